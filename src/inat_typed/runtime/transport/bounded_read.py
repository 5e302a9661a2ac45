"""Receiving the body of a response: not too much of it, and not for too long."""

from __future__ import annotations

import time
from collections.abc import Mapping
from http import HTTPStatus
from typing import Protocol, TypeVar

from inat_typed.runtime.config.client_config import Config
from inat_typed.runtime.core.errors import APITimeoutError, DecodeError, INatError, ResponseTooLargeError
from inat_typed.runtime.request.request import Request

ErrorT = TypeVar("ErrorT", bound=INatError)

_DEADLINE_FACTOR = 10
"""A whole body may take this many times the timeout of one read."""

_UPLOAD_FACTOR = 5
"""Requests with files get this many times the client's timeout: they are larger, and the service processes them."""

MAX_TOKEN_BYTES = 1_000_000
"""Limit for responses to token requests: tokens have hundreds of bytes, a login page sent instead about 100,000."""


def read_timeout(request: Request, config: Config) -> float:
    """Return the seconds that each of connecting, reading and writing may take for *request*."""
    if request.timeout is not None:
        return request.timeout
    return config.timeout * (_UPLOAD_FACTOR if request.files else 1)


def body_deadline(request: Request, config: Config) -> float:
    """Return the seconds that the whole body of a response to *request* may take."""
    return _DEADLINE_FACTOR * read_timeout(request, config)


class BodyReader(Protocol):
    """Receives one response after its headers have arrived."""

    def start(self, status: int, headers: Mapping[str, str]) -> bool:
        """Look at the status and the headers, which have lower-case names; return whether to read the body."""
        ...

    def add(self, chunk: bytes) -> None:
        """Receive the next bytes of the body, decompressed."""
        ...

    def content(self) -> bytes:
        """Return the body, if it was kept in memory."""
        ...


class BufferedBody:
    """Collects a body in memory."""

    def __init__(self, request: Request, config: Config, *, skip: HTTPStatus | None = None) -> None:
        """Collect the response to *request*; do not read the body of a response with the status *skip*."""
        self._name = f"{request.method} {request.url}"
        self._max_bytes, self._setting = config.max_response_bytes, " (max_response_bytes of the client)"
        self._seconds = body_deadline(request, config)
        self._skip = skip
        self._is_token = False
        self._deadline = 0.0
        self._chunks: list[bytes] = []
        self._size = 0

    @classmethod
    def for_token(cls, request: Request, config: Config) -> BufferedBody:
        """Collect the response to a token request, which is short and must not be compressed."""
        body = cls(request, config)
        body._max_bytes, body._setting, body._is_token = MAX_TOKEN_BYTES, "", True
        return body

    def start(self, status: int, headers: Mapping[str, str]) -> bool:
        """Refuse compression that could turn a few bytes into any number of them.

        Raises:
            DecodeError: The body is compressed more than once, or compressed although that was not asked for.
        """
        encoding = headers.get("content-encoding", "identity")
        if "," in encoding or (self._is_token and encoding != "identity"):
            raise _received(DecodeError(f"{self._name}: cannot decode the response: unexpected compression {encoding}"))
        self._deadline = time.monotonic() + self._seconds
        self._chunks, self._size = [], 0
        return status != self._skip

    def add(self, chunk: bytes) -> None:
        """Keep *chunk*.

        Raises:
            ResponseTooLargeError: The body exceeds its limit.
            APITimeoutError: The body has taken too long as a whole.
        """
        self._chunks.append(chunk)
        self._size += len(chunk)
        if self._size > self._max_bytes:
            raise _received(
                ResponseTooLargeError(
                    f"{self._name}: the response is larger than {self._max_bytes:,} bytes{self._setting}"
                )
            )
        if time.monotonic() > self._deadline:
            raise _received(APITimeoutError(f"{self._name}: the response took longer than {self._seconds:g} seconds"))

    def content(self) -> bytes:
        """Return what was collected."""
        return b"".join(self._chunks)


def _received(error: ErrorT) -> ErrorT:
    """Mark *error* as raised after the service received the request."""
    error.sent = True
    return error

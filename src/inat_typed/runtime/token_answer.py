"""The answer to a request for a token: read no further than it can be one, and the token taken out of it."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from http import HTTPStatus
from typing import Any

import httpx

from inat_typed.runtime import answer
from inat_typed.runtime.credentials import is_token
from inat_typed.runtime.errors import AnswerTooLargeError, AuthenticationError, DecodeError
from inat_typed.runtime.request import Response
from inat_typed.runtime.secret import Secret, hidden

_MOST = 1_000_000
"""Bytes: tokens have hundreds, login pages that come instead a hundred thousand."""

_DRIPS = 10
"""So many times the timeout of one read may a whole answer take."""


class _Short(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The bytes of an answer as they come in: not too many, and not for too long."""

    def __init__(self, response: httpx.Response) -> None:
        self._stream: Any = response.stream
        self._request = response.request
        self._left = _MOST
        timeout: Any = self._request.extensions.get("timeout", {}).get("read")
        self._end = None if timeout is None else time.monotonic() + _DRIPS * timeout

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            self._check(chunk)
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            self._check(chunk)
            yield chunk

    def _check(self, chunk: bytes) -> None:
        self._left -= len(chunk)
        if self._left < 0:
            raise AnswerTooLargeError(f"{_name(self._request)}: the answer has more than {_MOST:,} bytes")
        if self._end is not None and time.monotonic() > self._end:
            raise httpx.ReadTimeout("the answer came too slowly")

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()


def shorten(response: httpx.Response) -> None:
    """Have *response* read no further than a token can reach: nobody is to fill our memory with one.

    Raises:
        DecodeError: It is compressed, which was not asked for, and may be of any size.
    """
    if response.headers.get("content-encoding", "identity") != "identity":
        raise DecodeError(f"{_name(response.request)}: the answer is compressed, which was not asked for")
    response.stream = _Short(response)


def leave(response: httpx.Response) -> None:
    """Have nothing more of *response* read: it is refused for its token, and another is asked for."""
    stream: Any = response.stream
    stream.close()
    response.stream = httpx.ByteStream(b"")


async def leave_async(response: httpx.Response) -> None:
    """As ``leave``."""
    stream: Any = response.stream
    await stream.aclose()
    response.stream = httpx.ByteStream(b"")


def token(response: httpx.Response, name: str, *, stored: bool = False) -> Secret:
    """The token called *name* in the answer to a token request; *stored*: the one it was asked with is in the keyring.

    Raises:
        AuthenticationError: The service refused what it was asked with.
        INatError: It failed.
    """
    method, url = response.request.method, str(response.request.url)
    if 300 <= response.status_code < 400 or "html" in response.headers.get("content-type", ""):
        which = "the token that login stored" if stored else "the OAuth token, or the password,"
        raise AuthenticationError(
            f"the service wants a person to sign in: {which} is not (or no longer) good; log in again "
            "(inat_typed.login())",
            status=response.status_code,
            method=method,
            url=url,
        )
    plain = Response(status=response.status_code, headers=dict(response.headers), content=response.content)
    if response.status_code in (HTTPStatus.BAD_REQUEST, HTTPStatus.UNAUTHORIZED):
        told = answer.error(method, url, plain)
        raise AuthenticationError(told.message, status=told.status, method=method, url=url)
    if response.status_code != HTTPStatus.OK:
        raise answer.error(method, url, plain)
    try:
        value = hidden(response.json()[name])
    except (ValueError, KeyError, TypeError, RecursionError):
        value = None
    if not isinstance(value, Secret) or not is_token(value):
        raise DecodeError(f"{_name(response.request)}: the answer holds no {name}")
    return value


def _name(request: httpx.Request) -> str:
    return f"{request.method} {request.url}"

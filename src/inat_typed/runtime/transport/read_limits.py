"""A deadline for the headers of a response, and an end of all reads of calls that are cancelled.

The timeout of httpx is for each read, so a server that sends one byte after the other holds a request for ever. Bodies
have a deadline of their own: see ``bounded_read``.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Mapping
from contextlib import suppress
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import httpcore

from inat_typed.runtime.support.cancellation import current_cancellation

_deadline: ContextVar[float | None] = ContextVar("header_deadline", default=None)
"""When the headers that this thread or task waits for must be complete, on the monotonic clock."""


@dataclass(frozen=True, slots=True)
class HeaderDeadline:
    """Follows one request through httpcore's ``trace`` extension, and limits the reads of its connection.

    The time begins when the request has been sent, however long that took.
    """

    seconds: float

    def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        """Receive an event of httpcore, such as ``http11.send_request_body.complete``."""
        step, _, outcome = event.partition(".")[2].partition(".")
        if step in ("connect_tcp", "connect_unix_socket", "start_tls") and outcome == "complete":
            _limit_reads(info["return_value"])
        elif step == "send_request_body" and outcome == "complete":
            _deadline.set(time.monotonic() + self.seconds)
        elif step == "send_request_headers" or (step == "receive_response_headers" and outcome != "started"):
            _deadline.set(None)


class AsyncHeaderDeadline(HeaderDeadline):
    """The same for requests of an event loop."""

    __slots__ = ()

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:  # type: ignore[override]
        """Receive an event of httpcore."""
        HeaderDeadline.__call__(self, event, info)


def _limit_reads(stream: Any) -> None:
    """Let the reads of a new connection end at the deadline. It is kept for several requests, one after the other."""
    read = stream.read

    def read_until_deadline(max_bytes: int, timeout: float | None = None) -> Any:  # awaitable in an event loop
        deadline = _deadline.get()
        if deadline is not None:
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                raise httpcore.ReadTimeout("the headers took too long")
            timeout = remaining if timeout is None else min(timeout, remaining)
        cancellation = current_cancellation()
        if cancellation is None:
            return read(max_bytes, timeout=timeout)
        with cancellation.ends(shut_down):
            return read(max_bytes, timeout=timeout)

    def shut_down() -> None:
        """End a read in another thread, which closing the connection does not do."""
        with suppress(OSError):  # it is closed
            socket.socket.shutdown(stream.get_extra_info("socket"), socket.SHUT_RDWR)

    stream.read = read_until_deadline

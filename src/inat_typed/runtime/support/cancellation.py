"""Cancel calls in worker threads: their waits end, and nothing more is sent, when their caller gives up."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from threading import TIMEOUT_MAX, Event, Lock

from inat_typed.runtime.core.errors import INatError
from inat_typed.runtime.support.fork import reset_after_fork


class CallCancelledError(INatError):
    """The caller gave up; the call was not sent, or not retried."""


class Cancellation:
    """Cancels the calls of several threads at once."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waits: set[Event] = set()
        self.is_cancelled: bool = False
        reset_after_fork(self)

    def after_fork(self) -> None:
        """Forget waits, which exist in the parent process only."""
        self._lock = Lock()
        self._waits = set()

    def cancel(self) -> None:
        """End every wait, now and from now on."""
        with self._lock:
            self.is_cancelled = True
            for event in self._waits:
                event.set()

    @contextmanager
    def watching(self, event: Event) -> Generator[None]:
        """Set *event* in this block when the calls are cancelled."""
        with self._lock:
            self._waits.add(event)
            if self.is_cancelled:
                event.set()
        try:
            yield
        finally:
            with self._lock:
                self._waits.discard(event)


_CURRENT: ContextVar[Cancellation | None] = ContextVar("inat_typed_cancellation", default=None)


@contextmanager
def cancelled_by(cancellation: Cancellation) -> Generator[None]:
    """Have *cancellation* cancel the calls made in this block."""
    token = _CURRENT.set(cancellation)
    try:
        yield
    finally:
        _CURRENT.reset(token)


def check_cancelled() -> None:
    """Raise an error if the present call is cancelled.

    Raises:
        CallCancelledError: It is.
    """
    cancellation = _CURRENT.get()
    if cancellation is not None and cancellation.is_cancelled:
        raise CallCancelledError("the call was cancelled because its caller gave up")


def wait_for(event: Event, seconds: float) -> None:
    """Wait for *event*, at most *seconds*.

    Raises:
        CallCancelledError: The call was cancelled.
    """
    cancellation = _CURRENT.get()
    seconds = min(seconds, TIMEOUT_MAX)
    if cancellation is None:
        event.wait(seconds)
        return
    with cancellation.watching(event):
        event.wait(seconds)
    check_cancelled()

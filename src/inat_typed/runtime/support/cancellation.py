"""Cancel calls in worker threads: their waits end, and nothing more is sent, when their caller gives up.

Workers also end before the interpreter does: a daemon thread that is in compiled code at that time aborts the process.
"""

from __future__ import annotations

import atexit
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar, copy_context
from threading import TIMEOUT_MAX, Event, Lock, Thread

from inat_typed.runtime.core.errors import INatError
from inat_typed.runtime.support.fork import reset_after_fork

_LONGEST_EXIT = 5.0
"""Seconds that the end of a program waits for workers at most."""


class CallCancelledError(INatError):
    """The caller gave up; the call was not sent, or not retried."""


class Cancellation:
    """Cancels the calls of several threads at once."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._callbacks: dict[object, Callable[[], object]] = {}
        self.is_cancelled: bool = False
        reset_after_fork(self)

    def after_fork(self) -> None:
        """Forget waits, which exist in the parent process only."""
        self._lock = Lock()
        self._callbacks = {}

    def cancel(self) -> None:
        """End every wait, now and from now on."""
        with self._lock:
            self.is_cancelled = True
            for end_wait in self._callbacks.values():
                end_wait()

    @contextmanager
    def ends(self, end_wait: Callable[[], object]) -> Generator[None]:
        """Call *end_wait*, which must not block, when the calls are cancelled in this block or were before it."""
        key = object()
        with self._lock:
            self._callbacks[key] = end_wait
            if self.is_cancelled:
                end_wait()
        try:
            yield
        finally:
            with self._lock:
                self._callbacks.pop(key, None)


_CURRENT: ContextVar[Cancellation | None] = ContextVar("inat_typed_cancellation", default=None)


@contextmanager
def cancelled_by(cancellation: Cancellation) -> Generator[None]:
    """Have *cancellation* cancel the calls made in this block."""
    token = _CURRENT.set(cancellation)
    try:
        yield
    finally:
        _CURRENT.reset(token)


def current_cancellation() -> Cancellation | None:
    """Return what cancels the present call, or ``None`` if nothing does."""
    return _CURRENT.get()


_workers: dict[Thread, Cancellation] = {}


def start_worker(work: Callable[[], None], name: str, cancellation: Cancellation) -> None:
    """Run *work* in a daemon thread whose calls *cancellation* cancels, at the end of the program at the latest."""

    def run() -> None:
        try:
            with cancelled_by(cancellation):
                work()
        finally:
            _workers.pop(thread, None)

    thread = Thread(target=copy_context().run, args=(run,), name=name, daemon=True)
    _workers[thread] = cancellation
    thread.start()


@atexit.register
def _end_workers() -> None:
    """Cancel all workers and wait for them, but not long: one that still connects is in a system call, and harmless."""
    for cancellation in {*_workers.values()}:
        cancellation.cancel()
    deadline = time.monotonic() + _LONGEST_EXIT
    for thread in [*_workers]:
        thread.join(max(deadline - time.monotonic(), 0))


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
    with cancellation.ends(event.set):
        event.wait(seconds)
    check_cancelled()

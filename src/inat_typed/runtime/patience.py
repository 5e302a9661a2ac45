"""Waiting that ends when nobody waits for its outcome any more."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from threading import TIMEOUT_MAX, Event, Lock

from inat_typed.runtime.errors import INatError
from inat_typed.runtime.forking import renew_in_children


class AbandonedError(INatError):
    """Nobody waits for this call any more; it was not sent, or not tried again."""


class Patience:
    """That of somebody who waits for calls in other threads: once it has ended, so does their waiting."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waits: set[Event] = set()
        self.has_ended: bool = False
        renew_in_children(self)

    def after_fork(self) -> None:
        """Who waited, it was in the parent."""
        self._lock = Lock()
        self._waits = set()

    def end(self) -> None:
        """Wake whoever waits."""
        with self._lock:
            self.has_ended = True
            for each in self._waits:
                each.set()

    @contextmanager
    def watching(self, event: Event) -> Generator[None]:
        """In this block, *event* is set when patience ends."""
        with self._lock:
            self._waits.add(event)
            if self.has_ended:
                event.set()
        try:
            yield
        finally:
            with self._lock:
                self._waits.discard(event)


_PATIENCE: ContextVar[Patience | None] = ContextVar("inat_typed_patience", default=None)


@contextmanager
def of(patience: Patience) -> Generator[None]:
    """In this block, waiting and sending end with *patience*."""
    token = _PATIENCE.set(patience)
    try:
        yield
    finally:
        _PATIENCE.reset(token)


def check() -> None:
    """Go on only if somebody waits for it.

    Raises:
        AbandonedError: Nobody does.
    """
    patience = _PATIENCE.get()
    if patience is not None and patience.has_ended:
        raise AbandonedError("nobody waits for this call any more")


def wait(event: Event, seconds: float) -> None:
    """Wait for *event*, no longer than so many *seconds*.

    Raises:
        AbandonedError: Nobody waits for the outcome any more.
    """
    patience = _PATIENCE.get()
    seconds = min(seconds, TIMEOUT_MAX)
    if patience is None:
        event.wait(seconds)
        return
    with patience.watching(event):
        event.wait(seconds)
    check()

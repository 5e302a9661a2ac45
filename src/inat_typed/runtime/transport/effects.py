"""The effects that code without I/O asks for, and the locks and wake-up calls that go with them.

A *step generator* describes work that needs I/O without doing any: it yields effects and receives their results.
``exchange.run.run`` and ``exchange.run.arun`` perform them, blocking or in an event loop. So everything between a
method call and the wire is written once for both clients.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, Generic, TypeAlias, TypeVar

from inat_typed.runtime.request.request import Request, Response
from inat_typed.runtime.support.fork import reset_after_fork
from inat_typed.runtime.transport.bounded_read import BodyReader

R = TypeVar("R")
T = TypeVar("T")


class Waker:
    """Ends a ``Sleep`` early. Can be used from any thread, before or while the sleep lasts."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._is_woken = False
        self._notify: Callable[[], object] | None = None

    def wake(self) -> None:
        """End the present sleep, or the next one if there is none at the moment."""
        with self._lock:
            self._is_woken = True
            notify = self._notify
        if notify is not None:
            notify()

    def start(self, notify: Callable[[], object]) -> bool:
        """Start a sleep that *notify* ends; return false if it is to end at once."""
        with self._lock:
            if self._is_woken:
                self._is_woken = False
                return False
            self._notify = notify
            return True

    def stop(self) -> None:
        """Finish a sleep, whether it was ended early or not."""
        with self._lock:
            self._notify = None
            self._is_woken = False


@dataclass(frozen=True, slots=True)
class Send:
    """Send a request and return its ``Response``.

    *token* goes out as ``Authorization: Bearer``. *body* receives the content; by default it is collected in memory.
    *foreign_url* is sent to instead of ``request.url``, without anything that belongs to the client: no default
    headers, cookies or credentials. It may be signed and is never shown.
    """

    request: Request
    token: str | None = field(default=None, repr=False)
    body: BodyReader | None = field(default=None, repr=False)
    foreign_url: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Sleep:
    """Wait for some seconds, or until *waker* is used."""

    seconds: float
    waker: Waker | None = None


@dataclass(frozen=True, slots=True)
class RunBlocking(Generic[R]):
    """Call a function that may block: here under the sync client, in a worker thread under the async one.

    *waits_for_person*: it may never return, so a cancelled task does not wait for it.
    """

    function: Callable[[], R]
    waits_for_person: bool = False


Effect: TypeAlias = Send | Sleep | RunBlocking[Any]
Steps: TypeAlias = Generator[Effect, Any, T]


def send(
    request: Request, *, token: str | None = None, body: BodyReader | None = None, foreign_url: str = ""
) -> Steps[Response]:
    """Send *request* and return its response: see ``Send``."""
    response: Response = yield Send(request, token, body, foreign_url)
    return response


def run_blocking(function: Callable[[], R], *, waits_for_person: bool = False) -> Steps[R]:
    """Call *function* where it may block, and return its result: see ``RunBlocking``."""
    result: R = yield RunBlocking(function, waits_for_person)
    return result


class StepLock:
    """A lock that step generators wait for, in threads and in tasks of any event loop."""

    _RECHECK = 1.0
    """Seconds after which a waiting step looks again: the one that was woken may belong to a loop that has ended."""

    def __init__(self) -> None:
        self._mutex = Lock()
        self._is_held = False
        self._waiting: deque[Waker] = deque()
        reset_after_fork(self)

    def after_fork(self) -> None:
        """Start unlocked in a child process: threads that held the lock exist in the parent only."""
        self._mutex, self._is_held, self._waiting = Lock(), False, deque()

    def acquire(self) -> Steps[None]:
        """Wait for the lock and take it."""
        waker = Waker()
        acquired = False
        try:
            while not self._take_or_queue(waker):
                yield Sleep(self._RECHECK, waker)
            acquired = True
        finally:
            self._leave_queue(waker, acquired=acquired)

    def _take_or_queue(self, waker: Waker) -> bool:
        with self._mutex:
            if not self._is_held:
                self._is_held = True
                return True
            if waker not in self._waiting:
                self._waiting.append(waker)
            return False

    def _leave_queue(self, waker: Waker, *, acquired: bool) -> None:
        """Remove *waker* from the queue; if it gave up after it was woken, wake the next one instead."""
        with self._mutex:
            was_waiting = waker in self._waiting
            if was_waiting:
                self._waiting.remove(waker)
            next_waker = None if acquired or was_waiting or self._is_held else self._pop_first()
        if next_waker is not None:
            next_waker.wake()

    def _pop_first(self) -> Waker | None:
        return self._waiting.popleft() if self._waiting else None

    def release(self) -> None:
        """Give the lock up and wake the step that has waited longest."""
        with self._mutex:
            self._is_held = False
            waker = self._pop_first()
        if waker is not None:
            waker.wake()

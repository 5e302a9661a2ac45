"""Keep the state of a rate limit in the memory of this process."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Lock
from typing import TypeVar

from inat_typed.runtime.rate_limit.gcra import QuotaState
from inat_typed.runtime.rate_limit.store import StateUpdate
from inat_typed.runtime.support.fork import reset_after_fork

T = TypeVar("T")


class MemoryStore:
    """A store for one process. After a fork, parent and child continue from the same state independently."""

    is_blocking = False

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._state = QuotaState()
        self._lock = Lock()
        reset_after_fork(self)

    def after_fork(self) -> None:
        """Replace the lock, which a thread of the parent process may hold."""
        self._lock = Lock()

    def update(self, change: StateUpdate[T]) -> T:
        with self._lock:
            return change(self._state, self._clock())

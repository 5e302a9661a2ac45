"""Where the count of requests is kept: in this process, in a file, on a Redis server."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from threading import Lock
from typing import Protocol, TypeVar

from inat_typed.runtime.forking import renew_in_children
from inat_typed.runtime.quota import Count
from inat_typed.runtime.rate_limit import RateLimit

T = TypeVar("T")

Deed = Callable[[Count, float], T]
"""What is done with a count, at a time in seconds since 1970. Another's may come first: then it is done anew."""


class Store(Protocol):
    """Keeps one count."""

    blocks: bool
    """Whether it may have to wait, for a disk or a network: an event loop must not."""

    def change(self, deed: Deed[T]) -> T:
        """Do *deed* while nobody else does, keep what it made of the count, and give what it gave.

        Raises:
            QuotaStoreError: The store cannot be reached, or is none.
        """
        ...


class MemoryStore:
    """Of this process. A child that is forked off goes on from the same count with one of its own."""

    blocks = False

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._count = Count()
        self._lock = Lock()
        renew_in_children(self)

    def after_fork(self) -> None:
        """Whoever held the lock, it was the parent."""
        self._lock = Lock()

    def change(self, deed: Deed[T]) -> T:
        with self._lock:
            return deed(self._count, self._clock())


def _nothing(count: Count, now: float) -> None:
    """A deed that shows whether deeds can be done."""


def opened(limit: RateLimit) -> Store:
    """The store of *limit*, tried.

    Raises:
        QuotaStoreError: It cannot be reached, or is none.
        ConfigurationError: A package that it needs is missing.
    """
    if limit.store is None:
        return MemoryStore()
    if limit.uses_redis:
        from inat_typed.runtime.redis_store import RedisStore

        store: Store = RedisStore(limit)
    else:
        from inat_typed.runtime.sqlite_store import SQLiteStore

        store = SQLiteStore(limit.place or os.fspath(limit.store))
    store.change(_nothing)
    return store

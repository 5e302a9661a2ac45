"""A process-wide FIFO queue for the rate limit, shared by all threads and tasks.

Only the first in the queue asks the store, so nothing is reserved there: a caller that gives up or is killed takes no
capacity away from others.
"""

from __future__ import annotations

import logging
import math
import os
import time
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock

from inat_typed.runtime.config.rate_limit_config import RateLimit
from inat_typed.runtime.core.errors import ConfigurationError, QuotaError, QuotaStoreError
from inat_typed.runtime.rate_limit.gcra import Delay
from inat_typed.runtime.rate_limit.store import QuotaStore
from inat_typed.runtime.rate_limit.store_factory import open_store
from inat_typed.runtime.support.durations import format_duration
from inat_typed.runtime.support.fork import reset_after_fork
from inat_typed.runtime.transport.effects import Sleep, Steps, Waker, run_blocking

_LOG = logging.getLogger("inat_typed")

_GRACE = 1.0
"""Seconds that the first in the queue may be late (in a blocked event loop, say) before the next one overtakes it."""

_MAX_SLEEP = 0.5 if os.name == "nt" else 30.0
"""Seconds after which a waiter looks again: machines sleep too, and on Windows a wait cannot be interrupted."""

_LOGGED_DELAY = 60.0
"""Seconds: longer delays are logged, unless they come from the steady rate alone."""


@dataclass(slots=True)
class _Place:
    """A place in the queue."""

    due: float = math.inf
    """Monotonic time at which the first in the queue looks again."""


class RateLimiter:
    """Grants requests within one ``RateLimit``, whose count is kept in a store."""

    def __init__(self, limit: RateLimit, store: QuotaStore, clock: Callable[[], float] = time.monotonic) -> None:
        self.limit = limit
        self.store = store
        self._clock = clock
        self._lock = Lock()
        self._queue: OrderedDict[Waker, _Place] = OrderedDict()
        self._next_free = 0.0
        self._reason = "pace"
        """Why the first in the queue waits until ``_next_free``."""
        self._logged_until = -math.inf
        reset_after_fork(self)

    def after_fork(self) -> None:
        """Start with an empty queue in a child process: the waiting threads exist in the parent only."""
        self._lock = Lock()
        self._queue = OrderedDict()

    def try_acquire(self) -> Delay | None:
        """Count one request and return ``None``, or return how long none is allowed."""
        return self.store.update(lambda state, now: state.acquire(self.limit, now))

    def pause(self, seconds: float) -> None:
        """Stop all requests, here and wherever they are counted together, because the service asked for it."""
        with suppress(QuotaStoreError):  # the next request reports it
            self.store.update(lambda state, now: state.pause(self.limit, now, seconds))
        self._log(Delay(seconds, "pause"))

    def acquire(self, max_wait: float | None = None) -> Steps[None]:
        """Wait until one request may be sent.

        Raises:
            QuotaError: That would take longer than *max_wait* seconds.
            QuotaStoreError: The store failed.
        """
        waker = Waker()
        deadline = None if max_wait is None else self._clock() + max_wait
        with self._lock:
            self._queue[waker] = _Place() if self._queue else _Place(due=self._clock())
        try:
            while True:
                seconds, ahead = self._wait_before(waker)
                # The others wait for the first in the queue, and so for what it waits for.
                reason = self._reason if self._next_free > self._clock() else "pace"
                if not ahead:
                    delay = (
                        (yield from run_blocking(self.try_acquire)) if self.store.is_blocking else self.try_acquire()
                    )
                    if delay is None:
                        return
                    seconds, reason = delay.seconds, delay.reason
                    self._schedule(waker, delay)
                    self._log(delay)
                self._check_deadline(max_wait, deadline, seconds, reason)
                yield Sleep(min(seconds, _MAX_SLEEP), waker)
        finally:
            self._leave(waker)

    def _wait_before(self, waker: Waker) -> tuple[float, int]:
        """Return the shortest possible wait of *waker* in seconds, and how many are ahead of it."""
        with self._lock:
            now = self._clock()
            if waker not in self._queue:  # it was late and was overtaken
                self._queue[waker] = _Place()
                self._queue.move_to_end(waker, last=False)
            first, place = next(iter(self._queue.items()))
            if first is not waker and place.due + _GRACE < now:
                del self._queue[first]
                self._wake_first()
            if next(iter(self._queue)) is waker:
                self._queue[waker].due = now
                return 0.0, 0
            ahead = list(self._queue).index(waker)
            return max(self._next_free - now, 0.0) + ahead * self.limit.interval, ahead

    def _schedule(self, waker: Waker, delay: Delay) -> None:
        with self._lock:
            self._next_free, self._reason = self._clock() + delay.seconds, delay.reason
            if waker in self._queue:
                self._queue[waker].due = self._clock() + min(delay.seconds, _MAX_SLEEP)

    def _check_deadline(self, max_wait: float | None, deadline: float | None, seconds: float, reason: str) -> None:
        if deadline is not None and seconds > deadline - self._clock():
            raise QuotaError(
                f"a request would have to wait {format_duration(seconds)} ({self._explain(reason)}), longer than "
                f"max_wait={max_wait:g} seconds; raise RateLimit(max_wait=...) or try again later",
                seconds,
            )

    def _leave(self, waker: Waker) -> None:
        with self._lock:
            was_first = next(iter(self._queue), None) is waker
            self._queue.pop(waker, None)
            if was_first:
                self._wake_first()

    def _wake_first(self) -> None:
        """Wake the first in the queue, which may not know yet that it is. The caller holds the lock."""
        if self._queue:
            first, place = next(iter(self._queue.items()))
            place.due = min(place.due, self._clock())
            first.wake()

    def _log(self, delay: Delay) -> None:
        """Log a long delay once."""
        with self._lock:
            until = self._clock() + delay.seconds
            if delay.reason == "pace" or delay.seconds < _LOGGED_DELAY or until < self._logged_until + _LOGGED_DELAY:
                return
            self._logged_until = until
        resume_at = datetime.now().astimezone() + timedelta(seconds=delay.seconds)
        _LOG.warning(
            "Requests are paused until %s, for %s: %s",
            resume_at.strftime("%Y-%m-%d %H:%M"),
            format_duration(delay.seconds),
            self._explain(delay.reason),
        )

    def _explain(self, reason: str) -> str:
        if reason == "day":
            return f"the quota of {self.limit.per_day:,} requests per day is used up"
        return (
            "the service asked for a pause" if reason == "pause" else f"{self.limit.per_minute:g} requests per minute"
        )


class _Limiters:
    """The rate limiters of this process."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._by_limit: dict[tuple[object, ...], RateLimiter] = {}
        reset_after_fork(self)

    def after_fork(self) -> None:
        """Replace the lock, which a thread of the parent may hold."""
        self._lock = Lock()

    def get(self, limit: RateLimit) -> RateLimiter:
        key = (limit.per_minute, limit.per_day, limit.burst, limit.store_location)
        with self._lock:
            if key not in self._by_limit:
                self._by_limit[key] = RateLimiter(limit, open_store(limit))
            return self._by_limit[key]


_LIMITERS = _Limiters()


def get_limiter(limit: RateLimit) -> RateLimiter:
    """Return the limiter for *limit*: one for all clients of this process with equal limits.

    Raises:
        ConfigurationError: Its store cannot be used.
    """
    try:
        return _LIMITERS.get(limit)
    except QuotaStoreError as error:
        message, cause = f"rate_limit: {error}", error.__cause__
    raise ConfigurationError(message) from cause

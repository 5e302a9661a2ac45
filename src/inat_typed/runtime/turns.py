"""Whose turn it is: one line for all threads and tasks of this process, in the order in which they came.

Only who is first in line asks the store, so that nothing is reserved there: who gives up, or is killed, takes no turn
away from anybody.
"""

from __future__ import annotations

import logging
import math
import os
import time
from collections import OrderedDict
from collections.abc import Callable, Generator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from importlib import import_module
from threading import Event, Lock
from typing import Any, Protocol, TypeAlias, cast

from inat_typed.runtime import patience
from inat_typed.runtime.errors import ConfigurationError, QuotaError, QuotaStoreError
from inat_typed.runtime.forking import renew_in_children
from inat_typed.runtime.quota import Wait
from inat_typed.runtime.rate_limit import RateLimit
from inat_typed.runtime.stores import Store, opened

_LOG = logging.getLogger("inat_typed")

_GRACE = 1.0
"""Seconds that the first in line may be late, in an event loop that stands still, before the next one goes ahead."""

_LONGEST_SLEEP = 0.5 if os.name == "nt" else 30.0
"""Seconds, after which one looks again: machines sleep too. Windows lets nobody interrupt a wait."""

_WORTH_TELLING = 60.0
"""Seconds: longer waits are logged, unless it is the pace alone."""


class Waiter(Protocol):
    """A thread or a task that waits for its turn."""

    def wake(self) -> None:
        """Have it look again; called from any thread."""


class Ask:
    """Asks the driver to ask the store, and to give back what it says."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Asks the driver to wait so long, or until it is woken."""

    seconds: float


Steps: TypeAlias = "Generator[Ask | Pause, Wait | None, None]"


@dataclass(slots=True)
class _Place:
    """A place in line."""

    due: float = math.inf
    """When it is to look again, if it is the first; monotonic."""


class Limiter:
    """Gives out turns within the numbers of a limit, the count of which is in a store."""

    def __init__(self, limit: RateLimit, store: Store, clock: Callable[[], float] = time.monotonic) -> None:
        self.limit = limit
        self.store = store
        self._clock = clock
        self._lock = Lock()
        self._line: OrderedDict[Waiter, _Place] = OrderedDict()
        self._free = 0.0
        self._told = -math.inf
        renew_in_children(self)

    def after_fork(self) -> None:
        """Who was in line, it was in the parent."""
        self._lock = Lock()
        self._line = OrderedDict()

    def ask(self) -> Wait | None:
        """Take a turn, if there is one; else how long there is none."""
        return self.store.change(lambda count, now: count.take(self.limit, now))

    def pause(self, seconds: float) -> None:
        """The service asked for a pause: nobody goes, here or wherever else they are counted with us."""
        with suppress(QuotaStoreError):  # who goes next is told
            self.store.change(lambda count, now: count.pause(self.limit, now, seconds))
        self._tell(Wait(seconds, "pause"))

    def steps(self, me: Waiter, longest_wait: float | None = None) -> Steps:
        """How *me* waits for a turn.

        Raises:
            QuotaError: There is none within *longest_wait* seconds.
        """
        end = None if longest_wait is None else self._clock() + longest_wait
        with self._lock:
            self._line[me] = _Place() if self._line else _Place(due=self._clock())
        try:
            while True:
                seconds, ahead = self._before(me)
                reason = "pace"
                if not ahead:
                    refused = yield Ask()
                    if refused is None:
                        return
                    seconds, reason = refused.seconds, refused.reason
                    self._expect(me, seconds)
                    self._tell(refused)
                self._check(longest_wait, end, seconds, reason)
                yield Pause(min(seconds, _LONGEST_SLEEP))
        finally:
            self._leave(me)

    def _before(self, me: Waiter) -> tuple[float, int]:
        """How long it takes at least until it is the turn of *me*, and how many are before it."""
        with self._lock:
            now = self._clock()
            if me not in self._line:  # it was late, and others went ahead
                self._line[me] = _Place()
                self._line.move_to_end(me, last=False)
            first, place = next(iter(self._line.items()))
            if first is not me and place.due + _GRACE < now:
                del self._line[first]
                self._call_first()
            if next(iter(self._line)) is me:
                self._line[me].due = now
                return 0.0, 0
            ahead = list(self._line).index(me)
            return max(self._free - now, 0.0) + ahead * self.limit.interval, ahead

    def _expect(self, me: Waiter, seconds: float) -> None:
        with self._lock:
            self._free = self._clock() + seconds
            if me in self._line:
                self._line[me].due = self._clock() + min(seconds, _LONGEST_SLEEP)

    def _check(self, longest_wait: float | None, end: float | None, seconds: float, reason: str) -> None:
        if end is not None and seconds > end - self._clock():
            raise QuotaError(
                f"a request would wait {_span(seconds)} for its turn ({self._why(reason)}), "
                f"and longest_wait is {longest_wait:g} seconds",
                seconds,
            )

    def _leave(self, me: Waiter) -> None:
        with self._lock:
            was_first = next(iter(self._line), None) is me
            self._line.pop(me, None)
            if was_first:
                self._call_first()

    def _call_first(self) -> None:
        """Have the first in line look: it may not know yet that it is. The caller holds the lock."""
        if self._line:
            first, place = next(iter(self._line.items()))
            place.due = min(place.due, self._clock())
            first.wake()

    def _tell(self, refused: Wait) -> None:
        """Log a long wait, once."""
        with self._lock:
            until = self._clock() + refused.seconds
            if refused.reason == "pace" or refused.seconds < _WORTH_TELLING or until < self._told + _WORTH_TELLING:
                return
            self._told = until
        when = datetime.now().astimezone() + timedelta(seconds=refused.seconds)
        why, span = self._why(refused.reason), _span(refused.seconds)
        _LOG.warning("%s: going on at %s, in %s", why, when.strftime("%Y-%m-%d %H:%M"), span)

    def _why(self, reason: str) -> str:
        if reason == "day":
            return f"the quota of {self.limit.per_day:,} requests a day is used up"
        return "the service asked for a pause" if reason == "pause" else f"{self.limit.per_minute:g} requests a minute"


def _span(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.1f} seconds"
    hours, minutes = divmod(round(seconds / 60), 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"


@dataclass(eq=False, slots=True)
class _Thread:
    event: Event = field(default_factory=Event)

    def wake(self) -> None:
        self.event.set()


class _Task:
    def __init__(self) -> None:
        from anyio import Event as AsyncEvent

        self._event = AsyncEvent()
        self._soon = _soon()

    def wake(self) -> None:
        with suppress(RuntimeError):  # its loop is over: it waits no more
            self._soon(self._set)

    def _set(self) -> None:
        self._event.set()

    async def pause(self, seconds: float) -> None:
        from anyio import Event as AsyncEvent, move_on_after

        with move_on_after(seconds):
            await self._event.wait()
        if self._event.is_set():
            self._event = AsyncEvent()


def _soon() -> Callable[[Callable[[], None]], object]:
    """What has the present event loop do something, from any thread."""
    import asyncio

    try:
        return asyncio.get_running_loop().call_soon_threadsafe
    except RuntimeError:
        token: Any = import_module("trio").lowlevel.current_trio_token()
        return cast("Callable[[Callable[[], None]], object]", token.run_sync_soon)


def wait(limiter: Limiter, longest_wait: float | None) -> None:
    """Wait for a turn.

    Raises:
        QuotaError: There is none in time.
        QuotaStoreError: The store failed.
        AbandonedError: Nobody waits for the answer any more.
    """
    me = _Thread()
    with closing(limiter.steps(me, longest_wait)) as steps, suppress(StopIteration):
        step = next(steps)
        while True:
            if isinstance(step, Pause):
                patience.wait(me.event, step.seconds)
                me.event.clear()
                step = next(steps)
            else:
                step = steps.send(limiter.ask())


async def wait_async(limiter: Limiter, longest_wait: float | None) -> None:
    """Wait for a turn, as ``wait``, without blocking."""
    from anyio.to_thread import run_sync

    me = _Task()
    with closing(limiter.steps(me, longest_wait)) as steps, suppress(StopIteration):
        step = next(steps)
        while True:
            if isinstance(step, Pause):
                await me.pause(step.seconds)
                step = next(steps)
            else:
                step = steps.send(await run_sync(limiter.ask) if limiter.store.blocks else limiter.ask())


class _Limiters:
    """The limiters of this process."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._by_numbers: dict[tuple[object, ...], Limiter] = {}
        renew_in_children(self)

    def after_fork(self) -> None:
        """Whoever held the lock, it was the parent."""
        self._lock = Lock()

    def of(self, limit: RateLimit) -> Limiter:
        numbers = (limit.per_minute, limit.per_day, limit.burst, limit.place)
        with self._lock:
            if numbers not in self._by_numbers:
                self._by_numbers[numbers] = Limiter(limit, opened(limit))
            return self._by_numbers[numbers]


_LIMITERS = _Limiters()


def limiter_of(limit: RateLimit) -> Limiter:
    """The limiter of *limit*: one for the whole process.

    Raises:
        ConfigurationError: Its store cannot be used.
    """
    try:
        return _LIMITERS.of(limit)
    except QuotaStoreError as error:
        told, cause = f"rate_limit: {error}", error.__cause__
    raise ConfigurationError(told) from cause

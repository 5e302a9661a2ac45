"""What was sent so far, and how long the next request waits. No I/O, and no clock of its own."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from typing import Literal

from inat_typed.runtime.narrowing import is_array, is_object
from inat_typed.runtime.rate_limit import DAY, RateLimit

_SLOT = 300
"""Seconds: the day's requests are counted by slots of so many, and forgotten a slot at a time."""

_AT_ONCE = 1e-6
"""Seconds that nobody waits for: clocks round."""


@dataclass(frozen=True, slots=True)
class Wait:
    """There is no turn now."""

    seconds: float
    """So long there is none."""

    reason: Literal["pace", "day", "pause"]
    """The rate, the day's quota, or the service asked for a pause."""


@dataclass(slots=True)
class Count:
    """What was sent so far, by all that share it. Times are in seconds since 1970."""

    paid: float = 0.0
    """Until then the turns taken last, one after the other at the steady rate. Ahead of now by the burst at most."""

    paused: float = 0.0
    """Until then nothing goes out: the service asked for it."""

    asked: float = 0.0
    """So many seconds it asked for."""

    day: dict[int, int] = field(default_factory=dict[int, int])
    """How many requests of the last day began in which slot."""

    def take(self, limit: RateLimit, now: float) -> Wait | None:
        """Take a turn, if there is one now; else how long there is none. A turn not taken costs nothing."""
        self._set_right(limit, now)
        slack = (limit.burst - 1) * limit.interval
        waits = (
            Wait(self.paused - now, "pause"),
            Wait(self._room(limit, now) - now, "day"),
            Wait(self.paid - slack - now, "pace"),
        )
        longest = max(waits, key=lambda wait: wait.seconds)
        if longest.seconds > _AT_ONCE:
            return longest
        self.paid = max(self.paid, now) + limit.interval
        slot = int(now // _SLOT)
        self.day[slot] = self.day.get(slot, 0) + 1
        return None

    def pause(self, limit: RateLimit, now: float, seconds: float) -> None:
        """The service wants nothing for so many *seconds*, a day at most; after it, all at the steady rate."""
        self._set_right(limit, now)
        seconds = min(seconds, DAY)
        if now + seconds > self.paused:
            self.paused, self.asked = now + seconds, seconds
        self.paid = max(self.paid, self.paused + (limit.burst - 1) * limit.interval)

    def _room(self, limit: RateLimit, now: float) -> float:
        """When the day has room for one more; a slot has gone when its last moment is a day ago."""
        left = sum(self.day.values()) - limit.per_day
        for slot in sorted(self.day):
            if left < 0:
                break
            left -= self.day[slot]
            now = (slot + 1) * _SLOT + DAY
        return now

    def _set_right(self, limit: RateLimit, now: float) -> None:
        """Forget what is over; and where the clock was set back, what it makes of times that were right."""
        self.asked = self.asked if self.paused > now else 0.0
        self.paused = min(self.paused, now + self.asked)
        self.paid = min(self.paid, max(now, self.paused) + limit.burst * limit.interval)
        present = int(now // _SLOT)
        day: dict[int, int] = {}
        for slot, number in self.day.items():
            if (slot + 1) * _SLOT + DAY > now:
                day[min(slot, present)] = day.get(min(slot, present), 0) + number
        self.day = day

    def text(self) -> str:
        """To be stored."""
        return json.dumps([1, self.paid, self.paused, self.asked, self.day], separators=(",", ":"))

    @classmethod
    def read(cls, text: str) -> Count:
        """What ``text`` stored.

        Raises:
            ValueError: It is something else.
        """
        kept = json.loads(text)
        if not (is_array(kept) and len(kept) == 5 and kept[0] == 1 and is_object(kept[4])):
            raise ValueError("no count")
        paid, paused, asked = (float(each) for each in kept[1:4])
        if not math.isfinite(paid + paused + asked):
            raise ValueError("no times")
        return cls(paid, paused, asked, {int(slot): int(number) for slot, number in kept[4].items()})

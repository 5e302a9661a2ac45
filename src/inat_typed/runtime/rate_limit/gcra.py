"""Decide when the next request may be sent: the generic cell rate algorithm (GCRA) and a daily quota, without I/O.

GCRA keeps a single number, the *theoretical arrival time*: the time until which the requests granted so far use up the
steady rate. Each request moves it one interval into the future. A request is granted while that time is no further
ahead of the clock than the burst allows.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from typing import Literal

from inat_typed.runtime.config.rate_limit_config import DAY, RateLimit
from inat_typed.runtime.support.json_guards import is_array, is_object

_BUCKET = 300
"""Seconds. Requests of the last day are counted per bucket of this length, and expire one bucket at a time."""

_TOLERANCE = 1e-6
"""Seconds. Shorter delays are ignored, because clocks round."""

_FORMAT_VERSION = 1


@dataclass(frozen=True, slots=True)
class Delay:
    """A request may not be sent yet."""

    seconds: float
    """Time until a request may be sent, if no other caller gets ahead."""

    reason: Literal["pace", "day", "pause"]
    """The reason for the delay: the rate per minute, the daily quota, or a pause that the service asked for."""


@dataclass(slots=True)
class QuotaState:
    """The requests sent so far by all callers that share the state. Times are Unix timestamps in seconds."""

    arrival: float = 0.0
    """The theoretical arrival time of GCRA. It is ahead of the clock by the burst at most."""

    paused_until: float = 0.0
    """No request is sent before this time, because the service asked for a pause."""

    pause_seconds: float = 0.0
    """The length of the pause that the service asked for."""

    daily_counts: dict[int, int] = field(default_factory=dict[int, int])
    """Number of requests of the last day by bucket number (Unix time divided by the bucket length)."""

    def acquire(self, limit: RateLimit, now: float) -> Delay | None:
        """Count one request if it may be sent now.

        Returns:
            ``None`` if the request was counted, otherwise the delay. A delayed request is not counted.
        """
        self._normalize(limit, now)
        burst_allowance = (limit.burst - 1) * limit.interval
        delays = (
            Delay(self.paused_until - now, "pause"),
            Delay(self._daily_quota_free_at(limit, now) - now, "day"),
            Delay(self.arrival - burst_allowance - now, "pace"),
        )
        longest = max(delays, key=lambda delay: delay.seconds)
        if longest.seconds > _TOLERANCE:
            return longest
        self.arrival = max(self.arrival, now) + limit.interval
        bucket = int(now // _BUCKET)
        self.daily_counts[bucket] = self.daily_counts.get(bucket, 0) + 1
        return None

    def pause(self, limit: RateLimit, now: float, seconds: float) -> None:
        """Pause all requests for *seconds*, at most a day. After the pause, requests are sent without a burst."""
        self._normalize(limit, now)
        seconds = min(seconds, DAY)
        if now + seconds > self.paused_until:
            self.paused_until, self.pause_seconds = now + seconds, seconds
        self.arrival = max(self.arrival, self.paused_until + (limit.burst - 1) * limit.interval)

    def _daily_quota_free_at(self, limit: RateLimit, now: float) -> float:
        """Return when the daily quota allows another request: *now*, or when enough buckets have expired.

        A bucket expires when its last moment is a day ago.
        """
        excess = sum(self.daily_counts.values()) - limit.per_day
        for bucket in sorted(self.daily_counts):
            if excess < 0:
                break
            excess -= self.daily_counts[bucket]
            now = (bucket + 1) * _BUCKET + DAY
        return now

    def _normalize(self, limit: RateLimit, now: float) -> None:
        """Drop what has expired, and limit times that lie too far ahead because the clock was set back."""
        self.pause_seconds = self.pause_seconds if self.paused_until > now else 0.0
        self.paused_until = min(self.paused_until, now + self.pause_seconds)
        self.arrival = min(self.arrival, max(now, self.paused_until) + limit.burst * limit.interval)
        current = int(now // _BUCKET)
        counts: dict[int, int] = {}
        for bucket, number in self.daily_counts.items():
            if (bucket + 1) * _BUCKET + DAY > now:
                counts[min(bucket, current)] = counts.get(min(bucket, current), 0) + number
        self.daily_counts = counts

    def to_json(self) -> str:
        """Return the state as compact JSON, for a store."""
        return json.dumps(
            [_FORMAT_VERSION, self.arrival, self.paused_until, self.pause_seconds, self.daily_counts],
            separators=(",", ":"),
        )

    @classmethod
    def from_json(cls, text: str) -> QuotaState:
        """Return the state that ``to_json`` wrote.

        Raises:
            ValueError: *text* is not a stored state of this version.
        """
        stored = json.loads(text)
        if not (is_array(stored) and len(stored) == 5 and stored[0] == _FORMAT_VERSION and is_object(stored[4])):
            raise ValueError("not a stored rate limit state")
        arrival, paused_until, pause_seconds = (float(each) for each in stored[1:4])
        if not math.isfinite(arrival + paused_until + pause_seconds):
            raise ValueError("the stored times are not finite numbers")
        counts = {int(bucket): int(number) for bucket, number in stored[4].items()}
        return cls(arrival, paused_until, pause_seconds, counts)

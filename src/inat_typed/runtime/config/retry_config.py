"""How calls are retried."""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass
from random import SystemRandom

from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError, INatError, RateLimitError, ServerError
from inat_typed.runtime.support.shown import shown
from inat_typed.runtime.support.validation import check_whole_number

_RANDOM = SystemRandom()
"""Does not change the state of ``random``, which the program may have seeded."""

_MAX_DOUBLINGS = 60
"""More doublings of a delay give numbers that mean nothing, and soon none that a float can hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """How often a call is attempted, and how long that may take.

    Reads are retried after connection errors, 408, 429, 500, 502, 503, 504, 520 and above, and responses that cannot be
    decoded. Creates with a ``uuid`` are retried after the same errors and statuses: a second one makes no second
    record. Other writes are retried only if nothing of them can have reached the service, and after 429. No write is
    retried because its response cannot be decoded: the service has done it.

    Raises:
        ArgumentTypeError: A value is not a number.
        ArgumentValueError: A value is out of range.
    """

    max_attempts: int = 5
    """How often a call is sent at most, at least 1; 1 turns retries off."""

    max_elapsed: float = 300.0
    """Seconds after the first attempt, without waits for the rate limit: no attempt starts later."""

    backoff: float = 0.5
    """Seconds before the second attempt; each further delay is twice as long, and randomly up to half shorter."""

    max_delay: float = 60.0
    """The longest delay in seconds that the client chooses. ``Retry-After`` of the service may ask for more."""

    def __post_init__(self) -> None:
        check_whole_number("Retry", "max_attempts", self.max_attempts)
        for name, limit in (
            ("max_elapsed", math.inf),
            ("backoff", sys.float_info.max),
            ("max_delay", sys.float_info.max),
        ):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                raise ArgumentTypeError(f"Retry: {name} must be a number of seconds, not {type(value).__name__}")
            if not 0 <= value <= limit:
                finite = "" if limit == math.inf else " and finite"
                raise ArgumentValueError(f"Retry: {name}: {shown(value)} is not valid; it must be at least 0{finite}")

    def delay(self, attempts: int, error: INatError) -> float:
        """Return the seconds to wait after *attempts* attempts, the last of which raised *error*."""
        doubled = self.backoff * 2 ** min(attempts - 1, _MAX_DOUBLINGS)
        own: float = min(self.max_delay, doubled) * _RANDOM.uniform(0.5, 1)
        requested = error.retry_after if isinstance(error, (RateLimitError, ServerError)) else None
        return max(own, requested or 0.0)


NO_RETRY = Retry(max_attempts=1)

"""What is said about a walk: how long it takes, what of it cannot be had, what did not come."""

from __future__ import annotations

import warnings
from dataclasses import dataclass

from inat_typed.runtime.caller import frames_of_ours
from inat_typed.runtime.errors import PagingWarning
from inat_typed.runtime.operation import AnyOperation
from inat_typed.runtime.rate_limit import RateLimit

_NAMED = 5


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a walk will take.

    ``records`` are those that can be had, ``requests`` how many requests bring them, ``seconds`` the time at the
    client's rate limit: ``None`` where it has none. ``bulk`` are addresses where the same records are had in bulk.
    """

    records: int
    requests: int
    seconds: float | None = None
    bulk: tuple[str, ...] = ()

    def __str__(self) -> str:
        time = "" if self.seconds is None else f", {duration(self.seconds)}"
        return f"{_counted(self.records, 'record')}, {_counted(self.requests, 'request')}{time}"


def _counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def duration(seconds: float) -> str:
    """Seconds in the largest unit that fits: ``"90 s"``, ``"12 min"``, ``"3.2 days"``."""
    for unit, name in ((86_400, "days"), (3_600, "hours"), (60, "min")):
        if seconds >= 2 * unit:
            return f"{seconds / unit:.3g} {name}"
    return f"{seconds:.0f} s"


@dataclass(slots=True)
class Notices:
    """Says it, as ``PagingWarning``; ``had`` are the records of an earlier run that this walk goes on with."""

    operation: AnyOperation
    rate_limit: RateLimit | None = None
    limit: int | None = None
    had: int = 0

    @property
    def name(self) -> str:
        """The operation."""
        return self.operation.id

    @property
    def left(self) -> int | None:
        """How many records are still wanted."""
        return None if self.limit is None else self.limit - self.had

    def outlook(self, records: int, requests: int) -> Outlook:
        """What *requests* for *records* take."""
        rate = self.rate_limit
        seconds = None if rate is None else rate.seconds_for(requests)
        return Outlook(records, requests, seconds, self.operation.paging.bulk if self.operation.paging else ())

    def seconds_left(self, requests: int) -> float | None:
        """How long so many *requests* take in the middle of a walk, which has had its burst."""
        rate = self.rate_limit
        return None if rate is None or not requests else rate.seconds_for(requests + rate.burst)

    def before(self, total: int, size: int) -> None:
        """The first answer told how many records there are."""
        records = total if self.limit is None else max(0, min(total, self.limit - self.had))
        self.before_requests(-(-records // max(size, 1)), records)

    def before_requests(self, requests: int, records: int) -> None:
        """So many requests are to follow."""
        rate = self.rate_limit
        if rate is None or requests <= rate.per_day:
            return
        outlook = self.outlook(records, requests)
        bulk = f"; the same records are had in bulk from {' or '.join(outlook.bulk)}" if outlook.bulk else ""
        self._warn(f"this takes {outlook}, where {rate.per_day:,} requests a day are allowed{bulk}")

    def out_of_reach(self, total: int, reach: int) -> None:
        """Pages do not reach as far as there are records."""
        self._warn(f"there are {total:,} results, of which the service gives out the first {reach:,} alone")

    def after(self, promised: int | None, came: int) -> None:
        """All came that will."""
        if promised is not None and came < promised:
            self._warn(
                f"{promised:,} results were promised and {came:,} came: the others were deleted or changed during the "
                "walk, or the service left them out"
            )

    def absent(self, ids: list[str]) -> None:
        """Some of the things that were asked for by their ids are not there."""
        if ids:
            more = f" and {len(ids) - _NAMED:,} more" if len(ids) > _NAMED else ""
            self._warn(f"there is nothing with the id {', '.join(ids[:_NAMED])}{more}")

    def _warn(self, text: str) -> None:
        warnings.warn(f"{self.name}: {text}", PagingWarning, stacklevel=frames_of_ours())

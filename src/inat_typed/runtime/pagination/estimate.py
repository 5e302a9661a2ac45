"""Estimate the cost of a pagination, and warn about quotas and missing records."""

from __future__ import annotations

import warnings
from dataclasses import dataclass

from inat_typed.runtime.config.rate_limit_config import RateLimit
from inat_typed.runtime.core.errors import PaginationWarning
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.runtime.support.call_site import external_stacklevel
from inat_typed.runtime.support.durations import format_duration

_MAX_LISTED_IDS = 5


@dataclass(frozen=True, slots=True)
class Estimate:
    """The requests and the time that a complete iteration needs.

    Attributes:
        records: Number of records that the service can return.
        requests: Number of requests needed.
        seconds: Minimum time at the client's rate limit, or ``None`` if the client has no rate limit.
        bulk_urls: Where the same records can be downloaded in bulk.
    """

    records: int
    requests: int
    seconds: float | None = None
    bulk_urls: tuple[str, ...] = ()

    def __str__(self) -> str:
        duration = "" if self.seconds is None else f", {format_duration(self.seconds)}"
        return f"{_pluralize(self.records, 'record')}, {_pluralize(self.requests, 'request')}{duration}"


def _pluralize(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


@dataclass(slots=True)
class PaginationReporter:
    """Computes estimates for one pagination, and issues its ``PaginationWarning``.

    Attributes:
        operation: The paginated operation.
        rate_limit: The rate limit of the client, if it has one.
        limit: Maximum number of records to deliver, including those delivered earlier.
        delivered_earlier: Number of records that an interrupted pagination delivered, which this one resumes.
    """

    operation: AnyOperation
    rate_limit: RateLimit | None = None
    limit: int | None = None
    delivered_earlier: int = 0

    @property
    def operation_id(self) -> str:
        """The operation's id, for messages."""
        return self.operation.id

    @property
    def remaining_limit(self) -> int | None:
        """Number of records that the limit still allows, or ``None`` without a limit."""
        return None if self.limit is None else self.limit - self.delivered_earlier

    def estimate(self, records: int, requests: int) -> Estimate:
        """Return an estimate for *records* that need *requests*."""
        seconds = None if self.rate_limit is None else self.rate_limit.seconds_for(requests)
        bulk_urls = self.operation.pagination.bulk_urls if self.operation.pagination else ()
        return Estimate(records, requests, seconds, bulk_urls)

    def remaining_seconds(self, requests: int) -> float | None:
        """Return the time that *requests* need in the middle of a pagination, when the burst is used up."""
        limit = self.rate_limit
        return None if limit is None or not requests else limit.seconds_for(requests + limit.burst)

    def warn_if_over_daily_quota(self, records: int, requests: int) -> None:
        """Warn if *requests* exceed the daily quota."""
        limit = self.rate_limit
        if limit is None or requests <= limit.per_day:
            return
        estimate = self.estimate(records, requests)
        bulk = f". The same records can be downloaded in bulk from {' or '.join(estimate.bulk_urls)}"
        self._warn(
            f"{_pluralize(records, 'record')} need {_pluralize(requests, 'request')}, which takes "
            f"{format_duration(estimate.seconds or 0)}: the rate limit allows {limit.per_day:,} requests a day"
            f"{bulk if estimate.bulk_urls else ''}"
        )

    def warn_if_pages_over_daily_quota(self, total: int, page_size: int) -> None:
        """Warn if the pages of the *total* records, as far as the limit allows, exceed the daily quota."""
        remaining = self.remaining_limit
        records = total if remaining is None else max(0, min(total, remaining))
        self.warn_if_over_daily_quota(records, -(-records // max(page_size, 1)))

    def warn_unreachable(self, total: int, reachable: int) -> None:
        """Warn that the service returns only the first *reachable* of *total* records."""
        self._warn(f"there are {total:,} results, but the service returns only the first {reachable:,}")

    def warn_if_incomplete(self, expected: int | None, delivered: int) -> None:
        """Warn if fewer records were delivered than the service reported."""
        if expected is not None and delivered < expected:
            self._warn(
                f"the service reported {expected:,} results but returned {delivered:,}; the others were deleted or "
                "changed during the pagination, or the service left them out"
            )

    def warn_missing_ids(self, ids: list[str]) -> None:
        """Warn that the service has no records with these *ids*."""
        if ids:
            more = f" and {len(ids) - _MAX_LISTED_IDS:,} more" if len(ids) > _MAX_LISTED_IDS else ""
            self._warn(f"no record found for {', '.join(ids[:_MAX_LISTED_IDS])}{more}")

    def _warn(self, text: str) -> None:
        warnings.warn(f"{self.operation_id}: {text}", PaginationWarning, stacklevel=external_stacklevel())

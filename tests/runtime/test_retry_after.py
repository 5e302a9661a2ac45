"""``Retry-After`` in both its forms."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from hypothesis import example, given, strategies as st

from inat_typed.runtime.core.retry_after import parse_retry_after

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


@given(st.integers(min_value=0, max_value=10**6))
def test_seconds(count: int) -> None:
    assert parse_retry_after({"retry-after": str(count)}) == count


@given(st.integers(min_value=-(10**6), max_value=10**6))
def test_a_date_counts_from_the_date_of_the_response(count: int) -> None:
    headers = {"retry-after": http_date(NOW + timedelta(seconds=count)), "date": http_date(NOW)}
    assert parse_retry_after(headers) == max(0, count)


def test_without_a_response_date_the_local_clock_counts() -> None:
    wait = parse_retry_after({"retry-after": http_date(datetime.now(UTC) + timedelta(hours=1))})
    assert wait is not None
    assert 3_500 < wait <= 3_600


@given(st.text())
@example("-5")
@example("nan")
@example("inf")
def test_invalid_values_are_ignored(text: str) -> None:
    wait = parse_retry_after({"retry-after": text})
    assert wait is None or 0 <= wait < math.inf
    assert parse_retry_after({}) is None


def http_date(moment: datetime) -> str:
    return format_datetime(moment, usegmt=True)

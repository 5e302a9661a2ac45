"""The ``Retry-After`` header, in both of its forms."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


def parse_retry_after(headers: Mapping[str, str]) -> float | None:
    """Return how many seconds the service asks to wait, or ``None`` if the header is missing or invalid.

    A date is read relative to the response's own ``Date``, so that a wrong local clock does no harm.

    Args:
        headers: The headers of a response, with lower-case names.
    """
    value = headers.get("retry-after", "").strip()
    try:
        seconds = float(value)
    except ValueError:
        until, sent = _parse_date(value), _parse_date(headers.get("date", "")) or datetime.now(UTC)
        return None if until is None else max(0.0, (until - sent).total_seconds())
    return seconds if math.isfinite(seconds) and seconds >= 0 else None


def _parse_date(value: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(value)
    except ValueError:
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)

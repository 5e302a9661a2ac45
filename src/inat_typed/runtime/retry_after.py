"""The header ``Retry-After``, in both its forms."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


def seconds(headers: Mapping[str, str]) -> float | None:
    """How long the service asks to wait, in seconds from its answer; ``None`` if it does not say so, or nonsense.

    A date is taken relative to the answer's own ``Date``, so that a clock that goes wrong here does no harm.
    """
    value = headers.get("retry-after", "").strip()
    try:
        wait = float(value)
    except ValueError:
        until, sent = _date(value), _date(headers.get("date", "")) or datetime.now(UTC)
        return None if until is None else max(0.0, (until - sent).total_seconds())
    return wait if math.isfinite(wait) and wait >= 0 else None


def _date(value: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(value)
    except ValueError:
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)

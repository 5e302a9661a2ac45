"""The table of a histogram: observations by day, month, hour, or month of any year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from inat_typed.export.column import Column
from inat_typed.export.table import Table

INTERVALS = ("year", "month", "week", "day", "hour", "month_of_year", "week_of_year")


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a histogram."""

    interval: str
    bucket: str
    count: int

    @property
    def start(self) -> datetime | None:
        """When it begins; a month or week of any year begins never."""
        if self.interval.endswith("_of_year"):
            return None
        try:
            moment = datetime.fromisoformat(self.bucket)
        except ValueError:
            return None
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment

    @property
    def number(self) -> int | None:
        """Which month or week of the year it is."""
        return int(self.bucket) if self.interval.endswith("_of_year") and self.bucket.isdecimal() else None


def bars(histogram: Any) -> Iterator[Bar]:
    """The bars of a histogram, in the order of the answer."""
    for interval in INTERVALS:
        counts: dict[str, int] = getattr(histogram.results, interval, None) or {}
        for bucket, count in counts.items():
            yield Bar(interval, bucket, count)


HISTOGRAM = Table(
    name="histogram",
    meaning="One row a bar.",
    models=("Histogram",),
    rows=bars,
    columns=(
        Column("interval", "string", "`year`, `month`, `week`, `day`, `hour`, `month_of_year` or `week_of_year`"),
        Column("bucket", "string", "the bar as the service names it: `2024-05-01`, `5`"),
        Column("start", "datetime", "when the bar begins (not of `month_of_year` and `week_of_year`)"),
        Column("number", "integer", "the month or week (of `month_of_year` and `week_of_year`)"),
        Column("count", "integer", "matching observations"),
    ),
)

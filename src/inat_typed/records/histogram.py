"""The mixin of histograms: their bars, and their display."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult

INTERVALS = ("year", "month", "week", "day", "hour", "month_of_year", "week_of_year")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LABEL_LENGTHS = {"year": 4, "month": 7}
"""Characters of the date that label a bar: ``2024``, ``2024-05``."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a histogram: the number of observations in an interval."""

    interval: str
    """``year``, ``month``, ``week``, ``day``, ``hour``, ``month_of_year`` or ``week_of_year``."""
    bucket: str
    """The API's name of the interval: ``2024-05-01``; ``5`` for May of any year."""
    count: int

    @property
    def start(self) -> datetime | None:
        """The start of the interval; ``None`` for ``month_of_year`` and ``week_of_year``."""
        if self.interval.endswith("_of_year"):
            return None
        try:
            moment = datetime.fromisoformat(self.bucket)
        except ValueError:
            return None
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment

    @property
    def number(self) -> int | None:
        """The number of the month or week; ``None`` for other intervals."""
        return int(self.bucket) if self.interval.endswith("_of_year") and self.bucket.isdecimal() else None

    @property
    def label(self) -> str:
        """The label of the bar: ``May``, ``2024``, ``2024-05``, ``2024-05-01``."""
        if self.interval == "month_of_year" and self.number is not None and 1 <= self.number <= len(_MONTHS):
            return _MONTHS[self.number - 1]
        return self.bucket[: _LABEL_LENGTHS.get(self.interval, len(self.bucket))]


class HistogramMixin:
    """The bars of a histogram, and their display."""

    __slots__ = ()

    @property
    def bars(self) -> list[Bar]:
        """The bars, in the order of the response."""
        return list(self._bars())

    def _bars(self) -> Iterator[Bar]:
        for interval in INTERVALS:
            counts: dict[str, int] = getattr(getattr(self, "results", None), interval, None) or {}
            for bucket, count in counts.items():
                yield Bar(interval, bucket, count)

    def _title(self) -> str:
        bars = self.bars
        intervals = " and ".join(dict.fromkeys(bar.interval.replace("_", " ") for bar in bars))
        return f"{sum(bar.count for bar in bars):,} observations" + (f" by {intervals}" if intervals else "")

    def _labels_and_counts(self) -> list[tuple[str, int]]:
        return [(bar.label, bar.count) for bar in self.bars]

    def _repr_html_(self) -> str:
        """Return a bar chart, for notebooks."""
        from inat_typed.display import html_view

        return html_view.styled(html_view.heading(self._title()), html_view.bar_chart(self._labels_and_counts()))

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield a bar chart, for rich."""
        from inat_typed.display import rich_view

        yield rich_view.bar_chart(self._title(), self._labels_and_counts(), options.max_width)

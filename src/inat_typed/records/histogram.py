"""What a histogram can do: give its bars, and be looked at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult

INTERVALS = ("year", "month", "week", "day", "hour", "month_of_year", "week_of_year")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LENGTHS = {"year": 4, "month": 7}
"""How much of a date names a bar: ``2024``, ``2024-05``."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a histogram: how many observations there are in a stretch of time."""

    interval: str
    """``year``, ``month``, ``week``, ``day``, ``hour``, ``month_of_year`` or ``week_of_year``."""
    bucket: str
    """The stretch of time as the service names it: ``2024-05-01``; ``5`` for May of any year."""
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

    @property
    def label(self) -> str:
        """What to write below it: ``May``, ``2024``, ``2024-05``, ``2024-05-01``."""
        if self.interval == "month_of_year" and self.number is not None and 1 <= self.number <= len(_MONTHS):
            return _MONTHS[self.number - 1]
        return self.bucket[: _LENGTHS.get(self.interval, len(self.bucket))]


class Bars:
    """What a histogram can do."""

    __slots__ = ()

    @property
    def bars(self) -> list[Bar]:
        """Its bars, in the order of the answer."""
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

    def _named(self) -> list[tuple[str, int]]:
        return [(bar.label, bar.count) for bar in self.bars]

    def _repr_html_(self) -> str:
        """For notebooks: columns."""
        from inat_typed.runtime import html_view

        return html_view.framed(html_view.heading(self._title()), html_view.bars(self._named()))

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """For rich: bars."""
        from inat_typed.runtime import rich_view

        yield rich_view.bars(self._title(), self._named(), options.max_width)

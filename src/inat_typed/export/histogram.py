"""The table of a histogram: observations by day, month, hour, or month of any year."""

from __future__ import annotations

from typing import Any

from inat_typed.export.column import Column
from inat_typed.export.table import Table
from inat_typed.records.histogram import Bar


def _bars(histogram: Any) -> list[Bar]:
    bars: list[Bar] = histogram.bars
    return bars


HISTOGRAM = Table(
    name="histogram",
    meaning="One row a bar.",
    models=("Histogram",),
    rows=_bars,
    columns=(
        Column("interval", "string", "`year`, `month`, `week`, `day`, `hour`, `month_of_year` or `week_of_year`"),
        Column("bucket", "string", "the bar as the service names it: `2024-05-01`, `5`"),
        Column("start", "datetime", "when the bar begins (not of `month_of_year` and `week_of_year`)"),
        Column("number", "integer", "the month or week (of `month_of_year` and `week_of_year`)"),
        Column("count", "integer", "matching observations"),
    ),
)

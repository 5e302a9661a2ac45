"""The table of histograms: number of observations by interval."""

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
    description="One row per bar.",
    models=("Histogram",),
    rows=_bars,
    columns=(
        Column("interval", "string", "`year`, `month`, `week`, `day`, `hour`, `month_of_year` or `week_of_year`"),
        Column("bucket", "string", "the API's name of the interval: `2024-05-01`, `5`"),
        Column("start", "datetime", "start of the interval; empty for `month_of_year` and `week_of_year`"),
        Column("number", "integer", "number of the month or week, for `month_of_year` and `week_of_year`"),
        Column("count", "integer", "number of matching observations"),
    ),
)

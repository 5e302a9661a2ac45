"""Writes docs/columns.md out of the tables themselves: ``python docs/columns.py``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from inat_typed import export

PAGE = Path(__file__).resolve().parent / "columns.md"
_TITLES = {
    "observations": "Observations",
    "darwin_core": "Observations in Darwin Core",
    "taxa": "Taxa",
    "species_counts": "Numbers of species",
    "life_list": "Life lists",
    "places": "Places",
    "histogram": "Histograms",
}


def page() -> str:
    """The text of the page."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield from (
        "# Columns",
        "",
        "The columns of the [tables](tables.md), in order. All may be empty. Those marked with a star are there if you",
        'name them, or say `columns="all"`; those with two, only if you name them.',
        "Integers have 64 bits, times are in UTC.",
        "",
    )
    for table in export.TABLES.values():
        yield from (f"## {_TITLES[table.name]}", "", f'{table.meaning} `table="{table.name}"`', "")
        yield from ("| column | type | meaning |", "| --- | --- | --- |")
        for column in table:
            star = "" if column.shown else " **" if column.private else " *"
            yield f"| `{column.name}`{star} | {column.type} | {column.meaning} |"
        yield ""


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")

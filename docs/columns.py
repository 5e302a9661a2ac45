"""Write docs/columns.md from the tables: ``python docs/columns.py``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from inat_typed import export

PAGE = Path(__file__).resolve().parent / "columns.md"
_TITLES = {
    "observations": "Observations",
    "darwin_core": "Observations in Darwin Core",
    "taxa": "Taxa",
    "species_counts": "Species counts",
    "life_list": "Life lists",
    "places": "Places",
    "histogram": "Histograms",
}


def page() -> str:
    """Return the text of the page."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield from (
        "# Columns",
        "",
        "The columns of the [tables](tables.md), in order. All values can be missing. Columns marked with one star are",
        'included if you name them or use `columns="all"`; those with two stars only if you name them.',
        "Integers have 64 bits, and times are in UTC.",
        "",
    )
    for table in export.TABLES.values():
        yield from (f"## {_TITLES[table.name]}", "", f'{table.description} `table="{table.name}"`', "")
        yield from ("| column | type | description |", "| --- | --- | --- |")
        for column in table:
            star = "" if column.default else " **" if column.private else " *"
            yield f"| `{column.name}`{star} | {column.type} | {column.description} |"
        yield ""


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")

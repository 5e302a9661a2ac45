"""Render records as a table that fits the terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, TextIO

from inat_typed.cli.default_columns import default_columns
from inat_typed.cli.fields import table_columns
from inat_typed.display.plain_text import one_line
from inat_typed.runtime.support.json_guards import is_array, is_object

if TYPE_CHECKING:
    from rich.console import Console

_MAX_INFERRED_COLUMNS = 7
_GAP = 2
_MIN_WIDTH = 10
"""Characters. Rather than make columns narrower than this, the last ones are dropped."""


def print_table(records: Sequence[object], requested: Sequence[str], out: TextIO, *, total: int | None) -> None:
    """Print *records* as a table.

    Args:
        records: Models or JSON objects of one type.
        requested: The columns to show; if empty, the default columns of the record type.
        out: Where to print.
        total: The number of results on all pages, to print below the table.
    """
    from rich.cells import cell_len
    from rich.table import Table
    from rich.text import Text

    console = _make_console(out)
    columns = column_cells(records, requested)
    if records and columns:
        table = Table(box=None, pad_edge=False, header_style="bold")
        widths = fit_widths([max(map(cell_len, cells)) for cells in columns], console.width)
        for cells, width in zip(columns, widths, strict=False):
            table.add_column(Text(cells[0]), no_wrap=True, overflow="ellipsis", width=width)
        for row in zip(*(cells[1:] for cells in columns[: len(widths)]), strict=True):
            table.add_row(*map(Text, row))
        console.print(table)
    if total is not None:
        console.print(Text(f"{len(records):,} of {total:,}"), style="dim")


def column_cells(records: Sequence[object], requested: Sequence[str]) -> list[list[str]]:
    """Return the cells of each column, its name first.

    A single record without requested or default columns becomes two columns: the dotted names of its values, and the
    values.
    """
    if len(records) == 1 and not requested and not default_columns(type(records[0])):
        leaves = list(_leaves(records[0], ()))
        return [["", *(name for name, _ in leaves)], ["", *(text for _, text in leaves)]]
    return [
        [name, *(_cell_text(value) for value in map(_column_reader(type(records[0]), name), records))]
        for name in _choose_columns(records, requested)
    ]


def fit_widths(natural: Sequence[int], available: int) -> list[int]:
    """Return the widths of the columns that fit: narrow columns keep their width, the others share the rest.

    Args:
        natural: The widths at which no cell is truncated.
        available: The width of the terminal.

    Returns:
        A width for each column that is shown. Columns at the end may be missing.
    """
    count = len(natural)
    while count > 1 and (available - _GAP * (count - 1)) // count < _MIN_WIDTH:
        count -= 1
    remaining = available - _GAP * (count - 1)
    widths: dict[int, int] = {}
    for position, column in enumerate(sorted(range(count), key=lambda each: natural[each])):
        widths[column] = max(1, min(natural[column], remaining // (count - position)))
        remaining -= widths[column]
    return [widths[column] for column in range(count)]


def _make_console(out: TextIO) -> Console:
    from rich.console import Console

    class PlainConsole(Console):
        """A console that leaves a broken pipe to the caller: rich would exit with status 1."""

        def on_broken_pipe(self) -> None:
            raise  # rich calls this while it handles the BrokenPipeError

    return PlainConsole(file=out)


def _choose_columns(records: Sequence[object], requested: Sequence[str]) -> Sequence[str]:
    """Return the requested columns, the default columns, or the first columns with simple values."""
    if requested or not records:
        return requested
    return default_columns(type(records[0])) or list(_simple_columns(records))[:_MAX_INFERRED_COLUMNS]


def _column_reader(record_type: type[object], column: str) -> Callable[[object], object]:
    """Return a function that reads *column*, a dotted field name or a computed column (``latitude``), from a record."""
    from inat_typed.export.column import attribute_getter
    from inat_typed.runtime.decoding.model import Model

    if issubclass(record_type, Model) and (computed := table_columns(record_type).get(column)) and computed.value:
        return computed.value
    if "." in column:
        return attribute_getter(column)
    return lambda record: record.get(column) if is_object(record) else getattr(record, column, None)


def _cell_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if is_array(value):
        simple = all(isinstance(each, (str, int)) for each in value)
        return ", ".join(map(_cell_text, value)) if simple else f"({len(value)})"
    if _members(value):
        return "..."
    return one_line(str(value))


def _simple_columns(records: Iterable[object]) -> Iterable[str]:
    """Return the names of fields with simple values, in order of appearance."""
    names: dict[str, None] = {}
    for record in records:
        for name, value in _members(record).items():
            if not (value is None or is_array(value) or _members(value)):
                names.setdefault(name)
    return names


def _leaves(value: object, path: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Yield the dotted name and the text of every simple value in *value*, at any depth."""
    if members := _members(value):
        for name, member in members.items():
            yield from _leaves(member, (*path, str(name)))
    else:
        yield ".".join(path), _cell_text(value)


def _members(value: object) -> Mapping[str, object]:
    """Return the members of a JSON object, or the fields of a model that the service sent; else nothing."""
    if is_object(value):
        return value
    attributes: Mapping[str, object] = getattr(value, "__dict__", {})
    sent: frozenset[str] = frozenset(getattr(value, "model_fields_set", ()))
    return {name: each for name, each in attributes.items() if name in sent}

"""What stands in the columns of a table on a terminal, and how wide they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime

from inat_typed.cli import tables
from inat_typed.cli.fields import table_columns
from inat_typed.runtime.narrowing import is_array, is_object
from inat_typed.runtime.plain_text import one_line

_MOST = 7
_GAP = 2
_NARROWEST = 10
"""Characters: rather than make a column narrower than this, the last one is left out."""


def chosen(records: Sequence[object], asked: Sequence[str]) -> Sequence[str]:
    """The columns of *records*: those *asked* for, those of their kind, or the first simple ones."""
    if asked or not records:
        return asked
    return tables.chosen(type(records[0])) or list(_simple(records))[:_MOST]


def cells(records: Sequence[object], asked: Sequence[str]) -> list[list[str]]:
    """What stands in each column, its name first; of a lone record without columns of its own, all its values."""
    if len(records) == 1 and not asked and not tables.chosen(type(records[0])):
        leaves = list(_leaves(records[0], ()))
        return [["", *(name for name, _ in leaves)], ["", *(text for _, text in leaves)]]
    return [
        [name, *(_text(value) for value in map(_reader(type(records[0]), name), records))]
        for name in chosen(records, asked)
    ]


def widths(wanted: Sequence[int], room: int) -> list[int]:
    """How wide each column may be: narrow ones as they are, the rest share what is left; the last ones may have to go.

    *wanted* are the widths that nothing would be cut in, *room* the width of the terminal.
    """
    shown = len(wanted)
    while shown > 1 and (room - _GAP * (shown - 1)) // shown < _NARROWEST:
        shown -= 1
    left = room - _GAP * (shown - 1)
    given: dict[int, int] = {}
    for place, column in enumerate(sorted(range(shown), key=lambda each: wanted[each])):
        given[column] = max(1, min(wanted[column], left // (shown - place)))
        left -= given[column]
    return [given[column] for column in range(shown)]


def _reader(kind: type[object], column: str) -> Callable[[object], object]:
    """What gets the value of *column* out of a record: by its dotted name, or as a table makes it (``latitude``)."""
    from inat_typed.export.column import way
    from inat_typed.runtime.model import Model

    if issubclass(kind, Model) and (made := table_columns(kind).get(column)) and made.value:
        return made.value
    if "." in column:
        return way(column)
    return lambda record: record.get(column) if is_object(record) else getattr(record, column, None)


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if is_array(value):
        return (
            ", ".join(map(_text, value)) if all(isinstance(each, (str, int)) for each in value) else f"({len(value)})"
        )
    if _members(value):
        return "..."
    return one_line(str(value))


def _simple(records: Iterable[object]) -> Iterable[str]:
    """The names of simple values, in the order in which they came."""
    seen: dict[str, None] = {}
    for record in records:
        for name, value in _members(record).items():
            if not (value is None or is_array(value) or _members(value)):
                seen.setdefault(name)
    return seen


def _leaves(value: object, path: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The values in *value*, however deep, each with its dotted name."""
    if members := _members(value):
        for name, inner in members.items():
            yield from _leaves(inner, (*path, str(name)))
    else:
        yield ".".join(path), _text(value)


def _members(value: object) -> Mapping[str, object]:
    """The names and values of an object or a model that were sent; none of anything else."""
    if is_object(value):
        return value
    sent: Mapping[str, object] = getattr(value, "__dict__", {})
    names: frozenset[str] = frozenset(getattr(value, "model_fields_set", ()))
    return {name: each for name, each in sent.items() if name in names}

"""One column of a table: its name, its type, its meaning, and how to get it out of a record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Literal, TypeAlias

from inat_typed.runtime.errors import ArgumentValueError
from inat_typed.runtime.narrowing import is_array, is_object

ColumnType: TypeAlias = Literal[
    "string", "integer", "number", "boolean", "date", "datetime", "list[string]", "list[integer]"
]
"""Every type may be missing. ``integer`` has 64 bits, ``datetime`` is in UTC, to the microsecond."""

Value: TypeAlias = str | int | float | bool | date | datetime | list[str] | list[int] | None
"""What stands in a cell; ``None`` where the service sent nothing."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

        photos = Column("photos", "integer", "how many photos there are", lambda each: len(each.photos or ()))
        export.write(page, "monarchs.csv", columns=["id", "taxon.name", photos])

    Args:
        name: The name in the table.
        type: What its cells are.
        meaning: What they mean, in a few words, with the unit.
        value: Makes the cell out of a record; without it, the name is the way to the value: ``taxon.name``.
        needs: The API's fields that it is made of; without them, the name.
        shown: Whether the column is there unless it is left out; the others are there if they are asked for.
        private: Whether it tells what not everybody may know: it is there only if it is asked for by name.
    """

    name: str
    type: ColumnType
    meaning: str = ""
    value: Callable[[Any], object] | None = None
    needs: tuple[str, ...] = ()
    shown: bool = True
    private: bool = False

    @property
    def made_of(self) -> tuple[str, ...]:
        """The API's fields behind this column."""
        return self.needs or (self.name,)

    def reader(self) -> Callable[[object], Value]:
        """A function from a record to the cell, of this column's type.

        The function raises an ``ArgumentValueError`` for a value that is not of this type.
        """
        get, convert = self.value or way(self.name), _CONVERSIONS[self.type]

        def read(record: object) -> Value:
            value = get(record)
            if value is None:
                return None
            try:
                return convert(value)
            except (TypeError, ValueError, OverflowError):
                raise ArgumentValueError(f"column {self.name!r} is of type {self.type}; {value!r} is not") from None

        return read


def way(path: str) -> Callable[[object], object]:
    """A function that follows dotted names through objects; from a list on, it gives the list of what is found."""
    steps = path.split(".")
    if len(steps) == 1:
        return lambda record: getattr(record, path, None)

    def get(record: object) -> object:
        value: object = record
        for step in steps:
            value = _step(value, step)
            if value is None:
                return None
        return value

    return get


def _step(value: object, name: str) -> object:
    if is_array(value):
        found = [_step(each, name) for each in value]
        return [each for each in found if each is not None]
    return value.get(name) if is_object(value) else getattr(value, name, None)


_LARGEST = 2**63


def _string(value: Any) -> str:
    return str(value)


def _integer(value: Any) -> int:
    number = int(value)
    if number != (float(value) if isinstance(value, float) else int(value)) or not -_LARGEST <= number < _LARGEST:
        raise ValueError
    return number


def _boolean(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _date(value: Any) -> date:
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else date.fromisoformat(value)


def _datetime(value: Any) -> datetime:
    moment = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


_CONVERSIONS: dict[ColumnType, Callable[[Any], Value]] = {
    "string": _string,
    "integer": _integer,
    "number": float,
    "boolean": _boolean,
    "date": _date,
    "datetime": _datetime,
    "list[string]": lambda value: [_string(each) for each in value],
    "list[integer]": lambda value: [_integer(each) for each in value],
}

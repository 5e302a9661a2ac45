"""A column of a table: its name, type and description, and how its value is read from a record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Literal, TypeAlias

from inat_typed.runtime.core.errors import ArgumentValueError
from inat_typed.runtime.support.json_guards import is_array, is_object

ColumnType: TypeAlias = Literal[
    "string", "integer", "number", "boolean", "date", "datetime", "list[string]", "list[integer]"
]
"""Values of every type can be missing. ``integer`` has 64 bits; ``datetime`` is in UTC, with microseconds."""

Value: TypeAlias = str | int | float | bool | date | datetime | list[str] | list[int] | None
"""The value of a cell; ``None`` if the response contained none."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

        photos = Column("photos", "integer", "the number of photos", lambda record: len(record.photos or ()))
        export.write(page, "monarchs.csv", columns=["id", "taxon.name", photos])

    Args:
        name: The name of the column.
        type: The type of its values.
        description: What the values mean, in a few words, with the unit.
        value: Returns the value for a record. By default, the name is the path of the attribute: ``taxon.name``.
        fields: The API fields that the value is read from. By default, the name.
        default: Whether tables contain the column if no columns are selected.
        private: Whether the values are not public. Tables contain the column only if it is selected by name.
    """

    name: str
    type: ColumnType
    description: str = ""
    value: Callable[[Any], object] | None = None
    fields: tuple[str, ...] = ()
    default: bool = True
    private: bool = False

    @property
    def source_fields(self) -> tuple[str, ...]:
        """The API fields that the value is read from."""
        return self.fields or (self.name,)

    def reader(self) -> Callable[[object], Value]:
        """Return a function from a record to the value of this column.

        The function raises an ``ArgumentValueError`` for a value that is not of the type of this column.
        """
        get, convert = self.value or attribute_getter(self.name), _CONVERSIONS[self.type]

        def read(record: object) -> Value:
            value = get(record)
            if value is None:
                return None
            try:
                return convert(value)
            except (TypeError, ValueError, OverflowError):
                raise ArgumentValueError(
                    f"column {self.name!r}: {value!r} is not valid; expected a value of type {self.type}"
                ) from None

        return read


def attribute_getter(path: str) -> Callable[[object], object]:
    """Return a function that reads a dotted path of attributes. For lists, it returns the list of the values."""
    names = path.split(".")
    if len(names) == 1:
        return lambda record: getattr(record, path, None)

    def get(record: object) -> object:
        value: object = record
        for name in names:
            value = _attribute(value, name)
            if value is None:
                return None
        return value

    return get


def _attribute(value: object, name: str) -> object:
    if is_array(value):
        attributes = [_attribute(item, name) for item in value]
        return [attribute for attribute in attributes if attribute is not None]
    return value.get(name) if is_object(value) else getattr(value, name, None)


_INTEGER_LIMIT = 2**63


def _string(value: Any) -> str:
    return str(value)


def _integer(value: Any) -> int:
    number = int(value)
    exact = float(value) if isinstance(value, float) else int(value)
    if number != exact or not -_INTEGER_LIMIT <= number < _INTEGER_LIMIT:
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
    "list[string]": lambda values: [_string(value) for value in values],
    "list[integer]": lambda values: [_integer(value) for value in values],
}

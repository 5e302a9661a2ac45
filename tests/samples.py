"""Arguments for any operation, made from its own table."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from inat_typed.runtime.operation import AnyOperation, Kind, Parameter, Type

_VALUES: dict[Kind, Any] = {
    "string": "sample",
    "boolean": True,
    "date": date(2024, 5, 17),
    "date-time": datetime(2024, 5, 17, 12, 30, tzinfo=UTC),
    "uuid": UUID("4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f"),
    "binary": ("sample.jpg", b"a very small photo", "image/jpeg"),
    "fields": "(uuid:!t)",
    "any": "sample",
}
_TEXTS = {"email": "sample@example.org", "orcid": "0000-0000-0000-0000"}
"""Text of a form that the table does not tell, by the name of the parameter."""


def arguments(operation: AnyOperation, *, required_only: bool = False) -> dict[str, Any]:
    """Keyword arguments for *operation*: all of them, or those it needs."""
    chosen = [each for each in operation.parameters if each.required or not required_only]
    return {each.keyword: _value(each) for each in chosen}


def turns(operation: AnyOperation) -> list[dict[str, Any]]:
    """All keyword arguments of *operation*, as many times as it takes until each had all of its kinds and choices."""
    several = {each.keyword: _values(each) for each in operation.parameters}
    return _in_turn(several)


def _value(parameter: Parameter) -> Any:
    one = _ones(parameter.name, parameter.type)[0]
    return [one] if parameter.type.many else one


def _values(parameter: Parameter) -> list[Any]:
    """Values that *parameter* takes, one of each kind; of a list there is one, which holds them all."""
    ones = _ones(parameter.name, parameter.type)
    return [ones] if parameter.type.many else ones


def _ones(name: str, kind: Type) -> list[Any]:
    if kind.choices:
        return list(kind.choices)
    return [value for each in kind.kinds for value in _of_kind(name, each, kind)]


def _of_kind(name: str, kind: Kind, of: Type) -> Iterable[Any]:
    if kind == "object":
        return _in_turn({each.keyword: _values(each) for each in of.fields})
    if kind in ("integer", "number"):
        number = _smallest(of)
        return [int(number) if kind == "integer" else float(number)]
    if kind == "boolean":
        return [True, False]
    return [_TEXTS.get(name, _VALUES[kind]) if kind == "string" else _VALUES[kind]]


def _smallest(of: Type) -> float:
    """The number next to 1 within the bounds."""
    lowest = 1 if of.minimum is None else of.minimum
    return min(lowest if of.maximum is None else of.maximum, max(lowest, 1))


def _in_turn(several: dict[str, list[Any]]) -> list[dict[str, Any]]:
    longest = max(map(len, several.values()), default=1)
    return [{keyword: values[turn % len(values)] for keyword, values in several.items()} for turn in range(longest)]

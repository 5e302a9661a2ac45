"""Sample arguments for any operation, derived from its table."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from inat_typed.runtime.request.operation import AnyOperation, Parameter, ParameterType, ValueKind

_VALUES: dict[ValueKind, Any] = {
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
"""Texts with a format that the table does not have, by the name of the parameter."""


def arguments(operation: AnyOperation, *, required_only: bool = False) -> dict[str, Any]:
    """Return keyword arguments for *operation*: all, or the required ones."""
    chosen = [each for each in operation.parameters if each.required or not required_only]
    return {each.keyword: _value(each) for each in chosen}


def argument_sets(operation: AnyOperation) -> list[dict[str, Any]]:
    """Return keyword arguments for as many calls as it takes to use every type and choice of every parameter."""
    values = {each.keyword: _values(each) for each in operation.parameters}
    return _cycle(values)


def _value(parameter: Parameter) -> Any:
    sample = _samples(parameter.name, parameter.type)[0]
    return [sample] if parameter.type.is_list else sample


def _values(parameter: Parameter) -> list[Any]:
    """Return values for *parameter*, one per type and choice; for a list parameter, one list of all of them."""
    samples = _samples(parameter.name, parameter.type)
    if parameter.type.words:
        return [[each] for each in (*samples, *parameter.type.words)]  # they cannot be combined
    return [samples] if parameter.type.is_list else samples


def _samples(name: str, kind: ParameterType) -> list[Any]:
    if kind.choices:
        return list(kind.choices)
    return [value for each in kind.kinds for value in _of_kind(name, each, kind)]


def _of_kind(name: str, kind: ValueKind, of: ParameterType) -> Iterable[Any]:
    if kind == "object":
        return _cycle({each.keyword: _values(each) for each in of.fields})
    if kind in ("integer", "number"):
        number = _smallest(of)
        return [int(number) if kind == "integer" else float(number)]
    if kind == "boolean":
        return [True, False]
    return [_TEXTS.get(name, _VALUES[kind]) if kind == "string" else _VALUES[kind]]


def _smallest(of: ParameterType) -> float:
    """Return the number within the bounds that is closest to 1."""
    lowest = 1 if of.minimum is None else of.minimum
    return min(lowest if of.maximum is None else of.maximum, max(lowest, 1))


def _cycle(values_by_keyword: dict[str, list[Any]]) -> list[dict[str, Any]]:
    longest = max(map(len, values_by_keyword.values()), default=1)
    return [
        {keyword: values[index % len(values)] for keyword, values in values_by_keyword.items()}
        for index in range(longest)
    ]

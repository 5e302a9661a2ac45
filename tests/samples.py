"""Arguments for any operation, made from its own table."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from inat_typed.runtime.operation import AnyOperation, Type

_VALUES: dict[str, Any] = {
    "string": "sample",
    "boolean": True,
    "date": date(2024, 5, 17),
    "date-time": datetime(2024, 5, 17, 12, 30, tzinfo=UTC),
    "uuid": UUID("4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f"),
    "binary": ("sample.jpg", b"a very small photo", "image/jpeg"),
    "fields": ["uuid"],
    "any": "sample",
}


def value(kind: Type) -> Any:
    """A value that *kind* takes."""
    one = _one(kind)
    return [one] if kind.many else one


def _one(kind: Type) -> Any:
    if kind.choices:
        return kind.choices[0]
    if kind.kinds == ("object",):
        return {each.keyword: value(each.type) for each in kind.fields}
    first = kind.kinds[0]
    if first in ("integer", "number"):
        lowest = 1 if kind.minimum is None else kind.minimum
        number = min(lowest if kind.maximum is None else kind.maximum, max(lowest, 1))
        return int(number) if first == "integer" else float(number)
    return _VALUES[first]


def arguments(operation: AnyOperation, *, required_only: bool = False) -> dict[str, Any]:
    """Keyword arguments for *operation*: all of them, or those it needs."""
    chosen = [each for each in operation.parameters if each.required or not required_only]
    return {each.keyword: value(each.type) for each in chosen}

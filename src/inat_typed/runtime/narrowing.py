"""``isinstance`` for JSON values, in words that type checkers understand: what is inside is any JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether *value* is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether *value* is a JSON array."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Whether *value* is a mapping of any kind."""
    return isinstance(value, Mapping)


def is_iterable(value: object) -> TypeGuard[Iterable[Any]]:
    """Whether *value* can be iterated; a string can."""
    return isinstance(value, Iterable)


def is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    """Whether *value* is a tuple."""
    return isinstance(value, tuple)

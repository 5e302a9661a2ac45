"""Which types hold which JSON values: ``float`` holds integers, ``date`` no points in time, ``str`` any text."""

from __future__ import annotations

import types
from collections import abc, deque
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin
from uuid import UUID

from pydantic import BeforeValidator, PlainValidator, WrapValidator

from inat_typed.runtime.model import Model, Open

_CONVERTERS = (BeforeValidator, PlainValidator, WrapValidator)
_WRAPPERS = frozenset({"Required", "NotRequired", "ReadOnly", "Final"})
_LISTS: frozenset[Any] = frozenset(
    {list, tuple, set, frozenset, deque, abc.Sequence, abc.MutableSequence, abc.Collection, abc.Iterable, abc.Set}
)
_MAPPINGS: frozenset[Any] = frozenset({dict, abc.Mapping, abc.MutableMapping})
_PLAIN: frozenset[Any] = frozenset(
    {bool, int, float, complex, str, bytes, Decimal, UUID, date, datetime, time, timedelta, dict, type(None)} | _LISTS
)
_HELD_BY: dict[Any, frozenset[Any]] = {
    bool: frozenset({bool}),
    int: frozenset({int, float, Decimal}),
    float: frozenset({float, Decimal}),
    UUID: frozenset({UUID, str}),
    date: frozenset({date, str}),
    datetime: frozenset({datetime, str}),
    str: frozenset({str, bytes, Decimal, UUID, date, datetime, time, timedelta}),
}
_WORDS: dict[Any, str] = {
    bool: "true or false",
    int: "an integer",
    float: "a number",
    str: "text",
    UUID: "a UUID",
    date: "a date",
    datetime: "a point in time",
}


def alternatives(kind: Any) -> list[Any]:
    """The members of a union, out of their wrappers; a type with a validator that goes first may be any: ``Any``."""
    found = list(_alternatives(kind))
    return [Any] if Any in found or object in found else found


def _alternatives(kind: Any) -> Iterator[Any]:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        plain, *extras = arguments
        if any(isinstance(each, _CONVERTERS) for each in extras):
            yield Any
        elif any(each is Open for each in extras):  # other values may come some day: they need not be held
            yield from (each for each in _alternatives(plain) if get_origin(each) is Literal)
        else:
            yield from _alternatives(plain)
    elif origin in (Union, types.UnionType):
        for each in arguments:
            yield from _alternatives(each)
    elif isinstance(kind, TypeVar):
        yield Any
    elif (value := getattr(kind, "__value__", None) or getattr(kind, "__supertype__", None)) is not None:
        yield from _alternatives(value)  # ``type X = ...``, NewType
    else:
        yield type(None) if kind is None else kind


def unwrapped(kind: Any) -> Any:
    """A type without what says, in a ``TypedDict``, whether its key has to be there."""
    while getattr(origin := get_origin(kind), "__name__", getattr(origin, "_name", "")) in _WRAPPERS:
        kind = get_args(kind)[0]
    return kind


def elements(kind: Any) -> list[Any] | None:
    """The types of what a list holds; ``None`` for what is no list."""
    if (get_origin(kind) or kind) not in _LISTS:
        return None
    return [each for each in get_args(kind) if each is not Ellipsis] or [Any]


def entries(kind: Any) -> Any:
    """The type of what a mapping holds; ``None`` for what is no mapping."""
    if (get_origin(kind) or kind) not in _MAPPINGS:
        return None
    return (get_args(kind) or (str, Any))[1]


def is_plain(kind: Any) -> bool:
    """Whether *kind* is a type of values that are no objects."""
    return kind in _PLAIN or elements(kind) is not None or _values(kind) is not None


def holds(kind: Any, sent: Any) -> bool:
    """Whether *kind* can hold what the service sends: true or false, a number, text, one of several values.

    Text may be narrowed, to a UUID, a date, an enumeration: what does not fit shows when it comes. A class that is not
    known here is left to pydantic.
    """
    if get_origin(sent) is Literal:
        choices = set(get_args(sent))
        if (values := _values(kind)) is not None:
            return choices <= values
        return all(kind in _HELD_BY[type(each)] - {UUID, date, datetime} or kind not in _PLAIN for each in choices)
    if (values := _values(kind)) is not None:
        return sent is not bool and all(type(each) is sent for each in values)
    return kind in _HELD_BY[sent] or (isinstance(kind, type) and kind not in _PLAIN)


def _values(kind: Any) -> set[Any] | None:
    """The values of an enumeration or a ``Literal``."""
    if get_origin(kind) is Literal:
        return set(get_args(kind))
    return {each.value for each in kind} if isinstance(kind, type) and issubclass(kind, Enum) else None


def words(sent: Any) -> str:
    """What the service sends, in words."""
    if get_origin(sent) is Literal:
        return "one of " + ", ".join(map(repr, get_args(sent)))
    if elements(sent) is not None:
        return "a list"
    if isinstance(sent, type) and issubclass(sent, Model):
        return f"an object, {sent.__name__}"
    return _WORDS.get(sent, "an object")


def shown(kind: Any) -> str:
    """A type as it stands in a program."""
    if get_origin(kind) is Annotated:
        return shown(get_args(kind)[0])
    if get_origin(kind) in (Union, types.UnionType):
        return " | ".join(shown(each) for each in get_args(kind))
    if isinstance(kind, type) and not get_args(kind):
        return "None" if kind is type(None) else kind.__name__
    if arguments := get_args(kind):
        name = getattr(get_origin(kind), "__name__", str(get_origin(kind)).rpartition(".")[2])
        return f"{name}[{', '.join(map(shown, arguments))}]" if name != "Literal" else f"Literal{list(arguments)}"
    return str(kind).removeprefix("typing.")

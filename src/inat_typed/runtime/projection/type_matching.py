"""Which types accept which JSON values: ``float`` accepts integers, ``date`` no date-times, ``str`` any string."""

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

from inat_typed.runtime.decoding.model import Model, OpenEnum

_CONVERTERS = (BeforeValidator, PlainValidator, WrapValidator)
_WRAPPERS = frozenset({"Required", "NotRequired", "ReadOnly", "Final"})
_LISTS: frozenset[Any] = frozenset(
    {list, tuple, set, frozenset, deque, abc.Sequence, abc.MutableSequence, abc.Collection, abc.Iterable, abc.Set}
)
_MAPPINGS: frozenset[Any] = frozenset({dict, abc.Mapping, abc.MutableMapping})
_PLAIN: frozenset[Any] = frozenset(
    {bool, int, float, complex, str, bytes, Decimal, UUID, date, datetime, time, timedelta, dict, type(None)} | _LISTS
)
_ACCEPTED_BY: dict[Any, frozenset[Any]] = {
    bool: frozenset({bool}),
    int: frozenset({int, float, Decimal}),
    float: frozenset({float, Decimal}),
    UUID: frozenset({UUID, str}),
    date: frozenset({date, str}),
    datetime: frozenset({datetime, str}),
    str: frozenset({str, bytes, Decimal, UUID, date, datetime, time, timedelta}),
}
_DESCRIPTIONS: dict[Any, str] = {
    bool: "true or false",
    int: "an integer",
    float: "a number",
    str: "a string",
    UUID: "a UUID",
    date: "a date",
    datetime: "a date-time",
}


def union_members(kind: Any) -> list[Any]:
    """Return the members of a union, without wrappers such as ``Annotated``.

    A type with a validator that converts the JSON value accepts anything: ``[Any]``.
    """
    found = list(_alternatives(kind))
    return [Any] if Any in found or object in found else found


def _alternatives(kind: Any) -> Iterator[Any]:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        plain, *extras = arguments
        if any(isinstance(each, _CONVERTERS) for each in extras):
            yield Any
        elif any(each is OpenEnum for each in extras):  # values that the service may add need not be accepted
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


def unwrap(kind: Any) -> Any:
    """Return a type without ``Required``, ``NotRequired``, ``ReadOnly`` and ``Final``."""
    while getattr(origin := get_origin(kind), "__name__", getattr(origin, "_name", "")) in _WRAPPERS:
        kind = get_args(kind)[0]
    return kind


def list_item_types(kind: Any) -> list[Any] | None:
    """Return the types of the elements of a list type; ``None`` for other types."""
    if (get_origin(kind) or kind) not in _LISTS:
        return None
    return [each for each in get_args(kind) if each is not Ellipsis] or [Any]


def mapping_value_type(kind: Any) -> Any:
    """Return the type of the values of a mapping type; ``None`` for other types."""
    if (get_origin(kind) or kind) not in _MAPPINGS:
        return None
    return (get_args(kind) or (str, Any))[1]


def is_plain(kind: Any) -> bool:
    """Return whether *kind* is a type that accepts no JSON object, or a plain dictionary."""
    return kind in _PLAIN or list_item_types(kind) is not None or _values(kind) is not None


def accepts(kind: Any, sent: Any) -> bool:
    """Return whether *kind* accepts the scalar type *sent*, which the service sends.

    A string may be narrowed to a UUID, a date or an enumeration: an invalid value is reported when it is decoded. A
    class that is not known here is left to pydantic.
    """
    if get_origin(sent) is Literal:
        choices = set(get_args(sent))
        if (values := _values(kind)) is not None:
            return choices <= values
        return all(kind in _ACCEPTED_BY[type(each)] - {UUID, date, datetime} or kind not in _PLAIN for each in choices)
    if (values := _values(kind)) is not None:
        return sent is not bool and all(type(each) is sent for each in values)
    return kind in _ACCEPTED_BY[sent] or (isinstance(kind, type) and kind not in _PLAIN)


def _values(kind: Any) -> set[Any] | None:
    """Return the values of an enumeration or a ``Literal``; ``None`` for other types."""
    if get_origin(kind) is Literal:
        return set(get_args(kind))
    return {each.value for each in kind} if isinstance(kind, type) and issubclass(kind, Enum) else None


def describe_json_type(sent: Any) -> str:
    """Return a description of a type that the service sends, for messages."""
    if get_origin(sent) is Literal:
        return "one of " + ", ".join(map(repr, get_args(sent)))
    if list_item_types(sent) is not None:
        return "a list"
    if isinstance(sent, type) and issubclass(sent, Model):
        return f"an object, {sent.__name__}"
    return _DESCRIPTIONS.get(sent, "an object")


def format_type(kind: Any) -> str:
    """Return a type as it is written in source code."""
    if get_origin(kind) is Annotated:
        return format_type(get_args(kind)[0])
    if get_origin(kind) in (Union, types.UnionType):
        return " | ".join(format_type(each) for each in get_args(kind))
    if isinstance(kind, type) and not get_args(kind):
        return "None" if kind is type(None) else kind.__name__
    if arguments := get_args(kind):
        name = getattr(get_origin(kind), "__name__", str(get_origin(kind)).rpartition(".")[2])
        return f"{name}[{', '.join(map(format_type, arguments))}]" if name != "Literal" else f"Literal{list(arguments)}"
    return str(kind).removeprefix("typing.")

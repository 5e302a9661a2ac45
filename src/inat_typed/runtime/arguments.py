"""Checks what a caller gave against what the operation takes, before anything is sent."""

from __future__ import annotations

import math
import operator
import os
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from inat_typed.runtime import options
from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.narrowing import is_iterable, is_mapping, is_tuple
from inat_typed.runtime.operation import AnyOperation, Kind, Parameter, Type
from inat_typed.runtime.types import UploadOptions

_NO: Any = object()
_TEXT: frozenset[Kind] = frozenset({"string", "date", "date-time"})
FILE = "a path, an https address, bytes, an open binary file or (name, bytes)"
_WORDS: dict[Kind, str] = {
    "integer": "an int",
    "number": "a number",
    "boolean": "True or False",
    "string": "a string",
    "date": "a date or a string such as '2024-01-31'",
    "date-time": "a datetime or a string such as '2024-01-31T12:00:00Z'",
    "uuid": "a UUID or its text",
    "binary": FILE,
    "object": "a mapping",
    "fields": "names or a mapping",
    "any": "a JSON value",
}


def check(operation: AnyOperation, arguments: Mapping[str, object]) -> tuple[dict[str, Any], UploadOptions]:
    """The values of *operation*'s parameters by keyword, each in its Python type, and the options of the call.

    ``None`` means not given.

    Raises:
        ArgumentTypeError: An unknown keyword, a missing one, or a value of the wrong type.
        ArgumentValueError: A value that the API does not allow.
    """
    given = {keyword: value for keyword, value in arguments.items() if value is not None}
    known = operation.by_keyword
    ours = options.UPLOAD_NAMES if operation.takes_files else options.NAMES
    call = options.check(operation.id, {name: given.pop(name) for name in [*given] if name in ours})
    for keyword in given:
        if keyword not in known:
            raise ArgumentTypeError(_unknown(operation, keyword, known))
    for each in operation.needed:
        if each.keyword not in given:
            raise ArgumentTypeError(f"{operation.id}: {each.keyword} is missing; it takes {expected(each.type)}")
    return {keyword: _value(operation.id, known[keyword], value) for keyword, value in given.items()}, call


def expected(kind: Type) -> str:
    """What a type takes, in words."""
    one = " or ".join(map(repr, kind.choices)) if kind.choices else " or ".join(_WORDS[each] for each in kind.kinds)
    return f"a list of {one}" if kind.many else one


def _unknown(operation: AnyOperation, keyword: str, known: Iterable[str]) -> str:
    near = _nearest(keyword, [*known, *options.NAMES], cutoff=0.7)
    hint = f"did you mean {near}? " if near else ""
    way_out = "what the API takes beyond its description goes into extra_params"
    return f"{operation.id} has no parameter {keyword!r}; {hint}{way_out}"


def _nearest(given: str, known: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The one that may be meant."""
    from difflib import get_close_matches  # most programs make no mistakes

    return next(iter(get_close_matches(given, list(known), n=1, cutoff=cutoff)), None)


def _value(operation: str, parameter: Parameter, value: Any) -> Any:
    place = f"{operation}: {parameter.keyword}"
    kind = parameter.type
    if not kind.many:
        return _one(place, kind, value)
    if _is_single(parameter, value):
        return [_one(place, kind, value)]
    if isinstance(value, (str, bytes)) or is_mapping(value) or not is_iterable(value):
        hint = f"; write [{value!r}]" if isinstance(value, str) else ""
        raise ArgumentTypeError(f"{place} takes {expected(kind)}, not {value!r}{hint}")
    values = [_one(place, kind, each) for each in value]
    if not values and parameter.place == "path":
        raise ArgumentValueError(f"{place} is empty; it takes {expected(kind)}")
    return values


def _is_single(parameter: Parameter, value: object) -> bool:
    """Whether one value stands for a list of one: an id may, a lone string in a query is most often a mistake."""
    if parameter.place == "body" or isinstance(value, (list, tuple, set, frozenset, range)):
        return False
    if isinstance(value, str):
        return parameter.place == "path"
    simple = isinstance(value, (int, float, date, UUID)) or hasattr(value, "__index__")
    return simple and (
        parameter.place == "path" or (not parameter.type.choices and set(parameter.type.kinds) - _TEXT != set())
    )


def _one(place: str, kind: Type, value: Any) -> Any:
    if kind.choices:
        return _choice(place, kind, value)
    for each in kind.kinds:
        converted = _CONVERTERS[each](value)
        if converted is not _NO:
            return _nested(place, kind, converted) if each == "object" else _bounded(place, kind, converted)
    if isinstance(value, str) and "string" not in kind.kinds:
        raise ArgumentValueError(f"{place} takes {expected(kind)}, not {value!r}")
    raise ArgumentTypeError(f"{place} takes {expected(kind)}, not {value!r}")


def _choice(place: str, kind: Type, value: Any) -> Any:
    if not any(type(each) is type(value) and each == value for each in kind.choices):  # True is not 1
        near = _nearest(str(value), [str(each) for each in kind.choices])
        allowed = ", ".join(map(repr, kind.choices))
        raise ArgumentValueError(
            f"{place} takes {allowed}; not {value!r}" + (f"; did you mean {near!r}?" if near else "")
        )
    return value


def _bounded(place: str, kind: Type, value: Any) -> Any:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if kind.minimum is not None and value < kind.minimum:
            raise ArgumentValueError(f"{place} is at least {kind.minimum:g}, not {value!r}")
        if kind.maximum is not None and value > kind.maximum:
            raise ArgumentValueError(f"{place} is at most {kind.maximum:g}, not {value!r}")
    return value


def _nested(place: str, kind: Type, value: Mapping[str, Any]) -> dict[str, Any]:
    if not kind.fields:
        return dict(value)
    known = {each.keyword: each for each in kind.fields}
    for name in value:
        if name not in known:
            near = _nearest(str(name), known)
            raise ArgumentTypeError(f"{place} has no field {name!r}" + (f"; did you mean {near}?" if near else ""))
    for each in kind.fields:
        if each.required and value.get(each.keyword) is None:
            raise ArgumentTypeError(f"{place}: the field {each.keyword} is missing; it takes {expected(each.type)}")
    return {known[name].name: _value(place, known[name], inner) for name, inner in value.items() if inner is not None}


def _integer(value: Any) -> Any:
    if isinstance(value, bool):
        return _NO
    try:
        return operator.index(value)
    except TypeError:
        return _NO


def _number(value: Any) -> Any:
    whole = _integer(value)
    if whole is not _NO:
        return whole
    return value if isinstance(value, float) and math.isfinite(value) else _NO


def _date(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value) if isinstance(value, str) else _NO
    except ValueError:
        return _NO


def _datetime(value: Any) -> Any:
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        return _NO
    for kind in (date, datetime):
        try:
            return kind.fromisoformat(value)
        except ValueError:
            continue
    return _NO


def _uuid(value: Any) -> Any:
    if isinstance(value, UUID):
        return value
    try:
        return UUID(value) if isinstance(value, str) else _NO
    except ValueError:
        return _NO


_FILES: tuple[type[Any], ...] = (str, bytes, os.PathLike)


def is_file(value: object) -> bool:
    """Whether *value* is one of the forms that a file is given in."""
    if is_tuple(value):
        return list(map(_kind, value)) in ([str, bytes], [str, bytes, str])
    from inat_typed.runtime.files import Part

    return isinstance(value, (*_FILES, Part)) or hasattr(value, "read")


def _kind(value: object) -> type:
    return type(value)


def _fields(value: Any) -> Any:
    from inat_typed.runtime import fields

    fields.encode(value)
    return value


_CONVERTERS: dict[Kind, Callable[[Any], Any]] = {
    "integer": _integer,
    "number": _number,
    "boolean": lambda value: value if isinstance(value, bool) else _NO,
    "string": lambda value: value if isinstance(value, str) else _NO,
    "date": _date,
    "date-time": _datetime,
    "uuid": _uuid,
    "binary": lambda value: value if is_file(value) else _NO,
    "object": lambda value: value if is_mapping(value) else _NO,
    "fields": _fields,
    "any": lambda value: value,
}

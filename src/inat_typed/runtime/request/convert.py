"""Convert the values that callers pass to the Python types of parameters."""

from __future__ import annotations

import math
import operator
import os
import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from inat_typed.runtime.request.operation import ValueKind
from inat_typed.runtime.support.json_guards import is_mapping, is_tuple
from inat_typed.runtime.support.json_values import MAX_INTEGER_BITS

NOT_ACCEPTED: Any = object()
"""What a converter returns for a value of another kind."""

FILE_FORMS = "a path, an https URL, bytes, an open binary file or (name, bytes)"
DESCRIPTIONS: dict[ValueKind, str] = {
    "integer": "an int",
    "number": "a number",
    "boolean": "True or False",
    "string": "a string",
    "date": "a date or a string such as '2024-01-31'",
    "date-time": "a datetime or a string such as '2024-01-31T12:00:00Z'",
    "uuid": "a UUID or its text",
    "binary": FILE_FORMS,
    "object": "a mapping",
    "fields": "names or a mapping",
    "any": "a JSON value",
}


_MOST_DIGITS = 30
"""More than any integer with the accepted number of bits has."""
_INTEGER = re.compile(r"\s*([+-]?[0-9]+)\s*")
_NUMBER = re.compile(r"\s*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)\s*")


def _to_integer(value: Any) -> Any:
    if isinstance(value, bool):
        return NOT_ACCEPTED
    if isinstance(value, str):
        match = _INTEGER.fullmatch(value)
        value = int(match[1]) if match and len(match[1]) <= _MOST_DIGITS else value
    try:
        integer = operator.index(value)
    except TypeError:
        return NOT_ACCEPTED
    return integer if integer.bit_length() <= MAX_INTEGER_BITS else NOT_ACCEPTED


def _to_number(value: Any) -> Any:
    integer = _to_integer(value)
    if integer is not NOT_ACCEPTED:
        return integer
    if isinstance(value, str) and (match := _NUMBER.fullmatch(value)):
        value = float(match[1])
    return value if isinstance(value, float) and math.isfinite(value) else NOT_ACCEPTED


def _to_date(value: Any) -> Any:
    if isinstance(value, date):
        return NOT_ACCEPTED if isinstance(value, datetime) else value  # the service would ignore the time
    try:
        return date.fromisoformat(value) if isinstance(value, str) else NOT_ACCEPTED
    except ValueError:
        return NOT_ACCEPTED


def _to_datetime(value: Any) -> Any:
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        return NOT_ACCEPTED
    for kind in (date, datetime):
        try:
            return kind.fromisoformat(value)
        except ValueError:
            continue
    return NOT_ACCEPTED


def _to_uuid(value: Any) -> Any:
    if isinstance(value, UUID):
        return value
    try:
        return UUID(value) if isinstance(value, str) else NOT_ACCEPTED
    except ValueError:
        return NOT_ACCEPTED


def _to_fields(value: Any) -> Any:
    from inat_typed.runtime.request.fields import encode_fields

    encode_fields(value)
    return value


def is_file_like(value: object) -> bool:
    """Return whether *value* is one of the forms in which a file can be passed."""
    if is_tuple(value):
        return [type(item) for item in value] in ([str, bytes], [str, bytes, str])
    from inat_typed.runtime.multipart.part import Part

    return isinstance(value, (str, bytes, os.PathLike, Part)) or hasattr(value, "read")


CONVERTERS: dict[ValueKind, Callable[[Any], Any]] = {
    "integer": _to_integer,
    "number": _to_number,
    "boolean": lambda value: value if isinstance(value, bool) else NOT_ACCEPTED,
    "string": lambda value: value if isinstance(value, str) else NOT_ACCEPTED,
    "date": _to_date,
    "date-time": _to_datetime,
    "uuid": _to_uuid,
    "binary": lambda value: value if is_file_like(value) else NOT_ACCEPTED,
    "object": lambda value: value if is_mapping(value) else NOT_ACCEPTED,
    "fields": _to_fields,
    "any": lambda value: value,
}

"""Check values of any shape that are sent as JSON or in a URL."""

from __future__ import annotations

import math
from collections.abc import Collection
from datetime import date
from typing import Any, TypeGuard
from uuid import UUID

from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.support.json_guards import is_mapping
from inat_typed.runtime.support.shown import shown

MAX_DEPTH = 50
"""How deeply lists and mappings may be nested."""

MAX_INTEGER_BITS = 64
"""Larger integers are no IDs or numbers of the service, and Python refuses to write very large ones."""

_JSON = "text, numbers, True, False, None, dates, UUIDs, and lists and mappings of them"
_TEXT = "text, a number, True, False, a date, a UUID, or a list of these"


def check_json_value(place: str, value: object, depth: int = 0) -> None:
    """Check that *value* can be sent as JSON.

    Args:
        place: What messages begin with: the path to the value, such as ``observations.create: extra_body['a'][0]``.
        value: Any value.
        depth: How many lists and mappings are around it.

    Raises:
        ArgumentTypeError: It is an object of another type, or a mapping with keys that are not text.
        ArgumentValueError: It is not a number, a lone surrogate, a large integer, or nested too deeply (as a cycle is).
    """
    if depth > MAX_DEPTH:
        raise ArgumentValueError(f"{place[:200]} is nested more than {MAX_DEPTH} levels deep, or contains itself")
    if is_mapping(value):
        for key, inner in value.items():
            _check_key(place, key)
            check_json_value(f"{place}[{key!r}]", inner, depth + 1)
    elif _is_list(value):
        for number, item in enumerate(value):
            check_json_value(f"{place}[{number}]", item, depth + 1)
    elif not _is_scalar(place, value):
        raise ArgumentTypeError(f"{place}: {type(value).__name__} cannot be sent as JSON; expected {_JSON}")


def check_query_value(place: str, value: object) -> Any:
    """Return *value* as it goes into a URL: a value or a list of values.

    Raises:
        ArgumentTypeError: It is neither.
        ArgumentValueError: It is an empty list, not a number, a lone surrogate or a large integer.
    """
    if not _is_list(value):
        if not _is_scalar(place, value):
            raise ArgumentTypeError(f"{place}: {type(value).__name__} cannot be sent; expected {_TEXT}")
        return value
    items = list(value)
    if not items:
        raise ArgumentValueError(f"{place}: the list is empty; to send no value, pass None")
    for number, item in enumerate(items):
        if not _is_scalar(f"{place}[{number}]", item):
            raise ArgumentTypeError(f"{place}[{number}]: {type(item).__name__} cannot be sent; expected {_TEXT}")
    if isinstance(value, (set, frozenset)):
        items.sort(key=str)  # the same URL in every process
    return items


def check_text_encoding(place: str, value: str) -> None:
    """Refuse text with a lone surrogate, which has no UTF-8 form.

    Raises:
        ArgumentValueError: It has one.
    """
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ArgumentValueError(
            f"{place}: {shown(value)} contains a lone surrogate; expected text that can be encoded as UTF-8"
        ) from None


def _is_list(value: object) -> TypeGuard[Collection[object]]:
    return isinstance(value, (list, tuple, set, frozenset, range))


def _check_key(place: str, key: object) -> None:
    if not isinstance(key, str):
        raise ArgumentTypeError(f"{place}: the key {key!r} is not text; JSON has no other keys")
    check_text_encoding(place, key)


def _is_scalar(place: str, value: object) -> bool:
    """Return whether *value* is a single value that can be sent.

    Raises:
        ArgumentValueError: It is of the right type, but cannot be sent.
    """
    if isinstance(value, str):
        check_text_encoding(place, value)
    elif isinstance(value, float) and not math.isfinite(value):
        raise ArgumentValueError(f"{place}: {shown(value)} cannot be sent; expected a finite number")
    elif isinstance(value, int) and value.bit_length() > MAX_INTEGER_BITS:
        raise ArgumentValueError(f"{place}: the integer has more than {MAX_INTEGER_BITS} bits")
    return value is None or isinstance(value, (str, int, float, date, UUID))

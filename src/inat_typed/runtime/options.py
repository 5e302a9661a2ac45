"""Checks of what is set besides an operation's own parameters, for one call or for a client."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from inat_typed.runtime import user_agent
from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.narrowing import is_mapping
from inat_typed.runtime.types import CallOptions, UploadOptions

NAMES = frozenset(CallOptions.__annotations__)
UPLOAD_NAMES = NAMES | frozenset(UploadOptions.__annotations__)


def check(place: str, given: Mapping[str, Any]) -> UploadOptions:
    """The options of a call, checked; *place* is what the messages begin with.

    Raises:
        ArgumentTypeError: One has the wrong type.
        ArgumentValueError: One has a value that cannot be.
    """
    if not given:
        return {}
    user_agent.checked(given.get("user_agent"))
    check_dry_run(place, given.get("dry_run"))
    check_text(place, "access_token", given.get("access_token"))
    check_timeout(place, given.get("timeout"))
    if not callable(progress := given.get("progress", print)):
        raise ArgumentTypeError(f"{place}: progress takes a function of two numbers, not {type(progress).__name__}")
    if not isinstance(given.get("refresh"), bool | None):
        raise ArgumentTypeError(f"{place}: refresh takes True or False, not {given['refresh']!r}")
    for name in ("extra_headers", "extra_params", "extra_body"):
        if name in given and not is_mapping(given[name]):
            raise ArgumentTypeError(f"{place}: {name} takes a mapping, not {type(given[name]).__name__}")
    for name, value in given.get("extra_headers", {}).items():
        _check_header(place, name, value)
    options: UploadOptions = {}
    options.update(given)  # type: ignore[typeddict-item]
    return options


def check_dry_run(place: str, value: object) -> None:
    """``True``, ``False``, ``"writes"`` or ``None``."""
    if not (value is None or isinstance(value, bool) or value == "writes"):
        raise ArgumentValueError(f"{place}: dry_run takes True, False or 'writes', not {value!r}")


def check_timeout(place: str, value: object) -> None:
    """Seconds above 0, or ``None``."""
    if value is not None:
        check_seconds(place, "timeout", value)


def check_seconds(place: str, name: str, value: object) -> None:
    """Seconds above 0."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < math.inf:
        raise ArgumentValueError(f"{place}: {name} takes seconds above 0, not {value!r}")


def check_whole_number(place: str, name: str, value: object) -> None:
    """A whole number of at least 1."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise ArgumentTypeError(f"{place}: {name} takes a whole number, not {type(value).__name__}")
    if value < 1:
        raise ArgumentValueError(f"{place}: {name} is at least 1, not {value}")


def check_flag(place: str, name: str, value: object) -> None:
    """``True`` or ``False``."""
    if not isinstance(value, bool):
        raise ArgumentTypeError(f"{place}: {name} takes True or False, not {value!r}")


def check_text(place: str, name: str, value: object) -> None:
    """A string or ``None``; it may be a secret, so that it is not shown."""
    if not (value is None or isinstance(value, str)):
        raise ArgumentTypeError(f"{place}: {name} takes a string, not {type(value).__name__}")


def _check_header(place: str, name: object, value: object) -> None:
    if not isinstance(name, str) or not isinstance(value, str):
        raise ArgumentTypeError(f"{place}: extra_headers takes strings, not {name!r}: {type(value).__name__}")
    if any(sign in name + value for sign in "\r\n\0"):
        raise ArgumentValueError(f"{place}: extra_headers: {name!r} has a line break")
    if not _HEADER_NAME.fullmatch(name):
        raise ArgumentValueError(f"{place}: extra_headers: {name!r} is no name of a header")
    if not _HEADER_VALUE.fullmatch(value):
        raise ArgumentValueError(f"{place}: extra_headers: {name} takes plain ASCII, without blanks around it")


_HEADER_NAME = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)
_HEADER_VALUE = re.compile(r"([!-~]([\t -~]*[!-~])?)?")

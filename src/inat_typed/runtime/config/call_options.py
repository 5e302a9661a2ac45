"""The options that every method accepts besides the API's own parameters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from inat_typed.runtime.config.user_agent import check_user_agent
from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.core.types import CallOptions, UploadOptions
from inat_typed.runtime.support.json_guards import is_mapping
from inat_typed.runtime.support.json_values import check_json_value, check_query_value, check_text_encoding
from inat_typed.runtime.support.shown import shown
from inat_typed.runtime.support.validation import check_dry_run, check_seconds, check_text

CALL_OPTIONS = frozenset(CallOptions.__annotations__)
UPLOAD_OPTIONS = CALL_OPTIONS | frozenset(UploadOptions.__annotations__)

_HEADER_NAME = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)
_HEADER_VALUE = re.compile(r"([!-~]([\t -~]*[!-~])?)?")


_FRAMING_HEADERS = ("connection", "content-length", "host", "transfer-encoding")
"""Headers that say where a request goes and where it ends. A wrong value corrupts the connection."""


def check_call_options(place: str, given: Mapping[str, Any]) -> UploadOptions:
    """Return the options of a call after checking them; *place* is what messages start with.

    Raises:
        ArgumentTypeError: An option has the wrong type.
        ArgumentValueError: An option has a value that is not valid.
    """
    if not given:
        return {}
    check_user_agent(given.get("user_agent"))
    check_dry_run(place, given.get("dry_run"))
    check_text(place, "access_token", given.get("access_token"))
    if given.get("timeout") is not None:
        check_seconds(place, "timeout", given["timeout"])
    if not callable(progress := given.get("progress", print)):
        raise ArgumentTypeError(
            f"{place}: progress must be a function of two numbers, (sent, total), not {type(progress).__name__}"
        )
    if not isinstance(given.get("refresh"), bool | None):
        raise ArgumentTypeError(f"{place}: refresh: {shown(given['refresh'])} is not valid; expected True or False")
    for name in ("extra_headers", "extra_params", "extra_body"):
        if name in given and not is_mapping(given[name]):
            raise ArgumentTypeError(f"{place}: {name} must be a mapping, not {type(given[name]).__name__}")
    for name, value in given.get("extra_headers", {}).items():
        _check_header(place, name, value)
    options: UploadOptions = {}
    options.update(given)  # type: ignore[typeddict-item]
    if given.get("extra_params"):
        options["extra_params"] = _checked_params(place, given["extra_params"])
    if given.get("extra_body"):
        check_json_value(f"{place}: extra_body", given["extra_body"])
    return options


def _checked_params(place: str, given: Mapping[Any, Any]) -> dict[str, Any]:
    for name in given:
        if not isinstance(name, str) or not name:
            raise ArgumentTypeError(f"{place}: extra_params: the name {name!r} is not valid; expected text")
        check_text_encoding(f"{place}: extra_params", name)
    return {
        name: check_query_value(f"{place}: extra_params[{name!r}]", value)
        for name, value in given.items()
        if value is not None
    }


def _check_header(place: str, name: object, value: object) -> None:
    if not isinstance(name, str) or not isinstance(value, str):
        raise ArgumentTypeError(
            f"{place}: extra_headers must map strings to strings, not {name!r}: {type(value).__name__}"
        )
    if any(character in name + value for character in "\r\n\0"):
        raise ArgumentValueError(f"{place}: extra_headers: {name!r} contains a line break")
    if name.lower() in _FRAMING_HEADERS:
        raise ArgumentValueError(f"{place}: extra_headers: {name!r} is not accepted; the client sets it itself")
    if not _HEADER_NAME.fullmatch(name):
        raise ArgumentValueError(f"{place}: extra_headers: {name!r} is not a valid header name")
    if not _HEADER_VALUE.fullmatch(value):
        raise ArgumentValueError(
            f"{place}: extra_headers: the value of {name} must be printable ASCII without spaces at its ends"
        )

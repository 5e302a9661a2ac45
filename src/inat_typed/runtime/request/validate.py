"""Check a caller's arguments against what the operation accepts, before anything is sent."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from inat_typed.runtime.config.call_options import CALL_OPTIONS, UPLOAD_OPTIONS, check_call_options
from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError, NaiveDatetimeWarning
from inat_typed.runtime.core.types import UploadOptions
from inat_typed.runtime.request.combinations import check_combinations
from inat_typed.runtime.request.convert import CONVERTERS, DESCRIPTIONS, NOT_ACCEPTED
from inat_typed.runtime.request.operation import AnyOperation, Parameter, ParameterType, ValueKind
from inat_typed.runtime.request.values import to_text
from inat_typed.runtime.support.call_site import external_stacklevel
from inat_typed.runtime.support.json_guards import is_iterable, is_mapping
from inat_typed.runtime.support.json_values import check_json_value, check_text_encoding
from inat_typed.runtime.support.shown import shown
from inat_typed.runtime.support.suggestions import closest_match, did_you_mean

_TEXT_KINDS: frozenset[ValueKind] = frozenset({"string", "date", "date-time"})


@dataclass(frozen=True, slots=True)
class ValidArguments:
    """Validated arguments: the values of parameters by keyword, each in its Python type, and the call's options."""

    values: Mapping[str, Any]
    options: UploadOptions

    def as_mapping(self) -> dict[str, Any]:
        """Return values and options in one mapping, as the caller wrote them."""
        return {**self.values, **self.options}


def validate_arguments(operation: AnyOperation, arguments: Mapping[str, object]) -> ValidArguments:
    """Return the validated arguments of a call; ``None`` means not given.

    Raises:
        ArgumentTypeError: An unknown keyword, a missing one, or a value of the wrong type.
        ArgumentValueError: A value that the API does not allow.
    """
    values, options = _split(operation, arguments)
    checked = check_call_options(operation.id, options)
    known = operation.by_keyword
    for keyword in values:
        if keyword not in known:
            raise ArgumentTypeError(_unknown_parameter(operation, keyword))
    for parameter in operation.required_parameters:
        if parameter.keyword not in values:
            raise ArgumentTypeError(
                f"{operation.id}: {parameter.keyword} is required; expected {describe_type(parameter.type)}"
            )
    converted = {keyword: _convert_with_hint(operation, known[keyword], value) for keyword, value in values.items()}
    check_combinations(operation, converted, checked)
    return ValidArguments(converted, checked)


def valid_arguments(operation: AnyOperation, arguments: Mapping[str, Any]) -> ValidArguments:
    """Return arguments that are known to be valid, such as those of a next page, without checking them again."""
    values, options = _split(operation, arguments)
    checked: UploadOptions = {}
    checked.update(options)  # type: ignore[typeddict-item]
    return ValidArguments(values, checked)


def _split(operation: AnyOperation, arguments: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the values of parameters and the options of the call."""
    names = UPLOAD_OPTIONS if operation.takes_files else CALL_OPTIONS
    given = {keyword: value for keyword, value in arguments.items() if value is not None}
    options = {name: given.pop(name) for name in [*given] if name in names}
    return given, options


def describe_type(accepted: ParameterType) -> str:
    """Return what a parameter type accepts, in words."""
    if accepted.choices:
        one = _alternatives(map(repr, accepted.choices))
    else:
        one = " or ".join(DESCRIPTIONS[kind] for kind in accepted.kinds)
    if accepted.words:
        alone = [*(DESCRIPTIONS[kind] for kind in accepted.kinds if kind != "integer"), *map(repr, accepted.words)]
        return f"a list of {DESCRIPTIONS['integer']}, {_alternatives(alone)}"
    return f"a list of {one}" if accepted.is_list else one


def _alternatives(items: Iterable[str]) -> str:
    *first, last = items
    return f"{', '.join(first)} or {last}" if first else last


def _convert_with_hint(operation: AnyOperation, parameter: Parameter, value: Any) -> Any:
    """Convert a value; the message about a value that is not accepted ends with the hint of the operation."""
    try:
        return _convert(operation.id, parameter, value)
    except (ArgumentTypeError, ArgumentValueError) as error:
        hint = dict(operation.hints).get(parameter.keyword)
        if hint is None:
            raise
        raise type(error)(f"{error}; {hint}") from None


def _unknown_parameter(operation: AnyOperation, keyword: str) -> str:
    if hint := dict(operation.hints).get(keyword):
        return f"{operation.id} has no parameter {keyword!r}; {hint}"
    suggestion = did_you_mean(keyword, [*operation.by_keyword, *CALL_OPTIONS], cutoff=0.7)
    return (
        f"{operation.id} has no parameter {keyword!r}.{suggestion} Parameters that the API accepts beyond its "
        "description go into extra_params"
    )


def _convert(operation: str, parameter: Parameter, value: Any) -> Any:
    place = f"{operation}: {parameter.keyword}"
    accepted = parameter.type
    if not accepted.is_list:
        converted = _convert_one(place, accepted, value)
        if parameter.location == "path":
            _check_path_value(place, converted)
        return converted
    if isinstance(value, str) and _is_text_of_numbers(accepted, value):
        value = value.split(",")  # as in a URL: "3,4"
    if _stands_for_list(parameter, value):
        values = [_convert_one(place, accepted, value)]
    elif isinstance(value, (str, bytes)) or is_mapping(value) or not is_iterable(value):
        hint = _list_hint(parameter, value) if isinstance(value, str) else ""
        raise ArgumentTypeError(f"{place}: {shown(value)} is not valid; expected {describe_type(accepted)}{hint}")
    else:
        values = [_convert_one(place, accepted, item) for item in value]
        if isinstance(value, (set, frozenset)):
            values.sort(key=_sort_key)  # the same URL in every process
    if not values and parameter.location == "path":
        raise ArgumentValueError(f"{place}: the list is empty; expected {describe_type(accepted)}")
    if not values and parameter.location == "query":
        # Without the parameter, the service would return records that no item of the list selects.
        raise ArgumentValueError(
            f"{place}: the list is empty; expected {describe_type(accepted)} with at least one item. "
            f"To send no {parameter.keyword}, pass None"
        )
    _check_combination(place, accepted, values)
    if parameter.location == "path":
        for item in values:
            _check_path_value(place, item)
    return values


def _is_text_of_numbers(accepted: ParameterType, text: str) -> bool:
    """Return whether *text* stands for a list of numbers or UUIDs, separated by commas."""
    if accepted.choices or not {"integer", "number"} & set(accepted.kinds):
        return not accepted.choices and accepted.kinds == ("uuid",)
    is_numeric = all(CONVERTERS["number"](part) is not NOT_ACCEPTED for part in text.split(","))
    return is_numeric or (set(accepted.kinds) <= {"integer", "number", "uuid"} and not accepted.words)


def _list_hint(parameter: Parameter, value: str) -> str:
    """Return the list to write instead of a text, if there is one that is accepted."""
    parts = [part.strip() for part in value.split(",")]
    closest = [closest_match(part, parameter.type.choices) or part for part in parts]
    for items in ([value], parts, closest):
        try:
            _convert("", parameter, items)
        except (ArgumentTypeError, ArgumentValueError):
            continue
        return f"; write {items!r}"
    return ""


def _check_combination(place: str, accepted: ParameterType, values: list[Any]) -> None:
    """Refuse a list of several values if one of them is accepted only alone."""
    if not accepted.words or len(values) < 2:
        return
    for value in values:
        if not isinstance(value, int):
            raise ArgumentValueError(f"{place}: {str(value)!r} cannot be combined with other values; pass it alone")


def _sort_key(value: Any) -> tuple[bool, float, str]:
    """Order numbers by value before everything else by its text."""
    is_number = isinstance(value, (int, float))
    return not is_number, value if is_number else 0, to_text(value)


def _check_path_value(place: str, value: Any) -> None:
    """Refuse what would change the path: an empty text, dots, and text that has no UTF-8."""
    text = to_text(value)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = ""
    if text in ("", ".", ".."):
        raise ArgumentValueError(
            f"{place}: {shown(value)} is not valid; expected a value that can be part of a URL path"
        )


def _stands_for_list(parameter: Parameter, value: object) -> bool:
    """Return whether one value is accepted as a list of one: an ID is, a lone string in a query is often a mistake."""
    if parameter.location == "body" or isinstance(value, (list, tuple, set, frozenset, range)):
        return False
    if isinstance(value, str):
        return parameter.location == "path" or bool(parameter.type.words)
    is_single = isinstance(value, (int, float, date, UUID)) or hasattr(value, "__index__")
    has_other_kinds = not parameter.type.choices and set(parameter.type.kinds) - _TEXT_KINDS != set()
    return is_single and (parameter.location == "path" or has_other_kinds)


def _convert_one(place: str, accepted: ParameterType, value: Any) -> Any:
    if accepted.choices:
        return _choice(place, accepted, value)
    if isinstance(value, str) and value in accepted.words:
        return value
    for kind in accepted.kinds:
        converted = CONVERTERS[kind](value)
        if converted is not NOT_ACCEPTED:
            _check_sendable(place, kind, converted)
            return _object(place, accepted, converted) if kind == "object" else _bounded(place, accepted, converted)
    message = f"{place}: {shown(value)} is not valid; expected {describe_type(accepted._replace(is_list=False))}"
    if isinstance(value, datetime) and "date" in accepted.kinds:
        message += f"; the service compares whole days here, without a time: pass {value.date()!r}"
    if isinstance(value, str) and "string" not in accepted.kinds:
        raise ArgumentValueError(message)
    raise ArgumentTypeError(message)


def _check_sendable(place: str, kind: ValueKind, value: object) -> None:
    """Check that a converted value can be sent, and warn about a moment without a time zone."""
    if isinstance(value, str) and kind != "binary":  # paths of files may have undecodable bytes
        check_text_encoding(place, value)
    if kind in ("any", "object"):
        check_json_value(place, value)
    if not isinstance(value, datetime) or value.tzinfo is not None:
        return
    warnings.warn(
        f"{place}: {shown(value)} has no time zone, so the service may read it in another one than yours. Pass a "
        "datetime with a time zone, such as value.astimezone(), or a text with an offset, such as "
        "'2024-01-31T12:00:00+01:00'",
        NaiveDatetimeWarning,
        stacklevel=external_stacklevel(),
    )


def _choice(place: str, accepted: ParameterType, value: Any) -> Any:
    if not any(type(choice) is type(value) and choice == value for choice in accepted.choices):  # True is not 1
        expected = _alternatives(map(repr, accepted.choices))
        suggestion = did_you_mean(value, accepted.choices)
        dot = "." if suggestion else ""
        raise ArgumentValueError(f"{place}: {shown(value)} is not valid; expected {expected}{dot}{suggestion}")
    return value


def _bounded(place: str, accepted: ParameterType, value: Any) -> Any:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if accepted.minimum is not None and value < accepted.minimum:
            raise ArgumentValueError(f"{place} must be at least {accepted.minimum:g}, not {shown(value)}")
        if accepted.maximum is not None and value > accepted.maximum:
            raise ArgumentValueError(f"{place} must be at most {accepted.maximum:g}, not {shown(value)}")
    return value


def _object(place: str, accepted: ParameterType, value: Mapping[str, Any]) -> dict[str, Any]:
    if not accepted.fields:
        return dict(value)
    known = {field.keyword: field for field in accepted.fields}
    for name in value:
        if name not in known:
            raise ArgumentTypeError(f"{place} has no field {name!r}.{did_you_mean(name, known)}")
    for field in accepted.fields:
        if field.required and value.get(field.keyword) is None:
            raise ArgumentTypeError(f"{place}: {field.keyword} is required; expected {describe_type(field.type)}")
    return {known[name].name: _convert(place, known[name], inner) for name, inner in value.items() if inner is not None}

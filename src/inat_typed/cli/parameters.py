"""Convert parameters of an operation to command-line options, and typed text to argument values."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from math import isfinite
from typing import Annotated, Any
from uuid import UUID

import typer

from inat_typed.cli import fields
from inat_typed.cli.messages import help_text
from inat_typed.cli.naming import display_name, option_name
from inat_typed.cli.record_ids import copied_id, resource_of
from inat_typed.runtime.core.errors import ArgumentValueError
from inat_typed.runtime.request.operation import AnyOperation, Parameter, ParameterType
from inat_typed.runtime.support.suggestions import did_you_mean

_METAVARS = {
    "integer": "INTEGER",
    "number": "NUMBER",
    "string": "TEXT",
    "date": "DATE",
    "date-time": "TIME",
    "uuid": "UUID",
    "binary": "FILE",
    "object": "JSON",
    "any": "JSON",
    "fields": "FIELDS",
    "boolean": "BOOLEAN",
}
_FIELDS_HELP = (
    "Fields of each record, separated by commas, with dots for nested ones (id,taxon.name), or `all`. "
    "In a table they are the columns."
)
_MAX_CHOICES_WIDTH = 40
"""Maximum number of characters of the choices that are shown beside the name of an option."""


def operation_parameters(operation: AnyOperation, descriptions: Mapping[str, str]) -> list[inspect.Parameter]:
    """Return the parameters of *operation* as function parameters, for typer to read.

    Path parameters become positional arguments, all others options. *descriptions* are their help texts by keyword.
    """
    ordered = sorted(operation.parameters, key=lambda each: (each.location != "path", not each.required))
    return [_function_parameter(each, operation, descriptions.get(each.keyword, "")) for each in ordered]


def _function_parameter(parameter: Parameter, operation: AnyOperation, description: str) -> inspect.Parameter:
    description = help_text(description, operation)
    complete = _completer(operation, parameter)
    kind, required = parameter.type, parameter.required or parameter.location == "path"
    flag = kind.kinds == ("boolean",) and not kind.is_list
    annotation: Any = bool if flag else list[str] if kind.is_list else str
    if parameter.location == "path":
        name = parameter.keyword.upper()
        information: Any = typer.Argument(help=description, metavar=name, autocompletion=complete, show_default=False)
    else:
        name = option_name(parameter)
        information = typer.Option(
            f"--{name}/--no-{name}" if flag and not kind.choices else f"--{name}",
            help=_option_help(parameter, description),
            metavar=None if flag else _metavar(kind),
            autocompletion=complete,
            show_default=False,
        )
    return inspect.Parameter(
        parameter.keyword,
        inspect.Parameter.KEYWORD_ONLY,
        default=inspect.Parameter.empty if required else None,
        annotation=Annotated[annotation if required else annotation | None, information],
    )


def _option_help(parameter: Parameter, description: str) -> str:
    sentences = [
        _FIELDS_HELP if _is_field_selection(parameter) else description,
        "Required." if parameter.required else "",
    ]
    if len(_join_choices(parameter.type)) > _MAX_CHOICES_WIDTH:
        sentences.append(f"One of {', '.join(map(choice_text, parameter.type.choices))}.")
    return " ".join(filter(None, sentences))


def _is_field_selection(parameter: Parameter) -> bool:
    return parameter.type.kinds == ("fields",)


def choice_text(choice: str | int) -> str:
    """Return a choice as it is typed: ``true`` for ``True``."""
    return str(choice).lower() if isinstance(choice, bool) else str(choice)


def _join_choices(kind: ParameterType) -> str:
    return "|".join(map(choice_text, kind.choices))


def _metavar(kind: ParameterType) -> str:
    """Return the placeholder for a value in the help: its choices if they are short, else the name of its type."""
    if kind.choices:
        return choices if len(choices := _join_choices(kind)) <= _MAX_CHOICES_WIDTH else "CHOICE"
    return " or ".join(dict.fromkeys([*(_METAVARS[each] for each in kind.kinds), *kind.words]))


def _completer(operation: AnyOperation, parameter: Parameter) -> Callable[[str], list[str]] | None:
    """Return a function that completes a choice; in a comma-separated list, the last one."""
    kind = parameter.type
    if _is_field_selection(parameter):
        return fields.field_completer(operation)
    if not kind.choices:
        return None

    def complete(incomplete: str) -> list[str]:
        before, comma, last = incomplete.rpartition(",") if kind.is_list else ("", "", incomplete)
        used = before.split(",")
        return [
            f"{before}{comma}{choice}"
            for choice in map(choice_text, kind.choices)
            if choice.startswith(last) and choice not in used
        ]

    return complete


def parse_arguments(operation: AnyOperation, typed: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments of a call, by keyword, from the typed text.

    Raises:
        ArgumentValueError: The text is not valid for the type of the parameter.
    """
    resource = operation.id.partition(".")[0]
    return {
        each.keyword: _parse(each, value, resource_of(each.name, resource))
        for each in operation.parameters
        if (value := typed.get(each.keyword)) is not None and value != []
    }


def _parse(parameter: Parameter, typed: bool | str | list[str], resource: str) -> Any:
    if isinstance(typed, bool):
        return typed
    if isinstance(typed, str):
        return _parse_text(parameter, typed, resource)
    items = typed if parameter.location == "body" else [item for each in typed for item in each.split(",")]
    return [_parse_text(parameter, item.strip(), resource) for item in items]


def _parse_text(parameter: Parameter, text: str, resource: str) -> Any:
    """Return *text* converted to the first type of the parameter that accepts it; *resource* is whose ID it may be."""
    kind = parameter.type
    if resource and "integer" in kind.kinds:
        text = copied_id(text, resource, display_name(parameter))
    if kind.choices:
        return _parse_choice(parameter, text)
    if _is_field_selection(parameter):
        return text if text == "all" or text.startswith(("(", "{")) else [each.strip() for each in text.split(",")]
    if text in kind.words:
        return text
    reason = ""
    for each in sorted(kind.kinds, key=lambda each: each == "string"):
        try:
            return _PARSERS[each](text)
        except ValueError as error:
            reason = f" ({error})" if each in ("object", "any") else ""
    expected = " or ".join([*(_EXPECTED[each] for each in kind.kinds), *map(repr, kind.words)])
    raise ArgumentValueError(f"{display_name(parameter)}: {text!r} is not valid{reason}; expected {expected}")


def _parse_choice(parameter: Parameter, text: str) -> str | int:
    choices = {choice_text(each): each for each in parameter.type.choices}
    if text in choices:
        return choices[text]
    *others, last = choices
    expected = f"{', '.join(others)} or {last}" if others else last
    raise ArgumentValueError(
        f"{display_name(parameter)}: {text!r} is not valid; expected {expected}.{did_you_mean(text, choices)}"
    )


def _parse_boolean(text: str) -> bool:
    if text.lower() not in ("true", "false"):
        raise ValueError
    return text.lower() == "true"


def _parse_number(text: str) -> float:
    if not isfinite(number := float(text)):
        raise ValueError
    return number


def _validate_date(text: str) -> str:
    date.fromisoformat(text)
    return text


def _validate_date_time(text: str) -> str:
    datetime.fromisoformat(text)
    return text


_PARSERS: dict[str, Callable[[str], Any]] = {
    "any": json.loads,
    "binary": str,
    "boolean": _parse_boolean,
    "date": _validate_date,
    "date-time": _validate_date_time,
    "integer": int,
    "number": _parse_number,
    "object": json.loads,
    "string": str,
    "uuid": UUID,
}
_EXPECTED = {
    "any": "JSON",
    "boolean": "true or false",
    "date": "a date such as 2024-01-31",
    "date-time": "a date or a time such as 2024-01-31 or 2024-01-31T12:00:00Z",
    "integer": "a whole number",
    "number": "a number",
    "object": "JSON",
    "uuid": "a UUID",
}
"""Descriptions of the types that reject some text; strings and file paths accept any."""

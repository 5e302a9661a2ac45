"""From a parameter of an operation to an option of a command, and from what was typed to its value."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from math import isfinite
from typing import Annotated, Any
from uuid import UUID

import typer

from inat_typed.cli import fields
from inat_typed.cli.words import in_help, named, option
from inat_typed.runtime.errors import ArgumentValueError
from inat_typed.runtime.operation import AnyOperation, Parameter, Type

_WORDS = {
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


def signature(operation: AnyOperation, words: Mapping[str, str]) -> list[inspect.Parameter]:
    """The parameters of a function that typer makes a command of; *words* say what each means.

    What stands in the path is given by position, the rest by options.
    """
    ordered = sorted(operation.parameters, key=lambda each: (each.place != "path", not each.required))
    return [
        _parameter(each, in_help(words.get(each.keyword, ""), operation), _completing(operation, each))
        for each in ordered
    ]


def _parameter(parameter: Parameter, words: str, complete: Callable[[str], list[str]] | None) -> inspect.Parameter:
    kind, needed = parameter.type, parameter.required or parameter.place == "path"
    flag = kind.kinds == ("boolean",) and not kind.many
    annotation: Any = bool if flag else list[str] if kind.many else str
    if parameter.place == "path":
        name = parameter.keyword.upper()
        information: Any = typer.Argument(help=words, metavar=name, autocompletion=complete, show_default=False)
    else:
        name = option(parameter)
        information = typer.Option(
            f"--{name}/--no-{name}" if flag and not kind.choices else f"--{name}",
            help=_told(parameter, words),
            metavar=None if flag else _metavar(kind),
            autocompletion=complete,
            show_default=False,
        )
    return inspect.Parameter(
        parameter.keyword,
        inspect.Parameter.KEYWORD_ONLY,
        default=inspect.Parameter.empty if needed else None,
        annotation=Annotated[annotation if needed else annotation | None, information],
    )


_FIELDS = (
    "What is to be sent of each record: names with commas, with dots for what is inside (id,taxon.name), or `all`. "
    "In a table they are its columns."
)


def _told(parameter: Parameter, words: str) -> str:
    told = [_FIELDS if _is_fields(parameter) else words, "Required." if parameter.required else ""]
    if len(_choices(parameter.type)) > _LONGEST:
        told.append(f"One of {', '.join(map(text, parameter.type.choices))}.")
    return " ".join(each for each in told if each)


def _is_fields(parameter: Parameter) -> bool:
    return parameter.type.kinds == ("fields",)


def text(choice: str | int) -> str:
    """A choice as it is typed: ``true``."""
    return str(choice).lower() if isinstance(choice, bool) else str(choice)


_LONGEST = 40
"""Characters of choices that fit beside the name of an option."""


def _choices(kind: Type) -> str:
    return "|".join(map(text, kind.choices))


def _metavar(kind: Type) -> str:
    """What to put for a value, in the help: its choices if they are few, or the word for its type."""
    if kind.choices:
        return choices if len(choices := _choices(kind)) <= _LONGEST else "CHOICE"
    return " or ".join(dict.fromkeys(_WORDS[each] for each in kind.kinds))


def _completing(operation: AnyOperation, parameter: Parameter) -> Callable[[str], list[str]] | None:
    """Completes a choice; in a list with commas the last of them."""
    kind = parameter.type
    if _is_fields(parameter):
        return fields.completing(operation)
    if not kind.choices:
        return None

    def complete(incomplete: str) -> list[str]:
        before, comma, last = incomplete.rpartition(",") if kind.many else ("", "", incomplete)
        taken = before.split(",")
        return [
            f"{before}{comma}{word}" for word in map(text, kind.choices) if word.startswith(last) and word not in taken
        ]

    return complete


def values(operation: AnyOperation, typed: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a call, by keyword, out of what was typed."""
    return {
        each.keyword: _value(each, given)
        for each in operation.parameters
        if (given := typed.get(each.keyword)) is not None and given != []
    }


def _value(parameter: Parameter, given: bool | str | list[str]) -> Any:
    if isinstance(given, bool):
        return given
    if isinstance(given, str):
        return _single(parameter, given)
    parts = given if parameter.place == "body" else [part for each in given for part in each.split(",")]
    return [_single(parameter, part.strip()) for part in parts]


def _single(parameter: Parameter, word: str) -> Any:
    """*word* as the first of the parameter's kinds that it can be."""
    kind = parameter.type
    if kind.choices:
        return _choice(parameter, word)
    if _is_fields(parameter):
        return word if word == "all" or word.startswith(("(", "{")) else [each.strip() for each in word.split(",")]
    trouble = ""
    for each in sorted(kind.kinds, key=lambda each: each == "string"):
        try:
            return _READERS[each](word)
        except ValueError as error:
            trouble = f": {error}" if each in ("object", "any") else ""
    raise ArgumentValueError(
        f"{named(parameter)} takes {' or '.join(_EXPECTED[each] for each in kind.kinds)}, not {word!r}{trouble}"
    )


def _choice(parameter: Parameter, word: str) -> str | int:
    choices = {text(each): each for each in parameter.type.choices}
    if word in choices:
        return choices[word]
    near = get_close_matches(word, choices, n=1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    raise ArgumentValueError(f"{named(parameter)} takes {', '.join(choices)}; not {word!r}{hint}")


def _boolean(word: str) -> bool:
    if word.lower() not in ("true", "false"):
        raise ValueError
    return word.lower() == "true"


def _number(word: str) -> float:
    if not isfinite(number := float(word)):
        raise ValueError
    return number


def _date(word: str) -> str:
    date.fromisoformat(word)
    return word


def _moment(word: str) -> str:
    datetime.fromisoformat(word)
    return word


_READERS: dict[str, Callable[[str], Any]] = {
    "any": json.loads,
    "binary": str,
    "boolean": _boolean,
    "date": _date,
    "date-time": _moment,
    "integer": int,
    "number": _number,
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
"""What is read, in words; anything is a text, or the path of a file."""

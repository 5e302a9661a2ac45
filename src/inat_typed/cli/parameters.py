"""From a parameter of an operation to an option of a command, and from what was typed to its value."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Mapping
from typing import Annotated, Any
from uuid import UUID

import typer

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
    return [_parameter(each, words.get(each.keyword, "")) for each in ordered]


def _parameter(parameter: Parameter, words: str) -> inspect.Parameter:
    kind, needed = parameter.type, parameter.required or parameter.place == "path"
    flag = kind.kinds == ("boolean",) and not kind.many
    annotation: Any = bool if flag else list[str] if kind.many else str
    complete = _completing(kind) if kind.choices else None
    if parameter.place == "path":
        name = parameter.keyword.upper()
        information: Any = typer.Argument(help=words, metavar=name, autocompletion=complete, show_default=False)
    else:
        name = option(parameter)
        information = typer.Option(
            f"--{name}/--no-{name}" if flag else f"--{name}",
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


def _told(parameter: Parameter, words: str) -> str:
    told = [words, "Required." if parameter.required else ""]
    if len(_choices(parameter.type)) > _LONGEST:
        told.append(f"One of {', '.join(map(text, parameter.type.choices))}.")
    return " ".join(each for each in told if each)


def option(parameter: Parameter) -> str:
    """The name of the option: ``taxon_id`` is ``--taxon-id``."""
    return parameter.keyword.strip("_").replace("_", "-")


def text(choice: str | int) -> str:
    """A choice as it is typed."""
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


def _completing(kind: Type) -> Callable[[str], list[str]]:
    def complete(incomplete: str) -> list[str]:
        return [word for word in map(text, kind.choices) if word.startswith(incomplete)]

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
    """*word* as the first of the parameter's kinds that it can be; else as it is, to be refused in plain words."""
    if parameter.type.choices:
        return next((choice for choice in parameter.type.choices if text(choice) == word), word)
    if parameter.type.kinds == ("fields",):
        return word if word == "all" else [name.strip() for name in word.split(",") if name.strip()]
    for kind in sorted(parameter.type.kinds, key=lambda each: each == "string"):
        if (read := _READERS.get(kind)) is None:
            return word
        try:
            return read(word)
        except ValueError as error:
            if kind in ("object", "any"):
                raise ArgumentValueError(f"--{option(parameter)} takes JSON: {error}") from error
    return word


_READERS: dict[str, Callable[[str], Any]] = {
    "integer": int,
    "number": float,
    "uuid": UUID,
    "object": json.loads,
    "any": json.loads,
    "boolean": lambda word: {"true": True, "false": False}.get(word.lower(), word),
}

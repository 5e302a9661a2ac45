"""Commands that cost next to nothing until they are used."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, MutableMapping
from functools import cached_property
from typing import Any, cast

import typer
from typer.core import TyperCommand, TyperGroup


class _Sparing:
    """Converts no more than it has to: typer loads pydantic for it, which takes a third of a start.

    What was not typed needs no converting, nor does text; and while a shell asks for completions nothing does.
    """

    def get_params(self, ctx: Any) -> Any:
        """The parameters, each of which converts what has to be."""
        parameters = cast("list[Any]", super().get_params(ctx))  # type: ignore[misc]
        for each in parameters:
            own = cast("dict[str, Any]", vars(each))
            own.setdefault("process_value", _sparing(each))
            if each.param_type_name == "argument":  # its Python type is nobody's business
                own.setdefault("display_type_rich", _nothing)
        return parameters


def _nothing(**_: Any) -> None: ...


def _sparing(parameter: Any) -> Callable[[Any, Any], Any]:
    convert = parameter.process_value
    is_text = parameter.type_descriptor.annotation in (str, list[str])

    def process(context: Any, value: Any) -> Any:
        is_missing = value is None or value == ()
        if context.resilient_parsing or (not parameter.required if is_missing else is_text):
            return value
        return convert(context, value)

    return process


class Command(_Sparing, TyperCommand):
    """One command."""


class Group(_Sparing, TyperGroup):
    """A command of commands; without one of them it shows its help."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """What is left of the arguments."""
        if not args and not ctx.resilient_parsing:
            typer.echo(ctx.get_help(), err=True)
            raise typer.Exit(2)
        return super().parse_args(ctx, args)


class UnmadeCommand(TyperCommand):
    """A command of which there is a name and a line on it, all that a list needs, until somebody uses it."""

    def __init__(self, name: str, short_help: str, make: Callable[[], TyperCommand]) -> None:
        super().__init__(name, short_help=short_help, rich_markup_mode=None)
        self._make = make

    def make_context(self, *arguments: Any, **keywords: Any) -> Any:
        """The context of the command itself, which is made now."""
        return self._make().make_context(*arguments, **keywords)


class Commands(MutableMapping[str, Any]):
    """Commands by name, each made when it is asked for; ``species_counts`` will do for ``species-counts``."""

    def __init__(self, names: Callable[[], Iterable[str]], make: Callable[[str], Any]) -> None:
        self._find_names = names
        self._make = make
        self._made: dict[str, Any] = {}

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(map(command_name, self._find_names()))

    def __getitem__(self, name: str) -> Any:
        name = command_name(name)
        if name not in self._made:
            if name not in self._names:
                raise KeyError(name)
            self._made[name] = self._make(name)
        return self._made[name]

    def __setitem__(self, name: str, command: Any) -> None:
        self._made[name] = command

    def __delitem__(self, name: str) -> None:
        del self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(sorted({*self._names, *self._made}))

    def __len__(self) -> int:
        return len(list(iter(self)))


def command_name(name: str) -> str:
    """The name of a command: ``species-counts`` for ``species_counts``."""
    return name.replace("_", "-")


def group(name: str, words: str, commands: MutableMapping[str, Any]) -> Group:
    """A command of *commands*."""
    return Group(name=name, help=words, commands=commands, rich_markup_mode=None)  # type: ignore[arg-type]

"""Typer commands that are built, and convert their values, only when they are used.

Help and shell completion would otherwise spend most of their time on commands and types that they do not show.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, MutableMapping
from functools import cached_property
from typing import Any, cast

import typer
from typer.core import TyperCommand, TyperGroup

from inat_typed.cli.naming import command_name


class _LazyConversion:
    """Convert only values that need it: typer imports pydantic for conversion, a third of the start-up time.

    Missing values and text need no conversion. During shell completion, no value is converted.
    """

    def get_params(self, ctx: Any) -> Any:
        """Return the parameters, with lazy conversion."""
        parameters = cast("list[Any]", super().get_params(ctx))  # type: ignore[misc]
        for parameter in parameters:
            attributes = cast("dict[str, Any]", vars(parameter))
            attributes.setdefault("process_value", _lazy_conversion(parameter))
            if parameter.param_type_name == "argument":  # keep the Python type out of the help
                attributes.setdefault("display_type_rich", _no_type)
        return parameters


def _no_type(**_: Any) -> None: ...


def _lazy_conversion(parameter: Any) -> Callable[[Any, Any], Any]:
    convert = parameter.process_value
    is_text = parameter.type_descriptor.annotation in (str, list[str])

    def process(context: Any, value: Any) -> Any:
        is_missing = value is None or value == ()
        if context.resilient_parsing or (not parameter.required if is_missing else is_text):
            return value
        return convert(context, value)

    return process


class Command(_LazyConversion, TyperCommand):
    """A single command."""


class Group(_LazyConversion, TyperGroup):
    """A command with subcommands. Without a subcommand it shows its help and exits with status 2."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Return the arguments that are left for the subcommand."""
        if not args and not ctx.resilient_parsing:
            typer.echo(ctx.get_help(), err=True)
            raise typer.Exit(2)
        return super().parse_args(ctx, args)


class DeferredCommand(TyperCommand):
    """A command with the name and short help that a list shows; the real command is built when it is used."""

    def __init__(self, name: str, short_help: str, build: Callable[[], TyperCommand]) -> None:
        super().__init__(name, short_help=short_help, rich_markup_mode=None)
        self._build = build

    def make_context(self, *arguments: Any, **keywords: Any) -> Any:
        """Build the real command and return its context."""
        return self._build().make_context(*arguments, **keywords)


class CommandMapping(MutableMapping[str, Any]):
    """Commands by name, each built on first access. ``species_counts`` finds ``species-counts``, too."""

    def __init__(self, names: Callable[[], Iterable[str]], build: Callable[[str], Any]) -> None:
        self._list_names = names
        self._build = build
        self._built: dict[str, Any] = {}

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(map(command_name, self._list_names()))

    def __getitem__(self, name: str) -> Any:
        name = command_name(name)
        if name not in self._built:
            if name not in self._names:
                raise KeyError(name)
            self._built[name] = self._build(name)
        return self._built[name]

    def __setitem__(self, name: str, command: Any) -> None:
        self._built[name] = command

    def __delitem__(self, name: str) -> None:
        del self._built[name]

    def __iter__(self) -> Iterator[str]:
        return iter(sorted({*self._names, *self._built}))

    def __len__(self) -> int:
        return len(list(iter(self)))


def make_group(name: str, help_text: str, commands: MutableMapping[str, Any]) -> Group:
    """Return a command with the subcommands *commands*."""
    return Group(name=name, help=help_text, commands=commands, rich_markup_mode=None)  # type: ignore[arg-type]

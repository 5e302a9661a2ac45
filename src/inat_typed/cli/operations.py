"""Every operation as a command, made from the tables of operations when it is asked for."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

import typer
from typer.core import TyperCommand
from typer.main import get_command

from inat_typed.cli.commands import Command, Commands, Group, UnmadeCommand, command_name, group
from inat_typed.cli.settings import Settings, with_settings
from inat_typed.cli.words import in_help, of_options
from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError

if TYPE_CHECKING:
    from inat_typed.runtime.documentation import Documentation
    from inat_typed.runtime.operation import AnyOperation

_APIS = {
    "v1": "The API, version 1.",
    "v2": "The API, version 2.",
    "web": "The web host: OAuth, observation fields, exports.",
}


Make = Callable[["AnyOperation"], TyperCommand]
"""Makes the command of an operation."""


def groups(make: Make | None = None, fits: Callable[[AnyOperation], bool] | None = None) -> list[Group]:
    """``v1``, ``v2`` and ``web``: commands of commands. The table of each is loaded once it is used.

    *make* makes the commands, *fits* says of which operations: of all, ones that call them.
    """
    trees = (_Tree(api, make or _command, fits or (lambda _: True)) for api in _APIS)
    return [group(tree.api, _APIS[tree.api], tree.resources) for tree in trees]


@dataclass(frozen=True)
class _Tree:
    """The commands of one API: by resource, and in it by operation."""

    api: str
    make: Make
    fits: Callable[[AnyOperation], bool]

    @property
    def resources(self) -> Commands:
        return Commands(lambda: (each.partition(".")[0] for each in self._table), self._resource)

    @cached_property
    def _table(self) -> Mapping[str, AnyOperation]:
        table: Mapping[str, AnyOperation] = import_module(f"inat_typed.{self.api}.operations").OPERATIONS
        return {name: operation for name, operation in table.items() if self.fits(operation)}

    def _resource(self, name: str) -> Group:
        operations = {
            command_name(identifier.partition(".")[2]): operation
            for identifier, operation in self._table.items()
            if command_name(identifier.partition(".")[0]) == name
        }

        def command(name: str) -> UnmadeCommand:
            operation = operations[name]
            return UnmadeCommand(name, _words(operation).summary, lambda: self.make(operation))

        commands = Commands(lambda: operations, command)
        return group(name, f"{', '.join(commands)}.", commands)


def _words(operation: AnyOperation) -> Documentation:
    words: Documentation = import_module(f"inat_typed.{operation.api}.documentation").DOCUMENTATION[operation.id]
    return words


def own_options(operation: AnyOperation) -> list[inspect.Parameter]:
    """The parameters of *operation* as options and arguments."""
    from inat_typed.cli import parameters

    return parameters.signature(operation, _words(operation).parameters)


def command(operation: AnyOperation, options: list[inspect.Parameter], call: Callable[..., None]) -> TyperCommand:
    """A command named after *operation*, and with its help, that hands *options* over to *call*."""

    def told(settings: Settings, **typed: Any) -> None:
        try:
            call(settings, **typed)
        except (ArgumentTypeError, ArgumentValueError) as error:
            raise ArgumentValueError(of_options(str(error), operation)) from error

    first = inspect.Parameter("settings", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=Settings)
    vars(told)["__signature__"] = inspect.Signature([first, *options])
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    name, words = command_name(operation.id.partition(".")[2]), _words(operation)
    app.command(name, cls=Command, help=_help(operation, words), short_help=words.summary)(with_settings(told))
    return cast("TyperCommand", get_command(app))


def _command(operation: AnyOperation) -> TyperCommand:
    """The command that calls *operation*."""
    from inat_typed.cli import output, parameters

    own = own_options(operation)
    taken = {each.name for each in own}
    chosen = [each for each in output.options(operation) if each.name not in taken]

    def call(settings: Settings, **typed: Any) -> None:
        choice = output.Choice(**{each.name: typed[each.name] for each in output.options(operation)})
        arguments = parameters.values(operation, {name: typed[name] for name in taken})
        with settings.client() as inat:
            output.show(inat, operation, arguments, choice, is_dry=settings.is_dry(operation))

    return command(operation, [*own, *chosen], call)


_SIGNING_IN = {
    "none": "No signing in.",
    "optional": "Signing in is optional.",
    "required": "Needs signing in.",
    "application": "Needs an application's token, which official applications alone are given.",
    "oauth": "Needs an OAuth token.",
}


def _help(operation: AnyOperation, words: Documentation) -> str:
    facts = f"{operation.method} {operation.path}. {_SIGNING_IN[operation.auth]}"
    if operation.writes:
        facts += " It writes."
    if operation.unpublished:
        facts += " Not in the API's published description: it may change or go without notice."
    return "\n\n".join(in_help(text, operation) for text in (words.summary, words.description, facts) if text)

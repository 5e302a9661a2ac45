"""Every operation as a command, made from the tables of operations when it is asked for."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from inat_typed.cli.commands import Command, Commands, UnmadeCommand, command_name, group
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


def groups() -> list[TyperGroup]:
    """``v1``, ``v2`` and ``web``: commands of commands. The table of each is loaded once it is used."""
    return [group(api, words, Commands(_resources(api), _resource_of(api))) for api, words in _APIS.items()]


def _table(api: str) -> dict[str, AnyOperation]:
    return dict(import_module(f"inat_typed.{api}.operations").OPERATIONS)


def _resources(api: str) -> Callable[[], Iterable[str]]:
    return lambda: (each.partition(".")[0] for each in _table(api))


def _resource_of(api: str) -> Callable[[str], TyperGroup]:
    def resource(name: str) -> TyperGroup:
        operations = {
            command_name(identifier.partition(".")[2]): operation
            for identifier, operation in _table(api).items()
            if command_name(identifier.partition(".")[0]) == name
        }
        words = _documentation(api)

        def command(name: str) -> UnmadeCommand:
            operation = operations[name]
            return UnmadeCommand(name, words[operation.id].summary, lambda: _command(operation, words[operation.id]))

        commands = Commands(lambda: operations, command)
        return group(name, f"{', '.join(commands)}.", commands)

    return resource


def _documentation(api: str) -> Mapping[str, Documentation]:
    words: Mapping[str, Documentation] = import_module(f"inat_typed.{api}.documentation").DOCUMENTATION
    return words


def _command(operation: AnyOperation, words: Documentation) -> Any:
    """The command that calls *operation*."""
    from inat_typed.cli import output, parameters

    own = parameters.signature(operation, words.parameters)
    taken = {each.name for each in own}
    chosen = [each for each in output.options(operation) if each.name not in taken]

    def call(settings: Settings, **typed: Any) -> None:
        choice = output.Choice(**{each.name: typed[each.name] for each in output.options(operation)})
        arguments = parameters.values(operation, {name: typed[name] for name in taken})
        try:
            with settings.client() as inat:
                output.show(inat, operation, arguments, choice, is_dry=settings.is_dry(operation))
        except (ArgumentTypeError, ArgumentValueError) as error:
            raise ArgumentValueError(of_options(str(error), operation)) from error

    first = inspect.Parameter("settings", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=Settings)
    vars(call)["__signature__"] = inspect.Signature([first, *own, *chosen])
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    name = command_name(operation.id.partition(".")[2])
    app.command(name, cls=Command, help=_help(operation, words), short_help=words.summary)(with_settings(call))
    return get_command(app)


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

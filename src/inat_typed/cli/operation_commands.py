"""Build a command for every operation from the operation tables, when it is used."""

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

from inat_typed.cli.global_options import GlobalOptions, with_global_options
from inat_typed.cli.lazy_commands import Command, CommandMapping, DeferredCommand, Group, make_group
from inat_typed.cli.messages import argument_error, help_text
from inat_typed.cli.naming import command_name
from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError

if TYPE_CHECKING:
    from inat_typed.runtime.request.documentation import Documentation
    from inat_typed.runtime.request.operation import AnyOperation

_APIS = {
    "v1": "API version 1.",
    "v2": "API version 2.",
    "web": "The web host: OAuth, observation fields, exports.",
}
_AUTHENTICATION = {
    "none": "Needs no login.",
    "optional": "Login is optional.",
    "required": "Needs a login.",
    "application": "Needs an application token, which only official applications get.",
    "oauth": "Needs an OAuth token.",
}

CommandBuilder = Callable[["AnyOperation"], TyperCommand]
"""Builds the command of an operation."""


def build_groups(
    build: CommandBuilder | None = None, include: Callable[[AnyOperation], bool] | None = None
) -> list[Group]:
    """Return the groups ``v1``, ``v2`` and ``web``. The operation table of each is imported on first use.

    Args:
        build: Builds a command; by default, one that calls the operation and prints the result.
        include: Selects the operations that get a command; all by default.
    """
    trees = (_CommandTree(api, build or _build_call_command, include or (lambda _: True)) for api in _APIS)
    return [make_group(tree.api, _APIS[tree.api], tree.resources) for tree in trees]


@dataclass(frozen=True)
class _CommandTree:
    """The commands of one API, by resource and operation."""

    api: str
    build: CommandBuilder
    include: Callable[[AnyOperation], bool]

    @property
    def resources(self) -> CommandMapping:
        return CommandMapping(lambda: (each.partition(".")[0] for each in self._operations), self._build_resource)

    @cached_property
    def _operations(self) -> Mapping[str, AnyOperation]:
        table: Mapping[str, AnyOperation] = import_module(f"inat_typed.{self.api}.operations").OPERATIONS
        return {name: operation for name, operation in table.items() if self.include(operation)}

    def _build_resource(self, name: str) -> Group:
        operations = {
            command_name(identifier.partition(".")[2]): operation
            for identifier, operation in self._operations.items()
            if command_name(identifier.partition(".")[0]) == name
        }

        def build_deferred(name: str) -> DeferredCommand:
            operation = operations[name]
            return DeferredCommand(name, _documentation(operation).summary, lambda: self.build(operation))

        commands = CommandMapping(lambda: operations, build_deferred)
        return make_group(name, f"{', '.join(commands)}.", commands)


def _documentation(operation: AnyOperation) -> Documentation:
    table: Mapping[str, Documentation] = import_module(f"inat_typed.{operation.api}.documentation").DOCUMENTATION
    return table[operation.id]


def api_options(operation: AnyOperation) -> list[inspect.Parameter]:
    """Return the parameters of *operation* as options and arguments."""
    from inat_typed.cli import parameters

    return parameters.operation_parameters(operation, _documentation(operation).parameters)


def build_command(operation: AnyOperation, options: list[inspect.Parameter], call: Callable[..., None]) -> TyperCommand:
    """Return a command with the name and help of *operation* that passes its options to *call*."""

    def call_with_cli_errors(global_options: GlobalOptions, **typed: Any) -> None:
        try:
            call(global_options, **typed)
        except (ArgumentTypeError, ArgumentValueError) as error:
            raise ArgumentValueError(argument_error(str(error), operation)) from error

    first = inspect.Parameter("global_options", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=GlobalOptions)
    vars(call_with_cli_errors)["__signature__"] = inspect.Signature([first, *options])
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    name, documentation = command_name(operation.id.partition(".")[2]), _documentation(operation)
    register = app.command(name, cls=Command, help=_help(operation, documentation), short_help=documentation.summary)
    register(with_global_options(call_with_cli_errors))
    return cast("TyperCommand", get_command(app))


def _build_call_command(operation: AnyOperation) -> TyperCommand:
    """Return the command that calls *operation* and prints the result."""
    from inat_typed.cli import output, output_options, parameters

    own_options = api_options(operation)
    own_names = {each.name for each in own_options}
    all_output_options = output_options.parameters(operation)

    def call(global_options: GlobalOptions, **typed: Any) -> None:
        chosen = output_options.OutputOptions(**{each.name: typed[each.name] for each in all_output_options})
        arguments = parameters.parse_arguments(operation, {name: typed[name] for name in own_names})
        with global_options.client() as inat:
            output.call_and_print(inat, operation, arguments, chosen, dry_run=global_options.is_dry_run(operation))

    options = [*own_options, *(each for each in all_output_options if each.name not in own_names)]
    return build_command(operation, options, call)


def _help(operation: AnyOperation, documentation: Documentation) -> str:
    notes = f"{operation.method} {operation.path}. {_AUTHENTICATION[operation.auth]}"
    if operation.writes:
        notes += " It writes."
    if operation.unpublished:
        notes += " Not in the published API description: it may change or disappear without notice."
    paragraphs = (documentation.summary, documentation.description, notes)
    return "\n\n".join(help_text(text, operation) for text in paragraphs if text)

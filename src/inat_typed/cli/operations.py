"""Every operation as a command, made from the tables of operations when it is asked for."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, MutableMapping
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from inat_typed.cli.settings import Settings, with_settings

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
    return [_group(api, words, _LazyCommands(_resources(api), _resource_of(api))) for api, words in _APIS.items()]


class _LazyCommands(MutableMapping[str, Any]):
    """Commands by name, each made when it is asked for; ``species_counts`` will do for ``species-counts``."""

    def __init__(self, names: Callable[[], Iterable[str]], make: Callable[[str], Any]) -> None:
        self._find_names = names
        self._make = make
        self._made: dict[str, Any] = {}

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(map(_command_name, self._find_names()))

    def __getitem__(self, name: str) -> Any:
        name = _command_name(name)
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


def _command_name(name: str) -> str:
    return name.replace("_", "-")


def _group(name: str, words: str, commands: _LazyCommands) -> TyperGroup:
    return TyperGroup(name=name, help=words, commands=commands, no_args_is_help=True, rich_markup_mode=None)  # type: ignore[arg-type]


def _table(api: str) -> dict[str, AnyOperation]:
    return dict(import_module(f"inat_typed.{api}.operations").OPERATIONS)


def _resources(api: str) -> Callable[[], Iterable[str]]:
    return lambda: (each.partition(".")[0] for each in _table(api))


def _resource_of(api: str) -> Callable[[str], TyperGroup]:
    def resource(name: str) -> TyperGroup:
        operations = {
            _command_name(identifier.partition(".")[2]): operation
            for identifier, operation in _table(api).items()
            if _command_name(identifier.partition(".")[0]) == name
        }
        commands = _LazyCommands(lambda: operations, lambda each: _command(operations[each]))
        return _group(name, f"The operations of {name}.", commands)

    return resource


def _command(operation: AnyOperation) -> Any:
    """The command that calls *operation*."""
    from inat_typed.cli import output, parameters

    words: Documentation = import_module(f"inat_typed.{operation.api}.documentation").DOCUMENTATION[operation.id]
    own = parameters.signature(operation, words.parameters)
    taken = {each.name for each in own}
    chosen = [each for each in output.options(operation) if each.name not in taken]

    def call(settings: Settings, **typed: Any) -> None:
        choice = output.Choice(**{each.name: typed[each.name] for each in output.options(operation)})
        arguments = parameters.values(operation, {name: typed[name] for name in taken})
        with settings.client() as inat:
            output.show(inat, operation, arguments, choice)

    first = inspect.Parameter("settings", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=Settings)
    vars(call)["__signature__"] = inspect.Signature([first, *own, *chosen])
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    name = _command_name(operation.id.partition(".")[2])
    app.command(name, help=_help(operation, words), short_help=words.summary)(with_settings(call))
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
    return "\n\n".join(text for text in (words.summary, words.description, facts) if text)

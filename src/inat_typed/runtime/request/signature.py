"""Signatures that list every keyword, where the code says ``**params`` or ``**options``; and hidden secrets."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import cache, wraps
from typing import Any, TypeVar, cast

from inat_typed.runtime.core.types import CallOptions, UploadOptions
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.runtime.support.secrets import hide_secrets

CallableT = TypeVar("CallableT", bound=Callable[..., Any])

_KEYWORD = inspect.Parameter.KEYWORD_ONLY
_OPTIONS = tuple(inspect.Parameter(name, _KEYWORD, default=None) for name in CallOptions.__annotations__)
_UPLOAD_OPTIONS = tuple(inspect.Parameter(name, _KEYWORD, default=None) for name in UploadOptions.__annotations__)


def attach_signatures(cls: type[Any], resource: str, operations: Mapping[str, AnyOperation]) -> None:
    """Give each method of *cls* that calls an operation of *resource* a full ``__signature__`` and hide its secrets.

    The method's ``__operation__`` is the operation that it calls.
    """
    for name, method in list(vars(cls).items()):
        if operation := operations.get(f"{resource}.{name}"):
            wrapped = _without_secrets(method)
            vars(wrapped)["__signature__"] = _full_signature(inspect.signature(method), operation)
            vars(wrapped)["__operation__"] = operation
            setattr(cls, name, wrapped)


def with_option_keywords(options: type[Any]) -> Callable[[CallableT], CallableT]:
    """Decorate a function that takes ``**options``: its signature lists their keys, and secrets are hidden."""
    keywords = [inspect.Parameter(name, _KEYWORD, default=None) for name in options.__annotations__]

    def decorate(function: Any) -> Any:
        signature = inspect.signature(function)
        wrapped = _without_secrets(function)
        vars(wrapped)["__signature__"] = signature.replace(parameters=[*_named(signature), *keywords])
        return wrapped

    return decorate


def hides_secrets(function: CallableT) -> CallableT:
    """Decorate a function so that tracebacks with locals do not show secrets passed to it."""
    return cast("CallableT", _without_secrets(function))


def _without_secrets(function: Callable[..., Any]) -> Callable[..., Any]:
    if inspect.iscoroutinefunction(function):

        @wraps(function)
        async def call_async(*arguments: Any, **keywords: Any) -> Any:
            hide_secrets(keywords)
            return await function(*arguments, **keywords)

        return call_async

    @wraps(function)
    def call(*arguments: Any, **keywords: Any) -> Any:
        hide_secrets(keywords)
        return function(*arguments, **keywords)

    return call


@cache
def _keyword(name: str, required: bool) -> inspect.Parameter:
    return inspect.Parameter(name, _KEYWORD, default=inspect.Parameter.empty if required else None)


def _named(signature: inspect.Signature) -> list[inspect.Parameter]:
    return [each for each in signature.parameters.values() if each.kind is not inspect.Parameter.VAR_KEYWORD]


def _full_signature(signature: inspect.Signature, operation: AnyOperation) -> inspect.Signature:
    others = [
        _keyword(parameter.keyword, parameter.required)
        for parameter in operation.parameters
        if parameter.keyword not in signature.parameters
    ]
    options = _UPLOAD_OPTIONS if operation.takes_files else _OPTIONS
    return signature.replace(parameters=[*_named(signature), *others, *options])

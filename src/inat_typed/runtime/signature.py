"""Signatures that list every keyword, where the code says ``**params`` or ``**options``."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import cache, wraps
from typing import Any, TypeVar, cast

from inat_typed.runtime.operation import AnyOperation
from inat_typed.runtime.secret import hide
from inat_typed.runtime.types import CallOptions, UploadOptions

CallableT = TypeVar("CallableT", bound=Callable[..., Any])

_KEYWORD = inspect.Parameter.KEYWORD_ONLY
_OPTIONS = tuple(inspect.Parameter(name, _KEYWORD, default=None) for name in CallOptions.__annotations__)
_UPLOAD_OPTIONS = tuple(inspect.Parameter(name, _KEYWORD, default=None) for name in UploadOptions.__annotations__)


def sign(cls: type[Any], resource: str, operations: Mapping[str, AnyOperation]) -> None:
    """Give each method of *cls* that calls an operation of *resource* its ``__signature__``; have it hide secrets.

    Its ``__operation__`` is what it calls.
    """
    for name, method in list(vars(cls).items()):
        if operation := operations.get(f"{resource}.{name}"):
            discreet = _discreet_of(method)
            vars(discreet)["__signature__"] = _flattened(inspect.signature(method), operation)
            vars(discreet)["__operation__"] = operation
            setattr(cls, name, discreet)


def lists(options: type[Any]) -> Callable[[CallableT], CallableT]:
    """Have a function's signature list the keys of *options*, which its code takes as ``**options``; hide secrets."""
    keywords = [inspect.Parameter(name, _KEYWORD, default=None) for name in options.__annotations__]

    def signed(function: Any) -> Any:
        signature = inspect.signature(function)
        named = [each for each in signature.parameters.values() if each.kind is not inspect.Parameter.VAR_KEYWORD]
        discreet = _discreet_of(function)
        vars(discreet)["__signature__"] = signature.replace(parameters=[*named, *keywords])
        return discreet

    return signed


def discreet(function: CallableT) -> CallableT:
    """Have a function hide the secrets that it is called with."""
    return cast("CallableT", _discreet_of(function))


def _discreet_of(function: Callable[..., Any]) -> Callable[..., Any]:
    return _discreet_coroutine(function) if inspect.iscoroutinefunction(function) else _discreet(function)


def _discreet(method: Callable[..., Any]) -> Callable[..., Any]:
    """*method*, whose frame shows no secret that it was called with."""

    @wraps(method)
    def call(*arguments: Any, **keywords: Any) -> Any:
        hide(keywords)
        return method(*arguments, **keywords)

    return call


def _discreet_coroutine(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    async def call(*arguments: Any, **keywords: Any) -> Any:
        hide(keywords)
        return await method(*arguments, **keywords)

    return call


@cache
def _keyword(name: str, required: bool) -> inspect.Parameter:
    return inspect.Parameter(name, _KEYWORD, default=inspect.Parameter.empty if required else None)


def _flattened(signature: inspect.Signature, operation: AnyOperation) -> inspect.Signature:
    named = [each for each in signature.parameters.values() if each.kind is not inspect.Parameter.VAR_KEYWORD]
    rest = [
        _keyword(each.keyword, each.required)
        for each in operation.parameters
        if each.keyword not in signature.parameters
    ]
    options = _UPLOAD_OPTIONS if operation.takes_files else _OPTIONS
    return signature.replace(parameters=[*named, *rest, *options])

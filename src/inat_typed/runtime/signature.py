"""Signatures that list every keyword, where the code says ``**params`` or ``**options``."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

from inat_typed.runtime.operation import AnyOperation
from inat_typed.runtime.types import CallOptions

_KEYWORD = inspect.Parameter.KEYWORD_ONLY
_OPTIONS = tuple(inspect.Parameter(name, _KEYWORD, default=None) for name in CallOptions.__annotations__)


def sign(cls: type[Any], resource: str, operations: Mapping[str, AnyOperation]) -> None:
    """Set the ``__signature__`` of each method of *cls* that calls an operation of *resource*."""
    for name, method in vars(cls).items():
        if operation := operations.get(f"{resource}.{name}"):
            method.__signature__ = _flattened(inspect.signature(method), operation)


def _flattened(signature: inspect.Signature, operation: AnyOperation) -> inspect.Signature:
    named = [each for each in signature.parameters.values() if each.kind is not inspect.Parameter.VAR_KEYWORD]
    rest = [
        inspect.Parameter(each.keyword, _KEYWORD, default=inspect.Parameter.empty if each.required else None)
        for each in operation.parameters
        if each.keyword not in signature.parameters
    ]
    return signature.replace(parameters=[*named, *rest, *_OPTIONS])

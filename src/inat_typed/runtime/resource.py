"""The base classes of the generated code: resources and namespaces pass an operation and its arguments on."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from inat_typed.runtime.request.operation import Operation

if TYPE_CHECKING:
    from inat_typed.runtime.exchange.session import AsyncSession, SyncSession

T = TypeVar("T")


class _WithSignatures:
    """Gives the methods of a generated class signatures that list every keyword, for ``help()`` and notebooks."""

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        from inat_typed.runtime.request.signature import attach_signatures

        module = sys.modules[cls.__module__]
        if operations := getattr(module, "operations", None):
            attach_signatures(cls, module.__name__.rpartition(".")[2], operations.OPERATIONS)


class Resource(_WithSignatures):
    """The operations of one resource."""

    def __init__(self, session: SyncSession) -> None:
        self._session = session

    def _call(self, operation: Operation[T], arguments: Mapping[str, object]) -> T:
        return self._session.call(operation, arguments)


class AsyncResource(_WithSignatures):
    """The operations of one resource, asynchronous."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def _call(self, operation: Operation[T], arguments: Mapping[str, object]) -> T:
        return await self._session.call(operation, arguments)


class Namespace:
    """The resources of one API."""

    def __init__(self, session: SyncSession) -> None:
        self._session = session


class AsyncNamespace:
    """The resources of one API, asynchronous."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

"""What the generated classes stand on: they name an operation and hand over its arguments, nothing else."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from inat_typed.runtime.operation import Operation

if TYPE_CHECKING:
    from inat_typed.runtime.driver import AsyncDriver, SyncDriver

T = TypeVar("T")


class _Signed:
    """Gives the methods of a generated class signatures that list every keyword, for ``help()`` and notebooks."""

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        from inat_typed.runtime.signature import sign

        module = sys.modules[cls.__module__]
        if operations := getattr(module, "operations", None):
            sign(cls, module.__name__.rpartition(".")[2], operations.OPERATIONS)


class Resource(_Signed):
    """The operations of one resource."""

    def __init__(self, driver: SyncDriver) -> None:
        self._driver = driver

    def _call(self, operation: Operation[T], arguments: Mapping[str, object]) -> T:
        return self._driver.call(operation, arguments)


class AsyncResource(_Signed):
    """The operations of one resource, asynchronous."""

    def __init__(self, driver: AsyncDriver) -> None:
        self._driver = driver

    async def _call(self, operation: Operation[T], arguments: Mapping[str, object]) -> T:
        return await self._driver.call(operation, arguments)


class Namespace:
    """The resources of one API."""

    def __init__(self, driver: SyncDriver) -> None:
        self._driver = driver


class AsyncNamespace:
    """The resources of one API, asynchronous."""

    def __init__(self, driver: AsyncDriver) -> None:
        self._driver = driver

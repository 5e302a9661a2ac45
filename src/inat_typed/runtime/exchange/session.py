"""Sessions: the exchange of a client and its transport. Clients, generated resources and paginators share one."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

from inat_typed.runtime.config.client_config import Config
from inat_typed.runtime.exchange.exchange import Exchange
from inat_typed.runtime.exchange.run import arun, run
from inat_typed.runtime.request.operation import Operation
from inat_typed.runtime.transport.effects import Send, Steps

if TYPE_CHECKING:
    from inat_typed.runtime.request.request import Response
    from inat_typed.runtime.transport.http import AsyncHTTPTransport, SyncHTTPTransport

T = TypeVar("T")


TransportT = TypeVar("TransportT", bound="SyncHTTPTransport | AsyncHTTPTransport")


class _Session(ABC, Generic[TransportT]):
    def __init__(self, config: Config) -> None:
        self.config = config
        self._closed = False
        self.exchange: Exchange = Exchange(config, lambda: self.transport)
        if config.transport or config.http_client:
            self.transport  # noqa: B018 - report one of the wrong type now

    @cached_property
    def transport(self) -> TransportT:
        """The transport. Creating it loads httpx, so that is done when the first request is sent."""
        created: TransportT = vars(self).setdefault("transport", self._create_transport())
        return created

    @abstractmethod
    def _create_transport(self) -> TransportT: ...


class SyncSession(_Session["SyncHTTPTransport"]):
    """Performs calls and waits for them."""

    def _create_transport(self) -> SyncHTTPTransport:
        from inat_typed.runtime.transport.http import SyncHTTPTransport

        return SyncHTTPTransport(self.config, closed=self._closed)

    def send(self, effect: Send) -> Response:
        """Send a request and return its response."""
        return self.transport.send(effect)

    def call(self, operation: Operation[T], arguments: Mapping[str, object]) -> T:
        """Call *operation* and return its result."""
        return run(self.exchange.call(operation, arguments), self)

    def run(self, steps: Steps[T]) -> T:
        """Perform *steps* and return their result."""
        return run(steps, self)

    def close(self) -> None:
        """Close connections and files. Can be called again."""
        self._closed = True
        if "transport" in vars(self):
            self.transport.close()
        self.exchange.close()


class AsyncSession(_Session["AsyncHTTPTransport"]):
    """Performs calls without blocking the event loop."""

    def _create_transport(self) -> AsyncHTTPTransport:
        from inat_typed.runtime.transport.http import AsyncHTTPTransport

        return AsyncHTTPTransport(self.config, closed=self._closed)

    async def send(self, effect: Send) -> Response:
        """Send a request and return its response."""
        return await self.transport.send(effect)

    async def call(self, operation: Operation[T], arguments: Mapping[str, object]) -> T:
        """Call *operation* and return its result."""
        return await arun(self.exchange.call(operation, arguments), self)

    async def run(self, steps: Steps[T]) -> T:
        """Perform *steps* and return their result."""
        return await arun(steps, self)

    async def close(self) -> None:
        """Close connections and files. Can be called again."""
        self._closed = True
        if "transport" in vars(self):
            await self.transport.close()
        self.exchange.close()


AnySession = SyncSession | AsyncSession

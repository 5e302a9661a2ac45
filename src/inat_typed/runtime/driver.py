"""A call, top to bottom: the same for both kinds of client but for the one step that waits for the network."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from inat_typed.runtime import answer, dry_run, retry
from inat_typed.runtime.config import Config
from inat_typed.runtime.errors import INatError
from inat_typed.runtime.operation import Operation
from inat_typed.runtime.prepare import prepare
from inat_typed.runtime.request import Request, Response
from inat_typed.runtime.types import DryRun

if TYPE_CHECKING:
    from inat_typed.runtime.auth import SignIn
    from inat_typed.runtime.transport import AsyncTransport, Auth, SyncTransport

T = TypeVar("T")


class _Driver:
    """The steps before the network."""

    def __init__(self, config: Config) -> None:
        self.config = config
        self._sign_in: SignIn | None = None

    @property
    def sign_in(self) -> SignIn:
        """How this client signs in; it keeps the tokens."""
        if self._sign_in is None:
            from inat_typed.runtime.auth import SignIn

            self._sign_in = SignIn(self.config)
        return self._sign_in

    def _begin(self, operation: Operation[Any], arguments: Mapping[str, object]) -> Request | None:
        """The request, checked and allowed to go out; ``None`` if this is a dry run."""
        request = prepare(operation, arguments, self.config)
        if dry_run.stops(request, cast("DryRun", arguments.get("dry_run")), self.config.dry_run):
            dry_run.record(request, signs_in=self.sign_in.signs_in(request))
            return None
        return request


class SyncDriver(_Driver):
    """Carries calls out and waits for them."""

    def __init__(self, config: Config, transport: SyncTransport) -> None:
        super().__init__(config)
        self.transport = transport

    def call(self, operation: Operation[T], arguments: Mapping[str, object]) -> T:
        """What *operation* answers to *arguments*."""
        request = self._begin(operation, arguments)
        if request is None:
            return answer.empty(operation)
        auth = self.sign_in.auth(request)
        steps = retry.steps(operation, request, self.config.retry)
        received: Response | INatError | None = None
        try:
            while True:
                step = steps.send(received)
                received = self._wait(step) if isinstance(step, retry.Wait) else self._sent(request, auth)
        except StopIteration as done:
            value: T = done.value
            return value

    def _sent(self, request: Request, auth: Auth | None) -> Response | INatError:
        try:
            return self.transport.send(request, auth)
        except INatError as error:
            return error

    @staticmethod
    def _wait(step: retry.Wait) -> None:
        time.sleep(step.seconds)


class AsyncDriver(_Driver):
    """Carries calls out without blocking."""

    def __init__(self, config: Config, transport: AsyncTransport) -> None:
        super().__init__(config)
        self.transport = transport

    async def call(self, operation: Operation[T], arguments: Mapping[str, object]) -> T:
        """What *operation* answers to *arguments*."""
        request = self._begin(operation, arguments)
        if request is None:
            return answer.empty(operation)
        auth = await self._auth(request)
        steps = retry.steps(operation, request, self.config.retry)
        received: Response | INatError | None = None
        try:
            while True:
                step = steps.send(received)
                received = await (self._wait(step) if isinstance(step, retry.Wait) else self._sent(request, auth))
        except StopIteration as done:
            value: T = done.value
            return value

    async def _sent(self, request: Request, auth: Auth | None) -> Response | INatError:
        try:
            return await self.transport.send(request, auth)
        except INatError as error:
            return error

    @staticmethod
    async def _wait(step: retry.Wait) -> None:
        import anyio

        await anyio.sleep(step.seconds)

    async def _auth(self, request: Request) -> Auth | None:
        """How *request* signs in. The keyring may have to ask somebody: the event loop does not wait for that."""
        if not self.sign_in.looks_around(request):
            return self.sign_in.auth(request)
        from anyio.to_thread import run_sync

        return await run_sync(self.sign_in.auth, request)

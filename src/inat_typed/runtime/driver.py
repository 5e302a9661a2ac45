"""A call, top to bottom: the same for both kinds of client but for the one step that waits for the network."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, TypeVar, cast

from inat_typed.runtime import answer, dry_run, retry, user_agent
from inat_typed.runtime.act import Act, Call, Take, ready, taken
from inat_typed.runtime.config import Config
from inat_typed.runtime.errors import INatError
from inat_typed.runtime.fetch import FETCH, Fetching
from inat_typed.runtime.files import Part
from inat_typed.runtime.operation import Operation
from inat_typed.runtime.prepare import prepare
from inat_typed.runtime.request import Request, Response
from inat_typed.runtime.types import DryRun

if TYPE_CHECKING:
    from inat_typed.runtime.auth import SignIn
    from inat_typed.runtime.limited import Limited
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

    def _limited(self, auth: Auth | None) -> Limited:
        """*auth*, each request of it in its turn."""
        from inat_typed.runtime.limited import Limited

        return Limited(self.config, auth)

    def _fetching(self, step: Take) -> Fetching:
        """How the file of *step* is fetched."""
        introduced = user_agent.resolve(step.options.get("user_agent"), self.config.user_agent)
        return Fetching(step.address, step.place, introduced, step.options.get("timeout"))


class SyncDriver(_Driver):
    """Carries calls out and waits for them."""

    def __init__(self, config: Config, transport: SyncTransport) -> None:
        super().__init__(config)
        self.transport = transport

    def call(self, operation: Operation[T], arguments: Mapping[str, object]) -> T:
        """What *operation* answers to *arguments*."""
        request = self._begin(operation, arguments)
        if request is None:
            return answer.empty(operation, arguments.get("fields"))
        with ExitStack() as closing:
            if request.files:
                request = self.perform(ready(request, arguments, closing))
            auth = self._limited(self.sign_in.auth(request))
            return self._tried(operation, request, lambda: self.transport.send(request, auth), auth.clock)

    def perform(self, act: Act[T]) -> T:
        """Do all that *act* asks for, and give what it gives."""
        try:
            step = next(act)
            while True:
                try:
                    done = self._done(step)
                except BaseException as error:  # noqa: BLE001 - the act decides what it means
                    step = act.throw(error)
                else:
                    step = act.send(done)
        except StopIteration as end:
            value: T = end.value
            return value

    def _done(self, step: Call | Take) -> Any:
        if isinstance(step, Call):
            return self.call(step.operation, step.arguments)
        return taken(self._fetched(step) if step.address else step.file, step)

    def _fetched(self, step: Take) -> Part:
        fetching = self._fetching(step)
        try:
            self._tried(FETCH, fetching.request, lambda: self.transport.fetch(fetching))
            return fetching.part()
        except BaseException:
            fetching.close()
            raise

    def _tried(
        self,
        operation: Operation[T],
        request: Request,
        send: Callable[[], Response],
        clock: Callable[[], float] = time.monotonic,
    ) -> T:
        """What *operation* answers, *send* being called as often as it may help."""
        steps = retry.steps(operation, request, self.config.retry, clock)
        received: Response | INatError | None = None
        try:
            while True:
                step = steps.send(received)
                received = self._wait(step) if isinstance(step, retry.Wait) else self._sent(send)
        except StopIteration as done:
            value: T = done.value
            return value

    @staticmethod
    def _sent(send: Callable[[], Response]) -> Response | INatError:
        try:
            return send()
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
            return answer.empty(operation, arguments.get("fields"))
        with ExitStack() as closing:
            if request.files:
                request = await self.perform(ready(request, arguments, closing))
            auth = self._limited(await self._auth(request))
            return await self._tried(operation, request, lambda: self.transport.send(request, auth), auth.clock)

    async def perform(self, act: Act[T]) -> T:
        """Do all that *act* asks for, and give what it gives."""
        try:
            step = next(act)
            while True:
                try:
                    done = await self._done(step)
                except BaseException as error:  # noqa: BLE001 - the act decides what it means
                    step = act.throw(error)
                else:
                    step = act.send(done)
        except StopIteration as end:
            value: T = end.value
            return value

    async def _done(self, step: Call | Take) -> Any:
        if isinstance(step, Call):
            return await self.call(step.operation, step.arguments)
        from anyio.to_thread import run_sync

        return await run_sync(taken, await self._fetched(step) if step.address else step.file, step)

    async def _fetched(self, step: Take) -> Part:
        fetching = self._fetching(step)
        try:
            await self._tried(FETCH, fetching.request, lambda: self.transport.fetch(fetching))
            return fetching.part()
        except BaseException:
            fetching.close()
            raise

    async def _tried(
        self,
        operation: Operation[T],
        request: Request,
        send: Callable[[], Awaitable[Response]],
        clock: Callable[[], float] = time.monotonic,
    ) -> T:
        """What *operation* answers, *send* being called as often as it may help."""
        steps = retry.steps(operation, request, self.config.retry, clock)
        received: Response | INatError | None = None
        try:
            while True:
                step = steps.send(received)
                received = await (self._wait(step) if isinstance(step, retry.Wait) else self._sent(send))
        except StopIteration as done:
            value: T = done.value
            return value

    @staticmethod
    async def _sent(send: Callable[[], Awaitable[Response]]) -> Response | INatError:
        try:
            return await send()
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

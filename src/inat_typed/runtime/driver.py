"""A call, top to bottom: the same for both kinds of client but for the one step that waits for the network."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import ExitStack
from functools import cached_property
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar, cast

from inat_typed.runtime import answer, credentials, dry_run, patience, retry, user_agent
from inat_typed.runtime.config import Config
from inat_typed.runtime.errors import INatError
from inat_typed.runtime.operation import Operation
from inat_typed.runtime.prepare import prepare
from inat_typed.runtime.request import Request, Response
from inat_typed.runtime.types import DryRun

if TYPE_CHECKING:
    from inat_typed.runtime.act import Act, Call, Take
    from inat_typed.runtime.auth import SignIn
    from inat_typed.runtime.cache_store import Store
    from inat_typed.runtime.fetch import Fetching
    from inat_typed.runtime.files import Part
    from inat_typed.runtime.limited import Limited
    from inat_typed.runtime.transport import AsyncTransport, Auth, SyncTransport

T = TypeVar("T")


class _Driver:
    """The steps before the network."""

    def __init__(self, config: Config) -> None:
        self.config = config
        self._store = _store(config)
        self._closed = False
        self.answer_seconds: float | None = None
        """How long the service takes for an answer, of late; waiting for one's turn is not counted."""

    @cached_property
    def sign_in(self) -> SignIn:
        """How this client signs in; it keeps the tokens."""
        from inat_typed.runtime.auth import SignIn

        made: SignIn = vars(self).setdefault("sign_in", SignIn(self.config))  # one, however many threads are here
        return made

    def _signs_in(self, request: Request) -> bool:
        """Whether *request* would carry a token; what signs in is not loaded for it."""
        sign_in: SignIn | None = vars(self).get("sign_in")
        return credentials.signs_in(request, sign_in.config if sign_in else self.config)

    def _steps(
        self, operation: Operation[T], request: Request, auth: Limited, way: SyncTransport | AsyncTransport
    ) -> retry.Steps[T]:
        """What is to be done for one call that goes out by *way*."""

        def tries(request: Request, read: retry.Read[T] = answer.read) -> retry.Steps[T]:
            return retry.steps(operation, request, self.config.retry, auth.clock, read)

        if self._store is None:
            return tries(request)
        from inat_typed.runtime import caching

        return caching.steps(self._store, operation, request, tries, way.scope, lambda: self.sign_in.owner(auth.inner))

    def _close_store(self) -> None:
        if self._store is not None:
            self._store.close()

    def _begin(self, operation: Operation[Any], arguments: Mapping[str, object]) -> Request | None:
        """The request, checked and allowed to go out; ``None`` if this is a dry run."""
        request = prepare(operation, arguments, self.config)
        if self._is_stopped(request, arguments):
            dry_run.record(request, signs_in=self._signs_in(request))
            return None
        return request

    def is_dry(self, operation: Operation[Any], arguments: Mapping[str, object]) -> bool:
        """Whether a call would send nothing now."""
        return self._is_stopped(prepare(operation, arguments, self.config), arguments)

    def _is_stopped(self, request: Request, arguments: Mapping[str, object]) -> bool:
        return dry_run.stops(request, cast("DryRun", arguments.get("dry_run")), self.config.dry_run)

    def _took(self, seconds: float) -> None:
        before = self.answer_seconds
        self.answer_seconds = seconds if before is None else 0.7 * before + 0.3 * seconds

    def _limited(self, auth: Auth | None, way: SyncTransport | AsyncTransport) -> Limited:
        """*auth*, each request of it in its turn."""
        from inat_typed.runtime.limited import Limited

        return Limited(self.config, auth, way.check_open)

    def _fetching(self, step: Take) -> Fetching:
        """How the file of *step* is fetched."""
        from inat_typed.runtime.fetch import Fetching

        introduced = user_agent.resolve(step.options.get("user_agent"), self.config.user_agent)
        return Fetching(step.address, step.place, introduced, step.options.get("timeout"))


def _store(config: Config) -> Store | None:
    """Where the answers of one client are kept; the file is opened when it is used."""
    if config.cache is None:
        return None
    from inat_typed.runtime.cache_store import Store

    return Store(config.cache, config.longest_answer)


class SyncDriver(_Driver):
    """Carries calls out and waits for them."""

    def __init__(self, config: Config) -> None:
        super().__init__(config)
        if config.transport or config.http_client:
            self.transport  # noqa: B018 - one of the wrong kind is told of now

    @cached_property
    def transport(self) -> SyncTransport:
        """What sends; httpx is loaded when something is sent for the first time."""
        from inat_typed.runtime.transport import SyncTransport

        made: SyncTransport = vars(self).setdefault("transport", SyncTransport(self.config, closed=self._closed))
        return made

    def call(self, operation: Operation[T], arguments: Mapping[str, object]) -> T:
        """What *operation* answers to *arguments*."""
        request = self._begin(operation, arguments)
        if request is None:
            return answer.empty(operation, arguments.get("fields"))
        with ExitStack() as closing:
            if request.files:
                from inat_typed.runtime.act import ready

                request = self.perform(ready(request, arguments, closing))
            auth = self._limited(self.sign_in.auth(request), self.transport)
            steps = self._steps(operation, request, auth, self.transport)
            return self._tried(steps, lambda asked: self._answer(asked, auth))

    def _answer(self, request: Request, auth: Limited) -> Response:
        began = auth.clock()
        response = self.transport.send(request, auth)
        self._took(auth.clock() - began)
        return response

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
        from inat_typed.runtime.act import Call, taken

        if isinstance(step, Call):
            return self.call(step.operation, step.arguments)
        return taken(self._fetched(step) if step.address else step.file, step)

    def _fetched(self, step: Take) -> Part:
        from inat_typed.runtime.fetch import FETCH

        fetching = self._fetching(step)
        try:
            self._tried(
                retry.steps(FETCH, fetching.request, self.config.retry), lambda _: self.transport.fetch(fetching)
            )
            return fetching.part()
        except BaseException:
            fetching.close()
            raise

    def _tried(self, steps: retry.Steps[T], send: Callable[[Request], Response]) -> T:
        """What comes of *steps*, *send* being called as often as they say."""
        received: Response | INatError | None = None
        try:
            while True:
                step = steps.send(received)
                received = self._stepped(step, send)
        except StopIteration as done:
            value: T = done.value
            return value

    def _stepped(self, step: retry.Step, send: Callable[[Request], Response]) -> Response | INatError | None:
        """What comes of one step of a call."""
        if isinstance(step, retry.Send):
            try:
                patience.check()
                return send(step.request)
            except INatError as error:
                return error
        if isinstance(step, retry.Wait):
            patience.wait(Event(), step.seconds)
        else:
            step.run()
        return None

    def close(self) -> None:
        """Close connections and files. May be called again."""
        self._closed = True
        if "transport" in vars(self):
            self.transport.close()
        self._close_store()


class AsyncDriver(_Driver):
    """Carries calls out without blocking."""

    def __init__(self, config: Config) -> None:
        super().__init__(config)
        if config.transport or config.http_client:
            self.transport  # noqa: B018 - one of the wrong kind is told of now

    @cached_property
    def transport(self) -> AsyncTransport:
        """What sends; httpx is loaded when something is sent for the first time."""
        from inat_typed.runtime.transport import AsyncTransport

        made: AsyncTransport = vars(self).setdefault("transport", AsyncTransport(self.config, closed=self._closed))
        return made

    async def call(self, operation: Operation[T], arguments: Mapping[str, object]) -> T:
        """What *operation* answers to *arguments*."""
        request = self._begin(operation, arguments)
        if request is None:
            return answer.empty(operation, arguments.get("fields"))
        with ExitStack() as closing:
            if request.files:
                from inat_typed.runtime.act import ready

                request = await self.perform(ready(request, arguments, closing))
            auth = self._limited(await self._auth(request), self.transport)
            steps = self._steps(operation, request, auth, self.transport)
            return await self._tried(steps, lambda asked: self._answer(asked, auth))

    async def _answer(self, request: Request, auth: Limited) -> Response:
        began = auth.clock()
        response = await self.transport.send(request, auth)
        self._took(auth.clock() - began)
        return response

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
        from inat_typed.runtime.act import Call, taken

        if isinstance(step, Call):
            return await self.call(step.operation, step.arguments)
        from anyio.to_thread import run_sync

        return await run_sync(taken, await self._fetched(step) if step.address else step.file, step)

    async def _fetched(self, step: Take) -> Part:
        from inat_typed.runtime.fetch import FETCH

        fetching = self._fetching(step)
        try:
            await self._tried(
                retry.steps(FETCH, fetching.request, self.config.retry), lambda _: self.transport.fetch(fetching)
            )
            return fetching.part()
        except BaseException:
            fetching.close()
            raise

    async def _tried(self, steps: retry.Steps[T], send: Callable[[Request], Awaitable[Response]]) -> T:
        """What comes of *steps*, *send* being called as often as they say."""
        received: Response | INatError | None = None
        try:
            while True:
                step = steps.send(received)
                received = await self._stepped(step, send)
        except StopIteration as done:
            value: T = done.value
            return value

    async def _stepped(
        self, step: retry.Step, send: Callable[[Request], Awaitable[Response]]
    ) -> Response | INatError | None:
        """What comes of one step of a call."""
        if isinstance(step, retry.Send):
            try:
                return await send(step.request)
            except INatError as error:
                return error
        if isinstance(step, retry.Wait):
            from anyio import sleep

            await sleep(step.seconds)
        else:
            from anyio.to_thread import run_sync

            await run_sync(step.run)
        return None

    async def close(self) -> None:
        """Close connections and files. May be called again."""
        self._closed = True
        if "transport" in vars(self):
            await self.transport.close()
        self._close_store()

    async def _auth(self, request: Request) -> Auth | None:
        """How *request* signs in. The keyring may have to ask somebody: the event loop does not wait for that."""
        if not self.sign_in.looks_around(request):
            return self.sign_in.auth(request)
        from anyio.to_thread import run_sync

        return await run_sync(self.sign_in.auth, request)

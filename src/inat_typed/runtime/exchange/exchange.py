"""The path of one request: identity, cache, token, retry, throttled send, parse. No I/O here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from inat_typed.runtime.auth.credentials import would_authenticate
from inat_typed.runtime.config.client_config import Config
from inat_typed.runtime.core.errors import DryRunError
from inat_typed.runtime.exchange.call import Call, prepare_call
from inat_typed.runtime.exchange.retry import Parse, retry_steps
from inat_typed.runtime.rate_limit.throttle import Throttle
from inat_typed.runtime.request.dry_run import record_request
from inat_typed.runtime.request.operation import Operation
from inat_typed.runtime.request.request import Request, Response
from inat_typed.runtime.transport.effects import StepLock, Steps, run_blocking

if TYPE_CHECKING:
    from inat_typed.runtime.auth.authenticator import Authenticator, Identity
    from inat_typed.runtime.cache.storage import CacheStorage
    from inat_typed.runtime.transport.http import AsyncHTTPTransport, SyncHTTPTransport

T = TypeVar("T")


class Exchange:
    """Carries out the calls of one client, as step generators that ``run`` and ``arun`` perform."""

    def __init__(self, config: Config, transport: Callable[[], SyncHTTPTransport | AsyncHTTPTransport]) -> None:
        """Create an exchange. *transport* returns its transport; it is called when the first request is sent."""
        self.config = config
        self._transport = transport
        self._preparation = StepLock()
        self._prepared: set[str] = set()
        self.response_seconds: float | None = None
        """How long the service has taken to respond lately, without waits for the rate limit."""

    @cached_property
    def authenticator(self) -> Authenticator:
        """Authenticates the requests of this client, and keeps its tokens."""
        from inat_typed.runtime.auth.authenticator import Authenticator

        made: Authenticator = vars(self).setdefault("authenticator", Authenticator(self.config))  # one for all threads
        return made

    @cached_property
    def cache(self) -> CacheStorage | None:
        """Where responses are cached; the file is opened when it is first used."""
        if self.config.cache is None:
            return None
        from inat_typed.runtime.cache.storage import CacheStorage

        made: CacheStorage = vars(self).setdefault(
            "cache", CacheStorage(self.config.cache, self.config.max_response_bytes)
        )
        return made

    def call(
        self, operation: Operation[T], arguments: Mapping[str, object], *, allows_dry_run: bool = True
    ) -> Steps[T]:
        """Call *operation* and return its result.

        Args:
            operation: The operation.
            arguments: Its arguments and the options of the call.
            allows_dry_run: Whether a dry run returns an empty result, or else raises an error.

        Raises:
            DryRunError: A dry run blocks the call, and *allows_dry_run* is false.
            INatError: An argument is not valid (nothing was sent), or the call failed.
        """
        call = prepare_call(operation, arguments, self.config)
        if self.holds_back(call):
            if not allows_dry_run:
                raise DryRunError(
                    f"{operation.api}.{operation.id} was not sent: a dry run was turned on after the first request. "
                    "Turn it on before the call that needs several requests, or after it"
                )
            return call.empty_result()
        return (yield from self.exchange(call, arguments))

    def holds_back(self, call: Call[Any]) -> bool:
        """Return whether a dry run keeps *call* from being sent; if so, record what would be sent."""
        if not call.is_blocked(self.config.dry_run):
            return False
        record_request(call.request, authenticates=self._would_authenticate(call.request))
        return True

    def exchange(self, call: Call[T], arguments: Mapping[str, object] | None = None) -> Steps[T]:
        """Send *call* and return its result: identity -> cache -> token -> retry -> throttled send -> parse."""
        with ExitStack() as stack:
            request = call.request
            if request.files:
                from inat_typed.runtime.exchange.files import prepare_files

                request = yield from prepare_files(self.config, request, arguments or {}, stack)
                call = replace(call, request=request)
            identity = yield from self.authenticator.identify(request)
            throttle = Throttle(self.config, self._note_response_time)

            def fetch(request: Request, parse: Parse[T]) -> Steps[T]:
                def attempt() -> Steps[Response]:
                    yield from self._prepare(call)
                    return (yield from self.authenticator.send(request, identity, throttle))

                return retry_steps(request, self.config.retry, attempt, parse, throttle.clock)

            if self.cache is None:
                return (yield from fetch(request, call.parse))
            return (yield from self._through_cache(self.cache, call, identity, fetch))

    def _prepare(self, call: Call[Any]) -> Steps[None]:
        """Load what sending and decoding need, in a worker thread under the async client.

        The first time, it takes a while that must not come between the rate limit and the send.
        """
        if call.operation.id in self._prepared:
            self._transport().open()  # raises if the client was closed in the meantime
            return

        def prepare() -> None:
            self._transport().open()
            call.decoder.prepare()

        yield from self._preparation.acquire()  # others wait here, so that they keep their order
        try:
            if call.operation.id not in self._prepared:
                yield from run_blocking(prepare)
                self._prepared.add(call.operation.id)
        finally:
            self._preparation.release()

    def _through_cache(
        self,
        cache: CacheStorage,
        call: Call[T],
        identity: Identity | None,
        fetch: Callable[[Request, Parse[T]], Steps[T]],
    ) -> Steps[T]:
        from inat_typed.runtime.cache.policy import cached_steps

        def owner() -> str:
            return self.authenticator.cache_owner(identity)

        return (yield from cached_steps(cache, call.request, fetch, call.parse, self._transport().cache_scope, owner))

    def _would_authenticate(self, request: Request) -> bool:
        """Return whether *request* would carry a token, without loading what authenticates."""
        authenticator: Authenticator | None = vars(self).get("authenticator")
        return would_authenticate(request, authenticator.config if authenticator else self.config)

    def _note_response_time(self, seconds: float) -> None:
        before = self.response_seconds
        self.response_seconds = seconds if before is None else 0.7 * before + 0.3 * seconds

    def close(self) -> None:
        """Close the cache."""
        if self.cache is not None:
            self.cache.close()

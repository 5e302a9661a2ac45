"""Every request, those for tokens too, waits for its turn right before it goes out."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import aclosing, closing, contextmanager, suppress

import httpx

from inat_typed.runtime import retry_after
from inat_typed.runtime.config import Config
from inat_typed.runtime.rate_limit import RateLimit

_ASKS_FOR_A_PAUSE = (429, 503)


class Limited(httpx.Auth):
    """How a request signs in, if it does, each step of it in its turn. For one call, its tries one after the other.

    *check* is called when a turn has come: what was waited for may be over by then.
    """

    def __init__(self, config: Config, auth: httpx.Auth | None = None, check: Callable[[], None] | None = None) -> None:
        self._config = config
        self._check = check
        self.inner: httpx.Auth = auth or httpx.Auth()
        self._waited = 0.0

    def clock(self) -> float:
        """A monotonic clock that stood still while this call waited for its turn."""
        return time.monotonic() - self._waited

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        with closing(self.inner.sync_auth_flow(request)) as flow, suppress(StopIteration):
            step = next(flow)
            while True:
                self.turn(step)
                response = yield step
                self.heed(response)
                step = flow.send(response)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        async with aclosing(self.inner.async_auth_flow(request)) as flow:
            with suppress(StopAsyncIteration):
                step = await anext(flow)
                while True:
                    await self._turn_async(step)
                    response = yield step
                    await self._heed_async(response)
                    step = await flow.asend(response)

    def turn(self, request: httpx.Request) -> None:
        """Wait for the turn of *request*.

        Raises:
            QuotaError: There is none in time.
            QuotaStoreError: The store failed.
        """
        if limit := self._limit(request):
            from inat_typed.runtime.turns import limiter_of, wait

            with self._waiting():
                wait(limiter_of(limit), limit.longest_wait)
            if self._check:
                self._check()

    async def _turn_async(self, request: httpx.Request) -> None:
        if limit := self._limit(request):
            from inat_typed.runtime.turns import limiter_of, wait_async

            with self._waiting():
                await wait_async(limiter_of(limit), limit.longest_wait)
            if self._check:
                self._check()

    def heed(self, response: httpx.Response) -> None:
        """If the service asks for a pause, everybody pauses."""
        seconds = _asked(response)
        if seconds is not None and (limit := self._limit(response.request)):
            from inat_typed.runtime.turns import limiter_of

            limiter_of(limit).pause(seconds)

    async def _heed_async(self, response: httpx.Response) -> None:
        if _asked(response) is not None:
            from anyio.to_thread import run_sync

            await run_sync(self.heed, response)

    def _limit(self, request: httpx.Request) -> RateLimit | None:
        config = self._config
        if config.rate_limit is config.web_rate_limit is None:
            return None
        return config.limit_at(str(request.url))

    @contextmanager
    def _waiting(self) -> Generator[None]:
        began = time.monotonic()
        try:
            yield
        finally:
            self._waited += time.monotonic() - began


def _asked(response: httpx.Response) -> float | None:
    if response.status_code not in _ASKS_FOR_A_PAUSE:
        return None
    return retry_after.seconds({name.lower(): value for name, value in response.headers.items()})

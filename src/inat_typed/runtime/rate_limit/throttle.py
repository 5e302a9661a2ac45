"""Send requests within the rate limit."""

from __future__ import annotations

import time
from collections.abc import Callable

from inat_typed.runtime.config.client_config import Config
from inat_typed.runtime.request.request import Request, Response
from inat_typed.runtime.transport.bounded_read import BodyReader
from inat_typed.runtime.transport.effects import Steps, send


class Throttle:
    """Sends the requests of one call: those of the operation, its retries, and those for tokens.

    Each waits for the rate limit of its host right before it goes out.
    """

    def __init__(self, config: Config, on_response: Callable[[float], object] = lambda _: None) -> None:
        """Make a throttle; *on_response* is called with the seconds that each response took."""
        self.config = config
        self._on_response = on_response
        self._waited = 0.0

    def clock(self) -> float:
        """Return a monotonic time that stands still while this call waits for the rate limit."""
        return time.monotonic() - self._waited

    def send(self, request: Request, *, token: str | None = None, body: BodyReader | None = None) -> Steps[Response]:
        """Wait for the rate limit, send *request* and return its response.

        Raises:
            QuotaError: The wait would be longer than the limit's ``max_wait``. Nothing was sent.
            QuotaStoreError: The requests cannot be counted. Nothing was sent.
            INatError: The connection failed.
        """
        limit = self.config.limit_at(request.url)
        if limit is not None:
            from inat_typed.runtime.rate_limit.queue import get_limiter

            began = time.monotonic()
            try:
                yield from get_limiter(limit).acquire(limit.max_wait)
            finally:
                self._waited += time.monotonic() - began
        began = time.monotonic()
        response = yield from send(request, token=token, body=body)
        self._on_response(time.monotonic() - began)
        if limit is not None:
            from inat_typed.runtime.rate_limit.shared_pause import pause_all_callers

            yield from pause_all_callers(limit, response)
        return response

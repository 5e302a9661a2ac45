"""Pauses that the service asks for: after a 429 or 503 with ``Retry-After``, all callers wait, not just one."""

from __future__ import annotations

from inat_typed.runtime.config.rate_limit_config import RateLimit
from inat_typed.runtime.core.retry_after import parse_retry_after
from inat_typed.runtime.rate_limit.queue import get_limiter
from inat_typed.runtime.request.request import Response
from inat_typed.runtime.transport.effects import Steps, run_blocking

_STATUSES = (429, 503)


def pause_all_callers(limit: RateLimit, response: Response) -> Steps[None]:
    """Pause every caller that shares *limit* if *response* asks for it."""
    if response.status not in _STATUSES:
        return
    seconds = parse_retry_after(response.headers)
    if seconds is not None:
        yield from run_blocking(lambda: get_limiter(limit).pause(seconds))

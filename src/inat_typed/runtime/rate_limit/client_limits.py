"""The rate limits of a client, one for each host."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import urlsplit

from inat_typed.runtime.config.rate_limit_config import RateLimit, resolve_rate_limit
from inat_typed.runtime.support.urls import is_loopback


class RateLimits(NamedTuple):
    """The limits of the two hosts; ``None`` means no limit."""

    api: RateLimit | None
    web: RateLimit | None


def resolve_rate_limits(given: object, api_url: str, web_url: str, transport: object) -> RateLimits:
    """Return the rate limits of the two hosts, and check that the store of *given* can be used.

    By default there is no limit for loopback hosts and for transports that send nothing.

    Raises:
        ArgumentTypeError: *given* is neither a ``RateLimit`` nor ``True``, ``False`` or ``None``.
        ConfigurationError: The store cannot be used.
    """
    sends_nothing = getattr(transport, "is_made_up", False) or type(transport).__name__ == "MockTransport"
    api, web = (
        resolve_rate_limit(given, offline=sends_nothing or is_loopback(urlsplit(url).hostname or ""))
        for url in (api_url, web_url)
    )
    if isinstance(given, RateLimit) and given.store is not None:
        from inat_typed.runtime.rate_limit.queue import get_limiter

        get_limiter(given)
    return RateLimits(api, web)

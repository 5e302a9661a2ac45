"""What a client was made with."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args
from urllib.parse import urlsplit

from inat_typed.runtime import options, rate_limit, user_agent
from inat_typed.runtime.errors import ConfigurationError
from inat_typed.runtime.rate_limit import RateLimit
from inat_typed.runtime.retry import Retry
from inat_typed.runtime.types import DryRun

if TYPE_CHECKING:
    from inat_typed.runtime.cache import Cache

API_URL = "https://api.inaturalist.org"
WEB_URL = "https://www.inaturalist.org"
DEFAULT_TIMEOUT = 60.0
LOGIN_PATIENCE = 300.0
"""Seconds that a person has for the page on which they sign in and consent."""
LONGEST_ANSWER = 512 * 1024 * 1024
"""Bytes: a full page has some 25 million at most."""
_LOOPBACK = ("127.", "localhost", "::1")

Authenticate = Literal["auto", "always", "never"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """The settings of one client, checked. Secrets stay out of its repr.

    Raises:
        ArgumentTypeError: One has the wrong type.
        ArgumentValueError: One has a value that cannot be.
    """

    access_token: str | None = field(default=None, repr=False)
    username: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)
    app_id: str | None = field(default=None, repr=False)
    app_secret: str | None = field(default=None, repr=False)
    authenticate: Authenticate = "auto"
    user_agent: str | None = None
    dry_run: DryRun = None
    timeout: float = DEFAULT_TIMEOUT
    api_url: str = API_URL
    web_url: str = WEB_URL
    retry: Retry = field(default_factory=Retry)
    rate_limit: RateLimit | None = None
    """That of the API's host; ``None`` for none."""
    web_rate_limit: RateLimit | None = None
    longest_answer: int = LONGEST_ANSWER
    cache: Cache | None = None
    transport: Any = field(default=None, repr=False)
    http_client: Any = field(default=None, repr=False)

    def __post_init__(self) -> None:
        place = "the client"
        for name in ("access_token", "username", "password", "app_id", "app_secret"):
            options.check_text(place, name, getattr(self, name))
        if self.authenticate not in get_args(Authenticate):
            raise ConfigurationError(f"authenticate takes 'auto', 'always' or 'never', not {self.authenticate!r}")
        user_agent.checked(self.user_agent)
        options.check_dry_run(place, self.dry_run)
        options.check_seconds(place, "timeout", self.timeout)
        options.check_whole_number(place, "longest_answer", self.longest_answer)

    def base_url(self, api: str) -> str:
        """The address below which the paths of *api* stand."""
        return self.web_url if api == "web" else f"{self.api_url}/{api}"

    def limit_at(self, url: str) -> RateLimit | None:
        """The rate limit that holds for a request to *url*."""
        return self.web_rate_limit if url.startswith(f"{self.web_url}/") else self.rate_limit


class RateLimits(NamedTuple):
    """Those of the two hosts."""

    api: RateLimit | None
    web: RateLimit | None


def rate_limits(given: object, api_url: str, web_url: str, transport: object) -> RateLimits:
    """The rate limits of the two hosts. The store where they are counted is tried.

    Raises:
        ArgumentTypeError: *given* is none.
        ConfigurationError: The store cannot be used.
    """
    made_up = getattr(transport, "is_made_up", False) or type(transport).__name__ == "MockTransport"
    api, web = (
        rate_limit.resolve(given, offline=made_up or is_loopback(urlsplit(url).hostname or ""))
        for url in (api_url, web_url)
    )
    if isinstance(given, RateLimit) and given.store is not None:
        from inat_typed.runtime.turns import limiter_of

        limiter_of(given)
    return RateLimits(api, web)


def address(given: str | None, variable: str, default: str) -> str:
    """The address of a host: given, from the environment, or the service's own; https, or http on this machine."""
    text = (given or os.environ.get(variable) or default).rstrip("/")
    parts = urlsplit(text)
    host = parts.hostname or ""
    if parts.scheme not in ("https", "http") or not host or parts.query or parts.fragment or parts.username:
        raise ConfigurationError(f"{text!r} is not an address; it should look like {default}")
    if parts.scheme == "http" and not is_loopback(host):
        raise ConfigurationError(
            f"{text!r} would send credentials in the clear: plain http is for this machine (127.0.0.1, localhost) alone"
        )
    return text


def is_loopback(host: str) -> bool:
    """Whether *host* is this machine."""
    return host in _LOOPBACK or (host.startswith("127.") and host.replace(".", "").isdigit() and host.count(".") == 3)

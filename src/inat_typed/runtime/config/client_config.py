"""The settings of one client."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

from inat_typed.runtime.config.cache_config import CacheConfig
from inat_typed.runtime.config.rate_limit_config import RateLimit
from inat_typed.runtime.config.retry_config import Retry
from inat_typed.runtime.config.user_agent import check_user_agent
from inat_typed.runtime.core.errors import ConfigurationError
from inat_typed.runtime.core.types import DryRun
from inat_typed.runtime.support.redaction import REDACTED
from inat_typed.runtime.support.secrets import Secret
from inat_typed.runtime.support.shown import shown
from inat_typed.runtime.support.urls import is_loopback
from inat_typed.runtime.support.validation import check_dry_run, check_seconds, check_text, check_whole_number

API_URL = "https://api.inaturalist.org"
WEB_URL = "https://www.inaturalist.org"
DEFAULT_TIMEOUT = 60.0
DEFAULT_LOGIN_TIMEOUT = 300.0
"""Seconds that a person has for the page on which they log in."""
DEFAULT_MAX_RESPONSE_BYTES = 512 * 1024 * 1024
"""A full page of results has about 25 million bytes at most."""

Authenticate = Literal["auto", "always", "never"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """The settings of one client, validated. Its repr shows no secrets.

    Raises:
        ArgumentTypeError: A setting has the wrong type.
        ArgumentValueError: A setting has a value that is not valid.
        ConfigurationError: ``authenticate`` is not valid.
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
    """The limit for the API's host; ``None`` for no limit."""
    web_rate_limit: RateLimit | None = None
    """The limit for the web host; ``None`` for no limit."""
    max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES
    cache: CacheConfig | None = None
    transport: Any = field(default=None, repr=False)
    http_client: Any = field(default=None, repr=False)

    def __post_init__(self) -> None:
        place = "the client"
        for name in ("access_token", "username", "password", "app_id", "app_secret"):
            check_text(place, name, getattr(self, name))
        if self.authenticate not in get_args(Authenticate):
            raise ConfigurationError(
                f"authenticate: {shown(self.authenticate)} is not valid; expected 'auto', 'always' or 'never'"
            )
        check_user_agent(self.user_agent)
        check_dry_run(place, self.dry_run)
        check_seconds(place, "timeout", self.timeout)
        check_whole_number(place, "max_response_bytes", self.max_response_bytes)

    def base_url(self, api: str) -> str:
        """Return the URL below which the paths of *api* are."""
        return self.web_url if api == "web" else f"{self.api_url}/{api}"

    def limit_at(self, url: str) -> RateLimit | None:
        """Return the rate limit for requests to *url*, or ``None`` if there is none."""
        return self.web_rate_limit if url.startswith(f"{self.web_url}/") else self.rate_limit


def host_url(given: str | None, variable: str, default: str) -> str:
    """Return the base URL of a host: as given, from an environment variable, or the default.

    Args:
        given: What the caller passed.
        variable: The environment variable.
        default: The service's own URL.

    Raises:
        ConfigurationError: It is not a URL, contains a user name or a version, or would send credentials unencrypted.
    """
    check_text("the client", variable.removeprefix("INAT_").lower(), given)
    text = Secret((given or os.environ.get(variable) or default).rstrip("/"))
    if not _is_base_url(text):
        raise ConfigurationError(f"{_without_user(text)!r} is not a valid base URL; expected a URL such as {default}")
    if version := re.search(r"/v[12]$", text):
        base = text.removesuffix(version[0])
        raise ConfigurationError(f"{str(text)!r} ends in {version[0]!r}, which the client appends; write {base!r}")
    parts = urlsplit(text)
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        raise ConfigurationError(
            f"{str(text)!r} would send credentials unencrypted; use https (plain http is accepted for loopback hosts "
            "such as 127.0.0.1 and localhost)"
        )
    return str(text)


def _is_base_url(text: str) -> bool:
    """Return whether *text* is a URL with a host, and without a user name, a query and a fragment."""
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:  # an unclosed bracket, or a port that is no number
        return False
    extra = parts.query or parts.fragment or "@" in parts.netloc
    return parts.scheme in ("https", "http") and bool(host) and not extra


def _without_user(url: str) -> str:
    """Return *url* without a user name, a password and a query, for messages."""
    return re.sub(r"^((?:[^/?#]*//)?)[^/?#]*@", rf"\1{REDACTED}@", re.split(r"[?#]", url)[0])

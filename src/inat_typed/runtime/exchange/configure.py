"""Turn the arguments of a client into its settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from inat_typed.runtime.config.client_config import (
    API_URL,
    DEFAULT_MAX_RESPONSE_BYTES,
    DEFAULT_TIMEOUT,
    WEB_URL,
    Authenticate,
    Config,
    host_url,
)
from inat_typed.runtime.config.retry_config import NO_RETRY, Retry
from inat_typed.runtime.core.errors import ArgumentTypeError
from inat_typed.runtime.core.types import DryRun
from inat_typed.runtime.rate_limit.client_limits import resolve_rate_limits

if TYPE_CHECKING:
    import os

    from inat_typed.runtime.cache.cache import Cache
    from inat_typed.runtime.config.rate_limit_config import RateLimit


def build_config(
    *,
    access_token: str | None = None,
    username: str | None = None,
    password: str | None = None,
    app_id: str | None = None,
    app_secret: str | None = None,
    authenticate: Authenticate = "auto",
    user_agent: str | None = None,
    dry_run: DryRun = None,
    timeout: float = DEFAULT_TIMEOUT,
    retry: Retry | Literal[False] | None = None,
    rate_limit: RateLimit | bool | None = None,
    max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES,
    cache: bool | str | os.PathLike[str] | Cache = False,
    api_url: str | None = None,
    web_url: str | None = None,
    transport: Any = None,
    http_client: Any = None,
) -> Config:
    """Return the settings of a client: see ``INaturalist`` for the arguments. Secrets are passed as ``Secret``.

    Raises:
        ArgumentTypeError: A setting has the wrong type.
        ArgumentValueError: A setting has a value that is not valid.
        ConfigurationError: A URL is not valid or would send credentials unencrypted; the requests cannot be counted
            where ``rate_limit`` says; or an extra is not installed.
    """
    api_url, web_url = host_url(api_url, "INAT_API_URL", API_URL), host_url(web_url, "INAT_WEB_URL", WEB_URL)
    limits = resolve_rate_limits(rate_limit, api_url, web_url, transport)
    return Config(
        access_token=access_token,
        username=username,
        password=password,
        app_id=app_id,
        app_secret=app_secret,
        authenticate=authenticate,
        user_agent=user_agent,
        dry_run=dry_run,
        timeout=timeout,
        retry=_resolve_retry(retry),
        max_response_bytes=max_response_bytes,
        cache=_resolve_cache(cache),
        api_url=api_url,
        web_url=web_url,
        rate_limit=limits.api,
        web_rate_limit=limits.web,
        transport=transport,
        http_client=http_client,
    )


def _resolve_retry(given: Retry | Literal[False] | None) -> Retry:
    if not (given is None or given is False or isinstance(given, Retry)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArgumentTypeError(f"retry: expected a Retry or False, not {type(given).__name__}")
    return NO_RETRY if given is False else given or Retry()


def _resolve_cache(given: bool | str | os.PathLike[str] | Cache) -> Cache | None:
    if given is False:
        return None
    from inat_typed.runtime.cache.cache import resolve_cache

    return resolve_cache(given)

"""``inat_typed.login`` and ``logout``: without a client, for every client from now on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inat_typed.login_flow.login import login_steps, logout as forget_login
from inat_typed.runtime.config.client_config import DEFAULT_TIMEOUT
from inat_typed.runtime.core.types import LoginOptions
from inat_typed.runtime.exchange.configure import build_config
from inat_typed.runtime.exchange.session import SyncSession
from inat_typed.runtime.request.signature import with_option_keywords

if TYPE_CHECKING:
    from typing import Unpack

    from inat_typed.login_flow.result import LoginResult
    from inat_typed.runtime.config.rate_limit_config import RateLimit
    from inat_typed.runtime.transport.http import Transport


@with_option_keywords(LoginOptions)
def login(
    *,
    user_agent: str | None = None,
    request_timeout: float = DEFAULT_TIMEOUT,
    api_url: str | None = None,
    web_url: str | None = None,
    rate_limit: RateLimit | bool | None = None,
    transport: Transport | None = None,
    **options: Unpack[LoginOptions],
) -> LoginResult:
    """Log in without a password, for every client from now on: the token is stored in the system keyring.

    Uses the browser if an application is known, else a token that you copy from the web site.

    Args:
        user_agent: ``User-Agent`` of the requests.
        request_timeout: Seconds that each of connecting, reading and writing may take.
        api_url: URL of the API; else ``INAT_API_URL``, else ``https://api.inaturalist.org``.
        web_url: URL of the web host; else ``INAT_WEB_URL``, else ``https://www.inaturalist.org``.
        rate_limit: As for ``INaturalist``.
        transport: An httpx transport to send through.
        options: ``method``, ``app_id``, ``app_secret``, ``jwt``, ``store``, ``redirect_uri``, ``timeout``,
            ``open_browser``, ``prompt``, ``echo``: see ``inat_typed.LoginOptions``.

    Returns:
        The user, the token and how long it is valid. In a dry run, nothing is opened, sent or stored.

    Raises:
        INatError: As for ``INaturalist.login``.
    """
    config = build_config(
        user_agent=user_agent,
        timeout=request_timeout,
        api_url=api_url,
        web_url=web_url,
        rate_limit=rate_limit,
        transport=transport,
    )
    session = SyncSession(config)
    try:
        return session.run(login_steps(options, session.exchange))
    finally:
        session.close()


def logout() -> bool:
    """Remove the token that ``login`` stored from the system keyring; other entries stay.

    The service still accepts an OAuth token until it is revoked in the settings of the account.

    Returns:
        Whether there was a token. ``False`` in a dry run, which removes nothing.

    Raises:
        CredentialsError: The keyring is locked, fails, or does not respond for a minute.
    """
    return forget_login(SyncSession(build_config()).exchange)

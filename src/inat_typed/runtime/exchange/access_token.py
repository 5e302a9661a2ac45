"""Get an access token for programs that send requests of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inat_typed.runtime.auth.credentials import check_expiry, is_jwt, resolve_credentials
from inat_typed.runtime.auth.token_exchange import API_TOKEN, request_token
from inat_typed.runtime.config.client_config import DEFAULT_TIMEOUT
from inat_typed.runtime.config.rate_limit_config import RateLimit
from inat_typed.runtime.config.user_agent import resolve_user_agent
from inat_typed.runtime.exchange.configure import build_config
from inat_typed.runtime.exchange.session import SyncSession
from inat_typed.runtime.rate_limit.throttle import Throttle
from inat_typed.runtime.request.dry_run import blocks, record_request
from inat_typed.runtime.request.request import Request
from inat_typed.runtime.support.secrets import as_secret, hide_credentials_in_url

if TYPE_CHECKING:
    from inat_typed.runtime.transport.http import Transport


def get_access_token(
    *,
    access_token: str | None = None,
    username: str | None = None,
    password: str | None = None,
    app_id: str | None = None,
    app_secret: str | None = None,
    jwt: bool = True,
    user_agent: str | None = None,
    web_url: str | None = None,
    timeout: float = DEFAULT_TIMEOUT,
    rate_limit: RateLimit | bool | None = None,
    transport: Transport | None = None,
) -> str:
    """Log in and return a token, for programs that send requests of their own.

    Credentials are looked up as a client does: in the arguments, the environment, the system keyring.

    Args:
        access_token: An OAuth token to exchange for a JWT; a JWT is returned as it is.
        username: With ``password``, ``app_id`` and ``app_secret``: logs in with a password.
        password: The password of ``username``.
        app_id: ID of your iNaturalist application.
        app_secret: Secret of that application.
        jwt: ``True`` returns a JWT, which v1 and v2 accept and which is valid for 24 hours. ``False`` returns the
            OAuth token, which the web host accepts and which does not expire.
        user_agent: ``User-Agent`` of the requests.
        web_url: URL of the web host; else ``INAT_WEB_URL``, else ``https://www.inaturalist.org``.
        timeout: Seconds that each of connecting, reading and writing may take.
        rate_limit: As for ``INaturalist``.
        transport: An httpx transport to send through.

    Returns:
        The token; ``""`` in a dry run, which sends nothing.

    Raises:
        CredentialsError: No credentials were found, or the JWT has expired. Nothing was sent.
        AuthenticationError: The service refused the credentials.
        INatError: The connection or the service failed.
    """
    access_token, password, app_secret = as_secret(access_token), as_secret(password), as_secret(app_secret)
    web_url = hide_credentials_in_url(web_url)
    config = build_config(
        access_token=access_token,
        username=username,
        password=password,
        app_id=app_id,
        app_secret=app_secret,
        user_agent=user_agent,
        timeout=timeout,
        web_url=web_url,
        rate_limit=rate_limit,
        transport=transport,
    )
    headers = {"Accept": "application/json", "User-Agent": resolve_user_agent(user_agent, None)}
    request = Request(operation=API_TOKEN, method="GET", url=config.web_url + API_TOKEN.path, headers=headers)
    if blocks(request, None, None):
        record_request(request, authenticates=True)
        return ""
    found = resolve_credentials(request, config)
    token = found.access_token
    if token and is_jwt(token):
        check_expiry(token, stored=found.stored)
        return str(token)
    if token and not jwt:
        return str(token)
    session = SyncSession(config)
    try:
        session.transport.open()
        return str(session.run(request_token(found, "jwt" if jwt else "oauth", request, Throttle(config))))
    finally:
        session.close()

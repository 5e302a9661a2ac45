"""Log a person in without their password, and out again. Written once for both clients, as step generators."""

from __future__ import annotations

import logging
import os
import warnings
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from inat_typed.login_flow.methods import Application, fetch_username, login_with_code, login_with_jwt
from inat_typed.login_flow.options import ResolvedLoginOptions
from inat_typed.login_flow.pkce import OUT_OF_BAND
from inat_typed.login_flow.result import LoginResult
from inat_typed.runtime.auth import keyring_store
from inat_typed.runtime.auth.credentials import ENVIRONMENT_VARIABLES, jwt_expiry
from inat_typed.runtime.auth.token_exchange import API_TOKEN
from inat_typed.runtime.config.client_config import Config
from inat_typed.runtime.core.errors import ConfigurationError, CredentialsError
from inat_typed.runtime.exchange.exchange import Exchange
from inat_typed.runtime.request.dry_run import blocks, record_request
from inat_typed.runtime.request.request import Request
from inat_typed.runtime.support.secrets import Secret
from inat_typed.runtime.transport.effects import Steps, run_blocking
from inat_typed.web.operations import OAUTH_TOKEN

_LOG = logging.getLogger("inat_typed")


def login_steps(options: Mapping[str, Any], exchange: Exchange) -> Steps[LoginResult]:
    """Log a person in, and authenticate as them from now on.

    Args:
        options: The keywords of ``login``: see ``LoginOptions``.
        exchange: Carries out the requests of the client that logs in.

    Raises:
        ArgumentTypeError: An unknown keyword, or a value of the wrong type.
        ArgumentValueError: A value that is not valid.
        ConfigurationError: The client has ``authenticate="never"``, or the port is in use.
        CredentialsError: The person did not log in, or the token cannot be stored.
        AuthenticationError: The person or the service refused.
        INatError: The connection or the service failed.
    """
    config = exchange.config
    resolved = ResolvedLoginOptions.of(options)
    if config.authenticate == "never":
        raise ConfigurationError('this client has authenticate="never": it would not use the token of a login')
    if _is_dry_run(resolved, config):
        return LoginResult(access_token=Secret(""))
    application = yield from run_blocking(lambda: _prepare(resolved, config), waits_for_person=True)
    method = resolved.method or ("browser" if application else "jwt")
    if method == "jwt":
        token = yield from login_with_jwt(resolved, config)
    else:
        token = yield from login_with_code(replace(resolved, method=method), application, exchange)
    username = yield from fetch_username(token, method, exchange)
    exchange.authenticator.use_token(token)
    if resolved.store:
        yield from run_blocking(lambda: _store(token), waits_for_person=True)
    expiry = jwt_expiry(token) if method == "jwt" else None
    return LoginResult(
        access_token=token,
        username=username,
        expires_at=None if expiry is None else datetime.fromtimestamp(expiry, UTC),
        stored=resolved.store,
    )


def logout(exchange: Exchange) -> bool:
    """Forget the tokens of this client and remove the one that ``login`` stored; return whether there was one.

    Raises:
        CredentialsError: The keyring failed.
    """
    config = exchange.config
    request = Request(operation=API_TOKEN, method="GET", url=config.web_url + API_TOKEN.path)
    if blocks(request, None, config.dry_run):
        _LOG.info("Logout (dry run): tokens are kept")
        return False
    exchange.authenticator.forget_tokens()
    return keyring_store.delete_token()


def _is_dry_run(options: ResolvedLoginOptions, config: Config) -> bool:
    """Return whether this is a dry run; if so, record the request that would be sent."""
    application = _known_application(options, config)
    method = options.method or ("browser" if application else "jwt")
    request = Request(operation=API_TOKEN, method="GET", url=config.web_url + API_TOKEN.path)
    if method != "jwt":
        body = {
            "grant_type": "authorization_code",
            "client_id": application.id if application else None,
            "code": Secret(""),
            "code_verifier": Secret(""),
            "redirect_uri": OUT_OF_BAND if method == "code" else options.redirect_uri,
        }
        request = Request(operation=OAUTH_TOKEN, method="POST", url=config.web_url + OAUTH_TOKEN.path, json=body)
    if not blocks(request, None, config.dry_run):
        return False
    if not options.jwt:
        record_request(request, authenticates=False)
    return True


def _known_application(options: ResolvedLoginOptions, config: Config) -> Application | None:
    """Return the application of the call, the client or the environment: its ID and its secret from one place."""
    environment = (os.environ.get(ENVIRONMENT_VARIABLES[name]) for name in ("app_id", "app_secret"))
    sources = ((options.app_id, options.app_secret), (config.app_id, config.app_secret), tuple(environment))
    return next((found for source in sources if (found := Application.of(*source))), None)


def _prepare(options: ResolvedLoginOptions, config: Config) -> Application | None:
    """Return the application, if one is known. A keyring that cannot store is reported before the person starts."""
    application = _known_application(options, config)
    is_needed = application is None and options.method != "jwt"
    if not (is_needed or options.store):
        return application
    entries, problem = keyring_store.read_entries(("app_id", "app_secret"))
    if problem and options.store:
        raise CredentialsError(f"{problem}; login(store=False) returns the token without storing it")
    return Application.of(entries.get("app_id"), entries.get("app_secret")) if is_needed else application


def _store(token: Secret) -> None:
    try:
        keyring_store.store_token(token)
    except CredentialsError as error:
        raise CredentialsError(
            f"cannot store the token: {error}; login(store=False) returns the token without storing it"
        ) from None
    for name in ("access_token", "username"):
        if os.environ.get(ENVIRONMENT_VARIABLES[name], "").strip():
            warnings.warn(
                f"the environment variable {ENVIRONMENT_VARIABLES[name]} is set: it takes precedence over the token "
                "that login stored",
                stacklevel=2,
            )

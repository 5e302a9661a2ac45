"""The methods of login: a code from the browser, a code typed by hand, or a copied JWT. No I/O."""

from __future__ import annotations

from dataclasses import dataclass, field

from inat_typed.login_flow.callback_server import CallbackServer
from inat_typed.login_flow.options import ResolvedLoginOptions
from inat_typed.login_flow.pkce import OUT_OF_BAND, AuthorizationRequest
from inat_typed.runtime.auth.credentials import is_jwt, is_token, jwt_expiry, unwrap_token
from inat_typed.runtime.config.client_config import Config
from inat_typed.runtime.core.errors import (
    AuthenticationError,
    BadRequestError,
    CredentialsError,
    DecodeError,
    INatError,
)
from inat_typed.runtime.exchange.exchange import Exchange
from inat_typed.runtime.support.secrets import Secret, as_secret
from inat_typed.runtime.transport.effects import Steps, run_blocking
from inat_typed.v2.operations import USERS_ME
from inat_typed.web.operations import OAUTH_TOKEN

_NEW_APPLICATION = "https://www.inaturalist.org/oauth/applications/new"


@dataclass(frozen=True, slots=True)
class Application:
    """An application registered at the service."""

    id: str
    secret: Secret | None = field(default=None, repr=False)

    @classmethod
    def of(cls, app_id: str | None, secret: str | None) -> Application | None:
        """Return the application with this ID, or ``None`` if there is no ID."""
        if not (app_id and app_id.strip()):
            return None
        return cls(app_id.strip(), as_secret(secret.strip()) if secret and secret.strip() else None)


def login_with_jwt(options: ResolvedLoginOptions, config: Config) -> Steps[Secret]:
    """Return a JWT: the one in *options*, or one that a person copies from the web site.

    Raises:
        CredentialsError: It is not a JWT, or nothing was typed.
    """
    given = options.jwt
    if not given:
        reason = "" if options.method else "No application is known (app_id=...), so please copy a token.\n"
        text = f"{reason}Log in at {config.web_url} and copy the token from\n{config.web_url}/users/api_token\nToken: "
        given = yield from run_blocking(lambda: _typed(options, text), waits_for_person=True)
    token = unwrap_token(given)
    if not is_jwt(token) or jwt_expiry(token) is None:
        raise CredentialsError(
            f"this is not a token of {config.web_url}/users/api_token; copy the whole token, which is long, starts "
            "with 'ey' and contains two dots. Pass an OAuth token to the client as access_token="
        )
    return token


def login_with_code(
    options: ResolvedLoginOptions, application: Application | None, exchange: Exchange
) -> Steps[Secret]:
    """Return an OAuth token for the code that the service gives out when a person authorizes the application.

    Raises:
        CredentialsError: No application is known, or the person did not log in.
        AuthenticationError: The person or the service refused.
        INatError: The connection or the service failed.
    """
    if application is None:
        raise CredentialsError(
            f"login(method={options.method!r}) requires the ID of an iNaturalist application, and none was found; pass "
            f"app_id= or set INAT_APP_ID. You can register an application at {_NEW_APPLICATION}. "
            "login(method='jwt') works without one"
        )
    web_url = exchange.config.web_url
    authorize = _authorize_by_hand if options.method == "code" else _authorize_in_browser
    authorization, code = yield from authorize(options, application, f"{web_url}/oauth/authorize")
    arguments = {
        "grant_type": "authorization_code",
        "client_id": application.id,
        "client_secret": application.secret,
        "code": code,
        "code_verifier": authorization.verifier,
        "redirect_uri": authorization.redirect_uri,
    }
    try:
        token = yield from exchange.call(OAUTH_TOKEN, arguments)
    except (BadRequestError, AuthenticationError) as error:
        raise _refused(
            error,
            f"the service did not accept the code ({error.message}): it may have been used before or be older than a "
            "few minutes, or app_id or app_secret may be wrong. Log in again",
        ) from None
    if not is_token(token.access_token):
        raise DecodeError(f"the response of {web_url}/oauth/token holds no access_token: not logged in")
    return Secret(token.access_token)


def _authorize_by_hand(
    options: ResolvedLoginOptions, application: Application, page: str
) -> Steps[tuple[AuthorizationRequest, Secret | None]]:
    request = AuthorizationRequest(page, application.id, OUT_OF_BAND)
    text = f"Log in and authorize the application at\n{request.url}\nand copy the code from there.\nCode: "
    code = yield from run_blocking(lambda: _typed(options, text), waits_for_person=True)
    return request, code


def _authorize_in_browser(
    options: ResolvedLoginOptions, application: Application, page: str
) -> Steps[tuple[AuthorizationRequest, Secret | None]]:
    with CallbackServer(options.redirect_uri) as server:
        request = AuthorizationRequest(page, application.id, server.redirect_uri)
        server.start(request.parse_callback)
        options.echo(f"Your browser opens so that you can log in. If it does not, go to\n{request.url}")
        opened = yield from run_blocking(lambda: options.open_browser(request.url), waits_for_person=True)
        if opened is False:
            options.echo("No browser can be opened here. Open the URL above in a browser on this machine.")
        result = yield from run_blocking(lambda: server.wait(options.timeout), waits_for_person=True)
    if result.error is not None:
        raise result.error
    return request, result.code


def fetch_username(token: Secret, method: str, exchange: Exchange) -> Steps[str | None]:
    """Return the user name that *token* belongs to, or ``None`` if the API cannot be asked.

    The service treats an invalid token as anonymous without an error; here it is one.

    Raises:
        AuthenticationError: The token is not valid.
        CredentialsError: The token has expired.
    """
    try:
        page = yield from exchange.call(USERS_ME, {"access_token": token, "fields": ["login"]})
    except AuthenticationError as error:
        advice = "copy the whole token again" if method == "jwt" else "log in again"
        raise _refused(error, f"the service does not accept this token ({error.message}); {advice}") from None
    except CredentialsError:
        raise
    except INatError:  # the token may be valid, and must not be lost
        return None
    return page.results[0].login if page.results else None


def _refused(error: BadRequestError | AuthenticationError, message: str) -> AuthenticationError:
    return AuthenticationError(message, status=error.status, method=error.method, url=error.url)


def _typed(options: ResolvedLoginOptions, text: str) -> Secret:
    """Return what the person types."""
    try:
        typed = as_secret(options.prompt(text).strip())
    except (EOFError, OSError):  # there is no terminal
        typed = Secret("")
    if not typed:
        raise CredentialsError(
            "nothing was typed, so the login was not completed; without a terminal, pass the token as login(jwt=...) "
            "or a function as login(prompt=...)"
        )
    return typed

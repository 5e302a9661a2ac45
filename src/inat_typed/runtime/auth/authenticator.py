"""Decide who a request is sent for, and send it with their token.

Authentication is a step of the exchange: ``identify`` finds the credentials before anything is sent; ``send`` gets a
token if one is needed, and renews it once after a 401.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from http import HTTPStatus

from inat_typed.runtime.auth.credentials import (
    LOGIN_REQUIRED,
    UNKNOWN_USER,
    Credentials,
    check_expiry,
    expires_soon,
    given_credentials,
    is_jwt,
    resolve_credentials,
)
from inat_typed.runtime.auth.token_exchange import TokenKind, request_token
from inat_typed.runtime.config.client_config import Config
from inat_typed.runtime.core.errors import CredentialsError, INatError
from inat_typed.runtime.rate_limit.throttle import Throttle
from inat_typed.runtime.request.request import Request, Response
from inat_typed.runtime.transport.bounded_read import BufferedBody
from inat_typed.runtime.transport.effects import StepLock, Steps, run_blocking


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a request is sent for, and with which kind of token.

    ``token`` is set if the credentials hold the token to send. Otherwise one of the kind ``renewable`` is requested
    from the service when it is needed.
    """

    credentials: Credentials
    token: str | None = field(default=None, repr=False)
    renewable: TokenKind | None = None


class Authenticator:
    """Authenticates the requests of one client, and keeps the tokens it received.

    Tokens are kept by identity, so that none goes out for another user. Safe to use from threads and tasks.
    """

    def __init__(self, config: Config) -> None:
        self.config: Config = config
        self._given: Config = config
        self._tokens: dict[str, str] = {}
        self._cache_owners: dict[str, str] = {}
        self._lock = StepLock()

    def use_token(self, token: str) -> None:
        """Authenticate with *token* from now on, instead of the client's own credentials."""
        self.config = replace(self._given, access_token=token, username=None, password=None)

    def forget_tokens(self) -> None:
        """Drop every token that was received; the credentials given to the client stay."""
        self.config = self._given
        self._tokens.clear()

    def identify(self, request: Request) -> Steps[Identity | None]:
        """Return who *request* is sent for, or ``None`` if it is sent anonymously.

        Raises:
            CredentialsError: Credentials are required and were not found, or have expired. Nothing was sent.
        """
        if not self.needs_lookup(request):
            return self._identity(request, self._given_credentials(request))
        found = yield from run_blocking(lambda: self._look_up(request))  # the keyring may ask a person
        return self._identity(request, found)

    def send(self, request: Request, identity: Identity | None, throttle: Throttle) -> Steps[Response]:
        """Send *request* for *identity*; after a 401, renew a token of ours and send it once more.

        Raises:
            AuthenticationError: The service refused the credentials.
            INatError: The connection failed. ``sent`` is about *request* itself, not about requests for a token.
        """
        if identity is None or identity.renewable is None:
            token = None if identity is None else identity.token
            return (yield from throttle.send(request, token=token))
        token = yield from self._current_token(request, identity, throttle)
        first_try = BufferedBody(request, throttle.config, skip=HTTPStatus.UNAUTHORIZED)
        response = yield from throttle.send(request, token=token, body=first_try)
        if response.status != HTTPStatus.UNAUTHORIZED:
            return response
        token = yield from self._current_token(request, identity, throttle, refused=token)
        return (yield from throttle.send(request, token=token))

    def cache_owner(self, identity: Identity | None) -> str:
        """Return a name for whose cached responses may be used, without revealing who it is; "" for anonymous ones.

        It may take a second for a password, which it must not reveal.
        """
        if identity is None:
            return ""
        key = identity.credentials.identity
        if key not in self._cache_owners:
            self._cache_owners[key] = identity.credentials.owner
        return self._cache_owners[key]

    def user_name(self, request: Request) -> str:
        """Return who *request* is sent for as far as the call and the client say; "" for an anonymous request."""
        if request.operation.auth == "none" or self.config.authenticate == "never":
            return ""
        given = given_credentials(request, self.config)
        if given.is_complete:
            return given.name
        return UNKNOWN_USER if self.needs_lookup(request) or _has_authorization(request) else ""

    def needs_lookup(self, request: Request) -> bool:
        """Return whether the environment and the keyring are searched for credentials."""
        auth = request.operation.auth
        if self.config.authenticate == "never" or auth == "none" or _has_authorization(request):
            return False
        wanted = auth in LOGIN_REQUIRED or self.config.authenticate == "always"
        return wanted and not given_credentials(request, self.config).is_complete

    def _given_credentials(self, request: Request) -> Credentials | None:
        auth = request.operation.auth
        if auth == "none" or _has_authorization(request):
            return None
        if self.config.authenticate == "never":
            if auth in LOGIN_REQUIRED:
                raise CredentialsError(
                    f'{request.operation.id} requires a login, and this client has authenticate="never"'
                )
            return None
        given = given_credentials(request, self.config)
        return given if given.is_complete else None

    def _look_up(self, request: Request) -> Credentials | None:
        try:
            return resolve_credentials(request, self.config)
        except CredentialsError:
            if request.operation.auth in LOGIN_REQUIRED:
                raise
            return None

    @staticmethod
    def _identity(request: Request, found: Credentials | None) -> Identity | None:
        if found is None:
            return None
        operation, token = request.operation, found.access_token
        if operation.auth == "application":
            if not token:
                raise CredentialsError(
                    f"{operation.id} requires a token of an official application; pass it as access_token="
                )
            return Identity(found, token=token)
        if operation.auth == "oauth":
            if token and is_jwt(token):
                raise CredentialsError(f"{operation.id} takes an OAuth token, not a JWT")
            return Identity(found, renewable="oauth")
        if token and is_jwt(token):
            check_expiry(token, stored=found.stored)
            return Identity(found, token=token)
        return Identity(found, renewable="jwt")

    def _current_token(
        self, request: Request, identity: Identity, throttle: Throttle, refused: str | None = None
    ) -> Steps[str]:
        """Return a valid token other than *refused*; only one is requested at a time."""
        kind: TokenKind = identity.renewable or "jwt"
        key = f"{kind}:{identity.credentials.identity}"
        yield from self._lock.acquire()
        try:
            token = self._tokens.get(key)
            if token is None or token == refused or expires_soon(token):
                token = yield from request_token(identity.credentials, kind, request, throttle)
                self._tokens[key] = token
        except INatError as error:
            error.sent = False  # only the token was requested
            raise
        else:
            return token
        finally:
            self._lock.release()
        return token


def _has_authorization(request: Request) -> bool:
    return any(name.lower() == "authorization" for name in request.headers)

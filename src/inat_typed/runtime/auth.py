"""Signing in: puts ``Authorization`` on a request at the last moment, and gets and renews the token for it."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Generator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from enum import Enum
from functools import cached_property
from http import HTTPStatus
from threading import Lock
from typing import TYPE_CHECKING, Any

import httpx

from inat_typed.runtime import credentials, dry_run, token_answer
from inat_typed.runtime.config import API_URL, DEFAULT_TIMEOUT, WEB_URL, Config, address, rate_limits
from inat_typed.runtime.credentials import NEEDED, RENEW_AHEAD, Credentials
from inat_typed.runtime.errors import CredentialsError
from inat_typed.runtime.forking import renew_in_children
from inat_typed.runtime.limited import Limited
from inat_typed.runtime.operation import Answer, AnyOperation, Operation
from inat_typed.runtime.rate_limit import RateLimit
from inat_typed.runtime.request import Request
from inat_typed.runtime.secret import hidden
from inat_typed.runtime.transport import Transport, our_errors
from inat_typed.runtime.user_agent import resolve

if TYPE_CHECKING:
    import anyio


class SignIn:
    """How one client signs in. Keeps the tokens it got, by whose they are; safe in threads and tasks."""

    def __init__(self, config: Config) -> None:
        self.config: Config = config
        self._given: Config = config
        self.tokens: dict[str, str] = {}
        self._owners: dict[str, str] = {}
        self.lock: Lock = Lock()
        renew_in_children(self)

    def after_fork(self) -> None:
        """Whoever held a lock, it was the parent."""
        self.lock = Lock()
        vars(self).pop("async_lock", None)

    @cached_property
    def async_lock(self) -> anyio.Lock:
        """That of tasks."""
        from anyio import Lock as AsyncLock

        return AsyncLock()

    def use(self, token: str) -> None:
        """Sign in with *token* from here on, whatever the client was given."""
        self.config = replace(self._given, access_token=token, username=None, password=None)

    def forget(self) -> None:
        """Drop every token that was got; what the client was given stays."""
        self.config = self._given
        self.tokens.clear()

    def auth(self, request: Request) -> httpx.Auth | None:
        """How *request* signs in; ``None`` if it does not.

        Raises:
            CredentialsError: Credentials are needed and were not found, or have expired. Nothing was sent.
        """
        need = request.operation.auth
        if need == "none" or any(name.lower() == "authorization" for name in request.headers):
            return None
        if self.config.authenticate == "never":
            return self._refuse(request) if need in NEEDED else None
        found = self._credentials(request)
        if found is None:
            return None
        if need == "application":
            return _Bearer(_application_token(request, found))
        token = found.access_token
        if need == "oauth":
            if token and credentials.is_jwt(token):
                raise CredentialsError(f"{request.operation.id} takes an OAuth token, and a JWT was given")
            return _TokenAuth(self, found, wants_jwt=False)
        if token and credentials.is_jwt(token):
            check_expiry(token, stored=found.stored)
            return _Bearer(token)
        return _TokenAuth(self, found, wants_jwt=True)

    def owner(self, auth: httpx.Auth | None) -> str:
        """Whose answers come to a request that signs in by *auth*, without telling who; "" for everybody's."""
        if not isinstance(auth, _SignedIn):
            return ""
        identity = auth.found.identity
        if identity not in self._owners:
            self._owners[identity] = auth.found.owner
        return self._owners[identity]

    def name(self, request: Request) -> str:
        """Who a call acts for, as far as the call and the client tell; "" for nobody."""
        if request.operation.auth == "none" or self.config.authenticate == "never":
            return ""
        given = credentials.given(request, self.config)
        if given.is_complete:
            return given.name
        signs_in = self.looks_around(request) or any(name.lower() == "authorization" for name in request.headers)
        return credentials.SOMEBODY if signs_in else ""

    def looks_around(self, request: Request) -> bool:
        """Whether ``auth`` looks for credentials beyond the call and the client, which may take its time."""
        if self.config.authenticate == "never" or request.operation.auth == "none":
            return False
        wanted = request.operation.auth in NEEDED or self.config.authenticate == "always"
        return wanted and not credentials.given(request, self.config).is_complete

    def _credentials(self, request: Request) -> Credentials | None:
        if not self.looks_around(request):
            given = credentials.given(request, self.config)
            return given if given.is_complete else None
        try:
            return credentials.resolved(request, self.config)
        except CredentialsError:
            if request.operation.auth in NEEDED:
                raise
            return None

    @staticmethod
    def _refuse(request: Request) -> None:
        raise CredentialsError(f'{request.operation.id} needs signing in, and this client has authenticate="never"')


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
    """Sign in and give the token: for programs that send requests of their own.

    Credentials are looked for as a client does: here, in the environment, in the system keyring.

    Args:
        access_token: An OAuth token to trade for a JWT; a JWT is given back as it is.
        username: With ``password``, ``app_id`` and ``app_secret``: signs in with a password.
        password: The password of ``username``.
        app_id: The id of your iNaturalist application.
        app_secret: Its secret.
        jwt: ``True``: a JWT, which v1 and v2 take and which lives 24 hours. ``False``: the OAuth token, which the web
            host takes and which does not expire.
        user_agent: How to introduce yourself.
        web_url: Address of the web host; else ``INAT_WEB_URL``, else ``https://www.inaturalist.org``.
        timeout: Seconds that each of connecting, reading and writing may take.
        rate_limit: As ``INaturalist`` takes it.
        transport: An httpx transport to send through.

    Returns:
        The token; ``""`` in a dry run, which sends nothing.

    Raises:
        CredentialsError: No credentials were found, or the JWT has expired; nothing was sent.
        AuthenticationError: The service refused them.
        INatError: The connection or the service failed.
    """
    access_token, password, app_secret = hidden(access_token), hidden(password), hidden(app_secret)
    web_url = address(web_url, "INAT_WEB_URL", WEB_URL)
    config = Config(
        access_token=access_token,
        username=username,
        password=password,
        app_id=app_id,
        app_secret=app_secret,
        user_agent=user_agent,
        timeout=timeout,
        web_url=web_url,
        web_rate_limit=rate_limits(rate_limit, API_URL, web_url, transport).web,
    )
    headers = {"Accept": "application/json", "User-Agent": resolve(user_agent, None)}
    request = Request(operation=_TOKEN, method="GET", url=f"{config.web_url}/users/api_token", headers=headers)
    if dry_run.stops(request, None, None):
        dry_run.record(request, signs_in=True)
        return ""
    found = credentials.resolved(request, config)
    if found.access_token and credentials.is_jwt(found.access_token):
        check_expiry(found.access_token, stored=found.stored)
        return str(found.access_token)
    if found.access_token and not jwt:
        return str(found.access_token)
    steps = _TokenAuth(SignIn(config), found, wants_jwt=jwt).mint(httpx.Request("GET", request.url, headers=headers))
    limited = Limited(config)
    with our_errors(request), httpx.Client(transport=transport, timeout=timeout) as client:
        try:
            outgoing = next(steps)
            while True:
                with closing(client.send(outgoing, auth=limited, follow_redirects=False, stream=True)) as response:
                    token_answer.shorten(response)
                    response.read()
                    outgoing = steps.send(response)
        except StopIteration as done:
            token: str = done.value
            return str(token)


_TOKEN: AnyOperation = Operation(
    id="get_access_token", api="web", method="GET", path="/users/api_token", auth="oauth", answer=Answer(kind="json")
)


class _Lock(Enum):
    """What a flow asks its driver for besides the answer to a request."""

    TAKE = "take"
    LEAVE = "leave"


Step = httpx.Request | _Lock
Flow = Generator[Step, httpx.Response, None]
Minting = Generator[httpx.Request, httpx.Response, str]


class _SignedIn(httpx.Auth):
    """Signs a request in; ``found`` says as whom."""

    found: Credentials


class _Bearer(_SignedIn):
    """A token as it was given."""

    def __init__(self, token: str) -> None:
        self._token = token
        self.found = Credentials(access_token=token)

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["Authorization"] = f"Bearer {self._token}"
        yield request


class _TokenAuth(_SignedIn):
    """A token that is got when it is needed, renewed ahead of its end, and once more when the service answers 401."""

    def __init__(self, sign_in: SignIn, found: Credentials, *, wants_jwt: bool) -> None:
        self._sign_in = sign_in
        self.found = found
        self._wants_jwt = wants_jwt
        self._key = f"{'jwt' if wants_jwt else 'oauth'}:{found.identity}"

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        flow, lock, held = self._flow(request), self._sign_in.lock, False
        try:
            step = next(flow)
            while True:
                if isinstance(step, httpx.Request):
                    response = yield step
                    if step is request:
                        step = flow.send(response)
                        token_answer.leave(response)
                    else:
                        token_answer.shorten(response)
                        response.read()
                        step = flow.send(response)
                elif step is _Lock.TAKE:
                    held = lock.acquire()
                    step = next(flow)
                else:
                    lock.release()
                    held = False
                    step = next(flow)
        except StopIteration:
            return
        finally:
            if held:
                lock.release()

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        flow, lock, held = self._flow(request), self._sign_in.async_lock, False
        try:
            step = next(flow)
            while True:
                if isinstance(step, httpx.Request):
                    response = yield step
                    if step is request:
                        step = flow.send(response)
                        await token_answer.leave_async(response)
                    else:
                        token_answer.shorten(response)
                        await response.aread()
                        step = flow.send(response)
                elif step is _Lock.TAKE:
                    await lock.acquire()
                    held = True
                    step = next(flow)
                else:
                    lock.release()
                    held = False
                    step = next(flow)
        except StopIteration:
            return
        finally:
            if held:
                lock.release()

    def _flow(self, request: httpx.Request) -> Flow:
        token = yield from self._fresh(request, refused="")
        request.headers["Authorization"] = f"Bearer {token}"
        response = yield request
        if response.status_code == HTTPStatus.UNAUTHORIZED:
            renewed = yield from self._fresh(request, refused=token)
            request.headers["Authorization"] = f"Bearer {renewed}"
            yield request  # even if it is the same one: what was answered last would else be the answer

    def _fresh(self, request: httpx.Request, refused: str) -> Generator[Step, httpx.Response, str]:
        """A token that is good for now and is not the *refused* one: kept, or got while all others wait."""
        yield _Lock.TAKE
        token = self._sign_in.tokens.get(self._key)
        if token is None or token == refused or _ends_soon(token):
            token = yield from self.mint(request)
            self._sign_in.tokens[self._key] = token
        yield _Lock.LEAVE
        return token

    def mint(self, request: httpx.Request) -> Minting:
        """Get a token: the OAuth token by the password unless it was given, and a JWT for it if one is wanted."""
        oauth = self.found.access_token or (yield from self._log_in(request))
        if not self._wants_jwt:
            return oauth
        url = f"{self._sign_in.config.web_url}/users/api_token"
        response = yield _like(request, "GET", url, headers={"Authorization": f"Bearer {oauth}"})
        return token_answer.token(response, "api_token", stored=self.found.stored)

    def _log_in(self, request: httpx.Request) -> Minting:
        found = self.found
        url = f"{self._sign_in.config.web_url}/oauth/token"
        body = {
            "grant_type": "password",
            "username": found.username,
            "password": found.password,
            "client_id": found.app_id,
            "client_secret": found.app_secret,
        }
        return token_answer.token((yield _like(request, "POST", url, json=body)), "access_token")


def _like(
    request: httpx.Request, method: str, url: str, *, headers: dict[str, str] | None = None, json: Any = None
) -> Any:
    """A token request that introduces itself, and waits, as *request* does."""
    own = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": request.headers["User-Agent"]}
    extensions = {name: value for name, value in request.extensions.items() if name != "target"}  # that is its address
    return httpx.Request(method, url, headers=own | (headers or {}), json=json, extensions=extensions)


def _ends_soon(token: str) -> bool:
    end = credentials.expiry(token) if credentials.is_jwt(token) else None
    return end is not None and end - RENEW_AHEAD < time.time()


def check_expiry(token: str, *, stored: bool = False) -> None:
    """A JWT that has ended would be taken for nobody's, without an error: say so instead."""
    end = credentials.expiry(token)
    if end is None or end > time.time():
        return
    when = datetime.fromtimestamp(end, UTC).strftime("%Y-%m-%d %H:%M UTC")
    advice = "a new one can be copied from https://www.inaturalist.org/users/api_token while signed in there"
    if stored:
        raise CredentialsError(
            f"the token that login stored expired at {when}; {advice}: inat_typed.login() asks for it, "
            "inat_typed.logout() takes the old one out"
        )
    raise CredentialsError(f"the access token expired at {when}; {advice}")


def _application_token(request: Request, found: Credentials) -> str:
    if not found.access_token:
        raise CredentialsError(
            f"{request.operation.id} needs an application's token, which official applications alone are given: "
            "give it as access_token"
        )
    return found.access_token

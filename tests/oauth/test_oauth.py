"""Login at an independent OAuth server (authlib)."""

from __future__ import annotations

import asyncio
import base64
import hashlib
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from keyring.backend import KeyringBackend

from inat_typed import (
    AsyncINaturalist,
    AuthenticationError,
    BadRequestError,
    CredentialsError,
    INaturalist,
    LoginResult,
)
from tests.browser import Browser, query
from tests.oauth.server import CONFIDENTIAL, PASSWORD, PUBLIC, SECRET, USER, ServerState, serving

VERIFIER = "a-verifier-that-is-long-enough-for-the-standard-of-43-letters"
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
REDIRECT_URI = "http://127.0.0.1:1/callback"

both = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
applications = pytest.mark.parametrize(
    "application", [{"app_id": PUBLIC}, {"app_id": CONFIDENTIAL, "app_secret": SECRET}], ids=["public", "confidential"]
)


@pytest.fixture
def state(monkeypatch: pytest.MonkeyPatch, key_store: KeyringBackend) -> ServerState:
    monkeypatch.setenv("AUTHLIB_INSECURE_TRANSPORT", "1")  # loopback has no https
    return ServerState()


@pytest.fixture
def address(state: ServerState) -> Iterator[str]:
    with serving(state) as url:
        yield url


def login(address: str, *, asynchronous: bool, **options: Any) -> tuple[LoginResult, str]:
    """Log in, and return the result and the login of the user."""
    urls: Any = {"api_url": address, "web_url": address}
    options = {"echo": print} | options
    if not asynchronous:
        with INaturalist(**urls) as inat:
            return inat.login(**options), str(inat.v2.users.me()[0].login)

    async def main() -> tuple[LoginResult, str]:
        async with AsyncINaturalist(**urls) as client:
            return await client.login(**options), str((await client.v2.users.me())[0].login)

    return asyncio.run(main())


@both
@applications
def test_in_the_browser(
    application: dict[str, str], asynchronous: bool, state: ServerState, address: str, key_store: KeyringBackend
) -> None:
    browser = Browser()
    signed_in, username = login(address, asynchronous=asynchronous, open_browser=browser.open, **application)
    assert browser.shown().status_code == 200
    assert (signed_in.username, username) == (USER, USER)
    assert list(state.tokens) == [signed_in.access_token] == [key_store.get_password("/inaturalist", "access_token")]
    assert (state.grants, state.codes) == (["authorization_code"], {})
    with INaturalist(api_url=address, web_url=address) as another:
        assert another.v2.users.me()[0].login == USER


@both
def test_wrong_state(asynchronous: bool, state: ServerState, address: str, key_store: KeyringBackend) -> None:
    browser = Browser(lambda back: back | {"state": back["state"][::-1]})
    with pytest.raises(CredentialsError, match="does not belong to this login"):
        login(address, asynchronous=asynchronous, open_browser=browser.open, app_id=PUBLIC)
    assert browser.shown().status_code == 400
    assert state.grants == []
    assert key_store.get_password("/inaturalist", "access_token") is None


@both
def test_denied_consent(asynchronous: bool, state: ServerState, address: str) -> None:
    state.consents = False
    with pytest.raises(AuthenticationError, match=r"authorization was denied \(The resource owner .* denied"):
        login(address, asynchronous=asynchronous, open_browser=Browser().open, app_id=PUBLIC)
    assert state.codes == {}


@both
def test_an_expired_code(asynchronous: bool, state: ServerState, address: str) -> None:
    state.code_lifetime = -1
    with pytest.raises(AuthenticationError, match=r"did not accept the code \(.*\): it may have been used before") as e:
        login(address, asynchronous=asynchronous, open_browser=Browser().open, app_id=PUBLIC)
    assert e.value.status == 400
    assert state.grants == []


@both
@pytest.mark.parametrize("application", [{"app_id": CONFIDENTIAL, "app_secret": "wrong"}, {"app_id": CONFIDENTIAL}])
def test_wrong_secret(application: dict[str, str], asynchronous: bool, state: ServerState, address: str) -> None:
    with pytest.raises(AuthenticationError, match="did not accept the code"):
        login(address, asynchronous=asynchronous, open_browser=Browser().open, **application)
    assert state.grants == []


def code(address: str, challenge: str = CHALLENGE) -> str:
    """Return a code, as a browser gets it."""
    params = {"client_id": PUBLIC, "redirect_uri": REDIRECT_URI, "response_type": "code", "state": "as sent"}
    params |= {"code_challenge": challenge, "code_challenge_method": "S256"}
    return query(httpx.get(f"{address}/oauth/authorize", params=params).headers["location"])["code"]


def test_wrong_verifier(state: ServerState, address: str) -> None:
    with INaturalist(web_url=address) as inat:
        given: dict[str, Any] = {"grant_type": "authorization_code", "client_id": PUBLIC, "redirect_uri": REDIRECT_URI}
        with pytest.raises(BadRequestError, match="Code challenge failed"):
            inat.web.oauth.token(**given, code=code(address), code_verifier=VERIFIER[::-1])
        with pytest.raises(BadRequestError, match="code_verifier"):
            inat.web.oauth.token(**given, code=code(address))
        assert inat.web.oauth.token(**given, code=code(address), code_verifier=VERIFIER).access_token in state.tokens


def test_code_of_another_login_is_rejected(state: ServerState, address: str) -> None:
    """A code that an attacker injects is rejected, even with the right state."""
    browser = Browser(lambda back: back | {"code": code(address)})
    with pytest.raises(AuthenticationError, match="did not accept the code"):
        login(address, asynchronous=False, open_browser=browser.open, app_id=PUBLIC)
    assert state.grants == []


@both
def test_password_grant(asynchronous: bool, state: ServerState, address: str) -> None:
    settings: Any = {"username": USER, "password": PASSWORD, "app_id": CONFIDENTIAL, "app_secret": SECRET}
    urls: Any = {"api_url": address, "web_url": address}

    async def main(**changed: str) -> str:
        async with AsyncINaturalist(**urls, **settings | changed) as inat:
            return str((await inat.v2.users.me())[0].login)

    def call(**changed: str) -> str:
        if asynchronous:
            return asyncio.run(main(**changed))
        with INaturalist(**urls, **settings | changed) as inat:
            return str(inat.v2.users.me()[0].login)

    assert call() == USER
    assert state.grants == ["password"]
    for wrong in ({"password": "wrong"}, {"app_secret": "wrong"}, {"app_id": "unknown"}):
        with pytest.raises(AuthenticationError):
            call(**wrong)
    assert state.grants == ["password"]


def test_revoked_token(state: ServerState, address: str) -> None:
    login(address, asynchronous=False, open_browser=Browser().open, app_id=PUBLIC)
    state.tokens.clear()
    with (
        INaturalist(api_url=address, web_url=address) as inat,
        pytest.raises(AuthenticationError, match=r"the token that login stored is not valid .*; log in again"),
    ):
        inat.v2.users.me()

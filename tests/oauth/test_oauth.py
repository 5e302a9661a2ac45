"""Signing in at an OAuth server that nobody here wrote."""

from __future__ import annotations

import asyncio
import base64
import hashlib
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from keyring.backend import KeyringBackend

from inat_typed import AsyncINaturalist, AuthenticationError, BadRequestError, CredentialsError, INaturalist, SignedIn
from tests.browser import Browser, query
from tests.oauth.server import CONFIDENTIAL, PASSWORD, PUBLIC, SECRET, USER, House, serving

VERIFIER = "a-verifier-that-is-long-enough-for-the-standard-of-43-letters"
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
BACK = "http://127.0.0.1:1/callback"

both = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
applications = pytest.mark.parametrize(
    "application", [{"app_id": PUBLIC}, {"app_id": CONFIDENTIAL, "app_secret": SECRET}], ids=["public", "confidential"]
)


@pytest.fixture
def house(monkeypatch: pytest.MonkeyPatch, key_store: KeyringBackend) -> House:
    monkeypatch.setenv("AUTHLIB_INSECURE_TRANSPORT", "1")  # loopback has no https
    return House()


@pytest.fixture
def address(house: House) -> Iterator[str]:
    with serving(house) as where:
        yield where


def login(address: str, *, asynchronous: bool, **options: Any) -> tuple[SignedIn, str]:
    """Log in; and who the client acts for then."""
    here: Any = {"api_url": address, "web_url": address}
    options = {"tell": print} | options
    if not asynchronous:
        with INaturalist(**here) as inat:
            return inat.login(**options), str(inat.v2.users.me()[0].login)

    async def main() -> tuple[SignedIn, str]:
        async with AsyncINaturalist(**here) as client:
            return await client.login(**options), str((await client.v2.users.me())[0].login)

    return asyncio.run(main())


@both
@applications
def test_in_the_browser(
    application: dict[str, str], asynchronous: bool, house: House, address: str, key_store: KeyringBackend
) -> None:
    browser = Browser()
    signed_in, acts_for = login(address, asynchronous=asynchronous, open_browser=browser.open, **application)
    assert browser.shown().status_code == 200
    assert (signed_in.username, acts_for) == (USER, USER)
    assert list(house.tokens) == [signed_in.access_token] == [key_store.get_password("/inaturalist", "access_token")]
    assert (house.grants, house.codes) == (["authorization_code"], {})
    with INaturalist(api_url=address, web_url=address) as another:
        assert another.v2.users.me()[0].login == USER


@both
def test_wrong_state(asynchronous: bool, house: House, address: str, key_store: KeyringBackend) -> None:
    browser = Browser(lambda back: back | {"state": back["state"][::-1]})
    with pytest.raises(CredentialsError, match="does not belong to this login"):
        login(address, asynchronous=asynchronous, open_browser=browser.open, app_id=PUBLIC)
    assert browser.shown().status_code == 400
    assert house.grants == []
    assert key_store.get_password("/inaturalist", "access_token") is None


@both
def test_denied_consent(asynchronous: bool, house: House, address: str) -> None:
    house.consents = False
    with pytest.raises(AuthenticationError, match=r"it was not allowed \(The resource owner .* denied the request"):
        login(address, asynchronous=asynchronous, open_browser=Browser().open, app_id=PUBLIC)
    assert house.codes == {}


@both
def test_an_expired_code(asynchronous: bool, house: House, address: str) -> None:
    house.code_lifetime = -1
    with pytest.raises(AuthenticationError, match=r"did not take the code \(.*\): it may have been used before") as e:
        login(address, asynchronous=asynchronous, open_browser=Browser().open, app_id=PUBLIC)
    assert e.value.status == 400
    assert house.grants == []


@both
@pytest.mark.parametrize("application", [{"app_id": CONFIDENTIAL, "app_secret": "wrong"}, {"app_id": CONFIDENTIAL}])
def test_a_wrong_secret(application: dict[str, str], asynchronous: bool, house: House, address: str) -> None:
    with pytest.raises(AuthenticationError, match="did not take the code"):
        login(address, asynchronous=asynchronous, open_browser=Browser().open, **application)
    assert house.grants == []


def code(address: str, challenge: str = CHALLENGE) -> str:
    """A code as it is handed out to a browser."""
    asked = {"client_id": PUBLIC, "redirect_uri": BACK, "response_type": "code", "state": "as sent"}
    asked |= {"code_challenge": challenge, "code_challenge_method": "S256"}
    return query(httpx.get(f"{address}/oauth/authorize", params=asked).headers["location"])["code"]


def test_a_wrong_verifier(house: House, address: str) -> None:
    with INaturalist(web_url=address) as inat:
        given: dict[str, Any] = {"grant_type": "authorization_code", "client_id": PUBLIC, "redirect_uri": BACK}
        with pytest.raises(BadRequestError, match="Code challenge failed"):
            inat.web.oauth.token(**given, code=code(address), code_verifier=VERIFIER[::-1])
        with pytest.raises(BadRequestError, match="code_verifier"):
            inat.web.oauth.token(**given, code=code(address))
        assert inat.web.oauth.token(**given, code=code(address), code_verifier=VERIFIER).access_token in house.tokens


def test_somebody_elses_code_is_of_no_use(house: House, address: str) -> None:
    """Who smuggles in a code of their own, even with the right state, does not get this program to use it."""
    browser = Browser(lambda back: back | {"code": code(address)})
    with pytest.raises(AuthenticationError, match="did not take the code"):
        login(address, asynchronous=False, open_browser=browser.open, app_id=PUBLIC)
    assert house.grants == []


@both
def test_with_a_password(asynchronous: bool, house: House, address: str) -> None:
    settings: Any = {"username": USER, "password": PASSWORD, "app_id": CONFIDENTIAL, "app_secret": SECRET}
    here: Any = {"api_url": address, "web_url": address}

    async def main(**changed: str) -> str:
        async with AsyncINaturalist(**here, **settings | changed) as inat:
            return str((await inat.v2.users.me())[0].login)

    def call(**changed: str) -> str:
        if asynchronous:
            return asyncio.run(main(**changed))
        with INaturalist(**here, **settings | changed) as inat:
            return str(inat.v2.users.me()[0].login)

    assert call() == USER
    assert house.grants == ["password"]
    for wrong in ({"password": "wrong"}, {"app_secret": "wrong"}, {"app_id": "nobody's"}):
        with pytest.raises(AuthenticationError):
            call(**wrong)
    assert house.grants == ["password"]


def test_a_token_that_was_withdrawn(house: House, address: str) -> None:
    login(address, asynchronous=False, open_browser=Browser().open, app_id=PUBLIC)
    house.tokens.clear()
    with (
        INaturalist(api_url=address, web_url=address) as inat,
        pytest.raises(AuthenticationError, match=r"the token that login stored is not .* good; log in again"),
    ):
        inat.v2.users.me()

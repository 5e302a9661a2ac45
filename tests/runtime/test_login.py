"""Logging in and out against a sandbox on loopback: in the browser, by a code, by a JWT; what is kept, and where."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from threading import Event, Thread
from typing import Any
from urllib.parse import urlencode

import httpx
import keyring
import pytest
from hypothesis import given, strategies as st
from keyring.backend import KeyringBackend

import inat_typed
from inat_typed import (
    ArgumentTypeError,
    ArgumentValueError,
    AsyncINaturalist,
    AuthenticationError,
    ConfigurationError,
    CredentialsError,
    INaturalist,
    SignedIn,
)
from inat_typed.runtime.consent import Consent
from inat_typed.sandbox import Sandbox, serve
from tests.browser import Browser, Change, code_by_hand
from tests.loopback import Told, serving

SERVICE = "/inaturalist"
OTHERS = {"username": "somebody", "password": "a password", "app_id": "an app", "app_secret": "its secret"}
KINDS = ["program", "sync", "async"]


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture
def address(sandbox: Sandbox) -> Iterator[str]:
    with serve(sandbox) as where:
        yield where


@pytest.fixture
def kept(key_store: KeyringBackend) -> KeyringBackend:
    """A key store with the entries of somebody who used pyinaturalist."""
    for name, value in OTHERS.items():
        keyring.set_password(SERVICE, name, value)
    return key_store


def silent(text: str) -> None:
    """Tell nobody."""


def types(text: str) -> Callable[[str], str]:
    """Somebody who types *text*."""

    def ask(asked: str) -> str:
        return text

    return ask


def cannot_open(address: str) -> bool:
    return False


def nobody(address: str) -> bool:
    raise AssertionError(f"nobody was to be asked: {address}")


def login(kind: str, address: str, **options: Any) -> SignedIn:
    """Log in by the program's function, or by either client."""
    here: Any = {"api_url": address, "web_url": address}
    options = {"tell": silent} | options
    if kind == "program":
        return inat_typed.login(**here, **options)
    if kind == "sync":
        with INaturalist(**here) as inat:
            return inat.login(**options)

    async def main() -> SignedIn:
        async with AsyncINaturalist(**here) as inat:
            return await inat.login(**options)

    return asyncio.run(main())


def me(address: str, **settings: Any) -> str:
    with INaturalist(api_url=address, web_url=address, **settings) as inat:
        return str(inat.v2.users.me().results[0].login)


def entries(store: KeyringBackend) -> dict[str, str]:
    names = ("access_token", *OTHERS)
    return {name: value for name in names if (value := store.get_password(SERVICE, name))}


def is_open(port: int) -> bool:
    with socket.socket() as one:
        return one.connect_ex(("127.0.0.1", port)) == 0


# --- in the browser --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_in_the_browser(kind: str, sandbox: Sandbox, address: str, key_store: KeyringBackend) -> None:
    browser = Browser()
    signed_in = login(kind, address, app_id=sandbox.app_id, open_browser=browser.open)
    assert (signed_in.username, signed_in.ends, signed_in.stored) == (sandbox.login, None, True)
    assert str(signed_in) == "signed in as observer-01; the token is in the system keyring"
    assert entries(key_store) == {"access_token": signed_in.access_token}
    assert me(address) == sandbox.login
    page = browser.shown()
    assert page.status_code == 200
    assert "You can close this window" in page.text
    assert not is_open(browser.port)


def test_the_page_holds_nothing_of_the_answer_and_is_kept_nowhere(
    sandbox: Sandbox, address: str, key_store: KeyringBackend
) -> None:
    browser = Browser(lambda back: back | {"note": "<script>alert(1)</script>"})
    login("program", address, app_id=sandbox.app_id, open_browser=browser.open)
    page = browser.shown()
    assert "script" not in page.text
    assert (page.headers["referrer-policy"], page.headers["cache-control"]) == ("no-referrer", "no-store")
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "Python" not in page.headers["server"]


def test_what_is_asked_of_the_service(sandbox: Sandbox, address: str, key_store: KeyringBackend) -> None:
    browsers = [Browser(), Browser()]
    for browser in browsers:
        login("program", address, app_id=sandbox.app_id, open_browser=browser.open)
        browser.shown()
    first, second = (browser.asked for browser in browsers)
    assert first.keys() == {
        "client_id",
        "redirect_uri",
        "response_type",
        "state",
        "code_challenge",
        "code_challenge_method",
    }
    assert first["code_challenge_method"] == "S256"
    assert first["redirect_uri"].startswith("http://127.0.0.1:")
    assert len(first["state"]) >= 43
    for name in ("state", "code_challenge"):
        assert first[name] != second[name]


def test_an_address_of_ones_own(sandbox: Sandbox, address: str, key_store: KeyringBackend) -> None:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = one.getsockname()[1]
    browser, mine = Browser(), f"http://127.0.0.1:{port}/back/here"
    for _ in range(2):  # the port can be had again at once
        login("program", address, app_id=sandbox.app_id, open_browser=browser.open, redirect_uri=mine)
        assert browser.shown().status_code == 200
    assert browser.asked["redirect_uri"] == mine


def test_a_port_that_is_taken_is_told(sandbox: Sandbox, address: str, key_store: KeyringBackend) -> None:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        one.listen()
        mine = f"http://127.0.0.1:{one.getsockname()[1]}/"
        with pytest.raises(ConfigurationError, match=f"cannot wait for the browser at {mine}: .*in use; give another"):
            login("program", address, app_id=sandbox.app_id, open_browser=nobody, redirect_uri=mine)


def test_strays_do_not_end_the_waiting(sandbox: Sandbox, address: str, key_store: KeyringBackend) -> None:
    browser = Browser(first=("/favicon.ico", "/", "/callback/more?code=1&state=2"))
    idle: list[socket.socket] = []

    def open_browser(where: str) -> None:
        browser.opened.append(where)
        idle.append(socket.create_connection(("127.0.0.1", browser.port)))  # browsers open some and say nothing
        browser.open(where)

    assert login("program", address, app_id=sandbox.app_id, open_browser=open_browser).username == sandbox.login
    assert browser.shown().status_code == 200
    assert [each.status_code for each in browser.strays] == [404, 404, 404]
    idle[0].close()


def test_one_answer_is_taken(sandbox: Sandbox, address: str, key_store: KeyringBackend) -> None:
    pages: list[int] = []

    class Twice(Browser):
        def open(self, address: str) -> None:
            super().open(address)
            self.shown()  # the program has it, and does not look at it before we are back
            state = self.asked["state"]
            again = httpx.get(f"{self.asked['redirect_uri']}?{urlencode({'code': 'another', 'state': state})}")
            pages.append(again.status_code)

    browser = Twice()
    assert login("program", address, app_id=sandbox.app_id, open_browser=browser.open).username == sandbox.login
    assert pages == [404]


FOREIGN: dict[str, Change] = {
    "wrong state": lambda back: back | {"state": "another"},
    "no state": lambda back: {"code": back["code"]},
    "nothing": lambda back: {},
    "too much": lambda back: back | {str(n): "x" for n in range(30)},
    "no code": lambda back: {"state": back["state"]},
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("what", FOREIGN)
def test_an_answer_to_something_else_is_none(
    kind: str, what: str, sandbox: Sandbox, address: str, key_store: KeyringBackend
) -> None:
    browser = Browser(FOREIGN[what])
    message = "came back without a code" if what == "no code" else "does not belong to this login"
    with pytest.raises(CredentialsError, match=message):
        login(kind, address, app_id=sandbox.app_id, open_browser=browser.open)
    assert browser.shown().status_code == 400
    assert entries(key_store) == {}
    assert [each.path for each in sandbox.requests] == ["/oauth/authorize"]  # no code was traded
    assert not is_open(browser.port)


@pytest.mark.parametrize("kind", KINDS)
def test_denied_consent(kind: str, sandbox: Sandbox, address: str, key_store: KeyringBackend) -> None:
    sandbox.consents = False
    browser = Browser()
    with pytest.raises(AuthenticationError, match=r"it was not allowed \(The resource owner .*\): nobody is signed in"):
        login(kind, address, app_id=sandbox.app_id, open_browser=browser.open)
    assert "Your program was not let in" in browser.shown().text
    assert entries(key_store) == {}


def test_an_error_of_the_service_is_told_on_one_line(sandbox: Sandbox, address: str, key_store: KeyringBackend) -> None:
    words = {"error": "server_error", "error_description": "down\x1b[2J\nfor <b>now</b>" + "!" * 1_000}
    browser = Browser(lambda back: {"state": back["state"]} | words)
    with pytest.raises(AuthenticationError) as caught:
        login("program", address, app_id=sandbox.app_id, open_browser=browser.open)
    assert "the service refused (down [2J for <b>now</b>!!!" in str(caught.value)
    assert len(str(caught.value)) < 600
    assert str(caught.value).isprintable()
    assert "<b>" not in browser.shown().text


@pytest.mark.parametrize("way", ["browser", "code"])
def test_a_code_that_has_expired(way: Any, sandbox: Sandbox, address: str, key_store: KeyringBackend) -> None:
    sandbox.code_lifetime = -1
    with pytest.raises(AuthenticationError, match=r"did not take the code \(The provided .* log in again"):
        login("program", address, way=way, app_id=sandbox.app_id, open_browser=Browser().open, ask=code_by_hand)
    assert entries(key_store) == {}


def test_nobody_comes_back(sandbox: Sandbox, address: str, key_store: KeyringBackend) -> None:
    told: list[str] = []
    with pytest.raises(CredentialsError, match=r"nobody came back from the browser within 0\.1 s.*way='code'"):
        login(
            "program",
            address,
            app_id=sandbox.app_id,
            patience=0.1,
            open_browser=cannot_open,
            tell=told.append,
        )
    assert "/oauth/authorize?client_id=" in told[0]
    assert told[1].startswith("No browser can be opened here")
    assert sandbox.requests == []


class Interrupted(Browser):
    """Somebody presses Ctrl-C while the browser is open."""

    def open(self, address: str) -> None:
        self.opened.append(address)
        assert is_open(self.port)
        raise KeyboardInterrupt


def test_an_interrupt_leaves_no_port_open(sandbox: Sandbox, address: str, key_store: KeyringBackend) -> None:
    browser = Interrupted()
    with pytest.raises(KeyboardInterrupt):
        login("program", address, app_id=sandbox.app_id, open_browser=browser.open)
    assert not is_open(browser.port)


def test_a_cancelled_task_leaves_no_port_open_and_the_client_usable(
    sandbox: Sandbox, address: str, key_store: KeyringBackend
) -> None:
    opened: list[str] = []

    async def main() -> str:
        arrived = asyncio.Event()
        loop = asyncio.get_running_loop()

        def open_browser(where: str) -> None:
            opened.append(where)
            loop.call_soon_threadsafe(arrived.set)

        async with AsyncINaturalist(api_url=address, web_url=address, access_token=sandbox.access_token()) as inat:
            waiting = asyncio.create_task(inat.login(app_id=sandbox.app_id, open_browser=open_browser, tell=silent))
            await arrived.wait()
            await inat.v2.observations.search(per_page=0)  # the loop goes on
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            return str((await inat.v2.users.me()).results[0].login)

    assert asyncio.run(main()) == sandbox.login
    browser = Browser()
    browser.opened = opened
    assert not is_open(browser.port)


# --- by a code, by a JWT ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_by_a_code(kind: str, sandbox: Sandbox, address: str, key_store: KeyringBackend) -> None:
    signed_in = login(kind, address, way="code", app_id=sandbox.app_id, ask=code_by_hand, open_browser=nobody)
    assert (signed_in.username, signed_in.stored) == (sandbox.login, True)
    assert entries(key_store) == {"access_token": signed_in.access_token}
    (asked,) = [each.params for each in sandbox.requests if each.path == "/oauth/authorize"]
    assert asked["redirect_uri"] == "urn:ietf:wg:oauth:2.0:oob"
    assert asked["code_challenge_method"] == "S256"


@pytest.mark.parametrize("typed", ["", "   "])
def test_nothing_is_typed(typed: str, sandbox: Sandbox, address: str, key_store: KeyringBackend) -> None:
    for way in ("code", "jwt"):
        with pytest.raises(CredentialsError, match="nothing was typed"):
            login("program", address, way=way, app_id=sandbox.app_id, ask=types(typed))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("shape", ["{}", " {}\n", '{{"api_token":"{}"}}', '"{}"', "Bearer {}"])
def test_by_a_jwt(kind: str, shape: str, sandbox: Sandbox, address: str, key_store: KeyringBackend) -> None:
    given, asked = sandbox.jwt(), list[str]()

    def ask(text: str) -> str:
        asked.append(text)
        return shape.format(given)

    signed_in = login(kind, address, ask=ask)
    assert (signed_in.username, signed_in.stored) == (sandbox.login, True)
    assert signed_in.ends is not None
    assert 23.9 * 3_600 < signed_in.ends.timestamp() - time.time() <= 24 * 3_600
    assert "for 23 hours" in str(signed_in)
    assert asked[0].startswith("No application is known")
    assert f"{address}/users/api_token" in asked[0]
    assert entries(key_store) == {"access_token": given}
    assert me(address) == sandbox.login


def test_a_jwt_that_is_given_asks_nobody(sandbox: Sandbox, address: str, key_store: KeyringBackend) -> None:
    signed_in = login("program", address, jwt=sandbox.jwt(lifetime=900), ask=nobody)
    assert signed_in.username == sandbox.login
    assert "(for 14 minutes)" in str(signed_in)
    assert [each.path for each in sandbox.requests] == ["/v2/users/me"]


@pytest.mark.parametrize("token", ["nonsense", "a.b.c", "{}", '{"api_token": 5}', "[" * 5_000, "x" * 64])
def test_what_is_no_jwt_is_told_before_anything_is_sent(
    token: str, sandbox: Sandbox, address: str, key_store: KeyringBackend
) -> None:
    with pytest.raises(CredentialsError, match=f"this is no token of {address}/users/api_token: copy all of it"):
        login("program", address, jwt=token)
    assert (sandbox.requests, entries(key_store)) == ([], {})


def test_a_jwt_that_has_ended_is_told_before_anything_is_sent(
    sandbox: Sandbox, address: str, key_store: KeyringBackend
) -> None:
    with pytest.raises(CredentialsError, match=r"expired at .* UTC; a new one can be copied from"):
        login("program", address, jwt=sandbox.jwt(lifetime=-5))
    assert (sandbox.requests, entries(key_store)) == ([], {})


def test_a_jwt_that_the_service_does_not_take_is_not_stored(
    sandbox: Sandbox, address: str, key_store: KeyringBackend
) -> None:
    """On most reads it would pass for nobody's, without an error."""
    with pytest.raises(AuthenticationError, match=r"does not take this token \(.*\): copy it again, all of it"):
        login("program", address, jwt=Sandbox().jwt())
    assert entries(key_store) == {}


# --- which application -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["client", "environment", "keyring"])
def test_where_the_application_comes_from(
    place: str, sandbox: Sandbox, address: str, key_store: KeyringBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings: Any = {}
    if place == "client":
        settings = {"app_id": sandbox.app_id, "app_secret": sandbox.app_secret}
    elif place == "environment":
        monkeypatch.setenv("INAT_APP_ID", sandbox.app_id)
    else:
        keyring.set_password(SERVICE, "app_id", sandbox.app_id)
    with INaturalist(api_url=address, web_url=address, **settings) as inat:
        assert inat.login(open_browser=Browser().open, tell=silent).username == sandbox.login


def test_the_secret_belongs_to_its_application(key_store: KeyringBackend, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INAT_APP_ID", "another")
    monkeypatch.setenv("INAT_APP_SECRET", "of another")
    answer = Told(400, {"error": "invalid_grant"})
    with serving(answer) as server:
        for secret in (None, "mine"):
            with pytest.raises(AuthenticationError):
                login("program", server.address, way="code", app_id="app", app_secret=secret, ask=types("code"))
    bodies = [each.json for each in server.asked]
    assert [each["client_id"] for each in bodies] == ["app", "app"]
    assert [each.get("client_secret") for each in bodies] == [None, "mine"]
    assert all(len(each["code_verifier"]) >= 43 for each in bodies)


@pytest.mark.parametrize("way", ["browser", "code"])
def test_without_an_application_another_way_is_named(way: Any, key_store: KeyringBackend) -> None:
    with pytest.raises(CredentialsError, match=r"needs the id of an iNaturalist application.*app_id=.*way='jwt'"):
        login("program", "http://127.0.0.1:9", way=way, open_browser=nobody, ask=nobody)


# --- what is kept, and where it stands -------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_other_entries_are_left_alone(kind: str, sandbox: Sandbox, address: str, kept: KeyringBackend) -> None:
    for _ in range(2):
        signed_in = login(kind, address, app_id=sandbox.app_id, open_browser=Browser().open)
        assert entries(kept) == OTHERS | {"access_token": signed_in.access_token}
    assert inat_typed.logout()
    assert entries(kept) == OTHERS


def test_the_stored_token_goes_before_the_stored_password(sandbox: Sandbox, address: str, kept: KeyringBackend) -> None:
    login("program", address, jwt=sandbox.jwt("observer-03"))
    asked: list[str] = []

    class Noting(ReadOnly):
        def get_password(self, service: str, username: str) -> str | None:
            asked.append(username)
            return super().get_password(service, username)

    keyring.set_keyring(Noting(**entries(kept)))
    assert me(address) == "observer-03"
    assert asked == ["access_token"]  # a password that is not needed is not looked at
    assert not [each for each in sandbox.requests if each.path == "/oauth/token"]


def test_everything_else_goes_before_the_stored_token(
    sandbox: Sandbox, address: str, key_store: KeyringBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    login("program", address, jwt=sandbox.jwt("observer-03"))
    assert me(address, access_token=sandbox.jwt("observer-04")) == "observer-04"
    monkeypatch.setenv("INAT_ACCESS_TOKEN", sandbox.jwt("observer-05"))
    assert me(address) == "observer-05"


def test_a_named_account_is_not_the_stored_tokens(sandbox: Sandbox, address: str, key_store: KeyringBackend) -> None:
    login("program", address, jwt=sandbox.jwt("observer-03"))
    with pytest.raises(CredentialsError, match="a token that login stored is not used where a user name is given"):
        me(address, username="observer-06")


@pytest.mark.parametrize("name", ["INAT_ACCESS_TOKEN", "INAT_USERNAME"])
def test_what_stands_in_the_way_of_the_stored_token_is_told(
    name: str, sandbox: Sandbox, address: str, key_store: KeyringBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, "something")
    with pytest.warns(UserWarning, match=f"{name} is set in the environment: it goes before"):
        login("program", address, jwt=sandbox.jwt())


def test_credentials_that_are_stored_later_take_its_place(
    sandbox: Sandbox, address: str, key_store: KeyringBackend
) -> None:
    login("program", address, jwt=sandbox.jwt("observer-03"))
    inat_typed.set_keyring_credentials("observer-07", sandbox.password, sandbox.app_id, sandbox.app_secret)
    assert "access_token" not in entries(key_store)
    assert me(address) == "observer-07"


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_a_client_acts_for_who_logged_in_and_forgets_them(
    asynchronous: bool, sandbox: Sandbox, address: str, kept: KeyringBackend
) -> None:
    given, other = sandbox.access_token("observer-08"), sandbox.jwt("observer-02")

    async def with_client(inat: AsyncINaturalist) -> list[Any]:
        await inat.login(jwt=other, store=False)
        first = (await inat.v2.users.me())[0].login
        return [first, await inat.logout(), (await inat.v2.users.me())[0].login]

    async def main() -> list[Any]:
        async with AsyncINaturalist(api_url=address, web_url=address, access_token=given) as inat:
            return await with_client(inat)

    if asynchronous:
        seen = asyncio.run(main())
    else:
        with INaturalist(api_url=address, web_url=address, access_token=given) as inat:
            inat.login(jwt=other, store=False)
            seen = [inat.v2.users.me()[0].login, inat.logout(), inat.v2.users.me()[0].login]
    assert seen == ["observer-02", False, "observer-08"]
    assert entries(kept) == OTHERS


def test_logout_drops_what_was_minted_for_the_clients_own_token(
    sandbox: Sandbox, address: str, key_store: KeyringBackend
) -> None:
    with INaturalist(api_url=address, web_url=address, access_token=sandbox.access_token()) as inat:
        for expected in (1, 1, 2):
            if expected == 2:
                assert not inat.logout()
            inat.v2.users.me()
            assert [each.path for each in sandbox.requests].count("/users/api_token") == expected


def test_logout_forgets_what_was_minted(sandbox: Sandbox, address: str, key_store: KeyringBackend) -> None:
    with INaturalist(api_url=address, web_url=address) as inat:
        inat.login(app_id=sandbox.app_id, open_browser=Browser().open, tell=silent)
        inat.v2.users.me()
        assert [each.path for each in sandbox.requests].count("/users/api_token") == 1
        assert inat.logout()
        assert not inat.logout()
        with pytest.raises(CredentialsError, match=r"inat_typed\.login\(\)"):
            inat.v2.users.me()


def test_a_stored_jwt_that_has_ended_is_told_before_anything_is_sent(
    sandbox: Sandbox, address: str, kept: KeyringBackend
) -> None:
    keyring.set_password(SERVICE, "access_token", sandbox.jwt(lifetime=-60))
    told = r"the token that login stored expired at .* UTC; .*login\(\) asks for it, .*logout\(\) takes the old one out"
    with pytest.raises(CredentialsError, match=told):
        me(address)
    with pytest.raises(CredentialsError, match=told):
        inat_typed.get_access_token(web_url=address)
    assert sandbox.requests == []


def test_a_stored_token_that_is_no_longer_taken_is_told(
    sandbox: Sandbox, address: str, key_store: KeyringBackend
) -> None:
    keyring.set_password(SERVICE, "access_token", Sandbox().access_token())
    with pytest.raises(
        AuthenticationError, match=r"the token that login stored is not .* good; log in again"
    ) as caught:
        me(address)
    assert caught.value.status == 302


# --- keyrings that are not there, or fail ----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_without_a_keyring_it_is_told_before_anybody_goes_to_any_trouble(
    kind: str, sandbox: Sandbox, address: str
) -> None:
    for way in ("browser", "code", "jwt"):
        with pytest.raises(CredentialsError, match=r"no system keyring is available here; login\(store=False\)"):
            login(kind, address, way=way, app_id=sandbox.app_id, open_browser=nobody, ask=nobody)


@pytest.mark.parametrize("kind", KINDS)
def test_without_a_keyring_one_can_log_in_all_the_same(kind: str, sandbox: Sandbox, address: str) -> None:
    browser = Browser()
    signed_in = login(kind, address, app_id=sandbox.app_id, open_browser=browser.open, store=False)
    assert (signed_in.username, signed_in.stored) == (sandbox.login, False)
    assert str(signed_in).endswith("the token is stored nowhere")
    assert me(address, access_token=signed_in.access_token) == sandbox.login
    assert not inat_typed.logout()
    assert login(kind, address, ask=types(sandbox.jwt()), store=False).username == sandbox.login


class ReadOnly(KeyringBackend):
    """A key store that gives, and takes nothing."""

    def __init__(self, **kept: str) -> None:
        self.kept = kept

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError("read-only")

    def delete_password(self, service: str, username: str) -> None:
        raise OSError("read-only")


def test_a_keyring_that_does_not_store(sandbox: Sandbox, address: str) -> None:
    keyring.set_keyring(ReadOnly())
    with INaturalist(api_url=address, web_url=address) as inat:
        with pytest.raises(CredentialsError, match=r"the token was not stored: the system keyring failed \(OSError\)"):
            inat.login(jwt=sandbox.jwt())
        assert inat.v2.users.me()[0].login == sandbox.login
    keyring.set_keyring(ReadOnly(access_token="a token"))
    with pytest.raises(CredentialsError, match="the system keyring failed"):
        inat_typed.logout()


def test_a_token_is_not_lost_because_the_api_is_down(sandbox: Sandbox, address: str, key_store: KeyringBackend) -> None:
    with INaturalist(api_url="http://127.0.0.1:9", web_url=address, retry=False) as inat:
        signed_in = inat.login(app_id=sandbox.app_id, open_browser=Browser().open, tell=silent)
    assert (signed_in.username, signed_in.stored) == (None, True)
    assert str(signed_in) == "signed in; the token is in the system keyring"
    assert me(address) == sandbox.login


# --- dry runs, arguments, terminals ----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_in_a_dry_run_nothing_is_opened_sent_or_stored(
    kind: str, sandbox: Sandbox, address: str, kept: KeyringBackend
) -> None:
    keyring.set_password(SERVICE, "access_token", "a token")
    before = entries(kept)
    with inat_typed.dry_run() as requests:
        for options in ({"app_id": "app"}, {"way": "code"}, {}, {"jwt": sandbox.jwt()}):
            signed_in = login(kind, address, **options, open_browser=nobody, ask=nobody, tell=nobody)
            assert (signed_in.access_token, signed_in.stored) == ("", False)
            assert str(signed_in) == "nobody is signed in: this is a dry run"
        assert not inat_typed.logout()
    assert [(each.method, each.url) for each in requests] == [
        ("POST", f"{address}/oauth/token"),
        ("POST", f"{address}/oauth/token"),
        ("GET", f"{address}/users/api_token"),
    ]
    assert requests[0].json["code_verifier"] == "<redacted>"
    assert (sandbox.requests, entries(kept)) == ([], before)


def test_where_only_writes_are_stopped_one_can_log_in(
    sandbox: Sandbox, address: str, key_store: KeyringBackend
) -> None:
    with inat_typed.dry_run("writes"):
        login("sync", address, app_id=sandbox.app_id, open_browser=Browser().open)
        assert inat_typed.logout()


def test_a_client_that_never_signs_in_says_so() -> None:
    with INaturalist(authenticate="never") as inat, pytest.raises(ConfigurationError, match='authenticate="never"'):
        inat.login()


@pytest.mark.parametrize(
    ("options", "kind", "message"),
    [
        ({"way": "phone"}, ArgumentValueError, "way takes 'browser', 'code' or 'jwt', not 'phone'"),
        ({"way": "code", "jwt": "a.b.c"}, ArgumentValueError, "a jwt is given, which way='code' has no use for"),
        ({"jwt": " "}, ArgumentValueError, "the jwt is empty"),
        ({"app_id": 5}, ArgumentTypeError, "app_id takes a string, not int"),
        ({"app_secret": "s"}, ArgumentValueError, "app_secret is given without its app_id"),
        ({"store": "yes"}, ArgumentTypeError, "store takes True or False, not 'yes'"),
        ({"patience": 0}, ArgumentValueError, "patience takes seconds above 0, not 0"),
        ({"ask": "me"}, ArgumentTypeError, "ask takes a function of one text"),
        ({"stor": False}, ArgumentTypeError, "login has no parameter 'stor'; did you mean store?"),
        ({"nonsense": 1}, ArgumentTypeError, "login has no parameter 'nonsense'; it takes way, app_id"),
        ({"redirect_uri": "https://app.example/back"}, ArgumentValueError, "an address of this machine such as"),
        ({"redirect_uri": "http://app.example/back"}, ArgumentValueError, "an address of this machine such as"),
        ({"redirect_uri": "https://127.0.0.1/back"}, ArgumentValueError, "an address of this machine such as"),
        ({"redirect_uri": "http://127.0.0.1:99999/"}, ArgumentValueError, "an address of this machine such as"),
        ({"redirect_uri": "http://127.0.0.1/?x=1"}, ArgumentValueError, "an address of this machine such as"),
        ({"redirect_uri": "http://me@127.0.0.1/"}, ArgumentValueError, "an address of this machine such as"),
    ],
)
def test_wrong_arguments_are_told_at_once(options: dict[str, Any], kind: Any, message: str) -> None:
    with pytest.raises(kind) as caught:
        inat_typed.login(**options)
    assert message in str(caught.value)


def test_help_lists_every_option() -> None:
    import inspect

    for function in (inat_typed.login, INaturalist.login, AsyncINaturalist.login):
        assert {*inat_typed.LoginOptions.__annotations__} <= {*inspect.signature(function).parameters}


PROGRAM = "import inat_typed; print(inat_typed.login(store=False))"


def environment(address: str) -> dict[str, str]:
    return {**os.environ, "INAT_API_URL": address, "INAT_WEB_URL": address}


def test_a_token_may_come_from_a_pipe(sandbox: Sandbox, address: str) -> None:
    command = [sys.executable, "-W", "error", "-c", PROGRAM]
    done = subprocess.run(
        command, input=sandbox.jwt() + "\n", env=environment(address), capture_output=True, text=True, check=True
    )
    assert "signed in as observer-01 until" in done.stdout
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, env=environment(address), capture_output=True, text=True, check=False
    )
    assert "CredentialsError: nothing was typed" in done.stderr


def test_what_is_typed_at_a_terminal_does_not_show(sandbox: Sandbox, address: str) -> None:
    mine, theirs = pytest.importorskip("pty").openpty()  # there are systems without
    token = sandbox.jwt()
    command = [sys.executable, "-c", PROGRAM]
    with subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment(address), start_new_session=True
    ) as process:
        os.close(theirs)
        seen = b""
        while b"Token: " not in seen:
            seen += os.read(mine, 1_000)
        os.write(mine, token.encode() + b"\n")
        try:
            while more := os.read(mine, 1_000):
                seen += more
        except OSError:  # it has ended
            pass
    os.close(mine)
    assert process.returncode == 0
    assert b"signed in as observer-01" in seen
    assert token[-20:].encode() not in seen


# --- the answer's judge ----------------------------------------------------------------------------------------------


@given(st.text(), st.text())
def test_only_the_state_that_was_sent_is_taken(state: str, code: str) -> None:
    consent = Consent("https://www.inaturalist.org/oauth/authorize", "app", "http://127.0.0.1:1/")
    for query in (urlencode({"state": state, "code": code}), urlencode({"code": code}), state, code):
        assert consent.judge(query).outcome == "foreign"
    twice = [("state", str(consent.state)), ("state", state or "x"), ("code", code)]
    assert consent.judge(urlencode(twice)).outcome == "foreign"
    right = consent.judge(urlencode({"state": str(consent.state), "code": code}))
    assert (right.outcome, right.code) == (("allowed", code) if code else ("foreign", None))


def test_the_challenge_is_made_of_the_verifier() -> None:
    """The example of RFC 7636, appendix B."""
    from inat_typed.runtime.secret import Secret

    verifier = Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
    consent = Consent("https://service.example/authorize", "app", "http://127.0.0.1:1/", verifier=verifier)
    assert "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&" in consent.address


def test_a_closed_receiver_tells_whoever_waits() -> None:
    from inat_typed.runtime.loopback import Receiver

    receiver, told, waits = Receiver("http://127.0.0.1/"), list[Any](), Event()

    def wait() -> None:
        waits.set()
        told.append(receiver.wait(60).error)

    thread = Thread(target=wait)
    thread.start()
    assert waits.wait(5)
    receiver.close()
    thread.join()
    assert "given up" in str(told[0])

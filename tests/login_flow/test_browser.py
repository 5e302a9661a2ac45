"""Logging in with the browser, against a sandbox on loopback."""

from __future__ import annotations

import asyncio
import socket
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from keyring.backend import KeyringBackend

from inat_typed import AsyncINaturalist, AuthenticationError, ConfigurationError, CredentialsError
from inat_typed.sandbox import Sandbox
from tests.browser import Browser, Change, code_by_hand
from tests.login_flow.support import (
    LOGIN_KINDS,
    cannot_open,
    fail,
    ignore,
    is_port_open,
    login,
    login_name,
    stored_entries,
)


@pytest.mark.parametrize("kind", LOGIN_KINDS)
def test_login_in_the_browser(kind: str, sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    browser = Browser()
    result = login(kind, url, app_id=sandbox.app_id, open_browser=browser.open)
    assert (result.username, result.expires_at, result.stored) == (sandbox.login, None, True)
    assert str(result) == "logged in as observer-01; the token is in the system keyring"
    assert stored_entries(key_store) == {"access_token": result.access_token}
    assert login_name(url) == sandbox.login
    page = browser.shown()
    assert page.status_code == 200
    assert "You can close this window" in page.text
    assert not is_port_open(browser.port)


def test_the_page_shows_nothing_of_the_callback_and_is_not_stored(
    sandbox: Sandbox, url: str, key_store: KeyringBackend
) -> None:
    browser = Browser(lambda back: back | {"note": "<script>alert(1)</script>"})
    login("function", url, app_id=sandbox.app_id, open_browser=browser.open)
    page = browser.shown()
    assert "script" not in page.text
    assert (page.headers["referrer-policy"], page.headers["cache-control"]) == ("no-referrer", "no-store")
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "Python" not in page.headers["server"]


def test_the_authorization_request(sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    browsers = [Browser(), Browser()]
    for browser in browsers:
        login("function", url, app_id=sandbox.app_id, open_browser=browser.open)
        browser.shown()
    first, second = (browser.authorization_params for browser in browsers)
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


def test_a_given_redirect_uri(sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        port = other.getsockname()[1]
    browser, redirect_uri = Browser(), f"http://127.0.0.1:{port}/back/here"
    for _ in range(2):  # the port is free again at once
        login("function", url, app_id=sandbox.app_id, open_browser=browser.open, redirect_uri=redirect_uri)
        assert browser.shown().status_code == 200
    assert browser.authorization_params["redirect_uri"] == redirect_uri


def test_a_port_in_use_is_reported(sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        redirect_uri = f"http://127.0.0.1:{other.getsockname()[1]}/"
        with pytest.raises(
            ConfigurationError, match=f"cannot listen at {redirect_uri}: .*in use; pass another redirect_uri"
        ):
            login("function", url, app_id=sandbox.app_id, open_browser=fail, redirect_uri=redirect_uri)


def test_other_requests_do_not_end_the_wait(sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    browser = Browser(first=("/favicon.ico", "/", "/callback/more?code=1&state=2"))
    idle: list[socket.socket] = []

    def open_browser(opened_url: str) -> None:
        browser.opened.append(opened_url)
        idle.append(
            socket.create_connection(("127.0.0.1", browser.port))
        )  # browsers open connections that they never use
        browser.open(opened_url)

    assert login("function", url, app_id=sandbox.app_id, open_browser=open_browser).username == sandbox.login
    assert browser.shown().status_code == 200
    assert [each.status_code for each in browser.strays] == [404, 404, 404]
    idle[0].close()


def test_only_the_first_callback_is_accepted(sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    pages: list[int] = []

    class TwoCallbacks(Browser):
        def open(self, address: str) -> None:
            super().open(address)
            self.shown()  # the program has received the callback
            state = self.authorization_params["state"]
            again = httpx.get(
                f"{self.authorization_params['redirect_uri']}?{urlencode({'code': 'another', 'state': state})}"
            )
            pages.append(again.status_code)

    browser = TwoCallbacks()
    assert login("function", url, app_id=sandbox.app_id, open_browser=browser.open).username == sandbox.login
    assert pages == [404]


FOREIGN_CALLBACKS: dict[str, Change] = {
    "wrong state": lambda back: back | {"state": "another"},
    "no state": lambda back: {"code": back["code"]},
    "nothing": lambda back: {},
    "too much": lambda back: back | {str(n): "x" for n in range(30)},
    "no code": lambda back: {"state": back["state"]},
}


@pytest.mark.parametrize("kind", LOGIN_KINDS)
@pytest.mark.parametrize("case", FOREIGN_CALLBACKS)
def test_foreign_callbacks_are_rejected(
    kind: str, case: str, sandbox: Sandbox, url: str, key_store: KeyringBackend
) -> None:
    browser = Browser(FOREIGN_CALLBACKS[case])
    message = "came back without a code" if case == "no code" else "does not belong to this login"
    with pytest.raises(CredentialsError, match=message):
        login(kind, url, app_id=sandbox.app_id, open_browser=browser.open)
    assert browser.shown().status_code == 400
    assert stored_entries(key_store) == {}
    assert [each.path for each in sandbox.requests] == ["/oauth/authorize"]  # no code was exchanged
    assert not is_port_open(browser.port)


@pytest.mark.parametrize("kind", LOGIN_KINDS)
def test_denied_consent(kind: str, sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    sandbox.user_consents = False
    browser = Browser()
    with pytest.raises(
        AuthenticationError, match=r"authorization was denied \(The resource owner .*\); log in again and authorize"
    ):
        login(kind, url, app_id=sandbox.app_id, open_browser=browser.open)
    assert "The login was denied, and nothing has changed" in browser.shown().text
    assert stored_entries(key_store) == {}


def test_an_error_of_the_service_is_shown_on_one_line(sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    failure = {"error": "server_error", "error_description": "down\x1b[2J\nfor <b>now</b>" + "!" * 1_000}
    browser = Browser(lambda back: {"state": back["state"]} | failure)
    with pytest.raises(AuthenticationError) as caught:
        login("function", url, app_id=sandbox.app_id, open_browser=browser.open)
    assert "the service refused (down [2J for <b>now</b>!!!" in str(caught.value)
    assert len(str(caught.value)) < 600
    assert str(caught.value).isprintable()
    assert "<b>" not in browser.shown().text


@pytest.mark.parametrize("method", ["browser", "code"])
def test_an_expired_code(method: Any, sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    sandbox.code_lifetime = -1
    with pytest.raises(AuthenticationError, match=r"did not accept the code \(The provided .* Log in again"):
        login("function", url, method=method, app_id=sandbox.app_id, open_browser=Browser().open, prompt=code_by_hand)
    assert stored_entries(key_store) == {}


def test_the_browser_does_not_come_back(sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    echoed: list[str] = []
    with pytest.raises(CredentialsError, match=r"the browser did not come back within 0\.1 s.*method='code'"):
        login(
            "function",
            url,
            app_id=sandbox.app_id,
            timeout=0.1,
            open_browser=cannot_open,
            echo=echoed.append,
        )
    assert "/oauth/authorize?client_id=" in echoed[0]
    assert echoed[1].startswith("No browser can be opened here")
    assert sandbox.requests == []


class InterruptedBrowser(Browser):
    """Somebody presses Ctrl-C while the browser is open."""

    def open(self, address: str) -> None:
        self.opened.append(address)
        assert is_port_open(self.port)
        raise KeyboardInterrupt


def test_an_interrupt_leaves_no_port_open(sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    browser = InterruptedBrowser()
    with pytest.raises(KeyboardInterrupt):
        login("function", url, app_id=sandbox.app_id, open_browser=browser.open)
    assert not is_port_open(browser.port)


def test_a_cancelled_task_leaves_no_port_open_and_the_client_usable(
    sandbox: Sandbox, url: str, key_store: KeyringBackend
) -> None:
    opened: list[str] = []

    async def main() -> str:
        arrived = asyncio.Event()
        loop = asyncio.get_running_loop()

        def open_browser(opened_url: str) -> None:
            opened.append(opened_url)
            loop.call_soon_threadsafe(arrived.set)

        async with AsyncINaturalist(api_url=url, web_url=url, access_token=sandbox.access_token()) as inat:
            waiting = asyncio.create_task(inat.login(app_id=sandbox.app_id, open_browser=open_browser, echo=ignore))
            await arrived.wait()
            await inat.v2.observations.search(per_page=0)  # the event loop is not blocked
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            return str((await inat.v2.users.me()).results[0].login)

    assert asyncio.run(main()) == sandbox.login
    browser = Browser()
    browser.opened = opened
    assert not is_port_open(browser.port)

"""Login and the system keyring: what is stored, its precedence, and keyrings that are missing or fail."""

from __future__ import annotations

import asyncio
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend

import inat_typed
from inat_typed import AsyncINaturalist, AuthenticationError, CredentialsError, INaturalist
from inat_typed.sandbox import Sandbox
from tests.browser import Browser
from tests.login_flow.support import (
    LOGIN_KINDS,
    PASSWORD_ENTRIES,
    SERVICE,
    ReadOnlyKeyring,
    fail,
    ignore,
    login,
    login_name,
    stored_entries,
    type_text,
)


@pytest.mark.parametrize("kind", LOGIN_KINDS)
def test_other_keyring_entries_are_kept(kind: str, sandbox: Sandbox, url: str, filled_keyring: KeyringBackend) -> None:
    for _ in range(2):
        result = login(kind, url, app_id=sandbox.app_id, open_browser=Browser().open)
        assert stored_entries(filled_keyring) == PASSWORD_ENTRIES | {"access_token": result.access_token}
    assert inat_typed.logout()
    assert stored_entries(filled_keyring) == PASSWORD_ENTRIES


def test_a_stored_token_takes_precedence_over_a_stored_password(
    sandbox: Sandbox, url: str, filled_keyring: KeyringBackend
) -> None:
    login("function", url, jwt=sandbox.jwt("observer-03"))
    read_names: list[str] = []

    class RecordingKeyring(ReadOnlyKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            read_names.append(username)
            return super().get_password(service, username)

    keyring.set_keyring(RecordingKeyring(**stored_entries(filled_keyring)))
    assert login_name(url) == "observer-03"
    assert read_names == ["access_token"]  # a password that is not needed is not read
    assert not [each for each in sandbox.requests if each.path == "/oauth/token"]


def test_other_sources_take_precedence_over_the_stored_token(
    sandbox: Sandbox, url: str, key_store: KeyringBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    login("function", url, jwt=sandbox.jwt("observer-03"))
    assert login_name(url, access_token=sandbox.jwt("observer-04")) == "observer-04"
    monkeypatch.setenv("INAT_ACCESS_TOKEN", sandbox.jwt("observer-05"))
    assert login_name(url) == "observer-05"


def test_a_given_user_name_excludes_the_stored_token(sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    login("function", url, jwt=sandbox.jwt("observer-03"))
    with pytest.raises(CredentialsError, match="a token stored by login is not used where a user name is given"):
        login_name(url, username="observer-06")


@pytest.mark.parametrize("name", ["INAT_ACCESS_TOKEN", "INAT_USERNAME"])
def test_environment_variables_that_hide_the_stored_token_are_reported(
    name: str, sandbox: Sandbox, url: str, key_store: KeyringBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, "something")
    with pytest.warns(UserWarning, match=f"the environment variable {name} is set: it takes precedence over"):
        login("function", url, jwt=sandbox.jwt())


def test_stored_credentials_replace_the_stored_token(sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    login("function", url, jwt=sandbox.jwt("observer-03"))
    inat_typed.set_keyring_credentials("observer-07", sandbox.password, sandbox.app_id, sandbox.app_secret)
    assert "access_token" not in stored_entries(key_store)
    assert login_name(url) == "observer-07"


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_a_client_authenticates_as_the_new_user_until_logout(
    asynchronous: bool, sandbox: Sandbox, url: str, filled_keyring: KeyringBackend
) -> None:
    given, other = sandbox.access_token("observer-08"), sandbox.jwt("observer-02")

    async def with_client(inat: AsyncINaturalist) -> list[Any]:
        await inat.login(jwt=other, store=False)
        first = (await inat.v2.users.me())[0].login
        return [first, await inat.logout(), (await inat.v2.users.me())[0].login]

    async def main() -> list[Any]:
        async with AsyncINaturalist(api_url=url, web_url=url, access_token=given) as inat:
            return await with_client(inat)

    if asynchronous:
        seen = asyncio.run(main())
    else:
        with INaturalist(api_url=url, web_url=url, access_token=given) as inat:
            inat.login(jwt=other, store=False)
            seen = [inat.v2.users.me()[0].login, inat.logout(), inat.v2.users.me()[0].login]
    assert seen == ["observer-02", False, "observer-08"]
    assert stored_entries(filled_keyring) == PASSWORD_ENTRIES


def test_logout_drops_tokens_requested_for_the_clients_token(
    sandbox: Sandbox, url: str, key_store: KeyringBackend
) -> None:
    with INaturalist(api_url=url, web_url=url, access_token=sandbox.access_token()) as inat:
        for expected in (1, 1, 2):
            if expected == 2:
                assert not inat.logout()
            inat.v2.users.me()
            assert [each.path for each in sandbox.requests].count("/users/api_token") == expected


def test_logout_drops_tokens_requested_after_a_login(sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    with INaturalist(api_url=url, web_url=url) as inat:
        inat.login(app_id=sandbox.app_id, open_browser=Browser().open, echo=ignore)
        inat.v2.users.me()
        assert [each.path for each in sandbox.requests].count("/users/api_token") == 1
        assert inat.logout()
        assert not inat.logout()
        with pytest.raises(CredentialsError, match=r"inat_typed\.login\(\)"):
            inat.v2.users.me()


def test_an_expired_stored_jwt_is_rejected_before_anything_is_sent(
    sandbox: Sandbox, url: str, filled_keyring: KeyringBackend
) -> None:
    keyring.set_password(SERVICE, "access_token", sandbox.jwt(lifetime=-60))
    message = (
        r"the token that login stored expired at .* UTC; .*login\(\) asks for it, .*logout\(\) removes the expired one"
    )
    with pytest.raises(CredentialsError, match=message):
        login_name(url)
    with pytest.raises(CredentialsError, match=message):
        inat_typed.get_access_token(web_url=url)
    assert sandbox.requests == []


def test_a_revoked_stored_token_is_reported(sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    keyring.set_password(SERVICE, "access_token", Sandbox().access_token())
    with pytest.raises(
        AuthenticationError, match=r"the token that login stored is not valid .*; log in again"
    ) as caught:
        login_name(url)
    assert caught.value.status == 302


@pytest.mark.parametrize("kind", LOGIN_KINDS)
def test_a_missing_keyring_is_reported_before_the_person_starts(kind: str, sandbox: Sandbox, url: str) -> None:
    for method in ("browser", "code", "jwt"):
        with pytest.raises(CredentialsError, match=r"no system keyring is available here; login\(store=False\)"):
            login(kind, url, method=method, app_id=sandbox.app_id, open_browser=fail, prompt=fail)


@pytest.mark.parametrize("kind", LOGIN_KINDS)
def test_login_without_a_keyring(kind: str, sandbox: Sandbox, url: str) -> None:
    browser = Browser()
    result = login(kind, url, app_id=sandbox.app_id, open_browser=browser.open, store=False)
    assert (result.username, result.stored) == (sandbox.login, False)
    assert str(result).endswith("the token is not stored")
    assert login_name(url, access_token=result.access_token) == sandbox.login
    assert not inat_typed.logout()
    assert login(kind, url, prompt=type_text(sandbox.jwt()), store=False).username == sandbox.login


def test_a_read_only_keyring(sandbox: Sandbox, url: str) -> None:
    keyring.set_keyring(ReadOnlyKeyring())
    with INaturalist(api_url=url, web_url=url) as inat:
        with pytest.raises(CredentialsError, match=r"cannot store the token: the system keyring failed \(OSError\)"):
            inat.login(jwt=sandbox.jwt())
        assert inat.v2.users.me()[0].login == sandbox.login
    keyring.set_keyring(ReadOnlyKeyring(access_token="a token"))
    with pytest.raises(CredentialsError, match="the system keyring failed"):
        inat_typed.logout()


def test_a_token_is_kept_if_the_api_is_down(sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    with INaturalist(api_url="http://127.0.0.1:9", web_url=url, retry=False) as inat:
        result = inat.login(app_id=sandbox.app_id, open_browser=Browser().open, echo=ignore)
    assert (result.username, result.stored) == (None, True)
    assert str(result) == "logged in; the token is in the system keyring"
    assert login_name(url) == sandbox.login

"""Logging in with a typed code or a copied JWT, and where the application comes from."""

from __future__ import annotations

import time
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend

from inat_typed import AuthenticationError, CredentialsError, INaturalist
from inat_typed.sandbox import Sandbox
from tests.browser import Browser, code_by_hand
from tests.login_flow.support import LOGIN_KINDS, SERVICE, fail, ignore, login, login_name, stored_entries, type_text
from tests.loopback import CannedResponse, serving


@pytest.mark.parametrize("kind", LOGIN_KINDS)
def test_login_with_a_code(kind: str, sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    result = login(kind, url, method="code", app_id=sandbox.app_id, prompt=code_by_hand, open_browser=fail)
    assert (result.username, result.stored) == (sandbox.login, True)
    assert stored_entries(key_store) == {"access_token": result.access_token}
    (asked,) = [each.params for each in sandbox.requests if each.path == "/oauth/authorize"]
    assert asked["redirect_uri"] == "urn:ietf:wg:oauth:2.0:oob"
    assert asked["code_challenge_method"] == "S256"


@pytest.mark.parametrize("typed", ["", "   "])
def test_nothing_is_typed(typed: str, sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    for method in ("code", "jwt"):
        with pytest.raises(CredentialsError, match="nothing was typed"):
            login("function", url, method=method, app_id=sandbox.app_id, prompt=type_text(typed))


@pytest.mark.parametrize("kind", LOGIN_KINDS)
@pytest.mark.parametrize("shape", ["{}", " {}\n", '{{"api_token":"{}"}}', '"{}"', "Bearer {}"])
def test_login_with_a_jwt(kind: str, shape: str, sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    given, prompts = sandbox.jwt(), list[str]()

    def prompt(text: str) -> str:
        prompts.append(text)
        return shape.format(given)

    result = login(kind, url, prompt=prompt)
    assert (result.username, result.stored) == (sandbox.login, True)
    assert result.expires_at is not None
    assert 23.9 * 3_600 < result.expires_at.timestamp() - time.time() <= 24 * 3_600
    assert "(for 24 hours)" in str(result)
    assert prompts[0].startswith("No application is known")
    assert f"{url}/users/api_token" in prompts[0]
    assert stored_entries(key_store) == {"access_token": given}
    assert login_name(url) == sandbox.login


def test_a_given_jwt_needs_no_prompt(sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    result = login("function", url, jwt=sandbox.jwt(lifetime=900), prompt=fail)
    assert result.username == sandbox.login
    assert "(for 15 min)" in str(result)
    assert [each.path for each in sandbox.requests] == ["/v2/users/me"]


@pytest.mark.parametrize("token", ["nonsense", "a.b.c", "{}", '{"api_token": 5}', "[" * 5_000, "x" * 64])
def test_other_texts_than_a_jwt_are_rejected_before_anything_is_sent(
    token: str, sandbox: Sandbox, url: str, key_store: KeyringBackend
) -> None:
    with pytest.raises(CredentialsError, match=f"this is not a token of {url}/users/api_token; copy the whole token"):
        login("function", url, jwt=token)
    assert (sandbox.requests, stored_entries(key_store)) == ([], {})


def test_an_expired_jwt_is_rejected_before_anything_is_sent(
    sandbox: Sandbox, url: str, key_store: KeyringBackend
) -> None:
    with pytest.raises(CredentialsError, match=r"expired at .* UTC; copy a new one from"):
        login("function", url, jwt=sandbox.jwt(lifetime=-5))
    assert (sandbox.requests, stored_entries(key_store)) == ([], {})


def test_a_jwt_that_the_service_rejects_is_not_stored(sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    """Most reads would treat it as anonymous, without an error."""
    with pytest.raises(AuthenticationError, match=r"does not accept this token \(.*\); copy the whole token again"):
        login("function", url, jwt=Sandbox().jwt())
    assert stored_entries(key_store) == {}


@pytest.mark.parametrize("place", ["client", "environment", "keyring"])
def test_sources_of_the_application(
    place: str, sandbox: Sandbox, url: str, key_store: KeyringBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings: Any = {}
    if place == "client":
        settings = {"app_id": sandbox.app_id, "app_secret": sandbox.app_secret}
    elif place == "environment":
        monkeypatch.setenv("INAT_APP_ID", sandbox.app_id)
    else:
        keyring.set_password(SERVICE, "app_id", sandbox.app_id)
    with INaturalist(api_url=url, web_url=url, **settings) as inat:
        assert inat.login(open_browser=Browser().open, echo=ignore).username == sandbox.login


def test_id_and_secret_come_from_the_same_source(key_store: KeyringBackend, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INAT_APP_ID", "another")
    monkeypatch.setenv("INAT_APP_SECRET", "of another")
    with serving(CannedResponse(400, {"error": "invalid_grant"})) as server:
        for secret in (None, "mine"):
            with pytest.raises(AuthenticationError):
                login(
                    "function", server.address, method="code", app_id="app", app_secret=secret, prompt=type_text("code")
                )
    bodies = [each.json for each in server.requests]
    assert [each["client_id"] for each in bodies] == ["app", "app"]
    assert [each.get("client_secret") for each in bodies] == [None, "mine"]
    assert all(len(each["code_verifier"]) >= 43 for each in bodies)


@pytest.mark.parametrize("method", ["browser", "code"])
def test_without_an_application_another_method_is_suggested(method: Any, key_store: KeyringBackend) -> None:
    with pytest.raises(CredentialsError, match=r"requires the ID of an iNaturalist application.*app_id=.*method='jwt'"):
        login("function", "http://127.0.0.1:9", method=method, open_browser=fail, prompt=fail)

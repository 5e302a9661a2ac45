"""Storing, finding and deleting credentials, and locked stores; the same for every key store."""

from __future__ import annotations

from contextlib import closing

import keyring
import pytest
import secretstorage
from hypothesis import HealthCheck, given, settings, strategies as st

import inat_typed
from inat_typed.runtime.auth import keyring_store
from inat_typed.runtime.core.errors import CredentialsError
from inat_typed.sandbox import Sandbox
from tests.keyring.client import run
from tests.keyring.stores import Store

NAMES = ("username", "password", "app_id", "app_secret")
LOCKED = "the system keyring is locked: unlock it and try again"

# Without control characters: the database of KeePassXC is XML, which cannot contain them.
TEXT = st.text(st.characters(exclude_categories=("C", "Zl", "Zp")), min_size=1, max_size=60).filter(str.strip)


def store_all(sandbox: Sandbox) -> None:
    inat_typed.set_keyring_credentials(sandbox.login, sandbox.password, sandbox.app_id, sandbox.app_secret)


def names(store: Store) -> list[str]:
    return sorted(each["username"] for each in store.entries())


def store_like_another_program(name: str, secret: str) -> None:
    """Store an entry like another program, such as ``secret-tool``, without the attribute that keyring adds."""
    with closing(secretstorage.dbus_init()) as bus:
        attributes = {"service": "/inaturalist", "username": name}
        secretstorage.Collection(bus).create_item(f"iNaturalist {name}", attributes, secret.encode())


def test_login_with_stored_credentials(store: Store, sandbox: Sandbox, address: str) -> None:
    store_all(sandbox)
    outcome = run("log_in", address)
    assert (outcome.result, outcome.error) == (sandbox.login, "")
    assert [each.path for each in sandbox.requests] == ["/oauth/token", "/users/api_token", "/v2/users/me"]


def test_without_entries_the_error_names_the_keyring(store: Store, sandbox: Sandbox, address: str) -> None:
    outcome = run("log_in", address)
    assert outcome.error == "CredentialsError"
    assert "the system keyring (service '/inaturalist'" in outcome.message
    assert "unlock" not in outcome.message
    assert not sandbox.requests


def test_entries_stored_with_keyring_are_found(store: Store, sandbox: Sandbox, address: str) -> None:
    for name in NAMES:
        keyring.set_password("/inaturalist", name, str(getattr(sandbox, name if name != "username" else "login")))
    assert run("log_in", address).result == sandbox.login


def test_environment_variables_take_precedence_per_field(store: Store, sandbox: Sandbox, address: str) -> None:
    store_all(sandbox)
    assert run("log_in", address, INAT_USERNAME="observer-07").result == "observer-07"


def test_reads_do_not_use_the_keyring(store: Store, address: str) -> None:
    store.lock()
    outcome = run("read", address)
    assert (outcome.result, outcome.error, outcome.keyring_loaded) == ("3", "", False)


def test_new_credentials_replace_old_ones(store: Store, sandbox: Sandbox, address: str) -> None:
    inat_typed.set_keyring_credentials("observer-07", "another", "another-app", "another-secret")
    store_all(sandbox)
    assert names(store) == sorted(NAMES)
    assert run("log_in", address).result == sandbox.login


def test_new_credentials_replace_entries_of_other_programs(store: Store, sandbox: Sandbox, address: str) -> None:
    for secret in ("older", "old"):
        store_like_another_program("password", secret)
    store_all(sandbox)
    assert names(store) == sorted(NAMES)
    assert run("log_in", address).result == sandbox.login


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(username=TEXT, password=TEXT, app_id=TEXT, app_secret=TEXT)
def test_any_text_can_be_stored(store: Store, username: str, password: str, app_id: str, app_secret: str) -> None:
    inat_typed.set_keyring_credentials(username, password, app_id, app_secret)
    found = {"username": username, "password": password, "app_id": app_id, "app_secret": app_secret}
    assert keyring_store.read_entries(NAMES) == (found, "")


def test_login_stores_a_token_and_logout_deletes_it(store: Store, sandbox: Sandbox, address: str) -> None:
    store_all(sandbox)
    for login in ("observer-07", "observer-08"):
        inat_typed.login(jwt=sandbox.jwt(login), api_url=address, web_url=address)
        assert run("log_in", address).result == login
    assert names(store) == sorted((*NAMES, "access_token"))
    assert inat_typed.logout()
    assert not inat_typed.logout()
    assert names(store) == sorted(NAMES)
    assert run("log_in", address).result == sandbox.login


def test_credentials_replace_the_token_of_a_login(store: Store, sandbox: Sandbox, address: str) -> None:
    inat_typed.login(jwt=sandbox.jwt("observer-07"), api_url=address, web_url=address)
    store_all(sandbox)
    assert names(store) == sorted(NAMES)


def test_deleting_removes_all_entries_and_is_idempotent(store: Store, sandbox: Sandbox, address: str) -> None:
    store_all(sandbox)
    store_like_another_program("app_id", "of another program")
    keyring.set_password("/inaturalist", "something else", "of somebody else")
    inat_typed.delete_keyring_credentials()
    inat_typed.delete_keyring_credentials()
    assert names(store) == ["something else"]
    assert run("log_in", address).error == "CredentialsError"


def test_locked_login_raises(store: Store, sandbox: Sandbox, address: str) -> None:
    store_all(sandbox)
    store.lock()
    outcome = run("log_in", address)
    assert outcome.error == "CredentialsError"
    assert LOCKED in outcome.message
    assert not sandbox.requests


def test_locked_storing_and_deleting_raise(store: Store, sandbox: Sandbox) -> None:
    store_all(sandbox)
    store.lock()
    with pytest.raises(CredentialsError, match=LOCKED):
        inat_typed.set_keyring_credentials("observer-07", "another", "another-app", "another-secret")
    with pytest.raises(CredentialsError, match=LOCKED):
        inat_typed.delete_keyring_credentials()
    with pytest.raises(CredentialsError, match=LOCKED):
        inat_typed.login(jwt=sandbox.jwt())
    with pytest.raises(CredentialsError, match=LOCKED):
        inat_typed.logout()
    store.unlock()
    assert keyring_store.read_entries(["username"]) == ({"username": sandbox.login}, "")


def test_unlocking_restores_access(store: Store, sandbox: Sandbox, address: str) -> None:
    store_all(sandbox)
    store.lock()
    assert run("log_in", address).error == "CredentialsError"
    store.unlock()
    assert run("log_in", address).result == sandbox.login


def test_locked_credentials_from_the_environment_are_used(store: Store, sandbox: Sandbox, address: str) -> None:
    store.lock()
    outcome = run("log_in", address, INAT_ACCESS_TOKEN=sandbox.access_token("observer-07"))
    assert (outcome.result, outcome.keyring_loaded) == ("observer-07", False)

"""Storing, finding and deleting credentials, and what happens when the store is locked: the same in every key store."""

from __future__ import annotations

from contextlib import closing

import keyring
import pytest
import secretstorage
from hypothesis import HealthCheck, given, settings, strategies as st

import inat_typed
from inat_typed.runtime import keyring_store
from inat_typed.runtime.errors import CredentialsError
from inat_typed.sandbox import Sandbox
from tests.keyring.client import run
from tests.keyring.stores import Store

NAMES = ("username", "password", "app_id", "app_secret")
LOCKED = "the system keyring is locked: unlock it and try again"

# What people can type: the database of KeePassXC is XML, which has no place for control characters.
WRITTEN = st.text(st.characters(exclude_categories=("C", "Zl", "Zp")), min_size=1, max_size=60).filter(str.strip)


def store_all(sandbox: Sandbox) -> None:
    inat_typed.set_keyring_credentials(sandbox.login, sandbox.password, sandbox.app_id, sandbox.app_secret)


def names(store: Store) -> list[str]:
    return sorted(each["username"] for each in store.entries())


def stored_elsewhere(name: str, secret: str) -> None:
    """As another program stores it, such as ``secret-tool``: without the attribute that Python's keyring adds."""
    with closing(secretstorage.dbus_init()) as bus:
        attributes = {"service": "/inaturalist", "username": name}
        secretstorage.Collection(bus).create_item(f"iNaturalist {name}", attributes, secret.encode())


def test_a_program_signs_in_with_what_another_has_stored(store: Store, sandbox: Sandbox, address: str) -> None:
    store_all(sandbox)
    told = run("sign_in", address)
    assert (told.answer, told.error) == (sandbox.login, "")
    assert [each.path for each in sandbox.requests] == ["/oauth/token", "/users/api_token", "/v2/users/me"]


def test_without_entries_the_error_names_the_keyring(store: Store, sandbox: Sandbox, address: str) -> None:
    told = run("sign_in", address)
    assert told.error == "CredentialsError"
    assert "the system keyring (service '/inaturalist'" in told.message
    assert "unlock" not in told.message
    assert not sandbox.requests


def test_entries_from_before_are_found(store: Store, sandbox: Sandbox, address: str) -> None:
    for name in NAMES:
        keyring.set_password("/inaturalist", name, str(getattr(sandbox, name if name != "username" else "login")))
    assert run("sign_in", address).answer == sandbox.login


def test_the_environment_goes_before_the_keyring_field_by_field(store: Store, sandbox: Sandbox, address: str) -> None:
    store_all(sandbox)
    assert run("sign_in", address, INAT_USERNAME="observer-07").answer == "observer-07"


def test_a_read_leaves_the_keyring_alone(store: Store, address: str) -> None:
    store.lock()
    told = run("read", address)
    assert (told.answer, told.error, told.keyring_loaded) == ("3", "", False)


def test_new_credentials_take_the_place_of_the_old(store: Store, sandbox: Sandbox, address: str) -> None:
    inat_typed.set_keyring_credentials("observer-07", "another", "another-app", "another-secret")
    store_all(sandbox)
    assert names(store) == sorted(NAMES)
    assert run("sign_in", address).answer == sandbox.login


def test_new_credentials_take_the_place_of_what_other_programs_stored(
    store: Store, sandbox: Sandbox, address: str
) -> None:
    for secret in ("older", "old"):
        stored_elsewhere("password", secret)
    store_all(sandbox)
    assert names(store) == sorted(NAMES)
    assert run("sign_in", address).answer == sandbox.login


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(username=WRITTEN, password=WRITTEN, app_id=WRITTEN, app_secret=WRITTEN)
def test_what_is_stored_is_found(store: Store, username: str, password: str, app_id: str, app_secret: str) -> None:
    inat_typed.set_keyring_credentials(username, password, app_id, app_secret)
    found = {"username": username, "password": password, "app_id": app_id, "app_secret": app_secret}
    assert keyring_store.read(NAMES) == (found, "")


def test_the_token_of_a_login_is_found_by_other_programs_and_taken_out_again(
    store: Store, sandbox: Sandbox, address: str
) -> None:
    store_all(sandbox)
    for login in ("observer-07", "observer-08"):
        inat_typed.login(jwt=sandbox.jwt(login), api_url=address, web_url=address)
        assert run("sign_in", address).answer == login
    assert names(store) == sorted((*NAMES, "access_token"))
    assert inat_typed.logout()
    assert not inat_typed.logout()
    assert names(store) == sorted(NAMES)
    assert run("sign_in", address).answer == sandbox.login


def test_credentials_take_the_place_of_the_token_of_a_login(store: Store, sandbox: Sandbox, address: str) -> None:
    inat_typed.login(jwt=sandbox.jwt("observer-07"), api_url=address, web_url=address)
    store_all(sandbox)
    assert names(store) == sorted(NAMES)


def test_deleting_takes_everything_out_and_may_be_done_again(store: Store, sandbox: Sandbox, address: str) -> None:
    store_all(sandbox)
    stored_elsewhere("app_id", "of another program")
    keyring.set_password("/inaturalist", "something else", "of somebody else")
    inat_typed.delete_keyring_credentials()
    inat_typed.delete_keyring_credentials()
    assert names(store) == ["something else"]
    assert run("sign_in", address).error == "CredentialsError"


def test_locked_a_program_that_signs_in_is_told_so(store: Store, sandbox: Sandbox, address: str) -> None:
    store_all(sandbox)
    store.lock()
    told = run("sign_in", address)
    assert told.error == "CredentialsError"
    assert LOCKED in told.message
    assert not sandbox.requests


def test_locked_nothing_is_stored_and_nothing_deleted(store: Store, sandbox: Sandbox) -> None:
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
    assert keyring_store.read(["username"]) == ({"username": sandbox.login}, "")


def test_unlocked_again_it_works_again(store: Store, sandbox: Sandbox, address: str) -> None:
    store_all(sandbox)
    store.lock()
    assert run("sign_in", address).error == "CredentialsError"
    store.unlock()
    assert run("sign_in", address).answer == sandbox.login


def test_locked_credentials_from_elsewhere_are_enough(store: Store, sandbox: Sandbox, address: str) -> None:
    store.lock()
    told = run("sign_in", address, INAT_ACCESS_TOKEN=sandbox.access_token("observer-07"))
    assert (told.answer, told.keyring_loaded) == ("observer-07", False)

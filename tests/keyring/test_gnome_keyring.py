"""gnome-keyring that has no default collection yet, as on a new machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import inat_typed
from inat_typed.runtime import keyring_store
from inat_typed.runtime.errors import CredentialsError
from tests.keyring.client import run
from tests.keyring.stores import NewGnomeKeyring, Store


@pytest.fixture
def new(running: Store, tmp_path: Path) -> Iterator[NewGnomeKeyring]:
    """It, in the place of the one that has a collection."""
    new = NewGnomeKeyring(tmp_path)
    running.stop()
    try:
        new.start()
        yield new
    finally:
        new.stop()
        running.start()


def test_to_look_for_credentials_asks_nobody_to_make_a_collection(new: NewGnomeKeyring, address: str) -> None:
    told = run("sign_in", address)
    assert told.error == "CredentialsError"
    assert "found no credentials" in told.message
    inat_typed.delete_keyring_credentials()


def test_to_store_asks_for_one_and_does_not_wait_on(new: NewGnomeKeyring, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring_store, "PATIENCE", 1.0)
    with pytest.raises(CredentialsError, match=r"no answer for 1 s: it may be waiting for somebody"):
        inat_typed.set_keyring_credentials("observer-07", "another", "another-app", "another-secret")

"""gnome-keyring without a default collection, as on a new machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import inat_typed
from inat_typed.runtime.auth import keyring_store
from inat_typed.runtime.core.errors import CredentialsError
from tests.keyring.client import run
from tests.keyring.stores import NewGnomeKeyring, Store


@pytest.fixture
def new(running: Store, tmp_path: Path) -> Iterator[NewGnomeKeyring]:
    """gnome-keyring without a collection, instead of the running store."""
    new = NewGnomeKeyring(tmp_path)
    running.stop()
    try:
        new.start()
        yield new
    finally:
        new.stop()
        running.start()


def test_reading_credentials_does_not_prompt_for_a_new_collection(new: NewGnomeKeyring, address: str) -> None:
    outcome = run("log_in", address)
    assert outcome.error == "CredentialsError"
    assert "no credentials were found" in outcome.message
    inat_typed.delete_keyring_credentials()


def test_storing_prompts_for_a_new_collection_and_times_out(
    new: NewGnomeKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring_store, "TIMEOUT", 1.0)
    with pytest.raises(CredentialsError, match=r"did not respond within 1 s: it may be waiting for a person"):
        inat_typed.set_keyring_credentials("observer-07", "another", "another-app", "another-secret")

"""KeePassXC as it is at first: it asks for consent to each access. Nobody sits before its screen here."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import inat_typed
from inat_typed.sandbox import Sandbox
from tests.keyring.client import run
from tests.keyring.stores import KeePassXC, Store


@pytest.fixture
def asking(store: Store, sandbox: Sandbox) -> Iterator[KeePassXC]:
    """KeePassXC that has credentials, and asks before it gives them away."""
    assert isinstance(store, KeePassXC)
    try:
        _restart(store, asks=True)
        inat_typed.set_keyring_credentials(sandbox.login, sandbox.password, sandbox.app_id, sandbox.app_secret)
        yield store
    finally:
        _restart(store, asks=False)


def _restart(store: KeePassXC, *, asks: bool) -> None:
    store.stop()
    store.database.unlink()  # a new one is made: what of the old one had been saved is chance
    store.asks = asks
    store.start()


def test_without_consent_the_program_is_told_what_it_waited_for(
    asking: KeePassXC, sandbox: Sandbox, address: str
) -> None:
    told = run("sign_in", address, patience=1.0)
    assert told.error == "CredentialsError"
    assert "the system keyring gave no answer for 1 s: it may be waiting for somebody to allow this" in told.message
    assert not sandbox.requests


def test_a_read_asks_nobody(asking: KeePassXC, address: str) -> None:
    told = run("read", address)
    assert (told.answer, told.keyring_loaded) == ("3", False)

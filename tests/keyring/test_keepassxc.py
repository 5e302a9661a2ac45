"""KeePassXC with its default of prompting for consent to each access; nobody answers the prompt here."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import inat_typed
from inat_typed.sandbox import Sandbox
from tests.keyring.client import run
from tests.keyring.stores import KeePassXC, Store


@pytest.fixture
def prompting(store: Store, sandbox: Sandbox) -> Iterator[KeePassXC]:
    """KeePassXC with stored credentials that prompts for consent."""
    assert isinstance(store, KeePassXC)
    try:
        _restart(store, prompts=True)
        inat_typed.set_keyring_credentials(sandbox.login, sandbox.password, sandbox.app_id, sandbox.app_secret)
        yield store
    finally:
        _restart(store, prompts=False)


def _restart(store: KeePassXC, *, prompts: bool) -> None:
    store.stop()
    store.database.unlink()  # a new one is created, because the old one may not be saved completely
    store.prompts = prompts
    store.start()


def test_without_consent_the_error_names_the_prompt(prompting: KeePassXC, sandbox: Sandbox, address: str) -> None:
    outcome = run("log_in", address, timeout=1.0)
    assert outcome.error == "CredentialsError"
    assert (
        "the system keyring did not respond within 1 s: it may be waiting for a person to allow access"
        in outcome.message
    )
    assert not sandbox.requests


def test_reads_do_not_prompt(prompting: KeePassXC, address: str) -> None:
    outcome = run("read", address)
    assert (outcome.result, outcome.keyring_loaded) == ("3", False)

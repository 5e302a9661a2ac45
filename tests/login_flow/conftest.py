"""Fixtures for tests of logging in: a sandbox on loopback, and a keyring with credentials."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend

from inat_typed.sandbox import Sandbox, serve
from tests.login_flow.support import PASSWORD_ENTRIES, SERVICE


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture
def url(sandbox: Sandbox) -> Iterator[str]:
    """Return the URL of the sandbox."""
    with serve(sandbox) as running:
        yield running


@pytest.fixture
def filled_keyring(key_store: KeyringBackend) -> KeyringBackend:
    """Return a keyring with the entries of somebody who used pyinaturalist."""
    for name, value in PASSWORD_ENTRIES.items():
        keyring.set_password(SERVICE, name, value)
    return key_store

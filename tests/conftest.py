"""Settings and fixtures of all tests."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import keyring
import pytest
from hypothesis import HealthCheck, settings
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

import inat_typed
from inat_typed.runtime.auth.credentials import ENVIRONMENT_VARIABLES
from tests.ssl_contexts import share_ssl_contexts

share_ssl_contexts()

# A test must not fail because the machine is slow.
settings.register_profile("no deadline", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("no deadline")

_SETTINGS = {"user_agent": None, "DRY_RUN_ENABLED": False, "DRY_RUN_WRITE_ONLY": False}


@pytest.fixture(autouse=True)
def _isolation(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Hide the credentials, the keyring and the settings of the person who runs the tests."""
    for name in (
        *ENVIRONMENT_VARIABLES.values(),
        "INAT_API_URL",
        "INAT_WEB_URL",
        "DRY_RUN_ENABLED",
        "DRY_RUN_WRITE_ONLY",
    ):
        monkeypatch.delenv(name, raising=False)
    for name, value in _SETTINGS.items():
        monkeypatch.setattr(inat_typed, name, value)
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


@pytest.fixture
def key_store(tmp_path: Path) -> KeyringBackend:
    """Set the keyring to one that stores its entries in a file, and return it."""
    store: Any = import_module("keyrings.alt.file").PlaintextKeyring()
    store.file_path = str(tmp_path / "keyring.cfg")
    keyring.set_keyring(store)
    keyring_backend: KeyringBackend = store
    return keyring_backend

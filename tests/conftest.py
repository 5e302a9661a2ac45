"""Settings of all tests."""

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
from inat_typed.runtime.credentials import VARIABLES

# Machines are slow and noisy: how long an example takes proves nothing.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

_SETTINGS = {"user_agent": None, "DRY_RUN_ENABLED": False, "DRY_RUN_WRITE_ONLY": False}


@pytest.fixture(autouse=True)
def _nothing_ambient(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No test sees the credentials, the keyring or the settings of whoever runs it."""
    for name in (*VARIABLES.values(), "INAT_API_URL", "INAT_WEB_URL", "DRY_RUN_ENABLED", "DRY_RUN_WRITE_ONLY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in _SETTINGS.items():
        monkeypatch.setattr(inat_typed, name, value)
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


@pytest.fixture
def key_store(tmp_path: Path) -> KeyringBackend:
    """A key store that is a file."""
    store: Any = import_module("keyrings.alt.file").PlaintextKeyring()
    store.file_path = str(tmp_path / "keyring.cfg")
    keyring.set_keyring(store)
    kept: KeyringBackend = store
    return kept

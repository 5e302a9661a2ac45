"""The key store of this run, which ``run.py`` selects."""

from __future__ import annotations

import os
from collections.abc import Iterator

import keyring.core
import pytest

from inat_typed.sandbox import Sandbox, serve
from tests.keyring.stores import STORES, Store


@pytest.fixture(autouse=True)
def _real_keyring() -> None:
    """Use the keyring of the system instead of the one that ``tests/conftest.py`` sets."""
    keyring.core.init_backend()


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The key store of this run."""
    store = STORES[os.environ["KEY_STORE"]](tmp_path_factory.mktemp("store"))
    try:
        store.start()
        yield store
    finally:
        store.stop()


@pytest.fixture
def store(running: Store) -> Store:
    """The key store, unlocked and without entries of iNaturalist."""
    if not running.is_open():
        running.unlock()
    running.empty()
    return running


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture
def address(sandbox: Sandbox) -> Iterator[str]:
    """The URL of the sandbox for other processes."""
    with serve(sandbox) as url:
        yield url

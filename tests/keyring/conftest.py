"""The key store of this run, which ``run.py`` names."""

from __future__ import annotations

import os
from collections.abc import Iterator

import keyring.core
import pytest

from inat_typed.sandbox import Sandbox, serve
from tests.keyring.stores import STORES, Store


@pytest.fixture(autouse=True)
def _real_keyring(_nothing_ambient: None) -> None:
    """The keyring that there is, as every program finds it, and not the one that the other tests put in its place."""
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
    """The key store, open and without an entry of iNaturalist."""
    if not running.is_open():
        running.unlock()
    running.empty()
    return running


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture
def address(sandbox: Sandbox) -> Iterator[str]:
    """Where the sandbox can be reached by another process."""
    with serve(sandbox) as where:
        yield where

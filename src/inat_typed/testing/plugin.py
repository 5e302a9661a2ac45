"""The pytest plugin: fixtures on a sandbox, and no network. It loads next to nothing until one of them is used."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import nullcontext
from typing import TYPE_CHECKING

import pytest

from inat_typed.testing import network

if TYPE_CHECKING:
    from inat_typed import AsyncINaturalist, INaturalist
    from inat_typed.sandbox import Sandbox

_NETWORK = ("block", "allow")
_AMBIENT = ("DRY_RUN_ENABLED", "DRY_RUN_WRITE_ONLY", "INAT_API_URL", "INAT_WEB_URL")


def pytest_addoption(parser: pytest.Parser) -> None:
    """One setting."""
    about = "block (the default): tests that use inat_typed cannot reach other machines; allow: they can"
    parser.addini("inat_network", about, default="block")


def pytest_configure(config: pytest.Config) -> None:
    """One marker."""
    config.addinivalue_line("markers", "inat_network: this test may reach other machines (inat-typed)")
    if config.getini("inat_network") not in _NETWORK:
        raise pytest.UsageError(f"inat_network takes block or allow, not {config.getini('inat_network')!r}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """A test, from its first fixture to its last, without the network."""
    is_open = item.config.getini("inat_network") == "allow" or item.get_closest_marker("inat_network")
    with nullcontext() if is_open else network.closed():
        return (yield)


@pytest.fixture
def sandbox() -> Sandbox:
    """An iNaturalist of this test's own: see ``inat_typed.sandbox.Sandbox``."""
    from inat_typed.sandbox import Sandbox

    return Sandbox()


@pytest.fixture
def inat(sandbox: Sandbox, _nothing_ambient: None) -> Iterator[INaturalist]:
    """A client of the ``sandbox``, signed in as ``sandbox.login``; it tries each call once."""
    from inat_typed import INaturalist

    with INaturalist(transport=sandbox, access_token=sandbox.jwt(), retry=False) as client:
        yield client


@pytest.fixture
def async_inat(sandbox: Sandbox, _nothing_ambient: None) -> Iterator[AsyncINaturalist]:
    """An asynchronous client of the ``sandbox``, signed in as ``sandbox.login``; it tries each call once."""
    from inat_typed import AsyncINaturalist

    client = AsyncINaturalist(transport=sandbox, access_token=sandbox.jwt(), retry=False)
    yield client
    _closed(client)


@pytest.fixture
def inat_dry_run(sandbox: Sandbox, _nothing_ambient: None) -> Iterator[INaturalist]:
    """A client that sends nothing; ``with inat_typed.dry_run() as requests:`` collects what it would send."""
    from inat_typed import INaturalist

    with INaturalist(transport=sandbox, access_token=sandbox.jwt(), dry_run=True) as client:
        yield client


@pytest.fixture
def _nothing_ambient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the environment says is not meant for tests."""
    for name in _AMBIENT:
        monkeypatch.delenv(name, raising=False)


def _closed(client: AsyncINaturalist) -> None:
    """Close *client*, beside whichever event loop the tests of this thread have."""
    import asyncio
    from threading import Thread

    thread = Thread(target=lambda: asyncio.run(client.aclose()))
    thread.start()
    thread.join()

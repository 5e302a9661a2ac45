"""The pytest plugin: sandbox fixtures and the network guard; imports the client only when a fixture is used."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import nullcontext
from typing import TYPE_CHECKING

import pytest

from inat_typed.testing import network

if TYPE_CHECKING:
    from inat_typed import AsyncINaturalist, INaturalist
    from inat_typed.sandbox import Sandbox

_NETWORK_SETTINGS = ("block", "allow")
_ENVIRONMENT_VARIABLES = ("DRY_RUN_ENABLED", "DRY_RUN_WRITE_ONLY", "INAT_API_URL", "INAT_WEB_URL")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Register the setting ``inat_network``."""
    description = "block (default) or allow network access from tests that use inat_typed"
    parser.addini("inat_network", description, default="block")


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker ``inat_network``, and validate the setting."""
    config.addinivalue_line("markers", "inat_network: allow network access (inat-typed)")
    if config.getini("inat_network") not in _NETWORK_SETTINGS:
        raise pytest.UsageError(
            f"inat_network: {config.getini('inat_network')!r} is not valid; expected 'block' or 'allow'"
        )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Block the network during a test, including its fixtures."""
    is_allowed = item.config.getini("inat_network") == "allow" or item.get_closest_marker("inat_network")
    with nullcontext() if is_allowed else network.blocked():
        return (yield)


@pytest.fixture
def sandbox() -> Sandbox:
    """A new ``inat_typed.sandbox.Sandbox``."""
    from inat_typed.sandbox import Sandbox

    return Sandbox()


@pytest.fixture
def inat(sandbox: Sandbox, _clean_environment: None) -> Iterator[INaturalist]:
    """A client of the ``sandbox``, logged in as ``sandbox.login``, without retries."""
    from inat_typed import INaturalist

    with INaturalist(transport=sandbox, access_token=sandbox.jwt(), retry=False) as client:
        yield client


@pytest.fixture
def async_inat(sandbox: Sandbox, _clean_environment: None) -> Iterator[AsyncINaturalist]:
    """An asynchronous client of the ``sandbox``, logged in as ``sandbox.login``, without retries."""
    from inat_typed import AsyncINaturalist

    client = AsyncINaturalist(transport=sandbox, access_token=sandbox.jwt(), retry=False)
    yield client
    _close(client)


@pytest.fixture
def inat_dry_run(sandbox: Sandbox, _clean_environment: None) -> Iterator[INaturalist]:
    """A client that sends nothing; ``with inat_typed.dry_run() as requests:`` records its requests."""
    from inat_typed import INaturalist

    with INaturalist(transport=sandbox, access_token=sandbox.jwt(), dry_run=True) as client:
        yield client


@pytest.fixture
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remove the environment variables that configure clients."""
    for name in _ENVIRONMENT_VARIABLES:
        monkeypatch.delenv(name, raising=False)


def _close(client: AsyncINaturalist) -> None:
    """Close *client* in a thread, because an event loop may be running in this one."""
    import asyncio
    from threading import Thread

    thread = Thread(target=lambda: asyncio.run(client.aclose()))
    thread.start()
    thread.join()

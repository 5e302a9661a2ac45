from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from tests.redis.server import RedisServer


@pytest.fixture(scope="session")
def _redis_is_installed() -> None:
    if not shutil.which("redis-server"):
        pytest.skip("redis-server is not installed; nox -s redis installs it from Debian's packages")


@pytest.fixture
def redis(_redis_is_installed: None) -> Iterator[RedisServer]:
    """A running, empty Redis server."""
    with RedisServer() as server:
        yield server

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from tests.redis.server import RedisServer


@pytest.fixture(scope="session")
def _redis_is_installed() -> None:
    if not shutil.which("redis-server"):
        pytest.skip("there is no redis-server; nox -s redis installs it from Debian's packages")


@pytest.fixture
def redis(_redis_is_installed: None) -> Iterator[RedisServer]:
    """A server that knows nothing yet."""
    with RedisServer() as server:
        yield server

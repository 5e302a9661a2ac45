"""pyinaturalist as a client of a local server."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch


@contextmanager
def local_get_observations(address: str, *, clock_speed: float = 1, **limits: float) -> Generator[Callable[..., Any]]:
    """Yield ``pyinaturalist.get_observations`` for a local server, without a response cache.

    Args:
        address: The base URL of the server.
        clock_speed: How many times as fast as real time the clock of its rate limiter runs.
        **limits: Rate limits that replace the defaults of pyinaturalist. Requests are counted in memory.
    """
    pyinaturalist: Any = import_module("pyinaturalist")
    settings: dict[str, Any] = {
        "bucket_class": import_module("pyrate_limiter").MemoryListBucket,
        "ratelimit_path": None,
        "time_function": lambda: time.monotonic() * clock_speed,
        **limits,
    }

    def sleep(seconds: float) -> None:
        time.sleep(seconds / clock_speed)

    with (
        TemporaryDirectory() as folder,
        pyinaturalist.ClientSession(cache_file=f"{folder}/cache", **settings) as session,
        session.cache_disabled(),
        patch("pyinaturalist.v1.observations.API_V1", f"{address}/v1"),
        patch("pyrate_limiter.limit_context_decorator.sleep", sleep),
    ):
        yield partial(pyinaturalist.get_observations, session=session)

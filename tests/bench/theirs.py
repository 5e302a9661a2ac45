"""pyinaturalist, pointed at a server on this machine."""

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
def pyinaturalist_at(address: str, *, faster: float = 1, **limits: float) -> Generator[Callable[..., Any]]:
    """Its ``get_observations``, without its stores, which are files: nothing is kept, turns are counted in memory.

    The clock by which it keeps its limits, its own unless others are given, runs so much *faster*.
    """
    theirs: Any = import_module("pyinaturalist")
    settings: dict[str, Any] = {
        "bucket_class": import_module("pyrate_limiter").MemoryListBucket,
        "ratelimit_path": None,
        "time_function": lambda: time.monotonic() * faster,
        **limits,
    }

    def sleep(seconds: float) -> None:
        time.sleep(seconds / faster)

    with (
        TemporaryDirectory() as folder,
        theirs.ClientSession(cache_file=f"{folder}/cache", **settings) as session,
        session.cache_disabled(),
        patch("pyinaturalist.v1.observations.API_V1", f"{address}/v1"),
        patch("pyrate_limiter.limit_context_decorator.sleep", sleep),
    ):
        yield partial(theirs.get_observations, session=session)

"""One asynchronous client in several event loops, and the first call, which must not hold up its loop."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import anyio
import httpx
import pytest
import trio

from inat_typed import AsyncINaturalist
from inat_typed.errors import INatError
from tests.loopback import CannedResponse, Server, serving

EMPTY: dict[str, Any] = {"total_results": 0, "results": []}


def client(server: Server, **settings: Any) -> AsyncINaturalist:
    return AsyncINaturalist(api_url=server.address, rate_limit=False, **settings)


async def search(inat: AsyncINaturalist, count: int = 1) -> None:
    await asyncio.gather(*(inat.v2.observations.search() for _ in range(count)))


def test_client_is_used_in_several_runs() -> None:
    with serving(CannedResponse(200, EMPTY)) as server, warnings.catch_warnings():
        warnings.simplefilter("error")
        inat = client(server)
        for _ in range(5):
            asyncio.run(search(inat, 2))
        asyncio.run(inat.aclose())
        gc.collect()
    assert len(server.requests) == 10


def test_client_is_closed_in_another_run() -> None:
    async def use() -> None:
        async with inat:
            await search(inat)

    with serving(CannedResponse(200, EMPTY)) as server:
        inat = client(server)
        asyncio.run(search(inat))
        asyncio.run(use())
        with pytest.raises(INatError, match="this AsyncINaturalist is closed"):
            asyncio.run(search(inat))


def test_connections_are_reused_within_a_run() -> None:
    async def search_twice() -> int:
        await search(inat)
        await search(inat)
        return len({each.port for each in server.requests})

    with serving(CannedResponse(200, EMPTY)) as server:
        inat = client(server)
        assert asyncio.run(search_twice()) == 1
        asyncio.run(inat.aclose())


def test_client_is_used_in_loops_of_several_threads() -> None:
    together = Barrier(4)

    async def search_together() -> None:
        await search(inat)
        together.wait(30)  # all loops are running
        await search(inat)

    with serving(CannedResponse(200, EMPTY)) as server:
        inat = client(server)
        with ThreadPoolExecutor(4) as threads:
            for future in [threads.submit(asyncio.run, search_together()) for _ in range(4)]:
                future.result()
        asyncio.run(inat.aclose())
    assert len(server.requests) == 8


def test_client_is_used_in_trio_and_asyncio() -> None:
    async def search_in_trio() -> None:
        await inat.v2.observations.search()

    with serving(CannedResponse(200, EMPTY)) as server:
        inat = client(server)
        for _ in range(2):
            trio.run(search_in_trio)
            asyncio.run(search(inat))
        trio.run(inat.aclose)
    assert len(server.requests) == 4


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_client_is_used_under_anyio(backend: str) -> None:
    async def use() -> None:
        async with client(server) as inat:
            await inat.v2.observations.search()

    with serving(CannedResponse(200, EMPTY)) as server:
        anyio.run(use, backend=backend)


def test_given_client_of_an_ended_loop_is_explained() -> None:
    with serving(CannedResponse(200, EMPTY)) as server:
        given = httpx.AsyncClient()
        inat = client(server, http_client=given, retry=False)
        asyncio.run(search(inat))
        with pytest.raises(INatError, match="http_client belongs to another event loop"):
            asyncio.run(search(inat))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)
            del inat, given
            gc.collect()


LOADED_OFF_THE_LOOP = """
import asyncio, ssl, sys, threading
from importlib.abc import MetaPathFinder
from inat_typed import AsyncINaturalist

loaded = {}
class Recorder(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        loaded.setdefault(name, threading.current_thread() is threading.main_thread())

load = ssl.SSLContext.load_verify_locations
def record(self, *args, **kwargs):
    loaded["certificates"] = threading.current_thread() is threading.main_thread()
    return load(self, *args, **kwargs)
ssl.SSLContext.load_verify_locations = record

async def main():
    sys.meta_path.insert(0, Recorder())
    async with AsyncINaturalist(api_url=sys.argv[1]) as inat:
        await inat.v2.observations.search()

asyncio.run(main())
for name in ("anyio", "httpx", "httpcore", "certificates", "inat_typed.v2.models", "pydantic_core"):
    print(name, {True: "main", False: "worker", None: "missing"}[loaded.get(name)])
"""


def test_first_call_loads_what_it_needs_in_a_worker_thread() -> None:
    with serving(CannedResponse(200, EMPTY)) as server:
        program = [sys.executable, "-c", LOADED_OFF_THE_LOOP, server.address]
        completed = subprocess.run(program, capture_output=True, text=True, check=False)
    assert completed.stderr == ""
    lines = completed.stdout.splitlines()
    assert len(lines) == 6
    assert [line for line in lines if not line.endswith(" worker")] == []

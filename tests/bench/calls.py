"""What a request costs besides the network: one after the other, and twenty at once."""

from __future__ import annotations

import asyncio
import gc
import statistics
import time
from collections import deque
from collections.abc import Awaitable, Callable, Generator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial

import httpx

from inat_typed import AsyncINaturalist, INaturalist
from tests.bench.loopback import answering
from tests.bench.measure import table
from tests.bench.theirs import pyinaturalist_at

ROUNDS, REQUESTS, AT_ONCE = 61, 40, 20
TINY = b'{"total_results":1,"page":1,"per_page":1,"results":[{"id":1,"uuid":"11111111-1111-4111-8111-111111111111"}]}'
PATH, PARAMS = "/v1/observations", {"taxon_id": 48662, "per_page": 1}
HEADERS = {"Accept": "application/json", "User-Agent": "bench"}

Way = Callable[[int, int], object]
"""Sends so many requests, so many at once."""


def report() -> str:
    """CPU time of this process, the server being another, and the time on the clock."""
    rows: list[list[str]] = []
    with answering(TINY) as address, asyncio.Runner() as runner, ExitStack() as stack:
        synchronous = {
            "httpx": stack.enter_context(_httpx(address)),
            "httpx, read as JSON": stack.enter_context(_httpx(address, httpx.Response.json)),
            "inat_typed": stack.enter_context(_ours(address)),
            "pyinaturalist": stack.enter_context(_pyinaturalist(address)),
        }
        asynchronous = {
            "httpx": stack.enter_context(_httpx_async(address, runner)),
            "httpx, read as JSON": stack.enter_context(_httpx_async(address, runner, httpx.Response.json)),
            "inat_typed": stack.enter_context(_ours_async(address, runner)),
        }
        for kind, ways in (("", synchronous), ("async, ", asynchronous)):
            for at_once in (1, AT_ONCE):
                rows += told(f"{kind}{at_once} at once", ways, at_once)
    return f"## One request\n\n{_TEXT}\n\n{table(['ms CPU', 'times httpx', 'ms'], rows)}"


_TEXT = """A search that answers one tiny observation, from a server on this machine; connections are kept.
Milliseconds a request: CPU of this process, and by the clock. The multiples are of the CPU that httpx takes to bring
the same bytes (`client.get(address, params=...).content`) in the same round: their median. pyinaturalist goes without
its stores."""


def told(title: str, ways: Mapping[str, Way], at_once: int) -> list[list[str]]:
    """Rows of a table: what each way takes, the first of them being what the others are multiples of."""
    used, passed = _measured(ways, at_once)
    base = used[next(iter(ways))]
    return [
        [
            f"{title}: {name}",
            f"{statistics.median(each):.3f}",
            f"{statistics.median(one / other for one, other in zip(each, base, strict=True)):.2f}",
            f"{statistics.median(passed[name]):.3f}",
        ]
        for name, each in used.items()
    ]


def _measured(ways: Mapping[str, Way], at_once: int) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """Milliseconds of CPU and on the clock that each way takes for a request, round by round, the ways taking turns."""
    used: dict[str, list[float]] = {name: [] for name in ways}
    passed: dict[str, list[float]] = {name: [] for name in ways}
    for way in ways.values():
        way(AT_ONCE, at_once)
    for _ in range(ROUNDS):
        for name, way in ways.items():
            gc.collect()
            cpu, clock = time.process_time(), time.perf_counter()
            way(REQUESTS, at_once)
            used[name].append((time.process_time() - cpu) / REQUESTS * 1000)
            passed[name].append((time.perf_counter() - clock) / REQUESTS * 1000)
    return used, passed


def _content(response: httpx.Response) -> bytes:
    return response.content


@contextmanager
def _httpx(address: str, read: Callable[[httpx.Response], object] = _content) -> Generator[Way]:
    with httpx.Client(headers=HEADERS) as client, ThreadPoolExecutor(AT_ONCE) as threads:
        yield in_threads(lambda: read(client.get(address + PATH, params=PARAMS)), threads)


@contextmanager
def _ours(address: str) -> Generator[Way]:
    with INaturalist(api_url=address, user_agent="bench") as inat, ThreadPoolExecutor(AT_ONCE) as threads:
        search = inat.v1.observations.search
        yield in_threads(lambda: search(taxon_id=48662, per_page=1), threads)


@contextmanager
def _pyinaturalist(address: str) -> Generator[Way]:
    fast = {"per_second": 10**5, "per_minute": 5 * 10**6, "per_day": 7 * 10**9, "burst": 1}
    with pyinaturalist_at(address, **fast) as get_observations, ThreadPoolExecutor(AT_ONCE) as threads:
        yield in_threads(partial(get_observations, taxon_id=48662, per_page=1), threads)


def in_threads(send: Callable[[], object], threads: ThreadPoolExecutor) -> Way:
    """Sends by *send*, in *threads* if it is to be several at once."""

    def many(number: int) -> None:
        for _ in range(number):
            send()

    def way(number: int, at_once: int) -> None:
        if at_once == 1:
            return many(number)
        return deque(threads.map(many, [number // at_once] * at_once), maxlen=0).clear()

    return way


@contextmanager
def _httpx_async(
    address: str, runner: asyncio.Runner, read: Callable[[httpx.Response], object] = _content
) -> Generator[Way]:
    client = httpx.AsyncClient(headers=HEADERS)

    async def send() -> None:
        read(await client.get(address + PATH, params=PARAMS))

    yield _in_tasks(send, runner)
    runner.run(client.aclose())


@contextmanager
def _ours_async(address: str, runner: asyncio.Runner) -> Generator[Way]:
    inat = AsyncINaturalist(api_url=address, user_agent="bench")
    search = inat.v1.observations.search
    yield _in_tasks(lambda: search(taxon_id=48662, per_page=1), runner)
    runner.run(inat.aclose())


def _in_tasks(send: Callable[[], Awaitable[object]], runner: asyncio.Runner) -> Way:
    async def many(number: int) -> None:
        for _ in range(number):
            await send()

    async def all_of_them(number: int, at_once: int) -> None:
        await asyncio.gather(*(many(number // at_once) for _ in range(at_once)))

    return lambda number, at_once: runner.run(all_of_them(number, at_once))

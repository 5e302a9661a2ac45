"""Benchmark: client overhead of a request, sequential and with 20 requests in flight."""

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
from tests.bench.loopback import fixed_response_server
from tests.bench.measure import table
from tests.bench.pyinaturalist_client import local_get_observations

ROUNDS, REQUESTS, CONCURRENCY = 61, 40, 20
SMALL_BODY = (
    b'{"total_results":1,"page":1,"per_page":1,"results":[{"id":1,"uuid":"11111111-1111-4111-8111-111111111111"}]}'
)
PATH, PARAMS = "/v1/observations", {"taxon_id": 48662, "per_page": 1}
HEADERS = {"Accept": "application/json", "User-Agent": "bench"}

Sender = Callable[[int, int], object]
"""Sends requests. Arguments: the number of requests, and how many of them are in flight at the same time."""


def report() -> str:
    """Return the section: the CPU time of this process (the server is another process) and the elapsed time."""
    rows: list[list[str]] = []
    with fixed_response_server(SMALL_BODY) as address, asyncio.Runner() as runner, ExitStack() as stack:
        sync_senders = {
            "httpx": stack.enter_context(_httpx(address)),
            "httpx, JSON parsed": stack.enter_context(_httpx(address, httpx.Response.json)),
            "inat_typed": stack.enter_context(_inat_typed(address)),
            "pyinaturalist": stack.enter_context(_pyinaturalist(address)),
        }
        async_senders = {
            "httpx": stack.enter_context(_httpx_async(address, runner)),
            "httpx, JSON parsed": stack.enter_context(_httpx_async(address, runner, httpx.Response.json)),
            "inat_typed": stack.enter_context(_inat_typed_async(address, runner)),
        }
        for prefix, senders in (("", sync_senders), ("async, ", async_senders)):
            for concurrency in (1, CONCURRENCY):
                rows += benchmark_rows(f"{prefix}{concurrency} in flight", senders, concurrency)
    return f"## One request\n\n{_TEXT}\n\n{table(['ms CPU', 'times httpx', 'ms elapsed'], rows)}"


_TEXT = """A search whose response has one small observation, from a local server with persistent connections.
Milliseconds per request: CPU time of the client process, and elapsed time. The ratio compares CPU times with those of
httpx for the same response (`client.get(address, params=...).content`); it is the median of the ratios of all rounds.
pyinaturalist runs without its response cache, and counts requests in memory."""


def benchmark_rows(title: str, senders: Mapping[str, Sender], concurrency: int) -> list[list[str]]:
    """Measure *senders*, and return a row of the table for each.

    Args:
        title: The start of the name of each row.
        senders: The candidates by name. The first one is the base of the ratios.
        concurrency: How many requests are in flight at the same time.
    """
    cpu_times, elapsed_times = _measure(senders, concurrency)
    base = cpu_times[next(iter(senders))]
    return [
        [
            f"{title}: {name}",
            f"{statistics.median(times):.3f}",
            f"{statistics.median(time / base_time for time, base_time in zip(times, base, strict=True)):.2f}",
            f"{statistics.median(elapsed_times[name]):.3f}",
        ]
        for name, times in cpu_times.items()
    ]


def _measure(senders: Mapping[str, Sender], concurrency: int) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """Return the milliseconds of CPU time and of elapsed time per request, for each sender and round.

    All senders run in each round, so that changes in the load of the machine affect all of them.
    """
    cpu_times: dict[str, list[float]] = {name: [] for name in senders}
    elapsed_times: dict[str, list[float]] = {name: [] for name in senders}
    for send in senders.values():  # opens the connections
        send(CONCURRENCY, concurrency)
    for _ in range(ROUNDS):
        for name, send in senders.items():
            gc.collect()
            cpu_start, start = time.process_time(), time.perf_counter()
            send(REQUESTS, concurrency)
            cpu_times[name].append((time.process_time() - cpu_start) / REQUESTS * 1000)
            elapsed_times[name].append((time.perf_counter() - start) / REQUESTS * 1000)
    return cpu_times, elapsed_times


def _content(response: httpx.Response) -> bytes:
    return response.content


@contextmanager
def _httpx(address: str, read: Callable[[httpx.Response], object] = _content) -> Generator[Sender]:
    with httpx.Client(headers=HEADERS) as client, ThreadPoolExecutor(CONCURRENCY) as pool:
        yield thread_sender(lambda: read(client.get(address + PATH, params=PARAMS)), pool)


@contextmanager
def _inat_typed(address: str) -> Generator[Sender]:
    with INaturalist(api_url=address, user_agent="bench") as inat, ThreadPoolExecutor(CONCURRENCY) as pool:
        search = inat.v1.observations.search
        yield thread_sender(lambda: search(taxon_id=48662, per_page=1), pool)


@contextmanager
def _pyinaturalist(address: str) -> Generator[Sender]:
    unlimited = {"per_second": 10**5, "per_minute": 5 * 10**6, "per_day": 7 * 10**9, "burst": 1}
    with local_get_observations(address, **unlimited) as get_observations, ThreadPoolExecutor(CONCURRENCY) as pool:
        yield thread_sender(partial(get_observations, taxon_id=48662, per_page=1), pool)


def thread_sender(send_one: Callable[[], object], pool: ThreadPoolExecutor) -> Sender:
    """Return a sender that calls *send_one* in this thread, or in threads of *pool* if the concurrency is above 1."""

    def send_many(requests: int) -> None:
        for _ in range(requests):
            send_one()

    def send(requests: int, concurrency: int) -> None:
        if concurrency == 1:
            return send_many(requests)
        return deque(pool.map(send_many, [requests // concurrency] * concurrency), maxlen=0).clear()

    return send


@contextmanager
def _httpx_async(
    address: str, runner: asyncio.Runner, read: Callable[[httpx.Response], object] = _content
) -> Generator[Sender]:
    client = httpx.AsyncClient(headers=HEADERS)

    async def send_one() -> None:
        read(await client.get(address + PATH, params=PARAMS))

    yield _task_sender(send_one, runner)
    runner.run(client.aclose())


@contextmanager
def _inat_typed_async(address: str, runner: asyncio.Runner) -> Generator[Sender]:
    inat = AsyncINaturalist(api_url=address, user_agent="bench")
    search = inat.v1.observations.search
    yield _task_sender(lambda: search(taxon_id=48662, per_page=1), runner)
    runner.run(inat.aclose())


def _task_sender(send_one: Callable[[], Awaitable[object]], runner: asyncio.Runner) -> Sender:
    """Return a sender that awaits *send_one* in asyncio tasks."""

    async def send_many(requests: int) -> None:
        for _ in range(requests):
            await send_one()

    async def send(requests: int, concurrency: int) -> None:
        await asyncio.gather(*(send_many(requests // concurrency) for _ in range(concurrency)))

    return lambda requests, concurrency: runner.run(send(requests, concurrency))

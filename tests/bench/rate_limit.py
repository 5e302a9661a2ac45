"""Benchmark: the share of the allowed rate that clients use, and the number of requests that the server rejects."""

from __future__ import annotations

import asyncio
import multiprocessing
import statistics
import tempfile
import time
from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Lock
from typing import Any

from inat_typed import AsyncINaturalist, INaturalist, RateLimit
from tests.bench.measure import table
from tests.loopback import CannedResponse, ReceivedRequest, ResponseFactory, serving
from tests.pacing import NONE, unique_limit, work
from tests.redis.server import RedisServer

CLOCK_SPEED = 100
"""How many times as fast as real time the clock of the server runs. The limits of the clients are scaled alike."""

REQUESTS = 600
RUNS = 3
SERVER_QUOTA = 100
"""Requests that the server accepts in any minute of its clock."""

Workload = Callable[[str, RateLimit], object]
"""Sends requests to a server. Arguments: the address of the server, and the rate limit of the client."""


class QuotaEnforcer:
    """Rejects requests over the quota, counted over a sliding minute of the server's clock.

    Attributes:
        times: When requests were received, including rejected ones.
        rejected: The number of rejected requests.
    """

    def __init__(self, respond: ResponseFactory) -> None:
        self._respond = respond
        self._lock = Lock()
        self._accepted: deque[float] = deque()
        self.times: list[float] = []
        self.rejected = 0

    def __call__(self, request: ReceivedRequest) -> CannedResponse:
        with self._lock:
            now = time.monotonic()
            while self._accepted and self._accepted[0] <= now - 60 / CLOCK_SPEED:
                self._accepted.popleft()
            self.times.append(now)
            if len(self._accepted) >= SERVER_QUOTA:
                self.rejected += 1
                return CannedResponse(429, {"error": "throttled"})
            self._accepted.append(now)
        return self._respond(request)


def empty_service() -> ResponseFactory:
    """Return a service without records."""
    return lambda _: CannedResponse(body=NONE)


def _serve(pipe: Connection, create_service: Callable[[], ResponseFactory]) -> None:
    quota = QuotaEnforcer(create_service())
    with serving(quota) as server:
        pipe.send(server.address)
        pipe.recv()
    pipe.send((quota.times, quota.rejected))


@dataclass(frozen=True)
class Outcome:
    """What the server recorded.

    Attributes:
        times: When it received requests.
        rejected: The number of rejected requests.
    """

    times: list[float]
    rejected: int

    def share(self, limit: RateLimit) -> float:
        """Return the number of requests, divided by what *limit* allows between the first and the last one."""
        return len(self.times) / (limit.burst + (self.times[-1] - self.times[0]) / limit.interval)


def run_with_server(
    workload: Workload, limit: RateLimit, create_service: Callable[[], ResponseFactory] = empty_service
) -> Outcome:
    """Run *workload* against a server in another process, and return what the server recorded.

    Args:
        workload: Sends the requests.
        limit: The rate limit of the client.
        create_service: Returns the service; it is called in the process of the server.
    """
    context = multiprocessing.get_context("spawn")
    client_end, server_end = context.Pipe()
    server = context.Process(target=_serve, args=(server_end, create_service))
    server.start()
    try:
        workload(client_end.recv(), limit)
    finally:
        client_end.send(None)
        outcome = Outcome(*client_end.recv())
        server.join()
    return outcome


def search(inat: INaturalist) -> None:
    inat.v2.observations.search(per_page=0)


def sequential(address: str, limit: RateLimit) -> None:
    with INaturalist(api_url=address, rate_limit=limit, retry=False) as inat:
        for _ in range(REQUESTS):
            search(inat)


def threads(address: str, limit: RateLimit) -> None:
    with INaturalist(api_url=address, rate_limit=limit, retry=False) as inat, ThreadPoolExecutor(8) as pool:
        list(pool.map(search, [inat] * REQUESTS))


def tasks(address: str, limit: RateLimit) -> None:
    async def send_many(inat: AsyncINaturalist) -> None:
        for _ in range(REQUESTS // 20):
            await inat.v2.observations.search(per_page=0)

    async def run() -> None:
        async with AsyncINaturalist(api_url=address, rate_limit=limit, retry=False) as inat:
            await asyncio.gather(*(send_many(inat) for _ in range(20)))

    asyncio.run(run())


def processes(address: str, limit: RateLimit) -> None:
    errors = work(address, limit, processes=4, requests=REQUESTS // 4)
    assert not errors, errors


@contextmanager
def workloads() -> Generator[dict[str, tuple[Workload, Callable[[int], Any]]]]:
    """Yield the workloads by name, each with a function that returns the quota store of a run."""
    with RedisServer() as redis, tempfile.TemporaryDirectory() as folder:
        yield {
            "sequential": (sequential, lambda run: None),
            "8 threads": (threads, lambda run: None),
            "20 tasks": (tasks, lambda run: None),
            "4 processes, SQLite": (processes, lambda run: Path(folder) / str(run)),
            "4 processes, Redis": (processes, lambda run: redis.address),
        }


def median_share(outcomes: list[tuple[float, int]]) -> str:
    """Return the median share of several runs, as a percentage."""
    return f"{statistics.median(share for share, _ in outcomes):.1%}"


def report() -> str:
    """Return the section: the share of the allowed rate, and the number of rejected requests."""
    outcomes: dict[str, list[tuple[float, int]]] = {}
    with workloads() as candidates:
        for run in range(RUNS):
            for name, (workload, store) in candidates.items():
                limit = unique_limit(1 / CLOCK_SPEED, burst=5, store=store(run))
                outcome = run_with_server(workload, limit)
                outcomes.setdefault(name, []).append((outcome.share(limit), outcome.rejected))
    rows = [[name, median_share(each), str(sum(rejected for _, rejected in each))] for name, each in outcomes.items()]
    return f"## Use of the rate limit\n\n{_TEXT}\n\n{table(['share of the rate', 'rejected'], rows)}"


_TEXT = f"""A local server accepts {SERVER_QUOTA} requests in any minute; its clock runs {CLOCK_SPEED} times as fast as
real time. Clients send {REQUESTS} requests with a limit of 60 per minute of that clock. The table shows the share of
the allowed requests that they sent, and the number of rejected requests in {RUNS} runs."""

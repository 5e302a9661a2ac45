"""How much of the allowed rate is used, and how often the service says no."""

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
from tests.loopback import Asked, Told, serving
from tests.pacing import NONE, a_limit, work
from tests.redis.server import RedisServer

FASTER = 100
"""The clock of the server, and so the limit of the clients."""

REQUESTS = 600
RUNS = 3
ENFORCED = 100
"""Requests that the service takes in any minute."""


class Quota:
    """A service that enforces its quota, over a sliding minute of its fast clock."""

    def __init__(self, answering: Callable[[Asked], Told]) -> None:
        self._answering = answering
        self._lock = Lock()
        self._taken: deque[float] = deque()
        self.times: list[float] = []
        self.refused = 0

    def __call__(self, asked: Asked) -> Told:
        with self._lock:
            now = time.monotonic()
            while self._taken and self._taken[0] <= now - 60 / FASTER:
                self._taken.popleft()
            self.times.append(now)
            if len(self._taken) >= ENFORCED:
                self.refused += 1
                return Told(429, {"error": "throttled"})
            self._taken.append(now)
        return self._answering(asked)


def nothing() -> Callable[[Asked], Told]:
    """A service that finds nothing."""
    return lambda _: Told(body=NONE)


def _serve(pipe: Connection, service: Callable[[], Callable[[Asked], Told]]) -> None:
    quota = Quota(service())
    with serving(quota) as server:
        pipe.send(server.address)
        pipe.recv()
    pipe.send((quota.times, quota.refused))


@dataclass(frozen=True)
class Outcome:
    times: list[float]
    refused: int

    def share(self, limit: RateLimit) -> float:
        """Of what the limit allowed from the first request to the last."""
        return len(self.times) / (limit.burst + (self.times[-1] - self.times[0]) / limit.interval)


def measured(
    way: Callable[[str, RateLimit], object],
    limit: RateLimit,
    service: Callable[[], Callable[[Asked], Told]] = nothing,
) -> Outcome:
    """What *service*, in a process of its own, saw of *way*."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    server = context.Process(target=_serve, args=(theirs, service))
    server.start()
    try:
        way(ours.recv(), limit)
    finally:
        ours.send(None)
        outcome = Outcome(*ours.recv())
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
    async def some(inat: AsyncINaturalist) -> None:
        for _ in range(REQUESTS // 20):
            await inat.v2.observations.search(per_page=0)

    async def run() -> None:
        async with AsyncINaturalist(api_url=address, rate_limit=limit, retry=False) as inat:
            await asyncio.gather(*(some(inat) for _ in range(20)))

    asyncio.run(run())


def processes(address: str, limit: RateLimit) -> None:
    told = work(address, limit, processes=4, requests=REQUESTS // 4)
    assert not told, told


@contextmanager
def ways() -> Generator[dict[str, tuple[Callable[[str, RateLimit], object], Callable[[int], Any]]]]:
    """What sends, and where each run counts."""
    with RedisServer() as redis, tempfile.TemporaryDirectory() as folder:
        yield {
            "one after the other": (sequential, lambda run: None),
            "8 threads": (threads, lambda run: None),
            "20 tasks": (tasks, lambda run: None),
            "4 processes, SQLite": (processes, lambda run: Path(folder) / str(run)),
            "4 processes, Redis": (processes, lambda run: redis.address),
        }


def share_of(outcomes: list[tuple[float, int]]) -> str:
    """The median of the shares in some runs."""
    return f"{statistics.median(share for share, _ in outcomes):.1%}"


def report() -> str:
    """Share of the allowed rate, and refusals."""
    outcomes: dict[str, list[tuple[float, int]]] = {}
    with ways() as each:
        for run in range(RUNS):
            for name, (way, store) in each.items():
                limit = a_limit(1 / FASTER, burst=5, store=store(run))
                outcome = measured(way, limit)
                outcomes.setdefault(name, []).append((outcome.share(limit), outcome.refused))
    rows = [[name, share_of(each), str(sum(refused for _, refused in each))] for name, each in outcomes.items()]
    return f"""## Use of the rate limit

A server on this machine takes {ENFORCED} requests in any minute, its clock {FASTER} times faster; clients send
{REQUESTS} requests at 60 a minute of that clock. Share of what was allowed, and how many were refused in {RUNS} runs.

{table(["of the rate", "refused"], rows)}"""

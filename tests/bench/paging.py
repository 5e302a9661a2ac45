"""How much of the allowed rate a walk uses, where answers take as long as they do."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from functools import partial
from itertools import product
from typing import Any

from inat_typed import AsyncINaturalist, INaturalist, RateLimit
from inat_typed.sandbox import Sandbox
from tests.bench.measure import table
from tests.bench.rate_limit import FASTER, measured, share_of
from tests.bench.theirs import pyinaturalist_at
from tests.loopback import Asked, Told
from tests.pacing import a_limit
from tests.paging.service import Service, uneven

RUNS = 3
INTERVALS = (0.5, 1.5, 3)
"""So long an answer takes, in intervals of the limit."""

WALKS: dict[str, tuple[dict[str, Any], int]] = {
    "pages": ({"order_by": "votes", "per_page": 50}, 10_000),
    "ids": ({"per_page": 200}, 50_000),
}
"""What is asked for, and how many records there are: as far as pages reach, and beyond."""


def slow(records: int, seconds: float) -> Callable[[Asked], Told]:
    """A service with so many records, which takes so long for each answer."""
    service = Service(uneven(records))

    def answering(asked: Asked) -> Told:
        end = time.monotonic() + seconds
        told = service.told(asked)
        time.sleep(max(0.0, end - time.monotonic()))
        return told

    return answering


def overlapped(address: str, limit: RateLimit, asked: dict[str, Any], records: int, *, slowly: bool = False) -> None:
    with INaturalist(api_url=address, rate_limit=limit, retry=False) as inat:
        search: Any = inat.v2.observations.search
        walk = inat.paginate(search, **asked)
        assert sum(1 for _ in (walk.sequential() if slowly else walk)) == records


def tasks(address: str, limit: RateLimit, asked: dict[str, Any], records: int) -> None:
    async def run() -> int:
        async with AsyncINaturalist(api_url=address, rate_limit=limit, retry=False) as inat:
            search: Any = inat.v2.observations.search
            return len(await inat.paginate(search, **asked).all())

    assert asyncio.run(run()) == records


def pyinaturalist(address: str, _limit: RateLimit, asked: dict[str, Any], records: int) -> None:
    """By its own limits, which are the same numbers; it walks by ids always."""
    with pyinaturalist_at(address, faster=FASTER) as get_observations:
        assert len(get_observations(page="all", per_page=asked["per_page"])["results"]) == records


WAYS: dict[str, Callable[..., None]] = {
    "paginate": overlapped,
    "paginate, async": tasks,
    "paginate, .sequential()": partial(overlapped, slowly=True),
    "pyinaturalist": pyinaturalist,
}


def report() -> str:
    """Share of the allowed rate, and refusals."""
    with INaturalist(transport=Sandbox()) as inat:  # what is loaded for a first call is no part of a long walk
        inat.paginate(inat.v2.observations.search).first()
    outcomes: dict[tuple[str, str, float], list[tuple[float, int]]] = {}
    for _ in range(RUNS):
        for (title, (asked, records)), (name, way), intervals in product(WALKS.items(), WAYS.items(), INTERVALS):
            limit = a_limit(1 / FASTER, burst=5)
            service = partial(slow, records, intervals / FASTER)
            outcome = measured(partial(way, asked=asked, records=records), limit, service)
            outcomes.setdefault((title, name, intervals), []).append((outcome.share(limit), outcome.refused))
    rows = [
        [f"{title}: {name}", *(share_of(outcomes[title, name, intervals]) for intervals in INTERVALS), str(refused)]
        for title, name in product(WALKS, WAYS)
        for refused in [sum(outcome[1] for intervals in INTERVALS for outcome in outcomes[title, name, intervals])]
    ]
    return f"""## Use of the rate limit by walks

The server of the table above, which takes its time for each answer: so many times the interval of the limit, which is
a second at 60 a minute. Share of what was allowed while all was walked, {WALKS["pages"][1]:,} records by pages and
{WALKS["ids"][1]:,} by ids, and how many requests were refused in {RUNS} runs. pyinaturalist keeps its own limits, which
are the same, by a clock as fast, and walks by ids always.

{table([*(f"{intervals:g}" for intervals in INTERVALS), "refused"], rows)}"""

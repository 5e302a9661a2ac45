"""Benchmark: the share of the allowed rate that pagination uses when responses are slow."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from functools import partial
from itertools import product
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from inat_typed import AsyncINaturalist, INaturalist, RateLimit
from inat_typed.sandbox import Sandbox
from tests.bench.measure import table
from tests.bench.pyinaturalist_client import local_get_observations
from tests.bench.rate_limit import CLOCK_SPEED, median_share, run_with_server
from tests.loopback import CannedResponse, ReceivedRequest
from tests.pacing import unique_limit
from tests.pagination.service import Service, uneven

RUNS = 3
RESPONSE_TIMES = (0.5, 1.5, 3)
"""How long a response takes, in intervals of the rate limit."""


class Query(NamedTuple):
    """The parameters of a search, and the number of records that it finds."""

    parameters: dict[str, Any]
    records: int


QUERIES = {
    "page numbers": Query({"order_by": "votes", "per_page": 50}, 10_000),
    "ID cursor": Query({"per_page": 200}, 50_000),
}
"""One query for each kind of pagination: page numbers reach 10,000 records at most, an ID cursor reaches all."""


def slow_service(records: int, seconds: float) -> Callable[[ReceivedRequest], CannedResponse]:
    """Return a service with so many records that takes *seconds* for each response."""
    service = Service(uneven(records))

    def respond(request: ReceivedRequest) -> CannedResponse:
        end = time.monotonic() + seconds
        response = CannedResponse(*service.respond_with_status(dict(parse_qsl(request.query))))
        time.sleep(max(0.0, end - time.monotonic()))
        return response

    return respond


def paginate(address: str, limit: RateLimit, query: Query, *, sequential: bool = False) -> None:
    with INaturalist(api_url=address, rate_limit=limit, retry=False) as inat:
        search: Any = inat.v2.observations.search
        paginator = inat.paginate(search, **query.parameters)
        assert sum(1 for _ in (paginator.sequential() if sequential else paginator)) == query.records


def paginate_async(address: str, limit: RateLimit, query: Query) -> None:
    async def run() -> int:
        async with AsyncINaturalist(api_url=address, rate_limit=limit, retry=False) as inat:
            search: Any = inat.v2.observations.search
            return len(await inat.paginate(search, **query.parameters).all())

    assert asyncio.run(run()) == query.records


def pyinaturalist(address: str, _limit: RateLimit, query: Query) -> None:
    """Fetch all records with pyinaturalist, which has the same limits by default and always uses an ID cursor."""
    with local_get_observations(address, clock_speed=CLOCK_SPEED) as get_observations:
        response = get_observations(page="all", per_page=query.parameters["per_page"])
        assert len(response["results"]) == query.records


PAGINATORS: dict[str, Callable[..., None]] = {
    "paginate": paginate,
    "paginate, async": paginate_async,
    "paginate, .sequential()": partial(paginate, sequential=True),
    "pyinaturalist": pyinaturalist,
}


def report() -> str:
    """Return the section: the share of the allowed rate, and the number of rejected requests."""
    with INaturalist(transport=Sandbox()) as inat:  # the first call loads modules, which is not to be measured
        inat.paginate(inat.v2.observations.search).first()
    outcomes: dict[tuple[str, str, float], list[tuple[float, int]]] = {}
    for _ in range(RUNS):
        for (title, query), (name, fetch_all), intervals in product(
            QUERIES.items(), PAGINATORS.items(), RESPONSE_TIMES
        ):
            limit = unique_limit(1 / CLOCK_SPEED, burst=5)
            service = partial(slow_service, query.records, intervals / CLOCK_SPEED)
            outcome = run_with_server(partial(fetch_all, query=query), limit, service)
            outcomes.setdefault((title, name, intervals), []).append((outcome.share(limit), outcome.rejected))
    rows = [
        [f"{title}: {name}", *(median_share(outcomes[title, name, each]) for each in RESPONSE_TIMES), str(rejected)]
        for title, name in product(QUERIES, PAGINATORS)
        for rejected in [sum(outcome[1] for each in RESPONSE_TIMES for outcome in outcomes[title, name, each])]
    ]
    columns = [*(f"{intervals:g}" for intervals in RESPONSE_TIMES), "rejected"]
    return f"## Use of the rate limit by pagination\n\n{_TEXT}\n\n{table(columns, rows)}"


_TEXT = f"""The server of the previous table, with slow responses: the columns are the response time in intervals of the
rate limit, and the interval is one second at 60 requests per minute. The table shows the share of the allowed requests
that the client sent while it fetched all records ({QUERIES["page numbers"].records:,} with page numbers,
{QUERIES["ID cursor"].records:,} with an ID cursor), and the number of rejected requests in {RUNS} runs. pyinaturalist
uses its own rate limiter, with the same limits and an equally fast clock. It always uses an ID cursor."""

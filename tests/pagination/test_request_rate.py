"""How much of the rate limit a pagination uses, computed with a simulated clock and constant response times."""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush
from types import SimpleNamespace
from typing import Any

import pytest

from inat_typed import RateLimit
from inat_typed.runtime.pagination.batch import batch_from_json
from inat_typed.runtime.pagination.executor import _max_in_flight  # pyright: ignore[reportPrivateUsage]
from inat_typed.runtime.pagination.scheduler import PageRequest, Scheduler, Strategy
from tests.pagination.service import Service, uneven
from tests.pagination.simulated import id_cursor, page_numbers

LIMIT = RateLimit()


def used_share(
    strategy: Strategy, service: Service, *, response_time: float, processing_time: float, is_ordered: bool
) -> float:
    """Return the share of the allowed requests that was sent, from the first request to the last.

    Args:
        strategy: The strategy.
        service: The service to paginate.
        response_time: Seconds that the service takes for each response.
        processing_time: Seconds that the caller takes for each page.
        is_ordered: Whether pages are delivered in order.
    """
    exchange = SimpleNamespace(response_seconds=None)
    collection: Any = SimpleNamespace(rate_limit=LIMIT, session=SimpleNamespace(exchange=exchange))
    scheduler = Scheduler(strategy, is_ordered=is_ordered)
    now, theoretical_arrival = 0.0, 0.0
    sent: list[float] = []
    in_flight: list[tuple[float, int, PageRequest]] = []
    while not scheduler.is_finished:
        scheduler.max_in_flight = _max_in_flight(collection)
        while request := scheduler.next_request():
            sent_at = max(now, theoretical_arrival - (LIMIT.burst - 1) * LIMIT.interval)
            theoretical_arrival = max(theoretical_arrival, now) + LIMIT.interval
            sent.append(sent_at)
            heappush(in_flight, (sent_at + response_time, len(sent), request))
        if scheduler.next_ready_page():
            now += processing_time
        else:
            assert in_flight or scheduler.is_finished, "the scheduler is stuck"
            now = max([now, *(each[0] for each in in_flight[:1])])
        while in_flight and in_flight[0][0] <= now:
            exchange.response_seconds = response_time
            request = heappop(in_flight)[-1]
            scheduler.handle_result(request, batch_from_json(service.respond(request.arguments)))
    assert strategy.delivered == len(service.ids)
    return len(sent) / (LIMIT.burst + (sent[-1] - sent[0]) / LIMIT.interval)


@pytest.mark.parametrize("is_ordered", [True, False])
@pytest.mark.parametrize("processing_time", [0, 0.8])
@pytest.mark.parametrize("response_time", [0.1, 0.5, 1.5, 3])
@pytest.mark.parametrize(("create", "page_size", "count"), [(page_numbers, 50, 10_000), (id_cursor, 200, 50_000)])
def test_slow_responses_do_not_waste_the_rate_limit(
    create: Callable[..., Strategy],
    page_size: int,
    count: int,
    response_time: float,
    processing_time: float,
    is_ordered: bool,
) -> None:
    service = Service(uneven(count))
    share = used_share(
        create(service, page_size=page_size),
        service,
        response_time=response_time,
        processing_time=processing_time,
        is_ordered=is_ordered,
    )
    assert 0.98 < share <= 1

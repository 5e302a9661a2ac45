"""How much of the rate limit a walk uses: reckoned by a clock that stands still, where answers take as long as said."""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush
from types import SimpleNamespace
from typing import Any

import pytest

from inat_typed import RateLimit
from inat_typed.runtime.paging.batch import of_json
from inat_typed.runtime.paging.run import _width  # pyright: ignore[reportPrivateUsage]
from inat_typed.runtime.paging.walk import Plan, Slot, Walk
from tests.paging.service import Service, uneven
from tests.paging.simulated import by_id, by_number

LIMIT = RateLimit()


def share_used(plan: Plan, service: Service, *, answer_seconds: float, use_seconds: float, ordered: bool) -> float:
    """Of what is allowed from the first request to the last; each page is used for so long before the next is taken."""
    known: Any = SimpleNamespace(rate_limit=LIMIT, driver=SimpleNamespace(answer_seconds=None))
    walk = Walk(plan, ordered=ordered)
    now, paid = 0.0, 0.0
    sent: list[float] = []
    under_way: list[tuple[float, int, Slot]] = []
    while not walk.ended:
        walk.width = _width(known)
        while slot := walk.to_send():
            turn = max(now, paid - (LIMIT.burst - 1) * LIMIT.interval)
            paid = max(paid, now) + LIMIT.interval
            sent.append(turn)
            heappush(under_way, (turn + answer_seconds, len(sent), slot))
        if walk.ready():
            now += use_seconds
        else:
            assert under_way or walk.ended, "stuck"
            now = max([now, *(each[0] for each in under_way[:1])])
        while under_way and under_way[0][0] <= now:
            known.driver.answer_seconds = answer_seconds
            slot = heappop(under_way)[-1]
            walk.take(slot, of_json(service.answer(slot.arguments)))
    assert plan.delivered == len(service.ids)
    return len(sent) / (LIMIT.burst + (sent[-1] - sent[0]) / LIMIT.interval)


@pytest.mark.parametrize("ordered", [True, False])
@pytest.mark.parametrize("use_seconds", [0, 0.8])
@pytest.mark.parametrize("answer_seconds", [0.1, 0.5, 1.5, 3])
@pytest.mark.parametrize(("laid_out", "size", "count"), [(by_number, 50, 10_000), (by_id, 200, 50_000)])
def test_answers_that_take_long_waste_little(
    laid_out: Callable[..., Plan], size: int, count: int, answer_seconds: float, use_seconds: float, ordered: bool
) -> None:
    service = Service(uneven(count))
    plan = laid_out(service, size=size)
    used = share_used(plan, service, answer_seconds=answer_seconds, use_seconds=use_seconds, ordered=ordered)
    assert 0.98 < used <= 1

"""Estimates, and the warning before a pagination that exceeds the daily quota."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from inat_typed import AsyncINaturalist, Estimate, INaturalist, PaginationWarning, RateLimit
from inat_typed.sandbox import Sandbox
from tests.pagination.service import Service, Transport, uneven

sync_and_async = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])


def call_with_client(service: Service, function: Any, *, is_async: bool, **settings: Any) -> Any:
    """Return the result of *function* for a new client of *service*."""
    arguments: dict[str, Any] = {"transport": Transport(service), **settings}
    if not is_async:
        with INaturalist(**arguments) as inat:
            return function(inat)

    async def main() -> Any:
        async with AsyncINaturalist(**arguments) as inat:
            return await function(inat)

    return asyncio.run(main())


@sync_and_async
@pytest.mark.parametrize("api", ["v1", "v2"])
def test_estimate_requests_only_the_count(api: str, is_async: bool) -> None:
    def estimate(inat: Any) -> Any:
        return inat.paginate(getattr(inat, api).observations.search).estimate()

    service = Service(uneven(25_000))
    limit = RateLimit(per_minute=60, burst=6, per_day=100)
    limited: Estimate = call_with_client(service, estimate, is_async=is_async, rate_limit=limit)
    assert (limited.records, limited.requests, limited.seconds) == (25_000, 125, 86_400 + 19)
    assert str(limited) == "25,000 records, 125 requests, 24 hours"
    assert len(limited.bulk_urls) == 2
    assert [each["per_page"] for each in service.requests] == ["0"]
    unlimited: Estimate = call_with_client(service, estimate, is_async=is_async)
    assert str(unlimited) == "25,000 records, 125 requests"


def test_estimate_considers_limit_page_size_and_reachable_records() -> None:
    service = Service(uneven(25_000))
    with INaturalist(transport=Transport(service)) as inat:
        observations: Any = inat.v2.observations
        assert str(inat.paginate(observations.search).limit(450).estimate()) == "450 records, 3 requests"
        assert str(inat.paginate(observations.search, per_page=50).estimate()) == "25,000 records, 500 requests"
        assert str(inat.paginate(observations.search).limit(1).estimate()) == "1 record, 1 request"
        assert str(inat.paginate(observations.observers).estimate()) == "500 records, 1 request"
        ids = list(range(1, 402))
        assert str(inat.paginate(inat.v1.observations.get, ids).estimate()) == "401 records, 3 requests"


def first(paginator: Any) -> Any:
    records = iter(paginator)
    record = next(records)
    records.close()
    return record


async def first_async(paginator: Any) -> Any:
    records = aiter(paginator)
    record = await anext(records)
    await records.aclose()
    return record


MODES = ("default", "sequential", "unordered", "page numbers")


@sync_and_async
@pytest.mark.parametrize("mode", MODES)
def test_exceeding_the_daily_quota_warns_before_the_first_record(mode: str, is_async: bool) -> None:
    per_day = 11 + MODES.index(mode) + len(MODES) * is_async
    service = Service(uneven(9_000))

    def iterate(inat: Any) -> Any:
        keywords = {"order_by": "votes"} if mode == "page numbers" else {}
        paginator = inat.paginate(inat.v2.observations.search, **keywords)
        if mode in ("sequential", "unordered"):
            paginator = getattr(paginator, mode)()
        return (first_async if is_async else first)(paginator)

    with pytest.warns(PaginationWarning) as caught:
        call_with_client(service, iterate, is_async=is_async, rate_limit=RateLimit(per_day=per_day))
    messages = [str(each.message) for each in caught]
    assert len(messages) == 1
    assert messages[0].startswith("observations.search: 9,000 records need 45 requests, which takes ")
    assert f": the rate limit allows {per_day} requests a day. The same records can be downloaded" in messages[0]
    assert all(each in messages[0] for each in bulk_urls())
    if not is_async:
        assert caught[0].filename == __file__
    assert len(service.requests) <= per_day


def bulk_urls() -> tuple[str, ...]:
    with INaturalist(transport=Transport(Service([1]))) as inat:
        return inat.paginate(inat.v2.observations.search).estimate().bulk_urls


def test_bulk_urls_of_observations() -> None:
    aws, gbif = bulk_urls()
    assert "aws" in aws
    assert "gbif.org" in gbif


@pytest.mark.filterwarnings("error::inat_typed.PaginationWarning")
def test_pagination_within_the_daily_quota_does_not_warn() -> None:
    service = Service(uneven(9_000))
    with INaturalist(transport=Transport(service), rate_limit=RateLimit(per_day=45, per_minute=60_000)) as inat:
        first(inat.paginate(inat.v2.observations.search))
        first(inat.paginate(inat.v2.observations.search).limit(200 * 40))


def test_list_of_ids_warns_before_any_request() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, rate_limit=RateLimit(per_day=9)) as inat:
        records = iter(inat.paginate(inat.v1.taxa.get, list(range(1, 1_001))))
        with pytest.warns(PaginationWarning, match=r"1,000 records need 34 requests.* allows 9 requests a day"):
            next(records)
        records.close()

"""What a walk will take is known, and said before it begins where it is more than a day has."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from inat_typed import AsyncINaturalist, INaturalist, Outlook, PagingWarning, RateLimit
from inat_typed.sandbox import Sandbox
from tests.paging.service import Service, Transport, uneven

both = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
apis = pytest.mark.parametrize("api", ["v1", "v2"])


def used(service: Service, use: Any, *, asynchronous: bool, **settings: Any) -> Any:
    """What *use* makes of a client."""
    given: dict[str, Any] = {"transport": Transport(service), **settings}
    if not asynchronous:
        with INaturalist(**given) as inat:
            return use(inat)

    async def main() -> Any:
        async with AsyncINaturalist(**given) as inat:
            return await use(inat)

    return asyncio.run(main())


@both
@apis
def test_an_outlook_asks_for_the_count_alone(api: str, asynchronous: bool) -> None:
    def look(inat: Any) -> Any:
        return inat.paginate(getattr(inat, api).observations.search).outlook()

    service = Service(uneven(25_000))
    limit = RateLimit(per_minute=60, burst=6, per_day=100)
    outlook: Outlook = used(service, look, asynchronous=asynchronous, rate_limit=limit)
    assert (outlook.records, outlook.requests, outlook.seconds) == (25_000, 125, 86_400 + 19)
    assert str(outlook) == "25,000 records, 125 requests, 24 hours"
    assert len(outlook.bulk) == 2
    assert [each["per_page"] for each in service.asked] == ["0"]
    unhurried: Outlook = used(service, look, asynchronous=asynchronous)
    assert str(unhurried) == "25,000 records, 125 requests"


def test_an_outlook_knows_what_is_wanted_and_what_can_be_had() -> None:
    service = Service(uneven(25_000))
    with INaturalist(transport=Transport(service)) as inat:
        observations: Any = inat.v2.observations
        assert str(inat.paginate(observations.search).limit(450).outlook()) == "450 records, 3 requests"
        assert str(inat.paginate(observations.search, per_page=50).outlook()) == "25,000 records, 500 requests"
        assert str(inat.paginate(observations.search).limit(1).outlook()) == "1 record, 1 request"
        assert str(inat.paginate(observations.observers).outlook()) == "500 records, 1 request"
        ids = list(range(1, 402))
        assert str(inat.paginate(inat.v1.observations.get, ids).outlook()) == "401 records, 3 requests"


def first(paginator: Any) -> Any:
    records = iter(paginator)
    found = next(records)
    records.close()
    return found


async def first_async(paginator: Any) -> Any:
    records = aiter(paginator)
    found = await anext(records)
    await records.aclose()
    return found


WAYS = ("as it is", "one by one", "unordered", "by pages")


def going(paginator: Any, way: str) -> Any:
    if way == "one by one":
        return paginator.sequential()
    return paginator.unordered() if way == "unordered" else paginator


@both
@pytest.mark.parametrize("way", WAYS)
def test_more_than_a_day_has_is_said_before_the_first_record(way: str, asynchronous: bool) -> None:
    day = 11 + WAYS.index(way) + len(WAYS) * asynchronous
    service = Service(uneven(9_000))

    def walk(inat: Any) -> Any:
        keywords = {"order_by": "votes"} if way == "by pages" else {}
        paginator = inat.paginate(inat.v2.observations.search, **keywords)
        return (first_async if asynchronous else first)(going(paginator, way))

    limit = RateLimit(per_day=day)
    with pytest.warns(PagingWarning) as warned:
        used(service, walk, asynchronous=asynchronous, rate_limit=limit)
    said = [str(each.message) for each in warned]
    assert len(said) == 1
    assert said[0].startswith("observations.search: this takes 9,000 records, 45 requests, ")
    assert f"where {day} requests a day are allowed; the same records are had in bulk from" in said[0]
    assert all(each in said[0] for each in bulk())
    if not asynchronous:
        assert warned[0].filename == __file__
    assert len(service.asked) <= day


def bulk() -> tuple[str, ...]:
    with INaturalist(transport=Transport(Service([1]))) as inat:
        return inat.paginate(inat.v2.observations.search).outlook().bulk


def test_the_same_records_in_bulk() -> None:
    aws, gbif = bulk()
    assert "aws" in aws
    assert "gbif.org" in gbif


@pytest.mark.filterwarnings("error::inat_typed.PagingWarning")
def test_what_a_day_has_is_not_worth_a_word() -> None:
    service = Service(uneven(9_000))
    with INaturalist(transport=Transport(service), rate_limit=RateLimit(per_day=45, per_minute=60_000)) as inat:
        first(inat.paginate(inat.v2.observations.search))
        first(inat.paginate(inat.v2.observations.search).limit(200 * 40))


def test_a_list_of_ids_says_it_before_anything_is_sent() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, rate_limit=RateLimit(per_day=9)) as inat:
        records = iter(inat.paginate(inat.v1.taxa.get, list(range(1, 1_001))))
        with pytest.warns(PagingWarning, match=r"1,000 records, 34 requests.* where 9 requests a day"):
            next(records)
        records.close()

"""What a user does with a paginator, sync and async, over real connections where it matters."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time
import warnings
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx
import pytest

import inat_typed
from inat_typed import (
    ArgumentTypeError,
    ArgumentValueError,
    AsyncINaturalist,
    INatError,
    INaturalist,
    PagingError,
    PagingWarning,
    Projection,
    Retry,
    ServerError,
    v2,
)
from inat_typed.sandbox import Sandbox
from inat_typed.v2.observations import ObservationsResource
from tests.loopback import Asked, Server, Told, serving
from tests.paging.service import Body, Params, Service, Transport, WindowTooLargeError, uneven

ONCE = Retry(tries=1)


@contextmanager
def client(service: Service) -> Generator[INaturalist]:
    with INaturalist(transport=Transport(service)) as inat:
        yield inat


@contextmanager
def over_wires(answering: Callable[[Asked], Told], **settings: Any) -> Generator[tuple[INaturalist, Server]]:
    with serving(answering) as server, INaturalist(api_url=server.address, retry=ONCE, **settings) as inat:
        yield inat, server


def threads() -> list[str]:
    return [each.name for each in threading.enumerate() if each.name.startswith("inat-typed")]


def all_threads_end() -> bool:
    for each in threading.enumerate():
        if each.name.startswith("inat-typed"):
            each.join(10)
    return not threads()


@pytest.mark.parametrize("order", [None, "asc", "desc"])
@pytest.mark.parametrize("api", ["v1", "v2"])
def test_everything_beyond_the_window(api: str, order: Any) -> None:
    service = Service(uneven(25_000))
    with client(service) as inat:
        search: Any = getattr(inat, api).observations.search
        found = [each.id for each in inat.paginate(search, order=order)]
    assert found == (service.ids if order == "asc" else list(reversed(list(service.ids))))
    assert len(service.asked) == 126  # 125 pages, and one for the end


def test_over_real_connections_several_are_under_way_at_once() -> None:
    service = Service(uneven(5_000))
    several = threading.Condition()
    now = most = 0

    def answering(asked: Asked) -> Told:
        nonlocal now, most
        with several:
            now, most = now + 1, max(most, now + 1)
            several.notify_all()
            if len(service.asked) > 2:
                several.wait_for(lambda: most >= 4, 10)
        told = service.told(asked)
        with several:
            now -= 1
        return told

    with over_wires(answering) as (inat, server):
        found = [each.id for each in inat.paginate(inat.v2.observations.search, order="asc", fields="id")]
    assert found == service.ids
    assert most == 4
    assert len(server.asked) == 26


def test_async_tasks_do_the_same() -> None:
    service = Service(uneven(25_000))

    async def main() -> list[int | None]:
        async with AsyncINaturalist(transport=Transport(service)) as inat:
            return [each.id async for each in inat.paginate(inat.v2.observations.search, order="asc")]

    assert asyncio.run(main()) == service.ids
    assert len(service.asked) == 126


def test_unordered_brings_the_same() -> None:
    service = Service(uneven(12_345))
    with client(service) as inat:
        found = [each.id for each in inat.paginate(inat.v2.observations.search).unordered()]
    assert sorted(each for each in found if each is not None) == service.ids


def test_sequential_has_no_threads_and_asks_for_nothing_ahead() -> None:
    service = Service(uneven(1_000))
    with client(service) as inat:
        records = iter(inat.paginate(inat.v2.observations.search, order="asc").sequential())
        for taken in range(1, 401):
            next(records)
            assert len(service.asked) == -(-taken // 200)
            assert threads() == []
        records.close()


@pytest.mark.parametrize(("limit", "requests"), [(0, 0), (1, 1), (200, 1), (201, 2), (400, 2), (1_000, 5)])
def test_a_limit_asks_for_no_more_pages_than_it_needs(limit: int, requests: int) -> None:
    service = Service(uneven(5_000))
    with client(service) as inat:
        found = inat.paginate(inat.v2.observations.search, order="asc").limit(limit).all()
        assert [each.id for each in found] == list(service.ids)[:limit]
    assert len(service.asked) == requests
    if 0 < limit < 200:
        assert service.asked[0]["per_page"] == str(limit)


def test_first_is_one_request_for_one_record() -> None:
    service = Service(uneven(300))
    with client(service) as inat:
        paginator = inat.paginate(inat.v2.observations.search)
        first = paginator.first()
        assert first is not None
        assert first.id == list(service.ids)[-1]
        assert [each["per_page"] for each in service.asked] == ["1"]
        service.ids = []
        assert paginator.first() is None


def test_count_is_one_request_for_no_record() -> None:
    service = Service(uneven(301))
    with client(service) as inat:
        assert inat.paginate(inat.v2.observations.search, taxon_id=[1]).count() == 301
    assert [(each["per_page"], each["taxon_id"]) for each in service.asked] == [("0", "1")]


def test_count_without_a_total() -> None:
    service = Service([], lie=lambda _params, _body, _number: {"results": []})
    with client(service) as inat, pytest.raises(PagingError, match="does not say how many"):
        inat.paginate(inat.v2.observations.search).count()


def test_nothing_is_sent_before_it_is_used() -> None:
    service = Service(uneven(300))
    with client(service) as inat:
        paginator = inat.paginate(inat.v2.observations.search).limit(250).unordered().sequential()
        iter(paginator)
        paginator.pages()
        assert repr(paginator) == "Paginator(v2.observations.search).limit(250).unordered().sequential()"
        assert service.asked == []


def test_a_paginator_is_never_changed_and_may_be_used_again() -> None:
    service = Service(uneven(300))
    with client(service) as inat:
        paginator = inat.paginate(inat.v2.observations.search)
        few = paginator.limit(7)
        assert len(few.limit(9).all()) == 7
        assert (len(few.all()), len(paginator.all()), len(paginator.all())) == (7, 300, 300)


def test_pages_are_pages() -> None:
    service = Service(uneven(500))
    with client(service) as inat:
        pages = list(inat.paginate(inat.v2.observations.search, order="asc").limit(450).pages())
    assert [len(each) for each in pages] == [200, 200, 50]
    assert all(isinstance(each, inat_typed.Page) for each in pages)
    assert pages[0].total_results == 500


def test_arguments_go_along() -> None:
    service = Service(uneven(700))
    with client(service) as inat:
        found = inat.paginate(
            inat.v2.observations.search,
            taxon_id=[3],
            id_above=list(service.ids)[99],
            id_below=list(service.ids)[600],
            per_page=50,
            fields=["uuid", "taxon.name"],
            extra_params={"acc": True},
            user_agent="me",
        ).all()
    assert [each.id for each in found] == list(reversed(list(service.ids)[100:600]))
    assert {(each["taxon_id"], each["per_page"], each["acc"]) for each in service.asked} == {("3", "50", "true")}
    assert {each["fields"] for each in service.asked} == {"(uuid:!t,taxon:(name:!t),id:!t)"}


@pytest.mark.parametrize(
    ("given", "sent"),
    [("all", "all"), ("uuid", "(uuid:!t,id:!t)"), ("(uuid:!t)", "(id:!t,uuid:!t)"), ((), "(id:!t)"), (None, "all")],
)
def test_the_walk_asks_for_the_id_too(given: Any, sent: str) -> None:
    service = Service(uneven(3))
    with client(service) as inat:
        inat.paginate(inat.v2.observations.search, fields=given).all()
    assert service.asked[0]["fields"] == sent


@pytest.mark.parametrize(("wrong", "seen_before"), [(1_500, 1_400), (1_300, 1_000), (2_900, 200)])
def test_an_error_comes_where_its_page_would_be(wrong: int, seen_before: int) -> None:
    """Or where that page is the edge of what comes before it: of a gap, of all that is thrown ahead."""
    service = Service(uneven(3_000))

    def answering(asked: Asked) -> Told:
        told = service.told(asked)
        ids = [each["id"] for each in told.body["results"]]
        return Told(500, {"error": "broken"}) if list(service.ids)[wrong] in ids else told

    with over_wires(answering) as (inat, server):
        seen: list[int | None] = []
        paginator = inat.paginate(inat.v2.observations.search, order="asc")
        with pytest.raises(ServerError, match="broken"):
            seen.extend(each.id for each in paginator)
        assert seen == list(service.ids)[:seen_before]
        assert all_threads_end()
        assert len(server.asked) < 16


def test_an_error_async() -> None:
    service = Service(uneven(3_000))

    def lie(_params: Params, body: Body, number: int) -> Body:
        if number > 5:
            raise WindowTooLargeError
        return body

    service.lie = lie

    async def main() -> int:
        seen = 0
        async with AsyncINaturalist(transport=Transport(service), retry=ONCE) as inat:
            try:
                async for _ in inat.paginate(inat.v2.observations.search):
                    seen += 1
            except INatError as error:
                assert "window is too large" in str(error)  # noqa: PT017 - it is raised by the loop
            assert len(asyncio.all_tasks()) == 1
        return seen

    assert asyncio.run(main()) % 200 == 0


def slowly(service: Service, released: threading.Event) -> Callable[[Asked], Told]:
    """Answers the first request at once, others once they are released."""

    def answering(asked: Asked) -> Told:
        if service.asked:
            released.wait(30)
        return service.told(asked)

    return answering


def test_leaving_a_loop_leaves_nothing_behind() -> None:
    service, released = Service(uneven(5_000)), threading.Event()
    with over_wires(slowly(service, released)) as (inat, server):
        for number, _ in enumerate(inat.paginate(inat.v2.observations.search)):
            if number == 150:
                break
        sent = len(server.asked)
        released.set()
        gc.collect()
        assert all_threads_end()
        assert len(server.asked) <= max(sent, 2)
        assert inat.v2.observations.search(per_page=1).total_results == 5_000


def test_closing_the_client_ends_a_walk_with_an_error() -> None:
    service, released = Service(uneven(5_000)), threading.Event()
    with over_wires(slowly(service, released)) as (inat, _server):
        records = iter(inat.paginate(inat.v2.observations.search))
        next(records)
        released.set()
        inat.close()
        with pytest.raises(INatError):
            list(records)
        assert all_threads_end()


def test_an_interrupt_stops_all_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    service = Service(uneven(5_000))
    with over_wires(service.told) as (inat, server):
        records = iter(inat.paginate(inat.v2.observations.search))
        next(records)
        with pytest.raises(KeyboardInterrupt):
            records.throw(KeyboardInterrupt())
        assert all_threads_end()
        sent = len(server.asked)
        assert list(records) == []
        assert len(server.asked) == sent
        assert inat.paginate(inat.v2.observations.search).limit(300).all()


class Stalling(Transport):
    """Answers twice; then somebody waits."""

    waited = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self.waited or len(self.service.asked) >= 2:
            self.waited += 1
            await asyncio.Event().wait()
        return await super().handle_async_request(request)


def test_cancelling_stops_all_tasks() -> None:
    stalling = Stalling(Service(uneven(5_000)))

    async def main() -> None:
        async with AsyncINaturalist(transport=stalling) as inat:
            task = asyncio.create_task(inat.paginate(inat.v2.observations.search).all())
            while not stalling.waited:
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert asyncio.all_tasks() == {asyncio.current_task()}
            stalling.waited, stalling.service.asked = 0, []
            assert len(await inat.paginate(inat.v2.observations.search).limit(300).all()) == 300

    asyncio.run(main())


def test_breaking_out_of_an_async_loop_leaves_no_task() -> None:
    service = Service(uneven(5_000))

    async def main() -> None:
        async with AsyncINaturalist(transport=Transport(service)) as inat:
            async for _ in inat.paginate(inat.v2.observations.search):
                break
            gc.collect()
            await asyncio.sleep(0.05)
            assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())


def test_within_a_running_event_loop_the_sync_paginator_works_too() -> None:
    """As in a notebook."""
    service = Service(uneven(1_000))

    async def main() -> int:
        with client(service) as inat:
            return len(inat.paginate(inat.v2.observations.search).all())

    assert asyncio.run(main()) == 1_000


def test_a_dry_run_records_the_first_request_and_brings_nothing() -> None:
    service = Service(uneven(1_000))
    with client(service) as inat, inat_typed.dry_run() as requests:
        assert inat.paginate(inat.v2.observations.search, taxon_id=[5]).all() == []
        assert inat.paginate(inat.v2.taxa.get, [1, 2, 3]).all() == []
        assert inat.paginate(inat.v2.observations.search).limit(0).all() == []
    assert [each.operation for each in requests] == ["v2.observations.search", "v2.taxa.get"]
    assert requests[0].params["order_by"] == "id"
    assert service.asked == []

    async def main() -> None:
        async with AsyncINaturalist(transport=Transport(service), dry_run=True) as inat:
            assert await inat.paginate(inat.v2.observations.search).all() == []

    asyncio.run(main())
    assert service.asked == []


def test_threads_see_the_dry_run_that_begins_under_way() -> None:
    service = Service(uneven(5_000))
    with client(service) as inat:
        records = iter(inat.paginate(inat.v2.observations.search))
        next(records)
        assert all_threads_end()
        sent = len(service.asked)
        with inat_typed.dry_run() as requests, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            list(records)
        assert all_threads_end()
        assert len(service.asked) <= sent
        assert requests


SEARCH = "inat.v2.observations.search"


WRONG: list[tuple[Callable[[Any, Any], Any], str]] = [
    (lambda inat, _other: inat.paginate(lambda: None), "paginate cannot tell what to call from <function"),
    (lambda inat, _other: inat.paginate(inat.v2.observations.search()), "give the method itself, not called"),
    (lambda inat, other: inat.paginate(other.v2.observations.search), "observations.search of another client"),
    (lambda inat, _other: inat.paginate(ObservationsResource.search), "of the class, not of a client"),
    (lambda inat, _other: inat.paginate(inat.v2.observations.histogram), "observations.histogram has no pages"),
    (lambda inat, _other: inat.paginate(inat.v2.observations.create), "observations.create has no pages"),
    (lambda inat, _other: inat.paginate(inat.v2.places.nearby, nelat=1, nelng=1, swlat=0, swlng=0), "has no pages"),
    (lambda inat, _other: inat.paginate(inat.v2.observations.search, 5), "takes arguments by keyword alone"),
    (lambda inat, _other: inat.paginate(inat.v2.observations.search, taxn_id=5), "did you mean taxon_id"),
    (lambda inat, _other: inat.paginate(inat.v2.taxa.get, [1], id=[2]), "taxa.get: id was given twice"),
]


@pytest.mark.parametrize(("wrong", "message"), WRONG)
def test_what_cannot_be_paged(wrong: Callable[[Any, Any], Any], message: str) -> None:
    inat, other = INaturalist(transport=Sandbox()), INaturalist(transport=Sandbox())
    with inat, other, pytest.raises(ArgumentTypeError, match=message):
        wrong(inat, other)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"page": 3}, "page is what paginate moves: leave it out"),
        ({"per_page": 0}, r"per_page=0 has no records to walk; .count\(\) asks for the count alone"),
        ({"extra_params": {"id_above": 3}}, "id_above is what paginate moves: it cannot be in extra_params"),
        ({"quality_grade": ["reserch"]}, "did you mean 'research'"),
    ],
)
def test_what_cannot_be_asked_for(arguments: dict[str, Any], message: str) -> None:
    inat = INaturalist(transport=Sandbox())
    search: Any = inat.v2.observations.search
    with inat, pytest.raises(ArgumentValueError, match=message):
        inat.paginate(search, **arguments)


@pytest.mark.parametrize("limit", [-1, 2.5, "3", True, None])
def test_limits_that_are_none(limit: Any) -> None:
    with (
        INaturalist(transport=Sandbox()) as inat,
        pytest.raises((ArgumentTypeError, ArgumentValueError), match="limit"),
    ):
        inat.paginate(inat.v2.observations.search).limit(limit)


def test_an_order_that_ids_cannot_keep() -> None:
    service = Service(uneven(10_001))
    with client(service) as inat:
        paginator = inat.paginate(inat.v2.observations.search, order_by="votes")
        with pytest.raises(
            PagingError, match=r"10,001 results and the first 10,000 .* order_by='id'.*\.limit\(10000\)"
        ):
            next(iter(paginator))
        assert len(service.asked) == 1
        assert len(paginator.limit(10_000).all()) == 10_000
        service.ids = list(service.ids)[1:]
        assert len(paginator.all()) == 10_000


def test_a_random_order_is_one_page() -> None:
    with client(Service(uneven(201))) as inat:
        paginator = inat.paginate(inat.v2.observations.search, order_by="random")
        assert len(paginator.limit(200).all()) == 200
        with pytest.raises(PagingError, match="each page of a random order is drawn anew"):
            paginator.all()


@pytest.mark.parametrize("count", [700, 9_999, 10_000, 10_001, 23_456])
def test_taxa_keep_their_order_as_far_as_pages_reach(count: int) -> None:
    service = Service(uneven(count), largest=500, bounded=False)
    with client(service) as inat:
        found = [each.id for each in inat.paginate(inat.v2.taxa.search)]
    assert found == service.ids
    by_id = ["id_above" in each for each in service.asked]
    assert any(by_id) is (count >= 10_000)
    assert len(service.asked) <= -(-count // 499) + 3


def test_taxa_by_id_say_so() -> None:
    service = Service(uneven(700), largest=500, bounded=False)
    with client(service) as inat:
        inat.paginate(inat.v1.taxa.search, order_by="id", order="asc").all()
    assert {(each["order_by"], each["order"]) for each in service.asked} == {("id", "asc")}
    assert service.asked[0]["id_above"] == "0"


def reaching(total: int, size: int) -> Callable[[Asked], Told]:
    def answering(asked: Asked) -> Told:
        results = [{"user_id": each, "observation_count": 1} for each in range(min(total, size))]
        return Told(body={"total_results": total, "page": 1, "per_page": size, "results": results})

    return answering


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_what_cannot_be_had_is_said_before(api: str) -> None:
    with over_wires(reaching(620, 500)) as (inat, server):
        observers: Any = getattr(inat, api).observations.observers
        records = iter(inat.paginate(observers))
        with pytest.warns(PagingWarning, match="620 results, of which the service gives out the first 500 alone"):
            next(records)
        assert len(list(records)) == 499
        assert len(server.asked) == 1
        assert len(inat.paginate(observers).limit(300).all()) == 300


def test_the_warning_names_the_callers_line() -> None:
    with over_wires(reaching(620, 500)) as (inat, _server), pytest.warns(PagingWarning) as warned:
        inat.paginate(inat.v2.observations.observers).all()
    assert warned[0].filename == __file__


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_a_list_of_ids_is_split_to_what_the_operation_takes(api: str) -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat:
        uuids = [each.uuid for each in inat.paginate(inat.v2.observations.search)]
        ids = [each.id for each in inat.paginate(inat.v2.observations.search)]
        sandbox.requests.clear()
        get: Any = getattr(inat, api).observations.get
        paginator = inat.paginate(get, [*uuids, *uuids[:50]] if api == "v2" else ids)
        assert [each.id for each in paginator] == ids
        assert paginator.count() == len(ids)
        assert len(sandbox.requests) == (4 if api == "v2" else 2)  # 80 of the UUIDs make an address long
        assert len(inat.paginate(inat.v1.taxa.get, 48662).all()) == 1


def test_addresses_of_ids_are_not_too_long() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat:
        uuids = [each.uuid for each in inat.paginate(inat.v2.observations.search)]
        sandbox.requests.clear()
        assert [each.uuid for each in inat.paginate(inat.v2.observations.get, uuids)] == uuids
        assert max(len(each.path) for each in sandbox.requests) < 4_000


def test_ids_that_are_not_there_are_named() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat:
        known = [each.id for each in inat.paginate(inat.v1.taxa.search)][:31]
        absent = [10**9 + each for each in range(7)]
        with pytest.warns(PagingWarning, match="nothing with the id 1000000000, .*, 1000000004 and 2 more"):
            found = inat.paginate(inat.v1.taxa.get, [*known, *absent]).all()
        assert [each.id for each in found] == known
        with pytest.warns(PagingWarning, match="nothing with the id 1000000000"):
            assert inat.paginate(inat.v2.taxa.get, [10**9]).all() == []


OTHERS: list[tuple[str, str, str, dict[str, Any]]] = [
    ("v2", "observations", "species_counts", {}),
    ("v1", "observations", "species_counts", {}),
    ("v2", "observations", "identifiers", {}),
    ("v2", "projects", "search", {}),
    ("v2", "projects", "members", {"id": 8001}),
    ("v2", "users", "autocomplete", {"q": "observer"}),
    ("v1", "places", "autocomplete", {"q": "o"}),
    ("v2", "places", "search", {"q": "o"}),
    ("v1", "identifications", "search", {}),
    ("v1", "identifications", "recent_taxa", {}),
    ("v2", "messages", "search", {}),
    ("v1", "posts", "search", {}),
    ("v2", "search", "search", {"q": "o"}),
    ("web", "observations", "search", {}),
    ("web", "observation_fields", "search", {}),
]


@pytest.mark.parametrize(("api", "resource", "name", "arguments"), OTHERS)
def test_other_collections(api: str, resource: str, name: str, arguments: dict[str, Any]) -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
        method: Any = getattr(getattr(getattr(inat, api), resource), name)
        paginator = inat.paginate(method, **arguments)
        found = paginator.all()
        once = list(method(**arguments))
        if resource != "identifications":  # which are walked by id
            assert found[: len(once)] == once
        if (api != "web" and name != "search") or resource in ("projects", "identifications"):
            assert len(found) == paginator.count()


class Mine(Projection, of=v2.Observation):
    """Has no id."""

    uuid: UUID


@dataclass
class Named:
    """Has none either."""

    name: str | None


def test_records_of_a_class_of_ones_own() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat:
        whole = inat.paginate(inat.v2.observations.search, per_page=50).all()
        sandbox.requests.clear()
        mine = inat.paginate(inat.v2.observations.search, per_page=50, fields=Mine).all()
        assert [type(each) for each in mine] == [Mine] * 300
        assert [each.uuid for each in mine] == [each.uuid for each in whole]
        assert {each.params["fields"] for each in sandbox.requests} == {"(uuid:!t,id:!t)"}
        pages = list(inat.paginate(inat.v2.observations.search, per_page=50, fields=Mine).limit(70).pages())
        assert [len(each) for each in pages] == [50, 20]
        assert [each.requested for each in pages] == [{"uuid": True}] * 2
        taxa = inat.paginate(inat.v2.taxa.search, per_page=10, fields=Named).all()
        assert type(taxa[0]) is Named
        assert len({each.name for each in taxa}) == len(inat.paginate(inat.v2.taxa.search).all())
        assert [type(each) for each in inat.paginate(inat.v1.observations.search, fields=Mine).limit(3)] == [Mine] * 3
        with inat_typed.dry_run() as requests:
            assert inat.paginate(inat.v2.observations.search, fields=Mine).all() == []
        assert len(requests) == 1
        found = inat.paginate(inat.v2.observations.search, except_=["photos", "id"]).limit(250).all()
        assert (found[0].id, found[0].photos) == (whole[0].id, None)


def test_trio_walks_one_by_one() -> None:
    trio: Any = pytest.importorskip("trio")
    service = Service(uneven(700))

    async def main() -> int:
        async with AsyncINaturalist(transport=Transport(service)) as inat:
            return len(await inat.paginate(inat.v2.observations.search).all())

    assert trio.run(main) == 700


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_fork_in_the_middle_of_a_walk() -> None:
    """The child is told, does not wait for threads that it has not, and can walk by itself."""
    service, told = Service(uneven(5_000)), os.pipe()
    with over_wires(service.told) as (inat, _server):
        records = iter(inat.paginate(inat.v2.observations.search))
        next(records)
        child = os.fork()
        if not child:
            try:
                with pytest.raises(PagingError, match="begun before a fork") as caught:
                    list(records)
                assert caught.value.delivered >= 200
                again = inat.paginate(inat.v2.observations.search).limit(300).all()
                os.write(told[1], str(len(again)).encode())
            finally:
                os._exit(0)
        assert len(list(records)) == 4_999
        os.waitpid(child, 0)
    os.close(told[1])
    assert os.read(told[0], 100) == b"300"
    os.close(told[0])


class Panicking(Transport):
    """Fails in a way that no error is made for, as a library that is not written in Python may."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if len(self.service.asked) > 2:
            raise BaseException("panic")  # noqa: TRY002
        return super().handle_request(request)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_whatever_a_thread_ends_with_nobody_waits_for_ever() -> None:
    with INaturalist(transport=Panicking(Service(uneven(5_000)))) as inat, pytest.raises(BaseException, match="panic"):
        inat.paginate(inat.v2.observations.search).all()


def test_pages_are_fetched_while_others_are_used() -> None:
    service = Service(uneven(5_000))
    with over_wires(service.told) as (inat, server):
        records = iter(inat.paginate(inat.v2.observations.search))
        for _ in range(200):
            next(records)
        next(records)
        end = time.monotonic() + 10
        while len(server.asked) < 4 and time.monotonic() < end:
            time.sleep(0.01)
        assert len(server.asked) >= 4
        held = len(server.asked)
        assert held <= 2 + 2 * 4
        records.close()
        assert all_threads_end()


def test_unknown_sizes_are_left_to_the_service() -> None:
    sizes: list[Any] = []

    def lie(params: Params, body: Body, _number: int) -> Body:
        sizes.append(params.get("per_page"))
        return body

    service = Service(uneven(95), lie=lie, largest=10)
    with client(service) as inat:
        method: Any = inat.v2.taxon_id_summaries.search
        assert [each.id for each in inat.paginate(method)] == service.ids
    assert sizes == [None] + ["10"] * 9

"""The public paginators, sync and async, over real connections where that matters."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time
from collections.abc import Callable, Generator, Iterator
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
    DryRunError,
    INatError,
    INaturalist,
    PaginationError,
    PaginationWarning,
    Projection,
    Retry,
    ServerError,
    v2,
)
from inat_typed.runtime.request.build import build_request
from inat_typed.runtime.request.request import Request
from inat_typed.sandbox import Sandbox
from inat_typed.v2.observations import ObservationsResource
from tests.loopback import CannedResponse, ReceivedRequest, Server, serving
from tests.pagination.service import Body, Params, Service, Transport, WindowTooLargeError, uneven

NO_RETRY = Retry(max_attempts=1)


@contextmanager
def client(service: Service) -> Generator[INaturalist]:
    with INaturalist(transport=Transport(service)) as inat:
        yield inat


@contextmanager
def over_network(
    respond: Callable[[ReceivedRequest], CannedResponse], **settings: Any
) -> Generator[tuple[INaturalist, Server]]:
    with serving(respond) as server, INaturalist(api_url=server.address, retry=NO_RETRY, **settings) as inat:
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
def test_paginator_returns_all_records_beyond_the_window(api: str, order: Any) -> None:
    service = Service(uneven(25_000))
    with client(service) as inat:
        search: Any = getattr(inat, api).observations.search
        found = [each.id for each in inat.paginate(search, order=order)]
    assert found == (service.ids if order == "asc" else list(reversed(list(service.ids))))
    assert len(service.requests) == 126  # 125 pages, and an empty one at the end


def test_several_requests_are_in_flight_over_real_connections() -> None:
    service = Service(uneven(5_000))
    condition = threading.Condition()
    in_flight = max_in_flight = 0

    def respond(asked: ReceivedRequest) -> CannedResponse:
        nonlocal in_flight, max_in_flight
        with condition:
            in_flight, max_in_flight = in_flight + 1, max(max_in_flight, in_flight + 1)
            condition.notify_all()
            if len(service.requests) > 2:
                condition.wait_for(lambda: max_in_flight >= 4, 10)
        response = service.told(asked)
        with condition:
            in_flight -= 1
        return response

    with over_network(respond) as (inat, server):
        found = [each.id for each in inat.paginate(inat.v2.observations.search, order="asc", fields="id")]
    assert found == service.ids
    assert max_in_flight == 4
    assert len(server.requests) == 26


def test_async_paginator_returns_all_records() -> None:
    service = Service(uneven(25_000))

    async def main() -> list[int | None]:
        async with AsyncINaturalist(transport=Transport(service)) as inat:
            return [each.id async for each in inat.paginate(inat.v2.observations.search, order="asc")]

    assert asyncio.run(main()) == service.ids
    assert len(service.requests) == 126


def test_unordered_paginator_returns_the_same_records() -> None:
    service = Service(uneven(12_345))
    with client(service) as inat:
        found = [each.id for each in inat.paginate(inat.v2.observations.search).unordered()]
    assert sorted(each for each in found if each is not None) == service.ids


def test_sequential_paginator_uses_no_threads_and_fetches_nothing_in_advance() -> None:
    service = Service(uneven(1_000))
    with client(service) as inat:
        records = iter(inat.paginate(inat.v2.observations.search, order="asc").sequential())
        for count in range(1, 401):
            next(records)
            assert len(service.requests) == -(-count // 200)
            assert threads() == []
        records.close()


@pytest.mark.parametrize(("limit", "requests"), [(0, 0), (1, 1), (200, 1), (201, 2), (400, 2), (1_000, 5)])
def test_limit_requests_no_more_pages_than_needed(limit: int, requests: int) -> None:
    service = Service(uneven(5_000))
    with client(service) as inat:
        found = inat.paginate(inat.v2.observations.search, order="asc").limit(limit).all()
        assert [each.id for each in found] == list(service.ids)[:limit]
    assert len(service.requests) == requests
    if 0 < limit < 200:
        assert service.requests[0]["per_page"] == str(limit)


def test_first_sends_one_request_for_one_record() -> None:
    service = Service(uneven(300))
    with client(service) as inat:
        paginator = inat.paginate(inat.v2.observations.search)
        first = paginator.first()
        assert first is not None
        assert first.id == list(service.ids)[-1]
        assert [each["per_page"] for each in service.requests] == ["1"]
        service.ids = []
        assert paginator.first() is None


def test_count_sends_one_request_for_no_record() -> None:
    service = Service(uneven(301))
    with client(service) as inat:
        assert inat.paginate(inat.v2.observations.search, taxon_id=[1]).count() == 301
    assert [(each["per_page"], each["taxon_id"]) for each in service.requests] == [("0", "1")]


def test_count_fails_if_the_service_reports_no_total() -> None:
    service = Service([], tamper=lambda _params, _body, _number: {"results": []})
    with (
        client(service) as inat,
        pytest.raises(PaginationError, match="does not report the number of records; iterate"),
    ):
        inat.paginate(inat.v2.observations.search).count()


def test_paginator_sends_nothing_before_it_is_used() -> None:
    service = Service(uneven(300))
    with client(service) as inat:
        paginator = inat.paginate(inat.v2.observations.search).limit(250).unordered().sequential()
        iter(paginator)
        paginator.pages()
        assert repr(paginator) == "Paginator(v2.observations.search).limit(250).unordered().sequential()"
        assert service.requests == []


def test_paginator_is_immutable_and_reusable() -> None:
    service = Service(uneven(300))
    with client(service) as inat:
        paginator = inat.paginate(inat.v2.observations.search)
        few = paginator.limit(7)
        assert len(few.limit(9).all()) == 7
        assert (len(few.all()), len(paginator.all()), len(paginator.all())) == (7, 300, 300)


def test_pages_returns_page_objects() -> None:
    service = Service(uneven(500))
    with client(service) as inat:
        pages = list(inat.paginate(inat.v2.observations.search, order="asc").limit(450).pages())
    assert [len(each) for each in pages] == [200, 200, 50]
    assert all(isinstance(each, inat_typed.Page) for each in pages)
    assert pages[0].total_results == 500


def test_arguments_are_sent_with_every_page() -> None:
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
    assert {(each["taxon_id"], each["per_page"], each["acc"]) for each in service.requests} == {("3", "50", "true")}
    assert {each["fields"] for each in service.requests} == {"(uuid:!t,taxon:(name:!t),id:!t)"}


@pytest.mark.parametrize(
    ("given", "sent"),
    [("all", "all"), ("uuid", "(uuid:!t,id:!t)"), ("(uuid:!t)", "(id:!t,uuid:!t)"), ((), "(id:!t)"), (None, "all")],
)
def test_id_cursor_adds_the_id_to_the_fields(given: Any, sent: str) -> None:
    service = Service(uneven(3))
    with client(service) as inat:
        inat.paginate(inat.v2.observations.search, fields=given).all()
    assert service.requests[0]["fields"] == sent


@pytest.mark.parametrize(("broken", "delivered"), [(1_500, 1_400), (1_300, 1_000), (2_900, 200)])
def test_error_is_raised_where_its_page_would_be(broken: int, delivered: int) -> None:
    """An error is raised earlier if pages before it depend on the failed page: a gap, or a section on its far run."""
    service = Service(uneven(3_000))

    def respond(asked: ReceivedRequest) -> CannedResponse:
        response = service.told(asked)
        ids = [each["id"] for each in response.body["results"]]
        return CannedResponse(500, {"error": "broken"}) if list(service.ids)[broken] in ids else response

    with over_network(respond) as (inat, server):
        seen: list[int | None] = []
        paginator = inat.paginate(inat.v2.observations.search, order="asc")
        with pytest.raises(ServerError, match="broken"):
            seen.extend(each.id for each in paginator)
        assert seen == list(service.ids)[:delivered]
        assert all_threads_end()
        assert len(server.requests) < 16


def test_async_paginator_raises_errors_and_ends_its_tasks() -> None:
    service = Service(uneven(3_000))

    def tamper(_params: Params, body: Body, number: int) -> Body:
        if number > 5:
            raise WindowTooLargeError
        return body

    service.tamper = tamper

    async def main() -> int:
        seen = 0
        async with AsyncINaturalist(transport=Transport(service), retry=NO_RETRY) as inat:
            try:
                async for _ in inat.paginate(inat.v2.observations.search):
                    seen += 1
            except INatError as error:
                assert "window is too large" in str(error)  # noqa: PT017 - it is raised by the loop
            assert len(asyncio.all_tasks()) == 1
        return seen

    assert asyncio.run(main()) % 200 == 0


def delayed(service: Service, released: threading.Event) -> Callable[[ReceivedRequest], CannedResponse]:
    """Respond to the first request immediately, and to others after *released* is set."""

    def respond(asked: ReceivedRequest) -> CannedResponse:
        if service.requests:
            released.wait(30)
        return service.told(asked)

    return respond


def test_leaving_a_loop_ends_all_threads() -> None:
    service, released = Service(uneven(5_000)), threading.Event()
    with over_network(delayed(service, released)) as (inat, server):
        for number, _ in enumerate(inat.paginate(inat.v2.observations.search)):
            if number == 150:
                break
        sent = len(server.requests)
        released.set()
        gc.collect()
        assert all_threads_end()
        assert len(server.requests) <= max(sent, 2)
        assert inat.v2.observations.search(per_page=1).total_results == 5_000


def test_closing_the_client_ends_the_iteration_with_an_error() -> None:
    service, released = Service(uneven(5_000)), threading.Event()
    with over_network(delayed(service, released)) as (inat, _server):
        records = iter(inat.paginate(inat.v2.observations.search))
        next(records)
        released.set()
        inat.close()
        with pytest.raises(INatError):
            list(records)
        assert all_threads_end()


def test_interrupt_ends_all_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    service = Service(uneven(5_000))
    with over_network(service.told) as (inat, server):
        records = iter(inat.paginate(inat.v2.observations.search))
        next(records)
        with pytest.raises(KeyboardInterrupt):
            records.throw(KeyboardInterrupt())
        assert all_threads_end()
        sent = len(server.requests)
        assert list(records) == []
        assert len(server.requests) == sent
        assert inat.paginate(inat.v2.observations.search).limit(300).all()


class Stalling(Transport):
    """Responds twice; later requests wait forever."""

    waited = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self.waited or len(self.service.requests) >= 2:
            self.waited += 1
            await asyncio.Event().wait()
        return await super().handle_async_request(request)


def test_cancellation_ends_all_tasks() -> None:
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
            stalling.waited, stalling.service.requests = 0, []
            assert len(await inat.paginate(inat.v2.observations.search).limit(300).all()) == 300

    asyncio.run(main())


def test_leaving_an_async_loop_ends_all_tasks() -> None:
    service = Service(uneven(5_000))

    async def main() -> None:
        async with AsyncINaturalist(transport=Transport(service)) as inat:
            async for _ in inat.paginate(inat.v2.observations.search):
                break
            gc.collect()
            await asyncio.sleep(0.05)
            assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())


def test_sync_paginator_works_inside_a_running_event_loop() -> None:
    """A notebook has a running event loop."""
    service = Service(uneven(1_000))

    async def main() -> int:
        with client(service) as inat:
            return len(inat.paginate(inat.v2.observations.search).all())

    assert asyncio.run(main()) == 1_000


def test_dry_run_records_the_first_request_and_returns_nothing() -> None:
    service = Service(uneven(1_000))
    with client(service) as inat, inat_typed.dry_run() as requests:
        assert inat.paginate(inat.v2.observations.search, taxon_id=[5]).all() == []
        assert inat.paginate(inat.v2.taxa.get, [1, 2, 3]).all() == []
        assert inat.paginate(inat.v2.observations.search).limit(0).all() == []
    assert [each.operation for each in requests] == ["v2.observations.search", "v2.taxa.get"]
    assert requests[0].params["order_by"] == "id"
    assert service.requests == []

    async def main() -> None:
        async with AsyncINaturalist(transport=Transport(service), dry_run=True) as inat:
            assert await inat.paginate(inat.v2.observations.search).all() == []

    asyncio.run(main())
    assert service.requests == []


def test_dry_run_that_starts_during_an_iteration_applies_to_its_threads() -> None:
    service = Service(uneven(5_000))
    with client(service) as inat:
        records = iter(inat.paginate(inat.v2.observations.search))
        next(records)
        assert all_threads_end()
        sent = len(service.requests)
        with inat_typed.dry_run() as requests, pytest.raises(DryRunError, match="a dry run was turned on before"):
            list(records)
        assert all_threads_end()
        assert len(service.requests) <= sent
        assert requests


@pytest.mark.parametrize("is_sequential", [False, True])
@pytest.mark.parametrize("kind", ["id cursor", "page numbers", "list of ids"])
def test_dry_run_that_starts_during_an_iteration_stops_it(
    kind: str, is_sequential: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = Service(uneven(5_000), has_both_bounds=kind != "page numbers")
    with client(service) as inat:
        paginators: dict[str, Any] = {
            "id cursor": inat.paginate(inat.v2.observations.search),
            "page numbers": inat.paginate(inat.v2.taxa.search),
            "list of ids": inat.paginate(inat.v1.taxa.get, list(range(1, 3_000))),
        }
        paginator = paginators[kind].sequential() if is_sequential else paginators[kind]
        pages: Iterator[Any] = paginator.pages()
        next(pages)
        monkeypatch.setenv("DRY_RUN_ENABLED", "1")
        with pytest.raises(DryRunError) as caught:
            list(pages)
        assert not caught.value.sent
        monkeypatch.delenv("DRY_RUN_ENABLED")


def test_dry_run_that_starts_during_an_async_iteration_stops_it(monkeypatch: pytest.MonkeyPatch) -> None:
    service = Service(uneven(5_000))

    async def main() -> None:
        async with AsyncINaturalist(transport=Transport(service)) as inat:
            async for _ in inat.paginate(inat.v2.observations.search).pages():
                monkeypatch.setenv("DRY_RUN_ENABLED", "1")

    with pytest.raises(DryRunError):
        asyncio.run(main())
    assert len(service.requests) < 26


INVALID_METHODS: list[tuple[Callable[[Any, Any], Any], str]] = [
    (
        lambda inat, _other: inat.paginate(lambda: None),
        "paginate: <function .* is not valid; expected a method of this client",
    ),
    (
        lambda inat, _other: inat.paginate(inat.v2.observations.search()),
        "got the result of a call; pass the method without calling it",
    ),
    (lambda inat, other: inat.paginate(other.v2.observations.search), "observations.search belongs to another client"),
    (lambda inat, _other: inat.paginate(ObservationsResource.search), "is not bound to a client"),
    (lambda inat, _other: inat.paginate(inat.v2.observations.histogram), "observations.histogram has no pages"),
    (lambda inat, _other: inat.paginate(inat.v2.observations.create), "observations.create has no pages"),
    (lambda inat, _other: inat.paginate(inat.v2.places.nearby, nelat=1, nelng=1, swlat=0, swlng=0), "has no pages"),
    (
        lambda inat, _other: inat.paginate(inat.v2.observations.search, 5),
        "expected keyword arguments only, got 1 by position",
    ),
    (lambda inat, _other: inat.paginate(inat.v2.observations.search, taxn_id=5), "Did you mean 'taxon_id'"),
    (
        lambda inat, _other: inat.paginate(inat.v2.taxa.get, [1], id=[2]),
        "taxa.get: id was given twice, by position and by keyword",
    ),
]


@pytest.mark.parametrize(("call", "message"), INVALID_METHODS)
def test_invalid_methods_are_rejected(call: Callable[[Any, Any], Any], message: str) -> None:
    inat, other = INaturalist(transport=Sandbox()), INaturalist(transport=Sandbox())
    with inat, other, pytest.raises(ArgumentTypeError, match=message):
        call(inat, other)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"page": 3}, "paginate sets page; omit it"),
        ({"per_page": 0}, r"per_page=0 returns no records to paginate; .* use .count\(\)"),
        ({"extra_params": {"id_above": 3}}, "paginate sets id_above; omit it from extra_params"),
        ({"quality_grade": ["reserch"]}, "Did you mean 'research'"),
    ],
)
def test_invalid_arguments_are_rejected(arguments: dict[str, Any], message: str) -> None:
    inat = INaturalist(transport=Sandbox())
    search: Any = inat.v2.observations.search
    with inat, pytest.raises(ArgumentValueError, match=message):
        inat.paginate(search, **arguments)


@pytest.mark.parametrize("limit", [-1, 2.5, "3", True, None])
def test_invalid_limits_are_rejected(limit: Any) -> None:
    with (
        INaturalist(transport=Sandbox()) as inat,
        pytest.raises(
            (ArgumentTypeError, ArgumentValueError),
            match=r"limit: .* is not valid; expected a whole number of at least 0",
        ),
    ):
        inat.paginate(inat.v2.observations.search).limit(limit)


def test_other_orders_fail_beyond_the_window() -> None:
    service = Service(uneven(10_001))
    with client(service) as inat:
        paginator = inat.paginate(inat.v2.observations.search, order_by="votes")
        with pytest.raises(PaginationError, match=r"first 10,000 of 10,001 results .* order_by='id'.*\.limit\(10000\)"):
            next(iter(paginator))
        assert len(service.requests) == 1
        assert len(paginator.limit(10_000).all()) == 10_000
        service.ids = list(service.ids)[1:]
        assert len(paginator.all()) == 10_000


def test_random_order_has_one_page() -> None:
    with client(Service(uneven(201))) as inat:
        paginator = inat.paginate(inat.v2.observations.search, order_by="random")
        assert len(paginator.limit(200).all()) == 200
        with pytest.raises(PaginationError, match="each page of a random order is a new sample"):
            paginator.all()


@pytest.mark.parametrize("count", [700, 9_999, 10_000, 10_001, 23_456])
def test_taxa_switch_to_the_id_cursor_beyond_the_window(count: int) -> None:
    service = Service(uneven(count), max_page_size=500, has_both_bounds=False)
    with client(service) as inat:
        found = [each.id for each in inat.paginate(inat.v2.taxa.search)]
    assert found == service.ids
    uses_id_cursor = any("id_above" in each for each in service.requests)
    assert uses_id_cursor is (count >= 10_000)
    assert len(service.requests) <= -(-count // 499) + 3


def test_taxa_ordered_by_id_send_the_order() -> None:
    service = Service(uneven(700), max_page_size=500, has_both_bounds=False)
    with client(service) as inat:
        inat.paginate(inat.v1.taxa.search, order_by="id", order="asc").all()
    assert {(each["order_by"], each["order"]) for each in service.requests} == {("id", "asc")}
    assert service.requests[0]["id_above"] == "0"


def truncated(total: int, size: int) -> Callable[[ReceivedRequest], CannedResponse]:
    def respond(asked: ReceivedRequest) -> CannedResponse:
        results = [{"user_id": each, "observation_count": 1} for each in range(min(total, size))]
        return CannedResponse(body={"total_results": total, "page": 1, "per_page": size, "results": results})

    return respond


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_unreachable_records_are_reported_before_the_first_record(api: str) -> None:
    with over_network(truncated(620, 500)) as (inat, server):
        observers: Any = getattr(inat, api).observations.observers
        records = iter(inat.paginate(observers))
        with pytest.warns(PaginationWarning, match="620 results, but the service returns only the first 500"):
            next(records)
        assert len(list(records)) == 499
        assert len(server.requests) == 1
        assert len(inat.paginate(observers).limit(300).all()) == 300


def test_warning_refers_to_the_line_of_the_caller() -> None:
    with over_network(truncated(620, 500)) as (inat, _server), pytest.warns(PaginationWarning) as warned:
        inat.paginate(inat.v2.observations.observers).all()
    assert warned[0].filename == __file__


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_list_of_ids_is_split_into_requests(api: str) -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat:
        uuids = [each.uuid for each in inat.paginate(inat.v2.observations.search)]
        ids = [each.id for each in inat.paginate(inat.v2.observations.search)]
        sandbox.requests.clear()
        get: Any = getattr(inat, api).observations.get
        paginator = inat.paginate(get, [*uuids, *uuids[:50]] if api == "v2" else ids)
        assert [each.id for each in paginator] == ids
        assert paginator.count() == len(ids)
        assert len(sandbox.requests) == (4 if api == "v2" else 2)  # 80 UUIDs reach the maximum length of a URL
        assert len(inat.paginate(inat.v1.taxa.get, 48662).all()) == 1


def test_urls_with_ids_have_a_maximum_length() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat:
        uuids = [each.uuid for each in inat.paginate(inat.v2.observations.search)]
        sandbox.requests.clear()
        assert [each.uuid for each in inat.paginate(inat.v2.observations.get, uuids)] == uuids
        assert max(len(each.path) for each in sandbox.requests) < 4_000


def test_missing_ids_are_reported() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat:
        known = [each.id for each in inat.paginate(inat.v1.taxa.search)][:31]
        absent = [10**9 + each for each in range(7)]
        with pytest.warns(PaginationWarning, match="no record found for 1000000000, .*, 1000000004 and 2 more"):
            found = inat.paginate(inat.v1.taxa.get, [*known, *absent]).all()
        assert [each.id for each in found] == known
        with pytest.warns(PaginationWarning, match="no record found for 1000000000"):
            assert inat.paginate(inat.v2.taxa.get, [10**9]).all() == []


OTHER_OPERATIONS: list[tuple[str, str, str, dict[str, Any]]] = [
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


@pytest.mark.parametrize(("api", "resource", "name", "arguments"), OTHER_OPERATIONS)
def test_other_operations_can_be_paginated(api: str, resource: str, name: str, arguments: dict[str, Any]) -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
        method: Any = getattr(getattr(getattr(inat, api), resource), name)
        paginator = inat.paginate(method, **arguments)
        found = paginator.all()
        once = list(method(**arguments))
        if resource != "identifications":  # these use the id cursor
            assert found[: len(once)] == once
        if (api != "web" and name != "search") or resource in ("projects", "identifications"):
            assert len(found) == paginator.count()


class WithoutId(Projection, of=v2.Observation):
    """A projection without an id."""

    uuid: UUID


@dataclass
class NameOnly:
    """A dataclass without an id."""

    name: str | None


def test_records_may_be_projections_without_ids() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat:
        whole = inat.paginate(inat.v2.observations.search, per_page=50).all()
        sandbox.requests.clear()
        mine = inat.paginate(inat.v2.observations.search, per_page=50, fields=WithoutId).all()
        assert [type(each) for each in mine] == [WithoutId] * 300
        assert [each.uuid for each in mine] == [each.uuid for each in whole]
        assert {each.params["fields"] for each in sandbox.requests} == {"(uuid:!t,id:!t)"}
        pages = list(inat.paginate(inat.v2.observations.search, per_page=50, fields=WithoutId).limit(70).pages())
        assert [len(each) for each in pages] == [50, 20]
        assert [each.requested for each in pages] == [{"uuid": True}] * 2
        taxa = inat.paginate(inat.v2.taxa.search, per_page=10, fields=NameOnly).all()
        assert type(taxa[0]) is NameOnly
        assert len({each.name for each in taxa}) == len(inat.paginate(inat.v2.taxa.search).all())
        assert [type(each) for each in inat.paginate(inat.v1.observations.search, fields=WithoutId).limit(3)] == [
            WithoutId
        ] * 3
        with inat_typed.dry_run() as requests:
            assert inat.paginate(inat.v2.observations.search, fields=WithoutId).all() == []
        assert len(requests) == 1
        found = inat.paginate(inat.v2.observations.search, except_=["photos", "id"]).limit(250).all()
        assert (found[0].id, found[0].photos) == (whole[0].id, None)


def test_trio_is_supported() -> None:
    trio: Any = pytest.importorskip("trio")
    service = Service(uneven(700))

    async def main() -> int:
        async with AsyncINaturalist(transport=Transport(service)) as inat:
            return len(await inat.paginate(inat.v2.observations.search).all())

    assert trio.run(main) == 700


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the platform has no fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_fork_during_an_iteration() -> None:
    """The child gets an error instead of waiting for the threads of its parent, and can start a new iteration."""
    service, pipe = Service(uneven(5_000)), os.pipe()
    with over_network(service.told) as (inat, _server):
        records = iter(inat.paginate(inat.v2.observations.search))
        next(records)
        child = os.fork()
        if not child:
            try:
                with pytest.raises(PaginationError, match="started before a fork") as caught:
                    list(records)
                assert caught.value.delivered >= 200
                again = inat.paginate(inat.v2.observations.search).limit(300).all()
                os.write(pipe[1], str(len(again)).encode())
            finally:
                os._exit(0)
        assert len(list(records)) == 4_999
        os.waitpid(child, 0)
    os.close(pipe[1])
    assert os.read(pipe[0], 100) == b"300"
    os.close(pipe[0])


class Panicking(Transport):
    """Raises a ``BaseException``, like a panic in an extension module."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if len(self.service.requests) > 2:
            raise BaseException("panic")  # noqa: TRY002
        return super().handle_request(request)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_any_exception_in_a_thread_ends_the_iteration() -> None:
    with INaturalist(transport=Panicking(Service(uneven(5_000)))) as inat, pytest.raises(BaseException, match="panic"):
        inat.paginate(inat.v2.observations.search).all()


def test_pages_are_fetched_in_advance() -> None:
    service = Service(uneven(5_000))
    with over_network(service.told) as (inat, server):
        records = iter(inat.paginate(inat.v2.observations.search))
        for _ in range(200):
            next(records)
        next(records)
        end = time.monotonic() + 10
        while len(server.requests) < 4 and time.monotonic() < end:
            time.sleep(0.01)
        assert len(server.requests) >= 4
        assert len(server.requests) <= 2 + 2 * 4  # a limited number
        records.close()
        assert all_threads_end()


def test_unknown_page_size_uses_the_default_of_the_service() -> None:
    sizes: list[Any] = []

    def tamper(params: Params, body: Body, _number: int) -> Body:
        sizes.append(params.get("per_page"))
        return body

    service = Service(uneven(95), tamper=tamper, max_page_size=10)
    with client(service) as inat:
        method: Any = inat.v2.taxon_id_summaries.search
        assert [each.id for each in inat.paginate(method)] == service.ids
    assert sizes == [None] + ["10"] * 9


def test_first_builds_its_request_once(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[str] = []

    def count_builds(*arguments: Any) -> Request:
        request = build_request(*arguments)
        built.append(request.url)
        return request

    monkeypatch.setattr("inat_typed.runtime.exchange.call.build_request", count_builds)
    with client(Service(uneven(40))) as inat:
        assert inat.paginate(inat.v2.observations.search).first() is not None
    assert len(built) == 1

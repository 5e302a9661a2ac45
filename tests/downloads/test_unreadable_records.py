"""Downloads of records that the service responds to with a 500 each time."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from uuid import UUID

import httpx
import pytest

from inat_typed import (
    AsyncINaturalist,
    Download,
    DownloadError,
    INaturalist,
    PaginationWarning,
    Retry,
    ServerError,
    SkippedRecord,
)
from tests.pagination.service import Body, Params, Service, Transport, uneven

Search = Callable[[Any], Any]


@dataclass
class FaultyService(Service):
    """A service that fails at some records.

    Attributes:
        faulty: The ids of these records.
        faulty_field: The requested field that it fails at; without one, at everything but the id.
        fails_at_ids: Whether it fails even if only the id is requested.
        outage_after: Number of requests after which it fails always.
        message: The message of its errors. The client does not retry some of them.
    """

    faulty: set[int] = field(default_factory=set[int])
    faulty_field: str | None = None
    fails_at_ids: bool = False
    outage_after: int = 10**9
    message: str = "Error"

    def respond_with_status(self, params: Params) -> tuple[int, Body]:
        status, body = super().respond_with_status(params)
        found = self.faulty & {each["id"] for each in body.get("results", ())}
        if len(self.requests) > self.outage_after or (found and self._fails_at(params)):
            return 500, {"status": "500", "errors": [{"message": self.message}]}
        return status, body

    def _fails_at(self, params: Params) -> bool:
        fields = params.get("fields", "all")
        if fields in ("id", "(id:!t)") or params.get("only_id") == "true":
            return self.fails_at_ids
        if self.faulty_field is None or fields == "all":
            return True
        return re.search(rf"\b{self.faulty_field}\b", fields) is not None


class IdsTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A service with v1 taxa by id, which fails at some of them."""

    is_made_up = True

    def __init__(self, faulty: set[int]) -> None:
        self.faulty = faulty

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        ids = [int(each) for each in request.url.path.rpartition("/")[2].split(",")]
        if self.faulty & set(ids):
            return httpx.Response(500, json={"status": "500", "errors": [{"message": "Error"}]})
        known = [{"id": each} for each in ids if each < 10**6]
        if not known:
            return httpx.Response(404, json={"error": "not found"})
        return httpx.Response(200, json={"total_results": len(known), "results": known})

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "some.jsonl"


def download(transport: Any, search: Search, path: Path, *, is_async: bool = False, **options: Any) -> Download[Any]:
    settings: dict[str, Any] = {"transport": transport, "retry": Retry(max_attempts=1)}
    if not is_async:
        with INaturalist(**settings) as inat:
            return inat.download(search(inat), path, **options)

    async def main() -> Download[Any]:
        async with AsyncINaturalist(**settings) as inat:
            return await inat.download(search(inat), path, **options)

    return asyncio.run(main())


def ids(path: Path) -> list[int]:
    return [json.loads(line)["id"] for line in path.read_text().splitlines()]


SEARCHES: dict[str, tuple[Search, bool]] = {
    "newest first": (lambda inat: inat.paginate(inat.v2.observations.search), True),
    "oldest first": (lambda inat: inat.paginate(inat.v2.observations.search, order="asc"), True),
    "sequential": (lambda inat: inat.paginate(inat.v2.observations.search, order="asc").sequential(), True),
    "v1": (lambda inat: inat.paginate(inat.v1.observations.search, order="asc"), True),
    "page numbers": (lambda inat: inat.paginate(inat.v2.observations.search, order_by="votes"), True),
    "id_above only": (lambda inat: inat.paginate(inat.v1.taxa.search, order_by="id"), False),
}
POSITIONS: dict[str, Callable[[list[int]], set[int]]] = {
    "first": lambda known: {known[0]},
    "last": lambda known: {known[-1]},
    "both ends of pages": lambda known: {known[199], known[200], known[400]},
    "neighbours": lambda known: {known[555], known[556], known[557]},
    "scattered": lambda known: {known[3], known[250], known[251], known[777], known[1_100]},
}


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("position", POSITIONS)
@pytest.mark.parametrize("kind", SEARCHES)
def test_unreadable_records_are_skipped_and_listed(kind: str, position: str, is_async: bool, path: Path) -> None:
    search, has_both_bounds = SEARCHES[kind]
    known = uneven(1_234)
    faulty = POSITIONS[position](known)
    service = FaultyService(known, has_both_bounds=has_both_bounds, faulty=faulty)
    done = download(Transport(service), search, path, is_async=is_async, skip_errors=True)
    assert sorted(ids(path)) == [each for each in known if each not in faulty]
    assert {each.id for each in done.skipped} == faulty
    assert len(done.skipped) == len(faulty)
    assert all("500 from GET" in each.error for each in done.skipped)
    assert (done.complete, done.count) == (True, len(known) - len(faulty))
    assert str(done) == f"{done.count:,} records in {path} ({len(faulty)} skipped)"
    sent = len(service.requests)
    again = download(Transport(service), search, path, is_async=is_async)
    assert (again.skipped, again.complete, len(service.requests)) == (done.skipped, True, sent)


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("kind", SEARCHES)
def test_error_names_the_record_and_the_same_call_resumes_with_skip_errors(
    kind: str, is_async: bool, path: Path
) -> None:
    search, has_both_bounds = SEARCHES[kind]
    known = uneven(1_234)
    service = FaultyService(known, has_both_bounds=has_both_bounds, faulty={known[617]})
    for _ in range(2):
        with pytest.raises(DownloadError) as caught:
            download(Transport(service), search, path, is_async=is_async)
        error = caught.value
        assert isinstance(error.__cause__, ServerError)
        assert re.fullmatch(
            rf"the download stopped: the service cannot return record {known[617]}: 500 from GET .*\. "
            rf"{path} contains {error.count:,} records\. "
            r"To continue, repeat the call with skip_errors=True to download all others",
            str(error),
        )
        assert error.count == len(ids(path)) >= 400
    count = len(ids(path))
    done = download(Transport(service), search, path, is_async=is_async, skip_errors=True)
    assert sorted(ids(path)) == [each for each in known if each != known[617]]
    assert (done.resumed_from, [each.id for each in done.skipped]) == (count, [known[617]])


def test_error_names_the_record_before_any_record_was_downloaded(path: Path) -> None:
    known = uneven(300)
    service = FaultyService(known, faulty={known[0]})
    with pytest.raises(
        DownloadError, match=f"cannot return record {known[0]}: .* To continue, repeat the call"
    ) as caught:
        download(Transport(service), SEARCHES["oldest first"][0], path)
    assert caught.value.count == 0
    assert list(path.parent.iterdir()) == []


FIELDS: list[tuple[Any, str, str | None]] = [
    (["species_guess", "taxon.name", "photos.url", "place_ids"], "photos", "photos.url"),
    ({"taxon": {"id": True, "name": True, "rank": True}, "uri": True}, "rank", "taxon.rank"),
    (["species_guess"], "species_guess", "species_guess"),
    ("all", "geojson", "geojson"),
]


@pytest.mark.parametrize(("fields", "faulty_field", "named"), FIELDS)
def test_field_that_is_the_cause_is_named(fields: Any, faulty_field: str, named: str, path: Path) -> None:
    known = uneven(300)
    service = FaultyService(known, faulty={known[150]}, faulty_field=faulty_field)
    search: Search = lambda inat: inat.paginate(inat.v2.observations.search, fields=fields)  # noqa: E731
    with pytest.raises(DownloadError, match=f"or start a download without the field '{named}'"):
        download(Transport(service), search, path)
    (skipped,) = download(Transport(service), search, path, skip_errors=True).skipped
    assert (skipped.id, skipped.field) == (known[150], named)
    assert str(skipped).startswith(f"the service cannot return record {known[150]} because of the field '{named}': 500")


@pytest.mark.parametrize("fields", ["all", ["species_guess", "uri", "taxon.name"]])
def test_no_field_is_named_if_several_are_the_cause(fields: Any, path: Path) -> None:
    known = uneven(300)
    service = FaultyService(known, faulty={known[150]})
    search: Search = lambda inat: inat.paginate(inat.v2.observations.search, fields=fields)  # noqa: E731
    (skipped,) = download(Transport(service), search, path, skip_errors=True).skipped
    assert skipped.field is None


@pytest.mark.parametrize("kind", ["newest first", "oldest first", "page numbers", "id_above only"])
def test_record_of_unknown_id_is_skipped(kind: str, path: Path) -> None:
    search, has_both_bounds = SEARCHES[kind]
    known = uneven(1_234)
    service = FaultyService(known, has_both_bounds=has_both_bounds, faulty={known[617]}, fails_at_ids=True)
    with pytest.raises(DownloadError, match="the service cannot return a record of unknown id: 500"):
        download(Transport(service), search, path)
    done = download(Transport(service), search, path, skip_errors=True)
    assert sorted(ids(path)) == [each for each in known if each != known[617]]
    assert [each.id for each in done.skipped] == [None]


@pytest.mark.parametrize("kind", SEARCHES)
@pytest.mark.parametrize("outage_after", [0, 1, 3, 5, 8, 12])
def test_no_record_is_skipped_in_an_outage(kind: str, outage_after: int, path: Path) -> None:
    search, has_both_bounds = SEARCHES[kind]
    known = uneven(1_234)
    faulty = {known[250], known[900]}
    service = FaultyService(known, has_both_bounds=has_both_bounds, faulty=faulty, outage_after=outage_after)
    with pytest.raises((DownloadError, ServerError)) as caught:
        download(Transport(service), search, path, skip_errors=True)
    assert isinstance(caught.value.__cause__ or caught.value, ServerError)
    assert "skip_errors" not in str(caught.value)
    service.outage_after = 10**9
    done = download(Transport(service), search, path, skip_errors=True)
    assert sorted(ids(path)) == [each for each in known if each not in faulty]
    assert {each.id for each in done.skipped} == faulty


def test_outage_is_recognized_with_few_requests(path: Path) -> None:
    service = FaultyService(uneven(1_234), outage_after=0)
    with pytest.raises(ServerError):
        download(Transport(service), SEARCHES["oldest first"][0], path, skip_errors=True)
    assert len(service.requests) <= 3


def test_no_record_is_lost_if_others_are_deleted_during_the_search(path: Path) -> None:
    known = uneven(3_000)
    faulty = {known[index] for index in (450, 1_111, 2_345)}
    doomed = [each for each in known[::7] if each not in faulty]

    class ShrinkingService(FaultyService):
        def respond_with_status(self, params: Params) -> tuple[int, Body]:
            told = super().respond_with_status(params)
            for _ in range(min(5, len(doomed))):
                self.ids.remove(doomed.pop(0))
            return told

    lasting = set(known) - set(doomed) - faulty
    service = ShrinkingService(known, faulty=faulty)
    with pytest.warns(PaginationWarning, match="the others were deleted"):
        done = download(Transport(service), SEARCHES["oldest first"][0], path, skip_errors=True)
    assert lasting <= set(ids(path))
    assert len(set(ids(path))) == len(ids(path))
    assert {each.id for each in done.skipped} == faulty


def test_ids_of_a_list_may_be_uuids(path: Path) -> None:
    wanted = [UUID(int=number) for number in range(1, 41)]

    def respond(request: httpx.Request) -> httpx.Response:
        found = [each for each in wanted if str(each) in request.url.path]
        if wanted[20] in found and "(id:!t)" not in unquote(str(request.url)):
            return httpx.Response(500, json={"status": "500", "errors": [{"message": "Error"}]})
        results = [{"id": each.int, "uuid": str(each)} for each in found]
        return httpx.Response(200, json={"total_results": len(found), "results": results})

    with INaturalist(transport=httpx.MockTransport(respond), retry=Retry(max_attempts=1), rate_limit=False) as inat:
        done = inat.download(inat.paginate(inat.v2.observations.get, wanted), path, skip_errors=True)
    assert ids(path) == [each.int for each in wanted if each != wanted[20]]
    assert [each.id for each in done.skipped] == [str(wanted[20])]


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_unreadable_ids_of_a_list_are_skipped(is_async: bool, path: Path) -> None:
    wanted = list(range(1, 101))
    search: Search = lambda inat: inat.paginate(inat.v1.taxa.get, wanted)  # noqa: E731
    with pytest.raises(DownloadError, match="the service cannot return record 47: 500"):
        download(IdsTransport({47, 48, 100}), search, path, is_async=is_async)
    done = download(IdsTransport({47, 48, 100}), search, path, is_async=is_async, skip_errors=True)
    assert ids(path) == [each for each in wanted if each not in (47, 48, 100)]
    assert [each.id for each in done.skipped] == [47, 48, 100]


def test_only_id_of_the_last_request_of_a_list_is_skipped(path: Path) -> None:
    search: Search = lambda inat: inat.paginate(inat.v1.taxa.get, list(range(1, 32)))  # noqa: E731
    done = download(IdsTransport({31}), search, path, skip_errors=True)
    assert (done.count, [each.id for each in done.skipped]) == (30, [31])


def test_id_of_a_list_is_not_skipped_if_no_other_can_be_read(path: Path) -> None:
    search: Search = lambda inat: inat.paginate(inat.v1.taxa.get, list(range(1, 31)))  # noqa: E731
    with pytest.raises(ServerError):
        download(IdsTransport(set(range(1, 31))), search, path, skip_errors=True)


def test_checkpoint_lists_skipped_records(path: Path) -> None:
    known = uneven(1_234)
    service = FaultyService(known, faulty={known[10], known[1_000]})
    search = SEARCHES["oldest first"][0]
    done = download(Transport(service), search, path, skip_errors=True)
    checkpoint = json.loads(Path(f"{path}.checkpoint").read_text())
    assert [SkippedRecord(**each) for each in checkpoint["skipped"]] == list(done.skipped)
    assert download(Transport(service), search, path, overwrite=True, skip_errors=True).skipped == done.skipped


def test_limit_counts_skipped_records(path: Path) -> None:
    known = uneven(1_234)
    service = FaultyService(known, faulty={known[10], known[600]})
    search: Search = lambda inat: inat.paginate(inat.v2.observations.search, order="asc").limit(500)  # noqa: E731
    done = download(Transport(service), search, path, skip_errors=True)
    assert ids(path) == [each for each in known[:500] if each != known[10]]
    assert (done.count, done.complete, len(done.skipped)) == (499, True, 1)


def test_skip_errors_is_checked(path: Path) -> None:
    with pytest.raises(TypeError, match="skip_errors: 'yes' is not valid"):
        download(Transport(Service([])), SEARCHES["oldest first"][0], path, skip_errors="yes")


def test_iterating_over_a_paginator_does_not_search_for_the_record() -> None:
    known = uneven(300)
    service = FaultyService(known, faulty={known[150]})
    with INaturalist(transport=Transport(service), retry=Retry(max_attempts=1)) as inat, pytest.raises(ServerError):
        inat.paginate(inat.v2.observations.search).sequential().all()
    assert len(service.requests) <= 2

"""Downloads with both clients: results, resuming, errors and files."""

from __future__ import annotations

import asyncio
import json
import os
import pickle
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

import inat_typed
from inat_typed import (
    ArgumentTypeError,
    ArgumentValueError,
    AsyncINaturalist,
    Download,
    DownloadError,
    DryRunError,
    INatError,
    INaturalist,
    PaginationError,
    PaginationWarning,
    Projection,
    Retry,
    ServerError,
    UnexpectedDataWarning,
    export,
    v2,
)
from inat_typed.runtime.downloads import writer
from inat_typed.runtime.downloads.checkpoint import checkpoint_path, read_checkpoint
from inat_typed.runtime.downloads.lock import try_lock
from inat_typed.sandbox import Sandbox
from tests.loopback import CannedResponse, ReceivedRequest, serving
from tests.pagination.service import Body, Params, Service, Transport, WindowTooLargeError, uneven

NO_RETRY = Retry(max_attempts=1)
Search = Callable[[Any], Any]
"""A function that returns a paginator of a client."""


class Downloader:
    """Downloads with the sync or the async client. Each call uses a new client, like a program that is run again."""

    def __init__(self, *, is_async: bool) -> None:
        self._is_async = is_async

    def __call__(
        self, transport: Any, search: Search, path: Any, *, overwrite: Any = False, **settings: Any
    ) -> Download[Any]:
        settings = {"transport": transport, "retry": NO_RETRY, **settings}
        if self._is_async:
            return asyncio.run(self._async(search, path, overwrite, settings))
        with INaturalist(**settings) as inat:
            return inat.download(search(inat), path, overwrite=overwrite)

    async def _async(self, search: Search, path: Any, overwrite: Any, settings: dict[str, Any]) -> Download[Any]:
        async with AsyncINaturalist(**settings) as inat:
            return await inat.download(search(inat), path, overwrite=overwrite)


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def download(request: pytest.FixtureRequest) -> Downloader:
    return Downloader(is_async=request.param)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "some.jsonl"


def observations(**arguments: Any) -> Search:
    return lambda inat: inat.paginate(inat.v2.observations.search, **arguments)


def taxa(**arguments: Any) -> Search:
    return lambda inat: inat.paginate(inat.v2.taxa.search, **arguments)


def ids(path: Path) -> list[int]:
    return [json.loads(line)["id"] for line in path.read_text(encoding="utf-8").splitlines()]


def read_checkpoint_json(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(Path(f"{path}.checkpoint").read_text())
    return content


class Failing(Service):
    """Responds to ``remaining`` requests, then fails."""

    remaining = 10**9

    def respond(self, params: Params) -> Body:
        self.remaining -= 1
        if self.remaining < 0:
            raise WindowTooLargeError
        return super().respond(params)


def interrupt_download(
    download: Downloader, service: Failing, search: Search, path: Path, *, after: int
) -> DownloadError:
    """Return the error of a download whose service fails after some requests."""
    service.remaining = after
    with pytest.raises(DownloadError) as caught:
        download(Transport(service), search, path)
    service.remaining = 10**9
    return caught.value


# Results


def test_file_contains_all_records_line_by_line(download: Downloader, path: Path) -> None:
    service = Service(uneven(700))
    done = download(Transport(service), observations(), path)
    assert ids(path) == sorted(service.ids, reverse=True)
    assert (done.path, done.count, len(done), done.resumed_from, done.resumed) == (path, 700, 700, 0, False)
    assert (done.complete, done.record_type) == (True, v2.Observation)
    assert str(done) == f"700 records in {path}"
    assert sorted(each.name for each in path.parent.iterdir()) == ["some.jsonl", "some.jsonl.checkpoint"]


def test_text_of_records_is_unchanged(download: Downloader, path: Path) -> None:
    texts = [
        '{"id":1,"a":1.10,"b":"\\u00e9\\ud800 \\n","c":12345678901234567890.123,"id2":1e400}',
        '{ "id" : 2, "unknown": {"x": [ 1, 2 ]}, "again": 1, "again": 2 }',
        '{"id":3,"text":"\u2028 é"}',
    ]
    body = f'{{"total_results":3,"results":[{",".join(texts)}]}}'.encode()
    with serving(CannedResponse(body=body)) as server:
        done = download(None, observations(order="asc"), path, api_url=server.address)
    assert path.read_bytes() == "".join(f"{text}\n" for text in texts).encode()
    assert done.count == 3


def test_record_with_line_breaks_becomes_one_line(path: Path) -> None:
    records = [{"id": 1, "text": "a\nb"}, {"id": 2, "deep": {"er": [1, {"x": None}]}}]
    told = CannedResponse(
        body=json.dumps({"total_results": 2, "results": records}, indent=2).replace("\n", "\r\n").encode()
    )
    with serving(told) as server, INaturalist(api_url=server.address) as inat:
        inat.download(inat.paginate(inat.v2.observations.search, order="asc"), path)
    assert [json.loads(line) for line in path.read_text().splitlines()] == records


def test_element_that_is_not_a_record_is_left_out_with_a_warning(path: Path) -> None:
    with (
        serving(CannedResponse(body={"total_results": 1, "results": [None, {"id": 1}]})) as server,
        INaturalist(api_url=server.address) as inat,
        pytest.warns(
            UnexpectedDataWarning,
            match="sent 'null', which does not match the declared type; it is left out",
        ),
    ):
        assert inat.download(inat.paginate(inat.v2.observations.search), path).count == 1
    assert ids(path) == [1]


class Sighting(Projection, of=v2.Observation):
    quality_grade: str | None


def test_iterating_over_a_download_returns_typed_records(download: Downloader, path: Path) -> None:
    sandbox = Sandbox()
    done = download(sandbox, observations(per_page=50), path)
    with INaturalist(transport=sandbox) as inat:
        whole = inat.paginate(inat.v2.observations.search).all()
        assert list(done) == whole == list(done)
        assert export.write(done, path.with_suffix(".csv")) == 300
    few = download(sandbox, observations(fields=Sighting), path.with_name("few.jsonl"))
    assert [type(each) for each in few] == [Sighting] * 300
    first = json.loads(few.path.read_text().splitlines()[0])
    assert (set(first), few.record_type) == ({"id", "uuid", "quality_grade"}, Sighting)


def test_v1_downloads_full_records_for_projections(path: Path) -> None:
    with INaturalist(transport=Sandbox()) as inat:
        done = inat.download(inat.paginate(inat.v1.observations.search, fields=Sighting).limit(3), path)
    assert {type(each) for each in done} == {Sighting}
    assert len(json.loads(path.read_text().splitlines()[0])) > 20


def test_search_without_results_is_an_empty_file(download: Downloader, path: Path) -> None:
    transport = Transport(Service([]))
    done = download(transport, observations(), path)
    assert (list(done), path.read_bytes(), read_checkpoint_json(path)["complete"]) == ([], b"", True)
    assert download(transport, observations(), path).count == 0
    assert export.write(done, path.with_suffix(".csv")) == 0


def test_list_of_ids_can_be_downloaded(download: Downloader, path: Path) -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat:
        known = [each.id for each in inat.paginate(inat.v1.taxa.search)][:70]
    wanted = [*known, 10**9]
    with pytest.warns(PaginationWarning, match="no record found for 1000000000"):
        done = download(sandbox, lambda inat: inat.paginate(inat.v1.taxa.get, wanted), path)
    assert (ids(path), done.count) == (known, 70)


# Resuming


SEARCHES: dict[str, tuple[Search, dict[str, Any]]] = {
    "newest first": (observations(), {}),
    "oldest first": (observations(order="asc"), {}),
    "sequential": (lambda inat: observations(order="asc")(inat).sequential(), {}),
    "limited": (lambda inat: observations(order="asc")(inat).limit(1_150), {}),
    "page numbers": (taxa(), {"has_both_bounds": False}),
    "id_above only": (lambda inat: inat.paginate(inat.v1.taxa.search, order_by="id"), {"has_both_bounds": False}),
    "other order": (observations(order_by="votes", order="desc"), {}),
}
all_searches = pytest.mark.parametrize("kind", SEARCHES)


def expected(kind: str, service: Service) -> list[int]:
    found = sorted(service.ids, reverse=kind in ("newest first", "other order"))
    return found[:1_150] if kind == "limited" else found


@all_searches
@pytest.mark.parametrize("after", [1, 2, 4])
def test_interrupted_download_is_resumed(kind: str, after: int, download: Downloader, path: Path) -> None:
    search, settings = SEARCHES[kind]
    service = Failing(uneven(1_234), **settings)
    error = interrupt_download(download, service, search, path, after=after)
    assert (error.path, error.count, error.sent) == (path, len(ids(path)), True)
    assert isinstance(error.__cause__, ServerError)
    assert str(error) == (
        f"the download stopped: {error.__cause__}. {path} contains {error.count:,} records; repeat the call to resume"
    )
    assert ids(path) == expected(kind, service)[: error.count]
    asked = len(service.requests)
    done = download(Transport(service), search, path)
    assert ids(path) == expected(kind, service)
    assert (done.resumed_from, done.resumed, done.count) == (error.count, True, len(ids(path)))
    assert str(done).endswith(f" ({error.count:,} downloaded earlier)")
    assert len(service.requests) - asked <= -(-(done.count - error.count) // 199) + 2


@all_searches
def test_complete_download_sends_no_request(kind: str, download: Downloader, path: Path) -> None:
    search, settings = SEARCHES[kind]
    service = Service(uneven(1_234), **settings)
    download(Transport(service), search, path)
    content, asked = path.read_bytes(), len(service.requests)
    done = download(Transport(service), search, path)
    assert (path.read_bytes(), len(service.requests), done.resumed_from) == (content, asked, done.count)
    assert str(done).endswith(" (all downloaded earlier)")


class Stopping(Sandbox):
    """Responds to ``remaining`` requests, then returns status 503."""

    remaining = 10**9

    def respond(self, request: Any) -> tuple[int, dict[str, str], bytes]:
        self.remaining -= 1
        return super().respond(request) if self.remaining >= 0 else (503, {}, b"{}")


def test_list_of_ids_is_resumed_and_reports_all_missing_ids(download: Downloader, path: Path) -> None:
    sandbox = Stopping()
    with INaturalist(transport=sandbox) as inat:
        known = [each.id for each in inat.paginate(inat.v1.taxa.search)][:80]
    wanted = [10**9, *known[:50], 10**9 + 1, *known[50:]]

    def search(inat: Any) -> Any:
        return inat.paginate(inat.v1.taxa.get, wanted).sequential()

    sandbox.remaining = 1
    with pytest.raises(DownloadError) as caught:
        download(sandbox, search, path)
    assert caught.value.count == 29
    sandbox.remaining = 10**9
    with pytest.warns(PaginationWarning, match="no record found for 1000000000, 1000000001$"):
        download(sandbox, search, path)
    assert ids(path) == known


def test_either_client_resumes_a_download_of_the_other(path: Path) -> None:
    service = Failing(uneven(1_234))
    interrupt_download(Downloader(is_async=True), service, observations(), path, after=3)
    Downloader(is_async=False)(Transport(service), observations(), path)
    assert ids(path) == expected("newest first", service)


@given(
    count=st.integers(0, 90),
    stops=st.lists(st.tuples(st.integers(0, 6), st.binary(max_size=9)), max_size=6),
    kind=st.sampled_from(["newest first", "oldest first", "page numbers"]),
    changes=st.lists(st.tuples(st.integers(0, 120), st.booleans()), max_size=12),
)
def test_no_record_is_lost_or_repeated_despite_interruptions_and_changes(
    count: int,
    stops: list[tuple[int, bytes]],
    kind: str,
    changes: list[tuple[int, bool]],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """The download is interrupted repeatedly, with an incomplete page, while records are added and deleted."""
    path = tmp_path_factory.mktemp("downloads") / "some.jsonl"
    search = {"page numbers": taxa(per_page=7)}.get(
        kind, observations(per_page=7, order="asc" if "oldest" in kind else "desc")
    )
    service = Failing([*range(1_000, 1_000 + count)], has_both_bounds=kind != "page numbers")
    original, deleted, added = set(service.ids), set[int](), set[int]()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PaginationWarning)
        for number, (after, incomplete) in enumerate(stops):
            service.remaining = after
            with suppress(INatError):
                Downloader(is_async=False)(Transport(service), search, path)
            if path.exists() and not read_checkpoint_json(path)["complete"]:
                with path.open("ab") as file:
                    file.write(incomplete)
            for place, adds in changes[number::6]:
                existing: Any = service.ids
                if adds:
                    added.add(identifier := 1_500 + place)
                    service.ids = sorted({*existing, identifier})
                elif existing:
                    deleted.add(existing[place % len(existing)])
                    service.ids = [each for each in existing if each not in deleted]
        service.remaining = 10**9
        Downloader(is_async=False)(Transport(service), search, path)
    found = ids(path)
    assert len(found) == len(set(found))
    assert set(found) <= original | added
    if kind == "page numbers" and (
        added or deleted
    ):  # records that move between pages may be missed, which a warning reports
        return
    assert original - deleted <= set(found)
    assert found == sorted(found, reverse=kind == "newest first")


def test_resuming_by_page_numbers_after_records_were_inserted(download: Downloader, path: Path) -> None:
    """More records were inserted than fit on a page, so the remaining pages contain downloaded records."""
    service = Failing([*range(10_000, 11_000)], has_both_bounds=False)
    interrupt_download(download, service, taxa(per_page=100), path, after=4)
    earlier = len(ids(path))
    service.ids = [*range(500), *service.ids]
    with pytest.warns(PaginationWarning, match="the service reported 1,500 results but returned 1,100"):
        done = download(Transport(service), taxa(per_page=100), path)
    assert set(range(10_000, 11_000)) <= set(ids(path))
    assert len(ids(path)) == len(set(ids(path))) == done.count > earlier


def test_resuming_by_page_numbers_fails_beyond_the_window(download: Downloader, path: Path) -> None:
    service = Failing(uneven(3_000), has_both_bounds=False, max_page_size=500)
    error = interrupt_download(download, service, taxa(), path, after=2)
    service.ids = uneven(12_000)
    with pytest.raises(
        DownloadError, match=r"grown to 10,000 results, more than pages reach.*; start it from the beginning"
    ) as caught:
        download(Transport(service), taxa(), path)
    assert isinstance(caught.value.__cause__, PaginationError)
    assert "repeat the call" not in str(caught.value)
    assert len(ids(path)) == error.count
    path.unlink()
    download(Transport(service), taxa(), path)
    assert ids(path) == service.ids


@pytest.mark.parametrize("count", [9_999, 10_000])
def test_resuming_after_the_last_reachable_page(count: int, download: Downloader, path: Path) -> None:
    """All records were downloaded, but the checkpoint was not marked as complete."""
    service = Service(uneven(count))
    search = observations(order_by="votes")
    download(Transport(service), search, path)
    state = read_checkpoint_json(path)
    Path(f"{path}.checkpoint").write_text(json.dumps({**state, "complete": False}))
    done = download(Transport(service), search, path)
    assert (done.count, done.resumed_from, len(set(ids(path)))) == (count, count, count)
    assert read_checkpoint_json(path) == {**state, "saved_at": read_checkpoint_json(path)["saved_at"]}


def test_download_is_resumed_with_another_page_size(path: Path) -> None:
    service = Failing(uneven(900), has_both_bounds=False)
    sync = Downloader(is_async=False)
    interrupt_download(sync, service, taxa(per_page=100), path, after=3)
    sync(Transport(service), taxa(), path)
    assert ids(path) == service.ids


def test_download_that_fails_before_the_first_page_leaves_no_files(download: Downloader, path: Path) -> None:
    service = Failing(uneven(900))
    service.remaining = 0
    with pytest.raises(ServerError):
        download(Transport(service), observations(), path)
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("overwrite", [False, True])
def test_existing_file_is_kept_until_the_first_page_arrives(overwrite: bool, download: Downloader, path: Path) -> None:
    service = Failing(uneven(900))
    download(Transport(service), observations(), path)
    content = path.read_bytes()
    service.remaining = 0
    with suppress(ServerError):
        download(Transport(service), observations(taxon_id=5), path, overwrite=True)
    assert path.read_bytes() == content
    assert download(Transport(service), observations(), path).resumed_from == 900


def test_overwrite_restarts_complete_and_resumes_interrupted_downloads(download: Downloader, path: Path) -> None:
    service = Failing(uneven(900))
    path.write_text("something else\n" * 9_999)
    download(Transport(service), observations(), path, overwrite=True)
    assert ids(path) == expected("newest first", service)
    service.ids = uneven(1_000)
    service.remaining = 3
    with pytest.raises(DownloadError):
        download(Transport(service), observations(), path, overwrite=True)
    service.remaining, asked = 10**9, len(service.requests)
    done = download(Transport(service), observations(), path, overwrite=True)
    assert ids(path) == expected("newest first", service)
    assert done.resumed_from > 0
    assert len(service.requests) - asked < 6


class Stalling(Transport):
    """Responds to ``remaining`` requests; later requests wait forever."""

    remaining = 10**9

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.remaining -= 1
        if self.remaining < 0:
            await asyncio.Event().wait()
        return await super().handle_async_request(request)


def test_empty_checkpoint_of_another_download_is_replaced(download: Downloader, path: Path) -> None:
    """The other download was killed after its first checkpoint and before its first page."""
    service = Service(uneven(300))
    download(Transport(service), observations(taxon_id=5), path)
    empty = {"records": 0, "bytes": 0, "page_bytes": 0, "page_sha256": "", "cursor": None, "complete": False}
    Path(f"{path}.checkpoint").write_text(json.dumps(read_checkpoint_json(path) | empty))
    assert download(Transport(service), observations(), path).resumed_from == 0
    assert ids(path) == expected("newest first", service)


def test_cancelled_download_is_resumed(path: Path) -> None:
    service = Service(uneven(2_000))
    stalling = Stalling(service)
    stalling.remaining = 5

    async def main() -> None:
        async with AsyncINaturalist(transport=stalling) as inat:
            paginator = inat.paginate(inat.v2.observations.search)
            task = asyncio.create_task(inat.download(paginator, path))
            while not path.exists() or not path.stat().st_size or not read_checkpoint_json(path)["records"]:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            stalling.remaining = 10**9
            assert (await inat.download(paginator, path)).resumed_from >= 200

    asyncio.run(main())
    assert ids(path) == expected("newest first", service)


@pytest.mark.parametrize("call", ["fsync", "replace", "ftruncate", "open"])
def test_cancellation_during_slow_disk_access(call: str, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The task ends before its thread. The thread must not write to a file that is no longer locked."""
    service, is_slow = Service(uneven(2_000)), threading.Event()
    original: Callable[..., Any] = getattr(os, call)

    def call_slowly(*arguments: Any, **keywords: Any) -> Any:
        is_slow.set()
        threading.Event().wait(0.05)
        return original(*arguments, **keywords)

    async def main() -> None:
        async with AsyncINaturalist(transport=Transport(service)) as inat:
            paginator = inat.paginate(inat.v2.observations.search)
            for _ in range(5):
                monkeypatch.setattr(os, call, call_slowly)
                task = asyncio.create_task(inat.download(paginator, path))
                while not is_slow.is_set():
                    await asyncio.sleep(0.001)
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
                monkeypatch.undo()
                is_slow.clear()
                if path.exists():
                    assert ids(path) == expected("newest first", service)[: len(ids(path))]
            await inat.download(paginator, path)

    asyncio.run(main())
    assert ids(path) == expected("newest first", service)


# Errors


def test_invalid_arguments_are_rejected_before_any_request(download: Downloader, path: Path, tmp_path: Path) -> None:
    sandbox = Sandbox()
    (tmp_path / "folder.jsonl").mkdir()
    os.mkfifo(tmp_path / "pipe.jsonl")
    with INaturalist(transport=sandbox) as inat:
        foreign = inat.paginate(inat.v2.observations.search)
    invalid: list[tuple[Search, Any, str]] = [
        (
            lambda inat: inat.v2.observations.search,
            path,
            "the method observations.search is not valid; expected a paginator",
        ),
        (
            lambda inat: [1, 2],
            path,
            r"download: \[1, 2\] is not valid; expected a paginator of this client: inat.paginate",
        ),
        (lambda _: foreign, path, "expected a paginator|belongs to another client"),
        (observations(), 5, "path: 5 is not valid; expected a str or a path object"),
        (observations(), b"some.jsonl", "path: b'some.jsonl' is not valid"),
        (
            observations(),
            tmp_path / "some.csv",
            "'some.csv' is not valid; .* Use 'some.jsonl', and convert the result with export.write",
        ),
        (observations(), tmp_path / "no" / "some.jsonl", "the directory '.*no' does not exist"),
        (observations(), tmp_path / "folder.jsonl", "'.*folder.jsonl' is a directory"),
        (observations(), tmp_path / "pipe.jsonl", "'.*pipe.jsonl' is not a regular file"),
        (observations(), "nul\0.jsonl", "must not contain a null byte"),
        (observations(), tmp_path / ("x" * 300 + ".jsonl"), "cannot be .*: File name too long"),
        (observations(), "/proc/some.jsonl", "/proc/some.jsonl cannot be read and written: No such file"),
        (lambda inat: observations()(inat).unordered(), path, "omit .unordered\\(\\)"),
    ]
    for search, target, message in invalid:
        with pytest.raises((ArgumentTypeError, ArgumentValueError), match=message):
            download(sandbox, search, target)
    with pytest.raises(ArgumentTypeError, match="overwrite: 'yes' is not valid; expected True or False"):
        download(sandbox, observations(), path, overwrite="yes")
    assert sandbox.requests == []
    assert not path.exists()


def test_paginator_of_the_other_client_type_is_rejected(path: Path) -> None:
    inat: Any = INaturalist(transport=Sandbox())
    other: Any = AsyncINaturalist(transport=Sandbox())
    with pytest.raises(ArgumentTypeError, match=r"AsyncPaginator\(v2.observations.search\) is not valid"):
        inat.download(other.paginate(other.v2.observations.search), path)
    with pytest.raises(ArgumentTypeError, match=r"download: Paginator\(v2.observations.search\) is not valid"):
        asyncio.run(other.download(inat.paginate(inat.v2.observations.search), path))
    inat.close()


ADVICE = "choose another path, or replace it with overwrite=True"
ORIGINAL: dict[str, Any] = {"taxon_id": [5], "extra_params": {"acc": True}}
OTHER_QUERIES: list[tuple[Search, dict[str, Any], str]] = [
    (observations(taxon_id=[6], extra_params={"acc": True}), {}, r"\(taxon_id was 5, now 6\)"),
    (observations(extra_params={"acc": True}), {}, r"\(taxon_id was 5, now not set\)"),
    (observations(**ORIGINAL, geo=True), {}, r"\(geo was not set, now true\)"),
    (observations(**ORIGINAL, fields="id"), {}, r"\(fields was all, now id\)"),
    (observations(taxon_id=[5], extra_params={"acc": 1}), {}, r"\(acc was digest \w+, now digest \w+\)"),
    (lambda inat: observations(**ORIGINAL)(inat).limit(5), {}, r"\(limit was not set, now 5\)"),
    (lambda inat: inat.paginate(inat.v1.observations.search), {}, r"\(operation was v2.observations.search, now v1"),
    (observations(**ORIGINAL), {"api_url": "http://localhost:1"}, r"\(URL was https://.*, now http://localhost:1/v2/"),
    (observations(**ORIGINAL), {"authenticate": "always"}, r"\(user was not set, now unknown user\)"),
    (
        observations(**ORIGINAL, extra_headers={"Authorization": "Bearer x"}),
        {},
        r"\(user was not set, now unknown user\)",
    ),
    (observations(**ORIGINAL), {"access_token": "x"}, r"\(user was not set, now unknown user\)"),
]


@pytest.mark.parametrize(("search", "settings", "message"), OTHER_QUERIES, ids=range(len(OTHER_QUERIES)))
@pytest.mark.parametrize("complete", [True, False])
def test_another_query_is_rejected(
    search: Search, settings: dict[str, Any], message: str, complete: bool, download: Downloader, path: Path
) -> None:
    service = Failing(uneven(900))
    if complete:
        download(Transport(service), observations(**ORIGINAL), path)
    else:
        interrupt_download(download, service, observations(**ORIGINAL), path, after=2)
    content, state, asked = path.read_bytes(), read_checkpoint_json(path), len(service.requests)
    with pytest.raises(DownloadError, match=message) as caught:
        download(Transport(service), search, path, **settings)
    assert str(caught.value).startswith(f"{path} contains another download (")
    assert str(caught.value).endswith(ADVICE)
    assert (caught.value.sent, caught.value.count, caught.value.__cause__) == (False, 0, None)
    assert (path.read_bytes(), read_checkpoint_json(path), len(service.requests)) == (content, state, asked)
    if not settings:
        assert download(Transport(service), search, path, overwrite=True).resumed_from == 0


def test_downloads_of_another_user_are_not_resumed(path: Path) -> None:
    sandbox = Sandbox()
    sync = Downloader(is_async=False)
    tokens = [sandbox.jwt("observer-01"), sandbox.jwt("observer-01", lifetime=9_999), sandbox.jwt("observer-02")]
    assert sync(sandbox, observations(), path, access_token=tokens[0]).resumed_from == 0
    assert sync(sandbox, observations(), path, access_token=tokens[1]).resumed_from == 300
    with pytest.raises(DownloadError, match=r"\(user was user \d+, now user \d+\)"):
        sync(sandbox, observations(), path, access_token=tokens[2])
    assert (
        sync(sandbox, observations(), path, access_token=sandbox.access_token()).resumed_from == 300
    )  # an OAuth token does not name its user
    login = {"username": "somebody", "password": "x", "app_id": "x", "app_secret": "x"}
    with pytest.raises(DownloadError, match=r"now user somebody"):
        sync(sandbox, observations(), path, **login)


def test_existing_file_without_checkpoint_is_not_replaced(download: Downloader, path: Path) -> None:
    path.write_text('{"id": 1}\n')
    service = Service(uneven(9))
    with pytest.raises(DownloadError) as caught:
        download(Transport(service), observations(), path)
    reason = f"{path} already exists and has no checkpoint, so it may not be a download"
    assert str(caught.value) == f"{reason}; {ADVICE}"
    assert path.read_text() == '{"id": 1}\n'
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert service.requests == []
    path.write_text("")
    assert download(Transport(service), observations(), path).count == 9  # an empty file is replaced


@pytest.mark.parametrize("complete", [True, False])
@pytest.mark.parametrize("change", ["shorter", "empty", "another page"])
def test_changed_file_is_not_resumed(change: str, complete: bool, download: Downloader, path: Path) -> None:
    service = Failing(uneven(900))
    if complete:
        download(Transport(service), observations(), path)
    else:
        interrupt_download(download, service, observations(), path, after=3)
    content = path.read_bytes()
    changed = {"shorter": content[:-1], "empty": b"", "another page": content[:-5] + b"x" + content[-4:]}[change]
    path.write_bytes(changed)
    with pytest.raises(DownloadError, match="was changed after it was downloaded, so it cannot be resumed; choose"):
        download(Transport(service), observations(), path)
    assert path.read_bytes() == changed
    path.unlink()
    assert download(Transport(service), observations(), path).resumed_from == 0  # nothing can be overwritten


def test_complete_file_with_appended_data_is_not_replaced(download: Downloader, path: Path) -> None:
    service = Service(uneven(90))
    download(Transport(service), observations(), path)
    with path.open("a") as file:
        file.write("mine\n")
    with pytest.raises(DownloadError, match="was changed after"):
        download(Transport(service), observations(), path)
    assert path.read_text().endswith("mine\n")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "is damaged or is not a checkpoint of a download; choose"),
        ("[]", "is damaged or is not a checkpoint of a download; choose"),
        ('{"version": 2}', "was written by another version of inat-typed; choose"),
    ],
)
def test_invalid_checkpoint_is_rejected(content: str, message: str, download: Downloader, path: Path) -> None:
    service = Service(uneven(90))
    download(Transport(service), observations(), path)
    Path(f"{path}.checkpoint").write_text(content)
    with pytest.raises(DownloadError, match=message):
        download(Transport(service), observations(), path)
    assert download(Transport(service), observations(), path, overwrite=True).count == 90


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 10**6) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)


@given(data=st.data())
def test_altered_checkpoint_never_crashes(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("downloads") / "some.jsonl"
    service = Failing(uneven(25), has_both_bounds=False)
    sync = Downloader(is_async=False)
    interrupt_download(sync, service, taxa(per_page=10), path, after=2)
    state = read_checkpoint_json(path)
    name = data.draw(st.sampled_from([*state, "unknown"]))
    if name == "cursor" and data.draw(st.booleans()):
        inner = data.draw(
            st.dictionaries(st.sampled_from(["after_id", "page", "page_size", "position", "missing_ids"]), JSON)
        )
        state[name] = inner
    else:
        state[name] = data.draw(JSON)
    Path(f"{path}.checkpoint").write_text(json.dumps(state))
    with suppress(INatError), warnings.catch_warnings():
        warnings.simplefilter("ignore", PaginationWarning)
        sync(Transport(service), taxa(per_page=10), path)


def test_two_downloads_of_the_same_file(download: Downloader, path: Path) -> None:
    service, released, is_waiting = Service(uneven(900)), threading.Event(), threading.Event()

    def respond(asked: ReceivedRequest) -> CannedResponse:
        is_waiting.set()
        released.wait(30)
        return service.told(asked)

    code = (
        "import sys\nfrom inat_typed import INaturalist\n"
        "with INaturalist(api_url=sys.argv[1], retry=False) as inat:\n"
        "    print(inat.download(inat.paginate(inat.v2.observations.search), sys.argv[2]))"
    )
    message = f"{path} is being written by another download; wait for its end, or choose another path"
    with serving(respond) as server:
        command = [sys.executable, "-c", code, server.address, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert is_waiting.wait(30)
            for overwrite in (False, True):
                with pytest.raises(DownloadError) as caught:
                    download(None, observations(), path, api_url=server.address, overwrite=overwrite)
                assert str(caught.value) == message
            released.set()
            assert process.stdout is not None
            assert process.stdout.read() == f"900 records in {path}\n"
    assert ids(path) == expected("newest first", service)


def test_file_that_is_removed_before_it_is_locked_is_created_again(
    download: Downloader, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process removes its new file after this process has opened it."""
    locked: list[int] = []

    def lock(file: int) -> bool:
        locked.append(file)
        if len(locked) == 1:
            path.unlink()
        return try_lock(file)

    monkeypatch.setattr(writer, "try_lock", lock)
    service = Service(uneven(300))
    download(Transport(service), observations(), path)
    assert ids(path) == expected("newest first", service)
    assert len(locked) == 2


def test_failure_to_write_the_checkpoint_loses_no_page(download: Downloader, path: Path) -> None:
    service = Failing(uneven(900))
    interrupt_download(download, service, observations(), path, after=2)
    content = path.read_bytes()
    Path(f"{path}.checkpoint.part").mkdir()
    with pytest.raises(DownloadError, match=r"cannot be written .*; repeat the call to resume") as caught:
        download(Transport(service), observations(), path)
    assert isinstance(caught.value.__cause__, OSError)
    assert path.read_bytes().startswith(content)
    Path(f"{path}.checkpoint.part").rmdir()
    download(Transport(service), observations(), path)
    assert ids(path) == expected("newest first", service)


def test_errors_can_be_pickled(download: Downloader, path: Path) -> None:
    error = interrupt_download(download, Failing(uneven(900)), observations(), path, after=2)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.path, again.count, again.sent) == (str(error), path, error.count, True)
    assert str(again.__cause__) == str(error.__cause__)


# Dry run, warnings and files


def test_dry_run_writes_nothing(download: Downloader, path: Path) -> None:
    service = Failing(uneven(900))
    with inat_typed.dry_run() as requests:
        done = download(Transport(service), observations(), path)
    assert ([each.operation for each in requests], list(done), done.complete) == (["v2.observations.search"], [], False)
    assert list(path.parent.iterdir()) == []
    error = interrupt_download(download, service, observations(), path, after=2)
    content, state, asked = path.read_bytes(), read_checkpoint_json(path), len(service.requests)
    with inat_typed.dry_run() as requests:
        done = download(Transport(service), observations(), path)
        with pytest.raises(DownloadError, match="contains another download"):
            download(Transport(service), observations(taxon_id=5), path)
    assert (done.count, done.complete, len(requests)) == (error.count, False, 1)
    with path.open("ab") as file:
        file.write(b'{"incomplete')
    assert len(list(done)) == error.count
    path.write_bytes(content)
    assert requests[0].params["id_below"] == str(ids(path)[-1])
    assert (path.read_bytes(), read_checkpoint_json(path), len(service.requests)) == (content, state, asked)
    download(Transport(service), observations(), path)
    with inat_typed.dry_run() as requests:
        assert download(Transport(service), observations(), path).complete
    assert requests == []


@pytest.mark.parametrize("after", [0, 1, 3])
def test_dry_run_that_starts_during_a_download_stops_it(
    after: int, download: Downloader, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = Service(uneven(2_000))

    def turn_on(_params: Params, body: Body, number: int) -> Body:
        if number > after:
            monkeypatch.setenv("DRY_RUN_ENABLED", "1")
        return body

    service.tamper = turn_on
    with pytest.raises(INatError) as caught:
        download(Transport(service), observations(), path)
    assert isinstance(caught.value.__cause__ or caught.value, DryRunError)
    assert not Path(f"{path}.checkpoint").exists() or not read_checkpoint_json(path)["complete"]
    monkeypatch.delenv("DRY_RUN_ENABLED")
    service.tamper = None
    assert download(Transport(service), observations(), path).complete
    assert ids(path) == sorted(service.ids, reverse=True)


def test_dry_run_that_starts_between_the_first_check_and_the_first_page_stops_a_download(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with INaturalist(transport=Transport(Service(uneven(900)))) as inat:

        def lock(_descriptor: int) -> bool:
            monkeypatch.setenv("DRY_RUN_ENABLED", "1")
            return True

        monkeypatch.setattr(writer, "try_lock", lock)
        with pytest.raises(DryRunError):
            inat.download(inat.paginate(inat.v2.observations.search), path)
    assert list(path.parent.iterdir()) == []


def test_missing_records_are_counted_across_interruptions(download: Downloader, path: Path) -> None:
    service = Failing(uneven(900))
    interrupt_download(download, service, observations(), path, after=2)
    service.tamper = lambda _params, body, _number: {
        **body,
        "total_results": body["total_results"] + 7 * bool(body["results"]),
    }
    with pytest.warns(PaginationWarning, match="the service reported 907 results but returned 900"):
        download(Transport(service), observations(), path)


def test_quota_warning_counts_only_the_remaining_requests(path: Path) -> None:
    service = Failing(uneven(900))
    sync = Downloader(is_async=False)

    def download(per_day: int) -> DownloadError:
        limit = inat_typed.RateLimit(per_minute=60_000, per_day=per_day, max_wait=0.1)
        with pytest.raises(DownloadError) as caught:
            sync(Transport(service), observations(per_page=50), path, rate_limit=limit)
        return caught.value

    with pytest.warns(PaginationWarning, match="900 records need 18 requests"):
        remaining = 900 - download(10).count
    with pytest.warns(PaginationWarning, match=f"{remaining} records need {remaining // 50} requests"):
        error = download(remaining // 50 - 1)
    assert isinstance(error.__cause__, inat_typed.QuotaError)
    assert "repeat the call to resume" in str(error)


def test_progress_bar_starts_with_the_downloaded_records(
    download: Downloader, path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "120")
    service = Failing(uneven(900))
    interrupt_download(download, service, lambda inat: observations()(inat).progress(), path, after=3)
    earlier = len(ids(path))
    capsys.readouterr()
    download(Transport(service), lambda inat: observations()(inat).progress(), path)
    shown = capsys.readouterr().err.split("\n")
    assert f"{earlier}" in "".join(shown)
    assert "900 of 900" in "".join(shown)
    download(Transport(service), lambda inat: observations()(inat).progress(), path)
    assert capsys.readouterr().err == ""


def test_page_is_flushed_before_its_checkpoint(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def record_fsync(file: int) -> None:
        order.append(Path(f"/proc/self/fd/{file}").readlink().name)
        fsync(file)

    def record_replace(self: Path, target: Any) -> Any:
        order.append(f"-> {Path(target).name}")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", record_fsync)
    monkeypatch.setattr(Path, "replace", record_replace)
    Downloader(is_async=False)(Transport(Service(uneven(300))), observations(), path)
    saved = ["some.jsonl.checkpoint.part", "-> some.jsonl.checkpoint"]
    assert order == [*saved, path.parent.name, "some.jsonl", *saved, "some.jsonl", *saved, *saved]


def test_checkpoint_describes_the_query(path: Path) -> None:
    many = list(range(1, 2_000))
    Downloader(is_async=False)(Transport(Service(uneven(9))), observations(taxon_id=many, order="asc"), path)
    found = read_checkpoint(checkpoint_path(path))
    assert found is not None
    assert found.query.operation == "v2.observations.search"
    assert found.query.parameters["taxon_id"].startswith("[1, 2, 3, ")
    assert len(str(found.query.parameters["taxon_id"])) < 200
    assert (found.records, found.complete, found.bytes) == (9, True, path.stat().st_size)


def test_symbolic_link_is_followed(download: Downloader, path: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    path.symlink_to(tmp_path / "elsewhere" / "real.jsonl")
    service = Failing(uneven(900))
    interrupt_download(download, service, observations(), path, after=2)
    download(Transport(service), observations(), path)
    assert ids(tmp_path / "elsewhere" / "real.jsonl") == expected("newest first", service)


@pytest.fixture(autouse=True)
def nothing_is_left_open() -> Iterator[None]:
    before = len(list(Path("/proc/self/fd").iterdir()))
    yield
    assert len(list(Path("/proc/self/fd").iterdir())) <= before + 2

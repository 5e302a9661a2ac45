"""What a user does with downloads, and what they are told; sync and async alike."""

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
    INatError,
    INaturalist,
    PagingError,
    PagingWarning,
    Projection,
    Retry,
    ServerError,
    UnexpectedDataWarning,
    export,
    v2,
)
from inat_typed.runtime.downloads import checkpoint, lock, recording
from inat_typed.sandbox import Sandbox
from tests.loopback import Asked, Told, serving
from tests.paging.service import Body, Params, Service, Transport, WindowTooLargeError, uneven

ONCE = Retry(tries=1)
Way = Callable[[Any], Any]
"""Of a client, the paginator."""


class Caller:
    """Downloads with one of the two kinds of client, a new one each time: as a program does that is run again."""

    def __init__(self, *, asynchronous: bool) -> None:
        self._asynchronous = asynchronous

    def __call__(
        self, transport: Any, way: Way, path: Any, *, overwrite: Any = False, **settings: Any
    ) -> Download[Any]:
        settings = {"transport": transport, "retry": ONCE, **settings}
        if self._asynchronous:
            return asyncio.run(self._async(way, path, overwrite, settings))
        with INaturalist(**settings) as inat:
            return inat.download(way(inat), path, overwrite=overwrite)

    async def _async(self, way: Way, path: Any, overwrite: Any, settings: dict[str, Any]) -> Download[Any]:
        async with AsyncINaturalist(**settings) as inat:
            return await inat.download(way(inat), path, overwrite=overwrite)


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def download(request: pytest.FixtureRequest) -> Caller:
    return Caller(asynchronous=request.param)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "some.jsonl"


def observations(**arguments: Any) -> Way:
    return lambda inat: inat.paginate(inat.v2.observations.search, **arguments)


def taxa(**arguments: Any) -> Way:
    return lambda inat: inat.paginate(inat.v2.taxa.search, **arguments)


def ids(path: Path) -> list[int]:
    return [json.loads(line)["id"] for line in path.read_text(encoding="utf-8").splitlines()]


def beside(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Path(f"{path}.checkpoint").read_text())
    return found


class Failing(Service):
    """Answers so many requests, then no more."""

    left = 10**9

    def answer(self, params: Params) -> Body:
        self.left -= 1
        if self.left < 0:
            raise WindowTooLargeError
        return super().answer(params)


def stopped(download: Caller, service: Failing, way: Way, path: Path, *, after: int) -> DownloadError:
    """How a download ends that is not answered any more."""
    service.left = after
    with pytest.raises(DownloadError) as caught:
        download(Transport(service), way, path)
    service.left = 10**9
    return caught.value


# What there is


def test_all_that_a_search_finds_is_there_line_by_line(download: Caller, path: Path) -> None:
    service = Service(uneven(700))
    done = download(Transport(service), observations(), path)
    assert ids(path) == sorted(service.ids, reverse=True)
    assert (done.path, done.count, len(done), done.before, done.resumed) == (path, 700, 700, 0, False)
    assert (done.complete, done.record_type) == (True, v2.Observation)
    assert str(done) == f"700 records in {path}"
    assert sorted(each.name for each in path.parent.iterdir()) == ["some.jsonl", "some.jsonl.checkpoint"]


def test_records_are_the_very_text_that_came(download: Caller, path: Path) -> None:
    texts = [
        '{"id":1,"a":1.10,"b":"\\u00e9\\ud800 \\n","c":12345678901234567890.123,"id2":1e400}',
        '{ "id" : 2, "unknown": {"x": [ 1, 2 ]}, "again": 1, "again": 2 }',
        '{"id":3,"text":"\u2028 é"}',
    ]
    body = f'{{"total_results":3,"results":[{",".join(texts)}]}}'.encode()
    with serving(Told(body=body)) as server:
        done = download(None, observations(order="asc"), path, api_url=server.address)
    assert path.read_bytes() == "".join(f"{text}\n" for text in texts).encode()
    assert done.count == 3


def test_a_record_over_several_lines_becomes_one(path: Path) -> None:
    records = [{"id": 1, "text": "a\nb"}, {"id": 2, "deep": {"er": [1, {"x": None}]}}]
    told = Told(body=json.dumps({"total_results": 2, "results": records}, indent=2).replace("\n", "\r\n").encode())
    with serving(told) as server, INaturalist(api_url=server.address) as inat:
        inat.download(inat.paginate(inat.v2.observations.search, order="asc"), path)
    assert [json.loads(line) for line in path.read_text().splitlines()] == records


def test_what_is_no_record_is_left_out_and_told(path: Path) -> None:
    with (
        serving(Told(body={"total_results": 1, "results": [None, {"id": 1}]})) as server,
        INaturalist(api_url=server.address) as inat,
        pytest.warns(UnexpectedDataWarning, match="the service sent 'null', which does not fit; it is left out"),
    ):
        assert inat.download(inat.paginate(inat.v2.observations.search), path).count == 1
    assert ids(path) == [1]


class Sighting(Projection, of=v2.Observation):
    quality_grade: str | None


def test_a_download_gives_its_records_typed(download: Caller, path: Path) -> None:
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


def test_v1_sends_whole_records_whatever_they_are_read_into(path: Path) -> None:
    with INaturalist(transport=Sandbox()) as inat:
        done = inat.download(inat.paginate(inat.v1.observations.search, fields=Sighting).limit(3), path)
    assert {type(each) for each in done} == {Sighting}
    assert len(json.loads(path.read_text().splitlines()[0])) > 20


def test_nothing_found_is_an_empty_file(download: Caller, path: Path) -> None:
    transport = Transport(Service([]))
    done = download(transport, observations(), path)
    assert (list(done), path.read_bytes(), beside(path)["complete"]) == ([], b"", True)
    assert download(transport, observations(), path).count == 0
    assert export.write(done, path.with_suffix(".csv")) == 0


def test_a_list_of_ids(download: Caller, path: Path) -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat:
        known = [each.id for each in inat.paginate(inat.v1.taxa.search)][:70]
    wanted = [*known, 10**9]
    with pytest.warns(PagingWarning, match="nothing with the id 1000000000"):
        done = download(sandbox, lambda inat: inat.paginate(inat.v1.taxa.get, wanted), path)
    assert (ids(path), done.count) == (known, 70)


# Going on


KINDS: dict[str, tuple[Way, dict[str, Any]]] = {
    "newest first": (observations(), {}),
    "oldest first": (observations(order="asc"), {}),
    "one by one": (lambda inat: observations(order="asc")(inat).sequential(), {}),
    "the first": (lambda inat: observations(order="asc")(inat).limit(1_150), {}),
    "by pages": (taxa(), {"bounded": False}),
    "by id above": (lambda inat: inat.paginate(inat.v1.taxa.search, order_by="id"), {"bounded": False}),
    "in another order": (observations(order_by="votes", order="desc"), {}),
}
kinds = pytest.mark.parametrize("kind", KINDS)


def expected(kind: str, service: Service) -> list[int]:
    found = sorted(service.ids, reverse=kind in ("newest first", "in another order"))
    return found[:1_150] if kind == "the first" else found


@kinds
@pytest.mark.parametrize("after", [1, 2, 4])
def test_what_stopped_goes_on(kind: str, after: int, download: Caller, path: Path) -> None:
    way, settings = KINDS[kind]
    service = Failing(uneven(1_234), **settings)
    error = stopped(download, service, way, path, after=after)
    assert (error.path, error.count, error.sent) == (path, len(ids(path)), True)
    assert isinstance(error.__cause__, ServerError)
    assert str(error) == (
        f"the download stopped: {error.__cause__}. {error.count:,} records are in {path}; the same call goes on from "
        "there"
    )
    assert ids(path) == expected(kind, service)[: error.count]
    asked = len(service.asked)
    done = download(Transport(service), way, path)
    assert ids(path) == expected(kind, service)
    assert (done.before, done.resumed, done.count) == (error.count, True, len(ids(path)))
    assert f", {error.count:,} of them from before" in str(done)
    assert len(service.asked) - asked <= -(-(done.count - error.count) // 199) + 2


@kinds
def test_what_is_complete_costs_nothing(kind: str, download: Caller, path: Path) -> None:
    way, settings = KINDS[kind]
    service = Service(uneven(1_234), **settings)
    download(Transport(service), way, path)
    content, asked = path.read_bytes(), len(service.asked)
    done = download(Transport(service), way, path)
    assert (path.read_bytes(), len(service.asked), done.before) == (content, asked, done.count)
    assert str(done).endswith(", all of them from before")


class Stopping(Sandbox):
    """Answers so many requests, then says that it is busy."""

    left = 10**9

    def respond(self, received: Any) -> tuple[int, dict[str, str], bytes]:
        self.left -= 1
        return super().respond(received) if self.left >= 0 else (503, {}, b"{}")


def test_a_list_of_ids_goes_on_and_names_all_that_are_absent(download: Caller, path: Path) -> None:
    sandbox = Stopping()
    with INaturalist(transport=sandbox) as inat:
        known = [each.id for each in inat.paginate(inat.v1.taxa.search)][:80]
    wanted = [10**9, *known[:50], 10**9 + 1, *known[50:]]

    def way(inat: Any) -> Any:
        return inat.paginate(inat.v1.taxa.get, wanted).sequential()

    sandbox.left = 1
    with pytest.raises(DownloadError) as caught:
        download(sandbox, way, path)
    assert caught.value.count == 29
    sandbox.left = 10**9
    with pytest.warns(PagingWarning, match="nothing with the id 1000000000, 1000000001$"):
        download(sandbox, way, path)
    assert ids(path) == known


def test_both_clients_go_on_with_the_same_file(path: Path) -> None:
    service = Failing(uneven(1_234))
    stopped(Caller(asynchronous=True), service, observations(), path, after=3)
    Caller(asynchronous=False)(Transport(service), observations(), path)
    assert ids(path) == expected("newest first", service)


@given(
    count=st.integers(0, 90),
    stops=st.lists(st.tuples(st.integers(0, 6), st.binary(max_size=9)), max_size=6),
    kind=st.sampled_from(["newest first", "oldest first", "by pages"]),
    changes=st.lists(st.tuples(st.integers(0, 120), st.booleans()), max_size=12),
)
def test_whatever_happens_meanwhile_nothing_is_lost_or_there_twice(
    count: int,
    stops: list[tuple[int, bytes]],
    kind: str,
    changes: list[tuple[int, bool]],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """Stopped again and again, with a torn page at the end, while records are added and deleted."""
    path = tmp_path_factory.mktemp("downloads") / "some.jsonl"
    way = {"by pages": taxa(per_page=7)}.get(kind, observations(per_page=7, order="asc" if "old" in kind else "desc"))
    service = Failing([*range(1_000, 1_000 + count)], bounded=kind != "by pages")
    start, gone, new = set(service.ids), set[int](), set[int]()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PagingWarning)
        for number, (after, torn) in enumerate(stops):
            service.left = after
            with suppress(INatError):
                Caller(asynchronous=False)(Transport(service), way, path)
            if path.exists() and not beside(path)["complete"]:
                with path.open("ab") as file:
                    file.write(torn)
            for place, adds in changes[number::6]:
                there: Any = service.ids
                if adds:
                    new.add(identifier := 1_500 + place)
                    service.ids = sorted({*there, identifier})
                elif there:
                    gone.add(there[place % len(there)])
                    service.ids = [each for each in there if each not in gone]
        service.left = 10**9
        Caller(asynchronous=False)(Transport(service), way, path)
    found = ids(path)
    assert len(found) == len(set(found))
    assert set(found) <= start | new
    if kind == "by pages" and (new or gone):  # what moves from page to page may be missed, and is told
        return
    assert start - gone <= set(found)
    assert found == sorted(found, reverse=kind == "newest first")


def test_pages_that_moved_on_while_nobody_looked(download: Caller, path: Path) -> None:
    """More was added in front than a page holds: the pages to come hold what is there already."""
    service = Failing([*range(10_000, 11_000)], bounded=False)
    stopped(download, service, taxa(per_page=100), path, after=4)
    had = len(ids(path))
    service.ids = [*range(500), *service.ids]
    with pytest.warns(PagingWarning, match="1,500 results were promised and 1,100 came"):
        done = download(Transport(service), taxa(per_page=100), path)
    assert set(range(10_000, 11_000)) <= set(ids(path))
    assert len(ids(path)) == len(set(ids(path))) == done.count > had


def test_pages_that_grew_beyond_their_reach(download: Caller, path: Path) -> None:
    service = Failing(uneven(3_000), bounded=False, largest=500)
    error = stopped(download, service, taxa(), path, after=2)
    service.ids = uneven(12_000)
    with pytest.raises(
        DownloadError, match=r"10,000 results by now, more than pages reach, .* has to begin anew"
    ) as caught:
        download(Transport(service), taxa(), path)
    assert isinstance(caught.value.__cause__, PagingError)
    assert "goes on" not in str(caught.value)
    assert len(ids(path)) == error.count
    path.unlink()
    download(Transport(service), taxa(), path)
    assert ids(path) == service.ids


@pytest.mark.parametrize("count", [9_999, 10_000])
def test_the_last_page_that_pages_reach(count: int, download: Caller, path: Path) -> None:
    """All are there, and the end was not written down."""
    service = Service(uneven(count))
    way = observations(order_by="votes")
    download(Transport(service), way, path)
    state = beside(path)
    Path(f"{path}.checkpoint").write_text(json.dumps({**state, "complete": False}))
    done = download(Transport(service), way, path)
    assert (done.count, done.before, len(set(ids(path)))) == (count, count, count)
    assert beside(path) == {**state, "saved": beside(path)["saved"]}


def test_a_client_of_another_size_of_pages_goes_on(path: Path) -> None:
    service = Failing(uneven(900), bounded=False)
    sync = Caller(asynchronous=False)
    stopped(sync, service, taxa(per_page=100), path, after=3)
    sync(Transport(service), taxa(), path)
    assert ids(path) == service.ids


def test_what_has_not_begun_leaves_nothing(download: Caller, path: Path) -> None:
    service = Failing(uneven(900))
    service.left = 0
    with pytest.raises(ServerError):
        download(Transport(service), observations(), path)
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_file_that_is_replaced_stays_until_something_comes(overwrite: bool, download: Caller, path: Path) -> None:
    service = Failing(uneven(900))
    download(Transport(service), observations(), path)
    content = path.read_bytes()
    service.left = 0
    with suppress(ServerError):
        download(Transport(service), observations(taxon_id=5), path, overwrite=True)
    assert path.read_bytes() == content
    assert download(Transport(service), observations(), path).before == 900


def test_overwriting_begins_anew_and_goes_on_by_itself(download: Caller, path: Path) -> None:
    service = Failing(uneven(900))
    path.write_text("something else\n" * 9_999)
    download(Transport(service), observations(), path, overwrite=True)
    assert ids(path) == expected("newest first", service)
    service.ids = uneven(1_000)
    service.left = 3
    with pytest.raises(DownloadError):
        download(Transport(service), observations(), path, overwrite=True)
    service.left, asked = 10**9, len(service.asked)
    done = download(Transport(service), observations(), path, overwrite=True)
    assert ids(path) == expected("newest first", service)
    assert done.before > 0
    assert len(service.asked) - asked < 6


class Stalling(Transport):
    """Answers so many requests, then lets wait."""

    left = 10**9

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.left -= 1
        if self.left < 0:
            await asyncio.Event().wait()
        return await super().handle_async_request(request)


def test_one_that_had_nothing_yet_is_in_nobody_s_way(download: Caller, path: Path) -> None:
    """It was killed between its first words and its first page."""
    service = Service(uneven(300))
    download(Transport(service), observations(taxon_id=5), path)
    nothing = {"records": 0, "bytes": 0, "page_bytes": 0, "page_digest": "", "mark": None, "complete": False}
    Path(f"{path}.checkpoint").write_text(json.dumps(beside(path) | nothing))
    assert download(Transport(service), observations(), path).before == 0
    assert ids(path) == expected("newest first", service)


def test_a_cancelled_one_goes_on(path: Path) -> None:
    service = Service(uneven(2_000))
    stalling = Stalling(service)
    stalling.left = 5

    async def main() -> None:
        async with AsyncINaturalist(transport=stalling) as inat:
            paginator = inat.paginate(inat.v2.observations.search)
            task = asyncio.create_task(inat.download(paginator, path))
            while not path.exists() or not path.stat().st_size or not beside(path)["records"]:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            stalling.left = 10**9
            assert (await inat.download(paginator, path)).before >= 200

    asyncio.run(main())
    assert ids(path) == expected("newest first", service)


@pytest.mark.parametrize("call", ["fsync", "replace", "ftruncate", "open"])
def test_one_that_is_cancelled_while_the_disk_is_slow(call: str, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The task ends at once, the thread does not: nothing is written into a file that is not held any more."""
    service, slow = Service(uneven(2_000)), threading.Event()
    plain: Callable[..., Any] = getattr(os, call)

    def slowly(*arguments: Any, **keywords: Any) -> Any:
        slow.set()
        threading.Event().wait(0.05)
        return plain(*arguments, **keywords)

    async def main() -> None:
        async with AsyncINaturalist(transport=Transport(service)) as inat:
            paginator = inat.paginate(inat.v2.observations.search)
            for _ in range(5):
                monkeypatch.setattr(os, call, slowly)
                task = asyncio.create_task(inat.download(paginator, path))
                while not slow.is_set():
                    await asyncio.sleep(0.001)
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
                monkeypatch.undo()
                slow.clear()
                if path.exists():
                    assert ids(path) == expected("newest first", service)[: len(ids(path))]
            await inat.download(paginator, path)

    asyncio.run(main())
    assert ids(path) == expected("newest first", service)


# Refusals


def test_nothing_is_sent_for_what_is_wrong(download: Caller, path: Path, tmp_path: Path) -> None:
    sandbox = Sandbox()
    (tmp_path / "folder.jsonl").mkdir()
    os.mkfifo(tmp_path / "pipe.jsonl")
    with INaturalist(transport=sandbox) as inat:
        foreign = inat.paginate(inat.v2.observations.search)
    wrong: list[tuple[Way, Any, str]] = [
        (lambda inat: inat.v2.observations.search, path, "not the method observations.search alone"),
        (lambda inat: [1, 2], path, r"download takes a paginator: inat.download\(inat.paginate\(.*; not \[1, 2\]"),
        (lambda _: foreign, path, "takes a paginator|of another client"),
        (observations(), 5, "path is that of the file to write, not 5"),
        (observations(), b"some.jsonl", "path is that of the file"),
        (observations(), tmp_path / "some.csv", "'some.csv' should be something else: name it 'some.jsonl'; export"),
        (observations(), tmp_path / "no" / "some.jsonl", "there is no folder '.*no'"),
        (observations(), tmp_path / "folder.jsonl", "'.*folder.jsonl' is a folder"),
        (observations(), tmp_path / "pipe.jsonl", "'.*pipe.jsonl' is no plain file"),
        (observations(), "nul\0.jsonl", "is no name of a file"),
        (observations(), tmp_path / ("x" * 300 + ".jsonl"), "cannot be .*: File name too long"),
        (observations(), "/proc/some.jsonl", "/proc/some.jsonl cannot be read and written: No such file"),
        (lambda inat: observations()(inat).unordered(), path, "leave .unordered\\(\\) out"),
    ]
    for way, target, message in wrong:
        with pytest.raises((ArgumentTypeError, ArgumentValueError), match=message):
            download(sandbox, way, target)
    with pytest.raises(ArgumentTypeError, match="overwrite takes True or False, not 'yes'"):
        download(sandbox, observations(), path, overwrite="yes")
    assert sandbox.requests == []
    assert not path.exists()


def test_the_other_kind_of_paginator(path: Path) -> None:
    inat: Any = INaturalist(transport=Sandbox())
    other: Any = AsyncINaturalist(transport=Sandbox())
    with pytest.raises(ArgumentTypeError, match=r"not AsyncPaginator\(v2.observations.search\)"):
        inat.download(other.paginate(other.v2.observations.search), path)
    with pytest.raises(ArgumentTypeError, match=r"not Paginator\(v2.observations.search\)"):
        asyncio.run(other.download(inat.paginate(inat.v2.observations.search), path))
    inat.close()


CHOICES = "choose another name, or replace it with overwrite=True"
BEGUN: dict[str, Any] = {"taxon_id": [5], "extra_params": {"acc": True}}
OTHERS: list[tuple[Way, dict[str, Any], str]] = [
    (observations(taxon_id=[6], extra_params={"acc": True}), {}, r"\(taxon_id was 5, and is 6 now\)"),
    (observations(extra_params={"acc": True}), {}, r"\(taxon_id was 5, and is not given now\)"),
    (observations(**BEGUN, geo=True), {}, r"\(geo was not given, and is true now\)"),
    (observations(**BEGUN, fields="id"), {}, r"\(fields was all, and is id now\)"),
    (observations(taxon_id=[5], extra_params={"acc": 1}), {}, r"\(acc was digest \w+, and is digest \w+ now\)"),
    (lambda inat: observations(**BEGUN)(inat).limit(5), {}, r"\(the limit was not given, and is 5 now\)"),
    (lambda inat: inat.paginate(inat.v1.observations.search), {}, r"\(it was v2.observations.search, and is v1"),
    (observations(**BEGUN), {"api_url": "http://localhost:1"}, r"\(it was https://.*, and is http://localhost:1/v2/"),
    (observations(**BEGUN), {"authenticate": "always"}, r"\(who is signed in was nobody, and is somebody now\)"),
    (
        observations(**BEGUN, extra_headers={"Authorization": "Bearer x"}),
        {},
        r"\(who is signed in was nobody, and is somebody now\)",
    ),
    (observations(**BEGUN), {"access_token": "x"}, r"\(who is signed in was nobody, and is somebody now\)"),
]


@pytest.mark.parametrize(("way", "settings", "message"), OTHERS, ids=range(len(OTHERS)))
@pytest.mark.parametrize("complete", [True, False])
def test_another_question_is_refused(
    way: Way, settings: dict[str, Any], message: str, complete: bool, download: Caller, path: Path
) -> None:
    service = Failing(uneven(900))
    if complete:
        download(Transport(service), observations(**BEGUN), path)
    else:
        stopped(download, service, observations(**BEGUN), path, after=2)
    content, state, asked = path.read_bytes(), beside(path), len(service.asked)
    with pytest.raises(DownloadError, match=message) as caught:
        download(Transport(service), way, path, **settings)
    assert str(caught.value).startswith(f"{path} holds another download (")
    assert str(caught.value).endswith(CHOICES)
    assert (caught.value.sent, caught.value.count, caught.value.__cause__) == (False, 0, None)
    assert (path.read_bytes(), beside(path), len(service.asked)) == (content, state, asked)
    if not settings:
        assert download(Transport(service), way, path, overwrite=True).before == 0


def test_who_is_signed_in_is_known_by_name(path: Path) -> None:
    sandbox = Sandbox()
    sync = Caller(asynchronous=False)
    tokens = [sandbox.jwt("observer-01"), sandbox.jwt("observer-01", lifetime=9_999), sandbox.jwt("observer-02")]
    assert sync(sandbox, observations(), path, access_token=tokens[0]).before == 0
    assert sync(sandbox, observations(), path, access_token=tokens[1]).before == 300
    with pytest.raises(DownloadError, match=r"\(who is signed in was user \d+, and is user \d+ now\)"):
        sync(sandbox, observations(), path, access_token=tokens[2])
    assert sync(sandbox, observations(), path, access_token=sandbox.access_token()).before == 300  # nobody can tell
    login = {"username": "somebody", "password": "x", "app_id": "x", "app_secret": "x"}
    with pytest.raises(DownloadError, match=r"and is user somebody now"):
        sync(sandbox, observations(), path, **login)


def test_a_file_of_somebody_s_is_left_alone(download: Caller, path: Path) -> None:
    path.write_text('{"id": 1}\n')
    service = Service(uneven(9))
    with pytest.raises(DownloadError) as caught:
        download(Transport(service), observations(), path)
    reason = f"{path} is there already, and nothing tells that it is of a download"
    assert str(caught.value) == f"{reason}: {CHOICES}"
    assert path.read_text() == '{"id": 1}\n'
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert service.asked == []
    path.write_text("")
    assert download(Transport(service), observations(), path).count == 9  # there was nothing in it


@pytest.mark.parametrize("complete", [True, False])
@pytest.mark.parametrize("change", ["shorter", "empty", "another page"])
def test_a_file_that_was_changed(change: str, complete: bool, download: Caller, path: Path) -> None:
    service = Failing(uneven(900))
    if complete:
        download(Transport(service), observations(), path)
    else:
        stopped(download, service, observations(), path, after=3)
    content = path.read_bytes()
    changed = {"shorter": content[:-1], "empty": b"", "another page": content[:-5] + b"x" + content[-4:]}[change]
    path.write_bytes(changed)
    with pytest.raises(DownloadError, match="was changed since it was downloaded, and cannot be gone on with: choose"):
        download(Transport(service), observations(), path)
    assert path.read_bytes() == changed
    path.unlink()
    assert download(Transport(service), observations(), path).before == 0  # there is nothing to be careful with


def test_a_complete_file_with_something_after_it(download: Caller, path: Path) -> None:
    service = Service(uneven(90))
    download(Transport(service), observations(), path)
    with path.open("a") as file:
        file.write("mine\n")
    with pytest.raises(DownloadError, match="was changed since"):
        download(Transport(service), observations(), path)
    assert path.read_text().endswith("mine\n")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "is no checkpoint of a download, or is damaged: choose"),
        ("[]", "is no checkpoint of a download, or is damaged: choose"),
        ('{"inat_typed_download": 2}', "was written by another version of inat-typed: choose"),
    ],
)
def test_a_checkpoint_that_cannot_be_read(content: str, message: str, download: Caller, path: Path) -> None:
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
def test_no_checkpoint_is_too_wrong(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("downloads") / "some.jsonl"
    service = Failing(uneven(25), bounded=False)
    sync = Caller(asynchronous=False)
    stopped(sync, service, taxa(per_page=10), path, after=2)
    state = beside(path)
    name = data.draw(st.sampled_from([*state, "unknown"]))
    if name == "mark" and data.draw(st.booleans()):
        inner = data.draw(st.dictionaries(st.sampled_from(["after", "page", "size", "place", "absent"]), JSON))
        state[name] = inner
    else:
        state[name] = data.draw(JSON)
    Path(f"{path}.checkpoint").write_text(json.dumps(state))
    with suppress(INatError), warnings.catch_warnings():
        warnings.simplefilter("ignore", PagingWarning)
        sync(Transport(service), taxa(per_page=10), path)


def test_two_at_the_same_file(download: Caller, path: Path) -> None:
    service, released, waits = Service(uneven(900)), threading.Event(), threading.Event()

    def answering(asked: Asked) -> Told:
        waits.set()
        released.wait(30)
        return service.told(asked)

    code = (
        "import sys\nfrom inat_typed import INaturalist\n"
        "with INaturalist(api_url=sys.argv[1], retry=False) as inat:\n"
        "    print(inat.download(inat.paginate(inat.v2.observations.search), sys.argv[2]))"
    )
    message = f"{path} is being written by another download: wait for its end, or choose another name"
    with serving(answering) as server:
        command = [sys.executable, "-c", code, server.address, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert waits.wait(30)
            for overwrite in (False, True):
                with pytest.raises(DownloadError) as caught:
                    download(None, observations(), path, api_url=server.address, overwrite=overwrite)
                assert str(caught.value) == message
            released.set()
            assert process.stdout is not None
            assert process.stdout.read() == f"900 records in {path}\n"
    assert ids(path) == expected("newest first", service)


def test_a_file_that_is_removed_when_it_is_about_to_be_taken(
    download: Caller, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever had it was done with it, and has removed it: what was opened is nobody's file any more."""
    times: list[int] = []

    def locked(file: int) -> bool:
        times.append(file)
        if len(times) == 1:
            path.unlink()
        return lock.locked(file)

    monkeypatch.setattr(recording, "locked", locked)
    service = Service(uneven(300))
    download(Transport(service), observations(), path)
    assert ids(path) == expected("newest first", service)
    assert len(times) == 2


def test_a_checkpoint_that_cannot_be_written(download: Caller, path: Path) -> None:
    service = Failing(uneven(900))
    stopped(download, service, observations(), path, after=2)
    content = path.read_bytes()
    Path(f"{path}.checkpoint.part").mkdir()
    with pytest.raises(DownloadError, match=r"cannot be written .*the same call goes on from there") as caught:
        download(Transport(service), observations(), path)
    assert isinstance(caught.value.__cause__, OSError)
    assert path.read_bytes().startswith(content)
    Path(f"{path}.checkpoint.part").rmdir()
    download(Transport(service), observations(), path)
    assert ids(path) == expected("newest first", service)


def test_errors_can_be_pickled(download: Caller, path: Path) -> None:
    error = stopped(download, Failing(uneven(900)), observations(), path, after=2)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.path, again.count, again.sent) == (str(error), path, error.count, True)
    assert str(again.__cause__) == str(error.__cause__)


# Manners


def test_a_dry_run_writes_nothing(download: Caller, path: Path) -> None:
    service = Failing(uneven(900))
    with inat_typed.dry_run() as requests:
        done = download(Transport(service), observations(), path)
    assert ([each.operation for each in requests], list(done), done.complete) == (["v2.observations.search"], [], False)
    assert list(path.parent.iterdir()) == []
    error = stopped(download, service, observations(), path, after=2)
    content, state, asked = path.read_bytes(), beside(path), len(service.asked)
    with inat_typed.dry_run() as requests:
        done = download(Transport(service), observations(), path)
        with pytest.raises(DownloadError, match="holds another download"):
            download(Transport(service), observations(taxon_id=5), path)
    assert (done.count, done.complete, len(requests)) == (error.count, False, 1)
    with path.open("ab") as file:
        file.write(b'{"torn')
    assert len(list(done)) == error.count
    path.write_bytes(content)
    assert requests[0].params["id_below"] == str(ids(path)[-1])
    assert (path.read_bytes(), beside(path), len(service.asked)) == (content, state, asked)
    download(Transport(service), observations(), path)
    with inat_typed.dry_run() as requests:
        assert download(Transport(service), observations(), path).complete
    assert requests == []


def test_what_was_promised_counts_what_is_there(download: Caller, path: Path) -> None:
    service = Failing(uneven(900))
    stopped(download, service, observations(), path, after=2)
    service.lie = lambda _params, body, _number: {
        **body,
        "total_results": body["total_results"] + 7 * bool(body["results"]),
    }
    with pytest.warns(PagingWarning, match="907 results were promised and 900 came"):
        download(Transport(service), observations(), path)


def test_more_than_a_day_is_told_of_what_is_left(path: Path) -> None:
    service = Failing(uneven(900))
    sync = Caller(asynchronous=False)

    def download(per_day: int) -> DownloadError:
        limit = inat_typed.RateLimit(per_minute=60_000, per_day=per_day, longest_wait=0.1)
        with pytest.raises(DownloadError) as caught:
            sync(Transport(service), observations(per_page=50), path, rate_limit=limit)
        return caught.value

    with pytest.warns(PagingWarning, match="this takes 900 records, 18 requests"):
        left = 900 - download(10).count
    with pytest.warns(PagingWarning, match=f"this takes {left} records, {left // 50} requests"):
        error = download(left // 50 - 1)
    assert isinstance(error.__cause__, inat_typed.QuotaError)
    assert "the same call goes on from there" in str(error)


def test_the_bar_begins_with_what_is_there(
    download: Caller, path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "120")
    service = Failing(uneven(900))
    stopped(download, service, lambda inat: observations()(inat).progress(), path, after=3)
    had = len(ids(path))
    capsys.readouterr()
    shown: list[str] = []

    def lie(_params: Params, body: Body, _number: int) -> Body:
        return body

    service.lie = lie
    download(Transport(service), lambda inat: observations()(inat).progress(), path)
    shown = capsys.readouterr().err.split("\n")
    assert f"{had}" in "".join(shown)
    assert "900 of 900" in "".join(shown)
    download(Transport(service), lambda inat: observations()(inat).progress(), path)
    assert capsys.readouterr().err == ""


def test_every_page_is_on_the_disk_before_the_checkpoint_tells(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def synced(file: int) -> None:
        order.append(Path(f"/proc/self/fd/{file}").readlink().name)
        fsync(file)

    def replaced(self: Path, target: Any) -> Any:
        order.append(f"-> {Path(target).name}")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", replaced)
    Caller(asynchronous=False)(Transport(Service(uneven(300))), observations(), path)
    saved = ["some.jsonl.checkpoint.part", "-> some.jsonl.checkpoint"]
    assert order == [*saved, path.parent.name, "some.jsonl", *saved, "some.jsonl", *saved, *saved]


def test_the_checkpoint_says_what_it_is_of(path: Path) -> None:
    many = list(range(1, 2_000))
    Caller(asynchronous=False)(Transport(Service(uneven(9))), observations(taxon_id=many, order="asc"), path)
    found = checkpoint.read(checkpoint.beside(path))
    assert found is not None
    assert found.query.operation == "v2.observations.search"
    assert found.query.parameters["taxon_id"].startswith("[1, 2, 3, ")
    assert len(str(found.query.parameters["taxon_id"])) < 200
    assert (found.records, found.complete, found.bytes) == (9, True, path.stat().st_size)


def test_a_symbolic_link_is_followed(download: Caller, path: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    path.symlink_to(tmp_path / "elsewhere" / "real.jsonl")
    service = Failing(uneven(900))
    stopped(download, service, observations(), path, after=2)
    download(Transport(service), observations(), path)
    assert ids(tmp_path / "elsewhere" / "real.jsonl") == expected("newest first", service)


@pytest.fixture(autouse=True)
def nothing_is_left_open() -> Iterator[None]:
    before = len(list(Path("/proc/self/fd").iterdir()))
    yield
    assert len(list(Path("/proc/self/fd").iterdir())) <= before + 2

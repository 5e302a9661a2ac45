"""Several processes of one machine count their requests in one file."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from inat_typed import AsyncINaturalist, ConfigurationError, INaturalist, QuotaStoreError, RateLimitError, Retry
from inat_typed.runtime.quota import Count
from inat_typed.runtime.sqlite_store import SQLiteStore
from inat_typed.runtime.stores import opened
from inat_typed.sandbox import Sandbox
from tests.loopback import Told, serving
from tests.pacing import NONE, Clocked, a_limit, forked, work


def test_processes_share_one_rate(tmp_path: Path) -> None:
    limit, clocked = a_limit(0.02, burst=3, store=tmp_path / "count"), Clocked()
    with serving(clocked) as server:
        assert work(server.address, limit, processes=4, requests=25) == []
    assert len(clocked.times) == 100
    assert clocked.span >= 97 * limit.interval - 0.05
    assert clocked.span < 97 * limit.interval * 2
    assert clocked.most_within(0.2) <= 3 + 10 + 5


def test_what_one_process_is_told_holds_the_others_back(tmp_path: Path) -> None:
    limit = a_limit(store=tmp_path / "count")
    clocked = Clocked(lambda _, number: Told(429, headers={"Retry-After": "2"}) if number == 1 else Told(body=NONE))
    with serving(clocked) as server:
        with (
            INaturalist(api_url=server.address, rate_limit=limit, retry=False) as inat,
            pytest.raises(RateLimitError),
        ):
            inat.v2.observations.search(per_page=0)
        assert work(server.address, limit, processes=1, requests=1) == []
    assert clocked.gaps[0] >= 1.95


def test_the_count_outlives_the_process(tmp_path: Path) -> None:
    limit, clocked = a_limit(3, store=tmp_path / "count"), Clocked()
    with serving(clocked) as server:
        for _ in range(2):
            assert work(server.address, limit, processes=1, requests=1) == []
    assert clocked.gaps[0] >= 2.9


def test_tasks_too(tmp_path: Path) -> None:
    limit = a_limit(store=str(tmp_path / "count"))

    async def run() -> float:
        async with AsyncINaturalist(transport=Sandbox(), rate_limit=limit) as inat:
            await asyncio.gather(*(inat.v2.observations.search(per_page=0) for _ in range(10)))
        return time.monotonic()

    began = time.monotonic()
    assert asyncio.run(run()) - began >= 9 * limit.interval


def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "count"
    opened(a_limit(store=path))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["count"]


def a_folder(path: Path) -> None:
    path.mkdir()


def another_file(path: Path) -> None:
    path.write_text("Not a database, but a letter. " * 100, encoding="utf-8")


def other_numbers(path: Path) -> None:
    SQLiteStore(str(path)).change(lambda count, now: None)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE inat_typed_quota SET count = '[2]'")
    connection.close()


def nothing(path: Path) -> None:
    path.parent.rmdir()


SPOILS: list[tuple[Callable[[Path], None], str]] = [
    (a_folder, "Is a directory"),
    (another_file, "file is not a database"),
    (other_numbers, "it holds something else"),
    (nothing, "No such file or directory"),
]


@pytest.mark.parametrize(("spoil", "why"), SPOILS, ids=lambda each: getattr(each, "__name__", ""))
def test_a_store_that_is_none_is_told_at_once(spoil: Callable[[Path], None], why: str, tmp_path: Path) -> None:
    path = tmp_path / "folder" / "count"
    path.parent.mkdir()
    spoil(path)
    for kind in (INaturalist, AsyncINaturalist):
        with pytest.raises(ConfigurationError, match=f"rate_limit: requests cannot be counted in {path}: .*{why}"):
            kind(rate_limit=a_limit(store=path))


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="there is no such thing here")
def test_what_keeps_nothing_is_no_store() -> None:
    with pytest.raises(ConfigurationError, match="cannot be counted in /dev/null: it is no file"):
        INaturalist(rate_limit=a_limit(store="/dev/null"))


def test_a_store_that_is_lost_stops_the_request_before_it_is_sent(tmp_path: Path) -> None:
    sandbox, path = Sandbox(), tmp_path / "count"
    limit = a_limit(store=path)
    with INaturalist(transport=sandbox, rate_limit=limit, retry=Retry(tries=3, backoff=0.01)) as inat:
        inat.v2.observations.search(per_page=0)
        path.unlink()
        a_folder(path)
        with pytest.raises(QuotaStoreError, match="cannot be counted") as caught:
            inat.v2.observations.search(per_page=0)
        assert not caught.value.sent
        assert len(sandbox.requests) == 1
        path.rmdir()
        inat.v2.observations.search(per_page=0)
    assert len(sandbox.requests) == 2


def test_a_store_that_comes_back_is_waited_for(tmp_path: Path) -> None:
    sandbox, path = Sandbox(), tmp_path / "count"
    with INaturalist(transport=sandbox, rate_limit=a_limit(store=path), retry=Retry(tries=9, backoff=0.05)) as inat:
        path.unlink()
        a_folder(path)
        done = asyncio.run(_both(inat, path))
    assert done.total_results


async def _both(inat: INaturalist, path: Path) -> Any:
    call = asyncio.create_task(asyncio.to_thread(inat.v2.observations.search, per_page=0))
    await asyncio.sleep(0.1)
    path.rmdir()
    return await call


@contextmanager
def locked(path: Path) -> Generator[None]:
    """Somebody else is at it, and does not come to an end."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_a_file_that_somebody_does_not_let_go_of(
    asynchronous: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is waited for, not for ever, and the event loop goes on meanwhile."""
    monkeypatch.setattr("inat_typed.runtime.sqlite_store._PATIENCE", 0.3)
    path, sandbox = tmp_path / "count", Sandbox()
    limit = a_limit(store=path)
    settings: dict[str, Any] = {"transport": sandbox, "rate_limit": limit, "retry": False}

    async def tasks() -> int:
        async with AsyncINaturalist(**settings) as inat:
            call = asyncio.create_task(inat.v2.observations.search(per_page=0))
            turns = 0
            while not call.done():
                await asyncio.sleep(0.01)
                turns += 1
            await call
            return turns

    def calls() -> int:
        with INaturalist(**settings) as inat:
            return inat.v2.observations.search(per_page=0).total_results or 0

    def call() -> int:
        return asyncio.run(tasks()) if asynchronous else calls()

    call()
    with locked(path):
        with pytest.raises(QuotaStoreError, match="database is locked") as caught:
            call()
        assert not caught.value.sent
        with pytest.raises(ConfigurationError, match="database is locked"):
            INaturalist(rate_limit=a_limit(store=path))
    assert len(sandbox.requests) == 1
    monkeypatch.setattr("inat_typed.runtime.sqlite_store._PATIENCE", 10)
    with ThreadPoolExecutor(1) as pool:
        with locked(path):
            done = pool.submit(call)
            time.sleep(0.2)
            assert not done.done()
        turns = done.result()
    assert len(sandbox.requests) == 2
    assert not asynchronous or turns > 5


TAKE = """
import sqlite3, sys
try:
    sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None).execute("BEGIN IMMEDIATE")
except sqlite3.OperationalError as error:
    print(error)
"""


def test_another_thread_does_not_lose_the_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever opens and closes a file loses the locks that the whole process holds on it."""
    path = tmp_path / "count"
    store = SQLiteStore(str(path))
    store.change(lambda count, now: None)
    monkeypatch.setattr("inat_typed.runtime.sqlite_store._PATIENCE", 0.1)

    def meanwhile(count: Count, now: float) -> str:
        with ThreadPoolExecutor(1) as pool, pytest.raises(QuotaStoreError, match="locked"):
            pool.submit(SQLiteStore(str(path)).change, lambda count, now: None).result()
        command = [sys.executable, "-c", TAKE, str(path)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    assert store.change(meanwhile) == "database is locked\n"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_fork_goes_on_from_the_same_count(tmp_path: Path) -> None:
    limit = a_limit(0.05, store=tmp_path / "count")
    clocked = forked(limit)
    assert len(clocked.times) == 11
    assert clocked.span >= 10 * limit.interval - 0.05


def test_who_must_wait_for_the_file_has_the_time_of_afterwards(tmp_path: Path) -> None:
    path, times = tmp_path / "count", iter([100.0, 200.0])
    store = SQLiteStore(str(path), lambda: next(times))
    assert [store.change(lambda count, now: now) for _ in range(2)] == [100.0, 200.0]


def test_a_deed_that_fails_changes_nothing(tmp_path: Path) -> None:
    store = SQLiteStore(str(tmp_path / "count"))

    def fail(count: Count, now: float) -> None:
        count.paid = now
        raise KeyError

    with pytest.raises(KeyError):
        store.change(fail)
    assert store.change(lambda count, now: count.paid) == 0

"""Several processes on one machine share one rate limit through a SQLite file."""

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
from inat_typed.runtime.rate_limit.gcra import QuotaState
from inat_typed.runtime.rate_limit.sqlite_store import SQLiteStore
from inat_typed.runtime.rate_limit.store_factory import open_store
from inat_typed.sandbox import Sandbox
from tests.loopback import CannedResponse, serving
from tests.pacing import NONE, TimedResponses, forked, unique_limit, work


def test_processes_share_one_rate_limit(tmp_path: Path) -> None:
    limit, timed = unique_limit(0.02, burst=3, store=tmp_path / "count"), TimedResponses()
    with serving(timed) as server:
        assert work(server.address, limit, processes=4, requests=25) == []
    assert len(timed.times) == 100
    assert timed.span >= 97 * limit.interval - 0.05
    assert timed.span < 97 * limit.interval * 2
    assert timed.most_within(0.2) <= 3 + 10 + 5


def test_pause_of_one_process_applies_to_others(tmp_path: Path) -> None:
    limit = unique_limit(store=tmp_path / "count")
    timed = TimedResponses(
        lambda _, number: (
            CannedResponse(429, headers={"Retry-After": "2"}) if number == 1 else CannedResponse(body=NONE)
        )
    )
    with serving(timed) as server:
        with (
            INaturalist(api_url=server.address, rate_limit=limit, retry=False) as inat,
            pytest.raises(RateLimitError),
        ):
            inat.v2.observations.search(per_page=0)
        assert work(server.address, limit, processes=1, requests=1) == []
    assert timed.gaps[0] >= 1.95


def test_state_outlives_the_process(tmp_path: Path) -> None:
    limit, timed = unique_limit(3, store=tmp_path / "count"), TimedResponses()
    with serving(timed) as server:
        for _ in range(2):
            assert work(server.address, limit, processes=1, requests=1) == []
    assert timed.gaps[0] >= 2.9


def test_tasks_share_the_rate_limit(tmp_path: Path) -> None:
    limit = unique_limit(store=str(tmp_path / "count"))

    async def run() -> float:
        async with AsyncINaturalist(transport=Sandbox(), rate_limit=limit) as inat:
            await asyncio.gather(*(inat.v2.observations.search(per_page=0) for _ in range(10)))
        return time.monotonic()

    started = time.monotonic()
    assert asyncio.run(run()) - started >= 9 * limit.interval


def test_only_the_owner_can_read_the_file(tmp_path: Path) -> None:
    path = tmp_path / "count"
    open_store(unique_limit(store=path))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["count"]


def make_directory(path: Path) -> None:
    path.mkdir()


def write_other_file(path: Path) -> None:
    path.write_text("Not a database, but a letter. " * 100, encoding="utf-8")


def store_other_data(path: Path) -> None:
    SQLiteStore(str(path)).update(lambda state, now: None)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE inat_typed_quota SET state = '[2]'")
    connection.close()


def remove_parent(path: Path) -> None:
    path.parent.rmdir()


UNUSABLE_FILES: list[tuple[Callable[[Path], None], str]] = [
    (make_directory, "Is a directory"),
    (write_other_file, "file is not a database"),
    (store_other_data, "it contains other data"),
    (remove_parent, "No such file or directory"),
]


@pytest.mark.parametrize(("prepare", "reason"), UNUSABLE_FILES, ids=lambda each: getattr(each, "__name__", ""))
def test_unusable_file_fails_when_the_client_is_created(
    prepare: Callable[[Path], None], reason: str, tmp_path: Path
) -> None:
    path = tmp_path / "folder" / "count"
    path.parent.mkdir()
    prepare(path)
    for kind in (INaturalist, AsyncINaturalist):
        with pytest.raises(ConfigurationError, match=f"rate_limit: cannot count requests in {path}: .*{reason}"):
            kind(rate_limit=unique_limit(store=path))


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="the platform has no /dev/null")
def test_device_is_not_a_store() -> None:
    with pytest.raises(ConfigurationError, match="cannot count requests in /dev/null: it is not a regular file"):
        INaturalist(rate_limit=unique_limit(store="/dev/null"))


def test_lost_store_fails_before_the_request_is_sent(tmp_path: Path) -> None:
    sandbox, path = Sandbox(), tmp_path / "count"
    limit = unique_limit(store=path)
    with INaturalist(transport=sandbox, rate_limit=limit, retry=Retry(max_attempts=3, backoff=0.01)) as inat:
        inat.v2.observations.search(per_page=0)
        path.unlink()
        make_directory(path)
        with pytest.raises(QuotaStoreError, match="cannot count requests") as caught:
            inat.v2.observations.search(per_page=0)
        assert not caught.value.sent
        assert len(sandbox.requests) == 1
        path.rmdir()
        inat.v2.observations.search(per_page=0)
    assert len(sandbox.requests) == 2


def test_request_is_retried_until_the_store_is_back(tmp_path: Path) -> None:
    sandbox, path = Sandbox(), tmp_path / "count"
    with INaturalist(
        transport=sandbox, rate_limit=unique_limit(store=path), retry=Retry(max_attempts=9, backoff=0.05)
    ) as inat:
        path.unlink()
        make_directory(path)
        done = asyncio.run(_search_while_restoring(inat, path))
    assert done.total_results


async def _search_while_restoring(inat: INaturalist, path: Path) -> Any:
    call = asyncio.create_task(asyncio.to_thread(inat.v2.observations.search, per_page=0))
    await asyncio.sleep(0.1)
    path.rmdir()
    return await call


@contextmanager
def locked(path: Path) -> Generator[None]:
    """Lock the file as another process would."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_locked_file_is_waited_for_with_a_timeout(
    is_async: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The event loop continues to run while a task waits."""
    monkeypatch.setattr("inat_typed.runtime.rate_limit.sqlite_store._LOCK_TIMEOUT", 0.3)
    path, sandbox = tmp_path / "count", Sandbox()
    limit = unique_limit(store=path)
    settings: dict[str, Any] = {"transport": sandbox, "rate_limit": limit, "retry": False}

    async def call_async() -> int:
        async with AsyncINaturalist(**settings) as inat:
            call = asyncio.create_task(inat.v2.observations.search(per_page=0))
            iterations = 0
            while not call.done():
                await asyncio.sleep(0.01)
                iterations += 1
            await call
            return iterations

    def call_sync() -> int:
        with INaturalist(**settings) as inat:
            return inat.v2.observations.search(per_page=0).total_results or 0

    def call() -> int:
        return asyncio.run(call_async()) if is_async else call_sync()

    call()
    with locked(path):
        with pytest.raises(QuotaStoreError, match="database is locked") as caught:
            call()
        assert not caught.value.sent
        with pytest.raises(ConfigurationError, match="database is locked"):
            INaturalist(rate_limit=unique_limit(store=path))
    assert len(sandbox.requests) == 1
    monkeypatch.setattr("inat_typed.runtime.rate_limit.sqlite_store._LOCK_TIMEOUT", 10)
    with ThreadPoolExecutor(1) as pool:
        with locked(path):
            done = pool.submit(call)
            time.sleep(0.2)
            assert not done.done()
        iterations = done.result()
    assert len(sandbox.requests) == 2
    assert not is_async or iterations > 5


LOCK_FILE = """
import sqlite3, sys
try:
    sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None).execute("BEGIN IMMEDIATE")
except sqlite3.OperationalError as error:
    print(error)
"""


def test_other_threads_do_not_release_the_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On POSIX, closing a file releases all locks that the process holds on it."""
    path = tmp_path / "count"
    store = SQLiteStore(str(path))
    store.update(lambda state, now: None)
    monkeypatch.setattr("inat_typed.runtime.rate_limit.sqlite_store._LOCK_TIMEOUT", 0.1)

    def try_to_lock(state: QuotaState, now: float) -> str:
        with ThreadPoolExecutor(1) as pool, pytest.raises(QuotaStoreError, match="locked"):
            pool.submit(SQLiteStore(str(path)).update, lambda state, now: None).result()
        command = [sys.executable, "-c", LOCK_FILE, str(path)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    assert store.update(try_to_lock) == "database is locked\n"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the platform has no fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_fork_continues_from_the_same_state(tmp_path: Path) -> None:
    limit = unique_limit(0.05, store=tmp_path / "count")
    timed = forked(limit)
    assert len(timed.times) == 11
    assert timed.span >= 10 * limit.interval - 0.05


def test_update_gets_the_time_after_the_lock_was_acquired(tmp_path: Path) -> None:
    path, times = tmp_path / "count", iter([100.0, 200.0])
    store = SQLiteStore(str(path), lambda: next(times))
    assert [store.update(lambda state, now: now) for _ in range(2)] == [100.0, 200.0]


def test_failed_update_changes_nothing(tmp_path: Path) -> None:
    store = SQLiteStore(str(tmp_path / "count"))

    def fail(state: QuotaState, now: float) -> None:
        state.arrival = now
        raise KeyError

    with pytest.raises(KeyError):
        store.update(fail)
    assert store.update(lambda state, now: state.arrival) == 0

"""A download that is killed at any moment can be resumed: no record is lost or repeated."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.downloads.victim import DONE, KILLED, Task, Victims, victims
from tests.loopback import Server, serving
from tests.pagination.service import Body, Params, Service, uneven


def padded(_params: Params, body: Body, _number: int) -> Body:
    """Make pages longer than a checkpoint."""
    return {**body, "results": [{**each, "description": "x" * 300} for each in body["results"]]}


SERVICE = Service(uneven(47), max_page_size=10, tamper=padded)
OLDEST_FIRST: dict[str, Any] = {"arguments": {"order": "asc", "per_page": 10}}
NEWEST_FIRST: dict[str, Any] = {"arguments": {"per_page": 10}}
PAGE_NUMBERS: dict[str, Any] = {"resource": "projects", "arguments": {"per_page": 10}}
LIMITED: dict[str, Any] = {**OLDEST_FIRST, "limit": 33}
SEARCHES = [OLDEST_FIRST, NEWEST_FIRST, PAGE_NUMBERS, LIMITED]


@pytest.fixture(scope="module")
def victim() -> Iterator[Victims]:
    with victims() as started:
        yield started


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving(SERVICE.told) as running:
        yield running


def ids(path: Path) -> list[int]:
    return [json.loads(line)["id"] for line in path.read_text().splitlines()]


def expected(search: dict[str, Any]) -> list[int]:
    wanted = sorted(SERVICE.ids)
    if search is NEWEST_FIRST:
        wanted.reverse()
    return wanted[: search.get("limit")]


all_searches = pytest.mark.parametrize(
    "search", SEARCHES, ids=["oldest first", "newest first", "page numbers", "limited"]
)
sync_and_async = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])


def assert_resumed(victim: Victims, task: Task, search: dict[str, Any]) -> None:
    """Check that the same call completes the download with all records."""
    status, output = victim.run(task)
    assert status == DONE, output
    assert output.startswith(f"{len(expected(search)):,} records in {task.path}")
    assert ids(Path(task.path)) == expected(search)


@all_searches
@sync_and_async
def test_download_killed_at_any_line_is_resumed(
    search: dict[str, Any], is_async: bool, victim: Victims, server: Server, tmp_path: Path
) -> None:
    """Each download is killed at a later line than the one before, until one is complete."""
    random, lines = Random(0), list[int]()
    for number in count(1 + SEARCHES.index(search) + len(SEARCHES) * is_async, 31):
        path = str(tmp_path / f"{number}.jsonl")
        complete = Task(server.address, path, is_async=is_async, **search)
        status, _ = victim.run(Task(server.address, path, killed_at_line=number, is_async=is_async, **search))
        lines.append(number)
        if status == DONE:
            break
        assert status == KILLED
        second = Task(server.address, path, killed_at_line=random.randrange(1, 250), is_async=is_async, **search)
        assert victim.run(second)[0] in (KILLED, DONE)
        assert_resumed(victim, complete, search)
    assert lines[-1] > 150


@all_searches
@pytest.mark.parametrize("page", [1, 2, 4])
def test_download_killed_within_a_page_is_resumed(
    search: dict[str, Any], page: int, victim: Victims, server: Server, tmp_path: Path
) -> None:
    path = tmp_path / "some.jsonl"
    task = Task(server.address, str(path), killed_in_page=page, **search)
    assert victim.run(task)[0] == KILLED
    assert not path.read_text().endswith("}\n")
    assert_resumed(victim, Task(server.address, str(path), **search), search)


@sync_and_async
def test_download_killed_at_any_time_is_resumed(is_async: bool, tmp_path: Path) -> None:
    """The downloads run in processes of their own, which are killed after a random time."""
    slow = Service(uneven(400), max_page_size=10, tamper=padded)

    def respond(asked: Any) -> Any:
        time.sleep(0.02)
        return slow.told(asked)

    code = (
        "import sys, tests.downloads.victim as victim; print(victim.run_task(victim.Task(*sys.argv[1:],"
        f" is_async={is_async}, arguments={{'order': 'asc', 'per_page': 10}})))"
    )
    path, random, statuses = tmp_path / "some.jsonl", Random(1), list[int]()
    with serving(respond) as server:
        while DONE not in statuses:
            with subprocess.Popen([sys.executable, "-c", code, server.address, str(path)]) as process:
                size = _size(path)
                while process.poll() is None and _size(path) == size:
                    time.sleep(0.002)
                time.sleep(random.random() * 0.15)
                process.kill()
            statuses.append(process.returncode)
            assert set(statuses) <= {KILLED, DONE}
    assert statuses.count(KILLED) > 3
    assert ids(path) == list(slow.ids)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


@all_searches
def test_full_disk_loses_no_page(search: dict[str, Any], victim: Victims, server: Server, tmp_path: Path) -> None:
    path = tmp_path / "some.jsonl"
    status, output = victim.run(Task(server.address, str(path), max_file_size=8_000, **search))
    assert status == DONE
    assert output.startswith(f"DownloadError: {path} cannot be written (File too large)")
    assert "repeat the call to resume" in output
    assert_resumed(victim, Task(server.address, str(path), **search), search)

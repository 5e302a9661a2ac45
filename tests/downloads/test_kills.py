"""A download that is killed at any moment goes on by the same call: nothing is lost, nothing is there twice."""

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
from tests.paging.service import Body, Params, Service, uneven


def padded(_params: Params, body: Body, _number: int) -> Body:
    """Records that make a page longer than a checkpoint."""
    return {**body, "results": [{**each, "description": "x" * 300} for each in body["results"]]}


SERVICE = Service(uneven(47), largest=10, lie=padded)
BY_ID: dict[str, Any] = {"arguments": {"order": "asc", "per_page": 10}}
NEWEST_FIRST: dict[str, Any] = {"arguments": {"per_page": 10}}
BY_PAGES: dict[str, Any] = {"resource": "projects", "arguments": {"per_page": 10}}
LIMITED: dict[str, Any] = {**BY_ID, "limit": 33}
KINDS = [BY_ID, NEWEST_FIRST, BY_PAGES, LIMITED]


@pytest.fixture(scope="module")
def them() -> Iterator[Victims]:
    with victims() as started:
        yield started


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving(SERVICE.told) as running:
        yield running


def ids(path: Path) -> list[int]:
    return [json.loads(line)["id"] for line in path.read_text().splitlines()]


def expected(way: dict[str, Any]) -> list[int]:
    wanted = sorted(SERVICE.ids)
    if way is NEWEST_FIRST:
        wanted.reverse()
    return wanted[: way.get("limit")]


ways = pytest.mark.parametrize("way", KINDS, ids=["by id", "newest first", "by pages", "limited"])
clients = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


def finished(them: Victims, task: Task, way: dict[str, Any]) -> None:
    """The same call once more ends well, with all records."""
    status, told = them.run(task)
    assert status == DONE, told
    assert told.startswith(f"{len(expected(way)):,} records in {task.path}")
    assert ids(Path(task.path)) == expected(way)


@ways
@clients
def test_killed_before_any_line_it_goes_on(
    way: dict[str, Any], asynchronous: bool, them: Victims, server: Server, tmp_path: Path
) -> None:
    """Each is killed at a later line than the one before, until one ends by itself."""
    random, ends = Random(0), list[int]()
    for number in count(1 + KINDS.index(way) + len(KINDS) * asynchronous, 31):
        path = str(tmp_path / f"{number}.jsonl")
        whole = Task(server.address, path, asynchronous=asynchronous, **way)
        status, _ = them.run(Task(server.address, path, line=number, asynchronous=asynchronous, **way))
        ends.append(number)
        if status == DONE:
            break
        assert status == KILLED
        again = Task(server.address, path, line=random.randrange(1, 250), asynchronous=asynchronous, **way)
        assert them.run(again)[0] in (KILLED, DONE)
        finished(them, whole, way)
    assert ends[-1] > 150


@ways
@pytest.mark.parametrize("page", [1, 2, 4])
def test_killed_within_a_page_it_goes_on(
    way: dict[str, Any], page: int, them: Victims, server: Server, tmp_path: Path
) -> None:
    path = tmp_path / "some.jsonl"
    task = Task(server.address, str(path), torn=page, **way)
    assert them.run(task)[0] == KILLED
    assert not path.read_text().endswith("}\n")
    finished(them, Task(server.address, str(path), **way), way)


@clients
def test_killed_at_any_time_it_goes_on(asynchronous: bool, tmp_path: Path) -> None:
    """In processes of their own, by the clock."""
    slow = Service(uneven(400), largest=10, lie=padded)

    def answering(asked: Any) -> Any:
        time.sleep(0.02)
        return slow.told(asked)

    code = (
        "import sys, tests.downloads.victim as victim; print(victim.carry_out(victim.Task(*sys.argv[1:],"
        f" asynchronous={asynchronous}, arguments={{'order': 'asc', 'per_page': 10}})))"
    )
    path, random, statuses = tmp_path / "some.jsonl", Random(1), list[int]()
    with serving(answering) as server:
        while DONE not in statuses:
            with subprocess.Popen([sys.executable, "-c", code, server.address, str(path)]) as process:
                seen = _size(path)
                while process.poll() is None and _size(path) == seen:
                    time.sleep(0.002)
                time.sleep(random.random() * 0.15)
                process.kill()
            statuses.append(process.returncode)
            assert set(statuses) <= {KILLED, DONE}
    assert statuses.count(KILLED) > 3
    assert ids(path) == list(slow.ids)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


@ways
def test_without_room_nothing_is_lost(way: dict[str, Any], them: Victims, server: Server, tmp_path: Path) -> None:
    path = tmp_path / "some.jsonl"
    status, told = them.run(Task(server.address, str(path), room=8_000, **way))
    assert status == DONE
    assert told.startswith(f"DownloadError: {path} cannot be written (File too large): ")
    assert "the same call goes on from there" in told
    finished(them, Task(server.address, str(path), **way), way)

"""The file that answers are kept in: whose it is, who may use it at once, and what happens when it breaks."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from inat_typed import Cache, CacheWarning, ConfigurationError, INaturalist
from tests.loopback import Asked, Server, Told, serving

posix = pytest.mark.skipif(os.name != "posix", reason="files have no modes here")
SECONDS = {"Cache-Control": "public, max-age=300"}


NUMBERS = range(1, 31)


def by_id(asked: Asked) -> Told:
    """Tells what it was asked for, at some length."""
    body: dict[str, Any] = {"total_results": int(asked.query.rpartition("=")[2]), "results": [], "filler": "x" * 5_000}
    return Told(200, body, SECONDS)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving(by_id) as running:
        yield running


def total(inat: INaturalist, number: int) -> int | None:
    return inat.v1.observations.search(taxon_id=number).total_results


def client(server: Server, cache: Path | Cache) -> INaturalist:
    return INaturalist(api_url=server.address, cache=cache)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_the_files_are_their_owners_alone_from_the_first_moment_on(server: Server, tmp_path: Path) -> None:
    folder = tmp_path / "some" / "where"
    before = os.umask(0)
    try:
        with client(server, folder) as inat:
            total(inat, 1)
            files = {path.name: mode(path) for path in folder.iterdir()}
    finally:
        os.umask(before)
    assert mode(folder) == 0o700
    assert files == {"inat-answers.db": 0o600, "inat-answers.db-wal": 0o600, "inat-answers.db-shm": 0o600}


@posix
def test_a_file_that_others_can_read_is_closed_to_them(server: Server, tmp_path: Path) -> None:
    with client(server, tmp_path) as inat:
        total(inat, 1)
    (tmp_path / "inat-answers.db").chmod(0o644)
    with client(server, tmp_path) as inat:
        assert total(inat, 1) == 1
    assert mode(tmp_path / "inat-answers.db") == 0o600
    assert len(server.asked) == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="one must be root to give files away")
def test_a_file_of_somebody_else_is_not_used(server: Server, tmp_path: Path) -> None:
    (tmp_path / "inat-answers.db").touch()
    os.chown(tmp_path / "inat-answers.db", 65_534, -1)
    with client(server, tmp_path) as inat, pytest.warns(CacheWarning, match="belongs to somebody else"):
        assert total(inat, 1) == 1


def test_the_folder_is_where_this_system_keeps_caches(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_CACHE_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    assert Cache().folder.is_relative_to(tmp_path)
    assert Cache("~/x").folder == tmp_path / "x"
    with INaturalist(api_url=server.address, cache=True) as inat:
        total(inat, 1)
    assert (Cache().folder / "inat-answers.db").is_file()


def test_nothing_is_opened_before_something_is_asked(server: Server, tmp_path: Path) -> None:
    with client(server, tmp_path / "cache") as inat:
        inat.v2.observations.search(dry_run=True)
    assert not (tmp_path / "cache").exists()


def test_a_path_that_is_no_folder_is_an_error_before_anything_is_sent(server: Server, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with client(server, tmp_path / "notes.txt") as inat, pytest.raises(ConfigurationError, match=r"notes\.txt is none"):
        total(inat, 1)
    assert not server.asked
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_a_folder_that_cannot_be_made_is_told_once_and_done_without(server: Server, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with client(server, tmp_path / "notes.txt" / "cache") as inat:
        with pytest.warns(CacheWarning, match="goes on without it"):
            assert total(inat, 1) == 1
        assert total(inat, 1) == 1
    assert len(server.asked) == 2


def _garbage(file: Path) -> None:
    file.write_bytes(b"this is no database " * 1_000)


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def _scratched(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    file.write_bytes(content)


def _foreign(file: Path) -> None:
    file.unlink()
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE entries (somebody TEXT)")
    connection.close()


@pytest.mark.parametrize("harm", [_garbage, _cut, _scratched, _foreign], ids=lambda harm: harm.__name__.strip("_"))
def test_a_broken_file_is_told_once_and_done_without(
    server: Server, tmp_path: Path, harm: object, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "inat-answers.db"
    with client(server, tmp_path) as inat:
        for number in NUMBERS:
            total(inat, number)
    assert callable(harm)
    harm(file)
    broken = file.read_bytes()
    with client(server, tmp_path) as inat, warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        assert [total(inat, number) for number in NUMBERS] == list(NUMBERS)
    assert [each.category for each in told] == [CacheWarning]
    assert str(tmp_path) in str(told[0].message)
    assert not caplog.records
    if harm in (_garbage, _foreign):
        assert file.read_bytes() == broken  # it may be somebody's


def test_a_file_that_breaks_while_it_is_used_is_gone_around(server: Server, tmp_path: Path) -> None:
    with client(server, tmp_path) as inat:
        total(inat, 1)
        with sqlite3.connect(tmp_path / "inat-answers.db") as other:
            other.execute("DROP TABLE streams")
            other.execute("DROP TABLE entries")
        other.close()
        with pytest.warns(CacheWarning, match="no such table"):
            assert total(inat, 1) == 1
        assert total(inat, 1) == 1
    assert len(server.asked) == 3


def test_threads_share_one_client(server: Server, tmp_path: Path) -> None:
    asked = [1 + number % 10 for number in range(200)]
    with client(server, tmp_path) as inat, ThreadPoolExecutor(8) as pool:

        def answered(number: int) -> int | None:
            return total(inat, number)

        assert list(pool.map(answered, asked)) == asked
    assert len(server.asked) <= 80


WORKING = """
import sys
from inat_typed import INaturalist

address, folder = sys.argv[1:]
for _ in range(3):
    with INaturalist(api_url=address, cache=folder) as inat:
        for number in [*range(1, 41), *range(1, 41)]:
            assert inat.v1.observations.search(taxon_id=number).total_results == number
"""


def test_processes_share_one_file(server: Server, tmp_path: Path) -> None:
    command = [sys.executable, "-W", "error", "-c", WORKING, server.address, str(tmp_path / "cache")]
    workers = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(4)]
    for worker in workers:
        _, told = worker.communicate(timeout=120)
        assert (worker.returncode, told) == (0, "")
    assert 40 <= len(server.asked) <= 160
    with client(server, tmp_path / "cache") as inat:
        before = len(server.asked)
        assert [total(inat, number) for number in range(1, 41)] == list(range(1, 41))
    assert len(server.asked) == before


FORKING = """
import os, sys
from inat_typed import INaturalist

address, folder = sys.argv[1:]
inat = INaturalist(api_url=address, cache=folder)
def check():
    for number in [*range(1, 21), *range(1, 21)]:
        assert inat.v1.observations.search(taxon_id=number).total_results == number
check()
children = []
for _ in range(4):
    child = os.fork()
    if not child:
        check()
        inat.close()
        os._exit(0)
    children.append(child)
check()
inat.close()
assert {os.waitpid(child, 0)[1] for child in children} == {0}
with INaturalist(api_url=address, cache=folder) as inat:
    check()
print("all went on")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here")
def test_a_fork_leaves_the_file_whole(server: Server, tmp_path: Path) -> None:
    command = [sys.executable, "-W", "error::UserWarning", "-c", FORKING, server.address, str(tmp_path / "cache")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout == "all went on\n", done.stderr
    assert len(server.asked) == 20
    with sqlite3.connect(tmp_path / "cache" / "inat-answers.db") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()


def test_the_file_grows_no_larger_than_it_may(tmp_path: Path) -> None:
    large = Told(200, {"total_results": 1, "results": [], "filler": "x" * 200_000}, SECONDS)
    with serving(large) as server, client(server, Cache(tmp_path, max_bytes=1024 * 1024)) as inat:
        for number in range(1, 31):
            total(inat, number)
        assert len(server.asked) == 30
        assert total(inat, 1) == 1
        assert len(server.asked) == 30  # the first ones are kept
    assert (tmp_path / "inat-answers.db").stat().st_size < 1.5 * 1024 * 1024


def test_an_answer_takes_the_place_of_the_one_before(server: Server, tmp_path: Path) -> None:
    with client(server, tmp_path) as inat:
        for _ in range(5):
            inat.v1.observations.search(taxon_id=1, refresh=True)
    assert len(server.asked) == 5
    with sqlite3.connect(tmp_path / "inat-answers.db") as connection:
        found = connection.execute("SELECT count(*) FROM entries WHERE expires_at > 0").fetchall()
    connection.close()
    assert found == [(1,)]


def test_everything_can_be_forgotten(server: Server, tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.clear()
    with client(server, cache) as inat:
        for number in (1, 1):
            total(inat, number)
        cache.clear()
        for number in (1, 1):
            assert total(inat, number) == 1
    assert len(server.asked) == 2
    cache.clear()
    content = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"total_results" not in content


def test_what_cannot_be_forgotten_is_an_error(tmp_path: Path) -> None:
    _garbage(tmp_path / "inat-answers.db")
    with pytest.raises(OSError, match=r"answers\.db: file is not a database"):
        Cache(tmp_path).clear()


def test_a_client_that_nobody_closes_leaves_nothing_open(tmp_path: Path) -> None:
    code = f"""
import inat_typed, inat_typed.sandbox
inat = inat_typed.INaturalist(transport=inat_typed.sandbox.Sandbox(), cache={str(tmp_path)!r})
inat.v2.taxa.get(1)
inat.v2.taxa.get(1)
del inat
"""
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")

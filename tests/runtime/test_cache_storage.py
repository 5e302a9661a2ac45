"""The cache file: its permissions, concurrent use, and what happens when it is damaged."""

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
from tests.loopback import CannedResponse, ReceivedRequest, Server, serving

posix = pytest.mark.skipif(os.name != "posix", reason="files have no modes here")
FRESH = {"Cache-Control": "public, max-age=300"}


NUMBERS = range(1, 31)


def by_id(asked: ReceivedRequest) -> CannedResponse:
    """Return the requested ID as ``total_results``, in a long response."""
    body: dict[str, Any] = {"total_results": int(asked.query.rpartition("=")[2]), "results": [], "filler": "x" * 5_000}
    return CannedResponse(200, body, FRESH)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving(by_id) as running:
        yield running


def total(inat: INaturalist, number: int) -> int | None:
    return inat.v1.observations.search(taxon_id=number).total_results


def make_client(server: Server, cache: Path | Cache) -> INaturalist:
    return INaturalist(api_url=server.address, cache=cache)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_files_are_private_from_the_start(server: Server, tmp_path: Path) -> None:
    folder = tmp_path / "some" / "where"
    before = os.umask(0)
    try:
        with make_client(server, folder) as inat:
            total(inat, 1)
            files = {path.name: mode(path) for path in folder.iterdir()}
    finally:
        os.umask(before)
    assert mode(folder) == 0o700
    assert files == {"inat-responses.db": 0o600, "inat-responses.db-wal": 0o600, "inat-responses.db-shm": 0o600}


@posix
def test_a_readable_file_is_made_private(server: Server, tmp_path: Path) -> None:
    with make_client(server, tmp_path) as inat:
        total(inat, 1)
    (tmp_path / "inat-responses.db").chmod(0o644)
    with make_client(server, tmp_path) as inat:
        assert total(inat, 1) == 1
    assert mode(tmp_path / "inat-responses.db") == 0o600
    assert len(server.requests) == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="one must be root to give files away")
def test_a_file_of_another_user_is_not_used(server: Server, tmp_path: Path) -> None:
    (tmp_path / "inat-responses.db").touch()
    os.chown(tmp_path / "inat-responses.db", 65_534, -1)
    with make_client(server, tmp_path) as inat, pytest.warns(CacheWarning, match="belongs to another user"):
        assert total(inat, 1) == 1


def test_the_default_folder_is_the_systems_cache_folder(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_CACHE_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    assert Cache().folder.is_relative_to(tmp_path)
    assert Cache("~/x").folder == tmp_path / "x"
    with INaturalist(api_url=server.address, cache=True) as inat:
        total(inat, 1)
    assert (Cache().folder / "inat-responses.db").is_file()


def test_the_file_is_opened_on_first_use(server: Server, tmp_path: Path) -> None:
    with make_client(server, tmp_path / "cache") as inat:
        inat.v2.observations.search(dry_run=True)
    assert not (tmp_path / "cache").exists()


def test_a_path_that_is_not_a_folder_is_an_error(server: Server, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with (
        make_client(server, tmp_path / "notes.txt") as inat,
        pytest.raises(ConfigurationError, match=r"notes\.txt is not a folder"),
    ):
        total(inat, 1)
    assert not server.requests
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_a_folder_that_cannot_be_created_is_reported_once(server: Server, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with make_client(server, tmp_path / "notes.txt" / "cache") as inat:
        with pytest.warns(CacheWarning, match="continues without a cache"):
            assert total(inat, 1) == 1
        assert total(inat, 1) == 1
    assert len(server.requests) == 2


def _garbage(file: Path) -> None:
    file.write_bytes(b"this is not a database " * 1_000)


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


@pytest.mark.parametrize(
    "damage", [_garbage, _cut, _scratched, _foreign], ids=lambda damage: damage.__name__.strip("_")
)
def test_a_damaged_file_is_reported_once(
    server: Server, tmp_path: Path, damage: object, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "inat-responses.db"
    with make_client(server, tmp_path) as inat:
        for number in NUMBERS:
            total(inat, number)
    assert callable(damage)
    damage(file)
    broken = file.read_bytes()
    with make_client(server, tmp_path) as inat, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert [total(inat, number) for number in NUMBERS] == list(NUMBERS)
    assert [each.category for each in caught] == [CacheWarning]
    assert str(tmp_path) in str(caught[0].message)
    assert not caplog.records
    if damage in (_garbage, _foreign):
        assert file.read_bytes() == broken  # it may belong to another program


def test_a_file_that_is_damaged_during_use_is_reported(server: Server, tmp_path: Path) -> None:
    with make_client(server, tmp_path) as inat:
        total(inat, 1)
        with sqlite3.connect(tmp_path / "inat-responses.db") as other:
            other.execute("DROP TABLE streams")
            other.execute("DROP TABLE entries")
        other.close()
        with pytest.warns(CacheWarning, match="no such table"):
            assert total(inat, 1) == 1
        assert total(inat, 1) == 1
    assert len(server.requests) == 3


def test_threads_share_one_client(server: Server, tmp_path: Path) -> None:
    asked = [1 + number % 10 for number in range(200)]
    with make_client(server, tmp_path) as inat, ThreadPoolExecutor(8) as pool:

        def total_of(number: int) -> int | None:
            return total(inat, number)

        assert list(pool.map(total_of, asked)) == asked
    assert len(server.requests) <= 80


WORKER = """
import sys
from inat_typed import INaturalist

address, folder = sys.argv[1:]
for _ in range(3):
    with INaturalist(api_url=address, cache=folder) as inat:
        for number in [*range(1, 41), *range(1, 41)]:
            assert inat.v1.observations.search(taxon_id=number).total_results == number
"""


def test_processes_share_one_file(server: Server, tmp_path: Path) -> None:
    command = [sys.executable, "-W", "error", "-c", WORKER, server.address, str(tmp_path / "cache")]
    workers = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(4)]
    for worker in workers:
        _, errors = worker.communicate(timeout=120)
        assert (worker.returncode, errors) == (0, "")
    assert 40 <= len(server.requests) <= 160
    with make_client(server, tmp_path / "cache") as inat:
        before = len(server.requests)
        assert [total(inat, number) for number in range(1, 41)] == list(range(1, 41))
    assert len(server.requests) == before


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
print("all done")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here")
def test_a_fork_leaves_the_file_intact(server: Server, tmp_path: Path) -> None:
    command = [sys.executable, "-W", "error::UserWarning", "-c", FORKING, server.address, str(tmp_path / "cache")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout == "all done\n", done.stderr
    assert len(server.requests) == 20
    with sqlite3.connect(tmp_path / "cache" / "inat-responses.db") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()


def test_the_file_stays_within_max_bytes(tmp_path: Path) -> None:
    large = CannedResponse(200, {"total_results": 1, "results": [], "filler": "x" * 200_000}, FRESH)
    with serving(large) as server, make_client(server, Cache(tmp_path, max_bytes=1024 * 1024)) as inat:
        for number in range(1, 31):
            total(inat, number)
        assert len(server.requests) == 30
        assert total(inat, 1) == 1
        assert len(server.requests) == 30  # the first responses are kept
    assert (tmp_path / "inat-responses.db").stat().st_size < 1.5 * 1024 * 1024


def test_a_response_replaces_the_previous_one(server: Server, tmp_path: Path) -> None:
    with make_client(server, tmp_path) as inat:
        for _ in range(5):
            inat.v1.observations.search(taxon_id=1, refresh=True)
    assert len(server.requests) == 5
    with sqlite3.connect(tmp_path / "inat-responses.db") as connection:
        found = connection.execute("SELECT count(*) FROM entries WHERE expires_at > 0").fetchall()
    connection.close()
    assert found == [(1,)]


def test_clear_deletes_every_response(server: Server, tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.clear()
    with make_client(server, cache) as inat:
        for number in (1, 1):
            total(inat, number)
        cache.clear()
        for number in (1, 1):
            assert total(inat, number) == 1
    assert len(server.requests) == 2
    cache.clear()
    content = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"total_results" not in content


def test_clear_reports_a_damaged_file(tmp_path: Path) -> None:
    _garbage(tmp_path / "inat-responses.db")
    with pytest.raises(OSError, match=r"responses\.db: file is not a database"):
        Cache(tmp_path).clear()


def test_an_unclosed_client_leaves_no_file_open(tmp_path: Path) -> None:
    code = f"""
import inat_typed, inat_typed.sandbox
inat = inat_typed.INaturalist(transport=inat_typed.sandbox.Sandbox(), cache={str(tmp_path)!r})
inat.v2.taxa.get(1)
inat.v2.taxa.get(1)
del inat
"""
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")

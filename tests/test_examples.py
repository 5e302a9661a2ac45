"""The example programs run as they stand, against the sandbox; the one about Redis where there is a server."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from inat_typed.sandbox import Sandbox, serve

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"


class Here:
    def __init__(self, sandbox: Sandbox, address: str) -> None:
        self.sandbox = sandbox
        self.address = address

    def run(self, name: str, *arguments: str) -> str:
        """What the program prints."""
        here = {
            "INAT_API_URL": self.address,
            "INAT_WEB_URL": self.address,
            "INAT_ACCESS_TOKEN": self.sandbox.access_token(),
        }
        done = subprocess.run(
            [sys.executable, "-W", "error::UserWarning", str(EXAMPLES / name), *arguments],
            env={**os.environ, **here},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture
def here() -> Iterator[Here]:
    sandbox = Sandbox()
    with serve(sandbox) as address:
        yield Here(sandbox, address)


def test_they_are_short() -> None:
    long = {each.name for each in EXAMPLES.glob("*.py") if len(each.read_text(encoding="utf-8").splitlines()) >= 60}
    assert long <= {"first_steps.py"}  # a demonstration of everything


@pytest.mark.parametrize("name", ["species_of_a_place.py", "upload_folder.py", "two_workers.py"])
def test_they_say_what_they_want(name: str) -> None:
    done = subprocess.run([sys.executable, str(EXAMPLES / name)], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert f"python examples/{name} " in done.stderr
    assert "Traceback" not in done.stderr


def test_species_of_a_place(here: Here, tmp_path: Path) -> None:
    target = tmp_path / "map.html"
    printed = here.run("species_of_a_place.py", "Fern", str(target))
    assert "Fern Ridge" in printed
    assert "Danaus plexippus, Monarch" in printed
    assert "<html" in target.read_text(encoding="utf-8")


def test_your_year(here: Here) -> None:
    printed = here.run("your_year.py", "2025")
    assert printed.startswith("observer-01 in 2025: ")
    assert "July" in printed


def test_upload_folder_shows_first_and_uploads_once(here: Here, tmp_path: Path) -> None:
    for name in ("one.jpg", "two.jpg"):
        (tmp_path / name).write_bytes(b"\xff\xd8\xff\xe0 a very small photo of " + name.encode())
    here.run("upload_folder.py", str(tmp_path), "Monarch")
    assert not [each for each in here.sandbox.requests if each.method != "GET"]
    for _ in range(2):
        printed = here.run("upload_folder.py", str(tmp_path), "Monarch", "--do-it")
        assert "one.jpg: observation" in printed
    created = {each.operation for each in here.sandbox.requests}
    assert "v2.observations.create" in created
    photos = [each for each in here.sandbox.requests if each.operation == "v2.observation_photos.create"]
    assert len(photos) == 2


@pytest.mark.skipif(shutil.which("redis-server") is None, reason="there is no redis-server")
def test_two_workers(here: Here) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with subprocess.Popen(
        ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", ""], stdout=subprocess.DEVNULL
    ) as server:
        try:
            _await(port)
            assert "insects: " in here.run("two_workers.py", f"redis://127.0.0.1:{port}")
        finally:
            server.terminate()


def _await(port: int) -> None:
    """Until somebody listens on *port*."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        with socket.socket() as asking:
            if asking.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    pytest.fail("the server does not answer")

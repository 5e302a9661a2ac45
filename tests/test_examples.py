"""Test that the example programs run against the sandbox; the one for Redis runs only if a server is installed."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from inat_typed.sandbox import Sandbox, serve
from tests.programs import run_python

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"


class Service:
    """A sandbox that the examples use as the service."""

    def __init__(self, sandbox: Sandbox, address: str) -> None:
        self.sandbox = sandbox
        self.address = address

    def run(self, name: str, *arguments: str) -> str:
        """Run an example and return what it prints."""
        variables = {
            "INAT_API_URL": self.address,
            "INAT_WEB_URL": self.address,
            "INAT_ACCESS_TOKEN": self.sandbox.access_token(),
        }
        finished = run_python(
            str(EXAMPLES / name), *arguments, environment=variables, warning_filters=["error::UserWarning"]
        )
        assert finished.status == 0, finished.err
        return finished.out


@pytest.fixture
def service() -> Iterator[Service]:
    sandbox = Sandbox()
    with serve(sandbox) as address:
        yield Service(sandbox, address)


def test_examples_are_short() -> None:
    lengths = {file.name: len(file.read_text(encoding="utf-8").splitlines()) for file in EXAMPLES.glob("*.py")}
    assert {name for name, lines in lengths.items() if lines >= 60} <= {"first_steps.py"}  # it shows every feature


@pytest.mark.parametrize("name", ["species_of_a_place.py", "upload_folder.py", "two_workers.py"])
def test_an_example_without_arguments_shows_its_usage(name: str) -> None:
    finished = run_python(str(EXAMPLES / name))
    assert finished.status == 1
    assert f"python examples/{name} " in finished.err
    assert "Traceback" not in finished.err


def test_species_of_a_place(service: Service, tmp_path: Path) -> None:
    target = tmp_path / "map.html"
    printed = service.run("species_of_a_place.py", "Fern", str(target))
    assert "Fern Ridge" in printed
    assert "Danaus plexippus, Monarch" in printed
    assert "<html" in target.read_text(encoding="utf-8")


def test_your_year(service: Service) -> None:
    printed = service.run("your_year.py", "2025")
    assert printed.startswith("observer-01 in 2025: ")
    assert "July" in printed


def test_upload_folder_shows_its_plan_first_and_uploads_once(service: Service, tmp_path: Path) -> None:
    for name in ("one.jpg", "two.jpg"):
        (tmp_path / name).write_bytes(b"\xff\xd8\xff\xe0 a very small photo of " + name.encode())
    service.run("upload_folder.py", str(tmp_path), "Monarch")
    assert not [request for request in service.sandbox.requests if request.method != "GET"]
    for _ in range(2):
        printed = service.run("upload_folder.py", str(tmp_path), "Monarch", "--do-it")
        assert "one.jpg: observation" in printed
    operations = [request.operation for request in service.sandbox.requests]
    assert "v2.observations.create" in operations
    assert operations.count("v2.observation_photos.create") == 2


@pytest.mark.skipif(shutil.which("redis-server") is None, reason="redis-server is not installed")
def test_two_workers(service: Service) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    with subprocess.Popen(
        ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", ""], stdout=subprocess.DEVNULL
    ) as server:
        try:
            _wait_for_port(port)
            assert "insects: " in service.run("two_workers.py", f"redis://127.0.0.1:{port}")
        finally:
            server.terminate()


def _wait_for_port(port: int) -> None:
    """Wait until a server accepts connections on the port."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    pytest.fail("the server does not accept connections")

"""Worker threads end before the program does, in every way of leaving a pagination."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from threading import Event
from urllib.parse import parse_qsl

import pytest

from tests.loopback import CannedResponse, ReceivedRequest, Server, serving
from tests.pagination.service import Service

LEAVE = {
    "break": "for each in pages:\n    break",
    "exception": "for each in pages:\n    raise SystemExit(3)",
    "abandoned": "iterator = iter(pages)\nnext(iterator)",
    "cycle": "iterator = iter(pages)\nnext(iterator)\nholder = [iterator]\nholder.append(holder)\ndel iterator, holder",
    "keyboard": "for each in pages:\n    raise KeyboardInterrupt",
}
PROGRAM = """
import atexit, sys, threading

@atexit.register  # the first one to be registered is called last
def report():
    names = [thread.name for thread in threading.enumerate() if thread.name.startswith("inat-typed")]
    print("running at exit:", names, file=sys.stderr)

from inat_typed import INaturalist

inat = INaturalist(api_url=sys.argv[1], rate_limit=False, retry=False)
pages = inat.paginate(inat.v1.observations.search)
{leave}
"""


def service() -> Callable[[ReceivedRequest], CannedResponse]:
    """Return a service with 5,000 long records."""
    records = Service(list(range(1, 5_001)))

    def respond(request: ReceivedRequest) -> CannedResponse:
        body = records.respond(dict(parse_qsl(request.query)))
        for record in body["results"]:
            record["description"] = "x" * 300
        return CannedResponse(200, body)

    return respond


@pytest.fixture
def held_back() -> Generator[Server]:
    """A server that responds to the first requests, and to the others only when the test is over."""
    done = Event()
    page = service()

    def respond(request: ReceivedRequest) -> CannedResponse:
        if len(server.requests) > 4:
            done.wait()
        return page(request)

    with serving(respond) as server:
        try:
            yield server
        finally:
            done.set()


def run(program: str, server: Server) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-X", "dev", "-W", "ignore", "-c", program, server.address]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("leave", LEAVE)
def test_requests_in_flight_are_given_up(held_back: Server, leave: str) -> None:
    start = time.monotonic()
    completed = run(PROGRAM.format(leave=LEAVE[leave]), held_back)
    assert completed.returncode == {"exception": 3, "keyboard": -2}.get(leave, 0), completed.stderr
    assert "Fatal Python error" not in completed.stderr
    assert "running at exit: []" in completed.stderr
    assert time.monotonic() - start < 30  # the timeout of a read is 60 seconds


REPEATED = """
import subprocess, sys
program = sys.argv[2]
for _ in range(10):
    subprocess.run([sys.executable, "-c", program, sys.argv[1]], check=True)
"""


@pytest.mark.parametrize("leave", ["break", "abandoned"])
def test_threads_that_decode_do_not_abort_the_program(leave: str) -> None:
    with serving(service()) as server:
        command = [sys.executable, "-c", REPEATED, server.address, PROGRAM.format(leave=LEAVE[leave])]
        completed = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert completed.returncode == 0, completed.stderr
    assert {*completed.stderr.splitlines()} == {"running at exit: []"}


def test_command_line_ends_quietly_when_its_output_is_closed() -> None:
    command = ["v1", "observations", "search", "--all", "--format", "jsonl"]
    with serving(service()) as server:
        environment = {**os.environ, "INAT_API_URL": server.address, "INAT_WEB_URL": server.address}
        for _ in range(5):
            reading, writing = os.pipe()
            program = [sys.executable, "-m", "inat_typed", *command]
            with subprocess.Popen(
                program, stdout=writing, stderr=subprocess.PIPE, env=environment, text=True
            ) as process:
                os.close(writing)
                assert os.read(reading, 100)
                os.close(reading)
                _, errors = process.communicate(timeout=60)
            assert process.returncode in (0, 141), errors
            assert errors == ""

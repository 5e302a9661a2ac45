"""Run Python programs in new processes that have already imported the package.

Starting an interpreter and importing the package takes most of the time of a short program. A fork server (see
tests/fork_server.py) imports the package once, and each program runs in a fork of it, with its own folder, environment
and output. Use ``subprocess`` where the start of the interpreter or the import itself is tested.
"""

from __future__ import annotations

import atexit
import json
import os
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import IO

ROOT = Path(__file__).resolve().parent.parent
TIMEOUT = 120
"""Seconds after which a program is no longer waited for."""


@dataclass(frozen=True)
class Finished:
    """The exit status and the output of a program; a negative status is the signal that ended it."""

    status: int
    out: str
    err: str


def run_python(
    *arguments: str,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    warning_filters: Sequence[str] = (),
) -> Finished:
    """Run ``python`` with the arguments ``-c CODE``, ``-m MODULE ...`` or ``FILE ...``, and return its output.

    Args:
        folder: The working directory; the current one if missing.
        environment: Variables that are added to the current environment.
        warning_filters: Values of the interpreter's option ``-W``, such as ``error``.
    """
    with TemporaryFile() as out, TemporaryFile() as err, Path(os.devnull).open("rb") as empty:
        status = run_with_descriptors(
            [empty.fileno(), out.fileno(), err.fileno()],
            *arguments,
            folder=folder,
            environment=environment,
            warning_filters=warning_filters,
        )
        return Finished(status, _content(out), _content(err))


def run_with_descriptors(
    descriptors: Sequence[int],
    *arguments: str,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    warning_filters: Sequence[str] = (),
) -> int:
    """Run ``python`` as ``run_python`` does, with these descriptors as input, output and errors; return its status."""
    request = {
        "arguments": arguments,
        "folder": str(folder or Path.cwd()),
        "environment": {**os.environ, **(environment or {})},
        "warning_filters": warning_filters,
    }
    content = json.dumps(request).encode()
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(TIMEOUT)
        connection.connect(fork_server())
        socket.send_fds(connection, [len(content).to_bytes(4, "big")], list(descriptors))
        connection.sendall(content)
        status = connection.recv(4, socket.MSG_WAITALL)
    assert len(status) == 4, "the fork server ended"
    return int.from_bytes(status, "big", signed=True)


def _content(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode()


@cache
def fork_server() -> str:
    """Start the fork server of this process, and return the address of its socket."""
    folder = TemporaryDirectory(prefix="programs-")
    address = f"{folder.name}/socket"
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.fork_server", address],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    assert process.stdout.readline() == "ready\n"

    def stop() -> None:
        process.communicate()
        folder.cleanup()

    atexit.register(stop)
    return address


_COMMAND = """\
#!{python} -IS
import json, os, socket, sys
request = {{
    "arguments": ["-m", "inat_typed", *sys.argv[1:]],
    "folder": os.getcwd(),
    "environment": dict(os.environ),
    "warning_filters": [],
}}
content = json.dumps(request).encode()
with socket.socket(socket.AF_UNIX) as connection:
    connection.connect({address!r})
    socket.send_fds(connection, [len(content).to_bytes(4, "big")], [0, 1, 2])
    connection.sendall(content)
    sys.exit(int.from_bytes(connection.recv(4, socket.MSG_WAITALL), "big", signed=True) & 0xFF)
"""


def create_command(folder: Path) -> Path:
    """Create an executable ``inat-typed`` in the folder that runs the command line in a fork, and return its path."""
    command = folder / "inat-typed"
    command.write_text(_COMMAND.format(python=sys.executable, address=fork_server()), encoding="utf-8")
    command.chmod(0o755)
    return command

"""Downloads in processes of their own that end by SIGKILL: at a line of ours, in the midst of a page, or at any time.

Run as a program, it reads tasks from its standard input, one JSON object a line, and carries each out in a fork: forks
cost a hundredth of what a new process takes.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import signal
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import Any

from inat_typed import AsyncINaturalist, DownloadError, INaturalist, Retry
from inat_typed.runtime.downloads import act
from inat_typed.sandbox import Sandbox

OURS = str(Path(act.__file__).parent)
KILLED, DONE = -signal.SIGKILL, 0


@dataclass(frozen=True)
class Task:
    """A download. ``line``: it dies before so many lines of the package's downloads were run, ``torn`` in the midst of
    the page of that number. ``room``: bytes that a file may have.
    """

    address: str
    path: str
    line: int = 0
    torn: int = 0
    room: int = 0
    asynchronous: bool = False
    resource: str = "observations"
    arguments: dict[str, Any] = field(default_factory=dict[str, Any])
    limit: int | None = None


def carry_out(task: Task) -> str:
    """Download; what is told of it."""
    settings: dict[str, Any] = {"api_url": task.address, "retry": Retry(tries=1)}
    try:
        if task.asynchronous:
            return asyncio.run(_async(task, settings))
        with INaturalist(**settings) as inat:
            method: Any = getattr(inat.v2, task.resource).search
            paginator = inat.paginate(method, **task.arguments)
            return str(inat.download(paginator if task.limit is None else paginator.limit(task.limit), task.path))
    except DownloadError as error:
        return f"DownloadError: {error}"


async def _async(task: Task, settings: dict[str, Any]) -> str:
    async with AsyncINaturalist(**settings) as inat:
        method: Any = getattr(inat.v2, task.resource).search
        paginator = inat.paginate(method, **task.arguments)
        return str(await inat.download(paginator if task.limit is None else paginator.limit(task.limit), task.path))


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _die_at_line(number: int) -> None:
    """Die before the line of that number is run, counted over all threads."""
    count = 0

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        nonlocal count
        if not frame.f_code.co_filename.startswith(OURS):
            return None
        if event == "line":
            count += 1
            if count == number:
                _die()
        return trace

    sys.settrace(trace)
    threading.settrace(trace)


def _die_within_page(number: int) -> None:
    """Die when half of the page of that number is written."""
    write, pages = os.write, 0

    def torn(file: int, content: Any) -> int:
        nonlocal pages
        pages += 1
        if pages == number:
            write(file, bytes(content[: len(content) // 2 - 5]))
            _die()
        return write(file, content)

    os.write = torn


def _in_a_fork(task: Task) -> tuple[int, str]:
    """How it ended, and what it told."""
    reading, writing = os.pipe()
    if child := os.fork():
        os.close(writing)
        with os.fdopen(reading) as told:
            text = told.read()
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), text
    try:
        if task.room:
            resource.setrlimit(resource.RLIMIT_FSIZE, (task.room, task.room))
        if task.torn:
            _die_within_page(task.torn)
        if task.line:
            _die_at_line(task.line)
        os.write(writing, carry_out(task).encode())
        os._exit(0)
    except BaseException as error:  # noqa: BLE001 - it would go on as the parent
        os.write(writing, repr(error).encode())
        os._exit(1)


class Victims:
    """The program, under way."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def run(self, task: Task) -> tuple[int, str]:
        """How *task* ended, and what it told."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(asdict(task)) + "\n")
        self._process.stdin.flush()
        status, told = json.loads(self._process.stdout.readline())
        return status, told


@contextmanager
def victims() -> Generator[Victims]:
    """Start the program; it ends with the block."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.downloads.victim"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield Victims(process)
        assert process.stdin is not None
        process.stdin.close()


def main() -> None:
    with INaturalist(transport=Sandbox()) as inat, TemporaryDirectory() as folder:  # all is loaded here, once
        inat.download(inat.paginate(inat.v2.observations.search).limit(1).sequential(), Path(folder) / "one.jsonl")
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_in_a_fork(Task(**json.loads(line)))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

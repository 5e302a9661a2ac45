"""Run downloads in subprocesses that are killed by SIGKILL: at a given line of code, or in the middle of a page.

As a program, it reads tasks from its standard input, one JSON object per line, and runs each in a fork, which takes a
hundredth of the time of a new process.
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
from inat_typed.runtime.downloads import download as download_module
from inat_typed.sandbox import Sandbox
from tests.ssl_contexts import share_ssl_contexts

DOWNLOADS_PACKAGE = str(Path(download_module.__file__).parent)
KILLED, DONE = -signal.SIGKILL, 0


@dataclass(frozen=True)
class Task:
    """A download.

    Attributes:
        address: URL of the service.
        path: The data file.
        killed_at_line: If not 0, the process is killed before it runs this many lines of the downloads package.
        killed_in_page: If not 0, the process is killed while it writes the page of this number.
        max_file_size: If not 0, the maximum size of a file in bytes.
        is_async: Whether the async client is used.
        resource: The resource to search.
        arguments: The arguments of the search.
        limit: Maximum number of records.
    """

    address: str
    path: str
    killed_at_line: int = 0
    killed_in_page: int = 0
    max_file_size: int = 0
    is_async: bool = False
    resource: str = "observations"
    arguments: dict[str, Any] = field(default_factory=dict[str, Any])
    limit: int | None = None


def run_task(task: Task) -> str:
    """Run the download and return its result or its error as text."""
    settings: dict[str, Any] = {"api_url": task.address, "retry": Retry(max_attempts=1)}
    try:
        if task.is_async:
            return asyncio.run(_run_async(task, settings))
        with INaturalist(**settings) as inat:
            method: Any = getattr(inat.v2, task.resource).search
            paginator = inat.paginate(method, **task.arguments)
            return str(inat.download(paginator if task.limit is None else paginator.limit(task.limit), task.path))
    except DownloadError as error:
        return f"DownloadError: {error}"


async def _run_async(task: Task, settings: dict[str, Any]) -> str:
    async with AsyncINaturalist(**settings) as inat:
        method: Any = getattr(inat.v2, task.resource).search
        paginator = inat.paginate(method, **task.arguments)
        return str(await inat.download(paginator if task.limit is None else paginator.limit(task.limit), task.path))


def _kill_process() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _kill_at_line(number: int) -> None:
    """Kill the process before line *number* is run, counted over all threads."""
    count = 0

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        nonlocal count
        if not frame.f_code.co_filename.startswith(DOWNLOADS_PACKAGE):
            return None
        if event == "line":
            count += 1
            if count == number:
                _kill_process()
        return trace

    sys.settrace(trace)
    threading.settrace(trace)


def _kill_in_page(number: int) -> None:
    """Kill the process when half of page *number* is written."""
    write, pages = os.write, 0

    def write_partially(file: int, content: Any) -> int:
        nonlocal pages
        pages += 1
        if pages == number:
            write(file, bytes(content[: len(content) // 2 - 5]))
            _kill_process()
        return write(file, content)

    os.write = write_partially


def _run_in_fork(task: Task) -> tuple[int, str]:
    """Return the exit code and the output of *task*."""
    reader, writer = os.pipe()
    if child := os.fork():
        os.close(writer)
        with os.fdopen(reader) as file:
            text = file.read()
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), text
    try:
        if task.max_file_size:
            resource.setrlimit(resource.RLIMIT_FSIZE, (task.max_file_size, task.max_file_size))
        if task.killed_in_page:
            _kill_in_page(task.killed_in_page)
        if task.killed_at_line:
            _kill_at_line(task.killed_at_line)
        os.write(writer, run_task(task).encode())
        os._exit(0)
    except BaseException as error:  # noqa: BLE001 - the child must not continue as the parent
        os.write(writer, repr(error).encode())
        os._exit(1)


class Victims:
    """The running program."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def run(self, task: Task) -> tuple[int, str]:
        """Return the exit code and the output of *task*."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(asdict(task)) + "\n")
        self._process.stdin.flush()
        status, output = json.loads(self._process.stdout.readline())
        return status, output


@contextmanager
def victims() -> Generator[Victims]:
    """Start the program, and end it with the block."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.downloads.victim"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield Victims(process)
        assert process.stdin is not None
        process.stdin.close()


def main() -> None:
    share_ssl_contexts()
    with INaturalist(transport=Sandbox()) as inat, TemporaryDirectory() as folder:  # load all modules once
        inat.download(inat.paginate(inat.v2.observations.search).limit(1).sequential(), Path(folder) / "one.jsonl")
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_run_in_fork(Task(**json.loads(line)))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

"""Run the command line: in the test process, or in a subprocess where a test needs a real one."""

from __future__ import annotations

import io
import logging
import os
import pty
import re
import signal
import subprocess
import sys
import warnings
from collections.abc import Iterable, Sequence
from contextlib import redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import Literal, TextIO

import pytest

import inat_typed
from inat_typed.cli import main

COMMAND = (sys.executable, "-m", "inat_typed")
_TERMINAL_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]")


@dataclass(frozen=True)
class Result:
    status: int
    out: str
    err: str


class _TerminalStream(io.TextIOWrapper):
    """A stream in memory that programs take for a terminal."""

    def isatty(self) -> bool:
        return True


def run(*arguments: str, encoding: str = "utf-8") -> Result:
    """Run in this process. Standard output is not a terminal, and has *encoding*."""
    out, err = _stream(encoding=encoding), _stream()
    status = run_with_streams(arguments, out, err)
    return Result(status, _text(out), _text(err))


def run_in_terminal(*arguments: str, columns: int = 80, stream: Literal["out", "err"] = "out") -> Result:
    """Run in this process, with a terminal as standard output or standard error."""
    out, err = _stream(terminal=stream == "out"), _stream(terminal=stream == "err")
    with pytest.MonkeyPatch.context() as patch:
        for name, value in _terminal_environment(columns).items():
            patch.setenv(name, value)
        status = run_with_streams(arguments, out, err)
    return Result(status, _TERMINAL_ESCAPES.sub("", _text(out)), _TERMINAL_ESCAPES.sub("", _text(err)))


def run_into_pipe(*arguments: str, read_lines: int) -> Result:
    """Run in this process, into a pipe whose reader closes it after *read_lines* lines."""
    reading_end, writing_end = os.pipe()
    lines: list[str] = []

    def read() -> None:
        with os.fdopen(reading_end, encoding="utf-8") as reader:
            lines.extend(line for _, line in zip(range(read_lines), reader, strict=False))

    thread, err = Thread(target=read), _stream()
    with os.fdopen(writing_end, "w", encoding="utf-8") as out:
        thread.start()
        if not read_lines:
            thread.join()  # the pipe is closed before anything is written
        status = run_with_streams(arguments, out, err)
    thread.join()
    return Result(status, "".join(lines), _text(err))


def run_into_file(path: Path, *arguments: str) -> Result:
    """Run in this process, with standard output to the file *path*, which may be a device."""
    out, err = path.open("w", encoding="utf-8"), _stream()
    status = run_with_streams(arguments, out, err)
    with suppress(OSError):  # closing writes the rest of the buffer
        out.close()
    return Result(status, "", _text(err))


def run_with_streams(arguments: Sequence[str], out: TextIO, err: TextIO) -> int:
    """Run in this process and return the exit status. Fails if the command leaves the process in another state."""
    before = _process_state()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            main(arguments)
        except SystemExit as exit_:
            status = _exit_status(exit_, err)
    assert _process_state() == before
    return status


def complete(words: str) -> list[str]:
    """Return what the last of *words* can be completed to, as bash receives it."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in completion_environment(words).items():
            patch.setenv(name, value)
        result = run()
    assert (result.status, result.err) == (0, "")
    return result.out.split()


def completion_environment(words: str) -> dict[str, str]:
    """Return the environment variables with which bash asks for completions of the last of *words*."""
    index = len(words.split(" ")) - 1
    return {"_INAT_TYPED_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(index)}


def run_in_subprocess(*arguments: str, shell: str = "", **environment: str) -> Result:
    """Run in a subprocess; *shell* is appended to the command in bash, such as ``| head -n 1``."""
    command: Sequence[str] = [*COMMAND, *arguments]
    if shell:
        command = ["bash", "-c", f'set -o pipefail; "$@" {shell}', "bash", *command]
    done = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, check=False, timeout=120)
    return Result(done.returncode, done.stdout.decode(), done.stderr.decode())


def run_in_pty(*arguments: str, columns: int) -> Result:
    """Run in a subprocess whose standard output is a pseudo-terminal."""
    outer, inner = pty.openpty()
    environment = {**os.environ, **_terminal_environment(columns)}
    with subprocess.Popen([*COMMAND, *arguments], stdout=inner, stderr=subprocess.PIPE, env=environment) as process:
        os.close(inner)
        chunks: list[bytes] = []
        with suppress(OSError):  # Linux reports the closed end of a terminal as an error
            while chunk := os.read(outer, 65536):
                chunks.append(chunk)
        _, err = process.communicate(timeout=60)
    os.close(outer)
    out = b"".join(chunks).decode().replace("\r\n", "\n")
    return Result(process.returncode, _TERMINAL_ESCAPES.sub("", out), err.decode())


def _terminal_environment(columns: int) -> dict[str, str]:
    return {"COLUMNS": str(columns), "TERM": "xterm", "NO_COLOR": "1"}


def _stream(*, encoding: str = "utf-8", terminal: bool = False) -> io.TextIOWrapper:
    kind = _TerminalStream if terminal else io.TextIOWrapper
    return kind(io.BytesIO(), encoding=encoding, newline="\n", write_through=True)


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue().decode("utf-8", "replace")


def _exit_status(exit_: SystemExit, err: TextIO) -> int:
    """Return the exit status as the interpreter does, which prints a message to standard error."""
    if isinstance(exit_.code, str):
        err.write(f"{exit_.code}\n")
        return 1
    return exit_.code or 0


def _process_state() -> dict[str, object]:
    """Return the global state of the process that a command must not change."""
    return {
        "environment": dict(os.environ),
        "folder": Path.cwd(),
        "settings": (inat_typed.user_agent, inat_typed.DRY_RUN_ENABLED, inat_typed.DRY_RUN_WRITE_ONLY),
        "loggers": _logger_states(("", "inat_typed", "httpx")),
        "warnings": (list(warnings.filters), warnings.showwarning),
        "hooks": (sys.excepthook, signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)),
        "streams": (sys.stdin, sys.stdout, sys.stderr),
    }


def _logger_states(names: Iterable[str]) -> list[tuple[int, list[logging.Handler]]]:
    return [(logger.level, list(logger.handlers)) for logger in map(logging.getLogger, names)]

"""Runs the command line in this process, or in one of its own that has a terminal."""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass
from typing import Literal

from inat_typed.cli import app

_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]")


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str


def run(*arguments: str) -> Ran:
    """What ``inat-typed`` does with *arguments*; its output goes to a pipe."""
    out, err = io.TextIOWrapper(io.BytesIO(), write_through=True), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            status = app.run(arguments)
        except SystemExit as end:
            status = int(end.code or 0)
    out.flush()
    assert isinstance(out.buffer, io.BytesIO)
    return Ran(status, out.buffer.getvalue().decode("utf-8", "replace"), err.getvalue())


def run_on_a_terminal(*arguments: str, columns: int = 80, of: Literal["out", "err"] = "out") -> Ran:
    """The same in a process of its own whose output, or what it tells besides, goes to a terminal."""
    outer, inner = pty.openpty()
    environment = {**os.environ, "COLUMNS": str(columns), "TERM": "xterm", "NO_COLOR": "1"}
    out, err = (inner, subprocess.PIPE) if of == "out" else (subprocess.PIPE, inner)
    with subprocess.Popen(
        [sys.executable, "-m", "inat_typed", *arguments], stdout=out, stderr=err, env=environment
    ) as process:
        os.close(inner)
        chunks: list[bytes] = []
        with suppress(OSError):  # the other end is gone
            while chunk := os.read(outer, 65536):
                chunks.append(chunk)
        piped = "".join((each or b"").decode() for each in process.communicate(timeout=60))
    os.close(outer)
    shown = _ESCAPES.sub("", b"".join(chunks).decode().replace("\r\n", "\n"))
    return Ran(process.returncode, *((shown, piped) if of == "out" else (piped, shown)))

"""Benchmark: startup time of the command line."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.bench.measure import compiled_in, ratios

_MINIMAL_PROGRAM = """
import typer

app = typer.Typer()


@app.command()
def hello(name: str = "x") -> None:
    print(name)


@app.command()
def bye() -> None: ...


app()
"""


class Start(NamedTuple):
    """Arguments and extra environment variables of an interpreter."""

    arguments: list[str]
    environment: Mapping[str, str] = {}


def _inat_typed(words: str) -> Start:
    return Start(["-m", "inat_typed", *words.split()])


def _completion(words: str) -> Start:
    """Return the start that bash uses to complete the last of *words*."""
    environment = {"_INAT_TYPED_COMPLETE": "complete_bash", "COMP_WORDS": f"inat-typed {words}"}
    return Start(["-m", "inat_typed"], {**environment, "COMP_CWORD": str(len(words.split()))})


STARTS = {
    "a minimal typer program, `--help`": Start(["-c", _MINIMAL_PROGRAM, "--help"]),
    "`inat-typed --help`": _inat_typed("--help"),
    "`inat-typed upload --help`": _inat_typed("upload --help"),
    "`inat-typed v2 --help`": _inat_typed("v2 --help"),
    "`inat-typed v2 observations --help`": _inat_typed("v2 observations --help"),
    "`inat-typed v2 observations search --help`": _inat_typed("v2 observations search --help"),
    "completion of `v2 observations sea`": _completion("v2 observations sea"),
    "completion of `v2 observations search --taxon-`": _completion("v2 observations search --taxon-"),
    "completion of `v2 observations search --quality-grade res`": _completion(
        "v2 observations search --quality-grade res"
    ),
    "completion of `v2 observations search --fields id,taxon.na`": _completion(
        "v2 observations search --fields id,taxon.na"
    ),
    "`inat-typed v2 taxa get 48662 --dry-run`": _inat_typed("v2 taxa get 48662 --dry-run"),
}
RUNS = 15


def report() -> str:
    """Return the section, measured in new interpreters with compiled bytecode."""
    times: dict[str, list[float]] = {name: [] for name in STARTS}
    with TemporaryDirectory() as compiled:
        for start in STARTS.values():  # compiles the imported modules, as an installation does
            _seconds(start, compiled)
        for _ in range(RUNS):
            for name, start in STARTS.items():
                times[name].append(_seconds(start, compiled))
    figures = {name: statistics.median(seconds) * 1000 for name, seconds in times.items()}
    return f"## Command line\n\n{_TEXT}\n\n{ratios(figures, next(iter(STARTS)))}"


_TEXT = "Elapsed milliseconds from start to exit, and as a multiple of a typer program with two commands."


def _seconds(start: Start, compiled: str) -> float:
    before = time.perf_counter()
    subprocess.run(
        [sys.executable, *start.arguments],
        check=True,
        capture_output=True,
        env={**compiled_in(compiled), **start.environment},
    )
    return time.perf_counter() - before

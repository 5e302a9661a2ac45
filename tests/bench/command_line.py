"""How long the command line takes to start."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.bench.measure import compiled_in, ratios

_BARE = """
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
    """Arguments of an interpreter, and what it finds in its environment."""

    arguments: list[str]
    environment: Mapping[str, str] = {}


def _inat_typed(words: str) -> Start:
    return Start(["-m", "inat_typed", *words.split()])


def _completion(words: str) -> Start:
    """What a shell starts when somebody asks how *words* may go on."""
    asked = {"_INAT_TYPED_COMPLETE": "complete_bash", "COMP_WORDS": f"inat-typed {words}"}
    return Start(["-m", "inat_typed"], {**asked, "COMP_CWORD": str(len(words.split()))})


STARTS = {
    "a bare typer program, `--help`": Start(["-c", _BARE, "--help"]),
    "`inat-typed --help`": _inat_typed("--help"),
    "`inat-typed upload --help`": _inat_typed("upload --help"),
    "`inat-typed v2 --help`": _inat_typed("v2 --help"),
    "`inat-typed v2 observations --help`": _inat_typed("v2 observations --help"),
    "`inat-typed v2 observations search --help`": _inat_typed("v2 observations search --help"),
    "completing `v2 observations sea`": _completion("v2 observations sea"),
    "completing `v2 observations search --taxon-`": _completion("v2 observations search --taxon-"),
    "completing `v2 observations search --quality-grade res`": _completion(
        "v2 observations search --quality-grade res"
    ),
    "completing `v2 observations search --fields id,taxon.na`": _completion(
        "v2 observations search --fields id,taxon.na"
    ),
    "`inat-typed v2 taxa get 48662 --dry-run`": _inat_typed("v2 taxa get 48662 --dry-run"),
}
RUNS = 15


def report() -> str:
    """Fresh interpreters, from their start to their end, which find everything compiled."""
    times: dict[str, list[float]] = {name: [] for name in STARTS}
    with TemporaryDirectory() as compiled:
        for start in STARTS.values():  # compiles what is to be imported, as installing does
            _seconds(start, compiled)
        for _ in range(RUNS):
            for name, start in STARTS.items():
                times[name].append(_seconds(start, compiled))
    figures = {name: statistics.median(each) * 1000 for name, each in times.items()}
    text = "Milliseconds from start to end, and as a multiple of a program of typer's with two commands."
    return f"## Command line\n\n{text}\n\n{ratios(figures, next(iter(STARTS)))}"


def _seconds(start: Start, compiled: str) -> float:
    before = time.perf_counter()
    subprocess.run(
        [sys.executable, *start.arguments],
        check=True,
        capture_output=True,
        env={**compiled_in(compiled), **start.environment},
    )
    return time.perf_counter() - before

"""How long the command line takes to start."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

from tests.bench.measure import ratios

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
COMMANDS = {
    "a bare typer program, `--help`": ["-c", _BARE, "--help"],
    "`inat-typed --help`": ["-m", "inat_typed", "--help"],
    "`inat-typed v2 --help`": ["-m", "inat_typed", "v2", "--help"],
    "`inat-typed v2 taxa get --help`": ["-m", "inat_typed", "v2", "taxa", "get", "--help"],
    "`inat-typed v2 taxa get 48662 --dry-run`": ["-m", "inat_typed", "v2", "taxa", "get", "48662", "--dry-run"],
}
RUNS = 15


def report() -> str:
    """Fresh interpreters, from their start to their end."""
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(RUNS):
        for name, command in COMMANDS.items():
            start = time.perf_counter()
            subprocess.run([sys.executable, *command], check=True, capture_output=True)
            times[name].append(time.perf_counter() - start)
    figures = {name: statistics.median(each) * 1000 for name, each in times.items()}
    text = "Milliseconds from start to end, and as a multiple of a program of typer's with two commands."
    return f"## Command line\n\n{text}\n\n{ratios(figures, next(iter(COMMANDS)))}"

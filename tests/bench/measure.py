"""Time measurement and Markdown tables for all benchmarks."""

from __future__ import annotations

import gc
import os
import statistics
import time
from collections.abc import Callable, Mapping, Sequence


def interleaved_medians(functions: Mapping[str, Callable[[], object]], runs: int) -> dict[str, float]:
    """Return the median CPU time of each function, in milliseconds. All functions are called in each of the *runs*."""
    times: dict[str, list[float]] = {name: [] for name in functions}
    for _ in range(runs):
        for name, function in functions.items():
            gc.collect()
            start = time.process_time()
            result = function()
            times[name].append(time.process_time() - start)
            del result
    return {name: statistics.median(each) * 1000 for name, each in times.items()}


def compiled_in(folder: str) -> dict[str, str]:
    """Return an environment for programs that cache compiled modules in *folder*, as an installed package does."""
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**inherited, "PYTHONPYCACHEPREFIX": folder}


def table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table. The first column has the names of the rows, and is not in *columns*."""
    lines = [["", *columns], ["---", *["---:"] * len(columns)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def ratios(figures: Mapping[str, float], base: str, unit: str = "ms") -> str:
    """Return a table of figures, each also as a multiple of the figure of *base*."""
    rows = [[name, f"{each:.1f}", f"{each / figures[base]:.2f}"] for name, each in figures.items()]
    return table([unit, f"times {base}"], rows)

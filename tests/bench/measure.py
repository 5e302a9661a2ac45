"""What all sections measure and tell with."""

from __future__ import annotations

import gc
import os
import statistics
import time
from collections.abc import Callable, Mapping, Sequence


def alternately(ways: Mapping[str, Callable[[], object]], runs: int) -> dict[str, float]:
    """Milliseconds that each way takes: the median of *runs*, the ways taking turns."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(runs):
        for name, way in ways.items():
            gc.collect()
            start = time.perf_counter()
            kept = way()
            times[name].append(time.perf_counter() - start)
            del kept
    return {name: statistics.median(each) * 1000 for name, each in times.items()}


def compiled_in(folder: str) -> dict[str, str]:
    """An environment for programs that keep what they compile in *folder*, as an installed package has it."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": folder}


def table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table; the first column holds names, the others figures."""
    lines = [["", *columns], ["---", *["---:"] * len(columns)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def ratios(figures: Mapping[str, float], base: str, unit: str = "ms") -> str:
    """A table of figures, each also as a multiple of that of *base*."""
    rows = [[name, f"{each:.1f}", f"{each / figures[base]:.2f}"] for name, each in figures.items()]
    return table([unit, f"times {base}"], rows)

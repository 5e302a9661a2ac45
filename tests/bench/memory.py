"""What 10,000 observations take in memory, kept as a program keeps them."""

from __future__ import annotations

import gc
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from itertools import repeat
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from inat_typed import v2  # noqa: E402 - this file is a program too
from inat_typed.runtime import plan  # noqa: E402
from tests.bench.decoding import Ways, ways  # noqa: E402
from tests.bench.measure import table  # noqa: E402
from tests.bench.pages import SIZE, full_page, lean_page  # noqa: E402
from tests.bench.sightings import SIGHTINGS  # noqa: E402

OBSERVATIONS = 10_000
_PAGES = OBSERVATIONS // SIZE
_KINDS: Mapping[str, Callable[[], Ways]] = {
    "full v1": lambda: ways("v1", full_page("v1")),
    "full v2": lambda: ways("v2", full_page("v2")),
    "lean v2": lambda: ways("v2", lean_page(plan.of_projection(SIGHTINGS["v2"], v2.Observation))),
}
_LEFT_OUT = {"lean v2": ("inat_typed", "inat_typed, nested objects touched", "msgspec")}


def report() -> str:
    """Each way in a process of its own."""
    rows: list[list[str]] = []
    for kind, made in _KINDS.items():
        names = [name for name in made() if name not in _LEFT_OUT.get(kind, ())]
        figures = {name: _measured(kind, name) for name in names}
        dicts = figures["json.loads"][0]
        rows += [
            [f"{kind}: {name}", f"{size / 1e6:.0f}", f"{size / dicts:.2f}", f"{seconds / _PAGES * 1000:.0f}"]
            for name, (size, seconds) in figures.items()
        ]
    return f"## Memory\n\n{_TEXT}\n\n{table(['MB', 'times json.loads', 'ms a page'], rows)}"


_TEXT = f"""{OBSERVATIONS:,} observations, {_PAGES} pages, all of them kept: the most memory that the process had beyond
what it had before the first, also as a multiple of what dicts take; and the time a page took, garbage collection
included."""


def _measured(kind: str, name: str) -> tuple[int, float]:
    run = subprocess.run([sys.executable, __file__, kind, name], check=True, capture_output=True, text=True, cwd=ROOT)
    size, seconds = run.stdout.split()[-2:]
    return int(size), float(seconds)


def _keep(way: Callable[[], object]) -> None:
    way()  # what is made once is no part of it
    gc.collect()
    Path("/proc/self/clear_refs").write_text(_FORGET_THE_MOST, encoding="ascii")
    before, start = _memory("VmRSS"), time.perf_counter()
    kept = [way() for way in repeat(way, _PAGES)]
    print(_memory("VmHWM") - before, time.perf_counter() - start)
    del kept


_FORGET_THE_MOST = "5"


def _memory(which: str) -> int:
    """The memory of this process as Linux tells it: what it has, or the most that it had."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{which}:")) * 1024


if __name__ == "__main__":
    _keep(_KINDS[sys.argv[1]]()[sys.argv[2]])

"""Benchmark: memory of 10,000 decoded observations."""

from __future__ import annotations

import gc
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from inat_typed import v2  # noqa: E402 - this module is run as a script too
from inat_typed.runtime.projection.planner import plan_fields  # noqa: E402
from tests.bench.decoding import decoders  # noqa: E402
from tests.bench.measure import table  # noqa: E402
from tests.bench.pages import SIZE, full_page, lean_page  # noqa: E402
from tests.bench.sightings import SIGHTINGS  # noqa: E402

OBSERVATIONS = 10_000
_PAGES = OBSERVATIONS // SIZE
_PAGE_MAKERS: Mapping[str, Callable[[int], bytes]] = {
    "full v1": lambda number: full_page("v1", number),
    "full v2": lambda number: full_page("v2", number),
    "lean v2": lambda number: lean_page(plan_fields(SIGHTINGS["v2"], v2.Observation), number),
}
_LEAN_NAMES = (
    "inat_typed, a projection",
    "json.loads",
    "pyinaturalist",
    "pyinaturalist, every nested object read",
)


def report() -> str:
    """Return the section, each decoder measured in a process of its own."""
    rows: list[list[str]] = []
    for pages, make_page in _PAGE_MAKERS.items():
        with TemporaryDirectory() as folder:
            for number in range(_PAGES):
                Path(folder, f"{number}.json").write_bytes(make_page(number))
            figures = {name: _measure(pages, name, folder) for name in _names(pages)}
        dictionaries = figures["json.loads"][0]
        rows += [
            [f"{pages}: {name}", f"{size / 2**20:.0f}", f"{size / dictionaries:.2f}", f"{seconds / _PAGES * 1000:.0f}"]
            for name, (size, seconds) in figures.items()
        ]
    return f"## Memory\n\n{_TEXT}\n\n{table(['MiB', 'times json.loads', 'ms a page'], rows)}"


_TEXT = f"""{OBSERVATIONS:,} different observations on {_PAGES} pages, all kept in memory: the growth of the process's
resident memory, also as a multiple of what the dictionaries of `json.loads` need; and the CPU time for each page, with
garbage collection."""


def _names(pages: str) -> list[str]:
    if pages == "lean v2":
        return list(_LEAN_NAMES)
    return [name for name in decoders("v1" if pages == "full v1" else "v2") if not name.endswith("as a table")]


def _measure(pages: str, name: str, folder: str) -> tuple[int, float]:
    command = [sys.executable, __file__, pages, name, folder]
    run = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    size, seconds = run.stdout.split()[-2:]
    return int(size), float(seconds)


def _print_growth(pages: str, name: str, folder: str) -> None:
    """Decode the pages in *folder*, keep the results, and print the growth of the process in bytes and the seconds."""
    decode = decoders("v1" if pages == "full v1" else "v2")[name]
    decode(Path(folder, "0.json").read_bytes())  # builds what is built once
    gc.collect()
    before, seconds = _resident_memory(), 0.0
    kept: list[object] = []
    for number in range(_PAGES):
        page = Path(folder, f"{number}.json").read_bytes()
        start = time.process_time()
        kept.append(decode(page))
        seconds += time.process_time() - start
        del page
    gc.collect()
    print(_resident_memory() - before, seconds)


def _resident_memory() -> int:
    """Return the resident memory of this process in bytes, after freed memory was returned to the system."""
    import ctypes

    ctypes.CDLL("libc.so.6").malloc_trim(0)
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) * 1024


if __name__ == "__main__":
    _print_growth(*sys.argv[1:])

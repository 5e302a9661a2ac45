"""What importing costs, and the first call."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from tempfile import TemporaryDirectory

from tests.bench.measure import ratios

PROGRAMS = {
    "httpx and pydantic": "import httpx, pydantic",
    "`import inat_typed`": "import inat_typed",
    "`inat_typed`, client made, first resource touched": "import inat_typed; inat_typed.INaturalist().v2.observations",
    "`inat_typed`, first call made (dry run)": (
        "import inat_typed; inat_typed.INaturalist(dry_run=True).v2.observations.search(taxon_id=48662)"
    ),
    "`import pyinaturalist`": "import pyinaturalist",
}
RUNS = 21


def report() -> str:
    """Fresh interpreters, which find everything compiled."""
    times: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    with TemporaryDirectory() as compiled:
        for program in PROGRAMS.values():  # compiles what is to be imported, as installing does
            _seconds(program, compiled)
        for _ in range(RUNS):
            for name, program in PROGRAMS.items():
                times[name].append(_seconds(program, compiled))
    figures = {name: statistics.median(each) * 1000 for name, each in times.items()}
    text = "Milliseconds over bare Python, and as a multiple of importing httpx and pydantic alone."
    return f"## Import\n\n{text}\n\n{ratios(figures, 'httpx and pydantic')}"


def _seconds(program: str, compiled: str) -> float:
    script = f"import time\nstart = time.perf_counter()\n{program}\nprint(time.perf_counter() - start)"
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = compiled
    printed = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True, env=environment
    )
    return float(printed.stdout.split()[-1])

"""What importing costs, and the first call."""

from __future__ import annotations

import statistics
import subprocess
import sys
from collections.abc import Mapping
from tempfile import TemporaryDirectory

from tests.bench.loopback import answering
from tests.bench.measure import compiled_in, ratios

BASE = "httpx and pydantic"
IMPORTS = {
    BASE: "import httpx, pydantic; pydantic.BaseModel",
    "`import httpx, pydantic`, no more": "import httpx, pydantic",
    "`import inat_typed`": "import inat_typed",
    "`inat_typed`, client made, first resource touched": "import inat_typed; inat_typed.INaturalist().v2.observations",
    "`inat_typed`, first call made (dry run)": (
        "import inat_typed; inat_typed.INaturalist(dry_run=True).v2.observations.search(taxon_id=48662)"
    ),
    "`import pyinaturalist`": "import pyinaturalist",
}
CALLS = {
    BASE: """
import httpx, pydantic
class Observation(pydantic.BaseModel):
    id: int
    uuid: str
class Page(pydantic.BaseModel):
    total_results: int
    results: list[Observation]
with httpx.Client() as client:
    answer = client.get("{address}/v2/observations", params={{"taxon_id": 48662, "fields": "all"}})
    Page.model_validate_json(answer.raise_for_status().content)
""",
    "`inat_typed`, v2": """
import inat_typed
with inat_typed.INaturalist(api_url="{address}") as inat:
    inat.v2.observations.search(taxon_id=48662)
""",
    "`inat_typed`, v1": """
import inat_typed
with inat_typed.INaturalist(api_url="{address}") as inat:
    inat.v1.observations.search(taxon_id=48662)
""",
}
TINY = b'{"total_results":1,"page":1,"per_page":1,"results":[{"id":1,"uuid":"11111111-1111-4111-8111-111111111111"}]}'
RUNS = 21


def report() -> str:
    """Fresh interpreters, which find everything compiled."""
    with answering(TINY) as address:
        calls = {name: program.format(address=address) for name, program in CALLS.items()}
        imported, called = (_measured(programs) for programs in (IMPORTS, calls))
    return "\n\n".join(["## Import", _IMPORTED, ratios(imported, BASE), "## First call", _CALLED, ratios(called, BASE)])


_IMPORTED = """Milliseconds of CPU over bare Python, and as a multiple of importing httpx and pydantic alone, with its
`BaseModel`: `import pydantic` loads nothing of it yet."""

_CALLED = """A program that imports, makes a client, sends one search to a server on this machine and reads its answer.
Milliseconds of CPU over bare Python, and as a multiple of what httpx takes with a model of two fields, written for this
answer; ours know some 500."""


def _measured(programs: Mapping[str, str]) -> dict[str, float]:
    """Milliseconds that each program takes: medians, the programs taking turns."""
    times: dict[str, list[float]] = {name: [] for name in programs}
    with TemporaryDirectory() as compiled:
        for program in programs.values():  # compiles what is to be imported, as installing does
            _seconds(program, compiled)
        for _ in range(RUNS):
            for name, program in programs.items():
                times[name].append(_seconds(program, compiled))
    return {name: statistics.median(each) * 1000 for name, each in times.items()}


def _seconds(program: str, compiled: str) -> float:
    script = f"import time\n_start = time.process_time()\n{program}\nprint(time.process_time() - _start)"
    printed = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True, env=compiled_in(compiled)
    )
    return float(printed.stdout.split()[-1])

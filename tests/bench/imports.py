"""Benchmark: time to import the package, and time to the first response."""

from __future__ import annotations

import statistics
import subprocess
import sys
from collections.abc import Mapping
from tempfile import TemporaryDirectory

from tests.bench.loopback import fixed_response_server
from tests.bench.measure import compiled_in, ratios

BASE = "httpx and pydantic"
IMPORTS = {
    BASE: "import httpx, pydantic; pydantic.BaseModel",
    "`import httpx, pydantic` only": "import httpx, pydantic",
    "`import inat_typed`": "import inat_typed",
    "`inat_typed`, client created, first resource read": "import inat_typed; inat_typed.INaturalist().v2.observations",
    "`inat_typed`, first call (dry run)": (
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
    response = client.get("{address}/v2/observations", params={{"taxon_id": 48662, "fields": "all"}})
    Page.model_validate_json(response.raise_for_status().content)
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
SMALL_BODY = (
    b'{"total_results":1,"page":1,"per_page":1,"results":[{"id":1,"uuid":"11111111-1111-4111-8111-111111111111"}]}'
)
RUNS = 21


def report() -> str:
    """Return the sections, measured in new interpreters with compiled bytecode."""
    with fixed_response_server(SMALL_BODY) as address:
        calls = {name: program.format(address=address) for name, program in CALLS.items()}
        import_times, call_times = (_median_milliseconds(programs) for programs in (IMPORTS, calls))
    return "\n\n".join(
        ["## Import", _IMPORT_TEXT, ratios(import_times, BASE), "## First call", _CALL_TEXT, ratios(call_times, BASE)]
    )


_IMPORT_TEXT = """Milliseconds of CPU time without the startup of Python, and as a multiple of importing httpx and
`pydantic.BaseModel`, which `import pydantic` alone does not load."""

_CALL_TEXT = """A program that imports the package, creates a client, sends one search to a local server and decodes the
response. Milliseconds of CPU time without the startup of Python, and as a multiple of httpx with a hand-written model
that has two fields for each observation; the models of inat_typed have about 500."""


def _median_milliseconds(programs: Mapping[str, str]) -> dict[str, float]:
    """Return the median CPU time of each program, in milliseconds. All programs run in each round."""
    times: dict[str, list[float]] = {name: [] for name in programs}
    with TemporaryDirectory() as compiled:
        for program in programs.values():  # compiles the imported modules, as an installation does
            _seconds(program, compiled)
        for _ in range(RUNS):
            for name, program in programs.items():
                times[name].append(_seconds(program, compiled))
    return {name: statistics.median(each) * 1000 for name, each in times.items()}


def _seconds(program: str, compiled: str) -> float:
    script = f"import time\n_start = time.process_time()\n{program}\nprint(time.process_time() - _start)"
    completed = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True, env=compiled_in(compiled)
    )
    return float(completed.stdout.split()[-1])

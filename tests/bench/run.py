"""Measure side by side, in one run, and write ``docs/benchmarks.md``: ``nox -s bench``.

Machines are noisy, so that everything is told as a ratio between things measured alternately in the same run; each
figure is a median.
"""

from __future__ import annotations

import gc
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from inat_typed.runtime.narrowing import is_array

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

IMPORTS = {
    "httpx and pydantic": "import httpx, pydantic",
    "`import inat_typed`": "import inat_typed",
    "`inat_typed`, client made, first resource touched": "import inat_typed; inat_typed.INaturalist().v2.observations",
    "`inat_typed`, first call made (dry run)": (
        "import inat_typed; inat_typed.INaturalist(dry_run=True).v2.observations.search(taxon_id=48662)"
    ),
    "`import pyinaturalist`": "import pyinaturalist",
}
IMPORT_RUNS, DECODE_RUNS, PAGE = 21, 7, 200

Row = tuple[str, float, float]


def main() -> None:
    """Measure, print, write."""
    sections = [
        _section(
            "Import",
            "Milliseconds over bare Python, and as a multiple of importing httpx and pydantic alone.",
            _imports(),
            "times httpx and pydantic",
        )
    ]
    for api, page in (("v1", _v1_page()), ("v2", _v2_page())):
        title = f"From bytes to objects: a full {api} page of {PAGE} observations ({len(page) / 1e6:.1f} MB)"
        text = "Milliseconds, and as a multiple of `json.loads`, which makes dicts."
        sections.append(_section(title, text, _decoding(api, page), "times json.loads"))
    report = "\n".join([_HEAD.format(machine=_machine()), *sections])
    print(report)
    (ROOT / "docs" / "benchmarks.md").write_text(f"{report}\n", encoding="utf-8")


_HEAD = """# Benchmarks

Printed by `nox -s bench` on {machine}.
All of one table was measured alternately in one run; figures are medians. Other machines give other milliseconds: the
ratios are what to look at.
"""


def _machine() -> str:
    packages = ", ".join(f"{name} {version(name)}" for name in ("httpx", "pydantic", "pyinaturalist"))
    cores = os.cpu_count()
    return f"{platform.machine()}, {cores} cores, Python {platform.python_version()}, {packages}"


def _imports() -> list[Row]:
    times: dict[str, list[float]] = {name: [] for name in IMPORTS}
    with TemporaryDirectory() as compiled:
        for code in IMPORTS.values():  # compiles what is to be imported, as installing does
            _import_time(code, compiled)
        for _ in range(IMPORT_RUNS):
            for name, code in IMPORTS.items():
                times[name].append(_import_time(code, compiled))
    return _rows(times, "httpx and pydantic")


def _import_time(code: str, compiled: str) -> float:
    """Seconds that *code* takes in a fresh interpreter that finds everything compiled."""
    script = f"import time\nstart = time.perf_counter()\n{code}\nprint(time.perf_counter() - start)"
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = compiled
    printed = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True, env=environment
    )
    return float(printed.stdout.split()[-1])


def _decoding(api: str, page: bytes) -> list[Row]:
    from inat_typed.runtime.answer import target
    from inat_typed.runtime.decode import decode

    theirs: Any = import_module("pyinaturalist").Observation
    operations = import_module(f"inat_typed.{api}").OPERATIONS
    answer = target(operations["observations.search"].answer)
    ways: dict[str, Callable[[], object]] = {
        "json.loads": lambda: json.loads(page),
        "inat_typed": lambda: decode(answer, page),
        "pyinaturalist, lazily": lambda: theirs.from_json_list(json.loads(page)),
        "pyinaturalist, nested objects touched": lambda: [
            _touched(each) for each in theirs.from_json_list(json.loads(page))
        ],
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(DECODE_RUNS):
        for name, way in ways.items():
            gc.collect()
            start = time.perf_counter()
            kept = way()
            times[name].append(time.perf_counter() - start)
            del kept
    return _rows(times, "json.loads")


def _touched(observation: Any) -> Any:
    """The observation, its nested objects made."""
    for name in (
        "annotations",
        "comments",
        "faves",
        "identifications",
        "ofvs",
        "photos",
        "sounds",
        "taxon",
        "user",
        "votes",
    ):
        value: Any = getattr(observation, name, None)
        for each in value if is_array(value) else [value]:
            for inner in ("taxon", "user", "default_photo", "ancestors"):
                getattr(each, inner, None)
    return observation


def _rows(times: dict[str, list[float]], base: str) -> list[Row]:
    medians = {name: statistics.median(each) for name, each in times.items()}
    return [(name, median * 1000, median / medians[base]) for name, median in medians.items()]


def _section(title: str, text: str, rows: list[Row], unit: str) -> str:
    lines = [f"\n## {title}\n", text, "", f"| | ms | {unit} |", "| --- | ---: | ---: |"]
    return "\n".join(
        [*lines, *(f"| {name} | {milliseconds:.1f} | {ratio:.2f} |" for name, milliseconds, ratio in rows)]
    )


def _v1_page() -> bytes:
    return _page("v1", "v1/get_observation.json", "/v1/observations")


def _v2_page() -> bytes:
    return _page("v2", "v2/get_observations_by_id_full.json", "/v2/observations?fields=all")


def _page(api: str, recorded: str, address: str) -> bytes:
    """A page of recorded observations, repeated; or of the sandbox's."""
    import httpx

    from inat_typed.sandbox import Sandbox
    from tests.recorded import FOLDER

    if (FOLDER / recorded).exists():
        results = json.loads((FOLDER / recorded).read_bytes())["results"]
    else:
        with httpx.Client(transport=Sandbox(), base_url="https://api.inaturalist.org") as client:
            results = client.get(address, params={"per_page": PAGE}).json()["results"]
    repeated = (results * (PAGE // len(results) + 1))[:PAGE]
    return json.dumps({"total_results": PAGE, "page": 1, "per_page": PAGE, "results": repeated}).encode()


if __name__ == "__main__":
    main()

"""A hundred thousand observations go through a constant amount of memory, whatever the format."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import json, resource, sys
from inat_typed import INaturalist, export, v2
from inat_typed.sandbox import Sandbox

# Observations as the sandbox sends them; each is read anew from its JSON, as those of a search are.
fields = export.OBSERVATIONS.fields()
page = INaturalist(transport=Sandbox()).v2.observations.search(per_page=20, fields=fields)
texts = [each.model_dump_json(exclude_unset=True, by_alias=True) for each in page]

def observations(count):
    for number in range(count):
        yield v2.Observation.model_validate_json(texts[number % len(texts)].replace("Observer", f"Observer {number}"))

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

few, many, path = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
assert export.write(observations(few), path) == few
before = peak()
assert export.write(observations(many), path) == many
print(json.dumps([before, peak()]))
"""


@pytest.mark.parametrize("name", ["csv", "jsonl", "geojson", "parquet", "arrow"])
def test_a_hundred_thousand_need_no_more_memory_than_ten_thousand(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"many.{name}"
    command = [sys.executable, "-c", SCRIPT, "10000", "100000", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    before, after = json.loads(done.stdout)
    assert after - before < 24, f"{before:.0f} MB, then {after:.0f} MB"

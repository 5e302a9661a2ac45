"""A hundred thousand observations go through a constant amount of memory, whatever the format."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from inat_typed import v2
from inat_typed.sandbox import Sandbox, serve

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the peak of a program by itself")

PEAK = """
import json, sys
from inat_typed import INaturalist, export, v2

def peak():  # getrusage would count what the program was that started this one
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024

few, many, source, path = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4]
"""

MADE = """
# Observations as the sandbox sends them; each is read anew from its JSON, as those of a search are.
from inat_typed.sandbox import Sandbox

fields = export.OBSERVATIONS.fields()
page = INaturalist(transport=Sandbox()).v2.observations.search(per_page=20, fields=fields)
texts = [each.model_dump_json(exclude_unset=True, by_alias=True) for each in page]

def observations(count):
    for number in range(count):
        yield v2.Observation.model_validate_json(texts[number % len(texts)].replace("Observer", f"Observer {number}"))
"""

WALKED = """
inat = INaturalist(api_url=source)
fields = ["id", "uuid", "observed_on", "location", "taxon.name"]
everything = inat.paginate(inat.v2.observations.search, fields=fields, order_by="id")

def observations(count):
    return everything.limit(count)
"""

WRITE = """
assert export.write(observations(few), path) == few
before = peak()
assert export.write(observations(many), path) == many
print(json.dumps([before, peak()]))
"""


def needs_no_more(way: str, source: str, path: Path) -> None:
    """A hundred thousand rows need no more than ten thousand do."""
    command = [sys.executable, "-W", "ignore", "-c", PEAK + way + WRITE, "10000", "100000", source, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    before, after = json.loads(done.stdout)
    assert after - before < 24, f"{before:.0f} MB, then {after:.0f} MB"


@pytest.mark.parametrize("name", ["csv", "jsonl", "geojson", "parquet", "arrow"])
def test_a_hundred_thousand_need_no_more_memory_than_ten_thousand(name: str, tmp_path: Path) -> None:
    needs_no_more(MADE, "", tmp_path / f"many.{name}")


def test_a_hundred_thousand_of_the_service_need_no_more_memory_than_ten_thousand(tmp_path: Path) -> None:
    sandbox = Sandbox()
    sandbox.clear()
    for _ in range(100_000):
        sandbox.add(v2.Observation())
    with serve(sandbox) as address:
        needs_no_more(WALKED, address, tmp_path / "many.csv")

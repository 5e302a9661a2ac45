"""Each extra brings all that its part needs, and without it the error names it: other libraries are out of sight."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import metadata, packages_distributions, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAMS = {
    "arrow": "export.write(page, 'x.parquet'); export.write(page, 'x.arrow'); print(export.to_arrow(page).num_rows)",
    "cache": "INaturalist(transport=Sandbox(), cache='kept').v1.taxa.get(1)",
    "cli": "from inat_typed.cli import main; sys.argv[1:] = ['v2', 'taxa', 'get', '48662', '--sandbox']; main()",
    "geo": "print(export.to_geopandas(page).total_bounds)",
    "maps": "draw.map(page).save('map.html')",
    "pandas": "print(export.to_pandas(page).describe())",
    "plots": "draw.histogram(inat.v2.observations.histogram()).figure.savefig('months.png')",
    "polars": "print(export.to_polars(page).describe())",
    "redis": """
from inat_typed import ConfigurationError
try:
    INaturalist(rate_limit=RateLimit(store='redis://127.0.0.1:1/0'))
except ConfigurationError as error:
    if "Connection refused" not in str(error):  # nobody is there, as it should be
        raise
""",
    "rich": """
inat.paginate(inat.v2.observations.search, taxon_id=47157).limit(3).progress().all()
from rich import print
print(page)
""",
}
PRELUDE = """
import sys
from importlib.machinery import BuiltinImporter, FrozenImporter, PathFinder

class InSight(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return None if name.partition(".")[0] in {hidden!r} else super().find_spec(name, path, target)

sys.meta_path[:] = [BuiltinImporter, FrozenImporter, InSight]
from inat_typed import INaturalist, RateLimit, draw, export
from inat_typed.sandbox import Sandbox
inat = INaturalist(transport=Sandbox())
page = inat.v2.observations.search(per_page=5, geo=True)
"""


def brought(name: str, extra: str = "") -> Iterator[str]:
    """The distributions that come with *name*, itself included."""
    yield canonicalize_name(name)
    for each in map(Requirement, requires(name) or ()):
        if not each.marker or each.marker.evaluate({"extra": extra}):
            for inner in each.extras or ("",):
                yield from brought(each.name, inner)


def run(program: str, extra: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run *program* as if *extra* alone were installed."""
    there = {*brought("inat-typed"), *brought("inat-typed", extra)}
    hidden = {
        module
        for module, owners in packages_distributions().items()
        if not there & {canonicalize_name(each) for each in owners}
    }
    script = f"{PRELUDE.format(hidden=hidden)}{program}"
    return subprocess.run([sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=False)


def test_each_extra_has_a_program() -> None:
    assert set(PROGRAMS) == set(metadata("inat-typed").get_all("Provides-Extra") or ())


@pytest.mark.parametrize("extra", PROGRAMS)
def test_an_extra_brings_all_it_needs(extra: str, tmp_path: Path) -> None:
    done = run(PROGRAMS[extra], extra, tmp_path)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("extra", PROGRAMS)
def test_without_it_the_error_says_how_to_get_it(extra: str, tmp_path: Path) -> None:
    done = run(PROGRAMS[extra], "", tmp_path)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith(f'python -m pip install "inat-typed[{extra}]"')
    assert list(tmp_path.iterdir()) == []


def test_the_extras_are_in_the_first_five_minutes() -> None:
    page = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| `(\w+)` \|.*\| ([\w, ]+) \|$", page, re.MULTILINE)
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    assert {extra: set(brings.split(", ")) for extra, brings in told} == {
        extra: {Requirement(each).name for each in needed} for extra, needed in extras.items()
    }

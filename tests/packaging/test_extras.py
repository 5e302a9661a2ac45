"""Each extra installs all that its feature needs, and errors name the missing extra. Other libraries are hidden."""

from __future__ import annotations

import json
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
    if "Connection refused" not in str(error):  # expected, because no server runs there
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

class VisibleFinder(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return None if name.partition(".")[0] in {hidden!r} else super().find_spec(name, path, target)

sys.meta_path[:] = [BuiltinImporter, FrozenImporter, VisibleFinder]
from inat_typed import INaturalist, RateLimit, draw, export
from inat_typed.sandbox import Sandbox
inat = INaturalist(transport=Sandbox())
page = inat.v2.observations.search(per_page=5, geo=True)
"""


def installed_with(name: str, extra: str = "") -> Iterator[str]:
    """Yield the distributions that are installed with *name*, including itself."""
    yield canonicalize_name(name)
    for each in map(Requirement, requires(name) or ()):
        if not each.marker or each.marker.evaluate({"extra": extra}):
            for inner in each.extras or ("",):
                yield from installed_with(each.name, inner)


def run(program: str, extra: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run *program* as if only *extra* were installed."""
    visible = {*installed_with("inat-typed"), *installed_with("inat-typed", extra)}
    hidden = {
        module
        for module, owners in packages_distributions().items()
        if not visible & {canonicalize_name(owner) for owner in owners}
    }
    script = f"{PRELUDE.format(hidden=hidden)}{program}"
    return subprocess.run([sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=False)


def test_each_extra_has_a_program() -> None:
    assert set(PROGRAMS) == set(metadata("inat-typed").get_all("Provides-Extra") or ())


@pytest.mark.parametrize("extra", PROGRAMS)
def test_extra_installs_all_that_its_feature_needs(extra: str, tmp_path: Path) -> None:
    done = run(PROGRAMS[extra], extra, tmp_path)
    assert done.returncode == 0, done.stderr


def test_errors_name_the_missing_extra(tmp_path: Path) -> None:
    program = f"""
import json
messages = {{}}
for extra, program in {PROGRAMS!r}.items():
    try:
        exec(program, globals().copy())
    except (Exception, SystemExit) as error:
        messages[extra] = str(error)
print(json.dumps(messages))
"""
    done = run(program, "", tmp_path)
    assert done.returncode == 0, done.stderr
    messages = json.loads(done.stdout.splitlines()[-1])
    assert set(messages) == set(PROGRAMS)
    for extra, message in messages.items():
        assert message.endswith(f'python -m pip install "inat-typed[{extra}]"'), extra
    assert list(tmp_path.iterdir()) == []


def test_documentation_lists_the_extras() -> None:
    page = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| `(\w+)` \|.*\| ([\w, ]+) \|$", page, re.MULTILINE)
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    assert {extra: set(libraries.split(", ")) for extra, libraries in listed} == {
        extra: {Requirement(each).name for each in requirements} for extra, requirements in extras.items()
    }

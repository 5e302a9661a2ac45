"""docs/pyinaturalist.md leaves nothing out that pyinaturalist has, and leads to what there is here."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from inat_typed import v1, v2, web
from tests.migration.names import names

HERE = Path(__file__).resolve().parent
PAGE = (HERE.parent.parent / "docs" / "pyinaturalist.md").read_text(encoding="utf-8")
CELLS = [[*re.findall(r"`([^`]+)`", cell)] for cell in re.findall(r"^\| (`.*?) \| ", PAGE, re.MULTILINE)]
WORDS = {word for cell in CELLS for span in cell for word in re.findall(r"\w+", span)}
EVERYWHERE = set(re.findall(r"and all other `(\w+)`", PAGE))
TABLES = {"v1": v1.OPERATIONS, "v2": v2.OPERATIONS, "web": web.OPERATIONS}
OURS = {
    name
    for operations in TABLES.values()
    for each in operations.values()
    for one in each.parameters
    for name in (one.name, one.keyword)
}

VERSIONS = {
    "0.21.1": names(),
    # Written by names.py in an environment with that version: two of them cannot be in one.
    "1.0.0.dev2": json.loads((HERE / "names-1.0.0.dev2.json").read_text(encoding="utf-8")),
}


def methods() -> set[str]:
    """Methods that the page names: in a cell, what follows ``client.observations.create`` is of observations too."""
    found: set[str] = set()
    for cell in CELLS:
        room = ""
        for span in cell:
            if span.startswith("client."):
                room = span.rpartition(".")[0]
                found.add(span)
            elif room:
                found.add(f"{room}.{span}")
    return found


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("kind", ["functions", "classes", "paginator", "settings"])
def test_every_name_is_in_the_tables(version: str, kind: str) -> None:
    assert len(VERSIONS[version][kind]) > 4
    assert sorted(set(VERSIONS[version][kind]) - WORDS) == []


@pytest.mark.parametrize("version", VERSIONS)
def test_every_method_of_the_client_is_in_the_tables(version: str) -> None:
    wanted = VERSIONS[version]["methods"]
    assert len(wanted) > 30
    assert [each for each in wanted if each.rpartition(".")[2] not in EVERYWHERE and each not in methods()] == []


@pytest.mark.parametrize("version", VERSIONS)
def test_every_parameter_is_the_api_s_own_or_in_the_tables(version: str) -> None:
    assert sorted(set(VERSIONS[version]["parameters"]) - OURS - WORDS) == []

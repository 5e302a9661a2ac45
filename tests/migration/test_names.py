"""docs/pyinaturalist.md mentions every public name of pyinaturalist."""

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
OUR_PARAMETERS = {
    name
    for operations in TABLES.values()
    for each in operations.values()
    for parameter in each.parameters
    for name in (parameter.name, parameter.keyword)
}

VERSIONS = {
    "0.21.1": names(),
    # Written by names.py in an environment with that version, because only one version can be installed here.
    "1.0.0.dev2": json.loads((HERE / "names-1.0.0.dev2.json").read_text(encoding="utf-8")),
}


def documented_methods() -> set[str]:
    """Return the methods on the page. In a cell, names after ``client.observations.create`` are of observations too."""
    methods: set[str] = set()
    for cell in CELLS:
        controller = ""
        for span in cell:
            if span.startswith("client."):
                controller = span.rpartition(".")[0]
                methods.add(span)
            elif controller:
                methods.add(f"{controller}.{span}")
    return methods


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("kind", ["functions", "classes", "paginator", "settings"])
def test_every_name_is_documented(version: str, kind: str) -> None:
    assert len(VERSIONS[version][kind]) > 4
    assert sorted(set(VERSIONS[version][kind]) - WORDS) == []


@pytest.mark.parametrize("version", VERSIONS)
def test_every_client_method_is_documented(version: str) -> None:
    methods = VERSIONS[version]["methods"]
    assert len(methods) > 30
    assert [
        each for each in methods if each.rpartition(".")[2] not in EVERYWHERE and each not in documented_methods()
    ] == []


@pytest.mark.parametrize("version", VERSIONS)
def test_every_parameter_is_the_same_or_documented(version: str) -> None:
    assert sorted(set(VERSIONS[version]["parameters"]) - OUR_PARAMETERS - WORDS) == []

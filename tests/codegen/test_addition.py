"""A new operation of v2 needs only a name to work in the client and in the sandbox."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from codegen import yaml_files
from codegen.generate import ROOT, generate

PROGRAM = """
from inat_typed import ArgumentValueError, INaturalist
from inat_typed.sandbox import Sandbox

inat = INaturalist(transport=Sandbox())
page = inat.v2.ponds.search(depth="deep", taxon_id=48662)
pond = page.results[0]
assert type(pond).__name__ == "Pond", pond
assert type(pond.area) is float, pond
assert type(pond.taxon).__name__ == "Taxon", pond
try:
    inat.v2.ponds.search(depth="dep")
except ArgumentValueError as error:
    print(error)
"""


def test_new_operation_works_in_client_and_sandbox(tmp_path: Path) -> None:
    specs, source = tmp_path / "specs", tmp_path / "src"
    shutil.copytree(ROOT / "specs", specs)
    shutil.copytree(ROOT / "src", source, ignore=shutil.ignore_patterns("__pycache__"))
    _add_ponds(specs)
    generate(specs, source / "inat_typed")
    command = [sys.executable, "-c", PROGRAM]
    environment = {**os.environ, "PYTHONPATH": str(source)}
    completed = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert completed.returncode == 0, completed.stderr
    assert (
        completed.stdout
        == "ponds.search: depth: 'dep' is not valid; expected 'deep' or 'shallow'. Did you mean 'deep'?\n"
    )
    _assert_only_ponds_were_added(source)


def _add_ponds(specs: Path) -> None:
    facts: dict[str, Any] = yaml_files.read(specs / "v2.yaml")
    facts["components"]["schemas"]["Pond"] = {
        "type": "object",
        "properties": {"area": {"type": "number"}, "taxon": {"$ref": "#/components/schemas/Taxon"}},
    }
    results = {"type": "array", "items": {"$ref": "#/components/schemas/Pond"}}
    schema = {"type": "object", "properties": {"total_results": {"type": "integer"}, "results": results}}
    depth = {"type": "string", "enum": ["deep", "shallow"]}
    facts["paths"]["/ponds"] = {
        "get": {
            "parameters": [
                {"name": "depth", "in": "query", "schema": depth},
                {"name": "taxon_id", "in": "query", "schema": {"type": "integer"}},
            ],
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}},
        }
    }
    yaml_files.write(specs / "v2.yaml", facts)
    table = specs / "overlays" / "v2" / "50-names.yaml"
    names: dict[str, Any] = yaml_files.read(table)
    names["actions"].append({"target": "$.paths['/ponds'].get", "update": {"operationId": "ponds.search"}})
    yaml_files.write(table, names)


def _assert_only_ponds_were_added(source: Path) -> None:
    for file in sorted((source / "inat_typed").rglob("*.py")):
        before = ROOT / "src" / file.relative_to(source)
        old = before.read_text(encoding="utf-8").splitlines() if before.exists() else []
        new = iter(file.read_text(encoding="utf-8").splitlines())
        assert all(line in new for line in old), f"{file.name} lost or moved a line"

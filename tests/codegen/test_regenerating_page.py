"""The steps of docs/regenerating.md work: the commands print what the page shows, and the additions suffice."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from codegen import yaml_files
from codegen.generate import ROOT

TEXT = (ROOT / "docs" / "regenerating.md").read_text(encoding="utf-8")
DRIFT, MISSING_NAME = re.findall(r"```text\n(.*?)```", TEXT, re.DOTALL)
ADDED = re.findall(r"```yaml\n# (\S+)\n(.*?)```", TEXT, re.DOTALL)
(PROGRAM,) = re.findall(r"```py\n(.*?)```", TEXT, re.DOTALL)


def run(*arguments: object, path: Path = ROOT) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(path)}
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def published(folder: Path) -> Path:
    """Write a description of v2 with one more operation, parameter and field."""
    facts: dict[str, Any] = yaml_files.read(ROOT / "specs" / "v2.yaml")
    flag = {"name": "has_photos", "in": "query", "schema": {"type": "boolean"}}
    facts["paths"]["/taxa/autocomplete"]["get"]["parameters"].append(flag)
    taxa = {"$ref": "#/components/schemas/ResultsTaxa"}
    found = {"description": "", "content": {"application/json": {"schema": taxa}}}
    key = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
    facts["paths"]["/taxa/{id}/neighbours"] = {"get": {"parameters": [key], "responses": {"200": found}}}
    facts["components"]["schemas"]["Taxon"]["properties"]["wingspan"] = {"type": "number"}
    file = folder / "published.json"
    file.write_text(json.dumps(facts), encoding="utf-8")
    return file


def test_steps_of_the_page_work(tmp_path: Path) -> None:
    specs, source = tmp_path / "specs", tmp_path / "src"
    shutil.copytree(ROOT / "specs", specs)
    shutil.copytree(ROOT / "src", source, ignore=shutil.ignore_patterns("__pycache__"))
    drift = ["-m", "codegen.drift", "--from", published(tmp_path), "--specs", specs]
    assert run(*drift).stdout == DRIFT
    assert run(*drift, "--accept").returncode == 0
    codegen = ["-m", "codegen", "--specs", specs, "--output", source / "inat_typed"]
    assert run(*codegen).stderr == MISSING_NAME
    assert len(ADDED) == 3
    for name, lines in ADDED:
        with (tmp_path / name).open("a", encoding="utf-8") as overlay:
            overlay.write(lines)
    completed = run(*codegen)
    assert (completed.returncode, completed.stderr) == (0, "")
    completed = run("-c", PROGRAM, path=source)
    assert (completed.returncode, completed.stderr) == (0, "")
    assert completed.stdout

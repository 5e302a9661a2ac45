"""Run mypy and pyright once on all programs of these tests."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
RIGHT = sorted((HERE / "right").glob("*.py"))
WRONG = sorted((HERE / "wrong").glob("*.py"))
CHECKERS = ("mypy", "pyright")

PAGE = ROOT / "docs" / "typing.md"
MISTAKES = re.findall(r"```py\n(.*?)```\n\n```text\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
"""The mistakes on the page, each with the messages shown for it."""

_PAGE_PRELUDE = """\
# pyright: standard
from datetime import date
from inat_typed import INaturalist, Projection
from inat_typed.v2 import Observation

inat = INaturalist()
"""
_PYRIGHT_CONFIG = json.loads((HERE / "pyrightconfig.json").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Finding:
    """A message of a type checker about a line of a file."""

    file: str
    line: int
    kind: Literal["note", "error"]
    message: str


@cache
def findings(checker: str) -> list[Finding]:
    """Return what a type checker reports, for the files in ``right`` and ``wrong`` and for the page's mistakes."""
    with TemporaryDirectory() as folder:
        page = Path(folder) / "page.py"
        page.write_text(_PAGE_PRELUDE + "".join(mistake for mistake, _ in MISTAKES), encoding="utf-8")
        files = [*RIGHT, *WRONG, page]
        found = list(_run_mypy(files) if checker == "mypy" else _run_pyright(files, Path(folder)))
    assert found
    return found


def _run_mypy(files: list[Path]) -> Iterator[Finding]:
    options = ["--config-file=", "--strict", "--output", "json", "--no-incremental"]
    output = _run("mypy", *options, *map(str, files))
    for line in output.splitlines():
        report = json.loads(line)
        is_note = report["severity"] == "note"
        message = report["message"] if is_note or not report["code"] else f"{report['message']}  [{report['code']}]"
        yield Finding(Path(report["file"]).name, report["line"], "note" if is_note else "error", message)


def _run_pyright(files: list[Path], folder: Path) -> Iterator[Finding]:
    include = [os.path.relpath(file, folder) for file in files]  # absolute paths are not accepted
    config = folder / "pyrightconfig.json"
    config.write_text(json.dumps({**_PYRIGHT_CONFIG, "include": include}), encoding="utf-8")
    output = _run("pyright", "--project", str(config), "--pythonpath", sys.executable, "--outputjson")
    for report in json.loads(output)["generalDiagnostics"]:
        kind: Literal["note", "error"] = "note" if report["severity"] == "information" else "error"
        line = report["range"]["start"]["line"] + 1
        yield Finding(Path(report["file"]).name, line, kind, report["message"])


def _run(*arguments: str) -> str:
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False).stdout

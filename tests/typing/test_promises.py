"""What the types promise, held by both checkers: right programs with their revealed types, wrong ones refused."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
RIGHT = sorted((HERE / "right").glob("*.py"))
WRONG = sorted((HERE / "wrong").glob("*.py"))
CHECKERS = ("mypy", "pyright")

Findings = dict[tuple[str, int], list[tuple[str, str]]]
"""File name and line -> kind (``note``, ``error``) and message."""


@cache
def findings(checker: str) -> Findings:
    """What a checker says of all programs, run once."""
    return {"mypy": _mypy, "pyright": _pyright}[checker]()


def _mypy() -> Findings:
    command = [sys.executable, "-m", "mypy", "--config-file=", "--strict", "--output", "json", "--no-incremental"]
    printed = subprocess.run(
        [*command, *map(str, (*RIGHT, *WRONG))], capture_output=True, text=True, cwd=ROOT, check=False
    )
    found: Findings = {}
    for line in printed.stdout.splitlines():
        each = json.loads(line)
        kind = "note" if each["severity"] == "note" else "error"
        found.setdefault((Path(each["file"]).name, each["line"]), []).append((kind, each["message"]))
    assert found, printed.stderr
    return found


def _pyright() -> Findings:
    config = HERE / "pyrightconfig.json"
    command = [
        sys.executable,
        "-m",
        "pyright",
        "--project",
        str(config),
        "--pythonpath",
        sys.executable,
        "--outputjson",
    ]
    printed = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    found: Findings = {}
    for each in json.loads(printed.stdout)["generalDiagnostics"]:
        kind = "note" if each["severity"] == "information" else "error"
        place = (Path(each["file"]).name, each["range"]["start"]["line"] + 1)
        found.setdefault(place, []).append((kind, each["message"]))
    return found


def _revealed(message: str) -> str:
    """The type that a checker revealed, without modules: both then write it alike."""
    text = re.search(r' is "(.+)"$', message.strip())
    assert text, message
    return re.sub(r"\b(?:\w+\.)+(\w+)", r"\1", text[1]).replace("?", "")


def _promises() -> list[tuple[str, int, str]]:
    found: list[tuple[str, int, str]] = []
    for file in RIGHT:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            if promise := re.search(r"reveal_type\(.+\)  # (.+)$", line):
                found.append((file.name, number, promise[1]))
    return found


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize(("name", "line", "promised"), _promises())
def test_a_revealed_type_is_the_promised_one(checker: str, name: str, line: int, promised: str) -> None:
    notes = [message for kind, message in findings(checker).get((name, line), []) if kind == "note"]
    assert [_revealed(each) for each in notes if "eveal" in each or "Type of" in each] == [promised]


@pytest.mark.parametrize("checker", CHECKERS)
def test_right_programs_have_no_errors(checker: str) -> None:
    names = {file.name for file in RIGHT}
    errors = {
        place: messages
        for place, found in findings(checker).items()
        if place[0] in names and (messages := [message for kind, message in found if kind == "error"])
    }
    assert errors == {}


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize("file", WRONG, ids=lambda file: file.name)
def test_wrong_lines_and_no_others_are_refused(checker: str, file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()
    wrong = {number for number, line in enumerate(lines, start=1) if line.endswith("# wrong")}
    refused = {
        line
        for (name, line), found in findings(checker).items()
        if name == file.name and any(kind == "error" for kind, _ in found)
    }
    assert {number: lines[number - 1] for number in wrong ^ refused} == {}

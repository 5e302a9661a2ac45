"""Test the types with mypy and pyright: the revealed types in ``right``, and the errors in ``wrong``."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.typing.checkers import CHECKERS, RIGHT, WRONG, findings


def normalize(message: str) -> str:
    """Return the type in a message about a revealed type, without modules, so that both checkers write it alike."""
    found = re.search(r' is "(.+)"$', message.strip())
    assert found, message
    return re.sub(r"\b(?:\w+\.)+(\w+)", r"\1", found[1]).replace("?", "")


def expected_types(file: Path) -> dict[int, str]:
    """Return the type in the comment after each ``reveal_type(...)``, by line."""
    lines = file.read_text(encoding="utf-8").splitlines()
    found = {number: re.search(r"reveal_type\(.+\)  # (.+)$", line) for number, line in enumerate(lines, start=1)}
    return {number: match[1] for number, match in found.items() if match}


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize("file", RIGHT, ids=lambda file: file.name)
def test_revealed_types_are_the_expected_ones(checker: str, file: Path) -> None:
    revealed: dict[int, str] = {
        finding.line: normalize(finding.message)
        for finding in findings(checker)
        if finding.file == file.name and finding.kind == "note" and re.match("Revealed|Type of", finding.message)
    }
    expected = expected_types(file)
    assert expected
    assert revealed == expected


@pytest.mark.parametrize("checker", CHECKERS)
def test_right_programs_have_no_errors(checker: str) -> None:
    names = {file.name for file in RIGHT}
    errors = [finding for finding in findings(checker) if finding.file in names and finding.kind == "error"]
    assert errors == []


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize("file", WRONG, ids=lambda file: file.name)
def test_exactly_the_marked_lines_have_errors(checker: str, file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, start=1) if line.endswith("# wrong")}
    reported = {finding.line for finding in findings(checker) if finding.file == file.name and finding.kind == "error"}
    assert {number: lines[number - 1] for number in marked ^ reported} == {}

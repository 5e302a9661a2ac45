"""Test the README: its programs run, and the error messages and output in it are right."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from inat_typed import ArgumentValueError, INaturalist
from inat_typed.sandbox import serve
from tests.programs import run_python

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROGRAMS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
ERRORS = re.findall(r">>> (.*)\n(\w+): (.*)\n", README)


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.splitlines()[0])
def test_a_program_of_the_readme_runs(program: str, tmp_path: Path) -> None:
    with serve() as address:
        variables = {"INAT_API_URL": address, "INAT_WEB_URL": address}
        finished = run_python("-c", program, folder=tmp_path, environment=variables, warning_filters=["error"])
    assert finished.status == 0, finished.err
    assert finished.out.strip()


def test_all_programs_and_errors_of_the_readme_are_found() -> None:
    assert len(PROGRAMS) == 6
    assert len(ERRORS) == 1


@pytest.mark.parametrize(("call", "error", "message"), ERRORS)
def test_an_error_message_of_the_readme_is_the_one_raised(call: str, error: str, message: str) -> None:
    with pytest.raises(ArgumentValueError) as caught:
        eval(call, {"inat": INaturalist()})
    assert (type(caught.value).__name__, str(caught.value)) == (error, message)


def test_the_first_example_runs_offline_in_a_new_interpreter() -> None:
    command = [sys.executable, "-W", "error", str(ROOT / "examples" / "first_steps.py")]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    for line in ("v2: ", "v1: the same taxon", "dry run, nothing sent: POST", "created: ", "photos: 1", "deleted: 404"):
        assert re.search(rf"^{re.escape(line)}", output, re.MULTILINE), line

"""The README's programs run as they stand, and what it shows is what is printed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from inat_typed import ArgumentValueError, INaturalist
from inat_typed.sandbox import serve

README = (Path(__file__).resolve().parent.parent / "README.md").read_text(encoding="utf-8")
PROGRAMS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
REFUSED = re.findall(r">>> (.*)\n(\w+): (.*)\n", README)


def run(program: str, address: str, folder: Path) -> str:
    """What *program* prints in an interpreter of its own, with the service at *address*."""
    environment = {**os.environ, "INAT_API_URL": address, "INAT_WEB_URL": address}
    command = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.splitlines()[0])
def test_a_program_of_the_readme_runs(program: str, tmp_path: Path) -> None:
    with serve() as address:
        assert run(program, address, tmp_path).strip()


def test_there_are_programs_in_the_readme() -> None:
    assert len(PROGRAMS) == 6
    assert len(REFUSED) == 1


@pytest.mark.parametrize(("call", "kind", "message"), REFUSED)
def test_a_refusal_of_the_readme_is_what_is_said(call: str, kind: str, message: str) -> None:
    with pytest.raises(ArgumentValueError) as caught:
        eval(call, {"inat": INaturalist()})
    assert (type(caught.value).__name__, str(caught.value)) == (kind, message)


def test_the_first_steps_are_taken_offline() -> None:
    example = Path(__file__).resolve().parent.parent / "examples" / "first_steps.py"
    done = subprocess.run([sys.executable, str(example)], capture_output=True, text=True, check=True)
    for line in ("v2: ", "v1: the same taxon", "dry run, nothing sent: POST", "created: ", "photos: 1", "deleted: 404"):
        assert re.search(rf"^{re.escape(line)}", done.stdout, re.MULTILINE), line

"""Every program in the documentation runs as it stands, page by page, against the sandbox."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from inat_typed import INatError, INaturalist, v1, v2, web
from inat_typed.cli import failures
from inat_typed.sandbox import Sandbox, serve
from tests.cli.running import run_on_a_terminal

DOCS = Path(__file__).resolve().parent.parent / "docs"
TAKES_PEOPLE = {"signing-in"}  # its programs ask somebody: see test_docs_signing_in.py
PAGES = [
    page
    for page in sorted(DOCS.glob("**/*.md"))
    if "```python" in page.read_text(encoding="utf-8") and page.stem not in TAKES_PEOPLE
]


PHOTO = b"\xff\xd8\xff\xe0 a photo"
FILES = {"wing.jpg": PHOTO, "flower.jpg": PHOTO + b"!", "song.wav": b"RIFF....WAVE", "photos/monarch.jpg": PHOTO}
"""What the pages take to be at hand."""


def with_files(folder: Path) -> Path:
    """*folder* with the files that pages name."""
    for name, content in FILES.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def program(page: Path, end: int | None = None) -> str:
    """The programs of a page, one after the other; up to where *end* is, if it is given."""
    return "\n".join(re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8")[:end], re.DOTALL))


def run(folder: Path, *arguments: str) -> str:
    """What Python prints in *folder*, in a terminal of 80 columns, with a sandbox as the service."""
    sandbox = Sandbox()
    with serve(sandbox) as address:
        here = {"INAT_API_URL": address, "INAT_WEB_URL": address, "INAT_ACCESS_TOKEN": sandbox.access_token()}
        done = subprocess.run(
            [sys.executable, *arguments],
            env={**os.environ, **here, "COLUMNS": "80"},
            cwd=folder,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_programs_of_a_page_run(page: Path, tmp_path: Path) -> None:
    run(with_files(tmp_path), "-W", "error", "-c", program(page))


def first_line(block: str) -> str:
    return block.strip().splitlines()[0]


SCRIPTS = [
    pytest.param(block, id=f"{page.stem}: {first_line(block)}")
    for page in sorted(DOCS.glob("**/*.md"))
    for block in re.findall(r"```sh\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    if "inat-typed " in block
]


@pytest.fixture
def commands(tmp_path: Path) -> Path:
    """A folder in which the command is."""
    folder = tmp_path / "bin"
    folder.mkdir()
    command = folder / "inat-typed"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m inat_typed "$@"\n')
    command.chmod(0o755)
    return folder


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_of_a_page_runs(script: str, commands: Path, tmp_path: Path) -> None:
    if "jq " in script and not shutil.which("jq"):
        pytest.skip("jq is not installed")
    sandbox = Sandbox()
    with serve(sandbox) as address:
        here = {"INAT_API_URL": address, "INAT_WEB_URL": address, "INAT_ACCESS_TOKEN": sandbox.access_token()}
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", script],
            env={**os.environ, **here, "PATH": f"{commands}:{os.environ['PATH']}"},
            cwd=with_files(tmp_path),
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert "error" not in done.stderr.lower()
    for written in re.findall(r"(?:-o|>) ([\w.]+)", script):
        assert (tmp_path / written).stat().st_size > 0


SHOWN = [
    pytest.param(*found, id=f"{page.stem}: {found[0]}")
    for page in sorted(DOCS.glob("**/*.md"))
    for found in re.findall(
        r"```sh\n(inat-typed [^\n]*)\n```\n\n```text\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL
    )
]


@pytest.mark.parametrize(("command", "shown"), SHOWN)
def test_a_table_of_a_page_is_what_is_shown(command: str, shown: str) -> None:
    ran = run_on_a_terminal(*shlex.split(command)[1:], columns=90)
    assert [line.rstrip() for line in ran.out.splitlines()] == shown.splitlines()


def test_the_statuses_of_the_command_line_are_all_told() -> None:
    told = re.findall(r"^\| (\d+) \|", (DOCS / "command-line.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert {*map(int, told)} == {0, failures.INTERRUPTED, *(status for _, status in failures.EXIT_STATUSES)}


def test_pyinaturalist_s_names_lead_to_operations() -> None:
    tables = {"v1": v1.OPERATIONS, "v2": v2.OPERATIONS, "web": web.OPERATIONS}
    text = (DOCS / "pyinaturalist.md").read_text(encoding="utf-8")
    named = set(re.findall(r"inat\.(v1|v2|web)\.(\w+\.\w+)", text))
    assert len(named) > 50
    assert [f"{api}.{operation}" for api, operation in named if operation not in tables[api]] == []


REFUSALS = [
    pytest.param(*found, id=f"{page.stem}: {found[0]}")
    for page in sorted(DOCS.glob("**/*.md"))
    for found in re.findall(r">>> (inat\..*)\n(\w+): (.*)\n", page.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize(("call", "kind", "message"), REFUSALS)
def test_a_refusal_of_a_page_is_what_is_said(
    call: str, kind: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(with_files(tmp_path))
    with INaturalist() as inat, pytest.raises(INatError) as caught:
        eval(call, {"inat": inat})
    assert (type(caught.value).__name__, str(caught.value)) == (kind, message)


TEXTS = [*sorted(DOCS.glob("**/*.md")), DOCS.parent / "README.md"]


def test_extras_that_are_to_be_installed_are_there() -> None:
    project = tomllib.loads((DOCS.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = {
        extra
        for page in TEXTS
        for extras in re.findall(r"inat-typed\[([\w,-]+)\]", page.read_text(encoding="utf-8"))
        for extra in extras.split(",")
    }
    assert {"cache", "redis"} <= named <= project["optional-dependencies"].keys()


def test_variables_that_are_to_be_set_are_looked_at() -> None:
    told = {
        name: page.stem
        for page in TEXTS
        for name in re.findall(r"\b((?:INAT|DRY_RUN)_[A-Z_]+)\b", page.read_text(encoding="utf-8"))
    }
    code = "\n".join(file.read_text(encoding="utf-8") for file in (DOCS.parent / "src").rglob("*.py"))
    assert [(name, page) for name, page in told.items() if f'"{name}"' not in code] == []


def test_every_program_is_run_by_some_test() -> None:
    """A fence of another name would take a program out of these tests: there is one, which needs a Redis server.

    Some pages have tests of their own: typing/test_page.py, codegen/test_page.py, test_examples.py.
    """
    others = [
        (page.stem, language)
        for page in TEXTS
        if page.stem not in ("typing", "regenerating", "examples")
        for language in re.findall(r"^```(\w+)", page.read_text(encoding="utf-8"), re.MULTILINE)
        if language not in ("python", "sh", "text", "toml")
    ]
    assert others == [("limits", "py")]

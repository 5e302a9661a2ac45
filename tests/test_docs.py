"""Test the documentation: its programs and scripts run, and the names, messages and tables in it are right."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from inat_typed import INatError, INaturalist, v1, v2, web
from inat_typed.cli import error_reporting
from inat_typed.sandbox import Sandbox, serve
from tests.cli.runner import run_in_terminal
from tests.programs import create_command, run_python

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
ALL_PAGES = sorted(DOCS.glob("**/*.md"))
TEXTS = {page: page.read_text(encoding="utf-8") for page in [*ALL_PAGES, ROOT / "README.md"]}

INTERACTIVE = {"login"}
"""Pages whose programs ask a person: see test_docs_login.py."""

PAGES = [page for page in ALL_PAGES if "```python" in TEXTS[page] and page.stem not in INTERACTIVE]

PHOTO = b"\xff\xd8\xff\xe0 a photo"
FILES = {"wing.jpg": PHOTO, "flower.jpg": PHOTO + b"!", "song.wav": b"RIFF....WAVE", "photos/monarch.jpg": PHOTO}
"""Files that the pages assume to exist."""


def create_files(folder: Path) -> Path:
    """Create the files that the pages use in the folder, and return the folder."""
    for name, content in FILES.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def program(page: Path, end: int | None = None) -> str:
    """Return the programs of a page as one, up to the offset ``end`` if it is given."""
    return "\n".join(re.findall(r"```python\n(.*?)```", TEXTS[page][:end], re.DOTALL))


def environment(sandbox: Sandbox, address: str) -> dict[str, str]:
    """Return the variables with which programs use a sandbox as the service."""
    return {"INAT_API_URL": address, "INAT_WEB_URL": address, "INAT_ACCESS_TOKEN": sandbox.access_token()}


def run(folder: Path, code: str, *warning_filters: str) -> str:
    """Run a program in the folder with a sandbox as the service, and return what it prints in 80 columns."""
    sandbox = Sandbox()
    with serve(sandbox) as address:
        variables = {**environment(sandbox, address), "COLUMNS": "80"}
        finished = run_python("-c", code, folder=folder, environment=variables, warning_filters=warning_filters)
    assert finished.status == 0, finished.err
    return finished.out


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_programs_of_a_page_run(page: Path, tmp_path: Path) -> None:
    run(create_files(tmp_path), program(page), "error")


SCRIPTS = [
    pytest.param(script, id=f"{page.stem}: {script.strip().splitlines()[0]}")
    for page in ALL_PAGES
    for script in re.findall(r"```sh\n(.*?)```", TEXTS[page], re.DOTALL)
    if "inat-typed " in script
]


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_shell_script_of_a_page_runs(script: str, tmp_path: Path) -> None:
    if "jq " in script and not shutil.which("jq"):
        pytest.skip("jq is not installed")
    bin_folder = tmp_path / "bin"
    bin_folder.mkdir()
    create_command(bin_folder)
    sandbox = Sandbox()
    with serve(sandbox) as address:
        path = f"{bin_folder}:{os.environ['PATH']}"
        finished = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", script],
            env={**os.environ, **environment(sandbox, address), "PATH": path},
            cwd=create_files(tmp_path),
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
    assert finished.returncode == 0, finished.stderr
    assert "error" not in finished.stderr.lower()
    for output_file in re.findall(r"(?:-o|>) ([\w.]+)", script):
        assert (tmp_path / output_file).stat().st_size > 0


TERMINAL_TABLES = [
    pytest.param(*match, id=f"{page.stem}: {match[0]}")
    for page in ALL_PAGES
    for match in re.findall(r"```sh\n(inat-typed [^\n]*)\n```\n\n```text\n(.*?)```", TEXTS[page], re.DOTALL)
]


@pytest.mark.parametrize(("command", "table"), TERMINAL_TABLES)
def test_a_table_of_a_page_is_what_the_terminal_shows(command: str, table: str) -> None:
    ran = run_in_terminal(*shlex.split(command)[1:], columns=90)
    assert [line.rstrip() for line in ran.out.splitlines()] == table.splitlines()


def test_every_exit_status_is_documented() -> None:
    documented = re.findall(r"^\| (\d+) \|", TEXTS[DOCS / "command-line.md"], re.MULTILINE)
    assert {*map(int, documented)} == {
        0,
        error_reporting.INTERRUPTED,
        *(status for _, status in error_reporting.EXIT_STATUSES),
    }


def test_the_table_of_pyinaturalist_names_refers_to_existing_operations() -> None:
    tables = {"v1": v1.OPERATIONS, "v2": v2.OPERATIONS, "web": web.OPERATIONS}
    operations = set(re.findall(r"inat\.(v1|v2|web)\.(\w+\.\w+)", TEXTS[DOCS / "pyinaturalist.md"]))
    assert len(operations) > 50
    assert [f"{api}.{operation}" for api, operation in operations if operation not in tables[api]] == []


ERRORS = [
    pytest.param(*match, id=f"{page.stem}: {match[0]}")
    for page in ALL_PAGES
    for match in re.findall(r">>> (inat\..*)\n(\w+): (.*)\n", TEXTS[page])
]


@pytest.mark.parametrize(("call", "error", "message"), ERRORS)
def test_an_error_message_of_a_page_is_the_one_raised(
    call: str, error: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(create_files(tmp_path))
    with INaturalist() as inat, pytest.raises(INatError) as caught:
        eval(call, {"inat": inat})
    assert (type(caught.value).__name__, str(caught.value)) == (error, message)


def test_documented_extras_exist() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    documented = {
        extra
        for text in TEXTS.values()
        for extras in re.findall(r"inat-typed\[([\w,-]+)\]", text)
        for extra in extras.split(",")
    }
    assert {"cache", "redis"} <= documented <= project["optional-dependencies"].keys()


def test_documented_environment_variables_are_read_by_the_code() -> None:
    documented = {
        variable: page.stem
        for page, text in TEXTS.items()
        for variable in re.findall(r"\b((?:INAT|DRY_RUN)_[A-Z_]+)\b", text)
    }
    code = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "src").rglob("*.py"))
    assert {variable: page for variable, page in documented.items() if f'"{variable}"' not in code} == {}


def test_every_code_block_is_run_by_a_test() -> None:
    """Only blocks marked as Python or shell are run; the one that needs a Redis server is marked differently.

    Some pages have tests of their own: typing/test_page.py, codegen/test_page.py and test_examples.py.
    """
    other_blocks = [
        (page.stem, language)
        for page, text in TEXTS.items()
        if page.stem not in ("typing", "regenerating", "examples")
        for language in re.findall(r"^```(\w+)", text, re.MULTILINE)
        if language not in ("python", "sh", "text", "toml")
    ]
    assert other_blocks == [("rate-limits", "py")]

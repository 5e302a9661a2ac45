"""Every program in the documentation runs as it stands, page by page, against the sandbox."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from inat_typed import INatError, INaturalist, v1, v2, web
from inat_typed.sandbox import Sandbox, serve

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


def program(page: Path) -> str:
    """The programs of a page, one after the other."""
    return "\n".join(re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_programs_of_a_page_run(page: Path, tmp_path: Path) -> None:
    sandbox = Sandbox()
    with serve(sandbox) as address:
        here = {"INAT_API_URL": address, "INAT_WEB_URL": address, "INAT_ACCESS_TOKEN": sandbox.access_token()}
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", program(page)],
            env={**os.environ, **here},
            cwd=with_files(tmp_path),
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert done.returncode == 0, done.stderr


COMMANDS = [
    pytest.param(line, id=f"{page.stem}: {line}")
    for page in sorted(DOCS.glob("**/*.md"))
    for block in re.findall(r"```sh\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    for line in block.splitlines()
    if line.startswith("inat-typed ")
]


@pytest.mark.parametrize("line", COMMANDS)
def test_a_command_of_a_page_runs(line: str, tmp_path: Path) -> None:
    sandbox = Sandbox()
    with serve(sandbox) as address:
        here = {"INAT_API_URL": address, "INAT_WEB_URL": address, "INAT_ACCESS_TOKEN": sandbox.access_token()}
        done = subprocess.run(
            [sys.executable, "-m", "inat_typed", *shlex.split(line)[1:]],
            env={**os.environ, **here},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert done.returncode == 0, done.stderr


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

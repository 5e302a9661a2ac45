"""What the documentation shows below a program is what it prints, and its programs begin and end where they seem to."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.test_docs import DOCS, PAGES, program, run

PRINTED = [
    pytest.param(page, found.end(1), found[2], id=f"{page.stem}: {found[2].splitlines()[0]}")
    for page in PAGES
    for found in re.finditer(r"(```python\n[^`]*```)\n\n```text\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
]


@pytest.mark.parametrize(("page", "end", "text"), PRINTED)
def test_what_a_page_prints_is_printed(page: Path, end: int, text: str, tmp_path: Path) -> None:
    printed = run(tmp_path, "-c", program(page, end))
    assert text in re.sub(" +$", "", printed, flags=re.MULTILINE)


@pytest.mark.parametrize("page", sorted(DOCS.glob("**/*.md")), ids=lambda page: page.stem)
def test_programs_begin_and_end(page: Path) -> None:
    """A fence too many makes a program of the text that follows."""
    fences = re.findall(r"^ *```(\w*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert all(begin and not end for begin, end in zip(fences[::2], fences[1::2], strict=True))

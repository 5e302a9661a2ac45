"""Test that the programs of the documentation print the output shown below them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.test_docs import ALL_PAGES, PAGES, TEXTS, program, run

OUTPUTS = [
    pytest.param(page, match.end(1), match[2], id=f"{page.stem}: {match[2].splitlines()[0]}")
    for page in PAGES
    for match in re.finditer(r"(```python\n[^`]*```)\n\n```text\n(.*?)```", TEXTS[page], re.DOTALL)
]


@pytest.mark.parametrize(("page", "end", "output"), OUTPUTS)
def test_a_program_prints_the_output_shown(page: Path, end: int, output: str, tmp_path: Path) -> None:
    printed = run(tmp_path, program(page, end))
    assert output in re.sub(" +$", "", printed, flags=re.MULTILINE)


def test_every_code_block_is_closed() -> None:
    """A missing fence would turn the text that follows into a program."""
    for page in ALL_PAGES:
        fences = re.findall(r"^ *```(\w*)$", TEXTS[page], re.MULTILINE)
        pairs = zip(fences[::2], fences[1::2], strict=True)
        assert all(opening and not closing for opening, closing in pairs), page.stem

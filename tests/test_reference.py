"""Every example of the reference runs as it stands, against the sandbox."""

from __future__ import annotations

import io
import re
from contextlib import redirect_stdout

import pytest

from codegen import ir, reference
from codegen.__main__ import ROOT, descriptions
from inat_typed.sandbox import Sandbox, serve

PAGES = {
    f"{api}/{name}": text
    for api, description in descriptions(ROOT / "specs").items()
    for name, text in reference.pages(ir.plan(api, description)).items()
}
EXAMPLES = {
    f"{page}-{heading}": example
    for page, text in PAGES.items()
    for heading, example in re.findall(r"^## (\w+)\n.*?```python\n(.*?)```", text, re.DOTALL | re.MULTILINE)
}


def test_every_operation_has_an_example() -> None:
    assert len(EXAMPLES) == 150 + 153 + len(re.findall("^## ", "".join(_web()), re.MULTILINE))


def _web() -> list[str]:
    return [text for page, text in PAGES.items() if page.startswith("web/")]


def test_tables_have_three_cells_a_row_and_code_is_shown_as_it_is() -> None:
    """A bar in code is no border of a cell; escaped, it would be shown with its backslash."""
    rows = [row for text in PAGES.values() for row in re.findall(r"^\|.*\|$", text, re.MULTILINE)]
    assert len(rows) > 1_000
    for row in rows:
        assert not re.search(r"`[^`]*\\\|[^`]*`", row), row
        assert len(re.findall(r"(?<!\\)\|", re.sub(r"`[^`]*`", "", row))) == 4, row


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_runs(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = Sandbox()
    oauth = "oauth" in name or "web/" in name or "authorized_applications" in name
    with serve(sandbox) as address:
        monkeypatch.setenv("INAT_API_URL", address)
        monkeypatch.setenv("INAT_WEB_URL", address)
        monkeypatch.setenv("INAT_ACCESS_TOKEN", sandbox.access_token() if oauth else sandbox.jwt())
        with redirect_stdout(io.StringIO()):
            exec(compile(EXAMPLES[name], name, "exec"), {})

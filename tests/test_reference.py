"""The reference pages: all examples run against the sandbox, and tables are well-formed."""

from __future__ import annotations

import io
import re
from contextlib import redirect_stdout

import pytest

from codegen import reference
from codegen.generate import ROOT, load_descriptions
from codegen.plan import plan_api
from inat_typed import v1, v2, web
from inat_typed.sandbox import Sandbox, serve

PAGES = {
    f"{api}/{name}": text
    for api, description in load_descriptions(ROOT / "specs").items()
    for name, text in reference.reference_pages(plan_api(api, description)).items()
}
EXAMPLES = {
    f"{page}-{heading}": example
    for page, text in PAGES.items()
    for heading, example in re.findall(r"^## (\w+)\n.*?```python\n(.*?)```", text, re.DOTALL | re.MULTILINE)
}


def test_operations_have_examples() -> None:
    assert len(EXAMPLES) == sum(len(module.OPERATIONS) for module in (v1, v2, web))


def test_tables_have_three_columns_and_code_is_not_escaped() -> None:
    """A bar in code does not end a cell; an escaped one would show its backslash."""
    rows = [row for text in PAGES.values() for row in re.findall(r"^\|.*\|$", text, re.MULTILINE)]
    assert len(rows) > 1_000
    for row in rows:
        assert not re.search(r"`[^`]*\\\|[^`]*`", row), row
        assert len(re.findall(r"(?<!\\)\|", re.sub(r"`[^`]*`", "", row))) == 4, row


@pytest.mark.parametrize(
    "page", sorted(page for page in PAGES if any(name.startswith(f"{page}-") for name in EXAMPLES))
)
def test_examples_run(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, program in EXAMPLES.items():
        if not name.startswith(f"{page}-"):
            continue
        sandbox = Sandbox()
        requires_oauth = "oauth" in name or "web/" in name or "authorized_applications" in name
        with serve(sandbox) as address, redirect_stdout(io.StringIO()):
            monkeypatch.setenv("INAT_API_URL", address)
            monkeypatch.setenv("INAT_WEB_URL", address)
            monkeypatch.setenv("INAT_ACCESS_TOKEN", sandbox.access_token() if requires_oauth else sandbox.jwt())
            try:
                exec(compile(program, name, "exec"), {})
            except Exception as error:
                error.add_note(f"example: {name}")
                raise

"""The page of columns says what the tables have."""

from __future__ import annotations

import runpy
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs"


def test_the_page_is_made_of_the_tables() -> None:
    made: str = runpy.run_path(str(DOCS / "columns.py"))["page"]()
    assert (DOCS / "columns.md").read_text(encoding="utf-8") == made, "python docs/columns.py writes it anew"

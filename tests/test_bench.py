"""The page of the benchmarks is written a section at a time, and what stands around the sections stays."""

from __future__ import annotations

import pytest

from tests.bench.run import PAGE, SECTIONS, with_section

WRITTEN = "# Head\n\n<!-- decoding -->\nold\n<!-- end of decoding -->\n\nTail.\n"


def test_a_section_is_written_anew_and_nothing_else() -> None:
    assert with_section(WRITTEN, "decoding", r"new \1") == WRITTEN.replace("old", r"new \1")


def test_a_new_section_stands_before_the_next_one_or_last() -> None:
    earlier = with_section(WRITTEN, "imports", "x")
    assert earlier == WRITTEN.replace("<!-- dec", "<!-- imports -->\nx\n<!-- end of imports -->\n\n<!-- dec")
    assert with_section("# Head\n", "imports", "x").endswith("# Head\n\n<!-- imports -->\nx\n<!-- end of imports -->\n")


@pytest.mark.parametrize("section", SECTIONS)
def test_every_section_has_been_measured(section: str) -> None:
    assert f"<!-- {section} -->" in PAGE.read_text(encoding="utf-8")

"""Test that a benchmark section is written into its page without changing the rest of the page."""

from __future__ import annotations

from tests.bench.run import PAGE, SECTIONS, with_section

PAGE_TEXT = "# Head\n\n<!-- decoding -->\nold\n<!-- end of decoding -->\n\nTail.\n"


def test_only_the_section_itself_is_replaced() -> None:
    assert with_section(PAGE_TEXT, "decoding", r"new \1") == PAGE_TEXT.replace("old", r"new \1")


def test_a_new_section_is_inserted_in_order() -> None:
    earlier = with_section(PAGE_TEXT, "imports", "x")
    assert earlier == PAGE_TEXT.replace("<!-- dec", "<!-- imports -->\nx\n<!-- end of imports -->\n\n<!-- dec")
    assert with_section("# Head\n", "imports", "x").endswith("# Head\n\n<!-- imports -->\nx\n<!-- end of imports -->\n")


def test_the_page_has_every_section() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert [section for section in SECTIONS if f"<!-- {section} -->" not in page] == []

"""Run the benchmarks and write ``docs/benchmarks.md``.

``nox -s bench`` runs all sections, ``nox -s bench -- decoding`` runs one. All candidates of a table run in each round,
and figures are medians of the rounds. Tables also have ratios, which vary less between machines than times do. Only the
text between the markers of a section is replaced.
"""

from __future__ import annotations

import os
import platform
import re
import sys
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

PAGE = ROOT / "docs" / "benchmarks.md"

SECTIONS = ("imports", "event_loop", "command_line", "decoding", "memory", "calls", "wire", "rate_limit", "pagination")
"""Modules of this package, in the order of the page. Each has ``report() -> str``, which returns Markdown."""

PACKAGES = ("httpx", "msgspec", "pydantic", "pyinaturalist", "redis")


def main(chosen: list[str]) -> None:
    """Measure the *chosen* sections (default: all), print them, and write them to the page."""
    if unknown := sorted({*chosen} - {*SECTIONS}):
        sys.exit(f"{', '.join(unknown)} is not a section; expected one of {', '.join(SECTIONS)}")
    for name in chosen or SECTIONS:
        report = f"{import_module(f'tests.bench.{name}').report().strip()}\n\n{_environment()}"
        print(report, flush=True)
        PAGE.write_text(with_section(PAGE.read_text(encoding="utf-8"), name, report), encoding="utf-8")


def with_section(page: str, name: str, report: str) -> str:
    """Return *page* with *report* between the markers of the section; a new section is inserted before the next one."""
    begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
    section = f"{begin}\n{report}\n{end}"
    found = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    if found.search(page):
        return found.sub(lambda _: section, page)
    later = (f"<!-- {each} -->" for each in SECTIONS[SECTIONS.index(name) + 1 :])
    following = next((mark for mark in later if mark in page), None)
    if following is None:
        return f"{page.rstrip()}\n\n{section}\n"
    return page.replace(following, f"{section}\n\n{following}")


def _environment() -> str:
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return f"*{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, {packages}*"


if __name__ == "__main__":
    main(sys.argv[1:])

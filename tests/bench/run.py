"""Measure side by side, and write ``docs/benchmarks.md``: ``nox -s bench``; ``nox -s bench -- decoding`` for a section.

Machines are noisy, so that everything is told as a ratio between things measured alternately in the same run; each
figure is a median. Only what stands between a section's marks in the page is written anew.
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

SECTIONS = ("imports", "command_line", "decoding", "memory", "calls", "wire", "rate_limit", "paging")
"""Modules beside this one, in the order of the page; each has ``report() -> str``, Markdown from a heading on."""

PACKAGES = ("httpx", "msgspec", "pydantic", "pyinaturalist", "redis")


def main(chosen: list[str]) -> None:
    """Measure the *chosen* sections, or all; print and write them."""
    if unknown := sorted({*chosen} - {*SECTIONS}):
        sys.exit(f"there is no section {', '.join(unknown)}; there are: {', '.join(SECTIONS)}")
    for name in chosen or SECTIONS:
        report = f"{import_module(f'tests.bench.{name}').report().strip()}\n\n{_machine()}"
        print(report, flush=True)
        PAGE.write_text(with_section(PAGE.read_text(encoding="utf-8"), name, report), encoding="utf-8")


def with_section(page: str, name: str, report: str) -> str:
    """*page* with *report* between the marks of the section; a section that is new stands before the next one."""
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


def _machine() -> str:
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return f"*{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, {packages}*"


if __name__ == "__main__":
    main(sys.argv[1:])

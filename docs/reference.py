"""Writes the pages of the reference while the site is built: one a resource and version."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import mkdocs_gen_files  # noqa: E402

from codegen import ir, reference  # noqa: E402
from codegen.__main__ import descriptions  # noqa: E402

for api, description in descriptions(ROOT / "specs").items():
    pages = reference.pages(ir.plan(api, description))
    links = [f"- [{name.removesuffix('.md')}]({name})" for name in sorted(pages) if name != "index.md"]
    pages["SUMMARY.md"] = "\n".join(["- [all](index.md)", *links, ""])
    for name, text in pages.items():
        with mkdocs_gen_files.open(f"reference/{api}/{name}", "w") as file:
            file.write(text)

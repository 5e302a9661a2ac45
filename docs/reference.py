"""Write the reference pages, one per API and resource, while the site is built."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import mkdocs_gen_files  # noqa: E402

from codegen import reference  # noqa: E402
from codegen.generate import load_descriptions  # noqa: E402
from codegen.plan import plan_api  # noqa: E402

for api, description in load_descriptions(ROOT / "specs").items():
    pages = reference.reference_pages(plan_api(api, description))
    links = [f"- [{name.removesuffix('.md')}]({name})" for name in sorted(pages) if name != "index.md"]
    pages["SUMMARY.md"] = "\n".join(["- [all](index.md)", *links, ""])
    for name, text in pages.items():
        with mkdocs_gen_files.open(f"reference/{api}/{name}", "w") as file:
            file.write(text)

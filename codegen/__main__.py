"""Generate ``src/inat_typed/{v1,v2,web}/`` from ``specs/``: ``python -m codegen``. With ``--check``, only compare."""

from __future__ import annotations

import argparse
import difflib
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from codegen.generate import ROOT, api_names, generate, replace_packages
from codegen.openapi import DescriptionError
from codegen.overlay import OverlayError


def main(arguments: list[str] | None = None) -> int:
    """Generate or compare the packages, and return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        if not options.check:
            replace_packages(options.specs, options.output)
            return 0
        with TemporaryDirectory() as folder:
            generate(options.specs, Path(folder))
            return _compare(Path(folder), options.output, api_names(options.specs))
    except (DescriptionError, OverlayError) as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 1


def _compare(generated: Path, present: Path, apis: list[str]) -> int:
    """Print the differences between two folders of packages, and return the exit status."""
    changed = 0
    for api in apis:
        names = {
            file.relative_to(folder / api).as_posix()
            for folder in (generated, present)
            for file in (folder / api).rglob("*.py")
        }
        for name in sorted(names):
            new, old = (_lines(folder / api / name) for folder in (generated, present))
            if new != old:
                changed += 1
                diff = difflib.unified_diff(old, new, f"present/{api}/{name}", f"generated/{api}/{name}", n=1)
                sys.stdout.writelines(diff)
    print(f"codegen: {changed} files are out of date; run `nox -s codegen`" if changed else "codegen: up to date")
    return 1 if changed else 0


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines(keepends=True) if file.exists() else []


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="write nothing; print a diff and fail if the packages are out of date"
    )
    parser.add_argument(
        "--specs", type=Path, default=ROOT / "specs", help="the folder of the descriptions (default: specs/)"
    )
    parser.add_argument(
        "--output",
        type=Path,
        default=ROOT / "src" / "inat_typed",
        help="the folder of the packages (default: src/inat_typed/)",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())

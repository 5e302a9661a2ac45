"""Generate ``src/inat_typed/{v1,v2,web}/`` from ``specs/``: ``python -m codegen``. With ``--check``, only compare."""

from __future__ import annotations

import argparse
import difflib
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from codegen import overlay, yaml_files
from codegen.models import model_source
from codegen.normalise import normalise
from codegen.openapi import DescriptionError, Json
from codegen.package_files import render_package
from codegen.plan import plan_api

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Generate or compare the packages, and return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        if not options.check:
            generate(options.specs, options.output)
            return 0
        with TemporaryDirectory() as folder:
            generate(options.specs, Path(folder))
            return _compare(Path(folder), options.output, _apis(options.specs))
    except (DescriptionError, overlay.OverlayError) as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 1


def load_descriptions(specs: Path) -> dict[str, Json]:
    """Return the description of each API in *specs*, with its overlays and normalised."""
    with_overlays = {
        f"{api}.yaml": overlay.apply_files(yaml_files.read(specs / f"{api}.yaml"), overlay_files(specs, api))
        for api in _apis(specs)
    }
    return {
        name.removesuffix(".yaml"): normalise(description, with_overlays) for name, description in with_overlays.items()
    }


def generate(specs: Path, output: Path) -> None:
    """Write the formatted packages of all APIs to *output*."""
    for api, description in load_descriptions(specs).items():
        plan = plan_api(api, description)
        files = render_package(plan, model_source(plan.responses, plan.version))
        folder = output / api
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name, text in files.items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8", newline="\n")
        format_folder(folder)


def _apis(specs: Path) -> list[str]:
    return sorted(file.stem for file in specs.glob("*.yaml"))


def overlay_files(specs: Path, api: str) -> list[Path]:
    return sorted((specs / "overlays" / api).glob("*.yaml"))


def format_folder(folder: Path) -> None:
    """Sort imports, remove unused ones, and format; ``--isolated`` makes the result the same everywhere."""
    ruff = [sys.executable, "-m", "ruff"]
    common = ["--isolated", "--no-cache", "--target-version", "py311", "--quiet"]
    rules = ["--line-length", "120", "--select", "F401,I,UP", "--ignore", "UP040,UP047", "--fix", "--exit-zero"]
    isort = ["lint.isort.known-first-party = ['inat_typed']", "lint.isort.combine-as-imports = true"]
    configuration = [argument for setting in isort for argument in ("--config", setting)]
    subprocess.run([*ruff, "check", *common, *rules, *configuration, str(folder)], check=True)
    subprocess.run([*ruff, "format", *common, "--line-length", "120", str(folder)], check=True)


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

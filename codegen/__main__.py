"""``python -m codegen``: writes ``src/inat_typed/{v1,v2,web}/`` out of ``specs/``; with ``--check``, compares."""

from __future__ import annotations

import argparse
import difflib
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from codegen import endpoints, ir, models, normalise, overlay, yaml_files
from codegen.distil import DescriptionError, Json

ROOT = Path(__file__).resolve().parent.parent
_COMBINED = "lint.isort.combine-as-imports = true"


def main(arguments: list[str] | None = None) -> int:
    """Generate, or compare; the exit status of the command."""
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


def descriptions(specs: Path) -> dict[str, Json]:
    """The description of each API below *specs*, with its overlays and on its own feet."""
    with_overlays = {
        f"{api}.yaml": overlay.apply_files(yaml_files.read(specs / f"{api}.yaml"), _overlays(specs, api))
        for api in _apis(specs)
    }
    return {
        name.removesuffix(".yaml"): normalise.resolved(description, with_overlays)
        for name, description in with_overlays.items()
    }


def generate(specs: Path, output: Path) -> None:
    """Write the packages of all APIs below *output*, formatted."""
    for api, description in descriptions(specs).items():
        plan = ir.plan(api, description)
        texts = endpoints.files(plan, models.source(plan.answers, plan.version))
        folder = output / api
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name, text in texts.items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8", newline="\n")
        _format(folder)


def _apis(specs: Path) -> list[str]:
    return sorted(file.stem for file in specs.glob("*.yaml"))


def _overlays(specs: Path, api: str) -> list[Path]:
    return sorted((specs / "overlays" / api).glob("*.yaml"))


def _format(folder: Path) -> None:
    """Imports sorted, unused ones gone, formatted; settings of our own, so that the outcome is the same everywhere."""
    ruff = [sys.executable, "-m", "ruff"]
    common = ["--isolated", "--no-cache", "--target-version", "py311", "--quiet"]
    tidy = ["--line-length", "120", "--select", "F401,I,UP", "--ignore", "UP040,UP047", "--fix", "--exit-zero"]
    first_party = ["--config", "lint.isort.known-first-party = ['inat_typed']", "--config", _COMBINED]
    subprocess.run([*ruff, "check", *common, *tidy, *first_party, str(folder)], check=True)
    subprocess.run([*ruff, "format", *common, "--line-length", "120", str(folder)], check=True)


def _compare(fresh: Path, present: Path, apis: list[str]) -> int:
    changed = 0
    for api in apis:
        for name in sorted(
            {
                file.relative_to(folder / api).as_posix()
                for folder in (fresh, present)
                for file in (folder / api).rglob("*.py")
            }
        ):
            new, old = (_text(folder / api / name) for folder in (fresh, present))
            if new != old:
                changed += 1
                lines = difflib.unified_diff(old, new, f"present/{api}/{name}", f"from specs/{api}/{name}", n=1)
                sys.stdout.writelines(lines)
    print(
        f"codegen: {changed} files differ from specs/: run `nox -s codegen`" if changed else "codegen: nothing changed"
    )
    return 1 if changed else 0


def _text(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines(keepends=True) if file.exists() else []


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="change nothing; fail with a diff if anything would change"
    )
    parser.add_argument("--specs", type=Path, default=ROOT / "specs", help="the folder of the descriptions")
    parser.add_argument("--output", type=Path, default=ROOT / "src" / "inat_typed", help="the folder of the packages")
    return parser


if __name__ == "__main__":
    sys.exit(main())

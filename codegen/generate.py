"""Generate the packages of all APIs, check that they can be imported, and replace the present ones with them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from codegen import overlay, yaml_files
from codegen.models import model_source
from codegen.normalise import normalise
from codegen.openapi import DescriptionError, Json
from codegen.package_files import render_package
from codegen.plan import plan_api

ROOT = Path(__file__).resolve().parent.parent

_IMPORT_PROGRAM = """
import importlib, sys
sys.path.insert(0, sys.argv[1])
import inat_typed
inat_typed.__path__.insert(0, sys.argv[2])
for module in sys.argv[3:]:
    importlib.import_module(f"inat_typed.{module}")
"""
"""Imports generated modules from a folder as parts of ``inat_typed``, which itself imports none of them."""


def api_names(specs: Path) -> list[str]:
    """Return the names of the APIs in *specs*, such as ``v1`` and ``v2``."""
    return sorted(file.stem for file in specs.glob("*.yaml"))


def overlay_files(specs: Path, api: str) -> list[Path]:
    """Return the overlays of an API in the order in which they are applied."""
    return sorted((specs / "overlays" / api).glob("*.yaml"))


def load_descriptions(specs: Path) -> dict[str, Json]:
    """Return the description of each API in *specs*, with its overlays and normalised."""
    with_overlays = {
        f"{api}.yaml": overlay.apply_files(yaml_files.read(specs / f"{api}.yaml"), overlay_files(specs, api))
        for api in api_names(specs)
    }
    return {
        name.removesuffix(".yaml"): normalise(description, with_overlays) for name, description in with_overlays.items()
    }


def replace_packages(specs: Path, output: Path) -> None:
    """Generate the packages of all APIs, check that they can be imported, and replace those in *output*.

    If anything fails, *output* stays as it is.

    Raises:
        DescriptionError: A description is invalid, or the generated code is.
        OverlayError: An overlay is invalid or outdated.
    """
    output.mkdir(parents=True, exist_ok=True)
    # In the output folder, because folders can be renamed only within a file system.
    with TemporaryDirectory(dir=output, prefix=".generated-") as folder:
        generated = Path(folder)
        generate(specs, generated)
        check_imports(generated, output.parent)
        _swap(generated, output, api_names(specs))


def generate(specs: Path, output: Path) -> None:
    """Write the formatted packages of all APIs to *output*."""
    for api, description in load_descriptions(specs).items():
        plan = plan_api(api, description)
        files = render_package(plan, model_source(plan.responses, plan.version))
        folder = output / api
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name, text in files.items():
            _check_syntax(f"{api}/{name}", text)
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8", newline="\n")
        format_folder(folder)


def format_folder(folder: Path) -> None:
    """Sort imports, remove unused ones, and format; ``--isolated`` makes the result the same everywhere."""
    ruff = [sys.executable, "-m", "ruff"]
    common = ["--isolated", "--no-cache", "--target-version", "py311", "--quiet"]
    rules = ["--line-length", "120", "--select", "F401,I,UP", "--ignore", "UP040,UP047", "--fix", "--exit-zero"]
    isort = ["lint.isort.known-first-party = ['inat_typed']", "lint.isort.combine-as-imports = true"]
    configuration = [argument for setting in isort for argument in ("--config", setting)]
    _run([*ruff, "check", *common, *rules, *configuration, str(folder)], "ruff cannot sort the imports")
    _run([*ruff, "format", *common, "--line-length", "120", str(folder)], "ruff cannot format the generated files")


def check_imports(folder: Path, source: Path) -> None:
    """Import all modules of the packages in *folder* as parts of the package in *source*, or of the installed one.

    Raises:
        DescriptionError: A module cannot be imported.
    """
    files = sorted(file.relative_to(folder).with_suffix("") for file in folder.rglob("*.py"))
    modules = [".".join(file.parts).removesuffix(".__init__") for file in files]
    program = [sys.executable, "-c", _IMPORT_PROGRAM, str(source), str(folder), *modules]
    _run(program, "the generated packages cannot be imported, which is a fault of the generator")


def _check_syntax(name: str, text: str) -> None:
    try:
        compile(text, name, "exec", dont_inherit=True)
    except SyntaxError as error:
        line = (error.text or "").strip()
        raise DescriptionError(f"{name}: the generated code is not valid Python: {error.msg}: {line}") from error


def _run(command: list[str], failure: str) -> None:
    completed = subprocess.run(command, capture_output=True, text=True, check=False)
    if completed.returncode != 0:
        raise DescriptionError(f"{failure}: {(completed.stderr or completed.stdout).strip()}")


def _swap(generated: Path, output: Path, apis: Iterable[str]) -> None:
    """Replace the packages in *output* with the generated ones, all or none."""
    retired = generated / ".retired"
    retired.mkdir()
    done: list[str] = []
    try:
        for api in apis:
            done.append(api)
            if (output / api).exists():
                (output / api).rename(retired / api)
            (generated / api).rename(output / api)
    except OSError as error:
        for api in done:
            if (retired / api).exists():
                shutil.rmtree(output / api, ignore_errors=True)
                (retired / api).rename(output / api)
        raise DescriptionError(f"cannot replace the packages in {output}: {error}; they are as before") from error

"""A small API description, the pond, that tests change and generate."""

from __future__ import annotations

import difflib
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen import yaml_files
from codegen.generate import generate

POND = Path(__file__).parent / "pond"

Edit = Callable[[dict[str, Any]], object]


class Pond:
    """A copy of the pond for one test."""

    def __init__(self, folder: Path) -> None:
        self.specs = folder / "specs"
        self.output = folder / "output"
        shutil.copytree(POND / "specs", self.specs)

    def edit(self, change: Edit) -> None:
        """Change the description."""
        self._edit(self.specs / "pond.yaml", change)

    def name(self, path: str, method: str, identifier: str) -> None:
        """Add a name to the overlay of names."""
        action = {"target": f"$.paths['{path}'].{method}", "update": {"operationId": identifier}}
        self.overlay(lambda overlay: overlay["actions"].append(action))

    def overlay(self, change: Edit) -> None:
        """Change the overlay."""
        self._edit(self.specs / "overlays" / "pond" / "50-names.yaml", change)

    @staticmethod
    def _edit(file: Path, change: Edit) -> None:
        content = yaml_files.read(file)
        change(content)
        yaml_files.write(file, content)

    def generated(self) -> dict[str, str]:
        """Generate the package and return its files."""
        generate(self.specs, self.output)
        return texts(self.output / "pond")

    def changes(self) -> dict[str, tuple[list[str], list[str]]]:
        """Return, by file, the lines that are missing and the lines that are new compared with the golden files."""
        new_files, golden = self.generated(), texts(POND / "golden" / "pond")
        changes: dict[str, tuple[list[str], list[str]]] = {}
        for name in sorted({*new_files, *golden}):
            lines = list(difflib.ndiff(golden.get(name, "").splitlines(), new_files.get(name, "").splitlines()))
            removed = [line[2:].strip() for line in lines if line.startswith("- ") and line[2:].strip()]
            added = [line[2:].strip() for line in lines if line.startswith("+ ") and line[2:].strip()]
            if removed or added:
                changes[name] = removed, added
        return changes


def texts(folder: Path) -> dict[str, str]:
    """Return the Python files in a folder by relative path."""
    files = sorted(folder.rglob("*.py"))
    return {file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8") for file in files}


@pytest.fixture
def pond(tmp_path: Path) -> Pond:
    """A copy of the pond."""
    return Pond(tmp_path)

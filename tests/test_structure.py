"""Test the size, the names and the imports of the hand-written modules.

The layers of the packages are declared in pyproject.toml and checked by ``nox -s lint``.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "inat_typed"
GENERATED = ("v1", "v2", "web")
MAX_MODULE_LINES = 400
MAX_FUNCTION_LINES = 50

MODULES = sorted([*PACKAGE.rglob("*.py"), *(ROOT / "codegen").rglob("*.py")])
HAND_WRITTEN = [path for path in MODULES if not {*path.relative_to(ROOT).parts} & {*GENERATED}]


@cache
def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def short_path(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def module_name(path: Path) -> str:
    """Return the dotted name of a module; a package has the name of its folder."""
    parts = path.with_suffix("").relative_to(ROOT).parts
    return ".".join(part for part in parts if part not in ("src", "__init__"))


NAMES = {module_name(path): path for path in MODULES}


def imported_modules(path: Path) -> Iterator[str]:
    """Yield the modules of this project that a module imports anywhere, also in functions and for type checking."""
    for node in ast.walk(parse(path)):
        if isinstance(node, ast.Import):
            imported = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{short_path(path)}:{node.lineno}: relative import"
            submodules = [f"{node.module}.{alias.name}" for alias in node.names]
            imported = [name if name in NAMES else str(node.module) for name in submodules]
        else:
            continue
        yield from (name for name in imported if name in NAMES)


def test_there_are_no_import_cycles() -> None:
    """Unlike the contracts in pyproject.toml, this also finds cycles through the ``__init__`` of a package."""
    graph = {name: {*imported_modules(path)} for name, path in NAMES.items()}
    assert len(graph) > 200
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(reversed(error.args[1])))


def test_no_module_is_too_long() -> None:
    lengths = {short_path(path): len(path.read_text(encoding="utf-8").splitlines()) for path in HAND_WRITTEN}
    assert {path: length for path, length in lengths.items() if length > MAX_MODULE_LINES} == {}


def body_length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Return the number of lines of a function without its signature and docstring."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def test_no_function_is_too_long() -> None:
    lengths = {
        f"{short_path(path)}:{node.lineno} {node.name}": body_length(node)
        for path in HAND_WRITTEN
        for node in ast.walk(parse(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert {function: length for function, length in lengths.items() if length > MAX_FUNCTION_LINES} == {}


def test_every_module_has_a_docstring() -> None:
    """A package's docstring says what the package owns and what it may import."""
    assert [short_path(path) for path in HAND_WRITTEN if not ast.get_docstring(parse(path))] == []


def test_module_names_of_the_runtime_are_unique() -> None:
    """A reader must find a module by its name alone; a package and its main module may share a name."""
    stems = Counter(path.stem for path in (PACKAGE / "runtime").rglob("*.py") if path.stem != "__init__")
    assert [stem for stem, count in stems.items() if count > 1] == []

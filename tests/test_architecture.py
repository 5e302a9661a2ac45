"""The house keeps its shape: imports run one way, heavy libraries stay in their rooms, nothing is loaded early."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "inat_typed"
FILES = sorted(PACKAGE.rglob("*.py"))

_GENERATED = {"v1", "v2", "web"}
_MAY_IMPORT = {
    "runtime": {"runtime"},
    "records": {"records", "runtime"},  # what generated models stand on besides Model: behaviour, no fields
    **{api: {"records", "runtime", api} for api in _GENERATED},
    "tree.py": {"runtime"},
    "draw.py": {"export", "records", "runtime"},
    "export": {"export", "records", "runtime"},  # it knows records by the names of their classes, and loads none
    "sandbox": {"sandbox", "runtime", *_GENERATED},
    "cli": {"cli", "client", "export", "sandbox", "runtime", *_GENERATED},
    "__main__.py": {"cli"},
    "uploads": {"uploads", "runtime", "v2"},  # an act of several operations, which it knows by name
    "client.py": {"runtime", "uploads", *_GENERATED},
    "errors.py": {"runtime"},
    "testing": {"testing", "client", "runtime", "sandbox"},
    "__init__.py": {"records", "runtime", "client", "errors", "tree", "uploads"},
}


def imports(file: Path) -> Iterator[str]:
    """The modules that *file* imports, anywhere in it."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: relative import"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(PACKAGE).as_posix())
def test_imports_run_one_way(file: Path) -> None:
    room = file.relative_to(PACKAGE).parts[0]
    modules = [module.split(".") for module in imports(file) if module.startswith("inat_typed.")]
    rooms = {parts[1] for parts in modules if (PACKAGE / parts[1]).exists() or (PACKAGE / f"{parts[1]}.py").exists()}
    assert rooms <= _MAY_IMPORT[room]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(PACKAGE).as_posix())
def test_httpx_has_its_rooms(file: Path) -> None:
    rooms = ("transport", "auth", "token_answer", "limited")
    allowed = {"sandbox/transport.py", *(f"runtime/{room}.py" for room in rooms)}
    uses = any(module.split(".")[0] == "httpx" for module in imports(file))
    assert not uses or file.relative_to(PACKAGE).as_posix() in allowed


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(PACKAGE).as_posix())
def test_hishel_has_its_rooms(file: Path) -> None:
    allowed = {"runtime/caching.py", "runtime/cache_store.py"}
    uses = any(module.split(".")[0] == "hishel" for module in imports(file))
    assert not uses or file.relative_to(PACKAGE).as_posix() in allowed


def test_the_generator_imports_nothing_of_the_package() -> None:
    for file in (ROOT / "codegen").rglob("*.py"):
        assert not [module for module in imports(file) if module.startswith("inat_typed")], file


def test_importing_the_package_loads_nothing_heavy() -> None:
    assert _loaded("import inat_typed") == []


def test_making_a_client_loads_nothing_heavy() -> None:
    assert _loaded("import inat_typed; inat_typed.INaturalist(access_token='x')") == []


def test_calling_without_a_cache_loads_none() -> None:
    code = "from inat_typed import *; from inat_typed.sandbox import *; INaturalist(transport=Sandbox()).v1.taxa.get(1)"
    assert "hishel" not in _loaded(code)


def test_touching_a_resource_loads_neither_models_nor_httpx() -> None:
    assert _loaded("import inat_typed; inat_typed.INaturalist().v2.observations") == []


def test_a_dry_run_loads_the_models_of_its_answer_and_nothing_to_send_with() -> None:
    code = "import inat_typed\nwith inat_typed.INaturalist(dry_run=True) as inat: inat.v2.{}.search(q='x')"
    taxa = ["pydantic", "inat_typed.v2.models", "inat_typed.v2.models.taxa"]
    assert _loaded(code.format("taxa")) == taxa
    assert _loaded(code.format("observations")) == [*taxa, "inat_typed.v2.models.observations"]


def test_a_call_loads_what_it_needs() -> None:
    code = "from tests.loopback import Told, serving\nfrom inat_typed import INaturalist\n"
    code += "with serving(Told(body={'results': [{'id': 1}]})) as server:\n"
    code += "    INaturalist(api_url=server.address).v2.observations.search()"
    models = [f"inat_typed.v2.models{each}" for each in ("", ".taxa", ".observations")]
    assert _loaded(code) == ["httpx", "pydantic", *models]


def test_turns_are_waited_for_without_an_event_loop() -> None:
    code = "from inat_typed import INaturalist\nfrom inat_typed.sandbox import Sandbox\n"
    code += "with INaturalist(transport=Sandbox(), rate_limit=True) as inat: inat.v2.taxa.get(1)"
    assert "asyncio" not in _loaded(code)


def _loaded(code: str) -> list[str]:
    """What of the heavy modules is loaded after *code* ran in a fresh interpreter."""
    heavy = [
        "httpx",
        "asyncio",
        "hishel",
        "pydantic",
        "keyring",
        "jwt",
        "inat_typed.runtime.files",
        *(f"inat_typed.{api}.models" for api in sorted(_GENERATED)),
        *(f"inat_typed.{api}.models.{file}" for api in ("v1", "v2") for file in ("taxa", "observations", "others")),
    ]
    script = f"{code}\nimport json, sys\nprint(json.dumps([name for name in {heavy!r} if name in sys.modules]))"
    printed = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout
    loaded: list[str] = json.loads(printed)
    return loaded

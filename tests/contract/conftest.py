"""Steady with each of our descriptions, for all tests of the session."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import ExitStack
from pathlib import Path

import pytest

from codegen.__main__ import ROOT
from inat_typed.runtime import lenient
from tests.contract import sharpened, steady

Servers = dict[str, str]


@pytest.fixture(autouse=True)
def _each_warning_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unexpected data is told of once in a process; here every test is to hear of it."""
    monkeypatch.setattr(lenient, "_WARNED", set[tuple[str, str]]())


@pytest.fixture(scope="session")
def program() -> Path:
    try:
        return steady.install(ROOT / "build" / "steady")
    except steady.SteadyError as error:
        pytest.exit(f"The contract cannot be judged: {error}.", returncode=1)


@pytest.fixture(scope="session")
def servers(program: Path, tmp_path_factory: pytest.TempPathFactory) -> Generator[Servers]:
    """The address of the server of each description."""
    wanted = {api: sharpened.in_full(api) for api in sharpened.described()}
    wanted["v2 by POST"] = sharpened.by_post("v2")
    with ExitStack() as stack:
        yield {
            name: stack.enter_context(
                steady.serving(program, description, tmp_path_factory.mktemp(name.replace(" ", "_")))
            )
            for name, description in wanted.items()
        }

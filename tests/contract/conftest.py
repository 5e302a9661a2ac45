"""Servers of Steady for each description, shared by all tests of the session."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import ExitStack
from pathlib import Path

import pytest

from codegen.generate import ROOT
from inat_typed.runtime.decoding import unexpected_data
from tests.contract import steady, strict_descriptions

Servers = dict[str, str]


@pytest.fixture(autouse=True)
def _repeat_warnings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Warn about unexpected data in every test, instead of once per process."""
    monkeypatch.setattr(unexpected_data, "_WARNED", set[tuple[str, str]]())


@pytest.fixture(scope="session")
def program() -> Path:
    try:
        return steady.install(ROOT / "build" / "steady")
    except steady.SteadyError as error:
        pytest.exit(f"Cannot run the contract tests: {error}.", returncode=1)


@pytest.fixture(scope="session")
def servers(program: Path, tmp_path_factory: pytest.TempPathFactory) -> Generator[Servers]:
    """Return the URL of the server of each description."""
    descriptions = {api: strict_descriptions.strict_description(api) for api in strict_descriptions.described()}
    descriptions["v2 by POST"] = strict_descriptions.post_description("v2")
    with ExitStack() as stack:
        yield {
            name: stack.enter_context(
                steady.serving(program, description, tmp_path_factory.mktemp(name.replace(" ", "_")))
            )
            for name, description in descriptions.items()
        }

"""Shell completion of names and values, also in real shells on a pseudo-terminal."""

from __future__ import annotations

import os
import pty
import re
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from inat_typed import v2
from inat_typed.cli import fields
from inat_typed.runtime.projection.introspection import api_fields, nested_model
from tests.cli.runner import complete

TIMEOUT = 60.0
SHELLS = {
    "bash": (["bash", "--norc", "-i"], "bind 'set enable-bracketed-paste off'"),
    "zsh": (["zsh", "-f", "-i"], "autoload -Uz compinit && compinit -u"),
    "fish": (["fish", "--private", "--no-config"], "true"),
}
_TERMINAL_ESCAPES = re.compile(r"\x1b(\[[0-9;?<>=]*[a-zA-Z]|\([AB0])|\x07")


class Terminal:
    """An interactive shell with completion of ``inat-typed``, on a pseudo-terminal."""

    def __init__(self, shell: str, home: Path) -> None:
        command, setup = SHELLS[shell]
        self.screen, inner = pty.openpty()
        environment = {**os.environ, "HOME": str(home), "PATH": f"{home}:{os.environ['PATH']}"}
        self.process = subprocess.Popen(
            ["setsid", "--ctty", *command],
            stdin=inner,
            stdout=inner,
            stderr=inner,
            env={**environment, "TERM": "xterm", "COLUMNS": "150", "PS1": "$ "},
        )
        os.close(inner)
        self.shown = ""
        self.type(f"{setup}; echo re''ady\n", until="ready")
        source = "| source" if shell == "fish" else "> ./completion; . ./completion"
        self.type(f"cd {home}; inat-typed --show-completion {shell} {source}; echo so''urced\n", until="sourced")

    def type(self, text: str, *, until: str) -> str:
        """Type *text*, wait until *until* is shown, and return all that is shown."""
        os.write(self.screen, text.encode())
        self.shown = ""
        deadline = time.monotonic() + TIMEOUT
        while until not in self.shown:
            assert time.monotonic() < deadline, f"{until!r} is not in {self.shown!r}"
            if select.select([self.screen], [], [], 0.2)[0]:
                self.shown += _TERMINAL_ESCAPES.sub("", os.read(self.screen, 65536).decode("utf-8", "replace"))
        return self.shown

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.screen)


@pytest.fixture(params=SHELLS)
def terminal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Terminal]:
    for program in (request.param, "setsid"):
        if not shutil.which(program):
            pytest.skip(f"{program} is not installed")
    command = tmp_path / "inat-typed"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m inat_typed "$@"\n')
    command.chmod(0o755)
    (tmp_path / "monarch.jpg").write_bytes(b"")
    opened = Terminal(request.param, tmp_path)
    yield opened
    opened.close()


def test_shell_completes_names_values_and_files(terminal: Terminal) -> None:
    for typed, completed in (
        ("inat-typed v2 observations species-c\t", "species-counts"),
        (" --taxon-na\t", "--taxon-name"),
        (" x --quality-grade resea\t", "research"),
        (" --iconic-taxa Aves,Plan\t", "Aves,Plantae"),
        (" --fields count,taxon.preferred_c\t", "count,taxon.preferred_common_name"),
        (" --format geoj\t", "geojson"),
        (" -o mon\t", "monarch.jpg"),
    ):
        terminal.type(typed, until=completed)


def test_commands_options_and_choices_are_completed() -> None:
    assert complete("inat-typed v2 observations species") == ["species-counts"]
    assert complete("inat-typed download v2 observations spec") == ["species-counts"]
    assert complete("inat-typed v2 observations search --quality-grade re") == ["research"]
    assert "--taxon-id" in complete("inat-typed v2 observations search --taxon-")


def test_choices_in_a_list_are_not_completed_twice() -> None:
    words = "inat-typed v2 observations search --quality-grade research,"
    assert complete(words) == ["research,casual", "research,needs_id"]


def test_fields_are_completed_one_level_at_a_time() -> None:
    words = "inat-typed v2 taxa get --fields "
    assert "default_photo" in complete(words)
    assert complete(f"{words}id,default_photo.u") == ["id,default_photo.url"]
    assert complete(f"{words}default_photo.url.x") == []
    assert complete(f"{words}nonsense.x") == []


@pytest.mark.parametrize("name", ["observations.search", "taxa.get", "observations.species_counts"])
def test_completed_fields_are_the_fields_of_the_model(name: str) -> None:
    operation = v2.OPERATIONS[name]
    model = fields.record_model(operation)
    assert model is not None
    complete_field = fields.field_completer(operation)
    assert complete_field("") == sorted(api_fields(model))
    for field, annotation in api_fields(model).items():
        nested = nested_model(annotation)
        expected = sorted(f"{field}.{inner}" for inner in api_fields(nested)) if nested else []
        assert complete_field(f"{field}.") in (expected, [])
        assert bool(nested) or complete_field(f"{field}.") == []


def test_fields_are_completed_for_v1() -> None:
    assert "id,taxon.name" in complete("inat-typed v1 observations search --fields id,taxon.na")

"""Shells complete names and values: real ones, on a terminal, as somebody types."""

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
from inat_typed.runtime.records import inside, sent_fields

PATIENCE = 60.0
SHELLS = {
    "bash": (["bash", "--norc", "-i"], "bind 'set enable-bracketed-paste off'"),
    "zsh": (["zsh", "-f", "-i"], "autoload -Uz compinit && compinit -u"),
    "fish": (["fish", "--private", "--no-config"], "true"),
}
_ESCAPES = re.compile(r"\x1b(\[[0-9;?<>=]*[a-zA-Z]|\([AB0])|\x07")


class Terminal:
    """A shell that somebody sits at."""

    def __init__(self, name: str, home: Path) -> None:
        words, first = SHELLS[name]
        self.screen, inner = pty.openpty()
        environment = {**os.environ, "HOME": str(home), "PATH": f"{home}:{os.environ['PATH']}"}
        self.process = subprocess.Popen(
            ["setsid", "--ctty", *words],
            stdin=inner,
            stdout=inner,
            stderr=inner,
            env={**environment, "TERM": "xterm", "COLUMNS": "150", "PS1": "$ "},  # whoever runs it has another prompt
        )
        os.close(inner)
        self.shown = ""
        self.type(f"{first}; echo re''ady\n", until="ready")
        source = "| source" if name == "fish" else "> ./completion; . ./completion"
        self.type(f"cd {home}; inat-typed --show-completion {name} {source}; echo so''urced\n", until="sourced")

    def type(self, text: str, *, until: str) -> str:
        """Type *text*; what is shown, once it has *until*."""
        os.write(self.screen, text.encode())
        self.shown = ""
        end = time.monotonic() + PATIENCE
        while until not in self.shown:
            assert time.monotonic() < end, f"{until!r} is not in {self.shown!r}"
            if select.select([self.screen], [], [], 0.2)[0]:
                self.shown += _ESCAPES.sub("", os.read(self.screen, 65536).decode("utf-8", "replace"))
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


def test_names_values_and_files_are_completed(terminal: Terminal) -> None:
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


def completed(words: str) -> list[str]:
    """What bash is told."""
    asked = {"COMP_WORDS": words, "COMP_CWORD": str(len(words.split(" ")) - 1), "_INAT_TYPED_COMPLETE": "complete_bash"}
    done = subprocess.run(
        [sys.executable, "-m", "inat_typed"], env={**os.environ, **asked}, capture_output=True, text=True, check=True
    )
    return done.stdout.split()


def test_a_value_of_a_list_is_offered_once() -> None:
    words = "inat-typed v2 observations search --quality-grade research,"
    assert completed(words) == ["research,casual", "research,needs_id"]


def test_fields_are_offered_level_by_level() -> None:
    words = "inat-typed v2 taxa get --fields "
    assert "default_photo" in completed(words)
    assert completed(f"{words}id,default_photo.u") == ["id,default_photo.url"]
    assert completed(f"{words}default_photo.url.x") == []
    assert completed(f"{words}nonsense.x") == []


@pytest.mark.parametrize("name", ["observations.search", "taxa.get", "observations.species_counts"])
def test_what_is_offered_is_what_the_records_have(name: str) -> None:
    operation = v2.OPERATIONS[name]
    kind = fields.model(operation)
    assert kind is not None
    complete = fields.completing(operation)
    assert complete("") == sorted(sent_fields(kind))
    for each, inner in sent_fields(kind).items():
        within = inside(inner)
        expected = sorted(f"{each}.{name}" for name in sent_fields(within)) if within else []
        assert complete(f"{each}.") in (expected, [])
        assert bool(within) or complete(f"{each}.") == []


def test_an_api_without_such_a_parameter_completes_them_too() -> None:
    assert "id,taxon.name" in completed("inat-typed v1 observations search --fields id,taxon.na")

"""Signing in from a shell, against the sandbox served on this machine, with a key store in a file."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from inat_typed.sandbox import Sandbox, serve
from tests.cli.running import Ran, run


@dataclass
class Here:
    sandbox: Sandbox
    address: str

    def run(self, *arguments: str) -> Ran:
        return run(*arguments, "--api-url", self.address, "--web-url", self.address)


@pytest.fixture
def here(key_store: object) -> Iterator[Here]:
    sandbox = Sandbox()
    with serve(sandbox) as address:
        yield Here(sandbox, address)


def test_a_pasted_token_signs_in_and_logout_signs_out(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{here.sandbox.jwt()}\n"))
    ran = here.run("login", "--way", "jwt")
    assert ran.status == 0, ran.err
    assert "signed in as observer-01" in ran.out
    assert here.run("whoami").out.startswith("observer-01 (id ")
    assert here.run("logout").out == "signed out\n"
    assert here.run("logout").out == "nobody was signed in\n"
    assert here.run("whoami").status == 3


def test_a_token_is_printed_where_it_is_asked_for(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    token = here.sandbox.access_token()
    monkeypatch.setenv("INAT_ACCESS_TOKEN", token)
    jwt = here.run("token")
    assert jwt.status == 0, jwt.err
    assert jwt.out.count(".") == 2
    assert here.run("token", "--oauth").out == f"{token}\n"


def test_without_credentials_there_is_no_token(here: Here) -> None:
    ran = here.run("token")
    assert (ran.status, ran.out) == (3, "")
    assert "INAT_ACCESS_TOKEN" in ran.err


def test_a_dry_run_signs_nobody_in(here: Here) -> None:
    ran = here.run("login", "--way", "jwt", "--dry-run")
    assert ran.status == 0
    assert "nobody is signed in" in ran.out
    assert here.sandbox.requests == []

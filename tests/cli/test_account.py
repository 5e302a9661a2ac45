"""Signing in from a shell, against the sandbox served on this machine, with a key store in a file."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from inat_typed.runtime import keyring_store
from inat_typed.sandbox import Sandbox, serve
from tests.cli.running import Ran, run
from tests.loopback import Told, serving


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


def test_the_sandbox_has_no_place_in_the_keyring(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{here.sandbox.jwt()}\n"))
    assert here.run("login", "--way", "jwt").status == 0
    before = keyring_store.read((keyring_store.TOKEN,))
    assert "observer-01; nothing is stored" in run("login", "--sandbox").out
    assert "stays" in run("logout", "--sandbox").out
    assert keyring_store.read((keyring_store.TOKEN,)) == before
    assert before[0]


def test_the_sandbox_gives_tokens_too() -> None:
    assert run("token", "--sandbox").out.count(".") == 2
    assert run("whoami", "--sandbox").out.startswith("observer-01 (id ")


def test_a_dry_run_asks_for_no_token() -> None:
    ran = run("token", "--dry-run")
    assert (ran.status, ran.out) == (0, "")
    assert ran.err.startswith("Request (dry run): GET")


def test_the_doctor_finds_what_login_stored(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    token = str(here.sandbox.jwt())
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{token}\n"))
    assert here.run("login", "--way", "jwt").status == 0
    told = here.run("doctor").out
    assert "system keyring: the token of a login" in told
    assert "the token of the login is a JWT that lives until" in told
    assert token not in told


def test_the_doctor_tells_what_keeps_requests_back(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRY_RUN_WRITE_ONLY", "1")
    monkeypatch.setenv("DRY_RUN_ENABLED", "no")
    told = here.run("doctor").out
    assert "DRY_RUN_WRITE_ONLY, so that nothing that writes is sent" in told
    assert "DRY_RUN_ENABLED" not in told


@pytest.mark.parametrize(("hours", "told"), [(1, "behind the service's"), (-1, "ahead of the service's")])
def test_the_doctor_sees_a_clock_that_is_wrong(hours: int, told: str) -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(hours=hours), usegmt=True)
    with serving(Told(headers={"Date": date})) as server:
        ran = run("doctor", "--api-url", server.address, "--web-url", server.address)
    assert ran.status == 1
    assert re.search(rf"  --  clock: 3[56]\d\d s {told}", ran.out)
    assert "a JWT lives 24 hours" in ran.out

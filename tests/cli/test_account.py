"""Log in and out against a local sandbox server, with a keyring in a file."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from inat_typed.runtime.auth import keyring_store
from inat_typed.sandbox import Sandbox, serve
from tests.cli.runner import Result, run


@dataclass
class Server:
    sandbox: Sandbox
    address: str

    def run(self, *arguments: str) -> Result:
        return run(*arguments, "--api-url", self.address, "--web-url", self.address)


@pytest.fixture
def server(key_store: object) -> Iterator[Server]:
    sandbox = Sandbox()
    with serve(sandbox) as address:
        yield Server(sandbox, address)


@pytest.fixture
def login(server: Server, monkeypatch: pytest.MonkeyPatch) -> Result:
    """The result of logging in with a JWT."""
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{server.sandbox.jwt()}\n"))
    result = server.run("login", "--method", "jwt")
    assert result.status == 0, result.err
    return result


def test_log_in_with_jwt_and_log_out(server: Server, login: Result) -> None:
    assert "logged in as observer-01" in login.out
    assert server.run("whoami").out.startswith("observer-01 (id ")
    assert server.run("logout").out == "logged out\n"
    assert server.run("logout").out == "not logged in\n"
    assert server.run("whoami").status == 3


def test_token_prints_jwt_or_oauth_token(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    token = server.sandbox.access_token()
    monkeypatch.setenv("INAT_ACCESS_TOKEN", token)
    jwt = server.run("token")
    assert jwt.status == 0, jwt.err
    assert jwt.out.count(".") == 2
    assert server.run("token", "--oauth").out == f"{token}\n"


def test_token_needs_credentials(server: Server) -> None:
    result = server.run("token")
    assert (result.status, result.out) == (3, "")
    assert "INAT_ACCESS_TOKEN" in result.err


def test_dry_run_of_login_sends_no_requests(server: Server) -> None:
    result = server.run("login", "--method", "jwt", "--dry-run")
    assert result.status == 0
    assert "not logged in" in result.out
    assert server.sandbox.requests == []


def test_sandbox_login_leaves_keyring_unchanged(server: Server, login: Result) -> None:
    before = keyring_store.read_entries((keyring_store.TOKEN_ENTRY,))
    assert "logged in to the sandbox as observer-01; nothing is stored" in run("login", "--sandbox").out
    assert "the keyring is unchanged" in run("logout", "--sandbox").out
    assert keyring_store.read_entries((keyring_store.TOKEN_ENTRY,)) == before
    assert before[0]


def test_sandbox_has_a_token_and_a_user() -> None:
    assert run("token", "--sandbox").out.count(".") == 2
    assert run("whoami", "--sandbox").out.startswith("observer-01 (id ")


def test_dry_run_of_token_prints_no_token() -> None:
    result = run("token", "--dry-run")
    assert (result.status, result.out) == (0, "")
    assert result.err.startswith("Request (dry run): GET")


def test_doctor_shows_stored_token_without_its_value(server: Server, login: Result) -> None:
    stored, _ = keyring_store.read_entries((keyring_store.TOKEN_ENTRY,))
    out = server.run("doctor").out
    assert "system keyring: login token" in out
    assert "login token: a JWT that is valid until" in out
    assert stored[keyring_store.TOKEN_ENTRY] not in out

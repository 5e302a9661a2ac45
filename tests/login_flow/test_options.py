"""Login: dry runs, options, and input from pipes and terminals."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend

import inat_typed
from inat_typed import ArgumentTypeError, ArgumentValueError, AsyncINaturalist, ConfigurationError, INaturalist
from inat_typed.sandbox import Sandbox
from tests.browser import Browser
from tests.login_flow.support import LOGIN_KINDS, SERVICE, fail, login, stored_entries


@pytest.mark.parametrize("kind", LOGIN_KINDS)
def test_a_dry_run_opens_sends_and_stores_nothing(
    kind: str, sandbox: Sandbox, url: str, filled_keyring: KeyringBackend
) -> None:
    keyring.set_password(SERVICE, "access_token", "a token")
    before = stored_entries(filled_keyring)
    with inat_typed.dry_run() as requests:
        for options in ({"app_id": "app"}, {"method": "code"}, {}, {"jwt": sandbox.jwt()}):
            result = login(kind, url, **options, open_browser=fail, prompt=fail, echo=fail)
            assert (result.access_token, result.stored) == ("", False)
            assert str(result) == "not logged in: this is a dry run"
        assert not inat_typed.logout()
    assert [(each.method, each.url) for each in requests] == [
        ("POST", f"{url}/oauth/token"),
        ("POST", f"{url}/oauth/token"),
        ("GET", f"{url}/users/api_token"),
    ]
    assert requests[0].json["code_verifier"] == "<redacted>"
    assert (sandbox.requests, stored_entries(filled_keyring)) == ([], before)


def test_login_works_while_writes_are_blocked(sandbox: Sandbox, url: str, key_store: KeyringBackend) -> None:
    with inat_typed.dry_run("writes"):
        login("sync", url, app_id=sandbox.app_id, open_browser=Browser().open)
        assert inat_typed.logout()


def test_login_of_a_client_that_never_authenticates() -> None:
    with INaturalist(authenticate="never") as inat, pytest.raises(ConfigurationError, match='authenticate="never"'):
        inat.login()


@pytest.mark.parametrize(
    ("options", "kind", "message"),
    [
        ({"method": "phone"}, ArgumentValueError, "method: 'phone' is not valid; expected 'browser', 'code' or 'jwt'"),
        ({"method": "code", "jwt": "a.b.c"}, ArgumentValueError, "jwt cannot be combined with method='code'"),
        ({"jwt": " "}, ArgumentValueError, "jwt is empty; pass the whole token"),
        ({"app_id": 5}, ArgumentTypeError, "app_id must be a string, not int"),
        ({"app_secret": "s"}, ArgumentValueError, "app_secret requires app_id"),
        ({"store": "yes"}, ArgumentTypeError, "store: 'yes' is not valid; expected True or False"),
        ({"timeout": 0}, ArgumentValueError, "timeout: 0 is not valid; expected a number of seconds above 0"),
        ({"prompt": "me"}, ArgumentTypeError, "prompt must be a function of one string"),
        ({"stor": False}, ArgumentTypeError, "login has no parameter 'stor'. Did you mean 'store'?"),
        ({"nonsense": 1}, ArgumentTypeError, "login has no parameter 'nonsense'. Expected: method, app_id"),
        ({"redirect_uri": "https://app.example/back"}, ArgumentValueError, "expected a loopback URL such as"),
        ({"redirect_uri": "http://app.example/back"}, ArgumentValueError, "expected a loopback URL such as"),
        ({"redirect_uri": "https://127.0.0.1/back"}, ArgumentValueError, "expected a loopback URL such as"),
        ({"redirect_uri": "http://127.0.0.1:99999/"}, ArgumentValueError, "expected a loopback URL such as"),
        ({"redirect_uri": "http://127.0.0.1/?x=1"}, ArgumentValueError, "expected a loopback URL such as"),
        ({"redirect_uri": "http://me@127.0.0.1/"}, ArgumentValueError, "expected a loopback URL such as"),
    ],
)
def test_invalid_options_are_rejected(options: dict[str, Any], kind: Any, message: str) -> None:
    with pytest.raises(kind) as caught:
        inat_typed.login(**options)
    assert message in str(caught.value)


def test_signatures_list_every_option() -> None:
    for function in (inat_typed.login, INaturalist.login, AsyncINaturalist.login):
        assert {*inat_typed.LoginOptions.__annotations__} <= {*inspect.signature(function).parameters}


PROGRAM = "import inat_typed; print(inat_typed.login(store=False))"


def environment(url: str) -> dict[str, str]:
    return {**os.environ, "INAT_API_URL": url, "INAT_WEB_URL": url}


def test_a_token_from_a_pipe(sandbox: Sandbox, url: str) -> None:
    command = [sys.executable, "-W", "error", "-c", PROGRAM]
    done = subprocess.run(
        command, input=sandbox.jwt() + "\n", env=environment(url), capture_output=True, text=True, check=True
    )
    assert "logged in as observer-01 until" in done.stdout
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, env=environment(url), capture_output=True, text=True, check=False
    )
    assert "CredentialsError: nothing was typed" in done.stderr


def test_text_typed_in_a_terminal_is_not_shown(sandbox: Sandbox, url: str) -> None:
    ours, theirs = pytest.importorskip("pty").openpty()  # Windows has none
    token = sandbox.jwt()
    command = [sys.executable, "-c", PROGRAM]
    with subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment(url), start_new_session=True
    ) as process:
        os.close(theirs)
        seen = b""
        while b"Token: " not in seen:
            seen += os.read(ours, 1_000)
        os.write(ours, token.encode() + b"\n")
        try:
            while more := os.read(ours, 1_000):
                seen += more
        except OSError:  # the process has ended
            pass
    os.close(ours)
    assert process.returncode == 0
    assert b"logged in as observer-01" in seen
    assert token[-20:].encode() not in seen

"""A D-Bus session without a key store, and no D-Bus session at all."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

import keyring.core
import pytest
from keyring.backends.fail import Keyring as Nothing

import inat_typed
from inat_typed.runtime.core.errors import CredentialsError
from inat_typed.sandbox import Sandbox
from tests.keyring.client import run

MISSING = "no system keyring is available here"
SECRET_SERVICE = "keyring.backends.SecretService.Keyring"


@pytest.fixture(autouse=True)
def _recommended_alone(_real_keyring: None) -> None:
    """Ignore keyrings.alt, which is installed only for other tests."""
    keyring.core.init_backend(limit=lambda each: each.priority >= 1)
    assert isinstance(keyring.get_keyring(), Nothing)


@pytest.mark.parametrize(
    "call",
    [inat_typed.delete_keyring_credentials, lambda: inat_typed.set_keyring_credentials("a", "b", "c", "d")],
    ids=["delete", "set"],
)
def test_storing_and_deleting_raise(call: Callable[[], None]) -> None:
    with pytest.raises(CredentialsError, match=MISSING):
        call()


@pytest.mark.parametrize("bus", [os.environ.get("DBUS_SESSION_BUS_ADDRESS", ""), ""], ids=["empty bus", "no bus"])
def test_login_raises(bus: str, sandbox: Sandbox, address: str) -> None:
    outcome = run("log_in", address, PYTHON_KEYRING_BACKEND=SECRET_SERVICE, DBUS_SESSION_BUS_ADDRESS=bus)
    assert outcome.error == "CredentialsError"
    assert MISSING in outcome.message
    assert not sandbox.requests


def test_calls_that_need_no_keyring_succeed(sandbox: Sandbox, address: str) -> None:
    assert run("read", address).result == "3"
    token = sandbox.access_token()
    assert run("log_in", address, INAT_ACCESS_TOKEN=token).result == sandbox.login


@pytest.mark.parametrize(("call", "connects"), [("read", False), ("log_in", True)])
def test_reads_do_not_connect_to_the_bus(call: str, connects: bool, tmp_path: Path, address: str) -> None:
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(tmp_path / "bus"))
        bus.listen()
        bus.setblocking(False)
        # The bus accepts a connection and never responds, so that the program times out.
        run(call, address, timeout=1.0, DBUS_SESSION_BUS_ADDRESS=f"unix:path={tmp_path / 'bus'}")
        assert _has_connection(bus) == connects


def _has_connection(bus: socket.socket) -> bool:
    try:
        bus.accept()[0].close()
    except BlockingIOError:
        return False
    return True

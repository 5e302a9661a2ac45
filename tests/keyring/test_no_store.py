"""A D-Bus session on which nobody keeps secrets, and none at all."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

import keyring.core
import pytest
from keyring.backends.fail import Keyring as Nothing

import inat_typed
from inat_typed.runtime.errors import CredentialsError
from inat_typed.sandbox import Sandbox
from tests.keyring.client import run

MISSING = "no system keyring is available here"
SECRET_SERVICE = "keyring.backends.SecretService.Keyring"


@pytest.fixture(autouse=True)
def _recommended_alone(_real_keyring: None) -> None:
    """keyrings.alt is installed for other tests; few people have it, and its files are no key store."""
    keyring.core.init_backend(limit=lambda each: each.priority >= 1)
    assert isinstance(keyring.get_keyring(), Nothing)


@pytest.mark.parametrize(
    "call",
    [inat_typed.delete_keyring_credentials, lambda: inat_typed.set_keyring_credentials("a", "b", "c", "d")],
    ids=["delete", "set"],
)
def test_to_store_or_delete_says_that_there_is_none(call: Callable[[], None]) -> None:
    with pytest.raises(CredentialsError, match=MISSING):
        call()


@pytest.mark.parametrize("bus", [os.environ.get("DBUS_SESSION_BUS_ADDRESS", ""), ""], ids=["empty bus", "no bus"])
def test_to_sign_in_says_that_there_is_none(bus: str, sandbox: Sandbox, address: str) -> None:
    told = run("sign_in", address, PYTHON_KEYRING_BACKEND=SECRET_SERVICE, DBUS_SESSION_BUS_ADDRESS=bus)
    assert told.error == "CredentialsError"
    assert MISSING in told.message
    assert not sandbox.requests


def test_where_it_is_not_needed_nobody_misses_it(sandbox: Sandbox, address: str) -> None:
    assert run("read", address).answer == "3"
    token = sandbox.access_token()
    assert run("sign_in", address, INAT_ACCESS_TOKEN=token).answer == sandbox.login


@pytest.mark.parametrize(("call", "calls_at_the_bus"), [("read", False), ("sign_in", True)])
def test_a_read_does_not_so_much_as_knock(call: str, calls_at_the_bus: bool, tmp_path: Path, address: str) -> None:
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(tmp_path / "bus"))
        bus.listen()
        bus.setblocking(False)
        # The bus takes a connection and says nothing: who waits for it gives up after a while.
        run(call, address, patience=1.0, DBUS_SESSION_BUS_ADDRESS=f"unix:path={tmp_path / 'bus'}")
        assert _has_called(bus) == calls_at_the_bus


def _has_called(bus: socket.socket) -> bool:
    try:
        bus.accept()[0].close()
    except BlockingIOError:
        return False
    return True

"""Helpers for tests of logging in."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from typing import Any

from keyring.backend import KeyringBackend

import inat_typed
from inat_typed import AsyncINaturalist, INaturalist, LoginResult

SERVICE = "/inaturalist"
PASSWORD_ENTRIES = {
    "username": "somebody",
    "password": "a password",
    "app_id": "an app",
    "app_secret": "its secret",
}
LOGIN_KINDS = ["function", "sync", "async"]
"""``inat_typed.login``, and the methods of both clients."""


def ignore(text: str) -> None:
    """Print nothing."""


def type_text(text: str) -> Callable[[str], str]:
    """Return a prompt at which a person types *text*."""

    def prompt(_: str) -> str:
        return text

    return prompt


def cannot_open(url: str) -> bool:
    """Find no browser on this machine."""
    return False


def fail(text: str) -> bool:
    """Fail, because the person must not be involved."""
    raise AssertionError(f"unexpected call: {text}")


def login(kind: str, url: str, **options: Any) -> LoginResult:
    """Log in at the service at *url*, in one of the ``LOGIN_KINDS``."""
    hosts: Any = {"api_url": url, "web_url": url}
    options = {"echo": ignore} | options
    if kind == "function":
        return inat_typed.login(**hosts, **options)
    if kind == "sync":
        with INaturalist(**hosts) as inat:
            return inat.login(**options)

    async def main() -> LoginResult:
        async with AsyncINaturalist(**hosts) as inat:
            return await inat.login(**options)

    return asyncio.run(main())


def login_name(url: str, **settings: Any) -> str:
    """Return the login of the user that a new client authenticates as."""
    with INaturalist(api_url=url, web_url=url, **settings) as inat:
        return str(inat.v2.users.me().results[0].login)


def stored_entries(backend: KeyringBackend) -> dict[str, str]:
    """Return the entries in a keyring."""
    names = ("access_token", *PASSWORD_ENTRIES)
    return {name: value for name in names if (value := backend.get_password(SERVICE, name))}


def is_port_open(port: int) -> bool:
    """Return whether something listens at *port*."""
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0


class ReadOnlyKeyring(KeyringBackend):
    """A keyring that can be read, but not changed."""

    def __init__(self, **stored: str) -> None:
        self.stored = stored

    def get_password(self, service: str, username: str) -> str | None:
        return self.stored.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError("read-only")

    def delete_password(self, service: str, username: str) -> None:
        raise OSError("read-only")

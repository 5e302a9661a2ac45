"""Blocks connections from tests to other machines, for every library that uses Python's sockets."""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

from inat_typed.runtime.support.json_guards import is_tuple

_MODULES_IN_USE = ("inat_typed.client", "inat_typed.sandbox", "inat_typed.runtime.auth.authenticator")
"""Modules that are loaded in every process that uses the package."""


class NetworkBlockedError(RuntimeError):
    """A test tried to connect to another machine."""


class _Guard:
    """An audit hook that Python calls before each connection; audit hooks cannot be removed."""

    def __init__(self) -> None:
        self.is_installed = False
        self.is_active = False

    def install(self) -> None:
        if not self.is_installed:
            self.is_installed = True
            sys.addaudithook(self.check)

    def check(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.is_active and event in _CHECKED_EVENTS and _is_used():
            host = _CHECKED_EVENTS[event](*arguments)
            if host is not None:
                raise NetworkBlockedError(
                    f"a test tried to connect to {host}, but tests run without network access. Use the sandbox: the "
                    "fixture `inat`, or INaturalist(transport=sandbox). To allow network access, mark the test with "
                    "@pytest.mark.inat_network, or set `inat_network = allow` in the pytest configuration"
                )


@contextmanager
def blocked() -> Generator[None]:
    """Block connections to other machines for the duration of the block, in all threads."""
    _GUARD.install()
    before, _GUARD.is_active = _GUARD.is_active, True
    try:
        with _without_proxies():
            yield
    finally:
        _GUARD.is_active = before


def _is_used() -> bool:
    return any(name in sys.modules for name in _MODULES_IN_USE)


@contextmanager
def _without_proxies() -> Generator[None]:
    """Disable proxies: a proxy on this machine is reachable, and would connect to other machines."""
    before = {name: os.environ.get(name) for name in _PROXY_VARIABLES}
    if _is_used():
        os.environ.update(dict.fromkeys(_PROXY_VARIABLES, "*"))
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value


_PROXY_VARIABLES = ("NO_PROXY", "no_proxy")


def _connection_target(_socket: object, address: object, *_: object) -> str | None:
    """Return the host of *address*, or ``None`` for this machine, including Unix sockets."""
    host = address[0] if is_tuple(address) and address else None
    return host if isinstance(host, str) and not _is_local(host) else None


def _lookup_target(host: object, *_: object) -> str | None:
    """Return the host name that is looked up, or ``None`` if the lookup needs no other machine."""
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    if not isinstance(name, str) or _is_local(name) or _ip_address(name) or name == socket.gethostname():
        return None
    return name


def _is_local(host: str) -> bool:
    if host in ("", "localhost") or host.endswith(".localhost"):
        return True
    address = _ip_address(host)
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    return address is not None and (address.is_loopback or address.is_unspecified)


def _ip_address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return None


_CHECKED_EVENTS: dict[str, Callable[..., str | None]] = {
    "socket.connect": _connection_target,
    "socket.sendto": _connection_target,
    "socket.sendmsg": _connection_target,
    "socket.getaddrinfo": _lookup_target,
    "socket.gethostbyname": _lookup_target,
}
_GUARD = _Guard()

"""No test reaches another machine: what goes through Python's sockets is stopped, whichever library it comes from."""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

from inat_typed.runtime.narrowing import is_tuple

_USERS = ("inat_typed.client", "inat_typed.sandbox", "inat_typed.runtime.auth")
"""Whoever uses the package has loaded one of these."""


class NetworkBlockedError(RuntimeError):
    """A test tried to reach another machine."""


class _Guard:
    """Watches the sockets of this process: Python asks it before each connection. It cannot be taken off again."""

    def __init__(self) -> None:
        self.is_installed = False
        self.is_closed = False

    def install(self) -> None:
        if not self.is_installed:
            self.is_installed = True
            sys.addaudithook(self.watch)

    def watch(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.is_closed and event in _WATCHED and _is_used():
            host = _WATCHED[event](*arguments)
            if host is not None:
                raise NetworkBlockedError(
                    f"a test tried to reach {host}, and tests run without the network. Give clients the sandbox: the "
                    "fixture `inat`, or INaturalist(transport=sandbox). A test that is to reach the network is marked "
                    "with @pytest.mark.inat_network; `inat_network = allow` in pytest's settings allows it to all"
                )


@contextmanager
def closed() -> Generator[None]:
    """No other machine is reached in this block, by any thread."""
    _GUARD.install()
    before, _GUARD.is_closed = _GUARD.is_closed, True
    try:
        with _without_proxies():
            yield
    finally:
        _GUARD.is_closed = before


def _is_used() -> bool:
    return any(name in sys.modules for name in _USERS)


@contextmanager
def _without_proxies() -> Generator[None]:
    """A proxy on this machine can be reached, and would reach others."""
    before = {name: os.environ.get(name) for name in _NO_PROXY}
    if _is_used():
        os.environ.update(dict.fromkeys(_NO_PROXY, "*"))
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value


_NO_PROXY = ("NO_PROXY", "no_proxy")


def _connected(_socket: object, address: object, *_: object) -> str | None:
    """The host of *address*, unless it is this machine: a path is, as are families without hosts."""
    host = address[0] if is_tuple(address) and address else None
    return host if isinstance(host, str) and not _is_here(host) else None


def _looked_up(host: object, *_: object) -> str | None:
    """The name of another machine: to look it up asks other machines. Numbers are looked up by nobody."""
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    if not isinstance(name, str) or _is_here(name) or _number(name) or name == socket.gethostname():
        return None
    return name


def _is_here(host: str) -> bool:
    if host in ("", "localhost") or host.endswith(".localhost"):
        return True
    number = _number(host)
    if isinstance(number, ipaddress.IPv6Address) and number.ipv4_mapped:
        number = number.ipv4_mapped
    return number is not None and (number.is_loopback or number.is_unspecified)


def _number(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return None


_WATCHED: dict[str, Callable[..., str | None]] = {
    "socket.connect": _connected,
    "socket.sendto": _connected,
    "socket.sendmsg": _connected,
    "socket.getaddrinfo": _looked_up,
    "socket.gethostbyname": _looked_up,
}
_GUARD = _Guard()

"""Hosts in URLs."""

from __future__ import annotations

_LOOPBACK = ("localhost", "::1")


def is_loopback(host: str) -> bool:
    """Return whether *host* is this machine: ``localhost``, ``::1`` or ``127.x.x.x``."""
    return host in _LOOPBACK or (host.startswith("127.") and host.replace(".", "").isdigit() and host.count(".") == 3)

"""Addresses that files are fetched from: https, or plain http on this machine."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from inat_typed.runtime.config import is_loopback
from inat_typed.runtime.errors import ArgumentValueError

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def is_address(text: str) -> bool:
    """Whether *text* is an address rather than a path."""
    return _SCHEME.match(text) is not None


def fetchable(address: str, place: str) -> None:
    """Refuse an address that nothing is fetched from.

    Raises:
        ArgumentValueError: It is neither https nor plain http on this machine, or has a name and password in it.
    """
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise ArgumentValueError(f"{place}: {without_query(address)!r} is not an address: {error}") from None
    if not host or any(sign.isspace() or not sign.isprintable() for sign in address):
        raise ArgumentValueError(f"{place}: {without_query(address)!r} is not an address")
    if parts.username is not None:
        raise ArgumentValueError(f"{place}: an address with a name and password in it is not taken")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise ArgumentValueError(
            f"{place}: {without_query(address)!r} is not fetched: addresses begin with https:// "
            "(plain http is for this machine alone)"
        )


def onward(address: str, location: str, place: str) -> str:
    """Where a redirect from *address* leads.

    Raises:
        ArgumentValueError: It leads to where nothing is fetched from, or from another host to this machine.
    """
    try:
        following = urljoin(address, location)
    except ValueError as error:
        raise ArgumentValueError(f"{place}: {without_query(address)} points to no address: {error}") from None
    fetchable(following, f"{place}: {without_query(address)} points elsewhere")
    if is_loopback(urlsplit(following).hostname or "") and not is_loopback(urlsplit(address).hostname or ""):
        raise ArgumentValueError(f"{place}: {without_query(address)} points to this machine, which is not followed")
    return following


def without_query(address: str) -> str:
    """*address* as it may be shown: what comes after the question mark may be a signature, before the @ a password."""
    bare = re.split(r"[?#]", address, maxsplit=1)[0]
    return re.sub(r"(?<=://)[^/@]*@", "", bare)

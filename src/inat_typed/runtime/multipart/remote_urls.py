"""URLs of files to upload: https, or plain http on a loopback host."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from inat_typed.runtime.core.errors import ArgumentValueError
from inat_typed.runtime.support.urls import is_loopback

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def is_url(text: str) -> bool:
    """Return whether *text* is a URL rather than a path."""
    return _SCHEME.match(text) is not None


def check_fetchable(url: str, place: str) -> None:
    """Check that the client fetches files from *url*.

    Raises:
        ArgumentValueError: It is not an https URL or a plain http one of a loopback host, or contains a user name.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise ArgumentValueError(f"{place}: {strip_query(url)!r} is not a valid URL: {error}") from None
    if not host or any(character.isspace() or not character.isprintable() for character in url):
        raise ArgumentValueError(f"{place}: {strip_query(url)!r} is not a valid URL")
    if parts.username is not None:
        raise ArgumentValueError(f"{place}: the URL contains a user name or password, which is not allowed; remove it")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise ArgumentValueError(
            f"{place}: {strip_query(url)!r} is not allowed; expected an https:// URL (http:// only for this machine)"
        )


def resolve_redirect(url: str, location: str, place: str) -> str:
    """Return the URL that a redirect from *url* to *location* leads to.

    Raises:
        ArgumentValueError: Files are not fetched from there, or it leads from another host to this machine.
    """
    try:
        target = urljoin(url, location)
    except ValueError as error:
        raise ArgumentValueError(f"{place}: {strip_query(url)} redirects to an invalid URL: {error}") from None
    check_fetchable(target, f"{place}: {strip_query(url)} redirects elsewhere")
    if is_loopback(urlsplit(target).hostname or "") and not is_loopback(urlsplit(url).hostname or ""):
        raise ArgumentValueError(f"{place}: {strip_query(url)} redirects to this machine, which is not allowed")
    return target


def strip_query(url: str) -> str:
    """Return *url* without what may be secret: the query, which may be a signature, and user name and password."""
    bare = re.split(r"[?#]", url, maxsplit=1)[0]
    return re.sub(r"(?<=://)[^/@]*@", "", bare)

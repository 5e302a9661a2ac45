"""How a request introduces itself: per call, then client, then program, then default."""

from __future__ import annotations

from inat_typed.runtime import settings
from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError


def resolve(call: object, client: object) -> str:
    """The ``User-Agent`` of a request; empty means unset, at every level."""
    for given in (call, client, settings.get("user_agent")):
        if text := checked(given):
            return text
    from inat_typed.runtime.version import __version__  # late: what reads versions is slow to import

    return f"inat-typed/{__version__}"


def checked(given: object) -> str:
    """*given* as a header value, ``""`` if it is unset."""
    if given is None:
        return ""
    if not isinstance(given, str):
        raise ArgumentTypeError(f'user_agent takes a string such as "MyApp/1.0", not {type(given).__name__}')
    if not (given.isascii() and given.isprintable()):
        raise ArgumentValueError(f"user_agent must be one line of plain ASCII, not {given!r}")
    return given.strip()

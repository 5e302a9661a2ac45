"""The ``User-Agent`` of a request: from the call, then the client, then the package, then the default."""

from __future__ import annotations

from inat_typed.runtime.config.package_settings import package_setting
from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.support.shown import shown


def resolve_user_agent(call: object, client: object) -> str:
    """Return the ``User-Agent`` for a request; an empty value means unset at every level."""
    for value in (call, client, package_setting("user_agent")):
        if text := check_user_agent(value):
            return text
    from inat_typed.runtime.core.version import __version__  # imported late: reading package metadata is slow

    return f"inat-typed/{__version__}"


def check_user_agent(value: object) -> str:
    """Return *value* as a header value, ``""`` if it is unset.

    Raises:
        ArgumentTypeError: It is not a string.
        ArgumentValueError: It is not one line of printable ASCII.
    """
    if value is None:
        return ""
    if not isinstance(value, str):
        raise ArgumentTypeError(f'user_agent must be a string such as "MyApp/1.0", not {type(value).__name__}')
    if not (value.isascii() and value.isprintable()):
        raise ArgumentValueError(f"user_agent: {shown(value)} is not valid; expected one line of printable ASCII")
    return value.strip()

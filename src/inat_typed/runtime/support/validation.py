"""Check single values; each error says what was given and what is accepted.

*place* is what the message starts with: the operation, the class or the function.
"""

from __future__ import annotations

import math

from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.support.shown import shown


def check_dry_run(place: str, value: object) -> None:
    """Accept ``True``, ``False``, ``"writes"`` and ``None``."""
    if not (value is None or isinstance(value, bool) or value == "writes"):
        raise ArgumentValueError(f"{place}: dry_run: {shown(value)} is not valid; expected True, False or 'writes'")


def check_seconds(place: str, name: str, value: object) -> None:
    """Accept a finite number of seconds above 0."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < math.inf:
        raise ArgumentValueError(f"{place}: {name}: {shown(value)} is not valid; expected a number of seconds above 0")


def check_whole_number(place: str, name: str, value: object, *, minimum: int = 1) -> None:
    """Accept an ``int`` of at least *minimum*."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise ArgumentTypeError(f"{place}: {name} must be a whole number, not {type(value).__name__}")
    if value < minimum:
        raise ArgumentValueError(f"{place}: {name} must be at least {minimum:,}, not {value:,}")


def check_flag(place: str, name: str, value: object) -> None:
    """Accept ``True`` and ``False``."""
    if not isinstance(value, bool):
        raise ArgumentTypeError(f"{place}: {name}: {shown(value)} is not valid; expected True or False")


def check_text(place: str, name: str, value: object) -> None:
    """Accept a string and ``None``. The value may be a secret, so messages do not show it."""
    if not (value is None or isinstance(value, str)):
        kind = "bytes" if isinstance(value, bytes) else type(value).__name__
        raise ArgumentTypeError(f"{place}: {name} must be a string, not {kind}")

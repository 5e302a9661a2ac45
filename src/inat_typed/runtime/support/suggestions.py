"""The name that was probably meant, for error messages."""

from __future__ import annotations

from collections.abc import Iterable


def closest_match(given: object, choices: Iterable[object], *, cutoff: float = 0.6) -> str | None:
    """Return the choice that is most similar to *given*, or ``None`` if none is similar enough.

    Args:
        given: What the caller wrote.
        choices: What is accepted.
        cutoff: Similarity from 0 to 1 that a choice needs at least.
    """
    from difflib import get_close_matches  # imported late: most calls have no typing errors

    return next(iter(get_close_matches(str(given), [str(each) for each in choices], n=1, cutoff=cutoff)), None)


def did_you_mean(given: object, choices: Iterable[object], *, cutoff: float = 0.6) -> str:
    """Return ``" Did you mean 'x'?"`` for the closest choice, or ``""`` if none is similar enough."""
    match = closest_match(given, choices, cutoff=cutoff)
    return f" Did you mean {match!r}?" if match else ""

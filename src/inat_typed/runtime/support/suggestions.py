"""The name that was probably meant, for error messages."""

from __future__ import annotations

from collections.abc import Iterable

from inat_typed.runtime.support.shown import shown


def closest_match(given: object, choices: Iterable[object], *, cutoff: float = 0.6) -> str | None:
    """Return the choice that is most similar to *given*, or ``None`` if none is similar enough.

    Args:
        given: What the caller wrote.
        choices: What is accepted.
        cutoff: Similarity from 0 to 1 that a choice needs at least.
    """
    from difflib import get_close_matches  # imported late: most calls have no typing errors

    text = given if isinstance(given, str) else shown(given)
    return next(iter(get_close_matches(text, [str(each) for each in choices], n=1, cutoff=cutoff)), None)


def did_you_mean(given: object, choices: Iterable[object], *, cutoff: float = 0.6) -> str:
    """Return ``" Did you mean 'x'?"`` for the closest choice, or ``""`` if none is similar enough."""
    by_text = {str(each): each for each in choices}
    match = closest_match(given, by_text, cutoff=cutoff)
    return f" Did you mean {by_text[match]!r}?" if match else ""

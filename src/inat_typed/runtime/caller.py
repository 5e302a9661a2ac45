"""Who called us: warnings show the caller's line."""

from __future__ import annotations

from inspect import currentframe


def frames_of_ours() -> int:
    """How far up the stack, for ``stacklevel``, the caller of this package stands."""
    package = __name__.partition(".")[0]
    depth, frame = 0, currentframe()
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] == package:
        depth, frame = depth + 1, frame.f_back
    return depth

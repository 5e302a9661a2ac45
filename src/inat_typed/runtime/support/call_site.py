"""Find the line of the caller's code, for warnings."""

from __future__ import annotations

from inspect import currentframe


def external_stacklevel() -> int:
    """Return the ``stacklevel`` at which ``warnings.warn`` names the first caller outside of this package."""
    package = __name__.partition(".")[0]
    depth, frame = 0, currentframe()
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] == package:
        depth, frame = depth + 1, frame.f_back
    return depth

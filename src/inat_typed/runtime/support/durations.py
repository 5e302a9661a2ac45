"""Durations in words."""

from __future__ import annotations


def format_duration(seconds: float) -> str:
    """Return a duration in the largest unit that fits: ``"90 s"``, ``"12 min"``, ``"3.2 days"``."""
    for unit, name in ((86_400, "days"), (3_600, "hours"), (60, "min")):
        if seconds >= 2 * unit:
            return f"{seconds / unit:.3g} {name}"
    return f"{seconds:.1f} s" if 0 < seconds < 10 else f"{seconds:.0f} s"

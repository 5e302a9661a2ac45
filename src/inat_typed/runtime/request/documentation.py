"""The documentation of operations as data: written by the generator, read by the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Documentation:
    """The texts on one operation. ``parameters`` holds them by keyword, those of the path first."""

    summary: str
    description: str = ""
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])


def without(texts: Mapping[str, str], *keywords: str) -> dict[str, str]:
    """Return the texts of a parameter group without those of some keywords."""
    return {keyword: text for keyword, text in texts.items() if keyword not in keywords}

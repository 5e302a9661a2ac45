"""Text of others, safe to print: names on the web may hold anything."""

from __future__ import annotations

import unicodedata

_DIRECTIONS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c")
"""Marks that turn the direction of writing: in a table they could make a line read as another."""


def one_line(text: str) -> str:
    """*text* on one line, without characters that steer a terminal or turn the direction of writing."""
    return " ".join("".join(map(_harmless, text)).split())


def _harmless(character: str) -> str:
    if character.isspace():
        return " "
    if character in _DIRECTIONS:
        return ""
    return "\ufffd" if unicodedata.category(character) in ("Cc", "Cs") else character

"""Make text from the API safe to print: names and notes can contain any character."""

from __future__ import annotations

import unicodedata

_DIRECTION_MARKS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c")
"""Marks that change the writing direction, so that a line of a table could read as another."""


def one_line(text: str) -> str:
    """Return *text* on one line, without terminal control characters and direction marks."""
    return " ".join("".join(map(_safe_character, text)).split())


def _safe_character(character: str) -> str:
    if character.isspace():
        return " "
    if character in _DIRECTION_MARKS:
        return ""
    return "\ufffd" if unicodedata.category(character) in ("Cc", "Cs") else character

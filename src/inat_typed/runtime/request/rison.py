"""Encode a field selection as RISON, the compact JSON-like notation that v2 accepts in URLs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def encode_rison(tree: Mapping[str, Any] | bool | str) -> str:
    """Return *tree* in RISON: ``{"taxon": {"name": True}}`` becomes ``(taxon:(name:!t))``.

    Args:
        tree: A field selection: names -> ``True``, ``"all"`` or a nested selection.
    """
    if isinstance(tree, Mapping):
        return "(" + ",".join(f"{_key(name)}:{encode_rison(inner)}" for name, inner in tree.items()) + ")"
    return "!t" if tree is True else str(tree)


def _key(name: str) -> str:
    return f"'{name}'" if name[0].isdigit() else name

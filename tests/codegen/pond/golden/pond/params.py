# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""The keywords of the methods that take very many, and the objects inside request bodies."""

from __future__ import annotations

from typing import Required, TypedDict


class FrogsCreateSpot(TypedDict, total=False):
    """An object of a request body."""

    size: Required[int]
    """Size in millimetres."""

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""What ``fields=`` takes as a mapping, a model each: ``{"taxon": {"name": True}}``. For type checkers and editors."""

from __future__ import annotations

from typing import TypedDict

from inat_typed.runtime.types import Nested


class FrogFields(TypedDict, total=False):
    """Fields of ``Frog``."""

    colour: bool
    home: Nested[FrogHomeFields]
    id: bool
    parents: Nested[FrogFields]
    seen_on: bool


class FrogHomeFields(TypedDict, total=False):
    """Fields of ``FrogHome``."""

    depth: bool

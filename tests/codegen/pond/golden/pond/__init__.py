# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""iNaturalist API pond: the models of its answers, the types of its parameters, and ``OPERATIONS``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inat_typed.runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from inat_typed.pond.models import (
        Frog as Frog,
        FrogHome as FrogHome,
    )
    from inat_typed.pond.operations import (
        OPERATIONS as OPERATIONS,
    )
    from inat_typed.pond.params import (
        FrogsCreateSpot as FrogsCreateSpot,
    )

_EXPORTS = {
    "inat_typed.pond.models": (
        "Frog",
        "FrogHome",
    ),
    "inat_typed.pond.operations": ("OPERATIONS",),
    "inat_typed.pond.params": ("FrogsCreateSpot",),
}
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _EXPORTS)

__all__ = [
    "Frog",
    "FrogHome",
    "FrogsCreateSpot",
    "OPERATIONS",
]

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""What the operations of the API, pond, and their parameters mean, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from inat_typed.runtime.documentation import Documentation

DESCRIPTION_VERSION: Final = "1.0.0"
"""The version of the API's description that this was written out of."""


DOCUMENTATION: Final[Mapping[str, Documentation]] = MappingProxyType(
    {
        "frogs.create": Documentation(
            summary="Creates a frog.",
            parameters={
                "name": "Its name.",
                "spots": "Its spots.",
            },
        ),
        "frogs.delete": Documentation(
            summary="Deletes a frog.",
            parameters={
                "id": "Id of the frog.",
            },
        ),
        "frogs.get": Documentation(
            summary="Frogs by id.",
            parameters={
                "id": "Id of the frog.",
            },
        ),
        "frogs.photo": Documentation(
            summary="A frog's photo.",
            parameters={
                "id": "Id of the frog.",
            },
        ),
        "frogs.search": Documentation(
            summary="Frogs that match.",
            parameters={
                "colour": "Its colour.",
                "fields": "Which fields.",
                "page": "Which page.",
            },
        ),
    }
)
"""id -> words: ``DOCUMENTATION["observations.search"].parameters["taxon_id"]``."""

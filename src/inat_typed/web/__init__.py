# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""iNaturalist API web: the models of its answers, the types of its parameters, and ``OPERATIONS``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inat_typed.runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from inat_typed.web.models import (
        ApiToken as ApiToken,
        CommonName as CommonName,
        IconicTaxon as IconicTaxon,
        OAuthToken as OAuthToken,
        Observation as Observation,
        ObservationField as ObservationField,
        Photo as Photo,
        Taxon as Taxon,
        User as User,
    )
    from inat_typed.web.operations import (
        OPERATIONS as OPERATIONS,
    )
    from inat_typed.web.params import (
        ObservationFilters as ObservationFilters,
        ObservationsAtomParams as ObservationsAtomParams,
        ObservationsCsvParams as ObservationsCsvParams,
        ObservationsDwcParams as ObservationsDwcParams,
        ObservationsKmlParams as ObservationsKmlParams,
        ObservationsSearchParams as ObservationsSearchParams,
    )

_EXPORTS = {
    "inat_typed.web.models": (
        "ApiToken",
        "CommonName",
        "IconicTaxon",
        "OAuthToken",
        "Observation",
        "ObservationField",
        "Photo",
        "Taxon",
        "User",
    ),
    "inat_typed.web.operations": ("OPERATIONS",),
    "inat_typed.web.params": (
        "ObservationFilters",
        "ObservationsAtomParams",
        "ObservationsCsvParams",
        "ObservationsDwcParams",
        "ObservationsKmlParams",
        "ObservationsSearchParams",
    ),
}
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _EXPORTS)

__all__ = [
    "ApiToken",
    "CommonName",
    "IconicTaxon",
    "OAuthToken",
    "OPERATIONS",
    "Observation",
    "ObservationField",
    "ObservationFilters",
    "ObservationsAtomParams",
    "ObservationsCsvParams",
    "ObservationsDwcParams",
    "ObservationsKmlParams",
    "ObservationsSearchParams",
    "Photo",
    "Taxon",
    "User",
]

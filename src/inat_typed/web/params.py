# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""The keywords of the methods that take very many, and the objects inside request bodies."""

from __future__ import annotations

from typing import Literal, TypedDict

from inat_typed.runtime.types import CallOptions, Date, DateTime, Many


class ObservationFilters(TypedDict, total=False):
    """Parameters that many operations share."""

    captive: bool
    """Whether the organism is captive or cultivated."""

    d1: Date
    """First day of the observations."""

    d2: Date
    """Last day of the observations."""

    day: int
    """Day of the month, 1 to 31."""

    extra: Many[Literal["fields", "identifications", "observation_photos", "projects"]]
    """What to tell besides the observation itself."""

    h1: int
    """First hour of the day, 0 to 23."""

    h2: int
    """Last hour of the day, 0 to 23."""

    has: Many[Literal["geo", "id_please", "photos", "sounds"]]
    """What the observations must have, such as photos, sounds or coordinates."""

    iconic_taxa: Many[
        Literal[
            "Actinopterygii",
            "Amphibia",
            "Animalia",
            "Arachnida",
            "Aves",
            "Chromista",
            "Fungi",
            "Insecta",
            "Mammalia",
            "Mollusca",
            "Plantae",
            "Protozoa",
            "Reptilia",
            "unknown",
        ]
    ]
    """Large groups of organisms to which the observations must belong; ``unknown`` is for those without a taxon."""

    identifications: Literal["most_agree", "most_disagree", "some_agree"]
    """Whether most, or some, of the identifications agree with the observer's own."""

    lat: float
    """Latitude of the middle of a circle, in degrees; ``lng`` and ``radius`` belong to it."""

    license: Literal["none", "any", "CC0", "CC-BY", "CC-BY-NC", "CC-BY-NC-ND", "CC-BY-NC-SA", "CC-BY-ND", "CC-BY-SA"]
    """Licence of the observation; ``any`` for any licence at all, ``none`` for all rights reserved."""

    list_id: int
    """Id of a list, whose taxa the observations must be of."""

    lng: float
    """Longitude of the middle of a circle, in degrees."""

    m1: int
    """First month of the year, 1 to 12."""

    m2: int
    """Last month of the year, 1 to 12."""

    month: int
    """Month of the year, 1 to 12."""

    nelat: float
    """Latitude of the north-eastern corner of a box, in degrees; all four corners belong together."""

    nelng: float
    """Longitude of the north-eastern corner of a box, in degrees."""

    on: Date | str
    """Day of the observation as ``2024-05-31``; also a month (``2024-05``) or a year (``2024``)."""

    order: Literal["asc", "desc"]
    """Direction of the order, ``desc`` where nothing is given."""

    order_by: Literal["created_at", "date_added", "observed_on", "species_guess"]
    """What to order by; the time of upload where nothing is given."""

    out_of_range: bool
    """Whether the observation lies outside the known range of its taxon."""

    page: int
    """Number of the page, from 1."""

    per_page: int
    """Observations on a page, 200 at most."""

    photo_license: Literal[
        "none", "any", "CC0", "CC-BY", "CC-BY-NC", "CC-BY-NC-ND", "CC-BY-NC-SA", "CC-BY-ND", "CC-BY-SA"
    ]
    """Licence of a photo; ``any`` for any licence at all, ``none`` for all rights reserved."""

    place_id: int | str
    """Id or slug of a place in which the observations must lie."""

    projects: int | Many[int | str]
    """Ids or slugs of projects to which the observations must belong."""

    q: str
    """Text to look for."""

    quality_grade: Many[Literal["casual", "needs_id", "research"]]
    """Quality grades of the observations."""

    radius: float
    """Radius of the circle around ``lat`` and ``lng``, in kilometres."""

    swlat: float
    """Latitude of the south-western corner of a box, in degrees."""

    swlng: float
    """Longitude of the south-western corner of a box, in degrees."""

    taxon_id: int
    """Id of a taxon; observations of its descendants count too."""

    taxon_name: str
    """Name of a taxon; observations of its descendants count too. Without effect if several taxa have it."""

    updated_since: DateTime
    """Point in time since which the observations were changed."""

    user_id: int | str
    """Id or login of the observer."""

    year: int
    """Year of the observation."""


class ObservationsAtomParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``web.observations.atom``."""


class ObservationsCsvParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``web.observations.csv``."""


class ObservationsDwcParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``web.observations.dwc``."""


class ObservationsKmlParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``web.observations.kml``."""


class ObservationsSearchParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``web.observations.search``."""

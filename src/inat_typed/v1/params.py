# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""The keywords of the methods that take very many, and the objects inside request bodies."""

from __future__ import annotations

from typing import Literal, Required, TypedDict
from uuid import UUID

from inat_typed.runtime.types import CallOptions, Date, DateTime, JsonValue, Many


class ObservationsCreateObservationFieldValuesAttribute(TypedDict, total=False):
    """An object of a request body."""

    observation_field_id: Required[int]
    """Id of the observation field."""

    value: Required[str | float]
    """Value; of the observation field's datatype."""


class ObservationsUpdateObservationFieldValuesAttribute(TypedDict, total=False):
    """An object of a request body."""

    observation_field_id: Required[int]
    """Id of the observation field."""

    value: Required[str | float]
    """Value; of the observation field's datatype."""


class ObservationFilters(TypedDict, total=False):
    """Parameters that many operations share."""

    acc: bool
    """True for observations with a stated positional accuracy, False for those without."""

    acc_above: int
    """Positional accuracy above this many metres, that is, coarser."""

    acc_below: int
    """Positional accuracy below this many metres, that is, finer."""

    acc_below_or_unknown: int
    """Positional accuracy below this many metres, or not stated."""

    annotation_user_id: int | Many[int | str]
    """Ids or logins of people who added an annotation to the observation."""

    apply_project_rules_for: str
    """Id or slug of a project whose rules observations must meet, in the project or not."""

    captive: bool
    """True for captive or cultivated organisms, False for wild ones."""

    created_d1: DateTime
    """Created at or after this date or time."""

    created_d2: DateTime
    """Created at or before this date or time."""

    created_day: int | Many[int]
    """Days of the month of creation, 1 to 31."""

    created_month: int | Many[int]
    """Months of creation, 1 to 12."""

    created_on: Date
    """Date of creation."""

    created_year: int | Many[int]
    """Years of creation."""

    cs: str
    """Conservation status of the taxon, by code, such as ``EN`` or ``S2``; several with commas. Without
    ``place_id`` global statuses alone count.
    """

    csa: str
    """Authority that gave the taxon a conservation status, such as ``IUCN Red List``; several with commas. Without
    ``place_id`` global statuses alone count.
    """

    csi: Many[Literal["LC", "NT", "VU", "EN", "CR", "EW", "EX"]]
    """IUCN statuses of the taxon, from ``LC`` (least concern) to ``EX`` (extinct). Without ``place_id`` global
    statuses alone count.
    """

    d1: Date
    """Observed at or after this date or time."""

    d2: Date
    """Observed at or before this date or time."""

    day: int | Many[int]
    """Days of the month of observation, 1 to 31."""

    endemic: bool
    """True for taxa endemic to the place of observation, False for others."""

    expected_nearby: bool
    """True for taxa that the geomodel expects near the place of observation, False for those it does not."""

    fails_dqa_accurate: bool
    """True for observations voted not to show the organism or scene truthfully, False for the others."""

    fails_dqa_date: bool
    """True for observations voted to have a wrong date, False for the others."""

    fails_dqa_evidence: bool
    """True for observations voted to be no evidence of an organism, False for the others."""

    fails_dqa_location: bool
    """True for observations voted to have a wrong location, False for the others."""

    fails_dqa_needs_id: bool
    """True for observations voted to have an identification that cannot be improved, False for the others."""

    fails_dqa_recent: bool
    """True for observations voted to be no recent evidence of an organism, False for the others."""

    fails_dqa_subject: bool
    """True for observations voted to show more than one subject, False for the others."""

    fails_dqa_wild: bool
    """True for observations voted not to be wild, False for the others."""

    geo: bool
    """True for observations with coordinates, False for those without."""

    geoprivacy: Many[Literal["obscured", "obscured_private", "open", "private"]]
    """Geoprivacy that the observer chose. ``obscured_private`` stands for either of the two; ``open`` includes
    none chosen.
    """

    hour: int | Many[int]
    """Hours of the day of observation, 0 to 23, local time."""

    hrank: Literal[
        "stateofmatter",
        "kingdom",
        "phylum",
        "subphylum",
        "superclass",
        "class",
        "subclass",
        "superorder",
        "order",
        "suborder",
        "infraorder",
        "superfamily",
        "epifamily",
        "family",
        "subfamily",
        "supertribe",
        "tribe",
        "subtribe",
        "genus",
        "genushybrid",
        "species",
        "hybrid",
        "subspecies",
        "variety",
        "form",
    ]
    """Highest rank of the taxon; lower ones match too. Give one."""

    iconic_taxa: Many[
        Literal[
            "Actinopterygii",
            "Animalia",
            "Amphibia",
            "Arachnida",
            "Aves",
            "Chromista",
            "Fungi",
            "Insecta",
            "Mammalia",
            "Mollusca",
            "Reptilia",
            "Plantae",
            "Protozoa",
            "unknown",
        ]
    ]
    """Iconic taxa that the taxon belongs to; ``unknown`` for none of them."""

    id: int | UUID | Many[int | UUID | str]
    """Ids or UUIDs of the observations."""

    id_above: int
    """Ids greater than this one. Moved along, with ``order_by="id"``, it reaches results beyond the first 10,000."""

    id_below: int
    """Ids smaller than this one. Moved along, with ``order_by="id"``, it reaches results beyond the first 10,000."""

    id_please: bool
    """True for observations with the old mark that asks for an identification. No longer in use."""

    ident_user_id: int
    """Id of a person who identified the observation."""

    identifications: Literal["most_agree", "most_disagree", "some_agree"]
    """How far current identifications agree with the observation's taxon; more agree than not, some agree, or more
    disagree.
    """

    identified: bool
    """True for observations with a taxon, False for those without."""

    introduced: bool
    """True for taxa introduced to the place of observation, False for others."""

    lat: float
    """Latitude of the centre of a circle, in decimal degrees; with ``lng`` and ``radius``."""

    license: Many[Literal["cc-by", "cc-by-nc", "cc-by-nd", "cc-by-sa", "cc-by-nc-nd", "cc-by-nc-sa", "cc0"]]
    """Licences of the observation itself."""

    licensed: bool
    """True for observations under some licence, False for those with all rights reserved."""

    list_id: int
    """Id of a list, such as a check list, that the taxon must be on."""

    lng: float
    """Longitude of the centre of a circle, in decimal degrees; with ``lat`` and ``radius``."""

    lrank: Literal[
        "stateofmatter",
        "kingdom",
        "phylum",
        "subphylum",
        "superclass",
        "class",
        "subclass",
        "superorder",
        "order",
        "suborder",
        "infraorder",
        "superfamily",
        "epifamily",
        "family",
        "subfamily",
        "supertribe",
        "tribe",
        "subtribe",
        "genus",
        "genushybrid",
        "species",
        "hybrid",
        "subspecies",
        "variety",
        "form",
    ]
    """Lowest rank of the taxon; higher ones match too. Give one."""

    mappable: bool
    """True for observations that are shown on map tiles, False for those that are not."""

    month: int | Many[int]
    """Months of observation, 1 to 12."""

    native: bool
    """True for taxa native to the place of observation, False for others."""

    nelat: float
    """Latitude of the north-east corner of a box, in decimal degrees; with the three other corner values."""

    nelng: float
    """Longitude of the north-east corner of a box, in decimal degrees; with the three other corner values."""

    not_id: int | Many[int]
    """Ids of observations to leave out."""

    not_in_project: str
    """Ids or slugs of projects whose observations are left out."""

    not_matching_project_rules_for: str
    """Id or slug of a project whose rules observations must not meet."""

    obscuration: Many[Literal["obscured", "private", "none"]]
    """Obscured or private coordinates, by the observer's choice or for the taxon's sake; ``none`` for open ones."""

    observation_accuracy_experiment_id: int | Many[int]
    """Ids of accuracy experiments of iNaturalist that the observation was a sample of."""

    observed_on: Date
    """Date of observation."""

    ofv_datatype: Many[str]
    """Data types of observation fields, one of which the observation must have a value for."""

    out_of_range: bool
    """True for taxa outside their known range, False for those within it."""

    pcid: bool
    """Deprecated. True for observations that a project's curator identified; with ``project_id``, a curator of
    those projects.
    """

    photo_license: Many[Literal["cc-by", "cc-by-nc", "cc-by-nd", "cc-by-sa", "cc-by-nc-nd", "cc-by-nc-sa", "cc0"]]
    """Licences of at least one photo."""

    photo_licensed: bool
    """True for observations with a photo under some licence, False for those without one."""

    photos: bool
    """True for observations with photos, False for those without."""

    place_id: UUID | int | Many[UUID | str | int]
    """Ids of places in which the observation was made."""

    popular: bool
    """True for observations that somebody marked as a favourite, False for those that nobody did."""

    project_id: int | Many[int | str]
    """Ids or slugs of projects that the observation belongs to."""

    q: str
    """Words to find in taxon names, tags, descriptions and place names; narrowed down by ``search_on``."""

    quality_grade: Literal["casual", "needs_id", "research"]
    """Quality grades of the observation."""

    radius: float
    """Radius in kilometres of the circle around ``lat`` and ``lng``; 10 unless given."""

    rank: Many[
        Literal[
            "stateofmatter",
            "kingdom",
            "phylum",
            "subphylum",
            "superclass",
            "class",
            "subclass",
            "superorder",
            "order",
            "suborder",
            "infraorder",
            "superfamily",
            "epifamily",
            "family",
            "subfamily",
            "supertribe",
            "tribe",
            "subtribe",
            "genus",
            "genushybrid",
            "species",
            "hybrid",
            "subspecies",
            "variety",
            "form",
        ]
    ]
    """Ranks of the taxon."""

    reviewed: bool
    """True for observations that the person in ``viewer_id`` has reviewed, False for those they have not."""

    search_on: Literal["names", "tags", "description", "place"]
    """Where to look for ``q``; everywhere unless given."""

    site_id: int | Many[int]
    """Ids of sites of the iNaturalist network that the observation belongs to."""

    sound_license: Many[Literal["cc-by", "cc-by-nc", "cc-by-nd", "cc-by-sa", "cc-by-nc-nd", "cc-by-nc-sa", "cc0"]]
    """Licences of at least one sound."""

    sounds: bool
    """True for observations with sounds, False for those without."""

    swlat: float
    """Latitude of the south-west corner of a box, in decimal degrees; with the three other corner values."""

    swlng: float
    """Longitude of the south-west corner of a box, in decimal degrees; with the three other corner values."""

    taxon_geoprivacy: Many[Literal["obscured", "obscured_private", "open", "private"]]
    """Strictest geoprivacy that a conservation status demands for any of the taxa proposed. ``obscured_private``
    stands for either of the two; ``open`` includes none demanded.
    """

    taxon_is_active: bool
    """True for taxa in use today, False for taxa that were merged, split or otherwise retired."""

    taxon_name: Many[str]
    """Scientific or common name of the taxon. It may fit several taxa; an id does not."""

    term_id: int | Many[int]
    """Ids of controlled terms (attributes) that the observation is annotated with."""

    term_id_or_unknown: int | Many[int]
    """Ids of controlled terms (attributes) that the observation is annotated with, or lacks altogether. Goes with
    ``term_value_id`` or ``without_term_value_id``.
    """

    term_value_id: int | Many[int]
    """Ids of controlled values that the observation is annotated with. Goes with ``term_id``."""

    threatened: bool
    """True for taxa whose conservation status is threatened or worse, False for others."""

    unobserved_by_user_id: int
    """Id or login of a person; taxa that they have observed are left out."""

    updated_since: str
    """Changed at or after this date or time."""

    user_id: int | Many[int | str]
    """Ids or logins of observers."""

    user_login: Many[str]
    """Logins of observers."""

    verifiable: bool
    """True for observations of the grades ``needs_id`` and ``research``, False for casual ones."""

    viewer_id: int
    """Id of the person that ``reviewed`` is about."""

    without_taxon_id: int | Many[int]
    """Ids of taxa to leave out, with their descendants."""

    without_term_id: int
    """Ids of annotation attributes that the observation has no annotation for."""

    without_term_value_id: int | Many[int]
    """Ids of controlled values that the observation must not be annotated with. Goes with ``term_id``."""

    year: int | Many[int]
    """Years of observation."""


class IdentificationFilters(TypedDict, total=False):
    """Parameters that many operations share."""

    category: Many[Literal["improving", "supporting", "leading", "maverick"]]
    """Categories of the identification, such as ``improving`` or ``leading``."""

    current: Literal[True, False, "any"]
    """False withdraws the identification; True restores it, and withdraws the user's other ones of the
    observation.
    """

    current_taxon: bool
    """True for identifications whose taxon is the one that the observation has now, False for others."""

    d1: Date
    """Observed at or after this date or time."""

    d2: Date
    """Observed at or before this date or time."""

    hrank: Literal[
        "stateofmatter",
        "kingdom",
        "phylum",
        "subphylum",
        "superclass",
        "class",
        "subclass",
        "superorder",
        "order",
        "suborder",
        "infraorder",
        "superfamily",
        "epifamily",
        "family",
        "subfamily",
        "supertribe",
        "tribe",
        "subtribe",
        "genus",
        "genushybrid",
        "species",
        "hybrid",
        "subspecies",
        "variety",
        "form",
    ]
    """Highest rank of the taxon; lower ones match too. Give one."""

    iconic_taxon_id: int | Many[int]
    """Ids of iconic taxa of the identified taxon."""

    id: int | UUID | Many[int | UUID | str]
    """Ids of the identifications."""

    id_above: int
    """Ids greater than this one. Moved along, with ``order_by="id"``, it reaches results beyond the first 10,000."""

    id_below: int
    """Ids smaller than this one. Moved along, with ``order_by="id"``, it reaches results beyond the first 10,000."""

    is_change: bool
    """True for identifications that were made by a taxon change, False for others."""

    lrank: Literal[
        "stateofmatter",
        "kingdom",
        "phylum",
        "subphylum",
        "superclass",
        "class",
        "subclass",
        "superorder",
        "order",
        "suborder",
        "infraorder",
        "superfamily",
        "epifamily",
        "family",
        "subfamily",
        "supertribe",
        "tribe",
        "subtribe",
        "genus",
        "genushybrid",
        "species",
        "hybrid",
        "subspecies",
        "variety",
        "form",
    ]
    """Lowest rank of the taxon; higher ones match too. Give one."""

    observation_created_d1: Date
    """Observation created at or after this date or time."""

    observation_created_d2: Date
    """Observation created at or before this date or time."""

    observation_hrank: Literal[
        "stateofmatter",
        "kingdom",
        "phylum",
        "subphylum",
        "superclass",
        "class",
        "subclass",
        "superorder",
        "order",
        "suborder",
        "infraorder",
        "superfamily",
        "epifamily",
        "family",
        "subfamily",
        "supertribe",
        "tribe",
        "subtribe",
        "genus",
        "genushybrid",
        "species",
        "hybrid",
        "subspecies",
        "variety",
        "form",
    ]
    """Highest rank of the observation's taxon."""

    observation_iconic_taxon_id: int | Many[int]
    """Ids of iconic taxa of the observation's taxon."""

    observation_lrank: Literal[
        "stateofmatter",
        "kingdom",
        "phylum",
        "subphylum",
        "superclass",
        "class",
        "subclass",
        "superorder",
        "order",
        "suborder",
        "infraorder",
        "superfamily",
        "epifamily",
        "family",
        "subfamily",
        "supertribe",
        "tribe",
        "subtribe",
        "genus",
        "genushybrid",
        "species",
        "hybrid",
        "subspecies",
        "variety",
        "form",
    ]
    """Lowest rank of the observation's taxon."""

    observation_rank: Many[
        Literal[
            "stateofmatter",
            "kingdom",
            "phylum",
            "subphylum",
            "superclass",
            "class",
            "subclass",
            "superorder",
            "order",
            "suborder",
            "infraorder",
            "superfamily",
            "epifamily",
            "family",
            "subfamily",
            "supertribe",
            "tribe",
            "subtribe",
            "genus",
            "genushybrid",
            "species",
            "hybrid",
            "subspecies",
            "variety",
            "form",
        ]
    ]
    """Ranks of the observation's taxon."""

    observation_taxon_active: bool
    """True if the observation's taxon is active, False if it is not."""

    observation_taxon_id: int | Many[int]
    """Ids of taxa, one of which the observation's taxon is or descends from."""

    observed_d1: Date
    """Observed at or after this date or time."""

    observed_d2: Date
    """Observed at or before this date or time."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order: Literal["desc", "asc"]
    """Direction of sorting."""

    order_by: Literal["created_at", "id"]
    """What to sort by."""

    own_observation: bool
    """True for identifications of one's own observations, False for those of others' observations."""

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""

    per_page: int
    """Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations
    come 30 to a page, and 200 at most.
    """

    place_id: UUID | int | Many[UUID | str | int]
    """Ids of places in which the observation was made."""

    quality_grade: Many[Literal["casual", "needs_id", "research"]]
    """Quality grades of the observation."""

    rank: Many[
        Literal[
            "stateofmatter",
            "kingdom",
            "phylum",
            "subphylum",
            "superclass",
            "class",
            "subclass",
            "superorder",
            "order",
            "suborder",
            "infraorder",
            "superfamily",
            "epifamily",
            "family",
            "subfamily",
            "supertribe",
            "tribe",
            "subtribe",
            "genus",
            "genushybrid",
            "species",
            "hybrid",
            "subspecies",
            "variety",
            "form",
        ]
    ]
    """Ranks of the taxon identified."""

    taxon_active: bool
    """True if the identified taxon is active, False if it is not."""

    taxon_change_id: JsonValue | Many[JsonValue]
    """Ids of taxon changes that made the identification."""

    taxon_id: int | Many[int]
    """Ids of taxa identified; descendants count too."""

    user_id: int | Many[int | str]
    """Ids or logins of the people who identified."""

    user_login: Many[str]
    """Logins of observers."""

    without_observation_taxon_id: int | Many[int]
    """Ids of taxa that the observation's taxon neither is nor descends from."""

    without_taxon_id: int | Many[int]
    """Ids of taxa to leave out, with their descendants."""


class ProjectFilters(TypedDict, total=False):
    """Parameters that many operations share."""

    featured: Literal[True]
    """True for projects that are featured on the site."""

    has_params: bool
    """True for projects with search parameters as requirements, False for those without."""

    has_posts: bool
    """True for projects with journal posts, False for those without."""

    id: int | UUID | Many[int | UUID | str]
    """Ids of the projects."""

    lat: float
    """Latitude of the centre of a circle, in decimal degrees; with ``lng``."""

    lng: float
    """Longitude of the centre of a circle, in decimal degrees; with ``lat``."""

    member_id: int
    """Ids of people who are members of the project."""

    not_id: int | Many[int]
    """Ids of projects to leave out."""

    noteworthy: Literal[True]
    """Whether to mark the project as noteworthy."""

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""

    per_page: int
    """Number of projects on a page; 10 unless given, 300 at most."""

    place_id: UUID | int | Many[UUID | str | int]
    """Ids of places that the project is about."""

    radius: float
    """Radius in kilometres of the circle around ``lat`` and ``lng``; 500 unless given."""

    rule_details: Literal[True]
    """True answers the projects' rules in full, not by id alone."""

    site_id: int
    """Ids of sites of the iNaturalist network that the observation belongs to."""

    type: Many[Literal["collection", "umbrella"]]
    """Types of projects."""


class ColoredHeatmapGridJsonParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.colored_heatmap.grid_json``."""

    color: str
    """Colour of the points or cells of the tile."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""


class ColoredHeatmapPngParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.colored_heatmap.png``."""

    color: str
    """Colour of the points or cells of the tile."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""


class GridGridJsonParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.grid.grid_json``."""

    color: str
    """Colour of the points or cells of the tile."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""


class GridPngParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.grid.png``."""

    color: str
    """Colour of the points or cells of the tile."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""


class HeatmapGridJsonParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.heatmap.grid_json``."""

    color: str
    """Colour of the points or cells of the tile."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""


class HeatmapPngParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.heatmap.png``."""

    color: str
    """Colour of the points or cells of the tile."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""


class IdentificationsCategoriesParams(IdentificationFilters, CallOptions, total=False):
    """The keywords of ``v1.identifications.categories``."""


class IdentificationsIdentifiersParams(IdentificationFilters, CallOptions, total=False):
    """The keywords of ``v1.identifications.identifiers``."""


class IdentificationsObserversParams(IdentificationFilters, CallOptions, total=False):
    """The keywords of ``v1.identifications.observers``."""


class IdentificationsRecentTaxaParams(IdentificationFilters, CallOptions, total=False):
    """The keywords of ``v1.identifications.recent_taxa``."""


class IdentificationsRecentTaxaRevisitedParams(IdentificationFilters, CallOptions, total=False):
    """The keywords of ``v1.identifications.recent_taxa_revisited``."""


class IdentificationsSearchParams(IdentificationFilters, CallOptions, total=False):
    """The keywords of ``v1.identifications.search``."""


class IdentificationsSimilarSpeciesParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.identifications.similar_species``."""

    taxon_id: Required[int]
    """Id of the taxon that others are confused with."""


class IdentificationsSpeciesCountsParams(IdentificationFilters, CallOptions, total=False):
    """The keywords of ``v1.identifications.species_counts``."""

    taxon_of: Literal["identification", "observation"]
    """Whether to count the identification's own taxon or the observation's."""


class ObservationsCreateParams(CallOptions, total=False):
    """The keywords of ``v1.observations.create``."""

    description: str
    """Description, as text."""

    species_guess: str
    """Name of the organism, as text. Without a ``taxon_id`` the server may derive the taxon from it."""

    taxon_id: int
    """Id of the taxon; also makes the observer's identification."""

    captive_flag: bool
    """Whether the organism is captive or cultivated."""

    coordinate_system: str
    """Name of the coordinate system of ``geo_x`` and ``geo_y``, as set up on the site."""

    geo_x: float
    """Easting in ``coordinate_system``."""

    geo_y: float
    """Northing in ``coordinate_system``."""

    geoprivacy: str
    """Who sees the coordinates, ``open``, ``obscured`` or ``private``."""

    latitude: float
    """Latitude in decimal degrees, WGS 84."""

    license: str
    """Licence of the observation, such as ``cc-by``."""

    location_is_exact: bool
    """Whether the coordinates are exact."""

    longitude: float
    """Longitude in decimal degrees, WGS 84."""

    make_license_default: bool
    """True makes ``license`` the default of the user's new observations."""

    make_licenses_same: bool
    """True puts all of the user's observations under ``license``."""

    map_scale: int
    """Zoom level of the map on which the location was chosen."""

    observed_on_string: str
    """Date, or date and time, of observation, as text such as ``2024-05-01 14:30``. Without a zone it is in the
    user's time zone.
    """

    owners_identification_from_vision: bool
    """Whether the observer took the identification from computer vision."""

    place_guess: str
    """Name of the place of observation, as text."""

    positional_accuracy: float
    """Accuracy of the coordinates, as a radius in metres around them."""

    positioning_device: str
    """Device that gave the coordinates, such as ``gps``."""

    positioning_method: str
    """Method that gave the coordinates, such as ``gps`` or ``manual``."""

    prefers_community_taxon: bool
    """Whether the community's taxon may replace the observer's own on this observation."""

    project_id: int
    """Id of a traditional project to add the observation to."""

    site_id: int
    """Id of the site of the iNaturalist network that the observation is made through."""

    tag_list: str
    """Tags, with commas."""

    taxon_name: str
    """Name to derive the taxon from, without a ``taxon_id``."""

    time_zone: str
    """Time zone of the observation, such as ``Eastern Time (US & Canada)``; the user's unless given."""

    uuid: UUID | str
    """UUID chosen by the client, which makes the call repeatable: the same user's second one makes no second
    record.
    """

    observation_field_values_attributes: Many[ObservationsCreateObservationFieldValuesAttribute]
    """Values of observation fields."""


class ObservationsHistogramParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.observations.histogram``."""

    date_field: Literal["created", "observed"]
    """Which date counts, that of observation or that of creation."""

    interval: Literal["year", "month", "week", "day", "hour", "month_of_year", "week_of_year"]
    """Interval to count by. ``month_of_year`` and ``week_of_year`` add up all years. ``hour`` goes with
    ``date_field="created"`` alone.
    """

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""

    ttl: int
    """Seconds that caches may keep the answer; -1 for not at all."""


class ObservationsIconicTaxaCountsParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.observations.iconic_taxa_counts``."""

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order: Literal["desc", "asc"]
    """Direction of sorting."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""

    per_page: int
    """Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations
    come 30 to a page, and 200 at most.
    """

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""

    ttl: int
    """Seconds that caches may keep the answer; -1 for not at all."""


class ObservationsIconicTaxaSpeciesCountsParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.observations.iconic_taxa_species_counts``."""

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order: Literal["desc", "asc"]
    """Direction of sorting."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""

    per_page: int
    """Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations
    come 30 to a page, and 200 at most.
    """

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""

    ttl: int
    """Seconds that caches may keep the answer; -1 for not at all."""


class ObservationsIdentificationCategoriesParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.observations.identification_categories``."""

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order: Literal["desc", "asc"]
    """Direction of sorting."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""

    per_page: int
    """Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations
    come 30 to a page, and 200 at most.
    """

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""

    ttl: int
    """Seconds that caches may keep the answer; -1 for not at all."""


class ObservationsIdentifiersParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.observations.identifiers``."""

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""

    ttl: int
    """Seconds that caches may keep the answer; -1 for not at all."""


class ObservationsObserversParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.observations.observers``."""

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""

    ttl: int
    """Seconds that caches may keep the answer; -1 for not at all."""


class ObservationsPopularFieldValuesParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.observations.popular_field_values``."""

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""

    ttl: int
    """Seconds that caches may keep the answer; -1 for not at all."""


class ObservationsQualityGradesParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.observations.quality_grades``."""

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order: Literal["desc", "asc"]
    """Direction of sorting."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""

    per_page: int
    """Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations
    come 30 to a page, and 200 at most.
    """

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""

    ttl: int
    """Seconds that caches may keep the answer; -1 for not at all."""


class ObservationsSearchParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.observations.search``."""

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order: Literal["desc", "asc"]
    """Direction of sorting."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""

    per_page: int
    """Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations
    come 30 to a page, and 200 at most.
    """

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""

    ttl: int
    """Seconds that caches may keep the answer; -1 for not at all."""


class ObservationsSimilarSpeciesParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.observations.similar_species``."""

    taxon_id: Required[int]
    """Ids of taxa; descendants count too."""

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order: Literal["desc", "asc"]
    """Direction of sorting."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""

    per_page: int
    """Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations
    come 30 to a page, and 200 at most.
    """

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    ttl: int
    """Seconds that caches may keep the answer; -1 for not at all."""


class ObservationsSpeciesCountsParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.observations.species_counts``."""

    include_ancestors: bool
    """True also lists the taxa above those observed."""

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""

    per_page: int
    """Number of taxa on a page; 500 unless given, and at most."""

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""

    ttl: int
    """Seconds that caches may keep the answer; -1 for not at all."""


class ObservationsTaxaParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.observations.taxa``."""

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order: Literal["desc", "asc"]
    """Direction of sorting."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""

    per_page: int
    """Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations
    come 30 to a page, and 200 at most.
    """

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""

    ttl: int
    """Seconds that caches may keep the answer; -1 for not at all."""


class ObservationsTaxaCountsByMonthParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.observations.taxa_counts_by_month``."""

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order: Literal["desc", "asc"]
    """Direction of sorting."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""

    per_page: int
    """Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations
    come 30 to a page, and 200 at most.
    """

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""

    ttl: int
    """Seconds that caches may keep the answer; -1 for not at all."""


class ObservationsTaxonomyParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.observations.taxonomy``."""

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order: Literal["desc", "asc"]
    """Direction of sorting."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""

    per_page: int
    """Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations
    come 30 to a page, and 200 at most.
    """

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""

    ttl: int
    """Seconds that caches may keep the answer; -1 for not at all."""


class ObservationsTreeTaxaParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.observations.tree_taxa``."""

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order: Literal["desc", "asc"]
    """Direction of sorting."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""

    per_page: int
    """Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations
    come 30 to a page, and 200 at most.
    """

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""

    ttl: int
    """Seconds that caches may keep the answer; -1 for not at all."""


class ObservationsUmbrellaProjectStatsParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.observations.umbrella_project_stats``."""

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order: Literal["desc", "asc"]
    """Direction of sorting."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""

    per_page: int
    """Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations
    come 30 to a page, and 200 at most.
    """

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""

    ttl: int
    """Seconds that caches may keep the answer; -1 for not at all."""


class ObservationsUpdateParams(CallOptions, total=False):
    """The keywords of ``v1.observations.update``."""

    description: str
    """Description, as text."""

    species_guess: str
    """Name of the organism, as text. Without a ``taxon_id`` the server may derive the taxon from it."""

    taxon_id: int
    """Id of the taxon; also makes the observer's identification."""

    captive_flag: bool
    """Whether the organism is captive or cultivated."""

    coordinate_system: str
    """Name of the coordinate system of ``geo_x`` and ``geo_y``, as set up on the site."""

    geo_x: float
    """Easting in ``coordinate_system``."""

    geo_y: float
    """Northing in ``coordinate_system``."""

    geoprivacy: str
    """Who sees the coordinates, ``open``, ``obscured`` or ``private``."""

    latitude: float
    """Latitude in decimal degrees, WGS 84."""

    license: str
    """Licence of the observation, such as ``cc-by``."""

    location_is_exact: bool
    """Whether the coordinates are exact."""

    longitude: float
    """Longitude in decimal degrees, WGS 84."""

    make_license_default: bool
    """True makes ``license`` the default of the user's new observations."""

    make_licenses_same: bool
    """True puts all of the user's observations under ``license``."""

    map_scale: int
    """Zoom level of the map on which the location was chosen."""

    observed_on_string: str
    """Date, or date and time, of observation, as text such as ``2024-05-01 14:30``. Without a zone it is in the
    user's time zone.
    """

    owners_identification_from_vision: bool
    """Whether the observer took the identification from computer vision."""

    place_guess: str
    """Name of the place of observation, as text."""

    positional_accuracy: float
    """Accuracy of the coordinates, as a radius in metres around them."""

    positioning_device: str
    """Device that gave the coordinates, such as ``gps``."""

    positioning_method: str
    """Method that gave the coordinates, such as ``gps`` or ``manual``."""

    prefers_community_taxon: bool
    """Whether the community's taxon may replace the observer's own on this observation."""

    project_id: int
    """Id of a traditional project to add the observation to."""

    site_id: int
    """Id of the site of the iNaturalist network that the observation is made through."""

    tag_list: str
    """Tags, with commas."""

    taxon_name: str
    """Name to derive the taxon from, without a ``taxon_id``."""

    time_zone: str
    """Time zone of the observation, such as ``Eastern Time (US & Canada)``; the user's unless given."""

    uuid: UUID | str
    """UUID of the observation."""

    observation_field_values_attributes: Many[ObservationsUpdateObservationFieldValuesAttribute]
    """Values of observation fields."""

    ignore_photos: bool
    """True keeps the observation's photos as they are, and is sent unless you say otherwise, or give
    ``local_photos`` in ``extra_body``. False deletes those that the request does not mention.
    """


class PointsGridJsonParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.points.grid_json``."""

    color: str
    """Colour of the points or cells of the tile."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""


class PointsPngParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.points.png``."""

    color: str
    """Colour of the points or cells of the tile."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""


class ProjectsAutocompleteParams(ProjectFilters, CallOptions, total=False):
    """The keywords of ``v1.projects.autocomplete``."""

    q: Required[str]
    """Beginning of the title."""


class ProjectsSearchParams(ProjectFilters, CallOptions, total=False):
    """The keywords of ``v1.projects.search``."""

    order_by: Literal["recent_posts", "created", "updated", "distance", "featured"]
    """What to sort by. ``distance`` needs ``lat`` and ``lng``; ``featured`` needs ``features`` or ``noteworthy``."""

    q: str
    """Words of the title, or its beginning."""


class TaxaLifelistMetadataParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v1.taxa.lifelist_metadata``."""

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order: Literal["desc", "asc"]
    """Direction of sorting."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""

    per_page: int
    """Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations
    come 30 to a page, and 200 at most.
    """

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""

    ttl: int
    """Seconds that caches may keep the answer; -1 for not at all."""


class TaxaSearchParams(CallOptions, total=False):
    """The keywords of ``v1.taxa.search``."""

    all_names: bool
    """True to answer every name of each taxon, in all languages."""

    id: int | UUID | Many[int | UUID | str]
    """Ids of the taxa."""

    id_above: int
    """Ids greater than this one; reaches results beyond the first 10,000."""

    id_below: int
    """Ids smaller than this one. The service does not heed it for taxa."""

    is_active: bool
    """True for taxa in use today, False for taxa that were merged, split or otherwise retired."""

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order: Literal["desc", "asc"]
    """Direction of sorting."""

    order_by: Literal["id", "created_at", "observations_count"]
    """What to sort by."""

    parent_id: int
    """Ids of taxa, one of which is the direct parent."""

    per_page: int
    """Number of taxa on a page; 30 unless given, 500 at most."""

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    q: str
    """Beginning of a scientific or common name."""

    rank: Many[
        Literal[
            "stateofmatter",
            "kingdom",
            "phylum",
            "subphylum",
            "superclass",
            "class",
            "subclass",
            "superorder",
            "order",
            "suborder",
            "infraorder",
            "superfamily",
            "epifamily",
            "family",
            "subfamily",
            "supertribe",
            "tribe",
            "subtribe",
            "genus",
            "genushybrid",
            "species",
            "hybrid",
            "subspecies",
            "variety",
            "form",
        ]
    ]
    """Ranks of the taxon."""

    rank_level: float
    """Numeric ranks of the taxon, such as 70 kingdom, 60 phylum, 50 class, 40 order, 30 family, 20 genus, 10
    species, 5 subspecies.
    """

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""


class TaxaSuggestParams(CallOptions, total=False):
    """The keywords of ``v1.taxa.suggest``."""

    featured_observation_id: UUID | str
    """UUID of an observation to leave out when suggestions come from observations."""

    image_url: str
    """Address of the image to look at."""

    include_representative_photos: bool
    """True adds to each suggestion a photo of the taxon that resembles the image."""

    lat: float
    """Latitude, in decimal degrees, near which the suggestions are observed."""

    limit: int
    """Largest number of suggestions."""

    lng: float
    """Longitude, in decimal degrees, near which the suggestions are observed."""

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    months: str
    """Months, 1 to 12, that the suggestions are observed in, with commas."""

    observation_id: UUID | str
    """id of an observation that sets place and taxon, ahead of ``place_id`` and ``taxon_id``."""

    observed_on: Date
    """Date of observation; suggestions observed at that time of year come first."""

    order_by: Literal["taxonomy", "default", "sciname"]
    """How to sort, by the source's own score or count (``default``), by closeness in the taxonomy, or by
    scientific name.
    """

    place_id: int
    """Id of a place that the suggestions occur in, for the sources of observations and check lists."""

    place_lat: float
    """Latitude of a point, in decimal degrees; a standard place around it stands in for ``place_id``."""

    place_lng: float
    """Longitude of a point, in decimal degrees; a standard place around it stands in for ``place_id``."""

    source: Literal[
        "captive_observations", "checklist", "misidentifications", "observations", "rg_observations", "visual"
    ]
    """Where suggestions come from, such as computer vision (``visual``), observations near by of any or of
    research grade, captive ones, a place's check list, or species confused with the taxon.
    """

    taxon_id: int
    """Id of a taxon that the suggestions belong to; below genus, its genus is meant. With the source
    ``misidentifications``, the taxon that others are confused with.
    """

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""The keywords of the methods that take very many, and the objects inside request bodies."""

from __future__ import annotations

from typing import Literal, Required, TypedDict
from uuid import UUID

from inat_typed.runtime.types import CallOptions, Date, DateTime, File, Many, UploadOptions


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

    apply_project_rules_for: int | str
    """Id or slug of a project whose rules observations must meet, in the project or not."""

    captive: bool
    """True for captive or cultivated organisms, False for wild ones."""

    coords_viewable_for_proj: bool
    """True for observations whose true coordinates the signed-in user may see, by the trust given to the projects
    in ``project_id`` or to the user.
    """

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

    d1: DateTime
    """Observed at or after this date or time."""

    d2: DateTime
    """Observed at or before this date or time."""

    day: int | Many[int]
    """Days of the month of observation, 1 to 31."""

    disagreements: bool
    """True for observations whose current identifications disagree, False for those whose do not."""

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

    hrank: Many[
        Literal[
            "stateofmatter",
            "kingdom",
            "phylum",
            "subphylum",
            "superclass",
            "class",
            "subclass",
            "infraclass",
            "subterclass",
            "superorder",
            "order",
            "suborder",
            "infraorder",
            "parvorder",
            "zoosection",
            "zoosubsection",
            "superfamily",
            "epifamily",
            "family",
            "subfamily",
            "supertribe",
            "tribe",
            "subtribe",
            "genus",
            "genushybrid",
            "subgenus",
            "section",
            "subsection",
            "complex",
            "species",
            "hybrid",
            "subspecies",
            "variety",
            "form",
            "infrahybrid",
        ]
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

    id_above: int
    """Ids greater than this one. Moved along, with ``order_by="id"``, it reaches results beyond the first 10,000."""

    id_below: int
    """Ids smaller than this one. Moved along, with ``order_by="id"``, it reaches results beyond the first 10,000."""

    id_please: bool
    """True for observations with the old mark that asks for an identification. No longer in use."""

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

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    lrank: Many[
        Literal[
            "stateofmatter",
            "kingdom",
            "phylum",
            "subphylum",
            "superclass",
            "class",
            "subclass",
            "infraclass",
            "subterclass",
            "superorder",
            "order",
            "suborder",
            "infraorder",
            "parvorder",
            "zoosection",
            "zoosubsection",
            "superfamily",
            "epifamily",
            "family",
            "subfamily",
            "supertribe",
            "tribe",
            "subtribe",
            "genus",
            "genushybrid",
            "subgenus",
            "section",
            "subsection",
            "complex",
            "species",
            "hybrid",
            "subspecies",
            "variety",
            "form",
            "infrahybrid",
        ]
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

    not_casual_excluding_captive: bool
    """True for observations that are not casual, or are so only because the organism is captive."""

    not_id: UUID | int | Many[UUID | str | int]
    """Ids or UUIDs of observations to leave out."""

    not_in_project: int | Many[int | str]
    """Ids or slugs of projects whose observations are left out."""

    not_matching_project_rules_for: int | str
    """Id or slug of a project whose rules observations must not meet."""

    obscuration: Many[Literal["obscured", "private", "none"]]
    """Obscured or private coordinates, by the observer's choice or for the taxon's sake; ``none`` for open ones."""

    observation_accuracy_experiment_id: int | Many[int]
    """Ids of accuracy experiments of iNaturalist that the observation was a sample of."""

    observed_on: Date
    """Date of observation."""

    order: Literal["desc", "asc"]
    """Direction of sorting."""

    out_of_range: bool
    """True for taxa outside their known range, False for those within it."""

    outlink_source: str
    """Another site, such as ``GBIF``, that must hold the observation too."""

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""

    pcid: bool
    """Deprecated. True for observations that a project's curator identified; with ``project_id``, a curator of
    those projects.
    """

    per_page: int
    """Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations
    come 30 to a page, and 200 at most.
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

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    project_id: int | Many[int | str]
    """Ids or slugs of projects that the observation belongs to."""

    q: str
    """Words to find in taxon names, tags, descriptions and place names; narrowed down by ``search_on``."""

    quality_grade: Many[Literal["casual", "needs_id", "research"]]
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
            "infraclass",
            "subterclass",
            "superorder",
            "order",
            "suborder",
            "infraorder",
            "parvorder",
            "zoosection",
            "zoosubsection",
            "superfamily",
            "epifamily",
            "family",
            "subfamily",
            "supertribe",
            "tribe",
            "subtribe",
            "genus",
            "genushybrid",
            "subgenus",
            "section",
            "subsection",
            "complex",
            "species",
            "hybrid",
            "subspecies",
            "variety",
            "form",
            "infrahybrid",
        ]
    ]
    """Ranks of the taxon."""

    reviewed: bool
    """True for observations that the person in ``viewer_id`` has reviewed, False for those they have not."""

    search_on: Literal["names", "tags", "description", "place", "taxon_page_obs_photos"]
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

    taxon_id: int | Many[int]
    """Ids of taxa; descendants count too."""

    taxon_is_active: bool
    """True for taxa in use today, False for taxa that were merged, split or otherwise retired."""

    taxon_name: str
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

    ttl: int
    """Seconds that caches may keep the answer; -1 for not at all."""

    unobserved_by_user_id: int | str
    """Id or login of a person; taxa that they have observed are left out."""

    updated_since: DateTime
    """Changed at or after this date or time."""

    user_after: DateTime | str
    """Observers whose accounts were made after a date or time, or within an age such as ``10d``, ``2w`` or ``3m``
    (days, weeks, months).
    """

    user_before: DateTime | str
    """Observers whose accounts were made before a date or time, or before an age such as ``10d``, ``2w`` or ``3m``
    (days, weeks, months).
    """

    user_id: int | Many[int | str]
    """Ids or logins of observers."""

    user_login: Many[str]
    """Logins of observers."""

    verifiable: bool
    """True for observations of the grades ``needs_id`` and ``research``, False for casual ones."""

    viewer_id: int
    """Id of the person that ``reviewed`` is about."""

    without_field: str
    """Names of observation fields that the observation must not have, with commas."""

    without_taxon_id: int | Many[int]
    """Ids of taxa to leave out, with their descendants."""

    without_term_value_id: int | Many[int]
    """Ids of controlled values that the observation must not be annotated with. Goes with ``term_id``."""

    year: int | Many[int]
    """Years of observation."""


class ExemplarIdentificationsSearchParams(CallOptions, total=False):
    """The keywords of ``v2.exemplar_identifications.search``."""

    direct_taxon_id: int | Many[int]
    """Ids of taxa identified; descendants do not count."""

    downvoted: bool
    """True for those with more votes against than for, False for others."""

    id: int
    """Id of the exemplary identification."""

    include_category_controlled_terms: bool
    """True also answers the annotations of the results, with counts."""

    include_category_counts: bool
    """True also answers counts by vote."""

    locale: str
    """Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in user."""

    nominated: bool
    """True for identifications that somebody put forward, False for those that nobody did."""

    order: Literal["desc", "asc"]
    """Direction of sorting."""

    order_by: Literal["id", "created_at", "votes", "word_count"]
    """What to sort by; ``word_count`` is the length of the remark."""

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""

    per_page: int
    """Number of results on a page."""

    preferred_place_id: int
    """Id of a place whose regional common names are preferred."""

    q: str
    """Words to find in the remark or the identifier's login."""

    taxon_id: int | Many[int]
    """Ids of taxa identified; descendants count too."""

    term_id: int | Many[int]
    """Ids of controlled terms (attributes) that the observation is annotated with."""

    term_value_id: int | Many[int]
    """Ids of controlled values that the observation is annotated with. Goes with ``term_id``."""

    ttl: int
    """Seconds that caches may keep the answer; -1 for not at all."""

    upvoted: bool
    """True for those with more votes for than against, False for others."""

    uuid: UUID | str
    """UUID of the exemplary identification."""


class GridGridJsonParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v2.grid.grid_json``."""

    id: UUID | int | Many[UUID | str | int]
    """Ids or UUIDs of the observations."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    tile_size: Literal[256, 512]
    """Width and height of the tile in pixels."""


class GridPngParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v2.grid.png``."""

    id: UUID | int | Many[UUID | str | int]
    """Ids or UUIDs of the observations."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    tile_size: Literal[256, 512]
    """Width and height of the tile in pixels."""


class HeatmapGridJsonParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v2.heatmap.grid_json``."""

    id: UUID | int | Many[UUID | str | int]
    """Ids or UUIDs of the observations."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    tile_size: Literal[256, 512]
    """Width and height of the tile in pixels."""


class HeatmapPngParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v2.heatmap.png``."""

    id: UUID | int | Many[UUID | str | int]
    """Ids or UUIDs of the observations."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    tile_size: Literal[256, 512]
    """Width and height of the tile in pixels."""


class ObservationsCreateParams(CallOptions, total=False):
    """The keywords of ``v2.observations.create``."""

    captive_flag: bool
    """Whether the organism is captive or cultivated."""

    coordinate_system: str
    """Name of the coordinate system of ``geo_x`` and ``geo_y``, as set up on the site."""

    description: str
    """Description, as text."""

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

    species_guess: str
    """Name of the organism, as text. Without a ``taxon_id`` the server may derive the taxon from it."""

    tag_list: str
    """Tags, with commas."""

    taxon_id: int
    """Id of the taxon; also makes the observer's identification."""

    taxon_name: str
    """Name to derive the taxon from, without a ``taxon_id``."""

    time_zone: str
    """Time zone of the observation, such as ``Eastern Time (US & Canada)``; the user's unless given."""

    uuid: UUID | str
    """UUID chosen by the client, which makes the call repeatable; the same user's second one makes no second
    record.
    """

    observation_field_values_attributes: Many[ObservationsCreateObservationFieldValuesAttribute]
    """Values of observation fields."""


class ObservationsHistogramParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v2.observations.histogram``."""

    date_field: Literal["observed", "created"]
    """Which date counts, that of observation or that of creation."""

    id: UUID | int | Many[UUID | str | int]
    """Ids or UUIDs of the observations."""

    interval: Literal["year", "month", "week", "day", "hour", "month_of_year", "week_of_year"]
    """Interval to count by. ``month_of_year`` and ``week_of_year`` add up all years. ``hour`` goes with
    ``date_field="created"`` alone.
    """

    only_id: bool
    """True answers ids alone, without other fields."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""


class ObservationsIconicTaxaCountsParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v2.observations.iconic_taxa_counts``."""

    id: UUID | int | Many[UUID | str | int]
    """Ids or UUIDs of the observations."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""


class ObservationsIconicTaxaSpeciesCountsParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v2.observations.iconic_taxa_species_counts``."""

    id: UUID | int | Many[UUID | str | int]
    """Ids or UUIDs of the observations."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""


class ObservationsIdentifiersParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v2.observations.identifiers``."""

    id: UUID | int | Many[UUID | str | int]
    """Ids or UUIDs of the observations."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""


class ObservationsObserversParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v2.observations.observers``."""

    id: UUID | int | Many[UUID | str | int]
    """Ids or UUIDs of the observations."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order_by: Literal["observation_count", "species_count"]
    """Whether most observations or most species come first."""


class ObservationsPopularFieldValuesParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v2.observations.popular_field_values``."""

    date_field: Literal["observed", "created"]
    """Which date counts, that of observation or that of creation."""

    id: UUID | int | Many[UUID | str | int]
    """Ids or UUIDs of the observations."""

    interval: Literal["month_of_year", "week_of_year"]
    """Interval to count by. ``month_of_year`` and ``week_of_year`` add up all years. ``hour`` goes with
    ``date_field="created"`` alone.
    """

    no_histograms: bool
    """True leaves out the counts by time of year."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    unannotated: bool
    """True also counts the observations that lack the annotation."""


class ObservationsSearchParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v2.observations.search``."""

    id: UUID | int | Many[UUID | str | int]
    """Ids or UUIDs of the observations."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""


class ObservationsSpeciesCountsParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v2.observations.species_counts``."""

    id: UUID | int | Many[UUID | str | int]
    """Ids or UUIDs of the observations."""

    include_ancestors: bool
    """True also lists the taxa above those observed."""


class ObservationsUmbrellaProjectStatsParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v2.observations.umbrella_project_stats``."""

    id: UUID | int | Many[UUID | str | int]
    """Ids or UUIDs of the observations."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""


class ObservationsUpdateParams(CallOptions, total=False):
    """The keywords of ``v2.observations.update``."""

    ignore_photos: bool
    """True keeps the observation's photos as they are, and is sent unless you say otherwise, or give
    ``local_photos`` in ``extra_body``. False deletes those that the request does not mention.
    """

    captive_flag: bool
    """Whether the organism is captive or cultivated."""

    coordinate_system: str
    """Name of the coordinate system of ``geo_x`` and ``geo_y``, as set up on the site."""

    description: str
    """Description, as text."""

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

    species_guess: str
    """Name of the organism, as text. Without a ``taxon_id`` the server may derive the taxon from it."""

    tag_list: str
    """Tags, with commas."""

    taxon_id: int
    """Id of the taxon; also makes the observer's identification."""

    taxon_name: str
    """Name to derive the taxon from, without a ``taxon_id``."""

    time_zone: str
    """Time zone of the observation, such as ``Eastern Time (US & Canada)``; the user's unless given."""

    uuid_: UUID | str
    """UUID of the observation."""

    observation_field_values_attributes: Many[ObservationsUpdateObservationFieldValuesAttribute]
    """Values of observation fields."""


class PlacesPngParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v2.places.png``."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    tile_size: Literal[256, 512]
    """Width and height of the tile in pixels."""


class PointsGridJsonParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v2.points.grid_json``."""

    id: UUID | int | Many[UUID | str | int]
    """Ids or UUIDs of the observations."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    tile_size: Literal[256, 512]
    """Width and height of the tile in pixels."""


class PointsPngParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v2.points.png``."""

    id: UUID | int | Many[UUID | str | int]
    """Ids or UUIDs of the observations."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    tile_size: Literal[256, 512]
    """Width and height of the tile in pixels."""


class ProjectsSearchParams(CallOptions, total=False):
    """The keywords of ``v2.projects.search``."""

    features: bool
    """True for projects that are featured on the site."""

    has_params: bool
    """True for projects with search parameters as requirements, False for those without."""

    has_posts: bool
    """True for projects with journal posts, False for those without."""

    id: int | Many[int]
    """Ids of the projects."""

    lat: float
    """Latitude of the centre of a circle, in decimal degrees; with ``lng``."""

    lng: float
    """Longitude of the centre of a circle, in decimal degrees; with ``lat``."""

    member_id: int | Many[int]
    """Ids of people who are members of the project."""

    not_id: int | Many[int]
    """Ids of projects to leave out."""

    noteworthy: bool
    """True for projects marked as noteworthy on the site."""

    order_by: Literal["recent_posts", "created", "updated", "distance", "featured"]
    """What to sort by. ``distance`` needs ``lat`` and ``lng``; ``featured`` needs ``features`` or ``noteworthy``."""

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""

    per_page: int
    """Number of projects on a page; 10 unless given, 300 at most."""

    place_id: int | Many[int]
    """Ids of places that the project is about."""

    q: str
    """Words of the title, or its beginning."""

    radius: int
    """Radius in kilometres of the circle around ``lat`` and ``lng``; 500 unless given."""

    rule_details: bool
    """True answers the projects' rules in full, not by id alone."""

    site_id: int
    """Id of the site that ``features`` and ``noteworthy`` are about; the user's own, or the main one, unless
    given.
    """

    type: Many[Literal["collection", "umbrella"]]
    """Types of projects."""


class TaxaSuggestParams(CallOptions, total=False):
    """The keywords of ``v2.taxa.suggest``."""

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
    """UUID of an observation that sets place and taxon, ahead of ``place_id`` and ``taxon_id``."""

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


class TaxaSuggestForImageParams(UploadOptions, total=False):
    """The keywords of ``v2.taxa.suggest_for_image``."""

    featured_observation_id: UUID | str
    """UUID of an observation to leave out when suggestions come from observations."""

    image: File
    """Image file to look at, up to 20 MB."""

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
    """UUID of an observation that sets place and taxon, ahead of ``place_id`` and ``taxon_id``."""

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


class TaxonIdSummariesSearchParams(CallOptions, total=False):
    """The keywords of ``v2.taxon_id_summaries.search``."""

    active: bool
    """True for summaries in use, False for those that are not."""

    created_d1: DateTime
    """Created at or after this date or time."""

    created_d2: DateTime
    """Created at or before this date or time."""

    created_on: Date
    """Date of creation."""

    language: Many[str]
    """Languages of the summary."""

    order: Literal["desc", "asc"]
    """Direction of sorting."""

    order_by: Literal["run_generated_at", "created_at", "updated_at", "taxon_id"]
    """What to sort by."""

    page: int
    """Number of the page, from 1. Page times ``per_page`` may not pass 10,000."""

    per_page: int
    """Number of summaries on a page; 30 unless given."""

    run_generated_d1: DateTime
    """Generated at or after this time."""

    run_generated_d2: DateTime
    """Generated at or before this time."""

    run_generated_on: Date
    """Date of generation, by UTC."""

    run_name: str
    """Words within the name of the run that made the summary."""

    taxon_group: Many[str]
    """Groups of taxa that the summary belongs to."""

    taxon_id: int | Many[int]
    """Ids of the taxa."""

    taxon_name: str
    """Words within the name of the taxon."""

    updated_d1: DateTime
    """Changed at or after this time."""

    updated_d2: DateTime
    """Changed at or before this time."""

    updated_on: Date
    """Date of the last change."""


class TaxonPlacesPngParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v2.taxon_places.png``."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    tile_size: Literal[256, 512]
    """Width and height of the tile in pixels."""


class TaxonRangesPngParams(ObservationFilters, CallOptions, total=False):
    """The keywords of ``v2.taxon_ranges.png``."""

    only_id: bool
    """True answers ids alone, without other fields."""

    order_by: Literal["created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"]
    """What to sort by; ``geo_score`` is how well the geomodel's expectation fits."""

    tile_size: Literal[256, 512]
    """Width and height of the tile in pixels."""


class UsersUpdateParams(UploadOptions, total=False):
    """The keywords of ``v2.users.update``."""

    icon_delete: bool
    """True removes the profile's image."""

    data_transfer_consent: bool
    """Consent to the transfer of personal information to the United States. True gives it; it cannot be taken back
    but by deleting the account.
    """

    description: str
    """Text about the user, shown on the profile."""

    email: str
    """E-mail address of the user."""

    faved_project_ids: Many[int]
    """Ids of the projects shown as favourites on the profile."""

    locale: str
    """Locale of the user, such as ``en`` or ``pt-BR``."""

    login: str
    """Login, the unique name of the user."""

    make_observation_licenses_same: bool
    """True puts all of the user's observations under ``preferred_observation_license``."""

    make_photo_licenses_same: bool
    """True puts all of the user's photos under ``preferred_photo_license``."""

    make_sound_licenses_same: bool
    """True puts all of the user's sounds under ``preferred_sound_license``."""

    name: str
    """Name to show in place of the login."""

    password: str
    """New password."""

    password_confirmation: str
    """New password once more."""

    pi_consent: bool
    """Consent to the storage of personal information. True gives it; it cannot be taken back but by deleting the
    account.
    """

    place_id: int
    """Id of the place whose regional common names the user sees; None for none."""

    preferred_observation_fields_by: str
    """Who may add observation fields to the user's observations, ``anyone``, ``curators`` or ``observer``."""

    preferred_observation_license: str
    """Licence of new observations; None for all rights reserved."""

    preferred_photo_license: str
    """Licence of new photos; None for all rights reserved."""

    preferred_project_addition_by: str
    """Projects to which others may add the user's observations, ``any``, ``joined`` or ``none``."""

    preferred_sound_license: str
    """Licence of new sounds; None for all rights reserved."""

    prefers_automatic_taxonomic_changes: bool
    """Whether taxon changes update the user's identifications by themselves."""

    prefers_comment_email_notification: bool
    """Whether to e-mail about comments."""

    prefers_common_names: bool
    """Whether to show common names of taxa."""

    prefers_community_taxa: bool
    """Whether the community's taxon may replace the user's own on their observations."""

    prefers_identification_email_notification: bool
    """Whether to e-mail about identifications."""

    prefers_infraspecies_identification_notifications: bool
    """Whether to notify about identifications below species."""

    prefers_mention_email_notification: bool
    """Whether to e-mail about mentions."""

    prefers_message_email_notification: bool
    """Whether to e-mail about private messages."""

    prefers_monthly_supporter_badge: bool
    """Whether to show the badge of a monthly supporter."""

    prefers_no_email: bool
    """True for no e-mail at all."""

    prefers_no_tracking: bool
    """True for no tracking by third parties."""

    prefers_non_disagreeing_identification_notifications: bool
    """Whether to notify about identifications with a wider taxon that do not disagree."""

    prefers_project_added_your_observation_email_notification: bool
    """Whether to e-mail when a project adds the user's observation."""

    prefers_project_curator_change_email_notification: bool
    """Whether to e-mail about changes of a project's curators."""

    prefers_project_journal_post_email_notification: bool
    """Whether to e-mail about projects' journal posts."""

    prefers_receive_mentions: bool
    """Whether to notify about mentions."""

    prefers_redundant_identification_notifications: bool
    """Whether to notify about identifications that confirm an earlier one."""

    prefers_scientific_name_first: bool
    """Whether to show scientific names ahead of common ones."""

    prefers_taxon_change_email_notification: bool
    """Whether to e-mail about taxon changes."""

    prefers_taxon_or_place_observation_email_notification: bool
    """Whether to e-mail about observations in subscriptions to taxa or places."""

    prefers_user_observation_email_notification: bool
    """Whether to e-mail about observations by people whom the user follows."""

    search_place_id: int
    """Id of the place of the user's default search; None for the world."""

    site_id: int
    """Id of the site of the iNaturalist network that the user belongs to."""

    time_zone: str
    """Default time zone of the user's observations, such as ``Eastern Time (US & Canada)``."""

    icon: File
    """Image for the profile, up to 20 MB."""

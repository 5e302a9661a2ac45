# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""Every operation of the API, v2: what it takes and what it answers, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from inat_typed.runtime.operation import Answer, Operation, Paging, Parameter, Type

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.v2.models import (
        Annotation,
        Announcement,
        AppBuildInfo,
        AuthorizedApplication,
        BuildInfo,
        Comment,
        ComputervisionPage,
        ControlledTerm,
        EmailAvailability,
        ExemplarIdentificationsPage,
        Flag,
        GeoipLocation,
        Histogram,
        Identification,
        IdentificationCategoryCount,
        IdentificationsRecentTaxaPage,
        IdentifierCount,
        LanguageSearchMatch,
        Locale,
        Message,
        MessagesThreadPage,
        NearbyPlaces,
        NotificationCounts,
        Observation,
        ObservationField,
        ObservationFieldValue,
        ObservationPhoto,
        ObservationSound,
        ObservationsPopularFieldValuesPage,
        ObserverCount,
        Photo,
        Ping,
        Place,
        Post,
        PrivateUser,
        Project,
        ProjectMember,
        ProjectMembership,
        ProjectObservation,
        ProjectUser,
        ProviderAuthorization,
        QualityGradeCount,
        QualityMetric,
        Relationship,
        SavedLocation,
        SearchResult,
        Site,
        Sound,
        SpeciesCount,
        Subscription,
        TaxaSuggestPage,
        Taxon,
        TaxonCount,
        TaxonIdSummary,
        TaxonMapLayers,
        TaxonNamePriority,
        TaxonSummary,
        UmbrellaProjectStats,
        Update,
        User,
        UtfGrid,
    )

_MODELS = "inat_typed.v2.models"

_acc_above_query_integer = Parameter(
    name="acc_above", keyword="acc_above", place="query", type=Type(kinds=("integer",))
)
_acc_below_or_unknown_query_integer = Parameter(
    name="acc_below_or_unknown", keyword="acc_below_or_unknown", place="query", type=Type(kinds=("integer",))
)
_acc_below_query_integer = Parameter(
    name="acc_below", keyword="acc_below", place="query", type=Type(kinds=("integer",))
)
_acc_query_any = Parameter(name="acc", keyword="acc", place="query", type=Type(kinds=("boolean",)))
_agree_query_any = Parameter(name="agree", keyword="agree", place="query", type=Type(kinds=("boolean",)))
_annotation_user_id_query_strings = Parameter(
    name="annotation_user_id",
    keyword="annotation_user_id",
    place="query",
    type=Type(kinds=("integer", "string"), many=True),
)
_apply_project_rules_for_query_string = Parameter(
    name="apply_project_rules_for",
    keyword="apply_project_rules_for",
    place="query",
    type=Type(kinds=("integer", "string")),
)
_captive_query_any = Parameter(name="captive", keyword="captive", place="query", type=Type(kinds=("boolean",)))
_coords_viewable_for_proj_query_any = Parameter(
    name="coords_viewable_for_proj", keyword="coords_viewable_for_proj", place="query", type=Type(kinds=("boolean",))
)
_created_d1_query_string = Parameter(
    name="created_d1", keyword="created_d1", place="query", type=Type(kinds=("date-time",))
)
_created_d2_query_string = Parameter(
    name="created_d2", keyword="created_d2", place="query", type=Type(kinds=("date-time",))
)
_created_day_query_integers = Parameter(
    name="created_day",
    keyword="created_day",
    place="query",
    type=Type(kinds=("integer",), many=True, minimum=1, maximum=31),
)
_created_month_query_integers = Parameter(
    name="created_month",
    keyword="created_month",
    place="query",
    type=Type(kinds=("integer",), many=True, minimum=1, maximum=12),
)
_created_on_query_string = Parameter(name="created_on", keyword="created_on", place="query", type=Type(kinds=("date",)))
_created_year_query_integers = Parameter(
    name="created_year", keyword="created_year", place="query", type=Type(kinds=("integer",), many=True)
)
_cs_query_string = Parameter(name="cs", keyword="cs", place="query", type=Type(kinds=("string",)))
_csa_query_string = Parameter(name="csa", keyword="csa", place="query", type=Type(kinds=("string",)))
_csi_query_strings = Parameter(
    name="csi",
    keyword="csi",
    place="query",
    type=Type(kinds=("string",), many=True, choices=("LC", "NT", "VU", "EN", "CR", "EW", "EX")),
)
_d1_query_string = Parameter(name="d1", keyword="d1", place="query", type=Type(kinds=("date-time",)))
_d2_query_string = Parameter(name="d2", keyword="d2", place="query", type=Type(kinds=("date-time",)))
_date_field_query_string = Parameter(
    name="date_field",
    keyword="date_field",
    place="query",
    type=Type(kinds=("string",), choices=("observed", "created")),
)
_day_query_integers = Parameter(
    name="day", keyword="day", place="query", type=Type(kinds=("integer",), many=True, minimum=1, maximum=31)
)
_disagreements_query_any = Parameter(
    name="disagreements", keyword="disagreements", place="query", type=Type(kinds=("boolean",))
)
_endemic_query_any = Parameter(name="endemic", keyword="endemic", place="query", type=Type(kinds=("boolean",)))
_expected_nearby_query_any = Parameter(
    name="expected_nearby", keyword="expected_nearby", place="query", type=Type(kinds=("boolean",))
)
_fails_dqa_accurate_query_any = Parameter(
    name="fails_dqa_accurate", keyword="fails_dqa_accurate", place="query", type=Type(kinds=("boolean",))
)
_fails_dqa_date_query_any = Parameter(
    name="fails_dqa_date", keyword="fails_dqa_date", place="query", type=Type(kinds=("boolean",))
)
_fails_dqa_evidence_query_any = Parameter(
    name="fails_dqa_evidence", keyword="fails_dqa_evidence", place="query", type=Type(kinds=("boolean",))
)
_fails_dqa_location_query_any = Parameter(
    name="fails_dqa_location", keyword="fails_dqa_location", place="query", type=Type(kinds=("boolean",))
)
_fails_dqa_needs_id_query_any = Parameter(
    name="fails_dqa_needs_id", keyword="fails_dqa_needs_id", place="query", type=Type(kinds=("boolean",))
)
_fails_dqa_recent_query_any = Parameter(
    name="fails_dqa_recent", keyword="fails_dqa_recent", place="query", type=Type(kinds=("boolean",))
)
_fails_dqa_subject_query_any = Parameter(
    name="fails_dqa_subject", keyword="fails_dqa_subject", place="query", type=Type(kinds=("boolean",))
)
_fails_dqa_wild_query_any = Parameter(
    name="fails_dqa_wild", keyword="fails_dqa_wild", place="query", type=Type(kinds=("boolean",))
)
_fields_query_any = Parameter(name="fields", keyword="fields", place="query", type=Type(kinds=("fields",)))
_geo_query_any = Parameter(name="geo", keyword="geo", place="query", type=Type(kinds=("boolean",)))
_geoprivacy_query_strings = Parameter(
    name="geoprivacy",
    keyword="geoprivacy",
    place="query",
    type=Type(kinds=("string",), many=True, choices=("obscured", "obscured_private", "open", "private")),
)
_hour_query_integers = Parameter(
    name="hour", keyword="hour", place="query", type=Type(kinds=("integer",), many=True, minimum=0, maximum=23)
)
_hrank_query_strings = Parameter(
    name="hrank",
    keyword="hrank",
    place="query",
    type=Type(
        kinds=("string",),
        many=True,
        choices=(
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
        ),
    ),
)
_iconic_query_any = Parameter(name="iconic", keyword="iconic", place="query", type=Type(kinds=("boolean",)))
_iconic_taxa_query_strings = Parameter(
    name="iconic_taxa",
    keyword="iconic_taxa",
    place="query",
    type=Type(
        kinds=("string",),
        many=True,
        choices=(
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
        ),
    ),
)
_id_above_query_integer = Parameter(name="id_above", keyword="id_above", place="query", type=Type(kinds=("integer",)))
_id_below_query_integer = Parameter(name="id_below", keyword="id_below", place="query", type=Type(kinds=("integer",)))
_id_path_integer = Parameter(name="id", keyword="id", place="path", type=Type(kinds=("integer",)), required=True)
_id_path_integers = Parameter(
    name="id", keyword="id", place="path", type=Type(kinds=("integer",), many=True), required=True
)
_id_path_string = Parameter(
    name="id", keyword="id", place="path", type=Type(kinds=("integer", "string")), required=True
)
_id_path_strings = Parameter(
    name="id", keyword="id", place="path", type=Type(kinds=("integer", "string"), many=True), required=True
)
_id_please_query_any = Parameter(name="id_please", keyword="id_please", place="query", type=Type(kinds=("boolean",)))
_id_query_anys = Parameter(
    name="id", keyword="id", place="query", type=Type(kinds=("uuid", "integer", "string"), many=True)
)
_identifications_query_string = Parameter(
    name="identifications",
    keyword="identifications",
    place="query",
    type=Type(kinds=("string",), choices=("most_agree", "most_disagree", "some_agree")),
)
_identified_query_any = Parameter(name="identified", keyword="identified", place="query", type=Type(kinds=("boolean",)))
_introduced_query_any = Parameter(name="introduced", keyword="introduced", place="query", type=Type(kinds=("boolean",)))
_is_active_query_any = Parameter(name="is_active", keyword="is_active", place="query", type=Type(kinds=("boolean",)))
_lat_query_float = Parameter(
    name="lat", keyword="lat", place="query", type=Type(kinds=("number",), minimum=-90, maximum=90)
)
_license_query_strings = Parameter(
    name="license",
    keyword="license",
    place="query",
    type=Type(
        kinds=("string",),
        many=True,
        choices=("cc-by", "cc-by-nc", "cc-by-nd", "cc-by-sa", "cc-by-nc-nd", "cc-by-nc-sa", "cc0"),
    ),
)
_licensed_query_any = Parameter(name="licensed", keyword="licensed", place="query", type=Type(kinds=("boolean",)))
_list_id_query_integer = Parameter(name="list_id", keyword="list_id", place="query", type=Type(kinds=("integer",)))
_lng_query_float = Parameter(
    name="lng", keyword="lng", place="query", type=Type(kinds=("number",), minimum=-180, maximum=180)
)
_locale_query_string = Parameter(name="locale", keyword="locale", place="query", type=Type(kinds=("string",)))
_lrank_query_strings = Parameter(
    name="lrank",
    keyword="lrank",
    place="query",
    type=Type(
        kinds=("string",),
        many=True,
        choices=(
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
        ),
    ),
)
_mappable_query_any = Parameter(name="mappable", keyword="mappable", place="query", type=Type(kinds=("boolean",)))
_metric_path_string = Parameter(
    name="metric", keyword="metric", place="path", type=Type(kinds=("string",)), required=True
)
_month_query_integers = Parameter(
    name="month", keyword="month", place="query", type=Type(kinds=("integer",), many=True, minimum=1, maximum=12)
)
_native_query_any = Parameter(name="native", keyword="native", place="query", type=Type(kinds=("boolean",)))
_nelat_query_float = Parameter(
    name="nelat", keyword="nelat", place="query", type=Type(kinds=("number",), minimum=-90, maximum=90)
)
_nelng_query_float = Parameter(
    name="nelng", keyword="nelng", place="query", type=Type(kinds=("number",), minimum=-180, maximum=180)
)
_not_casual_excluding_captive_query_any = Parameter(
    name="not_casual_excluding_captive",
    keyword="not_casual_excluding_captive",
    place="query",
    type=Type(kinds=("boolean",)),
)
_not_id_query_uuids = Parameter(
    name="not_id", keyword="not_id", place="query", type=Type(kinds=("uuid", "integer"), many=True)
)
_not_in_project_query_strings = Parameter(
    name="not_in_project", keyword="not_in_project", place="query", type=Type(kinds=("integer", "string"), many=True)
)
_not_matching_project_rules_for_query_string = Parameter(
    name="not_matching_project_rules_for",
    keyword="not_matching_project_rules_for",
    place="query",
    type=Type(kinds=("integer", "string")),
)
_obscuration_query_strings = Parameter(
    name="obscuration",
    keyword="obscuration",
    place="query",
    type=Type(kinds=("string",), many=True, choices=("obscured", "private", "none")),
)
_observation_accuracy_experiment_id_query_integers = Parameter(
    name="observation_accuracy_experiment_id",
    keyword="observation_accuracy_experiment_id",
    place="query",
    type=Type(kinds=("integer",), many=True),
)
_observed_on_query_string = Parameter(
    name="observed_on", keyword="observed_on", place="query", type=Type(kinds=("date",))
)
_only_id_query_any = Parameter(name="only_id", keyword="only_id", place="query", type=Type(kinds=("boolean",)))
_order_by_query_string = Parameter(
    name="order_by",
    keyword="order_by",
    place="query",
    type=Type(
        kinds=("string",),
        choices=("created_at", "geo_score", "id", "observed_on", "random", "species_guess", "updated_at", "votes"),
    ),
)
_order_query_string = Parameter(
    name="order", keyword="order", place="query", type=Type(kinds=("string",), choices=("desc", "asc"))
)
_out_of_range_query_any = Parameter(
    name="out_of_range", keyword="out_of_range", place="query", type=Type(kinds=("boolean",))
)
_outlink_source_query_string = Parameter(
    name="outlink_source", keyword="outlink_source", place="query", type=Type(kinds=("string",))
)
_page_query_integer = Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",), minimum=0))
_pcid_query_any = Parameter(name="pcid", keyword="pcid", place="query", type=Type(kinds=("boolean",)))
_per_page_query_integer = Parameter(
    name="per_page", keyword="per_page", place="query", type=Type(kinds=("integer",), minimum=0)
)
_photo_license_query_strings = Parameter(
    name="photo_license",
    keyword="photo_license",
    place="query",
    type=Type(
        kinds=("string",),
        many=True,
        choices=("cc-by", "cc-by-nc", "cc-by-nd", "cc-by-sa", "cc-by-nc-nd", "cc-by-nc-sa", "cc0"),
    ),
)
_photo_licensed_query_any = Parameter(
    name="photo_licensed", keyword="photo_licensed", place="query", type=Type(kinds=("boolean",))
)
_photos_query_any = Parameter(name="photos", keyword="photos", place="query", type=Type(kinds=("boolean",)))
_place_id_query_anys = Parameter(
    name="place_id", keyword="place_id", place="query", type=Type(kinds=("uuid", "integer", "string"), many=True)
)
_place_id_query_integer = Parameter(name="place_id", keyword="place_id", place="query", type=Type(kinds=("integer",)))
_popular_query_any = Parameter(name="popular", keyword="popular", place="query", type=Type(kinds=("boolean",)))
_preferred_place_id_query_integer = Parameter(
    name="preferred_place_id", keyword="preferred_place_id", place="query", type=Type(kinds=("integer",))
)
_project_id_query_anys = Parameter(
    name="project_id", keyword="project_id", place="query", type=Type(kinds=("integer", "string"), many=True)
)
_q_query_string = Parameter(name="q", keyword="q", place="query", type=Type(kinds=("string",)))
_quality_grade_query_strings = Parameter(
    name="quality_grade",
    keyword="quality_grade",
    place="query",
    type=Type(kinds=("string",), many=True, choices=("casual", "needs_id", "research")),
)
_radius_query_float = Parameter(name="radius", keyword="radius", place="query", type=Type(kinds=("number",)))
_rank_level_query_floats = Parameter(
    name="rank_level", keyword="rank_level", place="query", type=Type(kinds=("number",), many=True)
)
_rank_query_strings = Parameter(
    name="rank",
    keyword="rank",
    place="query",
    type=Type(
        kinds=("string",),
        many=True,
        choices=(
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
        ),
    ),
)
_reference_id_path_integer = Parameter(
    name="reference_id", keyword="reference_id", place="path", type=Type(kinds=("integer",)), required=True
)
_reviewed_query_any = Parameter(name="reviewed", keyword="reviewed", place="query", type=Type(kinds=("boolean",)))
_rule_details_query_any = Parameter(
    name="rule_details", keyword="rule_details", place="query", type=Type(kinds=("boolean",))
)
_search_on_query_string = Parameter(
    name="search_on",
    keyword="search_on",
    place="query",
    type=Type(kinds=("string",), choices=("names", "tags", "description", "place", "taxon_page_obs_photos")),
)
_site_id_query_integers = Parameter(
    name="site_id", keyword="site_id", place="query", type=Type(kinds=("integer",), many=True)
)
_sound_license_query_strings = Parameter(
    name="sound_license",
    keyword="sound_license",
    place="query",
    type=Type(
        kinds=("string",),
        many=True,
        choices=("cc-by", "cc-by-nc", "cc-by-nd", "cc-by-sa", "cc-by-nc-nd", "cc-by-nc-sa", "cc0"),
    ),
)
_sounds_query_any = Parameter(name="sounds", keyword="sounds", place="query", type=Type(kinds=("boolean",)))
_swlat_query_float = Parameter(
    name="swlat", keyword="swlat", place="query", type=Type(kinds=("number",), minimum=-90, maximum=90)
)
_swlng_query_float = Parameter(
    name="swlng", keyword="swlng", place="query", type=Type(kinds=("number",), minimum=-180, maximum=180)
)
_taxon_geoprivacy_query_strings = Parameter(
    name="taxon_geoprivacy",
    keyword="taxon_geoprivacy",
    place="query",
    type=Type(kinds=("string",), many=True, choices=("obscured", "obscured_private", "open", "private")),
)
_taxon_id_query_integer = Parameter(name="taxon_id", keyword="taxon_id", place="query", type=Type(kinds=("integer",)))
_taxon_id_query_integers = Parameter(
    name="taxon_id", keyword="taxon_id", place="query", type=Type(kinds=("integer",), many=True)
)
_taxon_is_active_query_any = Parameter(
    name="taxon_is_active", keyword="taxon_is_active", place="query", type=Type(kinds=("boolean",))
)
_taxon_name_query_string = Parameter(
    name="taxon_name", keyword="taxon_name", place="query", type=Type(kinds=("string",))
)
_term_id_or_unknown_query_integers = Parameter(
    name="term_id_or_unknown", keyword="term_id_or_unknown", place="query", type=Type(kinds=("integer",), many=True)
)
_term_id_query_integers = Parameter(
    name="term_id", keyword="term_id", place="query", type=Type(kinds=("integer",), many=True)
)
_term_value_id_query_integers = Parameter(
    name="term_value_id", keyword="term_value_id", place="query", type=Type(kinds=("integer",), many=True)
)
_threatened_query_any = Parameter(name="threatened", keyword="threatened", place="query", type=Type(kinds=("boolean",)))
_tile_size_query_integer = Parameter(
    name="tile_size", keyword="tile_size", place="query", type=Type(kinds=("integer",), choices=(256, 512))
)
_ttl_query_integer = Parameter(name="ttl", keyword="ttl", place="query", type=Type(kinds=("integer",)))
_unobserved_by_user_id_query_string = Parameter(
    name="unobserved_by_user_id", keyword="unobserved_by_user_id", place="query", type=Type(kinds=("integer", "string"))
)
_updated_since_query_string = Parameter(
    name="updated_since", keyword="updated_since", place="query", type=Type(kinds=("date-time",))
)
_user_after_query_string = Parameter(
    name="user_after", keyword="user_after", place="query", type=Type(kinds=("date-time", "string"))
)
_user_before_query_string = Parameter(
    name="user_before", keyword="user_before", place="query", type=Type(kinds=("date-time", "string"))
)
_user_id_query_strings = Parameter(
    name="user_id", keyword="user_id", place="query", type=Type(kinds=("integer", "string"), many=True)
)
_user_login_query_strings = Parameter(
    name="user_login", keyword="user_login", place="query", type=Type(kinds=("string",), many=True)
)
_uuid_path_uuid = Parameter(name="uuid", keyword="uuid", place="path", type=Type(kinds=("uuid",)), required=True)
_uuid_path_uuids = Parameter(
    name="uuid", keyword="uuid", place="path", type=Type(kinds=("uuid",), many=True), required=True
)
_verifiable_query_any = Parameter(name="verifiable", keyword="verifiable", place="query", type=Type(kinds=("boolean",)))
_viewer_id_query_integer = Parameter(
    name="viewer_id", keyword="viewer_id", place="query", type=Type(kinds=("integer",))
)
_without_field_query_string = Parameter(
    name="without_field", keyword="without_field", place="query", type=Type(kinds=("string",))
)
_without_taxon_id_query_integers = Parameter(
    name="without_taxon_id", keyword="without_taxon_id", place="query", type=Type(kinds=("integer",), many=True)
)
_without_term_value_id_query_integers = Parameter(
    name="without_term_value_id",
    keyword="without_term_value_id",
    place="query",
    type=Type(kinds=("integer",), many=True),
)
_x_path_integer = Parameter(
    name="x", keyword="x", place="path", type=Type(kinds=("integer",), minimum=0), required=True
)
_y_path_integer = Parameter(
    name="y", keyword="y", place="path", type=Type(kinds=("integer",), minimum=0), required=True
)
_year_query_integers = Parameter(name="year", keyword="year", place="query", type=Type(kinds=("integer",), many=True))
_zoom_path_integer = Parameter(
    name="zoom", keyword="zoom", place="path", type=Type(kinds=("integer",), minimum=0, maximum=21), required=True
)

_OBSERVATION_FILTERS = (
    _acc_query_any,
    _acc_above_query_integer,
    _acc_below_query_integer,
    _acc_below_or_unknown_query_integer,
    _annotation_user_id_query_strings,
    _apply_project_rules_for_query_string,
    _captive_query_any,
    _coords_viewable_for_proj_query_any,
    _created_d1_query_string,
    _created_d2_query_string,
    _created_day_query_integers,
    _created_month_query_integers,
    _created_on_query_string,
    _created_year_query_integers,
    _cs_query_string,
    _csa_query_string,
    _csi_query_strings,
    _d1_query_string,
    _d2_query_string,
    _day_query_integers,
    _disagreements_query_any,
    _endemic_query_any,
    _expected_nearby_query_any,
    _fails_dqa_accurate_query_any,
    _fails_dqa_date_query_any,
    _fails_dqa_evidence_query_any,
    _fails_dqa_location_query_any,
    _fails_dqa_needs_id_query_any,
    _fails_dqa_recent_query_any,
    _fails_dqa_subject_query_any,
    _fails_dqa_wild_query_any,
    _geo_query_any,
    _geoprivacy_query_strings,
    _hour_query_integers,
    _hrank_query_strings,
    _iconic_taxa_query_strings,
    _id_above_query_integer,
    _id_below_query_integer,
    _id_please_query_any,
    _identifications_query_string,
    _identified_query_any,
    _introduced_query_any,
    _lat_query_float,
    _license_query_strings,
    _licensed_query_any,
    _list_id_query_integer,
    _lng_query_float,
    _locale_query_string,
    _lrank_query_strings,
    _mappable_query_any,
    _month_query_integers,
    _native_query_any,
    _nelat_query_float,
    _nelng_query_float,
    _not_casual_excluding_captive_query_any,
    _not_id_query_uuids,
    _not_in_project_query_strings,
    _not_matching_project_rules_for_query_string,
    _obscuration_query_strings,
    _observation_accuracy_experiment_id_query_integers,
    _observed_on_query_string,
    _order_query_string,
    _out_of_range_query_any,
    _outlink_source_query_string,
    _page_query_integer,
    _pcid_query_any,
    _per_page_query_integer,
    _photo_license_query_strings,
    _photo_licensed_query_any,
    _photos_query_any,
    _place_id_query_anys,
    _popular_query_any,
    _preferred_place_id_query_integer,
    _project_id_query_anys,
    _q_query_string,
    _quality_grade_query_strings,
    _radius_query_float,
    _rank_query_strings,
    _reviewed_query_any,
    _search_on_query_string,
    _site_id_query_integers,
    _sound_license_query_strings,
    _sounds_query_any,
    _swlat_query_float,
    _swlng_query_float,
    _taxon_geoprivacy_query_strings,
    _taxon_id_query_integers,
    _taxon_is_active_query_any,
    _taxon_name_query_string,
    _term_id_query_integers,
    _term_id_or_unknown_query_integers,
    _term_value_id_query_integers,
    _threatened_query_any,
    _ttl_query_integer,
    _unobserved_by_user_id_query_string,
    _updated_since_query_string,
    _user_after_query_string,
    _user_before_query_string,
    _user_id_query_strings,
    _user_login_query_strings,
    _verifiable_query_any,
    _viewer_id_query_integer,
    _without_field_query_string,
    _without_taxon_id_query_integers,
    _without_term_value_id_query_integers,
    _year_query_integers,
)

ANNOTATIONS_CREATE: Final[Operation[Page[Annotation]]] = Operation(
    id="annotations.create",
    api="v2",
    method="POST",
    path="/annotations",
    parameters=(
        Parameter(
            name="controlled_attribute_id",
            keyword="controlled_attribute_id",
            place="body",
            type=Type(kinds=("integer",)),
            required=True,
        ),
        Parameter(
            name="controlled_value_id",
            keyword="controlled_value_id",
            place="body",
            type=Type(kinds=("integer",)),
            required=True,
        ),
        Parameter(name="resource_id", keyword="resource_id", place="body", type=Type(kinds=("uuid",)), required=True),
        Parameter(
            name="resource_type", keyword="resource_type", place="body", type=Type(kinds=("string",)), required=True
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="Annotation"),
)
ANNOTATIONS_DELETE: Final[Operation[None]] = Operation(
    id="annotations.delete",
    api="v2",
    method="DELETE",
    path="/annotations/{uuid}",
    parameters=(_uuid_path_uuids,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
ANNOTATIONS_UNVOTE: Final[Operation[None]] = Operation(
    id="annotations.unvote",
    api="v2",
    method="DELETE",
    path="/annotations/{uuid}/vote",
    parameters=(_uuid_path_uuids,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
ANNOTATIONS_VOTE: Final[Operation[None]] = Operation(
    id="annotations.vote",
    api="v2",
    method="POST",
    path="/annotations/{uuid}/vote",
    parameters=(_uuid_path_uuids,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
ANNOUNCEMENTS_DISMISS: Final[Operation[None]] = Operation(
    id="announcements.dismiss",
    api="v2",
    method="PUT",
    path="/announcements/{id}/dismiss",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
ANNOUNCEMENTS_SEARCH: Final[Operation[Page[Announcement]]] = Operation(
    id="announcements.search",
    api="v2",
    method="GET",
    path="/announcements",
    parameters=(
        Parameter(
            name="client",
            keyword="client",
            place="query",
            type=Type(kinds=("string",), choices=("inat-ios", "inat-android", "seek", "inatrn")),
        ),
        _fields_query_any,
        _locale_query_string,
        Parameter(
            name="placement",
            keyword="placement",
            place="query",
            type=Type(
                kinds=("string",),
                choices=("users/dashboard#sidebar", "users/dashboard", "welcome/index", "mobile/home", "mobile"),
            ),
        ),
    ),
    auth="optional",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="Announcement"),
)
APP_BUILD_INFO_GET: Final[Operation[AppBuildInfo]] = Operation(
    id="app_build_info.get",
    api="v2",
    method="GET",
    path="/app_build_info",
    auth="required",
    unpublished=True,
    answer=Answer(kind="model", module=_MODELS, model="AppBuildInfo"),
)
AUTHORIZED_APPLICATIONS_DELETE: Final[Operation[None]] = Operation(
    id="authorized_applications.delete",
    api="v2",
    method="DELETE",
    path="/authorized_applications/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
AUTHORIZED_APPLICATIONS_SEARCH: Final[Operation[Page[AuthorizedApplication]]] = Operation(
    id="authorized_applications.search",
    api="v2",
    method="GET",
    path="/authorized_applications",
    parameters=(_fields_query_any,),
    auth="required",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="AuthorizedApplication"),
)
BUILD_INFO_GET: Final[Operation[BuildInfo]] = Operation(
    id="build_info.get",
    api="v2",
    method="GET",
    path="/build_info",
    auth="required",
    unpublished=True,
    answer=Answer(kind="model", module=_MODELS, model="BuildInfo"),
)
COMMENTS_CREATE: Final[Operation[Page[Comment]]] = Operation(
    id="comments.create",
    api="v2",
    method="POST",
    path="/comments",
    parameters=(
        Parameter(
            name="body", keyword="body", place="body", type=Type(kinds=("string",)), required=True, within=("comment",)
        ),
        Parameter(
            name="parent_id",
            keyword="parent_id",
            place="body",
            type=Type(kinds=("uuid",)),
            required=True,
            within=("comment",),
        ),
        Parameter(
            name="parent_type",
            keyword="parent_type",
            place="body",
            type=Type(kinds=("string",), choices=("Observation", "Post")),
            required=True,
            within=("comment",),
        ),
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="Comment"),
)
COMMENTS_DELETE: Final[Operation[None]] = Operation(
    id="comments.delete",
    api="v2",
    method="DELETE",
    path="/comments/{uuid}",
    parameters=(_uuid_path_uuid,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
COMMENTS_UPDATE: Final[Operation[Page[Comment]]] = Operation(
    id="comments.update",
    api="v2",
    method="PUT",
    path="/comments/{uuid}",
    parameters=(
        _uuid_path_uuid,
        Parameter(
            name="body", keyword="body", place="body", type=Type(kinds=("string",)), required=True, within=("comment",)
        ),
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="Comment"),
)
COMPUTERVISION_LANGUAGE_SEARCH: Final[Operation[Page[LanguageSearchMatch]]] = Operation(
    id="computervision.language_search",
    api="v2",
    method="GET",
    path="/computervision/language_search",
    parameters=(
        _fields_query_any,
        _locale_query_string,
        Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",))),
        _per_page_query_integer,
        _q_query_string,
        _taxon_id_query_integers,
    ),
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="LanguageSearchMatch"),
)
COMPUTERVISION_SCORE_IMAGE: Final[Operation[ComputervisionPage]] = Operation(
    id="computervision.score_image",
    api="v2",
    method="POST",
    path="/computervision/score_image",
    parameters=(
        Parameter(name="image", keyword="image", place="body", type=Type(kinds=("binary",)), required=True),
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
    ),
    body=("multipart/form-data",),
    auth="required",
    unpublished=True,
    answer=Answer(kind="model", module=_MODELS, model="ComputervisionPage"),
)
COMPUTERVISION_SCORE_OBSERVATION: Final[Operation[ComputervisionPage]] = Operation(
    id="computervision.score_observation",
    api="v2",
    method="GET",
    path="/computervision/score_observation/{uuid}",
    parameters=(
        _uuid_path_uuid,
        _fields_query_any,
    ),
    auth="required",
    overridable=True,
    unpublished=True,
    answer=Answer(kind="model", module=_MODELS, model="ComputervisionPage"),
)
CONTROLLED_TERMS_FOR_TAXON: Final[Operation[Page[ControlledTerm]]] = Operation(
    id="controlled_terms.for_taxon",
    api="v2",
    method="GET",
    path="/controlled_terms/for_taxon/{taxon_id}",
    parameters=(
        Parameter(
            name="taxon_id", keyword="taxon_id", place="path", type=Type(kinds=("integer",), many=True), required=True
        ),
        _fields_query_any,
    ),
    auth="optional",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="ControlledTerm"),
)
CONTROLLED_TERMS_SEARCH: Final[Operation[Page[ControlledTerm]]] = Operation(
    id="controlled_terms.search",
    api="v2",
    method="GET",
    path="/controlled_terms",
    parameters=(_fields_query_any,),
    auth="optional",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="ControlledTerm"),
)
EXEMPLAR_IDENTIFICATIONS_SEARCH: Final[Operation[ExemplarIdentificationsPage]] = Operation(
    id="exemplar_identifications.search",
    api="v2",
    method="GET",
    path="/exemplar_identifications",
    parameters=(
        Parameter(
            name="direct_taxon_id", keyword="direct_taxon_id", place="query", type=Type(kinds=("integer",), many=True)
        ),
        Parameter(name="downvoted", keyword="downvoted", place="query", type=Type(kinds=("boolean",))),
        _fields_query_any,
        Parameter(name="id", keyword="id", place="query", type=Type(kinds=("integer",))),
        Parameter(
            name="include_category_controlled_terms",
            keyword="include_category_controlled_terms",
            place="query",
            type=Type(kinds=("boolean",)),
        ),
        Parameter(
            name="include_category_counts",
            keyword="include_category_counts",
            place="query",
            type=Type(kinds=("boolean",)),
        ),
        _locale_query_string,
        Parameter(name="nominated", keyword="nominated", place="query", type=Type(kinds=("boolean",))),
        _order_query_string,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(kinds=("string",), choices=("id", "created_at", "votes", "word_count")),
        ),
        Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",))),
        _per_page_query_integer,
        _preferred_place_id_query_integer,
        _q_query_string,
        _taxon_id_query_integers,
        _term_id_query_integers,
        _term_value_id_query_integers,
        _ttl_query_integer,
        Parameter(name="upvoted", keyword="upvoted", place="query", type=Type(kinds=("boolean",))),
        Parameter(name="uuid", keyword="uuid", place="query", type=Type(kinds=("uuid",))),
    ),
    auth="optional",
    overridable=True,
    unpublished=True,
    paging=Paging(window=10000),
    answer=Answer(kind="model", module=_MODELS, model="ExemplarIdentificationsPage"),
)
EXEMPLAR_IDENTIFICATIONS_UNVOTE: Final[Operation[None]] = Operation(
    id="exemplar_identifications.unvote",
    api="v2",
    method="DELETE",
    path="/exemplar_identifications/{id}/vote",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="nothing"),
)
EXEMPLAR_IDENTIFICATIONS_VOTE: Final[Operation[None]] = Operation(
    id="exemplar_identifications.vote",
    api="v2",
    method="POST",
    path="/exemplar_identifications/{id}/vote",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="nothing"),
)
FLAGS_CREATE: Final[Operation[Page[Flag]]] = Operation(
    id="flags.create",
    api="v2",
    method="POST",
    path="/flags",
    parameters=(
        Parameter(
            name="flag", keyword="flag", place="body", type=Type(kinds=("string",)), required=True, within=("flag",)
        ),
        Parameter(
            name="flaggable_id",
            keyword="flaggable_id",
            place="body",
            type=Type(kinds=("integer",)),
            required=True,
            within=("flag",),
        ),
        Parameter(
            name="flaggable_type",
            keyword="flaggable_type",
            place="body",
            type=Type(kinds=("string",)),
            required=True,
            within=("flag",),
        ),
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(name="flag_explanation", keyword="flag_explanation", place="body", type=Type(kinds=("string",))),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="Flag"),
)
FLAGS_DELETE: Final[Operation[None]] = Operation(
    id="flags.delete",
    api="v2",
    method="DELETE",
    path="/flags/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
FLAGS_UPDATE: Final[Operation[Page[Flag]]] = Operation(
    id="flags.update",
    api="v2",
    method="PUT",
    path="/flags/{id}",
    parameters=(
        _id_path_integer,
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(name="resolved", keyword="resolved", place="body", type=Type(kinds=("boolean",)), within=("flag",)),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="Flag"),
)
GEOIP_LOOKUP_GET: Final[Operation[Page[GeoipLocation]]] = Operation(
    id="geoip_lookup.get",
    api="v2",
    method="GET",
    path="/geoip_lookup",
    parameters=(
        Parameter(name="ip", keyword="ip", place="query", type=Type(kinds=("string",)), required=True),
        _fields_query_any,
    ),
    auth="required",
    overridable=True,
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="GeoipLocation"),
)
GEOMODEL_PNG: Final[Operation[bytes]] = Operation(
    id="geomodel.png",
    api="v2",
    method="GET",
    path="/geomodel/{id}/{zoom}/{x}/{y}.png",
    parameters=(
        _id_path_string,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        Parameter(name="thresholded", keyword="thresholded", place="query", type=Type(kinds=("boolean",))),
        _tile_size_query_integer,
    ),
    auth="optional",
    answer=Answer(kind="bytes"),
)
GEOMODEL_COMPARISON_PNG: Final[Operation[bytes]] = Operation(
    id="geomodel_comparison.png",
    api="v2",
    method="GET",
    path="/geomodel_comparison/{id}/{zoom}/{x}/{y}.png",
    parameters=(
        _id_path_string,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _tile_size_query_integer,
    ),
    auth="optional",
    answer=Answer(kind="bytes"),
)
GEOMODEL_TAXON_RANGE_PNG: Final[Operation[bytes]] = Operation(
    id="geomodel_taxon_range.png",
    api="v2",
    method="GET",
    path="/geomodel_taxon_range/{id}/{zoom}/{x}/{y}.png",
    parameters=(
        _id_path_string,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _tile_size_query_integer,
    ),
    auth="optional",
    answer=Answer(kind="bytes"),
)
GRID_GRID_JSON: Final[Operation[UtfGrid]] = Operation(
    id="grid.grid_json",
    api="v2",
    method="GET",
    path="/grid/{zoom}/{x}/{y}.grid.json",
    parameters=(
        *_OBSERVATION_FILTERS,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _id_query_anys,
        _only_id_query_any,
        _order_by_query_string,
        _tile_size_query_integer,
    ),
    auth="optional",
    answer=Answer(kind="model", module=_MODELS, model="UtfGrid"),
)
GRID_PNG: Final[Operation[bytes]] = Operation(
    id="grid.png",
    api="v2",
    method="GET",
    path="/grid/{zoom}/{x}/{y}.png",
    parameters=(
        *_OBSERVATION_FILTERS,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _id_query_anys,
        _only_id_query_any,
        _order_by_query_string,
        _tile_size_query_integer,
    ),
    auth="optional",
    answer=Answer(kind="bytes"),
)
HEATMAP_GRID_JSON: Final[Operation[UtfGrid]] = Operation(
    id="heatmap.grid_json",
    api="v2",
    method="GET",
    path="/heatmap/{zoom}/{x}/{y}.grid.json",
    parameters=(
        *_OBSERVATION_FILTERS,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _id_query_anys,
        _only_id_query_any,
        _order_by_query_string,
        _tile_size_query_integer,
    ),
    auth="optional",
    answer=Answer(kind="model", module=_MODELS, model="UtfGrid"),
)
HEATMAP_PNG: Final[Operation[bytes]] = Operation(
    id="heatmap.png",
    api="v2",
    method="GET",
    path="/heatmap/{zoom}/{x}/{y}.png",
    parameters=(
        *_OBSERVATION_FILTERS,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _id_query_anys,
        _only_id_query_any,
        _order_by_query_string,
        _tile_size_query_integer,
    ),
    auth="optional",
    answer=Answer(kind="bytes"),
)
IDENTIFICATIONS_CREATE: Final[Operation[Page[Identification]]] = Operation(
    id="identifications.create",
    api="v2",
    method="POST",
    path="/identifications",
    parameters=(
        Parameter(
            name="observation_id",
            keyword="observation_id",
            place="body",
            type=Type(kinds=("uuid",)),
            required=True,
            within=("identification",),
        ),
        Parameter(
            name="taxon_id",
            keyword="taxon_id",
            place="body",
            type=Type(kinds=("integer",)),
            required=True,
            within=("identification",),
        ),
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(name="body", keyword="body", place="body", type=Type(kinds=("string",)), within=("identification",)),
        Parameter(
            name="disagreement",
            keyword="disagreement",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("identification",),
        ),
        Parameter(
            name="nominate", keyword="nominate", place="body", type=Type(kinds=("boolean",)), within=("identification",)
        ),
        Parameter(
            name="vision", keyword="vision", place="body", type=Type(kinds=("boolean",)), within=("identification",)
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="Identification"),
)
IDENTIFICATIONS_DELETE: Final[Operation[None]] = Operation(
    id="identifications.delete",
    api="v2",
    method="DELETE",
    path="/identifications/{uuid}",
    parameters=(_uuid_path_uuid,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
IDENTIFICATIONS_IDENTIFIERS: Final[Operation[Page[IdentifierCount]]] = Operation(
    id="identifications.identifiers",
    api="v2",
    method="GET",
    path="/identifications/identifiers",
    parameters=(
        _fields_query_any,
        Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",))),
        _per_page_query_integer,
        Parameter(
            name="quality_grade",
            keyword="quality_grade",
            place="query",
            type=Type(kinds=("string",), many=True, choices=("research", "needs_id", "casual")),
        ),
        _taxon_id_query_integers,
    ),
    overridable=True,
    paging=Paging(per_page_default=500, per_page_max=500, window=500),
    answer=Answer(kind="page", module=_MODELS, model="IdentifierCount"),
)
IDENTIFICATIONS_RECENT_TAXA: Final[Operation[IdentificationsRecentTaxaPage]] = Operation(
    id="identifications.recent_taxa",
    api="v2",
    method="GET",
    path="/identifications/recent_taxa",
    parameters=(
        Parameter(
            name="taxon_id", keyword="taxon_id", place="query", type=Type(kinds=("integer",), many=True), required=True
        ),
        Parameter(name="category", keyword="category", place="query", type=Type(kinds=("string",), many=True)),
        _fields_query_any,
        _locale_query_string,
        Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",))),
        _per_page_query_integer,
        Parameter(
            name="quality_grade",
            keyword="quality_grade",
            place="query",
            type=Type(kinds=("string",), many=True, choices=("research", "needs_id", "casual")),
        ),
        Parameter(name="rank", keyword="rank", place="query", type=Type(kinds=("string",))),
        _verifiable_query_any,
    ),
    overridable=True,
    paging=Paging(per_page_default=10, per_page_max=500),
    answer=Answer(kind="model", module=_MODELS, model="IdentificationsRecentTaxaPage"),
)
IDENTIFICATIONS_SIMILAR_SPECIES: Final[Operation[Page[TaxonCount]]] = Operation(
    id="identifications.similar_species",
    api="v2",
    method="GET",
    path="/identifications/similar_species",
    parameters=(
        Parameter(name="taxon_id", keyword="taxon_id", place="query", type=Type(kinds=("integer",)), required=True),
        _fields_query_any,
        Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",))),
        _per_page_query_integer,
        Parameter(
            name="quality_grade",
            keyword="quality_grade",
            place="query",
            type=Type(kinds=("string",), many=True, choices=("research", "needs_id", "casual")),
        ),
    ),
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="TaxonCount"),
)
IDENTIFICATIONS_UPDATE: Final[Operation[Page[Identification]]] = Operation(
    id="identifications.update",
    api="v2",
    method="PUT",
    path="/identifications/{uuid}",
    parameters=(
        _uuid_path_uuid,
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(name="body", keyword="body", place="body", type=Type(kinds=("string",)), within=("identification",)),
        Parameter(
            name="current", keyword="current", place="body", type=Type(kinds=("boolean",)), within=("identification",)
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="Identification"),
)
LOG_CREATE: Final[Operation[None]] = Operation(
    id="log.create",
    api="v2",
    method="POST",
    path="/log",
    parameters=(
        Parameter(name="backtrace", keyword="backtrace", place="body", type=Type(kinds=("string",))),
        Parameter(name="context", keyword="context", place="body", type=Type(kinds=("string",))),
        Parameter(name="error_type", keyword="error_type", place="body", type=Type(kinds=("string",))),
        Parameter(name="extra", keyword="extra", place="body", type=Type(kinds=("object",))),
        Parameter(
            name="level",
            keyword="level",
            place="body",
            type=Type(kinds=("string",), choices=("info", "debug", "error", "warn")),
        ),
        Parameter(name="message", keyword="message", place="body", type=Type(kinds=("string",))),
        Parameter(name="timestamp", keyword="timestamp", place="body", type=Type(kinds=("date-time",))),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="nothing"),
)
MESSAGES_CREATE: Final[Operation[Page[Message]]] = Operation(
    id="messages.create",
    api="v2",
    method="POST",
    path="/messages",
    parameters=(
        Parameter(
            name="body", keyword="body", place="body", type=Type(kinds=("string",)), required=True, within=("message",)
        ),
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(name="subject", keyword="subject", place="body", type=Type(kinds=("string",)), within=("message",)),
        Parameter(
            name="thread_id", keyword="thread_id", place="body", type=Type(kinds=("integer",)), within=("message",)
        ),
        Parameter(
            name="to_user_id", keyword="to_user_id", place="body", type=Type(kinds=("integer",)), within=("message",)
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="Message"),
)
MESSAGES_GET: Final[Operation[MessagesThreadPage]] = Operation(
    id="messages.get",
    api="v2",
    method="GET",
    path="/messages/{id}",
    parameters=(
        _id_path_integer,
        _fields_query_any,
    ),
    auth="required",
    overridable=True,
    answer=Answer(kind="model", module=_MODELS, model="MessagesThreadPage"),
)
MESSAGES_SEARCH: Final[Operation[Page[Message]]] = Operation(
    id="messages.search",
    api="v2",
    method="GET",
    path="/messages",
    parameters=(
        _fields_query_any,
        Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",))),
        _per_page_query_integer,
    ),
    auth="required",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="Message"),
)
OBSERVATION_FIELD_VALUES_CREATE: Final[Operation[Page[ObservationFieldValue]]] = Operation(
    id="observation_field_values.create",
    api="v2",
    method="POST",
    path="/observation_field_values",
    parameters=(
        Parameter(
            name="observation_id",
            keyword="observation_id",
            place="body",
            type=Type(kinds=("uuid",)),
            required=True,
            within=("observation_field_value",),
        ),
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(
            name="observation_field_id",
            keyword="observation_field_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("observation_field_value",),
        ),
        Parameter(
            name="value",
            keyword="value",
            place="body",
            type=Type(kinds=("string", "number")),
            within=("observation_field_value",),
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="ObservationFieldValue"),
)
OBSERVATION_FIELD_VALUES_DELETE: Final[Operation[None]] = Operation(
    id="observation_field_values.delete",
    api="v2",
    method="DELETE",
    path="/observation_field_values/{uuid}",
    parameters=(_uuid_path_uuid,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
OBSERVATION_FIELD_VALUES_UPDATE: Final[Operation[Page[ObservationFieldValue]]] = Operation(
    id="observation_field_values.update",
    api="v2",
    method="PUT",
    path="/observation_field_values/{uuid}",
    parameters=(
        _uuid_path_uuid,
        Parameter(
            name="observation_id",
            keyword="observation_id",
            place="body",
            type=Type(kinds=("uuid",)),
            required=True,
            within=("observation_field_value",),
        ),
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(
            name="observation_field_id",
            keyword="observation_field_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("observation_field_value",),
        ),
        Parameter(
            name="value",
            keyword="value",
            place="body",
            type=Type(kinds=("string", "number")),
            within=("observation_field_value",),
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="ObservationFieldValue"),
)
OBSERVATION_PHOTOS_CREATE: Final[Operation[Page[ObservationPhoto]]] = Operation(
    id="observation_photos.create",
    api="v2",
    method="POST",
    path="/observation_photos",
    parameters=(
        Parameter(
            name="observation_id",
            keyword="observation_id",
            place="body",
            type=Type(kinds=("uuid",)),
            required=True,
            within=("observation_photo",),
        ),
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(
            name="photo_id",
            keyword="photo_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("observation_photo",),
        ),
        Parameter(
            name="position",
            keyword="position",
            place="body",
            type=Type(kinds=("integer",)),
            within=("observation_photo",),
        ),
        Parameter(name="uuid", keyword="uuid", place="body", type=Type(kinds=("uuid",)), within=("observation_photo",)),
        Parameter(name="file", keyword="file", place="body", type=Type(kinds=("binary",))),
    ),
    body=("application/json", "multipart/form-data"),
    auth="required",
    writes=True,
    repeatable=True,
    answer=Answer(kind="page", module=_MODELS, model="ObservationPhoto"),
)
OBSERVATION_PHOTOS_DELETE: Final[Operation[None]] = Operation(
    id="observation_photos.delete",
    api="v2",
    method="DELETE",
    path="/observation_photos/{uuid}",
    parameters=(_uuid_path_uuid,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
OBSERVATION_PHOTOS_UPDATE: Final[Operation[Page[ObservationPhoto]]] = Operation(
    id="observation_photos.update",
    api="v2",
    method="PUT",
    path="/observation_photos/{uuid}",
    parameters=(
        _uuid_path_uuid,
        Parameter(
            name="observation_id",
            keyword="observation_id",
            place="body",
            type=Type(kinds=("uuid",)),
            required=True,
            within=("observation_photo",),
        ),
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(
            name="position",
            keyword="position",
            place="body",
            type=Type(kinds=("integer",)),
            within=("observation_photo",),
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="ObservationPhoto"),
)
OBSERVATION_SOUNDS_CREATE: Final[Operation[Page[ObservationSound]]] = Operation(
    id="observation_sounds.create",
    api="v2",
    method="POST",
    path="/observation_sounds",
    parameters=(
        Parameter(
            name="observation_id",
            keyword="observation_id",
            place="body",
            type=Type(kinds=("uuid",)),
            required=True,
            within=("observation_sound",),
        ),
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(
            name="sound_id",
            keyword="sound_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("observation_sound",),
        ),
        Parameter(name="file", keyword="file", place="body", type=Type(kinds=("binary",))),
        Parameter(name="uuid", keyword="uuid", place="body", type=Type(kinds=("uuid",)), within=("observation_sound",)),
    ),
    body=("application/json", "multipart/form-data"),
    auth="required",
    writes=True,
    repeatable="file",
    answer=Answer(kind="page", module=_MODELS, model="ObservationSound"),
)
OBSERVATION_SOUNDS_DELETE: Final[Operation[None]] = Operation(
    id="observation_sounds.delete",
    api="v2",
    method="DELETE",
    path="/observation_sounds/{uuid}",
    parameters=(_uuid_path_uuid,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
OBSERVATION_SOUNDS_UPDATE: Final[Operation[Page[ObservationSound]]] = Operation(
    id="observation_sounds.update",
    api="v2",
    method="PUT",
    path="/observation_sounds/{uuid}",
    parameters=(
        _uuid_path_uuid,
        Parameter(
            name="observation_id",
            keyword="observation_id",
            place="body",
            type=Type(kinds=("uuid",)),
            required=True,
            within=("observation_sound",),
        ),
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="ObservationSound"),
)
OBSERVATIONS_CREATE: Final[Operation[Page[Observation]]] = Operation(
    id="observations.create",
    api="v2",
    method="POST",
    path="/observations",
    parameters=(
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(
            name="captive_flag",
            keyword="captive_flag",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("observation",),
        ),
        Parameter(
            name="coordinate_system",
            keyword="coordinate_system",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation",),
        ),
        Parameter(
            name="description",
            keyword="description",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation",),
        ),
        Parameter(name="geo_x", keyword="geo_x", place="body", type=Type(kinds=("number",)), within=("observation",)),
        Parameter(name="geo_y", keyword="geo_y", place="body", type=Type(kinds=("number",)), within=("observation",)),
        Parameter(
            name="geoprivacy", keyword="geoprivacy", place="body", type=Type(kinds=("string",)), within=("observation",)
        ),
        Parameter(
            name="latitude", keyword="latitude", place="body", type=Type(kinds=("number",)), within=("observation",)
        ),
        Parameter(
            name="license", keyword="license", place="body", type=Type(kinds=("string",)), within=("observation",)
        ),
        Parameter(
            name="location_is_exact",
            keyword="location_is_exact",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("observation",),
        ),
        Parameter(
            name="longitude", keyword="longitude", place="body", type=Type(kinds=("number",)), within=("observation",)
        ),
        Parameter(
            name="make_license_default",
            keyword="make_license_default",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("observation",),
        ),
        Parameter(
            name="make_licenses_same",
            keyword="make_licenses_same",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("observation",),
        ),
        Parameter(
            name="map_scale", keyword="map_scale", place="body", type=Type(kinds=("integer",)), within=("observation",)
        ),
        Parameter(
            name="observed_on_string",
            keyword="observed_on_string",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation",),
        ),
        Parameter(
            name="owners_identification_from_vision",
            keyword="owners_identification_from_vision",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("observation",),
        ),
        Parameter(
            name="place_guess",
            keyword="place_guess",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation",),
        ),
        Parameter(
            name="positional_accuracy",
            keyword="positional_accuracy",
            place="body",
            type=Type(kinds=("number",)),
            within=("observation",),
        ),
        Parameter(
            name="positioning_device",
            keyword="positioning_device",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation",),
        ),
        Parameter(
            name="positioning_method",
            keyword="positioning_method",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation",),
        ),
        Parameter(
            name="prefers_community_taxon",
            keyword="prefers_community_taxon",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("observation",),
        ),
        Parameter(
            name="project_id",
            keyword="project_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("observation",),
        ),
        Parameter(
            name="site_id", keyword="site_id", place="body", type=Type(kinds=("integer",)), within=("observation",)
        ),
        Parameter(
            name="species_guess",
            keyword="species_guess",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation",),
        ),
        Parameter(
            name="tag_list", keyword="tag_list", place="body", type=Type(kinds=("string",)), within=("observation",)
        ),
        Parameter(
            name="taxon_id", keyword="taxon_id", place="body", type=Type(kinds=("integer",)), within=("observation",)
        ),
        Parameter(
            name="taxon_name", keyword="taxon_name", place="body", type=Type(kinds=("string",)), within=("observation",)
        ),
        Parameter(
            name="time_zone", keyword="time_zone", place="body", type=Type(kinds=("string",)), within=("observation",)
        ),
        Parameter(name="uuid", keyword="uuid", place="body", type=Type(kinds=("uuid",)), within=("observation",)),
        Parameter(
            name="observation_field_values_attributes",
            keyword="observation_field_values_attributes",
            place="body",
            type=Type(
                kinds=("object",),
                many=True,
                fields=(
                    Parameter(
                        name="observation_field_id",
                        keyword="observation_field_id",
                        place="body",
                        type=Type(kinds=("integer",)),
                        required=True,
                    ),
                    Parameter(
                        name="value",
                        keyword="value",
                        place="body",
                        type=Type(kinds=("string", "number")),
                        required=True,
                    ),
                ),
            ),
            within=("observation",),
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    repeatable=True,
    answer=Answer(kind="page", module=_MODELS, model="Observation"),
)
OBSERVATIONS_DELETE: Final[Operation[None]] = Operation(
    id="observations.delete",
    api="v2",
    method="DELETE",
    path="/observations/{uuid}",
    parameters=(_uuid_path_uuid,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
OBSERVATIONS_DELETE_QUALITY: Final[Operation[None]] = Operation(
    id="observations.delete_quality",
    api="v2",
    method="DELETE",
    path="/observations/{uuid}/quality/{metric}",
    parameters=(
        _uuid_path_uuids,
        Parameter(
            name="metric",
            keyword="metric",
            place="path",
            type=Type(
                kinds=("string",),
                choices=("date", "evidence", "location", "needs_id", "recent", "wild", "subject", "accurate"),
            ),
            required=True,
        ),
    ),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
OBSERVATIONS_DELETED: Final[Operation[Page[int]]] = Operation(
    id="observations.deleted",
    api="v2",
    method="GET",
    path="/observations/deleted",
    parameters=(
        Parameter(name="since", keyword="since", place="query", type=Type(kinds=("date",)), required=True),
        _fields_query_any,
    ),
    auth="required",
    overridable=True,
    answer=Answer(kind="page", model="int"),
)
OBSERVATIONS_FAVE: Final[Operation[None]] = Operation(
    id="observations.fave",
    api="v2",
    method="POST",
    path="/observations/{uuid}/fave",
    parameters=(_uuid_path_uuids,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
OBSERVATIONS_GET: Final[Operation[Page[Observation]]] = Operation(
    id="observations.get",
    api="v2",
    method="GET",
    path="/observations/{uuid}",
    parameters=(
        _uuid_path_uuids,
        _fields_query_any,
    ),
    auth="optional",
    overridable=True,
    paging=Paging(
        ids=200,
        bulk=(
            "https://registry.opendata.aws/inaturalist-open-data/",
            "https://www.gbif.org/dataset/50c9509d-22c7-4a22-a47d-8c48425ef4a7",
        ),
    ),
    answer=Answer(kind="page", module=_MODELS, model="Observation"),
)
OBSERVATIONS_HISTOGRAM: Final[Operation[Histogram]] = Operation(
    id="observations.histogram",
    api="v2",
    method="GET",
    path="/observations/histogram",
    parameters=(
        *_OBSERVATION_FILTERS,
        _date_field_query_string,
        _fields_query_any,
        _id_query_anys,
        Parameter(
            name="interval",
            keyword="interval",
            place="query",
            type=Type(
                kinds=("string",), choices=("year", "month", "week", "day", "hour", "month_of_year", "week_of_year")
            ),
        ),
        _only_id_query_any,
        _order_by_query_string,
    ),
    auth="optional",
    overridable=True,
    answer=Answer(kind="model", module=_MODELS, model="Histogram"),
)
OBSERVATIONS_ICONIC_TAXA_COUNTS: Final[Operation[Page[TaxonCount]]] = Operation(
    id="observations.iconic_taxa_counts",
    api="v2",
    method="GET",
    path="/observations/iconic_taxa_counts",
    parameters=(
        *_OBSERVATION_FILTERS,
        _fields_query_any,
        _id_query_anys,
        _only_id_query_any,
        _order_by_query_string,
    ),
    auth="optional",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="TaxonCount"),
)
OBSERVATIONS_ICONIC_TAXA_SPECIES_COUNTS: Final[Operation[Page[SpeciesCount]]] = Operation(
    id="observations.iconic_taxa_species_counts",
    api="v2",
    method="GET",
    path="/observations/iconic_taxa_species_counts",
    parameters=(
        *_OBSERVATION_FILTERS,
        _fields_query_any,
        _id_query_anys,
        _only_id_query_any,
        _order_by_query_string,
    ),
    auth="optional",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="SpeciesCount"),
)
OBSERVATIONS_IDENTIFICATION_CATEGORIES: Final[Operation[Page[IdentificationCategoryCount]]] = Operation(
    id="observations.identification_categories",
    api="v2",
    method="GET",
    path="/observations/identification_categories",
    parameters=(_fields_query_any,),
    auth="optional",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="IdentificationCategoryCount"),
)
OBSERVATIONS_IDENTIFIERS: Final[Operation[Page[IdentifierCount]]] = Operation(
    id="observations.identifiers",
    api="v2",
    method="GET",
    path="/observations/identifiers",
    parameters=(
        *_OBSERVATION_FILTERS,
        _fields_query_any,
        _id_query_anys,
        _only_id_query_any,
        _order_by_query_string,
    ),
    auth="optional",
    overridable=True,
    paging=Paging(per_page_default=500, per_page_max=500, window=500),
    answer=Answer(kind="page", module=_MODELS, model="IdentifierCount"),
)
OBSERVATIONS_OBSERVERS: Final[Operation[Page[ObserverCount]]] = Operation(
    id="observations.observers",
    api="v2",
    method="GET",
    path="/observations/observers",
    parameters=(
        *_OBSERVATION_FILTERS,
        _fields_query_any,
        _id_query_anys,
        _only_id_query_any,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(kinds=("string",), choices=("observation_count", "species_count")),
        ),
    ),
    auth="optional",
    overridable=True,
    paging=Paging(per_page_default=500, per_page_max=500, window=500),
    answer=Answer(kind="page", module=_MODELS, model="ObserverCount"),
)
OBSERVATIONS_POPULAR_FIELD_VALUES: Final[Operation[ObservationsPopularFieldValuesPage]] = Operation(
    id="observations.popular_field_values",
    api="v2",
    method="GET",
    path="/observations/popular_field_values",
    parameters=(
        *_OBSERVATION_FILTERS,
        _date_field_query_string,
        _fields_query_any,
        _id_query_anys,
        Parameter(
            name="interval",
            keyword="interval",
            place="query",
            type=Type(kinds=("string",), choices=("month_of_year", "week_of_year")),
        ),
        Parameter(name="no_histograms", keyword="no_histograms", place="query", type=Type(kinds=("boolean",))),
        _only_id_query_any,
        _order_by_query_string,
        Parameter(name="unannotated", keyword="unannotated", place="query", type=Type(kinds=("boolean",))),
    ),
    auth="optional",
    overridable=True,
    answer=Answer(kind="model", module=_MODELS, model="ObservationsPopularFieldValuesPage"),
)
OBSERVATIONS_QUALITY_GRADES: Final[Operation[Page[QualityGradeCount]]] = Operation(
    id="observations.quality_grades",
    api="v2",
    method="GET",
    path="/observations/quality_grades",
    parameters=(_fields_query_any,),
    auth="optional",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="QualityGradeCount"),
)
OBSERVATIONS_QUALITY_METRICS: Final[Operation[Page[QualityMetric]]] = Operation(
    id="observations.quality_metrics",
    api="v2",
    method="GET",
    path="/observations/{uuid}/quality_metrics",
    parameters=(
        _uuid_path_uuids,
        _fields_query_any,
    ),
    auth="optional",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="QualityMetric"),
)
OBSERVATIONS_REVIEW: Final[Operation[None]] = Operation(
    id="observations.review",
    api="v2",
    method="POST",
    path="/observations/{uuid}/review",
    parameters=(_uuid_path_uuids,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
OBSERVATIONS_SEARCH: Final[Operation[Page[Observation]]] = Operation(
    id="observations.search",
    api="v2",
    method="GET",
    path="/observations",
    parameters=(
        *_OBSERVATION_FILTERS,
        _fields_query_any,
        _id_query_anys,
        _only_id_query_any,
        _order_by_query_string,
    ),
    auth="optional",
    overridable=True,
    paging=Paging(
        per_page_default=30,
        per_page_max=200,
        window=10000,
        cursor=("id_above", "id_below"),
        bulk=(
            "https://registry.opendata.aws/inaturalist-open-data/",
            "https://www.gbif.org/dataset/50c9509d-22c7-4a22-a47d-8c48425ef4a7",
        ),
    ),
    answer=Answer(kind="page", module=_MODELS, model="Observation"),
)
OBSERVATIONS_SET_QUALITY: Final[Operation[None]] = Operation(
    id="observations.set_quality",
    api="v2",
    method="POST",
    path="/observations/{uuid}/quality/{metric}",
    parameters=(
        _uuid_path_uuids,
        Parameter(
            name="metric",
            keyword="metric",
            place="path",
            type=Type(
                kinds=("string",),
                choices=("date", "evidence", "location", "needs_id", "recent", "wild", "subject", "accurate"),
            ),
            required=True,
        ),
        _agree_query_any,
    ),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
OBSERVATIONS_SPECIES_COUNTS: Final[Operation[Page[SpeciesCount]]] = Operation(
    id="observations.species_counts",
    api="v2",
    method="GET",
    path="/observations/species_counts",
    parameters=(
        *_OBSERVATION_FILTERS,
        _fields_query_any,
        _id_query_anys,
        Parameter(name="include_ancestors", keyword="include_ancestors", place="query", type=Type(kinds=("boolean",))),
    ),
    auth="optional",
    overridable=True,
    paging=Paging(per_page_default=500, per_page_max=500),
    answer=Answer(kind="page", module=_MODELS, model="SpeciesCount"),
)
OBSERVATIONS_SUBSCRIBE: Final[Operation[None]] = Operation(
    id="observations.subscribe",
    api="v2",
    method="PUT",
    path="/observations/{uuid}/subscription",
    parameters=(_uuid_path_uuid,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
OBSERVATIONS_SUBSCRIPTIONS: Final[Operation[Page[Subscription]]] = Operation(
    id="observations.subscriptions",
    api="v2",
    method="GET",
    path="/observations/{uuid}/subscriptions",
    parameters=(
        _uuid_path_uuid,
        _fields_query_any,
    ),
    auth="required",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="Subscription"),
)
OBSERVATIONS_TAXON_SUMMARY: Final[Operation[TaxonSummary]] = Operation(
    id="observations.taxon_summary",
    api="v2",
    method="GET",
    path="/observations/{uuid}/taxon_summary",
    parameters=(
        _uuid_path_uuid,
        Parameter(name="community", keyword="community", place="query", type=Type(kinds=("boolean",))),
    ),
    auth="optional",
    answer=Answer(kind="model", module=_MODELS, model="TaxonSummary"),
)
OBSERVATIONS_UMBRELLA_PROJECT_STATS: Final[Operation[Page[UmbrellaProjectStats]]] = Operation(
    id="observations.umbrella_project_stats",
    api="v2",
    method="GET",
    path="/observations/umbrella_project_stats",
    parameters=(
        *_OBSERVATION_FILTERS,
        _fields_query_any,
        _id_query_anys,
        _only_id_query_any,
        _order_by_query_string,
    ),
    auth="optional",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="UmbrellaProjectStats"),
)
OBSERVATIONS_UNFAVE: Final[Operation[None]] = Operation(
    id="observations.unfave",
    api="v2",
    method="DELETE",
    path="/observations/{uuid}/fave",
    parameters=(_uuid_path_uuids,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
OBSERVATIONS_UNREVIEW: Final[Operation[None]] = Operation(
    id="observations.unreview",
    api="v2",
    method="DELETE",
    path="/observations/{uuid}/review",
    parameters=(_uuid_path_uuids,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
OBSERVATIONS_UPDATE: Final[Operation[Page[Observation]]] = Operation(
    id="observations.update",
    api="v2",
    method="PUT",
    path="/observations/{uuid}",
    parameters=(
        _uuid_path_uuid,
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(
            name="ignore_photos",
            keyword="ignore_photos",
            place="body",
            type=Type(kinds=("boolean",)),
            sent=True,
            sent_unless=("local_photos",),
        ),
        Parameter(
            name="captive_flag",
            keyword="captive_flag",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("observation",),
        ),
        Parameter(
            name="coordinate_system",
            keyword="coordinate_system",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation",),
        ),
        Parameter(
            name="description",
            keyword="description",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation",),
        ),
        Parameter(name="geo_x", keyword="geo_x", place="body", type=Type(kinds=("number",)), within=("observation",)),
        Parameter(name="geo_y", keyword="geo_y", place="body", type=Type(kinds=("number",)), within=("observation",)),
        Parameter(
            name="geoprivacy", keyword="geoprivacy", place="body", type=Type(kinds=("string",)), within=("observation",)
        ),
        Parameter(
            name="latitude", keyword="latitude", place="body", type=Type(kinds=("number",)), within=("observation",)
        ),
        Parameter(
            name="license", keyword="license", place="body", type=Type(kinds=("string",)), within=("observation",)
        ),
        Parameter(
            name="location_is_exact",
            keyword="location_is_exact",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("observation",),
        ),
        Parameter(
            name="longitude", keyword="longitude", place="body", type=Type(kinds=("number",)), within=("observation",)
        ),
        Parameter(
            name="make_license_default",
            keyword="make_license_default",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("observation",),
        ),
        Parameter(
            name="make_licenses_same",
            keyword="make_licenses_same",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("observation",),
        ),
        Parameter(
            name="map_scale", keyword="map_scale", place="body", type=Type(kinds=("integer",)), within=("observation",)
        ),
        Parameter(
            name="observed_on_string",
            keyword="observed_on_string",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation",),
        ),
        Parameter(
            name="owners_identification_from_vision",
            keyword="owners_identification_from_vision",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("observation",),
        ),
        Parameter(
            name="place_guess",
            keyword="place_guess",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation",),
        ),
        Parameter(
            name="positional_accuracy",
            keyword="positional_accuracy",
            place="body",
            type=Type(kinds=("number",)),
            within=("observation",),
        ),
        Parameter(
            name="positioning_device",
            keyword="positioning_device",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation",),
        ),
        Parameter(
            name="positioning_method",
            keyword="positioning_method",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation",),
        ),
        Parameter(
            name="prefers_community_taxon",
            keyword="prefers_community_taxon",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("observation",),
        ),
        Parameter(
            name="project_id",
            keyword="project_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("observation",),
        ),
        Parameter(
            name="site_id", keyword="site_id", place="body", type=Type(kinds=("integer",)), within=("observation",)
        ),
        Parameter(
            name="species_guess",
            keyword="species_guess",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation",),
        ),
        Parameter(
            name="tag_list", keyword="tag_list", place="body", type=Type(kinds=("string",)), within=("observation",)
        ),
        Parameter(
            name="taxon_id", keyword="taxon_id", place="body", type=Type(kinds=("integer",)), within=("observation",)
        ),
        Parameter(
            name="taxon_name", keyword="taxon_name", place="body", type=Type(kinds=("string",)), within=("observation",)
        ),
        Parameter(
            name="time_zone", keyword="time_zone", place="body", type=Type(kinds=("string",)), within=("observation",)
        ),
        Parameter(name="uuid", keyword="uuid_", place="body", type=Type(kinds=("uuid",)), within=("observation",)),
        Parameter(
            name="observation_field_values_attributes",
            keyword="observation_field_values_attributes",
            place="body",
            type=Type(
                kinds=("object",),
                many=True,
                fields=(
                    Parameter(
                        name="observation_field_id",
                        keyword="observation_field_id",
                        place="body",
                        type=Type(kinds=("integer",)),
                        required=True,
                    ),
                    Parameter(
                        name="value",
                        keyword="value",
                        place="body",
                        type=Type(kinds=("string", "number")),
                        required=True,
                    ),
                ),
            ),
            within=("observation",),
        ),
    ),
    body=("application/json", "multipart/form-data"),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="Observation"),
)
OBSERVATIONS_UPDATES: Final[Operation[Page[Update]]] = Operation(
    id="observations.updates",
    api="v2",
    method="GET",
    path="/observations/updates",
    parameters=(
        Parameter(name="created_after", keyword="created_after", place="query", type=Type(kinds=("date-time",))),
        _fields_query_any,
        Parameter(
            name="observations_by",
            keyword="observations_by",
            place="query",
            type=Type(kinds=("string",), choices=("owner", "following")),
        ),
        Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",))),
        _per_page_query_integer,
        Parameter(name="viewed", keyword="viewed", place="query", type=Type(kinds=("boolean",))),
    ),
    auth="required",
    overridable=True,
    paging=Paging(per_page_default=20, per_page_max=200, window=10000),
    answer=Answer(kind="page", module=_MODELS, model="Update"),
)
OBSERVATIONS_VIEWED_UPDATES: Final[Operation[None]] = Operation(
    id="observations.viewed_updates",
    api="v2",
    method="PUT",
    path="/observations/{uuid}/viewed_updates",
    parameters=(_uuid_path_uuids,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
PHOTOS_CREATE: Final[Operation[Page[Photo]]] = Operation(
    id="photos.create",
    api="v2",
    method="POST",
    path="/photos",
    parameters=(
        Parameter(name="file", keyword="file", place="body", type=Type(kinds=("binary",)), required=True),
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(name="uuid", keyword="uuid", place="body", type=Type(kinds=("uuid",))),
    ),
    body=("multipart/form-data",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="Photo"),
)
PHOTOS_UPDATE: Final[Operation[Page[Photo]]] = Operation(
    id="photos.update",
    api="v2",
    method="PUT",
    path="/photos/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="Photo"),
)
PING_GET: Final[Operation[Ping]] = Operation(
    id="ping.get",
    api="v2",
    method="GET",
    path="/ping",
    answer=Answer(kind="model", module=_MODELS, model="Ping"),
)
PLACES_GET: Final[Operation[Page[Place]]] = Operation(
    id="places.get",
    api="v2",
    method="GET",
    path="/places/{uuid}",
    parameters=(
        Parameter(
            name="uuid", keyword="uuid", place="path", type=Type(kinds=("integer", "string"), many=True), required=True
        ),
        _fields_query_any,
        _lat_query_float,
        _lng_query_float,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(kinds=("string",), choices=("admin_and_distance",)),
        ),
    ),
    overridable=True,
    paging=Paging(ids=500),
    answer=Answer(kind="page", module=_MODELS, model="Place"),
)
PLACES_NEARBY: Final[Operation[NearbyPlaces]] = Operation(
    id="places.nearby",
    api="v2",
    method="GET",
    path="/places/nearby",
    parameters=(
        Parameter(
            name="nelat",
            keyword="nelat",
            place="query",
            type=Type(kinds=("number",), minimum=-90, maximum=90),
            required=True,
        ),
        Parameter(
            name="nelng",
            keyword="nelng",
            place="query",
            type=Type(kinds=("number",), minimum=-180, maximum=180),
            required=True,
        ),
        Parameter(
            name="swlat",
            keyword="swlat",
            place="query",
            type=Type(kinds=("number",), minimum=-90, maximum=90),
            required=True,
        ),
        Parameter(
            name="swlng",
            keyword="swlng",
            place="query",
            type=Type(kinds=("number",), minimum=-180, maximum=180),
            required=True,
        ),
        _fields_query_any,
        _lat_query_float,
        _lng_query_float,
        Parameter(name="name", keyword="name", place="query", type=Type(kinds=("string",))),
        _per_page_query_integer,
    ),
    auth="optional",
    overridable=True,
    paging=Paging(per_page_default=10, per_page_max=20),
    answer=Answer(kind="model", module=_MODELS, model="NearbyPlaces"),
)
PLACES_PNG: Final[Operation[bytes]] = Operation(
    id="places.png",
    api="v2",
    method="GET",
    path="/places/{id}/{zoom}/{x}/{y}.png",
    parameters=(
        *_OBSERVATION_FILTERS,
        _id_path_string,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _only_id_query_any,
        _order_by_query_string,
        _tile_size_query_integer,
    ),
    auth="optional",
    answer=Answer(kind="bytes"),
)
PLACES_SEARCH: Final[Operation[Page[Place]]] = Operation(
    id="places.search",
    api="v2",
    method="GET",
    path="/places",
    parameters=(
        _fields_query_any,
        _geo_query_any,
        Parameter(name="order_by", keyword="order_by", place="query", type=Type(kinds=("string",), choices=("area",))),
        _per_page_query_integer,
        _q_query_string,
        _page_query_integer,
    ),
    overridable=True,
    paging=Paging(per_page_default=10, per_page_max=20),
    answer=Answer(kind="page", module=_MODELS, model="Place"),
)
POINTS_GRID_JSON: Final[Operation[UtfGrid]] = Operation(
    id="points.grid_json",
    api="v2",
    method="GET",
    path="/points/{zoom}/{x}/{y}.grid.json",
    parameters=(
        *_OBSERVATION_FILTERS,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _id_query_anys,
        _only_id_query_any,
        _order_by_query_string,
        _tile_size_query_integer,
    ),
    auth="optional",
    answer=Answer(kind="model", module=_MODELS, model="UtfGrid"),
)
POINTS_PNG: Final[Operation[bytes]] = Operation(
    id="points.png",
    api="v2",
    method="GET",
    path="/points/{zoom}/{x}/{y}.png",
    parameters=(
        *_OBSERVATION_FILTERS,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _id_query_anys,
        _only_id_query_any,
        _order_by_query_string,
        _tile_size_query_integer,
    ),
    auth="optional",
    answer=Answer(kind="bytes"),
)
POSTS_FOR_USER: Final[Operation[Page[Post]]] = Operation(
    id="posts.for_user",
    api="v2",
    method="GET",
    path="/posts/for_user",
    parameters=(
        _fields_query_any,
        Parameter(name="newer_than", keyword="newer_than", place="query", type=Type(kinds=("integer",))),
        Parameter(name="older_than", keyword="older_than", place="query", type=Type(kinds=("integer",))),
        Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",), minimum=1)),
        Parameter(
            name="per_page", keyword="per_page", place="query", type=Type(kinds=("integer",), minimum=1, maximum=200)
        ),
    ),
    auth="optional",
    overridable=True,
    paging=Paging(per_page_default=30, per_page_max=200),
    answer=Answer(kind="page", module=_MODELS, model="Post"),
)
PROJECT_OBSERVATIONS_CREATE: Final[Operation[Page[ProjectObservation]]] = Operation(
    id="project_observations.create",
    api="v2",
    method="POST",
    path="/project_observations",
    parameters=(
        Parameter(
            name="observation_id",
            keyword="observation_id",
            place="body",
            type=Type(kinds=("uuid",)),
            required=True,
            within=("project_observation",),
        ),
        Parameter(
            name="project_id",
            keyword="project_id",
            place="body",
            type=Type(kinds=("integer",), minimum=1),
            required=True,
            within=("project_observation",),
        ),
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="ProjectObservation"),
)
PROJECT_OBSERVATIONS_DELETE: Final[Operation[None]] = Operation(
    id="project_observations.delete",
    api="v2",
    method="DELETE",
    path="/project_observations/{uuid}",
    parameters=(_uuid_path_uuid,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
PROJECT_OBSERVATIONS_UPDATE: Final[Operation[Page[ProjectObservation]]] = Operation(
    id="project_observations.update",
    api="v2",
    method="PUT",
    path="/project_observations/{uuid}",
    parameters=(
        _uuid_path_uuid,
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(
            name="prefers_curator_coordinate_access",
            keyword="prefers_curator_coordinate_access",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("project_observation",),
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="ProjectObservation"),
)
PROJECT_USERS_UPDATE: Final[Operation[ProjectUser]] = Operation(
    id="project_users.update",
    api="v2",
    method="PUT",
    path="/project_users/{id}",
    parameters=(
        _id_path_string,
        Parameter(
            name="prefers_curator_coordinate_access_for",
            keyword="prefers_curator_coordinate_access_for",
            place="body",
            type=Type(kinds=("string",), choices=("none", "any", "taxon")),
            within=("project_user",),
        ),
        Parameter(
            name="prefers_updates",
            keyword="prefers_updates",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("project_user",),
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="model", module=_MODELS, model="ProjectUser"),
)
PROJECTS_FEATURE: Final[Operation[None]] = Operation(
    id="projects.feature",
    api="v2",
    method="PUT",
    path="/projects/{id}/feature",
    parameters=(
        _id_path_integer,
        Parameter(name="inat_site_id", keyword="inat_site_id", place="body", type=Type(kinds=("integer",), minimum=1)),
        Parameter(name="noteworthy", keyword="noteworthy", place="body", type=Type(kinds=("boolean",))),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="nothing"),
)
PROJECTS_GET: Final[Operation[Page[Project]]] = Operation(
    id="projects.get",
    api="v2",
    method="GET",
    path="/projects/{id}",
    parameters=(
        _id_path_integers,
        _fields_query_any,
        _rule_details_query_any,
    ),
    overridable=True,
    paging=Paging(ids=100),
    answer=Answer(kind="page", module=_MODELS, model="Project"),
)
PROJECTS_JOIN: Final[Operation[None]] = Operation(
    id="projects.join",
    api="v2",
    method="POST",
    path="/projects/{id}/membership",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
PROJECTS_LEAVE: Final[Operation[None]] = Operation(
    id="projects.leave",
    api="v2",
    method="DELETE",
    path="/projects/{id}/membership",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
PROJECTS_MEMBERS: Final[Operation[Page[ProjectMember]]] = Operation(
    id="projects.members",
    api="v2",
    method="GET",
    path="/projects/{id}/members",
    parameters=(
        _id_path_integer,
        _fields_query_any,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(kinds=("string",), choices=("observations_count", "login")),
        ),
        Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",))),
        _per_page_query_integer,
        Parameter(name="skip_counts", keyword="skip_counts", place="query", type=Type(kinds=("boolean",))),
    ),
    auth="optional",
    overridable=True,
    paging=Paging(per_page_default=30, per_page_max=100),
    answer=Answer(kind="page", module=_MODELS, model="ProjectMember"),
)
PROJECTS_MEMBERSHIP: Final[Operation[Page[ProjectMembership]]] = Operation(
    id="projects.membership",
    api="v2",
    method="GET",
    path="/projects/{id}/membership",
    parameters=(
        _id_path_integers,
        _fields_query_any,
    ),
    auth="required",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="ProjectMembership"),
)
PROJECTS_POSTS: Final[Operation[Page[Post]]] = Operation(
    id="projects.posts",
    api="v2",
    method="GET",
    path="/projects/{id}/posts",
    parameters=(
        _id_path_strings,
        _fields_query_any,
        Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",))),
        _per_page_query_integer,
    ),
    auth="optional",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="Post"),
)
PROJECTS_SEARCH: Final[Operation[Page[Project]]] = Operation(
    id="projects.search",
    api="v2",
    method="GET",
    path="/projects",
    parameters=(
        Parameter(name="features", keyword="features", place="query", type=Type(kinds=("boolean",))),
        _fields_query_any,
        Parameter(name="has_params", keyword="has_params", place="query", type=Type(kinds=("boolean",))),
        Parameter(name="has_posts", keyword="has_posts", place="query", type=Type(kinds=("boolean",))),
        Parameter(name="id", keyword="id", place="query", type=Type(kinds=("integer",), many=True)),
        _lat_query_float,
        _lng_query_float,
        Parameter(name="member_id", keyword="member_id", place="query", type=Type(kinds=("integer",), many=True)),
        Parameter(name="not_id", keyword="not_id", place="query", type=Type(kinds=("integer",), many=True)),
        Parameter(name="noteworthy", keyword="noteworthy", place="query", type=Type(kinds=("boolean",))),
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(kinds=("string",), choices=("recent_posts", "created", "updated", "distance", "featured")),
        ),
        Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",))),
        _per_page_query_integer,
        Parameter(name="place_id", keyword="place_id", place="query", type=Type(kinds=("integer",), many=True)),
        _q_query_string,
        Parameter(name="radius", keyword="radius", place="query", type=Type(kinds=("integer",))),
        _rule_details_query_any,
        Parameter(name="site_id", keyword="site_id", place="query", type=Type(kinds=("integer",))),
        Parameter(
            name="type",
            keyword="type",
            place="query",
            type=Type(kinds=("string",), many=True, choices=("collection", "umbrella")),
        ),
    ),
    overridable=True,
    paging=Paging(per_page_default=10, per_page_max=300, window=10000),
    answer=Answer(kind="page", module=_MODELS, model="Project"),
)
PROJECTS_UNFEATURE: Final[Operation[None]] = Operation(
    id="projects.unfeature",
    api="v2",
    method="PUT",
    path="/projects/{id}/unfeature",
    parameters=(
        _id_path_integer,
        Parameter(name="inat_site_id", keyword="inat_site_id", place="body", type=Type(kinds=("integer",), minimum=1)),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="nothing"),
)
PROVIDER_AUTHORIZATIONS_DELETE: Final[Operation[None]] = Operation(
    id="provider_authorizations.delete",
    api="v2",
    method="DELETE",
    path="/provider_authorizations/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
PROVIDER_AUTHORIZATIONS_SEARCH: Final[Operation[Page[ProviderAuthorization]]] = Operation(
    id="provider_authorizations.search",
    api="v2",
    method="GET",
    path="/provider_authorizations",
    parameters=(_fields_query_any,),
    auth="required",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="ProviderAuthorization"),
)
RELATIONSHIPS_CREATE: Final[Operation[Page[Relationship]]] = Operation(
    id="relationships.create",
    api="v2",
    method="POST",
    path="/relationships",
    parameters=(
        Parameter(
            name="friend_id",
            keyword="friend_id",
            place="body",
            type=Type(kinds=("integer",), minimum=1),
            required=True,
            within=("relationship",),
        ),
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(
            name="following", keyword="following", place="body", type=Type(kinds=("boolean",)), within=("relationship",)
        ),
        Parameter(name="trust", keyword="trust", place="body", type=Type(kinds=("boolean",)), within=("relationship",)),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="Relationship"),
)
RELATIONSHIPS_DELETE: Final[Operation[None]] = Operation(
    id="relationships.delete",
    api="v2",
    method="DELETE",
    path="/relationships/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
RELATIONSHIPS_SEARCH: Final[Operation[Page[Relationship]]] = Operation(
    id="relationships.search",
    api="v2",
    method="GET",
    path="/relationships",
    parameters=(
        _fields_query_any,
        Parameter(
            name="following",
            keyword="following",
            place="query",
            type=Type(kinds=("string",), choices=("yes", "no", "any")),
        ),
        _order_query_string,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(kinds=("string",), choices=("friendships.id", "users.login")),
        ),
        _q_query_string,
        Parameter(
            name="trusted", keyword="trusted", place="query", type=Type(kinds=("string",), choices=("yes", "no", "any"))
        ),
        Parameter(name="user_id", keyword="user_id", place="query", type=Type(kinds=("integer",))),
    ),
    auth="required",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="Relationship"),
)
RELATIONSHIPS_UPDATE: Final[Operation[Page[Relationship]]] = Operation(
    id="relationships.update",
    api="v2",
    method="PUT",
    path="/relationships/{id}",
    parameters=(
        _id_path_integer,
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(
            name="following", keyword="following", place="body", type=Type(kinds=("boolean",)), within=("relationship",)
        ),
        Parameter(name="trust", keyword="trust", place="body", type=Type(kinds=("boolean",)), within=("relationship",)),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="Relationship"),
)
SAVED_LOCATIONS_CREATE: Final[Operation[Page[SavedLocation]]] = Operation(
    id="saved_locations.create",
    api="v2",
    method="POST",
    path="/saved_locations",
    parameters=(
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(
            name="geoprivacy",
            keyword="geoprivacy",
            place="body",
            type=Type(kinds=("string",), choices=("open", "obscured", "private")),
            within=("saved_location",),
        ),
        Parameter(
            name="latitude", keyword="latitude", place="body", type=Type(kinds=("number",)), within=("saved_location",)
        ),
        Parameter(
            name="longitude",
            keyword="longitude",
            place="body",
            type=Type(kinds=("number",)),
            within=("saved_location",),
        ),
        Parameter(
            name="positional_accuracy",
            keyword="positional_accuracy",
            place="body",
            type=Type(kinds=("integer",)),
            within=("saved_location",),
        ),
        Parameter(
            name="title", keyword="title", place="body", type=Type(kinds=("string",)), within=("saved_location",)
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="SavedLocation"),
)
SAVED_LOCATIONS_DELETE: Final[Operation[None]] = Operation(
    id="saved_locations.delete",
    api="v2",
    method="DELETE",
    path="/saved_locations/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
SAVED_LOCATIONS_SEARCH: Final[Operation[Page[SavedLocation]]] = Operation(
    id="saved_locations.search",
    api="v2",
    method="GET",
    path="/saved_locations",
    parameters=(
        _fields_query_any,
        Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",))),
        _q_query_string,
        _per_page_query_integer,
    ),
    auth="required",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="SavedLocation"),
)
SEARCH_SEARCH: Final[Operation[Page[SearchResult]]] = Operation(
    id="search.search",
    api="v2",
    method="GET",
    path="/search",
    parameters=(
        _fields_query_any,
        Parameter(
            name="include_taxon_ancestors",
            keyword="include_taxon_ancestors",
            place="query",
            type=Type(kinds=("boolean",)),
        ),
        _locale_query_string,
        Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",))),
        _per_page_query_integer,
        _place_id_query_integer,
        _preferred_place_id_query_integer,
        _q_query_string,
        Parameter(
            name="sources",
            keyword="sources",
            place="query",
            type=Type(kinds=("string",), many=True, choices=("places", "projects", "taxa", "users")),
        ),
    ),
    auth="optional",
    overridable=True,
    paging=Paging(per_page_default=30, per_page_max=100, window=10000),
    answer=Answer(kind="page", module=_MODELS, model="SearchResult"),
)
SITES_SEARCH: Final[Operation[Page[Site]]] = Operation(
    id="sites.search",
    api="v2",
    method="GET",
    path="/sites",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="Site"),
)
SOUNDS_CREATE: Final[Operation[Page[Sound]]] = Operation(
    id="sounds.create",
    api="v2",
    method="POST",
    path="/sounds",
    parameters=(
        Parameter(name="file", keyword="file", place="body", type=Type(kinds=("binary",)), required=True),
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(name="uuid", keyword="uuid", place="body", type=Type(kinds=("uuid",))),
    ),
    body=("multipart/form-data",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="Sound"),
)
TAXA_AUTOCOMPLETE: Final[Operation[Page[Taxon]]] = Operation(
    id="taxa.autocomplete",
    api="v2",
    method="GET",
    path="/taxa/autocomplete",
    parameters=(
        _fields_query_any,
        _iconic_query_any,
        _is_active_query_any,
        _locale_query_string,
        _per_page_query_integer,
        _preferred_place_id_query_integer,
        _q_query_string,
        _page_query_integer,
    ),
    auth="optional",
    overridable=True,
    paging=Paging(per_page_default=10, per_page_max=30),
    answer=Answer(kind="page", module=_MODELS, model="Taxon"),
)
TAXA_GET: Final[Operation[Page[Taxon]]] = Operation(
    id="taxa.get",
    api="v2",
    method="GET",
    path="/taxa/{id}",
    parameters=(
        _id_path_integers,
        _fields_query_any,
        _rank_level_query_floats,
    ),
    auth="optional",
    overridable=True,
    paging=Paging(ids=30, bulk=("https://www.inaturalist.org/taxa/inaturalist-taxonomy.dwca.zip",)),
    answer=Answer(kind="page", module=_MODELS, model="Taxon"),
)
TAXA_ICONIC: Final[Operation[Page[Taxon]]] = Operation(
    id="taxa.iconic",
    api="v2",
    method="GET",
    path="/taxa/iconic",
    parameters=(_fields_query_any,),
    auth="optional",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="Taxon"),
)
TAXA_MAP_LAYERS: Final[Operation[Page[TaxonMapLayers]]] = Operation(
    id="taxa.map_layers",
    api="v2",
    method="GET",
    path="/taxa/{id}/map_layers",
    parameters=(
        _id_path_integer,
        _fields_query_any,
        Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",))),
        _per_page_query_integer,
    ),
    auth="optional",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="TaxonMapLayers"),
)
TAXA_SEARCH: Final[Operation[Page[Taxon]]] = Operation(
    id="taxa.search",
    api="v2",
    method="GET",
    path="/taxa",
    parameters=(
        _fields_query_any,
        _iconic_query_any,
        _id_above_query_integer,
        _id_below_query_integer,
        _is_active_query_any,
        _locale_query_string,
        Parameter(name="parent_id", keyword="parent_id", place="query", type=Type(kinds=("integer",))),
        _per_page_query_integer,
        _preferred_place_id_query_integer,
        _q_query_string,
        Parameter(
            name="rank",
            keyword="rank",
            place="query",
            type=Type(
                kinds=("string",),
                many=True,
                choices=(
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
                ),
            ),
        ),
        _rank_level_query_floats,
        _taxon_id_query_integer,
        _page_query_integer,
    ),
    overridable=True,
    paging=Paging(
        per_page_default=30,
        per_page_max=500,
        window=10000,
        cursor=("id_above",),
        bulk=("https://www.inaturalist.org/taxa/inaturalist-taxonomy.dwca.zip",),
    ),
    answer=Answer(kind="page", module=_MODELS, model="Taxon"),
)
TAXA_SUGGEST: Final[Operation[TaxaSuggestPage]] = Operation(
    id="taxa.suggest",
    api="v2",
    method="GET",
    path="/taxa/suggest",
    parameters=(
        Parameter(
            name="featured_observation_id", keyword="featured_observation_id", place="query", type=Type(kinds=("uuid",))
        ),
        _fields_query_any,
        Parameter(name="image_url", keyword="image_url", place="query", type=Type(kinds=("string",))),
        Parameter(
            name="include_representative_photos",
            keyword="include_representative_photos",
            place="query",
            type=Type(kinds=("boolean",)),
        ),
        _lat_query_float,
        Parameter(name="limit", keyword="limit", place="query", type=Type(kinds=("integer",), minimum=0)),
        _lng_query_float,
        _locale_query_string,
        Parameter(name="months", keyword="months", place="query", type=Type(kinds=("string",))),
        Parameter(name="observation_id", keyword="observation_id", place="query", type=Type(kinds=("uuid",))),
        _observed_on_query_string,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(kinds=("string",), choices=("taxonomy", "default", "sciname")),
        ),
        _place_id_query_integer,
        Parameter(
            name="place_lat", keyword="place_lat", place="query", type=Type(kinds=("number",), minimum=-90, maximum=90)
        ),
        Parameter(
            name="place_lng",
            keyword="place_lng",
            place="query",
            type=Type(kinds=("number",), minimum=-180, maximum=180),
        ),
        Parameter(
            name="source",
            keyword="source",
            place="query",
            type=Type(
                kinds=("string",),
                choices=(
                    "captive_observations",
                    "checklist",
                    "misidentifications",
                    "observations",
                    "rg_observations",
                    "visual",
                ),
            ),
        ),
        _taxon_id_query_integer,
    ),
    auth="required",
    overridable=True,
    answer=Answer(kind="model", module=_MODELS, model="TaxaSuggestPage"),
)
TAXA_SUGGEST_FOR_IMAGE: Final[Operation[TaxaSuggestPage]] = Operation(
    id="taxa.suggest_for_image",
    api="v2",
    method="POST",
    path="/taxa/suggest",
    parameters=(
        Parameter(
            name="featured_observation_id", keyword="featured_observation_id", place="body", type=Type(kinds=("uuid",))
        ),
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(name="image", keyword="image", place="body", type=Type(kinds=("binary",))),
        Parameter(name="image_url", keyword="image_url", place="body", type=Type(kinds=("string",))),
        Parameter(
            name="include_representative_photos",
            keyword="include_representative_photos",
            place="body",
            type=Type(kinds=("boolean",)),
        ),
        Parameter(name="lat", keyword="lat", place="body", type=Type(kinds=("number",), minimum=-90, maximum=90)),
        Parameter(name="limit", keyword="limit", place="body", type=Type(kinds=("integer",), minimum=0)),
        Parameter(name="lng", keyword="lng", place="body", type=Type(kinds=("number",), minimum=-180, maximum=180)),
        Parameter(name="locale", keyword="locale", place="body", type=Type(kinds=("string",))),
        Parameter(name="months", keyword="months", place="body", type=Type(kinds=("string",))),
        Parameter(name="observation_id", keyword="observation_id", place="body", type=Type(kinds=("uuid",))),
        Parameter(name="observed_on", keyword="observed_on", place="body", type=Type(kinds=("date",))),
        Parameter(
            name="order_by",
            keyword="order_by",
            place="body",
            type=Type(kinds=("string",), choices=("taxonomy", "default", "sciname")),
        ),
        Parameter(name="place_id", keyword="place_id", place="body", type=Type(kinds=("integer",))),
        Parameter(
            name="place_lat", keyword="place_lat", place="body", type=Type(kinds=("number",), minimum=-90, maximum=90)
        ),
        Parameter(
            name="place_lng", keyword="place_lng", place="body", type=Type(kinds=("number",), minimum=-180, maximum=180)
        ),
        Parameter(
            name="source",
            keyword="source",
            place="body",
            type=Type(
                kinds=("string",),
                choices=(
                    "captive_observations",
                    "checklist",
                    "misidentifications",
                    "observations",
                    "rg_observations",
                    "visual",
                ),
            ),
        ),
        Parameter(name="taxon_id", keyword="taxon_id", place="body", type=Type(kinds=("integer",))),
    ),
    body=("multipart/form-data",),
    auth="required",
    answer=Answer(kind="model", module=_MODELS, model="TaxaSuggestPage"),
)
TAXA_WANTED: Final[Operation[Page[Taxon]]] = Operation(
    id="taxa.wanted",
    api="v2",
    method="GET",
    path="/taxa/{id}/wanted",
    parameters=(
        _id_path_integer,
        Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",))),
        _per_page_query_integer,
    ),
    auth="optional",
    overridable=True,
    paging=Paging(per_page_default=30, per_page_max=500, window=10000),
    answer=Answer(kind="page", module=_MODELS, model="Taxon"),
)
TAXON_ID_SUMMARIES_DELETE_QUALITY: Final[Operation[None]] = Operation(
    id="taxon_id_summaries.delete_quality",
    api="v2",
    method="DELETE",
    path="/taxon_id_summaries/{uuid}/id_summaries/{id}/quality/{metric}",
    parameters=(
        _uuid_path_uuid,
        _id_path_integer,
        _metric_path_string,
    ),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="nothing"),
)
TAXON_ID_SUMMARIES_DELETE_REFERENCE_QUALITY: Final[Operation[None]] = Operation(
    id="taxon_id_summaries.delete_reference_quality",
    api="v2",
    method="DELETE",
    path="/taxon_id_summaries/{uuid}/id_summaries/{id}/references/{reference_id}/quality/{metric}",
    parameters=(
        _uuid_path_uuid,
        _id_path_integer,
        _reference_id_path_integer,
        _metric_path_string,
    ),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="nothing"),
)
TAXON_ID_SUMMARIES_GET: Final[Operation[Page[TaxonIdSummary]]] = Operation(
    id="taxon_id_summaries.get",
    api="v2",
    method="GET",
    path="/taxon_id_summaries/{uuid}",
    parameters=(
        _uuid_path_uuids,
        _fields_query_any,
    ),
    auth="optional",
    overridable=True,
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="TaxonIdSummary"),
)
TAXON_ID_SUMMARIES_QUALITY_METRICS: Final[Operation[Page[QualityMetric]]] = Operation(
    id="taxon_id_summaries.quality_metrics",
    api="v2",
    method="GET",
    path="/taxon_id_summaries/{uuid}/id_summaries/{id}/quality_metrics",
    parameters=(
        _uuid_path_uuid,
        _id_path_integer,
    ),
    auth="optional",
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="QualityMetric"),
)
TAXON_ID_SUMMARIES_REFERENCE_QUALITY_METRICS: Final[Operation[Page[QualityMetric]]] = Operation(
    id="taxon_id_summaries.reference_quality_metrics",
    api="v2",
    method="GET",
    path="/taxon_id_summaries/{uuid}/id_summaries/{id}/references/{reference_id}/quality_metrics",
    parameters=(
        _uuid_path_uuid,
        _id_path_integer,
        _reference_id_path_integer,
    ),
    auth="optional",
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="QualityMetric"),
)
TAXON_ID_SUMMARIES_SEARCH: Final[Operation[Page[TaxonIdSummary]]] = Operation(
    id="taxon_id_summaries.search",
    api="v2",
    method="GET",
    path="/taxon_id_summaries",
    parameters=(
        Parameter(name="active", keyword="active", place="query", type=Type(kinds=("boolean",))),
        _created_d1_query_string,
        _created_d2_query_string,
        _created_on_query_string,
        _fields_query_any,
        Parameter(
            name="language", keyword="language", place="query", type=Type(kinds=("string",), many=True), explode=True
        ),
        _order_query_string,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(kinds=("string",), choices=("run_generated_at", "created_at", "updated_at", "taxon_id")),
        ),
        Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",))),
        Parameter(name="per_page", keyword="per_page", place="query", type=Type(kinds=("integer",))),
        Parameter(name="run_generated_d1", keyword="run_generated_d1", place="query", type=Type(kinds=("date-time",))),
        Parameter(name="run_generated_d2", keyword="run_generated_d2", place="query", type=Type(kinds=("date-time",))),
        Parameter(name="run_generated_on", keyword="run_generated_on", place="query", type=Type(kinds=("date",))),
        Parameter(name="run_name", keyword="run_name", place="query", type=Type(kinds=("string",))),
        Parameter(
            name="taxon_group",
            keyword="taxon_group",
            place="query",
            type=Type(kinds=("string",), many=True),
            explode=True,
        ),
        _taxon_id_query_integers,
        _taxon_name_query_string,
        Parameter(name="updated_d1", keyword="updated_d1", place="query", type=Type(kinds=("date-time",))),
        Parameter(name="updated_d2", keyword="updated_d2", place="query", type=Type(kinds=("date-time",))),
        Parameter(name="updated_on", keyword="updated_on", place="query", type=Type(kinds=("date",))),
    ),
    overridable=True,
    unpublished=True,
    paging=Paging(per_page_default=30),
    answer=Answer(kind="page", module=_MODELS, model="TaxonIdSummary"),
)
TAXON_ID_SUMMARIES_SET_QUALITY: Final[Operation[None]] = Operation(
    id="taxon_id_summaries.set_quality",
    api="v2",
    method="POST",
    path="/taxon_id_summaries/{uuid}/id_summaries/{id}/quality/{metric}",
    parameters=(
        _uuid_path_uuid,
        _id_path_integer,
        _metric_path_string,
        _agree_query_any,
    ),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="nothing"),
)
TAXON_ID_SUMMARIES_SET_REFERENCE_QUALITY: Final[Operation[None]] = Operation(
    id="taxon_id_summaries.set_reference_quality",
    api="v2",
    method="POST",
    path="/taxon_id_summaries/{uuid}/id_summaries/{id}/references/{reference_id}/quality/{metric}",
    parameters=(
        _uuid_path_uuid,
        _id_path_integer,
        _reference_id_path_integer,
        _metric_path_string,
        _agree_query_any,
    ),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="nothing"),
)
TAXON_NAME_PRIORITIES_CREATE: Final[Operation[Page[TaxonNamePriority]]] = Operation(
    id="taxon_name_priorities.create",
    api="v2",
    method="POST",
    path="/taxon_name_priorities",
    parameters=(
        Parameter(
            name="lexicon",
            keyword="lexicon",
            place="body",
            type=Type(kinds=("string",)),
            required=True,
            within=("taxon_name_priority",),
        ),
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
        Parameter(
            name="place_id",
            keyword="place_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("taxon_name_priority",),
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="TaxonNamePriority"),
)
TAXON_NAME_PRIORITIES_DELETE: Final[Operation[None]] = Operation(
    id="taxon_name_priorities.delete",
    api="v2",
    method="DELETE",
    path="/taxon_name_priorities/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
TAXON_NAME_PRIORITIES_UPDATE: Final[Operation[Page[TaxonNamePriority]]] = Operation(
    id="taxon_name_priorities.update",
    api="v2",
    method="PUT",
    path="/taxon_name_priorities/{id}",
    parameters=(
        _id_path_integer,
        Parameter(
            name="position",
            keyword="position",
            place="body",
            type=Type(kinds=("integer",)),
            required=True,
            within=("taxon_name_priority",),
        ),
        Parameter(name="fields", keyword="fields", place="body", type=Type(kinds=("fields",))),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="page", module=_MODELS, model="TaxonNamePriority"),
)
TAXON_PLACES_PNG: Final[Operation[bytes]] = Operation(
    id="taxon_places.png",
    api="v2",
    method="GET",
    path="/taxon_places/{id}/{zoom}/{x}/{y}.png",
    parameters=(
        *_OBSERVATION_FILTERS,
        _id_path_string,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _only_id_query_any,
        _order_by_query_string,
        _tile_size_query_integer,
    ),
    auth="optional",
    answer=Answer(kind="bytes"),
)
TAXON_RANGES_PNG: Final[Operation[bytes]] = Operation(
    id="taxon_ranges.png",
    api="v2",
    method="GET",
    path="/taxon_ranges/{id}/{zoom}/{x}/{y}.png",
    parameters=(
        *_OBSERVATION_FILTERS,
        _id_path_string,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _only_id_query_any,
        _order_by_query_string,
        _tile_size_query_integer,
    ),
    auth="optional",
    answer=Answer(kind="bytes"),
)
TRANSLATIONS_LOCALES: Final[Operation[Page[Locale]]] = Operation(
    id="translations.locales",
    api="v2",
    method="GET",
    path="/translations/locales",
    parameters=(_fields_query_any,),
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="Locale"),
)
USERS_AUTOCOMPLETE: Final[Operation[Page[User]]] = Operation(
    id="users.autocomplete",
    api="v2",
    method="GET",
    path="/users/autocomplete",
    parameters=(
        _fields_query_any,
        Parameter(name="include_suspended", keyword="include_suspended", place="query", type=Type(kinds=("boolean",))),
        _per_page_query_integer,
        _q_query_string,
        _page_query_integer,
    ),
    auth="optional",
    paging=Paging(per_page_default=5, per_page_max=100),
    answer=Answer(kind="page", module=_MODELS, model="User"),
)
USERS_BLOCK: Final[Operation[None]] = Operation(
    id="users.block",
    api="v2",
    method="POST",
    path="/users/{id}/block",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
USERS_EMAIL_AVAILABLE: Final[Operation[EmailAvailability]] = Operation(
    id="users.email_available",
    api="v2",
    method="GET",
    path="/users/email_available",
    parameters=(
        Parameter(name="email", keyword="email", place="query", type=Type(kinds=("string",)), required=True),
        _fields_query_any,
    ),
    auth="application",
    overridable=True,
    answer=Answer(kind="model", module=_MODELS, model="EmailAvailability"),
)
USERS_GET: Final[Operation[Page[User]]] = Operation(
    id="users.get",
    api="v2",
    method="GET",
    path="/users/{id}",
    parameters=(
        _id_path_string,
        _fields_query_any,
    ),
    auth="optional",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="User"),
)
USERS_ME: Final[Operation[Page[PrivateUser]]] = Operation(
    id="users.me",
    api="v2",
    method="GET",
    path="/users/me",
    parameters=(_fields_query_any,),
    auth="required",
    answer=Answer(kind="page", module=_MODELS, model="PrivateUser"),
)
USERS_MUTE: Final[Operation[None]] = Operation(
    id="users.mute",
    api="v2",
    method="POST",
    path="/users/{id}/mute",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
USERS_NOTIFICATION_COUNTS: Final[Operation[NotificationCounts]] = Operation(
    id="users.notification_counts",
    api="v2",
    method="GET",
    path="/users/notification_counts",
    parameters=(_fields_query_any,),
    auth="required",
    answer=Answer(kind="model", module=_MODELS, model="NotificationCounts"),
)
USERS_POSTS: Final[Operation[Page[Post]]] = Operation(
    id="users.posts",
    api="v2",
    method="GET",
    path="/users/{id}/posts",
    parameters=(
        _id_path_strings,
        _fields_query_any,
        Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",))),
        _per_page_query_integer,
    ),
    auth="optional",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="Post"),
)
USERS_PROJECTS: Final[Operation[Page[Project]]] = Operation(
    id="users.projects",
    api="v2",
    method="GET",
    path="/users/{id}/projects",
    parameters=(
        _id_path_integer,
        _fields_query_any,
    ),
    auth="optional",
    overridable=True,
    answer=Answer(kind="page", module=_MODELS, model="Project"),
)
USERS_RECENT_OBSERVATION_FIELDS: Final[Operation[Page[ObservationField]]] = Operation(
    id="users.recent_observation_fields",
    api="v2",
    method="GET",
    path="/users/recent_observation_fields",
    parameters=(_fields_query_any,),
    auth="required",
    answer=Answer(kind="page", module=_MODELS, model="ObservationField"),
)
USERS_RESEND_CONFIRMATION: Final[Operation[None]] = Operation(
    id="users.resend_confirmation",
    api="v2",
    method="POST",
    path="/users/resend_confirmation",
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
USERS_RESET_PASSWORD: Final[Operation[None]] = Operation(
    id="users.reset_password",
    api="v2",
    method="POST",
    path="/users/reset_password",
    parameters=(
        Parameter(
            name="email", keyword="email", place="body", type=Type(kinds=("string",)), required=True, within=("user",)
        ),
    ),
    body=("application/json",),
    auth="application",
    writes=True,
    answer=Answer(kind="nothing"),
)
USERS_SEARCH: Final[Operation[Page[User]]] = Operation(
    id="users.search",
    api="v2",
    method="GET",
    path="/users",
    parameters=(
        _fields_query_any,
        Parameter(
            name="followed_by",
            keyword="followed_by",
            place="query",
            type=Type(kinds=("integer", "string", "uuid"), minimum=1),
        ),
        Parameter(
            name="following",
            keyword="following",
            place="query",
            type=Type(kinds=("integer", "string", "uuid"), minimum=1),
        ),
        Parameter(name="orcid", keyword="orcid", place="query", type=Type(kinds=("string",))),
        Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",), minimum=1)),
        Parameter(
            name="per_page", keyword="per_page", place="query", type=Type(kinds=("integer",), minimum=1, maximum=200)
        ),
    ),
    overridable=True,
    paging=Paging(per_page_max=200, window=10000),
    answer=Answer(kind="page", module=_MODELS, model="User"),
)
USERS_UNBLOCK: Final[Operation[None]] = Operation(
    id="users.unblock",
    api="v2",
    method="DELETE",
    path="/users/{id}/block",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
USERS_UNMUTE: Final[Operation[None]] = Operation(
    id="users.unmute",
    api="v2",
    method="DELETE",
    path="/users/{id}/mute",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
USERS_UPDATE: Final[Operation[User]] = Operation(
    id="users.update",
    api="v2",
    method="PUT",
    path="/users/{id}",
    parameters=(
        _id_path_string,
        Parameter(name="icon_delete", keyword="icon_delete", place="body", type=Type(kinds=("boolean",))),
        Parameter(
            name="data_transfer_consent",
            keyword="data_transfer_consent",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="description", keyword="description", place="body", type=Type(kinds=("string",)), within=("user",)
        ),
        Parameter(name="email", keyword="email", place="body", type=Type(kinds=("string",)), within=("user",)),
        Parameter(
            name="faved_project_ids",
            keyword="faved_project_ids",
            place="body",
            type=Type(kinds=("integer",), many=True),
            within=("user",),
        ),
        Parameter(name="locale", keyword="locale", place="body", type=Type(kinds=("string",)), within=("user",)),
        Parameter(name="login", keyword="login", place="body", type=Type(kinds=("string",)), within=("user",)),
        Parameter(
            name="make_observation_licenses_same",
            keyword="make_observation_licenses_same",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="make_photo_licenses_same",
            keyword="make_photo_licenses_same",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="make_sound_licenses_same",
            keyword="make_sound_licenses_same",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(name="name", keyword="name", place="body", type=Type(kinds=("string",)), within=("user",)),
        Parameter(name="password", keyword="password", place="body", type=Type(kinds=("string",)), within=("user",)),
        Parameter(
            name="password_confirmation",
            keyword="password_confirmation",
            place="body",
            type=Type(kinds=("string",)),
            within=("user",),
        ),
        Parameter(
            name="pi_consent", keyword="pi_consent", place="body", type=Type(kinds=("boolean",)), within=("user",)
        ),
        Parameter(name="place_id", keyword="place_id", place="body", type=Type(kinds=("integer",)), within=("user",)),
        Parameter(
            name="preferred_observation_fields_by",
            keyword="preferred_observation_fields_by",
            place="body",
            type=Type(kinds=("string",)),
            within=("user",),
        ),
        Parameter(
            name="preferred_observation_license",
            keyword="preferred_observation_license",
            place="body",
            type=Type(kinds=("string",)),
            within=("user",),
        ),
        Parameter(
            name="preferred_photo_license",
            keyword="preferred_photo_license",
            place="body",
            type=Type(kinds=("string",)),
            within=("user",),
        ),
        Parameter(
            name="preferred_project_addition_by",
            keyword="preferred_project_addition_by",
            place="body",
            type=Type(kinds=("string",)),
            within=("user",),
        ),
        Parameter(
            name="preferred_sound_license",
            keyword="preferred_sound_license",
            place="body",
            type=Type(kinds=("string",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_automatic_taxonomic_changes",
            keyword="prefers_automatic_taxonomic_changes",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_comment_email_notification",
            keyword="prefers_comment_email_notification",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_common_names",
            keyword="prefers_common_names",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_community_taxa",
            keyword="prefers_community_taxa",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_identification_email_notification",
            keyword="prefers_identification_email_notification",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_infraspecies_identification_notifications",
            keyword="prefers_infraspecies_identification_notifications",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_mention_email_notification",
            keyword="prefers_mention_email_notification",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_message_email_notification",
            keyword="prefers_message_email_notification",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_monthly_supporter_badge",
            keyword="prefers_monthly_supporter_badge",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_no_email",
            keyword="prefers_no_email",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_no_tracking",
            keyword="prefers_no_tracking",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_non_disagreeing_identification_notifications",
            keyword="prefers_non_disagreeing_identification_notifications",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_project_added_your_observation_email_notification",
            keyword="prefers_project_added_your_observation_email_notification",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_project_curator_change_email_notification",
            keyword="prefers_project_curator_change_email_notification",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_project_journal_post_email_notification",
            keyword="prefers_project_journal_post_email_notification",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_receive_mentions",
            keyword="prefers_receive_mentions",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_redundant_identification_notifications",
            keyword="prefers_redundant_identification_notifications",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_scientific_name_first",
            keyword="prefers_scientific_name_first",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_taxon_change_email_notification",
            keyword="prefers_taxon_change_email_notification",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_taxon_or_place_observation_email_notification",
            keyword="prefers_taxon_or_place_observation_email_notification",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="prefers_user_observation_email_notification",
            keyword="prefers_user_observation_email_notification",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("user",),
        ),
        Parameter(
            name="search_place_id",
            keyword="search_place_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("user",),
        ),
        Parameter(name="site_id", keyword="site_id", place="body", type=Type(kinds=("integer",)), within=("user",)),
        Parameter(name="time_zone", keyword="time_zone", place="body", type=Type(kinds=("string",)), within=("user",)),
        Parameter(name="icon", keyword="icon", place="body", type=Type(kinds=("binary",)), within=("user",)),
    ),
    body=("application/json", "multipart/form-data"),
    auth="required",
    writes=True,
    answer=Answer(kind="model", module=_MODELS, model="User"),
)
USERS_UPDATE_SESSION: Final[Operation[None]] = Operation(
    id="users.update_session",
    api="v2",
    method="PUT",
    path="/users/update_session",
    parameters=(
        Parameter(
            name="prefers_hide_obs_show_identifiers",
            keyword="prefers_hide_obs_show_identifiers",
            place="query",
            type=Type(kinds=("boolean",)),
        ),
    ),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)

OPERATIONS: Final[Mapping[str, Operation[Any]]] = MappingProxyType(
    {
        operation.id: operation
        for operation in (
            ANNOTATIONS_CREATE,
            ANNOTATIONS_DELETE,
            ANNOTATIONS_UNVOTE,
            ANNOTATIONS_VOTE,
            ANNOUNCEMENTS_DISMISS,
            ANNOUNCEMENTS_SEARCH,
            APP_BUILD_INFO_GET,
            AUTHORIZED_APPLICATIONS_DELETE,
            AUTHORIZED_APPLICATIONS_SEARCH,
            BUILD_INFO_GET,
            COMMENTS_CREATE,
            COMMENTS_DELETE,
            COMMENTS_UPDATE,
            COMPUTERVISION_LANGUAGE_SEARCH,
            COMPUTERVISION_SCORE_IMAGE,
            COMPUTERVISION_SCORE_OBSERVATION,
            CONTROLLED_TERMS_FOR_TAXON,
            CONTROLLED_TERMS_SEARCH,
            EXEMPLAR_IDENTIFICATIONS_SEARCH,
            EXEMPLAR_IDENTIFICATIONS_UNVOTE,
            EXEMPLAR_IDENTIFICATIONS_VOTE,
            FLAGS_CREATE,
            FLAGS_DELETE,
            FLAGS_UPDATE,
            GEOIP_LOOKUP_GET,
            GEOMODEL_PNG,
            GEOMODEL_COMPARISON_PNG,
            GEOMODEL_TAXON_RANGE_PNG,
            GRID_GRID_JSON,
            GRID_PNG,
            HEATMAP_GRID_JSON,
            HEATMAP_PNG,
            IDENTIFICATIONS_CREATE,
            IDENTIFICATIONS_DELETE,
            IDENTIFICATIONS_IDENTIFIERS,
            IDENTIFICATIONS_RECENT_TAXA,
            IDENTIFICATIONS_SIMILAR_SPECIES,
            IDENTIFICATIONS_UPDATE,
            LOG_CREATE,
            MESSAGES_CREATE,
            MESSAGES_GET,
            MESSAGES_SEARCH,
            OBSERVATION_FIELD_VALUES_CREATE,
            OBSERVATION_FIELD_VALUES_DELETE,
            OBSERVATION_FIELD_VALUES_UPDATE,
            OBSERVATION_PHOTOS_CREATE,
            OBSERVATION_PHOTOS_DELETE,
            OBSERVATION_PHOTOS_UPDATE,
            OBSERVATION_SOUNDS_CREATE,
            OBSERVATION_SOUNDS_DELETE,
            OBSERVATION_SOUNDS_UPDATE,
            OBSERVATIONS_CREATE,
            OBSERVATIONS_DELETE,
            OBSERVATIONS_DELETE_QUALITY,
            OBSERVATIONS_DELETED,
            OBSERVATIONS_FAVE,
            OBSERVATIONS_GET,
            OBSERVATIONS_HISTOGRAM,
            OBSERVATIONS_ICONIC_TAXA_COUNTS,
            OBSERVATIONS_ICONIC_TAXA_SPECIES_COUNTS,
            OBSERVATIONS_IDENTIFICATION_CATEGORIES,
            OBSERVATIONS_IDENTIFIERS,
            OBSERVATIONS_OBSERVERS,
            OBSERVATIONS_POPULAR_FIELD_VALUES,
            OBSERVATIONS_QUALITY_GRADES,
            OBSERVATIONS_QUALITY_METRICS,
            OBSERVATIONS_REVIEW,
            OBSERVATIONS_SEARCH,
            OBSERVATIONS_SET_QUALITY,
            OBSERVATIONS_SPECIES_COUNTS,
            OBSERVATIONS_SUBSCRIBE,
            OBSERVATIONS_SUBSCRIPTIONS,
            OBSERVATIONS_TAXON_SUMMARY,
            OBSERVATIONS_UMBRELLA_PROJECT_STATS,
            OBSERVATIONS_UNFAVE,
            OBSERVATIONS_UNREVIEW,
            OBSERVATIONS_UPDATE,
            OBSERVATIONS_UPDATES,
            OBSERVATIONS_VIEWED_UPDATES,
            PHOTOS_CREATE,
            PHOTOS_UPDATE,
            PING_GET,
            PLACES_GET,
            PLACES_NEARBY,
            PLACES_PNG,
            PLACES_SEARCH,
            POINTS_GRID_JSON,
            POINTS_PNG,
            POSTS_FOR_USER,
            PROJECT_OBSERVATIONS_CREATE,
            PROJECT_OBSERVATIONS_DELETE,
            PROJECT_OBSERVATIONS_UPDATE,
            PROJECT_USERS_UPDATE,
            PROJECTS_FEATURE,
            PROJECTS_GET,
            PROJECTS_JOIN,
            PROJECTS_LEAVE,
            PROJECTS_MEMBERS,
            PROJECTS_MEMBERSHIP,
            PROJECTS_POSTS,
            PROJECTS_SEARCH,
            PROJECTS_UNFEATURE,
            PROVIDER_AUTHORIZATIONS_DELETE,
            PROVIDER_AUTHORIZATIONS_SEARCH,
            RELATIONSHIPS_CREATE,
            RELATIONSHIPS_DELETE,
            RELATIONSHIPS_SEARCH,
            RELATIONSHIPS_UPDATE,
            SAVED_LOCATIONS_CREATE,
            SAVED_LOCATIONS_DELETE,
            SAVED_LOCATIONS_SEARCH,
            SEARCH_SEARCH,
            SITES_SEARCH,
            SOUNDS_CREATE,
            TAXA_AUTOCOMPLETE,
            TAXA_GET,
            TAXA_ICONIC,
            TAXA_MAP_LAYERS,
            TAXA_SEARCH,
            TAXA_SUGGEST,
            TAXA_SUGGEST_FOR_IMAGE,
            TAXA_WANTED,
            TAXON_ID_SUMMARIES_DELETE_QUALITY,
            TAXON_ID_SUMMARIES_DELETE_REFERENCE_QUALITY,
            TAXON_ID_SUMMARIES_GET,
            TAXON_ID_SUMMARIES_QUALITY_METRICS,
            TAXON_ID_SUMMARIES_REFERENCE_QUALITY_METRICS,
            TAXON_ID_SUMMARIES_SEARCH,
            TAXON_ID_SUMMARIES_SET_QUALITY,
            TAXON_ID_SUMMARIES_SET_REFERENCE_QUALITY,
            TAXON_NAME_PRIORITIES_CREATE,
            TAXON_NAME_PRIORITIES_DELETE,
            TAXON_NAME_PRIORITIES_UPDATE,
            TAXON_PLACES_PNG,
            TAXON_RANGES_PNG,
            TRANSLATIONS_LOCALES,
            USERS_AUTOCOMPLETE,
            USERS_BLOCK,
            USERS_EMAIL_AVAILABLE,
            USERS_GET,
            USERS_ME,
            USERS_MUTE,
            USERS_NOTIFICATION_COUNTS,
            USERS_POSTS,
            USERS_PROJECTS,
            USERS_RECENT_OBSERVATION_FIELDS,
            USERS_RESEND_CONFIRMATION,
            USERS_RESET_PASSWORD,
            USERS_SEARCH,
            USERS_UNBLOCK,
            USERS_UNMUTE,
            USERS_UPDATE,
            USERS_UPDATE_SESSION,
        )
    }
)
"""id -> operation: ``OPERATIONS["observations.search"]`` is what ``client.v2.observations.search`` calls."""

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""Every operation of the API, v1: what it takes and what it answers, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from inat_typed.runtime.operation import Answer, Operation, Paging, Parameter, Type

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import JsonValue
    from inat_typed.v1.models import (
        Annotation,
        Announcement,
        AutocompleteTaxon,
        Comment,
        ControlledTerm,
        Flag,
        Histogram,
        Identification,
        IdentificationCategoryCount,
        IdentificationsRecentTaxaPage,
        Message,
        MessagesThreadPagePage,
        NearbyPlacesResponse,
        NotificationCounts,
        Observation,
        ObservationField,
        ObservationFieldValue,
        ObservationPhoto,
        ObservationSound,
        ObservationsPopularFieldValuesPage,
        ObservationsTaxonomyPage,
        ObserverCount,
        Photo,
        Post,
        PrivateUser,
        Project,
        ProjectMember,
        ProjectMembership,
        ProjectObservation,
        ProjectUser,
        QualityGradeCount,
        QualityMetric,
        Relationship,
        SavedObservation,
        SearchHit,
        ShowObservation,
        ShowPlace,
        ShowTaxon,
        Site,
        Sound,
        SpeciesCount,
        Subscription,
        TaxaSuggestPage,
        Taxon,
        TaxonCount,
        TaxonMapLayers,
        TaxonSummary,
        UmbrellaProjectStats,
        UnreadMessages,
        Update,
        User,
        UserCount,
        UTFGridResponse,
    )

_MODELS = "inat_typed.v1.models"

_acc_above_query_string = Parameter(name="acc_above", keyword="acc_above", place="query", type=Type(kinds=("integer",)))
_acc_below_or_unknown_query_string = Parameter(
    name="acc_below_or_unknown", keyword="acc_below_or_unknown", place="query", type=Type(kinds=("integer",))
)
_acc_below_query_string = Parameter(name="acc_below", keyword="acc_below", place="query", type=Type(kinds=("integer",)))
_acc_query_boolean = Parameter(name="acc", keyword="acc", place="query", type=Type(kinds=("boolean",)))
_all_names_query_boolean = Parameter(
    name="all_names", keyword="all_names", place="query", type=Type(kinds=("boolean",))
)
_annotation_user_id_query_strings = Parameter(
    name="annotation_user_id",
    keyword="annotation_user_id",
    place="query",
    type=Type(kinds=("integer", "string"), many=True),
)
_apply_project_rules_for_query_string = Parameter(
    name="apply_project_rules_for", keyword="apply_project_rules_for", place="query", type=Type(kinds=("string",))
)
_captive_query_boolean = Parameter(name="captive", keyword="captive", place="query", type=Type(kinds=("boolean",)))
_category_query_strings = Parameter(
    name="category",
    keyword="category",
    place="query",
    type=Type(kinds=("string",), many=True, choices=("improving", "supporting", "leading", "maverick")),
)
_color_query_string = Parameter(name="color", keyword="color", place="query", type=Type(kinds=("string",)))
_created_d1_query_date_time = Parameter(
    name="created_d1", keyword="created_d1", place="query", type=Type(kinds=("date-time",))
)
_created_d2_query_date_time = Parameter(
    name="created_d2", keyword="created_d2", place="query", type=Type(kinds=("date-time",))
)
_created_day_query_strings = Parameter(
    name="created_day",
    keyword="created_day",
    place="query",
    type=Type(kinds=("integer",), many=True, minimum=1, maximum=31),
)
_created_month_query_strings = Parameter(
    name="created_month",
    keyword="created_month",
    place="query",
    type=Type(kinds=("integer",), many=True, minimum=1, maximum=12),
)
_created_on_query_date = Parameter(name="created_on", keyword="created_on", place="query", type=Type(kinds=("date",)))
_created_year_query_strings = Parameter(
    name="created_year", keyword="created_year", place="query", type=Type(kinds=("integer",), many=True, minimum=1)
)
_cs_query_string = Parameter(name="cs", keyword="cs", place="query", type=Type(kinds=("string",)))
_csa_query_string = Parameter(name="csa", keyword="csa", place="query", type=Type(kinds=("string",)))
_csi_query_strings = Parameter(
    name="csi",
    keyword="csi",
    place="query",
    type=Type(kinds=("string",), many=True, choices=("LC", "NT", "VU", "EN", "CR", "EW", "EX")),
)
_current_query_boolean = Parameter(
    name="current", keyword="current", place="query", type=Type(kinds=("string",), choices=(True, False, "any"))
)
_current_taxon_query_boolean = Parameter(
    name="current_taxon", keyword="current_taxon", place="query", type=Type(kinds=("boolean",))
)
_d1_query_date = Parameter(name="d1", keyword="d1", place="query", type=Type(kinds=("date",)))
_d2_query_date = Parameter(name="d2", keyword="d2", place="query", type=Type(kinds=("date",)))
_day_query_strings = Parameter(
    name="day", keyword="day", place="query", type=Type(kinds=("integer",), many=True, minimum=1, maximum=31)
)
_endemic_query_boolean = Parameter(name="endemic", keyword="endemic", place="query", type=Type(kinds=("boolean",)))
_expected_nearby_query_boolean = Parameter(
    name="expected_nearby", keyword="expected_nearby", place="query", type=Type(kinds=("boolean",))
)
_fails_dqa_accurate_query_boolean = Parameter(
    name="fails_dqa_accurate", keyword="fails_dqa_accurate", place="query", type=Type(kinds=("boolean",))
)
_fails_dqa_date_query_boolean = Parameter(
    name="fails_dqa_date", keyword="fails_dqa_date", place="query", type=Type(kinds=("boolean",))
)
_fails_dqa_evidence_query_boolean = Parameter(
    name="fails_dqa_evidence", keyword="fails_dqa_evidence", place="query", type=Type(kinds=("boolean",))
)
_fails_dqa_location_query_boolean = Parameter(
    name="fails_dqa_location", keyword="fails_dqa_location", place="query", type=Type(kinds=("boolean",))
)
_fails_dqa_needs_id_query_boolean = Parameter(
    name="fails_dqa_needs_id", keyword="fails_dqa_needs_id", place="query", type=Type(kinds=("boolean",))
)
_fails_dqa_recent_query_boolean = Parameter(
    name="fails_dqa_recent", keyword="fails_dqa_recent", place="query", type=Type(kinds=("boolean",))
)
_fails_dqa_subject_query_boolean = Parameter(
    name="fails_dqa_subject", keyword="fails_dqa_subject", place="query", type=Type(kinds=("boolean",))
)
_fails_dqa_wild_query_boolean = Parameter(
    name="fails_dqa_wild", keyword="fails_dqa_wild", place="query", type=Type(kinds=("boolean",))
)
_featured_query_string = Parameter(
    name="featured", keyword="featured", place="query", type=Type(kinds=("boolean",), choices=(True,))
)
_geo_query_boolean = Parameter(name="geo", keyword="geo", place="query", type=Type(kinds=("boolean",)))
_geoprivacy_query_strings = Parameter(
    name="geoprivacy",
    keyword="geoprivacy",
    place="query",
    type=Type(kinds=("string",), many=True, choices=("obscured", "obscured_private", "open", "private")),
)
_has_params_query_boolean = Parameter(
    name="has_params", keyword="has_params", place="query", type=Type(kinds=("boolean",))
)
_has_posts_query_boolean = Parameter(
    name="has_posts", keyword="has_posts", place="query", type=Type(kinds=("boolean",))
)
_hour_query_strings = Parameter(
    name="hour", keyword="hour", place="query", type=Type(kinds=("integer",), many=True, minimum=0, maximum=23)
)
_hrank_query_string = Parameter(
    name="hrank",
    keyword="hrank",
    place="query",
    type=Type(
        kinds=("string",),
        choices=(
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
        ),
    ),
)
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
_iconic_taxon_id_query_strings = Parameter(
    name="iconic_taxon_id",
    keyword="iconic_taxon_id",
    place="query",
    type=Type(kinds=("integer",), many=True, minimum=1),
)
_id_above_query_string = Parameter(name="id_above", keyword="id_above", place="query", type=Type(kinds=("integer",)))
_id_below_query_string = Parameter(name="id_below", keyword="id_below", place="query", type=Type(kinds=("integer",)))
_id_path_integer = Parameter(name="id", keyword="id", place="path", type=Type(kinds=("integer",)), required=True)
_id_path_integers = Parameter(
    name="id", keyword="id", place="path", type=Type(kinds=("integer", "uuid"), many=True), required=True
)
_id_path_string = Parameter(name="id", keyword="id", place="path", type=Type(kinds=("string",)), required=True)
_id_please_query_boolean = Parameter(
    name="id_please", keyword="id_please", place="query", type=Type(kinds=("boolean",))
)
_id_query_strings = Parameter(name="id", keyword="id", place="query", type=Type(kinds=("integer", "uuid"), many=True))
_ident_user_id_query_integer = Parameter(
    name="ident_user_id", keyword="ident_user_id", place="query", type=Type(kinds=("integer",))
)
_identifications_query_string = Parameter(
    name="identifications",
    keyword="identifications",
    place="query",
    type=Type(kinds=("string",), choices=("most_agree", "most_disagree", "some_agree")),
)
_identified_query_boolean = Parameter(
    name="identified", keyword="identified", place="query", type=Type(kinds=("boolean",))
)
_introduced_query_boolean = Parameter(
    name="introduced", keyword="introduced", place="query", type=Type(kinds=("boolean",))
)
_is_active_query_boolean = Parameter(
    name="is_active", keyword="is_active", place="query", type=Type(kinds=("boolean",))
)
_is_change_query_boolean = Parameter(
    name="is_change", keyword="is_change", place="query", type=Type(kinds=("boolean",))
)
_lat_query_double = Parameter(name="lat", keyword="lat", place="query", type=Type(kinds=("number",)))
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
_licensed_query_boolean = Parameter(name="licensed", keyword="licensed", place="query", type=Type(kinds=("boolean",)))
_list_id_query_integer = Parameter(name="list_id", keyword="list_id", place="query", type=Type(kinds=("integer",)))
_lng_query_double = Parameter(name="lng", keyword="lng", place="query", type=Type(kinds=("number",)))
_locale_query_string = Parameter(name="locale", keyword="locale", place="query", type=Type(kinds=("string",)))
_lrank_query_string = Parameter(
    name="lrank",
    keyword="lrank",
    place="query",
    type=Type(
        kinds=("string",),
        choices=(
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
        ),
    ),
)
_mappable_query_boolean = Parameter(name="mappable", keyword="mappable", place="query", type=Type(kinds=("boolean",)))
_member_id_query_integer = Parameter(
    name="member_id", keyword="member_id", place="query", type=Type(kinds=("integer",))
)
_metric_path_string = Parameter(
    name="metric",
    keyword="metric",
    place="path",
    type=Type(kinds=("string",), choices=("date", "location", "wild")),
    required=True,
)
_month_query_strings = Parameter(
    name="month", keyword="month", place="query", type=Type(kinds=("integer",), many=True, minimum=1, maximum=12)
)
_native_query_boolean = Parameter(name="native", keyword="native", place="query", type=Type(kinds=("boolean",)))
_nelat_query_double = Parameter(name="nelat", keyword="nelat", place="query", type=Type(kinds=("number",)))
_nelng_query_double = Parameter(name="nelng", keyword="nelng", place="query", type=Type(kinds=("number",)))
_not_id_query_strings = Parameter(
    name="not_id", keyword="not_id", place="query", type=Type(kinds=("integer",), many=True, minimum=1)
)
_not_in_project_query_string = Parameter(
    name="not_in_project", keyword="not_in_project", place="query", type=Type(kinds=("string",))
)
_not_matching_project_rules_for_query_string = Parameter(
    name="not_matching_project_rules_for",
    keyword="not_matching_project_rules_for",
    place="query",
    type=Type(kinds=("string",)),
)
_noteworthy_query_string = Parameter(
    name="noteworthy", keyword="noteworthy", place="query", type=Type(kinds=("boolean",), choices=(True,))
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
_observation_created_d1_query_date = Parameter(
    name="observation_created_d1", keyword="observation_created_d1", place="query", type=Type(kinds=("date",))
)
_observation_created_d2_query_date = Parameter(
    name="observation_created_d2", keyword="observation_created_d2", place="query", type=Type(kinds=("date",))
)
_observation_hrank_query_string = Parameter(
    name="observation_hrank",
    keyword="observation_hrank",
    place="query",
    type=Type(
        kinds=("string",),
        choices=(
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
        ),
    ),
)
_observation_iconic_taxon_id_query_strings = Parameter(
    name="observation_iconic_taxon_id",
    keyword="observation_iconic_taxon_id",
    place="query",
    type=Type(kinds=("integer",), many=True, minimum=1),
)
_observation_lrank_query_string = Parameter(
    name="observation_lrank",
    keyword="observation_lrank",
    place="query",
    type=Type(
        kinds=("string",),
        choices=(
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
        ),
    ),
)
_observation_rank_query_strings = Parameter(
    name="observation_rank",
    keyword="observation_rank",
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
)
_observation_taxon_active_query_boolean = Parameter(
    name="observation_taxon_active", keyword="observation_taxon_active", place="query", type=Type(kinds=("boolean",))
)
_observation_taxon_id_query_strings = Parameter(
    name="observation_taxon_id",
    keyword="observation_taxon_id",
    place="query",
    type=Type(kinds=("integer",), many=True, minimum=1),
)
_observed_d1_query_date = Parameter(
    name="observed_d1", keyword="observed_d1", place="query", type=Type(kinds=("date",))
)
_observed_d2_query_date = Parameter(
    name="observed_d2", keyword="observed_d2", place="query", type=Type(kinds=("date",))
)
_observed_on_query_date = Parameter(
    name="observed_on", keyword="observed_on", place="query", type=Type(kinds=("date",))
)
_ofv_datatype_query_strings = Parameter(
    name="ofv_datatype", keyword="ofv_datatype", place="query", type=Type(kinds=("string",), many=True)
)
_only_id_query_boolean = Parameter(name="only_id", keyword="only_id", place="query", type=Type(kinds=("boolean",)))
_order_by_query_string = Parameter(
    name="order_by", keyword="order_by", place="query", type=Type(kinds=("string",), choices=("created_at", "id"))
)
_order_query_string = Parameter(
    name="order", keyword="order", place="query", type=Type(kinds=("string",), choices=("desc", "asc"))
)
_out_of_range_query_boolean = Parameter(
    name="out_of_range", keyword="out_of_range", place="query", type=Type(kinds=("boolean",))
)
_own_observation_query_boolean = Parameter(
    name="own_observation", keyword="own_observation", place="query", type=Type(kinds=("boolean",))
)
_page_query_string = Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",), minimum=1))
_pcid_query_boolean = Parameter(name="pcid", keyword="pcid", place="query", type=Type(kinds=("boolean",)))
_per_page_query_string = Parameter(
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
_photo_licensed_query_boolean = Parameter(
    name="photo_licensed", keyword="photo_licensed", place="query", type=Type(kinds=("boolean",))
)
_photos_query_boolean = Parameter(name="photos", keyword="photos", place="query", type=Type(kinds=("boolean",)))
_place_id_query_integers = Parameter(
    name="place_id", keyword="place_id", place="query", type=Type(kinds=("uuid", "integer", "string"), many=True)
)
_popular_query_boolean = Parameter(name="popular", keyword="popular", place="query", type=Type(kinds=("boolean",)))
_preferred_place_id_query_integer = Parameter(
    name="preferred_place_id", keyword="preferred_place_id", place="query", type=Type(kinds=("integer",))
)
_project_id_query_integer = Parameter(
    name="project_id", keyword="project_id", place="query", type=Type(kinds=("integer",))
)
_project_id_query_strings = Parameter(
    name="project_id", keyword="project_id", place="query", type=Type(kinds=("integer", "string"), many=True)
)
_q_query_string = Parameter(name="q", keyword="q", place="query", type=Type(kinds=("string",)))
_q_query_string_required = Parameter(name="q", keyword="q", place="query", type=Type(kinds=("string",)), required=True)
_quality_grade_query_string = Parameter(
    name="quality_grade",
    keyword="quality_grade",
    place="query",
    type=Type(kinds=("string",), choices=("casual", "needs_id", "research")),
)
_quality_grade_query_strings = Parameter(
    name="quality_grade",
    keyword="quality_grade",
    place="query",
    type=Type(kinds=("string",), many=True, choices=("casual", "needs_id", "research")),
)
_radius_query_string = Parameter(name="radius", keyword="radius", place="query", type=Type(kinds=("number",)))
_rank_level_query_number = Parameter(
    name="rank_level", keyword="rank_level", place="query", type=Type(kinds=("number",))
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
)
_reviewed_query_boolean = Parameter(name="reviewed", keyword="reviewed", place="query", type=Type(kinds=("boolean",)))
_rule_details_query_string = Parameter(
    name="rule_details", keyword="rule_details", place="query", type=Type(kinds=("boolean",), choices=(True,))
)
_search_on_query_string = Parameter(
    name="search_on",
    keyword="search_on",
    place="query",
    type=Type(kinds=("string",), choices=("names", "tags", "description", "place")),
)
_site_id_query_integer = Parameter(name="site_id", keyword="site_id", place="query", type=Type(kinds=("integer",)))
_site_id_query_strings = Parameter(
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
_sounds_query_boolean = Parameter(name="sounds", keyword="sounds", place="query", type=Type(kinds=("boolean",)))
_swlat_query_double = Parameter(name="swlat", keyword="swlat", place="query", type=Type(kinds=("number",)))
_swlng_query_double = Parameter(name="swlng", keyword="swlng", place="query", type=Type(kinds=("number",)))
_taxon_active_query_boolean = Parameter(
    name="taxon_active", keyword="taxon_active", place="query", type=Type(kinds=("boolean",))
)
_taxon_change_id_query_anys = Parameter(
    name="taxon_change_id", keyword="taxon_change_id", place="query", type=Type(kinds=("any",), many=True)
)
_taxon_geoprivacy_query_strings = Parameter(
    name="taxon_geoprivacy",
    keyword="taxon_geoprivacy",
    place="query",
    type=Type(kinds=("string",), many=True, choices=("obscured", "obscured_private", "open", "private")),
)
_taxon_id_path_integer = Parameter(
    name="taxon_id", keyword="taxon_id", place="path", type=Type(kinds=("integer",)), required=True
)
_taxon_id_query_integer_required = Parameter(
    name="taxon_id", keyword="taxon_id", place="query", type=Type(kinds=("integer",), minimum=1), required=True
)
_taxon_id_query_strings = Parameter(
    name="taxon_id", keyword="taxon_id", place="query", type=Type(kinds=("integer",), many=True, minimum=1)
)
_taxon_is_active_query_boolean = Parameter(
    name="taxon_is_active", keyword="taxon_is_active", place="query", type=Type(kinds=("boolean",))
)
_taxon_name_query_strings = Parameter(
    name="taxon_name", keyword="taxon_name", place="query", type=Type(kinds=("string",), many=True)
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
_threatened_query_boolean = Parameter(
    name="threatened", keyword="threatened", place="query", type=Type(kinds=("boolean",))
)
_ttl_query_string = Parameter(name="ttl", keyword="ttl", place="query", type=Type(kinds=("integer",)))
_type_query_strings = Parameter(
    name="type",
    keyword="type",
    place="query",
    type=Type(kinds=("string",), many=True, choices=("collection", "umbrella")),
)
_unobserved_by_user_id_query_integer = Parameter(
    name="unobserved_by_user_id", keyword="unobserved_by_user_id", place="query", type=Type(kinds=("integer",))
)
_updated_since_query_string = Parameter(
    name="updated_since", keyword="updated_since", place="query", type=Type(kinds=("string",))
)
_user_id_query_strings = Parameter(
    name="user_id", keyword="user_id", place="query", type=Type(kinds=("integer", "string"), many=True)
)
_user_login_query_strings = Parameter(
    name="user_login", keyword="user_login", place="query", type=Type(kinds=("string",), many=True)
)
_verifiable_query_boolean = Parameter(
    name="verifiable", keyword="verifiable", place="query", type=Type(kinds=("boolean",))
)
_viewer_id_query_string = Parameter(name="viewer_id", keyword="viewer_id", place="query", type=Type(kinds=("integer",)))
_without_observation_taxon_id_query_strings = Parameter(
    name="without_observation_taxon_id",
    keyword="without_observation_taxon_id",
    place="query",
    type=Type(kinds=("integer",), many=True, minimum=1),
)
_without_taxon_id_query_strings = Parameter(
    name="without_taxon_id",
    keyword="without_taxon_id",
    place="query",
    type=Type(kinds=("integer",), many=True, minimum=1),
)
_without_term_id_query_integer = Parameter(
    name="without_term_id", keyword="without_term_id", place="query", type=Type(kinds=("integer",))
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
_year_query_strings = Parameter(
    name="year", keyword="year", place="query", type=Type(kinds=("integer",), many=True, minimum=1)
)
_zoom_path_integer = Parameter(
    name="zoom", keyword="zoom", place="path", type=Type(kinds=("integer",), minimum=0, maximum=21), required=True
)

_OBSERVATION_FILTERS = (
    _acc_query_boolean,
    _acc_above_query_string,
    _acc_below_query_string,
    _acc_below_or_unknown_query_string,
    _annotation_user_id_query_strings,
    _apply_project_rules_for_query_string,
    _captive_query_boolean,
    _created_d1_query_date_time,
    _created_d2_query_date_time,
    _created_day_query_strings,
    _created_month_query_strings,
    _created_on_query_date,
    _created_year_query_strings,
    _cs_query_string,
    _csa_query_string,
    _csi_query_strings,
    _d1_query_date,
    _d2_query_date,
    _day_query_strings,
    _endemic_query_boolean,
    _expected_nearby_query_boolean,
    _fails_dqa_accurate_query_boolean,
    _fails_dqa_date_query_boolean,
    _fails_dqa_evidence_query_boolean,
    _fails_dqa_location_query_boolean,
    _fails_dqa_needs_id_query_boolean,
    _fails_dqa_recent_query_boolean,
    _fails_dqa_subject_query_boolean,
    _fails_dqa_wild_query_boolean,
    _geo_query_boolean,
    _geoprivacy_query_strings,
    _hour_query_strings,
    _hrank_query_string,
    _iconic_taxa_query_strings,
    _id_query_strings,
    _id_above_query_string,
    _id_below_query_string,
    _id_please_query_boolean,
    _ident_user_id_query_integer,
    _identifications_query_string,
    _identified_query_boolean,
    _introduced_query_boolean,
    _lat_query_double,
    _license_query_strings,
    _licensed_query_boolean,
    _list_id_query_integer,
    _lng_query_double,
    _lrank_query_string,
    _mappable_query_boolean,
    _month_query_strings,
    _native_query_boolean,
    _nelat_query_double,
    _nelng_query_double,
    _not_id_query_strings,
    _not_in_project_query_string,
    _not_matching_project_rules_for_query_string,
    _obscuration_query_strings,
    _observation_accuracy_experiment_id_query_integers,
    _observed_on_query_date,
    _ofv_datatype_query_strings,
    _out_of_range_query_boolean,
    _pcid_query_boolean,
    _photo_license_query_strings,
    _photo_licensed_query_boolean,
    _photos_query_boolean,
    _place_id_query_integers,
    _popular_query_boolean,
    _project_id_query_strings,
    _q_query_string,
    _quality_grade_query_string,
    _radius_query_string,
    _rank_query_strings,
    _reviewed_query_boolean,
    _search_on_query_string,
    _site_id_query_strings,
    _sound_license_query_strings,
    _sounds_query_boolean,
    _swlat_query_double,
    _swlng_query_double,
    _taxon_geoprivacy_query_strings,
    _taxon_is_active_query_boolean,
    _taxon_name_query_strings,
    _term_id_query_integers,
    _term_id_or_unknown_query_integers,
    _term_value_id_query_integers,
    _threatened_query_boolean,
    _unobserved_by_user_id_query_integer,
    _updated_since_query_string,
    _user_id_query_strings,
    _user_login_query_strings,
    _verifiable_query_boolean,
    _viewer_id_query_string,
    _without_taxon_id_query_strings,
    _without_term_id_query_integer,
    _without_term_value_id_query_integers,
    _year_query_strings,
)
_IDENTIFICATION_FILTERS = (
    _category_query_strings,
    _current_query_boolean,
    _current_taxon_query_boolean,
    _d1_query_date,
    _d2_query_date,
    _hrank_query_string,
    _iconic_taxon_id_query_strings,
    _id_query_strings,
    _id_above_query_string,
    _id_below_query_string,
    _is_change_query_boolean,
    _lrank_query_string,
    _observation_created_d1_query_date,
    _observation_created_d2_query_date,
    _observation_hrank_query_string,
    _observation_iconic_taxon_id_query_strings,
    _observation_lrank_query_string,
    _observation_rank_query_strings,
    _observation_taxon_active_query_boolean,
    _observation_taxon_id_query_strings,
    _observed_d1_query_date,
    _observed_d2_query_date,
    _only_id_query_boolean,
    _order_query_string,
    _order_by_query_string,
    _own_observation_query_boolean,
    _page_query_string,
    _per_page_query_string,
    _place_id_query_integers,
    _quality_grade_query_strings,
    _rank_query_strings,
    _taxon_active_query_boolean,
    _taxon_change_id_query_anys,
    _taxon_id_query_strings,
    _user_id_query_strings,
    _user_login_query_strings,
    _without_observation_taxon_id_query_strings,
    _without_taxon_id_query_strings,
)
_PROJECT_FILTERS = (
    _featured_query_string,
    _has_params_query_boolean,
    _has_posts_query_boolean,
    _id_query_strings,
    _lat_query_double,
    _lng_query_double,
    _member_id_query_integer,
    _not_id_query_strings,
    _noteworthy_query_string,
    _page_query_string,
    _per_page_query_string,
    _place_id_query_integers,
    _radius_query_string,
    _rule_details_query_string,
    _site_id_query_integer,
    _type_query_strings,
)

ANNOTATIONS_CREATE: Final[Operation[Annotation]] = Operation(
    id="annotations.create",
    api="v1",
    method="POST",
    path="/annotations",
    parameters=(
        Parameter(
            name="controlled_attribute_id",
            keyword="controlled_attribute_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("annotation",),
        ),
        Parameter(
            name="controlled_value_id",
            keyword="controlled_value_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("annotation",),
        ),
        Parameter(
            name="resource_id",
            keyword="resource_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("annotation",),
        ),
        Parameter(
            name="resource_type",
            keyword="resource_type",
            place="body",
            type=Type(kinds=("string",), choices=("Observation",)),
            within=("annotation",),
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="model", module=_MODELS, model="Annotation"),
)
ANNOTATIONS_DELETE: Final[Operation[None]] = Operation(
    id="annotations.delete",
    api="v1",
    method="DELETE",
    path="/annotations/{id}",
    parameters=(_id_path_string,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
ANNOUNCEMENTS_DISMISS: Final[Operation[None]] = Operation(
    id="announcements.dismiss",
    api="v1",
    method="PUT",
    path="/announcements/{id}/dismiss",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="nothing"),
)
ANNOUNCEMENTS_SEARCH: Final[Operation[Page[Announcement]]] = Operation(
    id="announcements.search",
    api="v1",
    method="GET",
    path="/announcements",
    parameters=(
        Parameter(
            name="client",
            keyword="client",
            place="query",
            type=Type(kinds=("string",), choices=("inat-ios", "inat-android", "seek", "inatrn")),
        ),
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
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="Announcement"),
)
COLORED_HEATMAP_GRID_JSON: Final[Operation[UTFGridResponse]] = Operation(
    id="colored_heatmap.grid_json",
    api="v1",
    method="GET",
    path="/colored_heatmap/{zoom}/{x}/{y}.grid.json",
    parameters=(
        *_OBSERVATION_FILTERS,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _color_query_string,
        _taxon_id_query_strings,
    ),
    answer=Answer(kind="model", module=_MODELS, model="UTFGridResponse"),
)
COLORED_HEATMAP_PNG: Final[Operation[bytes]] = Operation(
    id="colored_heatmap.png",
    api="v1",
    method="GET",
    path="/colored_heatmap/{zoom}/{x}/{y}.png",
    parameters=(
        *_OBSERVATION_FILTERS,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _color_query_string,
        _taxon_id_query_strings,
    ),
    answer=Answer(kind="bytes"),
)
COMMENTS_CREATE: Final[Operation[Comment]] = Operation(
    id="comments.create",
    api="v1",
    method="POST",
    path="/comments",
    parameters=(
        Parameter(name="body", keyword="body", place="body", type=Type(kinds=("string",)), within=("comment",)),
        Parameter(
            name="parent_id", keyword="parent_id", place="body", type=Type(kinds=("integer",)), within=("comment",)
        ),
        Parameter(
            name="parent_type",
            keyword="parent_type",
            place="body",
            type=Type(
                kinds=("string",),
                choices=("Observation", "ListedTaxon", "AssessmentSection", "ObservationField", "Post", "TaxonChange"),
            ),
            within=("comment",),
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="model", module=_MODELS, model="Comment"),
)
COMMENTS_DELETE: Final[Operation[None]] = Operation(
    id="comments.delete",
    api="v1",
    method="DELETE",
    path="/comments/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
COMMENTS_UPDATE: Final[Operation[Comment]] = Operation(
    id="comments.update",
    api="v1",
    method="PUT",
    path="/comments/{id}",
    parameters=(
        _id_path_integer,
        Parameter(name="body", keyword="body", place="body", type=Type(kinds=("string",)), within=("comment",)),
        Parameter(
            name="parent_id", keyword="parent_id", place="body", type=Type(kinds=("integer",)), within=("comment",)
        ),
        Parameter(
            name="parent_type",
            keyword="parent_type",
            place="body",
            type=Type(
                kinds=("string",),
                choices=("Observation", "ListedTaxon", "AssessmentSection", "ObservationField", "Post", "TaxonChange"),
            ),
            within=("comment",),
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="model", module=_MODELS, model="Comment"),
)
CONTROLLED_TERMS_FOR_TAXON: Final[Operation[Page[ControlledTerm]]] = Operation(
    id="controlled_terms.for_taxon",
    api="v1",
    method="GET",
    path="/controlled_terms/for_taxon",
    parameters=(_taxon_id_query_integer_required,),
    answer=Answer(kind="page", module=_MODELS, model="ControlledTerm"),
)
CONTROLLED_TERMS_SEARCH: Final[Operation[Page[ControlledTerm]]] = Operation(
    id="controlled_terms.search",
    api="v1",
    method="GET",
    path="/controlled_terms",
    answer=Answer(kind="page", module=_MODELS, model="ControlledTerm"),
)
FLAGS_CREATE: Final[Operation[Flag]] = Operation(
    id="flags.create",
    api="v1",
    method="POST",
    path="/flags",
    parameters=(
        Parameter(
            name="flag",
            keyword="flag",
            place="body",
            type=Type(kinds=("string",), choices=("spam", "inappropriate", "other")),
            within=("flag",),
        ),
        Parameter(
            name="flaggable_id", keyword="flaggable_id", place="body", type=Type(kinds=("integer",)), within=("flag",)
        ),
        Parameter(
            name="flaggable_type",
            keyword="flaggable_type",
            place="body",
            type=Type(
                kinds=("string",), choices=("Comment", "Identification", "Message", "Observation", "Post", "Taxon")
            ),
            within=("flag",),
        ),
        Parameter(name="flag_explanation", keyword="flag_explanation", place="body", type=Type(kinds=("string",))),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="model", module=_MODELS, model="Flag"),
)
FLAGS_DELETE: Final[Operation[None]] = Operation(
    id="flags.delete",
    api="v1",
    method="DELETE",
    path="/flags/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
FLAGS_UPDATE: Final[Operation[Flag]] = Operation(
    id="flags.update",
    api="v1",
    method="PUT",
    path="/flags/{id}",
    parameters=(
        _id_path_integer,
        Parameter(name="resolved", keyword="resolved", place="body", type=Type(kinds=("boolean",)), within=("flag",)),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="model", module=_MODELS, model="Flag"),
)
GRID_GRID_JSON: Final[Operation[UTFGridResponse]] = Operation(
    id="grid.grid_json",
    api="v1",
    method="GET",
    path="/grid/{zoom}/{x}/{y}.grid.json",
    parameters=(
        *_OBSERVATION_FILTERS,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _color_query_string,
        _taxon_id_query_strings,
    ),
    answer=Answer(kind="model", module=_MODELS, model="UTFGridResponse"),
)
GRID_PNG: Final[Operation[bytes]] = Operation(
    id="grid.png",
    api="v1",
    method="GET",
    path="/grid/{zoom}/{x}/{y}.png",
    parameters=(
        *_OBSERVATION_FILTERS,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _color_query_string,
        _taxon_id_query_strings,
    ),
    answer=Answer(kind="bytes"),
)
HEATMAP_GRID_JSON: Final[Operation[UTFGridResponse]] = Operation(
    id="heatmap.grid_json",
    api="v1",
    method="GET",
    path="/heatmap/{zoom}/{x}/{y}.grid.json",
    parameters=(
        *_OBSERVATION_FILTERS,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _color_query_string,
        _taxon_id_query_strings,
    ),
    answer=Answer(kind="model", module=_MODELS, model="UTFGridResponse"),
)
HEATMAP_PNG: Final[Operation[bytes]] = Operation(
    id="heatmap.png",
    api="v1",
    method="GET",
    path="/heatmap/{zoom}/{x}/{y}.png",
    parameters=(
        *_OBSERVATION_FILTERS,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _color_query_string,
        _taxon_id_query_strings,
    ),
    answer=Answer(kind="bytes"),
)
IDENTIFICATIONS_CATEGORIES: Final[Operation[Page[IdentificationCategoryCount]]] = Operation(
    id="identifications.categories",
    api="v1",
    method="GET",
    path="/identifications/categories",
    parameters=(*_IDENTIFICATION_FILTERS,),
    answer=Answer(kind="page", module=_MODELS, model="IdentificationCategoryCount"),
)
IDENTIFICATIONS_CREATE: Final[Operation[Identification]] = Operation(
    id="identifications.create",
    api="v1",
    method="POST",
    path="/identifications",
    parameters=(
        Parameter(name="body", keyword="body", place="body", type=Type(kinds=("string",)), within=("identification",)),
        Parameter(
            name="current", keyword="current", place="body", type=Type(kinds=("boolean",)), within=("identification",)
        ),
        Parameter(
            name="observation_id",
            keyword="observation_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("identification",),
        ),
        Parameter(
            name="taxon_id", keyword="taxon_id", place="body", type=Type(kinds=("integer",)), within=("identification",)
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="model", module=_MODELS, model="Identification"),
)
IDENTIFICATIONS_DELETE: Final[Operation[None]] = Operation(
    id="identifications.delete",
    api="v1",
    method="DELETE",
    path="/identifications/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
IDENTIFICATIONS_GET: Final[Operation[Page[Identification]]] = Operation(
    id="identifications.get",
    api="v1",
    method="GET",
    path="/identifications/{id}",
    parameters=(_id_path_integers,),
    answer=Answer(kind="page", module=_MODELS, model="Identification"),
)
IDENTIFICATIONS_IDENTIFIERS: Final[Operation[Page[UserCount]]] = Operation(
    id="identifications.identifiers",
    api="v1",
    method="GET",
    path="/identifications/identifiers",
    parameters=(*_IDENTIFICATION_FILTERS,),
    paging=Paging(per_page_default=500, per_page_max=500, window=500),
    answer=Answer(kind="page", module=_MODELS, model="UserCount"),
)
IDENTIFICATIONS_OBSERVERS: Final[Operation[Page[UserCount]]] = Operation(
    id="identifications.observers",
    api="v1",
    method="GET",
    path="/identifications/observers",
    parameters=(*_IDENTIFICATION_FILTERS,),
    paging=Paging(per_page_default=500, per_page_max=500, window=500),
    answer=Answer(kind="page", module=_MODELS, model="UserCount"),
)
IDENTIFICATIONS_RECENT_TAXA: Final[Operation[IdentificationsRecentTaxaPage]] = Operation(
    id="identifications.recent_taxa",
    api="v1",
    method="GET",
    path="/identifications/recent_taxa",
    parameters=(*_IDENTIFICATION_FILTERS,),
    answer=Answer(kind="model", module=_MODELS, model="IdentificationsRecentTaxaPage"),
)
IDENTIFICATIONS_RECENT_TAXA_REVISITED: Final[Operation[IdentificationsRecentTaxaPage]] = Operation(
    id="identifications.recent_taxa_revisited",
    api="v1",
    method="GET",
    path="/identifications/recent_taxa_revisited",
    parameters=(*_IDENTIFICATION_FILTERS,),
    unpublished=True,
    answer=Answer(kind="model", module=_MODELS, model="IdentificationsRecentTaxaPage"),
)
IDENTIFICATIONS_SEARCH: Final[Operation[Page[Identification]]] = Operation(
    id="identifications.search",
    api="v1",
    method="GET",
    path="/identifications",
    parameters=(*_IDENTIFICATION_FILTERS,),
    paging=Paging(per_page_default=30, per_page_max=200, window=10000, cursor=("id_above", "id_below")),
    answer=Answer(kind="page", module=_MODELS, model="Identification"),
)
IDENTIFICATIONS_SIMILAR_SPECIES: Final[Operation[Page[TaxonCount]]] = Operation(
    id="identifications.similar_species",
    api="v1",
    method="GET",
    path="/identifications/similar_species",
    parameters=(
        *_OBSERVATION_FILTERS,
        _taxon_id_query_integer_required,
    ),
    answer=Answer(kind="page", module=_MODELS, model="TaxonCount"),
)
IDENTIFICATIONS_SPECIES_COUNTS: Final[Operation[Page[SpeciesCount]]] = Operation(
    id="identifications.species_counts",
    api="v1",
    method="GET",
    path="/identifications/species_counts",
    parameters=(
        *_IDENTIFICATION_FILTERS,
        Parameter(
            name="taxon_of",
            keyword="taxon_of",
            place="query",
            type=Type(kinds=("string",), choices=("identification", "observation")),
        ),
    ),
    paging=Paging(per_page_default=500, per_page_max=500),
    answer=Answer(kind="page", module=_MODELS, model="SpeciesCount"),
)
IDENTIFICATIONS_UPDATE: Final[Operation[Identification]] = Operation(
    id="identifications.update",
    api="v1",
    method="PUT",
    path="/identifications/{id}",
    parameters=(
        _id_path_integer,
        Parameter(name="body", keyword="body", place="body", type=Type(kinds=("string",)), within=("identification",)),
        Parameter(
            name="current", keyword="current", place="body", type=Type(kinds=("boolean",)), within=("identification",)
        ),
        Parameter(
            name="observation_id",
            keyword="observation_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("identification",),
        ),
        Parameter(
            name="taxon_id", keyword="taxon_id", place="body", type=Type(kinds=("integer",)), within=("identification",)
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="model", module=_MODELS, model="Identification"),
)
MESSAGES_CREATE: Final[Operation[Message]] = Operation(
    id="messages.create",
    api="v1",
    method="POST",
    path="/messages",
    parameters=(
        Parameter(name="body", keyword="body", place="body", type=Type(kinds=("string",)), within=("message",)),
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
    answer=Answer(kind="model", module=_MODELS, model="Message"),
)
MESSAGES_DELETE: Final[Operation[None]] = Operation(
    id="messages.delete",
    api="v1",
    method="DELETE",
    path="/messages/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
MESSAGES_GET: Final[Operation[MessagesThreadPagePage]] = Operation(
    id="messages.get",
    api="v1",
    method="GET",
    path="/messages/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    answer=Answer(kind="model", module=_MODELS, model="MessagesThreadPagePage"),
)
MESSAGES_SEARCH: Final[Operation[Page[Message]]] = Operation(
    id="messages.search",
    api="v1",
    method="GET",
    path="/messages",
    parameters=(
        Parameter(
            name="box", keyword="box", place="query", type=Type(kinds=("string",), choices=("inbox", "sent", "any"))
        ),
        _page_query_string,
        _q_query_string,
        Parameter(name="threads", keyword="threads", place="query", type=Type(kinds=("boolean",))),
        Parameter(name="user_id", keyword="user_id", place="query", type=Type(kinds=("string",))),
        _per_page_query_string,
    ),
    auth="required",
    answer=Answer(kind="page", module=_MODELS, model="Message"),
)
MESSAGES_UNREAD: Final[Operation[UnreadMessages]] = Operation(
    id="messages.unread",
    api="v1",
    method="GET",
    path="/messages/unread",
    auth="required",
    answer=Answer(kind="model", module=_MODELS, model="UnreadMessages"),
)
OBSERVATION_FIELD_VALUES_CREATE: Final[Operation[ObservationFieldValue]] = Operation(
    id="observation_field_values.create",
    api="v1",
    method="POST",
    path="/observation_field_values",
    parameters=(
        Parameter(
            name="observation_field_id",
            keyword="observation_field_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("observation_field_value",),
        ),
        Parameter(
            name="observation_id",
            keyword="observation_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("observation_field_value",),
        ),
        Parameter(
            name="value",
            keyword="value",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation_field_value",),
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="model", module=_MODELS, model="ObservationFieldValue"),
)
OBSERVATION_FIELD_VALUES_DELETE: Final[Operation[None]] = Operation(
    id="observation_field_values.delete",
    api="v1",
    method="DELETE",
    path="/observation_field_values/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
OBSERVATION_FIELD_VALUES_UPDATE: Final[Operation[ObservationFieldValue]] = Operation(
    id="observation_field_values.update",
    api="v1",
    method="PUT",
    path="/observation_field_values/{id}",
    parameters=(
        _id_path_integer,
        Parameter(
            name="observation_field_id",
            keyword="observation_field_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("observation_field_value",),
        ),
        Parameter(
            name="observation_id",
            keyword="observation_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("observation_field_value",),
        ),
        Parameter(
            name="value",
            keyword="value",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation_field_value",),
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="model", module=_MODELS, model="ObservationFieldValue"),
)
OBSERVATION_FIELDS_AUTOCOMPLETE: Final[Operation[Page[ObservationField]]] = Operation(
    id="observation_fields.autocomplete",
    api="v1",
    method="GET",
    path="/observation_fields/autocomplete",
    parameters=(
        _q_query_string,
        _page_query_string,
        _per_page_query_string,
    ),
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="ObservationField"),
)
OBSERVATION_PHOTOS_CREATE: Final[Operation[ObservationPhoto]] = Operation(
    id="observation_photos.create",
    api="v1",
    method="POST",
    path="/observation_photos",
    parameters=(
        Parameter(name="file", keyword="file", place="body", type=Type(kinds=("binary",))),
        Parameter(
            name="observation_id",
            keyword="observation_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("observation_photo",),
        ),
        Parameter(
            name="uuid", keyword="uuid", place="body", type=Type(kinds=("string",)), within=("observation_photo",)
        ),
    ),
    body=("multipart/form-data",),
    auth="required",
    writes=True,
    repeatable=True,
    answer=Answer(kind="model", module=_MODELS, model="ObservationPhoto"),
)
OBSERVATION_PHOTOS_DELETE: Final[Operation[None]] = Operation(
    id="observation_photos.delete",
    api="v1",
    method="DELETE",
    path="/observation_photos/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
OBSERVATION_PHOTOS_UPDATE: Final[Operation[ObservationPhoto]] = Operation(
    id="observation_photos.update",
    api="v1",
    method="PUT",
    path="/observation_photos/{id}",
    parameters=(
        _id_path_integer,
        Parameter(name="file", keyword="file", place="body", type=Type(kinds=("binary",))),
        Parameter(
            name="position",
            keyword="position",
            place="body",
            type=Type(kinds=("integer",)),
            within=("observation_photo",),
        ),
    ),
    body=("multipart/form-data",),
    auth="required",
    writes=True,
    answer=Answer(kind="model", module=_MODELS, model="ObservationPhoto"),
)
OBSERVATION_SOUNDS_CREATE: Final[Operation[ObservationSound]] = Operation(
    id="observation_sounds.create",
    api="v1",
    method="POST",
    path="/observation_sounds",
    parameters=(
        Parameter(
            name="observation_id",
            keyword="observation_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("observation_sound",),
        ),
        Parameter(name="uuid", keyword="uuid", place="body", type=Type(kinds=("uuid",)), within=("observation_sound",)),
        Parameter(name="file", keyword="file", place="body", type=Type(kinds=("binary",))),
    ),
    body=("multipart/form-data",),
    auth="required",
    writes=True,
    repeatable=True,
    unpublished=True,
    answer=Answer(kind="model", module=_MODELS, model="ObservationSound"),
)
OBSERVATION_SOUNDS_DELETE: Final[Operation[None]] = Operation(
    id="observation_sounds.delete",
    api="v1",
    method="DELETE",
    path="/observation_sounds/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="nothing"),
)
OBSERVATIONS_CREATE: Final[Operation[list[SavedObservation]]] = Operation(
    id="observations.create",
    api="v1",
    method="POST",
    path="/observations",
    parameters=(
        Parameter(
            name="description",
            keyword="description",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation",),
        ),
        Parameter(
            name="species_guess",
            keyword="species_guess",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation",),
        ),
        Parameter(
            name="taxon_id", keyword="taxon_id", place="body", type=Type(kinds=("integer",)), within=("observation",)
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
            name="tag_list", keyword="tag_list", place="body", type=Type(kinds=("string",)), within=("observation",)
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
    answer=Answer(kind="list", module=_MODELS, model="SavedObservation"),
)
OBSERVATIONS_DELETE: Final[Operation[None]] = Operation(
    id="observations.delete",
    api="v1",
    method="DELETE",
    path="/observations/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
OBSERVATIONS_DELETE_QUALITY: Final[Operation[JsonValue]] = Operation(
    id="observations.delete_quality",
    api="v1",
    method="DELETE",
    path="/observations/{id}/quality/{metric}",
    parameters=(
        _id_path_integer,
        _metric_path_string,
    ),
    auth="required",
    writes=True,
    answer=Answer(kind="json"),
)
OBSERVATIONS_DELETED: Final[Operation[Page[int]]] = Operation(
    id="observations.deleted",
    api="v1",
    method="GET",
    path="/observations/deleted",
    parameters=(
        Parameter(name="since", keyword="since", place="query", type=Type(kinds=("date-time",)), required=True),
    ),
    auth="required",
    answer=Answer(kind="page", model="int"),
)
OBSERVATIONS_FAVE: Final[Operation[JsonValue]] = Operation(
    id="observations.fave",
    api="v1",
    method="POST",
    path="/observations/{id}/fave",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="json"),
)
OBSERVATIONS_GET: Final[Operation[Page[ShowObservation]]] = Operation(
    id="observations.get",
    api="v1",
    method="GET",
    path="/observations/{id}",
    parameters=(
        _id_path_integers,
        _per_page_query_string,
    ),
    auth="optional",
    paging=Paging(
        per_page_max=200,
        ids=30,
        bulk=(
            "https://registry.opendata.aws/inaturalist-open-data/",
            "https://www.gbif.org/dataset/50c9509d-22c7-4a22-a47d-8c48425ef4a7",
        ),
    ),
    answer=Answer(kind="page", module=_MODELS, model="ShowObservation"),
)
OBSERVATIONS_HISTOGRAM: Final[Operation[Histogram]] = Operation(
    id="observations.histogram",
    api="v1",
    method="GET",
    path="/observations/histogram",
    parameters=(
        *_OBSERVATION_FILTERS,
        Parameter(
            name="date_field",
            keyword="date_field",
            place="query",
            type=Type(kinds=("string",), choices=("created", "observed")),
        ),
        Parameter(
            name="interval",
            keyword="interval",
            place="query",
            type=Type(
                kinds=("string",), choices=("year", "month", "week", "day", "hour", "month_of_year", "week_of_year")
            ),
        ),
        _locale_query_string,
        _preferred_place_id_query_integer,
        _taxon_id_query_strings,
        _ttl_query_string,
    ),
    answer=Answer(kind="model", module=_MODELS, model="Histogram"),
)
OBSERVATIONS_ICONIC_TAXA_COUNTS: Final[Operation[Page[TaxonCount]]] = Operation(
    id="observations.iconic_taxa_counts",
    api="v1",
    method="GET",
    path="/observations/iconic_taxa_counts",
    parameters=(
        *_OBSERVATION_FILTERS,
        _locale_query_string,
        _only_id_query_boolean,
        _order_query_string,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(
                kinds=("string",),
                choices=(
                    "created_at",
                    "geo_score",
                    "id",
                    "observed_on",
                    "random",
                    "species_guess",
                    "updated_at",
                    "votes",
                ),
            ),
        ),
        _page_query_string,
        _per_page_query_string,
        _preferred_place_id_query_integer,
        _taxon_id_query_strings,
        _ttl_query_string,
    ),
    auth="optional",
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="TaxonCount"),
)
OBSERVATIONS_ICONIC_TAXA_SPECIES_COUNTS: Final[Operation[Page[SpeciesCount]]] = Operation(
    id="observations.iconic_taxa_species_counts",
    api="v1",
    method="GET",
    path="/observations/iconic_taxa_species_counts",
    parameters=(
        *_OBSERVATION_FILTERS,
        _locale_query_string,
        _only_id_query_boolean,
        _order_query_string,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(
                kinds=("string",),
                choices=(
                    "created_at",
                    "geo_score",
                    "id",
                    "observed_on",
                    "random",
                    "species_guess",
                    "updated_at",
                    "votes",
                ),
            ),
        ),
        _page_query_string,
        _per_page_query_string,
        _preferred_place_id_query_integer,
        _taxon_id_query_strings,
        _ttl_query_string,
    ),
    auth="optional",
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="SpeciesCount"),
)
OBSERVATIONS_IDENTIFICATION_CATEGORIES: Final[Operation[Page[IdentificationCategoryCount]]] = Operation(
    id="observations.identification_categories",
    api="v1",
    method="GET",
    path="/observations/identification_categories",
    parameters=(
        *_OBSERVATION_FILTERS,
        _locale_query_string,
        _only_id_query_boolean,
        _order_query_string,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(
                kinds=("string",),
                choices=(
                    "created_at",
                    "geo_score",
                    "id",
                    "observed_on",
                    "random",
                    "species_guess",
                    "updated_at",
                    "votes",
                ),
            ),
        ),
        _page_query_string,
        _per_page_query_string,
        _preferred_place_id_query_integer,
        _taxon_id_query_strings,
        _ttl_query_string,
    ),
    auth="optional",
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="IdentificationCategoryCount"),
)
OBSERVATIONS_IDENTIFIERS: Final[Operation[Page[UserCount]]] = Operation(
    id="observations.identifiers",
    api="v1",
    method="GET",
    path="/observations/identifiers",
    parameters=(
        *_OBSERVATION_FILTERS,
        _locale_query_string,
        _preferred_place_id_query_integer,
        _taxon_id_query_strings,
        _ttl_query_string,
    ),
    paging=Paging(per_page_default=500, per_page_max=500, window=500),
    answer=Answer(kind="page", module=_MODELS, model="UserCount"),
)
OBSERVATIONS_OBSERVERS: Final[Operation[Page[ObserverCount]]] = Operation(
    id="observations.observers",
    api="v1",
    method="GET",
    path="/observations/observers",
    parameters=(
        *_OBSERVATION_FILTERS,
        _locale_query_string,
        _preferred_place_id_query_integer,
        _taxon_id_query_strings,
        _ttl_query_string,
    ),
    paging=Paging(per_page_default=500, per_page_max=500, window=500),
    answer=Answer(kind="page", module=_MODELS, model="ObserverCount"),
)
OBSERVATIONS_POPULAR_FIELD_VALUES: Final[Operation[ObservationsPopularFieldValuesPage]] = Operation(
    id="observations.popular_field_values",
    api="v1",
    method="GET",
    path="/observations/popular_field_values",
    parameters=(
        *_OBSERVATION_FILTERS,
        _locale_query_string,
        _preferred_place_id_query_integer,
        _taxon_id_query_strings,
        _ttl_query_string,
    ),
    answer=Answer(kind="model", module=_MODELS, model="ObservationsPopularFieldValuesPage"),
)
OBSERVATIONS_QUALITY_GRADES: Final[Operation[Page[QualityGradeCount]]] = Operation(
    id="observations.quality_grades",
    api="v1",
    method="GET",
    path="/observations/quality_grades",
    parameters=(
        *_OBSERVATION_FILTERS,
        _locale_query_string,
        _only_id_query_boolean,
        _order_query_string,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(
                kinds=("string",),
                choices=(
                    "created_at",
                    "geo_score",
                    "id",
                    "observed_on",
                    "random",
                    "species_guess",
                    "updated_at",
                    "votes",
                ),
            ),
        ),
        _page_query_string,
        _per_page_query_string,
        _preferred_place_id_query_integer,
        _taxon_id_query_strings,
        _ttl_query_string,
    ),
    auth="optional",
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="QualityGradeCount"),
)
OBSERVATIONS_QUALITY_METRICS: Final[Operation[Page[QualityMetric]]] = Operation(
    id="observations.quality_metrics",
    api="v1",
    method="GET",
    path="/observations/{id}/quality_metrics",
    parameters=(_id_path_integer,),
    auth="optional",
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="QualityMetric"),
)
OBSERVATIONS_REVIEW: Final[Operation[JsonValue]] = Operation(
    id="observations.review",
    api="v1",
    method="POST",
    path="/observations/{id}/review",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="json"),
)
OBSERVATIONS_SEARCH: Final[Operation[Page[Observation]]] = Operation(
    id="observations.search",
    api="v1",
    method="GET",
    path="/observations",
    parameters=(
        *_OBSERVATION_FILTERS,
        _locale_query_string,
        _only_id_query_boolean,
        _order_query_string,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(
                kinds=("string",),
                choices=(
                    "created_at",
                    "geo_score",
                    "id",
                    "observed_on",
                    "random",
                    "species_guess",
                    "updated_at",
                    "votes",
                ),
            ),
        ),
        _page_query_string,
        _per_page_query_string,
        _preferred_place_id_query_integer,
        _taxon_id_query_strings,
        _ttl_query_string,
    ),
    auth="optional",
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
OBSERVATIONS_SET_QUALITY: Final[Operation[JsonValue]] = Operation(
    id="observations.set_quality",
    api="v1",
    method="POST",
    path="/observations/{id}/quality/{metric}",
    parameters=(
        _id_path_integer,
        _metric_path_string,
        Parameter(name="agree", keyword="agree", place="body", type=Type(kinds=("boolean",))),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="json"),
)
OBSERVATIONS_SIMILAR_SPECIES: Final[Operation[Page[TaxonCount]]] = Operation(
    id="observations.similar_species",
    api="v1",
    method="GET",
    path="/observations/similar_species",
    parameters=(
        *_OBSERVATION_FILTERS,
        _taxon_id_query_integer_required,
        _locale_query_string,
        _only_id_query_boolean,
        _order_query_string,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(
                kinds=("string",),
                choices=(
                    "created_at",
                    "geo_score",
                    "id",
                    "observed_on",
                    "random",
                    "species_guess",
                    "updated_at",
                    "votes",
                ),
            ),
        ),
        _page_query_string,
        _per_page_query_string,
        _preferred_place_id_query_integer,
        _ttl_query_string,
    ),
    auth="optional",
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="TaxonCount"),
)
OBSERVATIONS_SPECIES_COUNTS: Final[Operation[Page[SpeciesCount]]] = Operation(
    id="observations.species_counts",
    api="v1",
    method="GET",
    path="/observations/species_counts",
    parameters=(
        *_OBSERVATION_FILTERS,
        Parameter(name="include_ancestors", keyword="include_ancestors", place="query", type=Type(kinds=("boolean",))),
        _locale_query_string,
        _page_query_string,
        _per_page_query_string,
        _preferred_place_id_query_integer,
        _taxon_id_query_strings,
        _ttl_query_string,
    ),
    paging=Paging(per_page_default=500, per_page_max=500),
    answer=Answer(kind="page", module=_MODELS, model="SpeciesCount"),
)
OBSERVATIONS_SUBSCRIPTIONS: Final[Operation[Page[Subscription]]] = Operation(
    id="observations.subscriptions",
    api="v1",
    method="GET",
    path="/observations/{id}/subscriptions",
    parameters=(_id_path_integer,),
    auth="required",
    answer=Answer(kind="page", module=_MODELS, model="Subscription"),
)
OBSERVATIONS_TAXA: Final[Operation[JsonValue]] = Operation(
    id="observations.taxa",
    api="v1",
    method="GET",
    path="/observations/taxa",
    parameters=(
        *_OBSERVATION_FILTERS,
        _locale_query_string,
        _only_id_query_boolean,
        _order_query_string,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(
                kinds=("string",),
                choices=(
                    "created_at",
                    "geo_score",
                    "id",
                    "observed_on",
                    "random",
                    "species_guess",
                    "updated_at",
                    "votes",
                ),
            ),
        ),
        _page_query_string,
        _per_page_query_string,
        _preferred_place_id_query_integer,
        _taxon_id_query_strings,
        _ttl_query_string,
    ),
    auth="optional",
    unpublished=True,
    answer=Answer(kind="json"),
)
OBSERVATIONS_TAXA_COUNTS_BY_MONTH: Final[Operation[JsonValue]] = Operation(
    id="observations.taxa_counts_by_month",
    api="v1",
    method="GET",
    path="/observations/taxa_counts_by_month",
    parameters=(
        *_OBSERVATION_FILTERS,
        _locale_query_string,
        _only_id_query_boolean,
        _order_query_string,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(
                kinds=("string",),
                choices=(
                    "created_at",
                    "geo_score",
                    "id",
                    "observed_on",
                    "random",
                    "species_guess",
                    "updated_at",
                    "votes",
                ),
            ),
        ),
        _page_query_string,
        _per_page_query_string,
        _preferred_place_id_query_integer,
        _taxon_id_query_strings,
        _ttl_query_string,
    ),
    auth="optional",
    unpublished=True,
    answer=Answer(kind="json"),
)
OBSERVATIONS_TAXON_SUMMARY: Final[Operation[TaxonSummary]] = Operation(
    id="observations.taxon_summary",
    api="v1",
    method="GET",
    path="/observations/{id}/taxon_summary",
    parameters=(_id_path_integer,),
    answer=Answer(kind="model", module=_MODELS, model="TaxonSummary"),
)
OBSERVATIONS_TAXONOMY: Final[Operation[ObservationsTaxonomyPage]] = Operation(
    id="observations.taxonomy",
    api="v1",
    method="GET",
    path="/observations/taxonomy",
    parameters=(
        *_OBSERVATION_FILTERS,
        _locale_query_string,
        _only_id_query_boolean,
        _order_query_string,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(
                kinds=("string",),
                choices=(
                    "created_at",
                    "geo_score",
                    "id",
                    "observed_on",
                    "random",
                    "species_guess",
                    "updated_at",
                    "votes",
                ),
            ),
        ),
        _page_query_string,
        _per_page_query_string,
        _preferred_place_id_query_integer,
        _taxon_id_query_strings,
        _ttl_query_string,
    ),
    auth="optional",
    unpublished=True,
    answer=Answer(kind="model", module=_MODELS, model="ObservationsTaxonomyPage"),
)
OBSERVATIONS_TREE_TAXA: Final[Operation[JsonValue]] = Operation(
    id="observations.tree_taxa",
    api="v1",
    method="GET",
    path="/observations/tree_taxa",
    parameters=(
        *_OBSERVATION_FILTERS,
        _locale_query_string,
        _only_id_query_boolean,
        _order_query_string,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(
                kinds=("string",),
                choices=(
                    "created_at",
                    "geo_score",
                    "id",
                    "observed_on",
                    "random",
                    "species_guess",
                    "updated_at",
                    "votes",
                ),
            ),
        ),
        _page_query_string,
        _per_page_query_string,
        _preferred_place_id_query_integer,
        _taxon_id_query_strings,
        _ttl_query_string,
    ),
    auth="optional",
    unpublished=True,
    answer=Answer(kind="json"),
)
OBSERVATIONS_UMBRELLA_PROJECT_STATS: Final[Operation[Page[UmbrellaProjectStats]]] = Operation(
    id="observations.umbrella_project_stats",
    api="v1",
    method="GET",
    path="/observations/umbrella_project_stats",
    parameters=(
        *_OBSERVATION_FILTERS,
        _locale_query_string,
        _only_id_query_boolean,
        _order_query_string,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(
                kinds=("string",),
                choices=(
                    "created_at",
                    "geo_score",
                    "id",
                    "observed_on",
                    "random",
                    "species_guess",
                    "updated_at",
                    "votes",
                ),
            ),
        ),
        _page_query_string,
        _per_page_query_string,
        _preferred_place_id_query_integer,
        _taxon_id_query_strings,
        _ttl_query_string,
    ),
    auth="optional",
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="UmbrellaProjectStats"),
)
OBSERVATIONS_UNFAVE: Final[Operation[JsonValue]] = Operation(
    id="observations.unfave",
    api="v1",
    method="DELETE",
    path="/observations/{id}/unfave",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="json"),
)
OBSERVATIONS_UNREVIEW: Final[Operation[JsonValue]] = Operation(
    id="observations.unreview",
    api="v1",
    method="DELETE",
    path="/observations/{id}/review",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="json"),
)
OBSERVATIONS_UPDATE: Final[Operation[list[SavedObservation]]] = Operation(
    id="observations.update",
    api="v1",
    method="PUT",
    path="/observations/{id}",
    parameters=(
        _id_path_integer,
        Parameter(
            name="description",
            keyword="description",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation",),
        ),
        Parameter(
            name="species_guess",
            keyword="species_guess",
            place="body",
            type=Type(kinds=("string",)),
            within=("observation",),
        ),
        Parameter(
            name="taxon_id", keyword="taxon_id", place="body", type=Type(kinds=("integer",)), within=("observation",)
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
            name="tag_list", keyword="tag_list", place="body", type=Type(kinds=("string",)), within=("observation",)
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
        Parameter(
            name="ignore_photos",
            keyword="ignore_photos",
            place="body",
            type=Type(kinds=("boolean",)),
            sent=True,
            sent_unless=("local_photos",),
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="list", module=_MODELS, model="SavedObservation"),
)
OBSERVATIONS_UPDATES: Final[Operation[Page[Update]]] = Operation(
    id="observations.updates",
    api="v1",
    method="GET",
    path="/observations/updates",
    parameters=(
        Parameter(name="created_after", keyword="created_after", place="query", type=Type(kinds=("date-time",))),
        Parameter(
            name="observations_by",
            keyword="observations_by",
            place="query",
            type=Type(kinds=("string",), choices=("owner", "following")),
        ),
        _page_query_string,
        _per_page_query_string,
        Parameter(name="viewed", keyword="viewed", place="query", type=Type(kinds=("boolean",))),
    ),
    auth="required",
    paging=Paging(per_page_default=20, per_page_max=200, window=10000),
    answer=Answer(kind="page", module=_MODELS, model="Update"),
)
OBSERVATIONS_VIEWED_UPDATES: Final[Operation[JsonValue]] = Operation(
    id="observations.viewed_updates",
    api="v1",
    method="PUT",
    path="/observations/{id}/viewed_updates",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="json"),
)
PHOTOS_CREATE: Final[Operation[Photo]] = Operation(
    id="photos.create",
    api="v1",
    method="POST",
    path="/photos",
    parameters=(Parameter(name="file", keyword="file", place="body", type=Type(kinds=("binary",))),),
    body=("multipart/form-data",),
    auth="required",
    writes=True,
    answer=Answer(kind="model", module=_MODELS, model="Photo"),
)
PHOTOS_UPDATE: Final[Operation[JsonValue]] = Operation(
    id="photos.update",
    api="v1",
    method="PUT",
    path="/photos/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="json"),
)
PLACES_AUTOCOMPLETE: Final[Operation[Page[ShowPlace]]] = Operation(
    id="places.autocomplete",
    api="v1",
    method="GET",
    path="/places/autocomplete",
    parameters=(
        _q_query_string_required,
        Parameter(name="order_by", keyword="order_by", place="query", type=Type(kinds=("string",), choices=("area",))),
    ),
    paging=Paging(per_page_default=10, per_page_max=20),
    answer=Answer(kind="page", module=_MODELS, model="ShowPlace"),
)
PLACES_CONTAINING: Final[Operation[Page[ShowPlace]]] = Operation(
    id="places.containing",
    api="v1",
    method="GET",
    path="/places/containing",
    parameters=(
        _nelat_query_double,
        _nelng_query_double,
        _swlat_query_double,
        _swlng_query_double,
        _page_query_string,
        _per_page_query_string,
    ),
    unpublished=True,
    paging=Paging(per_page_default=20, per_page_max=100),
    answer=Answer(kind="page", module=_MODELS, model="ShowPlace"),
)
PLACES_GET: Final[Operation[Page[ShowPlace]]] = Operation(
    id="places.get",
    api="v1",
    method="GET",
    path="/places/{id}",
    parameters=(
        _id_path_integers,
        Parameter(
            name="admin_level",
            keyword="admin_level",
            place="query",
            type=Type(kinds=("integer",), many=True, choices=(-10, 0, 10, 20, 30, 100)),
        ),
    ),
    paging=Paging(ids=500),
    answer=Answer(kind="page", module=_MODELS, model="ShowPlace"),
)
PLACES_NEARBY: Final[Operation[NearbyPlacesResponse]] = Operation(
    id="places.nearby",
    api="v1",
    method="GET",
    path="/places/nearby",
    parameters=(
        Parameter(name="nelat", keyword="nelat", place="query", type=Type(kinds=("number",)), required=True),
        Parameter(name="nelng", keyword="nelng", place="query", type=Type(kinds=("number",)), required=True),
        Parameter(name="swlat", keyword="swlat", place="query", type=Type(kinds=("number",)), required=True),
        Parameter(name="swlng", keyword="swlng", place="query", type=Type(kinds=("number",)), required=True),
        Parameter(name="name", keyword="name", place="query", type=Type(kinds=("string",))),
        _per_page_query_string,
        _page_query_string,
    ),
    paging=Paging(per_page_default=10, per_page_max=20),
    answer=Answer(kind="model", module=_MODELS, model="NearbyPlacesResponse"),
)
PLACES_PNG: Final[Operation[bytes]] = Operation(
    id="places.png",
    api="v1",
    method="GET",
    path="/places/{place_id}/{zoom}/{x}/{y}.png",
    parameters=(
        Parameter(name="place_id", keyword="place_id", place="path", type=Type(kinds=("integer",)), required=True),
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _ttl_query_string,
    ),
    answer=Answer(kind="bytes"),
)
POINTS_GRID_JSON: Final[Operation[UTFGridResponse]] = Operation(
    id="points.grid_json",
    api="v1",
    method="GET",
    path="/points/{zoom}/{x}/{y}.grid.json",
    parameters=(
        *_OBSERVATION_FILTERS,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _color_query_string,
        _taxon_id_query_strings,
    ),
    answer=Answer(kind="model", module=_MODELS, model="UTFGridResponse"),
)
POINTS_PNG: Final[Operation[bytes]] = Operation(
    id="points.png",
    api="v1",
    method="GET",
    path="/points/{zoom}/{x}/{y}.png",
    parameters=(
        *_OBSERVATION_FILTERS,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _color_query_string,
        _taxon_id_query_strings,
    ),
    answer=Answer(kind="bytes"),
)
POSTS_CREATE: Final[Operation[Post]] = Operation(
    id="posts.create",
    api="v1",
    method="POST",
    path="/posts",
    parameters=(
        Parameter(name="commit", keyword="commit", place="body", type=Type(kinds=("string",))),
        Parameter(name="body", keyword="body", place="body", type=Type(kinds=("string",)), within=("post",)),
        Parameter(name="parent_id", keyword="parent_id", place="body", type=Type(kinds=("number",)), within=("post",)),
        Parameter(
            name="parent_type", keyword="parent_type", place="body", type=Type(kinds=("string",)), within=("post",)
        ),
        Parameter(
            name="preferred_formatting",
            keyword="preferred_formatting",
            place="body",
            type=Type(kinds=("string",)),
            within=("post",),
        ),
        Parameter(name="title", keyword="title", place="body", type=Type(kinds=("string",)), within=("post",)),
        Parameter(name="user_id", keyword="user_id", place="body", type=Type(kinds=("number",)), within=("post",)),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="model", module=_MODELS, model="Post"),
)
POSTS_DELETE: Final[Operation[None]] = Operation(
    id="posts.delete",
    api="v1",
    method="DELETE",
    path="/posts/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
POSTS_FOR_USER: Final[Operation[Page[Post]]] = Operation(
    id="posts.for_user",
    api="v1",
    method="GET",
    path="/posts/for_user",
    parameters=(
        Parameter(name="newer_than", keyword="newer_than", place="query", type=Type(kinds=("integer",))),
        Parameter(name="older_than", keyword="older_than", place="query", type=Type(kinds=("integer",))),
        _page_query_string,
        _per_page_query_string,
    ),
    auth="required",
    paging=Paging(per_page_default=30, per_page_max=200),
    answer=Answer(kind="page", module=_MODELS, model="Post"),
)
POSTS_SEARCH: Final[Operation[list[Post]]] = Operation(
    id="posts.search",
    api="v1",
    method="GET",
    path="/posts",
    parameters=(
        Parameter(name="login", keyword="login", place="query", type=Type(kinds=("string",))),
        _page_query_string,
        _per_page_query_string,
        _project_id_query_integer,
    ),
    auth="required",
    answer=Answer(kind="list", module=_MODELS, model="Post"),
)
POSTS_UPDATE: Final[Operation[Post]] = Operation(
    id="posts.update",
    api="v1",
    method="PUT",
    path="/posts/{id}",
    parameters=(
        _id_path_integer,
        Parameter(name="commit", keyword="commit", place="body", type=Type(kinds=("string",))),
        Parameter(name="body", keyword="body", place="body", type=Type(kinds=("string",)), within=("post",)),
        Parameter(name="parent_id", keyword="parent_id", place="body", type=Type(kinds=("number",)), within=("post",)),
        Parameter(
            name="parent_type", keyword="parent_type", place="body", type=Type(kinds=("string",)), within=("post",)
        ),
        Parameter(
            name="preferred_formatting",
            keyword="preferred_formatting",
            place="body",
            type=Type(kinds=("string",)),
            within=("post",),
        ),
        Parameter(name="title", keyword="title", place="body", type=Type(kinds=("string",)), within=("post",)),
        Parameter(name="user_id", keyword="user_id", place="body", type=Type(kinds=("number",)), within=("post",)),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="model", module=_MODELS, model="Post"),
)
PROJECT_OBSERVATIONS_CREATE: Final[Operation[ProjectObservation]] = Operation(
    id="project_observations.create",
    api="v1",
    method="POST",
    path="/project_observations",
    parameters=(
        Parameter(name="observation_id", keyword="observation_id", place="body", type=Type(kinds=("integer",))),
        Parameter(name="project_id", keyword="project_id", place="body", type=Type(kinds=("integer",))),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="model", module=_MODELS, model="ProjectObservation"),
)
PROJECT_OBSERVATIONS_DELETE: Final[Operation[None]] = Operation(
    id="project_observations.delete",
    api="v1",
    method="DELETE",
    path="/project_observations/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
PROJECT_OBSERVATIONS_UPDATE: Final[Operation[ProjectObservation]] = Operation(
    id="project_observations.update",
    api="v1",
    method="PUT",
    path="/project_observations/{id}",
    parameters=(
        _id_path_integer,
        Parameter(
            name="observation_id",
            keyword="observation_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("project_observation",),
        ),
        Parameter(
            name="prefers_curator_coordinate_access",
            keyword="prefers_curator_coordinate_access",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("project_observation",),
        ),
        Parameter(
            name="project_id",
            keyword="project_id",
            place="body",
            type=Type(kinds=("integer",)),
            within=("project_observation",),
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="model", module=_MODELS, model="ProjectObservation"),
)
PROJECT_USERS_UPDATE: Final[Operation[ProjectUser]] = Operation(
    id="project_users.update",
    api="v1",
    method="PUT",
    path="/project_users/{id}",
    parameters=(
        _id_path_integer,
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
    unpublished=True,
    answer=Answer(kind="model", module=_MODELS, model="ProjectUser"),
)
PROJECTS_ADD: Final[Operation[JsonValue]] = Operation(
    id="projects.add",
    api="v1",
    method="POST",
    path="/projects/{id}/add",
    parameters=(
        _id_path_integer,
        Parameter(name="observation_id", keyword="observation_id", place="body", type=Type(kinds=("integer",))),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="json"),
)
PROJECTS_AUTOCOMPLETE: Final[Operation[Page[Project]]] = Operation(
    id="projects.autocomplete",
    api="v1",
    method="GET",
    path="/projects/autocomplete",
    parameters=(
        *_PROJECT_FILTERS,
        _q_query_string_required,
    ),
    paging=Paging(per_page_default=10, per_page_max=300),
    answer=Answer(kind="page", module=_MODELS, model="Project"),
)
PROJECTS_CREATE: Final[Operation[Project]] = Operation(
    id="projects.create",
    api="v1",
    method="POST",
    path="/projects",
    parameters=(
        Parameter(name="title", keyword="title", place="body", type=Type(kinds=("string",)), within=("project",)),
        Parameter(
            name="description", keyword="description", place="body", type=Type(kinds=("string",)), within=("project",)
        ),
        Parameter(
            name="project_type",
            keyword="project_type",
            place="body",
            type=Type(kinds=("string",), choices=("collection", "umbrella")),
            within=("project",),
        ),
        Parameter(
            name="place_id", keyword="place_id", place="body", type=Type(kinds=("integer",)), within=("project",)
        ),
        Parameter(name="terms", keyword="terms", place="body", type=Type(kinds=("string",)), within=("project",)),
        Parameter(name="slug", keyword="slug", place="body", type=Type(kinds=("string",)), within=("project",)),
        Parameter(
            name="prefers_user_trust",
            keyword="prefers_user_trust",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("project",),
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="model", module=_MODELS, model="Project"),
)
PROJECTS_DELETE: Final[Operation[None]] = Operation(
    id="projects.delete",
    api="v1",
    method="DELETE",
    path="/projects/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="nothing"),
)
PROJECTS_FOLLOWERS: Final[Operation[JsonValue]] = Operation(
    id="projects.followers",
    api="v1",
    method="GET",
    path="/projects/{id}/followers",
    parameters=(
        _id_path_integer,
        _page_query_string,
        _per_page_query_string,
    ),
    unpublished=True,
    answer=Answer(kind="json"),
)
PROJECTS_GET: Final[Operation[Page[Project]]] = Operation(
    id="projects.get",
    api="v1",
    method="GET",
    path="/projects/{id}",
    parameters=(
        _id_path_integers,
        _rule_details_query_string,
    ),
    paging=Paging(ids=100),
    answer=Answer(kind="page", module=_MODELS, model="Project"),
)
PROJECTS_JOIN: Final[Operation[JsonValue]] = Operation(
    id="projects.join",
    api="v1",
    method="POST",
    path="/projects/{id}/join",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="json"),
)
PROJECTS_LEAVE: Final[Operation[JsonValue]] = Operation(
    id="projects.leave",
    api="v1",
    method="DELETE",
    path="/projects/{id}/leave",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="json"),
)
PROJECTS_MEMBERS: Final[Operation[Page[ProjectMember]]] = Operation(
    id="projects.members",
    api="v1",
    method="GET",
    path="/projects/{id}/members",
    parameters=(
        _id_path_integer,
        _page_query_string,
        _per_page_query_string,
        Parameter(
            name="role", keyword="role", place="query", type=Type(kinds=("string",), choices=("curator", "manager"))
        ),
        Parameter(name="skip_counts", keyword="skip_counts", place="query", type=Type(kinds=("boolean",))),
    ),
    paging=Paging(per_page_default=30, per_page_max=100),
    answer=Answer(kind="page", module=_MODELS, model="ProjectMember"),
)
PROJECTS_MEMBERSHIP: Final[Operation[Page[ProjectMembership]]] = Operation(
    id="projects.membership",
    api="v1",
    method="GET",
    path="/projects/{id}/membership",
    parameters=(_id_path_integers,),
    auth="required",
    answer=Answer(kind="page", module=_MODELS, model="ProjectMembership"),
)
PROJECTS_POSTS: Final[Operation[Page[Post]]] = Operation(
    id="projects.posts",
    api="v1",
    method="GET",
    path="/projects/{id}/posts",
    parameters=(
        _id_path_integer,
        _page_query_string,
        _per_page_query_string,
    ),
    auth="optional",
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="Post"),
)
PROJECTS_REMOVE: Final[Operation[JsonValue]] = Operation(
    id="projects.remove",
    api="v1",
    method="DELETE",
    path="/projects/{id}/remove",
    parameters=(
        _id_path_integer,
        Parameter(name="observation_id", keyword="observation_id", place="body", type=Type(kinds=("integer",))),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="json"),
)
PROJECTS_SEARCH: Final[Operation[Page[Project]]] = Operation(
    id="projects.search",
    api="v1",
    method="GET",
    path="/projects",
    parameters=(
        *_PROJECT_FILTERS,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(kinds=("string",), choices=("recent_posts", "created", "updated", "distance", "featured")),
        ),
        _q_query_string,
    ),
    paging=Paging(per_page_default=10, per_page_max=300, window=10000),
    answer=Answer(kind="page", module=_MODELS, model="Project"),
)
PROJECTS_SUBSCRIPTIONS: Final[Operation[Page[Subscription]]] = Operation(
    id="projects.subscriptions",
    api="v1",
    method="GET",
    path="/projects/{id}/subscriptions",
    parameters=(_id_path_integer,),
    auth="required",
    answer=Answer(kind="page", module=_MODELS, model="Subscription"),
)
PROJECTS_UPDATE: Final[Operation[Project]] = Operation(
    id="projects.update",
    api="v1",
    method="PUT",
    path="/projects/{id}",
    parameters=(
        _id_path_integer,
        Parameter(name="title", keyword="title", place="body", type=Type(kinds=("string",)), within=("project",)),
        Parameter(
            name="description", keyword="description", place="body", type=Type(kinds=("string",)), within=("project",)
        ),
        Parameter(
            name="project_type",
            keyword="project_type",
            place="body",
            type=Type(kinds=("string",), choices=("collection", "umbrella")),
            within=("project",),
        ),
        Parameter(
            name="place_id", keyword="place_id", place="body", type=Type(kinds=("integer",)), within=("project",)
        ),
        Parameter(name="terms", keyword="terms", place="body", type=Type(kinds=("string",)), within=("project",)),
        Parameter(name="slug", keyword="slug", place="body", type=Type(kinds=("string",)), within=("project",)),
        Parameter(
            name="prefers_user_trust",
            keyword="prefers_user_trust",
            place="body",
            type=Type(kinds=("boolean",)),
            within=("project",),
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="model", module=_MODELS, model="Project"),
)
RELATIONSHIPS_CREATE: Final[Operation[Relationship]] = Operation(
    id="relationships.create",
    api="v1",
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
    unpublished=True,
    answer=Answer(kind="model", module=_MODELS, model="Relationship"),
)
RELATIONSHIPS_DELETE: Final[Operation[None]] = Operation(
    id="relationships.delete",
    api="v1",
    method="DELETE",
    path="/relationships/{id}",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="nothing"),
)
RELATIONSHIPS_SEARCH: Final[Operation[Page[Relationship]]] = Operation(
    id="relationships.search",
    api="v1",
    method="GET",
    path="/relationships",
    parameters=(
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
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="Relationship"),
)
RELATIONSHIPS_UPDATE: Final[Operation[Relationship]] = Operation(
    id="relationships.update",
    api="v1",
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
    unpublished=True,
    answer=Answer(kind="model", module=_MODELS, model="Relationship"),
)
SEARCH_SEARCH: Final[Operation[Page[SearchHit]]] = Operation(
    id="search.search",
    api="v1",
    method="GET",
    path="/search",
    parameters=(
        Parameter(
            name="include_taxon_ancestors",
            keyword="include_taxon_ancestors",
            place="query",
            type=Type(kinds=("boolean",)),
        ),
        _locale_query_string,
        _per_page_query_string,
        _place_id_query_integers,
        _preferred_place_id_query_integer,
        _q_query_string,
        Parameter(
            name="sources",
            keyword="sources",
            place="query",
            type=Type(kinds=("string",), many=True, choices=("places", "projects", "taxa", "users")),
        ),
        _page_query_string,
    ),
    paging=Paging(per_page_default=30, per_page_max=100, window=10000),
    answer=Answer(kind="page", module=_MODELS, model="SearchHit"),
)
SITES_GET: Final[Operation[Page[Site]]] = Operation(
    id="sites.get",
    api="v1",
    method="GET",
    path="/sites/{id}",
    parameters=(_id_path_integer,),
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="Site"),
)
SITES_SEARCH: Final[Operation[Page[Site]]] = Operation(
    id="sites.search",
    api="v1",
    method="GET",
    path="/sites",
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="Site"),
)
SOUNDS_CREATE: Final[Operation[Sound]] = Operation(
    id="sounds.create",
    api="v1",
    method="POST",
    path="/sounds",
    parameters=(
        Parameter(name="file", keyword="file", place="body", type=Type(kinds=("binary",))),
        Parameter(name="uuid", keyword="uuid", place="body", type=Type(kinds=("uuid",))),
    ),
    body=("multipart/form-data",),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="model", module=_MODELS, model="Sound"),
)
SUBSCRIPTIONS_SUBSCRIBE_OBSERVATION: Final[Operation[JsonValue]] = Operation(
    id="subscriptions.subscribe_observation",
    api="v1",
    method="POST",
    path="/subscriptions/observation/{id}/subscribe",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="json"),
)
SUBSCRIPTIONS_SUBSCRIBE_PROJECT: Final[Operation[JsonValue]] = Operation(
    id="subscriptions.subscribe_project",
    api="v1",
    method="POST",
    path="/subscriptions/project/{id}/subscribe",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="json"),
)
SUBSCRIPTIONS_TOGGLE_OBSERVATION: Final[Operation[JsonValue]] = Operation(
    id="subscriptions.toggle_observation",
    api="v1",
    method="POST",
    path="/subscriptions/Observation/{id}/subscribe",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="json"),
)
SUBSCRIPTIONS_TOGGLE_PROJECT: Final[Operation[JsonValue]] = Operation(
    id="subscriptions.toggle_project",
    api="v1",
    method="POST",
    path="/subscriptions/Project/{id}/subscribe",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="json"),
)
TAXA_AUTOCOMPLETE: Final[Operation[Page[AutocompleteTaxon]]] = Operation(
    id="taxa.autocomplete",
    api="v1",
    method="GET",
    path="/taxa/autocomplete",
    parameters=(
        _q_query_string_required,
        _all_names_query_boolean,
        _is_active_query_boolean,
        _locale_query_string,
        _per_page_query_string,
        _preferred_place_id_query_integer,
        _rank_query_strings,
        _rank_level_query_number,
        _taxon_id_query_strings,
        _page_query_string,
    ),
    paging=Paging(per_page_default=10, per_page_max=30),
    answer=Answer(kind="page", module=_MODELS, model="AutocompleteTaxon"),
)
TAXA_GET: Final[Operation[Page[ShowTaxon]]] = Operation(
    id="taxa.get",
    api="v1",
    method="GET",
    path="/taxa/{id}",
    parameters=(
        _id_path_integers,
        _rank_level_query_number,
    ),
    paging=Paging(ids=30, bulk=("https://www.inaturalist.org/taxa/inaturalist-taxonomy.dwca.zip",)),
    answer=Answer(kind="page", module=_MODELS, model="ShowTaxon"),
)
TAXA_ICONIC: Final[Operation[Page[Taxon]]] = Operation(
    id="taxa.iconic",
    api="v1",
    method="GET",
    path="/taxa/iconic",
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="Taxon"),
)
TAXA_LIFELIST_METADATA: Final[Operation[JsonValue]] = Operation(
    id="taxa.lifelist_metadata",
    api="v1",
    method="GET",
    path="/taxa/lifelist_metadata",
    parameters=(
        *_OBSERVATION_FILTERS,
        _locale_query_string,
        _only_id_query_boolean,
        _order_query_string,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(
                kinds=("string",),
                choices=(
                    "created_at",
                    "geo_score",
                    "id",
                    "observed_on",
                    "random",
                    "species_guess",
                    "updated_at",
                    "votes",
                ),
            ),
        ),
        _page_query_string,
        _per_page_query_string,
        _preferred_place_id_query_integer,
        _taxon_id_query_strings,
        _ttl_query_string,
    ),
    auth="optional",
    unpublished=True,
    answer=Answer(kind="json"),
)
TAXA_MAP_LAYERS: Final[Operation[TaxonMapLayers]] = Operation(
    id="taxa.map_layers",
    api="v1",
    method="GET",
    path="/taxa/{id}/map_layers",
    parameters=(_id_path_integer,),
    unpublished=True,
    answer=Answer(kind="model", module=_MODELS, model="TaxonMapLayers"),
)
TAXA_NEARBY: Final[Operation[JsonValue]] = Operation(
    id="taxa.nearby",
    api="v1",
    method="GET",
    path="/taxa/nearby",
    parameters=(
        _nelat_query_double,
        _nelng_query_double,
        _swlat_query_double,
        _swlng_query_double,
        _page_query_string,
        _per_page_query_string,
    ),
    unpublished=True,
    answer=Answer(kind="json"),
)
TAXA_SEARCH: Final[Operation[Page[ShowTaxon]]] = Operation(
    id="taxa.search",
    api="v1",
    method="GET",
    path="/taxa",
    parameters=(
        _all_names_query_boolean,
        _id_query_strings,
        _id_above_query_string,
        _id_below_query_string,
        _is_active_query_boolean,
        _locale_query_string,
        _only_id_query_boolean,
        _order_query_string,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(kinds=("string",), choices=("id", "created_at", "observations_count")),
        ),
        Parameter(name="parent_id", keyword="parent_id", place="query", type=Type(kinds=("integer",))),
        _per_page_query_string,
        _preferred_place_id_query_integer,
        _q_query_string,
        _rank_query_strings,
        _rank_level_query_number,
        _page_query_string,
    ),
    paging=Paging(
        per_page_default=30,
        per_page_max=500,
        window=10000,
        cursor=("id_above",),
        bulk=("https://www.inaturalist.org/taxa/inaturalist-taxonomy.dwca.zip",),
    ),
    answer=Answer(kind="page", module=_MODELS, model="ShowTaxon"),
)
TAXA_SUGGEST: Final[Operation[TaxaSuggestPage]] = Operation(
    id="taxa.suggest",
    api="v1",
    method="GET",
    path="/taxa/suggest",
    parameters=(
        Parameter(
            name="featured_observation_id", keyword="featured_observation_id", place="query", type=Type(kinds=("uuid",))
        ),
        Parameter(name="image_url", keyword="image_url", place="query", type=Type(kinds=("string",))),
        Parameter(
            name="include_representative_photos",
            keyword="include_representative_photos",
            place="query",
            type=Type(kinds=("boolean",)),
        ),
        Parameter(name="lat", keyword="lat", place="query", type=Type(kinds=("number",), minimum=-90, maximum=90)),
        Parameter(name="limit", keyword="limit", place="query", type=Type(kinds=("integer",), minimum=0)),
        Parameter(name="lng", keyword="lng", place="query", type=Type(kinds=("number",), minimum=-180, maximum=180)),
        _locale_query_string,
        Parameter(name="months", keyword="months", place="query", type=Type(kinds=("string",))),
        Parameter(name="observation_id", keyword="observation_id", place="query", type=Type(kinds=("uuid",))),
        _observed_on_query_date,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(kinds=("string",), choices=("taxonomy", "default", "sciname")),
        ),
        Parameter(name="place_id", keyword="place_id", place="query", type=Type(kinds=("integer",))),
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
        Parameter(name="taxon_id", keyword="taxon_id", place="query", type=Type(kinds=("integer",))),
    ),
    auth="required",
    unpublished=True,
    answer=Answer(kind="model", module=_MODELS, model="TaxaSuggestPage"),
)
TAXA_WANTED: Final[Operation[Page[Taxon]]] = Operation(
    id="taxa.wanted",
    api="v1",
    method="GET",
    path="/taxa/{id}/wanted",
    parameters=(
        _id_path_integer,
        _page_query_string,
        _per_page_query_string,
    ),
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="Taxon"),
)
TAXON_PLACES_PNG: Final[Operation[bytes]] = Operation(
    id="taxon_places.png",
    api="v1",
    method="GET",
    path="/taxon_places/{taxon_id}/{zoom}/{x}/{y}.png",
    parameters=(
        _taxon_id_path_integer,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _ttl_query_string,
    ),
    answer=Answer(kind="bytes"),
)
TAXON_RANGES_PNG: Final[Operation[bytes]] = Operation(
    id="taxon_ranges.png",
    api="v1",
    method="GET",
    path="/taxon_ranges/{taxon_id}/{zoom}/{x}/{y}.png",
    parameters=(
        _taxon_id_path_integer,
        _zoom_path_integer,
        _x_path_integer,
        _y_path_integer,
        _color_query_string,
        _ttl_query_string,
    ),
    answer=Answer(kind="bytes"),
)
USERS_AUTOCOMPLETE: Final[Operation[Page[User]]] = Operation(
    id="users.autocomplete",
    api="v1",
    method="GET",
    path="/users/autocomplete",
    parameters=(
        _q_query_string_required,
        _per_page_query_string,
        _project_id_query_integer,
        _page_query_string,
    ),
    paging=Paging(per_page_default=5, per_page_max=100),
    answer=Answer(kind="page", module=_MODELS, model="User"),
)
USERS_BLOCK: Final[Operation[None]] = Operation(
    id="users.block",
    api="v1",
    method="POST",
    path="/users/{id}/block",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="nothing"),
)
USERS_FOLLOWEES: Final[Operation[JsonValue]] = Operation(
    id="users.followees",
    api="v1",
    method="GET",
    path="/users/{id}/followees",
    parameters=(
        _id_path_integer,
        _page_query_string,
        _per_page_query_string,
    ),
    unpublished=True,
    answer=Answer(kind="json"),
)
USERS_GET: Final[Operation[Page[User]]] = Operation(
    id="users.get",
    api="v1",
    method="GET",
    path="/users/{id}",
    parameters=(_id_path_integer,),
    answer=Answer(kind="page", module=_MODELS, model="User"),
)
USERS_ME: Final[Operation[Page[PrivateUser]]] = Operation(
    id="users.me",
    api="v1",
    method="GET",
    path="/users/me",
    auth="required",
    answer=Answer(kind="page", module=_MODELS, model="PrivateUser"),
)
USERS_MUTE: Final[Operation[None]] = Operation(
    id="users.mute",
    api="v1",
    method="POST",
    path="/users/{id}/mute",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
USERS_NOTIFICATION_COUNTS: Final[Operation[NotificationCounts]] = Operation(
    id="users.notification_counts",
    api="v1",
    method="GET",
    path="/users/notification_counts",
    auth="required",
    unpublished=True,
    answer=Answer(kind="model", module=_MODELS, model="NotificationCounts"),
)
USERS_PROJECTS: Final[Operation[Page[Project]]] = Operation(
    id="users.projects",
    api="v1",
    method="GET",
    path="/users/{id}/projects",
    parameters=(
        _id_path_integer,
        _page_query_string,
        _per_page_query_string,
        Parameter(
            name="project_type",
            keyword="project_type",
            place="query",
            type=Type(kinds=("string",), choices=("traditional", "collection", "umbrella")),
        ),
        _rule_details_query_string,
    ),
    answer=Answer(kind="page", module=_MODELS, model="Project"),
)
USERS_RECENT_OBSERVATION_FIELDS: Final[Operation[Page[ObservationField]]] = Operation(
    id="users.recent_observation_fields",
    api="v1",
    method="GET",
    path="/users/recent_observation_fields",
    auth="required",
    unpublished=True,
    answer=Answer(kind="page", module=_MODELS, model="ObservationField"),
)
USERS_RESEND_CONFIRMATION: Final[Operation[JsonValue]] = Operation(
    id="users.resend_confirmation",
    api="v1",
    method="POST",
    path="/users/resend_confirmation",
    auth="required",
    writes=True,
    answer=Answer(kind="json"),
)
USERS_UNBLOCK: Final[Operation[None]] = Operation(
    id="users.unblock",
    api="v1",
    method="DELETE",
    path="/users/{id}/block",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    unpublished=True,
    answer=Answer(kind="nothing"),
)
USERS_UNMUTE: Final[Operation[None]] = Operation(
    id="users.unmute",
    api="v1",
    method="DELETE",
    path="/users/{id}/mute",
    parameters=(_id_path_integer,),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
USERS_UPDATE: Final[Operation[User]] = Operation(
    id="users.update",
    api="v1",
    method="PUT",
    path="/users/{id}",
    parameters=(
        _id_path_integer,
        Parameter(name="icon_delete", keyword="icon_delete", place="body", type=Type(kinds=("boolean",))),
        Parameter(
            name="description", keyword="description", place="body", type=Type(kinds=("string",)), within=("user",)
        ),
        Parameter(name="email", keyword="email", place="body", type=Type(kinds=("string",)), within=("user",)),
        Parameter(name="locale", keyword="locale", place="body", type=Type(kinds=("string",)), within=("user",)),
        Parameter(name="login", keyword="login", place="body", type=Type(kinds=("string",)), within=("user",)),
        Parameter(name="name", keyword="name", place="body", type=Type(kinds=("string",)), within=("user",)),
        Parameter(name="place_id", keyword="place_id", place="body", type=Type(kinds=("integer",)), within=("user",)),
        Parameter(name="time_zone", keyword="time_zone", place="body", type=Type(kinds=("string",)), within=("user",)),
        Parameter(name="icon", keyword="icon", place="body", type=Type(kinds=("binary",)), within=("user",)),
    ),
    body=("application/json", "multipart/form-data"),
    auth="required",
    writes=True,
    answer=Answer(kind="model", module=_MODELS, model="User"),
)
USERS_UPDATE_SESSION: Final[Operation[JsonValue]] = Operation(
    id="users.update_session",
    api="v1",
    method="PUT",
    path="/users/update_session",
    parameters=(
        Parameter(
            name="preferred_taxon_page_ancestors_shown",
            keyword="preferred_taxon_page_ancestors_shown",
            place="body",
            type=Type(kinds=("boolean",)),
        ),
        Parameter(
            name="preferred_taxon_page_place_id",
            keyword="preferred_taxon_page_place_id",
            place="body",
            type=Type(kinds=("integer",)),
        ),
        Parameter(
            name="preferred_taxon_page_tab",
            keyword="preferred_taxon_page_tab",
            place="body",
            type=Type(kinds=("string",)),
        ),
        Parameter(
            name="prefers_hide_obs_show_annotations",
            keyword="prefers_hide_obs_show_annotations",
            place="body",
            type=Type(kinds=("boolean",)),
        ),
        Parameter(
            name="prefers_hide_obs_show_copyright",
            keyword="prefers_hide_obs_show_copyright",
            place="body",
            type=Type(kinds=("boolean",)),
        ),
        Parameter(
            name="prefers_hide_obs_show_identifiers",
            keyword="prefers_hide_obs_show_identifiers",
            place="body",
            type=Type(kinds=("boolean",)),
        ),
        Parameter(
            name="prefers_hide_obs_show_observation_fields",
            keyword="prefers_hide_obs_show_observation_fields",
            place="body",
            type=Type(kinds=("boolean",)),
        ),
        Parameter(
            name="prefers_hide_obs_show_projects",
            keyword="prefers_hide_obs_show_projects",
            place="body",
            type=Type(kinds=("boolean",)),
        ),
        Parameter(
            name="prefers_hide_obs_show_quality_metrics",
            keyword="prefers_hide_obs_show_quality_metrics",
            place="body",
            type=Type(kinds=("boolean",)),
        ),
        Parameter(
            name="prefers_hide_obs_show_tags",
            keyword="prefers_hide_obs_show_tags",
            place="body",
            type=Type(kinds=("boolean",)),
        ),
        Parameter(
            name="prefers_skip_coarer_id_modal",
            keyword="prefers_skip_coarer_id_modal",
            place="body",
            type=Type(kinds=("boolean",)),
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="json"),
)
VOTES_UNVOTE_ANNOTATION: Final[Operation[JsonValue]] = Operation(
    id="votes.unvote_annotation",
    api="v1",
    method="DELETE",
    path="/votes/unvote/annotation/{id}",
    parameters=(_id_path_string,),
    auth="required",
    writes=True,
    answer=Answer(kind="json"),
)
VOTES_UNVOTE_OBSERVATION: Final[Operation[JsonValue]] = Operation(
    id="votes.unvote_observation",
    api="v1",
    method="DELETE",
    path="/votes/unvote/observation/{id}",
    parameters=(
        _id_path_integer,
        Parameter(name="scope", keyword="scope", place="body", type=Type(kinds=("string",), choices=("needs_id",))),
        Parameter(name="vote", keyword="vote", place="body", type=Type(kinds=("string",), choices=("up", "down"))),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="json"),
)
VOTES_VOTE_ANNOTATION: Final[Operation[JsonValue]] = Operation(
    id="votes.vote_annotation",
    api="v1",
    method="POST",
    path="/votes/vote/annotation/{id}",
    parameters=(
        _id_path_string,
        Parameter(name="vote", keyword="vote", place="body", type=Type(kinds=("string",), choices=("up", "down"))),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="json"),
)
VOTES_VOTE_OBSERVATION: Final[Operation[JsonValue]] = Operation(
    id="votes.vote_observation",
    api="v1",
    method="POST",
    path="/votes/vote/observation/{id}",
    parameters=(
        _id_path_integer,
        Parameter(name="scope", keyword="scope", place="body", type=Type(kinds=("string",), choices=("needs_id",))),
        Parameter(name="vote", keyword="vote", place="body", type=Type(kinds=("string",), choices=("up", "down"))),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="json"),
)

OPERATIONS: Final[Mapping[str, Operation[Any]]] = MappingProxyType(
    {
        operation.id: operation
        for operation in (
            ANNOTATIONS_CREATE,
            ANNOTATIONS_DELETE,
            ANNOUNCEMENTS_DISMISS,
            ANNOUNCEMENTS_SEARCH,
            COLORED_HEATMAP_GRID_JSON,
            COLORED_HEATMAP_PNG,
            COMMENTS_CREATE,
            COMMENTS_DELETE,
            COMMENTS_UPDATE,
            CONTROLLED_TERMS_FOR_TAXON,
            CONTROLLED_TERMS_SEARCH,
            FLAGS_CREATE,
            FLAGS_DELETE,
            FLAGS_UPDATE,
            GRID_GRID_JSON,
            GRID_PNG,
            HEATMAP_GRID_JSON,
            HEATMAP_PNG,
            IDENTIFICATIONS_CATEGORIES,
            IDENTIFICATIONS_CREATE,
            IDENTIFICATIONS_DELETE,
            IDENTIFICATIONS_GET,
            IDENTIFICATIONS_IDENTIFIERS,
            IDENTIFICATIONS_OBSERVERS,
            IDENTIFICATIONS_RECENT_TAXA,
            IDENTIFICATIONS_RECENT_TAXA_REVISITED,
            IDENTIFICATIONS_SEARCH,
            IDENTIFICATIONS_SIMILAR_SPECIES,
            IDENTIFICATIONS_SPECIES_COUNTS,
            IDENTIFICATIONS_UPDATE,
            MESSAGES_CREATE,
            MESSAGES_DELETE,
            MESSAGES_GET,
            MESSAGES_SEARCH,
            MESSAGES_UNREAD,
            OBSERVATION_FIELD_VALUES_CREATE,
            OBSERVATION_FIELD_VALUES_DELETE,
            OBSERVATION_FIELD_VALUES_UPDATE,
            OBSERVATION_FIELDS_AUTOCOMPLETE,
            OBSERVATION_PHOTOS_CREATE,
            OBSERVATION_PHOTOS_DELETE,
            OBSERVATION_PHOTOS_UPDATE,
            OBSERVATION_SOUNDS_CREATE,
            OBSERVATION_SOUNDS_DELETE,
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
            OBSERVATIONS_SIMILAR_SPECIES,
            OBSERVATIONS_SPECIES_COUNTS,
            OBSERVATIONS_SUBSCRIPTIONS,
            OBSERVATIONS_TAXA,
            OBSERVATIONS_TAXA_COUNTS_BY_MONTH,
            OBSERVATIONS_TAXON_SUMMARY,
            OBSERVATIONS_TAXONOMY,
            OBSERVATIONS_TREE_TAXA,
            OBSERVATIONS_UMBRELLA_PROJECT_STATS,
            OBSERVATIONS_UNFAVE,
            OBSERVATIONS_UNREVIEW,
            OBSERVATIONS_UPDATE,
            OBSERVATIONS_UPDATES,
            OBSERVATIONS_VIEWED_UPDATES,
            PHOTOS_CREATE,
            PHOTOS_UPDATE,
            PLACES_AUTOCOMPLETE,
            PLACES_CONTAINING,
            PLACES_GET,
            PLACES_NEARBY,
            PLACES_PNG,
            POINTS_GRID_JSON,
            POINTS_PNG,
            POSTS_CREATE,
            POSTS_DELETE,
            POSTS_FOR_USER,
            POSTS_SEARCH,
            POSTS_UPDATE,
            PROJECT_OBSERVATIONS_CREATE,
            PROJECT_OBSERVATIONS_DELETE,
            PROJECT_OBSERVATIONS_UPDATE,
            PROJECT_USERS_UPDATE,
            PROJECTS_ADD,
            PROJECTS_AUTOCOMPLETE,
            PROJECTS_CREATE,
            PROJECTS_DELETE,
            PROJECTS_FOLLOWERS,
            PROJECTS_GET,
            PROJECTS_JOIN,
            PROJECTS_LEAVE,
            PROJECTS_MEMBERS,
            PROJECTS_MEMBERSHIP,
            PROJECTS_POSTS,
            PROJECTS_REMOVE,
            PROJECTS_SEARCH,
            PROJECTS_SUBSCRIPTIONS,
            PROJECTS_UPDATE,
            RELATIONSHIPS_CREATE,
            RELATIONSHIPS_DELETE,
            RELATIONSHIPS_SEARCH,
            RELATIONSHIPS_UPDATE,
            SEARCH_SEARCH,
            SITES_GET,
            SITES_SEARCH,
            SOUNDS_CREATE,
            SUBSCRIPTIONS_SUBSCRIBE_OBSERVATION,
            SUBSCRIPTIONS_SUBSCRIBE_PROJECT,
            SUBSCRIPTIONS_TOGGLE_OBSERVATION,
            SUBSCRIPTIONS_TOGGLE_PROJECT,
            TAXA_AUTOCOMPLETE,
            TAXA_GET,
            TAXA_ICONIC,
            TAXA_LIFELIST_METADATA,
            TAXA_MAP_LAYERS,
            TAXA_NEARBY,
            TAXA_SEARCH,
            TAXA_SUGGEST,
            TAXA_WANTED,
            TAXON_PLACES_PNG,
            TAXON_RANGES_PNG,
            USERS_AUTOCOMPLETE,
            USERS_BLOCK,
            USERS_FOLLOWEES,
            USERS_GET,
            USERS_ME,
            USERS_MUTE,
            USERS_NOTIFICATION_COUNTS,
            USERS_PROJECTS,
            USERS_RECENT_OBSERVATION_FIELDS,
            USERS_RESEND_CONFIRMATION,
            USERS_UNBLOCK,
            USERS_UNMUTE,
            USERS_UPDATE,
            USERS_UPDATE_SESSION,
            VOTES_UNVOTE_ANNOTATION,
            VOTES_UNVOTE_OBSERVATION,
            VOTES_VOTE_ANNOTATION,
            VOTES_VOTE_OBSERVATION,
        )
    }
)
"""id -> operation: ``OPERATIONS["observations.search"]`` is what ``client.v1.observations.search`` calls."""

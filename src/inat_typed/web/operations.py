# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""Every operation of the API, web: what it takes and what it answers, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from inat_typed.runtime.operation import Answer, Operation, Paging, Parameter, Type

if TYPE_CHECKING:
    from inat_typed.web.models import (
        ApiToken,
        OAuthToken,
        Observation,
        ObservationField,
    )

_MODELS = "inat_typed.web.models"

_captive_query_boolean = Parameter(name="captive", keyword="captive", place="query", type=Type(kinds=("boolean",)))
_d1_query_date = Parameter(name="d1", keyword="d1", place="query", type=Type(kinds=("date",)))
_d2_query_date = Parameter(name="d2", keyword="d2", place="query", type=Type(kinds=("date",)))
_day_query_integer = Parameter(
    name="day", keyword="day", place="query", type=Type(kinds=("integer",), minimum=1, maximum=31)
)
_extra_query_strings = Parameter(
    name="extra",
    keyword="extra",
    place="query",
    type=Type(kinds=("string",), many=True, choices=("fields", "identifications", "observation_photos", "projects")),
)
_h1_query_integer = Parameter(
    name="h1", keyword="h1", place="query", type=Type(kinds=("integer",), minimum=0, maximum=23)
)
_h2_query_integer = Parameter(
    name="h2", keyword="h2", place="query", type=Type(kinds=("integer",), minimum=0, maximum=23)
)
_has_query_strings = Parameter(
    name="has[]",
    keyword="has",
    place="query",
    type=Type(kinds=("string",), many=True, choices=("geo", "id_please", "photos", "sounds")),
    explode=True,
)
_iconic_taxa_query_strings = Parameter(
    name="iconic_taxa[]",
    keyword="iconic_taxa",
    place="query",
    type=Type(
        kinds=("string",),
        many=True,
        choices=(
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
        ),
    ),
    explode=True,
)
_identifications_query_string = Parameter(
    name="identifications",
    keyword="identifications",
    place="query",
    type=Type(kinds=("string",), choices=("most_agree", "most_disagree", "some_agree")),
)
_lat_query_float = Parameter(
    name="lat", keyword="lat", place="query", type=Type(kinds=("number",), minimum=-90, maximum=90)
)
_license_query_string = Parameter(
    name="license",
    keyword="license",
    place="query",
    type=Type(
        kinds=("string",),
        choices=("none", "any", "CC0", "CC-BY", "CC-BY-NC", "CC-BY-NC-ND", "CC-BY-NC-SA", "CC-BY-ND", "CC-BY-SA"),
    ),
)
_list_id_query_integer = Parameter(name="list_id", keyword="list_id", place="query", type=Type(kinds=("integer",)))
_lng_query_float = Parameter(
    name="lng", keyword="lng", place="query", type=Type(kinds=("number",), minimum=-180, maximum=180)
)
_m1_query_integer = Parameter(
    name="m1", keyword="m1", place="query", type=Type(kinds=("integer",), minimum=1, maximum=12)
)
_m2_query_integer = Parameter(
    name="m2", keyword="m2", place="query", type=Type(kinds=("integer",), minimum=1, maximum=12)
)
_month_query_integer = Parameter(
    name="month", keyword="month", place="query", type=Type(kinds=("integer",), minimum=1, maximum=12)
)
_nelat_query_float = Parameter(
    name="nelat", keyword="nelat", place="query", type=Type(kinds=("number",), minimum=-90, maximum=90)
)
_nelng_query_float = Parameter(
    name="nelng", keyword="nelng", place="query", type=Type(kinds=("number",), minimum=-180, maximum=180)
)
_on_query_string = Parameter(name="on", keyword="on", place="query", type=Type(kinds=("date", "string")))
_order_by_query_string = Parameter(
    name="order_by",
    keyword="order_by",
    place="query",
    type=Type(kinds=("string",), choices=("created_at", "date_added", "observed_on", "species_guess")),
)
_order_query_string = Parameter(
    name="order", keyword="order", place="query", type=Type(kinds=("string",), choices=("asc", "desc"))
)
_out_of_range_query_boolean = Parameter(
    name="out_of_range", keyword="out_of_range", place="query", type=Type(kinds=("boolean",))
)
_page_query_integer = Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",), minimum=1))
_per_page_query_integer = Parameter(
    name="per_page", keyword="per_page", place="query", type=Type(kinds=("integer",), minimum=1, maximum=200)
)
_photo_license_query_string = Parameter(
    name="photo_license",
    keyword="photo_license",
    place="query",
    type=Type(
        kinds=("string",),
        choices=("none", "any", "CC0", "CC-BY", "CC-BY-NC", "CC-BY-NC-ND", "CC-BY-NC-SA", "CC-BY-ND", "CC-BY-SA"),
    ),
)
_place_id_query_any = Parameter(
    name="place_id", keyword="place_id", place="query", type=Type(kinds=("integer", "string"))
)
_projects_query_anys = Parameter(
    name="projects[]",
    keyword="projects",
    place="query",
    type=Type(kinds=("integer", "string"), many=True),
    explode=True,
)
_q_query_string = Parameter(name="q", keyword="q", place="query", type=Type(kinds=("string",)))
_quality_grade_query_strings = Parameter(
    name="quality_grade",
    keyword="quality_grade",
    place="query",
    type=Type(kinds=("string",), many=True, choices=("casual", "needs_id", "research")),
)
_radius_query_float = Parameter(name="radius", keyword="radius", place="query", type=Type(kinds=("number",)))
_swlat_query_float = Parameter(
    name="swlat", keyword="swlat", place="query", type=Type(kinds=("number",), minimum=-90, maximum=90)
)
_swlng_query_float = Parameter(
    name="swlng", keyword="swlng", place="query", type=Type(kinds=("number",), minimum=-180, maximum=180)
)
_taxon_id_query_integer = Parameter(name="taxon_id", keyword="taxon_id", place="query", type=Type(kinds=("integer",)))
_taxon_name_query_string = Parameter(
    name="taxon_name", keyword="taxon_name", place="query", type=Type(kinds=("string",))
)
_updated_since_query_date_time = Parameter(
    name="updated_since", keyword="updated_since", place="query", type=Type(kinds=("date-time",))
)
_user_id_query_any = Parameter(name="user_id", keyword="user_id", place="query", type=Type(kinds=("integer", "string")))
_year_query_integer = Parameter(name="year", keyword="year", place="query", type=Type(kinds=("integer",)))

_OBSERVATION_FILTERS = (
    _captive_query_boolean,
    _d1_query_date,
    _d2_query_date,
    _day_query_integer,
    _extra_query_strings,
    _h1_query_integer,
    _h2_query_integer,
    _has_query_strings,
    _iconic_taxa_query_strings,
    _identifications_query_string,
    _lat_query_float,
    _license_query_string,
    _list_id_query_integer,
    _lng_query_float,
    _m1_query_integer,
    _m2_query_integer,
    _month_query_integer,
    _nelat_query_float,
    _nelng_query_float,
    _on_query_string,
    _order_query_string,
    _order_by_query_string,
    _out_of_range_query_boolean,
    _page_query_integer,
    _per_page_query_integer,
    _photo_license_query_string,
    _place_id_query_any,
    _projects_query_anys,
    _q_query_string,
    _quality_grade_query_strings,
    _radius_query_float,
    _swlat_query_float,
    _swlng_query_float,
    _taxon_id_query_integer,
    _taxon_name_query_string,
    _updated_since_query_date_time,
    _user_id_query_any,
    _year_query_integer,
)

OAUTH_AUTHORIZE: Final[Operation[bytes]] = Operation(
    id="oauth.authorize",
    api="web",
    method="GET",
    path="/oauth/authorize",
    parameters=(
        Parameter(name="client_id", keyword="client_id", place="query", type=Type(kinds=("string",)), required=True),
        Parameter(
            name="redirect_uri", keyword="redirect_uri", place="query", type=Type(kinds=("string",)), required=True
        ),
        Parameter(
            name="response_type",
            keyword="response_type",
            place="query",
            type=Type(kinds=("string",), choices=("code",)),
            required=True,
        ),
        Parameter(name="code_challenge", keyword="code_challenge", place="query", type=Type(kinds=("string",))),
        Parameter(
            name="code_challenge_method",
            keyword="code_challenge_method",
            place="query",
            type=Type(kinds=("string",), choices=("S256", "plain")),
        ),
        Parameter(name="scope", keyword="scope", place="query", type=Type(kinds=("string",))),
        Parameter(name="state", keyword="state", place="query", type=Type(kinds=("string",))),
    ),
    answer=Answer(kind="bytes"),
)
OAUTH_TOKEN: Final[Operation[OAuthToken]] = Operation(
    id="oauth.token",
    api="web",
    method="POST",
    path="/oauth/token",
    parameters=(
        Parameter(name="client_id", keyword="client_id", place="body", type=Type(kinds=("string",)), required=True),
        Parameter(
            name="grant_type",
            keyword="grant_type",
            place="body",
            type=Type(kinds=("string",), choices=("authorization_code", "password")),
            required=True,
        ),
        Parameter(name="client_secret", keyword="client_secret", place="body", type=Type(kinds=("string",))),
        Parameter(name="code", keyword="code", place="body", type=Type(kinds=("string",))),
        Parameter(name="code_verifier", keyword="code_verifier", place="body", type=Type(kinds=("string",))),
        Parameter(name="password", keyword="password", place="body", type=Type(kinds=("string",))),
        Parameter(name="redirect_uri", keyword="redirect_uri", place="body", type=Type(kinds=("string",))),
        Parameter(name="username", keyword="username", place="body", type=Type(kinds=("string",))),
    ),
    body=("application/json",),
    answer=Answer(kind="model", module=_MODELS, model="OAuthToken"),
)
OBSERVATION_FIELDS_SEARCH: Final[Operation[list[ObservationField]]] = Operation(
    id="observation_fields.search",
    api="web",
    method="GET",
    path="/observation_fields.json",
    parameters=(
        _order_query_string,
        Parameter(
            name="order_by",
            keyword="order_by",
            place="query",
            type=Type(kinds=("string",), choices=("created_at", "name", "users_count", "values_count")),
        ),
        _page_query_integer,
        _q_query_string,
    ),
    answer=Answer(kind="list", module=_MODELS, model="ObservationField"),
)
OBSERVATIONS_ATOM: Final[Operation[bytes]] = Operation(
    id="observations.atom",
    api="web",
    method="GET",
    path="/observations.atom",
    parameters=(*_OBSERVATION_FILTERS,),
    paging=Paging(per_page_default=30, per_page_max=200),
    answer=Answer(kind="bytes"),
)
OBSERVATIONS_CSV: Final[Operation[bytes]] = Operation(
    id="observations.csv",
    api="web",
    method="GET",
    path="/observations.csv",
    parameters=(*_OBSERVATION_FILTERS,),
    paging=Paging(per_page_default=30, per_page_max=200),
    answer=Answer(kind="bytes"),
)
OBSERVATIONS_DWC: Final[Operation[bytes]] = Operation(
    id="observations.dwc",
    api="web",
    method="GET",
    path="/observations.dwc",
    parameters=(*_OBSERVATION_FILTERS,),
    paging=Paging(per_page_default=30, per_page_max=200),
    answer=Answer(kind="bytes"),
)
OBSERVATIONS_KML: Final[Operation[bytes]] = Operation(
    id="observations.kml",
    api="web",
    method="GET",
    path="/observations.kml",
    parameters=(*_OBSERVATION_FILTERS,),
    paging=Paging(per_page_default=30, per_page_max=200),
    answer=Answer(kind="bytes"),
)
OBSERVATIONS_SEARCH: Final[Operation[list[Observation]]] = Operation(
    id="observations.search",
    api="web",
    method="GET",
    path="/observations.json",
    parameters=(*_OBSERVATION_FILTERS,),
    paging=Paging(per_page_default=30, per_page_max=200),
    answer=Answer(kind="list", module=_MODELS, model="Observation"),
)
USERS_API_TOKEN: Final[Operation[ApiToken]] = Operation(
    id="users.api_token",
    api="web",
    method="GET",
    path="/users/api_token",
    auth="oauth",
    answer=Answer(kind="model", module=_MODELS, model="ApiToken"),
)

OPERATIONS: Final[Mapping[str, Operation[Any]]] = MappingProxyType(
    {
        operation.id: operation
        for operation in (
            OAUTH_AUTHORIZE,
            OAUTH_TOKEN,
            OBSERVATION_FIELDS_SEARCH,
            OBSERVATIONS_ATOM,
            OBSERVATIONS_CSV,
            OBSERVATIONS_DWC,
            OBSERVATIONS_KML,
            OBSERVATIONS_SEARCH,
            USERS_API_TOKEN,
        )
    }
)
"""id -> operation: ``OPERATIONS["observations.search"]`` is what ``client.web.observations.search`` calls."""

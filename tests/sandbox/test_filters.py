"""Every parameter of an observation search filters, or is no filter, or fails with the reason."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from inat_typed import INaturalist, v1, v2
from inat_typed.errors import APIStatusError
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.sandbox import Sandbox
from inat_typed.sandbox.filters.search import COMBINED, FILTERS, UNSUPPORTED

NO_FILTERS = {
    "fields", "include_new_projects", "locale", "only_id", "order", "order_by", "page", "per_page",
    "preferred_place_id", "ttl",
}  # fmt: skip
"""Parameters that change what is returned of the records, not which records."""

METRICS: tuple[Any, ...] = ("accurate", "date", "evidence", "location", "needs_id", "recent", "subject", "wild")

EXAMPLES: list[dict[str, Any]] = [
    {"taxon_id": 47158},
    {"without_taxon_id": [48662]},
    {"taxon_name": ["Monarch"]},
    {"iconic_taxa": ["Aves"]},
    {"rank": ["genus"]},
    {"hrank": ["species"]},
    {"lrank": ["genus"]},
    {"taxon_is_active": False},
    {"cs": "EN,S2"},
    {"csa": "IUCN Red List"},
    {"csi": ["EN"]},
    {"threatened": True},
    {"threatened": False},
    {"taxon_geoprivacy": ["obscured_private"]},
    {"native": True},
    {"endemic": True},
    {"introduced": True},
    {"introduced": False},
    {"unobserved_by_user_id": 1},
    {"identified": False},
    {"d1": "2024-01-01"},
    {"d2": "2024-01-01"},
    {"created_d1": "2024-01-01"},
    {"created_d2": "2024-01-01"},
    {"created_on": "2023-02-09"},
    {"observed_on": "2023-02-09"},
    {"updated_since": "2024-01-01"},
    {"year": 2023},
    {"month": 5},
    {"day": 5},
    {"hour": 9},
    {"created_year": 2023},
    {"created_month": 5},
    {"created_day": 5},
    {"id": [100_001, 100_002]},
    {"not_id": "1"},
    {"id_above": 100_100},
    {"id_below": 100_100},
    {"user_id": [1, 2]},
    {"user_login": ["observer-01"]},
    {"ident_user_id": 3},
    {"pcid": True},
    {"place_id": 9_001},
    {"project_id": [8_001]},
    {"not_in_project": [8_001]},
    {"site_id": [1]},
    {"quality_grade": "research"},
    {"verifiable": True},
    {"not_casual_excluding_captive": True},
    {"captive": True},
    {"geo": False},
    {"mappable": False},
    {"geoprivacy": ["obscured"]},
    {"obscuration": ["none"]},
    {"acc": True},
    {"acc_above": 100},
    {"acc_below": 100},
    {"acc_below_or_unknown": 100},
    {"license": ["cc-by"]},
    {"licensed": True},
    {"photos": True},
    {"photo_license": ["cc-by"]},
    {"photo_licensed": True},
    {"sounds": True},
    {"sound_license": ["cc0"]},
    {"popular": True},
    {"identifications": "some_agree"},
    {"disagreements": True},
    {"id_please": True},
    *({f"fails_dqa_{metric}": True} for metric in METRICS),
    {"annotation_user_id": [*range(1, 11)]},
    {"ofv_datatype": ["numeric"]},
    {"without_field": "Host plant,Number of individuals"},
    {"user_after": "2019-01-10"},
    {"user_before": "2019-01-10"},
    {"user_after": "1d"},
    {"lat": 44.5, "lng": -93.2, "radius": 20},
    {"nelat": 45, "nelng": -93, "swlat": 44, "swlng": -94},
    {"q": "monarch"},
    {"q": "monarch", "search_on": "tags"},
    {"reviewed": True, "viewer_id": 3},
    {"reviewed": False, "viewer_id": 3},
    {"term_id": [1]},
    {"term_id": [9], "term_value_id": [10, 11, 20]},
    {"term_id": [1], "without_term_value_id": [2]},
    {"term_id_or_unknown": [9], "term_value_id": [10]},
    {"without_term_id": 1},
    {"extra_params": {"field:Host plant": "milkweed"}},
    {"extra_params": {"field:Host plant": ""}},
]  # fmt: skip

ALL_OR_NONE: list[dict[str, Any]] = [{"id_please": True}, {"site_id": [1]}, {"user_after": "1d"}, {"not_id": "1"}]
"""Examples that accept all observations or none: the others accept some."""


@pytest.fixture(scope="module")
def sandbox() -> Sandbox:
    """A sandbox with a favourite, votes, and an observation without a taxon and a location."""
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
        first = inat.v2.observations.search(per_page=1)[0].uuid
        inat.v2.observations.fave(first)
        for metric in METRICS:
            inat.v2.observations.set_quality(first, metric, agree=False)
        inat.v2.observations.create(species_guess="something")
        inat.v2.identifications.create(observation_id=first, taxon_id=3)
    return sandbox


def count(inat: INaturalist, api: str, **arguments: Any) -> int:
    page = getattr(inat, api).observations.search(per_page=0, **arguments)
    total: int = page.total_results
    return total


def shaped(operation: AnyOperation, name: str, value: Any) -> Any:
    """Return a value as a list or alone, as the version of the API takes it."""
    if name == "not_id" and operation.api == "v2":
        return [UUID(int=1)]
    parameter = operation.parameter(name)
    if parameter is None or isinstance(value, list) == parameter.type.is_list:
        return value
    return [value] if parameter.type.is_list else value[0]


CASES = [
    pytest.param(api, example, id=f"{api} {example}")
    for api, module in {"v1": v1, "v2": v2}.items()
    for example in EXAMPLES
    if set(example) - {"extra_params"} <= set(module.OPERATIONS["observations.search"].by_keyword)
]


@pytest.mark.parametrize(("api", "example"), CASES)
def test_filter_accepts_some_observations(sandbox: Sandbox, api: str, example: dict[str, Any]) -> None:
    operation = {"v1": v1, "v2": v2}[api].OPERATIONS["observations.search"]
    arguments = {name: shaped(operation, name, value) for name, value in example.items()}
    with INaturalist(transport=sandbox) as inat:
        every, found = count(inat, api), count(inat, api, **arguments)
    if example in ALL_OR_NONE:
        assert found in (0, every)
    else:
        assert 0 < found < every


SEARCHES = [operation for api in (v1, v2) for operation in api.OPERATIONS.values() if "term_id" in operation.by_keyword]


@pytest.mark.parametrize(
    "operation", [each for each in SEARCHES if each.api != "web"], ids=lambda each: f"{each.api}.{each.id}"
)
def test_every_parameter_is_known(operation: Any) -> None:
    own = {"style", "zoom", "x", "y", "tile_size", "color", "ttl", "created_within", "interval", "date_field"}
    searched = {each.name for each in v1.OPERATIONS["observations.search"].parameters}
    searched |= {each.name for each in v2.OPERATIONS["observations.search"].parameters}
    names = {each.name for each in operation.in_location("query")} & searched - own
    assert names <= {*FILTERS, *COMBINED, *UNSUPPORTED, *NO_FILTERS}


def test_every_filter_has_an_example() -> None:
    shown = {name for example in EXAMPLES for name in example}
    assert {*FILTERS, *COMBINED} - shown == {"on"}  # of the web host: see test_exports


@pytest.mark.parametrize("api", ["v1", "v2"])
@pytest.mark.parametrize("name", UNSUPPORTED)
def test_unsupported_filter_fails_with_the_reason(sandbox: Sandbox, api: str, name: str) -> None:
    operation = {"v1": v1, "v2": v2}[api].OPERATIONS["observations.search"]
    if name not in operation.by_keyword:
        pytest.skip(f"{api} has no {name}")
    value: Any = (
        "GBIF" if name == "outlink_source" else True if "boolean" in operation.by_keyword[name].type.kinds else 1
    )
    value = [value] if operation.by_keyword[name].type.is_list else value
    with INaturalist(transport=sandbox) as inat, pytest.raises(APIStatusError) as caught:
        count(inat, api, **{name: value})
    assert caught.value.status == 501
    assert f"the sandbox does not support {name} yet: {UNSUPPORTED[name]}" in caught.value.message

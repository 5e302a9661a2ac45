"""The v2 parameter ``fields``."""

from __future__ import annotations

import asyncio
import json
import warnings
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from inat_typed import AsyncINaturalist, INaturalist
from inat_typed.runtime.request.fields import encode_fields
from inat_typed.runtime.support.json_guards import is_array, is_object
from inat_typed.sandbox import Sandbox, SandboxWarning
from tests.sandbox.http import all_observations, assert_error, get, post_as_get, results

SANDBOX = Sandbox()
OBSERVATIONS: list[dict[str, Any]] = all_observations(SANDBOX)[:3]


def first(value: Any, **params: Any) -> dict[str, Any]:
    return results(get(SANDBOX, "/v2/observations", per_page=1, fields=value, **params))[0]


def test_without_fields_only_required_fields_are_sent() -> None:
    (observation,) = results(get(SANDBOX, "/v2/observations", per_page=1))
    assert observation == {"uuid": OBSERVATIONS[0]["uuid"]}
    assert results(get(SANDBOX, "/v2/taxa/48662")) == [{"id": 48662}]
    assert results(get(SANDBOX, "/v2/users/1")) == [{"id": 1}]
    (count,) = results(get(SANDBOX, "/v2/observations/species_counts", taxon_id=48662))
    assert count.keys() == {"count", "taxon"}
    assert count["taxon"] == {"id": 48662}


def test_all_fields() -> None:
    assert first("all") == OBSERVATIONS[0]
    assert {"id", "taxon", "user", "photos", "identifications"} <= OBSERVATIONS[0].keys()


@pytest.mark.parametrize(
    "value",
    [
        "id,taxon.name,taxon.rank",
        "taxon.rank,id,taxon.name",
        "(id:!t,taxon:(name:!t,rank:!t))",
        "('id':!t,taxon:('name':!t,rank:!t,parent_id:!f))",
        '{"id": true, "taxon": {"name": true, "rank": true}}',
    ],
)
def test_names_rison_and_json_are_equivalent(value: str) -> None:
    taxon = {name: OBSERVATIONS[0]["taxon"][name] for name in ("id", "name", "rank")}
    assert first(value) == {"uuid": OBSERVATIONS[0]["uuid"], "id": OBSERVATIONS[0]["id"], "taxon": taxon}


@pytest.mark.parametrize("value", ["taxon", "(taxon:!t)", '{"taxon":true}'])
def test_a_nested_object_without_subfields_has_only_required_fields(value: str) -> None:
    assert first(value)["taxon"] == {"id": OBSERVATIONS[0]["taxon"]["id"]}


@pytest.mark.parametrize("value", ["taxon.all", "(taxon:all)", "(taxon:(all:!t))", '{"taxon":"all"}'])
def test_all_fields_of_a_nested_object(value: str) -> None:
    assert first(value) == {"uuid": OBSERVATIONS[0]["uuid"], "taxon": OBSERVATIONS[0]["taxon"]}


def test_unknown_fields_are_ignored() -> None:
    assert first("beauty,id") == {"uuid": OBSERVATIONS[0]["uuid"], "id": OBSERVATIONS[0]["id"]}


MALFORMED = [
    "(",
    "(id:!t",
    "(id!t)",
    "(id:!t))",
    "id,",
    ",id",
    "Id",
    "id2",
    "id name",
    "{",
    '{"id": tru}',
    "!t",
    "!(id)",
    "'id'",
]


@pytest.mark.parametrize("value", MALFORMED)
def test_malformed_fields_are_rejected(value: str) -> None:
    assert_error(get(SANDBOX, "/v2/observations", fields=value), 422, "v2", "fields")


@pytest.mark.parametrize("value", [[], ["id"], 5, True])
def test_malformed_fields_in_a_body_are_rejected(value: object) -> None:
    assert_error(post_as_get(SANDBOX, "/v2/observations", {"fields": value}), 422, "v2", "fields")


@pytest.mark.parametrize("value", MALFORMED)
def test_malformed_fields_are_ignored_if_there_are_no_results(value: str) -> None:
    assert results(get(SANDBOX, "/v2/observations", fields=value, id_above=10**9)) == []


def test_v1_ignores_fields() -> None:
    expected = get(SANDBOX, "/v1/observations").json()
    with pytest.warns(SandboxWarning, match="v1.observations.search has no parameter 'fields'"):
        assert get(SANDBOX, "/v1/observations", fields="id").json() == expected


# Field names of the observation and of nested objects.
NAMES = ["id", "uuid", "taxon", "user", "name", "login", "photos", "url", "identifications", "quality_grade", "geojson"]
TREES: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from([True, "all"]),
    lambda inner: st.dictionaries(st.sampled_from(NAMES), inner, min_size=1),
    max_leaves=8,
).filter(is_object)


def projected(value: Any, wanted: Any) -> Any:
    """Return the part of a record that *wanted* selects, without required fields."""
    if is_array(value):
        return [projected(each, wanted) for each in value]
    if not is_object(value) or wanted == "all":
        return value
    if not is_object(wanted):
        return {}
    return {name: projected(value[name], inner) for name, inner in wanted.items() if name in value}


def assert_contains(sent: Any, part: Any) -> None:
    """Check that *sent* contains *part*, and besides it only a few required fields."""
    if is_object(part):
        assert part.keys() <= sent.keys()
        assert len(sent.keys() - part.keys()) <= 6, "too many fields were sent"
        for name, each in part.items():
            assert_contains(sent[name], each)
    elif is_array(part):
        assert len(sent) == len(part)
        for one, other in zip(sent, part, strict=True):
            assert_contains(one, other)
    else:
        assert sent == part


@settings(max_examples=60)
@given(TREES)
def test_every_syntax_and_method_returns_the_same(tree: dict[str, Any]) -> None:
    by_rison = get(SANDBOX, "/v2/observations", per_page=3, fields=encode_fields(tree))
    by_json = get(SANDBOX, "/v2/observations", per_page=3, fields=json.dumps(tree))
    by_body = post_as_get(SANDBOX, "/v2/observations", {"per_page": 3, "fields": tree})
    assert by_rison.json() == by_json.json() == by_body.json()
    for sent, record in zip(results(by_rison), OBSERVATIONS, strict=True):
        assert_contains(sent, projected(record, tree))


@settings(max_examples=60)
@given(
    st.fixed_dictionaries(
        {},
        optional={
            "taxon_id": st.lists(st.sampled_from([3, 48662, 47126]), min_size=1, unique=True),
            "captive": st.booleans(),
            "month": st.lists(st.integers(1, 12), min_size=1),
            "lat": st.floats(43, 46),
            "lng": st.just(-93),
            "order_by": st.sampled_from(["id", "observed_on"]),
            "id_above": st.integers(100_000, 100_300),
            "per_page": st.integers(0, 10),
            "user_id": st.lists(st.sampled_from([1, "observer-02"]), min_size=1),
        },
    ).filter(bool)
)
def test_parameters_are_equivalent_in_the_query_and_in_the_body(params: dict[str, Any]) -> None:
    def wire(value: Any) -> str:
        if isinstance(value, bool):
            return str(value).lower()
        return ",".join(map(str, value)) if is_array(value) else str(value)

    by_query = get(SANDBOX, "/v2/observations", **{name: wire(value) for name, value in params.items()}, fields="id")
    by_body = post_as_get(SANDBOX, "/v2/observations", params | {"fields": {"id": True}})
    assert by_query.json() == by_body.json()
    assert by_query.status_code == 200


def test_the_clients_send_long_reads_as_post() -> None:
    sandbox = Sandbox()
    uuids = [each["uuid"] for each in all_observations(sandbox)]
    with INaturalist(transport=sandbox) as inat:
        short = inat.v2.observations.search(id=uuids[:2], order_by="id")
        assert sandbox.requests[-1].method == "GET"
        long = inat.v2.observations.search(id=uuids, order_by="id", per_page=200)
        assert sandbox.requests[-1].method == "POST"
        assert sandbox.requests[-1].operation == "v2.observations.search"
    assert short.total_results == 2
    assert long.total_results == 300

    async def search_async() -> None:
        async with AsyncINaturalist(transport=sandbox) as client:
            assert await client.v2.observations.search(id=uuids, order_by="id", per_page=200) == long

    asyncio.run(search_async())


@pytest.mark.parametrize("wanted", ["all", (), ["uuid", "taxon.name"], {"taxon": {"name": True}}, "(user:(login:!t))"])
def test_the_client_decodes_selected_fields(wanted: Any) -> None:
    with INaturalist(transport=SANDBOX) as inat, warnings.catch_warnings():
        warnings.simplefilter("error")
        page = inat.v2.observations.search(fields=wanted, per_page=3)
    assert [str(each.uuid) for each in page] == [each["uuid"] for each in OBSERVATIONS]

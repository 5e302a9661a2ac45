"""Which fields v2 sends."""

from __future__ import annotations

import asyncio
import json
import warnings
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from inat_typed import AsyncINaturalist, INaturalist
from inat_typed.runtime import fields
from inat_typed.runtime.narrowing import is_array, is_object
from inat_typed.sandbox import Sandbox
from tests.sandbox.asking import assert_refused, everything, get, post_as_get, results

SANDBOX = Sandbox()
WHOLE: list[dict[str, Any]] = everything(SANDBOX)[:3]


def first(value: Any, **params: Any) -> dict[str, Any]:
    return results(get(SANDBOX, "/v2/observations", per_page=1, fields=value, **params))[0]


def test_without_it_what_is_required_is_sent() -> None:
    (observation,) = results(get(SANDBOX, "/v2/observations", per_page=1))
    assert observation == {"uuid": WHOLE[0]["uuid"]}
    assert results(get(SANDBOX, "/v2/taxa/48662")) == [{"id": 48662}]
    assert results(get(SANDBOX, "/v2/users/1")) == [{"id": 1}]
    (count,) = results(get(SANDBOX, "/v2/observations/species_counts", taxon_id=48662))
    assert count.keys() == {"count", "taxon"}
    assert count["taxon"] == {"id": 48662}


def test_all() -> None:
    assert first("all") == WHOLE[0]
    assert {"id", "taxon", "user", "photos", "identifications"} <= WHOLE[0].keys()


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
def test_names_rison_and_json_say_the_same(value: str) -> None:
    taxon = {name: WHOLE[0]["taxon"][name] for name in ("id", "name", "rank")}
    assert first(value) == {"uuid": WHOLE[0]["uuid"], "id": WHOLE[0]["id"], "taxon": taxon}


@pytest.mark.parametrize("value", ["taxon", "(taxon:!t)", '{"taxon":true}'])
def test_a_nested_object_needs_names_of_its_own(value: str) -> None:
    assert first(value)["taxon"] == {"id": WHOLE[0]["taxon"]["id"]}


@pytest.mark.parametrize("value", ["taxon.all", "(taxon:all)", "(taxon:(all:!t))", '{"taxon":"all"}'])
def test_all_works_inside_too(value: str) -> None:
    assert first(value) == {"uuid": WHOLE[0]["uuid"], "taxon": WHOLE[0]["taxon"]}


def test_a_name_that_there_is_none_of_is_not_sent() -> None:
    assert first("beauty,id") == {"uuid": WHOLE[0]["uuid"], "id": WHOLE[0]["id"]}


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
def test_malformed(value: str) -> None:
    assert_refused(get(SANDBOX, "/v2/observations", fields=value), 422, "v2", "fields")


@pytest.mark.parametrize("value", [[], ["id"], 5, True])
def test_malformed_in_a_body(value: object) -> None:
    assert_refused(post_as_get(SANDBOX, "/v2/observations", {"fields": value}), 422, "v2", "fields")


@pytest.mark.parametrize("value", MALFORMED)
def test_malformed_goes_unnoticed_where_nothing_is_found(value: str) -> None:
    assert results(get(SANDBOX, "/v2/observations", fields=value, id_above=10**9)) == []


def test_v1_does_not_know_it() -> None:
    assert_refused(get(SANDBOX, "/v1/observations", fields="id"), 422, "v1", "fields")


# Names in trees: of the observation, and of what is in it.
NAMES = ["id", "uuid", "taxon", "user", "name", "login", "photos", "url", "identifications", "quality_grade", "geojson"]
TREES: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from([True, "all"]),
    lambda inner: st.dictionaries(st.sampled_from(NAMES), inner, min_size=1),
    max_leaves=8,
).filter(is_object)


def projected(value: Any, wanted: Any) -> Any:
    """The part of a whole record that a tree asks for, but for what is always sent."""
    if is_array(value):
        return [projected(each, wanted) for each in value]
    if not is_object(value) or wanted == "all":
        return value
    if not is_object(wanted):
        return {}
    return {name: projected(value[name], inner) for name, inner in wanted.items() if name in value}


def assert_holds(sent: Any, part: Any) -> None:
    """*sent* is *part* with no more than required fields around."""
    if is_object(part):
        assert part.keys() <= sent.keys()
        assert len(sent.keys() - part.keys()) <= 6, "what is required is little"
        for name, each in part.items():
            assert_holds(sent[name], each)
    elif is_array(part):
        assert len(sent) == len(part)
        for one, other in zip(sent, part, strict=True):
            assert_holds(one, other)
    else:
        assert sent == part


@settings(max_examples=60)
@given(TREES)
def test_every_form_and_method_gives_the_same(tree: dict[str, Any]) -> None:
    by_rison = get(SANDBOX, "/v2/observations", per_page=3, fields=fields.encode(tree))
    by_json = get(SANDBOX, "/v2/observations", per_page=3, fields=json.dumps(tree))
    by_body = post_as_get(SANDBOX, "/v2/observations", {"per_page": 3, "fields": tree})
    assert by_rison.json() == by_json.json() == by_body.json()
    for sent, whole in zip(results(by_rison), WHOLE, strict=True):
        assert_holds(sent, projected(whole, tree))


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
def test_parameters_mean_the_same_in_an_address_and_in_a_body(params: dict[str, Any]) -> None:
    def wire(value: Any) -> str:
        if isinstance(value, bool):
            return str(value).lower()
        return ",".join(map(str, value)) if is_array(value) else str(value)

    by_address = get(SANDBOX, "/v2/observations", **{name: wire(value) for name, value in params.items()}, fields="id")
    by_body = post_as_get(SANDBOX, "/v2/observations", params | {"fields": {"id": True}})
    assert by_address.json() == by_body.json()
    assert by_address.status_code == 200


def test_our_clients_send_what_is_too_long_for_an_address_as_a_post() -> None:
    sandbox = Sandbox()
    uuids = [each["uuid"] for each in everything(sandbox)]
    with INaturalist(transport=sandbox) as inat:
        short = inat.v2.observations.search(id=uuids[:2], order_by="id")
        assert sandbox.requests[-1].method == "GET"
        long = inat.v2.observations.search(id=uuids, order_by="id", per_page=200)
        assert sandbox.requests[-1].method == "POST"
        assert sandbox.requests[-1].operation == "v2.observations.search"
    assert short.total_results == 2
    assert long.total_results == 300

    async def ask_async() -> None:
        async with AsyncINaturalist(transport=sandbox) as client:
            assert await client.v2.observations.search(id=uuids, order_by="id", per_page=200) == long

    asyncio.run(ask_async())


@pytest.mark.parametrize("wanted", ["all", (), ["uuid", "taxon.name"], {"taxon": {"name": True}}, "(user:(login:!t))"])
def test_our_client_reads_what_was_asked_for(wanted: Any) -> None:
    with INaturalist(transport=SANDBOX) as inat, warnings.catch_warnings():
        warnings.simplefilter("error")
        page = inat.v2.observations.search(fields=wanted, per_page=3)
    assert [str(each.uuid) for each in page] == [each["uuid"] for each in WHOLE]

"""Field selections: names, mappings and exclusions; pages know what was requested."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

import inat_typed
from inat_typed import ArgumentTypeError, ArgumentValueError, INaturalist
from inat_typed.runtime.projection.introspection import api_fields, nested_model
from inat_typed.runtime.projection.planner import fields_except
from inat_typed.sandbox import Sandbox
from inat_typed.sandbox.field_selection import parse_fields
from inat_typed.v2 import Observation, Taxon


@pytest.mark.parametrize(
    ("fields", "requested"),
    [
        ("all", "all"),
        (None, "all"),
        ("uuid,taxon.name", {"uuid": True, "taxon": {"name": True}}),
        (["uuid", "taxon.name"], {"uuid": True, "taxon": {"name": True}}),
        ({"taxon": {"name": True}, "user": "all"}, {"taxon": {"name": True}, "user": "all"}),
        ("(uuid:!t)", "(uuid:!t)"),
        ((), {}),
    ],
)
def test_a_page_knows_which_fields_were_requested(fields: Any, requested: Any) -> None:
    with INaturalist(transport=Sandbox()) as inat:
        assert inat.v2.observations.search(fields=fields, per_page=1).requested == requested


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (["uuid", "taxon.nam"], "fields: Taxon has no field 'nam'. Did you mean 'name'?"),
        ({"usr": {"login": True}}, "fields: Observation has no field 'usr'. Did you mean 'user'?"),
        ({"identifications": {"taxon": ["id", "rnk"]}}, "fields: Taxon has no field 'rnk'. Did you mean 'rank'?"),
        (["place_ids.name"], "fields: place_ids of Observation has no nested fields"),
    ],
)
def test_unknown_names_are_rejected_before_anything_is_sent(fields: Any, message: str) -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat, pytest.raises(ArgumentValueError) as raised:
        inat.v2.observations.search(fields=fields)
    assert str(raised.value) == f"observations.search: {message}"
    assert not sandbox.requests


def test_text_can_request_undescribed_fields() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat:
        page = inat.v2.observations.search(fields="uuid,taxon.new", per_page=1)
    assert page.requested == {"uuid": True, "taxon": {"new": True}}


def test_requested_is_none_without_a_field_selection() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
        assert inat.v1.observations.search(per_page=1).requested is None
        assert inat.v2.observations.create(species_guess="Monarch").requested is None
        assert inat.v2.observations.search(dry_run=True).requested is None


def test_missing_fields_are_not_shown() -> None:
    with INaturalist(transport=Sandbox()) as inat:
        page = inat.v2.observations.search(fields=["uuid", "taxon.name"], taxon_id=48662, per_page=1)
    uuid = page[0].uuid
    assert repr(page[0]) == f"Observation(uuid={uuid!r}, taxon=Taxon(name='Danaus plexippus'))"
    assert repr(page) == f"Page[Observation](1 of 33 results, page 1): [Observation(uuid={uuid!r})]"
    assert page[0].species_guess is None


@pytest.mark.parametrize("excluded", ["identifications", "user", "uuid"])
def test_except_excludes_a_field(excluded: str) -> None:
    with INaturalist(transport=Sandbox()) as inat:
        page = inat.v2.observations.search(except_=[excluded], per_page=5)
        complete = inat.v2.observations.search(per_page=5)
    for partial, full in zip(page, complete, strict=True):
        expected = {name: value for name, value in full if name != excluded or name == "uuid"}  # which is always sent
        assert {name: value for name, value in partial if name in partial.model_fields_set} == {
            name: value for name, value in expected.items() if name in full.model_fields_set
        }
    assert excluded not in page.requested  # type: ignore[operator] # pyright: ignore[reportOperatorIssue]


def test_except_excludes_nested_fields() -> None:
    with INaturalist(transport=Sandbox()) as inat:
        page = inat.v2.observations.search(except_=["taxon.name", "taxon.rank", "user.login"], per_page=1)
        complete = inat.v2.observations.search(per_page=1)[0]
    partial = page[0]
    assert partial.taxon
    assert partial.user
    assert complete.taxon
    assert (partial.taxon.name, partial.taxon.rank, partial.user.login) == (None, None, None)
    assert partial.taxon.id == complete.taxon.id
    assert partial.identifications == complete.identifications


names = st.lists(st.sampled_from([*api_fields(Observation), "taxon.name", "taxon.photos.id", "user.id"]), max_size=9)


@given(st.lists(st.sampled_from(sorted(api_fields(Observation))), max_size=9))
@settings(max_examples=50)
def test_except_requests_every_other_field(excluded: list[str]) -> None:
    with inat_typed.dry_run() as requests:
        INaturalist().v2.observations.search(except_=excluded)
    tree = parse_fields(requests[0].params["fields"])
    assert set(tree) == set(api_fields(Observation)) - set(excluded)
    for name, wanted in tree.items():
        assert wanted == ("all" if nested_model(api_fields(Observation)[name]) else True)


def test_excluding_everything_requests_the_minimum() -> None:
    assert fields_except("here", Observation, api_fields(Observation)) == {}
    assert fields_except("here", Observation, [f"taxon.{name}" for name in api_fields(Taxon)])["taxon"] is True
    with inat_typed.dry_run() as requests:
        INaturalist().v2.observations.search(except_=list(api_fields(Observation)))
    assert requests[0].params == {}


@pytest.mark.parametrize(
    ("keywords", "kind", "message"),
    [
        (
            {"except_": "user"},
            ArgumentTypeError,
            "except_: 'user' is not valid; expected a list of names; write ['user']",
        ),
        (
            {"except_": {"user": True}},
            ArgumentTypeError,
            "except_: {'user': True} is not valid; expected a list of names",
        ),
        ({"except_": [5]}, ArgumentTypeError, "except_: 5 is not valid; expected a list of names"),
        ({"except_": ["usr"]}, ArgumentValueError, "except_: Observation has no field 'usr'. Did you mean 'user'?"),
        ({"except_": ["user.lgin"]}, ArgumentValueError, "except_: User has no field 'lgin'. Did you mean 'login'?"),
        ({"except_": ["uuid.x"]}, ArgumentValueError, "except_: uuid of Observation has no nested fields"),
        (
            {"except_": ["user"], "fields": ["uuid"]},
            ArgumentValueError,
            "except_ excludes fields from all of them; it cannot be combined with fields",
        ),
    ],
)
def test_invalid_exclusions_are_rejected(keywords: Any, kind: type[Exception], message: str) -> None:
    sandbox = Sandbox()
    with pytest.raises(kind) as raised:
        INaturalist(transport=sandbox).v2.observations.search(**keywords)
    assert str(raised.value).startswith(f"observations.search: {message}")
    assert sandbox.requests == []


def test_except_requires_selectable_fields() -> None:
    inat: Any = INaturalist()
    for method in (inat.v1.observations.search, inat.v2.ping.get):
        with pytest.raises(ArgumentTypeError, match="has no parameter 'except_'"):
            method(except_=["user"])


def test_except_can_be_combined_with_all() -> None:
    with INaturalist(transport=Sandbox()) as inat:
        page = inat.v2.taxa.search(fields="all", except_=["children", "ancestors"], per_page=1)
    assert page[0].ancestors is None

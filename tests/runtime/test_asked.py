"""A quick look: names, mappings and all but some; what came is shown, and what was asked for is told."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

import inat_typed
from inat_typed import ArgumentTypeError, ArgumentValueError, INaturalist
from inat_typed.runtime.plan import all_but
from inat_typed.runtime.records import inside, sent_fields
from inat_typed.sandbox import Sandbox, rison
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
def test_a_page_tells_what_was_asked_for(fields: Any, requested: Any) -> None:
    with INaturalist(transport=Sandbox()) as inat:
        assert inat.v2.observations.search(fields=fields, per_page=1).requested == requested


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (["uuid", "taxon.nam"], "fields: Taxon has no field 'nam'; did you mean 'name'?"),
        ({"usr": {"login": True}}, "fields: Observation has no field 'usr'; did you mean 'user'?"),
        ({"identifications": {"taxon": ["id", "rnk"]}}, "fields: Taxon has no field 'rnk'; did you mean 'rank'?"),
        (["place_ids.name"], "fields: place_ids of Observation has no fields of its own"),
    ],
)
def test_a_name_that_does_not_exist_is_refused_before_anything_is_sent(fields: Any, message: str) -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat, pytest.raises(ArgumentValueError) as raised:
        inat.v2.observations.search(fields=fields)
    assert str(raised.value) == f"observations.search: {message}"
    assert not sandbox.requests


def test_text_asks_for_what_the_description_does_not_know() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat:
        page = inat.v2.observations.search(fields="uuid,taxon.new", per_page=1)
    assert page.requested == {"uuid": True, "taxon": {"new": True}}


def test_where_nothing_was_asked_for_it_tells_so() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
        assert inat.v1.observations.search(per_page=1).requested is None
        assert inat.v2.observations.create(species_guess="Monarch").requested is None
        assert inat.v2.observations.search(dry_run=True).requested is None


def test_what_did_not_come_is_not_shown() -> None:
    with INaturalist(transport=Sandbox()) as inat:
        page = inat.v2.observations.search(fields=["uuid", "taxon.name"], taxon_id=48662, per_page=1)
    uuid = page[0].uuid
    assert repr(page[0]) == f"Observation(uuid={uuid!r}, taxon=Taxon(name='Danaus plexippus'))"
    assert repr(page) == f"Page[Observation](1 of 33 results, page 1): [Observation(uuid={uuid!r})]"
    assert page[0].species_guess is None


@pytest.mark.parametrize("left_out", ["identifications", "user", "uuid"])
def test_all_but_a_name_is_all_without_it(left_out: str) -> None:
    with INaturalist(transport=Sandbox()) as inat:
        page = inat.v2.observations.search(except_=[left_out], per_page=5)
        whole = inat.v2.observations.search(per_page=5)
    for some, all_of_it in zip(page, whole, strict=True):
        expected = {
            name: value for name, value in all_of_it if name != left_out or name == "uuid"
        }  # which always comes
        assert {name: value for name, value in some if name in some.model_fields_set} == {
            name: value for name, value in expected.items() if name in all_of_it.model_fields_set
        }
    assert left_out not in page.requested  # type: ignore[operator] # pyright: ignore[reportOperatorIssue]


def test_what_is_nested_is_left_out_by_dots() -> None:
    with INaturalist(transport=Sandbox()) as inat:
        page = inat.v2.observations.search(except_=["taxon.name", "taxon.rank", "user.login"], per_page=1)
        whole = inat.v2.observations.search(per_page=1)[0]
    some = page[0]
    assert some.taxon
    assert some.user
    assert whole.taxon
    assert (some.taxon.name, some.taxon.rank, some.user.login) == (None, None, None)
    assert some.taxon.id == whole.taxon.id
    assert some.identifications == whole.identifications


names = st.lists(st.sampled_from([*sent_fields(Observation), "taxon.name", "taxon.photos.id", "user.id"]), max_size=9)


@given(st.lists(st.sampled_from(sorted(sent_fields(Observation))), max_size=9))
@settings(max_examples=50)
def test_all_but_is_everything_else(left_out: list[str]) -> None:
    with inat_typed.dry_run() as requests:
        INaturalist().v2.observations.search(except_=left_out)
    tree = rison.plan(requests[0].params["fields"])
    assert set(tree) == set(sent_fields(Observation)) - set(left_out)
    for name, wanted in tree.items():
        assert wanted == ("all" if inside(sent_fields(Observation)[name]) else True)


def test_all_but_everything_is_the_least() -> None:
    assert all_but("here", Observation, sent_fields(Observation)) == {}
    assert all_but("here", Observation, [f"taxon.{name}" for name in sent_fields(Taxon)])["taxon"] is True
    with inat_typed.dry_run() as requests:
        INaturalist().v2.observations.search(except_=list(sent_fields(Observation)))
    assert requests[0].params == {}


@pytest.mark.parametrize(
    ("keywords", "kind", "said"),
    [
        ({"except_": "user"}, ArgumentTypeError, "except_ takes a list of names, not 'user'; write ['user']"),
        ({"except_": {"user": True}}, ArgumentTypeError, "except_ takes a list of names, not {'user': True}"),
        ({"except_": [5]}, ArgumentTypeError, "except_ takes a list of names; 5 is none"),
        ({"except_": ["usr"]}, ArgumentValueError, "except_: Observation has no field 'usr'; did you mean 'user'?"),
        ({"except_": ["user.lgin"]}, ArgumentValueError, "except_: User has no field 'lgin'; did you mean 'login'?"),
        ({"except_": ["uuid.x"]}, ArgumentValueError, "except_: uuid of Observation has no fields of its own"),
        ({"except_": ["user"], "fields": ["uuid"]}, ArgumentValueError, "except_ is what is left out of all fields"),
    ],
)
def test_what_cannot_be_left_out_is_refused(keywords: Any, kind: type[Exception], said: str) -> None:
    sandbox = Sandbox()
    with pytest.raises(kind) as raised:
        INaturalist(transport=sandbox).v2.observations.search(**keywords)
    assert str(raised.value).startswith(f"observations.search: {said}")
    assert sandbox.requests == []


def test_where_fields_are_not_chosen_nothing_can_be_left_out() -> None:
    inat: Any = INaturalist()
    for method in (inat.v1.observations.search, inat.v2.ping.get):
        with pytest.raises(ArgumentTypeError, match="has no parameter 'except_'"):
            method(except_=["user"])


def test_it_may_stand_beside_all() -> None:
    with INaturalist(transport=Sandbox()) as inat:
        page = inat.v2.taxa.search(fields="all", except_=["children", "ancestors"], per_page=1)
    assert page[0].ancestors is None

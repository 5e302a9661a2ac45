"""The forms of v2's ``fields``: all say the same, and on the wire they are what the service reads."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from inat_typed import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.fields import Tree, encode, tree
from inat_typed.sandbox import rison

names = st.from_regex(r"[a-z][a-z_]{0,8}", fullmatch=True).filter(lambda name: name != "all")
trees = st.recursive(
    st.just(True) | st.just("all"),
    lambda inner: st.dictionaries(names, inner, min_size=1, max_size=4),
    max_leaves=12,
).filter(lambda plan: isinstance(plan, dict))


def dotted(plan: dict[str, Tree]) -> list[str]:
    """The names of a tree, as a list."""
    return [
        f"{name}.{each}" if each else name
        for name, inner in plan.items()
        for each in (dotted(inner) if isinstance(inner, dict) else [""])
    ]


@given(trees)
def test_a_mapping_is_rison_on_the_wire_that_reads_back(plan: dict[str, Tree]) -> None:
    encoded = encode(plan)
    assert encoded is not None
    assert rison.plan(encoded) == plan
    assert tree(plan) == plan


@given(trees)
def test_json_text_is_kept_and_means_the_same(plan: dict[str, Tree]) -> None:
    assert encode(json.dumps(plan)) == json.dumps(plan)
    assert tree(json.dumps(plan)) == plan


@given(st.recursive(st.just(True), lambda inner: st.dictionaries(names, inner, min_size=1, max_size=4)))
def test_names_mean_the_tree_that_they_spell(plan: Tree) -> None:
    if not isinstance(plan, dict):
        return
    assert tree(dotted(plan)) == plan
    assert tree(",".join(dotted(plan))) == plan
    assert encode(dotted(plan)) == encode(plan)


@pytest.mark.parametrize(
    ("value", "wire"),
    [
        ("all", "all"),
        (["all"], "all"),
        ("id, taxon.name", "id,taxon.name"),
        (["id", "taxon.name", "taxon.rank"], "(id:!t,taxon:(name:!t,rank:!t))"),
        (("taxon", "taxon.name"), "(taxon:(name:!t))"),
        (("taxon.name", "taxon"), "(taxon:(name:!t))"),
        ({"taxon": ["name"], "id": True, "user": False}, "(taxon:(name:!t),id:!t)"),
        ({"taxon": {}}, "(taxon:!t)"),
        ("(id:!t)", "(id:!t)"),
        ("label1,Name.last", "(label1:!t,Name:(last:!t))"),
        ((), None),
        ([], None),
        ({}, None),
    ],
)
def test_what_stands_in_the_address(value: Any, wire: str | None) -> None:
    assert encode(value) == wire


@pytest.mark.parametrize(
    "value", ["", "taxon name", "taxon.", "{", '{"taxon": 5}', ["a,b"], [3], {"a b": True}, {"a": 5}]
)
def test_what_spells_no_fields_is_refused(value: Any) -> None:
    with pytest.raises(ArgumentValueError, match="fields"):
        encode(value)


@pytest.mark.parametrize("value", [5, None, True])
def test_what_is_no_form_of_fields_is_refused(value: Any) -> None:
    with pytest.raises(ArgumentTypeError, match="fields takes 'all', names"):
        encode(value)


@given(st.text())
def test_any_text_is_taken_or_refused(text: str) -> None:
    try:
        encode(text)
    except ArgumentValueError as error:
        assert "fields" in str(error)  # noqa: PT017

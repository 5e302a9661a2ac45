"""The forms of v2's ``fields``: all are equivalent, and are sent as the service reads them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from inat_typed import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.request.fields import FieldTree, encode_fields, field_tree
from inat_typed.sandbox.field_selection import parse_fields

names = st.from_regex(r"[a-z][a-z_]{0,8}", fullmatch=True).filter(lambda name: name != "all")
trees = st.recursive(
    st.just(True) | st.just("all"),
    lambda inner: st.dictionaries(names, inner, min_size=1, max_size=4),
    max_leaves=12,
).filter(lambda plan: isinstance(plan, dict))


def dotted(plan: dict[str, FieldTree]) -> list[str]:
    """Return a tree as a list of dotted names."""
    return [
        f"{name}.{each}" if each else name
        for name, inner in plan.items()
        for each in (dotted(inner) if isinstance(inner, dict) else [""])
    ]


@given(trees)
def test_mappings_are_sent_as_rison_that_reads_back(plan: dict[str, FieldTree]) -> None:
    encoded = encode_fields(plan)
    assert encoded is not None
    assert parse_fields(encoded) == plan
    assert field_tree(plan) == plan


@given(trees)
def test_json_text_is_sent_unchanged(plan: dict[str, FieldTree]) -> None:
    assert encode_fields(json.dumps(plan)) == json.dumps(plan)
    assert field_tree(json.dumps(plan)) == plan


@given(st.recursive(st.just(True), lambda inner: st.dictionaries(names, inner, min_size=1, max_size=4)))
def test_names_are_equivalent_to_their_tree(plan: FieldTree) -> None:
    if not isinstance(plan, dict):
        return
    assert field_tree(dotted(plan)) == plan
    assert field_tree(",".join(dotted(plan))) == plan
    assert encode_fields(dotted(plan)) == encode_fields(plan)


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
def test_the_value_in_the_url(value: Any, wire: str | None) -> None:
    assert encode_fields(value) == wire


@pytest.mark.parametrize(
    "value", ["", "taxon name", "taxon.", "{", '{"taxon": 5}', ["a,b"], [3], {"a b": True}, {"a": 5}]
)
def test_invalid_field_names_are_rejected(value: Any) -> None:
    with pytest.raises(ArgumentValueError, match="fields"):
        encode_fields(value)


@pytest.mark.parametrize("value", [5, None, True])
def test_values_of_other_types_are_rejected(value: Any) -> None:
    with pytest.raises(ArgumentTypeError, match=f"fields: {value!r} is not valid; expected 'all', names"):
        encode_fields(value)


@given(st.text())
def test_any_text_is_accepted_or_rejected(text: str) -> None:
    try:
        encode_fields(text)
    except ArgumentValueError as error:
        assert "fields" in str(error)  # noqa: PT017

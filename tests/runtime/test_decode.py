"""From bytes to models: nothing is lost, nothing crashes, and what deviates is told once."""

from __future__ import annotations

import copy
import json
import pickle
import warnings
from datetime import date, datetime
from typing import Any, Literal
from uuid import UUID

import pytest
from hypothesis import given, strategies as st
from pydantic import Field

from inat_typed import DecodeError, Page, UnexpectedDataWarning, v1, v2
from inat_typed.runtime.decode import decode
from inat_typed.runtime.model import ABSENT, Model
from inat_typed.runtime.narrowing import is_array, is_object


class Leaf(Model):
    id: int | None = None
    name: str = ABSENT
    kind: Literal["oak", "elm"] | str | None = None
    seen_on: date | None = None


class Tree(Model):
    uuid: UUID | None = None
    leaf: Leaf | None = None
    leaves: list[Leaf] | None = None
    words: list[str] | None = None
    by_name: dict[str, Leaf] | None = None
    counts: dict[str, int] | None = None
    planted_at: datetime | None = None
    height: float | None = None
    class_: str | None = Field(None, alias="class")


def dumped(value: Any) -> Any:
    return value.model_dump(mode="json", exclude_unset=True, by_alias=True)


def quietly(kind: Any, data: Any) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UnexpectedDataWarning)
        return decode(kind, json.dumps(data).encode())


def told(kind: Any, data: Any) -> tuple[Any, list[str]]:
    """What comes out, and what is warned of, as if for the first time."""
    from inat_typed.runtime import lenient as module

    with pytest.MonkeyPatch.context() as patch, warnings.catch_warnings(record=True) as caught:
        patch.setattr(module, "_WARNED", set[tuple[str, str]]())
        warnings.simplefilter("always")
        return decode(kind, json.dumps(data).encode()), [str(each.message) for each in caught]


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)
fields = st.sampled_from(sorted({*Tree.model_fields, *Leaf.model_fields, "class", "other"} - {"class_"}))
likely = st.recursive(
    json_values | st.just("2024-05-17") | st.uuids().map(str),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(fields, inner, max_size=5),
    max_leaves=15,
)


@given(st.dictionaries(fields, likely))
def test_any_object_decodes_and_nothing_of_it_is_lost(data: dict[str, Any]) -> None:
    assert normalised(dumped(quietly(Tree, data))) == normalised(data)


@given(st.dictionaries(fields, likely))
def test_what_is_not_told_of_has_its_declared_type(data: dict[str, Any]) -> None:
    tree, warned = told(Tree, data)
    if not warned:
        assert isinstance(tree.leaf, Leaf | None)
        assert tree.words is None or all(isinstance(each, str) for each in tree.words)
        assert tree.counts is None or all(type(each) is int for each in tree.counts.values())


@given(json_values)
def test_any_json_is_a_page_or_a_decode_error(data: Any) -> None:
    try:
        page = quietly(Page[Leaf], data)
    except DecodeError:
        assert not isinstance(data, dict)
    else:
        assert normalised(dumped(page)) == normalised(data)


def normalised(value: Any) -> Any:
    """Half surrogate pairs are no text and may be replaced; dates and times may be written otherwise."""
    if is_object(value):
        return {normalised(key): normalised(each) for key, each in value.items()}
    if is_array(value):
        return [normalised(each) for each in value]
    if isinstance(value, str):
        try:
            return datetime.fromisoformat(value).isoformat()
        except ValueError:
            return value.encode("utf-8", "replace").decode().lower()
    return value


@pytest.mark.parametrize(
    ("field", "wrong", "shown"),
    [
        ("leaf", "oak", "'oak'"),
        ("leaf", ["oak"], "['oak']"),
        ("uuid", "not-a-uuid", "'not-a-uuid'"),
        ("uuid", 17, "17"),
        ("leaves", {"id": 1}, "{'id': 1}"),
        ("words", [1], "[1]"),
        ("words", "word", "'word'"),
        ("counts", {"a": "x"}, "{'a': 'x'}"),
        ("counts", {"a": True}, "{'a': True}"),
        ("planted_at", "yesterday", "'yesterday'"),
        ("planted_at", 17, "17"),
        ("height", "tall", "'tall'"),
        ("height", "1.5", "'1.5'"),
        ("class", 5, "5"),
    ],
)
def test_a_value_of_the_wrong_type_is_kept_raw_and_told(field: str, wrong: Any, shown: str) -> None:
    tree, warned = told(Tree, {field: wrong, "unknown": 1})
    name = "class_" if field == "class" else field
    assert getattr(tree, name) is None
    assert tree.model_extra == {"unknown": 1, field: wrong}
    assert name not in tree.model_fields_set
    assert dumped(tree) == {field: wrong, "unknown": 1}
    assert warned == [f"Tree.{name}: the service sent {shown}, which does not fit; it is kept in model_extra"]


def test_a_wrong_value_deep_inside_costs_only_itself() -> None:
    data: Any = {"leaves": [{"id": 1}, {"id": "two", "name": "Two"}], "by_name": {"a": {"id": 3}, "b": {"id": []}}}
    tree, warned = told(Tree, data)
    assert [leaf.id for leaf in tree.leaves] == [1, None]
    assert tree.leaves[1].name == "Two"
    assert tree.leaves[1].model_extra == {"id": "two"}
    assert tree.by_name["a"].id == 3
    assert tree.by_name["b"].model_extra == {"id": []}
    assert warned == ["Leaf.id: the service sent 'two', which does not fit; it is kept in model_extra"]
    assert dumped(tree) == data


def test_a_wrong_value_in_a_page_without_a_total_costs_only_itself() -> None:
    page, warned = told(Page[Tree], {"results": [{"leaf": {"id": "five"}, "height": 2.5}]})
    assert (page.results[0].height, page.results[0].leaf.id, page.total_results) == (2.5, None, 1)
    assert len(warned) == 1


def test_elements_that_are_no_objects_are_left_out_and_kept() -> None:
    tree, warned = told(Tree, {"leaves": [{"id": 1}, "two", {"id": 3}]})
    assert [leaf.id for leaf in tree.leaves] == [1, 3]
    assert tree.model_extra == {"leaves": [{"id": 1}, "two", {"id": 3}]}
    assert warned == ["Tree.leaves: the service sent 'two', which does not fit; it is kept in model_extra"]


def test_a_warning_is_given_once_for_each_field() -> None:
    with pytest.MonkeyPatch.context() as patch:
        from inat_typed.runtime import lenient as module

        patch.setattr(module, "_WARNED", set[tuple[str, str]]())
        with pytest.warns(UnexpectedDataWarning) as caught:
            leaves = [decode(Leaf, b'{"id": "one", "seen_on": "never"}') for _ in range(3)]
    assert [leaf.id for leaf in leaves] == [None] * 3
    assert sorted(str(each.message).partition(":")[0] for each in caught) == ["Leaf.id", "Leaf.seen_on"]
    assert {each.filename for each in caught} == {__file__}


def test_unknown_fields_and_unknown_members_pass_without_a_word() -> None:
    leaf, warned = told(Leaf, {"id": 1, "kind": "ash", "colour": {"hue": 3}})
    assert (leaf.kind, leaf.colour) == ("ash", {"hue": 3})
    assert leaf.model_extra == {"colour": {"hue": 3}}
    assert warned == []


def test_what_was_not_sent_is_none_and_not_dumped() -> None:
    leaf = quietly(Leaf, {"id": 1})
    assert (leaf.name, leaf.seen_on) == (None, None)
    assert dumped(leaf) == {"id": 1}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "it begins with nothing: it is empty"),
        (b"<html><title>Sign in</title>", "begins with '<html><title>Sign in</title>'"),
        (b'{"results": [{"id": 1}, {"id"', "the answer is not JSON"),
        (b'{"results": []} trailing', "the answer is not JSON"),
        (b"\xff\xfe", r"begins with '\\xff\\xfe'"),
        (b"[" * 100_000, "too deeply nested|not JSON"),
        (b"null", "of another kind than was to come"),
        (b"[]", "of another kind than was to come"),
        (b'"text"', "of another kind than was to come"),
    ],
)
def test_what_is_no_such_json_is_a_decode_error(content: bytes, message: str) -> None:
    with pytest.raises(DecodeError, match=message):
        decode(Page[Leaf], content)


def test_the_quoted_beginning_is_short_and_holds_no_secret() -> None:
    with pytest.raises(DecodeError) as caught:
        decode(Leaf, b'{"api_token": "hush.hush.hush", "x": ' + b"x" * 10_000)
    assert "hush" not in str(caught.value)
    assert len(str(caught.value)) < 500


OBSERVATION = {
    "id": 1,
    "uuid": "4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f",
    "observed_on": "2024-05-17",
    "taxon": {"id": 48662, "name": "Danaus plexippus", "new": [1]},
    "quality_grade": 5,
}


@pytest.mark.parametrize("kind", [v1.Observation, v2.Observation, Page[v1.Observation], Page[v2.Observation]])
def test_pickle_copy_and_equality(kind: Any) -> None:
    data = OBSERVATION if kind in (v1.Observation, v2.Observation) else {"results": [OBSERVATION], "total_results": 1}
    one, other = quietly(kind, data), quietly(kind, data)
    for same in (other, pickle.loads(pickle.dumps(one)), copy.copy(one), copy.deepcopy(one), one.model_copy(deep=True)):
        assert same == one
        assert dumped(same) == data
        assert repr(same) == repr(one)
    assert quietly(kind, {**data, "another": 1}) != one


def test_dates_are_dates() -> None:
    observation = quietly(v2.Observation, OBSERVATION)
    assert observation.observed_on == date(2024, 5, 17)
    assert observation.uuid == UUID("4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f")


def test_clean_data_takes_the_fast_way(monkeypatch: pytest.MonkeyPatch) -> None:
    from inat_typed.runtime import lenient as module

    monkeypatch.setattr(module, "leniently", None)
    assert decode(Page[Leaf], b'{"results": [{"id": 1}], "total_results": 1}').results[0].id == 1

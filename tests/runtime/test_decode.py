"""Decoding: no value is lost, no response crashes it, and each unexpected field is reported once."""

from __future__ import annotations

import copy
import json
import os
import pickle
import subprocess
import sys
import warnings
from datetime import date, datetime
from typing import Any, Literal
from uuid import UUID

import pytest
from hypothesis import given, strategies as st
from pydantic import Field
from pydantic_core import SchemaError

from inat_typed import DecodeError, Page, UnexpectedDataWarning, v1, v2
from inat_typed.runtime.decoding import compact, lenient, unexpected_data
from inat_typed.runtime.decoding.compact import validators
from inat_typed.runtime.decoding.decoder import decode, select_decoder
from inat_typed.runtime.decoding.model import ABSENT, Model
from inat_typed.runtime.support.json_guards import is_array, is_object

pytestmark = pytest.mark.usefixtures("each_decoder")


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


def decode_silently(kind: Any, data: Any) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UnexpectedDataWarning)
        return decode(kind, json.dumps(data).encode())


def decode_with_warnings(kind: Any, data: Any) -> tuple[Any, list[str]]:
    """Return the result and all warnings, even those that were reported before."""
    with pytest.MonkeyPatch.context() as patch, warnings.catch_warnings(record=True) as caught:
        patch.setattr(unexpected_data, "_WARNED", set[tuple[str, str]]())
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
    assert normalised(dumped(decode_silently(Tree, data))) == normalised(data)


@given(st.dictionaries(fields, likely))
def test_without_a_warning_values_have_their_declared_types(data: dict[str, Any]) -> None:
    tree, warned = decode_with_warnings(Tree, data)
    if not warned:
        assert isinstance(tree.leaf, Leaf | None)
        assert tree.words is None or all(isinstance(each, str) for each in tree.words)
        assert tree.counts is None or all(type(each) is int for each in tree.counts.values())


@given(json_values)
def test_any_json_decodes_or_raises_decode_error(data: Any) -> None:
    try:
        page = decode_silently(Page[Leaf], data)
    except DecodeError:
        assert not isinstance(data, dict)
    else:
        assert normalised(dumped(page)) == normalised(data)


def normalised(value: Any) -> Any:
    """Return *value* with half surrogate pairs replaced, and with dates and times in one format."""
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
def test_an_invalid_value_is_kept_in_model_extra_with_a_warning(field: str, wrong: Any, shown: str) -> None:
    tree, warned = decode_with_warnings(Tree, {field: wrong, "unknown": 1})
    name = "class_" if field == "class" else field
    assert getattr(tree, name) is None
    assert tree.model_extra == {"unknown": 1, field: wrong}
    assert name not in tree.model_fields_set
    assert dumped(tree) == {field: wrong, "unknown": 1}
    outcome = "which does not match the declared type; the raw value is in model_extra"
    assert warned == [f"Tree.{name}: the service sent {shown}, {outcome}"]


def test_an_invalid_nested_value_removes_only_itself() -> None:
    data: Any = {"leaves": [{"id": 1}, {"id": "two", "name": "Two"}], "by_name": {"a": {"id": 3}, "b": {"id": []}}}
    tree, warned = decode_with_warnings(Tree, data)
    assert [leaf.id for leaf in tree.leaves] == [1, None]
    assert tree.leaves[1].name == "Two"
    assert tree.leaves[1].model_extra == {"id": "two"}
    assert tree.by_name["a"].id == 3
    assert tree.by_name["b"].model_extra == {"id": []}
    assert warned == [
        "Leaf.id: the service sent 'two', which does not match the declared type; the raw value is in model_extra"
    ]
    assert dumped(tree) == data


def test_an_invalid_value_in_a_page_without_a_total_removes_only_itself() -> None:
    page, warned = decode_with_warnings(Page[Tree], {"results": [{"leaf": {"id": "five"}, "height": 2.5}]})
    assert (page.results[0].height, page.results[0].leaf.id, page.total_results) == (2.5, None, 1)
    assert len(warned) == 1


def test_list_elements_that_are_not_objects_are_kept_in_model_extra() -> None:
    tree, warned = decode_with_warnings(Tree, {"leaves": [{"id": 1}, "two", {"id": 3}]})
    assert [leaf.id for leaf in tree.leaves] == [1, 3]
    assert tree.model_extra == {"leaves": [{"id": 1}, "two", {"id": 3}]}
    assert warned == [
        "Tree.leaves: the service sent 'two', which does not match the declared type; the raw value is in model_extra"
    ]


def test_each_field_is_reported_once() -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(unexpected_data, "_WARNED", set[tuple[str, str]]())
        with pytest.warns(UnexpectedDataWarning) as caught:
            leaves = [decode(Leaf, b'{"id": "one", "seen_on": "never"}') for _ in range(3)]
    assert [leaf.id for leaf in leaves] == [None] * 3
    assert sorted(str(each.message).partition(":")[0] for each in caught) == ["Leaf.id", "Leaf.seen_on"]
    assert {each.filename for each in caught} == {__file__}


def test_unknown_fields_and_enum_values_cause_no_warning() -> None:
    leaf, warned = decode_with_warnings(Leaf, {"id": 1, "kind": "ash", "colour": {"hue": 3}})
    assert (leaf.kind, leaf.colour) == ("ash", {"hue": 3})
    assert leaf.model_extra == {"colour": {"hue": 3}}
    assert warned == []


def test_missing_fields_are_none_and_not_dumped() -> None:
    leaf = decode_silently(Leaf, {"id": 1})
    assert (leaf.name, leaf.seen_on) == (None, None)
    assert dumped(leaf) == {"id": 1}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "it begins with nothing: it is empty"),
        (b"<html><title>Sign in</title>", "begins with '<html><title>Sign in</title>'"),
        (b'{"results": [{"id": 1}, {"id"', "the response is not JSON"),
        (b'{"results": []} trailing', "the response is not JSON"),
        (b"\xff\xfe", r"begins with '\\xff\\xfe'"),
        (b"[" * 100_000, "nested too deeply|not JSON"),
        (b"null", "of another kind than expected"),
        (b"[]", "of another kind than expected"),
        (b'"text"', "of another kind than expected"),
    ],
)
def test_other_content_raises_decode_error(content: bytes, message: str) -> None:
    with pytest.raises(DecodeError, match=message):
        decode(Page[Leaf], content)


def test_the_preview_in_the_error_is_short_and_has_no_secrets() -> None:
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
    one, other = decode_silently(kind, data), decode_silently(kind, data)
    for same in (other, pickle.loads(pickle.dumps(one)), copy.copy(one), copy.deepcopy(one), one.model_copy(deep=True)):
        assert same == one
        assert dumped(same) == data
        assert repr(same) == repr(one)
    assert decode_silently(kind, {**data, "another": 1}) != one


def test_dates_and_uuids_are_parsed() -> None:
    observation = decode_silently(v2.Observation, OBSERVATION)
    assert observation.observed_on == date(2024, 5, 17)
    assert observation.uuid == UUID("4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f")


def test_valid_data_is_not_repaired(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lenient, "decode_leniently", None)
    assert decode(Page[Leaf], b'{"results": [{"id": 1}], "total_results": 1}').results[0].id == 1


def test_models_can_be_subclassed_after_they_were_used() -> None:
    decode(Leaf, b'{"id": 1}')
    with warnings.catch_warnings():
        warnings.simplefilter("error")

        class Needle(Leaf):
            length: int | None = None
            name: str | None = "needle"  # type: ignore[assignment]

        needle = decode(Needle, b'{"id": 2}')
    assert (needle.id, needle.name, needle.length, Needle().name) == (2, "needle", None, "needle")
    assert not hasattr(Leaf, "id")


NO_COMPACT = """
import logging, sys
logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
from pydantic import BaseModel
{prelude}
from inat_typed import Page, v1
from inat_typed.runtime.decoding.decoder import decode
page = decode(Page[v1.Observation], b'{{"results": [{{"id": 1, "taxon": {{"name": "x", "new": 2}}}}]}}')
assert page[0].taxon.name == "x" and page[0].taxon.new == 2 and page[0].taxon.rank is None
assert not any("__dict__" in vars(cls) for cls in type(page[0].taxon).__mro__ if cls not in (BaseModel, object))
assert page[0].model_dump(mode="json", exclude_unset=True) == {{"id": 1, "taxon": {{"name": "x", "new": 2}}}}
print("decoded")
"""


@pytest.mark.parametrize(
    ("environment", "prelude", "reason"),
    [
        ({"INAT_TYPED_COMPACT": "0"}, "", "INAT_TYPED_COMPACT is 0"),
        (
            {},
            "sys.modules['inat_typed.runtime.decoding.compact.pydantic_internals'] = None",
            "does not support compact",
        ),
    ],
)
def test_without_compact_instances_pydantic_decodes_and_one_debug_line_says_so(
    environment: dict[str, str], prelude: str, reason: str
) -> None:
    run = subprocess.run(
        [sys.executable, "-c", NO_COMPACT.format(prelude=prelude)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stdout == "decoded\n", run.stderr
    assert run.stderr.count("decoded by pydantic alone") == 1
    assert reason in run.stderr


def test_if_compact_validators_cannot_be_built_pydantic_decodes(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(schema: object, **_: object) -> None:
        raise SchemaError("this pydantic has other internals")

    monkeypatch.setattr(validators, "compact_decoder", fail)
    before = compact.is_enabled()
    select_decoder(use_compact=True)
    try:
        with caplog.at_level("DEBUG", logger="inat_typed.decoding"):
            assert decode(Leaf, b'{"id": 1}').id == 1
            assert decode(Tree, b'{"leaf": {"id": 1}}').leaf == Leaf(id=1)
        assert len(caplog.records) == 1
        assert not compact.is_enabled()
    finally:
        select_decoder(use_compact=before)

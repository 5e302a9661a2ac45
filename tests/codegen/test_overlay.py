"""Overlays: actions that change a description, and their errors."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given, strategies as st

from codegen.overlay import OverlayError, apply

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1, max_size=2), inner, max_size=3)
    ),
    max_leaves=10,
)


def overlaid(description: dict[str, Any], *actions: dict[str, Any]) -> dict[str, Any]:
    return apply(description, {"overlay": "1.1.0", "info": {}, "actions": list(actions)}, "test.yaml")


def test_update_merges_objects_extends_lists_and_replaces_other_values() -> None:
    description = {"a": {"x": 1, "list": [1], "type": "string"}, "b": 2}
    update = {"x": 2, "y": {"z": 3}, "list": [2, 3], "type": ["string", "null"]}
    assert overlaid(description, {"target": "$.a", "update": update}) == {
        "a": {"x": 2, "list": [1, 2, 3], "type": ["string", "null"], "y": {"z": 3}},
        "b": 2,
    }


def test_update_appends_to_a_target_list() -> None:
    assert overlaid({"a": [1]}, {"target": "$.a", "update": {"b": 2}}) == {"a": [1, {"b": 2}]}


def test_update_replaces_a_plain_value() -> None:
    assert overlaid({"a": {"b": 1}}, {"target": "$.a.b", "update": "two"}) == {"a": {"b": "two"}}


def test_update_changes_all_matches_of_a_filter() -> None:
    description = {"p": {"one": {"name": "page"}, "two": {"name": "q"}, "three": {"name": "page"}}}
    changed = overlaid(description, {"target": "$.p[?@.name=='page']", "update": {"type": "integer"}})
    assert [each.get("type") for each in changed["p"].values()] == ["integer", None, "integer"]


def test_remove_removes_all_matches() -> None:
    assert overlaid({"a": [1, 2, 1, 3], "b": 0}, {"target": "$.a[?@==1]", "remove": True}) == {"a": [2, 3], "b": 0}


def test_copy_merges_the_source() -> None:
    assert overlaid({"a": {"x": {"y": 1}}, "b": {"z": 2}}, {"target": "$.b", "copy": "$.a.x"}) == {
        "a": {"x": {"y": 1}},
        "b": {"z": 2, "y": 1},
    }


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ({"target": "$.missing", "update": {}}, "$['missing'] matches nothing; fix the target or remove the action"),
        ({"target": "$.missing", "remove": True}, "$['missing'] matches nothing; fix the target or remove the action"),
        ({"target": "$.a[", "update": {}}, "invalid JSONPath"),
        ({"target": "$.a", "updaet": {}}, "unknown key 'updaet'"),
        ({"target": "$", "remove": True}, "cannot remove the whole description"),
        ({"target": "$.a", "copy": "$.a[*]"}, "'copy' matches 2 values; expected exactly one"),
        ({"update": 1}, "'target' is missing; expected a JSONPath"),
        ({"target": "$.a"}, "expected one of 'update', 'remove' and 'copy', found none of them"),
        ({"target": "$.a", "update": 1, "remove": True}, "found 'update' and 'remove'"),
        ({"target": "$.a", "remove": False}, "'remove' is False; expected true"),
        ({"target": "$.a", "update": [2, 3]}, "the list already contains 2; remove it from the action"),
    ],
)
def test_invalid_action_error_names_file_and_action(action: dict[str, Any], message: str) -> None:
    with pytest.raises(OverlayError) as caught:
        overlaid({"a": [1, 2]}, action)
    assert str(caught.value).startswith("test.yaml, action 1 (")
    assert message in str(caught.value)


PARAMETERS = {"p": [{"name": "page", "in": "query"}, {"name": "q", "in": "query"}, {"name": "id", "in": "path"}]}


@pytest.mark.parametrize(
    ("target", "unmatched"),
    [
        ("$['p', 'missing']", "$['missing']"),
        ("$.p[0, 7]", "$['p'][7]"),
        ("$.p[0, 1]['name', 'missing']", "$['p'][0]['missing']"),
        ("$..['name', 'missing']", "$..['missing']"),
        ("$.p[?@.name=='page' || @.name=='missing']", "$['p'][?@['name'] == 'missing']"),
        ("$.p[?(@.name=='q' || @.name=='id') && @.in=='query']", "[?@['name'] == 'id' && @['in'] == 'query']"),
    ],
)
@pytest.mark.parametrize("effect", [{"update": {"new": 1}}, {"remove": True}], ids=["update", "remove"])
def test_every_selector_of_a_target_must_match(target: str, unmatched: str, effect: dict[str, Any]) -> None:
    with pytest.raises(OverlayError) as caught:
        overlaid(copy.deepcopy(PARAMETERS), {"target": target, **effect})
    assert f"{unmatched} matches nothing" in str(caught.value)


@pytest.mark.parametrize(
    ("target", "update", "unchanged"),
    [
        ("$.p[0]", {"name": "page"}, "$['p'][0]"),
        ("$.p[0].name", "page", "$['p'][0]['name']"),
        ("$.p[*]", {}, "$['p'][*]"),
        ("$.p", [], "$['p']"),
        ("$.p[0, 2]", {"in": "path"}, "$['p'][2]"),
        ("$.p[?@.name=='q' || @.in=='path']", {"in": "path"}, "$['p'][?@['in'] == 'path']"),
    ],
)
def test_action_that_changes_nothing_is_an_error(target: str, update: object, unchanged: str) -> None:
    with pytest.raises(OverlayError) as caught:
        overlaid(copy.deepcopy(PARAMETERS), {"target": target, "update": update})
    assert f"changes nothing at {unchanged}; the description says the same" in str(caught.value)


def test_wildcard_may_match_values_that_do_not_change() -> None:
    changed = overlaid(copy.deepcopy(PARAMETERS), {"target": "$.p[*]", "update": {"in": "path"}})
    assert [each["in"] for each in changed["p"]] == ["path", "path", "path"]


def test_true_and_1_are_different_values() -> None:
    assert overlaid({"a": 1}, {"target": "$.a", "update": True})["a"] is True


def test_value_that_two_selectors_match_is_updated_once() -> None:
    assert overlaid({"a": [{"b": 1, "c": [1]}]}, {"target": "$.a[?@.b || @.c]", "update": {"c": [2]}}) == {
        "a": [{"b": 1, "c": [1, 2]}]
    }


def test_remove_removes_values_inside_each_other() -> None:
    description = {"a": {"x": {"x": 1, "y": [{"x": 2}, {"x": 3, "z": 4}]}}, "b": [0, 1, 2, 3]}
    assert overlaid(description, {"target": "$..x", "remove": True}) == {"a": {}, "b": [0, 1, 2, 3]}
    assert overlaid(description, {"target": "$.b[1, 0, 2]", "remove": True}) == {"a": {}, "b": [3]}


def test_unsupported_overlay_version_is_rejected() -> None:
    with pytest.raises(OverlayError, match=r"overlay version '1\.0\.0' is not supported; expected '1\.1\.0'"):
        apply({}, {"overlay": "1.0.0", "actions": []}, "old.yaml")


@given(st.dictionaries(st.text("abc", min_size=1), JSON), st.dictionaries(st.text("abc", min_size=1), JSON))
def test_update_applies_all_keys_and_is_not_modified(target: dict[str, Any], update: dict[str, Any]) -> None:
    untouched = copy.deepcopy(update)
    description = {"here": copy.deepcopy(target)}
    try:
        merged = overlaid(description, {"target": "$.here", "update": update})["here"]
    except OverlayError:  # the update repeats what the description says
        assert description["here"] == target
        return
    assert update == untouched
    assert set(merged) == {*target, *update}
    for key, value in update.items():
        if key not in target or not (isinstance(target[key], (dict, list))):
            assert merged[key] == value

"""Apply overlays (OpenAPI Overlay 1.1) to a description.

Targets are JSONPath (RFC 9535). Outdated corrections are errors, so that they are removed: every selector of a target
must match something, and everything that it matches together must change.
"""

from __future__ import annotations

import copy
import itertools
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import jsonpath_rfc9535 as jsonpath
from jsonpath_rfc9535.filter_expressions import Expression, FilterExpression, LogicalExpression
from jsonpath_rfc9535.segments import JSONPathSegment
from jsonpath_rfc9535.selectors import FilterSelector, JSONPathSelector

from codegen import yaml_files

Location = tuple[int | str, ...]
"""The keys and indexes that lead to a value of the description."""

_EFFECTS = ("update", "remove", "copy")
_ACTION_KEYS = {"target", "description", *_EFFECTS}


class OverlayError(ValueError):
    """An overlay cannot be applied; the message names its file and action."""


def apply_files(description: dict[str, Any], files: Sequence[Path]) -> dict[str, Any]:
    """Return a copy of *description* with the overlays in *files* applied in order."""
    result = copy.deepcopy(description)
    for file in files:
        result = apply(result, yaml_files.read(file), file.name)
    return result


def apply(description: dict[str, Any], overlay: dict[str, Any], name: str) -> dict[str, Any]:
    """Apply *overlay* to *description* in place and return it.

    Args:
        description: The description to change.
        overlay: The overlay document.
        name: The file name of the overlay, for error messages.

    Raises:
        OverlayError: The overlay or one of its actions is invalid, a selector of a target matches nothing, or an
            action changes nothing.
    """
    if not str(overlay.get("overlay", "")).startswith("1.1."):
        raise OverlayError(f"{name}: overlay version {overlay.get('overlay')!r} is not supported; expected '1.1.0'")
    for number, action in enumerate(overlay.get("actions", []), start=1):
        where = f"{name}, action {number} ({action.get('target', 'no target')})"
        _check_action(action, where)
        if "remove" in action:
            _remove_all(description, action, where)
        else:
            _update_all(description, action, where)
    return description


def _check_action(action: dict[str, Any], where: str) -> None:
    if unknown := set(action) - _ACTION_KEYS:
        raise OverlayError(f"{where}: unknown key {sorted(unknown)[0]!r}; expected {', '.join(sorted(_ACTION_KEYS))}")
    if not isinstance(action.get("target"), str):
        raise OverlayError(f"{where}: 'target' is missing; expected a JSONPath")
    if len(effects := [key for key in _EFFECTS if key in action]) != 1:
        found = " and ".join(map(repr, effects)) or "none of them"
        raise OverlayError(f"{where}: expected one of 'update', 'remove' and 'copy', found {found}")
    if action.get("remove", True) is not True:
        raise OverlayError(f"{where}: 'remove' is {action['remove']!r}; expected true")


def _remove_all(description: dict[str, Any], action: dict[str, Any], where: str) -> None:
    locations = {location for found in _find_each(description, action["target"], where).values() for location in found}
    if () in locations:
        raise OverlayError(f"{where}: cannot remove the whole description")
    # Inner values before the outer ones that contain them, and list items from the end, so that locations stay valid.
    for location in sorted(locations, key=_sort_key, reverse=True):
        del _value_at(description, location[:-1])[location[-1]]


def _update_all(description: dict[str, Any], action: dict[str, Any], where: str) -> None:
    addition = _copied_value(description, action["copy"], where) if "copy" in action else action["update"]
    found = _find_each(description, action["target"], where)
    changed = {
        location: _changes(_value_at(description, location), addition, where)
        for location in itertools.chain.from_iterable(found.values())
    }
    for query, locations in found.items():
        if not any(changed[location] for location in locations):
            raise OverlayError(
                f"{where}: changes nothing at {query}; the description says the same, so remove it there"
            )
    for location in changed:
        merged = _merge(_value_at(description, location), addition)
        if location:
            _value_at(description, location[:-1])[location[-1]] = merged


def _copied_value(description: dict[str, Any], path: str, where: str) -> Any:
    locations = [node.location for node in _compile(path, where).find(description)]
    if len(locations) != 1:
        raise OverlayError(f"{where}: 'copy' matches {len(locations)} values; expected exactly one")
    return copy.deepcopy(_value_at(description, locations[0]))


def _find_each(description: dict[str, Any], target: str, where: str) -> dict[str, list[Location]]:
    """Return the locations that each selector of *target* matches, by the JSONPath of that selector alone."""
    found: dict[str, list[Location]] = {}
    for query in _split(_compile(target, where)):
        found[str(query)] = [node.location for node in query.find(description)]
        if not found[str(query)]:
            raise OverlayError(f"{where}: {query} matches nothing; fix the target or remove the action")
    return found


def _compile(path: str, where: str) -> jsonpath.JSONPathQuery:
    try:
        return jsonpath.compile(path)
    except jsonpath.JSONPathError as error:
        raise OverlayError(f"{where}: invalid JSONPath: {error}") from error


def _split(query: jsonpath.JSONPathQuery) -> Iterator[jsonpath.JSONPathQuery]:
    """Yield a query for each combination of selectors: two for ``$['a', 'b']`` and for ``$[?@.a || @.b]``."""
    alternatives = [
        [_with_selector(segment, single) for selector in segment.selectors for single in _split_selector(selector)]
        for segment in query.segments
    ]
    for segments in itertools.product(*alternatives):
        yield jsonpath.JSONPathQuery(env=query.env, segments=segments)


def _with_selector(segment: JSONPathSegment, selector: JSONPathSelector) -> JSONPathSegment:
    return type(segment)(env=segment.env, token=segment.token, selectors=(selector,))


def _split_selector(selector: JSONPathSelector) -> Iterator[JSONPathSelector]:
    if not isinstance(selector, FilterSelector):
        yield selector
        return
    for expression in _split_expression(selector.expression.expression):
        yield FilterSelector(
            env=selector.env, token=selector.token, expression=FilterExpression(selector.expression.token, expression)
        )


def _split_expression(expression: Expression) -> Iterator[Expression]:
    if not isinstance(expression, LogicalExpression):
        yield expression
        return
    left, right = list(_split_expression(expression.left)), list(_split_expression(expression.right))
    if expression.operator == "||":
        yield from (*left, *right)
        return
    for both in itertools.product(left, right):
        yield LogicalExpression(expression.token, both[0], expression.operator, both[1])


def _value_at(description: Any, location: Sequence[int | str]) -> Any:
    for step in location:
        description = description[step]
    return description


def _sort_key(location: Location) -> list[tuple[bool, int, str]]:
    return [(isinstance(step, str), 0, step) if isinstance(step, str) else (False, step, "") for step in location]


def _changes(target: Any, addition: Any, where: str) -> bool:
    """Return whether merging *addition* into *target* changes it."""
    if isinstance(target, dict) and isinstance(addition, dict):
        changes = [key not in target or _changes(target[key], value, where) for key, value in addition.items()]
        return any(changes)
    if isinstance(target, list):
        added = addition if isinstance(addition, list) else [addition]
        for value in added:
            if value in target:
                raise OverlayError(f"{where}: the list already contains {value!r}; remove it from the action")
        return bool(added)
    return type(target) is not type(addition) or bool(target != addition)


def _merge(target: Any, addition: Any) -> Any:
    """Merge objects, extend lists, and replace everything else."""
    if isinstance(target, dict) and isinstance(addition, dict):
        for key, value in addition.items():
            target[key] = _merge(target[key], value) if key in target else copy.deepcopy(value)
        return target
    if isinstance(target, list):
        target.extend(copy.deepcopy(addition if isinstance(addition, list) else [addition]))
        return target
    return copy.deepcopy(addition)

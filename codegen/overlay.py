"""Overlay 1.1 documents applied to a description: what we know better than its publisher.

Targets are JSONPath (RFC 9535). An action whose target matches nothing is an error: a fix that has become stale must be
taken out, not linger.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jsonpath_rfc9535 as jsonpath

from codegen import yaml_files

_ACTION_KEYS = {"target", "description", "update", "remove", "copy"}


class OverlayError(ValueError):
    """An overlay cannot be applied; the message names its file and action."""


def apply_files(description: dict[str, Any], files: Sequence[Path]) -> dict[str, Any]:
    """A copy of *description* with the overlays in *files* applied, one after the other."""
    result = copy.deepcopy(description)
    for file in files:
        result = apply(result, yaml_files.read(file), file.name)
    return result


def apply(description: dict[str, Any], overlay: dict[str, Any], name: str) -> dict[str, Any]:
    """*description*, changed in place by the actions of *overlay*; *name* is for messages."""
    if not str(overlay.get("overlay", "")).startswith("1.1."):
        raise OverlayError(f"{name}: 'overlay: 1.1.0' must stand at the top, not {overlay.get('overlay')!r}")
    for number, action in enumerate(overlay.get("actions", []), start=1):
        place = f"{name}, action {number} ({action.get('target', 'no target')})"
        if unknown := set(action) - _ACTION_KEYS:
            raise OverlayError(
                f"{place}: unknown key {sorted(unknown)[0]!r}; known are {', '.join(sorted(_ACTION_KEYS))}"
            )
        _act(description, action, place)
    return description


def _act(description: dict[str, Any], action: dict[str, Any], place: str) -> None:
    targets = _find(description, str(action.get("target", "")), place)
    if not targets:
        raise OverlayError(f"{place}: the target matches nothing (any more): mend it or take the action out")
    if action.get("remove"):
        for location in reversed(targets):
            _remove(description, location, place)
        return
    addition = action.get("update")
    if "copy" in action:
        sources = _find(description, str(action["copy"]), place)
        if len(sources) != 1:
            raise OverlayError(f"{place}: copy must match one place, and matches {len(sources)}")
        addition = _at(description, sources[0])
    for location in targets:
        merged = _merged(_at(description, location), addition)
        if location:
            _at(description, location[:-1])[location[-1]] = merged


def _find(description: dict[str, Any], path: str, place: str) -> list[tuple[int | str, ...]]:
    try:
        return [node.location for node in jsonpath.find(path, description)]
    except jsonpath.JSONPathError as error:
        raise OverlayError(f"{place}: not a JSONPath: {error}") from error


def _at(description: Any, location: Sequence[int | str]) -> Any:
    for step in location:
        description = description[step]
    return description


def _remove(description: dict[str, Any], location: tuple[int | str, ...], place: str) -> None:
    if not location:
        raise OverlayError(f"{place}: the whole description cannot be removed")
    del _at(description, location[:-1])[location[-1]]


def _merged(target: Any, addition: Any) -> Any:
    """Objects are merged, lists joined, everything else replaced."""
    if isinstance(target, dict) and isinstance(addition, dict):
        for key, value in addition.items():
            target[key] = _merged(target[key], value) if key in target else copy.deepcopy(value)
        return target
    if isinstance(target, list):
        target.extend(copy.deepcopy(addition if isinstance(addition, list) else [addition]))
        return target
    return copy.deepcopy(addition)

"""Apply overlays (OpenAPI Overlay 1.1) to a description.

Targets are JSONPath (RFC 9535). An action whose target matches nothing is an error, so that outdated corrections are
removed.
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
        OverlayError: The overlay or one of its actions is invalid, or a target matches nothing.
    """
    if not str(overlay.get("overlay", "")).startswith("1.1."):
        raise OverlayError(f"{name}: overlay version {overlay.get('overlay')!r} is not supported; expected '1.1.0'")
    for number, action in enumerate(overlay.get("actions", []), start=1):
        where = f"{name}, action {number} ({action.get('target', 'no target')})"
        if unknown := set(action) - _ACTION_KEYS:
            raise OverlayError(
                f"{where}: unknown key {sorted(unknown)[0]!r}; expected {', '.join(sorted(_ACTION_KEYS))}"
            )
        _apply_action(description, action, where)
    return description


def _apply_action(description: dict[str, Any], action: dict[str, Any], where: str) -> None:
    locations = _find(description, str(action.get("target", "")), where)
    if not locations:
        raise OverlayError(f"{where}: the target matches nothing; fix the target or remove the action")
    if action.get("remove"):
        for location in reversed(locations):
            _remove(description, location, where)
        return
    addition = action.get("update")
    if "copy" in action:
        sources = _find(description, str(action["copy"]), where)
        if len(sources) != 1:
            raise OverlayError(f"{where}: 'copy' matches {len(sources)} values; expected exactly one")
        addition = _value_at(description, sources[0])
    for location in locations:
        merged = _merge(_value_at(description, location), addition)
        if location:
            _value_at(description, location[:-1])[location[-1]] = merged


def _find(description: dict[str, Any], path: str, where: str) -> list[tuple[int | str, ...]]:
    try:
        return [node.location for node in jsonpath.find(path, description)]
    except jsonpath.JSONPathError as error:
        raise OverlayError(f"{where}: invalid JSONPath: {error}") from error


def _value_at(description: Any, location: Sequence[int | str]) -> Any:
    for step in location:
        description = description[step]
    return description


def _remove(description: dict[str, Any], location: tuple[int | str, ...], where: str) -> None:
    if not location:
        raise OverlayError(f"{where}: cannot remove the whole description")
    del _value_at(description, location[:-1])[location[-1]]


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

"""The v2 parameter ``fields``: which fields the service sends, in every form a caller may give it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.narrowing import is_iterable, is_mapping

Tree: TypeAlias = "dict[str, Tree] | bool | str"
"""Field -> what of it: ``True``, ``"all"``, or a tree of its own."""

_NAMES = re.compile(r"[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*(\s*,\s*[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*)*")
_SENT_AS_NAMES = re.compile(r"[a-z_.]+(,[a-z_.]+)*")
"""The service reads names of small letters; others it takes in RISON."""

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_FORMS = "fields takes 'all', names such as ['uuid', 'taxon.name'], or a mapping such as {'taxon': {'name': True}}"


def encode(value: object) -> str | None:
    """*value* as it stands in an address: ``all``, names or RISON; ``None`` to ask for the server's minimum."""
    if isinstance(value, str):
        text = _text(value)
        if text.startswith(("(", "{")) or _SENT_AS_NAMES.fullmatch(text):
            return text
    plan = tree(value)
    return _rison(plan) if plan else None


def tree(value: object) -> Tree:
    """*value* as nested objects, as it stands in a JSON body."""
    if isinstance(value, str):
        text = _text(value)
        if text.startswith("{"):
            return _from_mapping(json.loads(text))
        return text if text == "all" or text.startswith("(") else _from_names(text.split(","))
    if is_mapping(value):
        return _from_mapping(value)
    if is_iterable(value):
        return _from_names(value)
    raise ArgumentTypeError(f"{_FORMS}; not {type(value).__name__}")


def _text(value: str) -> str:
    text = value.strip()
    if _NAMES.fullmatch(text):
        return re.sub(r"\s", "", text)
    if text.startswith("(") and text.endswith(")"):
        return text  # RISON: the caller's own
    if text.startswith("{"):
        try:
            _from_mapping(json.loads(text))
        except ValueError as error:
            raise ArgumentValueError(f"fields starts like JSON and is none: {error}") from None
        return text
    raise ArgumentValueError(f"{_FORMS}; not {value!r}")


def _from_names(names: Iterable[object]) -> Tree:
    merged: dict[str, Tree] = {}
    for name in names:
        if not isinstance(name, str) or not _NAMES.fullmatch(name.strip()) or "," in name:
            raise ArgumentValueError(f"{_FORMS}; {name!r} is no name")
        if name == "all":
            return "all"
        place = merged
        *outer, last = name.strip().split(".")
        for part in outer:
            inner = place.get(part)
            if not isinstance(inner, dict):
                inner = place[part] = {}
            place = inner
        place.setdefault(last, True)
    return merged


def _from_mapping(value: Mapping[Any, Any]) -> Tree:
    merged: dict[str, Tree] = {}
    for name, wanted in value.items():
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise ArgumentValueError(f"{_FORMS}; {name!r} is no name")
        if is_mapping(wanted):
            merged[name] = _from_mapping(wanted) or True
        elif wanted is True or wanted == "all":
            merged[name] = wanted
        elif is_iterable(wanted) and not isinstance(wanted, str):
            merged[name] = _from_names(wanted) or True
        elif wanted not in (False, None):
            raise ArgumentValueError(f"{_FORMS}; {name} cannot be {wanted!r}")
    return merged


def _rison(plan: Tree) -> str:
    """RISON, which the service prefers: addresses that are equal can be cached."""
    if isinstance(plan, dict):
        return "(" + ",".join(f"{_key(name)}:{_rison(inner)}" for name, inner in plan.items()) + ")"
    return "!t" if plan is True else str(plan)


def _key(name: str) -> str:
    return name if not name[0].isdigit() else f"'{name}'"

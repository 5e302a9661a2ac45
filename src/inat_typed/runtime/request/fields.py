"""The v2 parameter ``fields``: which fields the service sends, in every form that callers may write."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.request.rison import encode_rison
from inat_typed.runtime.support.json_guards import is_iterable, is_mapping
from inat_typed.runtime.support.shown import shown

FieldTree: TypeAlias = "dict[str, FieldTree] | bool | str"
"""Field -> what is requested of it: ``True``, ``"all"``, or a tree of its own."""

_NAMES = re.compile(r"[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*(\s*,\s*[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*)*")
_SENT_AS_NAMES = re.compile(r"[a-z_.]+(,[a-z_.]+)*")
"""The service reads plain names of lower-case letters; it accepts others in RISON only."""

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_EXPECTED = "expected 'all', names such as ['uuid', 'taxon.name'], or a mapping such as {'taxon': {'name': True}}"


def encode_fields(value: object) -> str | None:
    """Return *value* as it is sent in a URL: ``all``, names or RISON; ``None`` requests the server's minimum.

    RISON is sent rather than JSON so that equal selections give equal URLs, which can be cached.

    Raises:
        ArgumentTypeError: It is not one of the accepted forms.
        ArgumentValueError: It contains something that is not a field name.
    """
    if isinstance(value, str):
        text = _normalized(value)
        if text.startswith(("(", "{")) or _SENT_AS_NAMES.fullmatch(text):
            return text
    tree = field_tree(value)
    return encode_rison(tree) if tree else None


def field_tree(value: object) -> FieldTree:
    """Return *value* as nested objects, as it is sent in a JSON body.

    Raises:
        ArgumentTypeError: It is not one of the accepted forms.
        ArgumentValueError: It contains something that is not a field name.
    """
    if isinstance(value, str):
        text = _normalized(value)
        if text.startswith("{"):
            return _from_mapping(json.loads(text))
        return text if text == "all" or text.startswith("(") else _from_names(text.split(","))
    if is_mapping(value):
        return _from_mapping(value)
    if is_iterable(value):
        return _from_names(value)
    raise ArgumentTypeError(f"fields: {shown(value)} is not valid; {_EXPECTED}")


def _normalized(value: str) -> str:
    text = value.strip()
    if _NAMES.fullmatch(text):
        return re.sub(r"\s", "", text)
    if text.startswith("(") and text.endswith(")"):
        return text  # the caller's own RISON
    if text.startswith("{"):
        try:
            _from_mapping(json.loads(text))
        except ValueError as error:
            raise ArgumentValueError(f"fields starts like JSON but is not valid JSON: {error}") from None
        return text
    raise ArgumentValueError(f"fields: {shown(value)} is not valid; {_EXPECTED}")


def _from_names(names: Iterable[object]) -> FieldTree:
    tree: dict[str, FieldTree] = {}
    for name in names:
        if not isinstance(name, str) or not _NAMES.fullmatch(name.strip()) or "," in name:
            raise ArgumentValueError(f"fields: {name!r} is not a field name; {_EXPECTED}")
        if name == "all":
            return "all"
        *outer, last = name.strip().split(".")
        level = tree
        for part in outer:
            inner = level.get(part)
            if not isinstance(inner, dict):
                inner = level[part] = {}
            level = inner
        level.setdefault(last, True)
    return tree


def _from_mapping(value: Mapping[Any, Any]) -> FieldTree:
    tree: dict[str, FieldTree] = {}
    for name, requested in value.items():
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise ArgumentValueError(f"fields: {name!r} is not a field name; {_EXPECTED}")
        if is_mapping(requested):
            tree[name] = _from_mapping(requested) or True
        elif requested is True or requested == "all":
            tree[name] = requested
        elif is_iterable(requested) and not isinstance(requested, str):
            tree[name] = _from_names(requested) or True
        elif requested not in (False, None):
            raise ArgumentValueError(f"fields: {name}: {shown(requested)} is not valid; {_EXPECTED}")
    return tree

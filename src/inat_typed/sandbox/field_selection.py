"""The v2 parameter ``fields``: parses names, JSON and RISON, and selects the fields of results."""

from __future__ import annotations

import json
import re
import types
from functools import cache
from typing import Any, Union, get_args, get_origin

from inat_typed.runtime.decoding.model import Model
from inat_typed.runtime.support.json_guards import is_array, is_object
from inat_typed.sandbox.responses import ApiError

_OPEN, _OPEN_ARRAY = "(", "!("
_NAMES = re.compile(r"[a-z_.]+(,[a-z_.]+)*")
_TOKEN = re.compile(r"!\(|![tfn]|[(),:]|'(?:[^'!]|!.)*'|[^\s'!:(),]+")


def parse_fields(value: Any) -> Any:
    """Return the selection: ``"all"``, a nested mapping, or ``None`` for the required fields alone.

    Raises:
        ApiError: The value is malformed (422).
    """
    if value is None or value == "":
        return None
    if isinstance(value, str) and _NAMES.fullmatch(value):
        return "all" if value == "all" else _from_names(value.split(","))
    selection = _parse_json_or_rison(value) if isinstance(value, str) else value
    if not is_object(selection):
        raise ApiError(422, "fields is malformed", (("fields", "is malformed"),))
    return selection


def _parse_json_or_rison(text: str) -> Any:
    """Return the value of a JSON or RISON text, or ``None`` if it is neither."""
    try:
        return json.loads(text) if text.startswith("{") else _RisonParser(text).parse()
    except (ValueError, IndexError, RecursionError):
        return None


def _from_names(names: list[str]) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for name in names:
        place = tree
        *outer, last = name.split(".")
        for part in outer:
            if not isinstance(place.get(part), dict):
                place[part] = {}
            place = place[part]
        place.setdefault(last, True)
    return tree


class _RisonParser:
    """Parses RISON: ``(taxon:(name:!t),id:!t)``."""

    def __init__(self, text: str) -> None:
        self._tokens = _TOKEN.findall(text)
        if "".join(self._tokens) != text:
            raise ValueError(text)

    def parse(self) -> Any:
        value = self._value()
        if self._tokens:
            raise ValueError("more than one value")
        return value

    def _value(self) -> Any:
        symbol = self._tokens.pop(0)
        if symbol == _OPEN:
            return self._object()
        if symbol == _OPEN_ARRAY:
            return self._array()
        constants: dict[str, Any] = {"!t": True, "!f": False, "!n": None}
        if symbol in constants:
            return constants[symbol]
        if symbol in ")),:":
            raise ValueError(symbol)
        return re.sub(r"!(.)", r"\1", symbol[1:-1]) if symbol.startswith("'") else symbol

    def _object(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while self._tokens[0] != ")":
            key = self._value()
            if self._tokens.pop(0) != ":":
                raise ValueError("missing colon")
            found[str(key)] = self._value()
            if self._tokens[0] == ",":
                self._tokens.pop(0)
        self._tokens.pop(0)
        return found

    def _array(self) -> list[Any]:
        found: list[Any] = []
        while self._tokens[0] != ")":
            found.append(self._value())
            if self._tokens[0] == ",":
                self._tokens.pop(0)
        self._tokens.pop(0)
        return found


def select_fields(value: Any, selection: Any, kind: Any) -> Any:
    """Return the fields of *value* in *selection*, and those that its type requires."""
    if is_array(value):
        element = next(iter(get_args(_plain(kind))), None)
        return [select_fields(each, selection, element) for each in value]
    named = selection if is_object(selection) else {}
    if not is_object(value) or selection == "all" or named.get("all"):
        return value
    field_types = model_fields(kind)
    required = (field_types and _required(_plain(kind))) or ({"uuid"} & set(value)) or {"id"}
    return {
        name: select_fields(inner, named.get(name), field_types.get(name))
        if name in named
        else _required_part(inner, field_types.get(name))
        for name, inner in value.items()
        if name in required or named.get(name)
    }


def _required_part(value: Any, kind: Any) -> Any:
    """Return the required fields of a value that is not selected; all of it if its type requires none."""
    element = next(iter(get_args(_plain(kind))), None) if is_array(value) else kind
    return select_fields(value, None, kind) if model_fields(element) else value


def model_fields(kind: Any) -> dict[str, Any]:
    """Return the types of the fields of a model, by name; empty for other types."""
    kind = _plain(kind)
    return _fields_of(kind) if isinstance(kind, type) and issubclass(kind, Model) else {}


@cache
def _fields_of(model: type[Model]) -> dict[str, Any]:
    if not model.__pydantic_complete__:
        model.model_rebuild()
    return {(each.alias or name): each.annotation for name, each in model.model_fields.items()}


@cache
def _required(model: type[Model]) -> frozenset[str]:
    return frozenset(name for name, each in _fields_of(model).items() if not _optional(each))


def _plain(kind: Any) -> Any:
    if _is_union(kind):
        members = [each for each in get_args(kind) if each is not type(None)]
        return members[0] if members else None
    return kind


def _optional(kind: Any) -> bool:
    return kind is Any or (_is_union(kind) and type(None) in get_args(kind))


def _is_union(kind: Any) -> bool:
    return get_origin(kind) in (Union, types.UnionType)

"""The v2 parameter ``fields`` as the service reads it: names, JSON, RISON; and what it then sends."""

from __future__ import annotations

import json
import re
import types
from functools import cache
from typing import Any, Union, get_args, get_origin

from inat_typed.runtime.model import Model
from inat_typed.runtime.narrowing import is_array, is_object
from inat_typed.sandbox.refusals import Refused

_OPEN, _OPEN_ARRAY = "(", "!("
_NAMES = re.compile(r"[a-z_.]+(,[a-z_.]+)*")
_TOKEN = re.compile(r"!\(|![tfn]|[(),:]|'(?:[^'!]|!.)*'|[^\s'!:(),]+")


def plan(value: Any) -> Any:
    """The nested plan of a ``fields`` value: ``"all"`` or a mapping; ``None`` for the least.

    Raises:
        Refused: The value is malformed.
    """
    if value is None or value == "":
        return None
    if isinstance(value, str) and _NAMES.fullmatch(value):
        return "all" if value == "all" else _from_names(value.split(","))
    found = _read(value) if isinstance(value, str) else value
    if not is_object(found):
        raise Refused(422, "fields is malformed", (("fields", "is malformed"),))
    return found


def _read(text: str) -> Any:
    """JSON or RISON; ``None`` for what is neither."""
    try:
        return json.loads(text) if text.startswith("{") else _Reader(text).read()
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


class _Reader:
    """Reads RISON: ``(taxon:(name:!t),id:!t)``."""

    def __init__(self, text: str) -> None:
        self._tokens = _TOKEN.findall(text)
        if "".join(self._tokens) != text:
            raise ValueError(text)

    def read(self) -> Any:
        value = self._value()
        if self._tokens:
            raise ValueError("more than one value")
        return value

    def _value(self) -> Any:
        sign = self._tokens.pop(0)
        if sign == _OPEN:
            return self._object()
        if sign == _OPEN_ARRAY:
            return self._array()
        constants: dict[str, Any] = {"!t": True, "!f": False, "!n": None}
        if sign in constants:
            return constants[sign]
        if sign in ")),:":
            raise ValueError(sign)
        return re.sub(r"!(.)", r"\1", sign[1:-1]) if sign.startswith("'") else sign

    def _object(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while self._tokens[0] != ")":
            key = self._value()
            if self._tokens.pop(0) != ":":
                raise ValueError("no colon")
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


def select(value: Any, wanted: Any, kind: Any) -> Any:
    """The part of *value* that *wanted* asks for; what *kind* requires is always sent."""
    if is_array(value):
        element = next(iter(get_args(_plain(kind))), None)
        return [select(each, wanted, element) for each in value]
    named = wanted if is_object(wanted) else {}
    if not is_object(value) or wanted == "all" or named.get("all"):
        return value
    kinds = kind_fields(kind)
    always = (kinds and _required(_plain(kind))) or ({"uuid"} & set(value)) or {"id"}
    return {
        name: select(inner, named.get(name), kinds.get(name)) if name in named else _least(inner, kinds.get(name))
        for name, inner in value.items()
        if name in always or named.get(name)
    }


def _least(value: Any, kind: Any) -> Any:
    """What is sent of a required value that nobody asked for; all of what has no required fields of its own."""
    element = next(iter(get_args(_plain(kind))), None) if is_array(value) else kind
    return select(value, None, kind) if kind_fields(element) else value


def kind_fields(kind: Any) -> dict[str, Any]:
    """Field -> type of a model; nothing for what is none."""
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

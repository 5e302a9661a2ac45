"""A table for records that have none of their own: the fields of their class, as they are declared."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin
from uuid import UUID

from pydantic import BaseModel

from inat_typed.export.column import Column, ColumnType
from inat_typed.export.table import Table

_SIMPLE: dict[object, ColumnType] = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    UUID: "string",
    date: "date",
    datetime: "datetime",
}
_LISTS: dict[ColumnType, ColumnType] = {"string": "list[string]", "integer": "list[integer]"}
_DEEPEST = 1
"""How far to go into the service's own models, which hold each other; models of one's own are gone through wholly."""


@cache
def derived(model: type[BaseModel]) -> Table:
    """The table of *model*: fields that are simple, and those of the objects in it; lists if they are asked for."""
    name = model.__name__
    return Table(name, f"One row a {name}.", tuple(_columns(model, (), (model,))))


def is_ours(model: type[BaseModel]) -> bool:
    """Whether *model* is one of the service's, generated."""
    return model.__module__.startswith("inat_typed.")


def _columns(model: type[BaseModel], above: tuple[str, ...], seen: tuple[type[BaseModel], ...]) -> Iterator[Column]:
    model.model_rebuild()
    for name, field in model.model_fields.items():
        path = (*above, name)
        needs = (".".join((*above, field.alias or name)),)
        several = model_in(element(field.annotation))
        if several is not None and not is_ours(seen[0]):
            yield from _lists(several, path, needs[0])
        inner = model_in(field.annotation)
        if inner is not None:
            if inner not in seen and (len(path) <= _DEEPEST or not is_ours(seen[0])):
                yield from _columns(inner, path, (*seen, inner))
            continue
        kind = _column_type(field.annotation)
        if kind is not None:
            yield Column(".".join(path), kind, needs=needs, shown=not kind.startswith("list"))


def _lists(model: type[BaseModel], path: tuple[str, ...], need: str) -> Iterator[Column]:
    """The fields of the objects in a list, each a list."""
    model.model_rebuild()
    for name, field in model.model_fields.items():
        kind = _LISTS.get(_column_type(field.annotation) or "boolean")
        if kind is not None:
            yield Column(".".join((*path, name)), kind, needs=(f"{need}.{field.alias or name}",), shown=False)


def model_in(annotation: object) -> type[BaseModel] | None:
    """The model that a field holds: of ``Taxon | None``, ``Taxon``."""
    found = [each for each in _members(annotation) if isinstance(each, type) and issubclass(each, BaseModel)]
    return found[0] if len(found) == 1 else None


def element(annotation: object) -> object:
    """What a list holds: of ``list[Photo] | None``, ``Photo``."""
    lists = [each for each in _members(annotation) if get_origin(each) is list]
    return get_args(lists[0])[0] if len(lists) == 1 else None


def _column_type(annotation: object) -> ColumnType | None:
    """The type that a column needs for such values; ``None`` for what is no simple value and no list of them."""
    inner = element(annotation)
    if inner is not None:
        return _LISTS.get(_column_type(inner) or "boolean")
    kinds: set[ColumnType | None] = {_SIMPLE.get(each) for each in _members(annotation)}
    if kinds == {"integer", "number"}:
        return "number"
    if kinds == {"integer", "string"}:
        return "string"
    return kinds.pop() if len(kinds) == 1 else None


def _members(annotation: Any) -> set[object]:
    """The alternatives of an annotation, without ``None``; choices count as what they are made of."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _members(get_args(annotation)[0])
    if origin is Literal:
        return {type(each) for each in get_args(annotation) if each is not None}
    if origin in (Union, UnionType):
        return {each for member in get_args(annotation) for each in _members(member)}
    return set() if annotation in (None, NoneType) else {annotation}


def has(model: type[BaseModel], path: str) -> bool:
    """Whether *model* has the field that a dotted name leads to."""
    here: type[BaseModel] | None = model
    for step in path.split("."):
        if here is None:
            return False
        here.model_rebuild()
        field = here.model_fields.get(step)
        if field is None:
            return False
        inner: Any = element(field.annotation) or field.annotation
        here = model_in(inner)
    return True

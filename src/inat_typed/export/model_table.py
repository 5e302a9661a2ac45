"""Derive a table from the declared fields of a model, for records without a predefined table."""

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

_SCALAR_TYPES: dict[object, ColumnType] = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    UUID: "string",
    date: "date",
    datetime: "datetime",
}
_LIST_TYPES: dict[ColumnType, ColumnType] = {"string": "list[string]", "integer": "list[integer]"}
_MAX_GENERATED_DEPTH = 1
"""Levels of nested generated models, which contain each other, that become columns. Custom models have no limit."""


@cache
def table_from_model(model: type[BaseModel]) -> Table:
    """Return a table of the scalar fields of *model* and its nested objects; lists are no default columns."""
    name = model.__name__
    return Table(name, f"One row per {name}.", tuple(_columns(model, (), (model,))))


def is_generated(model: type[BaseModel]) -> bool:
    """Return whether *model* is a generated model of this package."""
    return model.__module__.startswith("inat_typed.")


def _columns(model: type[BaseModel], path: tuple[str, ...], parents: tuple[type[BaseModel], ...]) -> Iterator[Column]:
    model.model_rebuild()
    for name, field in model.model_fields.items():
        field_path = (*path, name)
        api_field = ".".join((*path, field.alias or name))
        item_model = nested_model(list_item(field.annotation))
        if item_model is not None and not is_generated(parents[0]):
            yield from _list_columns(item_model, field_path, api_field)
        nested = nested_model(field.annotation)
        if nested is not None:
            if nested not in parents and (len(field_path) <= _MAX_GENERATED_DEPTH or not is_generated(parents[0])):
                yield from _columns(nested, field_path, (*parents, nested))
            continue
        column_type = _column_type(field.annotation)
        if column_type is not None:
            is_default = not column_type.startswith("list")
            yield Column(".".join(field_path), column_type, fields=(api_field,), default=is_default)


def _list_columns(model: type[BaseModel], path: tuple[str, ...], api_field: str) -> Iterator[Column]:
    """Yield a list column for each scalar field of the objects in a list."""
    model.model_rebuild()
    for name, field in model.model_fields.items():
        column_type = _LIST_TYPES.get(_column_type(field.annotation) or "boolean")
        if column_type is not None:
            fields = (f"{api_field}.{field.alias or name}",)
            yield Column(".".join((*path, name)), column_type, fields=fields, default=False)


def nested_model(annotation: object) -> type[BaseModel] | None:
    """Return the model in an annotation: ``Taxon`` for ``Taxon | None``."""
    models = [member for member in _members(annotation) if isinstance(member, type) and issubclass(member, BaseModel)]
    return models[0] if len(models) == 1 else None


def list_item(annotation: object) -> object:
    """Return the type of the items of a list annotation: ``Photo`` for ``list[Photo] | None``."""
    lists = [member for member in _members(annotation) if get_origin(member) is list]
    return get_args(lists[0])[0] if len(lists) == 1 else None


def _column_type(annotation: object) -> ColumnType | None:
    """Return the column type for an annotation, or ``None`` if it is no scalar and no list of scalars."""
    item = list_item(annotation)
    if item is not None:
        return _LIST_TYPES.get(_column_type(item) or "boolean")
    types: set[ColumnType | None] = {_SCALAR_TYPES.get(member) for member in _members(annotation)}
    if types == {"integer", "number"}:
        return "number"
    if types == {"integer", "string"}:
        return "string"
    return types.pop() if len(types) == 1 else None


def _members(annotation: Any) -> set[object]:
    """Return the members of a union without ``None``; the values of a ``Literal`` count as their types."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _members(get_args(annotation)[0])
    if origin is Literal:
        return {type(value) for value in get_args(annotation) if value is not None}
    if origin in (Union, UnionType):
        return {inner for member in get_args(annotation) for inner in _members(member)}
    return set() if annotation in (None, NoneType) else {annotation}


def has_field(model: type[BaseModel], path: str) -> bool:
    """Return whether *model* has the field with this dotted path."""
    current: type[BaseModel] | None = model
    for name in path.split("."):
        if current is None:
            return False
        current.model_rebuild()
        field = current.model_fields.get(name)
        if field is None:
            return False
        current = nested_model(list_item(field.annotation) or field.annotation)
    return True

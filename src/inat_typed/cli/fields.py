"""Validate, complete and apply ``--fields``: API fields of an operation's records, and columns of their table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from inat_typed.runtime.core.errors import ArgumentValueError
from inat_typed.runtime.support.json_guards import is_array, is_object
from inat_typed.runtime.support.suggestions import did_you_mean

if TYPE_CHECKING:
    from inat_typed.export import Column
    from inat_typed.runtime.decoding.model import Model
    from inat_typed.runtime.request.operation import AnyOperation


class _UnknownPart(NamedTuple):
    """The first unknown part of a dotted field name."""

    prefix: str
    """The parts before it, with a dot at the end, or an empty string."""
    known_names: list[str]
    """The names that are accepted in its place."""


def record_model(operation: AnyOperation) -> type[Model] | None:
    """Return the model of the records that *operation* returns, or ``None`` if it returns no records."""
    from inat_typed.runtime.decoding import result_type

    return result_type.record_model(operation.returns)


def table_columns(model: type[Model]) -> Mapping[str, Column]:
    """Return the columns that a table of *model* may have, by name."""
    from inat_typed.export.table_lookup import table_for_model

    return {column.name: column for column in table_for_model(model)}


def has_field(model: type[Model], name: str) -> bool:
    """Return whether *model* has the field with the dotted name *name*."""
    return _find_unknown_part(model, name) is None


def required_fields(model: type[Model], names: Iterable[str], *, is_table: bool) -> list[str]:
    """Return the API fields to request for *names*, which in a table may be column names, too.

    Raises:
        ArgumentValueError: A name is unknown.
    """
    columns: Mapping[str, Column] = table_columns(model) if is_table else {}
    required: dict[str, None] = {}
    for name in names:
        unknown = _find_unknown_part(model, name)
        if unknown is None:
            required.setdefault(name)
        elif name in columns:
            required |= dict.fromkeys(columns[name].source_fields)
        else:
            raise ArgumentValueError(_unknown_field_message(name, unknown, columns))
    return list(required)


def _find_unknown_part(model: type[Model], name: str) -> _UnknownPart | None:
    parts = name.split(".")
    for index, part in enumerate(parts):
        known = _fields_at(model, parts[:index])
        if known is not None and part not in known:
            return _UnknownPart("".join(f"{each}." for each in parts[:index]), [*known])
    return None


def _fields_at(model: type[Model], path: Sequence[str]) -> Mapping[str, Any] | None:
    """Return the fields of the object at *path*, or ``None`` if its fields are not described."""
    from inat_typed.runtime.projection.introspection import api_fields, nested_model

    current: type[Model] | None = model
    for name in path:
        current = nested_model(api_fields(current)[name]) if current else None
    return api_fields(current) if current else None


def _unknown_field_message(name: str, unknown: _UnknownPart, columns: Iterable[str]) -> str:
    names = [f"{unknown.prefix}{each}" for each in unknown.known_names]
    hint = did_you_mean(name, [*names, *columns]) or f" Expected one of: {', '.join(names)}."
    return f"--fields: {name!r} is not valid.{hint}"


def field_completer(operation: AnyOperation) -> Callable[[str], list[str]]:
    """Return a function that completes the last of the comma-separated names, one level at a time."""

    def complete(incomplete: str) -> list[str]:
        before, comma, last = incomplete.rpartition(",")
        path, dot, prefix = last.rpartition(".")
        try:
            names = _completions_at(operation, path.split(".") if path else [])
        except KeyError:
            return []
        return [f"{before}{comma}{path}{dot}{name}" for name in names if name.startswith(prefix)]

    return complete


def _completions_at(operation: AnyOperation, path: Sequence[str]) -> Iterable[str]:
    """Return the fields of the object at *path*.

    For v2 they are read from the types of field selections, which import ten times faster than the models.
    """
    if operation.api == "v2":
        types = vars(import_module("inat_typed.v2.fields"))
        fields_type = types.get(f"{operation.returns.model}Fields")
        for name in path if fields_type else ():
            nested = re.fullmatch(r"Nested\[(\w+)\]", fields_type.__annotations__[name].__forward_arg__)
            if not nested:
                return ()
            fields_type = types[nested[1]]
        if fields_type:
            return list(fields_type.__annotations__)
    model = record_model(operation)
    return _fields_at(model, path) or () if model else ()


def select_fields(value: Any, tree: Any) -> Any:
    """Return the JSON *value* with only the fields in *tree*, which maps a field to ``True`` or to a nested tree."""
    if is_array(value):
        return [select_fields(each, tree) for each in value]
    if is_object(value) and is_object(tree):
        return {name: select_fields(value[name], inner) for name, inner in tree.items() if name in value}
    return value

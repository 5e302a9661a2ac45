"""Find the table for records: by its name, by their class, or by the type of a page or paginator."""

from __future__ import annotations

from collections.abc import AsyncIterable, Mapping
from dataclasses import replace
from functools import cache
from typing import Literal, TypeAlias, TypeVar, get_args

from pydantic import BaseModel

from inat_typed.export.darwin_core import DARWIN_CORE
from inat_typed.export.histogram import HISTOGRAM
from inat_typed.export.model_table import has_field, is_generated, table_from_model
from inat_typed.export.observations import OBSERVATIONS
from inat_typed.export.places import PLACES
from inat_typed.export.table import Table
from inat_typed.export.taxa import LIFE_LIST, SPECIES_COUNTS, TAXA
from inat_typed.runtime.core.errors import ArgumentValueError
from inat_typed.runtime.decoding.page import Page
from inat_typed.runtime.support.suggestions import did_you_mean

TableName: TypeAlias = Literal[
    "observations", "darwin_core", "taxa", "species_counts", "life_list", "places", "histogram"
]

TABLES: Mapping[str, Table] = {
    table.name: table for table in (OBSERVATIONS, DARWIN_CORE, TAXA, SPECIES_COUNTS, LIFE_LIST, PLACES, HISTOGRAM)
}
_TABLES_BY_MODEL = {model: table for table in TABLES.values() for model in table.models}
_GENERATED_MODULES = ("inat_typed.v1.models.", "inat_typed.v2.models.")


def table_by_name(table: Table | TableName | None) -> Table | None:
    """Return the table with this name; return ``None`` and tables unchanged.

    Raises:
        ArgumentValueError: The name is unknown.
    """
    if table is None or isinstance(table, Table):
        return table
    if table not in TABLES:
        names = get_args(TableName)
        expected = ", ".join(map(repr, names))
        raise ArgumentValueError(
            f"table: {table!r} is not valid; expected one of {expected}.{did_you_mean(table, names)}"
        )
    return TABLES[table]


@cache
def table_for_model(model: type[BaseModel]) -> Table:
    """Return the table for records of *model*: the predefined one, else one derived from its fields."""
    for base in model.__mro__:
        if base.__module__.startswith(_GENERATED_MODULES) and base.__name__ in _TABLES_BY_MODEL:
            return _TABLES_BY_MODEL[base.__name__]
    return table_from_model(model)


def fit_table(table: Table, model: type[BaseModel]) -> Table:
    """Return *table* without the columns for which a custom *model* has no fields.

    Raises:
        ArgumentValueError: *model* has fields for no column.
    """
    if is_generated(model) or table == table_for_model(model):
        return table
    columns = tuple(
        column for column in table.columns if any(has_field(model, field) for field in column.source_fields)
    )
    if not columns:
        fields = ", ".join(dict.fromkeys(field for column in table.select() for field in column.source_fields))
        raise ArgumentValueError(
            f"{model.__name__} has no field for any column of {table.name}; the default columns use {fields}"
        )
    return replace(table, columns=columns)


def expected_table(records: object) -> Table | None:
    """Return the table for a page, even an empty one, or for an iterable with a ``record_type``; else ``None``."""
    if issubclass(type(records), Page):
        for base in type(records).__mro__:
            arguments = getattr(base, "__pydantic_generic_metadata__", {}).get("args", ())
            if arguments and isinstance(arguments[0], type) and issubclass(arguments[0], BaseModel):
                return table_for_model(arguments[0])
    record_type: object = getattr(records, "record_type", None)
    if isinstance(record_type, type) and issubclass(record_type, BaseModel):
        return table_for_model(record_type)
    return None


AsyncRecords: TypeAlias = "AsyncIterable[BaseModel]"
"""Records of an ``AsyncINaturalist``: an asynchronous iterable, such as a paginator."""

AsyncRecordsT = TypeVar("AsyncRecordsT", bound=AsyncIterable[BaseModel])

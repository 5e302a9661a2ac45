"""Which table a record belongs to."""

from __future__ import annotations

from collections.abc import AsyncIterable, Mapping
from dataclasses import replace
from functools import cache
from typing import Literal, TypeAlias, TypeVar, get_args

from pydantic import BaseModel

from inat_typed.export.darwin_core import DARWIN_CORE
from inat_typed.export.derived import derived, has, is_ours
from inat_typed.export.histogram import HISTOGRAM
from inat_typed.export.observations import OBSERVATIONS
from inat_typed.export.places import PLACES
from inat_typed.export.table import Table
from inat_typed.export.taxa import LIFE_LIST, SPECIES_COUNTS, TAXA
from inat_typed.runtime.errors import ArgumentValueError
from inat_typed.runtime.page import Page

TableName: TypeAlias = Literal[
    "observations", "darwin_core", "taxa", "species_counts", "life_list", "places", "histogram"
]

TABLES: Mapping[str, Table] = {
    each.name: each for each in (OBSERVATIONS, DARWIN_CORE, TAXA, SPECIES_COUNTS, LIFE_LIST, PLACES, HISTOGRAM)
}
_BY_MODEL = {model: table for table in TABLES.values() for model in table.models}
_GENERATED = ("inat_typed.v1.models.", "inat_typed.v2.models.")


def named(table: Table | TableName | None) -> Table | None:
    """The table that ``table=`` means.

    Raises:
        ArgumentValueError: There is none of that name.
    """
    if table is None or isinstance(table, Table):
        return table
    if table not in TABLES:
        raise ArgumentValueError(f"table takes {', '.join(map(repr, get_args(TableName)))}; not {table!r}")
    return TABLES[table]


@cache
def table_of(model: type[BaseModel]) -> Table:
    """The table for records of the class *model*: the one made for it, else its own fields."""
    for each in model.__mro__:
        if each.__module__.startswith(_GENERATED) and each.__name__ in _BY_MODEL:
            return _BY_MODEL[each.__name__]
    return derived(model)


def fitted(table: Table, model: type[BaseModel]) -> Table:
    """*table* for records of *model*: without the columns that a class of one's own has nothing for.

    Raises:
        ArgumentValueError: Nothing of it is left.
    """
    if is_ours(model) or table == table_of(model):
        return table
    columns = tuple(each for each in table.columns if any(has(model, need) for need in each.made_of))
    if not columns:
        raise ArgumentValueError(f"{model.__name__} has no field that a column of {table.name} is made of")
    return replace(table, columns=columns)


def promised(records: object) -> Table | None:
    """The table of what a page holds, even if it is empty, or of what an iterable says it brings (``record_type``)."""
    if issubclass(type(records), Page):
        for each in type(records).__mro__:
            arguments = getattr(each, "__pydantic_generic_metadata__", {}).get("args", ())
            if arguments and isinstance(arguments[0], type) and issubclass(arguments[0], BaseModel):
                return table_of(arguments[0])
    told: object = getattr(records, "record_type", None)
    return table_of(told) if isinstance(told, type) and issubclass(told, BaseModel) else None


AsyncRecords: TypeAlias = "AsyncIterable[BaseModel]"
"""The same, as an ``AsyncINaturalist`` brings them."""

AsyncRecordsT = TypeVar("AsyncRecordsT", bound=AsyncIterable[BaseModel])

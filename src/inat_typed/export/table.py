"""A table: columns for one kind of record, in a fixed order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from inat_typed.export.column import Column
from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.core.types import Many
from inat_typed.runtime.support.suggestions import did_you_mean

Columns: TypeAlias = "Many[str | Column] | Literal['all'] | None"
"""Names of columns or custom columns, in the order of the table; ``"all"`` for all columns that are not private;
``None`` for the default columns."""

Geometry: TypeAlias = Mapping[str, Any]
"""A GeoJSON geometry."""


@dataclass(frozen=True, slots=True)
class Table:
    """The columns for a kind of record, and how a record becomes rows.

    Attributes:
        name: The value of ``table=`` that selects the table.
        description: One sentence: what a row is.
        columns: The columns, in order.
        models: The names of the models that the table is for.
        rows: Returns the objects that the rows of a record are read from; by default, the record itself.
        geometry: Returns the location of a row. ``None`` if rows have no location.
        geometry_fields: The API fields that the location is read from.
        map_columns: The columns that every map contains, even if they are not selected.
    """

    name: str
    description: str
    columns: tuple[Column, ...]
    models: tuple[str, ...] = ()
    rows: Callable[[Any], Iterable[object]] | None = None
    geometry: Callable[[Any], Geometry | None] | None = None
    geometry_fields: tuple[str, ...] = ()
    map_columns: tuple[str, ...] = ()
    _by_name: dict[str, Column] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_name", {column.name: column for column in self.columns})
        if len(self._by_name) != len(self.columns):
            raise ArgumentValueError(f"{self.name}: two columns have the same name; column names must be unique")

    def __iter__(self) -> Iterator[Column]:
        return iter(self.columns)

    def __getitem__(self, name: str) -> Column:
        column = self._by_name.get(name)
        if column is None:
            hint = did_you_mean(name, self._by_name) or f" Columns: {', '.join(self._by_name)}."
            raise ArgumentValueError(f"{self.name} has no column {name!r}.{hint}")
        return column

    def select(self, columns: Columns = None) -> tuple[Column, ...]:
        """Return the selected columns in their order, or the default columns if *columns* is ``None``.

        Raises:
            ArgumentTypeError: *columns* is not a list of names or columns.
            ArgumentValueError: A column is unknown or selected twice, or *columns* is empty.
        """
        if columns is None:
            return tuple(column for column in self.columns if column.default)
        if isinstance(columns, str) and columns == "all":
            return tuple(column for column in self.columns if not column.private)
        if isinstance(columns, (str, bytes)):
            raise ArgumentTypeError(f"columns: {columns!r} is not valid; expected a list of names, or 'all'")
        selected = tuple(column if isinstance(column, Column) else self[column] for column in columns)
        names = [column.name for column in selected]
        if duplicates := sorted({name for name in names if names.count(name) > 1}):
            raise ArgumentValueError(f"columns: {', '.join(duplicates)} is selected twice; select each column once")
        if not selected:
            raise ArgumentValueError("columns is empty; leave it out for the default columns")
        return selected

    def fields(self, columns: Columns = None) -> list[str]:
        """Return the value of ``fields`` with which v2 sends exactly what the columns are read from.

        inat.v2.observations.search(taxon_id=48662, fields=export.OBSERVATIONS.fields())
        """
        fields = [name for column in self.select(columns) for name in column.source_fields]
        return list(dict.fromkeys((*fields, *self.geometry_fields)))

"""A table: columns for one kind of record, in an order that stays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, Literal, TypeAlias

from inat_typed.export.column import Column
from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.types import Many

Columns: TypeAlias = "Many[str | Column] | Literal['all'] | None"
"""Names of columns, or columns of one's own, in the order wanted; ``"all"`` but private ones; ``None``: the usual."""

Geometry: TypeAlias = Mapping[str, Any]
"""A geometry as GeoJSON has it."""


@dataclass(frozen=True, slots=True)
class Table:
    """The columns of a kind of record, and how such a record becomes rows.

    ``name`` is what ``table=`` takes. ``geometry`` gives where a row lies, if it lies anywhere; ``marks`` names the
    columns that must not be left out where it is drawn.
    """

    name: str
    meaning: str
    columns: tuple[Column, ...]
    models: tuple[str, ...] = ()
    rows: Callable[[Any], Iterable[object]] | None = None
    geometry: Callable[[Any], Geometry | None] | None = None
    geometry_needs: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    _by_name: dict[str, Column] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_name", {each.name: each for each in self.columns})
        if len(self._by_name) != len(self.columns):
            raise ArgumentValueError(f"two columns of {self.name} have the same name")

    def __iter__(self) -> Iterator[Column]:
        return iter(self.columns)

    def __getitem__(self, name: str) -> Column:
        column = self._by_name.get(name)
        if column is None:
            near = get_close_matches(name, self._by_name, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"its columns are {', '.join(self._by_name)}"
            raise ArgumentValueError(f"{self.name} has no column {name!r}; {hint}")
        return column

    def choose(self, columns: Columns = None) -> tuple[Column, ...]:
        """The columns that are asked for, in that order; without a wish, those that are usually shown.

        Raises:
            ArgumentTypeError: *columns* is neither names nor columns.
            ArgumentValueError: There is no such column, or it is asked for twice.
        """
        if columns is None:
            return tuple(each for each in self.columns if each.shown)
        if isinstance(columns, str) and columns == "all":
            return tuple(each for each in self.columns if not each.private)
        if isinstance(columns, (str, bytes)):
            raise ArgumentTypeError(f"columns takes a list of names or 'all', not {columns!r}")
        chosen = tuple(each if isinstance(each, Column) else self[each] for each in columns)
        names = [each.name for each in chosen]
        if twice := {name for name in names if names.count(name) > 1}:
            raise ArgumentValueError(f"columns has {', '.join(sorted(twice))} twice")
        if not chosen:
            raise ArgumentValueError("columns is empty; leave it out for the usual ones")
        return chosen

    def fields(self, columns: Columns = None) -> list[str]:
        """What to ask v2 for, so that it sends what the columns are made of and no more.

        inat.v2.observations.search(taxon_id=48662, fields=export.OBSERVATIONS.fields())
        """
        needs = [need for each in self.choose(columns) for need in each.made_of]
        return list(dict.fromkeys((*needs, *self.geometry_needs)))

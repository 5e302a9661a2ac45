"""Tables as GeoJSON (RFC 7946): a feature a row; what is blurred says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from inat_typed.export.column import Column, Value
from inat_typed.export.session import Batch
from inat_typed.export.table import Geometry, Table
from inat_typed.export.text import FileSink, compact, plain
from inat_typed.runtime.errors import ArgumentValueError

_IN_THE_GEOMETRY = {"latitude", "longitude", "decimalLatitude", "decimalLongitude"}


def located(table: Table) -> Callable[[Any], Geometry | None]:
    """What tells where a row of *table* lies.

    Raises:
        ArgumentValueError: Rows of *table* lie nowhere.
    """
    if table.geometry is None:
        raise ArgumentValueError(
            f"rows of {table.name} lie nowhere; observations and places do"
            " (for classes of your own: table='observations')"
        )
    return table.geometry


def marked(table: Table, columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """*columns*, and those that must not be left out on a map.

    Raises:
        ArgumentValueError: Rows of *table* lie nowhere.
    """
    located(table)
    names = {each.name for each in columns}
    there = {each.name: each for each in table.columns}
    return (*columns, *(there[name] for name in table.marks if name in there and name not in names))


class GeoJsonSink(FileSink):
    """A feature collection; ``properties`` has the columns, ``geometry`` is null where nothing is known."""

    def __init__(self, target: Any) -> None:
        super().__init__(target)
        self._table: Table | None = None
        self._names: list[str] = []

    def columns(self, table: Table, chosen: tuple[Column, ...]) -> tuple[Column, ...]:
        """Not the coordinates, which are the geometry."""
        self._table = table
        return tuple(each for each in marked(table, chosen) if each.name not in _IN_THE_GEOMETRY)

    def begin(self, columns: tuple[Column, ...]) -> None:
        """The beginning of the collection."""
        self._names = [each.name for each in columns]
        self.put('{"type":"FeatureCollection","features":[')

    def write(self, batch: Batch) -> None:
        """More features."""
        for item, row in zip(batch.items, batch.rows(), strict=True):
            self.put(("," if self.count else "") + "\n" + compact(self._feature(item, row)))
            self.count += 1

    def finish(self) -> int:
        """The end of the collection."""
        self.put("\n]}\n")
        return super().finish()

    def _feature(self, item: object, row: list[Value]) -> dict[str, Any]:
        geometry = self._table.geometry(item) if self._table and self._table.geometry else None
        properties = dict(zip(self._names, map(plain, row), strict=True))
        identifier = next((properties[name] for name in ("id", "occurrenceID", "uuid") if properties.get(name)), None)
        feature = {"type": "Feature"} if identifier is None else {"type": "Feature", "id": identifier}
        return feature | {"geometry": geometry, "properties": properties}

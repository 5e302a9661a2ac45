"""The writer of GeoJSON (RFC 7946): one feature per row, which says if its location is obscured."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from inat_typed.export.column import Column, Value
from inat_typed.export.output_file import OutputFile
from inat_typed.export.table import Geometry, Table
from inat_typed.export.text_formats import compact_json, json_value
from inat_typed.export.writer import Batch, FileWriter
from inat_typed.runtime.core.errors import ArgumentValueError

_COORDINATE_COLUMNS = {"latitude", "longitude", "decimalLatitude", "decimalLongitude"}
_ID_COLUMNS = ("id", "occurrenceID", "uuid")


def geometry_of(table: Table) -> Callable[[Any], Geometry | None]:
    """Return the function that returns the location of a row.

    Raises:
        ArgumentValueError: Rows of *table* have no location.
    """
    if table.geometry is None:
        raise ArgumentValueError(
            f"{table.name} have no location; expected observations or places. For records of your own class, "
            f"name the table: table='observations'"
        )
    return table.geometry


def with_map_columns(table: Table, selected: tuple[Column, ...]) -> tuple[Column, ...]:
    """Return the *selected* columns and those that every map contains.

    Raises:
        ArgumentValueError: Rows of *table* have no location.
    """
    geometry_of(table)
    selected_names = {column.name for column in selected}
    columns = {column.name: column for column in table.columns}
    missing = (columns[name] for name in table.map_columns if name in columns and name not in selected_names)
    return (*selected, *missing)


class GeoJsonWriter(FileWriter):
    """Writes a feature collection: columns in ``properties``; ``geometry`` is null if the location is unknown."""

    def __init__(self, output: OutputFile) -> None:
        super().__init__(output)
        self._table: Table | None = None
        self._names: list[str] = []

    def columns(self, table: Table, selected: tuple[Column, ...]) -> tuple[Column, ...]:
        """Return the columns for ``properties``: without the coordinates, which are the geometry."""
        self._table = table
        return tuple(column for column in with_map_columns(table, selected) if column.name not in _COORDINATE_COLUMNS)

    def begin(self, columns: tuple[Column, ...]) -> None:
        """Begin the collection."""
        self._names = [column.name for column in columns]
        self.write_text('{"type":"FeatureCollection","features":[')

    def write(self, batch: Batch) -> None:
        """Write a feature per row."""
        for item, row in zip(batch.items, batch.rows(), strict=True):
            self.write_text(("," if self.count else "") + "\n" + compact_json(self._feature(item, row)))
            self.count += 1

    def finish(self) -> int:
        """End the collection."""
        self.write_text("\n]}\n")
        return super().finish()

    def _feature(self, item: object, row: list[Value]) -> dict[str, Any]:
        geometry = self._table.geometry(item) if self._table and self._table.geometry else None
        properties = dict(zip(self._names, map(json_value, row), strict=True))
        identifier = next((properties[name] for name in _ID_COLUMNS if properties.get(name)), None)
        feature = {"type": "Feature"} if identifier is None else {"type": "Feature", "id": identifier}
        return feature | {"geometry": geometry, "properties": properties}

"""Writers of data frames for pandas, polars and geopandas. All are made from Arrow, so that the types are the same."""

from __future__ import annotations

from typing import Any

from inat_typed.export.arrow import ArrowWriter
from inat_typed.export.column import Column
from inat_typed.export.geojson import with_map_columns
from inat_typed.export.table import Table
from inat_typed.export.writer import Batch
from inat_typed.runtime.support.optional_deps import import_optional


class PandasWriter(ArrowWriter):
    """Makes a ``pandas.DataFrame`` with Arrow types: integers can be missing, dates are dates."""

    def open(self) -> None:
        """Import the libraries."""
        import_optional("pandas")
        import_optional("pyarrow", "pandas")

    def finish(self) -> Any:
        """Return the data frame."""
        pandas = import_optional("pandas")
        return super().finish().to_pandas(types_mapper=pandas.ArrowDtype)


class PolarsWriter(ArrowWriter):
    """Makes a ``polars.DataFrame``."""

    def open(self) -> None:
        """Import the libraries."""
        import_optional("polars")
        import_optional("pyarrow", "polars")

    def finish(self) -> Any:
        """Return the data frame."""
        return import_optional("polars").from_arrow(super().finish())


class GeoPandasWriter(PandasWriter):
    """Makes a ``geopandas.GeoDataFrame`` in degrees (EPSG:4326)."""

    def __init__(self) -> None:
        super().__init__()
        self._table: Table | None = None
        self._geometries: list[Any] = []

    def open(self) -> None:
        """Import the libraries."""
        import_optional("geopandas")
        import_optional("pyarrow", "geo")

    def columns(self, table: Table, selected: tuple[Column, ...]) -> tuple[Column, ...]:
        """Return the *selected* columns and those that every map contains."""
        self._table = table
        return with_map_columns(table, selected)

    def write(self, batch: Batch) -> None:
        """Append rows and their geometries."""
        super().write(batch)
        shape = import_optional("shapely.geometry", "geo").shape
        geometry = self._table.geometry if self._table else None
        geometries = (geometry(item) if geometry else None for item in batch.items)
        self._geometries.extend(shape(each) if each else None for each in geometries)

    def finish(self) -> Any:
        """Return the data frame."""
        return import_optional("geopandas").GeoDataFrame(super().finish(), geometry=self._geometries, crs="EPSG:4326")

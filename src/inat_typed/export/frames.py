"""Tables as frames of pandas, polars and geopandas, all by way of Arrow, so that the types are the same."""

from __future__ import annotations

from typing import Any

from inat_typed.export.arrow import ArrowSink
from inat_typed.export.column import Column
from inat_typed.export.geojson import marked
from inat_typed.export.session import Batch
from inat_typed.export.table import Table
from inat_typed.runtime.extras import library


class PandasSink(ArrowSink):
    """A ``pandas.DataFrame`` whose columns are Arrow's: integers may be missing, dates are dates."""

    def open(self) -> None:
        """Are the libraries there?"""
        library("pandas")
        library("pyarrow", "pandas")

    def finish(self) -> Any:
        """The frame."""
        pandas = library("pandas")
        return super().finish().to_pandas(types_mapper=pandas.ArrowDtype)


class PolarsSink(ArrowSink):
    """A ``polars.DataFrame``."""

    def open(self) -> None:
        """Are the libraries there?"""
        library("polars")
        library("pyarrow", "polars")

    def finish(self) -> Any:
        """The frame."""
        return library("polars").from_arrow(super().finish())


class GeoPandasSink(PandasSink):
    """A ``geopandas.GeoDataFrame`` in degrees (EPSG:4326)."""

    def __init__(self) -> None:
        super().__init__()
        self._table: Table | None = None
        self._geometries: list[Any] = []

    def open(self) -> None:
        """Are the libraries there?"""
        library("geopandas")
        library("pyarrow", "geo")

    def columns(self, table: Table, chosen: tuple[Column, ...]) -> tuple[Column, ...]:
        """What must not be left out on a map is not."""
        self._table = table
        return marked(table, chosen)

    def write(self, batch: Batch) -> None:
        """More rows, and where they lie."""
        super().write(batch)
        shape = library("shapely.geometry", "geo").shape
        place = self._table.geometry if self._table else None
        geometries = (place(item) if place else None for item in batch.items)
        self._geometries.extend(shape(each) if each else None for each in geometries)

    def finish(self) -> Any:
        """The frame."""
        return library("geopandas").GeoDataFrame(super().finish(), geometry=self._geometries, crs="EPSG:4326")

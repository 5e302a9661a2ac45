"""Tables of records: files, data frames and rows.

    from inat_typed import INaturalist, export

    with INaturalist() as inat:
        page = inat.v2.observations.search(taxon_name="Danaus plexippus", per_page=200)
        export.write(page, "monarchs.csv")
        frame = export.to_pandas(page)

Each kind of record has a table with fixed columns, such as ``export.OBSERVATIONS``. The package recognizes records by
the names of their classes and loads no generated models. It may import ``records``, ``display`` and ``runtime``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inat_typed.runtime.support.lazy_exports import lazy_exports

if TYPE_CHECKING:
    from inat_typed.export.column import Column as Column, ColumnType as ColumnType, Value as Value
    from inat_typed.export.darwin_core import DARWIN_CORE as DARWIN_CORE
    from inat_typed.export.functions import (
        Format as Format,
        rows as rows,
        to_arrow as to_arrow,
        to_geopandas as to_geopandas,
        to_pandas as to_pandas,
        to_polars as to_polars,
        write as write,
    )
    from inat_typed.export.histogram import HISTOGRAM as HISTOGRAM
    from inat_typed.export.observations import OBSERVATIONS as OBSERVATIONS
    from inat_typed.export.output_file import Destination as Destination
    from inat_typed.export.places import PLACES as PLACES
    from inat_typed.export.table import Columns as Columns, Table as Table
    from inat_typed.export.table_lookup import (
        TABLES as TABLES,
        AsyncRecords as AsyncRecords,
        TableName as TableName,
    )
    from inat_typed.export.taxa import LIFE_LIST as LIFE_LIST, SPECIES_COUNTS as SPECIES_COUNTS, TAXA as TAXA
    from inat_typed.records.flatten import Records as Records

_EXPORTS = {
    "inat_typed.export.functions": ("Format", "rows", "to_arrow", "to_geopandas", "to_pandas", "to_polars", "write"),
    "inat_typed.export.column": ("Column", "ColumnType", "Value"),
    "inat_typed.export.darwin_core": ("DARWIN_CORE",),
    "inat_typed.export.histogram": ("HISTOGRAM",),
    "inat_typed.export.observations": ("OBSERVATIONS",),
    "inat_typed.export.output_file": ("Destination",),
    "inat_typed.export.places": ("PLACES",),
    "inat_typed.export.table_lookup": ("TABLES", "AsyncRecords", "TableName"),
    "inat_typed.export.table": ("Columns", "Table"),
    "inat_typed.records.flatten": ("Records",),
    "inat_typed.export.taxa": ("LIFE_LIST", "SPECIES_COUNTS", "TAXA"),
}

__all__ = [
    "DARWIN_CORE",
    "HISTOGRAM",
    "LIFE_LIST",
    "OBSERVATIONS",
    "PLACES",
    "SPECIES_COUNTS",
    "TABLES",
    "TAXA",
    "AsyncRecords",
    "Column",
    "ColumnType",
    "Columns",
    "Destination",
    "Format",
    "Records",
    "Table",
    "TableName",
    "Value",
    "rows",
    "to_arrow",
    "to_geopandas",
    "to_pandas",
    "to_polars",
    "write",
]

if not TYPE_CHECKING:  # type checkers would accept any name
    __getattr__, __dir__ = lazy_exports(__name__, _EXPORTS)

"""The functions that users call: write records to files, data frames and rows."""

# pyright: reportInvalidTypeVarUse=false
# Type variables that occur once: see RecordsT.

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Iterator
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args, overload

from inat_typed.export.arrow import ArrowFileWriter, ArrowWriter, ParquetWriter
from inat_typed.export.column import Column, Value
from inat_typed.export.frames import GeoPandasWriter, PandasWriter, PolarsWriter
from inat_typed.export.geojson import GeoJsonWriter
from inat_typed.export.output_file import Destination, OutputFile
from inat_typed.export.table import Columns, Table
from inat_typed.export.table_export import TableExport, export_records, export_records_async, is_async
from inat_typed.export.table_lookup import AsyncRecords, AsyncRecordsT, TableName
from inat_typed.export.text_formats import CsvWriter, JsonLinesWriter
from inat_typed.export.writer import Batch, FileWriter, TableWriter
from inat_typed.records.flatten import Records, RecordsT, iterate_records
from inat_typed.runtime.core.errors import ArgumentValueError
from inat_typed.runtime.support.suggestions import did_you_mean

if TYPE_CHECKING:
    import geopandas
    import pandas
    import polars
    import pyarrow

Format: TypeAlias = Literal["csv", "jsonl", "geojson", "parquet", "arrow"]

_WRITERS: dict[str, type[FileWriter]] = {
    "csv": CsvWriter,
    "jsonl": JsonLinesWriter,
    "geojson": GeoJsonWriter,
    "parquet": ParquetWriter,
    "arrow": ArrowFileWriter,
}
_FORMATS_BY_EXTENSION = {".ndjson": "jsonl", ".feather": "arrow", **{f".{name}": name for name in _WRITERS}}
_Table: TypeAlias = "Table | TableName | None"


@overload
def write(
    records: RecordsT, to: Destination, *, format: Format | None = None, table: _Table = None, columns: Columns = None
) -> int: ...
@overload
def write(
    records: AsyncRecordsT,
    to: Destination,
    *,
    format: Format | None = None,
    table: _Table = None,
    columns: Columns = None,
) -> Awaitable[int]: ...
def write(
    records: Records | AsyncRecords,
    to: Destination,
    *,
    format: Format | None = None,  # noqa: A002 - the usual name of this parameter
    table: _Table = None,
    columns: Columns = None,
) -> int | Awaitable[int]:
    """Write records to a file and return the number of rows.

    The file appears when it is complete. Memory use does not depend on the number of records, because rows are written
    in batches.

    Args:
        records: Models: a page, a paginator, any other iterable, several pages or a single record.
        to: A path, whose extension determines the format: ``.csv``, ``.jsonl``, ``.geojson``, ``.parquet`` or
            ``.arrow``; or an open binary file.
        format: The format, if ``to`` does not determine it.
        table: The table, if the records do not determine it: ``"darwin_core"``.
        columns: Names of columns, or custom columns; ``"all"``. By default, the default columns of the table.

    Raises:
        ArgumentValueError: The format, the table or a column is unknown, or the records are of several kinds.
        ConfigurationError: The format requires a library that is not installed.
        OSError: The file cannot be written.
    """
    output = OutputFile(to)
    writer = _WRITERS[_format(output, format)](output)
    rows_written: int | Awaitable[int] = _export(records, writer, table, columns)
    return rows_written


@overload
def rows(records: RecordsT, *, table: _Table = None, columns: Columns = None) -> Iterator[dict[str, Value]]: ...
@overload
def rows(
    records: AsyncRecordsT, *, table: _Table = None, columns: Columns = None
) -> AsyncIterator[dict[str, Value]]: ...
def rows(
    records: Records | AsyncRecords, *, table: _Table = None, columns: Columns = None
) -> Iterator[dict[str, Value]] | AsyncIterator[dict[str, Value]]:
    """Yield the rows of a table as dictionaries, all with the same keys.

    Raises:
        ArgumentValueError: The table or a column is unknown, or the records are of several kinds.
    """
    writer = _RowWriter()
    export = TableExport(records, writer, table, columns)
    if is_async(records):
        return _iterate_rows_async(records, export, writer)  # type: ignore[arg-type]  # is_async checked it
    return _iterate_rows(records, export, writer)


@overload
def to_arrow(records: RecordsT, *, table: _Table = None, columns: Columns = None) -> pyarrow.Table: ...
@overload
def to_arrow(records: AsyncRecordsT, *, table: _Table = None, columns: Columns = None) -> Awaitable[pyarrow.Table]: ...
def to_arrow(records: Records | AsyncRecords, *, table: _Table = None, columns: Columns = None) -> Any:
    """Return a ``pyarrow.Table`` (extra ``arrow``).

    Raises:
        ArgumentValueError: The table or a column is unknown, or the records are of several kinds.
        ConfigurationError: pyarrow is not installed.
    """
    return _export(records, ArrowWriter(), table, columns)


@overload
def to_pandas(records: RecordsT, *, table: _Table = None, columns: Columns = None) -> pandas.DataFrame: ...
@overload
def to_pandas(
    records: AsyncRecordsT, *, table: _Table = None, columns: Columns = None
) -> Awaitable[pandas.DataFrame]: ...
def to_pandas(records: Records | AsyncRecords, *, table: _Table = None, columns: Columns = None) -> Any:
    """Return a ``pandas.DataFrame`` (extra ``pandas``) with Arrow types, whose values can be missing.

    Raises:
        ArgumentValueError: The table or a column is unknown, or the records are of several kinds.
        ConfigurationError: pandas or pyarrow is not installed.
    """
    return _export(records, PandasWriter(), table, columns)


@overload
def to_polars(records: RecordsT, *, table: _Table = None, columns: Columns = None) -> polars.DataFrame: ...
@overload
def to_polars(
    records: AsyncRecordsT, *, table: _Table = None, columns: Columns = None
) -> Awaitable[polars.DataFrame]: ...
def to_polars(records: Records | AsyncRecords, *, table: _Table = None, columns: Columns = None) -> Any:
    """Return a ``polars.DataFrame`` (extra ``polars``).

    Raises:
        ArgumentValueError: The table or a column is unknown, or the records are of several kinds.
        ConfigurationError: polars or pyarrow is not installed.
    """
    return _export(records, PolarsWriter(), table, columns)


@overload
def to_geopandas(records: RecordsT, *, table: _Table = None, columns: Columns = None) -> geopandas.GeoDataFrame: ...
@overload
def to_geopandas(
    records: AsyncRecordsT, *, table: _Table = None, columns: Columns = None
) -> Awaitable[geopandas.GeoDataFrame]: ...
def to_geopandas(records: Records | AsyncRecords, *, table: _Table = None, columns: Columns = None) -> Any:
    """Return a ``geopandas.GeoDataFrame`` (extra ``geo``) of observations or places, in EPSG:4326.

    Raises:
        ArgumentValueError: The records have no location, a column is unknown, or the records are of several kinds.
        ConfigurationError: geopandas or pyarrow is not installed.
    """
    return _export(records, GeoPandasWriter(), table, columns)


def _export(records: Any, writer: TableWriter[Any], table: _Table, columns: Columns) -> Any:
    export = TableExport(records, writer, table, columns)
    return export_records_async(records, export) if is_async(records) else export_records(records, export)


def _format(output: OutputFile, given: Format | None) -> str:
    selected = given or _FORMATS_BY_EXTENSION.get(output.suffix)
    if selected in _WRITERS:
        return selected
    formats = get_args(Format)
    expected = f"{', '.join(map(repr, formats[:-1]))} or {formats[-1]!r}"
    if given:
        raise ArgumentValueError(f"format: {given!r} is not valid; expected {expected}.{did_you_mean(given, formats)}")
    raise ArgumentValueError(
        f"the file extension {output.suffix!r} determines no format; give format={expected}, or one of the "
        f"extensions {', '.join(_FORMATS_BY_EXTENSION)}"
    )


class _RowWriter(TableWriter[None]):
    """Stores the rows of one record, until the iteration yields them."""

    rows_per_batch = 1

    def __init__(self) -> None:
        self._names: list[str] = []
        self._rows: list[dict[str, Value]] = []

    def begin(self, columns: tuple[Column, ...]) -> None:
        self._names = [column.name for column in columns]

    def write(self, batch: Batch) -> None:
        self._rows = [dict(zip(self._names, row, strict=True)) for row in batch.rows()]

    def finish(self) -> None:
        """There is nothing to finish."""

    def take_rows(self) -> list[dict[str, Value]]:
        """Return the stored rows and forget them."""
        rows, self._rows = self._rows, []
        return rows


def _iterate_rows(records: object, export: TableExport[None], writer: _RowWriter) -> Iterator[dict[str, Value]]:
    for record in iterate_records(records):
        export.add(record)
        export.flush()
        yield from writer.take_rows()


async def _iterate_rows_async(
    records: AsyncIterable[object], export: TableExport[None], writer: _RowWriter
) -> AsyncIterator[dict[str, Value]]:
    async for item in records:
        for row in _iterate_rows(item, export, writer):
            yield row

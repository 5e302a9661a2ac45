"""What is called: tables out of the answers of calls."""

# pyright: reportInvalidTypeVarUse=false
# A variable that stands once: see RecordsT.

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Iterator
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args, overload

from inat_typed.export.arrow import ArrowFileSink, ArrowSink, ParquetSink
from inat_typed.export.column import Column, Value
from inat_typed.export.frames import GeoPandasSink, PandasSink, PolarsSink
from inat_typed.export.geojson import GeoJsonSink
from inat_typed.export.recognise import AsyncRecords, AsyncRecordsT, TableName
from inat_typed.export.session import Batch, Session, Sink, is_async, run, run_async
from inat_typed.export.table import Columns, Table
from inat_typed.export.target import Target, To
from inat_typed.export.text import CsvSink, FileSink, JsonLinesSink
from inat_typed.runtime.errors import ArgumentValueError
from inat_typed.runtime.flatten import Records, RecordsT, flat

if TYPE_CHECKING:
    import geopandas
    import pandas
    import polars
    import pyarrow

Format: TypeAlias = Literal["csv", "jsonl", "geojson", "parquet", "arrow"]

_SINKS: dict[str, type[FileSink]] = {
    "csv": CsvSink,
    "jsonl": JsonLinesSink,
    "geojson": GeoJsonSink,
    "parquet": ParquetSink,
    "arrow": ArrowFileSink,
}
_SUFFIXES = {".ndjson": "jsonl", ".feather": "arrow", **{f".{name}": name for name in _SINKS}}
_Table: TypeAlias = "Table | TableName | None"


@overload
def write(
    records: RecordsT, to: To, *, format: Format | None = None, table: _Table = None, columns: Columns = None
) -> int: ...
@overload
def write(
    records: AsyncRecordsT, to: To, *, format: Format | None = None, table: _Table = None, columns: Columns = None
) -> Awaitable[int]: ...
def write(
    records: Records | AsyncRecords,
    to: To,
    *,
    format: Format | None = None,  # noqa: A002 - the word for it
    table: _Table = None,
    columns: Columns = None,
) -> int | Awaitable[int]:
    """Write records to a file; how many rows it has.

    The file appears when it is whole. Records are taken one by one, and rows written by the thousand: a million of them
    need no more memory than a few thousand.

    Args:
        records: Models, in a page, a paginator or any iterable; or pages of them; or a single one.
        to: A path, whose end tells the format: ``.csv``, ``.jsonl``, ``.geojson``, ``.parquet`` or ``.arrow``; or an
            open binary file.
        format: The format, where ``to`` does not tell.
        table: Which table, where it is not to be told by the records: ``"darwin_core"``.
        columns: Names of columns, or columns of your own; ``"all"``; without them, the usual ones.

    Raises:
        ArgumentValueError: There is no such format, table or column, or the records are of several kinds.
        ConfigurationError: The format needs a library that is not installed.
        OSError: The file cannot be written.
    """
    target = Target(to)
    done: int | Awaitable[int] = _done(records, _SINKS[_format(target, format)](target), table, columns)
    return done


@overload
def rows(records: RecordsT, *, table: _Table = None, columns: Columns = None) -> Iterator[dict[str, Value]]: ...
@overload
def rows(
    records: AsyncRecordsT, *, table: _Table = None, columns: Columns = None
) -> AsyncIterator[dict[str, Value]]: ...
def rows(
    records: Records | AsyncRecords, *, table: _Table = None, columns: Columns = None
) -> Iterator[dict[str, Value]] | AsyncIterator[dict[str, Value]]:
    """The rows of a table one after the other, as dictionaries, all with the same keys.

    Raises:
        ArgumentValueError: There is no such table or column, or the records are of several kinds.
    """
    sink = _RowSink()
    session = Session(records, sink, table, columns)
    if is_async(records):
        return _async_rows(records, session, sink)  # type: ignore[arg-type]  # is_async has told
    return _rows(records, session, sink)


@overload
def to_arrow(records: RecordsT, *, table: _Table = None, columns: Columns = None) -> pyarrow.Table: ...
@overload
def to_arrow(records: AsyncRecordsT, *, table: _Table = None, columns: Columns = None) -> Awaitable[pyarrow.Table]: ...
def to_arrow(records: Records | AsyncRecords, *, table: _Table = None, columns: Columns = None) -> Any:
    """A ``pyarrow.Table`` (extra ``arrow``).

    Raises:
        ArgumentValueError: There is no such table or column, or the records are of several kinds.
        ConfigurationError: pyarrow is not installed.
    """
    return _done(records, ArrowSink(), table, columns)


@overload
def to_pandas(records: RecordsT, *, table: _Table = None, columns: Columns = None) -> pandas.DataFrame: ...
@overload
def to_pandas(
    records: AsyncRecordsT, *, table: _Table = None, columns: Columns = None
) -> Awaitable[pandas.DataFrame]: ...
def to_pandas(records: Records | AsyncRecords, *, table: _Table = None, columns: Columns = None) -> Any:
    """A ``pandas.DataFrame`` (extra ``pandas``); its columns have Arrow's types, in which anything may be missing.

    Raises:
        ArgumentValueError: There is no such table or column, or the records are of several kinds.
        ConfigurationError: pandas or pyarrow is not installed.
    """
    return _done(records, PandasSink(), table, columns)


@overload
def to_polars(records: RecordsT, *, table: _Table = None, columns: Columns = None) -> polars.DataFrame: ...
@overload
def to_polars(
    records: AsyncRecordsT, *, table: _Table = None, columns: Columns = None
) -> Awaitable[polars.DataFrame]: ...
def to_polars(records: Records | AsyncRecords, *, table: _Table = None, columns: Columns = None) -> Any:
    """A ``polars.DataFrame`` (extra ``polars``).

    Raises:
        ArgumentValueError: There is no such table or column, or the records are of several kinds.
        ConfigurationError: polars or pyarrow is not installed.
    """
    return _done(records, PolarsSink(), table, columns)


@overload
def to_geopandas(records: RecordsT, *, table: _Table = None, columns: Columns = None) -> geopandas.GeoDataFrame: ...
@overload
def to_geopandas(
    records: AsyncRecordsT, *, table: _Table = None, columns: Columns = None
) -> Awaitable[geopandas.GeoDataFrame]: ...
def to_geopandas(records: Records | AsyncRecords, *, table: _Table = None, columns: Columns = None) -> Any:
    """A ``geopandas.GeoDataFrame`` (extra ``geo``) of observations or places, in EPSG:4326.

    Raises:
        ArgumentValueError: Such records lie nowhere, there is no such column, or the records are of several kinds.
        ConfigurationError: geopandas or pyarrow is not installed.
    """
    return _done(records, GeoPandasSink(), table, columns)


def _done(records: Any, sink: Sink[Any], table: _Table, columns: Columns) -> Any:
    session = Session(records, sink, table, columns)
    return run_async(records, session) if is_async(records) else run(records, session)


def _format(target: Target, said: Format | None) -> str:
    found = said or _SUFFIXES.get(target.suffix)
    if found not in _SINKS:
        names = ", ".join(map(repr, get_args(Format)))
        raise ArgumentValueError(
            f"format takes {names}; not {said!r}"
            if said
            else f"the end of the file's name, {target.suffix!r}, tells no format; say it: format= takes {names}"
        )
    return found


class _RowSink(Sink[None]):
    """Keeps one batch: the rows of it are taken out before the next one comes."""

    rows_per_batch = 1

    def __init__(self) -> None:
        self._names: list[str] = []
        self.ready: list[dict[str, Value]] = []

    def begin(self, columns: tuple[Column, ...]) -> None:
        self._names = [each.name for each in columns]

    def write(self, batch: Batch) -> None:
        self.ready = [dict(zip(self._names, row, strict=True)) for row in batch.rows()]

    def finish(self) -> None:
        """Nothing is left to do."""


def _rows(records: object, session: Session[None], sink: _RowSink) -> Iterator[dict[str, Value]]:
    for record in flat(records):
        session.add(record)
        session.flush()
        yield from sink.ready
        sink.ready = []


async def _async_rows(
    records: AsyncIterable[object], session: Session[None], sink: _RowSink
) -> AsyncIterator[dict[str, Value]]:
    async for several in records:
        for row in _rows(several, session, sink):
            yield row

"""Writers of Arrow tables in memory, Arrow files and Parquet files."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from inat_typed.export.column import Column, ColumnType
from inat_typed.export.output_file import OutputFile
from inat_typed.export.writer import Batch, FileWriter, TableWriter
from inat_typed.runtime.support.optional_deps import import_optional

_ARROW_TYPES: dict[ColumnType, Callable[[Any], Any]] = {
    "string": lambda pa: pa.string(),
    "integer": lambda pa: pa.int64(),
    "number": lambda pa: pa.float64(),
    "boolean": lambda pa: pa.bool_(),
    "date": lambda pa: pa.date32(),
    "datetime": lambda pa: pa.timestamp("us", tz="UTC"),
    "list[string]": lambda pa: pa.list_(pa.string()),
    "list[integer]": lambda pa: pa.list_(pa.int64()),
}
_ROWS_PER_BATCH = 10_000


def arrow_schema(columns: tuple[Column, ...]) -> Any:
    """Return the Arrow schema of *columns*, with their descriptions as metadata."""
    pa = import_optional("pyarrow")

    def field(column: Column) -> Any:
        metadata = {"description": column.description} if column.description else None
        return pa.field(column.name, _ARROW_TYPES[column.type](pa), metadata=metadata)

    return pa.schema([field(column) for column in columns])


def record_batch(batch: Batch, schema: Any) -> Any:
    """Return a batch as an Arrow record batch."""
    pa = import_optional("pyarrow")
    arrays = [pa.array(values, field.type) for values, field in zip(batch.columns(), schema, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


class ArrowWriter(TableWriter[Any]):
    """Makes a ``pyarrow.Table``."""

    rows_per_batch = _ROWS_PER_BATCH

    def __init__(self) -> None:
        self._schema: Any = None
        self._batches: list[Any] = []

    def open(self) -> None:
        """Import pyarrow."""
        import_optional("pyarrow")

    def begin(self, columns: tuple[Column, ...]) -> None:
        """Make the schema."""
        self._schema = arrow_schema(columns)

    def write(self, batch: Batch) -> None:
        """Append rows."""
        self._batches.append(record_batch(batch, self._schema))

    def finish(self) -> Any:
        """Return the table."""
        return import_optional("pyarrow").Table.from_batches(self._batches, schema=self._schema)


class _ArrowFileWriter(FileWriter):
    """Writes a file with one of pyarrow's writers."""

    rows_per_batch = _ROWS_PER_BATCH

    def __init__(self, output: OutputFile) -> None:
        super().__init__(output)
        self._writer: Any = None
        self._schema: Any = None

    def make_writer(self, schema: Any) -> Any:
        """Return pyarrow's writer."""
        raise NotImplementedError

    def open(self) -> None:
        """Import pyarrow and open the file."""
        import_optional("pyarrow")
        super().open()

    def begin(self, columns: tuple[Column, ...]) -> None:
        """Make the schema and the writer."""
        self._schema = arrow_schema(columns)
        self._writer = self.make_writer(self._schema)

    def write(self, batch: Batch) -> None:
        """Write rows; in Parquet, as one row group."""
        self._writer.write_batch(record_batch(batch, self._schema))
        self.count += len(batch.items)

    def finish(self) -> int:
        """Complete the file."""
        self._close()
        return super().finish()

    def abandon(self) -> None:
        """Delete the incomplete file."""
        self._close()
        super().abandon()

    def _close(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None


class ParquetWriter(_ArrowFileWriter):
    """Writes a Parquet file, compressed with zstd."""

    def make_writer(self, schema: Any) -> Any:
        """Return pyarrow's writer."""
        return import_optional("pyarrow.parquet").ParquetWriter(self.output.file, schema, compression="zstd")


class ArrowFileWriter(_ArrowFileWriter):
    """Writes an Arrow file (also called Feather), which can be memory-mapped."""

    def make_writer(self, schema: Any) -> Any:
        """Return pyarrow's writer."""
        return import_optional("pyarrow.ipc").new_file(self.output.file, schema)

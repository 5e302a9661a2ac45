"""Tables in Arrow: in memory, as a file, and as Parquet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from inat_typed.export.column import Column, ColumnType
from inat_typed.export.session import Batch, Sink
from inat_typed.export.target import Target
from inat_typed.export.text import FileSink
from inat_typed.runtime.extras import library

_TYPES: dict[ColumnType, Callable[[Any], Any]] = {
    "string": lambda pa: pa.string(),
    "integer": lambda pa: pa.int64(),
    "number": lambda pa: pa.float64(),
    "boolean": lambda pa: pa.bool_(),
    "date": lambda pa: pa.date32(),
    "datetime": lambda pa: pa.timestamp("us", tz="UTC"),
    "list[string]": lambda pa: pa.list_(pa.string()),
    "list[integer]": lambda pa: pa.list_(pa.int64()),
}


def schema(columns: tuple[Column, ...]) -> Any:
    """The Arrow schema of *columns*, with their meanings as metadata."""
    pa = library("pyarrow")
    return pa.schema(
        [
            pa.field(each.name, _TYPES[each.type](pa), metadata={"meaning": each.meaning} if each.meaning else None)
            for each in columns
        ]
    )


def record_batch(batch: Batch, described: Any) -> Any:
    """A batch as Arrow has it."""
    pa = library("pyarrow")
    arrays = [pa.array(cells, each.type) for cells, each in zip(batch.columns(), described, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=described)


class ArrowSink(Sink[Any]):
    """A ``pyarrow.Table``."""

    rows_per_batch = 10_000

    def __init__(self) -> None:
        self._schema: Any = None
        self._batches: list[Any] = []

    def open(self) -> None:
        """Is the library there?"""
        library("pyarrow")

    def begin(self, columns: tuple[Column, ...]) -> None:
        """The schema."""
        self._schema = schema(columns)

    def write(self, batch: Batch) -> None:
        """More rows."""
        self._batches.append(record_batch(batch, self._schema))

    def finish(self) -> Any:
        """The table."""
        return library("pyarrow").Table.from_batches(self._batches, schema=self._schema)


class _ArrowFileSink(FileSink):
    """A file that a writer of pyarrow's fills."""

    rows_per_batch = 10_000

    def __init__(self, target: Target) -> None:
        super().__init__(target)
        self._writer: Any = None
        self._schema: Any = None

    def make(self, described: Any) -> Any:
        """The writer."""
        raise NotImplementedError

    def open(self) -> None:
        """Is the library there? Then begin the file."""
        library("pyarrow")
        super().open()

    def begin(self, columns: tuple[Column, ...]) -> None:
        """The schema."""
        self._schema = schema(columns)
        self._writer = self.make(self._schema)

    def write(self, batch: Batch) -> None:
        """More rows; in Parquet, one group of rows."""
        self._writer.write_batch(record_batch(batch, self._schema))
        self.count += len(batch.items)

    def finish(self) -> int:
        """The end of the file."""
        self._close()
        return super().finish()

    def abandon(self) -> None:
        """Leave no half file."""
        self._close()
        super().abandon()

    def _close(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None


class ParquetSink(_ArrowFileSink):
    """Parquet, compressed with zstd."""

    def make(self, described: Any) -> Any:
        """The writer."""
        return library("pyarrow.parquet").ParquetWriter(self.target.file, described, compression="zstd")


class ArrowFileSink(_ArrowFileSink):
    """An Arrow file (also called Feather), which can be mapped into memory."""

    def make(self, described: Any) -> Any:
        """The writer."""
        return library("pyarrow.ipc").new_file(self.target.file, described)

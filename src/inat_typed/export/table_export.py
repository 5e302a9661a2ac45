"""Send records to a table writer: one implementation for iterables and asynchronous iterables."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable
from types import TracebackType
from typing import Generic, Self, TypeVar

from pydantic import BaseModel

from inat_typed.export.column import Value
from inat_typed.export.table import Columns, Table
from inat_typed.export.table_lookup import TableName, expected_table, fit_table, table_by_name, table_for_model
from inat_typed.export.writer import Batch, TableWriter
from inat_typed.records.flatten import iterate_records
from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError

T = TypeVar("T")


class TableExport(Generic[T]):
    """The export of one table. The first record determines the table, unless the caller did.

    Raises:
        ArgumentTypeError: *columns* is not a list of names or columns.
        ArgumentValueError: The table or a column is unknown.
    """

    def __init__(
        self, records: object, writer: TableWriter[T], table: Table | TableName | None, columns: Columns
    ) -> None:
        self._writer = writer
        self._columns: Columns = columns
        self._given_table = table_by_name(table)
        self._expected_table = self._given_table or expected_table(records)
        if self._expected_table is not None:  # report invalid columns before the first record is requested
            writer.columns(self._expected_table, self._expected_table.select(columns))
        self._model: type[BaseModel] | None = None
        self._table: Table | None = None
        self._readers: tuple[Callable[[object], Value], ...] = ()
        self._items: list[object] = []

    def __enter__(self) -> Self:
        self._writer.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self._writer.abandon()

    def add(self, record: BaseModel) -> bool:
        """Add a record; return whether a batch is full, so that ``flush`` is due.

        Raises:
            ArgumentValueError: The record belongs to another table than the records before.
        """
        if type(record) is not self._model:
            self._check_model(type(record))
        if self._table is not None and self._table.rows is not None:
            self._items.extend(self._table.rows(record))
        else:
            self._items.append(record)
        return len(self._items) >= self._writer.rows_per_batch

    def flush(self) -> None:
        """Write the rows that were added since the last call."""
        if self._items:
            batch = Batch(self._items, self._readers)
            self._items = []
            self._writer.write(batch)

    def finish(self) -> T:
        """Write the last rows and return the result of the writer.

        Raises:
            ArgumentValueError: There were no records, and the table is unknown.
        """
        if self._table is None:
            if self._expected_table is None:
                raise ArgumentValueError(
                    "there are no records to determine the columns; name the table, for example table='observations'"
                )
            self._begin(self._expected_table)
        self.flush()
        return self._writer.finish()

    def _check_model(self, model: type[BaseModel]) -> None:
        if self._table is None:
            self._begin(fit_table(self._given_table or table_for_model(model), model))
            self._model = model
        elif self._given_table is None and table_for_model(model).name != self._table.name:
            raise ArgumentValueError(
                f"records: {model.__name__} does not belong to the table {self._table.name}; "
                f"a table holds one kind of record"
            )

    def _begin(self, table: Table) -> None:
        self._table = table
        columns = self._writer.columns(table, table.select(self._columns))
        self._readers = tuple(column.reader() for column in columns)
        self._writer.begin(columns)


def export_records(records: object, export: TableExport[T]) -> T:
    """Export all *records* and return the result."""
    with export:
        for record in iterate_records(records):
            if export.add(record):
                export.flush()
        return export.finish()


async def export_records_async(records: AsyncIterable[object], export: TableExport[T]) -> T:
    """Export all *records* and return the result; rows are written in a worker thread."""
    from anyio.to_thread import run_sync

    with export:
        async for item in records:
            for record in iterate_records(item):
                if export.add(record):
                    await run_sync(export.flush)
        return await run_sync(export.finish)


def is_async(records: object) -> bool:
    """Return whether *records* is an asynchronous iterable.

    Raises:
        ArgumentTypeError: *records* is a coroutine: an ``await`` is missing.
    """
    if hasattr(records, "__await__") and not isinstance(records, AsyncIterable):
        raise ArgumentTypeError("records: got a coroutine; await the call, as in export.write(await ..., path)")
    return isinstance(records, AsyncIterable)

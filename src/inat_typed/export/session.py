"""The way of records into a table: written once, for iterables and asynchronous ones alike."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterable, Callable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Generic, Self, TypeVar

from pydantic import BaseModel

from inat_typed.export.column import Column, Value
from inat_typed.export.recognise import TableName, fitted, named, promised, table_of
from inat_typed.export.table import Columns, Table
from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.flatten import flat

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Batch:
    """A number of rows; what they are made of, and their cells."""

    items: list[object]
    readers: tuple[Callable[[object], Value], ...]

    def rows(self) -> Iterator[list[Value]]:
        """The cells, row by row."""
        for item in self.items:
            yield [read(item) for read in self.readers]

    def columns(self) -> Iterator[list[Value]]:
        """The cells, column by column."""
        for read in self.readers:
            yield [read(item) for item in self.items]


class Sink(ABC, Generic[T]):
    """What a table is written to, batch by batch; ``finish`` gives what it came to."""

    rows_per_batch = 1_000

    def open(self) -> None:
        """Take hold of what is needed, before the first record is asked for."""

    def columns(self, table: Table, chosen: tuple[Column, ...]) -> tuple[Column, ...]:  # noqa: ARG002
        """The columns that are wanted of *table*, which may be others than were chosen."""
        return chosen

    @abstractmethod
    def begin(self, columns: tuple[Column, ...]) -> None:
        """Begin the table."""

    @abstractmethod
    def write(self, batch: Batch) -> None:
        """Take up more rows."""

    @abstractmethod
    def finish(self) -> T:
        """End the table."""

    def abandon(self) -> None:
        """Something went wrong: leave nothing half done."""


class Session(Generic[T]):
    """One table in the making: what it is of shows with the first record, unless it was said."""

    def __init__(self, records: object, sink: Sink[T], table: Table | TableName | None, columns: Columns) -> None:
        self._sink = sink
        self._said = named(table)
        self._wanted: Columns = columns
        self._promised = self._said or promised(records)
        if self._promised is not None:  # what is wrong is said before the first record is asked for
            sink.columns(self._promised, self._promised.choose(columns))
        self._model: type[BaseModel] | None = None
        self._table: Table | None = None
        self._readers: tuple[Callable[[object], Value], ...] = ()
        self._items: list[object] = []

    def __enter__(self) -> Self:
        self._sink.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self._sink.abandon()

    def add(self, record: BaseModel) -> bool:
        """Take one record; whether it is time to ``flush``.

        Raises:
            ArgumentValueError: It belongs to another table than the records before.
        """
        if type(record) is not self._model:
            self._see(type(record))
        if self._table is not None and self._table.rows is not None:
            self._items.extend(self._table.rows(record))
        else:
            self._items.append(record)
        return len(self._items) >= self._sink.rows_per_batch

    def flush(self) -> None:
        """Hand over the rows so far."""
        if self._items:
            batch = Batch(self._items, self._readers)
            self._items = []
            self._sink.write(batch)

    def finish(self) -> T:
        """Hand over the last rows, and end the table.

        Raises:
            ArgumentValueError: There were no records, and nothing said what they would have been.
        """
        if self._table is None:
            if self._promised is None:
                raise ArgumentValueError(
                    "there are no records, so nothing tells which columns there are; say it: table='observations'"
                )
            self._begin(self._promised)
        self.flush()
        return self._sink.finish()

    def _see(self, model: type[BaseModel]) -> None:
        if self._table is None:
            self._begin(fitted(self._said or table_of(model), model))
            self._model = model
        elif self._said is None and table_of(model).name != self._table.name:
            raise ArgumentValueError(
                f"there is a {model.__name__} among {self._table.name}: one table holds one kind of record"
            )

    def _begin(self, table: Table) -> None:
        self._table = table
        columns = self._sink.columns(table, table.choose(self._wanted))
        self._readers = tuple(each.reader() for each in columns)
        self._sink.begin(columns)


def run(records: object, session: Session[T]) -> T:
    """Bring all *records* into the table."""
    with session:
        for record in flat(records):
            if session.add(record):
                session.flush()
        return session.finish()


async def run_async(records: AsyncIterable[object], session: Session[T]) -> T:
    """The same; what takes time is done in a thread, one batch at a time."""
    from anyio.to_thread import run_sync

    with session:
        async for several in records:
            for record in flat(several):
                if session.add(record):
                    await run_sync(session.flush)
        return await run_sync(session.finish)


def is_async(records: object) -> bool:
    """Whether *records* come asynchronously.

    Raises:
        ArgumentTypeError: They have not come yet: an ``await`` is missing.
    """
    if hasattr(records, "__await__") and not isinstance(records, AsyncIterable):
        raise ArgumentTypeError("records are still to come: await the call first")
    return isinstance(records, AsyncIterable)

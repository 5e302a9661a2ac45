"""Base classes of what writes the rows of a table: to memory, or to a file."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from inat_typed.export.column import Column, Value
from inat_typed.export.output_file import OutputFile
from inat_typed.export.table import Table

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows of a table: the objects that they are read from, and a reader per column."""

    items: list[object]
    readers: tuple[Callable[[object], Value], ...]

    def rows(self) -> Iterator[list[Value]]:
        """Yield the values row by row."""
        for item in self.items:
            yield [read(item) for read in self.readers]

    def columns(self) -> Iterator[list[Value]]:
        """Yield the values column by column."""
        for read in self.readers:
            yield [read(item) for item in self.items]


class TableWriter(ABC, Generic[T]):
    """Writes a table in batches of rows. ``finish`` returns the result."""

    rows_per_batch = 1_000

    def open(self) -> None:
        """Import libraries and open files, before the first record is requested."""

    def columns(self, table: Table, selected: tuple[Column, ...]) -> tuple[Column, ...]:  # noqa: ARG002
        """Return the columns to write, which can differ from the *selected* ones."""
        return selected

    @abstractmethod
    def begin(self, columns: tuple[Column, ...]) -> None:
        """Begin the table."""

    @abstractmethod
    def write(self, batch: Batch) -> None:
        """Write rows."""

    @abstractmethod
    def finish(self) -> T:
        """End the table and return the result."""

    def abandon(self) -> None:
        """Clean up after an error."""


class FileWriter(TableWriter[int]):
    """Writes a table to a file. ``finish`` returns the number of rows."""

    def __init__(self, output: OutputFile) -> None:
        self.output = output
        self.count = 0

    def open(self) -> None:
        """Open the file."""
        self.output.open()

    def finish(self) -> int:
        """Complete the file."""
        self.output.finish()
        return self.count

    def abandon(self) -> None:
        """Delete the incomplete file."""
        self.output.abandon()

    def write_text(self, text: str) -> None:
        """Write *text* in UTF-8."""
        self.output.file.write(text.encode("utf-8", "replace"))

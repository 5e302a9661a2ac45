"""The result of a download."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, Generic, TypeVar

from inat_typed.runtime.pagination.unreadable_records import SkippedRecord

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Download(Generic[T]):
    """A file of records: newline-delimited JSON, as the service sent it.

    Iterating over it reads the records from the file one by one, with the type of the paginator's records. So a table
    can be written in constant memory: ``export.write(download, "monarchs.parquet")``.

    Attributes:
        path: The file.
        count: Number of records in the file.
        resumed_from: Number of records that were already in the file before the call; equal to ``count`` if the
            download was already complete.
        complete: Whether the file contains all records, except those in ``skipped``. False after a dry run of a
            download that is not complete.
        skipped: The records that were left out with ``skip_errors=True``, including those of earlier calls.
        record_type: The class of the records, or ``None`` if they are not objects.
    """

    path: Path
    count: int
    resumed_from: int = 0
    complete: bool = True
    skipped: tuple[SkippedRecord, ...] = ()
    record_type: type[Any] | None = field(default=None, repr=False)
    _parse: Callable[[bytes], T] = field(repr=False)

    @property
    def resumed(self) -> bool:
        """Whether the file already contained records before the call."""
        return self.resumed_from > 0

    def __len__(self) -> int:
        return self.count

    def __iter__(self) -> Iterator[T]:
        if self.count:
            with self.path.open("rb") as file:
                yield from map(self._parse, islice(file, self.count))

    def __str__(self) -> str:
        earlier = "all" if self.resumed_from == self.count else f"{self.resumed_from:,}"
        notes = [f"{earlier} downloaded earlier"] if self.resumed else []
        notes += [f"{len(self.skipped):,} skipped"] if self.skipped else []
        return f"{self.count:,} records in {self.path}" + (f" ({', '.join(notes)})" if notes else "")

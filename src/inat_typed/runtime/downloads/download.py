"""What a download has come to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Download(Generic[T]):
    """A file of records, one JSON object a line, as the service sent them: ``for record in inat.download(...)``.

    Iterated, it reads them out of the file one by one, typed as the paginator's: a table of them is made in constant
    memory, ``export.write(download, "monarchs.parquet")``.

    ``path`` is the file, ``count`` how many records are in it, ``before`` how many of these were there already when the
    call began: all of them where there was nothing left to do. After a dry run, which brings nothing, it may not be
    ``complete``.
    """

    path: Path
    count: int
    before: int = 0
    complete: bool = True
    record_type: type[Any] | None = field(default=None, repr=False)
    """The class of its records."""
    _read: Callable[[bytes], T] = field(repr=False)

    @property
    def resumed(self) -> bool:
        """Whether it went on with what was there."""
        return self.before > 0

    def __len__(self) -> int:
        return self.count

    def __iter__(self) -> Iterator[T]:
        if self.count:
            with self.path.open("rb") as file:
                yield from map(self._read, islice(file, self.count))

    def __str__(self) -> str:
        which = "all" if self.before == self.count else f"{self.before:,}"
        before = f", {which} of them from before" if self.resumed else ""
        return f"{self.count:,} records in {self.path}{before}"

"""Tables as text: CSV, and JSON Lines."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, date, datetime
from typing import Any

from inat_typed.export.column import Column, Value
from inat_typed.export.session import Batch, Sink
from inat_typed.export.target import Target


def plain(value: Value) -> Any:
    """A cell as JSON has it: dates and times in ISO 8601."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, date) else value


def compact(value: object) -> str:
    """JSON without blanks, in UTF-8; half a surrogate pair, which is no text, is replaced."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace").decode()


class FileSink(Sink[int]):
    """What is written to a file; it comes to the number of rows."""

    def __init__(self, target: Target) -> None:
        self.target = target
        self.count = 0

    def open(self) -> None:
        """Begin the file."""
        self.target.open()

    def finish(self) -> int:
        """The file is whole."""
        self.target.finish()
        return self.count

    def abandon(self) -> None:
        """Leave no half file."""
        self.target.abandon()

    def put(self, text: str) -> None:
        """Write text."""
        self.target.file.write(text.encode("utf-8", "replace"))


class CsvSink(FileSink):
    """Comma-separated values (RFC 4180): UTF-8, a header, an empty cell for what is missing, JSON for lists."""

    def begin(self, columns: tuple[Column, ...]) -> None:
        """The header."""
        self.put(_lines([[each.name for each in columns]]))

    def write(self, batch: Batch) -> None:
        """More lines."""
        self.put(_lines([_cell(each) for each in row] for row in batch.rows()))
        self.count += len(batch.items)


def _lines(rows: Any) -> str:
    buffer = io.StringIO()
    csv.writer(buffer).writerows(rows)
    return buffer.getvalue()


def _cell(value: Value) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    return compact(value) if isinstance(value, list) else plain(value)


class JsonLinesSink(FileSink):
    """One JSON object a line, all with the same names."""

    def begin(self, columns: tuple[Column, ...]) -> None:
        """Nothing stands above the rows."""
        self._names = [each.name for each in columns]

    def write(self, batch: Batch) -> None:
        """More lines."""
        for row in batch.rows():
            self.put(compact(dict(zip(self._names, map(plain, row), strict=True))) + "\n")
        self.count += len(batch.items)

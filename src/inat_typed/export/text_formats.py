"""Writers of text files: CSV and JSON Lines."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

from inat_typed.export.column import Column, Value
from inat_typed.export.writer import Batch, FileWriter


def json_value(value: Value) -> Any:
    """Return a value as JSON represents it: dates and times in ISO 8601."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, date) else value


def compact_json(value: object) -> str:
    """Return JSON without spaces. Unpaired surrogates, which UTF-8 cannot encode, are replaced."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace").decode()


class CsvWriter(FileWriter):
    """Writes comma-separated values (RFC 4180): UTF-8, a header, empty cells for missing values, JSON for lists."""

    def begin(self, columns: tuple[Column, ...]) -> None:
        """Write the header."""
        self.write_text(_csv_lines([[column.name for column in columns]]))

    def write(self, batch: Batch) -> None:
        """Write a line per row."""
        self.write_text(_csv_lines([_cell(value) for value in row] for row in batch.rows()))
        self.count += len(batch.items)


def _csv_lines(rows: Iterable[list[Any]]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer).writerows(rows)
    return buffer.getvalue()


def _cell(value: Value) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    return compact_json(value) if isinstance(value, list) else json_value(value)


class JsonLinesWriter(FileWriter):
    """Writes JSON Lines: one object per row, all with the same keys."""

    def begin(self, columns: tuple[Column, ...]) -> None:
        """Store the keys; the format has no header."""
        self._names = [column.name for column in columns]

    def write(self, batch: Batch) -> None:
        """Write a line per row."""
        for row in batch.rows():
            self.write_text(compact_json(dict(zip(self._names, map(json_value, row), strict=True))) + "\n")
        self.count += len(batch.items)

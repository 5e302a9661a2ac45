"""The checkpoint file of a download: how much of the data file is valid, and where to resume.

The checkpoint is a JSON file beside the data file, ``<name>.checkpoint``. It is replaced atomically after each page
that was written to the disk, and it is kept when the download is complete. Its fields:

- ``version``: version of this format, 1.
- ``query``: what is downloaded, without secrets. Its fields are ``operation``, ``url``, ``parameters``, ``limit`` and
  ``user``; see ``QueryFingerprint``. A file is resumed only by the same query.
- ``records``: number of records in the data file. - ``bytes``: length of these records in bytes. Anything after them
was not written completely, and is cut off on resuming. - ``page_bytes``, ``page_sha256``: length in bytes and SHA-256
digest of the last page, to detect that the data file was
  changed.
- ``cursor``: where to resume, or ``null`` before the first page. Its fields depend on the pagination strategy:
  ``{"after_id": 123}`` for the id cursor, ``{"page": 4, "page_size": 200}`` for page numbers, and
  ``{"position": 60, "missing_ids": ["5"]}`` for a list of ids, where ``missing_ids`` is optional.
- ``complete``: whether the data file contains all records, except those in ``skipped``.
- ``skipped``: the records that were left out because the service cannot return them, with the fields of
  ``SkippedRecord``; missing if there are none.
- ``saved_at``: time at which the checkpoint was written, UTC, in ISO 8601.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from inat_typed.runtime.downloads.fingerprint import QueryFingerprint
from inat_typed.runtime.pagination.scheduler import Cursor
from inat_typed.runtime.pagination.unreadable_records import SkippedRecord
from inat_typed.runtime.support.json_guards import is_array, is_object

SUFFIX = ".checkpoint"

_Count = Annotated[int, Field(ge=0)]


def _validate_cursor(cursor: dict[str, Any]) -> dict[str, Any]:
    """Check that *cursor* is one that a pagination strategy returns."""
    start = next((cursor[name] for name in ("after_id", "page", "position") if name in cursor), None)
    page_size, missing_ids = cursor.get("page_size"), cursor.get("missing_ids", [])
    is_size_valid = page_size is None or (_is_count(page_size) and page_size > 0)
    are_ids_valid = is_array(missing_ids) and all(isinstance(each, str) for each in missing_ids)
    if not (_is_count(start) and is_size_valid and are_ids_valid):
        raise ValueError("not a cursor")
    return cursor


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


class InvalidCheckpointError(ValueError):
    """A checkpoint file is damaged, not a checkpoint, or of another version."""


class Checkpoint(BaseModel):
    """The state of a download. The module docstring describes the fields."""

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid", frozen=True, strict=True)

    version: Literal[1] = 1
    query: QueryFingerprint
    records: _Count = 0
    bytes: _Count = 0
    page_bytes: _Count = 0
    page_sha256: str = ""
    cursor: Annotated[Cursor, AfterValidator(_validate_cursor)] | None = None
    complete: bool = False
    skipped: tuple[SkippedRecord, ...] = ()
    saved_at: str = ""

    def save(self, path: Path) -> None:
        """Write the checkpoint to *path*, replacing an older one atomically.

        Raises:
            OSError: The file cannot be written. An older checkpoint is unchanged.
        """
        empty_fields = set[str]() if self.skipped else {"skipped"}
        temporary = path.with_name(f"{path.name}.part")
        try:
            with temporary.open("wb") as file:
                file.write(self.model_dump_json(indent=2, exclude=empty_fields).encode() + b"\n")
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except OSError:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise


def checkpoint_path(path: Path) -> Path:
    """Return the path of the checkpoint for the data file *path*."""
    return path.with_name(path.name + SUFFIX)


def read_checkpoint(path: Path) -> Checkpoint | None:
    """Return the checkpoint at *path*, or ``None`` if the file does not exist.

    Raises:
        InvalidCheckpointError: The file is damaged, not a checkpoint, or of another version of this package.
        OSError: The file cannot be read.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    try:
        return Checkpoint.model_validate_json(content)
    except ValidationError:
        raise InvalidCheckpointError(f"{path} {_describe_invalid(content)}") from None


def _describe_invalid(content: bytes) -> str:
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        value = None
    if is_object(value) and value.get("version", 1) != 1:
        return "was written by another version of inat-typed"
    return "is damaged or is not a checkpoint of a download"

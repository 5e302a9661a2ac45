"""What stands beside the file of a download: what is in it for good, and where to go on."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from inat_typed.runtime.downloads.query import Query
from inat_typed.runtime.narrowing import is_array, is_object
from inat_typed.runtime.paging.walk import Mark

SUFFIX = ".checkpoint"

_Count = Annotated[int, Field(ge=0)]


def _checked(mark: dict[str, Any]) -> dict[str, Any]:
    """A mark as a walk gives it."""
    start = next((mark[name] for name in ("after", "page", "place") if name in mark), None)
    size, absent = mark.get("size"), mark.get("absent", [])
    is_sized = size is None or (_is_count(size) and size > 0)
    names_absent = is_array(absent) and all(isinstance(each, str) for each in absent)
    if not (_is_count(start) and is_sized and names_absent):
        raise ValueError("no mark")
    return mark


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


class UnreadableError(ValueError):
    """There is a checkpoint, and it is none that we can go by."""


class Checkpoint(BaseModel):
    """The state of a download.

    ``records`` are in the first ``bytes`` of the file; of these, the last ``page_bytes`` have ``page_digest``.
    ``mark`` says where the walk goes on; a ``complete`` one does not.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid", frozen=True, strict=True)

    inat_typed_download: Literal[1] = 1
    query: Query
    records: _Count = 0
    bytes: _Count = 0
    page_bytes: _Count = 0
    page_digest: str = ""
    mark: Annotated[Mark, AfterValidator(_checked)] | None = None
    complete: bool = False
    saved: str = ""

    def save(self, path: Path) -> None:
        """Put it in the place of the one before, all at once.

        Raises:
            OSError: It cannot be written; the one before is still there.
        """
        part = path.with_name(f"{path.name}.part")
        try:
            with part.open("wb") as file:
                file.write(self.model_dump_json(indent=2).encode() + b"\n")
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise


def beside(path: Path) -> Path:
    """Where the checkpoint of a download into *path* stands."""
    return path.with_name(path.name + SUFFIX)


def read(path: Path) -> Checkpoint | None:
    """The checkpoint at *path*; ``None`` if there is none.

    Raises:
        UnreadableError: It is damaged, something else, or of another version of this package.
        OSError: It cannot be read.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    try:
        return Checkpoint.model_validate_json(content)
    except ValidationError:
        raise UnreadableError(f"{path} {_what_else(content)}") from None


def _what_else(content: bytes) -> str:
    """What a file is that is no checkpoint."""
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        found = None
    if is_object(found) and found.get("inat_typed_download", 1) != 1:
        return "was written by another version of inat-typed"
    return "is no checkpoint of a download, or is damaged"

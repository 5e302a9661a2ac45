"""Where a file is written: all of it appears at once, at the end, or nothing does."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO, TypeAlias, Union
from uuid import uuid4

from inat_typed.runtime.errors import ArgumentTypeError

To: TypeAlias = Union[str, "os.PathLike[str]", IO[bytes]]
"""A path, or an open binary file, which stays yours to close."""


class Target:
    """A file that is being written beside its place, and moved there when it is whole."""

    def __init__(self, to: To) -> None:
        self._given: IO[bytes] | None = None
        self._path: Path | None = None
        self._part: Path | None = None
        self._file: IO[bytes] | None = None
        if isinstance(to, (str, os.PathLike)):
            self._path = Path(os.path.realpath(to))
        elif hasattr(to, "write"):
            self._given = to
        else:
            raise ArgumentTypeError(f"to is a path or an open binary file, not {type(to).__name__}")

    @property
    def suffix(self) -> str:
        """The end of its name, such as ``.csv``; nothing for an open file."""
        return self._path.suffix.lower() if self._path else ""

    @property
    def file(self) -> IO[bytes]:
        """What to write to, once it is open."""
        if self._file is None:
            raise ValueError("it is not open")
        return self._file

    def open(self) -> None:
        """Begin the file."""
        if self._path is None:
            self._file = self._given
        elif self._path.exists() and not self._path.is_file():
            self._file = self._path.open("wb")  # a pipe, /dev/stdout: nothing can be moved there
        else:
            self._part = self._path.with_name(f".{self._path.name}.{uuid4().hex[:8]}.part")
            self._file = self._part.open("xb")

    def finish(self) -> None:
        """The file is whole: put it in its place."""
        if self._path is None:
            self.file.flush()
            return
        self.file.close()
        if self._part is not None:
            self._part.replace(self._path)

    def abandon(self) -> None:
        """Leave nothing, and what was there before as it was."""
        if self._path is not None and self._file is not None:
            self._file.close()
        if self._part is not None:
            self._part.unlink(missing_ok=True)

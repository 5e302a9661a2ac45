"""An output file that appears only when it is complete."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO, TypeAlias, Union
from uuid import uuid4

from inat_typed.runtime.core.errors import ArgumentTypeError

Destination: TypeAlias = Union[str, "os.PathLike[str]", IO[bytes]]
"""A path, or an open binary file, which the caller closes."""


class OutputFile:
    """A file that is written under a temporary name in the same directory, and renamed when it is complete."""

    def __init__(self, destination: Destination) -> None:
        self._caller_file: IO[bytes] | None = None
        self._path: Path | None = None
        self._temporary: Path | None = None
        self._file: IO[bytes] | None = None
        if isinstance(destination, (str, os.PathLike)):
            self._path = Path(os.path.realpath(destination))
        elif hasattr(destination, "write"):
            self._caller_file = destination
        else:
            raise ArgumentTypeError(f"to: expected a path or an open binary file, not {type(destination).__name__}")

    @property
    def suffix(self) -> str:
        """The extension of the path in lower case, such as ``.csv``; empty for an open file."""
        return self._path.suffix.lower() if self._path else ""

    @property
    def file(self) -> IO[bytes]:
        """The file to write to, after ``open``."""
        if self._file is None:
            raise ValueError("the output file is not open")
        return self._file

    def open(self) -> None:
        """Open the file for writing."""
        if self._path is None:
            self._file = self._caller_file
        elif self._path.exists() and not self._path.is_file():
            self._file = self._path.open("wb")  # a pipe or /dev/stdout, which a rename would replace
        else:
            self._temporary = self._path.with_name(f".{self._path.name}.{uuid4().hex[:8]}.part")
            self._file = self._temporary.open("xb")

    def finish(self) -> None:
        """Close the complete file and move it to its path."""
        if self._path is None:
            self.file.flush()
            return
        self.file.close()
        if self._temporary is not None:
            self._temporary.replace(self._path)

    def abandon(self) -> None:
        """Delete the incomplete file. An earlier file at the path stays as it was."""
        if self._path is not None and self._file is not None:
            self._file.close()
        if self._temporary is not None:
            self._temporary.unlink(missing_ok=True)

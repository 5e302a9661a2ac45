"""The stream from which httpx reads a file: reports progress and never exceeds the announced size."""

from __future__ import annotations

import os
from typing import IO

from inat_typed.runtime.core.errors import ArgumentValueError
from inat_typed.runtime.core.types import Progress
from inat_typed.runtime.multipart.part import Part, read_chunk


class UploadStream:
    """A file-like object for httpx, which reads a chunk when the one before was sent."""

    def __init__(self, part: Part, content: IO[bytes], progress: Progress | None, before: int, total: int) -> None:
        """Read *part* from *content*.

        Args:
            part: The file.
            content: The opened file.
            progress: Called with the number of bytes sent and *total*.
            before: Bytes in files of the same request that are sent before this one.
            total: Bytes in all files of the request.
        """
        self._part = part
        self._content = content
        self._progress = progress
        self._before = before
        self._total = total
        self._position = 0

    def read(self, size: int = -1) -> bytes:
        """Return the next chunk, and report that those before were sent.

        Raises:
            ArgumentValueError: The file cannot be read any more, or has become shorter.
        """
        if self._progress:
            self._progress(self._before + self._position, self._total)
        remaining = self._part.size - self._position
        wanted = remaining if size < 0 else min(size, remaining)
        if not wanted:
            return b""
        chunk = read_chunk(self._content, self._part.place, wanted)
        if not chunk:
            raise ArgumentValueError(
                f"{self._part.place} became shorter while it was sent: "
                f"{self._position:,} bytes instead of {self._part.size:,}"
            )
        self._position += len(chunk)
        return chunk

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move to *offset*, or to the end; httpx does so to determine the size and before it repeats a request."""
        self._position = self._part.size if whence == os.SEEK_END else offset
        if whence == os.SEEK_SET:
            self._content.seek(offset)
        return self._position

    def tell(self) -> int:
        """Return the position in bytes."""
        return self._position

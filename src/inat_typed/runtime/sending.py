"""A file as it goes out: read piece by piece, counted, and no longer than it was said to be."""

from __future__ import annotations

import os
from typing import IO

from inat_typed.runtime.errors import ArgumentValueError
from inat_typed.runtime.files import Part, read
from inat_typed.runtime.types import Progress


class Sending:
    """What httpx reads a file from. It reads a piece only when the one before is on its way, so that this can be told.

    ``before`` bytes of the request's ``total`` are in files that go ahead of this one.
    """

    def __init__(self, part: Part, content: IO[bytes], progress: Progress | None, before: int, total: int) -> None:
        self._part = part
        self._content = content
        self._progress = progress
        self._before = before
        self._total = total
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        """The next piece.

        Raises:
            ArgumentValueError: The file cannot be read any more, or has become shorter.
        """
        if self._progress:
            self._progress(self._before + self._at, self._total)
        left = self._part.size - self._at
        wanted = left if size < 0 else min(size, left)
        if not wanted:
            return b""
        chunk = read(self._content, self._part.place, wanted)
        if not chunk:
            short = f"{self._at:,} bytes instead of {self._part.size:,}"
            raise ArgumentValueError(f"{self._part.place} became shorter while it was sent: {short}")
        self._at += len(chunk)
        return chunk

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to the beginning, for another try, or tell how long it is."""
        self._at = self._part.size if whence == os.SEEK_END else offset
        if whence == os.SEEK_SET:
            self._content.seek(offset)
        return self._at

    def tell(self) -> int:
        """How far it was read."""
        return self._at

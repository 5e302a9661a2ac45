"""Files to upload: what a caller gave, checked without opening it, and then open and measured, ready to be sent."""

from __future__ import annotations

import hashlib
import io
import os
import re
import tempfile
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Any

from inat_typed.runtime import media_types
from inat_typed.runtime.address import fetchable, is_address, without_query
from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.narrowing import is_tuple
from inat_typed.runtime.types import File

LARGEST = 20 * 1024 * 1024
"""Bytes: the service takes no more in one file."""

MOST = f"the service takes {LARGEST:,} at most (20 MB) in a file"

_MEDIA = re.compile(r"[\w.+-]+/[\w.+-]+(;[ \t]*[\w.+-]+=[\w.+-]+)*")
_CHUNK = 64 * 1024
_NAMELESS = "upload"


@dataclass(frozen=True, slots=True)
class Part:
    """A file that can be sent, as often as need be: its name, its media type, its size in bytes, and its content."""

    name: str
    media: str
    size: int
    place: str = field(repr=False)
    """Where the caller gave it: what messages begin with."""
    opened: Callable[[], AbstractContextManager[IO[bytes]]] = field(repr=False)
    """Opens the content, at its beginning."""
    close: Callable[[], None] = field(default=lambda: None, repr=False)
    """Forgets what was kept for sending; the caller's own files stay open."""
    digest: str = ""
    """What tells this content from any other (SHA-256), if it was asked for."""

    def known(self) -> Part:
        """The same part with its digest."""
        found = hashlib.sha256()
        with self.opened() as content:
            while chunk := read(content, self.place):
                found.update(chunk)
        return replace(self, digest=found.hexdigest())


def checked(file: File, place: str) -> File:
    """What a caller gave as a file, as far as it can be told without opening it.

    Raises:
        ArgumentTypeError: It is opened as text, or for writing.
        ArgumentValueError: It is not there, empty or too large, or its address is none that files are fetched from.
    """
    if isinstance(file, str) and is_address(file):
        fetchable(file, place)
    elif isinstance(file, (str, os.PathLike)):
        _fits(_size_of(Path(file), place), f"{place}: {os.fspath(file)!r}")
    elif isinstance(file, bytes):
        _fits(len(file), place)
    elif is_tuple(file):
        return _named(file, place)
    elif not isinstance(file, Part):
        _check_open(file, place)
    return file


def measured(file: File | Part, place: str) -> Part:
    """*file*, ready to be sent. What can be read only once is kept, in a file that has no name, until it is closed.

    Raises:
        ArgumentTypeError: It gives text.
        ArgumentValueError: It cannot be read, is empty or too large.
    """
    if isinstance(file, Part):
        return file
    if isinstance(file, (str, os.PathLike)):
        return _of_path(Path(file), place)
    if isinstance(file, bytes):
        name, media = media_types.named(_NAMELESS, file[: media_types.BEGINNING])
        return _of_bytes(name, media, file, place)
    if isinstance(file, tuple):
        name, content, *media_given = file
        return _of_bytes(name, media_given[0] if media_given else media_types.by_name(name), content, place)
    return _of_open(file, place)


def described(file: File | Part) -> str:
    """A file in a few words, without opening it."""
    if isinstance(file, Part):
        return f"<{file.name}, {file.size} bytes>"
    if isinstance(file, tuple):
        return f"<{file[0]}, {len(file[1])} bytes>"
    if isinstance(file, bytes):
        return f"<{len(file)} bytes>"
    if isinstance(file, str) and is_address(file):
        return f"<{without_query(file)}>"
    if isinstance(file, (str, os.PathLike)):
        return f"<{Path(file).name}, {Path(file).stat().st_size} bytes>"
    return f"<{_name_of(file) or 'open file'}>"


class Kept:
    """Bytes that come only once, in a file that has no name."""

    def __init__(self, place: str) -> None:
        self._place = place
        self._file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed by whoever has it
        self.close: Callable[[], None] = self._file.close

    def add(self, chunk: bytes) -> None:
        """Keep what came.

        Raises:
            ArgumentValueError: It is too much for a file.
        """
        self._file.write(chunk)
        if self._file.tell() > LARGEST:
            raise ArgumentValueError(f"{self._place} has more than {LARGEST:,} bytes; {MOST}")

    def part(self, name: str, media: str = media_types.UNKNOWN) -> Part:
        """All that came, ready to be sent."""
        _fits(size := self._file.tell(), self._place)
        self._file.seek(0)
        name, media = media_types.named(name or _NAMELESS, self._file.read(media_types.BEGINNING), media)
        return Part(name, media, size, self._place, lambda: _rewound(self._file), self.close)


def _named(file: tuple[Any, ...], place: str) -> File:
    name, content, *media = file
    kind = media[0] if media else media_types.by_name(name)
    if not name or any(sign in name for sign in "\r\n\0"):
        raise ArgumentValueError(f"{place}: {name!r} is no name of a file")
    if not _MEDIA.fullmatch(kind):
        raise ArgumentValueError(f"{place}: {kind!r} is no media type; it should look like 'image/jpeg'")
    _fits(len(content), f"{place}: {name!r}")
    return (name, content, kind)


def _size_of(path: Path, place: str) -> int:
    try:
        if path.is_file():
            return path.stat().st_size
    except (OSError, ValueError) as error:
        raise ArgumentValueError(f"{place}: {os.fspath(path)!r} cannot be read: {error}") from error
    if path.is_dir():
        raise ArgumentValueError(f"{place}: {os.fspath(path)!r} is a folder, not a file")
    raise ArgumentValueError(f"{place}: there is no file {os.fspath(path)!r}")


def _fits(size: int, what: str) -> None:
    if size == 0:
        raise ArgumentValueError(f"{what} is empty")
    if size > LARGEST:
        raise ArgumentValueError(f"{what} has {size:,} bytes; {MOST}")


def _check_open(file: Any, place: str) -> None:
    if isinstance(file, io.TextIOBase):
        raise ArgumentTypeError(f"{place}: the file is opened as text; open it with mode 'rb'")
    if getattr(file, "closed", False):
        raise ArgumentValueError(f"{place}: the file is closed")
    readable = getattr(file, "readable", None)
    if readable is not None and not readable():
        raise ArgumentTypeError(f"{place}: the file is opened for writing; open it with mode 'rb'")


def _of_path(path: Path, place: str) -> Part:
    size = _size_of(path, place)
    what = f"{place}: {os.fspath(path)!r}"
    _fits(size, what)

    def opened() -> AbstractContextManager[IO[bytes]]:
        try:
            return path.open("rb")
        except OSError as error:
            raise ArgumentValueError(f"{what} cannot be read: {error.strerror}") from error

    with opened() as content:  # now, and not when half of the work is done
        _, media = media_types.named(path.name, read(content, what, media_types.BEGINNING))
    return Part(path.name, media, size, what, opened)


def _of_bytes(name: str, media: str, content: bytes, place: str) -> Part:
    _fits(len(content), place)
    return Part(name, media, len(content), place, lambda: io.BytesIO(content))


def _of_open(file: IO[bytes], place: str) -> Part:
    _check_open(file, place)
    name = _name_of(file)
    what = f"{place}: {name!r}" if name else f"{place}: the open file"
    try:
        file.seek(0)  # a file that is half sent is never meant, and retrying begins at the beginning
    except (AttributeError, OSError, ValueError):
        return _of_stream(file, name, what)
    size = file.seek(0, os.SEEK_END)
    _fits(size, what)
    file.seek(0)
    beginning = read(file, what, media_types.BEGINNING)
    return Part(*media_types.named(name or _NAMELESS, beginning), size, what, lambda: _rewound(file))


def _of_stream(file: IO[bytes], name: str, what: str) -> Part:
    kept = Kept(what)
    try:
        while chunk := read(file, what):
            kept.add(chunk)
        return kept.part(name)
    except BaseException:
        kept.close()
        raise


@contextmanager
def _rewound(file: IO[bytes]) -> Generator[IO[bytes]]:
    file.seek(0)
    yield file


def _name_of(file: Any) -> str:
    """The name of an open file; pipes and sockets have numbers at most."""
    name = getattr(file, "name", "")
    return Path(name).name if isinstance(name, str) else ""


def read(file: IO[bytes], what: str, size: int = _CHUNK) -> bytes:
    """The next bytes of an open file.

    Raises:
        ArgumentTypeError: It gives text.
        ArgumentValueError: It cannot be read.
    """
    try:
        return _bytes(file.read(size), what)
    except (OSError, ValueError) as error:
        raise ArgumentValueError(f"{what} cannot be read: {error}") from error


def _bytes(chunk: object, what: str) -> bytes:
    """What a file gave, which may be anything, whatever it says."""
    if not isinstance(chunk, bytes):
        raise ArgumentTypeError(f"{what} gives {type(chunk).__name__}, not bytes; open it with mode 'rb'")
    return chunk

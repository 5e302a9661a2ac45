"""A file that is ready to be sent: opened, measured, and readable as often as a request is sent."""

from __future__ import annotations

import hashlib
import io
import os
import tempfile
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Any

from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.core.types import File
from inat_typed.runtime.multipart import media_types

MAX_FILE_BYTES = 20 * 1024 * 1024
"""The largest file that the API accepts, in bytes."""

SIZE_LIMIT_TEXT = f"the API accepts at most {MAX_FILE_BYTES:,} bytes (20 MB) per file"

_CHUNK_BYTES = 64 * 1024
_DEFAULT_NAME = "upload"


@dataclass(frozen=True, slots=True)
class Part:
    """A file that can be sent any number of times."""

    name: str
    media_type: str
    size: int
    """Bytes."""
    place: str = field(repr=False)
    """Where the caller passed the file. Error messages begin with it."""
    open: Callable[[], AbstractContextManager[IO[bytes]]] = field(repr=False)
    """Opens the content at its beginning."""
    close: Callable[[], None] = field(default=lambda: None, repr=False)
    """Deletes temporary copies. Files that the caller opened stay open."""
    digest: str = ""
    """The SHA-256 of the content, after ``with_digest``."""

    def with_digest(self) -> Part:
        """Return the same part with its digest. Reads the whole content."""
        sha256 = hashlib.sha256()
        with self.open() as content:
            while chunk := read_chunk(content, self.place):
                sha256.update(chunk)
        return replace(self, digest=sha256.hexdigest())


def prepare_part(file: File | Part, place: str) -> Part:
    """Return *file* as a part. Content that can be read only once is copied to a temporary file.

    Args:
        file: A file that is not at a URL.
        place: What messages begin with.

    Raises:
        ArgumentTypeError: The file is open in text mode, or for writing.
        ArgumentValueError: The file cannot be read, is empty or too large.
    """
    if isinstance(file, Part):
        return file
    if isinstance(file, (str, os.PathLike)):
        return _part_from_path(Path(file), place)
    if isinstance(file, bytes):
        check_content(file, media_types.UNKNOWN, place)
        name, media_type = media_types.resolve_name_and_type(_DEFAULT_NAME, file[: media_types.SNIFF_BYTES])
        return _part_from_bytes(name, media_type, file, place)
    if isinstance(file, tuple):
        name, content, *given_type = file
        media_type = given_type[0] if given_type else media_types.guess_from_name(name)
        check_content(content, media_type, f"{place}: {name!r}")
        return _part_from_bytes(name, media_type, content, place)
    return _part_from_open_file(file, place)


class SpooledFile:
    """A temporary file for content that can be read only once."""

    def __init__(self, place: str) -> None:
        self._place = place
        self._file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed by the caller
        self.close: Callable[[], None] = self._file.close

    def add(self, chunk: bytes) -> None:
        """Append content.

        Raises:
            ArgumentValueError: The file is too large.
        """
        self._file.write(chunk)
        if self._file.tell() > MAX_FILE_BYTES:
            raise ArgumentValueError(f"{self._place} has more than {MAX_FILE_BYTES:,} bytes; {SIZE_LIMIT_TEXT}")

    def part(self, name: str, media_type: str = media_types.UNKNOWN) -> Part:
        """Return the content as a part.

        Raises:
            ArgumentValueError: The file is empty.
        """
        check_size(size := self._file.tell(), self._place)
        self._file.seek(0)
        first_bytes = self._file.read(media_types.SNIFF_BYTES)
        name, media_type = media_types.resolve_name_and_type(name or _DEFAULT_NAME, first_bytes, media_type)
        check_content(first_bytes, media_type, self._place)
        return Part(name, media_type, size, self._place, lambda: _rewound(self._file), self.close)


def file_size(path: Path, place: str) -> int:
    """Return the size of the file at *path* in bytes.

    Raises:
        ArgumentValueError: It does not exist, is a folder, or cannot be read.
    """
    try:
        if path.is_file():
            return path.stat().st_size
    except (OSError, ValueError) as error:
        raise ArgumentValueError(f"{place}: {os.fspath(path)!r} cannot be read: {error}") from error
    if path.is_dir():
        raise ArgumentValueError(f"{place}: {os.fspath(path)!r} is a folder; expected a file")
    if path.exists():  # a named pipe, a socket or a device
        raise ArgumentValueError(
            f"{place}: {os.fspath(path)!r} is not a regular file; save its content to a file, or pass an open file"
        )
    raise ArgumentValueError(f"{place}: file {os.fspath(path)!r} not found")


def check_size(size: int, what: str) -> None:
    """Check that a file of *size* bytes is neither empty nor too large; *what* begins the message.

    Raises:
        ArgumentValueError: It is empty or too large.
    """
    if size == 0:
        raise ArgumentValueError(f"{what} is empty")
    if size > MAX_FILE_BYTES:
        raise ArgumentValueError(f"{what} has {size:,} bytes; {SIZE_LIMIT_TEXT}")


def check_content(content: bytes, media_type: str, what: str) -> None:
    """Check that what is sent as a photo or sound, or as a file of unknown type, is not a web page.

    Args:
        content: The content, or its first ``SNIFF_BYTES``.
        media_type: Its media type, or ``UNKNOWN``.
        what: What the message begins with.

    Raises:
        ArgumentValueError: It is one: an error page or a login page that was saved instead of the file.
    """
    if media_type.startswith(("image/", "audio/", media_types.UNKNOWN)) and media_types.is_markup(
        content[: media_types.SNIFF_BYTES]
    ):
        raise ArgumentValueError(f"{what} contains a web page (HTML), not a photo or sound; download the file again")


def check_open_file(file: Any, place: str) -> None:
    """Check that an open file can be read as bytes.

    Raises:
        ArgumentTypeError: It is open in text mode, or for writing.
        ArgumentValueError: It is closed.
    """
    if isinstance(file, io.TextIOBase):
        raise ArgumentTypeError(f"{place}: the file is open in text mode; open it with mode 'rb'")
    if getattr(file, "closed", False):
        raise ArgumentValueError(f"{place}: the file is closed; pass an open file or its path")
    readable = getattr(file, "readable", None)
    if readable is not None and not readable():
        raise ArgumentTypeError(f"{place}: the file is open for writing; open it with mode 'rb'")


def file_name(file: Any) -> str:
    """Return the name of an open file without its folder, or ``""``: pipes and sockets have no name."""
    name = getattr(file, "name", "")
    return Path(name).name if isinstance(name, str) else ""


def read_chunk(file: IO[bytes], what: str, size: int = _CHUNK_BYTES) -> bytes:
    """Return the next bytes of an open file; *what* begins messages.

    Raises:
        ArgumentTypeError: The file returns text.
        ArgumentValueError: The file cannot be read.
    """
    try:
        return _require_bytes(file.read(size), what)
    except (OSError, ValueError) as error:
        raise ArgumentValueError(f"{what} cannot be read: {error}") from error


def _require_bytes(chunk: object, what: str) -> bytes:
    if not isinstance(chunk, bytes):
        raise ArgumentTypeError(f"{what} returns {type(chunk).__name__}, not bytes; open it with mode 'rb'")
    return chunk


def _part_from_path(path: Path, place: str) -> Part:
    size = file_size(path, place)
    what = f"{place}: {os.fspath(path)!r}"
    check_size(size, what)

    def open_file() -> AbstractContextManager[IO[bytes]]:
        try:
            return path.open("rb")
        except OSError as error:
            raise ArgumentValueError(f"{what} cannot be read: {error.strerror}") from error

    with open_file() as content:  # now, because later a part of an upload may have been sent
        first_bytes = read_chunk(content, what, media_types.SNIFF_BYTES)
    _, media_type = media_types.resolve_name_and_type(path.name, first_bytes)
    check_content(first_bytes, media_type, what)
    return Part(path.name, media_type, size, what, open_file)


def _part_from_bytes(name: str, media_type: str, content: bytes, place: str) -> Part:
    check_size(len(content), place)
    return Part(name, media_type, len(content), place, lambda: io.BytesIO(content))


def _part_from_open_file(file: IO[bytes], place: str) -> Part:
    check_open_file(file, place)
    name = file_name(file)
    what = f"{place}: {name!r}" if name else f"{place}: the open file"
    try:
        file.seek(0)  # files are sent from their beginning, also when a request is repeated
    except (AttributeError, OSError, ValueError):
        return _part_from_stream(file, name, what)
    size = file.seek(0, os.SEEK_END)
    check_size(size, what)
    file.seek(0)
    first_bytes = read_chunk(file, what, media_types.SNIFF_BYTES)
    name, media_type = media_types.resolve_name_and_type(name or _DEFAULT_NAME, first_bytes)
    check_content(first_bytes, media_type, what)
    return Part(name, media_type, size, what, lambda: _rewound(file))


def _part_from_stream(file: IO[bytes], name: str, what: str) -> Part:
    spooled = SpooledFile(what)
    try:
        while chunk := read_chunk(file, what):
            spooled.add(chunk)
        return spooled.part(name)
    except BaseException:
        spooled.close()
        raise


@contextmanager
def _rewound(file: IO[bytes]) -> Generator[IO[bytes]]:
    file.seek(0)
    yield file

"""Write the data file of a download and its checkpoint, page by page.

The data file always contains what the checkpoint names: a page is flushed to the disk before the checkpoint includes
it, and data that no checkpoint includes is cut off before the download is resumed.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from threading import Lock

from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError, DownloadError
from inat_typed.runtime.downloads.checkpoint import (
    Checkpoint,
    InvalidCheckpointError,
    checkpoint_path,
    read_checkpoint,
)
from inat_typed.runtime.downloads.fingerprint import QueryFingerprint
from inat_typed.runtime.downloads.lock import try_lock
from inat_typed.runtime.pagination.batch import batch_from_json
from inat_typed.runtime.pagination.record_keys import read_record_keys
from inat_typed.runtime.pagination.scheduler import Cursor
from inat_typed.runtime.pagination.unreadable_records import SkippedRecord

_OTHER_FORMATS = frozenset({".arrow", ".csv", ".feather", ".geojson", ".gz", ".parquet", ".tsv", ".xlsx", ".zip"})
_RECORDS_PER_READ = 500


def validate_path(path: object) -> Path:
    """Return *path* as a ``Path``, after checking as far as possible that a data file can be written there.

    Raises:
        ArgumentTypeError: *path* is not a path.
        ArgumentValueError: The file cannot be written, or its suffix is that of another format.
    """
    if isinstance(path, bytes) or not isinstance(path, (str, os.PathLike)):
        raise ArgumentTypeError(f"download: path: {path!r:.200} is not valid; expected a str or a path object")
    file = Path(os.fspath(path))
    name = os.fspath(file)
    if "\0" in name:
        raise ArgumentValueError(f"download: path: {name!r} is not valid; it must not contain a null byte")
    if file.suffix.lower() in _OTHER_FORMATS:
        raise ArgumentValueError(
            f"download: path: {file.name!r} is not valid; downloads are newline-delimited JSON. Use "
            f"{file.with_suffix('.jsonl').name!r}, and convert the result with export.write"
        )
    try:
        if file.is_dir():
            raise ArgumentValueError(f"download: path: {name!r} is a directory; expected the path of a file")
        if file.exists() and not file.is_file():
            raise ArgumentValueError(f"download: path: {name!r} is not a regular file, so it could not be resumed")
        if not file.parent.is_dir():
            raise ArgumentValueError(f"download: path: the directory {os.fspath(file.parent)!r} does not exist")
    except OSError as error:
        raise ArgumentValueError(f"download: path: {name!r} cannot be written: {error.strerror}") from error
    return file


class DownloadWriter:
    """The data file and the checkpoint of one download.

    It may be closed while another thread, whose task was cancelled, is writing a page. That page is finished first.

    Attributes:
        path: The data file.
        checkpoint: The state of the download, as saved on the disk.
        resumed_from: Number of records that were in the file before this download.
    """

    def __init__(self, path: Path, query: QueryFingerprint, *, overwrite: bool) -> None:
        self.path = path
        self.checkpoint: Checkpoint = Checkpoint(query=query)
        self.resumed_from: int = 0
        self._checkpoint_path = checkpoint_path(path)
        self._overwrite = overwrite
        self._lock = Lock()
        self._is_closed = False
        self._descriptor: int | None = None
        self._is_started = False
        self._is_new_file = False

    @property
    def count(self) -> int:
        """Number of records in the file that the checkpoint includes."""
        return self.checkpoint.records

    def inspect(self) -> None:
        """Read the state of an existing download without changing anything.

        Raises:
            DownloadError: The existing file is not this download.
        """
        with self._translate_access_errors():
            self._resume_from(self._find_checkpoint(self.path.stat().st_size if self.path.exists() else None))

    def open(self) -> None:
        """Open and lock the data file, and read the state of an existing download.

        Raises:
            ArgumentValueError: The file cannot be written.
            DownloadError: The existing file is not this download, or another download is writing it.
        """
        with self._lock, self._translate_access_errors():
            self._check_open()
            self._descriptor, self._is_new_file = self._open_locked()
            self._resume_from(self._find_checkpoint(None if self._is_new_file else os.fstat(self._descriptor).st_size))
            if self._is_started and not self.checkpoint.complete:
                os.ftruncate(self._descriptor, self.checkpoint.bytes)

    def read_keys(self) -> set[object]:
        """Return the keys of the records in the file, for deduplication."""
        keys: set[object] = set()
        with self._translate_access_errors(), self.path.open("rb") as file:
            remaining = self.count
            while remaining > 0 and (lines := list(islice(file, min(remaining, _RECORDS_PER_READ)))):
                keys.update(batch_from_json(read_record_keys(b"[" + b",".join(lines) + b"]")).keys)
                remaining -= len(lines)
        return keys - {None}

    def append_page(self, lines: list[bytes], skipped: tuple[SkippedRecord, ...], cursor: Cursor) -> None:
        """Write a page to the data file, and then the checkpoint.

        Args:
            lines: The records as JSON, without line endings.
            skipped: Records of the page that the service cannot return.
            cursor: Where to resume after this page.

        Raises:
            DownloadError: The page cannot be written. The pages before it are kept.
        """
        with self._lock, self._translate_write_errors():
            self._start()
            page = b"".join(line + b"\n" for line in lines)
            self._write(page)
            self._save(
                records=self.checkpoint.records + len(lines),
                bytes=self.checkpoint.bytes + len(page),
                page_bytes=len(page),
                page_sha256=hashlib.sha256(page).hexdigest(),
                cursor=cursor,
                skipped=(*self.checkpoint.skipped, *skipped),
            )

    def finish(self) -> None:
        """Mark the download as complete.

        Raises:
            DownloadError: The checkpoint cannot be written.
        """
        with self._lock, self._translate_write_errors():
            self._start()
            self._save(complete=True)

    def close(self) -> None:
        """Close the data file, and remove it if it is new and nothing was written. May be called several times."""
        with self._lock:
            self._is_closed = True
            if self._descriptor is None:
                return
            if self._is_new_file and not self._is_started:
                with suppress(OSError):
                    self.path.unlink()
            os.close(self._descriptor)
            self._descriptor = None

    # The data file

    def _open_locked(self) -> tuple[int, bool]:
        """Open and lock the file. Return its descriptor and whether it was created."""
        while True:
            descriptor, is_new = self._open_or_create()
            if not try_lock(descriptor):
                os.close(descriptor)
                raise DownloadError(
                    f"{self.path} is being written by another download; wait for its end, or choose another path",
                    self.path,
                )
            if self._is_current(descriptor):
                return descriptor, is_new
            os.close(descriptor)  # another process removed the file after it was opened

    def _open_or_create(self) -> tuple[int, bool]:
        flags = os.O_RDWR | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
        with suppress(FileExistsError):
            return os.open(self.path, flags | os.O_CREAT | os.O_EXCL, 0o666), True
        return os.open(self.path, flags | os.O_CREAT, 0o666), False

    def _is_current(self, descriptor: int) -> bool:
        """Return whether the path still refers to the open file."""
        try:
            return os.path.samestat(os.fstat(descriptor), self.path.stat())
        except FileNotFoundError:
            return False

    @property
    def _open_descriptor(self) -> int:
        if self._descriptor is None:
            raise ValueError("the download is not open")
        return self._descriptor

    def _check_open(self) -> None:
        if self._is_closed:
            raise ValueError("the download is closed")

    def _write(self, content: bytes) -> None:
        descriptor = self._open_descriptor
        try:
            os.lseek(descriptor, self.checkpoint.bytes, os.SEEK_SET)
            remaining = memoryview(content)
            while remaining:
                remaining = remaining[os.write(descriptor, remaining) :]
            os.fsync(descriptor)
        except OSError:
            with suppress(OSError):
                os.ftruncate(descriptor, self.checkpoint.bytes)
            raise

    # The checkpoint

    def _find_checkpoint(self, size: int | None) -> Checkpoint | None:
        """Return the checkpoint to resume from, or ``None`` to start from the beginning.

        Args:
            size: Size of the data file in bytes, or ``None`` if there is none.
        """
        try:
            found = read_checkpoint(self._checkpoint_path)
        except InvalidCheckpointError as error:
            if size:
                self._require_overwrite(str(error))
            return None
        if not size and (found is None or size is None):
            return None
        if found is None:
            self._require_overwrite(f"{self.path} already exists and has no checkpoint, so it may not be a download")
            return None
        if differences := "; ".join(found.query.differences(self.checkpoint.query)):
            if found.records or found.complete:
                self._require_overwrite(f"{self.path} contains another download ({differences})")
            return None
        if not self._matches_data(found, size or 0):
            self._require_overwrite(f"{self.path} was changed after it was downloaded, so it cannot be resumed")
            return None
        return None if found.complete and self._overwrite else found

    def _require_overwrite(self, reason: str) -> None:
        """Raise an error for *reason*, unless the caller allows existing files to be replaced."""
        if not self._overwrite:
            raise DownloadError(f"{reason}; choose another path, or replace it with overwrite=True", self.path)

    def _matches_data(self, found: Checkpoint, size: int) -> bool:
        """Return whether the data file has the last page of the checkpoint at its place, and nothing after the end."""
        if size < found.bytes or (found.complete and size != found.bytes):
            return False
        with self.path.open("rb") as file:
            file.seek(found.bytes - found.page_bytes)
            page = file.read(found.page_bytes)
        return not page or hashlib.sha256(page).hexdigest() == found.page_sha256

    def _resume_from(self, found: Checkpoint | None) -> None:
        if found is not None:
            self.checkpoint, self.resumed_from, self._is_started = found, found.records, True

    def _start(self) -> None:
        """Write the first checkpoint, and only then remove the old content of the file."""
        self._check_open()
        if self._is_started:
            return
        self._save()
        _sync_directory(self.path.parent)
        os.ftruncate(self._open_descriptor, 0)
        self._is_started = True

    def _save(self, **changes: object) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        checkpoint = self.checkpoint.model_copy(update={**changes, "saved_at": now})
        checkpoint.save(self._checkpoint_path)
        self.checkpoint = checkpoint

    @contextmanager
    def _translate_access_errors(self) -> Generator[None]:
        try:
            yield
        except OSError as error:
            path = error.filename or self.path
            raise ArgumentValueError(f"download: path: {path} cannot be read and written: {error.strerror}") from error

    @contextmanager
    def _translate_write_errors(self) -> Generator[None]:
        try:
            yield
        except OSError as error:
            raise DownloadError(
                f"{self.path} cannot be written ({error.strerror}). It contains {self.count:,} records; repeat the "
                "call to resume",
                self.path,
                self.count,
                error,
            ) from error


def _sync_directory(directory: Path) -> None:
    """Flush the file names in *directory* to the disk, if the platform supports it."""
    with suppress(OSError):
        descriptor = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

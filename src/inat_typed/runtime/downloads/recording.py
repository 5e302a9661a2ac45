"""The file of a download and the checkpoint beside it, page by page.

Whatever happens at whichever moment, what the checkpoint names is in the file: a page is on the disk before the
checkpoint tells of it, and what the checkpoint does not tell of is cut off before the download goes on.
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

from inat_typed.runtime.downloads import checkpoint
from inat_typed.runtime.downloads.checkpoint import Checkpoint, UnreadableError
from inat_typed.runtime.downloads.lock import locked
from inat_typed.runtime.downloads.query import Query
from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError, DownloadError
from inat_typed.runtime.paging.batch import of_json
from inat_typed.runtime.paging.keys import keys
from inat_typed.runtime.paging.walk import Mark

_OTHERS = frozenset({".arrow", ".csv", ".feather", ".geojson", ".gz", ".parquet", ".tsv", ".xlsx", ".zip"})
_AT_ONCE = 500
"""Records: so many are read at once."""


def place(path: object) -> Path:
    """*path*, as far as it can be told before anything is sent that records can be written there.

    Raises:
        ArgumentTypeError: It is none.
        ArgumentValueError: They cannot, or its end says that they should be something else.
    """
    if isinstance(path, bytes) or not isinstance(path, (str, os.PathLike)):
        raise ArgumentTypeError(f"download: path is that of the file to write, not {path!r:.200}")
    found = Path(os.fspath(path))
    if "\0" in os.fspath(found):
        raise ArgumentValueError(f"download: {os.fspath(found)!r} is no name of a file")
    if found.suffix.lower() in _OTHERS:
        raise ArgumentValueError(
            f"download: a download is a JSON object a line, and {found.name!r} should be something else: name it "
            f"{found.with_suffix('.jsonl').name!r}; export.write makes tables of what download gives"
        )
    try:
        if found.is_dir():
            raise ArgumentValueError(f"download: {os.fspath(found)!r} is a folder")
        if found.exists() and not found.is_file():
            raise ArgumentValueError(f"download: {os.fspath(found)!r} is no plain file, which could be gone on with")
        if not found.parent.is_dir():
            raise ArgumentValueError(f"download: there is no folder {os.fspath(found.parent)!r}")
    except OSError as error:
        raise ArgumentValueError(f"download: {os.fspath(found)!r} cannot be written: {error.strerror}") from error
    return found


class Recording:
    """One download under way. ``state`` is what its checkpoint says; ``before`` records were there when it began.

    It may be closed while another thread is at it, whose task was cancelled: then what that does is done first.
    """

    def __init__(self, path: Path, query: Query, *, overwrite: bool) -> None:
        self.path = path
        self.state: Checkpoint = Checkpoint(query=query)
        self.before: int = 0
        self._beside = checkpoint.beside(path)
        self._overwrite = overwrite
        self._lock = Lock()
        self._is_over = False
        self._file: int | None = None
        self._is_begun = False
        self._is_new = False

    @property
    def count(self) -> int:
        """How many records are in the file for good."""
        return self.state.records

    def look(self) -> None:
        """See what is there, and change nothing.

        Raises:
            DownloadError: What is there is something else.
        """
        with self._looking():
            self._take(self._found(self.path.stat().st_size if self.path.exists() else None))

    def open(self) -> None:
        """Take hold of the file, alone, and see what is there.

        Raises:
            ArgumentValueError: It cannot be written.
            DownloadError: What is there is something else, or somebody else is at it.
        """
        with self._lock, self._looking():
            self._check()
            self._file, self._is_new = self._held()
            self._take(self._found(None if self._is_new else os.fstat(self._file).st_size))
            if self._is_begun and not self.state.complete:
                os.ftruncate(self._file, self.state.bytes)

    def known(self) -> set[object]:
        """By what the records that are there are known again."""
        found: set[object] = set()
        with self._looking(), self.path.open("rb") as file:
            rest = self.count
            while rest > 0 and (several := list(islice(file, min(rest, _AT_ONCE)))):
                found.update(of_json(keys(b"[" + b",".join(several) + b"]")).identities)
                rest -= len(several)
        return found - {None}

    def add(self, lines: list[bytes], mark: Mark) -> None:
        """Put a page into the file for good; *mark* is where to go on after it.

        Raises:
            DownloadError: It cannot be written. What was there before still is.
        """
        with self._lock, self._writing():
            self._begin()
            page = b"".join(line + b"\n" for line in lines)
            self._write(page)
            self._save(
                records=self.state.records + len(lines),
                bytes=self.state.bytes + len(page),
                page_bytes=len(page),
                page_digest=hashlib.sha256(page).hexdigest(),
                mark=mark,
            )

    def finish(self) -> None:
        """All has come that will.

        Raises:
            DownloadError: That cannot be written down.
        """
        with self._lock, self._writing():
            self._begin()
            self._save(complete=True)

    def close(self) -> None:
        """Let go of the file, and leave none behind that nothing came into. May be called again."""
        with self._lock:
            self._is_over = True
            if self._file is None:
                return
            if self._is_new and not self._is_begun:
                with suppress(OSError):
                    self.path.unlink()
            os.close(self._file)
            self._file = None

    # The file

    def _held(self) -> tuple[int, bool]:
        """The file, open and locked, and whether it was not there before."""
        while True:
            file, is_new = self._opened()
            if not locked(file):
                os.close(file)
                raise DownloadError(
                    f"{self.path} is being written by another download: wait for its end, or choose another name",
                    self.path,
                )
            if self._is_there(file):
                return file, is_new
            os.close(file)  # whoever had it has removed it just now

    def _opened(self) -> tuple[int, bool]:
        flags = os.O_RDWR | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
        with suppress(FileExistsError):
            return os.open(self.path, flags | os.O_CREAT | os.O_EXCL, 0o666), True
        return os.open(self.path, flags | os.O_CREAT, 0o666), False

    def _is_there(self, file: int) -> bool:
        try:
            return os.path.samestat(os.fstat(file), self.path.stat())
        except FileNotFoundError:
            return False

    @property
    def _held_file(self) -> int:
        if self._file is None:
            raise ValueError("it is not open")
        return self._file

    def _check(self) -> None:
        if self._is_over:
            raise ValueError("it is closed")

    def _write(self, content: bytes) -> None:
        file = self._held_file
        try:
            os.lseek(file, self.state.bytes, os.SEEK_SET)
            rest = memoryview(content)
            while rest:
                rest = rest[os.write(file, rest) :]
            os.fsync(file)
        except OSError:
            with suppress(OSError):
                os.ftruncate(file, self.state.bytes)
            raise

    # The checkpoint

    def _found(self, size: int | None) -> Checkpoint | None:
        """The checkpoint to go on from; ``None`` to begin anew. *size* is that of the file, if there is one."""
        try:
            found = checkpoint.read(self._beside)
        except UnreadableError as error:
            return self._replaced(str(error)) if size else None
        if not size and (found is None or size is None):
            return None
        if found is None:
            return self._replaced(f"{self.path} is there already, and nothing tells that it is of a download")
        if differences := ", ".join(found.query.differences(self.state.query)):
            is_empty = not (found.records or found.complete)
            return None if is_empty else self._replaced(f"{self.path} holds another download ({differences})")
        if not self._holds(found, size or 0):
            return self._replaced(f"{self.path} was changed since it was downloaded, and cannot be gone on with")
        return None if found.complete and self._overwrite else found

    def _replaced(self, reason: str) -> Checkpoint | None:
        """``None``, if what is there may be replaced."""
        if not self._overwrite:
            advice = "choose another name, or replace it with overwrite=True"
            raise DownloadError(f"{reason}: {advice}", self.path)
        return None

    def _holds(self, found: Checkpoint, size: int) -> bool:
        """Whether the file ends, as far as the checkpoint goes, with the page that it tells of."""
        if size < found.bytes or (found.complete and size != found.bytes):
            return False
        with self.path.open("rb") as file:
            file.seek(found.bytes - found.page_bytes)
            page = file.read(found.page_bytes)
        return not page or hashlib.sha256(page).hexdigest() == found.page_digest

    def _take(self, found: Checkpoint | None) -> None:
        if found is not None:
            self.state, self.before, self._is_begun = found, found.records, True

    def _begin(self) -> None:
        """Say whose the file is, before anything is in it; what was in it is gone only then."""
        self._check()
        if self._is_begun:
            return
        self._save()
        _sync_folder(self.path.parent)
        os.ftruncate(self._held_file, 0)
        self._is_begun = True

    def _save(self, **changes: object) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        state = self.state.model_copy(update={**changes, "saved": now})
        state.save(self._beside)
        self.state = state

    @contextmanager
    def _looking(self) -> Generator[None]:
        try:
            yield
        except OSError as error:
            path = error.filename or self.path
            raise ArgumentValueError(f"download: {path} cannot be read and written: {error.strerror}") from error

    @contextmanager
    def _writing(self) -> Generator[None]:
        try:
            yield
        except OSError as error:
            raise DownloadError(
                f"{self.path} cannot be written ({error.strerror}): {self.count:,} records are in it; the same call "
                "goes on from there",
                self.path,
                self.count,
                error,
            ) from error


def _sync_folder(folder: Path) -> None:
    """Wait until the disk knows the names in *folder*, where there is a way to."""
    with suppress(OSError):
        file = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(file)
        finally:
            os.close(file)

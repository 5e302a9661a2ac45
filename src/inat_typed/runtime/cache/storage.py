"""Keep cached responses in a SQLite file, in a folder that only its owner can read.

Many threads and processes can use one file at once. A problem with it costs cached responses, never a call: it is
reported once as a ``CacheWarning``, and the client continues without a cache.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import stat
import warnings
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from pathlib import Path
from threading import RLock
from typing import Any, NamedTuple, TypeVar, cast
from weakref import WeakSet

from hishel import Entry, Headers, Request, Response, SqliteStorage

from inat_typed.runtime.config.cache_config import CacheConfig
from inat_typed.runtime.config.client_config import DEFAULT_MAX_RESPONSE_BYTES
from inat_typed.runtime.core.errors import CacheWarning, ConfigurationError

R = TypeVar("R")

FILE_NAME = "inat-responses.db"
_MAX_UNUSED = 30 * 24 * 60 * 60.0
"""Seconds after which an unused response is deleted."""

_CREATE_WRITES = "CREATE TABLE IF NOT EXISTS inat_writes (owner TEXT PRIMARY KEY, times INTEGER NOT NULL)"
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)

_LOCK = RLock()
"""Held while a file is used. A fork waits for it, because no SQLite connection may be open across a fork."""

_STORAGES: WeakSet[CacheStorage] = WeakSet()


class CacheStorage:
    """The cached responses. Safe to use from threads, tasks and processes, and across forks."""

    def __init__(self, config: CacheConfig, max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES) -> None:
        """Use the folder of *config*; ignore responses of more than *max_response_bytes*."""
        self._config = config
        self._max_response_bytes = max_response_bytes
        self._file: _File | None = None
        self._closed = False
        _STORAGES.add(self)

    def times_written(self, owner: str) -> int:
        """Return how often *owner* has written; it is part of the key, so older responses are not found."""

        def look(file: _File) -> int:
            rows = file.connection.execute("SELECT times FROM inat_writes WHERE owner = ?", (owner,)).fetchall()
            return rows[0][0] if rows else 0

        return self._use(look, otherwise=0)

    def count_write(self, owners: Iterable[str]) -> None:
        """Invalidate what each of *owners* has read so far."""
        add = "INSERT INTO inat_writes VALUES (?, 1) ON CONFLICT (owner) DO UPDATE SET times = times + 1"
        self._use(lambda file: file.connection.executemany(add, [(owner,) for owner in owners]), otherwise=None)

    def find(self, key: str) -> tuple[Entry, bytes] | None:
        """Return the newest entry under *key* and its body, or ``None``."""

        def look(file: _File) -> tuple[Entry, bytes] | None:
            entries = file.storage.get_entries(key)
            body = b"".join(_chunks(entries[-1])) if entries else b""
            return (entries[-1], body) if entries and len(body) <= self._max_response_bytes else None

        return self._use(look, otherwise=None)

    def add(self, key: str, request: Request, response: Response) -> None:
        """Store a response under *key*."""

        def save(file: _File) -> None:
            for _ in _chunks(file.storage.create_entry(request, response, key)):
                """hishel stores the chunks while they are read."""

        self._use(save, otherwise=None)

    def update(self, entry: Entry, headers: Headers) -> None:
        """Replace the headers of *entry*."""
        self._use(lambda file: file.storage.update_headers(entry.id, headers), otherwise=None)

    def remove(self, entry: Entry) -> None:
        """Delete *entry*."""
        self._use(lambda file: file.storage.remove_entry(entry.id), otherwise=None)

    def clear(self) -> None:
        """Delete everything, and close.

        Raises:
            OSError: The file cannot be changed.
        """
        with _LOCK:
            try:
                connection = self._opened().connection
                connection.execute("DELETE FROM streams")
                connection.execute("DELETE FROM entries")
                connection.execute("VACUUM")
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            except sqlite3.Error as error:
                raise OSError(f"{self._config.folder / FILE_NAME}: {error}") from error
            finally:
                self.close()

    def close(self) -> None:
        """Close the file for good; nothing is stored or found afterwards. Can be called again."""
        with _LOCK:
            self._closed = True
            self.release()

    def release(self) -> None:
        """Close the file for now."""
        file, self._file = self._file, None
        if file is not None:
            file.storage.close()

    def __del__(self) -> None:
        """Close the file of a client that was not closed."""
        self.release()

    def _use(self, work: Callable[[_File], R], otherwise: R) -> R:
        """Call *work* with the file while no other thread uses it; return *otherwise* if the cache cannot be used."""
        with _LOCK:
            if self._closed:
                return otherwise
            token = _SILENT.set(True)
            problem: Exception | None
            result = otherwise
            try:
                file = self._opened()
                result = work(file)
                problem = file.connection.problem
            except (sqlite3.Error, OSError, RuntimeError) as error:
                problem = None if _is_busy(error) else error
            finally:
                _SILENT.reset(token)
            if problem is not None:
                self.close()
                _warn(self._config.folder, problem)
            return result

    def _opened(self) -> _File:
        if self._file is None:
            path = _private_file(self._config.folder)
            connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None, factory=_Connection)
            try:
                storage = SqliteStorage(connection=connection, default_tti=_MAX_UNUSED, max_size=self._config.max_bytes)
                storage.get_entries("")  # it creates its tables, and fails if they are another program's
                connection.execute(_CREATE_WRITES)
            except BaseException:
                connection.close()
                raise
            self._file = _File(storage, connection)
        return self._file


class _File(NamedTuple):
    """An open file."""

    storage: SqliteStorage
    connection: _Connection


class _Connection(sqlite3.Connection):
    """Remembers errors, which hishel swallows."""

    problem: sqlite3.Error | None = None

    def cursor(self, factory: Any = None) -> Any:
        """Return a cursor that reports errors to its connection."""
        return super().cursor(factory or _Cursor)


class _Cursor(sqlite3.Cursor):
    def execute(self, sql: str, parameters: Any = (), /) -> _Cursor:
        try:
            return super().execute(sql, parameters)
        except sqlite3.Error as error:
            if isinstance(self.connection, _Connection) and not _is_busy(error):
                self.connection.problem = error
            raise


def _chunks(entry: Entry) -> Iterable[bytes]:
    return cast("Iterable[bytes]", entry.response.stream)


def _is_busy(error: Exception) -> bool:
    """Return whether another process held the file for too long; the next response may be stored again."""
    return isinstance(error, sqlite3.Error) and getattr(error, "sqlite_errorcode", 0) & 0xFF in _BUSY


def _private_file(folder: Path) -> Path:
    """Return the file in *folder*; create it readable for its owner only.

    An existing file is checked by its name: opening and closing it would drop the locks that this process holds.
    """
    if folder.exists() and not folder.is_dir():
        raise ConfigurationError(f"cache: {folder} is not a folder")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / FILE_NAME
    try:
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        status = file.stat()
        if hasattr(os, "geteuid") and status.st_uid != os.geteuid():
            raise PermissionError(f"{file} belongs to another user") from None
        if stat.S_IMODE(status.st_mode) & 0o077:
            file.chmod(0o600)
    return file


def _warn(folder: Path, problem: Exception) -> None:
    warnings.warn(
        f"cannot use the cache in {folder}: {problem}. This client continues without a cache. "
        f"If {FILE_NAME} is damaged, delete it",
        CacheWarning,
        stacklevel=2,
    )


_SILENT: ContextVar[bool] = ContextVar("inat_typed_cache_silent", default=False)


def _is_not_ours(_: logging.LogRecord) -> bool:
    """Hide hishel's messages about our file: its problems are reported once, by ``_warn``."""
    return not _SILENT.get()


logging.getLogger(SqliteStorage.__module__).addFilter(_is_not_ours)


def _before_fork() -> None:
    _LOCK.acquire()
    for storage in list(_STORAGES):
        storage.release()


if hasattr(os, "register_at_fork"):  # not every system can fork
    os.register_at_fork(before=_before_fork, after_in_parent=_LOCK.release, after_in_child=_LOCK.release)

"""The file that answers are kept in: hishel's rules and its SQLite storage, in a folder that is its owner's alone.

One file may be used by many threads and processes at once. Whatever goes wrong with it costs answers, never a call: it
is told once, as a ``CacheWarning``, and the client goes on without.
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

from inat_typed.runtime.cache import Cache
from inat_typed.runtime.config import LONGEST_ANSWER
from inat_typed.runtime.errors import CacheWarning, ConfigurationError

R = TypeVar("R")

FILE = "inat-answers.db"
_UNUSED = 30 * 24 * 60 * 60.0
"""Seconds after which an answer that nobody used goes."""

_WRITES = "CREATE TABLE IF NOT EXISTS inat_writes (who TEXT PRIMARY KEY, times INTEGER NOT NULL)"
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)

_TURN = RLock()
"""Held while a file is used: a fork waits for it, for no connection to SQLite may be open across one."""

_STORES: WeakSet[Store] = WeakSet()


class Store:
    """The kept answers. Safe in threads, tasks, processes and across forks."""

    def __init__(self, cache: Cache, longest: int = LONGEST_ANSWER) -> None:
        """*longest*: bytes; an answer that has more is not given."""
        self._cache = cache
        self._longest = longest
        self._file: _File | None = None
        self._over = False
        _STORES.add(self)

    def times_written(self, who: str) -> int:
        """How often *who* has written: what was read before counts no more."""

        def look(file: _File) -> int:
            rows = file.connection.execute("SELECT times FROM inat_writes WHERE who = ?", (who,)).fetchall()
            return rows[0][0] if rows else 0

        return self._use(look, otherwise=0)

    def count_write(self, who: Iterable[str]) -> None:
        """What each of *who* has read so far counts no more."""
        add = "INSERT INTO inat_writes VALUES (?, 1) ON CONFLICT (who) DO UPDATE SET times = times + 1"
        self._use(lambda file: file.connection.executemany(add, [(each,) for each in who]), otherwise=None)

    def find(self, key: str) -> tuple[Entry, bytes] | None:
        """The newest entry under *key*, and its body."""

        def look(file: _File) -> tuple[Entry, bytes] | None:
            entries = file.storage.get_entries(key)
            body = b"".join(_chunks(entries[-1])) if entries else b""
            return (entries[-1], body) if entries and len(body) <= self._longest else None

        return self._use(look, otherwise=None)

    def add(self, key: str, request: Request, response: Response) -> None:
        """Keep a response under *key*."""

        def save(file: _File) -> None:
            for _ in _chunks(file.storage.create_entry(request, response, key)):
                """It is saved while it is read."""

        self._use(save, otherwise=None)

    def update(self, entry: Entry, headers: Headers) -> None:
        """The headers of *entry* are these now."""
        self._use(lambda file: file.storage.update_headers(entry.id, headers), otherwise=None)

    def remove(self, entry: Entry) -> None:
        """Keep *entry* no longer."""
        self._use(lambda file: file.storage.remove_entry(entry.id), otherwise=None)

    def clear(self) -> None:
        """Forget everything, and close.

        Raises:
            OSError: The file cannot be changed.
        """
        with _TURN:
            try:
                connection = self._opened().connection
                connection.execute("DELETE FROM streams")
                connection.execute("DELETE FROM entries")
                connection.execute("VACUUM")
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            except sqlite3.Error as error:
                raise OSError(f"{self._cache.folder / FILE}: {error}") from error
            finally:
                self.close()

    def close(self) -> None:
        """Close the file. May be called again; nothing is kept or found after it."""
        with _TURN:
            self._over = True
            self.leave()

    def leave(self) -> None:
        """Close the file, for now."""
        file, self._file = self._file, None
        if file is not None:
            file.storage.close()

    def __del__(self) -> None:
        """A client that nobody closed."""
        self.leave()

    def _use(self, work: Callable[[_File], R], otherwise: R) -> R:
        """What *work* makes of the file, while nobody else of this process uses it; its troubles go no further."""
        with _TURN:
            if self._over:
                return otherwise
            quiet = _QUIET.set(True)
            trouble: Exception | None
            result = otherwise
            try:
                file = self._opened()
                result = work(file)
                trouble = file.connection.trouble
            except (sqlite3.Error, OSError, RuntimeError) as error:
                trouble = None if _is_busy(error) else error
            finally:
                _QUIET.reset(quiet)
            if trouble is not None:
                self.close()
                _tell(self._cache.folder, trouble)
            return result

    def _opened(self) -> _File:
        if self._file is None:
            file = _private_file(self._cache.folder)
            connection = sqlite3.connect(file, check_same_thread=False, isolation_level=None, factory=_Connection)
            try:
                storage = SqliteStorage(connection=connection, default_tti=_UNUSED, max_size=self._cache.max_bytes)
                storage.get_entries("")  # it makes its tables, unless they are somebody else's
                connection.execute(_WRITES)
            except BaseException:
                connection.close()
                raise
            self._file = _File(storage, connection)
        return self._file


class _File(NamedTuple):
    """A file that is open."""

    storage: SqliteStorage
    connection: _Connection


class _Connection(sqlite3.Connection):
    """Remembers what went wrong: hishel goes on without telling."""

    trouble: sqlite3.Error | None = None

    def cursor(self, factory: Any = None) -> Any:
        """A cursor that tells its connection what went wrong."""
        return super().cursor(factory or _Cursor)


class _Cursor(sqlite3.Cursor):
    def execute(self, sql: str, parameters: Any = (), /) -> _Cursor:
        try:
            return super().execute(sql, parameters)
        except sqlite3.Error as error:
            if isinstance(self.connection, _Connection) and not _is_busy(error):
                self.connection.trouble = error
            raise


def _chunks(entry: Entry) -> Iterable[bytes]:
    return cast("Iterable[bytes]", entry.response.stream)


def _is_busy(error: Exception) -> bool:
    """Whether another process was in the way, for longer than one waits: the next answer may be kept again."""
    return isinstance(error, sqlite3.Error) and getattr(error, "sqlite_errorcode", 0) & 0xFF in _BUSY


def _private_file(folder: Path) -> Path:
    """The file in *folder*, made if it is not there, for its owner alone from its first moment on.

    A file that is there is looked at by its name: to open and close it would lose the locks that this process holds.
    """
    if folder.exists() and not folder.is_dir():
        raise ConfigurationError(f"the cache needs a folder, and {folder} is none")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / FILE
    try:
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        status = file.stat()
        if hasattr(os, "geteuid") and status.st_uid != os.geteuid():
            raise PermissionError(f"{file} belongs to somebody else") from None
        if stat.S_IMODE(status.st_mode) & 0o077:
            file.chmod(0o600)
    return file


def _tell(folder: Path, trouble: Exception) -> None:
    warnings.warn(
        f"the cache in {folder} cannot be used, and this client goes on without it: {trouble}. "
        f"If {FILE} is broken, delete it",
        CacheWarning,
        stacklevel=2,
    )


_QUIET: ContextVar[bool] = ContextVar("inat_typed_cache_quiet", default=False)


def _not_ours(_: logging.LogRecord) -> bool:
    """What goes wrong with our file is told by us, once."""
    return not _QUIET.get()


logging.getLogger(SqliteStorage.__module__).addFilter(_not_ours)


def _before_fork() -> None:
    _TURN.acquire()
    for store in list(_STORES):
        store.leave()


if hasattr(os, "register_at_fork"):  # there are systems without forks
    os.register_at_fork(before=_before_fork, after_in_parent=_TURN.release, after_in_child=_TURN.release)

"""Keep the state of a rate limit in a SQLite file, for several processes on one machine."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import TypeVar

from inat_typed.runtime.core.errors import QuotaStoreError
from inat_typed.runtime.rate_limit.gcra import QuotaState
from inat_typed.runtime.rate_limit.store import StateUpdate

T = TypeVar("T")

_LOCK_TIMEOUT = 10.0
"""Seconds to wait for another process that has locked the file. An update takes about a millisecond."""


class SQLiteStore:
    """A store of one row in a file that only its owner can read.

    The file is opened for each update and closed afterwards. This takes a fifth of a millisecond, and avoids all
    problems with connections that are shared between threads or inherited by a fork. Writes are not flushed to the
    disk: after a power failure, the last requests may be missing from the count.
    """

    is_blocking = True

    def __init__(self, path: str, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._clock = clock

    def update(self, change: StateUpdate[T]) -> T:
        try:
            self._create_file()
            with closing(sqlite3.connect(self._path, timeout=_LOCK_TIMEOUT, isolation_level=None)) as connection:
                return self._update(connection, change)
        except OSError as error:
            raise self._error(error.strerror) from error
        except sqlite3.Error as error:
            raise self._error(error) from error

    def _create_file(self) -> None:
        """Create the file, readable and writable by its owner only, unless it exists.

        An existing file is checked by its name. To open and close it would release the locks that other threads of this
        process hold on it.

        Raises:
            QuotaStoreError: The path is not a regular file, such as ``/dev/null``, which would keep nothing.
            OSError: The file cannot be created, or the path is a directory.
        """
        try:
            mode = Path(self._path).stat().st_mode
        except FileNotFoundError:
            with suppress(FileExistsError):
                os.close(os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            return
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if not stat.S_ISREG(mode):
            raise self._error("it is not a regular file")

    def _update(self, connection: sqlite3.Connection, change: StateUpdate[T]) -> T:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN IMMEDIATE")
        try:
            connection.execute("CREATE TABLE IF NOT EXISTS inat_typed_quota (id INTEGER PRIMARY KEY, state TEXT)")
            row = connection.execute("SELECT state FROM inat_typed_quota WHERE id = 1").fetchone()
            before = str(row[0]) if row else QuotaState().to_json()
            state = self._parse(before)
            result = change(state, self._clock())  # the time after the lock was acquired, which may have taken a while
            after = state.to_json()
            if not row or after != before:
                connection.execute("INSERT OR REPLACE INTO inat_typed_quota VALUES (1, ?)", (after,))
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
        return result

    def _parse(self, text: str) -> QuotaState:
        try:
            return QuotaState.from_json(text)
        except ValueError:
            raise self._error("it contains other data") from None

    def _error(self, reason: object) -> QuotaStoreError:
        return QuotaStoreError(f"cannot count requests in {self._path}: {reason}")

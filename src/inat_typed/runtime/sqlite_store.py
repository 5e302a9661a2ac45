"""The count in a SQLite file, for several processes of one machine."""

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

from inat_typed.runtime.errors import QuotaStoreError
from inat_typed.runtime.quota import Count
from inat_typed.runtime.stores import Deed

T = TypeVar("T")

_PATIENCE = 10.0
"""Seconds: so long somebody else may be at it; they take a millisecond."""


class SQLiteStore:
    """One row in a file that its owner alone may read.

    The file is opened for each turn and closed after it: that takes a fifth of a millisecond, and there is nothing to
    go wrong between threads or after a fork. The disk is not waited for: if the machine loses its power, the last
    requests may be forgotten.
    """

    blocks = True

    def __init__(self, path: str, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._clock = clock

    def change(self, deed: Deed[T]) -> T:
        try:
            self._make()
            with closing(sqlite3.connect(self._path, timeout=_PATIENCE, isolation_level=None)) as connection:
                return self._changed(connection, deed)
        except OSError as error:
            raise QuotaStoreError(f"requests cannot be counted in {self._path}: {error.strerror}") from error
        except sqlite3.Error as error:
            raise QuotaStoreError(f"requests cannot be counted in {self._path}: {error}") from error

    def _make(self) -> None:
        """Make the file, for its owner alone, unless it is there.

        What is there is looked at by its name: to open and close it would lose the locks that other threads hold.

        Raises:
            QuotaStoreError: It is no file, such as ``/dev/null``, which takes everything and keeps nothing.
            OSError: It cannot be made.
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
            raise QuotaStoreError(f"requests cannot be counted in {self._path}: it is no file")

    def _changed(self, connection: sqlite3.Connection, deed: Deed[T]) -> T:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN IMMEDIATE")
        try:
            connection.execute("CREATE TABLE IF NOT EXISTS inat_typed_quota (one INTEGER PRIMARY KEY, count TEXT)")
            row = connection.execute("SELECT count FROM inat_typed_quota WHERE one = 1").fetchone()
            before = str(row[0]) if row else Count().text()
            count = self._read(before)
            done = deed(count, self._clock())  # the lock may have been waited for: the time is that of now
            if not row or count.text() != before:
                connection.execute("INSERT OR REPLACE INTO inat_typed_quota VALUES (1, ?)", (count.text(),))
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
        return done

    def _read(self, text: str) -> Count:
        try:
            return Count.read(text)
        except ValueError:
            raise QuotaStoreError(f"requests cannot be counted in {self._path}: it holds something else") from None

"""An exclusive lock on an open file. The operating system releases it when the file is closed or the process ends."""

from __future__ import annotations

import os
import sys

if sys.platform == "win32":
    import msvcrt

    _LOCK_OFFSET = 1 << 62
    """Offset in bytes, far beyond the end of the file: Windows prevents other processes from reading a locked byte."""

    def try_lock(descriptor: int) -> bool:
        """Lock the file without waiting, and return whether that succeeded."""
        os.lseek(descriptor, _LOCK_OFFSET, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def try_lock(descriptor: int) -> bool:
        """Lock the file without waiting, and return whether that succeeded.

        Also returns true if the file system does not support locks.
        """
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True

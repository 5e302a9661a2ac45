"""Pausing the cyclic garbage collector while a long response is decoded.

A page creates a hundred thousand objects, none of which is garbage. Collections while they are created, and another one
afterwards, take longer than decoding. So none run meanwhile, and the new objects are moved to the oldest generation,
which is rarely collected.
"""

from __future__ import annotations

import gc
import sys
from contextlib import AbstractContextManager, nullcontext
from threading import Lock

from inat_typed.runtime.support.fork import reset_after_fork

MIN_BYTES = 200_000
"""Responses shorter than this are decoded without a pause: they create few objects."""

MIN_OBJECTS = 1_000_000
"""Objects that may be moved to the oldest generation before it is collected."""


class GcPause:
    """A context manager that pauses the collector: until the last thread leaves it.

    If the program has disabled the collector, or has frozen objects, that stays as it is.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._active = 0
        """Threads inside."""
        self._was_enabled = False
        self._moved_objects = 0
        """Objects moved to the oldest generation since its last collection."""
        self._full_collections = 0
        """Collections of the oldest generation when ``_moved_objects`` was set to zero."""
        self._surviving_objects = 0
        """Objects that were left after the last collection."""
        reset_after_fork(self)

    def __enter__(self) -> None:
        with self._lock:
            if not self._active:
                self._was_enabled = gc.isenabled()
                if self._was_enabled:
                    gc.disable()
                    gc.collect(1)  # else garbage of the program would be moved to the oldest generation too
            self._active += 1

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._active -= 1
            if not self._active and self._was_enabled:
                self._move_or_collect()
                gc.enable()

    def _move_or_collect(self) -> None:
        """Move the new objects to the oldest generation; collect it once its size has doubled.

        The collector does not count objects that are moved: without these collections, a program that only decodes
        would keep its garbage forever.
        """
        if not _can_move_objects():
            return
        self._moved_objects += gc.get_count()[0]
        collections = gc.get_stats()[2]["collections"]
        if self._full_collections != collections:  # a collection ran since
            self._moved_objects, self._full_collections = 0, collections
        if self._moved_objects > max(MIN_OBJECTS, self._surviving_objects):
            gc.collect()
            self._moved_objects, self._full_collections = 0, gc.get_stats()[2]["collections"]
            self._surviving_objects = len(gc.get_objects())
        else:
            gc.freeze()
            gc.unfreeze()

    def after_fork(self) -> None:
        """Forget the threads that were inside, which the child does not have."""
        if self._active and self._was_enabled:
            gc.enable()
        self._lock, self._active = Lock(), 0


def _can_move_objects() -> bool:
    """Return whether objects can be moved: not without a global interpreter lock, nor if objects are frozen already."""
    has_lock = getattr(sys, "_is_gil_enabled", lambda: True)()
    return has_lock and hasattr(gc, "freeze") and not gc.get_freeze_count()


gc_pause: GcPause = GcPause()


def gc_paused_for(content: bytes) -> AbstractContextManager[None]:
    """Return a context manager that pauses the collector if *content*, which is to be decoded, is long."""
    return gc_pause if len(content) > MIN_BYTES else nullcontext()

"""The cyclic garbage collector, kept quiet while a long answer is decoded.

A page makes a hundred thousand objects, none of which is garbage: looking for some among them again and again, while
they are made and once more when they are there, takes longer than making them. So nothing is collected meanwhile, and
what was made is put straight among the old objects, which the collector looks through seldom.
"""

from __future__ import annotations

import gc
import sys
from contextlib import AbstractContextManager, nullcontext
from threading import Lock

from inat_typed.runtime.forking import renew_in_children

LONG = 200_000
"""Bytes: shorter answers hold too few objects for any of this."""

FEW = 1_000_000
"""Objects: so many may be put among the old ones before all are looked through."""


class _Quiet:
    """A block without collections, in any number of threads: the last one to leave it lets the collector go on.

    Where the program itself has turned the collector off, or has frozen objects, that is left as it is.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._inside = 0
        self._was_on = False
        self._added = 0
        """Objects put among the old ones since all were last looked through."""
        self._looks = 0
        self._old = 0
        renew_in_children(self)

    def __enter__(self) -> None:
        with self._lock:
            if not self._inside:
                self._was_on = gc.isenabled()
                if self._was_on:
                    gc.disable()
                    gc.collect(1)  # the program's own young garbage is not to be put among the old objects
            self._inside += 1

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._inside -= 1
            if not self._inside and self._was_on:
                self._settle()
                gc.enable()

    def _settle(self) -> None:
        """Put the young objects among the old ones; look through all of them when there are twice as many.

        For the collector does not count what is put there so: a program that does nothing but decode pages would never
        have its old garbage collected.
        """
        if not _can_settle():
            return
        self._added += gc.get_count()[0]
        if self._looks != (looks := gc.get_stats()[2]["collections"]):
            self._added, self._looks = 0, looks  # somebody else has looked through them
        if self._added > max(FEW, self._old):
            gc.collect()
            self._added, self._looks, self._old = 0, gc.get_stats()[2]["collections"], len(gc.get_objects())
        else:
            gc.freeze()
            gc.unfreeze()

    def after_fork(self) -> None:
        """The threads that were inside stay with the parent."""
        if self._inside and self._was_on:
            gc.enable()
        self._lock, self._inside = Lock(), 0


def _can_settle() -> bool:
    """Whether objects can be moved: where there are no threads without a global lock, and nothing was frozen before."""
    locked = getattr(sys, "_is_gil_enabled", lambda: True)()
    return locked and hasattr(gc, "freeze") and not gc.get_freeze_count()


quiet: _Quiet = _Quiet()


def quiet_for(content: bytes) -> AbstractContextManager[None]:
    """A block without collections while *content* is decoded, if it is long."""
    return quiet if len(content) > LONG else nullcontext()

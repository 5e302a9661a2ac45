"""After a fork the child holds connections and locks that belong to its parent: it makes its own."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Renewed(Protocol):
    """Something that must be made anew in a child."""

    def after_fork(self) -> None:
        """Forget, without touching it, what belongs to the parent."""


_RENEWED: WeakSet[Renewed] = WeakSet()


def renew_in_children(each: Renewed) -> None:
    """Have *each* told when this process has become a child."""
    _RENEWED.add(each)


def _renew() -> None:
    for each in list(_RENEWED):
        each.after_fork()


if hasattr(os, "register_at_fork"):  # there are systems without forks
    os.register_at_fork(after_in_child=_renew)

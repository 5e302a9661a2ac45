"""Reset objects in a child process after a fork: connections and locks of the parent must not be used there."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class ForkAware(Protocol):
    """An object that is reset in a child process."""

    def after_fork(self) -> None:
        """Forget what belongs to the parent process, without closing it."""


_REGISTERED: WeakSet[ForkAware] = WeakSet()


def reset_after_fork(instance: ForkAware) -> None:
    """Call ``after_fork`` of *instance* in every child process. Only a weak reference is kept."""
    _REGISTERED.add(instance)


def _reset_all() -> None:
    for instance in list(_REGISTERED):
        instance.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_reset_all)

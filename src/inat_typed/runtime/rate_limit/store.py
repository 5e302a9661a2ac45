"""The protocol of a store for the state of a rate limit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from inat_typed.runtime.rate_limit.gcra import QuotaState

T = TypeVar("T")

StateUpdate = Callable[[QuotaState, float], T]
"""A function of the state and the current Unix time. It may change the state in place.

A store may call it again with a newer state if another process changed the state in the meantime.
"""


class QuotaStore(Protocol):
    """Keeps the state of one rate limit."""

    is_blocking: bool
    """Whether ``update`` may wait for a disk or a network, so that it must not run in an event loop."""

    def update(self, change: StateUpdate[T]) -> T:
        """Apply *change* to the state atomically, save the new state, and return the result of *change*.

        Raises:
            QuotaStoreError: The store cannot be reached or used.
        """
        ...

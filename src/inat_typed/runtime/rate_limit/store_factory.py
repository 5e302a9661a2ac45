"""Open the store that the settings of a rate limit name."""

from __future__ import annotations

import os

from inat_typed.runtime.config.rate_limit_config import RateLimit
from inat_typed.runtime.rate_limit.gcra import QuotaState
from inat_typed.runtime.rate_limit.memory_store import MemoryStore
from inat_typed.runtime.rate_limit.store import QuotaStore


def open_store(limit: RateLimit) -> QuotaStore:
    """Return the store of *limit*, after checking that a file or server can be used.

    Raises:
        QuotaStoreError: The file or server cannot be reached or used.
        ConfigurationError: The package for the store is not installed, or the Redis URL is invalid.
    """
    if limit.store is None:
        return MemoryStore()
    if limit.uses_redis:
        from inat_typed.runtime.rate_limit.redis_store import RedisStore

        store: QuotaStore = RedisStore(limit)
    else:
        from inat_typed.runtime.rate_limit.sqlite_store import SQLiteStore

        store = SQLiteStore(limit.store_location or os.fspath(limit.store))
    store.update(_keep_state)
    return store


def _keep_state(state: QuotaState, now: float) -> None:
    """Change nothing: the update only shows whether the store can be used."""

"""``Cache``: what ``INaturalist(cache=...)`` accepts."""

from __future__ import annotations

import os
from dataclasses import dataclass

from inat_typed.runtime.config.cache_config import CacheConfig, check_cache_installed
from inat_typed.runtime.core.errors import ArgumentTypeError


@dataclass(frozen=True, slots=True)
class Cache(CacheConfig):
    """Where responses are cached, for how long and how many.

    A response is reused as long as the service declares it fresh, and revalidated after that. Responses are kept
    apart by user. Only the owner can read the folder, and no token is stored in it.

    Raises:
        ArgumentTypeError: A value has the wrong type.
        ArgumentValueError: A value is out of range.
    """

    def clear(self) -> None:
        """Delete every cached response. Clients that use the same folder keep working.

        Raises:
            ConfigurationError: The extra ``cache`` is not installed, or the path is not a folder.
            OSError: The file cannot be changed.
        """
        check_cache_installed()
        from inat_typed.runtime.cache.storage import CacheStorage

        CacheStorage(self).clear()


def resolve_cache(given: bool | str | os.PathLike[str] | Cache) -> Cache | None:
    """Return the cache for a client's argument, ``None`` for no cache.

    Raises:
        ArgumentTypeError: It is not one of the accepted types.
        ConfigurationError: The extra ``cache`` is not installed.
    """
    if given is False:
        return None
    check_cache_installed()
    if given is True:
        return Cache()
    if isinstance(given, Cache):
        return given
    if isinstance(given, (str, os.PathLike)):  # pyright: ignore[reportUnnecessaryIsInstance]
        return Cache(given)
    raise ArgumentTypeError(f"cache: expected True, False, a folder or a Cache, not {type(given).__name__}")

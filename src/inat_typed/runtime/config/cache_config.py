"""Where responses are cached, and how many."""

from __future__ import annotations

import os
from dataclasses import KW_ONLY, dataclass
from importlib.util import find_spec
from pathlib import Path

from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError, ConfigurationError
from inat_typed.runtime.support.optional_deps import install_command
from inat_typed.runtime.support.validation import check_whole_number

DEFAULT_MAX_BYTES = 256 * 1024 * 1024
_MIN_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class CacheConfig:
    """The settings of a cache: see ``Cache``."""

    path: str | os.PathLike[str] | None = None
    """The folder; by default ``inat-typed`` where this system keeps caches, such as ``~/.cache/inat-typed``."""

    _: KW_ONLY

    ttl: int | None = None
    """Seconds for which calls that accept a ``ttl`` and set none ask the service to declare a response fresh.

    By default the service decides: 5 minutes for searches, 2 for ``autocomplete``.
    """

    max_bytes: int = DEFAULT_MAX_BYTES
    """Maximum size of the file in bytes, at least 1 MiB. Beyond it, the least recently used responses are deleted;
    so are responses that were not used for 30 days."""

    def __post_init__(self) -> None:
        if self.path is not None and not isinstance(self.path, (str, os.PathLike)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentTypeError(f"Cache: path must be a folder, not {type(self.path).__name__}")
        if self.path is not None and not os.fspath(self.path):
            raise ArgumentValueError("Cache: path is empty; pass a folder, or nothing for the default")
        if self.ttl is not None:
            check_whole_number("Cache", "ttl", self.ttl, minimum=0)
        check_whole_number("Cache", "max_bytes", self.max_bytes, minimum=_MIN_BYTES)

    @property
    def folder(self) -> Path:
        """The folder of the cache.

        Raises:
            ConfigurationError: The extra ``cache`` is not installed.
        """
        if self.path is not None:
            return Path(self.path).expanduser()
        check_cache_installed()
        from platformdirs import user_cache_path

        return user_cache_path("inat-typed", appauthor=False)


def check_cache_installed() -> None:
    """Check that the extra ``cache`` is installed.

    Raises:
        ConfigurationError: It is not.
    """
    if any(find_spec(name) is None for name in ("hishel", "platformdirs")):
        raise ConfigurationError(f"cache: hishel and platformdirs are not installed; run {install_command('cache')}")

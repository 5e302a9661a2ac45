"""Whether, where and how answers are kept: what ``INaturalist(cache=...)`` takes."""

from __future__ import annotations

import os
from dataclasses import KW_ONLY, dataclass
from importlib.util import find_spec
from pathlib import Path

from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError, ConfigurationError
from inat_typed.runtime.extras import how_to_install

MOST_BYTES = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Cache:
    """Where answers are kept, how long at most, and how many.

    An answer is kept as long as the service says that it is good, and after that it is asked about before it is used
    again. Answers are kept apart by whose they are. The folder is its owner's alone, and holds no token.

    Raises:
        ArgumentTypeError: A value has the wrong type.
        ArgumentValueError: A value that cannot be.
    """

    path: str | os.PathLike[str] | None = None
    """The folder; ``None``: ``inat-typed`` where this system keeps caches, such as ``~/.cache/inat-typed``."""

    _: KW_ONLY

    ttl: int | None = None
    """Seconds: how long the service is asked to call an answer good, by calls that take a ``ttl`` and give none.

    ``None`` leaves it to the service: 5 minutes for searches, 2 for ``autocomplete``.
    """

    max_bytes: int = MOST_BYTES
    """Bytes: how large the file grows. Beyond, what was not used for longest makes room; so does what nobody used for
    30 days."""

    def __post_init__(self) -> None:
        if self.path is not None and not isinstance(self.path, (str, os.PathLike)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentTypeError(f"Cache: path takes a folder, not {type(self.path).__name__}")
        if self.path is not None and not os.fspath(self.path):
            raise ArgumentValueError("Cache: path is empty")
        _check_number("ttl", self.ttl, 0)
        _check_number("max_bytes", self.max_bytes, 1024 * 1024)

    @property
    def folder(self) -> Path:
        """Where the answers are.

        Raises:
            ConfigurationError: The extra ``cache`` is not installed.
        """
        if self.path is not None:
            return Path(self.path).expanduser()
        check_installed()
        from platformdirs import user_cache_path

        return user_cache_path("inat-typed", appauthor=False)

    def clear(self) -> None:
        """Forget every answer.

        Clients that use the same folder go on working.

        Raises:
            ConfigurationError: The extra ``cache`` is not installed, or the path is no folder.
            OSError: The file cannot be changed.
        """
        check_installed()
        from inat_typed.runtime.cache_store import Store

        Store(self).clear()


def check_installed() -> None:
    """Whether there is what a cache needs."""
    if any(find_spec(name) is None for name in ("hishel", "platformdirs")):
        raise ConfigurationError(f"a cache needs two more packages: {how_to_install('cache')}")


def of(given: bool | str | os.PathLike[str] | Cache) -> Cache | None:
    """The cache that a client was given, ``None`` for none.

    Raises:
        ArgumentTypeError: It is something else.
        ConfigurationError: The extra ``cache`` is not installed.
    """
    if given is False:
        return None
    check_installed()
    if given is True:
        return Cache()
    if isinstance(given, Cache):
        return given
    if isinstance(given, (str, os.PathLike)):  # pyright: ignore[reportUnnecessaryIsInstance]
        return Cache(given)
    raise ArgumentTypeError(f"cache takes True, False, a folder or a Cache, not {type(given).__name__}")


def _check_number(name: str, value: object, least: int) -> None:
    if value is None and name == "ttl":
        return
    if isinstance(value, bool) or not isinstance(value, int):
        raise ArgumentTypeError(f"Cache: {name} takes a whole number, not {type(value).__name__}")
    if value < least:
        raise ArgumentValueError(f"Cache: {name} is at least {least:,}, not {value:,}")

"""Settings of the rate limit: how many requests may be sent, and where they are counted."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError, ConfigurationError
from inat_typed.runtime.support.redaction import REDACTED
from inat_typed.runtime.support.secrets import as_secret
from inat_typed.runtime.support.shown import shown
from inat_typed.runtime.support.validation import check_whole_number

DAY = 86_400.0
"""Seconds in a day."""

_REDIS_SCHEMES = ("redis", "rediss", "unix")
_ACCEPTED_STORES = "expected None, the path of a file, or a URL that begins with redis://, rediss:// or unix://"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RateLimit:
    """How many requests may be sent. Clients with equal limits share one quota, sync and async clients alike.

    Requests wait automatically, in FIFO order. After a pause, up to ``burst`` requests are sent at once; then they are
    spaced according to ``per_minute``. At most ``per_day`` requests are sent in any 24 hours. When the service responds
    with 429 or 503 and a ``Retry-After`` header, all requests pause.
    """

    per_minute: float = 60
    """Average number of requests per minute. The service asks for at most 60, and rejects more than 100."""

    per_day: int = 10_000
    """Maximum number of requests in any 24 hours, accurate to five minutes. The service asks for at most 10,000."""

    burst: int = 5
    """Maximum number of requests sent at once after a pause. In no minute more than ``per_minute + burst`` are sent."""

    store: str | os.PathLike[str] | None = None
    """Where requests are counted. ``None``: in this process. The path of a file: together with all processes on this
    machine that use the same file. ``"redis://..."``, ``"rediss://..."`` or ``"unix://..."``: together with all
    processes that use the same Redis server, on any machine."""

    max_wait: float | None = None
    """Maximum time in seconds that a request may wait. A request that would wait longer raises ``QuotaError``. ``None``
    means no maximum: a request may wait until the next day."""

    def __post_init__(self) -> None:
        _check_number("per_minute", self.per_minute, positive=True)
        if self.max_wait is not None:
            _check_number("max_wait", self.max_wait, positive=False)
        check_whole_number("RateLimit", "per_day", self.per_day)
        check_whole_number("RateLimit", "burst", self.burst)
        if self.store is not None:
            self._check_store(self.store)

    def _check_store(self, store: Any) -> None:
        try:
            text = cast("object", os.fspath(store))
        except TypeError:
            text = None
        if not isinstance(text, str):
            raise ArgumentTypeError(
                f"RateLimit: store: a value of type {type(store).__name__} is not valid; {_ACCEPTED_STORES}"
            )
        if not text:
            raise ArgumentValueError(f"RateLimit: store: '' is not valid; {_ACCEPTED_STORES}")
        scheme = _scheme(store) if isinstance(store, str) else ""
        if scheme and scheme not in _REDIS_SCHEMES:
            raise ConfigurationError(f"RateLimit: store: {scheme}:// is not supported; {_ACCEPTED_STORES}")
        if not scheme and text.lower().startswith(tuple(f"{each}:" for each in _REDIS_SCHEMES)):
            raise ConfigurationError(f"RateLimit: store: {text.partition(':')[0]}: lacks the //; {_ACCEPTED_STORES}")
        if "\0" in text:
            raise ArgumentValueError("RateLimit: store: a path must not contain a null byte")
        if scheme:
            object.__setattr__(self, "store", as_secret(str(store)))
            return
        try:
            Path(text).expanduser()
        except RuntimeError as error:
            raise ConfigurationError(f"RateLimit: store={text!r}: {error}") from None

    @property
    def interval(self) -> float:
        """Seconds between two requests at the steady rate."""
        return 60 / self.per_minute

    def seconds_for(self, requests: int) -> float:
        """Return the minimum time in seconds that *requests* take, if no other requests use the quota."""
        if requests < 1:
            return 0.0
        days, rest = divmod(requests - 1, self.per_day)
        with_daily_quota = days * DAY + max(0, rest + 1 - self.burst) * self.interval
        return max(with_daily_quota, (requests - self.burst) * self.interval)

    @property
    def uses_redis(self) -> bool:
        """Whether requests are counted on a Redis server."""
        return isinstance(self.store, str) and bool(_scheme(self.store))

    @property
    def store_location(self) -> str | None:
        """The absolute path of the file, the URL of the server, or ``None`` for this process.

        A URL may contain a password, which its repr hides.
        """
        if self.store is None or (isinstance(self.store, str) and self.uses_redis):
            return self.store
        return str(Path(self.store).expanduser().absolute())

    @property
    def redacted_store(self) -> str:
        """The path, or the URL without password and query."""
        return _redact_url(str(self.store)) if self.uses_redis else str(self.store)

    def __repr__(self) -> str:
        parts = [f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.name != "store"]
        if self.store is not None:
            parts.append(f"store={self.redacted_store!r}")
        return f"RateLimit({', '.join(parts)})"

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle with the password: another process needs it to reach the server."""
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        if self.uses_redis:
            values["store"] = str(self.store)
        return _rebuild, (values,)


def resolve_rate_limit(setting: object, *, offline: bool) -> RateLimit | None:
    """Return the rate limit for a host, or ``None`` for no limit.

    Args:
        setting: A ``RateLimit``; ``True`` for the default limit; ``False`` for none; ``None`` for the default limit
            unless the host is offline.
        offline: Whether the host is this machine or a simulated service.

    Raises:
        ArgumentTypeError: *setting* is anything else.
    """
    if isinstance(setting, RateLimit):
        return setting
    if not (setting is None or isinstance(setting, bool)):
        raise ArgumentTypeError(
            f"rate_limit: a value of type {type(setting).__name__} is not valid; expected a RateLimit, True, False "
            "or None"
        )
    is_limited = not offline if setting is None else setting
    return DEFAULT if is_limited else None


def _check_number(name: str, value: object, *, positive: bool) -> None:
    expected = f"expected a number {'above 0' if positive else 'of at least 0'}"
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ArgumentTypeError(f"RateLimit: {name}: {shown(value)} is not valid; {expected}")
    if not 0 <= value < math.inf or (positive and not value):
        raise ArgumentValueError(f"RateLimit: {name}: {shown(value)} is not valid; {expected}")


def _scheme(store: str) -> str:
    """Return the scheme of a URL in lower case, or an empty string for a path."""
    return store.partition("://")[0].lower() if "://" in store else ""


def _redact_url(url: str) -> str:
    """Return *url* without user information and query."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return REDACTED
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}{parts.path}"


def _rebuild(values: dict[str, Any]) -> RateLimit:
    return RateLimit(**values)


DEFAULT = RateLimit()
"""The limit that the service asks for, counted in this process."""

"""How many requests may go out, and where they are counted."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError, ConfigurationError
from inat_typed.runtime.redaction import REDACTED
from inat_typed.runtime.secret import hidden

DAY = 86_400.0
"""Seconds."""

_REDIS = ("redis", "rediss", "unix")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RateLimit:
    """How many requests may go out. Clients with equal limits share one, whichever kind they are.

    Requests wait for their turn, in the order in which they came. After a pause a few go out at once; then they are as
    far apart as ``per_minute`` asks for. In no 24 hours more than ``per_day`` go out. When the service answers 429 or
    503 with ``Retry-After``, everybody waits.
    """

    per_minute: float = 60
    """Requests a minute, on average. The service asks for at most 60, and refuses more than 100."""

    per_day: int = 10_000
    """Requests in any 24 hours, to within five minutes. The service asks for at most 10,000."""

    burst: int = 5
    """So many go out at once after a pause that is long enough; in no minute more than ``per_minute + burst``."""

    store: str | os.PathLike[str] | None = None
    """Where the requests are counted: ``None``: in this process; the path of a file: by all processes of this machine
    that name it; ``"redis://..."`` or ``"rediss://..."``: by all that name it, on any machine."""

    longest_wait: float | None = None
    """Seconds: a request that would wait longer for its turn is a ``QuotaError`` instead; ``None`` waits, even into the
    next day."""

    def __post_init__(self) -> None:
        _check_number("per_minute", self.per_minute, positive=True)
        if self.longest_wait is not None:
            _check_number("longest_wait", self.longest_wait, positive=False)
        for name in ("per_day", "burst"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int):
                raise ArgumentTypeError(f"RateLimit: {name} takes a whole number, not {type(value).__name__}")
            if value < 1:
                raise ArgumentValueError(f"RateLimit: {name} is at least 1, not {value!r}")
        self._check_store()

    def _check_store(self) -> None:
        store: Any = self.store
        if store is None:
            return
        try:
            text = cast("object", os.fspath(store))
        except TypeError:
            text = None
        if not isinstance(text, str):
            raise ArgumentTypeError(f"RateLimit: store takes a path or a redis:// address, not {type(store).__name__}")
        if not text:
            raise ArgumentValueError("RateLimit: store is empty; it takes a path or a redis:// address")
        scheme = _scheme(store) if isinstance(store, str) else ""
        if scheme and scheme not in _REDIS:
            raise ConfigurationError(f"RateLimit: no count can be kept at {scheme}://; a path or redis:// is possible")
        if text.lower().startswith(tuple(f"{each}:" for each in _REDIS)) and not scheme:
            raise ConfigurationError(
                "RateLimit: the address of a Redis server begins with redis://, rediss:// or unix://"
            )
        if "\0" in text:
            raise ArgumentValueError("RateLimit: store is no path: it has a null byte in it")
        if scheme:
            object.__setattr__(self, "store", hidden(str(store)))
            return
        try:
            Path(text).expanduser()
        except RuntimeError as error:
            raise ConfigurationError(f"RateLimit: store={text!r}: {error}") from None

    @property
    def interval(self) -> float:
        """Seconds from one request to the next, at the steady rate."""
        return 60 / self.per_minute

    def seconds_for(self, requests: int) -> float:
        """How many seconds so many *requests* take at least, if nothing else is sent meanwhile, or was today."""
        if requests < 1:
            return 0.0
        days, rest = divmod(requests - 1, self.per_day)
        of_last_day = days * DAY + max(0, rest + 1 - self.burst) * self.interval
        return max(of_last_day, (requests - self.burst) * self.interval)

    @property
    def uses_redis(self) -> bool:
        """Whether the count is kept by a Redis server."""
        return isinstance(self.store, str) and bool(_scheme(self.store))

    @property
    def place(self) -> str | None:
        """Where the count is kept, told apart from other places; may hold a password, and hides it."""
        if self.store is None or (isinstance(self.store, str) and self.uses_redis):
            return self.store
        return str(Path(self.store).expanduser().absolute())

    @property
    def shown_store(self) -> str:
        """Where the count is kept, without its password."""
        return _without_password(str(self.store)) if self.uses_redis else str(self.store)

    def __repr__(self) -> str:
        given = [(each.name, getattr(self, each.name)) for each in fields(self) if each.name != "store"]
        shown = [f"{name}={value!r}" for name, value in given]
        if self.store is not None:
            shown.append(f"store={self.shown_store!r}")
        return f"RateLimit({', '.join(shown)})"

    def __reduce__(self) -> tuple[Any, ...]:
        """A process that shares the count needs the address, password and all."""
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        if self.uses_redis:
            values["store"] = str(self.store)
        return _made, (values,)


def resolve(given: object, *, offline: bool) -> RateLimit | None:
    """The limit that holds towards a host; *offline*: it is on this machine, or made up.

    Raises:
        ArgumentTypeError: *given* is neither a limit nor ``True``, ``False`` or ``None``.
    """
    if isinstance(given, RateLimit):
        return given
    if not (given is None or isinstance(given, bool)):
        raise ArgumentTypeError(f"rate_limit takes a RateLimit, True or False, not {type(given).__name__}")
    wanted = not offline if given is None else given
    return DEFAULT if wanted else None


def _check_number(name: str, value: object, *, positive: bool) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ArgumentTypeError(f"RateLimit: {name} takes a number, not {type(value).__name__}")
    if not 0 <= value < math.inf or (positive and not value):
        raise ArgumentValueError(f"RateLimit: {name} is {'above' if positive else 'at least'} 0, not {value!r}")


def _scheme(store: str) -> str:
    """Of an address; of a path none."""
    return store.partition("://")[0].lower() if "://" in store else ""


def _without_password(address: str) -> str:
    """An address without what stands before its host, and without its query."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return REDACTED
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}{parts.path}"


def _made(values: dict[str, Any]) -> RateLimit:
    return RateLimit(**values)


DEFAULT = RateLimit()
"""What the service asks for; counted in this process."""

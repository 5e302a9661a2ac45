"""The count on a Redis server, for several machines."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from typing import Any, TypeVar

from inat_typed.runtime.errors import ConfigurationError, QuotaStoreError
from inat_typed.runtime.extras import how_to_install
from inat_typed.runtime.quota import Count
from inat_typed.runtime.rate_limit import DAY, RateLimit
from inat_typed.runtime.stores import Deed

T = TypeVar("T")

_KEY = "inat-typed:quota"
_PATIENCE = 5.0
"""Seconds for connecting, and for each answer."""

_SCRIPT = """
local kept = redis.call('GET', KEYS[1]) or ''
if ARGV[2] ~= '' and kept == ARGV[1] then
  redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3])
  return {}
end
local time = redis.call('TIME')
return {kept, time[1] .. '.' .. string.format('%06d', time[2])}
"""
"""Puts ARGV[2] in the place of ARGV[1] and answers nothing; or else answers what is kept, and the server's time."""


class RedisStore:
    """One key. The time is the server's: the clocks of the machines need not agree."""

    blocks = True

    def __init__(self, limit: RateLimit) -> None:
        try:
            redis: Any = import_module("redis")
        except ImportError:
            raise ConfigurationError(
                f"to count requests at {limit.shown_store} takes a package: {how_to_install('redis')}"
            ) from None
        self._shown = limit.shown_store
        self._errors = (redis.RedisError, OSError, ValueError)
        with suppress(ValueError):  # its frames hold the password
            server = redis.Redis.from_url(
                limit.place, socket_timeout=_PATIENCE, socket_connect_timeout=_PATIENCE, decode_responses=True
            )
            self._script = server.register_script(_SCRIPT)
            return
        raise ConfigurationError(
            f"{self._shown} is no address of a Redis server; it should look like redis://localhost:6379/0"
        )

    def change(self, deed: Deed[T]) -> T:
        before, after = "", ""
        done: T | None = None
        try:
            while answer := self._ask(before, after):
                before, now = answer
                count = Count.read(before) if before else Count()
                done = deed(count, float(now))
                after = count.text()
                if after == before:
                    break
        except self._errors as error:
            told = f"requests cannot be counted at {self._shown}: {_words(error)}"
        else:
            return done  # type: ignore[return-value]  # it was done: the server answered once at least
        raise QuotaStoreError(told)  # without the frames of what failed: their locals hold the password

    def _ask(self, before: str, after: str) -> list[str]:
        answer: Any = self._script(keys=[_KEY], args=[before, after, int(2 * DAY)])
        return list(answer)


def _words(error: Exception) -> str:
    if isinstance(error, ValueError):
        return f"{_KEY} holds something else"
    return str(error) or type(error).__name__

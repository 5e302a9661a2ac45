"""Keep the state of a rate limit on a Redis server, for several machines."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from typing import Any, TypeVar

from inat_typed.runtime.config.rate_limit_config import DAY, RateLimit
from inat_typed.runtime.core.errors import ConfigurationError, QuotaStoreError
from inat_typed.runtime.rate_limit.gcra import QuotaState
from inat_typed.runtime.rate_limit.store import StateUpdate
from inat_typed.runtime.support.optional_deps import install_command

T = TypeVar("T")

_KEY = "inat-typed:quota"

_TIMEOUT = 5.0
"""Seconds to wait for a connection, and for each response."""

_COMPARE_AND_SET = """
local stored = redis.call('GET', KEYS[1]) or ''
if ARGV[2] ~= '' and stored == ARGV[1] then
  redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3])
  return {}
end
local time = redis.call('TIME')
return {stored, time[1] .. '.' .. string.format('%06d', time[2])}
"""
"""Replace the value ARGV[1] by ARGV[2] and return an empty list. Return the stored value and the server's time instead
if ARGV[2] is empty or the stored value is not ARGV[1]."""


class RedisStore:
    """A store of one key. Times are those of the server, so the clocks of the machines do not have to agree.

    Args:
        limit: A rate limit whose ``store`` is a Redis URL.

    Raises:
        ConfigurationError: The ``redis`` package is not installed, or the URL is invalid.
    """

    is_blocking = True

    def __init__(self, limit: RateLimit) -> None:
        try:
            redis: Any = import_module("redis")
        except ImportError:
            raise ConfigurationError(
                f"rate limit store {limit.redacted_store} needs the redis package: {install_command('redis')}"
            ) from None
        self._redacted_url = limit.redacted_store
        self._errors = (redis.RedisError, OSError, ValueError)
        with suppress(ValueError):  # its traceback would show the password
            client = redis.Redis.from_url(
                limit.store_location, socket_timeout=_TIMEOUT, socket_connect_timeout=_TIMEOUT, decode_responses=True
            )
            self._script = client.register_script(_COMPARE_AND_SET)
            return
        raise ConfigurationError(
            f"rate limit store {self._redacted_url} is not a valid Redis URL; expected, for example, "
            "redis://localhost:6379/0"
        )

    def update(self, change: StateUpdate[T]) -> T:
        before, after = "", ""
        result: T | None = None
        try:
            while response := self._compare_and_set(before, after):
                before, now = response
                state = QuotaState.from_json(before) if before else QuotaState()
                result = change(state, float(now))
                after = state.to_json()
                if after == before:
                    break
        except self._errors as error:
            message = f"cannot count requests at {self._redacted_url}: {_describe(error)}"
        else:
            return result  # type: ignore[return-value]  # the first response is never empty, so change was called
        raise QuotaStoreError(message)  # outside of the except block: the traceback of the cause shows the password

    def _compare_and_set(self, before: str, after: str) -> list[str]:
        response: Any = self._script(keys=[_KEY], args=[before, after, int(2 * DAY)])
        return list(response)


def _describe(error: Exception) -> str:
    if isinstance(error, ValueError):
        return f"the key {_KEY} contains other data"
    return str(error) or type(error).__name__

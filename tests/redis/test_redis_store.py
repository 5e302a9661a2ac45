"""Processes on any machine share one rate limit through a Redis server."""

from __future__ import annotations

import asyncio
import logging
import re
import subprocess
import sys
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib import import_module
from typing import Any

import pytest

from inat_typed import (
    AsyncINaturalist,
    ConfigurationError,
    INatError,
    INaturalist,
    QuotaStoreError,
    RateLimit,
    RateLimitError,
    Retry,
)
from inat_typed.runtime.rate_limit.redis_store import RedisStore
from inat_typed.runtime.rate_limit.store_factory import open_store
from inat_typed.sandbox import Sandbox
from tests.loopback import CannedResponse, serving
from tests.pacing import NONE, TimedResponses, forked, unique_limit, work
from tests.redis.server import RedisServer
from tests.test_docs import DOCS
from tests.test_secrets import assert_no_secret, error_texts


def test_processes_share_one_rate_limit(redis: RedisServer) -> None:
    limit, timed = unique_limit(0.02, burst=3, store=redis.address), TimedResponses()
    with serving(timed) as server:
        assert work(server.address, limit, processes=4, requests=25) == []
    assert len(timed.times) == 100
    assert timed.span >= 97 * limit.interval - 0.05
    assert timed.span < 97 * limit.interval * 2
    assert timed.most_within(0.2) <= 3 + 10 + 5


def test_unix_socket_is_supported(redis: RedisServer) -> None:
    limit, timed = unique_limit(0.02, store=redis.socket), TimedResponses()
    with serving(timed) as server:
        assert work(server.address, limit, processes=2, requests=5) == []
    assert timed.span >= 9 * limit.interval - 0.05


def test_pause_of_one_process_applies_to_others(redis: RedisServer) -> None:
    limit = unique_limit(store=redis.address)
    timed = TimedResponses(
        lambda _, number: (
            CannedResponse(503, headers={"Retry-After": "2"}) if number == 1 else CannedResponse(body=NONE)
        )
    )
    with serving(timed) as server:
        errors = work(server.address, limit, processes=1, requests=1)
        assert [line.split()[0] for line in errors] == ["ServerError"]
        assert work(server.address, limit, processes=2, requests=1) == []
    assert timed.gaps[0] >= 1.5


def test_tasks_and_threads_share_a_pause(redis: RedisServer) -> None:
    limit = unique_limit(store=redis.address)
    timed = TimedResponses(
        lambda _, number: (
            CannedResponse(429, headers={"Retry-After": "1"}) if number == 1 else CannedResponse(body=NONE)
        )
    )

    async def search_async(address: str) -> None:
        async with AsyncINaturalist(api_url=address, rate_limit=limit, retry=False) as inat:
            with pytest.raises(RateLimitError):
                await inat.v2.observations.search(per_page=0)
            await asyncio.gather(*(inat.v2.observations.search(per_page=0) for _ in range(3)))

    with (
        serving(timed) as server,
        INaturalist(api_url=server.address, rate_limit=limit) as inat,
        ThreadPoolExecutor(1) as pool,
    ):
        done = pool.submit(asyncio.run, search_async(server.address))
        while not timed.times:
            time.sleep(0.01)
        time.sleep(0.1)
        inat.v2.observations.search(per_page=0)
        done.result()
    assert timed.gaps[0] >= 0.95
    assert timed.span >= 0.95 + 3 * limit.interval


def test_time_is_that_of_the_server(redis: RedisServer) -> None:
    now = RedisStore(RateLimit(store=redis.address)).update(lambda state, now: now)
    assert now == pytest.approx(time.time(), abs=5)


def test_concurrent_updates_are_all_counted(redis: RedisServer) -> None:
    stores = [RedisStore(RateLimit(store=redis.address)) for _ in range(4)]

    def increment(store: RedisStore) -> None:
        for _ in range(50):
            store.update(lambda state, now: state.daily_counts.update({1: state.daily_counts.get(1, 0) + 1}))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(increment, stores))
    assert stores[0].update(lambda state, now: state.daily_counts) == {1: 200}


def test_state_expires(redis: RedisServer) -> None:
    open_store(RateLimit(store=redis.address))
    with client_of(redis) as client:
        time_to_live = client.ttl("inat-typed:quota")
        assert 172_000 < time_to_live <= 172_800
        assert client.dbsize() == 1


@pytest.mark.parametrize("kind", [INaturalist, AsyncINaturalist])
def test_unreachable_server_fails_when_the_client_is_created(kind: Any, redis: RedisServer) -> None:
    redis.stop()
    started = time.monotonic()
    with pytest.raises(
        ConfigurationError, match=r"cannot count requests at redis://127\.0\.0\.1:.*[Cc]onnect"
    ) as caught:
        kind(rate_limit=unique_limit(store=redis.address))
    assert time.monotonic() - started < 6
    assert_no_password(caught.value)


def test_wrong_password_fails_and_is_not_error_texts(redis: RedisServer) -> None:
    wrong = redis.address.replace("hush", "hushhush")
    with pytest.raises(ConfigurationError, match=r"cannot count requests at redis://127\.0\.0\.1:.*password") as caught:
        INaturalist(rate_limit=unique_limit(store=wrong))
    assert_no_password(caught.value)


@pytest.mark.parametrize("address", ["redis://:hush@127.0.0.1:port", "unix://:hush@", "redis://:hush@127.0.0.1:0/0"])
def test_invalid_urls_are_rejected(address: str, redis: RedisServer) -> None:
    with pytest.raises(ConfigurationError) as caught:
        INaturalist(rate_limit=unique_limit(store=address))
    assert_no_password(caught.value)


def test_other_data_under_the_key_is_an_error(redis: RedisServer) -> None:
    with client_of(redis) as client:
        client.set("inat-typed:quota", "hello")
    with pytest.raises(ConfigurationError, match="the key inat-typed:quota contains other data"):
        INaturalist(rate_limit=unique_limit(store=redis.address))
    with client_of(redis) as client:
        client.delete("inat-typed:quota")
        client.lpush("inat-typed:quota", "hello")
    with pytest.raises(ConfigurationError, match="WRONGTYPE"):
        INaturalist(rate_limit=unique_limit(store=redis.address))


def test_lost_server_fails_before_the_request_is_sent(redis: RedisServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    sandbox = Sandbox()
    retry = Retry(max_attempts=2, backoff=0.01)
    with INaturalist(transport=sandbox, rate_limit=unique_limit(store=redis.address), retry=retry) as inat:
        inat.v2.observations.search(per_page=0)
        redis.stop()
        with pytest.raises(QuotaStoreError, match=r"cannot count requests at redis://127\.0\.0\.1:") as caught:
            inat.v2.observations.search(per_page=0)
        assert not caught.value.sent
        assert len(sandbox.requests) == 1
        redis.start()
        inat.v2.observations.search(per_page=0)
    assert_no_password(caught.value)
    assert_no_secret(caplog.text)


def test_hanging_server_is_waited_for_with_a_timeout(redis: RedisServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inat_typed.runtime.rate_limit.redis_store._TIMEOUT", 0.3)
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, rate_limit=unique_limit(store=redis.address), retry=False) as inat:
        inat.v2.observations.search(per_page=0)
        with redis.suspended():
            started = time.monotonic()
            with pytest.raises(QuotaStoreError, match=r"cannot count requests at redis://127\.0\.0\.1:") as caught:
                inat.v2.observations.search(per_page=0)
            assert time.monotonic() - started < 5
            assert not caught.value.sent
        inat.v2.observations.search(per_page=0)
    assert len(sandbox.requests) == 2


def test_request_is_retried_until_the_server_is_back(redis: RedisServer) -> None:
    sandbox = Sandbox()
    retry = Retry(max_attempts=9, backoff=0.05)
    limit = unique_limit(store=redis.address)
    with INaturalist(transport=sandbox, rate_limit=limit, retry=retry) as inat, ThreadPoolExecutor(1) as pool:
        inat.v2.observations.search(per_page=0)
        redis.stop()
        done = pool.submit(inat.v2.observations.search, per_page=0)
        time.sleep(0.1)
        redis.start()
        done.result()
    assert len(sandbox.requests) == 2


def test_fork_continues_from_the_same_state(redis: RedisServer) -> None:
    limit = unique_limit(0.05, store=redis.address)
    timed = forked(limit)
    assert len(timed.times) == 11
    assert timed.span >= 10 * limit.interval - 0.05


def test_example_in_the_documentation_runs(redis: RedisServer) -> None:
    """The example of docs/rate-limits.md runs with the URL of a real server."""
    (program,) = re.findall(r"```py\n(.*?)```", (DOCS / "rate-limits.md").read_text(encoding="utf-8"), re.DOTALL)
    assert program.count("redis://:password@quota.example.org:6379/0") == 1
    namespace: dict[str, Any] = {"RateLimit": RateLimit, "INaturalist": partial(INaturalist, transport=Sandbox())}
    exec(program.replace("redis://:password@quota.example.org:6379/0", redis.address), namespace)
    with client_of(redis) as client:
        assert client.exists("inat-typed:quota")


def test_missing_package_is_a_configuration_error() -> None:
    program = """
import sys
sys.modules["redis"] = None
import inat_typed
inat_typed.INaturalist(rate_limit=inat_typed.RateLimit(store="redis://:hush@127.0.0.1"))
"""
    process = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "ConfigurationError: rate limit store redis://127.0.0.1 needs the redis package" in process.stderr
    assert 'pip install "inat-typed[redis]"' in process.stderr
    assert ":hush@" not in process.stderr.partition("ConfigurationError")[2]


def client_of(redis: RedisServer) -> Any:
    library: Any = import_module("redis")
    return library.Redis.from_url(redis.address)


def assert_no_password(error: INatError) -> None:
    for text in error_texts(error):
        assert_no_secret(text)
    assert "".join(traceback.format_exception(error)).count("hush") == 0

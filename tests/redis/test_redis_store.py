"""Processes on any machine count their requests on one Redis server."""

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
from inat_typed.runtime.redis_store import RedisStore
from inat_typed.runtime.stores import opened
from inat_typed.sandbox import Sandbox
from tests.loopback import Told, serving
from tests.pacing import NONE, Clocked, a_limit, forked, work
from tests.redis.server import RedisServer
from tests.test_docs import DOCS
from tests.test_secrets import assert_hidden, shown


def test_processes_share_one_rate(redis: RedisServer) -> None:
    limit, clocked = a_limit(0.02, burst=3, store=redis.address), Clocked()
    with serving(clocked) as server:
        assert work(server.address, limit, processes=4, requests=25) == []
    assert len(clocked.times) == 100
    assert clocked.span >= 97 * limit.interval - 0.05
    assert clocked.span < 97 * limit.interval * 2
    assert clocked.most_within(0.2) <= 3 + 10 + 5


def test_a_socket_will_do(redis: RedisServer) -> None:
    limit, clocked = a_limit(0.02, store=redis.socket), Clocked()
    with serving(clocked) as server:
        assert work(server.address, limit, processes=2, requests=5) == []
    assert clocked.span >= 9 * limit.interval - 0.05


def test_what_one_process_is_told_holds_the_others_back(redis: RedisServer) -> None:
    limit = a_limit(store=redis.address)
    clocked = Clocked(lambda _, number: Told(503, headers={"Retry-After": "2"}) if number == 1 else Told(body=NONE))
    with serving(clocked) as server:
        told = work(server.address, limit, processes=1, requests=1)
        assert [line.split()[0] for line in told] == ["ServerError"]
        assert work(server.address, limit, processes=2, requests=1) == []
    assert clocked.gaps[0] >= 1.5


def test_tasks_and_threads_hold_each_other_back(redis: RedisServer) -> None:
    limit = a_limit(store=redis.address)
    clocked = Clocked(lambda _, number: Told(429, headers={"Retry-After": "1"}) if number == 1 else Told(body=NONE))

    async def a_task(address: str) -> None:
        async with AsyncINaturalist(api_url=address, rate_limit=limit, retry=False) as inat:
            with pytest.raises(RateLimitError):
                await inat.v2.observations.search(per_page=0)
            await asyncio.gather(*(inat.v2.observations.search(per_page=0) for _ in range(3)))

    with (
        serving(clocked) as server,
        INaturalist(api_url=server.address, rate_limit=limit) as inat,
        ThreadPoolExecutor(1) as pool,
    ):
        done = pool.submit(asyncio.run, a_task(server.address))
        while not clocked.times:
            time.sleep(0.01)
        time.sleep(0.1)
        inat.v2.observations.search(per_page=0)
        done.result()
    assert clocked.gaps[0] >= 0.95
    assert clocked.span >= 0.95 + 3 * limit.interval


def test_the_time_is_that_of_the_server(redis: RedisServer) -> None:
    now = RedisStore(RateLimit(store=redis.address)).change(lambda count, now: now)
    assert now == pytest.approx(time.time(), abs=5)


def test_nothing_is_lost_between_many_who_count_at_once(redis: RedisServer) -> None:
    stores = [RedisStore(RateLimit(store=redis.address)) for _ in range(4)]

    def count_up(store: RedisStore) -> None:
        for _ in range(50):
            store.change(lambda count, now: count.day.update({1: count.day.get(1, 0) + 1}))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(count_up, stores))
    assert stores[0].change(lambda count, now: count.day) == {1: 200}


def test_what_is_kept_goes_by_itself(redis: RedisServer) -> None:
    opened(RateLimit(store=redis.address))
    with client_of(redis) as client:
        left = client.ttl("inat-typed:quota")
        assert 172_000 < left <= 172_800
        assert client.dbsize() == 1


@pytest.mark.parametrize("kind", [INaturalist, AsyncINaturalist])
def test_a_server_that_is_not_there_is_told_at_once(kind: Any, redis: RedisServer) -> None:
    redis.stop()
    began = time.monotonic()
    with pytest.raises(ConfigurationError, match=r"cannot be counted at redis://127\.0\.0\.1:.*[Cc]onnect") as caught:
        kind(rate_limit=a_limit(store=redis.address))
    assert time.monotonic() - began < 6
    assert_nothing_shows(caught.value)


def test_a_wrong_password_is_told_at_once_and_does_not_show(redis: RedisServer) -> None:
    wrong = redis.address.replace("hush", "hushhush")
    with pytest.raises(ConfigurationError, match=r"cannot be counted at redis://127\.0\.0\.1:.*password") as caught:
        INaturalist(rate_limit=a_limit(store=wrong))
    assert_nothing_shows(caught.value)


@pytest.mark.parametrize("address", ["redis://:hush@127.0.0.1:port", "unix://:hush@", "redis://:hush@127.0.0.1:0/0"])
def test_what_is_no_address_is_told(address: str, redis: RedisServer) -> None:
    with pytest.raises(ConfigurationError) as caught:
        INaturalist(rate_limit=a_limit(store=address))
    assert_nothing_shows(caught.value)


def test_another_value_is_told(redis: RedisServer) -> None:
    with client_of(redis) as client:
        client.set("inat-typed:quota", "hello")
    with pytest.raises(ConfigurationError, match="inat-typed:quota holds something else"):
        INaturalist(rate_limit=a_limit(store=redis.address))
    with client_of(redis) as client:
        client.delete("inat-typed:quota")
        client.lpush("inat-typed:quota", "hello")
    with pytest.raises(ConfigurationError, match="WRONGTYPE"):
        INaturalist(rate_limit=a_limit(store=redis.address))


def test_a_server_that_goes_stops_the_request_before_it_is_sent(
    redis: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    sandbox = Sandbox()
    retry = Retry(tries=2, backoff=0.01)
    with INaturalist(transport=sandbox, rate_limit=a_limit(store=redis.address), retry=retry) as inat:
        inat.v2.observations.search(per_page=0)
        redis.stop()
        with pytest.raises(QuotaStoreError, match=r"cannot be counted at redis://127\.0\.0\.1:") as caught:
            inat.v2.observations.search(per_page=0)
        assert not caught.value.sent
        assert len(sandbox.requests) == 1
        redis.start()
        inat.v2.observations.search(per_page=0)
    assert_nothing_shows(caught.value)
    assert_hidden(caplog.text)


def test_a_server_that_hangs_is_not_waited_for_for_ever(redis: RedisServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inat_typed.runtime.redis_store._PATIENCE", 0.3)
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, rate_limit=a_limit(store=redis.address), retry=False) as inat:
        inat.v2.observations.search(per_page=0)
        with redis.hanging():
            began = time.monotonic()
            with pytest.raises(QuotaStoreError, match=r"cannot be counted at redis://127\.0\.0\.1:") as caught:
                inat.v2.observations.search(per_page=0)
            assert time.monotonic() - began < 5
            assert not caught.value.sent
        inat.v2.observations.search(per_page=0)
    assert len(sandbox.requests) == 2


def test_a_server_that_comes_back_is_waited_for(redis: RedisServer) -> None:
    sandbox = Sandbox()
    retry = Retry(tries=9, backoff=0.05)
    limit = a_limit(store=redis.address)
    with INaturalist(transport=sandbox, rate_limit=limit, retry=retry) as inat, ThreadPoolExecutor(1) as pool:
        inat.v2.observations.search(per_page=0)
        redis.stop()
        done = pool.submit(inat.v2.observations.search, per_page=0)
        time.sleep(0.1)
        redis.start()
        done.result()
    assert len(sandbox.requests) == 2


def test_a_fork_goes_on_from_the_same_count(redis: RedisServer) -> None:
    limit = a_limit(0.05, store=redis.address)
    clocked = forked(limit)
    assert len(clocked.times) == 11
    assert clocked.span >= 10 * limit.interval - 0.05


def test_the_program_of_the_page_runs(redis: RedisServer) -> None:
    """That of docs/limits.md, with the address of a server that is there."""
    (program,) = re.findall(r"```py\n(.*?)```", (DOCS / "limits.md").read_text(encoding="utf-8"), re.DOTALL)
    assert program.count("redis://:password@quota.example.org:6379/0") == 1
    named: dict[str, Any] = {"RateLimit": RateLimit, "INaturalist": partial(INaturalist, transport=Sandbox())}
    exec(program.replace("redis://:password@quota.example.org:6379/0", redis.address), named)
    with client_of(redis) as client:
        assert client.exists("inat-typed:quota")


def test_without_the_package_it_is_said_what_to_install() -> None:
    program = """
import sys
sys.modules["redis"] = None
import inat_typed
inat_typed.INaturalist(rate_limit=inat_typed.RateLimit(store="redis://:hush@127.0.0.1"))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "ConfigurationError: to count requests at redis://127.0.0.1 takes a package" in done.stderr
    assert 'pip install "inat-typed[redis]"' in done.stderr
    assert ":hush@" not in done.stderr.partition("ConfigurationError")[2]


def client_of(redis: RedisServer) -> Any:
    library: Any = import_module("redis")
    return library.Redis.from_url(redis.address)


def assert_nothing_shows(error: INatError) -> None:
    for text in shown(error):
        assert_hidden(text)
    assert "".join(traceback.format_exception(error)).count("hush") == 0

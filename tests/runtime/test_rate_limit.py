"""Requests wait for their turn, whoever sends them; and pause together."""

from __future__ import annotations

import asyncio
import os
import pickle
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from typing import Any

import anyio
import httpx
import pytest

import inat_typed
from inat_typed import (
    ArgumentTypeError,
    ArgumentValueError,
    AsyncINaturalist,
    ConfigurationError,
    INatError,
    INaturalist,
    QuotaError,
    RateLimit,
    RateLimitError,
    Retry,
)
from inat_typed.runtime.config import Config
from inat_typed.runtime.stores import MemoryStore
from inat_typed.runtime.turns import Ask, Limiter, Pause, Steps, limiter_of
from inat_typed.sandbox import Sandbox
from tests.loopback import Asked, Server, Told, serving
from tests.pacing import NONE, Clocked, a_limit


def config_of(inat: Any) -> Config:
    config: Config = inat._config
    return config


def search(inat: INaturalist) -> None:
    inat.v2.observations.search(per_page=0)


def client_of(server: Server, limit: Any, **settings: Any) -> INaturalist:
    return INaturalist(api_url=server.address, web_url=server.address, rate_limit=limit, **settings)


def async_client_of(server: Server, limit: Any, **settings: Any) -> AsyncINaturalist:
    return AsyncINaturalist(api_url=server.address, web_url=server.address, rate_limit=limit, **settings)


# Waiting, at a loopback server


def test_threads_tasks_and_both_kinds_of_client_share_one_rate() -> None:
    limit, clocked = a_limit(), Clocked()
    same = RateLimit(per_minute=limit.per_minute, per_day=limit.per_day, burst=limit.burst)

    async def tasks(server: Server) -> None:
        async with async_client_of(server, same) as inat:
            await asyncio.gather(*(inat.v2.observations.search(per_page=0) for _ in range(10)))

    with serving(clocked) as server, ThreadPoolExecutor(6) as pool, client_of(server, limit) as inat:
        done = [pool.submit(search, inat) for _ in range(10)]
        done += [pool.submit(asyncio.run, tasks(server)) for _ in range(2)]
        for each in done:
            each.result()
    assert len(clocked.times) == 30
    assert clocked.span >= 29 * limit.interval - 0.02


def test_a_burst_goes_at_once() -> None:
    clocked = Clocked()
    with serving(clocked) as server, client_of(server, a_limit(0.5, burst=4)) as inat:
        for _ in range(5):
            search(inat)
    assert clocked.times[3] - clocked.times[0] < 0.4 < clocked.times[4] - clocked.times[0]


def test_requests_for_tokens_wait_too_and_so_do_tries() -> None:
    sandbox, limit = Sandbox(), a_limit(0.05)
    began = time.monotonic()
    with INaturalist(transport=sandbox, access_token=sandbox.access_token(), rate_limit=limit) as inat:
        inat.v2.users.me()
    assert len(sandbox.requests) == 2
    assert time.monotonic() - began >= limit.interval
    clocked = Clocked(lambda asked, number: Told(500) if number < 3 else Told(body=NONE))
    with serving(clocked) as server, client_of(server, limit, retry=Retry(backoff=0)) as inat:
        search(inat)
    assert clocked.span >= 2 * limit.interval - 0.02


def test_a_token_for_other_programs_waits_too() -> None:
    sandbox, limit = Sandbox(), a_limit(0.05)
    began = time.monotonic()
    token = inat_typed.get_access_token(
        username=sandbox.login,
        password=sandbox.password,
        app_id=sandbox.app_id,
        app_secret=sandbox.app_secret,
        transport=sandbox,
        rate_limit=limit,
    )
    assert token
    assert len(sandbox.requests) == 2
    assert time.monotonic() - began >= limit.interval


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_keep_their_order_under_every_event_loop(backend: str) -> None:
    order: list[int] = []

    async def ask(inat: AsyncINaturalist, number: int) -> None:
        await inat.v2.observations.search(per_page=0)
        order.append(number)

    async def all_of_them() -> None:
        async with (
            AsyncINaturalist(transport=Sandbox(), rate_limit=a_limit()) as inat,
            anyio.create_task_group() as group,
        ):
            for number in range(8):
                group.start_soon(ask, inat, number)
                await anyio.sleep(0.001)

    anyio.run(all_of_them, backend=backend)
    assert order == list(range(8))


def test_threads_and_tasks_wait_in_one_line() -> None:
    """A task that goes wakes a thread, and a thread a task."""
    limit, clocked = a_limit(0.03), Clocked()

    with serving(clocked) as server:

        async def tasks() -> None:
            async with async_client_of(server, limit) as inat:
                for _ in range(20):
                    await inat.v2.observations.search(per_page=0)

        def calls() -> None:
            with client_of(server, limit) as inat:
                for _ in range(20):
                    search(inat)

        thread = threading.Thread(target=calls)
        thread.start()
        asyncio.run(tasks())
        thread.join()
    assert 39 * limit.interval - 0.02 <= clocked.span < 39 * limit.interval * 3


def test_by_default_this_machine_the_sandbox_and_mocks_are_not_waited_for() -> None:
    mock = httpx.MockTransport(lambda request: httpx.Response(200, json=NONE))
    began = time.monotonic()
    with serving(Told(body=NONE)) as server:
        for inat in (
            INaturalist(api_url=server.address),
            INaturalist(transport=Sandbox()),
            INaturalist(transport=mock),
            INaturalist(rate_limit=False),
        ):
            assert config_of(inat).rate_limit is None
            with inat:
                for _ in range(8 * (config_of(inat).transport is not None)):
                    search(inat)
        assert config_of(INaturalist(api_url=server.address)).web_rate_limit == RateLimit()
    assert time.monotonic() - began < 5


def test_everywhere_else_the_default_holds_and_can_be_asked_for() -> None:
    assert config_of(INaturalist()).rate_limit == RateLimit()
    assert config_of(INaturalist(api_url="http://127.0.0.1:1", rate_limit=True)).rate_limit == RateLimit()
    assert config_of(INaturalist(transport=Sandbox(), rate_limit=True)).web_rate_limit == RateLimit()
    assert config_of(AsyncINaturalist()).rate_limit == RateLimit()


# Pauses that the service asks for


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("asked", ["1", "date"])
def test_who_is_told_to_wait_holds_everybody_back(status: int, asked: str) -> None:
    def told(_: Asked, number: int) -> Told:
        until = formatdate(time.time() + 1, usegmt=True) if asked == "date" else asked
        return Told(status, headers={"Retry-After": until}) if number == 1 else Told(body=NONE)

    limit, clocked = a_limit(), Clocked(told)
    with serving(clocked) as server, client_of(server, limit) as first, client_of(server, limit, retry=False) as other:
        with ThreadPoolExecutor(1) as pool:
            done = pool.submit(search, first)
            while not clocked.times:
                time.sleep(0.01)
            time.sleep(0.1)
            search(other)
            done.result()

        async def a_task() -> None:
            async with async_client_of(server, limit) as inat:
                await inat.v2.observations.search(per_page=0)

        asyncio.run(a_task())
    assert len(clocked.times) == 4
    assert min(clocked.times[1:3]) - clocked.times[0] >= 0.95
    assert max(clocked.times[1:3]) - clocked.times[0] < 1.9, "waited twice"


def test_a_task_that_is_told_to_wait_holds_threads_back() -> None:
    limit = a_limit()
    clocked = Clocked(lambda _, number: Told(429, headers={"Retry-After": "1"}) if number == 1 else Told(body=NONE))

    async def a_task(server: Server) -> None:
        async with async_client_of(server, limit, retry=False) as inat:
            with pytest.raises(RateLimitError):
                await inat.v2.observations.search(per_page=0)

    with serving(clocked) as server, client_of(server, limit) as inat:
        asyncio.run(a_task(server))
        search(inat)
    assert clocked.gaps[0] >= 0.95


def test_waiting_for_a_turn_does_not_use_up_the_time_for_trying() -> None:
    clocked = Clocked(lambda _, number: Told(500) if number == 2 else Told(body=NONE))
    retry = Retry(seconds=0.3, backoff=0)
    with serving(clocked) as server, client_of(server, a_limit(0.6), retry=retry) as inat:
        search(inat)
        search(inat)
    assert len(clocked.times) == 3


# Long waits


def test_a_day_that_is_used_up_is_told_once_and_waited_for(caplog: pytest.LogCaptureFixture) -> None:
    limit, now = RateLimit(per_day=1), [1_800_000_000.0]
    limiter = Limiter(limit, MemoryStore(lambda: now[0]), lambda: now[0])
    line = [Turn(limiter) for _ in range(3)]
    assert line[0].is_over
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "the quota of 1 requests a day is used up: going on at 20" in caplog.text
    now[0] += 12 * 3_600
    line[1].look()
    assert not line[1].is_over
    assert len(caplog.records) == 1
    now[0] += 12 * 3_600 + 300
    line[1].look()
    assert line[1].is_over
    line[2].look()
    assert len(caplog.records) == 2


def test_a_long_pause_is_told(caplog: pytest.LogCaptureFixture) -> None:
    Limiter(RateLimit(), MemoryStore()).pause(600)
    assert "the service asked for a pause: going on at" in caplog.text
    assert "in 10 min" in caplog.text


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_nobody_waits_longer_than_they_want_to(asynchronous: bool) -> None:
    sandbox, limit = Sandbox(), a_limit(60, longest_wait=1.5)

    async def tasks() -> None:
        async with AsyncINaturalist(transport=sandbox, rate_limit=limit) as inat:
            await inat.v2.observations.search(per_page=0)

    def call() -> None:
        with INaturalist(transport=sandbox, rate_limit=limit) as inat:
            search(inat)

    def run() -> None:
        asyncio.run(tasks()) if asynchronous else call()

    run()
    began = time.monotonic()
    with pytest.raises(
        QuotaError, match=r"would wait (59\.\d|60\.0) seconds for its turn .* longest_wait is 1.5"
    ) as caught:
        run()
    assert time.monotonic() - began < 1
    assert 59 < caught.value.seconds <= 60
    assert not caught.value.sent
    assert len(sandbox.requests) == 1
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.seconds) == (str(caught.value), caught.value.seconds)


# The line, without a clock


class Turn:
    """Somebody in line, moved by hand."""

    def __init__(self, limiter: Limiter, longest_wait: float | None = None) -> None:
        self._limiter = limiter
        self._steps: Steps = limiter.steps(self, longest_wait)
        self.woken = 0
        self.is_over = False
        self.pause = 0.0
        self.look()

    def wake(self) -> None:
        self.woken += 1

    def look(self) -> None:
        try:
            step = next(self._steps)
            while isinstance(step, Ask):
                step = self._steps.send(self._limiter.ask())
            assert isinstance(step, Pause)
            self.pause = step.seconds
        except StopIteration:
            self.is_over = True

    def give_up(self) -> None:
        self._steps.close()


class Hand:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


def a_line(limit: RateLimit, number: int) -> tuple[Hand, Limiter, list[Turn]]:
    clock = Hand()
    limiter = Limiter(limit, MemoryStore(clock), clock)
    return clock, limiter, [Turn(limiter) for _ in range(number)]


def test_the_order_of_arrival_is_kept() -> None:
    clock, _, line = a_line(RateLimit(burst=2), 6)
    assert [turn.is_over for turn in line] == [True, True, False, False, False, False]
    for number in range(2, 6):
        clock.now += 1
        for turn in reversed(line[number:]):  # the later ones look first: in vain
            turn.look()
        assert [turn.is_over for turn in line] == [True] * (number + 1) + [False] * (5 - number)
    assert [turn.woken for turn in line[3:]] == [1, 1, 1]


def test_who_gives_up_takes_no_turn_away() -> None:
    clock, limiter, line = a_line(RateLimit(burst=1), 500)
    for turn in line[1:]:
        turn.give_up()
    clock.now += 1
    assert Turn(limiter).is_over


def test_who_gives_up_first_in_line_wakes_the_next() -> None:
    clock, _, line = a_line(RateLimit(burst=1), 4)
    line[2].give_up()
    assert line[3].woken == 0
    line[1].give_up()
    assert line[3].woken == 1
    clock.now += 1
    line[3].look()
    assert line[3].is_over


def test_an_event_loop_that_stands_still_holds_nobody_up_for_long() -> None:
    clock, _, line = a_line(RateLimit(burst=1), 4)
    stuck, second, third = line[1:]
    clock.now += 1 + second.pause
    second.look()
    clock.now += 1
    second.look()
    assert second.is_over
    assert not stuck.is_over
    clock.now += 1
    stuck.look()
    assert stuck.is_over, "it is the first again"
    assert third.woken
    clock.now += 1
    third.look()
    assert third.is_over


# Interrupting, cancelling, forking


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGALRM")
def test_an_interrupted_wait_leaves_everything_usable() -> None:
    class Interrupted(Exception):
        pass

    def interrupt(*_: object) -> None:
        raise Interrupted

    limit = a_limit(0.5)
    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        with INaturalist(transport=Sandbox(), rate_limit=limit) as inat:
            search(inat)
            signal.setitimer(signal.ITIMER_REAL, 0.1)
            began = time.monotonic()
            with pytest.raises(Interrupted):
                search(inat)
            assert time.monotonic() - began < 0.4
            search(inat)
            assert time.monotonic() - began < 0.9
    finally:
        signal.signal(signal.SIGALRM, before)


def test_cancelled_tasks_take_no_turns_away() -> None:
    async def run() -> float:
        async with AsyncINaturalist(transport=Sandbox(), rate_limit=a_limit(0.2)) as inat:
            tasks = [asyncio.create_task(inat.v2.observations.search(per_page=0)) for _ in range(200)]
            await tasks[0]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            began = time.monotonic()
            await inat.v2.observations.search(per_page=0)
            return time.monotonic() - began

    assert asyncio.run(run()) < 0.5


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_child_is_not_behind_those_who_wait_in_its_parent() -> None:
    with INaturalist(transport=Sandbox(), rate_limit=a_limit(0.5)) as inat, ThreadPoolExecutor(3) as pool:
        search(inat)
        waiting = [pool.submit(search, inat) for _ in range(3)]
        child = os.fork()
        if not child:
            began = time.monotonic()
            try:
                search(inat)
            finally:
                os._exit(0 if time.monotonic() - began < 0.9 else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        for each in waiting:
            each.result()


# What is set


@pytest.mark.parametrize(
    ("settings", "error", "message"),
    [
        ({"per_minute": 0}, ArgumentValueError, "per_minute is above 0, not 0"),
        ({"per_minute": "60"}, ArgumentTypeError, "per_minute takes a number, not str"),
        ({"per_minute": True}, ArgumentTypeError, "per_minute takes a number, not bool"),
        ({"per_minute": float("nan")}, ArgumentValueError, "per_minute is above 0, not nan"),
        ({"per_day": 0}, ArgumentValueError, "per_day is at least 1, not 0"),
        ({"per_day": 1.5}, ArgumentTypeError, "per_day takes a whole number, not float"),
        ({"burst": 0}, ArgumentValueError, "burst is at least 1, not 0"),
        ({"longest_wait": -1}, ArgumentValueError, "longest_wait is at least 0, not -1"),
        ({"store": 5}, ArgumentTypeError, "store takes a path or a redis:// address, not int"),
        ({"store": ""}, ArgumentValueError, "store is empty"),
        ({"store": "x\0y"}, ArgumentValueError, "store is no path: it has a null byte in it"),
        ({"store": "redis:localhost"}, ConfigurationError, "the address of a Redis server begins with redis://"),
        ({"store": "~nobody-here/x"}, ConfigurationError, "store='~nobody-here/x': Could not determine home"),
        (
            {"store": "memcached://hush@host"},
            ConfigurationError,
            "no count can be kept at memcached://; a path or redis",
        ),
    ],
)
def test_what_cannot_be_is_said(settings: dict[str, Any], error: type[INatError], message: str) -> None:
    with pytest.raises(error, match=message):
        RateLimit(**settings)


def test_a_client_takes_limits_alone() -> None:
    wrong: Any = 60
    with pytest.raises(ArgumentTypeError, match="rate_limit takes a RateLimit, True or False, not int"):
        INaturalist(rate_limit=wrong)


def test_a_limit_is_a_value() -> None:
    limit = RateLimit(store="redis://somebody:hush@host:6379/0?password=hush")
    assert "hush" not in repr(limit)
    assert "redis://host:6379/0" in repr(limit)
    assert pickle.loads(pickle.dumps(limit)) == limit
    assert limit == RateLimit(store="redis://somebody:hush@host:6379/0?password=hush")
    assert repr(RateLimit()) == "RateLimit(per_minute=60, per_day=10000, burst=5, longest_wait=None)"
    assert limiter_of(RateLimit()) is limiter_of(RateLimit(longest_wait=3))
    assert limiter_of(RateLimit()) is not limiter_of(RateLimit(burst=1))

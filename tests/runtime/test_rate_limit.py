"""The rate limit: one queue for all callers of the process, and pauses that they share."""

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
from inat_typed.runtime.config.client_config import Config
from inat_typed.runtime.rate_limit.memory_store import MemoryStore
from inat_typed.runtime.rate_limit.queue import RateLimiter, get_limiter
from inat_typed.runtime.transport.effects import RunBlocking, Sleep, Steps, Waker
from inat_typed.sandbox import Sandbox
from tests.loopback import CannedResponse, ReceivedRequest, Server, serving
from tests.pacing import NONE, TimedResponses, unique_limit


def config_of(inat: Any) -> Config:
    config: Config = inat._config
    return config


def search(inat: INaturalist) -> None:
    inat.v2.observations.search(per_page=0)


def client_of(server: Server, limit: Any, **settings: Any) -> INaturalist:
    return INaturalist(api_url=server.address, web_url=server.address, rate_limit=limit, **settings)


def async_client_of(server: Server, limit: Any, **settings: Any) -> AsyncINaturalist:
    return AsyncINaturalist(api_url=server.address, web_url=server.address, rate_limit=limit, **settings)


# Waiting, against a loopback server


def test_threads_tasks_and_both_clients_share_one_limit() -> None:
    limit, clocked = unique_limit(), TimedResponses()
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


def test_a_burst_is_sent_at_once() -> None:
    clocked = TimedResponses()
    with serving(clocked) as server, client_of(server, unique_limit(0.5, burst=4)) as inat:
        for _ in range(5):
            search(inat)
    assert clocked.times[3] - clocked.times[0] < 0.4 < clocked.times[4] - clocked.times[0]


def test_token_requests_and_retries_are_throttled() -> None:
    sandbox, limit = Sandbox(), unique_limit(0.05)
    began = time.monotonic()
    with INaturalist(transport=sandbox, access_token=sandbox.access_token(), rate_limit=limit) as inat:
        inat.v2.users.me()
    assert len(sandbox.requests) == 2
    assert time.monotonic() - began >= limit.interval
    clocked = TimedResponses(lambda asked, number: CannedResponse(500) if number < 3 else CannedResponse(body=NONE))
    with serving(clocked) as server, client_of(server, limit, retry=Retry(backoff=0)) as inat:
        search(inat)
    assert clocked.span >= 2 * limit.interval - 0.02


def test_get_access_token_is_throttled() -> None:
    sandbox, limit = Sandbox(), unique_limit(0.05)
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
def test_tasks_are_served_in_order_under_every_event_loop(backend: str) -> None:
    order: list[int] = []

    async def search_and_note(inat: AsyncINaturalist, number: int) -> None:
        await inat.v2.observations.search(per_page=0)
        order.append(number)

    async def main() -> None:
        async with (
            AsyncINaturalist(transport=Sandbox(), rate_limit=unique_limit()) as inat,
            anyio.create_task_group() as group,
        ):
            await inat.v2.observations.search(per_page=0)  # loads models in a thread, where tasks may pass each other
            for number in range(8):
                group.start_soon(search_and_note, inat, number)
                await anyio.sleep(0.001)

    anyio.run(main, backend=backend)
    assert order == list(range(8))


def test_threads_and_tasks_share_one_queue() -> None:
    """A task that leaves the queue wakes a thread, and a thread wakes a task."""
    limit, clocked = unique_limit(0.03), TimedResponses()

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


def test_loopback_sandbox_and_mocks_have_no_limit_by_default() -> None:
    mock = httpx.MockTransport(lambda request: httpx.Response(200, json=NONE))
    began = time.monotonic()
    with serving(CannedResponse(body=NONE)) as server:
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


def test_other_hosts_have_the_default_limit() -> None:
    assert config_of(INaturalist()).rate_limit == RateLimit()
    assert config_of(INaturalist(api_url="http://127.0.0.1:1", rate_limit=True)).rate_limit == RateLimit()
    assert config_of(INaturalist(transport=Sandbox(), rate_limit=True)).web_rate_limit == RateLimit()
    assert config_of(AsyncINaturalist()).rate_limit == RateLimit()


# Pauses that the service asks for


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("asked", ["1", "date"])
def test_retry_after_pauses_every_caller(status: int, asked: str) -> None:
    def told(_: ReceivedRequest, number: int) -> CannedResponse:
        until = formatdate(time.time() + 1, usegmt=True) if asked == "date" else asked
        return CannedResponse(status, headers={"Retry-After": until}) if number == 1 else CannedResponse(body=NONE)

    limit, clocked = unique_limit(), TimedResponses(told)
    with serving(clocked) as server, client_of(server, limit) as first, client_of(server, limit, retry=False) as other:
        with ThreadPoolExecutor(1) as pool:
            done = pool.submit(search, first)
            while not clocked.times:
                time.sleep(0.01)
            time.sleep(0.1)
            search(other)
            done.result()

        async def search_in_task() -> None:
            async with async_client_of(server, limit) as inat:
                await inat.v2.observations.search(per_page=0)

        asyncio.run(search_in_task())
    assert len(clocked.times) == 4
    assert min(clocked.times[1:3]) - clocked.times[0] >= 0.95
    assert max(clocked.times[1:3]) - clocked.times[0] < 1.9, "waited twice"


def test_retry_after_of_a_task_pauses_threads() -> None:
    limit = unique_limit()
    clocked = TimedResponses(
        lambda _, number: (
            CannedResponse(429, headers={"Retry-After": "1"}) if number == 1 else CannedResponse(body=NONE)
        )
    )

    async def search_in_task(server: Server) -> None:
        async with async_client_of(server, limit, retry=False) as inat:
            with pytest.raises(RateLimitError):
                await inat.v2.observations.search(per_page=0)

    with serving(clocked) as server, client_of(server, limit) as inat:
        asyncio.run(search_in_task(server))
        search(inat)
    assert clocked.gaps[0] >= 0.95


def test_rate_limit_waits_do_not_count_as_elapsed_time_of_retries() -> None:
    clocked = TimedResponses(lambda _, number: CannedResponse(500) if number == 2 else CannedResponse(body=NONE))
    retry = Retry(max_elapsed=0.3, backoff=0)
    with serving(clocked) as server, client_of(server, unique_limit(0.6), retry=retry) as inat:
        search(inat)
        search(inat)
    assert len(clocked.times) == 3


# Long waits


def test_a_used_up_daily_quota_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    limit, now = RateLimit(per_day=1), [1_800_000_000.0]
    limiter = RateLimiter(limit, MemoryStore(lambda: now[0]), lambda: now[0])
    callers = [Caller(limiter) for _ in range(3)]
    assert callers[0].is_granted
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "Requests are paused until 20" in caplog.text
    now[0] += 12 * 3_600
    callers[1].advance()
    assert not callers[1].is_granted
    assert len(caplog.records) == 1
    now[0] += 12 * 3_600 + 300
    callers[1].advance()
    assert callers[1].is_granted
    callers[2].advance()
    assert len(caplog.records) == 2


def test_a_long_pause_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    RateLimiter(RateLimit(), MemoryStore()).pause(600)
    assert "Requests are paused until" in caplog.text
    assert "for 10 min: the service asked for a pause" in caplog.text


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_max_wait_raises_a_quota_error(asynchronous: bool) -> None:
    sandbox, limit = Sandbox(), unique_limit(60, max_wait=1.5)

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
    with pytest.raises(QuotaError, match=r"would have to wait (59|60) s .*longer than max_wait=1\.5 seconds") as caught:
        run()
    assert time.monotonic() - began < 1
    assert 59 < caught.value.seconds <= 60
    assert not caught.value.sent
    assert len(sandbox.requests) == 1
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.seconds) == (str(caught.value), caught.value.seconds)


# The queue, without a real clock


class Caller:
    """A caller in the queue that is advanced by hand."""

    def __init__(self, limiter: RateLimiter, max_wait: float | None = None) -> None:
        self._limiter = limiter
        self._steps: Steps[None] = limiter.acquire(max_wait)
        self._waker: Waker | None = None
        self.woken = 0
        self.is_granted = False
        self.pause = 0.0
        self.advance()

    def advance(self) -> None:
        if self._waker is not None:
            self._waker.stop()
        try:
            effect = next(self._steps)
            while isinstance(effect, RunBlocking):
                effect = self._steps.send(effect.function())
            assert isinstance(effect, Sleep)
            assert effect.waker is not None
            self._waker = effect.waker
            self.pause = effect.seconds
            if not effect.waker.start(self._wake):
                self._wake()
        except StopIteration:
            self.is_granted = True

    def _wake(self) -> None:
        self.woken += 1

    def close(self) -> None:
        self._steps.close()


class ManualClock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


def make_queue(limit: RateLimit, number: int) -> tuple[ManualClock, RateLimiter, list[Caller]]:
    clock = ManualClock()
    limiter = RateLimiter(limit, MemoryStore(clock), clock)
    return clock, limiter, [Caller(limiter) for _ in range(number)]


def test_callers_are_served_in_order_of_arrival() -> None:
    clock, _, callers = make_queue(RateLimit(burst=2), 6)
    assert [caller.is_granted for caller in callers] == [True, True, False, False, False, False]
    for number in range(2, 6):
        clock.now += 1
        for caller in reversed(callers[number:]):  # the later ones check first, without success
            caller.advance()
        assert [caller.is_granted for caller in callers] == [True] * (number + 1) + [False] * (5 - number)
    assert [caller.woken for caller in callers[3:]] == [1, 1, 1]


@pytest.mark.parametrize(
    ("limit", "pause", "reason", "shortest"),
    [
        (RateLimit(burst=1, per_day=1), 0, "the quota of 1 requests per day is used up", 86_000),
        (RateLimit(burst=1), 600, "the service asked for a pause", 600),
        (RateLimit(per_minute=6, burst=1), 0, "6 requests per minute", 10),
    ],
    ids=["day", "pause", "minute"],
)
def test_quota_error_names_the_exhausted_limit_for_every_place_in_the_queue(
    limit: RateLimit, pause: float, reason: str, shortest: float
) -> None:
    _, limiter, _ = make_queue(limit, 0)
    if pause:
        limiter.pause(pause)
    waiting: list[Caller] = []
    for _ in range(3):
        waiting.append(Caller(limiter))  # the first one is granted if there is no pause
        with pytest.raises(QuotaError) as caught:
            Caller(limiter, max_wait=5)
        assert reason in str(caught.value)
        assert caught.value.seconds >= shortest


def test_callers_that_give_up_use_no_capacity() -> None:
    clock, limiter, callers = make_queue(RateLimit(burst=1), 500)
    for caller in callers[1:]:
        caller.close()
    clock.now += 1
    assert Caller(limiter).is_granted


def test_the_first_in_the_queue_wakes_the_next_when_it_gives_up() -> None:
    clock, _, callers = make_queue(RateLimit(burst=1), 4)
    callers[2].close()
    assert callers[3].woken == 0
    callers[1].close()
    assert callers[3].woken == 1
    clock.now += 1
    callers[3].advance()
    assert callers[3].is_granted


def test_a_blocked_event_loop_is_overtaken() -> None:
    clock, _, callers = make_queue(RateLimit(burst=1), 4)
    stuck, second, third = callers[1:]
    clock.now += 1 + second.pause
    second.advance()
    clock.now += 1
    second.advance()
    assert second.is_granted
    assert not stuck.is_granted
    clock.now += 1
    stuck.advance()
    assert stuck.is_granted, "it is first again"
    assert third.woken
    clock.now += 1
    third.advance()
    assert third.is_granted


# Interrupting, cancelling, forking


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGALRM")
def test_an_interrupted_wait_leaves_the_client_usable() -> None:
    class Interrupted(Exception):
        pass

    def interrupt(*_: object) -> None:
        raise Interrupted

    limit = unique_limit(0.5)
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


def test_cancelled_tasks_use_no_capacity() -> None:
    async def run() -> float:
        async with AsyncINaturalist(transport=Sandbox(), rate_limit=unique_limit(0.2)) as inat:
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
def test_a_forked_child_starts_with_an_empty_queue() -> None:
    with INaturalist(transport=Sandbox(), rate_limit=unique_limit(0.5)) as inat, ThreadPoolExecutor(3) as pool:
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


# Settings


@pytest.mark.parametrize(
    ("settings", "error", "message"),
    [
        ({"per_minute": 0}, ArgumentValueError, "per_minute: 0 is not valid; expected a number above 0"),
        ({"per_minute": "60"}, ArgumentTypeError, "per_minute: '60' is not valid; expected a number above 0"),
        ({"per_minute": True}, ArgumentTypeError, "per_minute: True is not valid; expected a number above 0"),
        ({"per_minute": float("nan")}, ArgumentValueError, "per_minute: nan is not valid; expected a number above 0"),
        ({"per_day": 0}, ArgumentValueError, "per_day must be at least 1, not 0"),
        ({"per_day": 1.5}, ArgumentTypeError, "per_day must be a whole number, not float"),
        ({"burst": 0}, ArgumentValueError, "burst must be at least 1, not 0"),
        ({"max_wait": -1}, ArgumentValueError, "max_wait: -1 is not valid; expected a number of at least 0"),
        (
            {"store": 5},
            ArgumentTypeError,
            "store: a value of type int is not valid; expected None",
        ),
        ({"store": ""}, ArgumentValueError, "store: '' is not valid; expected None, the path of a file, or a URL"),
        ({"store": "x\0y"}, ArgumentValueError, "store: a path must not contain a null byte"),
        (
            {"store": "redis:localhost"},
            ConfigurationError,
            "store: redis: lacks the //; expected None, the path of a file",
        ),
        ({"store": "~nobody-here/x"}, ConfigurationError, "store='~nobody-here/x': Could not determine home"),
        (
            {"store": "memcached://hush@host"},
            ConfigurationError,
            "store: memcached:// is not supported; expected None, the path of a file, or a URL",
        ),
    ],
)
def test_invalid_limits_are_rejected(settings: dict[str, Any], error: type[INatError], message: str) -> None:
    with pytest.raises(error, match=message):
        RateLimit(**settings)


def test_clients_accept_rate_limits_only() -> None:
    wrong: Any = 60
    with pytest.raises(
        ArgumentTypeError,
        match="rate_limit: a value of type int is not valid; expected a RateLimit",
    ):
        INaturalist(rate_limit=wrong)


def test_limits_compare_pickle_and_hide_passwords() -> None:
    limit = RateLimit(store="redis://somebody:hush@host:6379/0?password=hush")
    assert "hush" not in repr(limit)
    assert "redis://host:6379/0" in repr(limit)
    assert pickle.loads(pickle.dumps(limit)) == limit
    assert limit == RateLimit(store="redis://somebody:hush@host:6379/0?password=hush")
    assert repr(RateLimit()) == "RateLimit(per_minute=60, per_day=10000, burst=5, max_wait=None)"
    assert get_limiter(RateLimit()) is get_limiter(RateLimit(max_wait=3))
    assert get_limiter(RateLimit()) is not get_limiter(RateLimit(burst=1))

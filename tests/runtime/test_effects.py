"""Effects: who performs them, and the locks and wake-up calls that step generators wait for."""

from __future__ import annotations

import ast
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Literal

import anyio
import pytest

import inat_typed
from inat_typed.runtime.exchange.run import arun, run
from inat_typed.runtime.support.cancellation import CallCancelledError, Cancellation, cancelled_by
from inat_typed.runtime.transport.effects import RunBlocking, Sleep, StepLock, Steps, Waker, run_blocking

Backend = Literal["asyncio", "trio"]
backends = pytest.mark.parametrize("backend", ["asyncio", "trio"])

NO_SENDER: Any = None
"""These step generators send nothing."""

PACKAGE = Path(inat_typed.__file__).parent


# --- who performs effects --------------------------------------------------------------------------------------------

EFFECTS = {"Send", "Sleep", "RunBlocking"}


def consumed_effects(source: str) -> list[int]:
    """Return the lines that throw into a generator, or check which effect a value is."""
    lines: list[int] = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(attr="throw")):
                lines.append(node.lineno)
            case ast.Call(func=ast.Name(id="isinstance"), args=[_, kinds]):
                if EFFECTS & {name.id for name in ast.walk(kinds) if isinstance(name, ast.Name)}:
                    lines.append(node.lineno)
            case ast.MatchClass(cls=ast.Name(id=name)) if name in EFFECTS:
                lines.append(node.lineno)
            case _:
                pass
    return lines


def test_only_two_loops_perform_effects() -> None:
    consumers = {
        path.relative_to(PACKAGE).as_posix(): lines
        for path in PACKAGE.rglob("*.py")
        if (lines := consumed_effects(path.read_text(encoding="utf-8")))
    }
    assert list(consumers) == ["runtime/exchange/run.py"]
    source = (PACKAGE / "runtime/exchange/run.py").read_text(encoding="utf-8")
    assert source.count(".throw(") == 2


def test_the_search_for_consumers_finds_them() -> None:
    assert consumed_effects("steps.throw(error)") == [1]
    assert consumed_effects("isinstance(effect, (Send, Sleep))") == [1]
    assert consumed_effects("match effect:\n    case Sleep():\n        pass") == [2]
    assert consumed_effects("isinstance(effect, str)") == []


def test_an_error_of_an_effect_is_raised_inside_the_steps() -> None:
    def fail() -> None:
        raise LookupError("failed")

    def steps() -> Steps[str]:
        try:
            yield from run_blocking(fail)
        except LookupError as error:
            return f"handled: {error}"
        return "not reached"

    assert run(steps(), NO_SENDER) == "handled: failed"
    assert anyio.run(arun, steps(), NO_SENDER) == "handled: failed"


def test_steps_are_closed_when_an_effect_ends_them() -> None:
    closed: list[str] = []

    def interrupt() -> None:
        raise KeyboardInterrupt

    def steps() -> Steps[None]:
        try:
            yield RunBlocking(interrupt)
        finally:
            closed.append("closed")

    with pytest.raises(KeyboardInterrupt):
        run(steps(), NO_SENDER)
    assert closed == ["closed"]


# --- Waker -----------------------------------------------------------------------------------------------------------


def sleep(waker: Waker | None, seconds: float = 5.0) -> Steps[float]:
    """Sleep, and return how long it took."""
    began = time.monotonic()
    yield Sleep(seconds, waker)
    return time.monotonic() - began


def test_a_sleep_without_a_wake_lasts_its_time() -> None:
    for waker in (None, Waker()):
        assert 0.05 <= run(sleep(waker, 0.05), NO_SENDER) < 2


@backends
def test_an_async_sleep_without_a_wake_lasts_its_time(backend: Backend) -> None:
    for waker in (None, Waker()):
        assert 0.04 <= anyio.run(arun, sleep(waker, 0.05), NO_SENDER, backend=backend) < 2


def test_a_wake_before_the_sleep_is_not_lost() -> None:
    waker = Waker()
    waker.wake()
    waker.wake()
    assert run(sleep(waker), NO_SENDER) < 2
    assert run(sleep(waker, 0.05), NO_SENDER) >= 0.05  # two wakes end one sleep


@backends
def test_a_wake_before_an_async_sleep_is_not_lost(backend: Backend) -> None:
    waker = Waker()
    waker.wake()
    assert anyio.run(arun, sleep(waker), NO_SENDER, backend=backend) < 2
    assert anyio.run(arun, sleep(waker, 0.05), NO_SENDER, backend=backend) >= 0.04


def test_a_wake_after_the_sleep_ends_the_next_one() -> None:
    waker = Waker()
    run(sleep(waker, 0.01), NO_SENDER)
    waker.wake()
    assert run(sleep(waker), NO_SENDER) < 2


def wake_once_asleep(waker: Waker) -> None:
    while waker._notify is None:  # pyright: ignore[reportPrivateUsage]
        time.sleep(0.001)
    waker.wake()


def test_a_thread_wakes_another() -> None:
    waker = Waker()
    with ThreadPoolExecutor(1) as pool:
        pool.submit(wake_once_asleep, waker)
        assert run(sleep(waker), NO_SENDER) < 2


@backends
def test_a_thread_wakes_a_task(backend: Backend) -> None:
    waker = Waker()
    with ThreadPoolExecutor(1) as pool:
        pool.submit(wake_once_asleep, waker)
        assert anyio.run(arun, sleep(waker), NO_SENDER, backend=backend) < 2


def test_cancelling_ends_a_sleep_in_a_thread() -> None:
    cancellation, waker = Cancellation(), Waker()

    def work() -> None:
        with cancelled_by(cancellation):
            run(sleep(waker, 30), NO_SENDER)

    with ThreadPoolExecutor(1) as pool:
        call = pool.submit(work)
        time.sleep(0.05)
        cancellation.cancel()
        with pytest.raises(CallCancelledError):
            call.result(timeout=5)
    assert waker._notify is None  # pyright: ignore[reportPrivateUsage]


# --- StepLock --------------------------------------------------------------------------------------------------------


class Section:
    """A critical section that counts how many are in it at once."""

    def __init__(self) -> None:
        self.lock = StepLock()
        self.inside = 0
        self.most_inside = 0
        self.entries = 0

    def enter(self, seconds: float = 0.001) -> Steps[None]:
        """Enter, stay for *seconds*, and leave."""
        yield from self.lock.acquire()
        try:
            self.inside += 1
            self.most_inside = max(self.most_inside, self.inside)
            yield Sleep(seconds)
            self.inside -= 1
            self.entries += 1
        finally:
            self.lock.release()


def test_one_thread_at_a_time_holds_the_lock() -> None:
    section = Section()
    with ThreadPoolExecutor(8) as pool:
        for call in [pool.submit(run, section.enter(), NO_SENDER) for _ in range(80)]:
            call.result(timeout=30)
    assert (section.most_inside, section.entries) == (1, 80)


@backends
def test_one_task_at_a_time_holds_the_lock(backend: Backend) -> None:
    section = Section()

    async def main() -> None:
        async with anyio.create_task_group() as group:
            for _ in range(40):
                group.start_soon(arun, section.enter(), NO_SENDER)

    anyio.run(main, backend=backend)
    assert (section.most_inside, section.entries) == (1, 40)


@backends
def test_threads_and_tasks_share_the_lock(backend: Backend) -> None:
    section = Section()

    async def main() -> None:
        async with anyio.create_task_group() as group:
            for _ in range(20):
                group.start_soon(arun, section.enter(), NO_SENDER)

    with ThreadPoolExecutor(4) as pool:
        calls = [pool.submit(run, section.enter(), NO_SENDER) for _ in range(20)]
        anyio.run(main, backend=backend)
        for call in calls:
            call.result(timeout=30)
    assert (section.most_inside, section.entries) == (1, 40)


@backends
def test_a_cancelled_holder_releases_the_lock(backend: Backend) -> None:
    section = Section()

    async def main() -> None:
        with anyio.move_on_after(0.05):
            await arun(section.enter(30), NO_SENDER)
        section.inside = 0
        with anyio.fail_after(5):
            await arun(section.enter(), NO_SENDER)

    anyio.run(main, backend=backend)
    assert section.entries == 1


@backends
def test_a_cancelled_waiter_leaves_the_queue(backend: Backend) -> None:
    section = Section()

    async def main() -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(arun, section.enter(0.3), NO_SENDER)
            await anyio.sleep(0.01)
            with anyio.move_on_after(0.05):
                await arun(section.enter(), NO_SENDER)
            assert not section.lock._waiting  # pyright: ignore[reportPrivateUsage]
            await arun(section.enter(), NO_SENDER)

    anyio.run(main, backend=backend)
    assert (section.most_inside, section.entries) == (1, 2)


class ManualStep:
    """A step generator that waits for a lock and is advanced by hand."""

    def __init__(self, lock: StepLock) -> None:
        self._steps = lock.acquire()
        self.is_woken = False
        self.has_lock = False
        self.advance()

    def advance(self) -> None:
        try:
            effect = next(self._steps)
        except StopIteration:
            self.has_lock = True
            return
        assert isinstance(effect, Sleep)
        assert effect.waker is not None
        self.is_woken = not effect.waker.start(self._wake)

    def _wake(self) -> None:
        self.is_woken = True

    def close(self) -> None:
        self._steps.close()


def test_the_step_that_waited_longest_is_woken() -> None:
    lock = StepLock()
    holder, first, second = (ManualStep(lock) for _ in range(3))
    assert (holder.has_lock, first.has_lock, second.has_lock) == (True, False, False)
    lock.release()
    assert (first.is_woken, second.is_woken) == (True, False)
    first.advance()
    assert first.has_lock


def test_a_step_that_gives_up_after_it_was_woken_wakes_the_next() -> None:
    lock = StepLock()
    _, first, second = (ManualStep(lock) for _ in range(3))
    lock.release()
    assert first.is_woken
    first.close()
    assert second.is_woken
    second.advance()
    assert second.has_lock


def test_a_step_that_gives_up_while_it_waits_wakes_nobody() -> None:
    lock = StepLock()
    _, first, second = (ManualStep(lock) for _ in range(3))
    first.close()
    assert not second.is_woken
    lock.release()
    assert second.is_woken


@pytest.mark.parametrize("end", [ManualStep.close, ManualStep.advance])
def test_nothing_is_woken_while_the_lock_is_held(end: Callable[[ManualStep], None]) -> None:
    lock = StepLock()
    _, first, second = (ManualStep(lock) for _ in range(3))
    lock.release()
    newcomer = ManualStep(lock)  # takes the lock before the step that was woken
    assert newcomer.has_lock
    end(first)
    assert not first.has_lock
    assert not second.is_woken
    lock.release()
    assert second.is_woken


def test_a_child_process_starts_with_an_unlocked_lock() -> None:
    lock = StepLock()
    assert ManualStep(lock).has_lock
    lock.after_fork()
    assert ManualStep(lock).has_lock


def test_waiting_for_the_lock_ends_when_the_call_is_cancelled() -> None:
    section, cancellation = Section(), Cancellation()
    holder = ManualStep(section.lock)
    assert holder.has_lock

    def work() -> None:
        with cancelled_by(cancellation):
            run(section.enter(), NO_SENDER)

    thread_error: list[BaseException] = []

    def catch() -> None:
        try:
            work()
        except CallCancelledError as error:
            thread_error.append(error)

    thread = threading.Thread(target=catch)
    thread.start()
    time.sleep(0.05)
    cancellation.cancel()
    thread.join(5)
    assert len(thread_error) == 1
    assert not section.lock._waiting  # pyright: ignore[reportPrivateUsage]

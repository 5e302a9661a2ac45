"""The two loops that perform effects: one blocking, one in an event loop. All I/O of the runtime happens here."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from threading import Event
from typing import Any, Protocol, TypeVar

from inat_typed.runtime.core.errors import INatError
from inat_typed.runtime.request.request import Response
from inat_typed.runtime.support.cancellation import check_cancelled, wait_for
from inat_typed.runtime.support.event_loops import load_modules
from inat_typed.runtime.transport.effects import Effect, Send, Sleep, Steps

T = TypeVar("T")


class Sender(Protocol):
    """Sends requests and waits for the responses."""

    def send(self, effect: Send) -> Response:
        """Send a request and return its response."""
        ...


class AsyncSender(Protocol):
    """Sends requests and awaits the responses."""

    async def send(self, effect: Send) -> Response:
        """Send a request and return its response."""
        ...


def run(steps: Steps[T], sender: Sender) -> T:
    """Perform the effects of *steps* in this thread, and return its result.

    An error of an effect is raised inside *steps*, which may handle it.
    """
    with closing(steps):
        try:
            effect = next(steps)
            while True:
                try:
                    result = _perform(effect, sender)
                except BaseException as error:  # noqa: BLE001 - the steps decide what it means
                    effect = steps.throw(error)
                else:
                    effect = steps.send(result)
        except StopIteration as end:
            value: T = end.value
            return value
        except INatError as error:
            _drop_hidden_contexts(error)
            raise


async def arun(steps: Steps[T], sender: AsyncSender) -> T:
    """Perform the effects of *steps* without blocking the event loop: see ``run``."""
    with closing(steps):
        try:
            effect = next(steps)
            while True:
                try:
                    result = await _perform_async(effect, sender)
                except BaseException as error:  # noqa: BLE001 - the steps decide what it means
                    effect = steps.throw(error)
                else:
                    effect = steps.send(result)
        except StopIteration as end:
            value: T = end.value
            return value
        except INatError as error:
            _drop_hidden_contexts(error)
            raise


def _drop_hidden_contexts(error: INatError) -> None:
    """Drop the errors that ``raise ... from None`` only hides: that of a JSON parser holds the whole response."""
    cause: BaseException | None = error
    while cause is not None:
        if cause.__suppress_context__:
            cause.__context__ = None
        cause = cause.__cause__ or cause.__context__


def _perform(effect: Effect, sender: Sender) -> Any:
    if isinstance(effect, Send):
        check_cancelled()
        return sender.send(effect)
    if isinstance(effect, Sleep):
        return _sleep(effect)
    return effect.function()


async def _perform_async(effect: Effect, sender: AsyncSender) -> Any:
    if isinstance(effect, Send):
        return await sender.send(effect)
    await load_modules()
    if isinstance(effect, Sleep):
        return await _sleep_async(effect)
    from anyio.to_thread import run_sync

    return await run_sync(effect.function, abandon_on_cancel=effect.waits_for_person)


def _sleep(effect: Sleep) -> None:
    event = Event()
    waker = effect.waker
    if waker is None:
        wait_for(event, effect.seconds)
    elif waker.start(event.set):
        try:
            wait_for(event, effect.seconds)
        finally:
            waker.stop()


async def _sleep_async(effect: Sleep) -> None:
    from anyio import Event as AsyncEvent, move_on_after, sleep

    waker = effect.waker
    if waker is None:
        await sleep(effect.seconds)
        return
    from inat_typed.runtime.support.event_loops import call_soon_threadsafe

    event = AsyncEvent()
    if waker.start(partial(call_soon_threadsafe(), event.set)):
        try:
            with move_on_after(effect.seconds):
                await event.wait()
        finally:
            waker.stop()

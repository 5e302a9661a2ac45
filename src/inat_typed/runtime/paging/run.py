"""Who carries a walk out: threads under the sync client, tasks under the async one."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, Generator
from contextvars import copy_context
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeAlias

from inat_typed.runtime import patience
from inat_typed.runtime.driver import AsyncDriver, SyncDriver
from inat_typed.runtime.errors import PagingError
from inat_typed.runtime.paging.batch import Batch
from inat_typed.runtime.paging.collection import Collection
from inat_typed.runtime.paging.walk import Delivery, Slot, Walk

_Outcome: TypeAlias = Batch | BaseException

_MOST, _UNPACED = 8, 4
"""Requests under way at once; so many where there is no rate limit."""

_WAITING = 3
"""Besides those that the service works on: one waits for its turn, one is being read, and one makes up for both."""


def _width(collection: Collection) -> int:
    """How many requests have to be under way to use the rate limit up, by how long answers take of late."""
    limit, seconds = collection.rate_limit, collection.driver.answer_seconds or 0.0
    return _UNPACED if limit is None else min(_MOST, int(seconds / limit.interval) + _WAITING)


def sync_walk(driver: SyncDriver, collection: Collection, walk: Walk) -> Generator[Delivery]:
    """Carry *walk* out, in threads unless it goes one by one; each ends with its request."""
    if walk.width == 1:
        yield from _one_by_one(driver, collection, walk)
        return
    answers: SimpleQueue[tuple[Slot, _Outcome]] = SimpleQueue()
    waiting = patience.Patience()
    began_in = os.getpid()
    try:
        while not walk.ended:
            if os.getpid() != began_in:  # the threads that fetch are the parent's
                raise _forked(collection, walk)
            walk.width = _width(collection)
            while slot := walk.to_send():
                _start(driver, collection, slot, answers, waiting)
            if delivery := walk.ready():
                yield delivery
            elif walk.under_way:
                walk.take(*answers.get())
            while not answers.empty():
                walk.take(*answers.get())
    finally:
        waiting.end()


def _forked(collection: Collection, walk: Walk) -> PagingError:
    error = PagingError(
        f"{collection.operation.id}: this walk was begun before a fork, and goes on in the process that began it; "
        "begin another one here"
    )
    error.delivered = walk.delivered
    return error


def _start(
    driver: SyncDriver,
    collection: Collection,
    slot: Slot,
    answers: SimpleQueue[tuple[Slot, _Outcome]],
    waiting: patience.Patience,
) -> None:
    def ask() -> None:
        with patience.of(waiting):
            try:
                outcome = _outcome(driver, collection, slot)
            except BaseException as error:  # noqa: BLE001 - whatever it is, somebody waits for it
                outcome = error
            answers.put((slot, outcome))

    Thread(target=copy_context().run, args=(ask,), name=f"inat-typed {collection.operation.id}", daemon=True).start()


def _outcome(driver: SyncDriver, collection: Collection, slot: Slot) -> _Outcome:
    try:
        return collection.batch(driver.call(collection.asked, slot.arguments))
    except Exception as error:  # noqa: BLE001 - it is raised where the answer is waited for
        return error


def _one_by_one(driver: SyncDriver, collection: Collection, walk: Walk) -> Generator[Delivery]:
    while not walk.ended:
        if slot := walk.to_send():
            walk.take(slot, _outcome(driver, collection, slot))
        if delivery := walk.ready():
            yield delivery


async def async_walk(driver: AsyncDriver, collection: Collection, walk: Walk) -> AsyncGenerator[Delivery]:
    """Carry *walk* out, in tasks of asyncio; under trio one by one."""
    if walk.width > 1 and not _in_asyncio():
        walk.width = 1
    tasks: dict[asyncio.Task[Any], Slot] = {}
    try:
        while not walk.ended:
            if walk.width > 1:
                walk.width = _width(collection)
            while slot := walk.to_send():
                if walk.width == 1:
                    walk.take(slot, await _outcome_async(driver, collection, slot))
                else:
                    tasks[asyncio.create_task(_outcome_async(driver, collection, slot))] = slot
            if delivery := walk.ready():
                yield delivery
            elif tasks:
                await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in [task for task in tasks if task.done()]:
                walk.take(tasks.pop(task), task.result())
    finally:
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.gather(*tasks, return_exceptions=True)


async def _outcome_async(driver: AsyncDriver, collection: Collection, slot: Slot) -> _Outcome:
    try:
        return collection.batch(await driver.call(collection.asked, slot.arguments))
    except Exception as error:  # noqa: BLE001 - it is raised where the answer is waited for
        return error


def _in_asyncio() -> bool:
    try:
        return asyncio.current_task() is not None
    except RuntimeError:
        return False

"""Send the page requests of a scheduler: in threads for the sync client, in asyncio tasks for the async client."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, Generator
from queue import SimpleQueue
from typing import Any, TypeAlias

from inat_typed.runtime.core.errors import PaginationError
from inat_typed.runtime.exchange.session import AsyncSession, SyncSession
from inat_typed.runtime.pagination.batch import Batch
from inat_typed.runtime.pagination.collection import Collection
from inat_typed.runtime.pagination.scheduler import PageRequest, ReadyPage, Scheduler
from inat_typed.runtime.pagination.unreadable_records import read_page
from inat_typed.runtime.support.cancellation import Cancellation, start_worker
from inat_typed.runtime.transport.effects import Steps

_Result: TypeAlias = Batch | BaseException

_MAX_IN_FLIGHT = 8
_IN_FLIGHT_UNLIMITED = 4
"""Maximum number of requests in flight without a rate limit."""

_EXTRA_IN_FLIGHT = 3
"""Requests in flight beyond those that the service works on: one waits for the rate limiter, one response is decoded,
and one makes up for variation in both."""


def _max_in_flight(collection: Collection) -> int:
    """Return how many requests must be in flight to use the rate limit fully, given the recent response times."""
    limit, seconds = collection.rate_limit, collection.session.exchange.response_seconds or 0.0
    if limit is None:
        return _IN_FLIGHT_UNLIMITED
    return min(_MAX_IN_FLIGHT, int(seconds / limit.interval) + _EXTRA_IN_FLIGHT)


def run_scheduler(session: SyncSession, collection: Collection, scheduler: Scheduler) -> Generator[ReadyPage]:
    """Send the requests of *scheduler* and yield its pages.

    Each request runs in a thread of its own, which ends with the request, unless ``scheduler.max_in_flight`` is 1.

    Raises:
        INatError: A request failed, and all pages before it were yielded.
    """
    if scheduler.max_in_flight == 1:
        yield from _run_sequentially(session, collection, scheduler)
        return
    results: SimpleQueue[tuple[PageRequest, _Result]] = SimpleQueue()
    cancellation = Cancellation()
    process_id = os.getpid()
    try:
        while not scheduler.is_finished:
            if os.getpid() != process_id:  # the threads exist only in the parent process
                raise _fork_error(collection, scheduler)
            scheduler.max_in_flight = _max_in_flight(collection)
            while request := scheduler.next_request():
                _start_thread(session, collection, request, results, cancellation)
            if page := scheduler.next_ready_page():
                yield page
            elif scheduler.in_flight:
                scheduler.handle_result(*results.get())
            while not results.empty():
                scheduler.handle_result(*results.get())
    finally:
        cancellation.cancel()


def _fork_error(collection: Collection, scheduler: Scheduler) -> PaginationError:
    error = PaginationError(
        f"{collection.operation.id}: this iteration was started before a fork and continues only in the parent "
        "process; start a new iteration in the child process"
    )
    error.delivered = scheduler.delivered
    return error


def _start_thread(
    session: SyncSession,
    collection: Collection,
    request: PageRequest,
    results: SimpleQueue[tuple[PageRequest, _Result]],
    cancellation: Cancellation,
) -> None:
    def run() -> None:
        try:
            result = _send(session, collection, request)
        except BaseException as error:  # noqa: BLE001 - the main thread would wait forever
            result = error
        results.put((request, result))

    start_worker(run, f"inat-typed {collection.operation.id}", cancellation)


def _send(session: SyncSession, collection: Collection, request: PageRequest) -> _Result:
    try:
        return session.run(_page_steps(collection, request))
    except Exception as error:  # noqa: BLE001 - the scheduler raises it when the page is due
        return error


def _run_sequentially(session: SyncSession, collection: Collection, scheduler: Scheduler) -> Generator[ReadyPage]:
    while not scheduler.is_finished:
        if request := scheduler.next_request():
            scheduler.handle_result(request, _send(session, collection, request))
        if page := scheduler.next_ready_page():
            yield page


async def run_scheduler_async(
    session: AsyncSession, collection: Collection, scheduler: Scheduler
) -> AsyncGenerator[ReadyPage]:
    """Send the requests of *scheduler* and yield its pages.

    Each request runs in an asyncio task. Under trio, requests are sent one at a time.

    Raises:
        INatError: A request failed, and all pages before it were yielded.
    """
    if scheduler.max_in_flight > 1 and not _in_asyncio():
        scheduler.max_in_flight = 1
    tasks: dict[asyncio.Task[Any], PageRequest] = {}
    try:
        while not scheduler.is_finished:
            if scheduler.max_in_flight > 1:
                scheduler.max_in_flight = _max_in_flight(collection)
            while request := scheduler.next_request():
                if scheduler.max_in_flight == 1:
                    scheduler.handle_result(request, await _send_async(session, collection, request))
                else:
                    tasks[asyncio.create_task(_send_async(session, collection, request))] = request
            if page := scheduler.next_ready_page():
                yield page
            elif tasks:
                await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in [task for task in tasks if task.done()]:
                scheduler.handle_result(tasks.pop(task), task.result())
    finally:
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.gather(*tasks, return_exceptions=True)


async def _send_async(session: AsyncSession, collection: Collection, request: PageRequest) -> _Result:
    try:
        return await session.run(_page_steps(collection, request))
    except Exception as error:  # noqa: BLE001 - the scheduler raises it when the page is due
        return error


def _page_steps(collection: Collection, request: PageRequest) -> Steps[Batch]:
    return read_page(collection, request)


def _in_asyncio() -> bool:
    try:
        return asyncio.current_task() is not None
    except RuntimeError:
        return False

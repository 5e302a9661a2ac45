"""The options of a paginator, and iteration over pages with these options."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from inat_typed.runtime.pagination.collection import Collection
from inat_typed.runtime.pagination.estimate import PaginationReporter
from inat_typed.runtime.pagination.executor import run_scheduler, run_scheduler_async
from inat_typed.runtime.pagination.scheduler import Cursor, ReadyPage, Scheduler
from inat_typed.runtime.pagination.strategy import choose_strategy

if TYPE_CHECKING:
    from inat_typed.runtime.exchange.session import AsyncSession, SyncSession
    from inat_typed.runtime.pagination.progress import ProgressBar


@dataclass(frozen=True, slots=True)
class PaginationOptions:
    """How to iterate over a collection.

    Attributes:
        limit: Maximum number of records.
        is_ordered: Whether pages are delivered in the order of the collection, or else as they arrive.
        is_sequential: Whether requests are sent one at a time.
        shows_progress: Whether a progress bar is shown.
    """

    limit: int | None = None
    is_ordered: bool = True
    is_sequential: bool = False
    shows_progress: bool = False

    def scheduler(
        self,
        collection: Collection,
        cursor: Cursor | None = None,
        delivered: int = 0,
        known_keys: set[object] | None = None,
    ) -> Scheduler:
        """Return a scheduler for *collection*.

        Args:
            collection: The collection to paginate.
            cursor: Where to resume, or ``None`` to start from the beginning.
            delivered: Number of records that were delivered before *cursor*.
            known_keys: Keys of these records.
        """
        strategy = choose_strategy(
            collection,
            limit=self.limit,
            is_sequential=self.is_sequential,
            cursor=cursor,
            delivered=delivered,
            known_keys=known_keys,
        )
        max_in_flight = 1 if self.is_sequential else 2
        return Scheduler(strategy, limit=self.limit, is_ordered=self.is_ordered, max_in_flight=max_in_flight)


def iterate_pages(collection: Collection, options: PaginationOptions, scheduler: Scheduler) -> Generator[ReadyPage]:
    """Yield the pages of *scheduler*.

    Raises:
        DryRunError: A dry run blocks a request.
        INatError: A request failed.
    """
    session = cast("SyncSession", collection.session)
    with closing(run_scheduler(session, collection, scheduler)) as pages:
        if not options.shows_progress:
            yield from pages
            return
        with _progress_bar(collection, scheduler) as bar:
            for page in pages:
                bar.update()
                yield page


async def iterate_pages_async(
    collection: Collection, options: PaginationOptions, scheduler: Scheduler
) -> AsyncGenerator[ReadyPage]:
    """Yield the pages of *scheduler*, like ``iterate_pages``."""
    session = cast("AsyncSession", collection.session)
    async with aclosing(run_scheduler_async(session, collection, scheduler)) as pages:
        if not options.shows_progress:
            async for page in pages:
                yield page
            return
        with _progress_bar(collection, scheduler) as bar:
            async for page in pages:
                bar.update()
                yield page


def _progress_bar(collection: Collection, scheduler: Scheduler) -> ProgressBar:
    from inat_typed.runtime.pagination.progress import ProgressBar

    return ProgressBar(scheduler, PaginationReporter(collection.operation, collection.rate_limit))


def record_dry_run(collection: Collection, scheduler: Scheduler) -> bool:
    """Return whether a dry run blocks the first request; if so, record it."""
    first = None if scheduler.is_finished else next(iter(scheduler.strategy.requests), None)
    if first is None:
        return False
    first.call = collection.build_call(first.arguments)
    return collection.session.exchange.holds_back(first.call)

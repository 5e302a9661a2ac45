"""The public paginators, which iterate over all records of a search."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError, PaginationError
from inat_typed.runtime.decoding.result_type import record_model
from inat_typed.runtime.pagination.batch import Batch
from inat_typed.runtime.pagination.collection import Collection
from inat_typed.runtime.pagination.estimate import Estimate, PaginationReporter
from inat_typed.runtime.pagination.options import (
    PaginationOptions,
    iterate_pages,
    iterate_pages_async,
    record_dry_run,
)
from inat_typed.runtime.pagination.strategy import count_arguments, id_list_keyword, unique_ids
from inat_typed.runtime.transport.effects import Steps

if TYPE_CHECKING:
    from inat_typed.runtime.decoding.page import Page
    from inat_typed.runtime.exchange.session import AnySession, AsyncSession, SyncSession

T = TypeVar("T")

_MAX_REPR = 200


class _Paginator:
    """Base class of both paginators. A paginator is immutable: each option returns a new one."""

    def __init__(self, collection: Collection, options: PaginationOptions | None = None) -> None:
        self._collection = collection
        self._options = options or PaginationOptions()

    def _with(self, **changes: Any) -> Self:
        return type(self)(self._collection, replace(self._options, **changes))

    def limit(self, records: int) -> Self:
        """Return a paginator that stops after the first *records*. It requests no more pages than needed.

        Args:
            records: Maximum number of records, at least 0. Of several limits, the smallest applies.

        Raises:
            ArgumentTypeError: *records* is not a whole number.
            ArgumentValueError: *records* is negative.
        """
        message = f"limit: {records!r} is not valid; expected a whole number of at least 0"
        if isinstance(records, bool) or not isinstance(records, int):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentTypeError(message)
        if records < 0:
            raise ArgumentValueError(message)
        return self._with(limit=records if self._options.limit is None else min(records, self._options.limit))

    def unordered(self) -> Self:
        """Return a paginator that returns pages as they arrive, which is slightly faster than in order."""
        return self._with(is_ordered=False)

    def sequential(self) -> Self:
        """Return a paginator that sends one request at a time, when its records are needed.

        It is slower than concurrent requests, but uses no threads and fetches no page in advance.
        """
        return self._with(is_sequential=True)

    def progress(self) -> Self:
        """Return a paginator that shows a progress bar with the remaining time, in a terminal or a notebook.

        Requires the extra ``rich``.

        Raises:
            ConfigurationError: ``rich`` is not installed.
        """
        from inat_typed.runtime.pagination.progress import require_rich

        require_rich()
        return self._with(shows_progress=True)

    def __repr__(self) -> str:
        options = self._options
        limit = "" if options.limit is None else f".limit({options.limit})"
        flags = {
            "unordered": not options.is_ordered,
            "sequential": options.is_sequential,
            "progress": options.shows_progress,
        }
        calls = "".join(f".{name}()" for name, is_set in flags.items() if is_set)
        operation = self._collection.operation
        return f"{type(self).__name__}({operation.api}.{operation.id}){limit}{calls}"

    @property
    def record_type(self) -> type[Any] | None:
        """The class of the records, which is known before any request; ``None`` if records are not objects."""
        return self._collection.projection or record_model(self._collection.operation.returns)

    @property
    def _id_count(self) -> int | None:
        """The number of ids, if the operation fetches a list of ids."""
        if not self._collection.pagination.max_ids:
            return None
        return len(unique_ids(self._collection.arguments[id_list_keyword(self._collection.operation)]))

    def _count_steps(self) -> Steps[Batch]:
        return self._collection.fetch(self._collection.build_call(count_arguments(self._collection)))

    def _total(self, batch: Batch) -> int:
        total = batch.total
        if total is None:
            raise PaginationError(
                f"{self._collection.operation.id}: the service does not report the number of records; iterate to "
                "count them"
            )
        return total

    def _estimate(self, total: int) -> Estimate:
        wanted = total if self._options.limit is None else min(total, self._options.limit)
        reporter = PaginationReporter(self._collection.operation, self._collection.rate_limit)
        return reporter.estimate(*self._options.scheduler(self._collection).strategy.cost(wanted))


class Paginator(_Paginator, Generic[T]):
    """All records of a search, as far as the service returns them.

        for record in inat.paginate(inat.v2.observations.search, taxon_id=48662):
            ...

    No request is sent before the paginator is used. Pages are fetched in advance, several at a time, within the rate
    limit of the client. A paginator can be iterated several times; each iteration starts from the beginning.

    An iteration may issue a ``PaginationWarning``: before its first record, if it needs more requests than the daily
    quota or if the service does not return all records; at its end, if fewer records were returned than the service
    reported. It raises ``PaginationError`` if continuing would lose or repeat records.
    """

    def __iter__(self) -> Generator[T]:
        """Yield the records.

        Raises:
            PaginationError: Continuing would lose or repeat records.
            INatError: A request failed. All records before its page were yielded.
        """
        with closing(self.pages()) as pages:
            for page in pages:
                yield from page.results

    def pages(self) -> Generator[Page[T]]:
        """Yield the pages as the service sent them, without records of earlier pages and beyond the limit.

        Raises:
            PaginationError: Continuing would lose or repeat records.
            INatError: A request failed. All pages before it were yielded.
        """
        scheduler = self._options.scheduler(self._collection)
        if record_dry_run(self._collection, scheduler):
            return
        with closing(iterate_pages(self._collection, self._options, scheduler)) as ready_pages:
            for ready_page in ready_pages:
                yield ready_page.batch.page

    def all(self) -> list[T]:
        """Return all records as a list. Raises the same errors as iteration."""
        return list(self)

    def first(self) -> T | None:
        """Return the first record, or ``None`` if there is none. Sends one request for a single record."""
        with closing(iter(self.limit(1).sequential())) as records:
            return next(records, None)

    def count(self) -> int:
        """Return the number of records that the service reports, regardless of the limit.

        Sends one request, with as few records as the operation allows. For a list of ids, returns the number of ids and
        sends no request.

        Raises:
            PaginationError: The service does not report the number of records.
        """
        id_count = self._id_count
        if id_count is not None:
            return id_count
        return self._total(self._session.run(self._count_steps()))

    def estimate(self) -> Estimate:
        """Return how many records, requests and seconds a complete iteration needs. Sends the request of ``count``.

        Raises:
            PaginationError: The service does not report the number of records.
        """
        return self._estimate(self.count())

    @property
    def _session(self) -> SyncSession:
        return cast("SyncSession", self._collection.session)


class AsyncPaginator(_Paginator, Generic[T]):
    """All records of a search: ``async for record in inat.paginate(method, ...)``. See ``Paginator``."""

    async def __aiter__(self) -> AsyncGenerator[T]:
        """Yield the records.

        Raises:
            PaginationError: Continuing would lose or repeat records.
            INatError: A request failed. All records before its page were yielded.
        """
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for record in page.results:
                    yield record

    async def pages(self) -> AsyncGenerator[Page[T]]:
        """Yield the pages as the service sent them, without records of earlier pages and beyond the limit.

        Raises:
            PaginationError: Continuing would lose or repeat records.
            INatError: A request failed. All pages before it were yielded.
        """
        scheduler = self._options.scheduler(self._collection)
        if record_dry_run(self._collection, scheduler):
            return
        async with aclosing(iterate_pages_async(self._collection, self._options, scheduler)) as ready_pages:
            async for ready_page in ready_pages:
                yield ready_page.batch.page

    async def all(self) -> list[T]:
        """Return all records as a list. Raises the same errors as iteration."""
        return [record async for record in self]

    async def first(self) -> T | None:
        """Return the first record, or ``None`` if there is none. Sends one request for a single record."""
        async with aclosing(aiter(self.limit(1).sequential())) as records:
            return await anext(records, None)

    async def count(self) -> int:
        """Return the number of records that the service reports, regardless of the limit.

        Sends one request, with as few records as the operation allows. For a list of ids, returns the number of ids and
        sends no request.

        Raises:
            PaginationError: The service does not report the number of records.
        """
        id_count = self._id_count
        if id_count is not None:
            return id_count
        return self._total(await self._session.run(self._count_steps()))

    async def estimate(self) -> Estimate:
        """Return how many records, requests and seconds a complete iteration needs. Sends the request of ``count``.

        Raises:
            PaginationError: The service does not report the number of records.
        """
        return self._estimate(await self.count())

    @property
    def _session(self) -> AsyncSession:
        return cast("AsyncSession", self._collection.session)


def unpack_paginator(
    expected_type: type[_Paginator], paginator: object, session: AnySession
) -> tuple[Collection, PaginationOptions]:
    """Return the collection and the options of *paginator*, for a download.

    Args:
        expected_type: ``Paginator`` or ``AsyncPaginator``.
        paginator: What the caller passed as the paginator.
        session: The session of the client that downloads.

    Raises:
        ArgumentTypeError: *paginator* is not of the expected type, or belongs to another client.
    """
    if not isinstance(paginator, expected_type):
        operation = getattr(paginator, "__operation__", None)
        shown = f"the method {operation.id}" if operation else repr(paginator)[:_MAX_REPR]
        example = "inat.paginate(inat.v2.observations.search, taxon_id=3)"
        raise ArgumentTypeError(f"download: {shown} is not valid; expected a paginator of this client: {example}")
    attributes = vars(paginator)
    collection: Collection = attributes["_collection"]
    options: PaginationOptions = attributes["_options"]
    if collection.session is not session:
        raise ArgumentTypeError(f"download: {paginator!r} belongs to another client; use the client that created it")
    return collection, options

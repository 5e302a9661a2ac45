"""What a user holds: a collection that is walked when it is used."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from inat_typed.runtime.answer import element
from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError, PagingError
from inat_typed.runtime.paging.choose import counting, listed, many
from inat_typed.runtime.paging.collection import Collection
from inat_typed.runtime.paging.notices import Notices, Outlook
from inat_typed.runtime.paging.way import Way, async_deliveries, deliveries

if TYPE_CHECKING:
    from inat_typed.runtime.driver import AsyncDriver, SyncDriver
    from inat_typed.runtime.page import Page

T = TypeVar("T")

_SHOWN = 200


class _Paginator:
    """What both kinds share: a paginator is never changed, each way of walking makes another."""

    def __init__(self, collection: Collection, way: Way | None = None) -> None:
        self._collection = collection
        self._way = way or Way()

    def _with(self, **changes: Any) -> Self:
        return type(self)(self._collection, replace(self._way, **changes))

    def limit(self, records: int) -> Self:
        """The first so many records; no more pages are asked for than they need.

        Raises:
            ArgumentTypeError: It is no number.
            ArgumentValueError: It is below 0.
        """
        if isinstance(records, bool) or not isinstance(records, int):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentTypeError(f"limit takes a number of records, not {records!r}")
        if records < 0:
            raise ArgumentValueError(f"limit takes a number of records, not {records}")
        return self._with(limit=records if self._way.limit is None else min(records, self._way.limit))

    def unordered(self) -> Self:
        """Records as they come, which is a little sooner than in order."""
        return self._with(ordered=False)

    def sequential(self) -> Self:
        """One request at a time, each when its records are needed; slower, and without threads."""
        return self._with(sequential=True)

    def progress(self) -> Self:
        """Show a bar on the terminal or in the notebook: how far it is, and how long it will take. Needs ``rich``.

        Raises:
            ConfigurationError: ``rich`` is not installed: ``pip install "inat-typed[rich]"``.
        """
        from inat_typed.runtime.paging.progress import needs_rich

        needs_rich()
        return self._with(progress=True)

    def __repr__(self) -> str:
        way = self._way
        steps = ["unordered"] * (not way.ordered) + ["sequential"] * way.sequential + ["progress"] * way.progress
        shown = "".join([*([] if way.limit is None else [f".limit({way.limit})"]), *(f".{each}()" for each in steps)])
        operation = self._collection.operation
        return f"{type(self).__name__}({operation.api}.{operation.id}){shown}"

    @property
    def record_type(self) -> type[Any] | None:
        """The class of its records, even if there turn out to be none; ``None`` where they are no objects."""
        return self._collection.projection or element(self._collection.operation.answer)

    @property
    def _notices(self) -> Notices:
        return Notices(self._collection.operation, self._collection.rate_limit)

    @property
    def _listed(self) -> int | None:
        """How many ids were given, where a list of them is what is walked."""
        if not self._collection.paging.ids:
            return None
        return len(listed(self._collection.arguments[many(self._collection.operation)]))

    def _total(self, answer: Any) -> int:
        total = self._collection.batch(answer).total
        if total is None:
            raise PagingError(f"{self._collection.operation.id}: the service does not say how many there are")
        return total

    def _outlook(self, total: int) -> Outlook:
        wanted = total if self._way.limit is None else min(total, self._way.limit)
        return self._notices.outlook(*self._way.walk(self._collection).plan.cost(wanted))


class Paginator(_Paginator, Generic[T]):
    """All that a search finds, as far as the service gives it out: ``for record in inat.paginate(method, ...)``.

    Nothing is sent before it is used. Pages are fetched while others are used, several at a time, within the client's
    rate limit. It may be iterated again, which walks again from the start.

    A walk may warn (``PagingWarning``): before its first record, if it needs more requests than a day has, or if not
    all can be had; at its end, if fewer records came than were promised. Where going on would lose or double records,
    it ends with a ``PagingError``.
    """

    def __iter__(self) -> Generator[T]:
        """The records."""
        with closing(self.pages()) as pages:
            for page in pages:
                yield from page.results

    def pages(self) -> Generator[Page[T]]:
        """The pages, as the service sent them, but for records that came before or are beyond the limit."""
        with closing(deliveries(self._collection, self._way, self._way.walk(self._collection))) as found:
            for each in found:
                yield each.batch.page

    def all(self) -> list[T]:
        """All records in a list."""
        return list(self)

    def first(self) -> T | None:
        """The first record, by one request for it alone; ``None`` if there is none."""
        with closing(iter(self.limit(1).sequential())) as records:
            return next(records, None)

    def count(self) -> int:
        """How many the service says there are, by one request for no record; of a list of ids, how many were given."""
        given = self._listed
        return (
            given
            if given is not None
            else self._total(self._driver.call(self._collection.asked, counting(self._collection)))
        )

    def outlook(self) -> Outlook:
        """What a walk would take: it asks for the count."""
        return self._outlook(self.count())

    @property
    def _driver(self) -> SyncDriver:
        return cast("SyncDriver", self._collection.driver)


class AsyncPaginator(_Paginator, Generic[T]):
    """All that a search finds: ``async for record in inat.paginate(method, ...)``. See ``Paginator``."""

    async def __aiter__(self) -> AsyncGenerator[T]:
        """The records."""
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for each in page.results:
                    yield each

    async def pages(self) -> AsyncGenerator[Page[T]]:
        """The pages, as the service sent them, but for records that came before or are beyond the limit."""
        walk = self._way.walk(self._collection)
        async with aclosing(async_deliveries(self._collection, self._way, walk)) as found:
            async for each in found:
                yield each.batch.page

    async def all(self) -> list[T]:
        """All records in a list."""
        return [each async for each in self]

    async def first(self) -> T | None:
        """The first record, by one request for it alone; ``None`` if there is none."""
        async with aclosing(aiter(self.limit(1).sequential())) as records:
            return await anext(records, None)

    async def count(self) -> int:
        """How many the service says there are, by one request for no record; of a list of ids, how many were given."""
        given = self._listed
        if given is not None:
            return given
        return self._total(await self._driver.call(self._collection.asked, counting(self._collection)))

    async def outlook(self) -> Outlook:
        """What a walk would take: it asks for the count."""
        return self._outlook(await self.count())

    @property
    def _driver(self) -> AsyncDriver:
        return cast("AsyncDriver", self._collection.driver)


def taken_apart(kind: type[_Paginator], paginator: object, driver: SyncDriver | AsyncDriver) -> tuple[Collection, Way]:
    """What a paginator of *driver*'s walks, and how.

    Raises:
        ArgumentTypeError: It is none, or another client's.
    """
    if not isinstance(paginator, kind):
        operation = getattr(paginator, "__operation__", None)
        shown = f"the method {operation.id} alone" if operation else repr(paginator)[:_SHOWN]
        right = "inat.download(inat.paginate(inat.v2.observations.search, ...), path)"
        raise ArgumentTypeError(f"download takes a paginator: {right}; not {shown}")
    inside = vars(paginator)
    collection: Collection = inside["_collection"]
    way: Way = inside["_way"]
    if collection.driver is not driver:
        raise ArgumentTypeError(f"download was given {paginator!r} of another client")
    return collection, way

"""How a collection is to be walked, and walking it so."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import aclosing, closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from inat_typed.runtime.paging.choose import plan
from inat_typed.runtime.paging.collection import Collection
from inat_typed.runtime.paging.notices import Notices
from inat_typed.runtime.paging.run import async_walk, sync_walk
from inat_typed.runtime.paging.walk import Delivery, Mark, Walk

if TYPE_CHECKING:
    from inat_typed.runtime.driver import AsyncDriver, SyncDriver
    from inat_typed.runtime.paging.progress import Bar


@dataclass(frozen=True, slots=True)
class Way:
    """How a collection is to be walked."""

    limit: int | None = None
    ordered: bool = True
    sequential: bool = False
    progress: bool = False

    def walk(
        self, collection: Collection, mark: Mark | None = None, had: int = 0, known: set[object] | None = None
    ) -> Walk:
        """A walk through *collection*; from *mark* on, where *had* records, *known* ones, came before."""
        laid_out = plan(collection, limit=self.limit, sequential=self.sequential, mark=mark, had=had, known=known)
        return Walk(laid_out, limit=self.limit, ordered=self.ordered, width=1 if self.sequential else 2)


def deliveries(collection: Collection, way: Way, walk: Walk) -> Generator[Delivery]:
    """What *walk* delivers. A dry run records its first request."""
    driver = cast("SyncDriver", collection.driver)
    if collection.is_dry():
        for arguments in _first(walk):
            driver.call(collection.asked, arguments)
        return
    with closing(sync_walk(driver, collection, walk)) as found:
        if not way.progress:
            yield from found
            return
        with _bar(collection, walk) as bar:
            for each in found:
                bar.show()
                yield each


async def async_deliveries(collection: Collection, way: Way, walk: Walk) -> AsyncGenerator[Delivery]:
    """As ``deliveries``."""
    driver = cast("AsyncDriver", collection.driver)
    if collection.is_dry():
        for arguments in _first(walk):
            await driver.call(collection.asked, arguments)
        return
    async with aclosing(async_walk(driver, collection, walk)) as found:
        if not way.progress:
            async for each in found:
                yield each
            return
        with _bar(collection, walk) as bar:
            async for each in found:
                bar.show()
                yield each


def _bar(collection: Collection, walk: Walk) -> Bar:
    from inat_typed.runtime.paging.progress import Bar

    return Bar(walk, Notices(collection.operation, collection.rate_limit))


def _first(walk: Walk) -> list[Mapping[str, Any]]:
    """What the first request of a walk asks for, if it needs one."""
    return [] if walk.ended else [each.arguments for each in walk.plan.slots[:1]]

"""Paginators: the method's keywords, and the type of its records."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, reveal_type

from inat_typed import AsyncINaturalist, INaturalist, export

if TYPE_CHECKING:
    from inat_typed import Estimate, Paginator
    from inat_typed.v2 import Observation


def walk() -> None:
    with INaturalist() as inat:
        paginator = inat.paginate(inat.v2.observations.search, taxon_id=48662, geo=True)
        reveal_type(paginator)  # Paginator[Observation]
        for observation in paginator.limit(1_000).unordered():
            reveal_type(observation)  # Observation
        for page in paginator.sequential().pages():
            reveal_type(page)  # Page[Observation]
        reveal_type(paginator.all())  # list[Observation]
        reveal_type(paginator.first())  # Observation | None
        reveal_type(paginator.count())  # int
        outlook: Estimate = paginator.estimate()
        reveal_type(outlook.seconds)  # float | None
        reveal_type(inat.paginate(inat.v1.observations.get, [1, 2, 3]).progress())  # Paginator[ShowObservation]
        reveal_type(inat.paginate(inat.v1.identifications.recent_taxa))  # Paginator[RecentTaxon]
        reveal_type(inat.paginate(inat.web.observations.search, user_agent="me").all())  # list[Observation]
        kept(paginator)
        done = inat.download(paginator.progress(), "monarchs.jsonl", overwrite=True)
        reveal_type(done)  # Download[Observation]
        reveal_type(next(iter(done)))  # Observation
        reveal_type(inat.download(inat.paginate(inat.v1.taxa.get, [1]), Path("taxa.jsonl")).count)  # int
        export.write(inat.download(paginator, "monarchs.jsonl"), "monarchs.parquet")


def kept(paginator: Paginator[Observation]) -> None:
    reveal_type(paginator.limit(1))  # Paginator[Observation]


async def walk_async() -> None:
    async with AsyncINaturalist() as inat:
        paginator = inat.paginate(inat.v2.observations.search, taxon_id=48662)
        reveal_type(paginator)  # AsyncPaginator[Observation]
        async for observation in paginator:
            reveal_type(observation)  # Observation
        async for page in paginator.pages():
            reveal_type(page)  # Page[Observation]
        reveal_type(await paginator.first())  # Observation | None
        reveal_type(await paginator.limit(5).all())  # list[Observation]
        reveal_type(inat.paginate(inat.v1.posts.search))  # AsyncPaginator[Post]
        reveal_type(await inat.download(paginator, "monarchs.jsonl"))  # Download[Observation]

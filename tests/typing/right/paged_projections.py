"""A paginator of a projection is one of that class, and its keywords are those of the method."""

from __future__ import annotations

from typing import reveal_type
from uuid import UUID

from inat_typed import AsyncINaturalist, INaturalist, Projection
from inat_typed.v2 import Observation


class Sighting(Projection, of=Observation):
    uuid: UUID


def walks() -> None:
    with INaturalist() as inat:
        reveal_type(inat.paginate(inat.v2.observations.search, fields=Sighting, taxon_id=48662))  # Paginator[Sighting]
        for sighting in inat.paginate(inat.v2.observations.search, fields=Sighting, taxon_id=48662):
            reveal_type(sighting)  # Sighting
        reveal_type(inat.paginate(inat.v2.observations.search, fields="all"))  # Paginator[Observation]
        reveal_type(inat.paginate(inat.v2.observations.search, except_=["user"]))  # Paginator[Observation]
        reveal_type(inat.paginate(inat.v2.observations.get, [UUID(int=1)], fields=Sighting))  # Paginator[Sighting]
        reveal_type(inat.paginate(inat.v1.observations.search, fields=Sighting, taxon_id=1))  # Paginator[Sighting]
        reveal_type(inat.paginate(inat.v1.posts.search, fields=Sighting))  # Paginator[Sighting]
        reveal_type(inat.paginate(inat.v2.observations.deleted, since="2024-01-01"))  # Paginator[int]


async def asynchronous() -> None:
    async with AsyncINaturalist() as inat:
        reveal_type(inat.paginate(inat.v2.observations.search, fields=Sighting))  # AsyncPaginator[Sighting]
        async for sighting in inat.paginate(inat.v2.observations.search, fields=Sighting, taxon_id=48662):
            reveal_type(sighting.uuid)  # UUID
        reveal_type(inat.paginate(inat.v2.observations.search, taxon_id=48662))  # AsyncPaginator[Observation]

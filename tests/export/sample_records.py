"""Sample records for export tests."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Any

from inat_typed import INaturalist, Page, v1, v2
from inat_typed.sandbox import Sandbox


def inat() -> INaturalist:
    return INaturalist(transport=Sandbox())


def observations(per_page: int = 200) -> Page[v2.Observation]:
    return inat().v2.observations.search(per_page=per_page)


def obscured() -> v2.Observation:
    """Return an observation whose observer obscured its location."""
    page = inat().v2.observations.search(per_page=200, geoprivacy=["obscured"])
    return next(each for each in page if each.geoprivacy == "obscured")


def observation(**values: Any) -> v2.Observation:
    return v2.Observation.model_validate({"uuid": "4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f", **values})


def v1_observation(**values: Any) -> v1.Observation:
    return v1.Observation.model_validate({"id": 1, **values})


async def asynchronous(records: Iterable[v2.Observation]) -> AsyncIterator[v2.Observation]:
    """Yield *records* asynchronously."""
    for each in records:
        yield each


def counted(records: Iterable[v2.Observation], requested: list[v2.Observation]) -> Iterator[v2.Observation]:
    """Yield *records* and append each to *requested*."""
    for each in records:
        requested.append(each)
        yield each

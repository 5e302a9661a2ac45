"""Projections: what is answered is the class that was given, on every way to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, reveal_type
from uuid import UUID

from pydantic import BaseModel, Field
from typing_extensions import TypedDict

import inat_typed
from inat_typed import AsyncINaturalist, INaturalist, Projection
from inat_typed.v2 import Observation, Taxon

if TYPE_CHECKING:
    from inat_typed.v2.fields import ObservationFields


class TaxonName(Projection, of=Taxon):
    name: str | None
    preferred_common_name: str | None


class Sighting(Projection, of=Observation):
    uuid: UUID
    observed_on: date | None
    taxon: TaxonName | None
    latlng: Annotated[str | None, Field(alias="location")]


class Plain(BaseModel):
    uuid: UUID


class Typed(TypedDict):
    uuid: UUID


@dataclass
class Data:
    uuid: UUID


def pages() -> None:
    with INaturalist() as inat:
        page = inat.v2.observations.search(fields=Sighting, taxon_id=48662, per_page=5, user_agent="One/1.0")
        reveal_type(page)  # Page[Sighting]
        reveal_type(page[0].taxon.name if page[0].taxon else None)  # str | None
        for sighting in page:
            reveal_type(sighting)  # Sighting
            reveal_type(sighting.latlng)  # str | None
        reveal_type(inat.v2.observations.get(UUID(int=1), fields=Sighting).results)  # list[Sighting]
        reveal_type(inat.v2.taxa.autocomplete(fields=TaxonName, q="monar"))  # Page[TaxonName]
        reveal_type(inat.v2.observations.search(fields=Plain)[0])  # Plain
        reveal_type(inat.v2.observations.search(fields=Data)[0])  # Data
        reveal_type(inat.v2.observations.search(fields=Typed)[0]["uuid"])  # UUID
        reveal_type(inat.v2.observations.create(fields=Sighting, species_guess="Monarch"))  # Page[Sighting]
        reveal_type(inat.v1.observations.search(fields=Sighting, taxon_id=48662))  # Page[Sighting]
        reveal_type(inat.v1.posts.search(fields=Plain))  # list[Plain]


def the_models_themselves() -> None:
    inat = INaturalist()
    reveal_type(inat.v2.observations.search(taxon_id=48662))  # Page[Observation]
    reveal_type(inat.v2.observations.search(fields=Observation))  # Page[Observation]
    reveal_type(inat.v2.observations.search(fields="all"))  # Page[Observation]
    reveal_type(inat.v2.observations.search(fields=["uuid", "taxon.name"]))  # Page[Observation]
    reveal_type(inat.v2.observations.search(fields={"taxon": {"name": True}, "user": "all"}))  # Page[Observation]
    reveal_type(inat.v2.observations.search(fields={"photos": ["url"], "tags": True}))  # Page[Observation]
    reveal_type(inat.v2.observations.search(except_=["identifications", "taxon.ancestors"]))  # Page[Observation]
    wanted: ObservationFields = {"identifications": {"taxon": {"ancestors": {"name": True}}}}
    reveal_type(inat.v2.observations.search(fields=wanted))  # Page[Observation]
    keywords: dict[str, Any] = {"taxon_id": 48662}
    inat.v2.observations.search(**keywords)
    page = inat.v2.observations.search(fields=())
    reveal_type(page.total_results)  # int


async def asynchronous() -> None:
    async with AsyncINaturalist() as inat:
        reveal_type(await inat.v2.observations.search(fields=Sighting, taxon_id=48662))  # Page[Sighting]
        reveal_type((await inat.v2.observations.get(UUID(int=1), fields=Sighting))[0])  # Sighting
        reveal_type(await inat.v1.taxa.get(48662, fields=TaxonName))  # Page[TaxonName]
        reveal_type(await inat.v2.observations.search(except_=["user"]))  # Page[Observation]


def empty() -> None:
    with inat_typed.dry_run():
        reveal_type(INaturalist().v2.observations.search(fields=Sighting).total_results)  # int

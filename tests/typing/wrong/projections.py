"""Each line that ends in "# wrong" must be refused by both checkers; no other line may be."""

from __future__ import annotations

from uuid import UUID

from inat_typed import AsyncINaturalist, INaturalist, Projection
from inat_typed.v2 import Observation, Taxon
from inat_typed.v2.fields import ObservationFields


class TaxonName(Projection, of=Taxon):
    name: str | None


class Sighting(Projection, of=Observation):
    uuid: UUID
    taxon: TaxonName | None


inat = INaturalist()
asynchronous = AsyncINaturalist()

sighting = inat.v2.observations.search(fields=Sighting)[0]
sighting.observed_on  # wrong
sighting.taxon.name  # wrong
sighting.taxon and sighting.taxon.rank  # wrong
sighting.uuid.hex

inat.v2.observations.search(fields=Sighting, taxon_id="48662")  # wrong
inat.v2.observations.search(fields=Sighting, taxon_names="Danaus plexippus")  # wrong
inat.v2.observations.search(fields=Sighting, except_=["user"])  # wrong
inat.v2.observations.search(fields=Sighting(uuid=UUID(int=1), taxon=None))  # wrong
inat.v2.observations.search(fields=5)  # wrong
inat.v2.observations.search(fields={"taxn": True})  # wrong
inat.v2.observations.search(fields={"taxon": {"nam": True}})  # wrong
inat.v2.observations.search(fields={"uuid": {"name": True}})  # wrong
inat.v2.observations.search(except_="user")  # wrong
inat.v2.observations.get(UUID(int=1), fields=Sighting).results[0].id  # wrong
inat.v2.observations.delete(UUID(int=1), fields=Sighting)  # wrong
inat.v2.observations.deleted(since="2024-01-01", fields=Sighting)  # wrong
inat.v1.observations.search(fields="all")  # wrong
inat.v1.observations.search(fields=Sighting)[0].location  # wrong
asynchronous.v2.observations.search(fields=Sighting).results  # wrong
inat.paginate(inat.v2.observations.search, fields=Sighting, taxon_id="48662")  # wrong
inat.paginate(inat.v2.observations.search, fields=Sighting, taxon_names="Danaus plexippus")  # wrong
inat.paginate(inat.v2.observations.search, fields=Sighting).all()[0].observed_on  # wrong

wanted: ObservationFields = {"taxon": {"rnk": True}}  # wrong
inat.v2.observations.search(fields={"taxon": {"rank": True}, "user": "all", "photos": ["url"]})

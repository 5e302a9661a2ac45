"""First steps: look something up, see what would be written, then write it.

Run it offline with ``python examples/first_steps.py``: it starts a simulated iNaturalist on this machine. With
``--live`` it sends the reads to the real service, and writes nothing.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import inat_typed
from inat_typed import INaturalist, NotFoundError
from inat_typed.sandbox import Sandbox, serve

inat_typed.user_agent = "inat-typed-first-steps/1.0"


def read(inat: INaturalist) -> None:
    """Search observations with v2, then get their taxon with v1."""
    page = inat.v2.observations.search(taxon_name="Danaus plexippus", quality_grade=["research"], per_page=3)
    print(f"v2: {page.total_results:,} research-grade observations of Danaus plexippus, for example")
    for observation in page.results:
        name = observation.taxon.name if observation.taxon else "not identified"
        print(f"    {observation.observed_on}  {name}, {observation.place_guess}  ({observation.uuid})")
    (taxon,) = inat.v1.taxa.get(48662).results
    print(f"v1: the same taxon is a {taxon.rank} called {taxon.preferred_common_name}")


def dry_run(inat: INaturalist) -> None:
    """Show what a call would send. No request reaches the network, not even one to log in."""
    with inat_typed.dry_run() as requests:
        inat.v2.observations.create(species_guess="Monarch", observed_on_string="2026-05-01")
    print(f"dry run, nothing sent: {requests[0]}")


def write(inat: INaturalist, photo: Path) -> None:
    """Create an observation, read it back, add a photo, delete it."""
    (created,) = inat.v2.observations.create(species_guess="Monarch", taxon_id=48662).results
    (found,) = inat.v2.observations.get(created.uuid).results
    print(f"created: {found.uuid}, {found.species_guess}")
    inat.v2.observation_photos.create(observation_id=found.uuid, file=photo)
    (with_photo,) = inat.v2.observations.get(created.uuid).results
    print(f"photos: {len(with_photo.photos or [])}")
    inat.v2.observations.delete(created.uuid)
    try:
        inat.v2.observations.get(created.uuid)
    except NotFoundError as error:
        print(f"deleted: {error}")


def main() -> None:
    """Run everything offline, or the reads against the real service."""
    if "--live" in sys.argv[1:]:
        with INaturalist() as inat:
            read(inat)
            dry_run(inat)
        return
    sandbox = Sandbox()
    with (
        serve(sandbox) as address,
        INaturalist(api_url=address, web_url=address, access_token=sandbox.access_token()) as inat,
        tempfile.TemporaryDirectory() as folder,
    ):
        print(f"simulated iNaturalist at {address}")
        photo = Path(folder, "monarch.jpg")
        photo.write_bytes(b"\xff\xd8\xff\xe0 a very small photo")
        read(inat)
        dry_run(inat)
        write(inat, photo)


if __name__ == "__main__":
    main()

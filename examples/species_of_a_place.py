"""List the most observed species of a place, and draw a map of its newest observations.

    python examples/species_of_a_place.py "Otter Valley" map.html

Needs the extra ``maps``.
"""

from __future__ import annotations

import sys
from typing import Any

from inat_typed import INaturalist, draw


def main(name: str, target: str) -> None:
    """List the species of the place *name*, and write a map to the HTML file *target*."""
    with INaturalist() as inat:
        places = inat.v1.places.autocomplete(q=name)
        if not places:
            sys.exit(f"no place found: {name}")
        if len(places) > 1:
            candidates = ", ".join(f"{each.id} ({each.display_name})" for each in places)
            print(f"several places match, using the first: {candidates}", file=sys.stderr)
        place = places[0]
        print(f"{place.display_name}: the most observed species")
        for count in inat.v2.observations.species_counts(
            place_id=place.id, fields=["count", "taxon.name", "taxon.preferred_common_name"], per_page=20
        ):
            if count.taxon:
                print(f"{count.count:6}  {count.taxon.name}, {count.taxon.preferred_common_name or 'no common name'}")
        newest = inat.v2.observations.search(place_id=place.id, geo=True, order_by="observed_on", per_page=200)
        species_map: Any = draw.map(newest)  # folium has no type hints
        species_map.save(target)
        print(f"{len(newest)} of {newest.total_results:,} observations are on the map in {target}")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:3])

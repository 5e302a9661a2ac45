"""Summarise your observations of a year: the number per month, the species, and those with the most faves.

inat-typed login
python examples/your_year.py 2025
"""

from __future__ import annotations

import sys
from collections import Counter
from datetime import date

from inat_typed import INaturalist, Projection
from inat_typed.v2 import Observation, Taxon


class TaxonNames(Projection, of=Taxon):
    """The names of a taxon."""

    name: str | None
    preferred_common_name: str | None


class YearObservation(Projection, of=Observation):
    """The fields that this program needs; the client requests no others."""

    observed_on: date | None
    uri: str | None
    faves_count: int | None
    taxon: TaxonNames | None


def main(year: int) -> None:
    """Print the summary of *year*."""
    with INaturalist() as inat:
        me = inat.v2.users.me(fields=["id", "login"])[0]
        observations = inat.paginate(
            inat.v2.observations.search,
            fields=YearObservation,
            user_id=me.id,
            d1=date(year, 1, 1),
            d2=date(year, 12, 31),
        ).all()
    species = {each.taxon.name for each in observations if each.taxon}
    print(f"{me.login} in {year}: {len(observations)} observations of {len(species)} taxa")
    for month, number in sorted(Counter(each.observed_on.month for each in observations if each.observed_on).items()):
        print(f"{date(year, month, 1):%B}".rjust(10), "#" * number, number)
    for each in sorted(observations, key=lambda found: found.faves_count or 0, reverse=True)[:3]:
        name = each.taxon and (each.taxon.preferred_common_name or each.taxon.name)
        print(f"{each.faves_count or 0} faves: {name or 'unknown'}, {each.uri}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else date.today().year)

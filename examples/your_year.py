"""Your own year in observations: how many a month, of how many species, and the ones that others liked most.

inat-typed login
python examples/your_year.py 2025
"""

from __future__ import annotations

import sys
from collections import Counter
from datetime import date

from inat_typed import INaturalist, Projection
from inat_typed.v2 import Observation, Taxon


class Name(Projection, of=Taxon):
    """What to call it."""

    name: str | None
    preferred_common_name: str | None


class Seen(Projection, of=Observation):
    """What this program needs of an observation, and all that it asks for."""

    observed_on: date | None
    uri: str | None
    faves_count: int | None
    taxon: Name | None


def main(year: int) -> None:
    """Print the year."""
    with INaturalist() as inat:
        me = inat.v2.users.me(fields=["id", "login"])[0]
        mine = inat.paginate(
            inat.v2.observations.search, fields=Seen, user_id=me.id, d1=date(year, 1, 1), d2=date(year, 12, 31)
        ).all()
    species = {each.taxon.name for each in mine if each.taxon}
    print(f"{me.login} in {year}: {len(mine)} observations of {len(species)} kinds")
    for month, number in sorted(Counter(each.observed_on.month for each in mine if each.observed_on).items()):
        print(f"{date(year, month, 1):%B}".rjust(10), "#" * number, number)
    for each in sorted(mine, key=lambda one: one.faves_count or 0, reverse=True)[:3]:
        name = each.taxon and (each.taxon.preferred_common_name or each.taxon.name)
        print(f"{each.faves_count or 0} faves: {name or 'something'}, {each.uri}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else date.today().year)

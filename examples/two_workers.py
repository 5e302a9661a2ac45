"""Two workers that share one quota through Redis: together they ask no more often than one may.

    python examples/two_workers.py redis://localhost:6379

Needs the extra ``redis``. The workers may as well run on two machines.
"""

from __future__ import annotations

import sys
from multiprocessing import get_context

from inat_typed import INaturalist, RateLimit

TAXA = {"birds": 3, "insects": 47158, "plants": 47126, "fungi": 47170}


def work(limit: RateLimit, taxa: dict[str, int]) -> dict[str, int]:
    """How many observations there are of each of *taxa*."""
    with INaturalist(rate_limit=limit) as inat:
        return {
            name: inat.v2.observations.search(taxon_id=taxon, per_page=0).total_results for name, taxon in taxa.items()
        }


def main(store: str) -> None:
    """Share the work between two processes, and the quota with whoever else counts in *store*."""
    limit = RateLimit(per_minute=60, store=store)
    names = list(TAXA)
    shares = [{name: TAXA[name] for name in names[worker::2]} for worker in range(2)]
    with get_context("spawn").Pool(2) as pool:
        for found in pool.starmap(work, [(limit, share) for share in shares]):
            for name, number in found.items():
                print(f"{name}: {number:,}")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1])

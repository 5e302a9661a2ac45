"""Share one request quota between two worker processes through a Redis server.

    python examples/two_workers.py redis://localhost:6379

Requires the extra ``redis``. The workers could also run on two machines.
"""

from __future__ import annotations

import sys
from multiprocessing import get_context

from inat_typed import INaturalist, RateLimit

TAXA = {"birds": 3, "insects": 47158, "plants": 47126, "fungi": 47170}


def count_observations(limit: RateLimit, taxa: dict[str, int]) -> dict[str, int]:
    """Return the number of observations of each of *taxa*."""
    with INaturalist(rate_limit=limit) as inat:
        return {
            name: inat.v2.observations.search(taxon_id=taxon_id, per_page=0).total_results
            for name, taxon_id in taxa.items()
        }


def main(store: str) -> None:
    """Distribute the taxa to two processes, which count their requests together in *store*."""
    limit = RateLimit(per_minute=60, store=store)
    names = list(TAXA)
    parts = [{name: TAXA[name] for name in names[worker::2]} for worker in range(2)]
    with get_context("spawn").Pool(2) as pool:
        for counts in pool.starmap(count_observations, [(limit, part) for part in parts]):
            for name, count in counts.items():
                print(f"{name}: {count:,}")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1])

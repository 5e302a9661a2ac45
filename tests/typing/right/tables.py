"""Tables, photos and trees: what comes out has its type, of what comes at once and of what comes asynchronously."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import reveal_type

from inat_typed import AsyncINaturalist, INaturalist, TaxonTree, draw, export
from inat_typed.v2 import Observation


def tables() -> None:
    with INaturalist() as inat:
        page = inat.v2.observations.search(taxon_id=48662)
        reveal_type(export.write(page, "monarchs.csv"))  # int
        reveal_type(export.to_pandas(page, columns=["id", "taxon.name"]))  # DataFrame
        reveal_type(export.to_polars(list(page), table="darwin_core"))  # DataFrame
        for row in export.rows(each for each in page):
            reveal_type(list(row))  # list[str]
        reveal_type(export.write(inat.paginate(inat.v2.observations.search), "all.parquet"))  # int
        export.write(inat.v2.observations.histogram(), "months.parquet", columns="all")
        export.write(inat.v1.taxa.get([48662]), "taxa.jsonl", format="jsonl")
        reveal_type(export.OBSERVATIONS.fields())  # list[str]


async def asynchronous(observations: AsyncIterator[Observation]) -> None:
    reveal_type(await export.write(observations, "monarchs.csv"))  # int
    reveal_type(await export.to_polars(observations))  # DataFrame
    async with AsyncINaturalist() as inat:
        reveal_type(await export.to_pandas(inat.paginate(inat.v2.observations.search)))  # DataFrame


def photos() -> None:
    with INaturalist() as inat:
        for observation in inat.v2.observations.search(taxon_id=48662):
            for photo in observation.photos or ():
                reveal_type(photo.sized("medium"))  # str | None
                reveal_type(photo.license)  # License | None
                reveal_type(photo.credit)  # str | None
            for sound in observation.sounds or ():
                reveal_type(sound.credit)  # str | None
            reveal_type(observation.license)  # License | None


def pictures() -> None:
    with INaturalist() as inat:
        months = inat.v2.observations.histogram(taxon_id=48662)
        reveal_type(months.bars[0].count)  # int
        reveal_type(draw.histogram(months))  # Axes
        reveal_type(draw.map(inat.v2.observations.search(taxon_id=48662)))  # Map


def trees() -> None:
    with INaturalist() as inat:
        tree = TaxonTree(inat.v1.observations.taxonomy(user_id=["observer-01"]), order="count")
        TaxonTree(inat.paginate(inat.v2.taxa.search))
        draw.map(inat.paginate(inat.v2.observations.search, taxon_id=48662).limit(500))
        reveal_type(tree.find("Aves"))  # TaxonNode | None
        reveal_type(tree[3].lineage)  # list[TaxonNode]

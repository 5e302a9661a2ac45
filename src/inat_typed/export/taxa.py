"""The tables of taxa, of observation counts by taxon, and of life lists."""

from __future__ import annotations

from typing import Any

from inat_typed.export.column import Column
from inat_typed.export.table import Table


def _parent(taxon: Any) -> int | None:
    """Return the ID of the parent: ``parent_id``, else the last ancestor other than the taxon itself."""
    parent: int | None = getattr(taxon, "parent_id", None)
    ancestor_ids: list[int] = getattr(taxon, "ancestor_ids", None) or []
    ancestors = [each for each in ancestor_ids if each != getattr(taxon, "id", None)]
    return parent if parent is not None or not ancestors else ancestors[-1]


def _photo_url(taxon: Any) -> str | None:
    photo = getattr(taxon, "default_photo", None)
    return getattr(photo, "medium_url", None) or getattr(photo, "url", None)


def _taxon_photo_url(record: Any) -> str | None:
    return _photo_url(getattr(record, "taxon", None))


_PHOTO_FIELDS = ("default_photo.medium_url", "default_photo.url")

TAXA = Table(
    name="taxa",
    description="One row per taxon.",
    models=("Taxon", "CoreTaxon"),
    columns=(
        Column("id", "integer", "ID of the taxon"),
        Column("name", "string", "scientific name"),
        Column("rank", "string", "rank: `species`, `genus`"),
        Column("rank_level", "number", "rank as a number: 10 is species, 70 is kingdom"),
        Column("preferred_common_name", "string", "common name in the requested language"),
        Column("english_common_name", "string", "English common name"),
        Column("iconic_taxon_id", "integer", "ID of the iconic taxon"),
        Column("iconic_taxon_name", "string", "iconic taxon: `Aves`, `Insecta`"),
        Column("parent_id", "integer", "ID of the parent taxon", _parent, ("parent_id", "ancestor_ids")),
        Column("ancestry", "string", "IDs of the ancestors, highest first, separated by `/`"),
        Column("is_active", "boolean", "whether the taxon is active"),
        Column("extinct", "boolean", "whether the taxon is extinct"),
        Column("observations_count", "integer", "number of observations of the taxon and its descendants"),
        Column("complete_species_count", "integer", "number of species, if the taxon is complete on iNaturalist"),
        Column("preferred_establishment_means", "string", "`native`, `introduced` or `endemic` in the requested place"),
        Column("conservation_status.status", "string", "conservation status: `EN`, `VU`"),
        Column("conservation_status.authority", "string", "source of the conservation status"),
        Column("default_photo.url", "string", "URL of the default photo, medium size", _photo_url, _PHOTO_FIELDS),
        Column("default_photo.license_code", "string", "license of the photo"),
        Column("default_photo.attribution", "string", "author and license of the photo"),
        Column("wikipedia_url", "string", "URL of the Wikipedia article"),
        Column("created_at", "datetime", "time of creation"),
        Column("uuid", "string", "UUID", default=False),
        Column("matched_term", "string", "name that matched the search", default=False),
        Column("wikipedia_summary", "string", "beginning of the Wikipedia article, as HTML", default=False),
        Column(
            "ancestor_ids",
            "list[integer]",
            "IDs of the ancestors, highest first, and of the taxon itself",
            default=False,
        ),
        Column(
            "current_synonymous_taxon_ids",
            "list[integer]",
            "IDs of the taxa that replace an inactive taxon",
            default=False,
        ),
    ),
)

SPECIES_COUNTS = Table(
    name="species_counts",
    description="One row per taxon, with the number of matching observations.",
    models=("SpeciesCount", "TaxonCount"),
    columns=(
        Column("count", "integer", "number of matching observations"),
        Column("taxon.id", "integer", "ID of the taxon"),
        Column("taxon.name", "string", "scientific name"),
        Column("taxon.rank", "string", "rank: `species`, `genus`"),
        Column("taxon.rank_level", "number", "rank as a number: 10 is species, 70 is kingdom"),
        Column("taxon.preferred_common_name", "string", "common name in the requested language"),
        Column("taxon.iconic_taxon_name", "string", "iconic taxon: `Aves`, `Insecta`"),
        Column("taxon.observations_count", "integer", "number of all observations of the taxon and its descendants"),
        Column(
            "taxon.default_photo.url",
            "string",
            "URL of the default photo, medium size",
            _taxon_photo_url,
            tuple(f"taxon.{each}" for each in _PHOTO_FIELDS),
        ),
        Column("taxon.default_photo.attribution", "string", "author and license of the photo"),
        Column(
            "taxon.ancestor_ids",
            "list[integer]",
            "IDs of the ancestors, highest first, and of the taxon itself",
            default=False,
        ),
    ),
)

LIFE_LIST = Table(
    name="life_list",
    description="One row per taxon of a life list (`v1.observations.taxonomy`), with the ancestors of observed taxa.",
    models=("TaxonomyNode",),
    columns=(
        Column("id", "integer", "ID of the taxon"),
        Column("parent_id", "integer", "ID of the parent taxon"),
        Column("name", "string", "scientific name"),
        Column("rank", "string", "rank: `species`, `genus`"),
        Column("rank_level", "number", "rank as a number: 10 is species, 70 is kingdom"),
        Column("is_active", "boolean", "whether the taxon is active"),
        Column("direct_obs_count", "integer", "number of observations of the taxon itself"),
        Column("descendant_obs_count", "integer", "number of observations of the taxon and its descendants"),
    ),
)

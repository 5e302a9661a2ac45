"""The tables of taxa: taxa themselves, numbers of observations of each, and life lists."""

from __future__ import annotations

from typing import Any

from inat_typed.export.column import Column
from inat_typed.export.table import Table


def _parent(taxon: Any) -> int | None:
    """The taxon above: said, or the last but one of the ancestors (which end with the taxon itself)."""
    said: int | None = getattr(taxon, "parent_id", None)
    ancestors: list[int] = getattr(taxon, "ancestor_ids", None) or []
    above = [each for each in ancestors if each != getattr(taxon, "id", None)]
    return said if said is not None or not above else above[-1]


def _photo(taxon: Any) -> str | None:
    photo = getattr(taxon, "default_photo", None)
    return getattr(photo, "medium_url", None) or getattr(photo, "url", None)


def _counted_photo(record: Any) -> str | None:
    return _photo(getattr(record, "taxon", None))


_PHOTO = ("default_photo.medium_url", "default_photo.url")

TAXA = Table(
    name="taxa",
    meaning="One row a taxon.",
    models=("Taxon", "CoreTaxon"),
    columns=(
        Column("id", "integer", "the number of the taxon"),
        Column("name", "string", "its scientific name"),
        Column("rank", "string", "its rank: `species`, `genus`"),
        Column("rank_level", "number", "the rank as a number: 10 is species, 70 is kingdom"),
        Column("preferred_common_name", "string", "its common name, in the language asked for"),
        Column("english_common_name", "string", "its English name"),
        Column("iconic_taxon_id", "integer", "the large group, by number"),
        Column("iconic_taxon_name", "string", "the large group: `Aves`, `Insecta`"),
        Column("parent_id", "integer", "the taxon above it", _parent, ("parent_id", "ancestor_ids")),
        Column("ancestry", "string", "the taxa above it, by number, highest first, with `/` between"),
        Column("is_active", "boolean", "whether the taxon is in use"),
        Column("extinct", "boolean", "whether it died out"),
        Column("observations_count", "integer", "observations of it and what is below it"),
        Column("complete_species_count", "integer", "how many species it has, where all of them are known"),
        Column("preferred_establishment_means", "string", "`native`, `introduced` or `endemic` in the place asked for"),
        Column("conservation_status.status", "string", "how threatened it is: `EN`, `VU`"),
        Column("conservation_status.authority", "string", "who says so"),
        Column("default_photo.url", "string", "a photo of it, of medium size", _photo, _PHOTO),
        Column("default_photo.license_code", "string", "the licence of the photo"),
        Column("default_photo.attribution", "string", "whom the photo is by, and on which terms"),
        Column("wikipedia_url", "string", "the article about it"),
        Column("created_at", "datetime", "when it was put in"),
        Column("uuid", "string", "its identifier", shown=False),
        Column("matched_term", "string", "the name that a search found it by", shown=False),
        Column("wikipedia_summary", "string", "the beginning of the article, with HTML in it", shown=False),
        Column("ancestor_ids", "list[integer]", "the taxa above it, highest first, and itself", shown=False),
        Column(
            "current_synonymous_taxon_ids", "list[integer]", "what took its place, if it is not in use", shown=False
        ),
    ),
)

SPECIES_COUNTS = Table(
    name="species_counts",
    meaning="One row a taxon, with the number of matching observations.",
    models=("SpeciesCount", "TaxonCount"),
    columns=(
        Column("count", "integer", "matching observations"),
        Column("taxon.id", "integer", "the number of the taxon"),
        Column("taxon.name", "string", "its scientific name"),
        Column("taxon.rank", "string", "its rank: `species`, `genus`"),
        Column("taxon.rank_level", "number", "the rank as a number: 10 is species, 70 is kingdom"),
        Column("taxon.preferred_common_name", "string", "its common name, in the language asked for"),
        Column("taxon.iconic_taxon_name", "string", "the large group: `Aves`, `Insecta`"),
        Column("taxon.observations_count", "integer", "all observations of it and what is below it"),
        Column(
            "taxon.default_photo.url",
            "string",
            "a photo of it, of medium size",
            _counted_photo,
            tuple(f"taxon.{each}" for each in _PHOTO),
        ),
        Column("taxon.default_photo.attribution", "string", "whom the photo is by, and on which terms"),
        Column("taxon.ancestor_ids", "list[integer]", "the taxa above it, highest first, and itself", shown=False),
    ),
)

LIFE_LIST = Table(
    name="life_list",
    meaning="One row a taxon of a life list (`v1.observations.taxonomy`), those above the observed ones included.",
    models=("TaxonomyNode",),
    columns=(
        Column("id", "integer", "the number of the taxon"),
        Column("parent_id", "integer", "the taxon above it"),
        Column("name", "string", "its scientific name"),
        Column("rank", "string", "its rank: `species`, `genus`"),
        Column("rank_level", "number", "the rank as a number: 10 is species, 70 is kingdom"),
        Column("is_active", "boolean", "whether the taxon is in use"),
        Column("direct_obs_count", "integer", "observations of the taxon itself"),
        Column("descendant_obs_count", "integer", "observations of it and what is below it"),
    ),
)

"""The table of observations."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from inat_typed.export import coordinates as where
from inat_typed.export.column import Column, way
from inat_typed.export.table import Table

_PLACE = ("location", "geojson")
_ATTRIBUTE, _VALUE = way("controlled_attribute.label"), way("controlled_value.label")
_BLUR = ("obscured", "geoprivacy", "taxon_geoprivacy")


def _number_of(name: str) -> Callable[[Any], int | None]:
    def count(record: Any) -> int | None:
        listed = getattr(record, name, None)
        return None if listed is None else len(listed)

    return count


def annotated(record: Any) -> dict[str, str]:
    """The annotations of an observation, by the name of their attribute: ``{"Life Stage": "Adult"}``."""
    pairs = ((_ATTRIBUTE(each), _VALUE(each)) for each in getattr(record, "annotations", None) or ())
    return {str(attribute): str(value) for attribute, value in pairs if attribute and value}


def _annotations(record: Any) -> list[str] | None:
    if getattr(record, "annotations", None) is None:
        return None
    return [f"{attribute}: {value}" for attribute, value in annotated(record).items()]


def _field_values(record: Any) -> list[str] | None:
    values = getattr(record, "ofvs", None)
    return None if values is None else [f"{each.name}: {each.value}" for each in values if getattr(each, "name", None)]


OBSERVATIONS = Table(
    name="observations",
    meaning="One row an observation.",
    models=("Observation",),
    geometry=where.point_geometry,
    geometry_needs=_PLACE,
    marks=("obscured", "coordinate_uncertainty"),
    columns=(
        Column("id", "integer", "the number of the observation"),
        Column("uuid", "string", "its identifier in v2"),
        Column("uri", "string", "its page on the web"),
        Column("observed_on", "date", "the day, where the observer was"),
        Column("time_observed_at", "datetime", "the time, if it is known"),
        Column("observed_time_zone", "string", "the time zone of the observer's clock"),
        Column("created_at", "datetime", "when it was put in"),
        Column("updated_at", "datetime", "when it was last changed"),
        Column("quality_grade", "string", "`casual`, `needs_id` or `research`"),
        Column("captive", "boolean", "whether it is captive or cultivated"),
        Column("latitude", "number", "degrees north, as everybody may see it", where.latitude, _PLACE),
        Column("longitude", "number", "degrees east, as everybody may see it", where.longitude, _PLACE),
        Column("obscured", "boolean", "whether these coordinates are blurred or withheld", where.obscured, _BLUR),
        Column(
            "coordinate_uncertainty",
            "number",
            "metres that these coordinates may be off, blurring included",
            where.uncertainty,
            (*_BLUR, "public_positional_accuracy", "positional_accuracy"),
        ),
        Column("positional_accuracy", "integer", "metres that the true coordinates may be off"),
        Column("public_positional_accuracy", "integer", "metres, as the service gives them for the public"),
        Column("geoprivacy", "string", "`obscured` or `private` if the observer wanted that"),
        Column("taxon_geoprivacy", "string", "`obscured` or `private` if the taxon is protected"),
        Column("place_guess", "string", "the place in the observer's words"),
        Column("species_guess", "string", "the species in the observer's words"),
        Column("description", "string", "the observer's notes"),
        Column("license_code", "string", "the licence of the observation (photos have their own)"),
        Column("taxon.id", "integer", "the taxon that it is now held to be"),
        Column("taxon.name", "string", "its scientific name"),
        Column("taxon.rank", "string", "its rank: `species`, `genus`"),
        Column("taxon.rank_level", "number", "the rank as a number: 10 is species, 70 is kingdom"),
        Column("taxon.preferred_common_name", "string", "its common name, in the language asked for"),
        Column("taxon.iconic_taxon_name", "string", "the large group: `Aves`, `Insecta`"),
        Column("community_taxon_id", "integer", "the taxon that the community agrees on"),
        Column("user.id", "integer", "the observer"),
        Column("user.login", "string", "the observer's login"),
        Column("user.name", "string", "the observer's name, if it is given"),
        Column("identifications_count", "integer", "identifications by others"),
        Column("num_identification_agreements", "integer", "how many of them agree"),
        Column("num_identification_disagreements", "integer", "how many of them disagree"),
        Column("comments_count", "integer", "comments"),
        Column("faves_count", "integer", "people whose favourite it is"),
        Column("photos.count", "integer", "photos", _number_of("photos"), ("photos.id",)),
        Column("sounds.count", "integer", "sounds", _number_of("sounds"), ("sounds.id",)),
        Column("observed_on_string", "string", "the time in the observer's words", shown=False),
        Column("time_zone_offset", "string", "hours between UTC and the observer's clock", shown=False),
        Column("created_time_zone", "string", "the time zone in which it was put in", shown=False),
        Column("out_of_range", "boolean", "whether it lies outside the known range of the taxon", shown=False),
        Column("mappable", "boolean", "whether it can be shown on a map", shown=False),
        Column("spam", "boolean", "whether it is held to be spam", shown=False),
        Column("site_id", "integer", "the site of the network that it belongs to", shown=False),
        Column("oauth_application_id", "integer", "the application that it was put in with", shown=False),
        Column(
            "private_latitude",
            "number",
            "degrees north, true; sent to the owner and to trusted people alone",
            where.private_latitude,
            ("private_location", "private_geojson"),
            shown=False,
            private=True,
        ),
        Column(
            "private_longitude",
            "number",
            "degrees east, true; sent to the owner and to trusted people alone",
            where.private_longitude,
            ("private_location", "private_geojson"),
            shown=False,
            private=True,
        ),
        Column("taxon.ancestor_ids", "list[integer]", "the taxa above it, and itself", shown=False),
        Column("tags", "list[string]", "tags", shown=False),
        Column("place_ids", "list[integer]", "the places that it lies in", shown=False),
        Column("project_ids", "list[integer]", "the projects that it was added to", shown=False),
        Column("reviewed_by", "list[integer]", "users who reviewed it", shown=False),
        Column("photos.id", "list[integer]", "photos, by number", shown=False),
        Column("photos.url", "list[string]", "addresses of the photos, as small squares", shown=False),
        Column("photos.attribution", "list[string]", "whom the photos are by, and on which terms", shown=False),
        Column("sounds.id", "list[integer]", "sounds, by number", shown=False),
        Column("sounds.file_url", "list[string]", "addresses of the sounds", shown=False),
        Column(
            "annotations",
            "list[string]",
            "annotations: `Life Stage: Adult`",
            _annotations,
            ("annotations.controlled_attribute.label", "annotations.controlled_value.label"),
            shown=False,
        ),
        Column(
            "ofvs",
            "list[string]",
            "observation fields: `Host plant: milkweed`",
            _field_values,
            ("ofvs.name", "ofvs.value"),
            shown=False,
        ),
    ),
)

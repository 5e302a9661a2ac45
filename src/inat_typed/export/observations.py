"""The table of observations."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from inat_typed.export import coordinates
from inat_typed.export.column import Column, attribute_getter
from inat_typed.export.table import Table

_LOCATION_FIELDS = ("location", "geojson")
_annotation_attribute = attribute_getter("controlled_attribute.label")
_annotation_value = attribute_getter("controlled_value.label")
_OBSCURED_FIELDS = ("obscured", "geoprivacy", "taxon_geoprivacy")


def _count(name: str) -> Callable[[Any], int | None]:
    def count(record: Any) -> int | None:
        items = getattr(record, name, None)
        return None if items is None else len(items)

    return count


def annotations_by_attribute(record: Any) -> dict[str, str]:
    """Return the annotations of an observation by the name of their attribute: ``{"Life Stage": "Adult"}``."""
    annotations = getattr(record, "annotations", None) or ()
    pairs = ((_annotation_attribute(each), _annotation_value(each)) for each in annotations)
    return {str(attribute): str(value) for attribute, value in pairs if attribute and value}


def _annotations(record: Any) -> list[str] | None:
    if getattr(record, "annotations", None) is None:
        return None
    return [f"{attribute}: {value}" for attribute, value in annotations_by_attribute(record).items()]


def _field_values(record: Any) -> list[str] | None:
    values = getattr(record, "ofvs", None)
    return None if values is None else [f"{each.name}: {each.value}" for each in values if getattr(each, "name", None)]


OBSERVATIONS = Table(
    name="observations",
    description="One row per observation.",
    models=("Observation",),
    geometry=coordinates.point_geometry,
    geometry_fields=_LOCATION_FIELDS,
    map_columns=("obscured", "coordinate_uncertainty"),
    columns=(
        Column("id", "integer", "ID of the observation"),
        Column("uuid", "string", "UUID, the identifier in v2"),
        Column("uri", "string", "URL of the observation"),
        Column("observed_on", "date", "date of the observation, in its time zone"),
        Column("time_observed_at", "datetime", "time of the observation, if known"),
        Column("observed_time_zone", "string", "time zone of the observation"),
        Column("created_at", "datetime", "time of creation"),
        Column("updated_at", "datetime", "time of the last change"),
        Column("quality_grade", "string", "`casual`, `needs_id` or `research`"),
        Column("captive", "boolean", "whether the organism is captive or cultivated"),
        Column("latitude", "number", "public latitude, in degrees north", coordinates.latitude, _LOCATION_FIELDS),
        Column("longitude", "number", "public longitude, in degrees east", coordinates.longitude, _LOCATION_FIELDS),
        Column(
            "obscured",
            "boolean",
            "whether the public coordinates are obscured or withheld",
            coordinates.obscured,
            _OBSCURED_FIELDS,
        ),
        Column(
            "coordinate_uncertainty",
            "number",
            "greatest error of the public coordinates in metres, including obscuration",
            coordinates.uncertainty,
            (*_OBSCURED_FIELDS, "public_positional_accuracy", "positional_accuracy"),
        ),
        Column("positional_accuracy", "integer", "accuracy of the true coordinates, in metres"),
        Column(
            "public_positional_accuracy", "integer", "accuracy of the public coordinates, in metres, as sent by the API"
        ),
        Column("geoprivacy", "string", "`obscured` or `private`, if the observer chose that"),
        Column("taxon_geoprivacy", "string", "`obscured` or `private`, if the taxon is threatened"),
        Column("place_guess", "string", "place, as entered by the observer"),
        Column("species_guess", "string", "species, as entered by the observer"),
        Column("description", "string", "notes of the observer"),
        Column("license_code", "string", "license of the observation; photos have their own"),
        Column("taxon.id", "integer", "ID of the current taxon"),
        Column("taxon.name", "string", "scientific name"),
        Column("taxon.rank", "string", "rank: `species`, `genus`"),
        Column("taxon.rank_level", "number", "rank as a number: 10 is species, 70 is kingdom"),
        Column("taxon.preferred_common_name", "string", "common name in the requested language"),
        Column("taxon.iconic_taxon_name", "string", "iconic taxon: `Aves`, `Insecta`"),
        Column("community_taxon_id", "integer", "ID of the community taxon"),
        Column("user.id", "integer", "ID of the observer"),
        Column("user.login", "string", "login of the observer"),
        Column("user.name", "string", "name of the observer, if given"),
        Column("identifications_count", "integer", "number of identifications by other users"),
        Column("num_identification_agreements", "integer", "number of agreeing identifications"),
        Column("num_identification_disagreements", "integer", "number of disagreeing identifications"),
        Column("comments_count", "integer", "number of comments"),
        Column("faves_count", "integer", "number of favorites"),
        Column("photos.count", "integer", "number of photos", _count("photos"), ("photos.id",)),
        Column("sounds.count", "integer", "number of sounds", _count("sounds"), ("sounds.id",)),
        Column("observed_on_string", "string", "date and time, as entered by the observer", default=False),
        Column("time_zone_offset", "string", "offset of the time zone from UTC", default=False),
        Column("created_time_zone", "string", "time zone of the creation", default=False),
        Column(
            "out_of_range", "boolean", "whether the location is outside the known range of the taxon", default=False
        ),
        Column("mappable", "boolean", "whether the observation can be shown on a map", default=False),
        Column("spam", "boolean", "whether the observation is marked as spam", default=False),
        Column("site_id", "integer", "ID of the site in the iNaturalist Network", default=False),
        Column("oauth_application_id", "integer", "ID of the application that created the observation", default=False),
        Column(
            "private_latitude",
            "number",
            "true latitude, in degrees north; sent only to the observer and trusted users",
            coordinates.private_latitude,
            ("private_location", "private_geojson"),
            default=False,
            private=True,
        ),
        Column(
            "private_longitude",
            "number",
            "true longitude, in degrees east; sent only to the observer and trusted users",
            coordinates.private_longitude,
            ("private_location", "private_geojson"),
            default=False,
            private=True,
        ),
        Column("taxon.ancestor_ids", "list[integer]", "IDs of the ancestors, and of the taxon itself", default=False),
        Column("tags", "list[string]", "tags", default=False),
        Column("place_ids", "list[integer]", "IDs of the places that contain the location", default=False),
        Column("project_ids", "list[integer]", "IDs of the projects", default=False),
        Column("reviewed_by", "list[integer]", "IDs of the users who reviewed the observation", default=False),
        Column("photos.id", "list[integer]", "IDs of the photos", default=False),
        Column("photos.url", "list[string]", "URLs of the photos, square size", default=False),
        Column("photos.attribution", "list[string]", "authors and licenses of the photos", default=False),
        Column("sounds.id", "list[integer]", "IDs of the sounds", default=False),
        Column("sounds.file_url", "list[string]", "URLs of the sounds", default=False),
        Column(
            "annotations",
            "list[string]",
            "annotations: `Life Stage: Adult`",
            _annotations,
            ("annotations.controlled_attribute.label", "annotations.controlled_value.label"),
            default=False,
        ),
        Column(
            "ofvs",
            "list[string]",
            "observation fields: `Host plant: milkweed`",
            _field_values,
            ("ofvs.name", "ofvs.value"),
            default=False,
        ),
    ),
)

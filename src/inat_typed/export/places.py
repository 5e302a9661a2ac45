"""The table of places."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from inat_typed.export import coordinates
from inat_typed.export.column import Column
from inat_typed.export.table import Table

_CENTER = ("location", "point_geojson")
_BOX = ("bounding_box_geojson",)


def _center(index: int) -> Callable[[Any], float | None]:
    def degrees(place: Any) -> float | None:
        pair = coordinates.place_point(place)
        return pair[index] if pair else None

    return degrees


def _side(index: int) -> Callable[[Any], float | None]:
    def degrees(place: Any) -> float | None:
        box = coordinates.bounds(place)
        return box[index] if box else None

    return degrees


PLACES = Table(
    name="places",
    description="One row per place.",
    models=("Place", "CorePlace"),
    geometry=coordinates.place_geometry,
    geometry_fields=("geometry_geojson", *_BOX, *_CENTER),
    columns=(
        Column("id", "integer", "ID of the place"),
        Column("uuid", "string", "UUID"),
        Column("name", "string", "name"),
        Column("display_name", "string", "name, with the names of the surrounding places"),
        Column("slug", "string", "name in URLs"),
        Column("place_type", "integer", "type as a number: 12 is a country, 100 is open space"),
        Column(
            "admin_level",
            "integer",
            "administrative level: -10 continent, 0 country, 10 state, 20 county, 30 town, 100 park",
        ),
        Column("latitude", "number", "latitude of the center, in degrees north", _center(0), _CENTER),
        Column("longitude", "number", "longitude of the center, in degrees east", _center(1), _CENTER),
        Column("west", "number", "western edge, in degrees east", _side(0), _BOX),
        Column("south", "number", "southern edge, in degrees north", _side(1), _BOX),
        Column("east", "number", "eastern edge, in degrees east", _side(2), _BOX),
        Column("north", "number", "northern edge, in degrees north", _side(3), _BOX),
        Column("bbox_area", "number", "area of the bounding box, in square degrees"),
        Column("observations_count", "integer", "number of observations in the place"),
        Column(
            "ancestor_place_ids",
            "list[integer]",
            "IDs of the surrounding places, largest first, and of the place itself",
            default=False,
        ),
    ),
)

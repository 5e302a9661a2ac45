"""The table of places."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from inat_typed.export import coordinates as where
from inat_typed.export.column import Column
from inat_typed.export.table import Table

_MIDDLE = ("location", "point_geojson")
_BOX = ("bounding_box_geojson",)


def _middle(index: int) -> Callable[[Any], float | None]:
    def degrees(place: Any) -> float | None:
        found = where.place_point(place)
        return found[index] if found else None

    return degrees


def _side(index: int) -> Callable[[Any], float | None]:
    def degrees(place: Any) -> float | None:
        found = where.bounds(place)
        return found[index] if found else None

    return degrees


PLACES = Table(
    name="places",
    meaning="One row a place.",
    models=("Place", "CorePlace"),
    geometry=where.place_geometry,
    geometry_needs=("geometry_geojson", *_BOX, *_MIDDLE),
    columns=(
        Column("id", "integer", "the number of the place"),
        Column("uuid", "string", "its identifier"),
        Column("name", "string", "its name"),
        Column("display_name", "string", "its name with those of the places around it"),
        Column("slug", "string", "its name in addresses"),
        Column("place_type", "integer", "what it is, as a number: 12 is a country, 100 is open space"),
        Column("admin_level", "integer", "-10 continent, 0 country, 10 state, 20 county, 30 town, 100 park"),
        Column("latitude", "number", "degrees north of its middle", _middle(0), _MIDDLE),
        Column("longitude", "number", "degrees east of its middle", _middle(1), _MIDDLE),
        Column("west", "number", "degrees east of its western edge", _side(0), _BOX),
        Column("south", "number", "degrees north of its southern edge", _side(1), _BOX),
        Column("east", "number", "degrees east of its eastern edge", _side(2), _BOX),
        Column("north", "number", "degrees north of its northern edge", _side(3), _BOX),
        Column("bbox_area", "number", "the area of the box around it, in square degrees"),
        Column("observations_count", "integer", "observations in it"),
        Column("ancestor_place_ids", "list[integer]", "the places around it, largest first, and itself", shown=False),
    ),
)

"""Read locations of observations and places from the several forms in which the API sends them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from inat_typed.runtime.support.json_guards import is_array

_HIDDEN = ("obscured", "private")
_MULTI_POLYGON_DEPTH = 4


def point(record: Any, location: str = "location", geojson: str = "geojson") -> tuple[float, float] | None:
    """Return latitude and longitude in degrees, or ``None`` if the response contains no valid location.

    Args:
        record: An observation or a place.
        location: The field with ``"latitude,longitude"``.
        geojson: The field with a GeoJSON point, which is preferred.
    """
    coordinates: object = getattr(getattr(record, geojson, None), "coordinates", None)
    if is_array(coordinates) and len(coordinates) >= 2:
        pair = _valid_pair(coordinates[1], coordinates[0])
        if pair is not None:
            return pair
    text: object = getattr(record, location, None)
    latitude, comma, longitude = text.partition(",") if isinstance(text, str) else ("", "", "")
    return _valid_pair(latitude, longitude) if comma else None


def _valid_pair(latitude: Any, longitude: Any) -> tuple[float, float] | None:
    try:
        pair = float(latitude), float(longitude)
    except (TypeError, ValueError):
        return None
    return pair if all(map(math.isfinite, pair)) and abs(pair[0]) <= 90 and abs(pair[1]) <= 180 else None


def latitude(record: Any) -> float | None:
    """Return the public latitude in degrees north."""
    pair = point(record)
    return pair[0] if pair else None


def longitude(record: Any) -> float | None:
    """Return the public longitude in degrees east."""
    pair = point(record)
    return pair[1] if pair else None


def private_latitude(record: Any) -> float | None:
    """Return the true latitude in degrees north, which the API sends only to the observer and trusted users."""
    pair = point(record, "private_location", "private_geojson")
    return pair[0] if pair else None


def private_longitude(record: Any) -> float | None:
    """Return the true longitude in degrees east, which the API sends only to the observer and trusted users."""
    pair = point(record, "private_location", "private_geojson")
    return pair[1] if pair else None


def obscured(record: Any) -> bool | None:
    """Return whether the public coordinates are obscured or withheld, or ``None`` if that is unknown."""
    value: object = getattr(record, "obscured", None)
    if isinstance(value, bool):
        return value
    privacies = [getattr(record, name, None) for name in ("geoprivacy", "taxon_geoprivacy")]
    if any(privacy in _HIDDEN for privacy in privacies):
        return True
    return False if any(isinstance(privacy, str) for privacy in privacies) else None


def uncertainty(record: Any) -> float | None:
    """Return the greatest distance, in metres, of the public coordinates from the true location.

    The accuracy of the true coordinates is used only if the public ones are known not to be obscured.
    """
    metres: object = getattr(record, "public_positional_accuracy", None)
    if metres is None and obscured(record) is False:
        metres = getattr(record, "positional_accuracy", None)
    return float(metres) if isinstance(metres, (int, float)) else None


def point_geometry(record: Any) -> dict[str, Any] | None:
    """Return the public location of an observation as GeoJSON."""
    return _as_geometry(point(record))


def place_geometry(record: Any) -> dict[str, Any] | None:
    """Return the area of a place as GeoJSON: its outline, else its bounding box, else its centre."""
    for name in ("geometry_geojson", "bounding_box_geojson"):
        area: Any = getattr(record, name, None)
        coordinates: object = getattr(area, "coordinates", None)
        if is_array(coordinates) and coordinates:
            return {"type": _polygon_type(coordinates), "coordinates": coordinates}
    return _as_geometry(place_point(record))


def place_point(record: Any) -> tuple[float, float] | None:
    """Return the latitude and longitude of the centre of a place."""
    return point(record, "location", "point_geojson")


def _as_geometry(pair: tuple[float, float] | None) -> dict[str, Any] | None:
    return {"type": "Point", "coordinates": [pair[1], pair[0]]} if pair else None


def _polygon_type(coordinates: list[Any]) -> str:
    depth, inner = 0, coordinates
    while is_array(inner) and inner:
        depth, inner = depth + 1, inner[0]
    return "MultiPolygon" if depth >= _MULTI_POLYGON_DEPTH else "Polygon"


def bounds(record: Any) -> tuple[float, float, float, float] | None:
    """Return west, south, east and north of the bounding box of a place, in degrees."""
    box: object = getattr(getattr(record, "bounding_box_geojson", None), "coordinates", None)
    positions = list(_positions(box))
    if not positions:
        return None
    longitudes, latitudes = [position[0] for position in positions], [position[1] for position in positions]
    return min(longitudes), min(latitudes), max(longitudes), max(latitudes)


def _positions(coordinates: object) -> Iterator[tuple[float, float]]:
    """Yield the positions in nested lists of GeoJSON coordinates."""
    if not is_array(coordinates):
        return
    if len(coordinates) >= 2 and all(isinstance(number, (int, float)) for number in coordinates[:2]):
        yield float(coordinates[0]), float(coordinates[1])
    else:
        for inner in coordinates:
            yield from _positions(inner)

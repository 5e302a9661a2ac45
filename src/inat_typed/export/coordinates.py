"""Where observations and places are: out of the several forms in which the service says so."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from inat_typed.runtime.narrowing import is_array

_HIDDEN = ("obscured", "private")


def point(record: Any, location: str = "location", geojson: str = "geojson") -> tuple[float, float] | None:
    """Latitude and longitude, in degrees, or nothing where the service tells none (or none that is on Earth)."""
    coordinates: object = getattr(getattr(record, geojson, None), "coordinates", None)
    if is_array(coordinates) and len(coordinates) >= 2:
        found = _pair(coordinates[1], coordinates[0])
        if found is not None:
            return found
    text: object = getattr(record, location, None)
    latitude, comma, longitude = text.partition(",") if isinstance(text, str) else ("", "", "")
    return _pair(latitude, longitude) if comma else None


def _pair(latitude: Any, longitude: Any) -> tuple[float, float] | None:
    try:
        pair = float(latitude), float(longitude)
    except (TypeError, ValueError):
        return None
    return pair if all(map(math.isfinite, pair)) and abs(pair[0]) <= 90 and abs(pair[1]) <= 180 else None


def latitude(record: Any) -> float | None:
    """Degrees north, as everybody may see it."""
    found = point(record)
    return found[0] if found else None


def longitude(record: Any) -> float | None:
    """Degrees east, as everybody may see it."""
    found = point(record)
    return found[1] if found else None


def private_latitude(record: Any) -> float | None:
    """Degrees north, as the owner and trusted people see it."""
    found = point(record, "private_location", "private_geojson")
    return found[0] if found else None


def private_longitude(record: Any) -> float | None:
    """Degrees east, as the owner and trusted people see it."""
    found = point(record, "private_location", "private_geojson")
    return found[1] if found else None


def obscured(record: Any) -> bool | None:
    """Whether the public coordinates are blurred or withheld; ``None`` where nothing was sent that would tell."""
    said: object = getattr(record, "obscured", None)
    if isinstance(said, bool):
        return said
    privacies = [getattr(record, name, None) for name in ("geoprivacy", "taxon_geoprivacy")]
    if any(each in _HIDDEN for each in privacies):
        return True
    return False if any(isinstance(each, str) for each in privacies) else None


def uncertainty(record: Any) -> float | None:
    """How far, in metres, the public coordinates may be from the true place; never better than they are blurred."""
    said: object = getattr(record, "public_positional_accuracy", None)
    if said is None and obscured(record) is False:
        said = getattr(record, "positional_accuracy", None)
    return float(said) if isinstance(said, (int, float)) else None


def point_geometry(record: Any) -> dict[str, Any] | None:
    """The public place of an observation, as GeoJSON."""
    found = point(record)
    return {"type": "Point", "coordinates": [found[1], found[0]]} if found else None


def place_geometry(record: Any) -> dict[str, Any] | None:
    """The area of a place as GeoJSON; if that was not sent, the box around it; else its middle."""
    for name in ("geometry_geojson", "bounding_box_geojson"):
        area: Any = getattr(record, name, None)
        coordinates: object = getattr(area, "coordinates", None)
        if is_array(coordinates) and coordinates:
            return {"type": _kind(coordinates), "coordinates": coordinates}
    return place_point_geometry(record)


def place_point_geometry(record: Any) -> dict[str, Any] | None:
    """The middle of a place, as GeoJSON."""
    found = place_point(record)
    return {"type": "Point", "coordinates": [found[1], found[0]]} if found else None


def place_point(record: Any) -> tuple[float, float] | None:
    """The middle of a place: latitude and longitude."""
    return point(record, "location", "point_geojson")


def _kind(coordinates: list[Any]) -> str:
    depth, inner = 0, coordinates
    while is_array(inner) and inner:
        depth, inner = depth + 1, inner[0]
    return "MultiPolygon" if depth > 3 else "Polygon"


def bounds(record: Any) -> tuple[float, float, float, float] | None:
    """West, south, east and north of the box around a place, in degrees."""
    box: object = getattr(getattr(record, "bounding_box_geojson", None), "coordinates", None)
    corners = list(_corners(box))
    if not corners:
        return None
    easts, norths = [each[0] for each in corners], [each[1] for each in corners]
    return min(easts), min(norths), max(easts), max(norths)


def _corners(value: object) -> Iterator[tuple[float, float]]:
    if not is_array(value):
        return
    if len(value) >= 2 and all(isinstance(each, (int, float)) for each in value[:2]):
        yield float(value[0]), float(value[1])
    else:
        for each in value:
            yield from _corners(each)

"""Read time and location of a photo from its EXIF data."""

from __future__ import annotations

import math
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

_EXIF_IFD, _GPS_IFD = 0x8769, 0x8825
_DATE_TIME_ORIGINAL, _OFFSET_TIME_ORIGINAL = 0x9003, 0x9011
_LATITUDE_REF, _LATITUDE, _LONGITUDE_REF, _LONGITUDE, _POSITIONING_ERROR = 1, 2, 3, 4, 31


@dataclass(frozen=True, kw_only=True)
class PhotoMetadata:
    """Time and location of a photo; ``None`` where the EXIF data lack them."""

    observed_on_string: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    positional_accuracy: int | None = None
    """Metres, rounded up."""


def read_metadata(photo: Path) -> PhotoMetadata:
    """Return time and location of *photo*; none if the file is missing, damaged or not an image."""
    from PIL import Image

    try:
        with Image.open(photo) as image:
            exif = image.getexif()
            tags, gps = exif.get_ifd(_EXIF_IFD), exif.get_ifd(_GPS_IFD)
    except (OSError, ValueError, SyntaxError):  # what Pillow raises for files that it cannot read
        return PhotoMetadata()
    latitude = _degrees(gps, _LATITUDE, _LATITUDE_REF, "S", 90)
    longitude = _degrees(gps, _LONGITUDE, _LONGITUDE_REF, "W", 180)
    has_location = latitude is not None and longitude is not None
    return PhotoMetadata(
        observed_on_string=_time_taken(tags),
        latitude=latitude if has_location else None,
        longitude=longitude if has_location else None,
        positional_accuracy=_metres(gps.get(_POSITIONING_ERROR)) if has_location else None,
    )


def _time_taken(tags: Mapping[int, Any]) -> str | None:
    """Return the local time of the camera, with its UTC offset if the photo has one."""
    text = str(tags.get(_DATE_TIME_ORIGINAL, "")).strip("\0 ")
    offset = str(tags.get(_OFFSET_TIME_ORIGINAL, "")).strip("\0 ")
    with suppress(ValueError):
        time = datetime.strptime(text, "%Y:%m:%d %H:%M:%S")
        return f"{time:%Y-%m-%d %H:%M:%S}{f' {offset}' if offset else ''}"
    return None


def _degrees(gps: Mapping[int, Any], tag: int, reference_tag: int, negative: str, maximum: float) -> float | None:
    try:
        degrees, minutes, seconds = (float(part) for part in gps[tag])
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return None
    value = round(degrees + minutes / 60 + seconds / 3600, 7)
    if not 0 <= value <= maximum:
        return None
    return -value if str(gps.get(reference_tag, "")).upper().startswith(negative) else value


def _metres(value: Any) -> int | None:
    try:
        metres = math.ceil(float(value))
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return metres if metres >= 0 else None

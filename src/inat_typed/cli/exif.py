"""When and where a photo was taken, by what the camera wrote into it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

_EXIF, _GPS = 0x8769, 0x8825
_TAKEN, _TAKEN_OFFSET = 0x9003, 0x9011
_LATITUDE_REF, _LATITUDE, _LONGITUDE_REF, _LONGITUDE, _ERROR = 1, 2, 3, 4, 31


@dataclass(frozen=True, kw_only=True)
class Taken:
    """When and where; ``None`` for what the photo does not say."""

    observed_on_string: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    positional_accuracy: int | None = None
    """Metres, rounded up."""


def of(photo: Path) -> Taken:
    """What *photo* says. Damaged or missing, it says nothing."""
    from PIL import Image

    try:
        with Image.open(photo) as image:
            exif = image.getexif()
            taken, gps = exif.get_ifd(_EXIF), exif.get_ifd(_GPS)
    except (OSError, ValueError, SyntaxError):  # whatever it is, it is no photo that Pillow can read
        return Taken()
    latitude = _degrees(gps, _LATITUDE, _LATITUDE_REF, "S", 90)
    longitude = _degrees(gps, _LONGITUDE, _LONGITUDE_REF, "W", 180)
    placed = latitude is not None and longitude is not None
    return Taken(
        observed_on_string=_moment(taken),
        latitude=latitude if placed else None,
        longitude=longitude if placed else None,
        positional_accuracy=_metres(gps.get(_ERROR)) if placed else None,
    )


def _moment(taken: Mapping[int, Any]) -> str | None:
    """The camera's own time, with its time zone where it wrote one."""
    text = str(taken.get(_TAKEN, "")).strip("\0 ")
    offset = str(taken.get(_TAKEN_OFFSET, "")).strip("\0 ")
    with suppress(ValueError):
        moment = datetime.strptime(text, "%Y:%m:%d %H:%M:%S")
        return f"{moment:%Y-%m-%d %H:%M:%S}{f' {offset}' if offset else ''}"
    return None


def _degrees(gps: Mapping[int, Any], name: int, reference: int, negative: str, most: float) -> float | None:
    try:
        degrees, minutes, seconds = (float(part) for part in gps[name])
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return None
    value = round(degrees + minutes / 60 + seconds / 3600, 7)
    if not 0 <= value <= most:
        return None
    return -value if str(gps.get(reference, "")).upper().startswith(negative) else value


def _metres(value: Any) -> int | None:
    try:
        metres = math.ceil(float(value))
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return metres if metres >= 0 else None

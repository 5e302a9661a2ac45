"""Read time and location of a photo from its EXIF data.

Cameras fill fields that they have no value for: blanks, zeros, the day on which their clock starts. These are no data.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from inat_typed.runtime.multipart.media_types import SNIFF_BYTES, guess_from_content

_EXIF_IFD, _GPS_IFD = 0x8769, 0x8825
_DATE_TIME_ORIGINAL, _OFFSET_TIME_ORIGINAL = 0x9003, 0x9011
_LATITUDE_REF, _LATITUDE, _LONGITUDE_REF, _LONGITUDE, _POSITIONING_ERROR = 1, 2, 3, 4, 31

_FIRST_YEAR = 1826
"""The year of the oldest photo."""

_CLOCK_STARTS = (datetime(1970, 1, 1), datetime(1980, 1, 1))
"""Where the clocks of cameras start, without having been set."""

_OFFSET = re.compile(r"([+-])(\d\d):?([0-5]\d)")
_LARGEST_OFFSET = 14 * 60
"""Minutes from UTC."""


@dataclass(frozen=True, kw_only=True)
class PhotoMetadata:
    """Time and location of a photo; ``None`` where the EXIF data lack them."""

    observed_on_string: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    positional_accuracy: int | None = None
    """Metres, rounded up."""
    ignored: tuple[str, ...] = ()
    """What the EXIF data contain without meaning it, with the reason."""
    problem: str = ""
    """Why the photo cannot be read, if it cannot."""


def read_metadata(photo: Path) -> PhotoMetadata:
    """Return time and location of *photo*; none if the file is missing, damaged or not an image."""
    from PIL import Image

    _register_heif()
    try:
        with Image.open(photo) as image:
            exif = image.getexif()
            tags, gps = exif.get_ifd(_EXIF_IFD), exif.get_ifd(_GPS_IFD)
    except (OSError, ValueError, SyntaxError) as error:  # what Pillow raises for files that it cannot read
        return PhotoMetadata(problem=_problem(photo, error))
    ignored: list[str] = []
    time = _time_taken(tags, ignored)
    location = _location(gps, ignored)
    return PhotoMetadata(
        observed_on_string=time,
        latitude=location[0] if location else None,
        longitude=location[1] if location else None,
        positional_accuracy=_metres(gps.get(_POSITIONING_ERROR)) if location else None,
        ignored=tuple(ignored),
    )


def _register_heif() -> None:
    """Let Pillow read HEIC photos if the package for that is installed."""
    try:
        heif: Any = import_module("pillow_heif")
    except ImportError:
        return
    heif.register_heif_opener()


def _problem(photo: Path, error: Exception) -> str:
    """Return why *photo* cannot be read."""
    try:
        with photo.open("rb") as file:
            media_type = guess_from_content(file.read(SNIFF_BYTES))
    except OSError as unreadable:
        return str(unreadable.strerror or unreadable)
    if media_type in ("image/heic", "image/heif"):
        return "HEIC photos need another package: pip install pillow-heif"
    return "Pillow cannot identify the image" if "cannot identify" in str(error) else str(error)


def _time_taken(tags: Mapping[int, Any], ignored: list[str]) -> str | None:
    """Return the local time of the camera, with its UTC offset if the photo has one."""
    text = _text(tags.get(_DATE_TIME_ORIGINAL))
    if not text:
        return None
    try:
        time = datetime.strptime(text, "%Y:%m:%d %H:%M:%S")
    except ValueError:
        ignored.append(f"the time {text!r}, which is no time" if text.strip("0: ") else "the time, which is all zeros")
        return None
    if time.year < _FIRST_YEAR or time in _CLOCK_STARTS:
        ignored.append(f"the time {text!r}: the clock of the camera was not set")
        return None
    offset = _text(tags.get(_OFFSET_TIME_ORIGINAL))
    if offset and not _is_offset(offset):
        ignored.append(f"the time zone {offset!r}, which is no offset from UTC")
        offset = ""
    return f"{time:%Y-%m-%d %H:%M:%S}{f' {offset}' if offset else ''}"


def _is_offset(text: str) -> bool:
    if text == "Z":
        return True
    match = _OFFSET.fullmatch(text)
    return match is not None and int(match[2]) * 60 + int(match[3]) <= _LARGEST_OFFSET


def _location(gps: Mapping[int, Any], ignored: list[str]) -> tuple[float, float] | None:
    if _LATITUDE not in gps and _LONGITUDE not in gps:
        return None
    latitude = _degrees(gps.get(_LATITUDE), 90)
    longitude = _degrees(gps.get(_LONGITUDE), 180)
    if latitude is None or longitude is None:
        ignored.append("the location, which is incomplete or out of range")
        return None
    if latitude == 0 and longitude == 0:
        ignored.append("the location 0, 0: the camera had none")
        return None
    signs = {"N": 1, "S": -1, "E": 1, "W": -1}
    references = _text(gps.get(_LATITUDE_REF)).upper()[:1], _text(gps.get(_LONGITUDE_REF)).upper()[:1]
    if references[0] not in ("N", "S") or references[1] not in ("E", "W"):
        ignored.append("the location, which does not say whether it is north or south, east or west")
        return None
    return signs[references[0]] * latitude, signs[references[1]] * longitude


def _text(value: Any) -> str:
    """Return a text field without the blanks and zero bytes that fill it."""
    text = value.decode("ascii", "replace") if isinstance(value, bytes) else str(value or "")
    return text.strip("\0 ").replace("\0", "")


def _degrees(parts: Any, maximum: float) -> float | None:
    try:
        degrees, minutes, seconds = (float(part) for part in parts)
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    value = degrees + minutes / 60 + seconds / 3600
    return round(value, 7) if math.isfinite(value) and 0 <= value <= maximum else None


def _metres(value: Any) -> int | None:
    try:
        metres = math.ceil(float(value))
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return metres if metres > 0 else None

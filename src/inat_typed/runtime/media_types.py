"""What kind of file it is: by its name, or by how it begins."""

from __future__ import annotations

import mimetypes
from pathlib import PurePath

UNKNOWN = "application/octet-stream"

_BY_ENDING = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".heic": "image/heic",
    ".heif": "image/heif",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".mp3": "audio/mpeg",
    ".wav": "audio/x-wav",
    ".m4a": "audio/mp4",
    ".aac": "audio/aac",
    ".amr": "audio/amr",
    ".flac": "audio/flac",
    ".ogg": "audio/ogg",
    ".oga": "audio/ogg",
    ".opus": "audio/ogg",
}
"""Photos and sounds, alike on every machine: what ``mimetypes`` says depends on what is installed."""

_BY_BEGINNING = (
    (0, b"\xff\xd8\xff", ".jpg"),
    (0, b"\x89PNG\r\n\x1a\n", ".png"),
    (0, b"GIF8", ".gif"),
    (0, b"II*\0", ".tif"),
    (0, b"MM\0*", ".tif"),
    (8, b"WEBP", ".webp"),
    (8, b"WAVE", ".wav"),
    (4, b"ftyphei", ".heic"),
    (4, b"ftypmif1", ".heif"),
    (4, b"ftypM4A", ".m4a"),
    (0, b"#!AMR", ".amr"),
    (0, b"fLaC", ".flac"),
    (0, b"OggS", ".ogg"),
    (0, b"ID3", ".mp3"),
    (0, b"\xff\xfb", ".mp3"),
    (0, b"\xff\xf3", ".mp3"),
)
BEGINNING = 16
"""So many bytes tell."""


def by_name(name: str) -> str:
    """The media type that a file's name speaks of."""
    return _BY_ENDING.get(PurePath(name).suffix.lower()) or mimetypes.guess_type(name)[0] or UNKNOWN


def by_beginning(beginning: bytes) -> str:
    """The media type of a file that begins like this."""
    return _BY_ENDING.get(_ending(beginning), UNKNOWN)


def named(name: str, beginning: bytes, media: str = UNKNOWN) -> tuple[str, str]:
    """The name and media type of a file: each as given, or out of the other, or out of how the file begins."""
    if media == UNKNOWN:
        media = by_name(name)
    if media == UNKNOWN:
        media = by_beginning(beginning)
    if not PurePath(name).suffix:
        name += ending_of(media)
    return name, media


def ending_of(media: str) -> str:
    """How names of such files end; ``""`` if nobody knows."""
    if media == UNKNOWN:
        return ""
    ours = next((ending for ending, each in _BY_ENDING.items() if each == media), None)
    return ours or mimetypes.guess_extension(media) or ""


def _ending(beginning: bytes) -> str:
    found = (ending for at, mark, ending in _BY_BEGINNING if beginning[at : at + len(mark)] == mark)
    return next(found, "")

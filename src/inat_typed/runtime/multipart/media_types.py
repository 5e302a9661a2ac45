"""Media types of files, by name or by first bytes."""

from __future__ import annotations

import mimetypes
from pathlib import PurePath

UNKNOWN = "application/octet-stream"
SNIFF_BYTES = 64
"""The number of first bytes that ``guess_from_content`` and ``is_markup`` need."""

_TYPES_BY_EXTENSION = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".jpe": "image/jpeg",
    ".jfif": "image/jpeg",
    ".png": "image/png",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".heic": "image/heic",
    ".heif": "image/heif",
    ".avif": "image/avif",
    ".bmp": "image/bmp",
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
    ".aif": "audio/x-aiff",
    ".aiff": "audio/x-aiff",
    ".wma": "audio/x-ms-wma",
    ".3gp": "video/3gpp",
    ".mp4": "video/mp4",
    ".ogx": "application/ogg",
}
"""Photos and sounds, the same on every machine: the results of ``mimetypes`` depend on what is installed."""

_SIGNATURES = (
    (0, b"\xff\xd8\xff", ".jpg"),
    (0, b"\x89PNG\r\n\x1a\n", ".png"),
    (0, b"GIF8", ".gif"),
    (0, b"II*\0", ".tif"),
    (0, b"MM\0*", ".tif"),
    (8, b"WEBP", ".webp"),
    (8, b"WAVE", ".wav"),
    (4, b"ftyphei", ".heic"),
    (4, b"ftyphev", ".heic"),
    (4, b"ftypmif1", ".heif"),
    (4, b"ftypavif", ".avif"),
    (4, b"ftypM4A", ".m4a"),
    (4, b"ftypmp4", ".mp4"),
    (4, b"ftypiso", ".mp4"),
    (4, b"ftyp3gp", ".3gp"),
    (0, b"#!AMR", ".amr"),
    (0, b"fLaC", ".flac"),
    (0, b"OggS", ".ogg"),
    (0, b"ID3", ".mp3"),
    (0, b"\xff\xfb", ".mp3"),
    (0, b"\xff\xf3", ".mp3"),
)
"""Offset, bytes at this offset, and the extension of such files."""


def guess_from_name(name: str) -> str:
    """Return the media type for the extension of *name*, or ``UNKNOWN``."""
    return _TYPES_BY_EXTENSION.get(PurePath(name).suffix.lower()) or mimetypes.guess_type(name)[0] or UNKNOWN


def guess_from_content(first_bytes: bytes) -> str:
    """Return the media type of a file with these first bytes, or ``UNKNOWN``."""
    for offset, signature, extension in _SIGNATURES:
        if first_bytes[offset : offset + len(signature)] == signature:
            return _TYPES_BY_EXTENSION[extension]
    return UNKNOWN


def is_markup(first_bytes: bytes) -> bool:
    """Return whether a file with these first bytes is HTML or XML other than an SVG image."""
    text = first_bytes.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return text.startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<?xml", b"<!--", b"<script"))


def resolve_name_and_type(name: str, first_bytes: bytes, media_type: str = UNKNOWN) -> tuple[str, str]:
    """Complete the name and media type of a file from each other and from its first bytes.

    Args:
        name: The name of the file. It gets an extension if it has none.
        first_bytes: The first ``SNIFF_BYTES`` of the content.
        media_type: The media type, if it is known.

    Returns:
        The name and the media type.
    """
    if media_type == UNKNOWN:
        media_type = guess_from_name(name)
    if media_type == UNKNOWN:
        media_type = guess_from_content(first_bytes)
    if not PurePath(name).suffix:
        name += extension_for(media_type)
    return name, media_type


def extension_for(media_type: str) -> str:
    """Return the usual extension of files of *media_type*, such as ``.jpg``, or ``""`` if there is none."""
    if media_type == UNKNOWN:
        return ""
    for extension, known_type in _TYPES_BY_EXTENSION.items():
        if known_type == media_type:
            return extension
    return mimetypes.guess_extension(media_type) or ""

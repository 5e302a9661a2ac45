"""Check and describe the files that callers pass, without opening them."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from inat_typed.runtime.core.errors import ArgumentValueError
from inat_typed.runtime.core.types import File
from inat_typed.runtime.multipart import media_types
from inat_typed.runtime.multipart.part import Part, check_open_file, check_size, file_name, file_size
from inat_typed.runtime.multipart.remote_urls import check_fetchable, is_url, strip_query
from inat_typed.runtime.support.json_guards import is_tuple

_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+(;[ \t]*[\w.+-]+=[\w.+-]+)*")


def validate_file(file: File, place: str) -> File:
    """Check a file as far as possible without opening it, and return it.

    Args:
        file: What the caller passed.
        place: What messages begin with.

    Raises:
        ArgumentTypeError: It is open in text mode, or for writing.
        ArgumentValueError: It is missing, empty or too large, or files are not fetched from its URL.
    """
    if isinstance(file, str) and is_url(file):
        check_fetchable(file, place)
    elif isinstance(file, (str, os.PathLike)):
        check_size(file_size(Path(file), place), f"{place}: {os.fspath(file)!r}")
    elif isinstance(file, bytes):
        check_size(len(file), place)
    elif is_tuple(file):
        return _validate_named_bytes(file, place)
    elif not isinstance(file, Part):
        check_open_file(file, place)
    return file


def describe_file(file: File | Part) -> str:
    """Return a short description of a file, for recorded requests."""
    if isinstance(file, Part):
        return f"<{file.name}, {file.size} bytes>"
    if isinstance(file, tuple):
        return f"<{file[0]}, {len(file[1])} bytes>"
    if isinstance(file, bytes):
        return f"<{len(file)} bytes>"
    if isinstance(file, str) and is_url(file):
        return f"<{strip_query(file)}>"
    if isinstance(file, (str, os.PathLike)):
        return f"<{Path(file).name}, {Path(file).stat().st_size} bytes>"
    return f"<{file_name(file) or 'open file'}>"


def _validate_named_bytes(file: tuple[Any, ...], place: str) -> File:
    name, content, *given_type = file
    media_type = given_type[0] if given_type else media_types.guess_from_name(name)
    if not name or any(character in name for character in "\r\n\0"):
        raise ArgumentValueError(f"{place}: {name!r} is not a valid file name; expected a name such as 'photo.jpg'")
    if not _MEDIA_TYPE.fullmatch(media_type):
        raise ArgumentValueError(
            f"{place}: {media_type!r} is not a valid media type; expected one such as 'image/jpeg'"
        )
    check_size(len(content), f"{place}: {name!r}")
    return (name, content, media_type)

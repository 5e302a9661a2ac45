"""Prepare the photos and sounds of an upload: check their types, and give each a UUID that follows from its content."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from uuid import uuid5

from inat_typed.runtime.config.client_config import Config
from inat_typed.runtime.core.errors import ArgumentValueError
from inat_typed.runtime.core.types import File, Progress
from inat_typed.runtime.exchange.files import prepare_file
from inat_typed.runtime.multipart import media_types
from inat_typed.runtime.multipart.part import Part
from inat_typed.runtime.multipart.remote_urls import is_url, strip_query
from inat_typed.runtime.transport.effects import Steps
from inat_typed.uploads.plan import MediaFile, PlannedStep, UploadPlan
from inat_typed.uploads.receipt import UploadStep

OTHER_SOUND_TYPES = frozenset({"video/mp4", "video/3gpp", "application/ogg"})
"""Media types that recorders use for sounds, besides ``audio/...``."""


def prepare_media(config: Config, plan: UploadPlan, stack: ExitStack) -> Steps[tuple[PlannedStep, ...]]:
    """Fetch and read all files, and return the steps that create the photos and sounds.

    The UUID of a photo or sound follows from the UUID of the observation and from the content of the file, so that a
    repeated upload does not add a file twice, whatever its name. A dry run opens no files and uses their order instead.

    Args:
        config: The settings of the client.
        plan: The upload.
        stack: Deletes temporary copies of the files when it closes.

    Raises:
        ArgumentValueError: A file cannot be read or fetched, or is not a photo or sound.
    """
    prepared: list[tuple[MediaFile, Part | None]] = []
    for media_file in plan.media:
        part: Part | None = None
        if not plan.is_dry_run:
            part = yield from prepare_file(config, media_file.file, media_file.place, plan.options, with_digest=True)
            stack.callback(part.close)
        _check_media_type(media_file, part)
        prepared.append((media_file, part))
    return tuple(_media_steps(plan, prepared))


def _media_steps(plan: UploadPlan, prepared: list[tuple[MediaFile, Part | None]]) -> Iterator[PlannedStep]:
    progress = _TotalProgress(plan.progress, sum(part.size for _, part in prepared if part))
    copies: Counter[str] = Counter()
    positions: Counter[str] = Counter()
    for media_file, part in prepared:
        kind = media_file.kind
        content_key = f"{kind} {part.digest if part else ''}"
        uuid = uuid5(plan.uuid, f"{content_key} {copies[content_key]}")
        arguments = {**plan.options, "observation_id": plan.uuid, "uuid": uuid, "file": part or media_file.file}
        if kind == "photo":
            arguments["position"] = positions[kind]
        if plan.progress and part:
            arguments["progress"] = progress.for_next_file(part.size)
        copies[content_key] += 1
        positions[kind] += 1
        name = part.name if part else _name_and_type(media_file.file)[0]
        yield PlannedStep(UploadStep(kind=kind, name=name, uuid=uuid), media_file.operation, arguments)


@dataclass(slots=True)
class _TotalProgress:
    """Combines the progress of all files."""

    callback: Progress | None
    total: int
    before: int = 0

    def for_next_file(self, size: int) -> Progress | None:
        """Return the progress callback for the next file, of *size* bytes."""
        before, self.before = self.before, self.before + size

        def report(sent: int, _: int) -> None:
            if self.callback and (sent or not before):  # the start of a file is the end of the one before
                self.callback(before + sent, self.total)

        return report


def _check_media_type(media_file: MediaFile, part: Part | None) -> None:
    """Check that photos are images and sounds are audio. A file that is not opened is checked by its name."""
    name, media_type = (part.name, part.media_type) if part else _name_and_type(media_file.file)
    kind, place = media_file.kind, media_file.place
    expected = "image/" if kind == "photo" else "audio/"
    if _kind_of(media_type) == kind:
        return
    if media_type != media_types.UNKNOWN:
        raise ArgumentValueError(f"{place}: {name!r} is {media_type}, not a {kind}; expected {expected}...")
    if part:
        raise ArgumentValueError(
            f"{place}: the media type of {name!r} is unknown; if it is a {kind}, pass (name, bytes, '{expected}...')"
        )


def kind_of_file(path: Path) -> Literal["photo", "sound"] | None:
    """Return whether the file at *path* is a photo or a sound, by its name or its first bytes; ``None`` if neither."""
    media_type = media_types.guess_from_name(path.name)
    if media_type == media_types.UNKNOWN:
        try:
            with path.open("rb") as file:
                media_type = media_types.guess_from_content(file.read(media_types.SNIFF_BYTES))
        except OSError:
            return None
    return _kind_of(media_type)


def _kind_of(media_type: str) -> Literal["photo", "sound"] | None:
    if media_type.startswith("image/"):
        return "photo"
    return "sound" if media_type.startswith("audio/") or media_type in OTHER_SOUND_TYPES else None


def _name_and_type(file: File) -> tuple[str, str]:
    """Return the name and the media type of a file, as far as they are known without opening it."""
    if isinstance(file, tuple):
        return file[0], file[2] if len(file) > 2 else media_types.UNKNOWN
    if isinstance(file, bytes):
        return media_types.resolve_name_and_type("upload", file[: media_types.SNIFF_BYTES])
    if isinstance(file, str) and is_url(file):
        return strip_query(file), media_types.UNKNOWN
    if isinstance(file, (str, os.PathLike)):
        return os.path.basename(file), media_types.guess_from_name(os.fspath(file))  # noqa: PTH119
    return "open file", media_types.UNKNOWN

"""The photos and sounds of an upload: taken, told apart by their content, and each given its UUID and its place."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from uuid import uuid5

from inat_typed.runtime import media_types
from inat_typed.runtime.act import Act, Take
from inat_typed.runtime.address import is_address, without_query
from inat_typed.runtime.errors import ArgumentValueError
from inat_typed.runtime.files import Part
from inat_typed.runtime.receipt import UploadStep
from inat_typed.runtime.types import File, Progress
from inat_typed.uploads.plan import Media, Plan, Step

_SOUNDS = frozenset({"video/mp4", "video/3gpp", "application/ogg"})
"""What recorders make of sounds, besides ``audio/...``."""


def steps(plan: Plan, closing: ExitStack) -> Act[tuple[Step, ...]]:
    """The steps that make the photos and sounds. Each file is fetched, read and judged here, before any of them.

    Their UUIDs follow from the observation's and from their content: the same file is never added twice, whatever it is
    called. A dry run takes no file, and goes by their order.
    """
    taken: list[tuple[Media, Part | None]] = []
    for each in plan.media:
        part: Part | None = None
        if not plan.dry:
            part = yield Take(each.file, each.place, plan.options, known=True)
            if part is not None:
                closing.callback(part.close)
        _judge(each, part)
        taken.append((each, part))
    return tuple(_steps(plan, taken))


def _steps(plan: Plan, taken: list[tuple[Media, Part | None]]) -> Iterator[Step]:
    meter = _Meter(plan.progress, sum(part.size for _, part in taken if part))
    seen: Counter[str] = Counter()
    number: Counter[str] = Counter()
    for each, part in taken:
        content = f"{each.kind} {part.digest if part else ''}"
        uuid = uuid5(plan.uuid, f"{content} {seen[content]}")
        call = {**plan.options, "observation_id": plan.uuid, "uuid": uuid, "file": part or each.file}
        if each.kind == "photo":
            call["position"] = number[each.kind]
        if plan.progress and part:
            call["progress"] = meter.next(part.size)
        seen[content] += 1
        number[each.kind] += 1
        name = part.name if part else _at_a_glance(each.file)[0]
        yield Step(UploadStep(kind=each.kind, name=name, uuid=uuid), each.operation, call)


@dataclass(slots=True)
class _Meter:
    """Adds the files up: one total, and what is sent of all of them."""

    progress: Progress | None
    total: int
    before: int = 0

    def next(self, size: int) -> Progress | None:
        """Tells of the next file."""
        before, self.before = self.before, self.before + size

        def tell(sent: int, _: int) -> None:
            if self.progress and (sent or not before):  # the end of one file is the beginning of the next
                self.progress(before + sent, self.total)

        return tell


def _judge(media: Media, part: Part | None) -> None:
    """Photos are images and sounds are audio; of a file that is not taken, only its name is known."""
    name, kind = (part.name, part.media) if part else _at_a_glance(media.file)
    wanted = "image/" if media.kind == "photo" else "audio/"
    if kind.startswith(wanted) or (media.kind == "sound" and kind in _SOUNDS):
        return
    if kind != media_types.UNKNOWN:
        raise ArgumentValueError(f"{media.place}: {name!r} is {kind}, which is no {media.kind}")
    if part:
        raise ArgumentValueError(
            f"{media.place}: nobody can tell that {name!r} is a {media.kind}; give (name, bytes, '{wanted}...')"
        )


def _at_a_glance(file: File) -> tuple[str, str]:
    """The name and the media type of a file, without taking it."""
    if isinstance(file, tuple):
        return file[0], file[2] if len(file) > 2 else media_types.UNKNOWN
    if isinstance(file, bytes):
        return media_types.named("upload", file[: media_types.BEGINNING])
    if isinstance(file, str) and is_address(file):
        return without_query(file), media_types.UNKNOWN
    if isinstance(file, (str, os.PathLike)):
        return os.path.basename(file), media_types.by_name(os.fspath(file))  # noqa: PTH119
    return "open file", media_types.UNKNOWN

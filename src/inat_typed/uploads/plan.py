"""From what a caller wants uploaded to the steps of it, all checked before the first. No I/O."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any
from uuid import UUID, uuid4

from inat_typed.runtime import arguments, dry_run, files, options
from inat_typed.runtime.config import Config
from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.narrowing import is_iterable, is_mapping, is_tuple
from inat_typed.runtime.operation import AnyOperation
from inat_typed.runtime.prepare import prepare
from inat_typed.runtime.receipt import UploadKind, UploadReceipt, UploadStep
from inat_typed.runtime.types import File, Progress
from inat_typed.v2.operations import (
    OBSERVATION_FIELD_VALUES_CREATE,
    OBSERVATION_PHOTOS_CREATE,
    OBSERVATION_SOUNDS_CREATE,
    OBSERVATIONS_CREATE,
    PROJECT_OBSERVATIONS_CREATE,
)

_OWN = ("photos", "sounds", "field_values", "project_ids", "resume", "progress")
_OF_CREATE = frozenset({"extra_params", "extra_body"})
"""Options that mean a body, and go with the observation alone."""


@dataclass(frozen=True, slots=True)
class Media:
    """A photo or sound to upload, and its place in the list that it was given in."""

    kind: UploadKind
    file: File
    place: str
    operation: AnyOperation


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to make: what receipts say of it, and the call that makes it."""

    told: UploadStep
    operation: AnyOperation
    arguments: Mapping[str, object] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """An upload, checked. ``first`` makes the observation, ``media`` come then, ``last`` is done at the end.

    ``known`` says that the observation may be there already, ``resumed`` that we began to make it, ``own`` that it is
    certainly ours if it is there; ``dry`` that nothing will be made. ``options`` go with every call.
    """

    uuid: UUID
    id: int | None
    known: bool
    resumed: bool
    own: bool
    dry: bool
    first: Step
    media: tuple[Media, ...]
    last: tuple[Step, ...]
    progress: Progress | None
    options: Mapping[str, Any] = field(repr=False)


def plan(config: Config, params: Mapping[str, Any]) -> Plan:
    """The plan of an upload with the keywords *params*, which are those of ``UploadParams``.

    Raises:
        ArgumentTypeError: An unknown keyword, or a value of the wrong type.
        ArgumentValueError: A value that the API does not allow, or a file that cannot be sent.
    """
    given = {name: value for name, value in params.items() if value is not None}
    photos, sounds, field_values, project_ids, resume, progress = (given.pop(name, None) for name in _OWN)
    _check_names(given)
    if not (progress is None or callable(progress)):
        raise ArgumentTypeError(f"upload: progress takes a function of two numbers, not {type(progress).__name__}")
    receipt = _receipt(resume)
    uuid, known = _uuid(given.get("uuid"), receipt)
    shared = {name: value for name, value in given.items() if name in options.NAMES - _OF_CREATE}
    create = {**given, "uuid": uuid, "fields": {"id": True, "uuid": True}}
    request = prepare(OBSERVATIONS_CREATE, create, config)
    last = tuple(_last(uuid, field_values or {}, project_ids or (), shared))
    for step in last:
        prepare(step.operation, step.arguments, config)
    return Plan(
        uuid=uuid,
        id=receipt.id if receipt else None,
        known=known,
        resumed=receipt is not None,
        own=bool(receipt and receipt.id),
        dry=dry_run.stops(request, shared.get("dry_run"), config.dry_run),
        first=Step(UploadStep(kind="observation", uuid=uuid), OBSERVATIONS_CREATE, create),
        media=(
            *_media("photo", photos or (), OBSERVATION_PHOTOS_CREATE),
            *_media("sound", sounds or (), OBSERVATION_SOUNDS_CREATE),
        ),
        last=last,
        progress=progress,
        options=shared,
    )


def _check_names(params: Mapping[str, Any]) -> None:
    known = {each.keyword for each in OBSERVATIONS_CREATE.parameters} | options.NAMES
    for name in params:
        if name == "fields":
            raise ArgumentTypeError(
                "upload answers a receipt, not an observation: it takes no fields; read the observation with "
                "v2.observations.get(receipt.uuid, fields=...)"
            )
        if name not in known:
            near = get_close_matches(name, [*_OWN, *known], n=1, cutoff=0.7)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise ArgumentTypeError(f"upload has no parameter {name!r}{hint}")


def _receipt(resume: object) -> UploadReceipt | None:
    if resume is None or isinstance(resume, UploadReceipt):
        return resume
    raise ArgumentTypeError(f"upload: resume takes an UploadReceipt, not {type(resume).__name__}")


def _uuid(given: object, receipt: UploadReceipt | None) -> tuple[UUID, bool]:
    """The observation's UUID, and whether it was given: else there cannot be such an observation."""
    if given is None:
        return (receipt.uuid, True) if receipt else (uuid4(), False)
    try:
        uuid = given if isinstance(given, UUID) else UUID(str(given))
    except ValueError:
        raise ArgumentValueError(f"upload: uuid takes a UUID or its text, not {given!r}") from None
    if receipt and receipt.uuid != uuid:
        raise ArgumentValueError(f"upload: resume is a receipt of observation {receipt.uuid}, and uuid is {uuid}")
    return uuid, True


def _media(kind: UploadKind, given: object, operation: AnyOperation) -> Iterator[Media]:
    name = f"{kind}s"
    if isinstance(given, (str, bytes)) or is_mapping(given) or not is_iterable(given) or hasattr(given, "read"):
        raise ArgumentTypeError(
            f"upload: {name} takes a list of files, not {type(given).__name__}; write [...] around it"
        )
    if is_tuple(given) and len(given) > 1 and isinstance(given[0], str) and isinstance(given[1], bytes):
        raise ArgumentTypeError(f"upload: {name} takes a list of files; write [(name, bytes)]")
    for number, file in enumerate(given):
        place = f"upload: {name}[{number}]"
        if not arguments.is_file(file):
            raise ArgumentTypeError(f"{place} takes {arguments.FILE}, not {file!r}")
        yield Media(kind, files.checked(file, place), place, operation)


def _last(uuid: UUID, field_values: object, project_ids: object, shared: Mapping[str, Any]) -> Iterator[Step]:
    for key, value in _pairs(field_values):
        call = {**shared, "observation_id": uuid, "observation_field_id": key, "value": value}
        yield Step(UploadStep(kind="field value", name=str(key)), OBSERVATION_FIELD_VALUES_CREATE, call)
    if isinstance(project_ids, (str, bytes)) or is_mapping(project_ids) or not is_iterable(project_ids):
        raise ArgumentTypeError(f"upload: project_ids takes a list of ints, not {project_ids!r}")
    for key in dict.fromkeys(project_ids):
        call = {**shared, "observation_id": uuid, "project_id": key}
        yield Step(UploadStep(kind="project", name=str(key)), PROJECT_OBSERVATIONS_CREATE, call)


def _pairs(field_values: object) -> Iterator[tuple[Any, Any]]:
    if not is_mapping(field_values):
        raise ArgumentTypeError(
            f"upload: field_values takes a mapping such as {{9: 'adult'}}, not {type(field_values).__name__}"
        )
    for key, value in field_values.items():
        if isinstance(key, bool) or not isinstance(key, int):
            raise ArgumentTypeError(f"upload: field_values takes ids of observation fields (ints) as keys, not {key!r}")
        if value is None or value == "":
            raise ArgumentValueError(f"upload: field_values[{key}] has no value")
        yield key, value

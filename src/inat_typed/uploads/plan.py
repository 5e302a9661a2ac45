"""Check the arguments of an upload and plan its steps, before any request is sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from inat_typed.runtime.config.call_options import CALL_OPTIONS
from inat_typed.runtime.config.client_config import Config
from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.core.types import File, Progress
from inat_typed.runtime.exchange.call import prepare_call
from inat_typed.runtime.multipart.file_argument import validate_file
from inat_typed.runtime.request.convert import FILE_FORMS, is_file_like
from inat_typed.runtime.request.dry_run import blocks
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.runtime.support.json_guards import is_iterable, is_mapping, is_tuple
from inat_typed.runtime.support.suggestions import did_you_mean
from inat_typed.uploads.receipt import UploadKind, UploadReceipt, UploadStep
from inat_typed.v2.operations import (
    OBSERVATION_FIELD_VALUES_CREATE,
    OBSERVATION_PHOTOS_CREATE,
    OBSERVATION_SOUNDS_CREATE,
    OBSERVATIONS_CREATE,
    PROJECT_OBSERVATIONS_CREATE,
)

_UPLOAD_PARAMETERS = ("photos", "sounds", "field_values", "project_ids", "resume", "progress", "taxon_name")
_CREATE_OPTIONS = frozenset({"extra_params", "extra_body"})
"""Options that extend one request, so that they apply only to the request that creates the observation."""


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A photo or sound to upload; ``place`` is what messages begin with, such as ``upload: photos[0]``."""

    kind: UploadKind
    file: File
    place: str
    operation: AnyOperation


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """One record to create: the step of the receipt, and the call that creates the record."""

    step: UploadStep
    operation: AnyOperation
    arguments: Mapping[str, object] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadPlan:
    """A checked upload.

    Attributes:
        uuid: The UUID of the observation.
        id: The ID of the observation, if a receipt contains it.
        may_exist: Whether the observation may exist already, because the caller passed its UUID or a receipt.
        is_resumed: Whether the caller passed a receipt.
        is_own: Whether the observation, if it exists, certainly belongs to the user.
        is_dry_run: Whether nothing will be created.
        taxon_name: The name of the taxon to find before the observation is created.
        first: The step that creates the observation.
        media: The photos and sounds, which are created next.
        last: The field values and projects, which are created at the end.
        progress: The callback of the caller.
        options: The options of every call.
    """

    uuid: UUID
    id: int | None
    may_exist: bool
    is_resumed: bool
    is_own: bool
    is_dry_run: bool
    taxon_name: str | None
    first: PlannedStep
    media: tuple[MediaFile, ...]
    last: tuple[PlannedStep, ...]
    progress: Progress | None
    options: Mapping[str, Any] = field(repr=False)


def plan_upload(config: Config, params: Mapping[str, Any]) -> UploadPlan:
    """Check *params*, the keyword arguments of ``upload``, and return the plan.

    Raises:
        ArgumentTypeError: A keyword is unknown, or a value has the wrong type.
        ArgumentValueError: A value is not valid, or a file cannot be uploaded.
    """
    given = {name: value for name, value in params.items() if value is not None}
    photos, sounds, field_values, project_ids, resume, progress, taxon_name = (
        given.pop(name, None) for name in _UPLOAD_PARAMETERS
    )
    _check_names(given)
    if not (progress is None or callable(progress)):
        raise ArgumentTypeError(
            f"upload: progress: expected a function of two numbers (sent, total), not {type(progress).__name__}"
        )
    _check_taxon_name(taxon_name, given.get("taxon_id"))
    receipt = _check_receipt(resume)
    uuid = _observation_uuid(given.get("uuid"), receipt)
    options = {name: value for name, value in given.items() if name in CALL_OPTIONS - _CREATE_OPTIONS}
    create_arguments = {**given, "uuid": uuid, "fields": {"id": True, "uuid": True}}
    create = prepare_call(OBSERVATIONS_CREATE, create_arguments, config)
    last = tuple(_last_steps(uuid, field_values or {}, project_ids or (), options))
    for planned in last:
        prepare_call(planned.operation, planned.arguments, config)
    return UploadPlan(
        uuid=uuid,
        id=receipt.id if receipt else None,
        may_exist=receipt is not None or "uuid" in given,
        is_resumed=receipt is not None,
        is_own=bool(receipt and receipt.id),
        is_dry_run=blocks(create.request, options.get("dry_run"), config.dry_run),
        taxon_name=taxon_name,
        first=PlannedStep(UploadStep(kind="observation", uuid=uuid), OBSERVATIONS_CREATE, create_arguments),
        media=(
            *_media_files("photo", photos or (), OBSERVATION_PHOTOS_CREATE),
            *_media_files("sound", sounds or (), OBSERVATION_SOUNDS_CREATE),
        ),
        last=last,
        progress=progress,
        options=options,
    )


def _check_names(params: Mapping[str, Any]) -> None:
    known = {parameter.keyword for parameter in OBSERVATIONS_CREATE.parameters} | CALL_OPTIONS
    for name in params:
        if name == "fields":
            raise ArgumentTypeError(
                "upload does not accept fields, because it returns a receipt; "
                "read the observation with v2.observations.get(receipt.uuid, fields=...)"
            )
        if name not in known:
            hint = did_you_mean(name, [*_UPLOAD_PARAMETERS, *sorted(known)], cutoff=0.7)
            raise ArgumentTypeError(f"upload has no parameter {name!r}.{hint}")


def _check_taxon_name(name: object, taxon_id: object) -> None:
    if name is None:
        return
    if not isinstance(name, str):
        raise ArgumentTypeError(f"upload: taxon_name: {name!r} is not valid; expected a string")
    if not name.strip():
        raise ArgumentValueError(f"upload: taxon_name: {name!r} is empty; leave it out, or pass a name")
    if taxon_id is not None:
        raise ArgumentValueError(f"upload: taxon_name is {name!r}, but taxon_id is {taxon_id!r}; leave out one of them")


def _check_receipt(resume: object) -> UploadReceipt | None:
    if resume is None or isinstance(resume, UploadReceipt):
        return resume
    raise ArgumentTypeError(f"upload: resume: expected an UploadReceipt, not {type(resume).__name__}")


def _observation_uuid(given: object, receipt: UploadReceipt | None) -> UUID:
    if given is None:
        return receipt.uuid if receipt else uuid4()
    try:
        uuid = given if isinstance(given, UUID) else UUID(str(given))
    except ValueError:
        raise ArgumentValueError(f"upload: uuid: {given!r} is not valid; expected a UUID or its text") from None
    if receipt and receipt.uuid != uuid:
        raise ArgumentValueError(
            f"upload: uuid is {uuid}, but resume is the receipt of observation {receipt.uuid}; leave out one of them"
        )
    return uuid


def _media_files(kind: UploadKind, files: object, operation: AnyOperation) -> Iterator[MediaFile]:
    name = f"{kind}s"
    if isinstance(files, (str, bytes)) or is_mapping(files) or not is_iterable(files) or hasattr(files, "read"):
        raise ArgumentTypeError(
            f"upload: {name}: expected a list of files, not {type(files).__name__}; for one file, pass [file]"
        )
    if is_tuple(files) and len(files) > 1 and isinstance(files[0], str) and isinstance(files[1], bytes):
        raise ArgumentTypeError(f"upload: {name}: expected a list of files; for one file, pass [(name, bytes)]")
    for index, file in enumerate(files):
        place = f"upload: {name}[{index}]"
        if not is_file_like(file):
            raise ArgumentTypeError(f"{place}: {file!r} is not valid; expected {FILE_FORMS}")
        yield MediaFile(kind, validate_file(file, place), place, operation)


def _last_steps(
    uuid: UUID, field_values: object, project_ids: object, options: Mapping[str, Any]
) -> Iterator[PlannedStep]:
    """Yield the steps that set field values and add the observation to projects."""
    for field_id, value in _field_values(field_values):
        arguments = {**options, "observation_id": uuid, "observation_field_id": field_id, "value": value}
        step = UploadStep(kind="field value", name=str(field_id))
        yield PlannedStep(step, OBSERVATION_FIELD_VALUES_CREATE, arguments)
    if isinstance(project_ids, (str, bytes)) or is_mapping(project_ids) or not is_iterable(project_ids):
        raise ArgumentTypeError(f"upload: project_ids: {project_ids!r} is not valid; expected a list of ints")
    for project_id in dict.fromkeys(project_ids):
        arguments = {**options, "observation_id": uuid, "project_id": project_id}
        yield PlannedStep(UploadStep(kind="project", name=str(project_id)), PROJECT_OBSERVATIONS_CREATE, arguments)


def _field_values(field_values: object) -> Iterator[tuple[Any, Any]]:
    if not is_mapping(field_values):
        raise ArgumentTypeError(
            f"upload: field_values: expected a mapping such as {{9: 'adult'}}, not {type(field_values).__name__}"
        )
    for field_id, value in field_values.items():
        if isinstance(field_id, bool) or not isinstance(field_id, int):
            raise ArgumentTypeError(
                f"upload: field_values: {field_id!r} is not a valid key; expected the ID of an observation field (int)"
            )
        if value is None or value == "":
            raise ArgumentValueError(f"upload: field_values[{field_id}]: the value is empty; leave out the field")
        yield field_id, value

"""Send the requests of an upload. Nothing is created twice, however often the upload is repeated."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar
from uuid import UUID

from inat_typed.runtime.core.errors import (
    ArgumentValueError,
    DecodeError,
    INatError,
    NotFoundError,
    UnprocessableError,
    WriteOutcomeUnknownError,
)
from inat_typed.runtime.exchange.exchange import Exchange
from inat_typed.runtime.multipart.part import Part
from inat_typed.runtime.request.operation import Operation
from inat_typed.runtime.transport.effects import Steps
from inat_typed.uploads.errors import UploadError
from inat_typed.uploads.media import prepare_media
from inat_typed.uploads.plan import PlannedStep, UploadPlan
from inat_typed.uploads.receipt import UploadReceipt
from inat_typed.uploads.taxon_lookup import find_taxon_id
from inat_typed.v2.operations import OBSERVATIONS_GET, USERS_ME

T = TypeVar("T")

_FIELDS = {
    "id": True,
    "uuid": True,
    "user": {"id": True},
    "observation_photos": {"uuid": True},
    "observation_sounds": {"uuid": True},
    "ofvs": {"field_id": True, "value": True},
    "project_observations": {"project_id": True, "project": {"id": True}},
}


def upload(exchange: Exchange, plan: UploadPlan) -> Steps[UploadReceipt]:
    """Create what *plan* lists and return the receipt.

    Raises:
        UploadError: The upload stopped after something was created, or may have been.
        INatError: The upload stopped before anything was created.
    """
    plan = yield from _with_taxon(exchange, plan)
    with ExitStack() as stack:
        media_steps = yield from prepare_media(exchange.config, plan, stack)
        return (yield from _Upload(exchange, plan, (plan.first, *media_steps, *plan.last)).run())


def _with_taxon(exchange: Exchange, plan: UploadPlan) -> Steps[UploadPlan]:
    """Return the plan with the ID of the named taxon, unless the observation exists already."""
    if plan.taxon_name is None or plan.is_own:
        return plan
    taxon_id = yield from find_taxon_id(exchange, plan.taxon_name.strip(), plan.options)
    if taxon_id is None:
        return plan
    return replace(plan, first=replace(plan.first, arguments={**plan.first.arguments, "taxon_id": taxon_id}))


@dataclass(slots=True)
class _ExistingRecords:
    """What belongs to an observation already."""

    uuids: set[UUID] = field(default_factory=set[UUID])
    """UUIDs of the observation, its photos and its sounds."""
    field_values: dict[str, str] = field(default_factory=dict[str, str])
    project_ids: set[str] = field(default_factory=set[str])

    def contain(self, planned: PlannedStep) -> bool:
        """Return whether the record of a step exists."""
        step = planned.step
        if step.kind == "field value":
            return _is_same_value(self.field_values.get(step.name), planned.arguments["value"])
        if step.kind == "project":
            return step.name in self.project_ids
        return step.uuid in self.uuids


def _may_be_written(error: INatError) -> bool:
    return isinstance(error, WriteOutcomeUnknownError) or (isinstance(error, DecodeError) and error.written)


class _Upload:
    """An upload in progress."""

    def __init__(self, exchange: Exchange, plan: UploadPlan, steps: tuple[PlannedStep, ...]) -> None:
        self._exchange = exchange
        self._plan = plan
        self._steps = steps
        self._max_attempts = exchange.config.retry.max_attempts
        self._id = plan.id
        self._is_own = plan.is_own
        self._steps_done = 0

    def run(self) -> Steps[UploadReceipt]:
        """Take all steps whose records do not exist."""
        planned = self._steps[0]
        try:
            existing = (yield from self._existing_records()) if self._plan.may_exist else _ExistingRecords()
            for planned in self._steps:
                if existing.contain(planned):
                    _report_sent(planned)
                elif planned.step.uuid:
                    yield from self._create(planned)
                else:
                    yield from self._create_without_uuid(planned)
                self._steps_done += not self._plan.is_dry_run
        except INatError as error:
            if self._steps_done or self._plan.is_resumed or _may_be_written(error):
                raise UploadError(self._receipt(), planned.step, error) from error
            raise
        except BaseException as error:
            if not self._plan.is_dry_run:
                error.add_note(
                    f"An upload was interrupted: {self._receipt()}. To resume it, call upload again with "
                    f"uuid='{self._plan.uuid}'"
                )
            raise
        return self._receipt()

    def _call(self, operation: Operation[T], arguments: Mapping[str, object]) -> Steps[T]:
        """Call *operation*. A dry run must have been on when the upload was planned, or the receipt would be wrong."""
        return self._exchange.call(operation, arguments, allows_dry_run=self._plan.is_dry_run)

    def _create(self, planned: PlannedStep) -> Steps[None]:
        """Create a record with a UUID, which makes the call idempotent: retries are left to the exchange."""
        try:
            page = yield from self._call(planned.operation, planned.arguments)
        except DecodeError as error:
            if error.written and (yield from self._was_created(planned, error)):
                return
            raise
        if planned is self._plan.first and page.results:
            self._id, self._is_own = page.results[0].id, True

    def _create_without_uuid(self, planned: PlannedStep) -> Steps[None]:
        """Create a record without a UUID.

        If the outcome of a call is unknown, this looks the record up before it retries. It does so too if the API
        refuses the call, because a project refuses an observation that it contains already.
        """
        for attempts_left in reversed(range(self._max_attempts)):
            try:
                yield from self._call(planned.operation, planned.arguments)
            except (UnprocessableError, WriteOutcomeUnknownError, DecodeError) as error:
                if (yield from self._was_created(planned, error)):
                    return
                if not isinstance(error, WriteOutcomeUnknownError) or not attempts_left:
                    raise
            else:
                return

    def _was_created(self, planned: PlannedStep, error: INatError) -> Steps[bool]:
        """Return whether a record exists although the call to create it raised *error*."""
        try:
            return (yield from self._existing_records()).contain(planned)
        except INatError as failure:
            raise error from failure

    def _existing_records(self) -> Steps[_ExistingRecords]:
        """Return what the observation on the server has."""
        existing = _ExistingRecords()
        arguments = {**self._plan.options, "uuid": self._plan.uuid, "fields": _FIELDS, "refresh": True}
        try:
            page = yield from self._call(OBSERVATIONS_GET, arguments)
        except NotFoundError:
            return existing
        for observation in page.results:
            yield from self._check_owner(observation)
            self._id = observation.id
            media = [*(observation.observation_photos or ()), *(observation.observation_sounds or ())]
            existing.uuids.add(self._plan.uuid)
            existing.uuids |= {record.uuid for record in media if record.uuid}
            existing.field_values |= {str(value.field_id): str(value.value) for value in observation.ofvs or ()}
            for membership in observation.project_observations or ():
                project_id = membership.project.id if membership.project else None
                existing.project_ids |= {str(membership.project_id), str(project_id)}
        return existing

    def _check_owner(self, observation: Any) -> Steps[None]:
        """Refuse to add to an observation of another user."""
        if self._is_own or self._plan.is_dry_run:
            return
        page = yield from self._call(USERS_ME, {**self._plan.options, "fields": {"id": True}})
        if observation.user and page.results and observation.user.id != page.results[0].id:
            raise ArgumentValueError(
                f"upload: uuid: observation {self._plan.uuid} belongs to another user; pass a new UUID, or leave it out"
            )
        self._is_own = True

    def _receipt(self) -> UploadReceipt:
        steps = (replace(planned.step, done=index < self._steps_done) for index, planned in enumerate(self._steps))
        return UploadReceipt(uuid=self._plan.uuid, id=self._id, steps=tuple(steps))


def _is_same_value(existing: str | None, value: object) -> bool:
    """Return whether a field has this value. The API stores text, and may format a number differently."""
    if existing is not None and isinstance(value, (int, float)):
        try:
            return float(existing) == value
        except ValueError:
            return False
    return existing == value


def _report_sent(planned: PlannedStep) -> None:
    """Report the progress of a file that exists already, as if it had been sent now."""
    progress, file = planned.arguments.get("progress"), planned.arguments.get("file")
    if callable(progress) and isinstance(file, Part):
        progress(file.size, file.size)

"""The whole act of an upload, step by step; nothing is made twice, however often it is begun."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from inat_typed.runtime.act import Act, Call
from inat_typed.runtime.config import Config
from inat_typed.runtime.errors import (
    ArgumentValueError,
    INatError,
    NotFoundError,
    UnprocessableError,
    UploadError,
    WriteOutcomeUnknownError,
)
from inat_typed.runtime.files import Part
from inat_typed.runtime.receipt import UploadReceipt
from inat_typed.uploads import media
from inat_typed.uploads.plan import Plan, Step
from inat_typed.v2.operations import OBSERVATIONS_GET, USERS_ME

_WANTED = {
    "id": True,
    "uuid": True,
    "user": {"id": True},
    "observation_photos": {"uuid": True},
    "observation_sounds": {"uuid": True},
    "ofvs": {"field_id": True, "value": True},
    "project_observations": {"project_id": True, "project": {"id": True}},
}


def upload(config: Config, plan: Plan) -> Act[UploadReceipt]:
    """Make what *plan* says: asks its driver for every file and every call.

    Raises:
        UploadError: It stopped when a part was made, or may have been.
        INatError: It stopped when nothing was.
    """
    with ExitStack() as closing:
        of_media = yield from media.steps(plan, closing)
        return (yield from _Upload(config, plan, (plan.first, *of_media, *plan.last)).run())


@dataclass(slots=True)
class _There:
    """What an observation has already."""

    uuids: set[UUID] = field(default_factory=set[UUID])
    values: dict[str, str] = field(default_factory=dict[str, str])
    projects: set[str] = field(default_factory=set[str])

    def has(self, step: Step) -> bool:
        """Whether what *step* makes is there."""
        if step.told.kind == "field value":
            return _same(self.values.get(step.told.name), step.arguments["value"])
        if step.told.kind == "project":
            return step.told.name in self.projects
        return step.told.uuid in self.uuids


class _Upload:
    """One upload under way."""

    def __init__(self, config: Config, plan: Plan, steps: tuple[Step, ...]) -> None:
        self._plan = plan
        self._steps = steps
        self._tries = config.retry.tries
        self._id = plan.id
        self._own = plan.own
        self._done = 0

    def run(self) -> Act[UploadReceipt]:
        """All steps, but for those that are done already."""
        step = self._steps[0]
        try:
            there = (yield from self._look()) if self._plan.known else _There()
            for step in self._steps:
                if there.has(step):
                    _tell_sent(step)
                else:
                    yield from self._make(step) if step.told.uuid else self._assure(step)
                self._done += not self._plan.dry
        except INatError as error:
            if self._done or self._plan.resumed or isinstance(error, WriteOutcomeUnknownError):
                raise UploadError(self._receipt(), step.told, error) from error
            raise
        except BaseException as error:
            if not self._plan.dry:
                error.add_note(f"An upload was under way: {self._receipt()}. It goes on with uuid='{self._plan.uuid}'")
            raise
        return self._receipt()

    def _make(self, step: Step) -> Act[None]:
        """Make what has a UUID. The call itself was tried again, where that may help."""
        answered = yield Call(step.operation, step.arguments)
        if step is self._plan.first and answered.results:
            self._id, self._own = answered.results[0].id, True

    def _assure(self, step: Step) -> Act[None]:
        """Make what has none: if nobody knows whether it was made, look. A project refuses what it has already."""
        for left in reversed(range(self._tries)):
            try:
                yield Call(step.operation, step.arguments)
            except (UnprocessableError, WriteOutcomeUnknownError) as error:
                if (yield from self._look()).has(step):
                    return
                if isinstance(error, UnprocessableError) or not left:
                    raise
            else:
                return

    def _look(self) -> Act[_There]:
        """What the observation has."""
        there = _There()
        asked = {**self._plan.options, "uuid": self._plan.uuid, "fields": _WANTED, "refresh": True}
        try:
            page = yield Call(OBSERVATIONS_GET, asked)
        except NotFoundError:
            return there
        for found in page.results:
            yield from self._check_owner(found)
            self._id = found.id
            there.uuids.add(self._plan.uuid)
            there.uuids |= {each.uuid for each in _all(found.observation_photos) + _all(found.observation_sounds)}
            there.values |= {str(each.field_id): str(each.value) for each in _all(found.ofvs)}
            for each in _all(found.project_observations):
                there.projects |= {str(each.project_id), str(each.project.id if each.project else None)}
        return there

    def _check_owner(self, found: Any) -> Act[None]:
        """Refuse to add to an observation that is somebody else's."""
        if self._own or self._plan.dry:
            return
        page = yield Call(USERS_ME, {**self._plan.options, "fields": {"id": True}})
        if found.user and page.results and found.user.id != page.results[0].id:
            raise ArgumentValueError(f"upload: observation {self._plan.uuid} is somebody else's")
        self._own = True

    def _receipt(self) -> UploadReceipt:
        told = (replace(step.told, done=number < self._done) for number, step in enumerate(self._steps))
        return UploadReceipt(uuid=self._plan.uuid, id=self._id, steps=tuple(told))


def _same(there: str | None, value: object) -> bool:
    """Whether a field has this value: the service keeps text, and may write a number otherwise."""
    if there is not None and isinstance(value, (int, float)):
        try:
            return float(there) == value
        except ValueError:
            return False
    return there == value


def _all(found: list[Any] | None) -> list[Any]:
    return found or []


def _tell_sent(step: Step) -> None:
    """Of a file that is there already, as if it had been sent just now."""
    progress, file = step.arguments.get("progress"), step.arguments.get("file")
    if callable(progress) and isinstance(file, Part):
        progress(file.size, file.size)

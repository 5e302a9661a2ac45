"""The receipt of an upload: what was created, and what remains."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, get_args
from uuid import UUID

from inat_typed.runtime.core.errors import ArgumentValueError
from inat_typed.runtime.support.json_guards import is_array, is_object

UploadKind: TypeAlias = Literal["observation", "photo", "sound", "field value", "project"]


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadStep:
    """One record that an upload creates.

    ``name`` is the file name, or the ID of the observation field or project. ``uuid`` is the UUID of the observation,
    or of its photo or sound.
    """

    kind: UploadKind
    name: str = ""
    uuid: UUID | None = None
    done: bool = False

    def __str__(self) -> str:
        return f"{self.kind} {self.name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadReceipt:
    """The result of ``upload``: the observation, and the state of every step.

    ``uuid`` is the UUID of the observation, and ``id`` its number, once it is known. Receipts can be pickled, or stored
    as text with ``to_json``. Call ``upload`` with ``resume=receipt`` and the same arguments to create what
    ``remaining`` lists.
    """

    uuid: UUID
    id: int | None = None
    steps: tuple[UploadStep, ...] = ()

    @property
    def done(self) -> tuple[UploadStep, ...]:
        """The steps that are done."""
        return tuple(step for step in self.steps if step.done)

    @property
    def remaining(self) -> tuple[UploadStep, ...]:
        """The steps that are not done, or may not be done."""
        return tuple(step for step in self.steps if not step.done)

    @property
    def complete(self) -> bool:
        """Whether every step is done."""
        return not self.remaining

    def __str__(self) -> str:
        done, remaining = (", ".join(map(str, steps)) or "nothing" for steps in (self.done, self.remaining))
        return f"observation {self.uuid}: done: {done}; remaining: {remaining}"

    def to_json(self) -> str:
        """Return the receipt as JSON, for ``from_json``."""
        steps = [_step_as_json(step) for step in self.steps]
        return json.dumps({"uuid": str(self.uuid), "id": self.id, "steps": steps})

    @classmethod
    def from_json(cls, text: str) -> UploadReceipt:
        """Return the receipt that ``to_json`` wrote as *text*.

        Raises:
            ArgumentValueError: *text* is not a receipt.
        """
        try:
            receipt = json.loads(text)
            steps = tuple(_step_from_json(step) for step in _as_array(receipt["steps"]))
            return cls(uuid=UUID(receipt["uuid"]), id=receipt["id"], steps=steps)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ArgumentValueError(
                f"the text is not an upload receipt ({type(error).__name__}: {error}); "
                f"expected the text that UploadReceipt.to_json() returned"
            ) from None


_KINDS: dict[str, UploadKind] = {kind: kind for kind in get_args(UploadKind)}


def _step_from_json(step: Any) -> UploadStep:
    if not is_object(step):
        raise ValueError("a step is not a JSON object")
    uuid = None if step["uuid"] is None else UUID(step["uuid"])
    return UploadStep(kind=_KINDS[step["kind"]], name=str(step["name"]), uuid=uuid, done=step["done"] is True)


def _as_array(steps: Any) -> list[Any]:
    if not is_array(steps):
        raise ValueError("steps is not a JSON array")
    return steps


def _step_as_json(step: UploadStep) -> dict[str, Any]:
    uuid = None if step.uuid is None else str(step.uuid)
    return {"kind": step.kind, "name": step.name, "uuid": uuid, "done": step.done}

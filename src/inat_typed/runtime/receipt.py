"""What an upload has made so far, and what remains."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias
from uuid import UUID

from inat_typed.runtime.errors import ArgumentValueError
from inat_typed.runtime.narrowing import is_array, is_object

UploadKind: TypeAlias = Literal["observation", "photo", "sound", "field value", "project"]


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadStep:
    """One thing that an upload makes.

    ``name`` is that of the file, or the id of the observation field or the project; ``uuid`` is that of the
    observation, or of the photo or sound on it.
    """

    kind: UploadKind
    name: str = ""
    uuid: UUID | None = None
    done: bool = False

    def __str__(self) -> str:
        return f"{self.kind} {self.name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadReceipt:
    """What ``upload`` made: of which observation, and each step.

    ``uuid`` is the observation's, ``id`` its number on the web site once it is known. It can be pickled, and kept as
    text by ``to_json``. ``upload`` with ``resume=`` and the same arguments makes what ``remaining`` lists.
    """

    uuid: UUID
    id: int | None = None
    steps: tuple[UploadStep, ...] = ()

    @property
    def done(self) -> tuple[UploadStep, ...]:
        """What there is."""
        return tuple(step for step in self.steps if step.done)

    @property
    def remaining(self) -> tuple[UploadStep, ...]:
        """What there is not, or not for certain."""
        return tuple(step for step in self.steps if not step.done)

    @property
    def complete(self) -> bool:
        """Whether everything was made."""
        return not self.remaining

    def __str__(self) -> str:
        done, remaining = (", ".join(map(str, steps)) or "nothing" for steps in (self.done, self.remaining))
        return f"observation {self.uuid}: done: {done}; remaining: {remaining}"

    def to_json(self) -> str:
        """As JSON, for ``from_json``."""
        return json.dumps({"uuid": str(self.uuid), "id": self.id, "steps": [_plain(each) for each in self.steps]})

    @classmethod
    def from_json(cls, text: str) -> UploadReceipt:
        """The receipt that ``to_json`` wrote.

        Raises:
            ArgumentValueError: It is none.
        """
        try:
            found = json.loads(text)
            return cls(uuid=UUID(found["uuid"]), id=found["id"], steps=tuple(map(_step, _array(found["steps"]))))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ArgumentValueError(f"this is no receipt of an upload: {type(error).__name__}: {error}") from None


_KINDS: dict[str, UploadKind] = {
    "observation": "observation",
    "photo": "photo",
    "sound": "sound",
    "field value": "field value",
    "project": "project",
}


def _step(found: Any) -> UploadStep:
    if not is_object(found):
        raise ValueError("a step is no object")
    uuid = None if found["uuid"] is None else UUID(found["uuid"])
    return UploadStep(kind=_KINDS[found["kind"]], name=str(found["name"]), uuid=uuid, done=found["done"] is True)


def _array(found: Any) -> list[Any]:
    if not is_array(found):
        raise ValueError("the steps are no list")
    return found


def _plain(step: UploadStep) -> dict[str, Any]:
    uuid = None if step.uuid is None else str(step.uuid)
    return {"kind": step.kind, "name": step.name, "uuid": uuid, "done": step.done}

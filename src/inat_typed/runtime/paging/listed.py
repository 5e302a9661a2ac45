"""A walk along a list of ids, as many at a time as one request takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from inat_typed.runtime.errors import NotFoundError
from inat_typed.runtime.paging.batch import Batch, value_of
from inat_typed.runtime.paging.walk import Mark, Plan, Slot

_LONGEST = 3_000
"""Characters of ids in one address."""

_KEYS = ("id", "uuid", "slug", "login")


@dataclass(eq=False, slots=True)
class Listed(Slot):
    """Some of the ids; ``first`` is the place of the first of them in the list."""

    ids: tuple[Any, ...] = ()
    first: int = 0
    absent: list[str] = field(default_factory=list[str])


@dataclass(slots=True, kw_only=True)
class ByList(Plan):
    """The plan. ``keyword`` is the parameter that takes the ids, ``size`` how many of them one request does."""

    arguments: dict[str, Any] = field(repr=False)
    keyword: str
    ids: Sequence[Any]
    size: int
    first: int = 0
    known: set[object] = field(default_factory=set[object])
    absent: list[str] = field(default_factory=list[str])

    def __post_init__(self) -> None:
        self.promise(len(self.ids))
        parts = list(_parts(self.ids[self.first :], self.size))
        place = self.first
        for part in parts:
            asked = {**self.arguments, self.keyword: list(part)}
            self.slots.append(Listed(asked, len(part), ids=part, first=place))
            place += len(part)
        self.notices.before_requests(len(parts), len(self.ids))

    def cost(self, total: int) -> tuple[int, int]:
        """All ids, as many at a time as one request takes."""
        return total, -(-total // self.size)

    def answered(self, slot: Slot, answer: Batch) -> None:
        """Note who is absent."""
        if isinstance(slot, Listed) and len(answer) < len(slot.ids):
            found = {str(value_of(each, name)).lower() for each in answer.sources or answer.records for name in _KEYS}
            slot.absent = [str(each) for each in slot.ids if str(each).lower() not in found]

    def excused(self, error: BaseException) -> Batch | None:
        """None of them is there: so they are absent, like any other."""
        return Batch({}, []) if isinstance(error, NotFoundError) else None

    def due(self, slot: Slot, answer: Batch) -> Batch:
        """The records, but for those that came under another id before."""
        if isinstance(slot, Listed):
            self.absent += slot.absent
        return answer.new(self.known)

    def mark(self, slot: Slot, due: Batch, *, whole: bool) -> Mark:  # noqa: ARG002 - the list is what counts
        """The place in the list to go on at: the same one if a part is left."""
        first, ids = (slot.first, slot.ids) if isinstance(slot, Listed) else (0, ())
        absent: Mark = {"absent": list(self.absent)} if self.absent else {}
        return {"place": first + (len(ids) if whole else 0), **absent}

    def finish(self) -> None:
        """Name those that are absent."""
        self.notices.absent(self.absent)


def _parts(ids: Sequence[Any], size: int) -> Iterator[tuple[Any, ...]]:
    part: list[Any] = []
    length = 0
    for each in ids:
        here = len(str(each)) + 1
        if part and (len(part) == size or length + here > _LONGEST):
            yield tuple(part)
            part, length = [], 0
        part.append(each)
        length += here
    if part:
        yield tuple(part)

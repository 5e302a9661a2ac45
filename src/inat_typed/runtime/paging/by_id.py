"""A walk in the order of ids, as far as there are records.

A page that begins *after the last id* of the one before loses nothing and doubles nothing, whatever is added or
deleted meanwhile; but each such step has to wait for the step before. So a walk throws *runs* ahead: every other page
is asked for by its number, side by side, as far as pages reach; and each *gap* between two runs is asked for by the
ids on its edges, which are both known then. A run may lie a little off, if something was added or deleted: it has no
holes all the same, and the gaps close up to it exactly. From the last run on, the next ones are thrown.

Per page there is one request, as in a walk step by step.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from inat_typed.runtime.errors import PagingError
from inat_typed.runtime.paging.batch import Batch
from inat_typed.runtime.paging.walk import Mark, Plan, Slot


@dataclass(eq=False, slots=True)
class Step(Slot):
    """What follows one id, up to another if that is known. As a gap it waits until its edges are."""

    after: int | None = None
    before: int | None = None


@dataclass(eq=False, slots=True)
class Run(Slot):
    """A page by its number, counted from an id; the *far* one is the last, after which others are thrown."""

    after: int | None = None
    number: int = 1
    ids: tuple[int, ...] = ()


@dataclass(slots=True, kw_only=True)
class ById(Plan):
    """The plan. ``reach``: so many records do pages reach. ``bounded``: the service takes ids on both sides.

    Where it does not, neither does it count beyond ``reach``.
    """

    arguments: dict[str, Any] = field(repr=False)
    ascending: bool
    size: int
    reach: int
    bounded: bool
    after: int | None = None
    limit: int | None = None
    steps_only: bool = False
    end: int | None = None
    """The last id of all that is laid out, up to which there are so many records if nothing changes:"""
    laid_out: int = 0
    settled: bool = False
    """Whether nothing follows the end, as far as the service says."""
    sure: bool = False
    """Whether it says so of that very id."""

    def __post_init__(self) -> None:
        self.end, self.laid_out = self.after, self.delivered
        self.slots.append(self._step(self.after))

    def cost(self, total: int) -> tuple[int, int]:
        """All of them, page by page."""
        return total, -(-total // self.size)

    def answered(self, slot: Slot, answer: Batch) -> None:
        """Lay out what follows."""
        if isinstance(slot, Step):
            self._stepped(slot, answer)
        elif isinstance(slot, Run):
            slot.ids = _ids(answer)
            if slot.ahead:
                self._throw(slot, answer)
            else:
                self._place(slot, answer)

    def due(self, slot: Slot, answer: Batch) -> Batch:
        """All; of a gap, what is in it."""
        if not isinstance(slot, Step) or slot.before is None:
            return answer
        return answer.kept([self._rises(each, slot.before) for each in answer.ids])

    def mark(self, slot: Slot, due: Batch, *, whole: bool) -> Mark:  # noqa: ARG002 - the last id says it all
        """The last id."""
        return {"after": due.ids[-1]}

    def more(self) -> None:
        """One step more where the end is not certain."""
        if not self.settled or (not self.sure and self.delivered < (self.total or 0)):
            self.laid_out = self.delivered
            self.slots.append(self._step(self.end))

    def finish(self) -> None:
        """Compare with what was promised."""
        self.notices.after(self.total, self.delivered)

    # What is asked for

    def _step(self, after: int | None, before: int | None = None) -> Step:
        return Step(self._asking(after, before), self.size, after=after, before=before)

    def _asking(self, after: int | None, before: int | None = None) -> dict[str, Any]:
        start, end = ("id_above", "id_below") if self.ascending else ("id_below", "id_above")
        bounds = {start: after, end: before if self.bounded else None}
        return {**self.arguments, "per_page": self.size} | {k: v for k, v in bounds.items() if v is not None}

    @property
    def _run(self) -> int:
        """Records of a run: a gap of that size has to be seen to close by one page."""
        return self.size if self.bounded else self.size - 1

    # What is made of the answers

    def _rises(self, *ids: int | None) -> bool:
        known = [each if self.ascending else -each for each in ids if each is not None]
        return all(one < other for one, other in pairwise(known))

    def _stepped(self, step: Step, answer: Batch) -> None:
        came, told = len(answer), answer.total
        if self.total is None and told is not None:
            self.promise(self.notices.had + told)
            self.notices.before(told, self.size)
        if answer.size and answer.size < self.size:
            self.size = answer.size
        ids = _ids(answer)
        self._check(step, ids, answer)
        last = ids[-1] if ids else step.after
        if step.before is None:
            self.laid_out += came
            left = self._left(told, came) if came else 0
            self._lay_out(last, left, is_full=came >= step.expected, sure=True)
        elif came and self._rises(last, step.before) and not self._is_closed(last, step.before, told, came):
            self._put_after(step, self._step(last, step.before))

    def _is_closed(self, last: int | None, before: int, told: int | None, came: int) -> bool:
        """Whether nothing is between the last id that came and the edge of the gap."""
        return (self.bounded and told == came) or abs(before - (last or 0)) == 1

    def _check(self, step: Step, ids: tuple[int, ...], answer: Batch) -> None:
        name, came = self.notices.name, len(answer)
        wanted = self.limit is None or self.limit > self.delivered + came
        if len(ids) < came and wanted and answer.total != came:
            raise PagingError(f"{name}: a walk needs the id of each record, and some came without")
        if not self._rises(step.after, *ids):
            raise PagingError(
                f"{name}: after id {step.after} the service sent records that do not follow it in the order of ids; "
                "going on would double or lose records"
            )
        if answer.total and not came:
            raise PagingError(
                f"{name}: the service says that {answer.total:,} records follow id {step.after} and sends none"
            )

    def _left(self, told: int | None, came: int) -> int | None:
        """How many records follow after the first that *came*, of all that the service *told* of."""
        if told is None or told < came:
            return None
        return self.reach if not self.bounded and told >= self.reach else told - came

    def _lay_out(self, end: int | None, left: int | None, *, is_full: bool, sure: bool) -> None:
        """Lay out the last request. *left* is how many records follow *end*, as far as the service says.

        That nothing follows is believed after a page that is not full.
        """
        self.end, self.sure, self.settled = end, sure, left == 0 and not is_full
        room = None if self.limit is None else self.limit - self.laid_out
        if self.settled or (room is not None and room <= 0):
            return
        wanted = left or 0 if room is None else min(left or 0, room)
        run = 0 if self.steps_only else self._run
        number = min(self.reach // run, -(-wanted // run)) // 2 * 2 if run else 0
        self.slots.append(self._numbered(end, number, ahead=True) if number else self._step(end))

    def _numbered(self, after: int | None, number: int, *, ahead: bool = False) -> Run:
        asked = {**self._asking(after), "per_page": self._run, "page": number}
        return Run(asked, self._run, ahead=ahead, after=after, number=number)

    def _throw(self, far: Run, answer: Batch) -> None:
        """Lay out the gaps and runs before a far run, and what follows it."""
        if not self._is_run(far, answer):
            self._replace(far, self._step(far.after))  # the collection has shrunk
            return
        between: list[Slot] = []
        for number in range(2, far.number, 2):
            between += [self._gap(), self._numbered(far.after, number)]
        self._replace(far, *between, self._gap(), far)
        place = self.slots.index(far)
        self._set_edges(place - len(between) - 1, after=far.after)
        self._set_edges(place - 1, before=far.ids[0])
        total = (far.number - 1) * self._run + len(far.ids)
        self.laid_out += total
        self._lay_out(far.ids[-1], self._left(answer.total, total), is_full=len(far.ids) >= self._run, sure=False)

    def _gap(self) -> Step:
        return Step({}, self._run, waits=True)

    def _place(self, run: Run, answer: Batch) -> None:
        """Set the edges of the gaps around a run; or make one gap of them, if it is not between its neighbours."""
        place = self.slots.index(run)
        if self._is_run(run, answer):
            self._set_edges(place - 1, before=run.ids[0])
            self._set_edges(place + 1, after=run.ids[-1])
            return
        one, other = self.slots[place - 1], self.slots[place + 1]
        del self.slots[place : place + 2]
        if isinstance(one, Step) and isinstance(other, Step):
            self._set_edges(place - 1, before=other.before)

    def _is_run(self, run: Run, answer: Batch) -> bool:
        place = self.slots.index(run)
        last = run.after if run.ahead else next(_edges(reversed(self.slots[:place]), -1), run.after)
        first = next(_edges(self.slots[place + 1 :], 0), None)
        return len(run.ids) == len(answer) > 0 and self._rises(last, *run.ids, first)

    def _set_edges(self, place: int, after: int | None = None, before: int | None = None) -> None:
        gap = self.slots[place]
        if isinstance(gap, Step):
            gap.after = gap.after if after is None else after
            gap.before = gap.before if before is None else before
            if gap.after is not None and gap.before is not None:
                gap.arguments, gap.waits = self._asking(gap.after, gap.before), False

    def _replace(self, slot: Slot, *slots: Slot) -> None:
        place = self.slots.index(slot)
        self.slots[place : place + 1] = slots

    def _put_after(self, slot: Slot, other: Slot) -> None:
        self.slots.insert(self.slots.index(slot) + 1, other)


def _ids(answer: Batch) -> tuple[int, ...]:
    return tuple(each for each in answer.ids if each is not None)


def _edges(slots: Iterable[Slot], which: int) -> Iterator[int]:
    """The known ids among *slots*: the last of each (-1), or the first (0)."""
    for slot in slots:
        known = slot.ids[which] if isinstance(slot, Run) and slot.ids else None
        if isinstance(slot, Step):
            known = slot.after if which else slot.before
        if known is not None:
            yield known

"""A walk through a collection, without I/O: what to ask for next, and what of the answers is due.

A plan lays out *slots*, each a request in its place; an answer may put further slots in the place of its own. The walk
says which slot to send (no more at once than is useful, none after one that failed), takes the answers as they come,
and hands the records on in order, or as they come.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from inat_typed.runtime.errors import PagingError
from inat_typed.runtime.paging.batch import Batch

if TYPE_CHECKING:
    from inat_typed.runtime.paging.notices import Notices

Mark = dict[str, Any]
"""Where a walk can go on later, as JSON."""


@dataclass(eq=False, slots=True)
class Slot:
    """A request in its place. ``expected``: so many records are to come at most.

    ``ahead``: others wait for it. ``waits``: what it is to ask is not known yet.
    """

    arguments: Mapping[str, Any] = field(repr=False)
    expected: int
    ahead: bool = False
    sent: bool = False
    waits: bool = False
    batch: Batch | None = None
    error: BaseException | None = None

    @property
    def done(self) -> bool:
        """Whether it is answered."""
        return self.batch is not None or self.error is not None


@dataclass(slots=True)
class Delivery:
    """Records that are due, and where to go on after them."""

    batch: Batch
    mark: Mark


class Instead(Exception):
    """Another plan is to be followed from the start."""

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self.plan = plan


@dataclass(slots=True, kw_only=True)
class Plan:
    """Which requests bring a collection. ``slots`` are those whose records are still due, in order."""

    notices: Notices
    total: int | None = None
    """How many records the service said there are, in its first answer."""
    delivered: int = 0
    """How many records were handed on."""
    slots: list[Slot] = field(default_factory=list[Slot])

    def promise(self, total: int) -> None:
        """So many records are to come, the service says."""
        self.total = total

    def cost(self, total: int) -> tuple[int, int]:
        """How many of *total* records can be had, and by how many requests."""
        raise NotImplementedError

    def answered(self, slot: Slot, answer: Batch) -> None:
        """Read the answer of *slot*; lay out what follows from it."""
        raise NotImplementedError

    def excused(self, error: BaseException) -> Batch | None:  # noqa: ARG002 - for most, no error is an answer
        """The answer that an error stands for, if it does."""
        return None

    def due(self, slot: Slot, answer: Batch) -> Batch:
        """What of *slot* is new."""
        raise NotImplementedError

    def mark(self, slot: Slot, due: Batch, *, whole: bool) -> Mark:
        """Where to go on after what of *slot* was due, or after a part of it."""
        raise NotImplementedError

    def more(self) -> None:
        """Lay out what is still to be asked when no slot is left, if anything is."""

    def finish(self) -> None:
        """All has come that will."""


@dataclass(slots=True)
class Walk:
    """One walk. ``width`` is how many requests may be under way at once; whoever drives it may change that."""

    plan: Plan
    limit: int | None = None
    ordered: bool = True
    width: int = 1
    under_way: int = field(default=0, init=False)
    ended: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        self._end_at_limit()

    def _end_at_limit(self) -> None:
        self.ended = self.ended or (self.limit is not None and self.delivered >= self.limit)

    @property
    def delivered(self) -> int:
        """How many records were handed on."""
        return self.plan.delivered

    @property
    def promised(self) -> int | None:
        """How many records it is to deliver, as far as the service has told."""
        total = self.plan.total
        if total is None:
            return None
        records, _ = self.plan.cost(total)
        return records if self.limit is None else min(records, self.limit)

    def to_send(self) -> Slot | None:
        """The slot to send now, if there is one; it counts as sent."""
        if self.ended or self.under_way >= self.width:
            return None
        slot = self._next()
        if slot is not None:
            slot.sent = True
            self.under_way += 1
        return slot

    def _next(self) -> Slot | None:
        """The first that is not sent; before it one that others wait for, if it is near. Little is held for later."""
        first: Slot | None = None
        held, waiting, expected = self.under_way, 0, self.delivered
        most = 2 * self.width if self.width > 1 else 1
        is_next = False
        for slot in self.plan.slots:
            if slot.error is not None or (self.limit is not None and expected >= self.limit) or waiting > most:
                break
            expected += slot.expected if slot.batch is None else len(slot.batch)
            held += slot.done
            if not slot.sent and not slot.waits:
                if slot.ahead and self.width > 1 and held <= most:
                    return slot
                if first is None:
                    first, is_next = slot, not held
                waiting += 1
        return first if is_next or held < most else None

    def take(self, slot: Slot, outcome: Batch | BaseException) -> None:
        """Take what *slot* was answered, or the error that the call ended with."""
        self.under_way -= 1
        if isinstance(outcome, Batch):
            slot.batch = outcome
        else:
            slot.batch = self.plan.excused(outcome)
            slot.error = outcome if slot.batch is None else None
        if slot.batch is not None:
            try:
                self.plan.answered(slot, slot.batch)
            except Instead as other:
                self.plan = other.plan
            except Exception as error:  # noqa: BLE001 - it is raised where its records would be
                slot.batch, slot.error = None, error

    def ready(self) -> Delivery | None:
        """What is due now.

        Raises:
            INatError: The request whose turn it is has failed.
        """
        try:
            while not self.ended:
                slot = self._due()
                if slot is not None and (delivery := self._delivery(slot)):
                    return delivery
                if slot is None and self.plan.slots:
                    return None
                if slot is None:
                    self._run_out()
        except Exception as error:
            self.ended = True
            if isinstance(error, PagingError):
                error.delivered = self.delivered
            raise
        return None

    def _due(self) -> Slot | None:
        slots = self.plan.slots
        if not self.ordered and (answered := next((each for each in slots if each.batch is not None), None)):
            return answered
        head = next(iter(slots), None)
        if head is not None and head.done:
            return head
        if self.under_way or (self.ordered and head is not None and not head.waits):
            return None
        return next((each for each in slots if each.error), None)  # what waits for it waits in vain

    def _delivery(self, slot: Slot) -> Delivery | None:
        if slot.error is not None or slot.batch is None:
            raise slot.error or RuntimeError("nothing is due")
        self.plan.slots.remove(slot)
        due = self.plan.due(slot, slot.batch)
        wanted = len(due) if self.limit is None else min(len(due), self.limit - self.delivered)
        whole = wanted == len(due)
        due = due.kept([number < wanted for number in range(len(due))])
        self.plan.delivered += len(due)
        self._end_at_limit()
        return Delivery(due, self.plan.mark(slot, due, whole=whole)) if due else None

    def _run_out(self) -> None:
        self.plan.more()
        if not self.plan.slots:
            self.ended = True
            self.plan.finish()

"""A walk by the numbers of pages, in the service's own order, as far as pages reach.

What is added or deleted meanwhile pushes records from page to page: what comes again is left out, and if fewer came
than were promised, that is said. So it is where a walk goes on after a pause.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from inat_typed.runtime.errors import PagingError
from inat_typed.runtime.paging.batch import Batch
from inat_typed.runtime.paging.walk import Mark, Plan, Slot

_LAID_OUT = 100
"""Pages: no more are laid out at once, however many the service promises."""


@dataclass(eq=False, slots=True)
class Numbered(Slot):
    """A page by its number."""

    number: int = 1


@dataclass(slots=True, kw_only=True)
class ByNumber(Plan):
    """The plan. ``size`` is ``None`` where nobody knows how large a page may be: the service then chooses.

    ``beyond`` is told where there are more records than pages reach: it may raise ``Instead``, or another error.
    ``capped``: the service does not count further than pages reach. ``single``: the operation has one page only;
    ``sized``: it can be told how large.
    """

    arguments: dict[str, Any] = field(repr=False)
    size: int | None
    reach: int | None
    sized: bool = True
    single: bool = False
    capped: bool = False
    limit: int | None = None
    first: int = 1
    beyond: Callable[[int], None] | None = None
    known: set[object] = field(default_factory=set[object])
    seen: set[object] = field(default_factory=set[object])
    """What came in this walk; more may be known from an earlier one that it goes on with."""
    within: int = 0
    """So many records are to be asked for."""
    last: int = 0
    """The number of the last page that is laid out."""
    nameless: list[Any] = field(default_factory=list[Any])
    """The records of the last page that nothing tells from others."""
    is_full: bool = False
    """Whether the last page that came was as large as one can be."""

    def __post_init__(self) -> None:
        self.last = self.first - 1
        self._append()

    def cost(self, total: int) -> tuple[int, int]:
        """As many as pages reach, unless there is another way beyond."""
        reach = self._reach() if self.beyond is None else None
        records = total if reach is None else min(total, reach)
        return records, 1 if self.size is None else -(-records // max(self.size, 1))

    def answered(self, slot: Slot, answer: Batch) -> None:
        """Lay out the other pages once the first has told how many there are."""
        came = len(answer)
        if _number(slot) == self.last:
            self.is_full = bool(came) and came >= (self.size or came + 1)
        if not came:  # nor is there anything on the pages after it
            self.within = 0
            self.slots[:] = [each for each in self.slots if each.sent or _number(each) < _number(slot)]
        if self.total is None and answer.total is not None and answer.total >= came:
            self.promise(answer.total)
            self._learn_size(answer)
            self._look(answer.total)
        elif self.total is None and came:
            self._append()
        self._lay_out()

    def _learn_size(self, answer: Batch) -> None:
        came, told = len(answer), answer.size
        if self.size is None:
            self.size = told or came or None
        elif told and told < self.size:
            self.size = told
        elif 0 < came < min(self.size, answer.total or 0) and not told and not self.single:
            self.size = came

    def _look(self, total: int) -> None:
        """See how much of *total* there is to be had, and say so before more is asked for."""
        reach = self._reach()
        wanted = total if self.limit is None else min(total, self.limit)
        is_more = self.capped and total == self.reach and (self.limit is None or self.limit > total)
        if reach is not None and (wanted > reach or is_more):
            if self.beyond is not None:
                self.beyond(total)
            else:
                self.notices.out_of_reach(total, reach)
        self.within = wanted if reach is None else min(wanted, reach)
        behind = (self.first - 1) * (self.size or 0)
        self.notices.before(max(0, self.within - behind), self.size or self.within)

    def _lay_out(self) -> None:
        while self.size and self.last * self.size < self.within and len(self.slots) < _LAID_OUT:
            self._append()

    def _reach(self) -> int | None:
        """So many records do pages of this size reach."""
        if self.single:
            return self.size or 0
        if self.reach is None or not self.size:
            return self.reach
        return self.reach // self.size * self.size

    def _append(self) -> None:
        reach = self._reach() if self.last else None
        if self.single and self.last:
            return
        if reach is not None and self.size and self.last * self.size >= reach:
            return
        self.last += 1
        asked = {**self.arguments}
        if self.sized and self.size:
            asked["per_page"] = self.size
        if self.last > 1:
            asked["page"] = self.last
        self.slots.append(Numbered(asked, self.size or 1, number=self.last))

    def due(self, slot: Slot, answer: Batch) -> Batch:
        """The records that did not come before.

        Raises:
            PagingError: There is none, though more were promised: the service repeats itself.
        """
        is_again = self._is_again(answer)
        repeats = is_again or (len(answer) and not len(answer.new(self.seen)))
        new = answer.kept([False] * len(answer)) if is_again else answer.new(self.known)
        if repeats:
            if self.total is None or self.delivered < self.total:
                raise PagingError(
                    f"{self.notices.name}: page {_number(slot)} has nothing that was not on a page before; "
                    f"{self.delivered:,} records came, and going on would repeat them"
                )
            self.is_full = False
        return new

    def _is_again(self, answer: Batch) -> bool:
        """Whether these are the records of the page before, as far as can be seen where nothing tells records apart."""
        if any(each is not None for each in answer.identities):
            return False
        before, self.nameless = self.nameless, answer.records
        return len(before) > 1 and before == self.nameless

    def mark(self, slot: Slot, due: Batch, *, whole: bool) -> Mark:  # noqa: ARG002 - pages are told by their numbers
        """The page to go on with: this one if a part of it is left."""
        return {"page": _number(slot) + whole, "size": self.size}

    def more(self) -> None:
        """One page more, where the last one was full: that nothing follows is not believed then."""
        if self.is_full or (self.within and self.limit):
            self.is_full = False
            self.within = self.within and min(self.total or 0, self._reach() or self.total or 0)
            self._append()

    def finish(self) -> None:
        """Compare with what was promised."""
        reach = self._reach()
        promised = self.total if reach is None or self.total is None else min(self.total, reach)
        self.notices.after(promised, self.delivered)


def _number(slot: Slot) -> int:
    return slot.number if isinstance(slot, Numbered) else 1

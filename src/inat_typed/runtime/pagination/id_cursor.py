"""Paginate in the order of ids, beyond the number of records that pages reach.

**Steps.** The basic request asks for the page *after the last id* of the page before (``id_above`` or ``id_below``). It
neither loses nor repeats a record, whatever is added or deleted in the meantime. But each step has to wait for the step
before it, so a pagination of steps alone uses only a part of the rate limit.

**Runs.** Pages requested by their *number*, counted from a known id, do not depend on each other and can be in flight
together. But if a record is added or deleted between two such requests, the border between their pages moves, and a
record is lost or repeated there. Within one page nothing can be lost: each is a *run* of consecutive records.

**Gaps.** The strategy combines both. It requests every other page by number, as a run. What lies between two runs is a
*gap*, which is requested by the ids at its edges: after the last id of the run before, up to the first id of the run
after. The edges are exact, so it does not matter if a run is shifted a little; and gaps can be in flight together, too.
A gap that has grown beyond one page is closed by further steps. A run that overlaps its neighbours is dropped, and the
gaps around it become one gap::

    known id | gap  run  gap  run  gap  ...  gap  far run | (the next section starts after the last id of the far run)
    page        1    2    3    4    5         n-1    n

A *section* consists of as many pages as pages reach, or as remain. Its last page, the *far run*, is requested first: it
shows where the next section starts. The number of requests is one per page, the same as with steps alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from inat_typed.runtime.core.errors import PaginationError
from inat_typed.runtime.pagination.batch import Batch
from inat_typed.runtime.pagination.scheduler import Cursor, PageRequest, Strategy


@dataclass(eq=False, slots=True)
class IdRangeRequest(PageRequest):
    """A step or a gap: the records that follow one id, up to another id for a gap.

    A gap is blocked until both of its edges are known.
    """

    after_id: int | None = None
    before_id: int | None = None


@dataclass(eq=False, slots=True)
class RunRequest(PageRequest):
    """A page by its number, counted from an id. The far run of a section is urgent."""

    after_id: int | None = None
    number: int = 1
    ids: tuple[int, ...] = ()


@dataclass(slots=True, kw_only=True)
class IdCursorStrategy(Strategy):
    """Paginates by ids, with runs and gaps in flight together.

    Attributes:
        arguments: The arguments of the operation without cursor and page size.
        is_ascending: Whether ids ascend.
        page_size: Number of records to request per page.
        window: Number of records that pages reach.
        has_both_bounds: Whether the service accepts ``id_above`` and ``id_below``. If it accepts only ``id_above``, it
            reports totals no larger than ``window``.
        after_id: The id to start after, or ``None`` for the first record.
        limit: Maximum number of records to deliver.
        is_sequential: Whether to use steps alone.
        end_id: The last id that the planned requests cover.
        planned: Number of records up to ``end_id``, if nothing changes.
        is_end_reported: Whether nothing follows ``end_id``, according to the service.
        is_end_exact: Whether the service reported that for ``end_id`` itself, rather than by counting pages.
    """

    arguments: dict[str, Any] = field(repr=False)
    is_ascending: bool
    page_size: int
    window: int
    has_both_bounds: bool
    after_id: int | None = None
    limit: int | None = None
    is_sequential: bool = False
    end_id: int | None = None
    planned: int = 0
    is_end_reported: bool = False
    is_end_exact: bool = False

    def __post_init__(self) -> None:
        self.end_id, self.planned = self.after_id, self.delivered
        self.requests.append(self._range_request(self.after_id))

    def cost(self, total: int) -> tuple[int, int]:
        """Return all records, and one request per page."""
        return total, -(-total // self.page_size)

    def handle_response(self, request: PageRequest, batch: Batch) -> None:
        """Plan the requests that follow, or set the edges of the gaps around a run."""
        if isinstance(request, IdRangeRequest):
            self._handle_range(request, batch)
        elif isinstance(request, RunRequest):
            request.ids = _ids(batch)
            if request.is_urgent:
                self._handle_far_run(request, batch)
            else:
                self._handle_run(request, batch)

    def select_new(self, request: PageRequest, batch: Batch) -> Batch:
        """Return all records; for a gap, only those inside it."""
        if not isinstance(request, IdRangeRequest) or request.before_id is None:
            return batch
        return batch.select([self._in_order(each, request.before_id) for each in batch.ids])

    def cursor_after(self, request: PageRequest, delivered: Batch, *, is_complete: bool) -> Cursor:  # noqa: ARG002
        """Return the last id."""
        return {"after_id": delivered.ids[-1]}

    def extend(self) -> None:
        """Add a step if the end of the collection is not certain."""
        if not self.is_end_reported or (not self.is_end_exact and self.delivered < (self.total or 0)):
            self.planned = self.delivered
            self.requests.append(self._range_request(self.end_id))

    def finish(self) -> None:
        """Warn if fewer records were delivered than the service reported."""
        self.reporter.warn_if_incomplete(self.total, self.delivered)

    # Building requests

    def _range_request(self, after_id: int | None, before_id: int | None = None) -> IdRangeRequest:
        arguments = self._range_arguments(after_id, before_id)
        return IdRangeRequest(arguments, self.page_size, after_id=after_id, before_id=before_id)

    def _run_request(self, after_id: int | None, number: int, *, is_urgent: bool = False) -> RunRequest:
        arguments = {**self._range_arguments(after_id), "per_page": self._run_size, "page": number}
        return RunRequest(arguments, self._run_size, is_urgent=is_urgent, after_id=after_id, number=number)

    def _blocked_gap(self) -> IdRangeRequest:
        return IdRangeRequest({}, self._run_size, is_blocked=True)

    def _range_arguments(self, after_id: int | None, before_id: int | None = None) -> dict[str, Any]:
        start, end = ("id_above", "id_below") if self.is_ascending else ("id_below", "id_above")
        bounds = {start: after_id, end: before_id if self.has_both_bounds else None}
        given = {name: bound for name, bound in bounds.items() if bound is not None}
        return {**self.arguments, "per_page": self.page_size} | given

    @property
    def _run_size(self) -> int:
        """Number of records per run.

        Without an upper bound, a gap of this size must fit on a page together with the first record after it, which
        shows that the gap is closed.
        """
        return self.page_size if self.has_both_bounds else self.page_size - 1

    # Steps and gaps

    def _in_order(self, *ids: int | None) -> bool:
        """Return whether the known *ids* are strictly in the order of the pagination."""
        keys = [each if self.is_ascending else -each for each in ids if each is not None]
        return all(earlier < later for earlier, later in pairwise(keys))

    def _handle_range(self, request: IdRangeRequest, batch: Batch) -> None:
        if self.total is None and batch.total is not None:
            self.total: int | None = self.reporter.delivered_earlier + batch.total
            self.reporter.warn_if_pages_over_daily_quota(batch.total, self.page_size)
        if batch.page_size and batch.page_size < self.page_size:
            self.page_size = batch.page_size
        ids = _ids(batch)
        self._check_response(request, ids, batch)
        last_id = ids[-1] if ids else request.after_id
        if request.before_id is None:
            self.planned += len(batch)
            remaining = self._remaining_after(batch.total, len(batch)) if len(batch) else 0
            self._plan_section(last_id, remaining, is_full=len(batch) >= request.expected, is_exact=True)
        elif len(batch) and self._in_order(last_id, request.before_id) and not self._is_closed(request, batch, last_id):
            self._insert_after(request, self._range_request(last_id, request.before_id))

    def _is_closed(self, gap: IdRangeRequest, batch: Batch, last_id: int | None) -> bool:
        """Return whether no record can lie between the last id of the response and the end of the gap."""
        is_all = self.has_both_bounds and batch.total == len(batch)
        return is_all or abs((gap.before_id or 0) - (last_id or 0)) == 1

    def _check_response(self, request: IdRangeRequest, ids: tuple[int, ...], batch: Batch) -> None:
        operation_id, count = self.reporter.operation_id, len(batch)
        is_continued = self.limit is None or self.limit > self.delivered + count
        if len(ids) < count and is_continued and batch.total != count:
            raise PaginationError(
                f"{operation_id}: the service returned records without an id, which this pagination needs to continue"
            )
        if not self._in_order(request.after_id, *ids):
            raise PaginationError(
                f"{operation_id}: the records after id {request.after_id} are not in the order of ids; continuing "
                "would lose or repeat records"
            )
        if batch.total and not count:
            raise PaginationError(
                f"{operation_id}: the service reports {batch.total:,} records after id {request.after_id}, but "
                "returned none"
            )

    def _remaining_after(self, total: int | None, count: int) -> int | None:
        """Return how many records follow the first *count*, if the service reports *total*; ``None`` if unknown."""
        if total is None or total < count:
            return None
        is_capped = not self.has_both_bounds and total >= self.window
        return self.window if is_capped else total - count

    # Sections of runs and gaps

    def _plan_section(self, end_id: int | None, remaining: int | None, *, is_full: bool, is_exact: bool) -> None:
        """Add the far run of the next section, or a step if too few records remain.

        After a full page, a report that nothing remains is not trusted.

        Args:
            end_id: The id after which the section starts.
            remaining: Number of records after *end_id*, or ``None`` if unknown.
            is_full: Whether the page before was full.
            is_exact: Whether *remaining* was reported for *end_id* itself.
        """
        self.end_id, self.is_end_exact = end_id, is_exact
        self.is_end_reported = remaining == 0 and not is_full
        limit = None if self.limit is None else self.limit - self.planned
        if self.is_end_reported or (limit is not None and limit <= 0):
            return
        wanted = remaining or 0 if limit is None else min(remaining or 0, limit)
        run_size = 0 if self.is_sequential else self._run_size
        pages = min(self.window // run_size, -(-wanted // run_size)) if run_size else 0
        far_number = pages // 2 * 2
        self.requests.append(
            self._run_request(end_id, far_number, is_urgent=True) if far_number else self._range_request(end_id)
        )

    def _handle_far_run(self, far_run: RunRequest, batch: Batch) -> None:
        """Insert the gaps and runs before the far run, and plan the next section after it."""
        if not self._is_valid_run(far_run, batch):
            self._replace(far_run, self._range_request(far_run.after_id))  # the collection has shrunk
            return
        before: list[PageRequest] = []
        for number in range(2, far_run.number, 2):
            before += [self._blocked_gap(), self._run_request(far_run.after_id, number)]
        self._replace(far_run, *before, self._blocked_gap(), far_run)
        index = self.requests.index(far_run)
        self._set_edges(index - len(before) - 1, after_id=far_run.after_id)
        self._set_edges(index - 1, before_id=far_run.ids[0])
        count = (far_run.number - 1) * self._run_size + len(far_run.ids)
        self.planned += count
        remaining = self._remaining_after(batch.total, count)
        self._plan_section(far_run.ids[-1], remaining, is_full=len(far_run.ids) >= self._run_size, is_exact=False)

    def _handle_run(self, run: RunRequest, batch: Batch) -> None:
        """Set the edges of the gaps around a run; merge them into one gap if the run overlaps its neighbours."""
        index = self.requests.index(run)
        if self._is_valid_run(run, batch):
            self._set_edges(index - 1, before_id=run.ids[0])
            self._set_edges(index + 1, after_id=run.ids[-1])
            return
        left, right = self.requests[index - 1], self.requests[index + 1]
        del self.requests[index : index + 2]
        if isinstance(left, IdRangeRequest) and isinstance(right, IdRangeRequest):
            self._set_edges(index - 1, before_id=right.before_id)

    def _is_valid_run(self, run: RunRequest, batch: Batch) -> bool:
        """Return whether all records have ids, in order and between the ids that are known before and after the run."""
        index = self.requests.index(run)
        last_before = (
            run.after_id if run.is_urgent else next(_known_ids(reversed(self.requests[:index]), -1), run.after_id)
        )
        first_after = next(_known_ids(self.requests[index + 1 :], 0), None)
        return len(run.ids) == len(batch) > 0 and self._in_order(last_before, *run.ids, first_after)

    def _set_edges(self, index: int, after_id: int | None = None, before_id: int | None = None) -> None:
        """Set one or both edges of the gap at *index*, and unblock it when both are known."""
        gap = self.requests[index]
        if isinstance(gap, IdRangeRequest):
            gap.after_id = gap.after_id if after_id is None else after_id
            gap.before_id = gap.before_id if before_id is None else before_id
            if gap.after_id is not None and gap.before_id is not None:
                gap.arguments, gap.is_blocked = self._range_arguments(gap.after_id, gap.before_id), False

    def _replace(self, request: PageRequest, *replacements: PageRequest) -> None:
        index = self.requests.index(request)
        self.requests[index : index + 1] = replacements

    def _insert_after(self, request: PageRequest, new_request: PageRequest) -> None:
        self.requests.insert(self.requests.index(request) + 1, new_request)


def _ids(batch: Batch) -> tuple[int, ...]:
    return tuple(each for each in batch.ids if each is not None)


def _known_ids(requests: Iterable[PageRequest], index: int) -> Iterator[int]:
    """Yield the known last id of each of *requests* (*index* -1), or the known first id (*index* 0)."""
    for request in requests:
        known = request.ids[index] if isinstance(request, RunRequest) and request.ids else None
        if isinstance(request, IdRangeRequest):
            known = request.after_id if index else request.before_id
        if known is not None:
            yield known

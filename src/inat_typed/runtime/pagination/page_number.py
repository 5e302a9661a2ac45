"""Paginate by page numbers, in any order that the service supports, as far as pages reach.

The first response shows how many records there are, so all other pages can be in flight together. If records are added
or deleted during the pagination, records move from page to page. A record that appears on two pages is delivered once;
a record that moves to a page that was already requested is missed. If fewer records were delivered than the service
reported, a warning says so. The same holds when a pagination is resumed.

If there are more records than pages reach, the pagination fails, switches to ids, or warns, depending on the operation.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from inat_typed.runtime.core.errors import PaginationError
from inat_typed.runtime.pagination.batch import Batch
from inat_typed.runtime.pagination.scheduler import Cursor, PageRequest, Strategy

_MAX_PLANNED = 100
"""Maximum number of pages planned at once, however many records the service reports."""


@dataclass(eq=False, slots=True)
class NumberedRequest(PageRequest):
    """A page by its number."""

    number: int = 1


@dataclass(slots=True, kw_only=True)
class PageNumberStrategy(Strategy):
    """Requests pages by number.

    Attributes:
        arguments: The arguments of the operation without page number and page size.
        page_size: Number of records per page, or ``None`` if the maximum is unknown; the service then chooses.
        window: Number of records that pages reach, or ``None`` if unlimited.
        has_page_size: Whether the operation has a parameter for the page size.
        is_single_page: Whether the operation has one page only.
        is_total_capped: Whether the service reports totals no larger than ``window``.
        limit: Maximum number of records to deliver.
        first_page: Number of the page to start from.
        on_unreachable: Called with the total if pages do not reach all records that are wanted. May raise
            ``SwitchStrategy`` or ``PaginationError``. Without it, a warning is issued.
        known_keys: Keys of all records delivered, including those of a pagination that was resumed.
        seen_keys: Keys of the records in the responses of this pagination.
        wanted: Number of records to request.
        last_page: Number of the last page planned.
        last_keyless: The records of the last page, if none of them has a key.
        is_last_page_full: Whether the response to the last page planned was full.
    """

    arguments: dict[str, Any] = field(repr=False)
    page_size: int | None
    window: int | None
    has_page_size: bool = True
    is_single_page: bool = False
    is_total_capped: bool = False
    limit: int | None = None
    first_page: int = 1
    on_unreachable: Callable[[int], None] | None = None
    known_keys: set[object] = field(default_factory=set[object])
    seen_keys: set[object] = field(default_factory=set[object])
    wanted: int = 0
    last_page: int = 0
    last_keyless: list[Any] = field(default_factory=list[Any])
    is_last_page_full: bool = False

    def __post_init__(self) -> None:
        self.last_page = self.first_page - 1
        self._add_page()

    def cost(self, total: int) -> tuple[int, int]:
        """Return the records that pages reach (all records, if there is a way beyond), and one request per page."""
        reachable = self._reachable() if self.on_unreachable is None else None
        records = total if reachable is None else min(total, reachable)
        return records, 1 if self.page_size is None else -(-records // max(self.page_size, 1))

    def handle_response(self, request: PageRequest, batch: Batch) -> None:
        """Plan the other pages when the first response shows how many there are."""
        count = len(batch)
        if _number(request) == self.last_page:
            self.is_last_page_full = bool(count) and count >= (self.page_size or count + 1)
        if not count:  # so all later pages are empty, too
            self.wanted = 0
            self.requests[:] = [each for each in self.requests if each.is_sent or _number(each) < _number(request)]
        if self.total is None and batch.total is not None and batch.total >= count:
            self.total: int | None = batch.total
            self._learn_page_size(batch)
            self._set_wanted(batch.total)
        elif self.total is None and count:
            self._add_page()
        self._plan_pages()

    def _learn_page_size(self, batch: Batch) -> None:
        """Use the page size of the response if the service returned smaller pages than requested."""
        count, reported = len(batch), batch.page_size
        if self.page_size is None:
            self.page_size = reported or count or None
        elif reported and reported < self.page_size:
            self.page_size = reported
        elif 0 < count < min(self.page_size, batch.total or 0) and not reported and not self.is_single_page:
            self.page_size = count

    def _set_wanted(self, total: int) -> None:
        """Decide how many of *total* records to request, and report what is out of reach before requesting more."""
        reachable = self._reachable()
        wanted = total if self.limit is None else min(total, self.limit)
        may_be_more = self.is_total_capped and total == self.window and (self.limit is None or self.limit > total)
        if reachable is not None and (wanted > reachable or may_be_more):
            if self.on_unreachable is not None:
                self.on_unreachable(total)
            else:
                self.reporter.warn_unreachable(total, reachable)
        self.wanted = wanted if reachable is None else min(wanted, reachable)
        skipped = (self.first_page - 1) * (self.page_size or 0)
        self.reporter.warn_if_pages_over_daily_quota(max(0, self.wanted - skipped), self.page_size or self.wanted)

    def _plan_pages(self) -> None:
        while self.page_size and self.last_page * self.page_size < self.wanted and len(self.requests) < _MAX_PLANNED:
            self._add_page()

    def _reachable(self) -> int | None:
        """Return how many records whole pages of this size reach, or ``None`` if unlimited."""
        if self.is_single_page:
            return self.page_size or 0
        if self.window is None or not self.page_size:
            return self.window
        return self.window // self.page_size * self.page_size

    def _add_page(self) -> None:
        """Plan the next page, unless it is out of reach."""
        reachable = self._reachable() if self.last_page else None
        if self.is_single_page and self.last_page:
            return
        if reachable is not None and self.page_size and self.last_page * self.page_size >= reachable:
            return
        self.last_page += 1
        arguments = {**self.arguments}
        if self.has_page_size and self.page_size:
            arguments["per_page"] = self.page_size
        if self.last_page > 1:
            arguments["page"] = self.last_page
        self.requests.append(NumberedRequest(arguments, self.page_size or 1, number=self.last_page))

    def select_new(self, request: PageRequest, batch: Batch) -> Batch:
        """Return the records that were not delivered before.

        Raises:
            PaginationError: All records were on an earlier page, although the service reported more records.
        """
        is_keyless_repeat = self._is_keyless_repeat(batch)
        is_repeat = is_keyless_repeat or (len(batch) and not len(batch.without_known(self.seen_keys)))
        new = batch.select([False] * len(batch)) if is_keyless_repeat else batch.without_known(self.known_keys)
        if is_repeat:
            if self.total is None or self.delivered < self.total:
                raise PaginationError(
                    f"{self.reporter.operation_id}: page {_number(request)} contains only records of earlier pages; "
                    f"continuing would repeat them. {self.delivered:,} records were delivered"
                )
            self.is_last_page_full = False
        return new

    def _is_keyless_repeat(self, batch: Batch) -> bool:
        """Return whether the records have no keys and equal those of the page before."""
        if any(key is not None for key in batch.keys):
            return False
        before, self.last_keyless = self.last_keyless, batch.records
        return len(before) > 1 and before == self.last_keyless

    def cursor_after(self, request: PageRequest, delivered: Batch, *, is_complete: bool) -> Cursor:  # noqa: ARG002
        """Return the next page; the same page if the response was not complete."""
        return {"page": _number(request) + is_complete, "page_size": self.page_size}

    def extend(self) -> None:
        """Add a page if the last one was full: a report that nothing follows is not trusted then."""
        if self.is_last_page_full or (self.wanted and self.limit):
            self.is_last_page_full = False
            self.wanted = self.wanted and min(self.total or 0, self._reachable() or self.total or 0)
            self._add_page()

    def finish(self) -> None:
        """Warn if fewer records were delivered than the service reported and pages reach."""
        reachable = self._reachable()
        expected = self.total if reachable is None or self.total is None else min(self.total, reachable)
        self.reporter.warn_if_incomplete(expected, self.delivered)


def _number(request: PageRequest) -> int:
    return request.number if isinstance(request, NumberedRequest) else 1

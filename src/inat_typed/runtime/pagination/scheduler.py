"""Decide, without I/O, which page request is sent next and which page is delivered next.

A ``Strategy`` keeps a list of page requests in the order of their records. A response may add requests or replace some.
The ``Scheduler`` hands out requests to send (at most ``max_in_flight`` at once, and none beyond a failed one), takes
the results in any order, and returns the pages in the order of the collection, or in the order of arrival.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from inat_typed.runtime.core.errors import PaginationError
from inat_typed.runtime.pagination.batch import Batch

if TYPE_CHECKING:
    from inat_typed.runtime.exchange.call import Call
    from inat_typed.runtime.pagination.estimate import PaginationReporter

Cursor = dict[str, Any]
"""A position from which a pagination can be resumed. JSON-serializable; its keys depend on the strategy."""


@dataclass(eq=False, slots=True)
class PageRequest:
    """A request for one page, and its result once it has arrived.

    Attributes:
        arguments: The arguments of the operation.
        expected: Maximum number of records in the response.
        is_urgent: Whether other requests depend on the response.
        is_blocked: Whether the arguments depend on responses that have not arrived.
        is_sent: Whether the request was handed out for sending.
        batch: The response.
        error: The error that the request ended with.
        call: The call to send, if it is built already.
    """

    arguments: Mapping[str, Any] = field(repr=False)
    expected: int
    is_urgent: bool = False
    is_blocked: bool = False
    is_sent: bool = False
    batch: Batch | None = None
    error: BaseException | None = None
    call: Call[Any] | None = field(default=None, repr=False)

    @property
    def is_done(self) -> bool:
        """Whether a response or an error has arrived."""
        return self.batch is not None or self.error is not None


@dataclass(slots=True)
class ReadyPage:
    """Records to deliver now, and the cursor after them."""

    batch: Batch
    cursor: Cursor


class SwitchStrategy(Exception):
    """Raised by a strategy to have another strategy start from the beginning."""

    def __init__(self, strategy: Strategy) -> None:
        super().__init__()
        self.strategy = strategy


@dataclass(slots=True, kw_only=True)
class Strategy:
    """Decides which page requests a collection needs.

    Attributes:
        reporter: Issues the warnings of the pagination.
        total: Number of records in the collection, from the first response; ``None`` while unknown.
        delivered: Number of records delivered so far, including those of a pagination that was resumed.
        requests: The page requests whose records were not delivered yet, in the order of the collection.
    """

    reporter: PaginationReporter
    total: int | None = None
    delivered: int = 0
    requests: list[PageRequest] = field(default_factory=list[PageRequest])

    def cost(self, total: int) -> tuple[int, int]:
        """Return how many of *total* records the service can return, and the number of requests needed."""
        raise NotImplementedError

    def handle_response(self, request: PageRequest, batch: Batch) -> None:
        """Update the list of requests after the response to *request* has arrived.

        Raises:
            PaginationError: Continuing would lose or repeat records.
            SwitchStrategy: Another strategy must take over.
        """
        raise NotImplementedError

    def empty_batch_for(self, error: BaseException) -> Batch | None:  # noqa: ARG002 - most strategies have no such error
        """Return an empty batch if *error* only means that there are no records, otherwise ``None``."""
        return None

    def select_new(self, request: PageRequest, batch: Batch) -> Batch:
        """Return the records of *batch* that were not delivered before.

        Raises:
            PaginationError: Continuing would repeat records.
        """
        raise NotImplementedError

    def cursor_after(self, request: PageRequest, delivered: Batch, *, is_complete: bool) -> Cursor:
        """Return the cursor after the records *delivered* from *request*.

        Args:
            request: The request that the records are from.
            delivered: The records that are delivered, at least one.
            is_complete: Whether these are all new records of the response. Otherwise a limit has cut them off.
        """
        raise NotImplementedError

    def extend(self) -> None:
        """Add a request if all requests are done but the collection may have more records."""

    def finish(self) -> None:
        """Warn about missing records, after the last record was delivered."""


@dataclass(slots=True)
class Scheduler:
    """The state of one pagination.

    Attributes:
        strategy: Decides which requests are needed.
        limit: Maximum number of records to deliver.
        is_ordered: Whether pages are delivered in the order of the collection, or else as they arrive.
        max_in_flight: Maximum number of requests in flight. The executor may change it at any time.
        in_flight: Number of requests that were handed out and have no result yet.
        is_finished: Whether nothing more will be sent or delivered.
    """

    strategy: Strategy
    limit: int | None = None
    is_ordered: bool = True
    max_in_flight: int = 1
    in_flight: int = field(default=0, init=False)
    is_finished: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        self._finish_at_limit()

    def _finish_at_limit(self) -> None:
        self.is_finished = self.is_finished or (self.limit is not None and self.delivered >= self.limit)

    @property
    def delivered(self) -> int:
        """Number of records delivered so far."""
        return self.strategy.delivered

    @property
    def expected_total(self) -> int | None:
        """Number of records that will be delivered in total, or ``None`` while the service has not reported it."""
        total = self.strategy.total
        if total is None:
            return None
        records, _ = self.strategy.cost(total)
        return records if self.limit is None else min(records, self.limit)

    def next_request(self) -> PageRequest | None:
        """Return the next request to send and count it as sent, or return ``None`` if none may be sent now."""
        if self.is_finished or self.in_flight >= self.max_in_flight:
            return None
        request = self._choose_request()
        if request is not None:
            request.is_sent = True
            self.in_flight += 1
        return request

    def _choose_request(self) -> PageRequest | None:
        """Return the first unsent request, or an urgent one shortly after it.

        The number of responses that wait in memory is limited: only the first request of the list may exceed it,
        because it holds up all others.
        """
        first_unsent: PageRequest | None = None
        is_next_to_deliver = False
        buffered, unsent, records = self.in_flight, 0, self.delivered
        max_buffered = 2 * self.max_in_flight if self.max_in_flight > 1 else 1
        for request in self.strategy.requests:
            is_limit_reached = self.limit is not None and records >= self.limit
            if request.error is not None or is_limit_reached or unsent > max_buffered:
                break
            records += request.expected if request.batch is None else len(request.batch)
            buffered += request.is_done
            if not request.is_sent and not request.is_blocked:
                if request.is_urgent and self.max_in_flight > 1 and buffered <= max_buffered:
                    return request
                if first_unsent is None:
                    first_unsent, is_next_to_deliver = request, not buffered
                unsent += 1
        return first_unsent if is_next_to_deliver or buffered < max_buffered else None

    def handle_result(self, request: PageRequest, result: Batch | BaseException) -> None:
        """Store the result of *request*. If it is an error, ``next_ready_page`` raises it when the page is due."""
        self.in_flight -= 1
        if isinstance(result, Batch):
            request.batch = result
        else:
            request.batch = self.strategy.empty_batch_for(result)
            request.error = result if request.batch is None else None
        if request.batch is not None:
            try:
                self.strategy.handle_response(request, request.batch)
            except SwitchStrategy as switch:
                self.strategy = switch.strategy
            except Exception as error:  # noqa: BLE001 - raised where the records would be delivered
                request.batch, request.error = None, error

    def next_ready_page(self) -> ReadyPage | None:
        """Return the next page to deliver, or ``None`` if it has not arrived or the pagination is finished.

        Raises:
            INatError: The request for the next page failed.
        """
        try:
            while not self.is_finished:
                request = self._find_ready_request()
                if request is not None and (page := self._deliver(request)):
                    return page
                if request is None and self.strategy.requests:
                    return None
                if request is None:
                    self._extend_or_finish()
        except Exception as error:
            self.is_finished = True
            if isinstance(error, PaginationError):
                error.delivered = self.delivered
            raise
        return None

    def _find_ready_request(self) -> PageRequest | None:
        requests = self.strategy.requests
        if not self.is_ordered and (arrived := next((each for each in requests if each.batch is not None), None)):
            return arrived
        head = next(iter(requests), None)
        if head is not None and head.is_done:
            return head
        if self.in_flight or (self.is_ordered and head is not None and not head.is_blocked):
            return None
        return next((each for each in requests if each.error), None)  # a blocked request would wait for it forever

    def _deliver(self, request: PageRequest) -> ReadyPage | None:
        if request.error is not None or request.batch is None:
            raise request.error or RuntimeError("the request has no result")
        self.strategy.requests.remove(request)
        batch = self.strategy.select_new(request, request.batch)
        size = len(batch) if self.limit is None else min(len(batch), self.limit - self.delivered)
        is_complete = size == len(batch)
        batch = batch.select([index < size for index in range(len(batch))])
        self.strategy.delivered += len(batch)
        self._finish_at_limit()
        if not batch:
            return None
        return ReadyPage(batch, self.strategy.cursor_after(request, batch, is_complete=is_complete))

    def _extend_or_finish(self) -> None:
        self.strategy.extend()
        if not self.strategy.requests:
            self.is_finished = True
            self.strategy.finish()

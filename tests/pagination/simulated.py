"""Run a pagination without threads: responses arrive in a random order, and the collection may change in between."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from inat_typed import INatError, PaginationWarning, v2
from inat_typed.runtime.pagination.batch import Batch, batch_from_json
from inat_typed.runtime.pagination.estimate import PaginationReporter
from inat_typed.runtime.pagination.id_cursor import IdCursorStrategy
from inat_typed.runtime.pagination.page_number import PageNumberStrategy
from inat_typed.runtime.pagination.scheduler import PageRequest, Scheduler, Strategy
from tests.pagination.service import Service, WindowTooLargeError

SEARCH = v2.OPERATIONS["observations.search"]
MAX_REQUESTS = 3_000


def id_cursor(service: Service, *, page_size: int, is_ascending: bool = True, **settings: Any) -> IdCursorStrategy:
    """Return an id cursor strategy for *service*."""
    settings |= {} if service.has_both_bounds else {"after_id": 0}
    return IdCursorStrategy(
        arguments={"order": "asc" if is_ascending else "desc"},
        reporter=PaginationReporter(SEARCH, None, settings.get("limit")),
        is_ascending=is_ascending,
        page_size=page_size,
        window=service.window,
        has_both_bounds=service.has_both_bounds,
        **settings,
    )


def page_numbers(service: Service, *, page_size: int, **settings: Any) -> PageNumberStrategy:
    """Return a page number strategy for *service*."""
    reporter = PaginationReporter(SEARCH, None, settings.get("limit"))
    return PageNumberStrategy(arguments={}, reporter=reporter, page_size=page_size, window=service.window, **settings)


@dataclass
class Outcome:
    """What a caller of the paginator would see."""

    ids: list[int] = field(default_factory=list[int])
    cursors: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    error: Exception | None = None
    warnings: list[str] = field(default_factory=list[str])
    max_buffered: int = 0
    """Maximum number of responses held in memory."""

    @property
    def is_silent(self) -> bool:
        return self.error is None and not self.warnings


def simulate(
    strategy: Strategy,
    service: Service,
    random: Random,
    *,
    max_in_flight: int = 4,
    is_ordered: bool = True,
    limit: int | None = None,
    before_response: Callable[[], None] | None = None,
) -> Outcome:
    """Run a pagination. A response reflects the collection at the time when it arrives, in a random order."""
    outcome = Outcome()
    scheduler = Scheduler(strategy, limit=limit, is_ordered=is_ordered, max_in_flight=max_in_flight)
    in_flight: list[PageRequest] = []
    idle = 0
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", PaginationWarning)
        try:
            while not scheduler.is_finished:
                while request := scheduler.next_request():
                    in_flight.append(request)
                    assert len(in_flight) <= max_in_flight
                if page := scheduler.next_ready_page():
                    outcome.ids += [each for each in page.batch.ids if each is not None]
                    outcome.cursors.append(page.cursor)
                elif in_flight:
                    idle = 0
                    request = in_flight.pop(random.randrange(len(in_flight)))
                    if before_response:
                        before_response()
                    scheduler.handle_result(request, _respond(service, request))
                elif not scheduler.is_finished:
                    idle += 1
                    assert idle < 3, "the scheduler is stuck"
                buffered = sum(each.batch is not None for each in scheduler.strategy.requests)
                outcome.max_buffered = max(outcome.max_buffered, buffered)
                assert len(service.requests) < MAX_REQUESTS, "the scheduler does not end"
        except INatError as error:
            outcome.error = error
    outcome.warnings = [str(each.message) for each in caught]
    return outcome


def _respond(service: Service, request: PageRequest) -> Batch | Exception:
    try:
        return batch_from_json(service.respond(request.arguments))
    except WindowTooLargeError as error:
        return INatError(f"too large: {error}")

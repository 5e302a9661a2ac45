"""Strategies and scheduler without I/O: no record is lost or repeated, in whichever order responses arrive."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from inat_typed import PaginationError
from tests.pagination.service import Body, Params, Service, WindowTooLargeError, uneven
from tests.pagination.simulated import id_cursor, page_numbers, simulate

PAGE_SIZES = st.integers(1, 9)
SEEDS = st.integers(0, 2**32)
STRATEGIES = pytest.mark.parametrize("strategy", [id_cursor, page_numbers], ids=["id cursor", "page numbers"])


@given(
    count=st.integers(0, 400),
    page_size=PAGE_SIZES,
    pages=st.integers(2, 12),
    seed=SEEDS,
    is_ascending=st.booleans(),
    has_both_bounds=st.booleans(),
    max_in_flight=st.integers(1, 8),
)
@settings(max_examples=300)
def test_id_cursor_delivers_all_records_once_and_in_order(
    count: int,
    page_size: int,
    pages: int,
    seed: int,
    is_ascending: bool,
    has_both_bounds: bool,
    max_in_flight: int,
) -> None:
    is_ascending = is_ascending or not has_both_bounds
    service = Service(uneven(count, seed), window=page_size * pages, has_both_bounds=has_both_bounds)
    strategy = id_cursor(service, page_size=page_size, is_ascending=is_ascending, is_sequential=max_in_flight == 1)
    outcome = simulate(strategy, service, Random(seed), max_in_flight=max_in_flight)
    assert outcome.ids == sorted(service.ids, reverse=not is_ascending)
    assert outcome.is_silent
    assert outcome.max_buffered <= 2 * max_in_flight + 4


@given(count=st.integers(0, 400), page_size=PAGE_SIZES, pages=st.integers(2, 12), seed=SEEDS, limit=st.integers(0, 450))
def test_limit_needs_no_more_requests_than_pages(count: int, page_size: int, pages: int, seed: int, limit: int) -> None:
    service = Service(uneven(count, seed), window=page_size * pages)
    outcome = simulate(id_cursor(service, page_size=page_size, limit=limit), service, Random(seed), limit=limit)
    assert outcome.ids == sorted(service.ids)[:limit]
    assert outcome.is_silent
    needed = -(-min(limit, count) // page_size)
    assert len(service.requests) <= needed + (limit > count and (count % page_size == 0))


@given(count=st.integers(1, 400), page_size=PAGE_SIZES, pages=st.integers(2, 12), seed=SEEDS)
def test_id_cursor_needs_one_request_per_page(count: int, page_size: int, pages: int, seed: int) -> None:
    """One more is needed if the last page is full: the report that nothing follows is not trusted then."""
    service = Service(uneven(count, seed), window=page_size * pages)
    simulate(id_cursor(service, page_size=page_size), service, Random(seed))
    assert len(service.requests) == -(-count // page_size) + (count % page_size == 0)


@given(
    count=st.integers(0, 300),
    page_size=PAGE_SIZES,
    pages=st.integers(2, 12),
    seed=SEEDS,
    is_ordered=st.booleans(),
    is_descending=st.booleans(),
)
@settings(max_examples=300)
def test_records_that_exist_throughout_are_delivered_once(
    count: int, page_size: int, pages: int, seed: int, is_ordered: bool, is_descending: bool
) -> None:
    """Records are added and deleted everywhere during the pagination."""
    random = Random(seed)
    service = Service(uneven(count, seed), window=page_size * pages)
    original, deleted, added = set(service.ids), set[int](), set[int]()
    change_rate = random.choice((0.05, 0.3, 0.9))

    def change_collection() -> None:
        ids: Any = service.ids
        if ids and random.random() < change_rate:
            deleted.add(ids.pop(random.randrange(len(ids))))
        if len(added) < 50 and random.random() < change_rate:
            number = random.randrange(100_000, max(original, default=200_000) + 5_000)
            if number not in ids:
                added.add(number)
                ids.append(number)
                ids.sort()

    strategy = id_cursor(service, page_size=page_size, is_ascending=not is_descending)
    outcome = simulate(strategy, service, random, is_ordered=is_ordered, before_response=change_collection)
    assert outcome.error is None
    assert len(outcome.ids) == len(set(outcome.ids))
    assert original - deleted <= set(outcome.ids) <= original | added
    if is_ordered:
        assert outcome.ids == sorted(outcome.ids, reverse=is_descending)


@given(count=st.integers(0, 300), page_size=PAGE_SIZES, pages=st.integers(2, 12), seed=SEEDS)
def test_unordered_pagination_delivers_the_same_records(count: int, page_size: int, pages: int, seed: int) -> None:
    service = Service(uneven(count, seed), window=page_size * pages)
    outcome = simulate(id_cursor(service, page_size=page_size), service, Random(seed), is_ordered=False)
    assert sorted(outcome.ids) == service.ids
    assert outcome.is_silent


@given(count=st.integers(0, 300), page_size=PAGE_SIZES, pages=st.integers(2, 12), seed=SEEDS, stop=st.integers(0, 40))
def test_id_cursor_resumes_from_every_cursor(count: int, page_size: int, pages: int, seed: int, stop: int) -> None:
    service = Service(uneven(count, seed), window=page_size * pages)
    complete = simulate(id_cursor(service, page_size=page_size), service, Random(seed))
    if not complete.cursors:
        return
    last_id = complete.cursors[stop % len(complete.cursors)]["after_id"]
    rest = simulate(id_cursor(service, page_size=page_size, after_id=last_id), service, Random(seed))
    assert [each for each in complete.ids if each <= last_id] + rest.ids == service.ids


@given(
    count=st.integers(0, 300),
    page_size=PAGE_SIZES,
    pages=st.integers(2, 12),
    seed=SEEDS,
    is_ordered=st.booleans(),
    max_in_flight=st.integers(1, 8),
    failing=st.sets(st.integers(1, 40), min_size=1, max_size=4),
)
@settings(max_examples=300)
def test_failed_request_ends_the_pagination(
    count: int,
    page_size: int,
    pages: int,
    seed: int,
    is_ordered: bool,
    max_in_flight: int,
    failing: set[int],
) -> None:
    """This holds for every request and whatever depends on it; the records delivered before are correct."""

    def tamper(_params: Params, body: Body, number: int) -> Body:
        if number in failing:
            raise WindowTooLargeError
        return body

    service = Service(uneven(count, seed), window=page_size * pages, tamper=tamper)
    strategy = id_cursor(service, page_size=page_size, is_sequential=max_in_flight == 1)
    outcome = simulate(strategy, service, Random(seed), is_ordered=is_ordered, max_in_flight=max_in_flight)
    assert (outcome.error is not None) == bool(failing & set(range(1, len(service.requests) + 1)))
    if is_ordered:
        assert outcome.ids == list(service.ids)[: len(outcome.ids)]
    assert len(outcome.ids) == len(set(outcome.ids))


Fault = Callable[[Random, Body, list[Any], list[Body]], Body]

FAULTS: dict[str, Fault] = {
    "repeats an earlier response": lambda random, _body, _results, earlier: random.choice(earlier),
    "reports a smaller total": lambda random, body, _results, _: {
        **body,
        "total_results": random.randrange(body["total_results"] + 1),
    },
    "reports a larger total": lambda random, body, _results, _: {
        **body,
        "total_results": body["total_results"] + random.choice((1, 10**9)),
    },
    "reports no total": lambda _random, body, _results, _: {k: v for k, v in body.items() if k != "total_results"},
    "reports null as the total": lambda _random, body, _results, _: {**body, "total_results": None},
    "returns half a page": lambda _random, body, results, _: {**body, "results": results[: len(results) // 2]},
    "returns half a page and reports it": lambda _random, body, results, _: {
        **body,
        "results": results[: len(results) // 2],
        "per_page": max(1, len(results) // 2),
    },
    "omits records": lambda random, body, results, _: {
        **body,
        "results": [each for each in results if random.random() < 0.8],
    },
    "returns no records": lambda _random, body, _results, _: {**body, "results": []},
    "shuffles records": lambda random, body, results, _: {**body, "results": random.sample(results, len(results))},
}
FAULT_RATES = st.sampled_from([0.02, 0.2, 1.0])
FAULT_NAMES = st.lists(st.sampled_from(sorted(FAULTS)), min_size=1, max_size=4, unique=True)


def inject_faults(random: Random, rate: float, names: list[str]) -> Callable[[Params, Body, int], Body]:
    """Return a function that replaces responses, from the second request on."""
    earlier: list[Body] = []

    def tamper(_params: Params, body: Body, number: int) -> Body:
        earlier.append(body)
        is_correct = number == 1 or random.random() > rate
        return body if is_correct else FAULTS[random.choice(names)](random, body, body["results"], earlier)

    return tamper


@given(
    count=st.integers(0, 200),
    page_size=PAGE_SIZES,
    pages=st.integers(2, 12),
    seed=SEEDS,
    is_ordered=st.booleans(),
    rate=FAULT_RATES,
    names=FAULT_NAMES,
)
@settings(max_examples=500)
def test_id_cursor_repeats_no_record_and_reports_lost_ones_despite_faulty_responses(
    count: int, page_size: int, pages: int, seed: int, is_ordered: bool, rate: float, names: list[str]
) -> None:
    random = Random(seed)
    tamper = inject_faults(random, rate, names)
    service = Service(uneven(count, seed), window=page_size * pages, tamper=tamper)
    outcome = simulate(id_cursor(service, page_size=page_size), service, random, is_ordered=is_ordered)
    assert len(outcome.ids) == len(set(outcome.ids))
    assert set(outcome.ids) <= set(service.ids)
    if outcome.is_silent:
        assert sorted(outcome.ids) == service.ids
    if outcome.error is not None:
        assert isinstance(outcome.error, PaginationError)
        assert outcome.error.delivered == len(outcome.ids)


@given(count=st.integers(0, 100), page_size=PAGE_SIZES, seed=SEEDS, rate=FAULT_RATES, names=FAULT_NAMES)
@settings(max_examples=500)
def test_page_numbers_repeat_no_record_and_report_lost_ones_despite_faulty_responses(
    count: int, page_size: int, seed: int, rate: float, names: list[str]
) -> None:
    random = Random(seed)
    service = Service(uneven(count, seed), tamper=inject_faults(random, rate, names))
    outcome = simulate(page_numbers(service, page_size=page_size), service, random)
    assert len(outcome.ids) == len(set(outcome.ids))
    assert set(outcome.ids) <= set(service.ids)
    if outcome.is_silent:
        assert outcome.ids == service.ids or set(outcome.ids) == set(service.ids)


@STRATEGIES
@pytest.mark.parametrize("missing", [("total_results",), ("per_page",), ("total_results", "per_page")], ids=" ".join)
def test_pagination_without_totals_continues_until_a_page_is_empty(missing: tuple[str, ...], strategy: Any) -> None:
    for count in (0, 1, 9, 10, 11, 95, 100):
        service = Service(
            uneven(count), tamper=lambda _params, body, _number: {k: v for k, v in body.items() if k not in missing}
        )
        outcome = simulate(strategy(service, page_size=10), service, Random(1))
        assert outcome.ids == service.ids
        assert outcome.is_silent


@STRATEGIES
@pytest.mark.parametrize("is_reported", [True, False])
def test_pages_may_be_smaller_than_requested(strategy: Any, is_reported: bool) -> None:
    """The service returns 7 records per page, whatever is requested."""

    def tamper(_params: Params, body: Body, _number: int) -> Body:
        return body if is_reported else {name: value for name, value in body.items() if name != "per_page"}

    service = Service(uneven(300), max_page_size=7, window=100, tamper=tamper)
    if strategy is page_numbers:
        service.window = 10_000
    outcome = simulate(strategy(service, page_size=20), service, Random(1))
    assert outcome.ids == service.ids
    assert outcome.is_silent
    assert len(service.requests) < 70


def test_service_that_ignores_the_page_number_raises_an_error() -> None:
    service = Service(uneven(300))
    first_page = [{"id": each} for each in list(service.ids)[:20]]
    service.tamper = lambda params, body, _number: body if "page" not in params else {**body, "results": first_page}
    outcome = simulate(page_numbers(service, page_size=20), service, Random(1))
    assert outcome.ids == list(service.ids)[:20]
    assert isinstance(outcome.error, PaginationError)
    assert "page 2 contains only records of earlier pages" in str(outcome.error)
    assert outcome.error.delivered == 20


@pytest.mark.parametrize("total", [None, 300, 10**12])
def test_service_that_repeats_records_without_keys_raises_an_error(total: int | None) -> None:
    totals = {} if total is None else {"total_results": total}
    service = Service(uneven(300), window=10**9)
    service.tamper = lambda _params, _body, _number: {**totals, "results": [{"count": each} for each in range(20)]}
    outcome = simulate(page_numbers(service, page_size=20), service, Random(1))
    assert "page 2 contains only records of earlier pages" in str(outcome.error)
    assert "20 records were delivered" in str(outcome.error)
    assert len(service.requests) < 9


@pytest.mark.parametrize("count", [0, 1, 19, 20, 21, 40, 100])
def test_records_without_keys_are_all_delivered(count: int) -> None:
    service = Service(uneven(count))
    positions = {each: position for position, each in enumerate(service.ids)}

    def tamper(_params: Params, body: Body, _number: int) -> Body:
        return {**body, "results": [{"count": positions[each["id"]] // 2} for each in body["results"]]}

    service.tamper = tamper
    strategy = page_numbers(service, page_size=20)
    outcome = simulate(strategy, service, Random(1))
    assert outcome.is_silent
    assert strategy.delivered == count


def test_service_that_ignores_the_id_cursor_raises_an_error() -> None:
    service = Service(uneven(300))
    first_page = [{"id": each} for each in list(service.ids)[:20]]
    service.tamper = lambda _params, _body, _number: {"total_results": 300, "results": first_page}
    outcome = simulate(id_cursor(service, page_size=20), service, Random(1))
    assert outcome.ids == list(service.ids)[:20]
    assert "are not in the order of ids" in str(outcome.error)


def test_id_cursor_needs_ids_only_to_continue() -> None:
    def tamper(_params: Params, body: Body, _number: int) -> Body:
        return {**body, "results": [{"name": "x"} for _ in body["results"]]}

    several_pages, one_page = Service(uneven(300), tamper=tamper), Service(uneven(9), tamper=tamper)
    outcome = simulate(id_cursor(several_pages, page_size=20), several_pages, Random(1))
    assert "records without an id" in str(outcome.error)
    assert simulate(id_cursor(one_page, page_size=20), one_page, Random(1)).error is None


def test_huge_total_does_not_plan_many_requests() -> None:
    service = Service(uneven(30))
    service.tamper = lambda _params, body, _number: {**body, "total_results": 10**15}
    strategy = page_numbers(service, page_size=10)
    strategy.window = None
    outcome = simulate(strategy, service, Random(1))
    assert outcome.ids == service.ids
    assert "the service reported 1,000,000,000,000,000 results but returned 30" in outcome.warnings[0]
    assert len(service.requests) < 30

"""Plans, without I/O: nothing lost, nothing doubled, whatever happens meanwhile and in whichever order answers come."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from inat_typed import PagingError
from tests.paging.service import Body, Params, Service, WindowTooLargeError, uneven
from tests.paging.simulated import by_id, by_number, walked

SIZES = st.integers(1, 9)
SEEDS = st.integers(0, 2**32)


@given(
    count=st.integers(0, 400),
    size=SIZES,
    pages=st.integers(2, 12),
    seed=SEEDS,
    ascending=st.booleans(),
    bounded=st.booleans(),
    width=st.integers(1, 8),
)
@settings(max_examples=300)
def test_all_come_once_and_in_order(
    count: int, size: int, pages: int, seed: int, ascending: bool, bounded: bool, width: int
) -> None:
    ascending = ascending or not bounded
    service = Service(uneven(count, seed), window=size * pages, bounded=bounded)
    plan = by_id(service, size=size, ascending=ascending, steps_only=width == 1)
    outcome = walked(plan, service, Random(seed), width=width)
    assert outcome.ids == sorted(service.ids, reverse=not ascending)
    assert outcome.is_silent
    assert outcome.most_held <= 2 * width + 4


@given(count=st.integers(0, 400), size=SIZES, pages=st.integers(2, 12), seed=SEEDS, limit=st.integers(0, 450))
def test_a_limit_asks_for_no_more_than_needed(count: int, size: int, pages: int, seed: int, limit: int) -> None:
    service = Service(uneven(count, seed), window=size * pages)
    outcome = walked(by_id(service, size=size, limit=limit), service, Random(seed), limit=limit)
    assert outcome.ids == sorted(service.ids)[:limit]
    assert outcome.is_silent
    needed = -(-min(limit, count) // size)
    assert len(service.asked) <= needed + (limit > count and (count % size == 0))


@given(count=st.integers(1, 400), size=SIZES, pages=st.integers(2, 12), seed=SEEDS)
def test_no_request_too_many(count: int, size: int, pages: int, seed: int) -> None:
    """One a page; and one more where the last page is full, for that there is nothing more is not believed then."""
    service = Service(uneven(count, seed), window=size * pages)
    walked(by_id(service, size=size), service, Random(seed))
    assert len(service.asked) == -(-count // size) + (count % size == 0)


@given(
    count=st.integers(0, 300),
    size=SIZES,
    pages=st.integers(2, 12),
    seed=SEEDS,
    ordered=st.booleans(),
    down=st.booleans(),
)
@settings(max_examples=300)
def test_what_is_there_all_the_time_comes_once(
    count: int, size: int, pages: int, seed: int, ordered: bool, down: bool
) -> None:
    """Records are added and deleted everywhere while a walk is under way."""
    random = Random(seed)
    service = Service(uneven(count, seed), window=size * pages)
    start, gone, new = set(service.ids), set[int](), set[int]()
    changes = random.choice((0.05, 0.3, 0.9))

    def meanwhile() -> None:
        ids: Any = service.ids
        if ids and random.random() < changes:
            gone.add(ids.pop(random.randrange(len(ids))))
        if len(new) < 50 and random.random() < changes:
            number = random.randrange(100_000, max(start, default=200_000) + 5_000)
            if number not in ids:
                new.add(number)
                ids.append(number)
                ids.sort()

    plan = by_id(service, size=size, ascending=not down)
    outcome = walked(plan, service, random, ordered=ordered, meanwhile=meanwhile)
    assert outcome.error is None
    assert len(outcome.ids) == len(set(outcome.ids))
    assert start - gone <= set(outcome.ids) <= start | new
    if ordered:
        assert outcome.ids == sorted(outcome.ids, reverse=down)


@given(count=st.integers(0, 300), size=SIZES, pages=st.integers(2, 12), seed=SEEDS)
def test_unordered_brings_the_same(count: int, size: int, pages: int, seed: int) -> None:
    service = Service(uneven(count, seed), window=size * pages)
    outcome = walked(by_id(service, size=size), service, Random(seed), ordered=False)
    assert sorted(outcome.ids) == service.ids
    assert outcome.is_silent


@given(count=st.integers(0, 300), size=SIZES, pages=st.integers(2, 12), seed=SEEDS, stop=st.integers(0, 40))
def test_a_walk_goes_on_from_any_mark(count: int, size: int, pages: int, seed: int, stop: int) -> None:
    service = Service(uneven(count, seed), window=size * pages)
    whole = walked(by_id(service, size=size), service, Random(seed))
    if not whole.marks:
        return
    place = stop % len(whole.marks)
    mark = whole.marks[place]
    rest = walked(by_id(service, size=size, after=mark["after"]), service, Random(seed))
    assert [each for each in whole.ids if each <= mark["after"]] + rest.ids == service.ids


@given(
    count=st.integers(0, 300),
    size=SIZES,
    pages=st.integers(2, 12),
    seed=SEEDS,
    ordered=st.booleans(),
    width=st.integers(1, 8),
    fails=st.sets(st.integers(1, 40), min_size=1, max_size=4),
)
@settings(max_examples=300)
def test_a_request_that_fails_ends_the_walk(
    count: int, size: int, pages: int, seed: int, ordered: bool, width: int, fails: set[int]
) -> None:
    """Whichever it is, and whatever waits for it; what came before is right."""

    def lie(_params: Params, body: Body, number: int) -> Body:
        if number in fails:
            raise WindowTooLargeError
        return body

    service = Service(uneven(count, seed), window=size * pages, lie=lie)
    plan = by_id(service, size=size, steps_only=width == 1)
    outcome = walked(plan, service, Random(seed), ordered=ordered, width=width)
    assert (outcome.error is not None) == bool(fails & set(range(1, len(service.asked) + 1)))
    if ordered:
        assert outcome.ids == list(service.ids)[: len(outcome.ids)]
    assert len(outcome.ids) == len(set(outcome.ids))


Lie = Callable[[Random, Body, list[Any], list[Body]], Body]

LIES: dict[str, Lie] = {
    "repeats": lambda random, _body, _results, before: random.choice(before),
    "shrinks": lambda random, body, _results, _: {**body, "total_results": random.randrange(body["total_results"] + 1)},
    "grows": lambda random, body, _results, _: {
        **body,
        "total_results": body["total_results"] + random.choice((1, 10**9)),
    },
    "is silent": lambda _random, body, _results, _: {k: v for k, v in body.items() if k != "total_results"},
    "is null": lambda _random, body, _results, _: {**body, "total_results": None},
    "cuts": lambda _random, body, results, _: {**body, "results": results[: len(results) // 2]},
    "says so": lambda _random, body, results, _: {
        **body,
        "results": results[: len(results) // 2],
        "per_page": max(1, len(results) // 2),
    },
    "drops": lambda random, body, results, _: {**body, "results": [each for each in results if random.random() < 0.8]},
    "empties": lambda _random, body, _results, _: {**body, "results": []},
    "shuffles": lambda random, body, results, _: {**body, "results": random.sample(results, len(results))},
}


def lies(random: Random, often: float, chosen: list[str]) -> Callable[[Params, Body, int], Body]:
    """Answers that are not true, from the second on."""
    before: list[Body] = []

    def lie(_params: Params, body: Body, number: int) -> Body:
        before.append(body)
        is_honest = number == 1 or random.random() > often
        return body if is_honest else LIES[random.choice(chosen)](random, body, body["results"], before)

    return lie


@given(
    count=st.integers(0, 200),
    size=SIZES,
    pages=st.integers(2, 12),
    seed=SEEDS,
    ordered=st.booleans(),
    often=st.sampled_from([0.02, 0.2, 1.0]),
    chosen=st.lists(st.sampled_from(sorted(LIES)), min_size=1, max_size=4, unique=True),
)
@settings(max_examples=500)
def test_a_liar_is_not_believed(
    count: int, size: int, pages: int, seed: int, ordered: bool, often: float, chosen: list[str]
) -> None:
    random = Random(seed)
    service = Service(uneven(count, seed), window=size * pages, lie=lies(random, often, chosen))
    outcome = walked(by_id(service, size=size), service, random, ordered=ordered)
    assert len(outcome.ids) == len(set(outcome.ids))
    assert set(outcome.ids) <= set(service.ids)
    if outcome.is_silent:
        assert sorted(outcome.ids) == service.ids
    if outcome.error is not None:
        assert isinstance(outcome.error, PagingError)
        assert outcome.error.delivered == len(outcome.ids)


@given(
    count=st.integers(0, 100),
    size=SIZES,
    seed=SEEDS,
    often=st.sampled_from([0.02, 0.2, 1.0]),
    chosen=st.lists(st.sampled_from(sorted(LIES)), min_size=1, max_size=4, unique=True),
)
@settings(max_examples=500)
def test_a_liar_is_not_believed_by_numbers_either(
    count: int, size: int, seed: int, often: float, chosen: list[str]
) -> None:
    random = Random(seed)
    service = Service(uneven(count, seed), lie=lies(random, often, chosen))
    outcome = walked(by_number(service, size=size), service, random)
    assert len(outcome.ids) == len(set(outcome.ids))
    assert set(outcome.ids) <= set(service.ids)
    if outcome.is_silent:
        assert outcome.ids == service.ids or set(outcome.ids) == set(service.ids)


@pytest.mark.parametrize("missing", ["total_results", "per_page", "both"])
@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 95, 100])
@pytest.mark.parametrize("way", [by_id, by_number])
def test_without_totals_a_walk_goes_on_until_nothing_comes(missing: str, count: int, way: Any) -> None:
    left_out = {"total_results", "per_page"} if missing == "both" else {missing}
    service = Service(
        uneven(count), lie=lambda _params, body, _number: {k: v for k, v in body.items() if k not in left_out}
    )
    outcome = walked(way(service, size=10), service, Random(1))
    assert outcome.ids == service.ids
    assert outcome.is_silent


@pytest.mark.parametrize("says_so", [True, False])
@pytest.mark.parametrize("way", [by_id, by_number])
def test_pages_smaller_than_asked_for(way: Any, says_so: bool) -> None:
    """The service gives 7 at a time, whatever it is asked for."""

    def lie(_params: Params, body: Body, _number: int) -> Body:
        return body if says_so else {name: value for name, value in body.items() if name != "per_page"}

    service = Service(uneven(300), largest=7, window=100, lie=lie)
    if way is by_number:
        service.window = 10_000
    outcome = walked(way(service, size=20), service, Random(1))
    assert outcome.ids == service.ids
    assert outcome.is_silent
    assert len(service.asked) < 70


def test_a_page_that_is_always_the_first() -> None:
    service = Service(uneven(300))
    service.lie = lambda params, body, _number: body if "page" not in params else {
        **body, "results": [{"id": each} for each in list(service.ids)[:20]]
    }  # fmt: skip
    outcome = walked(by_number(service, size=20), service, Random(1))
    assert outcome.ids == list(service.ids)[:20]
    assert isinstance(outcome.error, PagingError)
    assert "page 2 has nothing that was not on a page before" in str(outcome.error)
    assert outcome.error.delivered == 20


@pytest.mark.parametrize("total", [None, 300, 10**12])
def test_a_page_that_is_always_the_same_where_nothing_tells_records_apart(total: int | None) -> None:
    said = {} if total is None else {"total_results": total}
    service = Service(uneven(300), window=10**9)
    service.lie = lambda _params, _body, _number: {**said, "results": [{"count": each} for each in range(20)]}
    outcome = walked(by_number(service, size=20), service, Random(1))
    assert "page 2 has nothing that was not on a page before; 20 records came" in str(outcome.error)
    assert len(service.asked) < 9


@pytest.mark.parametrize("count", [0, 1, 19, 20, 21, 40, 100])
def test_records_that_nothing_tells_apart_all_come(count: int) -> None:
    service = Service(uneven(count))
    places = {each: place for place, each in enumerate(service.ids)}

    def lie(_params: Params, body: Body, _number: int) -> Body:
        return {**body, "results": [{"count": places[each["id"]] // 2} for each in body["results"]]}

    service.lie = lie
    plan = by_number(service, size=20)
    outcome = walked(plan, service, Random(1))
    assert outcome.is_silent
    assert plan.delivered == count


def test_an_id_that_is_not_heeded() -> None:
    service = Service(uneven(300))
    service.lie = lambda _params, _body, _number: {
        "total_results": 300, "results": [{"id": each} for each in list(service.ids)[:20]]
    }  # fmt: skip
    outcome = walked(by_id(service, size=20), service, Random(1))
    assert outcome.ids == list(service.ids)[:20]
    assert "do not follow it in the order of ids" in str(outcome.error)


def test_records_without_an_id() -> None:
    service = Service(uneven(300))
    service.lie = lambda _params, body, _number: {**body, "results": [{"name": "x"} for _ in body["results"]]}
    outcome = walked(by_id(service, size=20), service, Random(1))
    assert "needs the id of each record" in str(outcome.error)
    few = Service(uneven(9))
    few.lie = service.lie
    assert walked(by_id(few, size=20), few, Random(1)).error is None


def test_promises_that_grow_lay_out_little() -> None:
    service = Service(uneven(30))
    service.lie = lambda _params, body, _number: {**body, "total_results": 10**15}
    plan = by_number(service, size=10)
    plan.reach = None
    outcome = walked(plan, service, Random(1))
    assert outcome.ids == service.ids
    assert "1,000,000,000,000,000 results were promised and 30 came" in outcome.warned[0]
    assert len(service.asked) < 30

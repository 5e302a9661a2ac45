"""How requests are counted: pure functions of what was sent and the time."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from inat_typed import RateLimit
from inat_typed.runtime.quota import Count, Wait
from inat_typed.runtime.rate_limit import DAY

START = 1_800_000_000.0
LIMITS = st.builds(
    RateLimit,
    per_minute=st.sampled_from([0.5, 1, 7, 60, 100, 6_000]),
    per_day=st.integers(1, 300),
    burst=st.integers(1, 9),
)
GAPS = st.lists(st.one_of(st.just(0.0), st.floats(0, 3), st.floats(0, 4_000), st.floats(0, DAY)), max_size=60)


def waited(count: Count, limit: RateLimit, now: float) -> float:
    """When the turn that is asked for at *now* comes."""
    while (wait := count.take(limit, now)) is not None:
        assert wait.seconds > 0
        now += wait.seconds
    return now


def taken(limit: RateLimit, gaps: list[float]) -> list[float]:
    """When turns came to somebody who asks for the next one so long after the last."""
    count, now, times = Count(), START, list[float]()
    for gap in gaps:
        now = waited(count, limit, now + gap)
        times.append(now)
    return times


def most_within(times: list[float], seconds: float) -> int:
    """The largest number of *times* in any stretch of so many *seconds*, its end not included."""
    return max((bisect_left(times, time + seconds - 1e-3) - at for at, time in enumerate(times)), default=0)


@given(LIMITS, GAPS)
def test_no_stretch_of_time_has_too_many(limit: RateLimit, gaps: list[float]) -> None:
    times = taken(limit, gaps + [0.0] * 30)
    assert most_within(times, 60) <= limit.per_minute + limit.burst
    assert most_within(times, limit.interval) <= limit.burst
    assert most_within(times, 10 * limit.interval) <= limit.burst + 10
    assert most_within(times, DAY) <= limit.per_day


@given(LIMITS, GAPS, st.floats(0, 1))
def test_a_wait_is_as_long_as_it_must_be_and_no_longer(limit: RateLimit, gaps: list[float], part: float) -> None:
    count = Count()
    for now in taken(limit, gaps):
        assert count.take(limit, now) is None
        wait = count.take(limit, now)
        if wait is None:
            return
        kept = Count.read(count.text())
        before = now + wait.seconds * part * 0.999 - 1e-5
        assert before < now or count.take(limit, before) is not None
        waited_for = kept.take(limit, now + wait.seconds)
        assert waited_for is None or waited_for.seconds < 1e-3 + (wait.reason != "day") * DAY
        return


def test_a_few_go_at_once_then_one_a_second() -> None:
    limit = RateLimit()
    times = [time - START for time in taken(limit, [0.0] * 10)]
    assert times == pytest.approx([0, 0, 0, 0, 0, 1, 2, 3, 4, 5], abs=1e-3)


def test_idle_time_is_not_lost_and_not_hoarded() -> None:
    limit = RateLimit(burst=3)
    gaps = [0.0] * 4 + [1_000.0] + [0.0] * 4
    times = [time - START for time in taken(limit, gaps)]
    assert times == pytest.approx([0, 0, 0, 1, 1_001, 1_001, 1_001, 1_002, 1_003], abs=1e-3)


def test_who_is_late_each_time_has_the_whole_rate_all_the_same() -> None:
    limit, count, now = RateLimit(), Count(), START
    for _ in range(1_000):
        now = waited(count, limit, now) + 0.02  # as an event loop is late
    assert (now - START) == pytest.approx(1_000 - limit.burst, rel=1e-3)


def test_ten_thousand_a_day_and_the_next_day_goes_on() -> None:
    times = [time - START for time in taken(RateLimit(), [0.0] * 20_000)]
    assert times[9_999] == pytest.approx(10_000 - 5, abs=0.01)
    assert DAY <= times[10_000] <= DAY + 300
    assert times[-1] <= DAY + 10_000 + 300
    assert most_within(times, DAY) == 10_000


def test_a_used_up_day_is_told_apart() -> None:
    limit, count = RateLimit(per_day=2), Count()
    assert [count.take(limit, START), count.take(limit, START)] == [None, None]
    wait = count.take(limit, START)
    assert wait is not None
    assert wait.reason == "day"
    assert DAY <= wait.seconds <= DAY + 300


def test_a_pause_holds_for_everybody_and_no_burst_comes_after_it() -> None:
    limit, count = RateLimit(), Count()
    count.pause(limit, START, 30)
    assert count.take(limit, START) == Wait(30, "pause")
    times = [waited(count, limit, START + asked) - START for asked in (0, 30, 31)]
    assert times == pytest.approx([30, 31, 32], abs=1e-3)


def test_a_pause_is_made_longer_and_never_shorter_and_lasts_a_day_at_most() -> None:
    limit, count = RateLimit(burst=1), Count()
    count.pause(limit, START, 30)
    count.pause(limit, START, 5)
    assert waited(Count.read(count.text()), limit, START) == pytest.approx(START + 30)
    count.pause(limit, START, 1e12)
    assert waited(count, limit, START) == pytest.approx(START + DAY)


@given(LIMITS, st.integers(0, 40), st.floats(0, 100 * DAY), st.floats(0, 600))
def test_a_clock_that_is_set_back_holds_nobody_up(limit: RateLimit, before: int, back: float, pause: float) -> None:
    count, now = Count(), START
    for _ in range(min(before, limit.per_day - 1)):
        now = waited(count, limit, now)
    if pause:
        count.pause(limit, now, pause)
    later = waited(count, limit, now - back)
    assert later - (now - back) <= pause + (limit.burst + 1) * limit.interval


@given(LIMITS, GAPS)
def test_what_is_stored_is_what_was_counted(limit: RateLimit, gaps: list[float]) -> None:
    count, now = Count(), START
    for gap in gaps:
        now = waited(count, limit, now + gap)
        assert Count.read(count.text()) == count


@pytest.mark.parametrize(
    "text", ["", "1", "{}", "[]", "[2,0,0,0,{}]", '[1,"x",0,0,{}]', "[1,NaN,0,0,{}]", "[1,0,0,0,[]]"]
)
def test_anything_else_is_no_count(text: str) -> None:
    with pytest.raises(ValueError, match=" "):
        Count.read(text)


@given(LIMITS, st.integers(0, 500))
def test_how_long_it_takes_is_known(limit: RateLimit, requests: int) -> None:
    count, now = Count(), START
    for _ in range(requests):
        now = waited(count, limit, now)
    tolerance = 300 * (max(requests - 1, 0) // limit.per_day + 1) + limit.interval * limit.burst
    assert now - START == pytest.approx(limit.seconds_for(requests), abs=tolerance)


def test_how_long_a_walk_takes() -> None:
    limit = RateLimit()
    assert [limit.seconds_for(number) for number in (0, 1, 5, 6, 10_000, 10_001)] == [0, 0, 0, 1, 9_995, DAY]
    assert limit.interval == 1
    assert all(earlier <= later for earlier, later in pairwise(limit.seconds_for(n) for n in range(0, 40_000, 777)))

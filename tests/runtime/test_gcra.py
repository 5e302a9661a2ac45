"""The GCRA rate limiter and the daily quota, with simulated times."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from inat_typed import RateLimit
from inat_typed.runtime.config.rate_limit_config import DAY
from inat_typed.runtime.rate_limit.gcra import Delay, QuotaState

START = 1_800_000_000.0
LIMITS = st.builds(
    RateLimit,
    per_minute=st.sampled_from([0.5, 1, 7, 60, 100, 6_000]),
    per_day=st.integers(1, 300),
    burst=st.integers(1, 9),
)
GAPS = st.lists(st.one_of(st.just(0.0), st.floats(0, 3), st.floats(0, 4_000), st.floats(0, DAY)), max_size=60)


def acquire(state: QuotaState, limit: RateLimit, now: float) -> float:
    """Return when a request is sent that arrives at *now*."""
    while (delay := state.acquire(limit, now)) is not None:
        assert delay.seconds > 0
        now += delay.seconds
    return now


def send_times(limit: RateLimit, gaps: list[float]) -> list[float]:
    """Return when requests are sent, if each arrives a gap after the one before was sent."""
    state, now, times = QuotaState(), START, list[float]()
    for gap in gaps:
        now = acquire(state, limit, now + gap)
        times.append(now)
    return times


def max_within(times: list[float], seconds: float) -> int:
    """Return the largest number of *times* in any period of *seconds*, without its end."""
    return max((bisect_left(times, time + seconds - 1e-3) - at for at, time in enumerate(times)), default=0)


@given(LIMITS, GAPS)
def test_no_period_exceeds_the_limit(limit: RateLimit, gaps: list[float]) -> None:
    times = send_times(limit, gaps + [0.0] * 30)
    assert max_within(times, 60) <= limit.per_minute + limit.burst
    assert max_within(times, limit.interval) <= limit.burst
    assert max_within(times, 10 * limit.interval) <= limit.burst + 10
    assert max_within(times, DAY) <= limit.per_day


@given(LIMITS, GAPS, st.floats(0, 1))
def test_delay_is_as_short_as_possible(limit: RateLimit, gaps: list[float], part: float) -> None:
    state = QuotaState()
    for now in send_times(limit, gaps):
        assert state.acquire(limit, now) is None
        delay = state.acquire(limit, now)
        if delay is None:
            return
        restored = QuotaState.from_json(state.to_json())
        before = now + delay.seconds * part * 0.999 - 1e-5
        assert before < now or state.acquire(limit, before) is not None
        second = restored.acquire(limit, now + delay.seconds)
        assert second is None or second.seconds < 1e-3 + (delay.reason != "day") * DAY
        return


def test_burst_is_followed_by_the_steady_rate() -> None:
    limit = RateLimit()
    times = [time - START for time in send_times(limit, [0.0] * 10)]
    assert times == pytest.approx([0, 0, 0, 0, 0, 1, 2, 3, 4, 5], abs=1e-3)


def test_idle_time_restores_at_most_the_burst() -> None:
    limit = RateLimit(burst=3)
    gaps = [0.0] * 4 + [1_000.0] + [0.0] * 4
    times = [time - START for time in send_times(limit, gaps)]
    assert times == pytest.approx([0, 0, 0, 1, 1_001, 1_001, 1_001, 1_002, 1_003], abs=1e-3)


def test_late_callers_still_get_the_full_rate() -> None:
    limit, state, now = RateLimit(), QuotaState(), START
    for _ in range(1_000):
        now = acquire(state, limit, now) + 0.02  # the delay of an event loop
    assert (now - START) == pytest.approx(1_000 - limit.burst, rel=1e-3)


def test_daily_quota_is_available_again_the_next_day() -> None:
    times = [time - START for time in send_times(RateLimit(), [0.0] * 20_000)]
    assert times[9_999] == pytest.approx(10_000 - 5, abs=0.01)
    assert DAY <= times[10_000] <= DAY + 300
    assert times[-1] <= DAY + 10_000 + 300
    assert max_within(times, DAY) == 10_000


def test_exhausted_daily_quota_is_the_reason_of_the_delay() -> None:
    limit, state = RateLimit(per_day=2), QuotaState()
    assert [state.acquire(limit, START), state.acquire(limit, START)] == [None, None]
    delay = state.acquire(limit, START)
    assert delay is not None
    assert delay.reason == "day"
    assert DAY <= delay.seconds <= DAY + 300


def test_pause_delays_all_requests_without_a_burst_after_it() -> None:
    limit, state = RateLimit(), QuotaState()
    state.pause(limit, START, 30)
    assert state.acquire(limit, START) == Delay(30, "pause")
    times = [acquire(state, limit, START + asked) - START for asked in (0, 30, 31)]
    assert times == pytest.approx([30, 31, 32], abs=1e-3)


def test_pause_can_be_extended_up_to_a_day() -> None:
    limit, state = RateLimit(burst=1), QuotaState()
    state.pause(limit, START, 30)
    state.pause(limit, START, 5)
    assert acquire(QuotaState.from_json(state.to_json()), limit, START) == pytest.approx(START + 30)
    state.pause(limit, START, 1e12)
    assert acquire(state, limit, START) == pytest.approx(START + DAY)


@given(LIMITS, st.integers(0, 40), st.floats(0, 100 * DAY), st.floats(0, 600))
def test_clock_set_back_adds_no_long_delay(limit: RateLimit, before: int, back: float, pause: float) -> None:
    state, now = QuotaState(), START
    for _ in range(min(before, limit.per_day - 1)):
        now = acquire(state, limit, now)
    if pause:
        state.pause(limit, now, pause)
    later = acquire(state, limit, now - back)
    assert later - (now - back) <= pause + (limit.burst + 1) * limit.interval


@given(LIMITS, GAPS)
def test_state_survives_serialization(limit: RateLimit, gaps: list[float]) -> None:
    state, now = QuotaState(), START
    for gap in gaps:
        now = acquire(state, limit, now + gap)
        assert QuotaState.from_json(state.to_json()) == state


@pytest.mark.parametrize(
    "text", ["", "1", "{}", "[]", "[2,0,0,0,{}]", '[1,"x",0,0,{}]', "[1,NaN,0,0,{}]", "[1,0,0,0,[]]"]
)
def test_from_json_rejects_other_data(text: str) -> None:
    with pytest.raises(ValueError, match=" "):
        QuotaState.from_json(text)


@given(LIMITS, st.integers(0, 500))
def test_seconds_for_agrees_with_the_algorithm(limit: RateLimit, requests: int) -> None:
    state, now = QuotaState(), START
    for _ in range(requests):
        now = acquire(state, limit, now)
    tolerance = 300 * (max(requests - 1, 0) // limit.per_day + 1) + limit.interval * limit.burst
    assert now - START == pytest.approx(limit.seconds_for(requests), abs=tolerance)


def test_seconds_for() -> None:
    limit = RateLimit()
    assert [limit.seconds_for(number) for number in (0, 1, 5, 6, 10_000, 10_001)] == [0, 0, 0, 1, 9_995, DAY]
    assert limit.interval == 1
    assert all(earlier <= later for earlier, later in pairwise(limit.seconds_for(n) for n in range(0, 40_000, 777)))

"""Filters by the times of observation, creation and change, and by the age of the observer's account."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.filters.common import Filters, Predicate, as_list
from inat_typed.sandbox.responses import ApiError
from inat_typed.sandbox.state import SandboxState

_AGE_DAYS = {"d": 1, "w": 7, "m": 30}


def _moment(value: Any, *, end: bool = False) -> datetime:
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            raise ApiError(422, "the request is not valid", (("updated_since", "must be date-time"),)) from None
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=UTC)
    last = (23, 59, 59) if end else (0, 0, 0)
    return datetime(value.year, value.month, value.day, *last, tzinfo=UTC)


def _since(name: str) -> Callable[[SandboxState, Any], Predicate]:
    def make(_state: SandboxState, value: Any) -> Predicate:
        bound = _moment(value)
        return lambda each: each[name] is not None and each[name] >= bound

    return make


def _until(name: str) -> Callable[[SandboxState, Any], Predicate]:
    """Match values up to a time; a date, or its midnight, includes the whole day."""

    def make(_state: SandboxState, value: Any) -> Predicate:
        whole_day = not isinstance(value, datetime) or (value.hour, value.minute, value.second) == (0, 0, 0)
        bound = _moment(value.date() if isinstance(value, datetime) and whole_day else value, end=whole_day)
        return lambda each: each[name] is not None and each[name] <= bound

    return make


def _on(name: str) -> Callable[[SandboxState, Any], Predicate]:
    def make(_state: SandboxState, value: Any) -> Predicate:
        day = value.date() if isinstance(value, datetime) else value
        return lambda each: each[name] is not None and isinstance(day, date) and each[name].date() == day

    return make


def _part(name: str, part: str) -> Callable[[SandboxState, Any], Predicate]:
    return lambda _state, value: lambda each: each[name] is not None and getattr(each[name], part) in as_list(value)


def _account(*, after: bool) -> Callable[[SandboxState, Any], Predicate]:
    """Match by the creation of the observer's account: after a time, or within an age such as ``10d``."""

    def make(state: SandboxState, value: Any) -> Predicate:
        text = str(value)
        if text[-1:] in _AGE_DAYS and text[:-1].isdecimal():
            bound = state.now - timedelta(days=int(text[:-1]) * _AGE_DAYS[text[-1]])
        else:
            bound = _moment(value)

        def test(each: Record) -> bool:
            created = datetime.fromisoformat(state.data.users[each["user_id"]]["created_at"])
            return created >= bound if after else created < bound

        return test

    return make


TIME_FILTERS: Filters = {
    "d1": _since("observed_at"),
    "d2": _until("observed_at"),
    "created_d1": _since("created"),
    "created_d2": _until("created"),
    "updated_since": _since("updated"),
    "observed_on": _on("observed_at"),
    "on": _on("observed_at"),
    "created_on": _on("created"),
    "year": _part("observed_at", "year"),
    "month": _part("observed_at", "month"),
    "day": _part("observed_at", "day"),
    "hour": lambda state, value: lambda each: each["has_time"] and _part("observed_at", "hour")(state, value)(each),
    "created_year": _part("created", "year"),
    "created_month": _part("created", "month"),
    "created_day": _part("created", "day"),
    "user_after": _account(after=True),
    "user_before": _account(after=False),
}

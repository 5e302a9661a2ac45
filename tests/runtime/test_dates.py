"""Moments keep their time where the service takes one; moments without a time zone are warned about."""

from __future__ import annotations

import warnings
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from inat_typed import INaturalist, v1, v2, web
from inat_typed.errors import ArgumentTypeError, NaiveDatetimeWarning
from inat_typed.runtime.request.operation import AnyOperation, Parameter
from tests.loopback import CannedResponse, serving

MOMENT = datetime(2024, 1, 31, 23, 30, tzinfo=timezone(timedelta(hours=-5)))
OPERATIONS: list[AnyOperation] = [
    operation for api in (v1, v2, web) for operation in api.OPERATIONS.values() if operation.method == "GET"
]
TIMES = [
    pytest.param(operation, parameter, id=f"{operation.api}.{operation.id}.{parameter.keyword}")
    for operation in OPERATIONS
    for parameter in operation.in_location("query")
    if {"date", "date-time"} & {*parameter.type.kinds}
]


def sent(operation: AnyOperation, **arguments: Any) -> str:
    """Return the value of the only given parameter as it is sent."""
    from inat_typed.runtime.config.client_config import Config
    from inat_typed.runtime.request.build import build_request
    from inat_typed.runtime.request.validate import validate_arguments

    (keyword,) = arguments
    path_values = {each.keyword: 1 for each in operation.required_parameters if each.keyword != keyword}
    request = build_request(operation, validate_arguments(operation, {**path_values, **arguments}), Config())
    return dict(request.params)[operation.by_keyword[keyword].name]


@pytest.mark.parametrize(("operation", "parameter"), TIMES)
def test_moment_keeps_its_time_or_is_refused(operation: AnyOperation, parameter: Parameter) -> None:
    if "date-time" in parameter.type.kinds:
        assert sent(operation, **{parameter.keyword: MOMENT}) == "2024-01-31T23:30:00-05:00"
    else:
        reason = r"compares whole days here, without a time: pass datetime\.date\(2024, 1, 31\)"
        with pytest.raises(ArgumentTypeError, match=reason):
            sent(operation, **{parameter.keyword: MOMENT})
    assert sent(operation, **{parameter.keyword: MOMENT.date()}) == "2024-01-31"


@pytest.mark.parametrize("operation", [v1.OPERATIONS["observations.search"], v2.OPERATIONS["observations.search"]])
@pytest.mark.parametrize("keyword", ["d1", "d2", "created_d1", "created_d2", "updated_since"])
def test_searches_by_time_take_a_time(operation: AnyOperation, keyword: str) -> None:
    assert sent(operation, **{keyword: MOMENT}) == "2024-01-31T23:30:00-05:00"


@pytest.mark.parametrize("value", [datetime(2024, 1, 31, 12), "2024-01-31T12:00:00"])
def test_moment_without_a_time_zone_is_warned_about_once(value: datetime | str) -> None:
    with (
        serving(CannedResponse(200, {"total_results": 0, "results": []})) as server,
        INaturalist(api_url=server.address) as inat,
        warnings.catch_warnings(record=True) as caught,
    ):
        warnings.simplefilter("default")
        for _ in range(3):
            inat.v1.observations.search(d1=value)
    (warning,) = caught
    assert warning.category is NaiveDatetimeWarning
    assert warning.filename == __file__
    assert "d1: " in str(warning.message)
    assert "has no time zone, so the service may read it in another one than yours" in str(warning.message)
    assert {each.query for each in server.requests} == {"d1=2024-01-31T12%3A00%3A00"}


@pytest.mark.parametrize(
    "value", [date(2024, 1, 31), "2024-01-31", datetime(2024, 1, 31, tzinfo=UTC), "2024-01-31T12:00Z"]
)
def test_others_are_not_warned_about(value: object) -> None:
    sent(v1.OPERATIONS["observations.search"], d1=value)

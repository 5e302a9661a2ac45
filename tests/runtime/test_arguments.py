"""What a caller gives is checked before anything is sent, and the message says what would be right."""

from __future__ import annotations

import math
import re
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import httpx
import pytest
from hypothesis import example, given, strategies as st

from inat_typed import ArgumentTypeError, ArgumentValueError, INatError, INaturalist, v2
from inat_typed.runtime.arguments import check
from inat_typed.runtime.operation import Operation, Parameter, Type

SEARCH = v2.OPERATIONS["observations.search"]
GET = v2.OPERATIONS["observations.get"]
CREATE = v2.OPERATIONS["observations.create"]

WRONG_TYPES: list[tuple[Operation[Any], dict[str, Any], str]] = [
    (SEARCH, {"quality_grade": "research"}, "quality_grade takes a list of 'casual' or 'needs_id' or 'research', not"),
    (SEARCH, {"quality_grade": "research"}, "write ['research']"),
    (SEARCH, {"taxon_names": "Danaus"}, "has no parameter 'taxon_names'; did you mean taxon_name?"),
    (SEARCH, {"xyzzy": 1}, "what the API takes beyond its description goes into extra_params"),
    (SEARCH, {"dryrun": True}, "did you mean dry_run?"),
    (SEARCH, {"geo": 1}, "geo takes True or False, not 1"),
    (SEARCH, {"taxon_id": [True]}, "taxon_id takes a list of an int, not True"),
    (SEARCH, {"taxon_name": [3]}, "taxon_name takes a string, not [3]"),
    (SEARCH, {"taxon_id": {"id": 1}}, "taxon_id takes a list of an int, not {'id': 1}"),
    (SEARCH, {"access_token": 5}, "access_token takes a string, not int"),
    (SEARCH, {"user_agent": 5}, "user_agent takes a string"),
    (SEARCH, {"extra_params": "a=b"}, "extra_params takes a mapping, not str"),
    (SEARCH, {"extra_headers": {"X": 1}}, "extra_headers takes strings, not 'X': int"),
    (GET, {}, "observations.get: uuid is missing; it takes a list of a UUID or its text"),
    (CREATE, {"species_guess": 5}, "species_guess takes a string, not 5"),
]

WRONG_VALUES: list[tuple[Operation[Any], dict[str, Any], str]] = [
    (SEARCH, {"quality_grade": ["reserch"]}, "takes 'casual', 'needs_id', 'research'; not 'reserch'; did you mean"),
    (SEARCH, {"d1": "yesterday"}, "d1 takes a datetime or a string such as '2024-01-31T12:00:00Z', not 'yesterday'"),
    (SEARCH, {"d1": "2024-02-30"}, "d1 takes a datetime"),
    (SEARCH, {"per_page": -1}, "per_page is at least 0, not -1"),
    (SEARCH, {"user_agent": "two\nlines"}, "user_agent must be one line"),
    (SEARCH, {"extra_headers": {"X": "a\r\nB: c"}}, "has a line break"),
    (SEARCH, {"timeout": 0}, "timeout takes seconds above 0, not 0"),
    (SEARCH, {"timeout": float("nan")}, "timeout takes seconds above 0"),
    (SEARCH, {"dry_run": "reads"}, "dry_run takes True, False or 'writes', not 'reads'"),
    (SEARCH, {"page": -1}, "page is at least 0, not -1"),
    (GET, {"uuid": []}, "uuid is empty"),
    (GET, {"uuid": "not-a-uuid"}, "uuid takes a list of a UUID or its text, not 'not-a-uuid'"),
]


@pytest.mark.parametrize(("operation", "arguments", "message"), WRONG_TYPES)
def test_a_wrong_type_is_refused_with_what_would_be_right(
    operation: Operation[Any], arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(ArgumentTypeError, match=re.escape(message)):
        check(operation, arguments)


@pytest.mark.parametrize(("operation", "arguments", "message"), WRONG_VALUES)
def test_a_wrong_value_is_refused_with_what_would_be_right(
    operation: Operation[Any], arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(ArgumentValueError, match=re.escape(message)):
        check(operation, arguments)


def test_the_errors_are_also_the_ones_that_python_people_expect() -> None:
    assert issubclass(ArgumentTypeError, TypeError)
    assert issubclass(ArgumentValueError, ValueError)
    assert issubclass(ArgumentTypeError, INatError)
    assert issubclass(ArgumentValueError, INatError)


def test_nothing_is_sent_when_an_argument_is_wrong() -> None:
    def never(request: httpx.Request) -> httpx.Response:
        raise AssertionError(request)

    client: Any = INaturalist(transport=httpx.MockTransport(never))
    for operation, arguments, _ in (*WRONG_TYPES, *WRONG_VALUES):
        with pytest.raises(TypeError if not arguments else INatError):
            getattr(client.v2.observations, operation.id.partition(".")[2])(**arguments)


def test_good_values_come_in_their_types() -> None:
    identifier = "4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f"
    values, options = check(
        SEARCH,
        {
            "taxon_id": (48662, 47219),
            "geo": False,
            "d1": "2024-01-31",
            "created_d1": datetime(2024, 1, 31, 12, tzinfo=UTC),
            "photos": None,
            "timeout": 3,
        },
    )
    assert values["taxon_id"] == [48662, 47219]
    assert values["geo"] is False
    assert values["d1"] == date(2024, 1, 31)
    assert "photos" not in values
    assert options == {"timeout": 3}
    assert check(GET, {"uuid": identifier})[0] == {"uuid": [UUID(identifier)]}


@pytest.mark.parametrize("several", [[1, 2], (1, 2), range(1, 3), {1, 2}, (each for each in (1, 2))])
def test_a_list_may_be_any_iterable_that_is_no_string(several: Any) -> None:
    assert sorted(check(SEARCH, {"taxon_id": several})[0]["taxon_id"]) == [1, 2]


def test_a_lone_id_stands_for_a_list_of_one() -> None:
    assert check(SEARCH, {"taxon_id": 1})[0]["taxon_id"] == [1]


class Index:
    """As numpy's integers do, it says which integer it is."""

    def __index__(self) -> int:
        return 48662


def test_whatever_is_an_integer_is_one() -> None:
    assert check(SEARCH, {"taxon_id": [Index()]})[0]["taxon_id"] == [48662]
    assert type(check(SEARCH, {"taxon_id": Index()})[0]["taxon_id"][0]) is int


def operation_of(kind: Type) -> Operation[Any]:
    parameter = Parameter(name="value", keyword="value", place="query", type=kind)
    return Operation(
        id="test.test", api="v2", method="GET", path="/test", answer=SEARCH.answer, parameters=(parameter,)
    )


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary() | st.dates() | st.uuids(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner) | st.tuples(inner, inner),
    max_leaves=5,
)
types = st.builds(
    Type,
    kinds=st.lists(
        st.sampled_from(["integer", "number", "boolean", "string", "date", "date-time", "uuid", "binary", "object"]),
        min_size=1,
        max_size=3,
        unique=True,
    ).map(tuple),
    many=st.booleans(),
    choices=st.just(()) | st.lists(st.text(min_size=1), min_size=1, max_size=3).map(tuple),
    minimum=st.none() | st.just(0.0),
    maximum=st.none() | st.just(10.0),
    fields=st.just(()),
)


@given(types, anything)
def test_whatever_is_given_is_taken_or_refused_by_name(kind: Type, value: object) -> None:
    try:
        values, _ = check(operation_of(kind), {"value": value})
    except (ArgumentTypeError, ArgumentValueError) as error:
        assert str(error).startswith("test.test: value ")  # noqa: PT017
    else:
        assert set(values) == ({"value"} if value is not None else set())


@given(st.floats())
@example(math.inf)
@example(math.nan)
def test_a_number_is_finite(value: float) -> None:
    try:
        (taken,) = check(operation_of(Type(kinds=("number",))), {"value": value})[0].values()
    except ArgumentTypeError:
        assert not math.isfinite(value)
    else:
        assert taken == value
        assert math.isfinite(taken)


def test_true_is_not_the_choice_1() -> None:
    with pytest.raises(ArgumentValueError, match="value takes 1, 2; not True"):
        check(operation_of(Type(kinds=("integer",), choices=(1, 2))), {"value": True})


def test_a_nested_object_is_checked_too() -> None:
    annotation = v2.OPERATIONS["observations.create"].parameter("observation_field_values_attributes")
    assert annotation is not None
    assert annotation.type.fields
    with pytest.raises(ArgumentTypeError, match="did you mean observation_field_id"):
        check(CREATE, {"observation_field_values_attributes": [{"observation_field": 1, "value": "x"}]})

"""Arguments are validated before anything is sent; messages say what is accepted."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import httpx
import pytest
from hypothesis import example, given, strategies as st

from inat_typed import ArgumentTypeError, ArgumentValueError, INatError, INaturalist, v1, v2
from inat_typed.runtime.request.operation import Operation, Parameter, ParameterType
from inat_typed.runtime.request.validate import validate_arguments

SEARCH = v2.OPERATIONS["observations.search"]
GET = v2.OPERATIONS["observations.get"]
CREATE = v2.OPERATIONS["observations.create"]
UPDATE = v2.OPERATIONS["observations.update"]

WRONG_TYPES: list[tuple[Operation[Any], dict[str, Any], str]] = [
    (
        SEARCH,
        {"quality_grade": "research"},
        "quality_grade: 'research' is not valid; expected a list of 'casual', 'needs_id' or 'research'",
    ),
    (SEARCH, {"quality_grade": "research"}, "write ['research']"),
    (SEARCH, {"taxon_names": "Danaus"}, "has no parameter 'taxon_names'. Did you mean 'taxon_name'?"),
    (SEARCH, {"xyzzy": 1}, "Parameters that the API accepts beyond its description go into extra_params"),
    (SEARCH, {"dryrun": True}, "Did you mean 'dry_run'?"),
    (SEARCH, {"geo": 1}, "geo: 1 is not valid; expected True or False"),
    (SEARCH, {"taxon_id": [True]}, "taxon_id: True is not valid; expected an int"),
    (SEARCH, {"taxon_name": [3]}, "taxon_name: [3] is not valid; expected a string"),
    (SEARCH, {"taxon_id": {"id": 1}}, "taxon_id: {'id': 1} is not valid; expected a list of an int"),
    (SEARCH, {"access_token": 5}, "access_token must be a string, not int"),
    (SEARCH, {"user_agent": 5}, "user_agent must be a string"),
    (SEARCH, {"extra_params": "a=b"}, "extra_params must be a mapping, not str"),
    (SEARCH, {"extra_headers": {"X": 1}}, "extra_headers must map strings to strings, not 'X': int"),
    (GET, {}, "observations.get: uuid is required; expected a list of a UUID or its text"),
    (SEARCH, {"not_id": [5]}, "not_id: 5 is not valid; expected a UUID or its text"),
    (
        CREATE,
        {"observation_field_values_attributes": [{"observation_field_id": 9, "value": "adult"}]},
        "expected a mapping; for several values, use upload(field_values={field_id: value}), or "
        "observation_field_values.create for each value",
    ),
    (CREATE, {"observation_field_values_attributes": {9: "adult", 10: "egg"}}, "for several values, use upload("),
    (UPDATE, {"uuid": UUID(int=1), "observation_field_values_attributes": []}, "use observation_field_values.create"),
    (CREATE, {"taxon_name": "Danaus"}, "has no parameter 'taxon_name'; pass the name as species_guess, or find the"),
    (
        UPDATE,
        {"uuid": UUID(int=1), "taxon_name": "Danaus"},
        "has no parameter 'taxon_name'; pass the name as species_guess, or find the",
    ),
    (CREATE, {"species_guess": 5}, "species_guess: 5 is not valid; expected a string"),
]

INVALID_VALUES: list[tuple[Operation[Any], dict[str, Any], str]] = [
    (
        SEARCH,
        {"quality_grade": ["reserch"]},
        "quality_grade: 'reserch' is not valid; expected 'casual', 'needs_id' or 'research'. Did you mean 'research'?",
    ),
    (
        SEARCH,
        {"d1": "yesterday"},
        "d1: 'yesterday' is not valid; expected a datetime or a string such as '2024-01-31T12:00:00Z'",
    ),
    (SEARCH, {"d1": "2024-02-30"}, "d1: '2024-02-30' is not valid; expected a datetime"),
    (SEARCH, {"per_page": -1}, "per_page must be at least 0, not -1"),
    (
        SEARCH,
        {"user_agent": "two\nlines"},
        "user_agent: 'two\\nlines' is not valid; expected one line of printable ASCII",
    ),
    (SEARCH, {"extra_headers": {"X": "a\r\nB: c"}}, "extra_headers: 'X' contains a line break"),
    (SEARCH, {"timeout": 0}, "timeout: 0 is not valid; expected a number of seconds above 0"),
    (SEARCH, {"timeout": float("nan")}, "timeout: nan is not valid; expected a number of seconds above 0"),
    (SEARCH, {"dry_run": "reads"}, "dry_run: 'reads' is not valid; expected True, False or 'writes'"),
    (SEARCH, {"page": -1}, "page must be at least 0, not -1"),
    (GET, {"uuid": []}, "uuid: the list is empty; expected a list of a UUID or its text"),
    (GET, {"uuid": "not-a-uuid"}, "uuid: 'not-a-uuid' is not valid; expected a UUID or its text"),
]


@pytest.mark.parametrize(("operation", "arguments", "message"), WRONG_TYPES)
def test_wrong_types_are_rejected_with_what_is_accepted(
    operation: Operation[Any], arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(ArgumentTypeError, match=re.escape(message)):
        validate_arguments(operation, arguments)


@pytest.mark.parametrize(("operation", "arguments", "message"), INVALID_VALUES)
def test_invalid_values_are_rejected_with_what_is_accepted(
    operation: Operation[Any], arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(ArgumentValueError, match=re.escape(message)):
        validate_arguments(operation, arguments)


def test_errors_derive_from_the_builtin_ones() -> None:
    assert issubclass(ArgumentTypeError, TypeError)
    assert issubclass(ArgumentValueError, ValueError)
    assert issubclass(ArgumentTypeError, INatError)
    assert issubclass(ArgumentValueError, INatError)


def test_nothing_is_sent_if_an_argument_is_invalid() -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise AssertionError(request)

    client: Any = INaturalist(transport=httpx.MockTransport(fail))
    for operation, arguments, _ in (*WRONG_TYPES, *INVALID_VALUES):
        with pytest.raises(TypeError if not arguments else INatError):
            getattr(client.v2.observations, operation.id.partition(".")[2])(**arguments)


def test_valid_values_are_converted_to_their_types() -> None:
    identifier = "4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f"
    arguments = validate_arguments(
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
    values, options = arguments.values, arguments.options
    assert values["taxon_id"] == [48662, 47219]
    assert values["geo"] is False
    assert values["d1"] == date(2024, 1, 31)
    assert "photos" not in values
    assert options == {"timeout": 3}
    assert validate_arguments(GET, {"uuid": identifier}).values == {"uuid": [UUID(identifier)]}


@pytest.mark.parametrize("iterable", [[1, 2], (1, 2), range(1, 3), {1, 2}, (each for each in (1, 2))])
def test_any_iterable_except_strings_is_a_list(iterable: Any) -> None:
    assert sorted(validate_arguments(SEARCH, {"taxon_id": iterable}).values["taxon_id"]) == [1, 2]


def test_a_single_id_is_a_list_of_one() -> None:
    assert validate_arguments(SEARCH, {"taxon_id": 1}).values["taxon_id"] == [1]


class IntegerLike:
    """Has an integer value without being an ``int``, as numpy's integers do."""

    def __index__(self) -> int:
        return 48662


def test_objects_with_an_index_are_integers() -> None:
    assert validate_arguments(SEARCH, {"taxon_id": [IntegerLike()]}).values["taxon_id"] == [48662]
    assert type(validate_arguments(SEARCH, {"taxon_id": IntegerLike()}).values["taxon_id"][0]) is int


def operation_of(kind: ParameterType) -> Operation[Any]:
    parameter = Parameter(name="value", keyword="value", location="query", type=kind)
    return Operation(
        id="test.test", api="v2", method="GET", path="/test", returns=SEARCH.returns, parameters=(parameter,)
    )


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary() | st.dates() | st.uuids(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner) | st.tuples(inner, inner),
    max_leaves=5,
)
types = st.builds(
    ParameterType,
    kinds=st.lists(
        st.sampled_from(["integer", "number", "boolean", "string", "date", "date-time", "uuid", "binary", "object"]),
        min_size=1,
        max_size=3,
        unique=True,
    ).map(tuple),
    is_list=st.booleans(),
    choices=st.just(()) | st.lists(st.text(min_size=1), min_size=1, max_size=3).map(tuple),
    minimum=st.none() | st.just(0.0),
    maximum=st.none() | st.just(10.0),
    fields=st.just(()),
)


@given(types, anything)
def test_any_value_is_accepted_or_rejected_by_name(kind: ParameterType, value: object) -> None:
    try:
        values = validate_arguments(operation_of(kind), {"value": value}).values
    except (ArgumentTypeError, ArgumentValueError) as error:
        assert str(error).startswith("test.test: value")  # noqa: PT017
    else:
        assert set(values) == ({"value"} if value is not None else set())


@given(st.floats())
@example(math.inf)
@example(math.nan)
def test_numbers_are_finite(value: float) -> None:
    try:
        (taken,) = validate_arguments(operation_of(ParameterType(kinds=("number",))), {"value": value}).values.values()
    except ArgumentTypeError:
        assert not math.isfinite(value)
    else:
        assert taken == value
        assert math.isfinite(taken)


def test_v2_excludes_observations_by_uuid_only() -> None:
    kinds = {
        each.id: parameter.type.kinds for each in v2.OPERATIONS.values() if (parameter := each.parameter("not_id"))
    }
    assert kinds.pop("projects.search") == ("integer",)
    assert (len(kinds), {*kinds.values()}) == (18, {("uuid",)})


def test_true_is_not_the_choice_1() -> None:
    with pytest.raises(ArgumentValueError, match="value: True is not valid; expected 1 or 2"):
        validate_arguments(operation_of(ParameterType(kinds=("integer",), choices=(1, 2))), {"value": True})


def test_nested_objects_are_validated() -> None:
    annotation = v2.OPERATIONS["observations.create"].parameter("observation_field_values_attributes")
    assert annotation is not None
    assert annotation.type.fields
    with pytest.raises(ArgumentTypeError, match="Did you mean 'observation_field_id'"):
        validate_arguments(CREATE, {"observation_field_values_attributes": {"observation_field": 1, "value": "x"}})


EMPTY: list[Any] = [[], (), set(), range(0), iter(())]


@pytest.mark.parametrize("empty", EMPTY, ids=lambda value: type(value).__name__)
def test_an_empty_list_in_a_query_is_refused(empty: Any) -> None:
    with pytest.raises(ArgumentValueError, match=r"taxon_id: the list is empty; .* pass None"):
        validate_arguments(SEARCH, {"taxon_id": empty})


LISTS_IN_QUERIES = [
    (operation, parameter)
    for operation in (*v1.OPERATIONS.values(), *v2.OPERATIONS.values())
    for parameter in operation.parameters
    if parameter.location == "query" and parameter.type.is_list
]


def test_no_operation_accepts_an_empty_list_in_its_query() -> None:
    assert len(LISTS_IN_QUERIES) > 100
    for operation, parameter in LISTS_IN_QUERIES:
        alone = replace(operation, parameters=(parameter,))
        with pytest.raises(ArgumentValueError, match=f"{parameter.keyword}: the list is empty"):
            validate_arguments(alone, {parameter.keyword: []})


@pytest.mark.parametrize("kind", [set, frozenset])
def test_sets_are_sent_in_sorted_order(kind: Any) -> None:
    numbers = validate_arguments(SEARCH, {"taxon_id": kind([1_000_000, 48662, 9, 20, 131])}).values
    texts = validate_arguments(SEARCH, {"quality_grade": kind(["research", "casual", "needs_id"])}).values
    assert numbers["taxon_id"] == [9, 20, 131, 48662, 1_000_000]
    assert texts["quality_grade"] == ["casual", "needs_id", "research"]


def test_lists_keep_the_order_they_were_passed_in_and_generators_are_read_once() -> None:
    values = validate_arguments(SEARCH, {"taxon_id": (number for number in (3, 1, 2))}).values
    assert values["taxon_id"] == [3, 1, 2]


@pytest.mark.parametrize(
    ("operation", "arguments", "keyword"),
    [
        (SEARCH, {"taxon_name": "Danaus \udcff"}, "taxon_name"),
        (SEARCH, {"q": "\ud800"}, "q"),
        (CREATE, {"description": "a\udfffb"}, "description"),
    ],
)
def test_a_lone_surrogate_names_its_parameter(
    operation: Operation[Any], arguments: dict[str, Any], keyword: str
) -> None:
    with pytest.raises(ArgumentValueError, match=f"{operation.id}: {keyword}: .* contains a lone surrogate"):
        validate_arguments(operation, arguments)


@pytest.mark.parametrize("name", ["Content-Length", "transfer-encoding", "HOST", "Connection"])
def test_headers_that_the_client_sets_itself_are_refused(name: str) -> None:
    with pytest.raises(ArgumentValueError, match=f"extra_headers: '{name}' is not accepted"):
        validate_arguments(SEARCH, {"extra_headers": {name: "1"}})

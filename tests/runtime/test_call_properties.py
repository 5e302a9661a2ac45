"""Whatever is passed to a method: a clear error and no request, or a request; suggestions are accepted."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from uuid import UUID

import httpx
import pytest
from hypothesis import example, given, strategies as st

import inat_typed
from inat_typed import Cache, INaturalist, RateLimit, Retry, export, v1, v2, web
from inat_typed.errors import ArgumentTypeError, ArgumentValueError, INatError
from inat_typed.runtime.request.operation import AnyOperation, Parameter
from inat_typed.runtime.request.validate import validate_arguments
from tests.thorough import thorough

OPERATIONS: dict[str, AnyOperation] = {
    f"{operation.api}.{operation.id}": operation for api in (v1, v2, web) for operation in api.OPERATIONS.values()
}
PARAMETERS = [(name, each.keyword) for name, operation in OPERATIONS.items() for each in operation.parameters]
SEARCH = "v2.observations.search"


class _Unknown:
    """An object of a type that nothing accepts."""


def cyclic() -> list[Any]:
    cycle: list[Any] = []
    cycle.append({"inner": cycle})
    return cycle


def nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


NUMBERS = st.integers(-(10**30), 10**30) | st.floats() | st.booleans()
TEXTS = (
    st.text(max_size=6)
    | st.integers(-5, 10**9).map(str)
    | st.lists(st.integers(0, 400).map(str), max_size=3).map(",".join)
    | st.sampled_from(
        ["\udcff", "", ".", "..", "a/b", "3, 4", " 5 ", "1e3", "reserch", "reserch,casual", "True", "null"]
    )
)
OTHERS = st.sampled_from(
    [None, b"bytes", _Unknown(), object, {"a": 1}, {1: 2}, [], (), {}, date(2024, 2, 1), datetime(2024, 2, 1, 12),
     UUID(int=5), cyclic(), nested(200), range(3), frozenset({"b", "a"}), float("nan"), print, 1j]
)  # fmt: skip
VALUES = st.recursive(
    NUMBERS | TEXTS | OTHERS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(TEXTS, inner, max_size=2)
        | st.dictionaries(st.integers() | TEXTS, inner, max_size=2)
    ),
    max_leaves=4,
)
OPTIONS = [
    "extra_params", "extra_body", "extra_headers", "user_agent", "dry_run", "access_token", "timeout", "refresh",
    "progress",
]  # fmt: skip


def _choices(parameter: Parameter) -> st.SearchStrategy[Any]:
    """Return values near those that the parameter accepts: misspelt choices, alone, in lists and with commas."""
    if not parameter.type.choices:
        return st.nothing()
    misspelt = st.sampled_from([str(choice) for choice in parameter.type.choices]).flatmap(
        lambda choice: st.sampled_from([choice, choice[1:], choice.upper(), f"{choice} "])
    )
    return misspelt | st.lists(misspelt, min_size=1, max_size=3).map(",".join) | st.lists(misspelt, max_size=2)


def _required(operation: AnyOperation, without: str) -> dict[str, Any]:
    """Return valid values of the required parameters."""
    examples: dict[str, Any] = {
        "integer": 1, "number": 1.5, "boolean": True, "string": "text", "date": "2024-01-31", "uuid": str(UUID(int=1)),
        "date-time": "2024-01-31T12:00Z", "binary": b"\xff\xd8\xff a photo", "object": {"a": 1}, "any": 1,
    }  # fmt: skip
    values: dict[str, Any] = {}
    for parameter in operation.required_parameters:
        if parameter.keyword != without:
            kind = parameter.type
            value = kind.choices[0] if kind.choices else examples.get(kind.kinds[0])
            values[parameter.keyword] = [value] if kind.is_list else value
    return values


@st.composite
def near_misses(draw: st.DrawFn) -> tuple[str, str, Any]:
    name, keyword = draw(st.sampled_from(PARAMETERS))
    return name, keyword, draw(_choices(OPERATIONS[name].by_keyword[keyword]) | VALUES)


def _suggestions(message: str, parameter: Parameter) -> list[Any]:
    """Return the values that a message suggests."""
    found = [ast.literal_eval(text) for text in re.findall(r"; write (\[.*?\])(?=$|;)", message)]
    for text in re.findall(r"Did you mean ('[^']*'|True|False)\?", message):
        word = ast.literal_eval(text)
        found.append([word] if parameter.type.is_list else word)
    return found


@thorough
@given(near_misses())
@example((SEARCH, "month", "3,4"))
@example(("v1.identifications.search", "current", "True"))
@example((SEARCH, "quality_grade", "reserch,casual"))
@pytest.mark.filterwarnings("ignore::inat_typed.errors.NaiveDatetimeWarning")
def test_suggested_values_are_accepted(case: tuple[str, str, Any]) -> None:
    name, keyword, value = case
    operation = OPERATIONS[name]
    required = _required(operation, keyword)
    try:
        validate_arguments(operation, {**required, keyword: value})
    except (ArgumentTypeError, ArgumentValueError) as error:
        for suggestion in _suggestions(str(error), operation.by_keyword[keyword]):
            validate_arguments(operation, {**required, keyword: suggestion})


NUMERIC = [
    (name, each.keyword)
    for name, operation in OPERATIONS.items()
    for each in operation.parameters
    if {*each.type.kinds} & {"integer", "number"} and not each.type.choices and each.type.kinds[0] != "any"
    if each.type.is_list or {*each.type.kinds} <= {"integer", "number"}
]


@thorough
@given(st.sampled_from(NUMERIC), st.lists(st.integers(1, 12), min_size=1, max_size=3, unique=True))
def test_numeric_text_is_accepted_where_numbers_are(case: tuple[str, str], numbers: list[int]) -> None:
    operation = OPERATIONS[case[0]]
    parameter = operation.by_keyword[case[1]]
    together = {"lat": "lng", "lng": "lat", "latitude": "longitude", "longitude": "latitude"}
    corners = ("nelat", "nelng", "swlat", "swlng")
    required = _required(operation, parameter.keyword)
    if parameter.keyword in together:
        required[together[parameter.keyword]] = 1
    elif parameter.keyword in corners:
        required |= {name: 1 for name in corners if name != parameter.keyword}
    elif parameter.keyword == "page" and "per_page" in operation.by_keyword:
        required["per_page"] = 1
    given_numbers: Any = numbers if parameter.type.is_list else numbers[0]
    text = " , ".join(map(str, numbers)) if parameter.type.is_list else f" {numbers[0]} "
    accepted = validate_arguments(operation, {**required, parameter.keyword: given_numbers})
    from_text = validate_arguments(operation, {**required, parameter.keyword: text})
    assert from_text.values == accepted.values


class _Counting(httpx.BaseTransport):
    is_made_up = True

    def __init__(self) -> None:
        self.count = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.count += 1
        for _ in request.stream:  # type: ignore[union-attr]
            pass
        return httpx.Response(200, json={"total_results": 0, "results": []})


@st.composite
def calls(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    name, keyword = draw(st.sampled_from(PARAMETERS))
    arguments = _required(OPERATIONS[name], "")
    arguments[draw(st.sampled_from([keyword, "unknown"]))] = draw(VALUES)
    if draw(st.booleans()):
        arguments[draw(st.sampled_from(OPTIONS))] = draw(VALUES)
    return name, arguments


TOKEN = "eyJhbGciOiJIUzUxMiJ9.eyJ1c2VyX2lkIjogMSwgImV4cCI6IDQxMDI0NDQ4MDB9.c2lnbmF0dXJl"


@thorough
@given(calls())
@example((SEARCH, {"extra_body": {"a": float("nan")}}))
@example((SEARCH, {"extra_body": {"a": b"bytes"}}))
@example((SEARCH, {"extra_body": {"a": _Unknown()}}))
@example((SEARCH, {"extra_body": {"a": cyclic()}}))
@example((SEARCH, {"extra_params": {1: 2}}))
@example((SEARCH, {"extra_params": {"a": {}}}))
@example((SEARCH, {"taxon_id": 10**5_000}))
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_only_errors_of_this_package_come_out_and_nothing_is_sent(case: tuple[str, dict[str, Any]]) -> None:
    api, resource, name = case[0].split(".")
    transport = _Counting()
    with INaturalist(transport=transport, access_token=TOKEN, retry=False) as inat:
        try:
            getattr(getattr(getattr(inat, api), resource), name)(**case[1])
        except (ArgumentValueError, ArgumentTypeError, TypeError):  # a TypeError: a call of the wrong form
            assert transport.count == 0
        except INatError:
            pass


EXTRA_REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"extra_body": {"a": [1, {"b": float("nan")}]}}, "extra_body['a'][1]['b']: nan cannot be sent"),
    ({"extra_body": {"a": b"x"}}, "extra_body['a']: bytes cannot be sent as JSON; expected text, numbers"),
    ({"extra_body": {"a": {3: 4}}}, "extra_body['a']: the key 3 is not text"),
    ({"extra_body": {"a": cyclic()}}, "is nested more than 50 levels deep, or contains itself"),
    ({"extra_body": {"a": "\udcff"}}, "extra_body['a']: '\\udcff' contains a lone surrogate"),
    ({"extra_params": {3: 4}}, "extra_params: the name 3 is not valid; expected text"),
    ({"extra_params": {"a": []}}, "extra_params['a']: the list is empty; to send no value, pass None"),
    ({"extra_params": {"a": {"b": 1}}}, "extra_params['a']: dict cannot be sent; expected text, a number"),
    ({"extra_params": {"a": (x for x in "b")}}, "extra_params['a']: generator cannot be sent"),
    ({"extra_params": {"a": [1, b"x"]}}, "extra_params['a'][1]: bytes cannot be sent"),
    ({"extra_params": {"a": 2**70}}, "extra_params['a']: the integer has more than 64 bits"),
]


@pytest.mark.parametrize(("options", "message"), EXTRA_REFUSED)
def test_extra_values_are_refused_by_name(options: dict[str, Any], message: str) -> None:
    transport = _Counting()
    with INaturalist(transport=transport) as inat, pytest.raises((ArgumentTypeError, ArgumentValueError)) as caught:
        inat.v2.observations.search(**options)
    assert message in str(caught.value)
    assert transport.count == 0


def test_sets_in_extra_params_are_sent_in_order() -> None:
    checked = validate_arguments(OPERATIONS[SEARCH], {"extra_params": {"a": {"c", "a", "b"}}})
    assert checked.options.get("extra_params") == {"a": ["a", "b", "c"]}


def _keywords(function: Any) -> list[str]:
    """Return the keywords of a function, in the order of its signature."""
    parameters = inspect.signature(function).parameters.values()
    return [each.name for each in parameters if each.kind in (each.KEYWORD_ONLY, each.POSITIONAL_OR_KEYWORD)]


def _client(transport: _Counting) -> INaturalist:
    return INaturalist(transport=transport, access_token=TOKEN, retry=False)


FUNCTIONS: dict[str, tuple[Callable[[_Counting], Any], list[str]]] = {
    "INaturalist": (lambda _: INaturalist, _keywords(INaturalist)),
    "RateLimit": (lambda _: RateLimit, _keywords(RateLimit)),
    "Retry": (lambda _: Retry, _keywords(Retry)),
    "Cache": (lambda _: Cache, _keywords(Cache)),
    "upload": (lambda transport: _client(transport).upload, [*_keywords(INaturalist.upload), "photos", "resume"]),
    "paginate": (
        lambda transport: _client(transport).paginate,
        ["taxon_id", "per_page", "unknown", "dry_run", "order"],
    ),
    "download": (lambda transport: _client(transport).download, _keywords(INaturalist.download)),
    "sized_url": (lambda _: inat_typed.sized_url, _keywords(inat_typed.sized_url)),
    "TaxonTree": (lambda _: inat_typed.TaxonTree, ["records", "order"]),
    "dry_run": (lambda _: inat_typed.dry_run, _keywords(inat_typed.dry_run)),
    "export.write": (lambda _: export.write, _keywords(export.write)),
}


@st.composite
def function_calls(draw: st.DrawFn) -> tuple[str, list[Any], dict[str, Any]]:
    name = draw(st.sampled_from(sorted(FUNCTIONS)))
    keywords = draw(st.dictionaries(st.sampled_from(FUNCTIONS[name][1]), VALUES, max_size=3))
    keywords.pop("path", None)  # no files in any place
    positional = draw(st.lists(VALUES, max_size=1)) if name in ("paginate", "sized_url", "TaxonTree") else []
    return name, positional, keywords


@thorough
@given(function_calls())
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_other_functions_raise_only_errors_of_this_package(call: tuple[str, list[Any], dict[str, Any]]) -> None:
    name, positional, keywords = call
    transport = _Counting()
    function = FUNCTIONS[name][0](transport)
    try:
        function(*positional, **keywords)
    except (ArgumentValueError, ArgumentTypeError, TypeError):  # a TypeError: a call of the wrong form
        assert transport.count == 0
    except INatError:
        pass

"""Responses and errors in every shape that the service sends, over a real connection."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, strategies as st

from inat_typed import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    DecodeError,
    INatError,
    INaturalist,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnprocessableError,
)
from inat_typed.runtime.decoding.error_response import status_error
from inat_typed.runtime.request.request import Response
from tests.loopback import CannedResponse, serving

ONE = UUID("4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f")
EMPTY: dict[str, Any] = {"total_results": 0, "page": 1, "per_page": 0, "results": []}

Call = Callable[[INaturalist], Any]


def error_of(response: CannedResponse, call: Call = lambda inat: inat.v2.observations.search()) -> APIStatusError:
    """Return the error of a call if the server responds with *response*."""
    with (
        serving(response) as server,
        INaturalist(api_url=server.address, web_url=server.address, retry=False) as inat,
        pytest.raises(APIStatusError) as caught,
    ):
        call(inat)
    return caught.value


def result_of(response: CannedResponse, call: Call) -> Any:
    with serving(response) as server, INaturalist(api_url=server.address, web_url=server.address, retry=False) as inat:
        return call(inat)


STATUSES: list[tuple[int, type[APIStatusError]]] = [
    (400, BadRequestError),
    (401, AuthenticationError),
    (403, PermissionDeniedError),
    (404, NotFoundError),
    (422, UnprocessableError),
    (429, RateLimitError),
    (500, ServerError),
    (503, ServerError),
    (409, APIStatusError),
    (418, APIStatusError),
    (302, APIStatusError),
]


@pytest.mark.parametrize(("status", "kind"), STATUSES)
def test_each_status_has_its_error(status: int, kind: type[APIStatusError]) -> None:
    found = error_of(CannedResponse(status, {"error": "told so", "status": status}))
    assert type(found) is kind
    assert isinstance(found, INatError)
    assert (found.status, found.method) == (status, "GET")
    assert found.url.endswith("/v2/observations")


SHAPES: list[tuple[Any, str]] = [
    ({"error": "Unknown taxon_id", "status": 422}, "Unknown taxon_id"),
    ({"error": {"original": {"error": "Invalid user"}}, "status": 422}, "Invalid user"),
    ({"error": {"original": "Too many IDs"}, "status": 422}, "Too many IDs"),
    ({"status": "422", "errors": [{"errorCode": "422", "message": "Unknown place_id 9"}]}, "Unknown place_id 9"),
    (
        {
            "status": 422,
            "errors": [
                {
                    "path": "/body/observation/latitude",
                    "message": "must be number",
                    "instancePath": "/body/observation",
                },
                {"path": "/body/fields", "message": "is missing"},
            ],
        },
        "body.observation: must be number; body.fields: is missing",
    ),
    (
        {
            "status": "422",
            "errors": [{"errorCode": "422", "message": '{"errors":["Body can\'t be blank"]}', "from": "externalAPI"}],
        },
        "Body can't be blank",
    ),
    ({"status": "422", "errors": [{"message": '{"error":{"original":{"errors":[["one"],"two"]}}}'}]}, "one; two"),
    ({"error": "invalid_grant", "error_description": "The credentials are wrong."}, "The credentials are wrong."),
    ({"errors": {"login": ["is too short", "is taken"]}}, "login is too short; login is taken"),
    ({"login": ["is too short"]}, "login is too short"),
    (["first", "second"], "first; second"),
    (b"<html><head><title>Down for\n maintenance</title></head></html>", "Down for maintenance"),
    (b"", "Unprocessable"),
    ({}, "Unprocessable"),
]


@pytest.mark.parametrize(("body", "message"), SHAPES)
def test_server_messages_are_found_in_every_shape(body: Any, message: str) -> None:
    media = {"Content-Type": "text/html; charset=utf-8"} if isinstance(body, bytes) else {}
    found = error_of(CannedResponse(422, body, media))
    assert found.message.startswith(message)
    assert str(found) == f"422 from GET {found.url}: {found.message}"


def test_errors_by_field_are_kept() -> None:
    errors = [{"path": "/query/per_page", "message": "must be integer", "params": {"type": "integer"}}]
    found = error_of(CannedResponse(422, {"status": 422, "errors": errors}))
    assert found.errors == tuple(errors)
    assert error_of(CannedResponse(422, {"errors": {"login": ["is taken"]}})).errors == (
        {"path": "login", "message": ["is taken"]},
    )
    assert error_of(CannedResponse(422, {"errors": ["plain"]})).errors == ({"message": "plain"},)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["error", "errors", "message", "original", "status", "x"]), inner)
    ),
    max_leaves=10,
)


@given(st.integers(300, 599), json_values | st.binary())
def test_any_body_gives_an_error_with_a_message(status: int, body: Any) -> None:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    found = status_error(
        "GET", "https://api.inaturalist.org/v1/x", Response(status=status, headers={}, content=content)
    )
    assert found.message
    assert len(found.message) <= 503


def test_urls_in_errors_have_no_query() -> None:
    found = error_of(
        CannedResponse(422, {"error": "no"}),
        lambda inat: inat.v2.observations.search(extra_params={"api_token": "hush"}),
    )
    assert "hush" not in f"{found}{found!r}{found.__dict__}"


def test_errors_can_be_pickled_and_copied() -> None:
    found = error_of(CannedResponse(429, {"error": "slower"}, {"Retry-After": "7"}))
    for same in (pickle.loads(pickle.dumps(found)), copy.copy(found)):
        assert isinstance(same, RateLimitError)
        assert (str(same), same.retry_after, same.body) == (str(found), 7.0, {"error": "slower"})


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "30"}, 30.0),
        ({"Retry-After": "Fri, 01 May 2026 12:00:20 GMT", "Date": "Fri, 01 May 2026 12:00:00 GMT"}, 20.0),
        ({}, None),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_of_errors(status: int, headers: dict[str, str], seconds: float | None) -> None:
    headers = {name: value for name, value in headers.items() if name != "Date"} | (
        {"date": headers["Date"]} if "Date" in headers else {}
    )
    content = Response(status=status, headers={name.lower(): value for name, value in headers.items()}, content=b"slow")
    found = status_error("GET", "https://api.inaturalist.org/v1/x", content)
    assert isinstance(found, RateLimitError | ServerError)
    assert found.retry_after == seconds


def test_a_missing_record_is_an_error_in_both_apis() -> None:
    assert isinstance(error_of(CannedResponse(404, EMPTY), lambda inat: inat.v2.observations.get(ONE)), NotFoundError)
    found = error_of(CannedResponse(200, EMPTY), lambda inat: inat.v1.observations.get(1))
    assert isinstance(found, NotFoundError)
    assert found.status == 404
    assert "not found" in str(found)


def test_of_several_ids_the_existing_records_are_returned() -> None:
    assert result_of(CannedResponse(404, EMPTY), lambda inat: inat.v2.observations.get([ONE, ONE])).results == []
    assert result_of(CannedResponse(200, EMPTY), lambda inat: inat.v1.observations.get([1, 2])).results == []


def test_a_search_without_results_is_an_empty_page() -> None:
    page = result_of(CannedResponse(200, EMPTY), lambda inat: inat.v2.observations.search())
    assert (page.results, page.total_results) == ([], 0)


def test_a_404_with_an_error_is_an_error_for_several_ids() -> None:
    assert isinstance(
        error_of(CannedResponse(404, {"error": "no"}), lambda inat: inat.v2.observations.get([ONE, ONE])), NotFoundError
    )


@pytest.mark.parametrize(
    ("body", "media", "message"),
    [
        (
            b"<html>Sign in</html>",
            "text/html",
            r"observations.search: the response is not JSON .*Sign in.* \(200, text/html\)",
        ),
        (b'{"results": [', "application/json", r"observations.search: the response is not JSON"),
        (b"", "application/json", "it is empty"),
        (b"[]", "application/json", "of another kind than expected"),
    ],
)
def test_invalid_responses_are_decode_errors(body: bytes, media: str, message: str) -> None:
    with pytest.raises(DecodeError, match=message):
        result_of(CannedResponse(200, body, {"Content-Type": media}), lambda inat: inat.v2.observations.search())


def test_empty_binary_and_json_results() -> None:
    token: dict[str, Any] = {"extra_headers": {"Authorization": "x"}}
    assert result_of(CannedResponse(200, {"any": 1}), lambda inat: inat.v2.observations.delete(ONE, **token)) is None
    assert result_of(CannedResponse(204, b""), lambda inat: inat.v2.observations.delete(ONE, **token)) is None
    assert result_of(CannedResponse(200, b"\x89PNG"), lambda inat: inat.v2.grid.png(zoom=1, x=0, y=0)) == b"\x89PNG"

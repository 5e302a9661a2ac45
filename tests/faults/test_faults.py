"""Faults of a server: the error that the caller gets, the number of requests, and where tokens are sent."""

from __future__ import annotations

import asyncio
import gzip
import os
import re
import signal
import socket
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Thread
from typing import Any
from uuid import UUID

import jwt
import pytest

from inat_typed import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncINaturalist,
    AuthenticationError,
    BadRequestError,
    DecodeError,
    INatError,
    INaturalist,
    PermissionDeniedError,
    RateLimitError,
    ResponseTooLargeError,
    Retry,
    ServerError,
    UnexpectedDataWarning,
    UnprocessableError,
    WriteOutcomeUnknownError,
    get_access_token,
)
from tests.faults.server import (
    Behavior,
    FaultyServer,
    delay,
    drip,
    faulty_server,
    reset_connection,
    respond_with,
    send_raw,
    stall,
    stream_forever,
)
from tests.loopback import CannedResponse, serving
from tests.pacing import unique_limit
from tests.test_docs import DOCS

GOOD = respond_with(b'{"total_results": 1, "results": [{"id": 7}]}')
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
QUICK = Retry(max_attempts=3, backoff=0.01, max_elapsed=20)
TOKEN = jwt.encode({"user_id": 1, "exp": int(time.time()) + 3_600}, "k" * 64, algorithm="HS512")

Call = Callable[[Any], Any]

_OTHER_HOST = socket.create_server(("127.0.0.1", 0))
_OTHER_HOST.setblocking(False)
HOST = f"127.0.0.1:{_OTHER_HOST.getsockname()[1]}"
OTHER_URL = f"http://{HOST}"
"""Another host, to which redirects lead."""


@pytest.fixture(autouse=True, scope="module")
def _other_host() -> Iterator[None]:
    with _OTHER_HOST:
        yield


@pytest.fixture(autouse=True)
def _no_request_to_another_host() -> Iterator[None]:
    """Check that no request, and so no token, reaches another host."""
    yield
    with pytest.raises(BlockingIOError):
        _OTHER_HOST.accept()


def search(inat: Any) -> Any:
    return inat.v2.observations.search()


def create(inat: Any) -> Any:
    return inat.v2.observations.create(species_guess="Monarch")


def fave(inat: Any) -> Any:
    return inat.v2.observations.fave(UUID(int=1))


async def _awaited(call: Call, settings: dict[str, Any]) -> Any:
    async with AsyncINaturalist(**settings) as inat:
        return await call(inat)


def outcome(server: FaultyServer, call: Call, *, asynchronous: bool = False, **settings: Any) -> Any:
    """Return the result of *call*, or the ``INatError`` that it raises."""
    given: dict[str, Any] = {"api_url": server.address, "access_token": TOKEN, "timeout": 10, "retry": QUICK}
    given |= settings
    try:
        if asynchronous:
            return asyncio.run(_awaited(call, given))
        with INaturalist(**given) as inat:
            return call(inat)
    except INatError as error:
        return error


def timeout_for(kind: type[INatError]) -> float:
    """Return a timeout in seconds: short only where the timeout itself is tested, because machines can be slow."""
    return 0.25 if kind is APITimeoutError else 10


def cut(body: bytes, missing: int) -> Behavior:
    """Send a response that ends too early."""
    return send_raw(HEAD + b"Content-Length: %d\r\n\r\n" % (len(body) + missing) + body)


def status(
    code: str, body: bytes = b'{"error": "an error"}', headers: str = "Content-Type: application/json"
) -> Behavior:
    return respond_with(body, status=code, headers=headers)


TRANSIENT: list[tuple[str, Behavior, type[INatError]]] = [
    ("closes the connection", send_raw(b""), APIConnectionError),
    ("resets", reset_connection(), APIConnectionError),
    ("resets within the head", reset_connection(HEAD), APIConnectionError),
    ("resets within the body", reset_connection(HEAD + b'Content-Length: 99\r\n\r\n{"results'), APIConnectionError),
    ("ends too early", cut(b'{"total_results": 1, "resul', 20), APIConnectionError),
    ("sends nothing in time", stall(b""), APITimeoutError),
    (
        "stalls within the body",
        stall(HEAD + b"Content-Length: 9\r\n\r\n{"),
        APITimeoutError,
    ),
    ("sends one byte at a time", drip(HEAD + b"Content-Length: 9999\r\n\r\n", b" " * 9_999, 0.05), APITimeoutError),
    ("sends no HTTP", send_raw(b"hello\r\n\r\n"), APIConnectionError),
    ("sends a broken chunk", send_raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}"), APIConnectionError),
    ("truncates JSON", respond_with(b'{"total_results": 1, "results": [{"id"'), DecodeError),
    ("sends invalid JSON", respond_with(b"{'total_results': 1}"), DecodeError),
    ("sends an empty body", respond_with(b""), DecodeError),
    (
        "sends HTML with status 200",
        respond_with(b"<html>Welcome</html>", headers="Content-Type: text/html"),
        DecodeError,
    ),
    (
        "compresses twice",
        respond_with(gzip.compress(gzip.compress(b"{}")), headers="Content-Encoding: gzip, gzip"),
        DecodeError,
    ),
    ("sends broken gzip", respond_with(b"no gzip at all", headers="Content-Encoding: gzip"), DecodeError),
    (
        "truncates gzip",
        respond_with(gzip.compress(b'{"results": []}' * 99)[:40], headers="Content-Encoding: gzip"),
        DecodeError,
    ),
    ("closes after 100 Continue", send_raw(b"HTTP/1.1 100 Continue\r\n\r\n"), APIConnectionError),
    ("has two lengths", send_raw(HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"), APIConnectionError),
    ("responds 429", status("429 Too Many Requests"), RateLimitError),
    (
        "responds 429 with plain text",
        status("429 Too Many Requests", b"slower", "Content-Type: text/plain"),
        RateLimitError,
    ),
    (
        "responds 503 with HTML",
        status("503 Service Unavailable", b"<title>Down</title>", "Content-Type: text/html"),
        ServerError,
    ),
    ("responds 500", status("500 Internal Server Error"), ServerError),
    ("responds 502", status("502 Bad Gateway", b"", "Content-Type: text/html"), ServerError),
    ("responds 504", status("504 Gateway Timeout", b"", "Content-Type: text/html"), ServerError),
]
FINAL: list[tuple[str, Behavior, type[INatError]]] = [
    ("responds with a client error", status("400 Bad Request"), BadRequestError),
    ("responds 403", status("403 Forbidden"), PermissionDeniedError),
    ("responds 422", status("422 Unprocessable Entity"), UnprocessableError),
    (
        "violates its own schema",
        status("500 X", b'{"errors": [{"message": "Invalid response for status code 200: x"}]}'),
        ServerError,
    ),
    (
        "rejects the result window",
        status("500 X", b'{"errors": [{"message": "Result window is too large, x"}]}'),
        ServerError,
    ),
    ("responds 501", status("501 Not Implemented"), ServerError),
    ("redirects to itself", status("302 Found", b"", "Location: /v2/observations"), APIStatusError),
    *(
        (
            f"redirects to another host by {code}",
            status(f"{code} X", b"", f"Location: {OTHER_URL}/v2/x"),
            APIStatusError,
        )
        for code in (301, 302, 303, 307, 308)
    ),
    ("redirects to another host without a scheme", status("302 X", b"", f"Location: //{HOST}/v2/x"), APIStatusError),
    ("redirects without a location", status("307 Temporary Redirect", b"", "X: y"), APIStatusError),
    ("redirects to an invalid URL", status("304 X", b"", "Location: http://[x"), APIStatusError),
    (
        "sends too much",
        stream_forever(HEAD + b"Content-Length: 99999999999\r\n\r\n[", b" " * 65_536),
        ResponseTooLargeError,
    ),
    (
        "sends a decompression bomb",
        respond_with(gzip.compress(b" " * 5_000_000), headers="Content-Encoding: gzip"),
        ResponseTooLargeError,
    ),
]
INVALID_JSON: list[tuple[str, Behavior, type[INatError]]] = [
    ("sends a list", respond_with(b"[]"), DecodeError),
    ("sends null", respond_with(b"null"), DecodeError),
    ("nests too deeply", respond_with(b'{"results":' + b"[" * 100_000), DecodeError),
]
VALID: list[tuple[str, Behavior]] = [
    (
        "declares text",
        respond_with(b'{"total_results": 1, "results": [{"id": 7}]}', headers="Content-Type: text/plain"),
    ),
    ("declares no type", respond_with(b'{"total_results": 1, "results": [{"id": 7}]}', headers="X: y")),
    ("repeats a key", respond_with(b'{"total_results": 9, "total_results": 1, "results": [{"id": 7}]}')),
    ("omits the total", respond_with(b'{"results": [{"id": 7}]}')),
    ("ends without a length", send_raw(HEAD + b'\r\n{"total_results": 1, "results": [{"id": 7}]}')),
]


def each_case(cases: list[Any]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        tuple(["name", "behavior", "kind", "requests"][: len(cases[0])]), cases, ids=[case[0] for case in cases]
    )


both = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


@both
@each_case(TRANSIENT)
def test_reads_are_retried_and_then_raise(
    name: str, behavior: Behavior, kind: type[INatError], asynchronous: bool
) -> None:
    with faulty_server(behavior) as server:
        error = outcome(
            server,
            search,
            asynchronous=asynchronous,
            retry=Retry(max_attempts=2, backoff=0.01),
            timeout=timeout_for(kind),
        )
        assert type(error) is kind
        assert len(server.requests) == 2


@both
@each_case(TRANSIENT)
def test_reads_succeed_after_a_transient_fault(
    name: str, behavior: Behavior, kind: type[INatError], asynchronous: bool
) -> None:
    with faulty_server(behavior, GOOD) as server:
        page = outcome(server, search, asynchronous=asynchronous, timeout=timeout_for(kind))
        assert page.results[0].id == 7
        assert len(server.requests) == 2


@both
@each_case(FINAL)
def test_permanent_faults_are_not_retried(
    name: str, behavior: Behavior, kind: type[INatError], asynchronous: bool
) -> None:
    with faulty_server(behavior) as server:
        error = outcome(server, search, asynchronous=asynchronous, max_response_bytes=1_000_000)
        assert type(error) is kind
        assert len(server.requests) == 1


@both
@each_case(INVALID_JSON)
def test_invalid_responses_are_retried(
    name: str, behavior: Behavior, kind: type[INatError], asynchronous: bool
) -> None:
    with faulty_server(behavior) as server:
        error = outcome(server, search, asynchronous=asynchronous)
        assert type(error) is kind
        assert len(server.requests) == 3


@both
@each_case(VALID)
def test_unusual_responses_are_decoded(name: str, behavior: Behavior, asynchronous: bool) -> None:
    with faulty_server(behavior) as server:
        page = outcome(server, search, asynchronous=asynchronous)
        assert (page.total_results, page.results[0].id) == (1, 7)
        assert len(server.requests) == 1


def test_null_results_are_an_empty_page() -> None:
    with faulty_server(respond_with(b'{"total_results": 1, "results": null}')) as server, warnings.catch_warnings():
        warnings.simplefilter("ignore", UnexpectedDataWarning)
        page = outcome(server, search)
        assert len(server.requests) == 1
    assert len(page) == 0
    assert list(page) == []


# --- writes ----------------------------------------------------------------------------------------------------------


UNDECODABLE = [case for case in TRANSIENT if case[2] is DecodeError]
RETRIED = [case for case in TRANSIENT if case[2] is not DecodeError]


@both
@each_case(RETRIED)
def test_creates_are_retried_with_the_same_uuid(
    name: str, behavior: Behavior, kind: type[INatError], asynchronous: bool
) -> None:
    with faulty_server(behavior, GOOD) as server:
        page = outcome(server, create, asynchronous=asynchronous, timeout=timeout_for(kind))
        assert page.results[0].id == 7
        first, second = (re.findall(rb'"uuid": ?"([0-9a-f-]{36})"', each) for each in server.requests)
        assert first == second
        assert len(first) == 1


@both
@pytest.mark.parametrize("call", [create, fave])
@each_case([*UNDECODABLE, *INVALID_JSON[2:]])
def test_no_write_is_repeated_because_its_response_cannot_be_decoded(
    name: str, behavior: Behavior, kind: type[INatError], call: Call, asynchronous: bool
) -> None:
    with faulty_server(behavior, GOOD) as server:
        error = outcome(server, call, asynchronous=asynchronous)
        assert len(server.requests) == 1
    if call is fave and name in WITHOUT_EFFECT_ON_FAVE:
        assert error is None
        return
    assert type(error) is DecodeError
    assert error.written
    assert error.status == 200
    assert "The service reported success, so the write was probably carried out: " in str(error)
    uuid = re.findall(rb'"uuid": ?"([0-9a-f-]{36})"', server.requests[0])
    advice = f"look for the record with uuid {uuid[0].decode()}" if uuid else "read the record that it changes"
    assert f"{advice} before you repeat the call" in str(error)


WITHOUT_EFFECT_ON_FAVE = (
    "truncates JSON",
    "sends invalid JSON",
    "sends an empty body",
    "truncates gzip",
    "nests too deeply",
)
"""The response to a fave has no content, so that these faults do not matter."""


@pytest.mark.parametrize("kind", ["create", "fave"])
@pytest.mark.parametrize("code", [*range(300, 309), 400, 403, 404, 408, 409, 410, 422, 429, *range(500, 531)])
def test_a_status_of_a_write(code: int, kind: str) -> None:
    """Only a refusal shows that a write was not carried out; without a UUID, only 429 is repeated."""
    is_create = kind == "create"
    with faulty_server(status(f"{code} X", headers="Retry-After: 0"), GOOD) as server:
        result = outcome(server, create if is_create else fave, retry=Retry(max_attempts=2, backoff=0))
        sent = len(server.requests)
    is_transient = code in (408, 500, 502, 503, 504) or code >= 520
    if code == 429 or (is_create and is_transient):
        assert sent == 2
        assert not isinstance(result, INatError)
        return
    assert sent == 1
    is_refusal = 400 <= code < 500 and code != 408
    assert isinstance(result, APIStatusError if is_refusal else WriteOutcomeUnknownError)
    with faulty_server(status(f"{code} X", headers="Retry-After: 0")) as server:
        last = outcome(server, create if is_create else fave, retry=Retry(max_attempts=2, backoff=0))
    assert isinstance(last, APIStatusError if is_refusal else WriteOutcomeUnknownError)


@pytest.mark.parametrize("code", [408, 500, 502, 503, 504, 520, 524, 530])
def test_a_create_that_may_have_been_carried_out_ends_with_an_unknown_outcome(code: int) -> None:
    with faulty_server(status(f"{code} X")) as server:
        error = outcome(server, create)
        assert type(error) is WriteOutcomeUnknownError
        assert len(server.requests) == 3


EMPTY_SUCCESSES = {
    "an object": respond_with(b"{}"),
    "an error": respond_with(b'{"error": "busy"}'),
    "no content": respond_with(b"", status="204 No Content"),
}


READS: list[Call] = [
    search,
    lambda inat: inat.v1.observations.search(),
    lambda inat: inat.v1.users.me(),
    lambda inat: inat.v2.taxa.get(1),
]


@pytest.mark.parametrize("behavior", EMPTY_SUCCESSES.values(), ids=EMPTY_SUCCESSES)
@pytest.mark.parametrize("read", READS)
def test_an_empty_success_is_no_result(read: Call, behavior: Behavior) -> None:
    with faulty_server(behavior, behavior, GOOD) as server:
        assert outcome(server, read).results[0].id == 7
        assert len(server.requests) == 3


@pytest.mark.parametrize("behavior", EMPTY_SUCCESSES.values(), ids=EMPTY_SUCCESSES)
def test_an_empty_success_of_a_create_is_reported(behavior: Behavior) -> None:
    with faulty_server(behavior) as server:
        error = outcome(server, create)
        assert len(server.requests) == 1
    assert type(error) is DecodeError
    assert error.written


def test_the_error_of_an_empty_success_names_what_is_missing() -> None:
    with faulty_server(respond_with(b'{"error": "busy"}')) as server:
        error = outcome(server, search)
    assert error.status == 200
    assert not error.written
    assert "the response (200) does not have 'results'; it begins with '{\"error\": \"busy\"}'" in str(error)


@both
@each_case(RETRIED)
def test_other_writes_are_retried_only_if_the_service_rejected_them(
    name: str, behavior: Behavior, kind: type[INatError], asynchronous: bool
) -> None:
    with faulty_server(behavior, respond_with(b"", status="204 No Content")) as server:
        result = outcome(server, fave, asynchronous=asynchronous, timeout=timeout_for(kind))
        if name in ("responds 429", "responds 429 with plain text"):
            assert result is None
            assert len(server.requests) == 2
        else:
            assert type(result) is WriteOutcomeUnknownError
            assert isinstance(result.__cause__, kind)
            assert "may or may not have been carried out" in str(result)
            assert "read the record that it changes before repeating it" in str(result)
            assert len(server.requests) == 1


def test_the_error_of_an_unknown_create_names_the_uuid() -> None:
    with faulty_server(send_raw(b"")) as server:
        error = outcome(server, create)
        assert type(error) is WriteOutcomeUnknownError
        assert len(server.requests) == 3
        assert f"repeat the call with uuid='{error.uuid}', which makes no second record" in str(error)
        assert error.uuid is not None
        assert error.uuid.encode() in server.requests[0]


@pytest.mark.parametrize("last", ["429 Too Many Requests", "503 Service Unavailable", "401 Unauthorized"])
def test_an_earlier_attempt_with_unknown_outcome_is_reported(last: str) -> None:
    with faulty_server(send_raw(b""), status(last)) as server:
        error = outcome(server, create)
        assert type(error) is WriteOutcomeUnknownError
        assert isinstance(error.__cause__, APIStatusError)
        assert len(server.requests) == (2 if "401" in last else 3)


def test_failed_connections_leave_no_unknown_outcome() -> None:
    with faulty_server(GOOD) as server:
        gone = server.address
    error = error_without_a_server(gone)
    assert type(error) is APIConnectionError
    assert not error.sent


def error_without_a_server(address: str) -> Any:
    with INaturalist(api_url=address, access_token=TOKEN, retry=QUICK) as inat, pytest.raises(INatError) as caught:
        fave(inat)
    return caught.value


# --- tokens ----------------------------------------------------------------------------------------------------------

INVALID_TOKEN = respond_with(b'{"api_token": "a.b.c\\r\\nX: y"}')
TOKEN_FAULTS: list[tuple[str, Behavior, type[INatError], int]] = [
    ("closes the connection", send_raw(b""), APIConnectionError, 2),
    ("sends nothing in time", stall(b""), APITimeoutError, 2),
    ("sends one byte at a time", drip(HEAD + b"Content-Length: 9999\r\n\r\n", b" " * 9_999, 0.05), APITimeoutError, 2),
    ("responds 500", status("500 Internal Server Error"), ServerError, 2),
    ("responds 429", status("429 Too Many Requests"), RateLimitError, 2),
    ("responds with a client error", status("401 Unauthorized"), AuthenticationError, 1),
    ("sends a page", respond_with(b"<html>", headers="Content-Type: text/html"), AuthenticationError, 1),
    ("redirects to another host", status("302 X", b"", f"Location: {OTHER_URL}/login"), AuthenticationError, 1),
    ("sends no token", respond_with(b"{}"), DecodeError, 1),
    ("sends an empty body", respond_with(b""), DecodeError, 1),
    ("sends a number", respond_with(b'{"api_token": 5}'), DecodeError, 1),
    ("sends characters that no header may have", INVALID_TOKEN, DecodeError, 1),
    ("sends non-ASCII characters", respond_with('{"api_token": "é.é.é"}'.encode()), DecodeError, 1),
    ("nests too deeply", respond_with(b"[" * 100_000), DecodeError, 1),
    (
        "sends too much",
        stream_forever(HEAD + b"Content-Length: 99999999999\r\n\r\n[", b" " * 65_536),
        ResponseTooLargeError,
        1,
    ),
    (
        "sends a decompression bomb",
        respond_with(gzip.compress(b" " * 9_000_000), headers="Content-Encoding: gzip"),
        DecodeError,
        1,
    ),
]


@both
@each_case(TOKEN_FAULTS)
def test_token_faults_leave_no_unknown_outcome(
    name: str, behavior: Behavior, kind: type[INatError], requests: int, asynchronous: bool
) -> None:
    with faulty_server(behavior) as web, faulty_server(GOOD) as api:
        settings: dict[str, Any] = {"web_url": web.address, "access_token": "an-oauth-token"}
        settings |= {"timeout": timeout_for(kind), "retry": Retry(max_attempts=2, backoff=0.01)}
        error = outcome(api, create if asynchronous else fave, asynchronous=asynchronous, **settings)
        assert type(error) is kind
        assert not error.sent
        assert len(web.requests) == requests
        assert api.requests == []


@each_case(TOKEN_FAULTS)
def test_token_faults_in_get_access_token(name: str, behavior: Behavior, kind: type[INatError], requests: int) -> None:
    with faulty_server(behavior) as web, pytest.raises(INatError) as caught:
        get_access_token(access_token="an-oauth-token", web_url=web.address, timeout=timeout_for(kind))
    assert type(caught.value) is kind
    assert len(web.requests) == 1


AUTHENTICATED_FAULTS: list[tuple[str, Behavior, type[INatError]]] = [
    ("sends one byte at a time", drip(HEAD + b"Content-Length: 9999\r\n\r\n", b" " * 9_999, 0.05), APITimeoutError),
    (
        "sends too much",
        stream_forever(HEAD + b"Content-Length: 99999999999\r\n\r\n[", b" " * 65_536),
        ResponseTooLargeError,
    ),
    (
        "sends an endless 401",
        stream_forever(b"HTTP/1.1 401 No\r\nContent-Length: 99999999999\r\n\r\n[", b" " * 65_536),
        ResponseTooLargeError,
    ),
]


@both
@each_case(AUTHENTICATED_FAULTS)
def test_limits_of_authenticated_responses(
    name: str, behavior: Behavior, kind: type[INatError], asynchronous: bool
) -> None:
    minted = respond_with(b'{"api_token": "%s"}' % TOKEN.encode())
    with faulty_server(minted) as web, faulty_server(behavior) as api:
        settings: dict[str, Any] = {"web_url": web.address, "access_token": "an-oauth-token", "retry": False}
        settings |= {"timeout": timeout_for(kind), "max_response_bytes": 1_000_000}
        error = outcome(api, search, asynchronous=asynchronous, **settings)
        assert type(error) is kind
        assert len(api.requests) == (2 if "401" in name else 1)


def test_the_documented_number_of_cases() -> None:
    cases = [*TRANSIENT, *FINAL, *INVALID_JSON, *VALID, *TOKEN_FAULTS, *AUTHENTICATED_FAULTS]
    assert f"misbehaves in {len(cases)} ways" in (DOCS / "errors.md").read_text(encoding="utf-8")


# --- retries and waits ----------------------------------------------------------------------------------------------


def test_retry_after_is_respected() -> None:
    busy = status("429 Too Many Requests", headers="Retry-After: 1")
    with faulty_server(busy, GOOD) as server:
        start = time.monotonic()
        assert outcome(server, search).results[0].id == 7
        assert time.monotonic() - start >= 1


def test_a_wait_may_be_longer_than_the_clock_allows() -> None:
    busy = status("429 Too Many Requests", headers="Retry-After: 1" + "0" * 300)
    endless = Retry(max_elapsed=float("inf"))
    with (
        faulty_server(busy) as server,
        INaturalist(api_url=server.address, retry=endless) as inat,
        interrupting(server),
    ):
        inat.v2.observations.search()


def test_no_attempt_starts_after_max_elapsed() -> None:
    busy = status("429 Too Many Requests", headers="Retry-After: 3600")
    with faulty_server(busy) as server:
        error = outcome(server, search)
        assert type(error) is RateLimitError
        assert error.retry_after == 3_600
        assert len(server.requests) == 1


@pytest.mark.parametrize("retry", [False, Retry(max_attempts=1)])
def test_retries_can_be_disabled(retry: Any) -> None:
    with faulty_server(send_raw(b"")) as server:
        assert type(outcome(server, search, retry=retry)) is APIConnectionError
        assert len(server.requests) == 1


INVALID_POLICIES: list[dict[str, Any]] = [
    {"max_attempts": 0},
    {"max_attempts": 2.5},
    {"max_attempts": True},
    {"max_elapsed": -1},
    {"max_elapsed": "60"},
    {"backoff": float("nan")},
    {"backoff": float("inf")},
    {"max_delay": -1},
    {"max_delay": None},
]


@pytest.mark.parametrize("arguments", INVALID_POLICIES, ids=str)
def test_invalid_policies_are_rejected(arguments: dict[str, Any]) -> None:
    with pytest.raises(INatError, match=f"Retry: {next(iter(arguments))}"):
        Retry(**arguments)


def test_backoff_is_exponential_with_jitter_up_to_max_delay() -> None:
    retry, failed = Retry(max_attempts=5_000), APIConnectionError("")
    waits = [[retry.delay(tried, failed) for _ in range(50)] for tried in (1, 2, 3, 4, 5_000)]
    for (least, most), some in zip(((0.25, 0.5), (0.5, 1), (1, 2), (2, 4), (30, 60)), waits, strict=True):
        assert least <= min(some) < max(some) <= most


# --- cleaning up ------------------------------------------------------------------------------------------------------


def test_a_cancelled_task_leaves_the_client_usable() -> None:
    async def main(server: FaultyServer) -> Any:
        async with AsyncINaturalist(api_url=server.address, retry=QUICK) as inat:
            task = asyncio.create_task(inat.v2.observations.search())
            while not server.requests:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return await inat.v2.observations.search()

    with faulty_server(stall(b""), GOOD) as server:
        assert asyncio.run(main(server)).results[0].id == 7


@both
@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("call", [create, fave])
def test_no_write_is_sent_to_another_host(call: Call, code: int, asynchronous: bool) -> None:
    with faulty_server(status(f"{code} X", b"", f"Location: {OTHER_URL}/v2/observations")) as server:
        error = outcome(server, call, asynchronous=asynchronous)
        assert type(error) is WriteOutcomeUnknownError
        assert type(error.__cause__) is APIStatusError
        assert len(server.requests) == 1


@contextmanager
def interrupting(server: FaultyServer) -> Generator[None]:
    """Press Ctrl-C when a request has arrived; background processes ignore it by default."""

    def press() -> None:
        server.received.wait(30)
        time.sleep(0.05)
        os.kill(os.getpid(), signal.SIGINT)

    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    thread = Thread(target=press, daemon=True)
    thread.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            yield
        thread.join()
    finally:
        signal.signal(signal.SIGINT, before)


WAITING: list[tuple[str, Behavior]] = [
    ("for the response", stall(b"")),
    ("for the body", stall(HEAD + b"Content-Length: 99\r\n\r\n{")),
    ("for another attempt", status("503 X", headers="Retry-After: 30")),
]


@pytest.mark.skipif(os.name == "nt", reason="needs SIGINT")
@each_case(WAITING)
def test_an_interrupted_call_leaves_the_client_usable(name: str, behavior: Behavior) -> None:
    with faulty_server(behavior, GOOD) as server, INaturalist(api_url=server.address) as inat:
        with interrupting(server):
            inat.v2.observations.search()
        assert inat.v2.observations.search().results[0].id == 7
        assert len(server.requests) == 2


@pytest.mark.skipif(os.name == "nt", reason="needs SIGINT")
def test_an_interrupted_token_request_leaves_the_client_usable() -> None:
    minted = respond_with(b'{"api_token": "%s"}' % TOKEN.encode())
    with faulty_server(stall(b""), minted) as web, faulty_server(GOOD) as api:
        settings: dict[str, Any] = {"api_url": api.address, "web_url": web.address, "access_token": "an-oauth-token"}
        with INaturalist(**settings) as inat:
            with interrupting(web):
                inat.v2.users.me()
            assert inat.v2.users.me()[0].id == 7


def test_a_cancelled_token_request_does_not_block_others() -> None:
    async def main(web: FaultyServer, settings: dict[str, Any]) -> Any:
        async with AsyncINaturalist(**settings) as inat:
            tasks = [asyncio.create_task(inat.v2.users.me()) for _ in range(3)]
            while not web.requests:
                await asyncio.sleep(0.01)
            tasks[0].cancel()
            return await asyncio.gather(*tasks, return_exceptions=True)

    minted = respond_with(b'{"api_token": "%s"}' % TOKEN.encode())
    with faulty_server(stall(b""), minted) as web, faulty_server(GOOD) as api:
        settings: dict[str, Any] = {"api_url": api.address, "web_url": web.address, "access_token": "an-oauth-token"}
        cancelled, *others = asyncio.run(main(web, settings))
    assert isinstance(cancelled, asyncio.CancelledError)
    assert [page[0].id for page in others] == [7, 7]
    assert len(web.requests) == 2


@both
@pytest.mark.parametrize("throttled", [False, True], ids=["for the response", "for the rate limiter"])
def test_closing_the_client_ends_waiting_calls(throttled: bool, asynchronous: bool) -> None:
    """The call raises, and a request that has not been sent is not sent any more."""
    limit = unique_limit(1, burst=1) if throttled else False

    async def main(server: FaultyServer) -> None:
        inat = AsyncINaturalist(api_url=server.address, rate_limit=limit, retry=QUICK)
        if throttled:
            await inat.v2.observations.search()
        task = asyncio.create_task(inat.v2.observations.search())
        while not server.requests:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        await inat.aclose()
        await inat.aclose()
        await task

    def call(server: FaultyServer) -> None:
        inat = INaturalist(api_url=server.address, rate_limit=limit, retry=QUICK)
        if throttled:
            inat.v2.observations.search()
        with ThreadPoolExecutor(1) as pool:
            done = pool.submit(inat.v2.observations.search)
            while not server.requests:
                time.sleep(0.01)
            time.sleep(0.05)
            inat.close()
            inat.close()
            done.result()

    with faulty_server(GOOD if throttled else delay(0.5, GOOD)) as server:
        with pytest.raises(INatError, match="closed"):
            asyncio.run(main(server)) if asynchronous else call(server)
        assert len(server.requests) == 1


FORKING = """
import os, sys
from inat_typed import INaturalist
inat = INaturalist(api_url=sys.argv[1], retry=False)
assert inat.v2.observations.search().total_results == 1
child = os.fork()
pages = [inat.v2.observations.search() for _ in range(20)]
assert [page.total_results for page in pages] == [1] * 20
if child == 0:
    os._exit(0)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
print("both continued")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
def test_a_fork_opens_its_own_connections() -> None:
    response = CannedResponse(200, {"total_results": 1, "results": []})
    with serving(response) as server:
        command = [sys.executable, "-c", FORKING, server.address]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "both continued\n", done.stderr
    assert len(server.requests) == 41
    assert len({each.port for each in server.requests}) == 2

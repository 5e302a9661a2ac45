"""Whatever a server does wrong: what the caller sees, how many requests are made, and where tokens go."""

from __future__ import annotations

import asyncio
import gzip
import os
import re
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from typing import Any
from uuid import UUID

import jwt
import pytest

from inat_typed import (
    AnswerTooLargeError,
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncINaturalist,
    BadRequestError,
    DecodeError,
    INatError,
    INaturalist,
    PermissionDeniedError,
    RateLimitError,
    Retry,
    ServerError,
    UnexpectedDataWarning,
    UnprocessableError,
    WriteOutcomeUnknownError,
)
from tests.faults.server import Deed, WrongDoer, answers, drips, goes_silent, pours, resets, says, wrong_doing
from tests.loopback import Told, serving

GOOD = answers(b'{"total_results": 1, "results": [{"id": 7}]}')
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
QUICK = Retry(tries=3, backoff=0.01, seconds=20)
TOKEN = jwt.encode({"user_id": 1, "exp": int(time.time()) + 3_600}, "k" * 64, algorithm="HS512")

Call = Callable[[Any], Any]


def search(inat: Any) -> Any:
    return inat.v2.observations.search()


def create(inat: Any) -> Any:
    return inat.v2.observations.create(species_guess="Monarch")


def fave(inat: Any) -> Any:
    return inat.v2.observations.fave(UUID(int=1))


async def _awaited(call: Call, settings: dict[str, Any]) -> Any:
    async with AsyncINaturalist(**settings) as inat:
        return await call(inat)


def outcome(server: WrongDoer, call: Call, *, asynchronous: bool = False, **settings: Any) -> Any:
    """What *call* answers or raises, which is an ``INatError``."""
    given: dict[str, Any] = {"api_url": server.address, "access_token": TOKEN, "timeout": 10, "retry": QUICK}
    given |= settings
    try:
        if asynchronous:
            return asyncio.run(_awaited(call, given))
        with INaturalist(**given) as inat:
            return call(inat)
    except INatError as error:
        return error


def patience(kind: type[INatError]) -> float:
    """Seconds: short only where the waiting itself is what is tested, for machines can be slow."""
    return 0.25 if kind is APITimeoutError else 10


def cut(body: bytes, missing: int) -> Deed:
    """An answer that ends too early."""
    return says(HEAD + b"Content-Length: %d\r\n\r\n" % (len(body) + missing) + body)


def status(code: str, body: bytes = b'{"error": "told so"}', headers: str = "Content-Type: application/json") -> Deed:
    return answers(body, status=code, headers=headers)


TRANSIENT: list[tuple[str, Deed, type[INatError]]] = [
    ("hangs up", says(b""), APIConnectionError),
    ("resets", resets(), APIConnectionError),
    ("resets in mid-head", resets(HEAD), APIConnectionError),
    ("resets in mid-body", resets(HEAD + b'Content-Length: 99\r\n\r\n{"results'), APIConnectionError),
    ("ends too early", cut(b'{"total_results": 1, "resul', 20), APIConnectionError),
    ("is silent", goes_silent(b""), APITimeoutError),
    (
        "is silent in mid-body",
        goes_silent(HEAD + b"Content-Length: 9\r\n\r\n{"),
        APITimeoutError,
    ),
    ("drips", drips(HEAD + b"Content-Length: 9999\r\n\r\n", b" " * 9_999, 0.05), APITimeoutError),
    ("speaks no HTTP", says(b"hello\r\n\r\n"), APIConnectionError),
    ("sends a broken chunk", says(HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}"), APIConnectionError),
    ("cuts JSON off", answers(b'{"total_results": 1, "results": [{"id"'), DecodeError),
    ("sends invalid JSON", answers(b"{'total_results': 1}"), DecodeError),
    ("sends nothing", answers(b""), DecodeError),
    ("sends HTML with status 200", answers(b"<html>Welcome</html>", headers="Content-Type: text/html"), DecodeError),
    ("sends broken gzip", answers(b"no gzip at all", headers="Content-Encoding: gzip"), DecodeError),
    (
        "cuts gzip off",
        answers(gzip.compress(b'{"results": []}' * 99)[:40], headers="Content-Encoding: gzip"),
        DecodeError,
    ),
    ("is too busy", status("429 Too Many Requests"), RateLimitError),
    (
        "is too busy, in plain words",
        status("429 Too Many Requests", b"slower", "Content-Type: text/plain"),
        RateLimitError,
    ),
    ("is down", status("503 Service Unavailable", b"<title>Down</title>", "Content-Type: text/html"), ServerError),
    ("fails", status("500 Internal Server Error"), ServerError),
    ("is behind a bad gateway", status("502 Bad Gateway", b"", "Content-Type: text/html"), ServerError),
    ("is behind a slow gateway", status("504 Gateway Timeout", b"", "Content-Type: text/html"), ServerError),
]
FINAL: list[tuple[str, Deed, type[INatError]]] = [
    ("refuses", status("400 Bad Request"), BadRequestError),
    ("forbids", status("403 Forbidden"), PermissionDeniedError),
    ("cannot do that", status("422 Unprocessable Entity"), UnprocessableError),
    (
        "breaks its own description",
        status("500 X", b'{"errors": [{"message": "Invalid response for status code 200: x"}]}'),
        ServerError,
    ),
    (
        "has too large a window",
        status("500 X", b'{"errors": [{"message": "Result window is too large, x"}]}'),
        ServerError,
    ),
    ("is not built for this", status("501 Not Implemented"), ServerError),
    ("points to itself", status("302 Found", b"", "Location: /v2/observations"), APIStatusError),
    ("points to another host", status("301 Moved", b"", "Location: http://127.0.0.1:9/"), APIStatusError),
    ("points nowhere", status("307 Temporary Redirect", b"", "X: y"), APIStatusError),
    ("sends a list", answers(b"[]"), DecodeError),
    ("sends too much", pours(HEAD + b"Content-Length: 99999999999\r\n\r\n[", b" " * 65_536), AnswerTooLargeError),
    ("sends a bomb", answers(gzip.compress(b" " * 5_000_000), headers="Content-Encoding: gzip"), AnswerTooLargeError),
]
RIGHT: list[tuple[str, Deed]] = [
    ("says it is text", answers(b'{"total_results": 1, "results": [{"id": 7}]}', headers="Content-Type: text/plain")),
    ("says nothing of its type", answers(b'{"total_results": 1, "results": [{"id": 7}]}', headers="X: y")),
    ("repeats a key", answers(b'{"total_results": 9, "total_results": 1, "results": [{"id": 7}]}')),
    ("leaves the total out", answers(b'{"results": [{"id": 7}]}')),
    ("ends without a length", says(HEAD + b'\r\n{"total_results": 1, "results": [{"id": 7}]}')),
]


def names(cases: list[Any]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        tuple(["name", "deed", "kind"][: len(cases[0])]), cases, ids=[case[0] for case in cases]
    )


both = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


@both
@names(TRANSIENT)
def test_a_read_is_tried_again_and_then_the_error_is_told(
    name: str, deed: Deed, kind: type[INatError], asynchronous: bool
) -> None:
    with wrong_doing(deed) as server:
        error = outcome(
            server, search, asynchronous=asynchronous, retry=Retry(tries=2, backoff=0.01), timeout=patience(kind)
        )
        assert type(error) is kind
        assert len(server.requests) == 2


@both
@names(TRANSIENT)
def test_a_read_that_is_answered_at_last_is_answered(
    name: str, deed: Deed, kind: type[INatError], asynchronous: bool
) -> None:
    with wrong_doing(deed, GOOD) as server:
        page = outcome(server, search, asynchronous=asynchronous, timeout=patience(kind))
        assert page.results[0].id == 7
        assert len(server.requests) == 2


@both
@names(FINAL)
def test_what_trying_again_cannot_mend_is_told_at_once(
    name: str, deed: Deed, kind: type[INatError], asynchronous: bool
) -> None:
    with wrong_doing(deed) as server:
        tries = 3 if name == "sends a list" else 1
        error = outcome(server, search, asynchronous=asynchronous, longest_answer=1_000_000)
        assert type(error) is kind
        assert len(server.requests) == tries


@both
@names(RIGHT)
def test_what_can_be_read_is_read(name: str, deed: Deed, asynchronous: bool) -> None:
    with wrong_doing(deed) as server:
        page = outcome(server, search, asynchronous=asynchronous)
        assert (page.total_results, page.results[0].id) == (1, 7)


def test_null_results_are_no_results() -> None:
    with wrong_doing(answers(b'{"total_results": 1, "results": null}')) as server, warnings.catch_warnings():
        warnings.simplefilter("ignore", UnexpectedDataWarning)
        page = outcome(server, search)
    assert len(page) == 0
    assert list(page) == []


# --- writes ----------------------------------------------------------------------------------------------------------


@both
@names(TRANSIENT)
def test_a_create_is_repeated_with_one_uuid(name: str, deed: Deed, kind: type[INatError], asynchronous: bool) -> None:
    with wrong_doing(deed, GOOD) as server:
        page = outcome(server, create, asynchronous=asynchronous, timeout=patience(kind))
        assert page.results[0].id == 7
        first, second = (re.findall(rb'"uuid": ?"([0-9a-f-]{36})"', each) for each in server.requests)
        assert first == second
        assert len(first) == 1


@both
@names(TRANSIENT)
def test_another_write_is_sent_once_unless_the_service_said_that_it_did_not_take_it(
    name: str, deed: Deed, kind: type[INatError], asynchronous: bool
) -> None:
    with wrong_doing(deed, answers(b"", status="204 No Content")) as server:
        answer = outcome(server, fave, asynchronous=asynchronous, timeout=patience(kind))
        if name in ("is too busy", "is too busy, in plain words", "is down"):
            assert answer is None
            assert len(server.requests) == 2
        elif name in NO_MATTER:
            assert answer is None
            assert len(server.requests) == 1
        else:
            assert type(answer) is WriteOutcomeUnknownError
            assert isinstance(answer.__cause__, kind)
            assert "may or may not have been done" in str(answer)
            assert "read what it was to change before repeating it" in str(answer)
            assert len(server.requests) == 1


NO_MATTER = ("cuts JSON off", "sends invalid JSON", "sends nothing", "sends HTML with status 200", "cuts gzip off")
"""A fave answers nothing: what its answer holds is not looked at."""


def test_a_create_that_remains_unknown_says_how_to_go_on() -> None:
    with wrong_doing(says(b"")) as server:
        error = outcome(server, create)
        assert type(error) is WriteOutcomeUnknownError
        assert len(server.requests) == 3
        assert f"repeating the call with uuid='{error.uuid}' makes no second record" in str(error)
        assert error.uuid is not None
        assert error.uuid.encode() in server.requests[0]


@pytest.mark.parametrize("last", ["429 Too Many Requests", "503 Service Unavailable", "401 Unauthorized"])
def test_what_an_earlier_try_may_have_done_is_not_forgotten(last: str) -> None:
    with wrong_doing(says(b""), status(last)) as server:
        error = outcome(server, create)
        assert type(error) is WriteOutcomeUnknownError
        assert isinstance(error.__cause__, APIStatusError)
        assert len(server.requests) == (2 if "401" in last else 3)


def test_a_write_of_which_nothing_was_sent_is_tried_again() -> None:
    with wrong_doing(GOOD) as server:
        gone = server.address
    error = outcome_of_absence(gone)
    assert type(error) is APIConnectionError
    assert not error.sent


def outcome_of_absence(address: str) -> Any:
    with INaturalist(api_url=address, access_token=TOKEN, retry=QUICK) as inat, pytest.raises(INatError) as caught:
        fave(inat)
    return caught.value


def test_a_failing_sign_in_leaves_nothing_unknown() -> None:
    with wrong_doing(says(b"")) as web, wrong_doing(GOOD) as api:
        error = outcome(api, fave, web_url=web.address, access_token="an-oauth-token")
        assert type(error) is APIConnectionError
        assert len(web.requests) == 3
        assert api.requests == []


# --- how long, how often ---------------------------------------------------------------------------------------------


def test_retry_after_is_waited_for() -> None:
    busy = status("429 Too Many Requests", headers="Retry-After: 1")
    with wrong_doing(busy, GOOD) as server:
        start = time.monotonic()
        assert outcome(server, search).results[0].id == 7
        assert time.monotonic() - start >= 1


def test_nothing_begins_after_the_time_is_up() -> None:
    busy = status("429 Too Many Requests", headers="Retry-After: 3600")
    with wrong_doing(busy) as server:
        error = outcome(server, search)
        assert type(error) is RateLimitError
        assert error.retry_after == 3_600
        assert len(server.requests) == 1


@pytest.mark.parametrize("retry", [False, Retry(tries=1)])
def test_trying_again_can_be_turned_off(retry: Any) -> None:
    with wrong_doing(says(b"")) as server:
        assert type(outcome(server, search, retry=retry)) is APIConnectionError
        assert len(server.requests) == 1


@pytest.mark.parametrize("wrong", [{"tries": 0}, {"seconds": -1}, {"backoff": float("nan")}, {"longest": -1}])
def test_a_policy_that_cannot_be_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Retry(**wrong)


# --- afterwards ------------------------------------------------------------------------------------------------------


def test_a_cancelled_task_leaves_the_client_usable() -> None:
    async def main(server: WrongDoer) -> Any:
        async with AsyncINaturalist(api_url=server.address, retry=QUICK) as inat:
            task = asyncio.create_task(inat.v2.observations.search())
            while not server.requests:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return await inat.v2.observations.search()

    with wrong_doing(goes_silent(b""), GOOD) as server:
        assert asyncio.run(main(server)).results[0].id == 7


def test_no_token_reaches_another_host() -> None:
    with wrong_doing(GOOD) as elsewhere:
        moved = status("302 Found", b"", f"Location: {elsewhere.address}/v2/observations")
        with wrong_doing(moved) as server:
            assert type(outcome(server, search)) is APIStatusError
            assert type(outcome(server, create)) is APIStatusError
        assert elsewhere.requests == []


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
print("both went on")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here")
def test_a_fork_leaves_both_their_own_connections() -> None:
    told = Told(200, {"total_results": 1, "results": []})
    with serving(told) as server:
        command = [sys.executable, "-c", FORKING, server.address]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "both went on\n", done.stderr
    assert len(server.asked) == 41
    assert len({each.port for each in server.asked}) == 2

"""Whatever a server does wrong: what the caller sees, how many requests are made, and where tokens go."""

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
    AnswerTooLargeError,
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
    Retry,
    ServerError,
    UnexpectedDataWarning,
    UnprocessableError,
    WriteOutcomeUnknownError,
    get_access_token,
)
from tests.faults.server import (
    Deed,
    WrongDoer,
    answers,
    drips,
    goes_silent,
    pours,
    resets,
    says,
    thinks,
    wrong_doing,
)
from tests.loopback import Told, serving
from tests.pacing import a_limit
from tests.test_docs import DOCS

GOOD = answers(b'{"total_results": 1, "results": [{"id": 7}]}')
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
QUICK = Retry(tries=3, backoff=0.01, seconds=20)
TOKEN = jwt.encode({"user_id": 1, "exp": int(time.time()) + 3_600}, "k" * 64, algorithm="HS512")

Call = Callable[[Any], Any]

_ELSEWHERE = socket.create_server(("127.0.0.1", 0))
_ELSEWHERE.setblocking(False)
HOST = f"127.0.0.1:{_ELSEWHERE.getsockname()[1]}"
ELSEWHERE = f"http://{HOST}"
"""Another host, where redirects lead to."""


@pytest.fixture(autouse=True, scope="module")
def _elsewhere() -> Iterator[None]:
    with _ELSEWHERE:
        yield


@pytest.fixture(autouse=True)
def _nobody_goes_elsewhere() -> Iterator[None]:
    """Whatever a server answers, no request gets to another host, and so no token does."""
    yield
    with pytest.raises(BlockingIOError):
        _ELSEWHERE.accept()


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
    (
        "compresses twice",
        answers(gzip.compress(gzip.compress(b"{}")), headers="Content-Encoding: gzip, gzip"),
        DecodeError,
    ),
    ("sends broken gzip", answers(b"no gzip at all", headers="Content-Encoding: gzip"), DecodeError),
    (
        "cuts gzip off",
        answers(gzip.compress(b'{"results": []}' * 99)[:40], headers="Content-Encoding: gzip"),
        DecodeError,
    ),
    ("ends its life before the answer", says(b"HTTP/1.1 100 Continue\r\n\r\n"), APIConnectionError),
    ("has two lengths", says(HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"), APIConnectionError),
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
    *(
        (f"points to another host by {code}", status(f"{code} X", b"", f"Location: {ELSEWHERE}/v2/x"), APIStatusError)
        for code in (301, 302, 303, 307, 308)
    ),
    ("points to another host, by its name alone", status("302 X", b"", f"Location: //{HOST}/v2/x"), APIStatusError),
    ("points nowhere", status("307 Temporary Redirect", b"", "X: y"), APIStatusError),
    ("points to what is no address", status("304 X", b"", "Location: http://[x"), APIStatusError),
    ("sends too much", pours(HEAD + b"Content-Length: 99999999999\r\n\r\n[", b" " * 65_536), AnswerTooLargeError),
    ("sends a bomb", answers(gzip.compress(b" " * 5_000_000), headers="Content-Encoding: gzip"), AnswerTooLargeError),
]
NO_JSON: list[tuple[str, Deed, type[INatError]]] = [
    ("sends a list", answers(b"[]"), DecodeError),
    ("sends null", answers(b"null"), DecodeError),
    ("nests too deeply", answers(b'{"results":' + b"[" * 100_000), DecodeError),
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
        tuple(["name", "deed", "kind", "requests"][: len(cases[0])]), cases, ids=[case[0] for case in cases]
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
        error = outcome(server, search, asynchronous=asynchronous, longest_answer=1_000_000)
        assert type(error) is kind
        assert len(server.requests) == 1


@both
@names(NO_JSON)
def test_what_is_no_answer_is_asked_for_again(name: str, deed: Deed, kind: type[INatError], asynchronous: bool) -> None:
    with wrong_doing(deed) as server:
        error = outcome(server, search, asynchronous=asynchronous)
        assert type(error) is kind
        assert len(server.requests) == 3


@both
@names(RIGHT)
def test_what_can_be_read_is_read(name: str, deed: Deed, asynchronous: bool) -> None:
    with wrong_doing(deed) as server:
        page = outcome(server, search, asynchronous=asynchronous)
        assert (page.total_results, page.results[0].id) == (1, 7)
        assert len(server.requests) == 1


def test_null_results_are_no_results() -> None:
    with wrong_doing(answers(b'{"total_results": 1, "results": null}')) as server, warnings.catch_warnings():
        warnings.simplefilter("ignore", UnexpectedDataWarning)
        page = outcome(server, search)
        assert len(server.requests) == 1
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


# --- tokens ----------------------------------------------------------------------------------------------------------

GARBLED = answers(b'{"api_token": "a.b.c\\r\\nX: y"}')
SIGN_INS: list[tuple[str, Deed, type[INatError], int]] = [
    ("hangs up", says(b""), APIConnectionError, 2),
    ("is silent", goes_silent(b""), APITimeoutError, 2),
    ("drips", drips(HEAD + b"Content-Length: 9999\r\n\r\n", b" " * 9_999, 0.05), APITimeoutError, 2),
    ("fails", status("500 Internal Server Error"), ServerError, 2),
    ("is too busy", status("429 Too Many Requests"), RateLimitError, 2),
    ("refuses", status("401 Unauthorized"), AuthenticationError, 1),
    ("shows a page", answers(b"<html>", headers="Content-Type: text/html"), AuthenticationError, 1),
    ("points to another host", status("302 X", b"", f"Location: {ELSEWHERE}/login"), AuthenticationError, 1),
    ("sends no token", answers(b"{}"), DecodeError, 1),
    ("sends nothing", answers(b""), DecodeError, 1),
    ("sends no text", answers(b'{"api_token": 5}'), DecodeError, 1),
    ("sends what no header holds", GARBLED, DecodeError, 1),
    ("sends letters beyond ASCII", answers('{"api_token": "é.é.é"}'.encode()), DecodeError, 1),
    ("nests too deeply", answers(b"[" * 100_000), DecodeError, 1),
    ("sends too much", pours(HEAD + b"Content-Length: 99999999999\r\n\r\n[", b" " * 65_536), AnswerTooLargeError, 1),
    ("sends a bomb", answers(gzip.compress(b" " * 9_000_000), headers="Content-Encoding: gzip"), DecodeError, 1),
]


@both
@names(SIGN_INS)
def test_a_failing_sign_in_leaves_nothing_unknown(
    name: str, deed: Deed, kind: type[INatError], requests: int, asynchronous: bool
) -> None:
    with wrong_doing(deed) as web, wrong_doing(GOOD) as api:
        settings: dict[str, Any] = {"web_url": web.address, "access_token": "an-oauth-token"}
        settings |= {"timeout": patience(kind), "retry": Retry(tries=2, backoff=0.01)}
        error = outcome(api, create if asynchronous else fave, asynchronous=asynchronous, **settings)
        assert type(error) is kind
        assert not error.sent
        assert len(web.requests) == requests
        assert api.requests == []


@names(SIGN_INS)
def test_a_failing_sign_in_of_other_programs(name: str, deed: Deed, kind: type[INatError], requests: int) -> None:
    with wrong_doing(deed) as web, pytest.raises(INatError) as caught:
        get_access_token(access_token="an-oauth-token", web_url=web.address, timeout=patience(kind))
    assert type(caught.value) is kind
    assert len(web.requests) == 1


SIGNED_IN: list[tuple[str, Deed, type[INatError]]] = [
    ("drips", drips(HEAD + b"Content-Length: 9999\r\n\r\n", b" " * 9_999, 0.05), APITimeoutError),
    ("sends too much", pours(HEAD + b"Content-Length: 99999999999\r\n\r\n[", b" " * 65_536), AnswerTooLargeError),
    (
        "refuses without end",
        pours(b"HTTP/1.1 401 No\r\nContent-Length: 99999999999\r\n\r\n[", b" " * 65_536),
        AnswerTooLargeError,
    ),
]


@both
@names(SIGNED_IN)
def test_an_answer_to_somebody_signed_in_has_its_limits_too(
    name: str, deed: Deed, kind: type[INatError], asynchronous: bool
) -> None:
    minted = answers(b'{"api_token": "%s"}' % TOKEN.encode())
    with wrong_doing(minted) as web, wrong_doing(deed) as api:
        settings: dict[str, Any] = {"web_url": web.address, "access_token": "an-oauth-token", "retry": False}
        settings |= {"timeout": patience(kind), "longest_answer": 1_000_000}
        error = outcome(api, search, asynchronous=asynchronous, **settings)
        assert type(error) is kind
        assert len(api.requests) == (2 if "refuses" in name else 1)


def test_the_cases_are_as_many_as_is_said() -> None:
    cases = [*TRANSIENT, *FINAL, *NO_JSON, *RIGHT, *SIGN_INS, *SIGNED_IN]
    assert f"does wrong in {len(cases)} ways" in (DOCS / "errors.md").read_text(encoding="utf-8")


# --- how long, how often ---------------------------------------------------------------------------------------------


def test_retry_after_is_waited_for() -> None:
    busy = status("429 Too Many Requests", headers="Retry-After: 1")
    with wrong_doing(busy, GOOD) as server:
        start = time.monotonic()
        assert outcome(server, search).results[0].id == 7
        assert time.monotonic() - start >= 1


def test_a_wait_may_be_longer_than_any_clock_goes() -> None:
    busy = status("429 Too Many Requests", headers="Retry-After: 1" + "0" * 300)
    endless = Retry(seconds=float("inf"))
    with (
        wrong_doing(busy) as server,
        INaturalist(api_url=server.address, retry=endless) as inat,
        interrupting(server),
    ):
        inat.v2.observations.search()


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


WRONG: list[dict[str, Any]] = [
    {"tries": 0},
    {"tries": 2.5},
    {"tries": True},
    {"seconds": -1},
    {"seconds": "60"},
    {"backoff": float("nan")},
    {"backoff": float("inf")},
    {"longest": -1},
    {"longest": None},
]


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_a_policy_that_cannot_be_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(INatError, match=f"Retry: {next(iter(wrong))}"):
        Retry(**wrong)


def test_waits_grow_as_far_as_the_longest_and_are_in_part_random() -> None:
    retry, failed = Retry(tries=5_000), APIConnectionError("")
    waits = [[retry.wait(tried, failed) for _ in range(50)] for tried in (1, 2, 3, 4, 5_000)]
    for (least, most), some in zip(((0.25, 0.5), (0.5, 1), (1, 2), (2, 4), (30, 60)), waits, strict=True):
        assert least <= min(some) < max(some) <= most


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


@both
@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("call", [create, fave])
def test_no_write_is_sent_to_another_host(call: Call, code: int, asynchronous: bool) -> None:
    with wrong_doing(status(f"{code} X", b"", f"Location: {ELSEWHERE}/v2/observations")) as server:
        assert type(outcome(server, call, asynchronous=asynchronous)) is APIStatusError
        assert len(server.requests) == 1


@contextmanager
def interrupting(server: WrongDoer) -> Generator[None]:
    """Press Ctrl-C when a request has come. Programs in the background are deaf to it, unless they listen."""

    def press() -> None:
        while not server.requests:
            time.sleep(0.01)
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


WAITING: list[tuple[str, Deed]] = [
    ("for the answer", goes_silent(b"")),
    ("for the rest of it", goes_silent(HEAD + b"Content-Length: 99\r\n\r\n{")),
    ("for another try", status("503 X", headers="Retry-After: 30")),
]


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGINT for one thread")
@names(WAITING)
def test_an_interrupted_call_leaves_the_client_usable(name: str, deed: Deed) -> None:
    with wrong_doing(deed, GOOD) as server, INaturalist(api_url=server.address) as inat:
        with interrupting(server):
            inat.v2.observations.search()
        assert inat.v2.observations.search().results[0].id == 7
        assert len(server.requests) == 2


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGINT for one thread")
def test_an_interrupted_sign_in_leaves_the_client_usable() -> None:
    minted = answers(b'{"api_token": "%s"}' % TOKEN.encode())
    with wrong_doing(goes_silent(b""), minted) as web, wrong_doing(GOOD) as api:
        settings: dict[str, Any] = {"api_url": api.address, "web_url": web.address, "access_token": "an-oauth-token"}
        with INaturalist(**settings) as inat:
            with interrupting(web):
                inat.v2.users.me()
            assert inat.v2.users.me()[0].id == 7


def test_a_cancelled_sign_in_holds_nobody_up() -> None:
    async def main(web: WrongDoer, settings: dict[str, Any]) -> Any:
        async with AsyncINaturalist(**settings) as inat:
            tasks = [asyncio.create_task(inat.v2.users.me()) for _ in range(3)]
            while not web.requests:
                await asyncio.sleep(0.01)
            tasks[0].cancel()
            return await asyncio.gather(*tasks, return_exceptions=True)

    minted = answers(b'{"api_token": "%s"}' % TOKEN.encode())
    with wrong_doing(goes_silent(b""), minted) as web, wrong_doing(GOOD) as api:
        settings: dict[str, Any] = {"api_url": api.address, "web_url": web.address, "access_token": "an-oauth-token"}
        cancelled, *others = asyncio.run(main(web, settings))
    assert isinstance(cancelled, asyncio.CancelledError)
    assert [page[0].id for page in others] == [7, 7]
    assert len(web.requests) == 2


@both
@pytest.mark.parametrize("line", [False, True], ids=["for the answer", "for its turn"])
def test_a_client_that_is_closed_while_a_call_waits(line: bool, asynchronous: bool) -> None:
    """The call ends with an error, and what was not sent yet is not sent any more."""
    limit = a_limit(1, burst=1) if line else False

    async def main(server: WrongDoer) -> None:
        inat = AsyncINaturalist(api_url=server.address, rate_limit=limit, retry=QUICK)
        if line:
            await inat.v2.observations.search()
        task = asyncio.create_task(inat.v2.observations.search())
        while not server.requests:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        await inat.aclose()
        await inat.aclose()
        await task

    def call(server: WrongDoer) -> None:
        inat = INaturalist(api_url=server.address, rate_limit=limit, retry=QUICK)
        if line:
            inat.v2.observations.search()
        with ThreadPoolExecutor(1) as pool:
            done = pool.submit(inat.v2.observations.search)
            while not server.requests:
                time.sleep(0.01)
            time.sleep(0.05)
            inat.close()
            inat.close()
            done.result()

    with wrong_doing(GOOD if line else thinks(0.5, GOOD)) as server:
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

"""A sandbox that goes wrong as it is told, and remembers what it received: as a transport and as a server."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from inat_typed import (
    APIConnectionError,
    APITimeoutError,
    ArgumentTypeError,
    ArgumentValueError,
    AsyncINaturalist,
    INatError,
    INaturalist,
    RateLimitError,
    ServerError,
    UnprocessableError,
    WriteOutcomeUnknownError,
)
from inat_typed.sandbox import Sandbox, SandboxFile, serve

Ask = Callable[[Sandbox, Callable[[Any], Any]], Any]


def by_transport(sandbox: Sandbox, call: Callable[[Any], Any]) -> Any:
    with INaturalist(transport=sandbox, access_token=sandbox.jwt(), retry=False) as inat:
        return call(inat)


def by_coroutine(sandbox: Sandbox, call: Callable[[Any], Any]) -> Any:
    async def ask() -> Any:
        async with AsyncINaturalist(transport=sandbox, access_token=sandbox.jwt(), retry=False) as inat:
            return await call(inat)

    return asyncio.run(ask())


def by_server(sandbox: Sandbox, call: Callable[[Any], Any]) -> Any:
    with serve(sandbox) as address:
        here = {"api_url": address, "web_url": address, "timeout": 0.3}
        with INaturalist(access_token=sandbox.jwt(), retry=False, **here) as inat:  # type: ignore[arg-type]
            return call(inat)


def search(inat: Any) -> Any:
    return inat.v2.observations.search(per_page=1)


ways = pytest.mark.parametrize("ask", [by_transport, by_coroutine, by_server])


@ways
@pytest.mark.parametrize(
    ("how", "error"),
    [
        (429, RateLimitError),
        (422, UnprocessableError),
        (503, ServerError),
        ("connection", APIConnectionError),
        ("timeout", APITimeoutError),
        ("cut off", APIConnectionError),
    ],
)
def test_the_next_request_goes_wrong_and_the_one_after_does_not(ask: Ask, how: Any, error: type[INatError]) -> None:
    sandbox = Sandbox()
    sandbox.fail_next(how)
    began = time.monotonic()
    with pytest.raises(error):
        ask(sandbox, search)
    assert time.monotonic() - began < 20
    assert len(ask(sandbox, search)) == 1
    statuses = [request.status for request in sandbox.requests]
    assert statuses == {"connection": [200]}.get(how, [how if isinstance(how, int) else None, 200])


def test_what_it_says() -> None:
    sandbox = Sandbox()
    sandbox.fail_next(429, retry_after=2.5, message="Slow down")
    with pytest.raises(RateLimitError) as caught:
        by_transport(sandbox, lambda inat: inat.v1.observations.search())
    assert (caught.value.message, caught.value.retry_after) == ("Slow down", 2.5)


def test_so_many_times_and_only_there() -> None:
    sandbox = Sandbox()
    sandbox.fail_next(500, times=2, operation="v1.taxa.get")
    sandbox.fail_next(503, operation="taxa.get")
    calls: list[Callable[[Any], Any]] = [
        search,
        lambda inat: inat.v2.taxa.get(1),
        lambda inat: inat.v1.taxa.get(1),
        lambda inat: inat.v1.taxa.get(1),
        lambda inat: inat.v1.taxa.get(1),
    ]
    for call in calls:
        with suppress(ServerError):
            by_transport(sandbox, call)
    assert [request.status for request in sandbox.requests] == [200, 503, 500, 500, 200]


@ways
@pytest.mark.parametrize("done", [False, True])
@pytest.mark.parametrize("how", [502, "timeout", "cut off"])
def test_a_write_whose_answer_is_lost(ask: Ask, how: Any, done: bool) -> None:
    sandbox = Sandbox()
    (seen,) = by_transport(sandbox, search)
    before = len(seen.comments)
    sandbox.fail_next(how, operation="comments.create", done=done)

    def comment(inat: Any) -> Any:
        return inat.v2.comments.create(parent_type="Observation", parent_id=seen.uuid, body="Nice")

    with pytest.raises(WriteOutcomeUnknownError):
        ask(sandbox, comment)
    (after,) = by_transport(sandbox, search)
    assert len(after.comments) == before + done


def test_signing_in_is_spared_unless_it_is_named() -> None:
    sandbox = Sandbox()
    settings: dict[str, Any] = {"transport": sandbox, "access_token": sandbox.access_token(), "retry": False}
    sandbox.fail_next(500)
    with INaturalist(**settings) as inat, pytest.raises(ServerError, match="v2/users/me"):
        inat.v2.users.me()
    sandbox.fail_next(500, operation="users.api_token")
    with INaturalist(**settings) as inat, pytest.raises(ServerError, match="users/api_token"):
        inat.v2.users.me()


@pytest.mark.parametrize(
    ("keywords", "error", "message"),
    [
        ({"how": 200}, ArgumentValueError, "a failure's status is from 400 to 599, not 200"),
        ({"how": "slow"}, ArgumentValueError, "takes a status or 'connection', 'timeout', 'cut off', not 'slow'"),
        ({"how": None}, ArgumentTypeError, "not None"),
        ({"times": 0}, ArgumentValueError, "times is at least 1, not 0"),
        ({"how": "timeout", "retry_after": 1}, ArgumentValueError, "'timeout' answers nothing"),
        ({"how": "connection", "done": True}, ArgumentValueError, "what does not arrive cannot be done"),
        ({"operation": "observations.serch"}, ArgumentValueError, "did you mean 'observations.search'"),
    ],
)
def test_what_cannot_go_wrong(keywords: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        Sandbox().fail_next(**keywords)


def test_what_was_received() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, access_token=sandbox.jwt("observer-02")) as inat:
        inat.v2.observations.search(q="x")
        inat.v2.photos.create(file=("leaf.jpg", b"a leaf"))
    search_, photo = sandbox.requests
    assert (search_.method, search_.path, search_.params["q"]) == ("GET", "/v2/observations", "x")
    assert (photo.operation, photo.login, photo.status) == ("v2.photos.create", "observer-02", 200)
    assert photo.files == (SandboxFile("file", "leaf.jpg", 6),)
    assert photo.headers["authorization"] == "<redacted>"
    assert sandbox.received("photos.create") == sandbox.received("v2.photos.create") == [photo]
    assert sandbox.received("v1.photos.create") == []
    with pytest.raises(
        ArgumentValueError, match=r"there is no operation 'photo\.create'; did you mean 'photos\.create'"
    ):
        sandbox.received("photo.create")


def test_what_is_secret_is_not_remembered() -> None:
    sandbox = Sandbox()
    settings = {"username": sandbox.login, "password": sandbox.password, "app_id": sandbox.app_id}
    with INaturalist(transport=sandbox, app_secret=sandbox.app_secret, **settings) as inat:  # type: ignore[arg-type]
        inat.v2.users.me()
    shown = repr([(each, each.headers) for each in sandbox.requests])
    assert [each.operation for each in sandbox.requests] == ["web.oauth.token", "web.users.api_token", "v2.users.me"]
    assert sandbox.password not in shown
    assert sandbox.app_secret not in shown
    assert "Bearer" not in shown
    assert [each.login for each in sandbox.requests][1:] == [sandbox.login] * 2

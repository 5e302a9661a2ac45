"""Injected faults and the request log, for the transport and for the server."""

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

ClientCall = Callable[[Sandbox, Callable[[Any], Any]], Any]


def by_transport(sandbox: Sandbox, call: Callable[[Any], Any]) -> Any:
    with INaturalist(transport=sandbox, access_token=sandbox.jwt(), retry=False) as inat:
        return call(inat)


def by_coroutine(sandbox: Sandbox, call: Callable[[Any], Any]) -> Any:
    async def run() -> Any:
        async with AsyncINaturalist(transport=sandbox, access_token=sandbox.jwt(), retry=False) as inat:
            return await call(inat)

    return asyncio.run(run())


def by_server(sandbox: Sandbox, call: Callable[[Any], Any]) -> Any:
    with serve(sandbox) as address:
        here = {"api_url": address, "web_url": address, "timeout": 0.3}
        with INaturalist(access_token=sandbox.jwt(), retry=False, **here) as inat:  # type: ignore[arg-type]
            return call(inat)


def search(inat: Any) -> Any:
    return inat.v2.observations.search(per_page=1)


each_client = pytest.mark.parametrize("client_call", [by_transport, by_coroutine, by_server])


@each_client
@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (429, RateLimitError),
        (422, UnprocessableError),
        (503, ServerError),
        ("connection", APIConnectionError),
        ("timeout", APITimeoutError),
        ("disconnect", APIConnectionError),
    ],
)
def test_only_the_next_request_fails(client_call: ClientCall, fault: Any, error: type[INatError]) -> None:
    sandbox = Sandbox()
    sandbox.fail_next(fault)
    began = time.monotonic()
    with pytest.raises(error):
        client_call(sandbox, search)
    assert time.monotonic() - began < 20
    assert len(client_call(sandbox, search)) == 1
    statuses = [request.status for request in sandbox.requests]
    assert statuses == {"connection": [200]}.get(fault, [fault if isinstance(fault, int) else None, 200])


def test_message_and_retry_after() -> None:
    sandbox = Sandbox()
    sandbox.fail_next(429, retry_after=2.5, message="Slow down")
    with pytest.raises(RateLimitError) as caught:
        by_transport(sandbox, lambda inat: inat.v1.observations.search())
    assert (caught.value.message, caught.value.retry_after) == ("Slow down", 2.5)


def test_times_and_operation() -> None:
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


@each_client
@pytest.mark.parametrize("executed", [False, True])
@pytest.mark.parametrize("fault", [502, "timeout", "disconnect"])
def test_write_without_a_response(client_call: ClientCall, fault: Any, executed: bool) -> None:
    sandbox = Sandbox()
    (seen,) = by_transport(sandbox, search)
    before = len(seen.comments)
    sandbox.fail_next(fault, operation="comments.create", executed=executed)

    def comment(inat: Any) -> Any:
        return inat.v2.comments.create(parent_type="Observation", parent_id=seen.uuid, body="Nice")

    with pytest.raises(WriteOutcomeUnknownError):
        client_call(sandbox, comment)
    (after,) = by_transport(sandbox, search)
    assert len(after.comments) == before + executed


def test_token_requests_fail_only_if_named() -> None:
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
        ({"fault": 200}, ArgumentValueError, "fault 200 is not valid; expected a status from 400 to 599"),
        (
            {"fault": "slow"},
            ArgumentValueError,
            "fault 'slow' is not valid; expected a status from 400 to 599, 'connection'",
        ),
        ({"fault": None}, ArgumentTypeError, "not None"),
        ({"times": 0}, ArgumentValueError, "times must be at least 1, not 0"),
        ({"fault": "timeout", "retry_after": 1}, ArgumentValueError, "'timeout' sends no response"),
        ({"fault": "connection", "executed": True}, ArgumentValueError, "executed=True needs a request that arrives"),
        ({"operation": "observations.serch"}, ArgumentValueError, "Did you mean 'observations.search'"),
    ],
)
def test_invalid_arguments(keywords: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        Sandbox().fail_next(**keywords)


def test_request_log() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, access_token=sandbox.jwt("observer-02")) as inat:
        inat.v2.observations.search(q="x")
        inat.v2.photos.create(file=("leaf.jpg", b"a leaf"))
    search_request, photo = sandbox.requests
    assert (search_request.method, search_request.path, search_request.params["q"]) == ("GET", "/v2/observations", "x")
    assert (photo.operation, photo.login, photo.status) == ("v2.photos.create", "observer-02", 200)
    assert photo.files == (SandboxFile("file", "leaf.jpg", 6),)
    assert photo.headers["authorization"] == "<redacted>"
    assert sandbox.requests_for("photos.create") == sandbox.requests_for("v2.photos.create") == [photo]
    assert sandbox.requests_for("v1.photos.create") == []
    with pytest.raises(ArgumentValueError, match=r"'photo\.create' is not valid; .* Did you mean 'photos\.create'"):
        sandbox.requests_for("photo.create")


def test_request_log_has_no_secrets() -> None:
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

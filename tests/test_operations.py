"""Every operation of the three descriptions: there is a method, it is documented, and dry-run stops it."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

import inat_typed
from codegen import ir
from codegen.__main__ import ROOT, descriptions
from inat_typed import APIConnectionError, AsyncINaturalist, INaturalist, v1, v2, web
from inat_typed.runtime import answer
from inat_typed.runtime.operation import AnyOperation
from tests import samples

APIS: dict[str, Mapping[str, AnyOperation]] = {"v1": v1.OPERATIONS, "v2": v2.OPERATIONS, "web": web.OPERATIONS}
OPERATIONS = [operation for operations in APIS.values() for operation in operations.values()]
JWT = "eyJhbGciOiJIUzUxMiJ9.eyJ1c2VyX2lkIjogMSwgImV4cCI6IDQxMDI0NDQ4MDB9.c2lnbmF0dXJl"  # until 2100, signed by nobody

each_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: f"{each.api}.{each.id}")


class Tripwire(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Counts what reaches the network, and lets nothing through."""

    is_made_up = True  # so that nothing waits for the turn that the real service would want

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        raise httpx.ConnectError("there is no network here")

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


def token_for(operation: AnyOperation) -> str:
    """A token of the kind that *operation* takes."""
    return "an-oauth-token" if operation.auth == "oauth" else JWT


def method_of(client: INaturalist | AsyncINaturalist, operation: AnyOperation) -> Any:
    """``client.v2.observations.search`` for the operation of that id."""
    resource, _, name = operation.id.partition(".")
    return getattr(getattr(getattr(client, operation.api), resource), name)


def test_the_descriptions_are_whole() -> None:
    published = {api: [each for each in table.values() if not each.unpublished] for api, table in APIS.items()}
    assert (len(published["v1"]), len(v1.OPERATIONS)) == (105, 150)
    assert (len(published["v2"]), len(v2.OPERATIONS)) == (133, 153)
    assert sum(each.overridable for each in v2.OPERATIONS.values()) == 57
    assert all(key == each.id for table in APIS.values() for key, each in table.items())


@each_operation
def test_there_is_a_method_for_both_clients_that_lists_every_parameter(operation: AnyOperation) -> None:
    for client in (INaturalist(), AsyncINaturalist()):
        method = method_of(client, operation)
        assert inspect.iscoroutinefunction(method) == isinstance(client, AsyncINaturalist)
        listed = inspect.signature(method).parameters
        assert {each.keyword for each in operation.parameters} <= set(listed)
        assert {"user_agent", "dry_run", "access_token", "timeout"} <= set(listed)
        for each in operation.parameters:
            assert (listed[each.keyword].default is inspect.Parameter.empty) == each.required


@pytest.mark.parametrize("api", APIS)
def test_every_operation_and_every_parameter_is_documented(api: str) -> None:
    plan = ir.plan(api, descriptions(ROOT / "specs")[api])
    assert [each.id for each in plan.operations if not each.summary.endswith(".")] == []
    missing = [f"{each.id}: {one.name}" for each in plan.operations for one in each.parameters if not one.doc]
    assert missing == []


@each_operation
def test_the_docstring_says_route_sign_in_and_whether_it_is_published(operation: AnyOperation) -> None:
    text = " ".join((inspect.getdoc(method_of(INaturalist(), operation)) or "").split())
    assert f"``{operation.method} {operation.path}``" in text
    assert ("Needs signing in." in text) == (operation.auth == "required")
    assert ("Not in the API's published description" in text) == operation.unpublished
    assert " ".join((inspect.getdoc(method_of(AsyncINaturalist(), operation)) or "").split()) == text


def stopped_in_full(modes: pytest.MonkeyPatch, mode: str) -> dict[str, Any]:
    """Turn dry-run on in one of the ways that stop everything, or what writes; the call's own options."""
    if mode.startswith("call"):
        return {"dry_run": {"call": True, "call, writes": "writes"}[mode]}
    if mode.startswith("module"):
        modes.setattr(inat_typed, "DRY_RUN_WRITE_ONLY" if mode.endswith("writes") else "DRY_RUN_ENABLED", True)
    if mode.startswith("environment"):
        modes.setenv("DRY_RUN_WRITE_ONLY" if mode.endswith("writes") else "DRY_RUN_ENABLED", "1")
    return {}


MODES = ("call", "client", "module", "environment", "block")


@pytest.mark.parametrize("mode", [*MODES, *(f"{mode}, writes" for mode in MODES)])
@each_operation
def test_dry_run_stops_what_it_should(
    operation: AnyOperation, mode: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "inat_typed")
    wire = Tripwire()
    writes_only = mode.endswith("writes")
    value: Any = "writes" if writes_only else True
    client = INaturalist(transport=wire, retry=False, dry_run=value if mode.startswith("client") else None)
    keywords = (
        samples.arguments(operation) | stopped_in_full(monkeypatch, mode) | {"access_token": token_for(operation)}
    )
    if mode.startswith("block"):
        with inat_typed.dry_run(value):
            outcome = call(client, operation, keywords)
    else:
        outcome = call(client, operation, keywords)
    if operation.writes or not writes_only:
        assert wire.requests == []
        assert outcome == answer.empty(operation)
        assert len(caplog.records) == 1
        assert caplog.records[0].getMessage().startswith(f"Request (dry run): {operation.method}, https://")
        assert token_for(operation) not in caplog.text
    else:
        assert isinstance(outcome, APIConnectionError)
        assert len(wire.requests) >= 1
        assert caplog.records == []


@each_operation
def test_dry_run_stops_the_asynchronous_client_too(operation: AnyOperation) -> None:
    wire = Tripwire()
    client = AsyncINaturalist(transport=wire, dry_run=True)
    outcome = asyncio.run(
        method_of(client, operation)(**samples.arguments(operation), access_token=token_for(operation))
    )
    assert wire.requests == []
    assert outcome == answer.empty(operation)


@each_operation
def test_a_dry_run_needs_no_credentials(operation: AnyOperation) -> None:
    wire = Tripwire()
    outcome = call(INaturalist(transport=wire, dry_run=True), operation, samples.arguments(operation))
    assert wire.requests == []
    assert outcome == answer.empty(operation)


def call(client: INaturalist, operation: AnyOperation, keywords: dict[str, Any]) -> Any:
    """What a call answers, or that the network was reached."""
    try:
        return method_of(client, operation)(**keywords)
    except APIConnectionError as error:
        return error

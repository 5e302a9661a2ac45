"""All operations of the three APIs: their methods, their documentation, and dry-run."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

import inat_typed
from codegen.generate import ROOT, load_descriptions
from codegen.plan import plan_api
from inat_typed import APIConnectionError, AsyncINaturalist, INaturalist, Page, Projection, v1, v2, web
from inat_typed.runtime.decoding.result_decoder import ModelDecoder
from inat_typed.runtime.request.operation import AnyOperation
from tests import samples

APIS: dict[str, Mapping[str, AnyOperation]] = {"v1": v1.OPERATIONS, "v2": v2.OPERATIONS, "web": web.OPERATIONS}
OPERATIONS = [operation for operations in APIS.values() for operation in operations.values()]
JWT = "eyJhbGciOiJIUzUxMiJ9.eyJ1c2VyX2lkIjogMSwgImV4cCI6IDQxMDI0NDQ4MDB9.c2lnbmF0dXJl"  # valid until 2100, unsigned


class Sighting(Projection):
    uuid: str


class FailingTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Records requests and sends none of them."""

    is_made_up = True  # not the real service: no rate limit applies

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        raise httpx.ConnectError("no network")

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


@contextmanager
def naming(operation: AnyOperation) -> Generator[None]:
    """Name *operation* in the message of an assertion that fails."""
    try:
        yield
    except AssertionError as error:
        error.add_note(f"operation: {operation.api}.{operation.id}")
        raise


def token_for(operation: AnyOperation) -> str:
    """Return a token of the type that *operation* requires."""
    return "an-oauth-token" if operation.auth == "oauth" else JWT


def method_of(client: INaturalist | AsyncINaturalist, operation: AnyOperation) -> Callable[..., Any]:
    """Return the client method of *operation*, such as ``client.v2.observations.search``."""
    resource, _, name = operation.id.partition(".")
    method: Callable[..., Any] = getattr(getattr(getattr(client, operation.api), resource), name)
    return method


def call(client: INaturalist, operation: AnyOperation, keywords: dict[str, Any]) -> Any:
    """Return the result of a call, or the error if it reached the network."""
    try:
        return method_of(client, operation)(**keywords)
    except APIConnectionError as error:
        return error


def test_operations_are_complete() -> None:
    published = {api: [each for each in table.values() if not each.unpublished] for api, table in APIS.items()}
    assert (len(published["v1"]), len(v1.OPERATIONS)) == (105, 149)
    assert (len(published["v2"]), len(v2.OPERATIONS)) == (133, 153)
    assert sum(each.method_override for each in v2.OPERATIONS.values()) == 57
    assert all(key == each.id for table in APIS.values() for key, each in table.items())


def test_get_by_id_returns_a_single_record() -> None:
    for operation in OPERATIONS:
        with naming(operation):
            is_get_by_id = operation.method == "GET" and operation.id.endswith(".get") and "{" in operation.path
            assert operation.single == is_get_by_id


@pytest.mark.parametrize("client_class", [INaturalist, AsyncINaturalist])
def test_methods_list_all_parameters(client_class: type[INaturalist | AsyncINaturalist]) -> None:
    client = client_class()
    for operation in OPERATIONS:
        with naming(operation):
            method = method_of(client, operation)
            assert inspect.iscoroutinefunction(method) == (client_class is AsyncINaturalist)
            listed = inspect.signature(method).parameters
            assert {each.keyword for each in operation.parameters} <= set(listed)
            assert {"user_agent", "dry_run", "access_token", "timeout"} <= set(listed)
            for each in operation.parameters:
                assert (listed[each.keyword].default is inspect.Parameter.empty) == each.required


@pytest.mark.parametrize("api", APIS)
def test_operations_and_parameters_are_documented(api: str) -> None:
    plan = plan_api(api, load_descriptions(ROOT / "specs")[api])
    assert [each.id for each in plan.operations if not each.summary.endswith(".")] == []
    missing = [f"{each.id}: {one.name}" for each in plan.operations for one in each.parameters if not one.doc]
    assert missing == []


def test_docstrings_state_route_login_and_publication() -> None:
    client, async_client = INaturalist(), AsyncINaturalist()
    for operation in OPERATIONS:
        with naming(operation):
            text = " ".join((inspect.getdoc(method_of(client, operation)) or "").split())
            assert f"``{operation.method} {operation.path}``" in text
            assert ("Requires login." in text) == (operation.auth == "required")
            assert ("Not in the API's published description" in text) == operation.unpublished
            assert " ".join((inspect.getdoc(method_of(async_client, operation)) or "").split()) == text


def test_docstrings_do_not_claim_that_unknown_fields_are_dropped() -> None:
    client = INaturalist()
    for operation in OPERATIONS:
        with naming(operation):
            text = " ".join((inspect.getdoc(method_of(client, operation)) or "").split())
            assert "drops unknown names" not in text
            assert ("Unknown names in a list or mapping raise an error" in text) == (
                operation.api == "v2" and operation.parameter("fields") is not None
            )


def test_v1_has_no_operation_for_uploading_a_sound_alone() -> None:
    assert not hasattr(INaturalist().v1, "sounds")
    assert [each.id for each in v1.OPERATIONS.values() if each.path == "/sounds"] == []


def test_v1_sends_no_field_selection() -> None:
    assert [each.id for each in v1.OPERATIONS.values() if each.parameter("fields")] == []


def test_v1_accepts_every_rank() -> None:
    ranks = v2.OPERATIONS["observations.search"].parameter("rank")
    assert ranks is not None
    for operation in v1.OPERATIONS.values():
        for name in ("rank", "hrank", "lrank", "observation_rank", "observation_hrank", "observation_lrank"):
            if parameter := operation.parameter(name):
                with naming(operation):
                    assert set(parameter.type.choices) >= set(ranks.type.choices)


def call_options(mode: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Turn on dry-run for the module or the environment, or return the options that turn it on for a call."""
    if mode.startswith("call"):
        return {"dry_run": {"call": True, "call, writes": "writes"}[mode]}
    if mode.startswith("module"):
        monkeypatch.setattr(inat_typed, "DRY_RUN_WRITE_ONLY" if mode.endswith("writes") else "DRY_RUN_ENABLED", True)
    if mode.startswith("environment"):
        monkeypatch.setenv("DRY_RUN_WRITE_ONLY" if mode.endswith("writes") else "DRY_RUN_ENABLED", "1")
    return {}


MODES = ("call", "client", "module", "environment", "block")


@pytest.mark.parametrize("mode", [*MODES, *(f"{mode}, writes" for mode in MODES)])
def test_dry_run_blocks_all_requests_or_writes(
    mode: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "inat_typed")
    transport = FailingTransport()
    writes_only = mode.endswith("writes")
    value: Any = "writes" if writes_only else True
    client = INaturalist(transport=transport, retry=False, dry_run=value if mode.startswith("client") else None)
    options = call_options(mode, monkeypatch)
    for operation in OPERATIONS:
        transport.requests.clear()
        caplog.clear()
        keywords = samples.arguments(operation) | options | {"access_token": token_for(operation)}
        if mode.startswith("block"):
            with inat_typed.dry_run(value):
                result = call(client, operation, keywords)
        else:
            result = call(client, operation, keywords)
        with naming(operation):
            if operation.writes or not writes_only:
                assert transport.requests == []
                assert result == ModelDecoder(operation).empty()
                assert len(caplog.records) == 1
                assert caplog.records[0].getMessage().startswith(f"Request (dry run): {operation.method}, https://")
                assert token_for(operation) not in caplog.text
            else:
                assert isinstance(result, APIConnectionError)
                assert len(transport.requests) >= 1
                assert caplog.records == []


def test_dry_run_blocks_requests_of_the_async_client() -> None:
    transport = FailingTransport()
    client = AsyncINaturalist(transport=transport, dry_run=True)

    async def call_all() -> None:
        for operation in OPERATIONS:
            keywords = samples.arguments(operation) | {"access_token": token_for(operation)}
            result = await method_of(client, operation)(**keywords)
            with naming(operation):
                assert transport.requests == []
                assert result == ModelDecoder(operation).empty()

    asyncio.run(call_all())


def test_dry_run_requires_no_credentials() -> None:
    transport = FailingTransport()
    client = INaturalist(transport=transport, dry_run=True)
    for operation in OPERATIONS:
        result = call(client, operation, samples.arguments(operation))
        with naming(operation):
            assert transport.requests == []
            assert result == ModelDecoder(operation).empty()


def test_a_result_of_a_dry_run_says_why_it_has_no_records() -> None:
    client = INaturalist(dry_run=True, access_token=JWT)
    created = client.v2.observations.create(species_guess="Monarch")
    with pytest.raises(IndexError, match=r"has 0 results, and none at 0; this is the result of a dry run"):
        created[0]
    with pytest.raises(IndexError, match=r"none at -1; this is the result of a dry run"):
        client.v2.observations.search(fields=Sighting)[-1]
    assert created[:1] == []


def test_an_index_beyond_a_page_names_the_number_of_results() -> None:
    page = Page[int](results=[1, 2])
    assert (page[1], page[-2]) == (2, 1)
    with pytest.raises(IndexError, match=r"the page has 2 results, and none at 2$"):
        page[2]

"""Every request conforms to the descriptions, and conforming responses are decoded; Steady validates them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import islice, product
from string import ascii_lowercase
from typing import Any

import httpx
import pytest

from inat_typed import AsyncINaturalist, BadRequestError, DecodeError, INaturalist, v1, v2, web
from inat_typed.runtime.request.operation import AnyOperation
from tests import samples
from tests.contract.conftest import Servers
from tests.contract.steady import problems
from tests.contract.strict_descriptions import prefix
from tests.test_operations import method_of, token_for

OPERATIONS = [each for module in (v1, v2, web) for each in module.OPERATIONS.values()]
LONG_READS = [each for each in OPERATIONS if each.method == "GET" and each.method_override and each.parameter("fields")]
MANY_FIELDS = ",".join("".join(letters) for letters in islice(product(ascii_lowercase, repeat=4), 2000))
"""Too long for a URL; a text, because the client rejects unknown names in other forms."""

Keywords = dict[str, Any]


def name_of(operation: AnyOperation) -> str:
    return f"{operation.api}.{operation.id}"


def argument_sets(operation: AnyOperation) -> list[Keywords]:
    """Return arguments that use every value of every parameter, and every content type of the body."""
    given = samples.argument_sets(operation)
    files = {each.keyword for each in operation.parameters if each.type.kinds == ("binary",)}
    if files and len(operation.body) > 1:
        excluded = {*files, "uuid"} if operation.idempotent == "file" else files
        given += [{keyword: value for keyword, value in each.items() if keyword not in excluded} for each in given]
    return given


def call(address: str, operation: AnyOperation, given: list[Keywords]) -> list[httpx.Response]:
    """Call *operation*, and return the responses of Steady, including errors."""
    responses: list[httpx.Response] = []

    def record(response: httpx.Response) -> None:
        response.read()
        responses.append(response)

    with httpx.Client(verify=False, event_hooks={"response": [record]}) as http_client:
        client = INaturalist(api_url=address, web_url=address, http_client=http_client, retry=False)
        method = method_of(client, operation)
        for keywords in given:
            try:
                method(**keywords, access_token=token_for(operation))
            except BadRequestError:
                assert problems(responses[-1].headers)
            except DecodeError:
                assert_is_empty_example(responses[-1])
    return responses


def assert_is_empty_example(response: httpx.Response) -> None:
    """Check that *response* is the example of a schema without required fields, which the service would not send."""
    assert response.json() == {}


def call_asynchronously(address: str, operation: AnyOperation, given: list[Keywords]) -> list[httpx.Response]:
    """Do the same with the asynchronous client."""
    responses: list[httpx.Response] = []

    async def record(response: httpx.Response) -> None:
        await response.aread()
        responses.append(response)

    async def run() -> None:
        async with httpx.AsyncClient(verify=False, event_hooks={"response": [record]}) as http_client:
            client = AsyncINaturalist(api_url=address, web_url=address, http_client=http_client, retry=False)
            method = method_of(client, operation)
            for keywords in given:
                try:
                    await method(**keywords, access_token=token_for(operation))
                except BadRequestError:
                    assert problems(responses[-1].headers)
                except DecodeError:
                    assert_is_empty_example(responses[-1])

    asyncio.run(run())
    return responses


CallOperation = Callable[[str, AnyOperation, list[Keywords]], list[httpx.Response]]
both_clients = pytest.mark.parametrize("call_operation", [call, call_asynchronously], ids=["sync", "async"])


@both_clients
@pytest.mark.parametrize("operation", OPERATIONS, ids=name_of)
def test_requests_with_all_arguments_conform(
    operation: AnyOperation, call_operation: CallOperation, servers: Servers
) -> None:
    given = argument_sets(operation)
    responses = call_operation(servers[operation.api], operation, given)
    for keywords, response in zip(given, responses, strict=True):
        assert problems(response.headers) == [], keywords
        assert response.headers["x-steady-matched-path"] == prefix(operation.api) + operation.path
        assert response.request.method == operation.method


@both_clients
@pytest.mark.parametrize("operation", LONG_READS, ids=name_of)
def test_long_reads_conform(operation: AnyOperation, call_operation: CallOperation, servers: Servers) -> None:
    given = [each | {"fields": MANY_FIELDS} for each in argument_sets(operation)]
    responses = call_operation(servers["v2 by POST"], operation, given)
    for keywords, response in zip(given, responses, strict=True):
        assert problems(response.headers) == [], keywords
        assert response.headers["x-steady-matched-path"] == prefix(operation.api) + operation.path
        assert response.request.method == "POST"


VIOLATIONS: dict[str, tuple[str, Keywords, str]] = {
    "not an integer": ("observations.search", {"extra_params": {"per_page": "many"}}, "E3003 query.per_page"),
    "not a member": ("observations.search", {"extra_params": {"quality_grade": "superb"}}, "E3016 query.quality_grade"),
    "not a date": ("observations.search", {"extra_params": {"created_on": "soon"}}, "E4001 query.created_on"),
    "unknown parameter": ("observations.search", {"extra_params": {"colour": "red"}}, "E3015 query.colour"),
    "missing parameter": ("observations.search", {"per_page": None}, "E3002 query.per_page"),
    "missing body field": ("observations.create", {"species_guess": None}, "E3007 body.observation"),
    "body field with a wrong type": (
        "comments.create",
        {"extra_body": {"comment": {"body": 5}}},
        "E3008 body.comment.body",
    ),
    "unknown body field": ("comments.create", {"extra_body": {"colour": "red"}}, "E3009 body"),
    "form field with a wrong type": (
        "observation_photos.create",
        {"extra_body": {"observation_photo[position]": "first"}},
        "E3008 body.observation_photo",
    ),
    "wrong content type": ("comments.create", {"extra_headers": {"Content-Type": "text/plain"}}, "E3006"),
}


@both_clients
@pytest.mark.parametrize(("name", "arguments", "problem"), VIOLATIONS.values(), ids=VIOLATIONS)
def test_violations_are_found(
    name: str, arguments: Keywords, problem: str, call_operation: CallOperation, servers: Servers
) -> None:
    operation = v2.OPERATIONS[name]
    (response,) = call_operation(servers["v2"], operation, [samples.arguments(operation) | arguments])
    (found,) = problems(response.headers)
    assert found.startswith(problem)


def test_responses_have_all_fields(servers: Servers) -> None:
    operation = v2.OPERATIONS["observations.search"]
    (response,) = call(servers["v2"], operation, [samples.arguments(operation)])
    assert set(response.json()["results"][0]) == set(v2.Observation.model_fields)

"""Every request of ours is as our descriptions say, and answers as they say are decoded: Steady is the judge."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import islice, product
from string import ascii_lowercase
from typing import Any

import httpx
import pytest

from inat_typed import AsyncINaturalist, BadRequestError, INaturalist, v1, v2, web
from inat_typed.runtime.operation import AnyOperation
from tests import samples
from tests.contract.conftest import Servers
from tests.contract.sharpened import prefix
from tests.contract.steady import complaints
from tests.test_operations import method_of, token_for

OPERATIONS = [each for module in (v1, v2, web) for each in module.OPERATIONS.values()]
LONG_READS = [each for each in OPERATIONS if each.method == "GET" and each.overridable and each.parameter("fields")]
MANY_FIELDS = ",".join("".join(letters) for letters in islice(product(ascii_lowercase, repeat=4), 2000))
"""Too many for any address; text, for names that no model has would be refused."""

Keywords = dict[str, Any]


def name_of(operation: AnyOperation) -> str:
    return f"{operation.api}.{operation.id}"


def turns(operation: AnyOperation) -> list[Keywords]:
    """What to call *operation* with, until every parameter had all of its values, and the body all of its forms."""
    given = samples.turns(operation)
    files = {each.keyword for each in operation.parameters if each.type.kinds == ("binary",)}
    if files and len(operation.body) > 1:
        gone = {*files, "uuid"} if operation.repeatable == "file" else files
        given += [{keyword: value for keyword, value in each.items() if keyword not in gone} for each in given]
    return given


def call(address: str, operation: AnyOperation, given: list[Keywords]) -> list[httpx.Response]:
    """What Steady answered to the calls of *operation*; ours that it refused are among them."""
    answers: list[httpx.Response] = []

    def take(answer: httpx.Response) -> None:
        answer.read()
        answers.append(answer)

    with httpx.Client(verify=False, event_hooks={"response": [take]}) as wire:
        client = INaturalist(api_url=address, web_url=address, http_client=wire)
        method = method_of(client, operation)
        for keywords in given:
            try:
                method(**keywords, access_token=token_for(operation))
            except BadRequestError:
                assert complaints(answers[-1].headers)
    return answers


def call_asynchronously(address: str, operation: AnyOperation, given: list[Keywords]) -> list[httpx.Response]:
    """The same with the other client."""
    answers: list[httpx.Response] = []

    async def take(answer: httpx.Response) -> None:
        await answer.aread()
        answers.append(answer)

    async def run() -> None:
        async with httpx.AsyncClient(verify=False, event_hooks={"response": [take]}) as wire:
            client = AsyncINaturalist(api_url=address, web_url=address, http_client=wire)
            method = method_of(client, operation)
            for keywords in given:
                try:
                    await method(**keywords, access_token=token_for(operation))
                except BadRequestError:
                    assert complaints(answers[-1].headers)

    asyncio.run(run())
    return answers


Calling = Callable[[str, AnyOperation, list[Keywords]], list[httpx.Response]]
both_ways = pytest.mark.parametrize("calling", [call, call_asynchronously], ids=["sync", "async"])


@both_ways
@pytest.mark.parametrize("operation", OPERATIONS, ids=name_of)
def test_a_request_with_everything_is_as_described(operation: AnyOperation, calling: Calling, servers: Servers) -> None:
    given = turns(operation)
    answers = calling(servers[operation.api], operation, given)
    for keywords, answer in zip(given, answers, strict=True):
        assert complaints(answer.headers) == [], keywords
        assert answer.headers["x-steady-matched-path"] == prefix(operation.api) + operation.path
        assert answer.request.method == operation.method


@both_ways
@pytest.mark.parametrize("operation", LONG_READS, ids=name_of)
def test_a_read_too_long_for_an_address_is_as_described(
    operation: AnyOperation, calling: Calling, servers: Servers
) -> None:
    given = [each | {"fields": MANY_FIELDS} for each in turns(operation)]
    answers = calling(servers["v2 by POST"], operation, given)
    for keywords, answer in zip(given, answers, strict=True):
        assert complaints(answer.headers) == [], keywords
        assert answer.headers["x-steady-matched-path"] == prefix(operation.api) + operation.path
        assert answer.request.method == "POST"


WRONG: dict[str, tuple[str, Keywords, str]] = {
    "no integer": ("observations.search", {"extra_params": {"per_page": "many"}}, "E3003 query.per_page"),
    "no member": ("observations.search", {"extra_params": {"quality_grade": "superb"}}, "E3016 query.quality_grade"),
    "no date": ("observations.search", {"extra_params": {"created_on": "soon"}}, "E4001 query.created_on"),
    "nothing described": ("observations.search", {"extra_params": {"colour": "red"}}, "E3015 query.colour"),
    "one missing": ("observations.search", {"per_page": None}, "E3002 query.per_page"),
    "one missing in a body": ("observations.create", {"species_guess": None}, "E3007 body.observation"),
    "no text in a body": ("comments.create", {"extra_body": {"comment": {"body": 5}}}, "E3008 body.comment.body"),
    "nothing described in a body": ("comments.create", {"extra_body": {"colour": "red"}}, "E3009 body"),
    "no number in a form": (
        "observation_photos.create",
        {"extra_body": {"observation_photo[position]": "first"}},
        "E3008 body.observation_photo",
    ),
    "a body of another type": ("comments.create", {"extra_headers": {"Content-Type": "text/plain"}}, "E3006"),
}


@both_ways
@pytest.mark.parametrize(("name", "wrong", "complaint"), WRONG.values(), ids=WRONG)
def test_what_is_not_as_described_is_found(
    name: str, wrong: Keywords, complaint: str, calling: Calling, servers: Servers
) -> None:
    operation = v2.OPERATIONS[name]
    (answer,) = calling(servers["v2"], operation, [samples.arguments(operation) | wrong])
    (found,) = complaints(answer.headers)
    assert found.startswith(complaint)


def test_answers_hold_all_that_they_may(servers: Servers) -> None:
    operation = v2.OPERATIONS["observations.search"]
    (answer,) = call(servers["v2"], operation, [samples.arguments(operation)])
    assert set(answer.json()["results"][0]) == set(v2.Observation.model_fields)

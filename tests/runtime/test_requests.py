"""Plain requests are built without httpx's client: they are those that it would have built."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from inat_typed import AsyncINaturalist, INaturalist
from tests.loopback import Asked, Told, serving

EMPTY: dict[str, Any] = {"total_results": 0, "results": []}
HEADERS = ("host", "accept", "accept-encoding", "connection", "user-agent", "content-length", "cookie")

values = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)


class Noting(httpx.MockTransport):
    def __init__(self) -> None:
        self.sent: list[httpx.Request] = []
        super().__init__(self.note)

    def note(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        return httpx.Response(200, json=EMPTY)


@given(values, st.lists(values, max_size=3), st.floats(0.5, 100))
def test_they_are_what_httpx_would_have_built(text: str, several: list[str], timeout: float) -> None:
    own, given = Noting(), Noting()
    asked: dict[str, Any] = {"q": text, "term_id": 1, "extra_params": {"x": several, "y+": text}, "timeout": timeout}
    with INaturalist(transport=own, rate_limit=False) as inat, httpx.Client(transport=given) as client:
        inat.v2.observations.search(**asked)
        INaturalist(http_client=client, rate_limit=False).v2.observations.search(**asked)
    (ours,), (theirs,) = own.sent, given.sent
    assert str(ours.url) == str(theirs.url)
    assert ours.method == theirs.method
    assert ours.extensions == theirs.extensions
    assert [ours.headers.get(name) for name in HEADERS] == [theirs.headers.get(name) for name in HEADERS]
    assert set(ours.headers) == set(theirs.headers)


def search(inat: INaturalist, **asked: Any) -> None:
    inat.v2.observations.search(**asked)


def get(inat: INaturalist, **asked: Any) -> None:
    inat.v1.taxa.get([1, 2], **asked)


@pytest.mark.parametrize("call", [search, get])
@pytest.mark.parametrize("asked", [{}, {"extra_params": {"q": "Föhre & co?#/%41 +", "x": [1, 2]}, "refresh": True}])
def test_what_goes_over_the_network_is_what_httpx_would_have_sent(
    call: Callable[..., None], asked: dict[str, Any]
) -> None:
    with serving(Told(200, EMPTY)) as server, httpx.Client() as client, INaturalist(api_url=server.address) as inat:
        call(inat, **asked)
        call(INaturalist(api_url=server.address, http_client=client), **asked)
    ours, theirs = server.asked
    assert (ours.method, ours.path, ours.query, ours.headers) == (
        theirs.method,
        theirs.path,
        theirs.query,
        theirs.headers,
    )


def function_calls(do: Callable[[], object]) -> int:
    """How many Python functions are called, by whomever, once all is warm."""
    do()
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        do()
    finally:
        sys.setprofile(None)
    return calls


def test_a_call_adds_less_than_a_tenth_to_what_httpx_does() -> None:
    with serving(Told(200, EMPTY)) as server, httpx.Client() as client, INaturalist(api_url=server.address) as inat:
        ours = function_calls(lambda: inat.v1.observations.search(taxon_id=48662, per_page=1))
        url, params = f"{server.address}/v1/observations", {"taxon_id": 48662, "per_page": 1}
        theirs = function_calls(lambda: client.get(url, params=params).content)
    assert ours < 1.1 * theirs


def test_an_asynchronous_call_adds_less_than_a_tenth_too() -> None:
    with serving(Told(200, EMPTY)) as server, asyncio.Runner() as runner:
        client, inat = httpx.AsyncClient(), AsyncINaturalist(api_url=server.address)
        url, params = f"{server.address}/v1/observations", {"taxon_id": 48662, "per_page": 1}
        ours = function_calls(lambda: runner.run(inat.v1.observations.search(taxon_id=48662, per_page=1)))
        theirs = function_calls(lambda: runner.run(client.get(url, params=params)))
        runner.run(inat.aclose())
        runner.run(client.aclose())
    assert ours < 1.1 * theirs


def setting_a_cookie(_: Asked) -> Told:
    return Told(200, EMPTY, headers={"Set-Cookie": "session=of-one-user; Path=/"})


def test_a_cookie_of_one_call_does_not_go_out_with_the_next() -> None:
    with serving(setting_a_cookie) as server:
        with INaturalist(api_url=server.address) as inat:
            for _ in range(2):
                inat.v2.observations.search()
            inat.v2.observations.search(extra_headers={"X-Mine": "1"})

        async def asynchronously() -> None:
            async with AsyncINaturalist(api_url=server.address) as asynchronous:
                for _ in range(2):
                    await asynchronous.v2.observations.search()

        asyncio.run(asynchronously())
    assert len(server.asked) == 5
    assert not any("cookie" in each.headers for each in server.asked)


def test_a_client_that_is_given_keeps_its_cookies() -> None:
    with serving(setting_a_cookie) as server, httpx.Client() as client:
        inat = INaturalist(api_url=server.address, http_client=client)
        for _ in range(2):
            inat.v2.observations.search()
    assert [each.headers.get("cookie") for each in server.asked] == [None, "session=of-one-user"]

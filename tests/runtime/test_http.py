"""Requests as httpx sends them: the same with our own httpx client and with a given one, and without cookies."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from inat_typed import AsyncINaturalist, INaturalist
from tests.loopback import CannedResponse, ReceivedRequest, serving

EMPTY: dict[str, Any] = {"total_results": 0, "results": []}
HEADERS = ("host", "accept", "accept-encoding", "connection", "user-agent", "content-length", "cookie")

values = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)


class RecordingTransport(httpx.MockTransport):
    def __init__(self) -> None:
        self.sent: list[httpx.Request] = []
        super().__init__(self.record)

    def record(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        return httpx.Response(200, json=EMPTY)


@given(values, st.lists(values, min_size=1, max_size=3), st.floats(0.5, 100))
def test_requests_are_the_same_with_a_given_client(text: str, several: list[str], timeout: float) -> None:
    own, given = RecordingTransport(), RecordingTransport()
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
def test_sent_requests_are_the_same_with_a_given_client(call: Callable[..., None], asked: dict[str, Any]) -> None:
    with (
        serving(CannedResponse(200, EMPTY)) as server,
        httpx.Client() as client,
        INaturalist(api_url=server.address) as inat,
    ):
        call(inat, **asked)
        call(INaturalist(api_url=server.address, http_client=client), **asked)
    ours, theirs = server.requests
    assert (ours.method, ours.path, ours.query, ours.headers) == (
        theirs.method,
        theirs.path,
        theirs.query,
        theirs.headers,
    )


def set_cookie(_: ReceivedRequest) -> CannedResponse:
    return CannedResponse(200, EMPTY, headers={"Set-Cookie": "session=of-one-user; Path=/"})


def test_cookies_are_not_sent_back() -> None:
    with serving(set_cookie) as server:
        with INaturalist(api_url=server.address) as inat:
            for _ in range(2):
                inat.v2.observations.search()
            inat.v2.observations.search(extra_headers={"X-Mine": "1"})

        async def search_async() -> None:
            async with AsyncINaturalist(api_url=server.address) as asynchronous:
                for _ in range(2):
                    await asynchronous.v2.observations.search()

        asyncio.run(search_async())
    assert len(server.requests) == 5
    assert not any("cookie" in each.headers for each in server.requests)


def test_a_given_client_keeps_its_cookies() -> None:
    with serving(set_cookie) as server, httpx.Client() as client:
        inat = INaturalist(api_url=server.address, http_client=client)
        for _ in range(2):
            inat.v2.observations.search()
    assert [each.headers.get("cookie") for each in server.requests] == [None, "session=of-one-user"]

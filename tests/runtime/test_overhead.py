"""What one small call costs, compared with httpx doing the same."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import httpx

from inat_typed import AsyncINaturalist, INaturalist
from tests.loopback import CannedResponse, serving

EMPTY: dict[str, Any] = {"total_results": 0, "results": []}


def count_function_calls(action: Callable[[], object]) -> int:
    """Return how many Python functions *action* calls once all is loaded: a measure that does not depend on load."""
    action()
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        action()
    finally:
        sys.setprofile(None)
    return calls


def test_a_call_costs_at_most_half_more_than_httpx() -> None:
    with (
        serving(CannedResponse(200, EMPTY)) as server,
        httpx.Client() as client,
        INaturalist(api_url=server.address) as inat,
    ):
        ours = count_function_calls(lambda: inat.v1.observations.search(taxon_id=48662, per_page=1))
        url, params = f"{server.address}/v1/observations", {"taxon_id": 48662, "per_page": 1}
        theirs = count_function_calls(lambda: client.get(url, params=params).content)
    assert ours <= 1.5 * theirs


def test_an_async_call_costs_at_most_half_more_than_httpx() -> None:
    with serving(CannedResponse(200, EMPTY)) as server, asyncio.Runner() as runner:
        client, inat = httpx.AsyncClient(), AsyncINaturalist(api_url=server.address)
        url, params = f"{server.address}/v1/observations", {"taxon_id": 48662, "per_page": 1}
        ours = count_function_calls(lambda: runner.run(inat.v1.observations.search(taxon_id=48662, per_page=1)))
        theirs = count_function_calls(lambda: runner.run(client.get(url, params=params)))
        runner.run(inat.aclose())
        runner.run(client.aclose())
    assert ours <= 1.5 * theirs

"""A simulated service with one large collection and the paging rules of the real one.

The collection may change between requests, and responses may be tampered with.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from threading import Lock
from typing import Any
from urllib.parse import parse_qsl

import httpx

from tests.loopback import CannedResponse, ReceivedRequest

WINDOW = 10_000
Params = Mapping[str, Any]
Body = dict[str, Any]


def uneven(count: int, seed: int = 1) -> list[int]:
    """Return ids in clusters with gaps, as the real service has them after years of deletions."""
    random = Random(seed)
    ids: list[int] = []
    number = 100_000
    while len(ids) < count:
        number += random.choice((1, 1, 1, 2, 3, 50, 4_000))
        ids.append(number)
    return ids


class WindowTooLargeError(Exception):
    """Raised for a page beyond the window."""


@dataclass
class Service:
    """A service with records that have only an id.

    Attributes:
        ids: The ids of all records.
        window: Number of records that pages reach.
        max_page_size: Maximum number of records per page.
        has_both_bounds: Whether the service accepts ``id_below``, and reports totals beyond the window.
        tamper: Replaces a response. Gets the parameters, the correct response and the number of the request.
        requests: The parameters of all requests.
    """

    ids: list[int]
    window: int = WINDOW
    max_page_size: int = 200
    has_both_bounds: bool = True
    tamper: Callable[[Params, Body, int], Body] | None = None
    requests: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])

    def __post_init__(self) -> None:
        self.ids = sorted(self.ids)
        self.lock = Lock()

    def respond(self, params: Params) -> Body:
        """Return a page as JSON."""
        with self.lock:
            self.requests.append(dict(params))
            number = len(self.requests)
            body = self._correct_page(params)
            return self.tamper(params, body, number) if self.tamper else body

    def _correct_page(self, params: Params) -> Body:
        per_page = min(int(params.get("per_page", 30)), self.max_page_size)
        page = int(params.get("page", 1))
        if page * per_page > self.window:
            raise WindowTooLargeError
        above, below = int(params.get("id_above", -1)), int(params.get("id_below", 10**15))
        ids = self.ids
        matching = range(bisect_right(ids, above), bisect_left(ids, below) if self.has_both_bounds else len(ids))
        if params.get("order") == "desc":
            matching = matching[::-1]
        total = len(matching) if self.has_both_bounds else min(len(matching), self.window)
        results = [{"id": ids[index]} for index in matching[(page - 1) * per_page : page * per_page]]
        return {"total_results": total, "page": page, "per_page": per_page, "results": results}

    def respond_with_status(self, params: Params) -> tuple[int, Body]:
        """Return the status and the body of a response."""
        try:
            return 200, self.respond(params)
        except WindowTooLargeError:
            return 500, {"status": "500", "errors": [{"message": "Result window is too large, from + size must be"}]}

    def told(self, asked: ReceivedRequest) -> CannedResponse:
        """Return a response for a loopback server."""
        return CannedResponse(*self.respond_with_status(dict(parse_qsl(asked.query))))


class Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """An httpx transport to the service, without a network."""

    is_made_up = True

    def __init__(self, service: Service) -> None:
        self.service = service

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._response(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self._response(request)

    def _response(self, request: httpx.Request) -> httpx.Response:
        status, body = self.service.respond_with_status(dict(parse_qsl(request.url.query.decode())))
        return httpx.Response(status, content=json.dumps(body).encode(), headers={"Content-Type": "application/json"})

"""A service with one large collection and the real one's manners, which may change under way, and may lie."""

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

from tests.loopback import Asked, Told

WINDOW = 10_000
Params = Mapping[str, Any]
Body = dict[str, Any]


def uneven(count: int, seed: int = 1) -> list[int]:
    """Ids in clusters and gaps, as the service has them after years of deletions."""
    random = Random(seed)
    ids: list[int] = []
    number = 100_000
    while len(ids) < count:
        number += random.choice((1, 1, 1, 2, 3, 50, 4_000))
        ids.append(number)
    return ids


class WindowTooLargeError(Exception):
    """What the service answers beyond the window."""


@dataclass
class Service:
    """Records by id. ``lie`` may change an answer; it is given the parameters, the honest answer and its number."""

    ids: list[int]
    window: int = WINDOW
    largest: int = 200
    bounded: bool = True
    """Whether it takes ``id_below`` too, and counts beyond the window."""
    lie: Callable[[Params, Body, int], Body] | None = None
    asked: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])

    def __post_init__(self) -> None:
        self.ids = sorted(self.ids)
        self.lock = Lock()

    def answer(self, params: Params) -> Body:
        """A page, as JSON."""
        with self.lock:
            self.asked.append(dict(params))
            number = len(self.asked)
            body = self._honest(params)
            return self.lie(params, body, number) if self.lie else body

    def _honest(self, params: Params) -> Body:
        per_page = min(int(params.get("per_page", 30)), self.largest)
        page = int(params.get("page", 1))
        if page * per_page > self.window:
            raise WindowTooLargeError
        above, below = int(params.get("id_above", -1)), int(params.get("id_below", 10**15))
        ids = self.ids
        found = range(bisect_right(ids, above), bisect_left(ids, below) if self.bounded else len(ids))
        if params.get("order") == "desc":
            found = found[::-1]
        total = len(found) if self.bounded else min(len(found), self.window)
        results = [{"id": ids[place]} for place in found[(page - 1) * per_page : page * per_page]]
        return {"total_results": total, "page": page, "per_page": per_page, "results": results}

    def reply(self, params: Params) -> tuple[int, Body]:
        """Status and body."""
        try:
            return 200, self.answer(params)
        except WindowTooLargeError:
            return 500, {"status": "500", "errors": [{"message": "Result window is too large, from + size must be"}]}

    def told(self, asked: Asked) -> Told:
        """For a server on this machine."""
        return Told(*self.reply(dict(parse_qsl(asked.query))))


class Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """The service without wires."""

    is_made_up = True

    def __init__(self, service: Service) -> None:
        self.service = service

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._response(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self._response(request)

    def _response(self, request: httpx.Request) -> httpx.Response:
        status, body = self.service.reply(dict(parse_qsl(request.url.query.decode())))
        return httpx.Response(status, content=json.dumps(body).encode(), headers={"Content-Type": "application/json"})

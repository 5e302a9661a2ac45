"""A request in, a reply out: the sandbox without its wires."""

from __future__ import annotations

import base64
from dataclasses import replace
from hashlib import sha1
from typing import Any

from inat_typed.runtime.answer import target
from inat_typed.runtime.narrowing import is_array, is_object
from inat_typed.runtime.operation import AnyOperation
from inat_typed.sandbox import records, web, writes
from inat_typed.sandbox.handlers import WINDOW, Call, Results
from inat_typed.sandbox.received import Received, read
from inat_typed.sandbox.refusals import Refused, Reply, json_reply, refusal
from inat_typed.sandbox.remembered import SandboxRequest, remembered
from inat_typed.sandbox.rison import kind_fields, plan, select
from inat_typed.sandbox.routing import api_of, route
from inat_typed.sandbox.synthesise import Synthesiser
from inat_typed.sandbox.tokens import Tokens
from inat_typed.sandbox.trouble import Lost, Trouble
from inat_typed.sandbox.world import World

_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
_DEFAULT_PER_PAGE = 30
_SINGLE_TTL = "no-cache"


class Engine:
    """Answers requests out of one world."""

    def __init__(self) -> None:
        self.world: World = World()
        self.tokens: Tokens = Tokens()
        self.requests: list[SandboxRequest] = []
        self.troubles: list[Trouble] = []
        self._synthesiser = Synthesiser(self.world)

    def reply(self, received: Received) -> Reply:
        """The reply to a request.

        Raises:
            Lost: It was told to give none.
        """
        api, path = api_of(received.path)
        with self.world.lock:
            operation, path_values = route(received, api, path) or (None, {})
            trouble = self._trouble(operation)
            if trouble and trouble.how == "connection":
                raise Lost("connection")
            status: int | None = None
            try:
                if trouble and not trouble.done:
                    reply = trouble.reply(api)
                else:
                    reply = self._fair(received, api, operation, path_values)
                    reply = trouble.reply(api) if trouble else reply
                status = reply.status
            finally:
                self.requests.append(remembered(received, operation, self._login(received, operation), status))
            return reply

    def _fair(self, received: Received, api: str, operation: AnyOperation | None, path_values: dict[str, Any]) -> Reply:
        """The reply of a service that does what it should."""
        try:
            return _tagged(received, self._answer(received, operation or _nowhere(received), path_values))
        except Refused as refused:
            return web.oauth_refusal(refused) if _is_oauth(operation) else refusal(refused, api)

    def _trouble(self, operation: AnyOperation | None) -> Trouble | None:
        """What is to go wrong now; it goes wrong once."""
        due = next((each for each in self.troubles if each.meets(operation)), None)
        if due:
            self.troubles.remove(due)
        return due

    def _login(self, received: Received, operation: AnyOperation | None) -> str | None:
        users = self.tokens.oauth_user if operation and operation.api == "web" else self.tokens.jwt_user
        user_id = users(received.token)
        return self.world.data.users[user_id]["login"] if user_id in self.world.data.users else None

    def _answer(self, received: Received, operation: AnyOperation, path_values: dict[str, str]) -> Reply:
        user_id = self._user(received, operation)
        call = Call(self.world, operation, read(received, operation, path_values), user_id)
        if token_reply := web.sign_in(call, self.tokens, received.token):
            return token_reply
        return self._shaped(call, self._value(call))

    def _user(self, received: Received, operation: AnyOperation) -> int | None:
        if operation.api == "web":
            return self.tokens.oauth_user(received.token)
        user_id = self.tokens.jwt_user(received.token) if operation.auth != "none" else None
        if user_id is None and operation.auth in ("required", "application"):
            raise Refused(401, "Unauthorized")
        return user_id

    def _value(self, call: Call) -> Any:
        operation = call.operation
        if operation.api == "web" and operation.id == "observations.search":
            return web.old_observations(call)
        if handler := writes.HANDLERS.get(operation.id):
            return handler(call)
        if operation.answer.kind == "bytes":
            return _PIXEL
        if keep := records.keeper(call, lambda: self._synthesiser.element(operation, call.given)):
            return keep()
        if operation.answer.kind == "nothing":
            return None
        return _cut(call, self._synthesiser.answer(operation, call.given))

    def _shaped(self, call: Call, value: Any) -> Reply:
        kind = call.operation.answer.kind
        if kind == "nothing":
            return Reply(204, b"")
        if kind == "bytes":
            return Reply(200, value, _media(call.operation))
        if isinstance(value, Results):
            return self._page(call, value)
        if value is None:
            return json_reply({})
        return json_reply(self._selected(call, value), 200, **{"Cache-Control": _SINGLE_TTL})

    @staticmethod
    def _selected(call: Call, value: Any) -> Any:
        if call.operation.api != "v2" or not is_object(value) or not value.get("results"):
            return value  # what is malformed goes unnoticed where nothing is found
        wanted = plan(call.given.get("fields")) if call.operation.parameter("fields") else "all"
        results = select(value["results"], wanted, kind_fields(target(call.operation.answer)).get("results"))
        return value | {"results": results}

    def _page(self, call: Call, found: Results) -> Reply:
        operation, total = call.operation, len(found.records)
        per_page, page = _per_page(call), call.given.get("page") or 1
        if found.is_paged:
            if page * per_page > WINDOW:
                status, message = (403, "Result window is too large") if operation.api == "v1" else (500, _WINDOW)
                raise Refused(status, message)
            shown = found.shown((page - 1) * per_page, page * per_page)
        else:
            shown = found.shown()
            per_page = max(total, 1) if found.found_by_id else per_page
        body = {"total_results": total, "page": page, "per_page": per_page, "results": shown}
        if operation.api == "v2" and (wanted := operation.parameter("fields")):
            body = self._selected(call, body) if wanted.place == "query" or "fields" in call.given else body
        absent = operation.api == "v2" and found.found_by_id and not total
        return json_reply(body, 404 if absent else 200, **_caching(call))


def _tagged(received: Received, reply: Reply) -> Reply:
    """A reply with its tag, or without its body for somebody who has it."""
    if reply.status != 200 or received.method != "GET":
        return reply
    tag = f'W/"{sha1(reply.body, usedforsecurity=False).hexdigest()}"'
    headers = {**reply.headers, "ETag": tag}
    if tag in received.headers.get("if-none-match", ""):
        return Reply(304, b"", headers=headers)
    return replace(reply, headers=headers)


def _is_oauth(operation: AnyOperation | None) -> bool:
    return operation is not None and operation.id.startswith("oauth.")


def _nowhere(received: Received) -> AnyOperation:
    raise Refused(404, f"there is no {received.method} {received.path} here")


_WINDOW = "Result window is too large, from + size must be less than or equal to: [10000]"


def _cut(call: Call, value: Any) -> Any:
    """A page that was made up, cut to the size that was asked for."""
    if not (is_object(value) and is_array(value.get("results")) and call.operation.parameter("per_page")):
        return value
    per_page, page = _per_page(call), call.given.get("page") or 1
    part = value["results"][(page - 1) * per_page : page * per_page]
    return value | {"page": page, "per_page": per_page, "results": part}


def _caching(call: Call) -> dict[str, str]:
    """How long an answer is good, if it is for everybody."""
    quick = call.operation.id.endswith((".autocomplete", "search.search"))
    ttl = call.given.get("ttl", 120 if quick else 300)
    if ttl < 0 or call.user_id is not None or call.operation.method != "GET":
        return {"Cache-Control": "no-cache"}
    return {"Cache-Control": f"public, max-age={ttl}"}


def _per_page(call: Call) -> int:
    paging = call.operation.paging
    default = (paging.per_page_default if paging else None) or _DEFAULT_PER_PAGE
    largest = (paging.per_page_max if paging else None) or 200
    wanted: int = call.given.get("per_page", default)
    return min(wanted, largest)


def _media(operation: AnyOperation) -> str:
    endings = {
        ".png": "image/png",
        ".csv": "text/csv; charset=utf-8",
        ".atom": "application/atom+xml; charset=utf-8",
        ".dwc": "application/xml; charset=utf-8",
        ".kml": "application/vnd.google-earth.kml+xml; charset=utf-8",
    }
    return next(
        (media for ending, media in endings.items() if operation.path.endswith(ending)), "application/octet-stream"
    )

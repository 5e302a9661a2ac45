"""The sandbox without a transport: turns one request into one response."""

from __future__ import annotations

import base64
from dataclasses import replace
from hashlib import sha1
from typing import Any

from inat_typed.runtime.decoding.result_type import result_type
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.runtime.support.json_guards import is_array, is_object
from inat_typed.sandbox.fault_injection import InjectedFault, ResponseLost
from inat_typed.sandbox.field_selection import model_fields, parse_fields, select_fields
from inat_typed.sandbox.handlers import HANDLERS
from inat_typed.sandbox.handlers.exports import observation_list
from inat_typed.sandbox.handlers.registry import RESULT_WINDOW, Call, Results
from inat_typed.sandbox.handlers.stored_records import stored_record_handler
from inat_typed.sandbox.media_files import media_response
from inat_typed.sandbox.oauth import issue_token, oauth_error_response
from inat_typed.sandbox.request_log import SandboxRequest, log_entry
from inat_typed.sandbox.request_parsing import RawRequest, parse_request
from inat_typed.sandbox.responses import ApiError, Response, error_response, json_response
from inat_typed.sandbox.routing import find_operation, split_path
from inat_typed.sandbox.state import SandboxState
from inat_typed.sandbox.synthesize import Synthesizer
from inat_typed.sandbox.tokens import Tokens

_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
_DEFAULT_PER_PAGE = 30
_WINDOW_MESSAGE = "Result window is too large, from + size must be less than or equal to: [10000]"
_CONTENT_TYPES = {
    ".png": "image/png",
    ".csv": "text/csv; charset=utf-8",
    ".atom": "application/atom+xml; charset=utf-8",
    ".dwc": "application/xml; charset=utf-8",
    ".kml": "application/vnd.google-earth.kml+xml; charset=utf-8",
}


class Engine:
    """Responds to requests from the state of one sandbox."""

    def __init__(self) -> None:
        self.state: SandboxState = SandboxState()
        self.tokens: Tokens = Tokens()
        self.requests: list[SandboxRequest] = []
        self.faults: list[InjectedFault] = []
        self._synthesizer = Synthesizer(self.state)

    def respond(self, request: RawRequest) -> Response:
        """Log *request*, and return the response to it.

        Raises:
            ResponseLost: An injected fault suppresses the response.
        """
        api, path = split_path(request.path)
        with self.state.lock:
            operation, path_values = find_operation(request, api, path) or (None, {})
            fault = self._take_fault(operation)
            if fault and fault.fault == "connection":
                raise ResponseLost("connection")
            status: int | None = None
            try:
                if fault and not fault.executed:
                    response = fault.response(api)
                else:
                    response = self._execute(request, api, operation, path_values)
                    response = fault.response(api) if fault else response
                status = response.status
            finally:
                self.requests.append(log_entry(request, operation, self._login(request, operation), status))
            return response

    def _take_fault(self, operation: AnyOperation | None) -> InjectedFault | None:
        """Remove and return the first injected fault that applies to *operation*."""
        fault = next((each for each in self.faults if each.applies_to(operation)), None)
        if fault:
            self.faults.remove(fault)
        return fault

    def _execute(
        self, request: RawRequest, api: str, operation: AnyOperation | None, path_values: dict[str, Any]
    ) -> Response:
        if operation is None:
            if media := media_response(self.state, request):
                return media
            return error_response(ApiError(404, f"not found: {request.method} {request.path}"), api)
        try:
            return _with_etag(request, self._call(request, operation, path_values))
        except ApiError as error:
            if operation.id.startswith("oauth."):
                return oauth_error_response(error)
            return error_response(error, api)

    def _login(self, request: RawRequest, operation: AnyOperation | None) -> str | None:
        owner_of = self.tokens.oauth_user if operation and operation.api == "web" else self.tokens.jwt_user
        user_id = owner_of(request.token)
        return self.state.data.users[user_id]["login"] if user_id in self.state.data.users else None

    def _call(self, request: RawRequest, operation: AnyOperation, path_values: dict[str, str]) -> Response:
        user_id = self._authenticate(request, operation)
        call = Call(self.state, operation, parse_request(request, operation, path_values), user_id)
        if token_response := issue_token(call, self.tokens, request.token):
            return token_response
        return self._response(call, self._result(call))

    def _authenticate(self, request: RawRequest, operation: AnyOperation) -> int | None:
        if operation.api == "web":
            return self.tokens.oauth_user(request.token)
        user_id = self.tokens.jwt_user(request.token) if operation.auth != "none" else None
        if user_id is None and operation.auth in ("required", "application"):
            raise ApiError(401, "Unauthorized")
        return user_id

    def _result(self, call: Call) -> Any:
        operation = call.operation
        if operation.api == "web" and operation.id == "observations.search":
            return observation_list(call)
        if handler := HANDLERS.get(operation.id):
            return handler(call)
        if operation.returns.kind == "bytes":
            return _PIXEL
        if handler := stored_record_handler(call, lambda: self._synthesizer.record(operation, call.arguments)):
            return handler(call)
        if operation.returns.kind == "nothing":
            return None
        return _slice_page(call, self._synthesizer.result(operation, call.arguments))

    def _response(self, call: Call, result: Any) -> Response:
        kind = call.operation.returns.kind
        if kind == "nothing":
            return Response(204, b"")
        if kind == "bytes":
            return Response(200, result, _content_type(call.operation))
        if isinstance(result, Results):
            return self._page_response(call, result)
        if result is None:
            return json_response({})
        return json_response(_selected(call, result), 200, **{"Cache-Control": "no-cache"})

    @staticmethod
    def _page_response(call: Call, results: Results) -> Response:
        operation, total = call.operation, len(results.records)
        per_page, page = _per_page(call), call.arguments.get("page") or 1
        if results.is_paged:
            if page * per_page > RESULT_WINDOW:
                status, message = (
                    (403, "Result window is too large") if operation.api == "v1" else (500, _WINDOW_MESSAGE)
                )
                raise ApiError(status, message)
            records = results.serialized((page - 1) * per_page, page * per_page)
        else:
            records = results.serialized()
            per_page = max(total, 1) if results.found_by_id else per_page
        body = {"total_results": total, "page": page, "per_page": per_page, "results": records}
        if operation.api == "v2" and (fields := operation.parameter("fields")):
            body = _selected(call, body) if fields.location == "query" or "fields" in call.arguments else body
        not_found = operation.api == "v2" and results.found_by_id and not total
        return json_response(body, 404 if not_found else 200, **_cache_headers(call))


def _selected(call: Call, result: Any) -> Any:
    """Return *result* with the fields that the request selects.

    Like the service, this does not look at ``fields`` if there are no results, even if the value is malformed.
    """
    if call.operation.api != "v2" or not is_object(result) or not result.get("results"):
        return result
    selection = parse_fields(call.arguments.get("fields")) if call.operation.parameter("fields") else "all"
    element_type = model_fields(result_type(call.operation.returns)).get("results")
    return result | {"results": select_fields(result["results"], selection, element_type)}


def _with_etag(request: RawRequest, response: Response) -> Response:
    """Return *response* with an ``ETag``, or status 304 if the client has this version."""
    if response.status != 200 or request.method != "GET":
        return response
    etag = f'W/"{sha1(response.body, usedforsecurity=False).hexdigest()}"'
    headers = {**response.headers, "ETag": etag}
    if etag in request.headers.get("if-none-match", ""):
        return Response(304, b"", headers=headers)
    return replace(response, headers=headers)


def _slice_page(call: Call, result: Any) -> Any:
    """Return the part of a synthesized page that the request asks for."""
    if not (is_object(result) and is_array(result.get("results")) and call.operation.parameter("per_page")):
        return result
    per_page, page = _per_page(call), call.arguments.get("page") or 1
    part = result["results"][(page - 1) * per_page : page * per_page]
    return result | {"page": page, "per_page": per_page, "results": part}


def _cache_headers(call: Call) -> dict[str, str]:
    """Return the caching headers; only responses to anonymous reads may be cached."""
    is_autocomplete = call.operation.id.endswith((".autocomplete", "search.search"))
    ttl = call.arguments.get("ttl", 120 if is_autocomplete else 300)
    if ttl < 0 or call.user_id is not None or call.operation.method != "GET":
        return {"Cache-Control": "no-cache"}
    return {"Cache-Control": f"public, max-age={ttl}"}


def _per_page(call: Call) -> int:
    pagination = call.operation.pagination
    default = (pagination.per_page_default if pagination else None) or _DEFAULT_PER_PAGE
    maximum = (pagination.per_page_max if pagination else None) or 200
    requested: int = call.arguments.get("per_page", default)
    return min(requested, maximum)


def _content_type(operation: AnyOperation) -> str:
    matching = (content_type for ending, content_type in _CONTENT_TYPES.items() if operation.path.endswith(ending))
    return next(matching, "application/octet-stream")

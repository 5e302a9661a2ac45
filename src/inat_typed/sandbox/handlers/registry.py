"""What the handlers of operations share: the call, its results, and the table of handlers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.runtime.support.json_guards import is_array
from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.request_parsing import ParsedRequest
from inat_typed.sandbox.responses import ApiError
from inat_typed.sandbox.state import SandboxState

RESULT_WINDOW = 10_000
"""Number of results that pages can reach, as at the service."""


@dataclass(slots=True)
class Call:
    """A validated request of an operation."""

    state: SandboxState
    operation: AnyOperation
    request: ParsedRequest
    user_id: int | None
    """The authenticated user."""

    @property
    def arguments(self) -> dict[str, Any]:
        """The parameters by keyword."""
        return self.request.arguments

    @property
    def current_user_id(self) -> int:
        """The authenticated user.

        Raises:
            ApiError: No user is authenticated (401).
        """
        if self.user_id is None:
            raise ApiError(401, "Unauthorized")
        return self.user_id

    def path_ids(self, name: str = "id") -> list[str]:
        """Return the ids or UUIDs in the path."""
        return [str(each) for each in as_list(self.arguments.get(name, self.arguments.get("uuid")))]


@dataclass(slots=True)
class Results:
    """Records for a response with ``results``."""

    records: list[Any]
    is_paged: bool = True
    """Whether ``records`` are all matches, of which the response gets one page."""

    found_by_id: bool = False
    serialize: Callable[[Any], Any] | None = None
    """Converts a record to JSON; called only for the records of the page."""

    def serialized(self, start: int = 0, stop: int | None = None) -> list[Any]:
        """Return the JSON of the records from *start* up to *stop*."""
        part = self.records[start:stop]
        return [self.serialize(each) for each in part] if self.serialize else part


Handler = Callable[[Call], Any]
"""Returns ``Results``, the JSON of the response, or ``None`` for an empty response."""

HANDLERS: dict[str, Handler] = {}
"""Handlers by ``resource.method``; the responses of all other operations are synthesized."""


def handles(*ids: str) -> Callable[[Handler], Handler]:
    """Register a handler for operations, by ``resource.method``."""

    def register(handler: Handler) -> Handler:
        HANDLERS.update(dict.fromkeys(ids, handler))
        return handler

    return register


def require_owner(call: Call, record: Record | None) -> Record:
    """Return *record* if it belongs to the authenticated user.

    Raises:
        ApiError: There is no record (404), or it belongs to another user (403).
    """
    if record is None:
        raise ApiError(404, "Not found")
    if record["user_id"] != call.current_user_id:
        raise ApiError(403, "You don't have permission to do that")
    return record


def find_observation(call: Call, parameter: str = "observation_id") -> Record:
    """Return the observation that the body of the request refers to.

    Raises:
        ApiError: It does not exist (422).
    """
    found = call.state.observation(str(call.arguments.get(parameter, "")))
    if found is None:
        raise ApiError(422, "Unknown observation")
    return found


def observations_in_path(call: Call) -> list[Record]:
    """Return the observations whose ids are in the path.

    Raises:
        ApiError: One of them does not exist (404).
    """
    found = [call.state.observation(each) for each in call.path_ids()]
    if None in found:
        raise ApiError(404, "Not found")
    return [each for each in found if each]


def created_record(call: Call, record: Record) -> Any:
    """Return a created record as the API returns it: alone in v1, in a list of results in v2."""
    return record if call.operation.api == "v1" else Results([record], is_paged=False)


def check_id_count(call: Call, ids: list[str]) -> None:
    """Check that the path has no more ids than the operation accepts.

    Raises:
        ApiError: There are too many (422).
    """
    limit = call.operation.pagination.max_ids if call.operation.pagination else None
    if call.operation.id == "observations.get":
        if call.operation.api == "v2":
            return  # v2 silently returns the first 200
        limit = 200 if call.arguments.get("per_page") == 200 else limit
    if limit and len(ids) > limit:
        raise ApiError(422, "Too many IDs")


def id_beyond(call: Call) -> list[Callable[[Record], bool]]:
    """Return the filters for ``id_above`` and ``id_below``."""

    def beyond(sign: int, bound: int) -> Callable[[Record], bool]:
        return lambda each: sign * each["id"] > sign * bound

    bounds = (("id_above", 1), ("id_below", -1))
    return [beyond(sign, call.arguments[name]) for name, sign in bounds if name in call.arguments]


def as_list(value: Any) -> list[Any]:
    """Return *value* as a list."""
    return value if is_array(value) else [value]


def search_text(call: Call) -> str:
    """Return ``q`` in lower case."""
    return str(call.arguments.get("q") or "").lower()

"""Responses of the sandbox, and errors in the format of each API."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Response:
    """An HTTP response."""

    status: int = 200
    body: bytes = b""
    content_type: str = "application/json; charset=utf-8"
    headers: dict[str, str] = field(default_factory=dict[str, str])


class ApiError(Exception):
    """A request that the service rejects.

    Args:
        status: HTTP status.
        message: Message of the service.
        problems: Validation errors as pairs of parameter and message.
    """

    def __init__(self, status: int, message: str, problems: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.problems = problems


def json_response(value: Any, status: int = 200, **headers: str) -> Response:
    """Return *value* as a JSON response."""
    return Response(status, json.dumps(value).encode(), headers=headers)


def error_response(error: ApiError, api: str) -> Response:
    """Return *error* in the format of *api*."""
    if api == "v2" and error.problems:
        errors: list[dict[str, Any]] = [
            {"path": path, "message": message, "instancePath": f"/{path.replace('.', '/')}", "params": {}}
            for path, message in error.problems
        ]
        return json_response({"status": error.status, "errors": errors}, error.status)
    if api == "v2":
        errors = [{"errorCode": str(error.status), "message": error.message}]
        return json_response({"status": str(error.status), "errors": errors}, error.status)
    message = "; ".join(f"{path}: {text}" for path, text in error.problems) or error.message
    return json_response({"error": message, "status": error.status}, error.status)

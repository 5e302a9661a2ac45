"""The log of the requests that a sandbox received, for assertions in tests."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from inat_typed.runtime.core.types import JsonValue
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.runtime.support.redaction import REDACTED, SECRET_HEADERS, redact_json, redact_value
from inat_typed.sandbox.fault_injection import operation_names
from inat_typed.sandbox.request_parsing import RawRequest, form_parts


@dataclass(frozen=True, slots=True)
class SandboxFile:
    """A file that was uploaded."""

    field: str
    """The form field."""

    name: str
    size: int
    """Size in bytes."""


@dataclass(frozen=True, slots=True)
class SandboxRequest:
    """A request that the sandbox received; tokens and passwords are redacted."""

    method: str
    path: str
    operation: str
    """Operation with its version, such as ``v2.observations.search``; ``""`` for an unknown method and path."""

    params: dict[str, str]
    """Query parameters."""

    headers: dict[str, str] = field(repr=False)
    """Headers; names are lower-case."""

    body_size: int = 0
    """Size of the body in bytes."""

    json: JsonValue = None
    """The body, if it is JSON."""

    data: Mapping[str, str] = field(default_factory=dict[str, str])
    """Form fields."""

    files: tuple[SandboxFile, ...] = ()
    """Uploaded files."""

    login: str | None = None
    """Login of the authenticated user."""

    status: int | None = None
    """Status of the response; ``None`` if ``Sandbox.fail_next`` suppressed it."""

    def matches(self, operation: str) -> bool:
        """Return whether this is a request of *operation*, named with or without its version."""
        return operation in (self.operation, self.operation.partition(".")[2])


def log_entry(
    request: RawRequest, operation: AnyOperation | None, login: str | None, status: int | None
) -> SandboxRequest:
    """Return the log entry of *request*, with secrets redacted."""
    data: dict[str, str] = {}
    files: list[SandboxFile] = []
    if "multipart/form-data" in request.headers.get("content-type", ""):
        for name, filename, content in form_parts(request):
            if filename is None:
                data[name] = redact_value(name.rstrip("]").rpartition("[")[2], content.decode("utf-8", "replace"))
            else:
                files.append(SandboxFile(name, filename, len(content)))
    return SandboxRequest(
        method=request.method,
        path=request.path,
        operation=operation_names(operation)[0] if operation else "",
        params={name: redact_value(name, value) for name, value in parse_qsl(request.query, keep_blank_values=True)},
        headers={name: REDACTED if name in SECRET_HEADERS else value for name, value in request.headers.items()},
        body_size=len(request.body),
        json=_redacted_json(request),
        data=data,
        files=tuple(files),
        login=login,
        status=status,
    )


def _redacted_json(request: RawRequest) -> JsonValue:
    if "json" not in request.headers.get("content-type", ""):
        return None
    try:
        body: JsonValue = redact_json(json.loads(request.body))
    except (ValueError, RecursionError):
        return None
    return body

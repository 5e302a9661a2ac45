"""What a sandbox received, for assertions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from inat_typed.runtime.operation import AnyOperation
from inat_typed.runtime.redaction import REDACTED, SECRET_HEADERS, harmless, without_secrets
from inat_typed.runtime.types import JsonValue
from inat_typed.sandbox.received import Received, parts
from inat_typed.sandbox.trouble import names


@dataclass(frozen=True, slots=True)
class SandboxFile:
    """A file that was uploaded."""

    field: str
    """The field of the form that it came in."""

    name: str
    size: int
    """In bytes."""


@dataclass(frozen=True, slots=True)
class SandboxRequest:
    """What the sandbox received, for assertions; tokens and passwords are redacted."""

    method: str
    path: str
    operation: str
    """Such as ``v2.observations.search``; ``""`` where there is none of this method and path."""

    params: dict[str, str]
    """The query."""

    headers: dict[str, str] = field(repr=False)
    """Their names are in lower case."""

    body_size: int = 0
    """In bytes."""

    json: JsonValue = None
    """The body, if it was JSON."""

    data: Mapping[str, str] = field(default_factory=dict[str, str])
    """The fields of a form."""

    files: tuple[SandboxFile, ...] = ()
    """The files of a form."""

    login: str | None = None
    """Who was signed in."""

    status: int | None = None
    """What was answered; ``None`` if the answer was lost, as ``Sandbox.fail_next`` says."""

    def is_of(self, operation: str) -> bool:
        """Whether this is of *operation*, named with or without its version."""
        return operation in (self.operation, self.operation.partition(".")[2])


def remembered(
    received: Received, operation: AnyOperation | None, login: str | None, status: int | None
) -> SandboxRequest:
    """*received*, as it is remembered."""
    data: dict[str, str] = {}
    files: list[SandboxFile] = []
    if "multipart/form-data" in received.headers.get("content-type", ""):
        for name, filename, content in parts(received):
            if filename is None:
                data[name] = harmless(name.rstrip("]").rpartition("[")[2], content.decode("utf-8", "replace"))
            else:
                files.append(SandboxFile(name, filename, len(content)))
    return SandboxRequest(
        method=received.method,
        path=received.path,
        operation=names(operation)[0] if operation else "",
        params={name: harmless(name, value) for name, value in parse_qsl(received.query, keep_blank_values=True)},
        headers={name: REDACTED if name in SECRET_HEADERS else value for name, value in received.headers.items()},
        body_size=len(received.body),
        json=_json(received),
        data=data,
        files=tuple(files),
        login=login,
        status=status,
    )


def _json(received: Received) -> JsonValue:
    if "json" not in received.headers.get("content-type", ""):
        return None
    try:
        body: JsonValue = without_secrets(json.loads(received.body))
    except (ValueError, RecursionError):
        return None
    return body

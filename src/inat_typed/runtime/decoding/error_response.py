"""Turn error responses of the service into exceptions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from inat_typed.runtime.core import errors
from inat_typed.runtime.request.request import Response
from inat_typed.runtime.support.json_guards import is_array, is_mapping
from inat_typed.runtime.support.redaction import redact_headers

_ERRORS: dict[int, type[errors.APIStatusError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    422: errors.UnprocessableError,
    429: errors.RateLimitError,
}
_MAX_MESSAGE = 500


NOT_FOUND = "not found"
"""The message where the service gives none."""


def status_error(method: str, url: str, response: Response) -> errors.APIStatusError:
    """Return the error that *response* stands for, with the server's own message.

    Args:
        method: The HTTP method of the request.
        url: Its URL without the query.
        response: A response whose status is not a success.
    """
    body = json_or_none(response)
    kind = _ERRORS.get(response.status) or (errors.ServerError if response.status >= 500 else errors.APIStatusError)
    return kind(
        _message(url, response, body),
        status=response.status,
        method=method,
        url=url,
        errors=tuple(_field_errors(body)),
        headers=redact_headers(response.headers),
        body=body,
    )


def json_or_none(response: Response) -> Any:
    """Return the content of *response* as JSON, or ``None`` if it is not JSON."""
    try:
        return json.loads(response.content)
    except (ValueError, RecursionError):
        return None


def _message(url: str, response: Response, body: Any) -> str:
    if HTTPStatus.MULTIPLE_CHOICES <= response.status < HTTPStatus.BAD_REQUEST:
        host = _host(response.headers.get("location", "")) or _host(url)
        return f"the service redirects to {host}, and redirects are not followed"
    messages = list(dict.fromkeys(message for message in _messages(body) if message))
    if not messages and response.status == HTTPStatus.NOT_FOUND and isinstance(body, dict):
        messages = [NOT_FOUND]
    text = "; ".join(messages) or _html_title(response) or _status_phrase(response.status)
    return text if len(text) <= _MAX_MESSAGE else f"{text[:_MAX_MESSAGE]}..."


def _host(url: str) -> str | None:
    """Return the host in *url*, or ``None`` if it is not a valid URL, which a service may send all the same."""
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None


def _messages(body: Any) -> Iterator[str]:
    """Yield the server's messages from every shape in which its parts send errors, nested ones included."""
    if isinstance(body, str):
        inner = _json_in(body)
        if inner is None:
            yield " ".join(body.split())
        else:
            yield from _messages(inner)
    elif is_array(body):
        for item in body:
            yield from _messages(item)
    elif is_mapping(body):
        yield from _messages_of_object(body)


def _messages_of_object(body: Mapping[str, Any]) -> Iterator[str]:
    keys = ("errors", "error", "original", "error_description", "message", "full_messages")
    known = [key for key in keys if body.get(key)]
    if known:
        if "error_description" in known:
            known = [key for key in known if key != "error"]
        for key in known:
            prefix = _location(body) if key == "message" else ""
            yield from (f"{prefix}{message}" for message in _messages(body[key]))
    elif not {"status", "results", "total_results"} & set(body):
        for field, value in body.items():  # Rails: {"login": ["is too short"]}
            yield from (f"{field} {message}" for message in _messages(value))


def _location(body: Mapping[str, Any]) -> str:
    path = body.get("instancePath") or body.get("path")
    return f"{path.strip('/').replace('/', '.')}: " if isinstance(path, str) and path.strip("/") else ""


def _json_in(text: str) -> Any:
    """Return the JSON inside a message that is itself JSON text, or ``None``."""
    if text[:1] not in "{[":
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _field_errors(body: Any) -> Iterator[Mapping[str, Any]]:
    found: object = body.get("errors") if is_mapping(body) else None
    if is_mapping(found):
        found = [{"path": field, "message": message} for field, message in found.items()]
    if is_array(found):
        yield from (item if is_mapping(item) else {"message": str(item)} for item in found)


def _html_title(response: Response) -> str:
    if "html" not in response.headers.get("content-type", ""):
        return ""
    title = re.search(rb"<title[^>]*>(.*?)</title>", response.content[:20_000], re.IGNORECASE | re.DOTALL)
    return " ".join(title[1].decode("utf-8", "replace").split()) if title else ""


def _status_phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "the service gave no reason"

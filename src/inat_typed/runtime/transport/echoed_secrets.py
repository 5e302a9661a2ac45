"""Remove the secrets of a request from the error that the service responds with, which may repeat them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from http import HTTPStatus
from typing import Any
from urllib.parse import quote, quote_plus

from inat_typed.runtime.request.request import MISSING, Request, Response
from inat_typed.runtime.support.json_guards import is_array, is_mapping
from inat_typed.runtime.support.redaction import REDACTED, SECRET_HEADERS, is_secret_name, redact_headers
from inat_typed.runtime.transport.effects import Send

_SHORTEST = 4
"""Shorter secrets are left, because they occur by chance."""


def without_echoes(effect: Send, response: Response) -> Response:
    """Return *response*; if it is an error, without the secrets of its request.

    Everything that is shown of an error comes from here: its message, its headers and its body.
    """
    if response.status < HTTPStatus.MULTIPLE_CHOICES:
        return response
    content: bytes = response.content
    headers: dict[str, str] = redact_headers(response.headers)
    for secret in sorted({*_secrets(effect)}, key=len, reverse=True):
        for form in {secret, json.dumps(secret)[1:-1], quote(secret, safe=""), quote_plus(secret)}:
            content = content.replace(form.encode("utf-8", "replace"), REDACTED.encode())
            headers = {name: value.replace(form, REDACTED) for name, value in headers.items()}
    return replace(response, content=content, headers=headers)


def _secrets(effect: Send) -> Iterator[str]:
    request = effect.request
    found = [effect.token, effect.foreign_url, *_secrets_in_headers(request), *_named_secrets(list(request.params))]
    found += [*_named_secrets(list(request.form)), *_secrets_in_json(request.json)]
    yield from (str(secret) for secret in found if isinstance(secret, str) and len(secret) >= _SHORTEST)


def _secrets_in_headers(request: Request) -> Iterator[str]:
    for name, value in request.headers.items():
        if name.lower() in SECRET_HEADERS:
            yield value
            yield value.partition(" ")[2]  # after "Bearer"


def _named_secrets(pairs: list[tuple[str, str]]) -> Iterator[str]:
    yield from (value for name, value in pairs if is_secret_name(name.rstrip("]").rpartition("[")[2]))


def _secrets_in_json(value: Any) -> Iterator[Any]:
    if value is MISSING:
        return
    if is_mapping(value):
        for name, inner in value.items():
            if is_secret_name(str(name)):
                yield inner
            else:
                yield from _secrets_in_json(inner)
    elif is_array(value):
        for item in value:
            yield from _secrets_in_json(item)

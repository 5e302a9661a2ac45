"""Remove secrets from what is shown: logs, reprs and errors."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from inat_typed.runtime.support.json_guards import is_array, is_object

REDACTED = "<redacted>"
SECRET_NAMES = frozenset(
    {"access_token", "api_token", "app_secret", "client_secret", "code", "code_verifier", "jwt", "password"}
    | {"password_confirmation", "refresh_token", "token"}
)
"""Names of parameters and fields that hold secrets."""

_SECRET_PARAMETERS = SECRET_NAMES | {"api_key", "apikey", "auth", "key", "secret", "sig", "signature"}
"""Names of parameters in URLs that hold secrets, those of signed URLs included."""

SECRET_HEADERS = frozenset({"authorization", "cookie", "proxy-authorization", "set-cookie", "x-api-key"})
_SIGNED = ("x-amz-", "x-goog-")
_QUERY_VALUE = re.compile(r"([?&;]([\w.%-]+)=)[^&;#\s\"'<>]+")
_SECRET_TEXT = re.compile(rb'("(?:' + "|".join(sorted(SECRET_NAMES)).encode() + rb')"\s*:\s*")(?:[^"\\]|\\.)*')
_TOKEN = re.compile(rb'"(?:' + "|".join(sorted(SECRET_NAMES - {"code"})).encode() + rb')"\s*:\s*"')


def redact_value(name: str, value: Any, secrets: frozenset[str] = SECRET_NAMES) -> Any:
    """Return *value*, or ``REDACTED`` if *name* is the name of a secret."""
    return REDACTED if name.lower() in secrets else value


def is_secret_name(name: str) -> bool:
    """Return whether a parameter, a form field or a field of a request body with this name holds a secret."""
    return name.lower() in _SECRET_PARAMETERS or name.lower().startswith(_SIGNED)


def redact_urls(text: str) -> str:
    """Return *text* without the secrets in the queries of the URLs in it."""
    return _QUERY_VALUE.sub(lambda match: match[1] + REDACTED if is_secret_name(match[2]) else match[0], text)


def redact_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers without those that are secrets, and without the secrets in URLs, such as that of ``Location``."""
    return {name: REDACTED if name.lower() in SECRET_HEADERS else redact_urls(value) for name, value in headers.items()}


def redact_json(value: Any) -> Any:
    """Return a JSON value with its secrets redacted."""
    if is_object(value):
        return {name: redact_value(str(name), redact_json(inner)) for name, inner in value.items()}
    if is_array(value):
        return [redact_json(item) for item in value]
    return value


def redact_bytes(content: bytes) -> bytes:
    """Return bytes that should have been JSON, with secrets redacted as far as they can be recognized."""
    return _SECRET_TEXT.sub(rb"\1" + REDACTED.encode(), content)


def contains_token(content: bytes) -> bool:
    """Return whether a response may contain a token or a password. A ``code`` is usually that of a country."""
    return _TOKEN.search(content) is not None

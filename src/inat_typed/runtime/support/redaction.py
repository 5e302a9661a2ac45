"""Remove secrets from what is shown: logs, reprs and errors."""

from __future__ import annotations

import re
from typing import Any

from inat_typed.runtime.support.json_guards import is_array, is_object

REDACTED = "<redacted>"
SECRET_NAMES = frozenset(
    {"access_token", "api_token", "app_secret", "client_secret", "code", "code_verifier", "jwt", "password"}
    | {"password_confirmation", "refresh_token", "token"}
)
"""Names of parameters and fields that hold secrets."""

SECRET_HEADERS = frozenset({"authorization", "cookie", "proxy-authorization", "set-cookie", "x-api-key"})
_SECRET_TEXT = re.compile(rb'("(?:' + "|".join(sorted(SECRET_NAMES)).encode() + rb')"\s*:\s*")(?:[^"\\]|\\.)*')
_TOKEN = re.compile(rb'"(?:' + "|".join(sorted(SECRET_NAMES - {"code"})).encode() + rb')"\s*:\s*"')


def redact_value(name: str, value: Any, secrets: frozenset[str] = SECRET_NAMES) -> Any:
    """Return *value*, or ``REDACTED`` if *name* is the name of a secret."""
    return REDACTED if name.lower() in secrets else value


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

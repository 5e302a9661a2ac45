"""What must not be shown: in logs, in reprs, in errors."""

from __future__ import annotations

import re
from typing import Any

from inat_typed.runtime.narrowing import is_array, is_object

REDACTED = "<redacted>"
SECRETS = frozenset(
    {"access_token", "api_token", "app_secret", "client_secret", "code", "code_verifier", "jwt", "password"}
    | {"password_confirmation", "refresh_token", "token"}
)
"""Names of parameters and fields that hold secrets."""

SECRET_HEADERS = frozenset({"authorization", "cookie", "proxy-authorization", "set-cookie", "x-api-key"})
_SECRET_TEXT = re.compile(rb'("(?:' + "|".join(sorted(SECRETS)).encode() + rb')"\s*:\s*")(?:[^"\\]|\\.)*')

_TOKEN = re.compile(rb'"(?:' + "|".join(sorted(SECRETS - {"code"})).encode() + rb')"\s*:\s*"')


def harmless(name: str, value: Any, secrets: frozenset[str] = SECRETS) -> Any:
    """*value*, unless its name says that it is a secret."""
    return REDACTED if name.lower() in secrets else value


def without_secrets(value: Any) -> Any:
    """A JSON value, the secrets in it redacted."""
    if is_object(value):
        return {name: harmless(str(name), without_secrets(each)) for name, each in value.items()}
    if is_array(value):
        return [without_secrets(each) for each in value]
    return value


def without_secret_text(content: bytes) -> bytes:
    """Bytes that were to be JSON, the secrets in them redacted as far as they can be told."""
    return _SECRET_TEXT.sub(rb"\1" + REDACTED.encode(), content)


def holds_token(content: bytes) -> bool:
    """Whether an answer may hold a token or a password. A ``code`` is that of a country, as a rule."""
    return _TOKEN.search(content) is not None

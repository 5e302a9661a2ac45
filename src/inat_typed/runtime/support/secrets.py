"""Strings that must not be shown."""

from __future__ import annotations

from typing import Any, Self, overload

from inat_typed.runtime.support.json_guards import is_array, is_mapping
from inat_typed.runtime.support.redaction import REDACTED, SECRET_HEADERS, SECRET_NAMES, is_secret_name

_MAX_DEPTH = 50


class Secret(str):
    """A string whose repr does not show it: not in a traceback with locals, not in a ``dict``.

    It cannot be pickled, so that it is stored only on purpose.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return REDACTED

    def __reduce__(self) -> Any:
        raise TypeError("a secret cannot be pickled")

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self


@overload
def as_secret(value: str) -> Secret: ...
@overload
def as_secret(value: str | None) -> Secret | None: ...
def as_secret(value: Any) -> Any:
    """Return a string as a ``Secret``, and bytes as bytes that are not shown; other values are left to validation."""
    if isinstance(value, bytes):
        return _SecretBytes(value)
    return Secret(value) if isinstance(value, str) else value


def hide_credentials_in_url(url: str | None) -> str | None:
    """Return *url* as a ``Secret`` if it may contain a password or a token, which no base URL should."""
    return Secret(url) if isinstance(url, str) and ("@" in url or "?" in url) else url


def _with_hidden_secrets(value: Any, depth: int = 0) -> Any:
    """Return mappings and lists with their secrets hidden; anything else, and what is nested too deeply, as it is."""
    if depth > _MAX_DEPTH:
        return value
    if is_mapping(value):
        return {
            name: as_secret(inner) if is_secret_name(str(name)) else _with_hidden_secrets(inner, depth + 1)
            for name, inner in value.items()
        }
    return [_with_hidden_secrets(item, depth + 1) for item in value] if is_array(value) else value


class _SecretBytes(bytes):
    """Bytes whose repr does not show them."""

    def __repr__(self) -> str:
        return REDACTED


def hide_secrets(keywords: dict[str, Any]) -> None:
    """Replace the secrets in *keywords* by objects whose repr does not show them, in place."""
    for name in SECRET_NAMES & keywords.keys():
        keywords[name] = as_secret(keywords[name])
    for name in ("extra_params", "extra_body"):
        if name in keywords:
            keywords[name] = _with_hidden_secrets(keywords[name])
    if is_mapping(headers := keywords.get("extra_headers")):
        keywords["extra_headers"] = {
            name: as_secret(value) if str(name).lower() in SECRET_HEADERS else value for name, value in headers.items()
        }

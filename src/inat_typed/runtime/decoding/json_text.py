"""Parsing of a JSON response to plain objects, and its beginning for error messages."""

from __future__ import annotations

import json
from typing import Any

from inat_typed.runtime.core.errors import DecodeError
from inat_typed.runtime.support.redaction import redact_bytes

_MAX_PREVIEW_LENGTH = 200


def parse_json(content: bytes) -> Any:
    """Return *content* as dictionaries, lists and scalars.

    Raises:
        DecodeError: It is not JSON.
    """
    try:
        data = json.loads(content)
        # JSON can encode half a surrogate pair, which can be neither printed nor encoded.
        return json.loads(json.dumps(data, ensure_ascii=False).encode("utf-8", "replace"))
    except ValueError as error:
        raise DecodeError(f"the response is not JSON ({error}); it begins with {preview(content)}") from None


def preview(content: bytes) -> str:
    """Return the first characters of a response, safe to print: quoted and without secrets."""
    if not content:
        return "nothing: it is empty"
    shown = redact_bytes(content)
    return f"{shown[:_MAX_PREVIEW_LENGTH]!r}"[1:] + ("..." if len(shown) > _MAX_PREVIEW_LENGTH else "")

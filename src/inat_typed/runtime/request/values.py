"""How values are written: as text in URLs and forms, as JSON in bodies."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from inat_typed.runtime.support.json_guards import is_iterable, is_mapping


def to_text(value: Any) -> str:
    """Return a value as text for a URL or a form."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return str(value)


def joined_text(value: Any) -> str:
    """Return a value as text, the items of a list separated by commas."""
    if not isinstance(value, (str, int, bytes)) and is_iterable(value) and not is_mapping(value):
        return ",".join(map(to_text, value))
    return to_text(value)


def to_json_value(value: Any) -> Any:
    """Return a value as JSON, with dates and UUIDs as text."""
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if is_mapping(value):
        return {str(key): to_json_value(inner) for key, inner in value.items()}
    if is_iterable(value) and not isinstance(value, (str, bytes)):
        return [to_json_value(item) for item in value]
    return value

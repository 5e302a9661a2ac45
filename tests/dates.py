"""Normalizes dates and times in JSON, for comparisons."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from inat_typed.runtime.support.json_guards import is_array, is_object


def normalised(value: Any) -> Any:
    """Return *value* with all dates and times in the same format."""
    if is_object(value):
        return {key: normalised(each) for key, each in value.items()}
    if is_array(value):
        return [normalised(each) for each in value]
    if isinstance(value, str):
        for kind in (date, datetime):
            try:
                return kind.fromisoformat(value).isoformat()
            except ValueError:
                continue
    return value

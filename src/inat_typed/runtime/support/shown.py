"""Values in messages."""

from __future__ import annotations

_LONGEST = 200


def shown(value: object) -> str:
    """Return the ``repr`` of any value for a message, shortened if it is long."""
    try:
        text = repr(value)
    except Exception:  # noqa: BLE001 - any class can have a faulty repr, and very large integers have none
        return f"a value of type {type(value).__name__}"
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."

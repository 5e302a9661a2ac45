"""Warnings about values that do not match their declared types."""

from __future__ import annotations

import warnings
from reprlib import Repr
from typing import Any

from inat_typed.runtime.core.errors import UnexpectedDataWarning
from inat_typed.runtime.support.call_site import external_stacklevel
from inat_typed.runtime.support.redaction import redact_json

_WARNED: set[tuple[str, str]] = set()
"""The models and fields that were warned about in this process."""

_SHORT = Repr()
_SHORT.maxstring = _SHORT.maxother = _SHORT.maxlong = 80


def short_value(value: Any) -> str:
    """Return the repr of a value of a response, short enough for a message and without secrets."""
    return _SHORT.repr(redact_json(value))


def warn_unexpected(model: str, field: str, value: Any, outcome: str) -> None:
    """Warn that *value* does not match the type of a field, once per field in a process.

    Args:
        model: The name of the model.
        field: The name of its field.
        value: What the service sent.
        outcome: What happens to the value, the end of the message.
    """
    if (model, field) in _WARNED:
        return
    _WARNED.add((model, field))
    warnings.warn(
        f"{model}.{field}: the service sent {short_value(value)}, which does not match the declared type; {outcome}",
        UnexpectedDataWarning,
        stacklevel=external_stacklevel(),
    )

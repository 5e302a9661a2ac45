"""An optimisation of decoding: instances that store only the fields that the response had.

The package takes a ``TypeAdapter`` and returns a function that decodes the same type faster and to much smaller
instances (``build``). It relies on private parts of pydantic, all listed in ``pydantic_internals``. Where those are
missing or behave differently, or where the environment variable ``INAT_TYPED_COMPACT`` is ``0``, ``build`` returns
``None`` and pydantic alone decodes. It may import ``base_model`` and ``strict`` from ``decoding``, ``support`` and
``core``; only ``decoder`` and ``projection`` import it.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from typing import Any

from pydantic import TypeAdapter

from inat_typed.runtime.decoding.base_model import DecodedModel

ENVIRONMENT_VARIABLE = "INAT_TYPED_COMPACT"
"""``0`` turns compact instances off. Read once, when the first model is imported."""

_UNAVAILABLE = "this version of pydantic does not support compact instances"
_LOGGER = logging.getLogger("inat_typed.decoding")


class _Switch:
    """Whether compact instances are used in this process."""

    def __init__(self) -> None:
        self.is_on: bool | None = None

    def turn_off(self, reason: str, error: Exception | None = None) -> None:
        """Turn compact instances off for the rest of the process, and log why."""
        if self.is_on is not False:
            self.is_on = False
            _LOGGER.debug("responses are decoded by pydantic alone: %s", reason, exc_info=error)


_SWITCH = _Switch()


def is_enabled() -> bool:
    """Return whether compact instances are used."""
    if _SWITCH.is_on is None:
        if os.environ.get(ENVIRONMENT_VARIABLE) == "0":
            _SWITCH.turn_off(f"{ENVIRONMENT_VARIABLE} is 0")
        else:
            _SWITCH.is_on = True
    return bool(_SWITCH.is_on)


def select(enabled: bool | None) -> None:
    """Turn compact instances on or off; ``None``: as the environment variable says. For tests.

    Clear the caches of the decoders afterwards: see ``decoder.select_decoder``.
    """
    _SWITCH.is_on = enabled


def instance_base() -> type[DecodedModel]:
    """Return the base class for models: one that may have compact instances, if they are turned on and available."""
    if is_enabled():
        try:
            from inat_typed.runtime.decoding.compact.compact_model import CompactModel
        except Exception as error:  # noqa: BLE001 - whatever is wrong with this pydantic, responses can be decoded
            _SWITCH.turn_off(_UNAVAILABLE, error)
        else:
            return CompactModel
    return DecodedModel


def build(adapter: TypeAdapter[Any], *, missing_as_none: bool = False) -> Callable[[bytes], Any] | None:
    """Return a function that decodes JSON as *adapter* does, to compact instances.

    Args:
        adapter: A complete adapter for the type of a response.
        missing_as_none: Accept data without a required field if the field may be ``None``; it reads as ``None``.

    Returns:
        The function, which raises ``ValidationError`` for invalid data, or ``None`` if compact instances are turned
        off or cannot be built.
    """
    if not is_enabled():
        return None
    try:
        from inat_typed.runtime.decoding.compact.validators import compact_decoder

        return compact_decoder(adapter.core_schema, missing_as_none=missing_as_none)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with this pydantic, the response can be decoded
        _SWITCH.turn_off(_UNAVAILABLE, error)
        return None

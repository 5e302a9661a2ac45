"""All private parts of pydantic and pydantic-core that the compact decoder relies on.

Besides the names below, these are the layout of the core schemas (``type``, ``schema``, ``fields``, ``cls``, ``ref``,
``schema_ref``, ``definitions`` and the keys that ``validators`` reads), and that pydantic sets the four slots below on
each instance, reads them by name, and keeps the values of fields in ``__dict__``.

Importing this module fails where one of the names does not exist. ``compact.build`` then returns ``None``, and
responses are decoded by pydantic alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel
from pydantic_core import CoreSchema, SchemaValidator

TESTED_PYDANTIC_VERSIONS = ("2.13.4", "2.14.4")
"""The versions of pydantic that the tests of the compact decoder ran with."""

_SLOTS: Mapping[str, Any] = vars(BaseModel)

INSTANCE_DICT: Any = _SLOTS["__dict__"]
"""Descriptor of the values of an instance's fields."""

FIELDS_SET: Any = _SLOTS["__pydantic_fields_set__"]
"""Descriptor of the names of the fields that were passed to an instance."""

EXTRA: Any = _SLOTS["__pydantic_extra__"]
"""Descriptor of the extra fields of an instance."""

PRIVATE: Any = _SLOTS["__pydantic_private__"]
"""Descriptor of the private attributes of an instance."""

UNSET_SLOTS: Mapping[str, Any] = {slot.__name__: slot for slot in (FIELDS_SET, EXTRA, PRIVATE)}
"""The slots that a compact instance leaves unset, by name."""


def make_validator(schema: Any) -> SchemaValidator:
    """Return a validator for a core schema.

    ``_use_prebuilt=False``: else pydantic-core replaces models in *schema* by the validators of their classes, which
    create complete instances.
    """
    return SchemaValidator(schema, _use_prebuilt=False)


def model_schema(model: type[BaseModel]) -> CoreSchema:
    """Return the core schema of a model."""
    model.model_rebuild()
    return model.__pydantic_core_schema__


def model_ref(model: type[BaseModel]) -> str:
    """Return the name by which core schemas refer to a model that is not generic."""
    return f"{model.__module__}.{model.__qualname__}:{id(model)}"

"""The parts of an OpenAPI description that all steps of the generator use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Json = dict[str, Any]
"""A JSON object: a description, or a part of one."""

METHODS = ("get", "head", "post", "put", "patch", "delete", "options", "trace")


class DescriptionError(ValueError):
    """A description is invalid; the message starts with the location of the error."""


def resolve_reference(document: Json, reference: str) -> Any:
    """Return the part of *document* to which a local reference points.

    Args:
        document: The description.
        reference: A reference such as ``#/components/schemas/Taxon``.

    Raises:
        DescriptionError: *document* has no such part.
    """
    target: Any = document
    for part in reference.removeprefix("#/").split("/"):
        key = part.replace("~1", "/").replace("~0", "~")
        if not reference.startswith("#/") or not isinstance(target, Mapping) or key not in target:
            raise DescriptionError(f"{reference}: reference not found")
        target = target[key]
    return target

"""Schemas with all their definitions.

pydantic makes the validator of a model out of validators that its parts have already. So it goes unseen there that the
schema which it keeps of a part may name a definition and not have it, by the order in which models were built: what
was put in place of its only reference keeps its ``ref``, but is no definition. Whoever makes validators out of schemas
alone, as we do, needs them all.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from pydantic import BaseModel

from inat_typed.runtime.narrowing import is_array, is_object

_OPAQUE = frozenset({"cls", "config", "default", "metadata", "serialization"})


def defined(schema: Any) -> Any:
    """*schema* with the definitions that it names and does not have: what stands elsewhere in it, or is a model."""
    found: dict[str, Any] = {}
    while missing := _missing([schema, *found.values()]) - found.keys():
        known = {ref: kept for ref in sorted(missing) if (kept := _standing(schema, ref) or _kept(ref)) is not None}
        if not known:
            break
        found |= known
    return {"type": "definitions", "schema": schema, "definitions": [*found.values()]} if found else schema


def _missing(schema: Any) -> set[str]:
    parts = list(_parts(schema))
    has = {each.get("ref") for part in parts if part.get("type") == "definitions" for each in part["definitions"]}
    return {each["schema_ref"] for each in parts if each.get("type") == "definition-ref"} - has


def is_names(schema: dict[str, Any]) -> bool:
    """Whether it is no schema but a mapping of names to schemas: a field may be called ``metadata``, or ``type``."""
    return not isinstance(schema.get("type"), str)


def _standing(schema: Any, ref: str) -> Any | None:
    """The part of *schema* that stands where it was referred to."""
    return next((each for each in _parts(schema) if each.get("ref") == ref), None)


def _parts(schema: Any) -> Iterator[dict[str, Any]]:
    if is_array(schema):
        for each in schema:
            yield from _parts(each)
    elif is_object(schema):
        named = is_names(schema)
        if not named:
            yield schema
        for key, each in schema.items():
            if named or key not in _OPAQUE:
                yield from _parts(each)


def _kept(ref: str) -> Any | None:
    """The schema of the model that *ref* names: ``package.module.Name:identity``."""
    path, _, identity = ref.partition(":")
    module, _, name = path.rpartition(".")
    try:
        model: Any = getattr(import_module(module), name)
    except (ImportError, AttributeError, ValueError):
        return None
    if not (isinstance(model, type) and issubclass(model, BaseModel) and str(id(model)) == identity):
        return None
    model.model_rebuild()
    schema: Any = model.__pydantic_core_schema__
    if schema["type"] != "definitions":
        return {**schema, "ref": ref}
    if schema["schema"]["type"] != "definition-ref":
        return {**schema["schema"], "ref": ref}
    return next(each for each in schema["definitions"] if each["ref"] == ref)

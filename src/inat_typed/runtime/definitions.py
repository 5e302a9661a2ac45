"""Schemas with all their definitions.

pydantic makes the validator of a model out of validators that its parts have already. So it goes unseen there that the
schema which it keeps of a part may name a definition and not have it, by the order in which models were built. Whoever
makes validators out of schemas alone, as we do, needs them all.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from pydantic import BaseModel

from inat_typed.runtime.narrowing import is_array, is_object


def defined(schema: Any) -> Any:
    """*schema* with the definitions that it names and does not have, as far as they are models."""
    found: dict[str, Any] = {}
    while missing := _missing([schema, *found.values()]):
        known = [kept for ref in missing if (kept := _kept(ref)) is not None]
        if not known:
            break
        found |= {each["ref"]: each for each in known}
    return {"type": "definitions", "schema": schema, "definitions": [*found.values()]} if found else schema


def _missing(schema: Any) -> set[str]:
    parts = list(_parts(schema))
    has = {ref for each in parts if isinstance(ref := each.get("ref"), str)}
    return {each["schema_ref"] for each in parts if each.get("type") == "definition-ref"} - has


def _parts(schema: Any) -> Iterator[dict[str, Any]]:
    if is_array(schema):
        for each in schema:
            yield from _parts(each)
    elif is_object(schema):
        yield schema
        for key, each in schema.items():
            if key not in ("cls", "config", "default", "metadata", "serialization"):
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

"""pydantic's schemas: what they are made of, and with all their definitions.

pydantic makes the validator of a model out of validators that its parts have already. So it goes unseen there that the
schema which it keeps of a part may name a definition and not have it, by the order in which models were built: what
was put in place of its only reference keeps its ``ref``, but is no definition. Whoever makes validators out of schemas
alone, as we do, needs them all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, cast

from pydantic import BaseModel

from inat_typed.runtime.narrowing import is_object

Schema = dict[str, Any]

_OPAQUE = frozenset({"cls", "config", "default", "metadata", "serialization"})
"""What a schema holds besides other schemas."""


def changed(schema: Any, change: Callable[[Schema], Schema]) -> Any:
    """*schema*, of which *change* makes each part anew, the inner ones first, out of a copy."""
    if isinstance(schema, (list, tuple)):
        several = [changed(each, change) if isinstance(each, _HOLDERS) else each for each in cast("list[Any]", schema)]
        return several if isinstance(schema, list) else tuple(several)
    if not is_object(schema):
        return schema
    named = _is_names(schema)
    made: Schema = {
        key: changed(each, change) if isinstance(each, _HOLDERS) and (named or key not in _OPAQUE) else each
        for key, each in schema.items()
    }
    return made if named else change(made)


_HOLDERS = (dict, list, tuple)
"""What may hold schemas: all else is passed by, for there is much of it, and the first call waits."""


def defined(schema: Any) -> Any:
    """*schema* with the definitions that it names and does not have: what stands elsewhere in it, or is a model."""
    found: Schema = {}
    while missing := _missing([schema, *found.values()]) - found.keys():
        known = {ref: kept for ref in sorted(missing) if (kept := _standing(schema, ref) or _kept(ref)) is not None}
        if not known:
            break
        found |= known
    return {"type": "definitions", "schema": schema, "definitions": [*found.values()]} if found else schema


def _missing(schema: Any) -> set[str]:
    all_parts = list(parts(schema))
    has = {each.get("ref") for part in all_parts if part["type"] == "definitions" for each in part["definitions"]}
    return {each["schema_ref"] for each in all_parts if each["type"] == "definition-ref"} - has


def _standing(schema: Any, ref: str) -> Schema | None:
    """The part of *schema* that stands where it was referred to."""
    return next((each for each in parts(schema) if each.get("ref") == ref), None)


def parts(schema: Any) -> Iterator[Schema]:
    """*schema* and all schemas in it."""
    if isinstance(schema, (list, tuple)):
        for each in cast("list[Any]", schema):
            if isinstance(each, _HOLDERS):
                yield from parts(each)
    elif is_object(schema):
        named = _is_names(schema)
        if not named:
            yield schema
        for key, each in schema.items():
            if isinstance(each, _HOLDERS) and (named or key not in _OPAQUE):
                yield from parts(each)


def _is_names(schema: Schema) -> bool:
    """Whether it is no schema but a mapping of names to schemas: a field may be called ``metadata``, or ``type``."""
    return not isinstance(schema.get("type"), str)


def _kept(ref: str) -> Schema | None:
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
    found: Schema = next(each for each in schema["definitions"] if each["ref"] == ref)
    return found

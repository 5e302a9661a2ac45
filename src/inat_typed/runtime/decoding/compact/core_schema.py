"""Traversal of pydantic's core schemas, and completion of the definitions that they refer to.

The core schema that pydantic stores for a model may refer to a definition that it does not contain, depending on the
order in which models were built: pydantic does not need it, because it combines validators that exist already. A
validator that is built from a core schema alone needs all definitions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, cast

from pydantic import BaseModel

from inat_typed.runtime.decoding.compact.pydantic_internals import model_ref, model_schema
from inat_typed.runtime.support.json_guards import is_object

Schema = dict[str, Any]

_OPAQUE_KEYS = frozenset({"cls", "config", "default", "metadata", "serialization"})
"""Keys of a schema whose values are no schemas."""

_CONTAINERS = (dict, list, tuple)
"""Types of values that may contain schemas. The many others are skipped, which makes the first call faster."""


def transform(schema: Any, change: Callable[[Schema], Schema]) -> Any:
    """Return a copy of *schema* in which each schema is replaced by ``change(schema)``, inner ones first."""
    if isinstance(schema, (list, tuple)):
        items = [
            transform(each, change) if isinstance(each, _CONTAINERS) else each for each in cast("list[Any]", schema)
        ]
        return items if isinstance(schema, list) else tuple(items)
    if not is_object(schema):
        return schema
    is_fields = _maps_names_to_schemas(schema)
    copy: Schema = {
        key: transform(each, change)
        if isinstance(each, _CONTAINERS) and (is_fields or key not in _OPAQUE_KEYS)
        else each
        for key, each in schema.items()
    }
    return copy if is_fields else change(copy)


def iterate_schemas(schema: Any) -> Iterator[Schema]:
    """Yield *schema* and all schemas in it."""
    if isinstance(schema, (list, tuple)):
        for each in cast("list[Any]", schema):
            if isinstance(each, _CONTAINERS):
                yield from iterate_schemas(each)
    elif is_object(schema):
        is_fields = _maps_names_to_schemas(schema)
        if not is_fields:
            yield schema
        for key, each in schema.items():
            if isinstance(each, _CONTAINERS) and (is_fields or key not in _OPAQUE_KEYS):
                yield from iterate_schemas(each)


def _maps_names_to_schemas(schema: Schema) -> bool:
    """Return whether a dictionary holds schemas by the names of fields; a field may be called ``type``."""
    return not isinstance(schema.get("type"), str)


def extra_behavior(schema: Schema) -> str:
    """Return what a model does with extra fields: ``allow``, ``ignore`` or ``forbid``."""
    own = schema["schema"].get("extra_behavior")
    return own or schema.get("config", {}).get("extra_fields_behavior") or "ignore"


def with_definitions(schema: Any) -> Any:
    """Return *schema* with the definitions that it refers to and does not contain.

    They are taken from other places in *schema*, where pydantic inlined them, and from the models that they name.
    """
    found: Schema = {}
    while missing := _missing_refs([schema, *found.values()]) - found.keys():
        known = {
            ref: definition
            for ref in sorted(missing)
            if (definition := _inlined_definition(schema, ref) or _definition_of_model(ref)) is not None
        }
        if not known:
            break
        found |= known
    return {"type": "definitions", "schema": schema, "definitions": [*found.values()]} if found else schema


def _missing_refs(schema: Any) -> set[str]:
    schemas = list(iterate_schemas(schema))
    defined = {each.get("ref") for part in schemas if part["type"] == "definitions" for each in part["definitions"]}
    return {each["schema_ref"] for each in schemas if each["type"] == "definition-ref"} - defined


def _inlined_definition(schema: Any, ref: str) -> Schema | None:
    return next((each for each in iterate_schemas(schema) if each.get("ref") == ref), None)


def _definition_of_model(ref: str) -> Schema | None:
    module, _, name = ref.partition(":")[0].rpartition(".")
    try:
        model: Any = getattr(import_module(module), name)
    except (ImportError, AttributeError, ValueError):
        return None
    if not (isinstance(model, type) and issubclass(model, BaseModel) and model_ref(model) == ref):
        return None
    schema: Any = model_schema(model)
    if schema["type"] != "definitions":
        return {**schema, "ref": ref}
    if schema["schema"]["type"] != "definition-ref":
        return {**schema["schema"], "ref": ref}
    definition: Schema = next(each for each in schema["definitions"] if each["ref"] == ref)
    return definition

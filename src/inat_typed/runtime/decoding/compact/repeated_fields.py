"""The fields of a response whose objects are often repeated, and the core schemas for what is left without them.

Which fields these are follows from the models alone: fields of objects that hold lists of recursive objects, as a taxon
holds its ancestors and its children, and those lists. Such objects are large, and many records refer to the same ones.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from inat_typed.runtime.decoding.compact.compact_model import CompactModel
from inat_typed.runtime.decoding.compact.core_schema import (
    Schema,
    extra_behavior,
    iterate_schemas,
    transform,
    with_definitions,
)

_WRAPPERS = ("model-field", "default", "nullable")


@dataclass(frozen=True, slots=True)
class _Reference:
    """A field that holds an object of *cls*, or a list of them."""

    field: str
    cls: type[Any]
    is_list: bool


@dataclass(frozen=True, slots=True)
class RepeatedFields:
    """The names of the fields, as they are in the JSON, whose objects are cut out."""

    objects: frozenset[bytes]
    """Fields of a response that hold one object."""
    lists: frozenset[bytes]
    """Fields of such an object that hold a list of objects."""


@dataclass(frozen=True, slots=True)
class Part:
    """An object that was cut out."""

    cls: type[CompactModel]
    is_element: bool
    """Whether it was cut out of a list in another such object. Nothing is cut out of it."""


class DeduplicationSchemas:
    """The core schemas of a response from which repeated objects are cut out.

    Args:
        schema: The core schema of the response.
        mark_schema: Returns the schema of a mark that stands for an object.
        any_schema: The schema of a value of any type that may contain marks.
    """

    def __init__(self, schema: Any, mark_schema: Callable[[Part], Schema], any_schema: Schema) -> None:
        self._schema = with_definitions(schema)
        self._mark_schema, self._any_schema = mark_schema, any_schema
        models = [each for each in iterate_schemas(self._schema) if each["type"] == "model"]
        self._classes: dict[str, type[Any]] = {each["ref"]: each["cls"] for each in models if "ref" in each}
        self.fields: RepeatedFields = self._repeated_fields(models)

    def schema(self, part: Part | None) -> Any:
        """Return the schema of *part*, or, for ``None``, of the response, with marks for what is cut out of it."""
        if part is None:
            return transform(self._schema, lambda schema: self._with_marks(schema, self.fields.objects))
        schema = self._schema
        if not part.is_element:
            schema = transform(schema, lambda schema: self._with_marks(schema, self.fields.lists))
        model = next(each for each in iterate_schemas(schema) if each["type"] == "model" and each["cls"] is part.cls)
        if schema["type"] != "definitions":
            return model
        if "ref" not in model:
            return {**schema, "schema": model}
        others = [each for each in schema["definitions"] if each is not model]
        reference = {"type": "definition-ref", "schema_ref": model["ref"]}
        return {**schema, "schema": reference, "definitions": [*others, model]}

    def _repeated_fields(self, models: list[Schema]) -> RepeatedFields:
        if not all(issubclass(each["cls"], CompactModel) and extra_behavior(each) == "allow" for each in models):
            return RepeatedFields(frozenset(), frozenset())  # a mark in a field that is ignored would be lost
        fields = {each["cls"]: self._references(each) for each in models}
        recursive = {cls for cls, own in fields.items() if any(each.is_list and each.cls is cls for each in own)}
        trees = {cls for cls, own in fields.items() if any(each.is_list and each.cls in recursive for each in own)}
        return RepeatedFields(
            frozenset(
                each.field.encode() for own in fields.values() for each in own if each.cls in trees and not each.is_list
            ),
            frozenset(
                each.field.encode() for cls in trees for each in fields[cls] if each.is_list and each.cls in recursive
            ),
        )

    def _references(self, model: Schema) -> list[_Reference]:
        fields = model["schema"].get("fields", {})
        return [each for name, field in fields.items() if (each := self._reference(name, field)) is not None]

    def _reference(self, name: str, schema: Schema) -> _Reference | None:
        while schema["type"] in _WRAPPERS:
            schema = schema["schema"]
        is_list = schema["type"] == "list" and "items_schema" in schema
        if is_list:
            schema = schema["items_schema"]
        cls = self._class(schema)
        return None if cls is None else _Reference(name, cls, is_list)

    def _class(self, schema: Schema) -> type[Any] | None:
        return schema["cls"] if schema["type"] == "model" else self._classes.get(schema.get("schema_ref", ""))

    def _with_marks(self, schema: Schema, names: frozenset[bytes]) -> Schema:
        if schema["type"] == "any":
            return self._any_schema
        if schema["type"] == "model" and schema["schema"]["type"] == "model-fields":
            schema["schema"].setdefault("extras_schema", self._any_schema)
        if schema["type"] == "model-fields":
            fields = schema["fields"]
            for name in (each for each in fields if each.encode() in names):
                fields[name] = self._marked_field(fields[name], is_element=False)
        return schema

    def _marked_field(self, schema: Schema, *, is_element: bool) -> Schema:
        if schema["type"] in _WRAPPERS:
            return {**schema, "schema": self._marked_field(schema["schema"], is_element=is_element)}
        if schema["type"] == "list" and "items_schema" in schema:
            return {**schema, "items_schema": self._marked_field(schema["items_schema"], is_element=True)}
        cls = self._class(schema)
        return schema if cls is None else self._mark_schema(Part(cls, is_element))

"""Plan the responses of operations: which models exist, and which operation returns which of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from codegen import names
from codegen.normalise import dereference, iter_operations, merge_all_of, remove_null
from codegen.openapi import DescriptionError, Json

PAGE_PROPERTIES = frozenset({"total_results", "page", "per_page", "results", "total_bounds"})
"""The properties of every ``Page``; a collection with further properties gets a class of its own."""

BUILTIN = frozenset({"int", "str", "float", "bool", "JsonValue"})
"""Types of records that are not models."""

_VALUES = {"integer": "int", "number": "float", "string": "str", "boolean": "bool"}
_BOUNDS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "pattern")
_IGNORED_KEYS = frozenset({*_BOUNDS, "additionalProperties", "default", "title"})


@dataclass(frozen=True, slots=True)
class ResponsePlan:
    """The response of one operation: its kind, and the class of its records."""

    kind: str
    model: str = ""
    results: str = ""
    """The class of the results of a page with further properties; ``model`` is then the class of the page."""

    @property
    def annotation(self) -> str:
        """The return type."""
        simple = {"bytes": "bytes", "nothing": "None", "json": "JsonValue", "model": self.model}
        return simple.get(self.kind) or {"page": f"Page[{self.model}]", "list": f"list[{self.model}]"}[self.kind]

    @property
    def element(self) -> str:
        """The model of the records, ``""`` if they are not models."""
        name = self.results or self.model
        return "" if name in BUILTIN else name

    @property
    def is_page(self) -> bool:
        """Whether the response is a ``Page`` or a subclass of it."""
        return self.kind == "page" or bool(self.results)

    @property
    def projected(self) -> str:
        """The return type if a projection replaces the records."""
        if self.is_page:
            return "Page[ProjectionT]"
        return "list[ProjectionT]" if self.kind == "list" else "ProjectionT"


@dataclass(slots=True)
class ResponsesPlan:
    """The models of one API, and the response of each operation."""

    schemas: dict[str, Json] = field(default_factory=dict)
    """Model -> its schema."""
    pages: dict[str, str] = field(default_factory=dict)
    """Page class -> the class of its results; the schema of the same name has its further properties."""
    mixins: dict[str, str] = field(default_factory=dict)
    """Model -> the class in ``inat_typed.records`` that adds methods to it (``x-mixin``)."""
    files: dict[str, str] = field(default_factory=dict)
    """Module -> its main model, if the models are in several modules (``x-model-files``)."""
    by_operation: dict[tuple[str, str], ResponsePlan] = field(default_factory=dict)
    """Path and method -> the response of the operation."""


def plan_responses(description: Json) -> ResponsesPlan:
    """Return the responses of all operations of a normalised description.

    Raises:
        DescriptionError: Two schemas have the same name, or an overlay names a model that does not exist.
    """
    return _Planner(description).plan()


class _Planner:
    def __init__(self, description: Json) -> None:
        self.description = description
        self.responses = ResponsesPlan()
        self.origins: dict[str, Any] = {}

    def plan(self) -> ResponsesPlan:
        for path, method, operation in iter_operations(self.description):
            self.responses.by_operation[path, method] = self._response(operation, f"{method.upper()} {path}")
        self.responses.files = self.description.get("x-model-files", {})
        self.responses.schemas = {name: self.responses.schemas[name] for name in sorted(self.responses.schemas)}
        for name, schema in self.description.get("components", {}).get("schemas", {}).items():
            if "x-mixin" in schema and name not in self.responses.mixins:
                raise DescriptionError(f"#/components/schemas/{name}: x-mixin: no response contains this schema")
        return self.responses

    def _response(self, operation: Json, where: str) -> ResponsePlan:
        success: Json = next(
            (response for status, response in operation["responses"].items() if status.startswith("2")), {}
        )
        content = success.get("content", {})
        if not content:
            return ResponsePlan("nothing")
        if "application/json" not in content:
            return ResponsePlan("bytes")
        schema = content["application/json"]["schema"]
        fallback = names.pascal(operation.get("operationId", where)) + "Response"
        return self._json_response(schema, fallback, where)

    def _json_response(self, schema: Json, fallback: str, where: str) -> ResponsePlan:
        own_name = schema["$ref"].rpartition("/")[2] if "$ref" in schema else schema.get("title", fallback)
        merged = merge_all_of(self.description, schema)
        results = merge_all_of(self.description, merged.get("properties", {}).get("results", {}))
        if results.get("type") == "array":
            return self._page(own_name, merged, results.get("items", {}), where)
        if merged.get("type") == "array":
            return ResponsePlan("list", self._element(merged.get("items", {}), fallback, where))
        if merged.get("properties"):
            return ResponsePlan("model", self._element(schema, fallback, where))
        return ResponsePlan("json")

    def _page(self, name: str, merged: Json, items: Json, where: str) -> ResponsePlan:
        stem = name.removeprefix("Results").removesuffix("Response")
        element = self._element(items, f"{stem}Result", where)
        extra = {key: value for key, value in merged["properties"].items() if key not in PAGE_PROPERTIES}
        if not extra:
            return ResponsePlan("page", element)
        page = f"{stem}Page"
        self._add(page, {"type": "object", "properties": extra}, where)
        if self.responses.pages.setdefault(page, element) != element:
            raise DescriptionError(
                f"{where}: the results of {page} are {element}, but those of another {page} are "
                f"{self.responses.pages[page]}"
            )
        return ResponsePlan("model", page, element)

    def _element(self, schema: Json, fallback: str, where: str) -> str:
        """Return the class or built-in type of a value with this schema, and add its model if it is new."""
        schema = remove_null(schema)
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            target = dereference(self.description, schema)
            if not (target.get("properties") or "allOf" in target):
                return self._element(target, fallback, where)
            self._add_component(name)
            return str(name)
        if schema.get("properties") or "allOf" in schema:
            name = schema.get("title", fallback)
            self._add(name, schema, where)
            return str(name)
        return _VALUES.get(str(schema.get("type")), "JsonValue")

    def _add_component(self, name: str) -> None:
        schema = self.description["components"]["schemas"][name]
        if self.origins.get(name) is not schema:
            self._add(name, schema, f"#/components/schemas/{name}")

    def _add(self, name: str, schema: Json, where: str) -> None:
        """Add *schema* as the model *name*, and each object inside it as a model of its own."""
        known = self.origins.get(name)
        if known is not None:
            if known != schema:
                raise DescriptionError(f"{where}: two different schemas have the name {name!r}; add a title to one")
            return
        self.origins[name] = schema
        if "x-mixin" in schema:
            self.responses.mixins[name] = schema["x-mixin"]
        self.responses.schemas[name] = {}
        self.responses.schemas[name] = self._model_schema(schema, name, where, top=True)

    def _model_schema(self, schema: Json, name: str, where: str, *, top: bool = False) -> Json:
        """Return *schema* without bounds, which responses need not meet, and with references to inner objects."""
        if "$ref" in schema:
            target = dereference(self.description, schema)
            if target.get("properties") or "allOf" in target or "enum" in target:
                self._add_component(schema["$ref"].rpartition("/")[2])
                return {"$ref": schema["$ref"]}
            return self._model_schema(target, name, where)
        if schema.get("properties") and not top:
            inner = schema.get("title", name)
            self._add(inner, schema, f"{where}/{inner}")
            return self._nullable({"$ref": f"#/components/schemas/{inner}"}, schema)
        result = {key: value for key, value in schema.items() if key not in _IGNORED_KEYS and not key.startswith("x-")}
        if isinstance(schema.get("additionalProperties"), dict):
            value = self._model_schema(schema["additionalProperties"], f"{name}Value", where)
            result["additionalProperties"] = value
        if "properties" in schema:
            result["properties"] = {
                key: self._model_schema(value, name + names.pascal(_element_name(key, value)), f"{where}/{key}")
                for key, value in schema["properties"].items()
            }
        if "items" in schema:
            result["items"] = self._model_schema(schema["items"], name, where)
        for key in ("allOf", "anyOf", "oneOf"):
            if key in schema:
                result[key] = self._members(key, schema[key], name, where)
        if schema.get("format") in ("email", "float", "double", "int64", "binary", "uri"):
            del result["format"]
        return result

    def _members(self, key: str, members: list[Json], name: str, where: str) -> list[Json]:
        has_several_objects = key != "allOf" and sum(1 for each in members if each.get("properties")) > 1
        return [
            self._model_schema(each, f"{name}{number}" if has_several_objects else name, where, top=key == "allOf")
            for number, each in enumerate(members, start=1)
        ]

    @staticmethod
    def _nullable(reference: Json, schema: Json) -> Json:
        nullable = isinstance(schema.get("type"), list) and "null" in schema["type"]
        return {"anyOf": [reference, {"type": "null"}]} if nullable else reference


def _element_name(key: str, schema: Json) -> str:
    return names.singular(key) if schema.get("type") == "array" or "items" in schema else key

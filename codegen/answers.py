"""What operations answer: which models there are, and which answer is which of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from codegen import names
from codegen.distil import DescriptionError, Json
from codegen.normalise import deref, flattened, operations, without_null

ENVELOPE = frozenset({"total_results", "page", "per_page", "results", "total_bounds"})
"""The properties that every ``Page`` has; a collection that answers more gets a class of its own."""

BUILTIN = frozenset({"int", "str", "float", "bool", "JsonValue"})
"""What is an element of an answer without being a model."""

_VALUES = {"integer": "int", "number": "float", "string": "str", "boolean": "bool"}
_BOUNDS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "pattern")
_UNWANTED = frozenset({*_BOUNDS, "additionalProperties", "default", "title"})


@dataclass(frozen=True, slots=True)
class AnswerPlan:
    """One operation's answer: its kind, and the name of the class of its elements."""

    kind: str
    model: str = ""
    results: str = ""
    """Of a collection that answers more than others: the class of its results; ``model`` is then its page."""

    @property
    def annotation(self) -> str:
        """The answer as a type."""
        simple = {"bytes": "bytes", "nothing": "None", "json": "JsonValue", "model": self.model}
        return simple.get(self.kind) or {"page": f"Page[{self.model}]", "list": f"list[{self.model}]"}[self.kind]

    @property
    def element(self) -> str:
        """The class of the records in it, ``""`` if they are none."""
        name = self.results or self.model
        return "" if name in BUILTIN else name

    @property
    def is_page(self) -> bool:
        """Whether it is a ``Page`` of some kind."""
        return self.kind == "page" or bool(self.results)

    @property
    def projected(self) -> str:
        """The answer as a type where a projection takes the place of its records."""
        if self.is_page:
            return "Page[ProjectionT]"
        return "list[ProjectionT]" if self.kind == "list" else "ProjectionT"


@dataclass(slots=True)
class Answers:
    """The schemas that become models, the page classes, and the answer of each operation (by path and method)."""

    schemas: dict[str, Json] = field(default_factory=dict)
    pages: dict[str, str] = field(default_factory=dict)
    """Page class -> the class of its results; its further fields are a schema of the same name."""
    mixins: dict[str, str] = field(default_factory=dict)
    """Model -> what it can do, as its schema says in ``x-mixin``: a class in ``inat_typed.records``."""
    files: dict[str, str] = field(default_factory=dict)
    """File -> the model that it is about, where the models are in several files: ``x-model-files``."""
    by_operation: dict[tuple[str, str], AnswerPlan] = field(default_factory=dict)


def plan(description: Json) -> Answers:
    """The answers of all operations of a resolved description."""
    return _Planner(description).plan()


class _Planner:
    def __init__(self, description: Json) -> None:
        self.description = description
        self.answers = Answers()
        self.origins: dict[str, Any] = {}

    def plan(self) -> Answers:
        for path, method, operation in operations(self.description):
            place = f"{method.upper()} {path}"
            self.answers.by_operation[path, method] = self._answer(operation, place)
        self.answers.files = self.description.get("x-model-files", {})
        self.answers.schemas = {name: self.answers.schemas[name] for name in sorted(self.answers.schemas)}
        for name, schema in self.description.get("components", {}).get("schemas", {}).items():
            if "x-mixin" in schema and name not in self.answers.mixins:
                raise DescriptionError(f"#/components/schemas/{name}: x-mixin on what is no model of an answer")
        return self.answers

    def _answer(self, operation: Json, place: str) -> AnswerPlan:
        success: Json = next(
            (answer for status, answer in operation["responses"].items() if status.startswith("2")), {}
        )
        content = success.get("content", {})
        if not content:
            return AnswerPlan("nothing")
        if "application/json" not in content:
            return AnswerPlan("bytes")
        schema = content["application/json"]["schema"]
        fallback = names.pascal(operation.get("operationId", place)) + "Answer"
        return self._json_answer(schema, fallback, place)

    def _json_answer(self, schema: Json, fallback: str, place: str) -> AnswerPlan:
        own_name = schema["$ref"].rpartition("/")[2] if "$ref" in schema else schema.get("title", fallback)
        whole = flattened(self.description, schema)
        results = flattened(self.description, whole.get("properties", {}).get("results", {}))
        if results.get("type") == "array":
            return self._page(own_name, whole, results.get("items", {}), place)
        if whole.get("type") == "array":
            return AnswerPlan("list", self._element(whole.get("items", {}), fallback, place))
        if whole.get("properties"):
            return AnswerPlan("model", self._element(schema, fallback, place))
        return AnswerPlan("json")

    def _page(self, envelope: str, whole: Json, items: Json, place: str) -> AnswerPlan:
        stem = envelope.removeprefix("Results").removesuffix("Response").removesuffix("Answer")
        element = self._element(items, f"{stem}Result", place)
        extra = {name: value for name, value in whole["properties"].items() if name not in ENVELOPE}
        if not extra:
            return AnswerPlan("page", element)
        page = f"{stem}Page"
        self._add(page, {"type": "object", "properties": extra}, place)
        if self.answers.pages.setdefault(page, element) != element:
            raise DescriptionError(f"{place}: {page} would hold both {self.answers.pages[page]} and {element}")
        return AnswerPlan("model", page, element)

    def _element(self, schema: Json, fallback: str, place: str) -> str:
        """The class (or plain type) of a value with this schema; makes its model if there is none yet."""
        schema = without_null(schema)
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            target = deref(self.description, schema)
            if not (target.get("properties") or "allOf" in target):
                return self._element(target, fallback, place)
            self._add_component(name)
            return str(name)
        if schema.get("properties") or "allOf" in schema:
            name = schema.get("title", fallback)
            self._add(name, schema, place)
            return str(name)
        return _VALUES.get(str(schema.get("type")), "JsonValue")

    def _add_component(self, name: str) -> None:
        schema = self.description["components"]["schemas"][name]
        if self.origins.get(name) is not schema:
            self._add(name, schema, f"#/components/schemas/{name}")

    def _add(self, name: str, schema: Json, place: str) -> None:
        """Make *schema* a model called *name*, and every object inside it a model of its own."""
        known = self.origins.get(name)
        if known is not None:
            if known != schema:
                raise DescriptionError(f"{place}: two different schemas would be called {name}; give one a title")
            return
        self.origins[name] = schema
        if "x-mixin" in schema:
            self.answers.mixins[name] = schema["x-mixin"]
        self.answers.schemas[name] = {}
        self.answers.schemas[name] = self._plain(schema, name, place, top=True)

    def _plain(self, schema: Json, name: str, place: str, *, top: bool = False) -> Json:
        """*schema* for a model: bounds dropped (answers are not judged), inner objects replaced by references."""
        if "$ref" in schema:
            target = deref(self.description, schema)
            if target.get("properties") or "allOf" in target or "enum" in target:
                self._add_component(schema["$ref"].rpartition("/")[2])
                return {"$ref": schema["$ref"]}
            return self._plain(target, name, place)
        if schema.get("properties") and not top:
            inner = schema.get("title", name)
            self._add(inner, schema, f"{place}/{inner}")
            return self._nullable({"$ref": f"#/components/schemas/{inner}"}, schema)
        kept = {key: value for key, value in schema.items() if key not in _UNWANTED and not key.startswith("x-")}
        if isinstance(schema.get("additionalProperties"), dict):
            kept["additionalProperties"] = self._plain(schema["additionalProperties"], f"{name}Value", place)
        if "properties" in schema:
            kept["properties"] = {
                key: self._plain(value, name + names.pascal(_element_name(key, value)), f"{place}/{key}")
                for key, value in schema["properties"].items()
            }
        if "items" in schema:
            kept["items"] = self._plain(schema["items"], name, place)
        for key in ("allOf", "anyOf", "oneOf"):
            if key in schema:
                kept[key] = self._members(key, schema[key], name, place)
        if schema.get("format") in ("email", "float", "double", "int64", "binary", "uri"):
            del kept["format"]
        return kept

    def _members(self, key: str, members: list[Json], name: str, place: str) -> list[Json]:
        several = key != "allOf" and sum(1 for each in members if each.get("properties")) > 1
        return [
            self._plain(each, f"{name}{number}" if several else name, place, top=key == "allOf")
            for number, each in enumerate(members, start=1)
        ]

    @staticmethod
    def _nullable(reference: Json, schema: Json) -> Json:
        nullable = isinstance(schema.get("type"), list) and "null" in schema["type"]
        return {"anyOf": [reference, {"type": "null"}]} if nullable else reference


def _element_name(key: str, schema: Json) -> str:
    return names.singular(key) if schema.get("type") == "array" or "items" in schema else key

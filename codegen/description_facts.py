"""Extract the facts of a published description (Swagger 2.0 or OpenAPI 3.x) as OpenAPI 3.1.

Texts are removed, parameters move to ``components.parameters`` under names made from their content, and everything
whose order has no meaning is sorted. A published change is therefore a small diff of ``specs/``.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from codegen.openapi import METHODS, DescriptionError, Json, resolve_reference
from codegen.swagger import swagger_to_openapi

_TEXT_KEYS = frozenset({"description", "summary", "example", "examples", "externalDocs", "title", "xml", "deprecated"})
_SCHEMA_KEYS = (
    *("$ref", "type", "format", "const", "enum", "default", "minimum", "maximum", "exclusiveMinimum"),
    *("exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems"),
    *("required", "properties", "additionalProperties", "items", "allOf", "anyOf", "oneOf", "not"),
)


def extract_facts(published: Json) -> Json:
    """Return only the operations, parameters, schemas and security schemes of *published*.

    Raises:
        DescriptionError: *published* is neither Swagger 2.0 nor OpenAPI 3.x, or is invalid.
    """
    if published.get("swagger") == "2.0":
        published = swagger_to_openapi(published)
    elif not str(published.get("openapi", "")).startswith("3."):
        raise DescriptionError(
            "unknown format; expected 'swagger: \"2.0\"' or 'openapi: 3.x' at the top of the description"
        )
    components: Json = published.get("components", {})
    shared = _SharedParameters()
    paths = {
        path: _path_item(path, item, published, shared) for path, item in sorted(published.get("paths", {}).items())
    }
    facts: Json = {
        "openapi": "3.1.0",
        "info": {"title": "iNaturalist", "version": str(published.get("info", {}).get("version", ""))},
        "paths": paths,
        "components": {
            "schemas": {name: schema_facts(value) for name, value in sorted(components.get("schemas", {}).items())},
            "parameters": shared.components(),
            "securitySchemes": {
                name: _without_texts(value) for name, value in sorted(components.get("securitySchemes", {}).items())
            },
        },
    }
    return _with_references(facts)


def schema_facts(value: Any) -> Any:
    """Return a schema without texts, as OpenAPI 3.1."""
    if not isinstance(value, Mapping):
        return value
    if "$ref" in value:
        reference = {"$ref": str(value["$ref"]).replace("#/definitions/", "#/components/schemas/")}
        return {"anyOf": [reference, {"type": "null"}]} if value.get("nullable") else reference
    converters: dict[str, Callable[[Any], Any]] = {
        "properties": lambda properties: {name: schema_facts(properties[name]) for name in sorted(properties)},
        "required": sorted,
        "allOf": lambda members: [schema_facts(member) for member in members],
        "anyOf": lambda members: [schema_facts(member) for member in members],
        "oneOf": lambda members: [schema_facts(member) for member in members],
        "items": schema_facts,
        "additionalProperties": schema_facts,
        "not": schema_facts,
    }
    facts = {key: converters.get(key, lambda unchanged: unchanged)(value[key]) for key in _SCHEMA_KEYS if key in value}
    facts |= {key: value[key] for key in sorted(value) if key.startswith("x-")}
    if facts.get("properties") == {}:
        del facts["properties"]
    if facts.get("required") == []:
        del facts["required"]
    return _nullable(facts) if value.get("nullable") else facts


def _nullable(facts: Json) -> Json:
    if "type" not in facts:
        return {"anyOf": [facts, {"type": "null"}]} if facts else facts
    kinds = facts["type"] if isinstance(facts["type"], list) else [facts["type"]]
    nullable = facts | {"type": [*kinds, "null"]}
    if "enum" in facts and None not in facts["enum"]:
        nullable["enum"] = [*facts["enum"], None]
    return nullable


def _without_texts(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _without_texts(value[key]) for key in sorted(value) if key not in _TEXT_KEYS}
    return value


def _path_item(path: str, item: Json, published: Json, shared: _SharedParameters) -> Json:
    common = item.get("parameters", [])
    return {
        method: _operation(f"{method.upper()} {path}", item[method], common, published, shared)
        for method in METHODS
        if method in item
    }


def _operation(where: str, operation: Json, common: Iterable[Json], published: Json, shared: _SharedParameters) -> Json:
    if "responses" not in operation:
        raise DescriptionError(f"{where}: 'responses' is missing")
    parameters: dict[tuple[str, str], Json] = {}
    for parameter in (*common, *operation.get("parameters", [])):
        target = resolve_reference(published, parameter["$ref"]) if "$ref" in parameter else parameter
        parameters[target["in"], target["name"]] = _parameter(target)
    facts: Json = {}
    if operation.get("tags"):
        facts["tags"] = sorted(operation["tags"])
    if operation.get("deprecated"):
        facts["deprecated"] = True
    facts |= {key: operation[key] for key in sorted(operation) if key.startswith("x-")}
    if parameters:
        facts["parameters"] = [shared.add(parameters[key]) for key in sorted(parameters)]
    if "requestBody" in operation:
        facts["requestBody"] = _body(operation["requestBody"], published)
    facts["responses"] = {
        str(status): _response(response, published) for status, response in sorted(operation["responses"].items())
    }
    if operation.get("security"):
        facts["security"] = operation["security"]
    return facts


def _parameter(parameter: Json) -> Json:
    facts: Json = {"name": parameter["name"], "in": parameter["in"]}
    if parameter.get("required") or parameter["in"] == "path":
        facts["required"] = True
    if parameter.get("deprecated"):
        facts["deprecated"] = True
    facts |= {key: parameter[key] for key in ("style", "explode", "allowEmptyValue") if key in parameter}
    facts |= {key: parameter[key] for key in sorted(parameter) if key.startswith("x-")}
    facts["schema"] = schema_facts(parameter.get("schema", {}))
    return facts


def _body(body: Json, published: Json) -> Json:
    if "$ref" in body:
        body = resolve_reference(published, body["$ref"])
    content = {
        media: {"schema": schema_facts(value.get("schema", {}))} for media, value in sorted(body["content"].items())
    }
    return ({"required": True} if body.get("required") else {}) | {"content": content}


def _response(response: Json, published: Json) -> Json:
    if "$ref" in response:
        response = resolve_reference(published, response["$ref"])
    facts: Json = {"description": ""}  # required by OpenAPI
    if response.get("content"):
        facts["content"] = {
            media: {"schema": schema_facts(value.get("schema", {}))}
            for media, value in sorted(response["content"].items())
        }
    return facts


class _SharedParameters:
    """Collects parameters for ``components.parameters`` under names made from their content.

    If different parameters have the same name, the one that is used most often gets it; to the names of the others, a
    hash of their content is appended. Overlays therefore find each parameter among the components.
    """

    def __init__(self) -> None:
        self._variants: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def add(self, parameter: Json) -> Json:
        """Count *parameter* and return it; ``_with_references`` replaces it once all parameters are known."""
        self._variants[_parameter_key(parameter)][json.dumps(parameter, sort_keys=True)] += 1
        return parameter

    def components(self) -> Json:
        """Return the parameters by name."""
        named: Json = {}
        for key, variants in self._variants.items():
            first, *others = sorted(variants, key=lambda text: (-variants[text], text))
            named[key] = json.loads(first)
            named |= {f"{key}.{hashlib.sha256(text.encode()).hexdigest()[:6]}": json.loads(text) for text in others}
        return dict(sorted(named.items()))


def _parameter_key(parameter: Json) -> str:
    words = [parameter["name"], parameter["in"], _type_word(parameter["schema"])]
    if parameter["in"] != "path" and parameter.get("required"):
        words.append("required")
    return ".".join(re.sub(r"[^A-Za-z0-9_-]", "-", word) for word in words)


def _type_word(facts: Json) -> str:
    if facts.get("type") == "array":
        return _type_word(facts.get("items", {})) + "s"
    return str(facts.get("format") or facts.get("type") or "any")


def _with_references(facts: Json) -> Json:
    keys = {json.dumps(value, sort_keys=True): key for key, value in facts["components"]["parameters"].items()}
    for item in facts["paths"].values():
        for operation in item.values():
            if "parameters" in operation:
                texts = [json.dumps(parameter, sort_keys=True) for parameter in operation["parameters"]]
                operation["parameters"] = [{"$ref": f"#/components/parameters/{keys[text]}"} for text in texts]
    return facts

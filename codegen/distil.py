"""A published description (Swagger 2.0 or OpenAPI 3.x) -> its facts, as OpenAPI 3.1 in a stable order.

Sentences are dropped, every parameter is hoisted into ``components.parameters`` under a name made from its own content,
and everything that has no meaning in its order is sorted, so that a change upstream is a small diff here.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

Json = dict[str, Any]

METHODS = ("get", "head", "post", "put", "patch", "delete", "options", "trace")
_SENTENCES = frozenset({"description", "summary", "example", "examples", "externalDocs", "title", "xml", "deprecated"})
_SCHEMA_KEYS = (
    *("$ref", "type", "format", "const", "enum", "default", "minimum", "maximum", "exclusiveMinimum"),
    *("exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems"),
    *("required", "properties", "additionalProperties", "items", "allOf", "anyOf", "oneOf", "not"),
)


class DescriptionError(ValueError):
    """A description cannot be read; the message names the place."""


def distil(published: Json) -> Json:
    """The facts of *published*: its operations, parameters, schemas and security, and nothing else."""
    if published.get("swagger") == "2.0":
        published = _swagger_to_openapi(published)
    elif not str(published.get("openapi", "")).startswith("3."):
        raise DescriptionError("neither 'swagger: \"2.0\"' nor 'openapi: 3.x' stands at the top of the description")
    components: Json = published.get("components", {})
    hoisted = _Parameters()
    paths = {
        path: _path_item(path, item, published, hoisted) for path, item in sorted(published.get("paths", {}).items())
    }
    facts: Json = {
        "openapi": "3.1.0",
        "info": {"title": "iNaturalist", "version": str(published.get("info", {}).get("version", ""))},
        "paths": paths,
        "components": {
            "schemas": {name: schema(value) for name, value in sorted(components.get("schemas", {}).items())},
            "parameters": hoisted.components(),
            "securitySchemes": {
                name: _without_sentences(value) for name, value in sorted(components.get("securitySchemes", {}).items())
            },
        },
    }
    return _with_references(facts)


def resolve(document: Json, reference: str) -> Any:
    """The part of *document* that a local reference such as ``#/components/schemas/Taxon`` names."""
    place: Any = document
    for part in reference.removeprefix("#/").split("/"):
        key = part.replace("~1", "/").replace("~0", "~")
        if not reference.startswith("#/") or not isinstance(place, Mapping) or key not in place:
            raise DescriptionError(f"{reference}: this reference leads nowhere")
        place = place[key]
    return place


def schema(value: Any) -> Any:
    """A schema without sentences, in the words of OpenAPI 3.1."""
    if not isinstance(value, Mapping):
        return value
    if "$ref" in value:
        reference = {"$ref": str(value["$ref"]).replace("#/definitions/", "#/components/schemas/")}
        return {"anyOf": [reference, {"type": "null"}]} if value.get("nullable") else reference
    converters: dict[str, Callable[[Any], Any]] = {
        "properties": lambda properties: {name: schema(properties[name]) for name in sorted(properties)},
        "required": sorted,
        "allOf": lambda members: [schema(member) for member in members],
        "anyOf": lambda members: [schema(member) for member in members],
        "oneOf": lambda members: [schema(member) for member in members],
        "items": schema,
        "additionalProperties": schema,
        "not": schema,
    }
    plain = {key: converters.get(key, lambda kept: kept)(value[key]) for key in _SCHEMA_KEYS if key in value}
    plain |= {key: value[key] for key in sorted(value) if key.startswith("x-")}
    if plain.get("properties") == {}:
        del plain["properties"]
    if plain.get("required") == []:
        del plain["required"]
    return _nullable(plain) if value.get("nullable") else plain


def _nullable(plain: Json) -> Json:
    if "type" not in plain:
        return {"anyOf": [plain, {"type": "null"}]} if plain else plain
    kinds = plain["type"] if isinstance(plain["type"], list) else [plain["type"]]
    nullable = plain | {"type": [*kinds, "null"]}
    if "enum" in plain and None not in plain["enum"]:
        nullable["enum"] = [*plain["enum"], None]
    return nullable


def _without_sentences(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _without_sentences(value[key]) for key in sorted(value) if key not in _SENTENCES}
    return value


def _path_item(path: str, item: Json, published: Json, hoisted: _Parameters) -> Json:
    shared = item.get("parameters", [])
    return {
        method: _operation(f"{method.upper()} {path}", item[method], shared, published, hoisted)
        for method in METHODS
        if method in item
    }


def _operation(place: str, operation: Json, shared: Iterable[Json], published: Json, hoisted: _Parameters) -> Json:
    parameters: dict[tuple[str, str], Json] = {}
    for parameter in (*shared, *operation.get("parameters", [])):
        found = resolve(published, parameter["$ref"]) if "$ref" in parameter else parameter
        parameters[found["in"], found["name"]] = _parameter(found)
    facts: Json = {}
    if operation.get("tags"):
        facts["tags"] = sorted(operation["tags"])
    if operation.get("deprecated"):
        facts["deprecated"] = True
    facts |= {key: operation[key] for key in sorted(operation) if key.startswith("x-")}
    if parameters:
        facts["parameters"] = [hoisted.add(parameters[key]) for key in sorted(parameters)]
    if "requestBody" in operation:
        facts["requestBody"] = _body(operation["requestBody"], published)
    if "responses" not in operation:
        raise DescriptionError(f"{place}: no responses are described")
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
    facts["schema"] = schema(parameter.get("schema", {}))
    return facts


def _body(body: Json, published: Json) -> Json:
    if "$ref" in body:
        body = resolve(published, body["$ref"])
    content = {media: {"schema": schema(value.get("schema", {}))} for media, value in sorted(body["content"].items())}
    return ({"required": True} if body.get("required") else {}) | {"content": content}


def _response(response: Json, published: Json) -> Json:
    if "$ref" in response:
        response = resolve(published, response["$ref"])
    facts: Json = {"description": ""}  # the format demands one; a fact it is not
    if response.get("content"):
        facts["content"] = {
            media: {"schema": schema(value.get("schema", {}))} for media, value in sorted(response["content"].items())
        }
    return facts


class _Parameters:
    """Every parameter once, under a name made from what it is; of two with one name, the one that is used more."""

    def __init__(self) -> None:
        self._variants: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def add(self, parameter: Json) -> Json:
        """Keep *parameter*; ``_with_references`` puts a reference in its place once all are known."""
        self._variants[_parameter_key(parameter)][json.dumps(parameter, sort_keys=True)] += 1
        return parameter

    def components(self) -> Json:
        chosen = {
            key: min(variants, key=lambda text: (-variants[text], text)) for key, variants in self._variants.items()
        }
        return {key: json.loads(chosen[key]) for key in sorted(chosen)}


def _parameter_key(parameter: Json) -> str:
    words = [parameter["name"], parameter["in"], _type_word(parameter["schema"])]
    if parameter["in"] != "path" and parameter.get("required"):
        words.append("required")
    return ".".join(re.sub(r"[^A-Za-z0-9_-]", "-", word) for word in words)


def _type_word(plain: Json) -> str:
    if plain.get("type") == "array":
        return _type_word(plain.get("items", {})) + "s"
    return str(plain.get("format") or plain.get("type") or "any")


def _with_references(facts: Json) -> Json:
    known = facts["components"]["parameters"]
    for item in facts["paths"].values():
        for operation in item.values():
            if "parameters" in operation:
                operation["parameters"] = [_reference(parameter, known) for parameter in operation["parameters"]]
    return facts


def _reference(parameter: Json, known: Json) -> Json:
    key = _parameter_key(parameter)
    return {"$ref": f"#/components/parameters/{key}"} if known[key] == parameter else parameter


def _swagger_to_openapi(published: Json) -> Json:
    """Swagger 2.0 in the shape of OpenAPI 3: bodies apart from parameters, types inside schemas."""
    parameters = published.get("parameters", {})
    consumes = published.get("consumes", ["application/json"])
    produces = published.get("produces", ["application/json"])
    paths: Json = {}
    for path, item in published.get("paths", {}).items():
        shared = item.get("parameters", [])
        paths[path] = {
            method: _swagger_operation(item[method], shared, parameters, consumes, produces)
            for method in METHODS
            if method in item
        }
    return {
        "openapi": "3.0.0",
        "info": published.get("info", {}),
        "paths": paths,
        "components": {
            "schemas": published.get("definitions", {}),
            "securitySchemes": published.get("securityDefinitions", {}),
        },
    }


def _swagger_operation(
    operation: Json, shared: list[Json], known: Json, consumes: list[str], produces: list[str]
) -> Json:
    found = [
        resolve({"parameters": known}, parameter["$ref"]) if "$ref" in parameter else parameter
        for parameter in (*shared, *operation.get("parameters", []))
    ]
    converted = {key: value for key, value in operation.items() if key not in ("parameters", "responses")}
    converted["parameters"] = [_swagger_parameter(each) for each in found if each["in"] not in ("body", "formData")]
    media = operation.get("consumes", consumes)
    if fields := [each for each in found if each["in"] == "formData"]:
        form: Json = {"type": "object", "properties": {each["name"]: _swagger_type(each) for each in fields}}
        if required := [each["name"] for each in fields if each.get("required")]:
            form["required"] = required
        converted["requestBody"] = {"content": {"multipart/form-data": {"schema": form}}}
    for each in found:
        if each["in"] == "body":
            content = {name: {"schema": each.get("schema", {})} for name in media}
            needed = {"required": True} if each.get("required") else {}
            converted["requestBody"] = {"content": content, **needed}
    converted["responses"] = {
        status: {"content": {name: {"schema": response["schema"]} for name in operation.get("produces", produces)}}
        if "schema" in response
        else {}
        for status, response in operation.get("responses", {}).items()
    }
    return converted


def _swagger_parameter(parameter: Json) -> Json:
    converted = {key: parameter[key] for key in parameter if key in ("name", "in", "required") or key.startswith("x-")}
    if parameter.get("type") == "array":
        converted["explode"] = parameter.get("collectionFormat", "csv") == "multi"
    converted["schema"] = _swagger_type(parameter)
    return converted


def _swagger_type(parameter: Json) -> Json:
    if parameter.get("type") == "file":
        return {"type": "string", "format": "binary"}
    kept = (key for key in _SCHEMA_KEYS if key in parameter and key != "required")
    return {key: parameter[key] for key in kept}

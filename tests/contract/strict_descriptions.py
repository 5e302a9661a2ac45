"""The descriptions for Steady: resolved, with overlays, and stricter, so that no omission goes unnoticed."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from functools import cache
from typing import Any

from codegen.generate import ROOT, load_descriptions
from codegen.normalise import dereference, iter_operations, walk
from codegen.openapi import Json
from inat_typed.runtime.support.json_guards import is_array, is_object

OVERRIDE = "X-HTTP-Method-Override"
_SCHEMAS = "#/components/schemas/"


@cache
def described() -> dict[str, Json]:
    """Return the descriptions by API."""
    return load_descriptions(ROOT / "specs")


def strict_description(api: str) -> Json:
    """Return the description of *api* with everything required.

    A request without a parameter is then as invalid as one with an unknown parameter, and responses have all fields.
    """
    description = copy.deepcopy(described()[api])
    for component, schema in description["components"].get("schemas", {}).items():
        _require_properties(description, component, schema)
    walk(description, _require_parameter)
    return _with_prefix(api, description)


def post_description(api: str) -> Json:
    """Return *api* with long reads: the query of each GET that may be overridden is the body of a POST."""
    description = copy.deepcopy(described()[api])
    paths: Json = {}
    for path, method, operation in iter_operations(description):
        parameters = [dereference(description, each) for each in operation.get("parameters", [])]
        if method == "get" and any(each["name"] == OVERRIDE for each in parameters):
            paths[path] = {"post": operation | _as_post(parameters)}
    return _with_prefix(api, description | {"paths": paths})


def _as_post(parameters: list[Json]) -> Json:
    properties = {each["name"]: _in_body(each) for each in parameters if each["in"] == "query"}
    schema = {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
    others = [each | {"required": True} for each in parameters if each["in"] != "query"]
    return {
        "parameters": others,
        "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}},
    }


def _in_body(parameter: Json) -> Json:
    """Return the schema of a query parameter in a body, where it has its own type instead of text."""
    schema: Json = parameter["schema"]
    if parameter["name"] == "fields":
        return {"type": "object"}
    return {"type": "boolean"} if set(schema.get("enum", ())) == {"true", "false"} else schema


def _with_prefix(api: str, description: Json) -> Json:
    """Return the description with the path of the server in front of each path, because Steady has no base path."""
    return description | {"paths": {prefix(api) + path: item for path, item in description["paths"].items()}}


def prefix(api: str) -> str:
    """Return the prefix of the paths of *api*."""
    return "" if api == "web" else f"/{api}"


def _require_parameter(value: Json, _path: str) -> None:
    if value.get("in") in ("query", "header", "cookie") and value.get("name") != OVERRIDE:
        value["required"] = True


def _require_properties(description: Json, component: str, schema: Json) -> None:
    """Require all properties within *schema*, except recursive ones: a response would have no end."""

    def require(value: Json, _path: str) -> None:
        properties: object = value.get("properties")
        if is_object(properties) and value.get("type") == "object":
            value["required"] = [
                name for name, each in properties.items() if component not in _referenced_components(description, each)
            ]

    walk(schema, require)


def _referenced_components(description: Json, value: Json) -> frozenset[str]:
    """Return the components that *value* refers to, directly or indirectly."""
    found: set[str] = set()
    pending = list(_references(value))
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending += _references(description["components"]["schemas"][name])
    return frozenset(found)


def _references(value: Any) -> Iterator[str]:
    if is_object(value):
        reference: object = value.get("$ref")
        if isinstance(reference, str) and reference.startswith(_SCHEMAS):
            yield reference.removeprefix(_SCHEMAS)
        for each in value.values():
            yield from _references(each)
    elif is_array(value):
        for each in value:
            yield from _references(each)

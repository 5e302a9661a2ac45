"""What Steady is given: our own descriptions, whole and with overlays, made so that nothing slips through."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from functools import cache
from typing import Any

from codegen.__main__ import ROOT, descriptions
from codegen.distil import Json
from codegen.normalise import deref, operations, walk
from inat_typed.runtime.narrowing import is_array, is_object

OVERRIDE = "X-HTTP-Method-Override"
_SCHEMAS = "#/components/schemas/"


@cache
def described() -> dict[str, Json]:
    """The descriptions, one an API."""
    return descriptions(ROOT / "specs")


def in_full(api: str) -> Json:
    """The description of *api* at its addresses, with everything required.

    What we leave out of a request is then as wrong as what we add, and answers hold all that they may.
    """
    description = copy.deepcopy(described()[api])
    for component, schema in description["components"].get("schemas", {}).items():
        _require_properties(description, component, schema)
    walk(description, _require_parameter)
    return _below(api, description)


def by_post(api: str) -> Json:
    """*api* with its long reads: the query of each GET that may be overridden is the body of a POST."""
    description = copy.deepcopy(described()[api])
    paths: Json = {}
    for path, method, operation in operations(description):
        parameters = [deref(description, each) for each in operation.get("parameters", [])]
        if method == "get" and any(each["name"] == OVERRIDE for each in parameters):
            paths[path] = {"post": operation | _as_post(parameters)}
    return _below(api, description | {"paths": paths})


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
    """What stands as text in an address has its own type in a body; the service turns it back into text."""
    schema: Json = parameter["schema"]
    if parameter["name"] == "fields":
        return {"type": "object"}
    return {"type": "boolean"} if set(schema.get("enum", ())) == {"true", "false"} else schema


def _below(api: str, description: Json) -> Json:
    """Steady knows no address but those of the paths: the part of the server's address that all share goes there."""
    return description | {"paths": {prefix(api) + path: item for path, item in description["paths"].items()}}


def prefix(api: str) -> str:
    """What stands before the paths of *api* at its host."""
    return "" if api == "web" else f"/{api}"


def _require_parameter(value: Json, _place: str) -> None:
    if value.get("in") in ("query", "header", "cookie") and value.get("name") != OVERRIDE:
        value["required"] = True


def _require_properties(description: Json, component: str, schema: Json) -> None:
    """Require all properties below *schema* but those that lead back to it: such an answer would have no end."""

    def require(value: Json, _place: str) -> None:
        properties: object = value.get("properties")
        if is_object(properties) and value.get("type") == "object":
            value["required"] = [
                name for name, each in properties.items() if component not in _reached(description, each)
            ]

    walk(schema, require)


def _reached(description: Json, value: Json) -> frozenset[str]:
    """The components that *value* refers to, those that these refer to, and so on."""
    found: set[str] = set()
    ahead = list(_references(value))
    while ahead:
        name = ahead.pop()
        if name not in found:
            found.add(name)
            ahead += _references(description["components"]["schemas"][name])
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

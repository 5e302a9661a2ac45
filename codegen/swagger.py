"""Convert a Swagger 2.0 description to OpenAPI 3."""

from __future__ import annotations

from codegen.openapi import METHODS, Json, resolve_reference

_TYPE_KEYS = (
    *("type", "format", "enum", "default", "items", "pattern"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minLength", "maxLength", "minItems", "maxItems", "uniqueItems"),
)
"""The keys of a Swagger parameter that belong in the schema of an OpenAPI parameter."""


def swagger_to_openapi(published: Json) -> Json:
    """Return *published* as OpenAPI 3: request bodies separate from parameters, types inside schemas."""
    parameters = published.get("parameters", {})
    consumes = published.get("consumes", ["application/json"])
    produces = published.get("produces", ["application/json"])
    paths: Json = {}
    for path, item in published.get("paths", {}).items():
        shared = item.get("parameters", [])
        paths[path] = {
            method: _operation(item[method], shared, parameters, consumes, produces)
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


def _operation(operation: Json, shared: list[Json], components: Json, consumes: list[str], produces: list[str]) -> Json:
    parameters = [
        resolve_reference({"parameters": components}, parameter["$ref"]) if "$ref" in parameter else parameter
        for parameter in (*shared, *operation.get("parameters", []))
    ]
    converted = {key: value for key, value in operation.items() if key not in ("parameters", "responses")}
    converted["parameters"] = [_parameter(each) for each in parameters if each["in"] not in ("body", "formData")]
    if body := _request_body(parameters, operation.get("consumes", consumes)):
        converted["requestBody"] = body
    converted["responses"] = {
        status: {"content": {media: {"schema": response["schema"]} for media in operation.get("produces", produces)}}
        if "schema" in response
        else {}
        for status, response in operation.get("responses", {}).items()
    }
    return converted


def _request_body(parameters: list[Json], media_types: list[str]) -> Json:
    body: Json = {}
    if fields := [each for each in parameters if each["in"] == "formData"]:
        form: Json = {"type": "object", "properties": {each["name"]: _type(each) for each in fields}}
        if required := [each["name"] for each in fields if each.get("required")]:
            form["required"] = required
        body = {"content": {"multipart/form-data": {"schema": form}}}
    for each in parameters:
        if each["in"] == "body":
            content = {media: {"schema": each.get("schema", {})} for media in media_types}
            body = {"content": content, **({"required": True} if each.get("required") else {})}
    return body


def _parameter(parameter: Json) -> Json:
    converted = {key: parameter[key] for key in parameter if key in ("name", "in", "required") or key.startswith("x-")}
    if parameter.get("type") == "array":
        converted["explode"] = parameter.get("collectionFormat", "csv") == "multi"
    converted["schema"] = _type(parameter)
    return converted


def _type(parameter: Json) -> Json:
    if parameter.get("type") == "file":
        return {"type": "string", "format": "binary"}
    return {key: parameter[key] for key in _TYPE_KEYS if key in parameter}

"""Normalisation of descriptions, and the types of parameters for callers."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.normalise import merge_all_of, normalise, remove_null
from codegen.openapi import DescriptionError
from codegen.parameters import ParameterPlanner

Schemas = dict[str, Any]


def description(**schemas: Any) -> dict[str, Any]:
    return {"paths": {}, "components": {"schemas": schemas, "parameters": {}}}


def test_foreign_schema_is_copied_with_its_references() -> None:
    other = description(
        Frog={
            "properties": {"pond": {"$ref": "#/components/schemas/Pond"}, "user": {"$ref": "#/components/schemas/User"}}
        },
        Pond={"properties": {"lily": {"$ref": "#/components/schemas/Lily"}}},
        Lily={"type": "object"},
        User={"title": "theirs"},
        Unused={"type": "object"},
    )
    own = description(User={"title": "ours"}, Response={"$ref": "v2.yaml#/components/schemas/Frog"})
    schemas = normalise(own, {"v2.yaml": other})["components"]["schemas"]
    assert list(schemas) == ["Frog", "Lily", "Pond", "Response", "User"]
    assert schemas["Response"] == {"$ref": "#/components/schemas/Frog"}
    assert schemas["User"] == {"title": "ours"}


def test_schema_extends_a_foreign_schema() -> None:
    other = description(
        Frog={
            "type": "object",
            "required": ["id"],
            "properties": {"id": {}, "pond": {"$ref": "#/components/schemas/Pond"}},
        },
        Pond={"properties": {"frogs": {"items": {"$ref": "#/components/schemas/Frog"}}}},
    )
    extension = {"x-extends": "v2.yaml#/components/schemas/Frog", "properties": {"user": {"type": "string"}}}
    own = description(Frog=extension, Response={"$ref": "v2.yaml#/components/schemas/Pond"})
    schemas = normalise(own, {"v2.yaml": other})["components"]["schemas"]
    assert list(schemas) == ["Frog", "Pond", "Response"]
    assert list(schemas["Frog"]["properties"]) == ["id", "pond", "user"]
    assert schemas["Frog"]["required"] == ["id"]
    assert schemas["Pond"]["properties"]["frogs"] == {"items": {"$ref": "#/components/schemas/Frog"}}


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("v3.yaml#/components/schemas/Frog", "unknown description 'v3.yaml'; expected one of v2.yaml"),
        ("v2.yaml#/components/schemas/Toad", "#/components/schemas/Toad: reference not found"),
        ("#/components/schemas/Toad", "Response: #/components/schemas/Toad: reference not found"),
    ],
)
def test_invalid_reference_is_rejected(reference: str, message: str) -> None:
    with pytest.raises(DescriptionError, match=message):
        normalise(description(Response={"$ref": reference}), {"v2.yaml": description()})


def test_constraints_of_a_list_move_to_its_items() -> None:
    schema = {"type": "array", "enum": ["a"], "minimum": 1, "minItems": 2, "items": {"type": "string", "minimum": 0}}
    assert normalise(description(A=schema), {})["components"]["schemas"]["A"] == {
        "type": "array",
        "minItems": 2,
        "items": {"type": "string", "enum": ["a"], "minimum": 0},
    }


def test_description_is_not_modified() -> None:
    own = description(A={"type": "array", "enum": ["a"], "items": {}})
    normalise(own, {})
    assert own == description(A={"type": "array", "enum": ["a"], "items": {}})


def test_all_of_is_merged() -> None:
    whole = description(Base={"properties": {"a": {}}, "required": ["a"]})
    merged = merge_all_of(whole, {"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"b": {}}}]})
    assert merged == {"type": "object", "properties": {"a": {}, "b": {}}, "required": ["a"]}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": ["string", "null"]}, {"type": "string"}),
        ({"anyOf": [{"$ref": "#/x"}, {"type": "null"}]}, {"$ref": "#/x"}),
        ({"type": ["string", "null"], "enum": ["a", None]}, {"type": "string", "enum": ["a"]}),
        ({"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]},
         {"anyOf": [{"type": "string"}, {"type": "integer"}]}),
    ],
)  # fmt: skip
def test_null_is_removed(schema: Schemas, expected: Schemas) -> None:
    assert remove_null(schema) == expected


@pytest.mark.parametrize(
    ("schema", "location", "annotation"),
    [
        ({"type": "integer"}, "query", "int"),
        ({"enum": ["true", "false"]}, "query", "bool"),
        ({"type": "string", "enum": ["a", "b"]}, "query", "Literal['a', 'b']"),
        ({"type": "string", "format": "uuid"}, "path", "UUID | str"),
        ({"type": "string", "format": "date"}, "query", "Date"),
        ({"type": "string", "format": "date-time"}, "query", "DateTime"),
        ({"type": "string", "format": "binary"}, "body", "File"),
        ({"type": "array", "items": {"type": "integer"}}, "query", "int | Many[int]"),
        ({"type": "array", "items": {"type": "integer"}}, "body", "Many[int]"),
        ({"type": "array", "items": {"type": "string"}}, "query", "Many[str]"),
        ({"type": "array", "items": {"type": "string"}}, "path", "str | Many[str]"),
        ({"type": "array", "items": {"enum": ["a"]}}, "query", "Many[Literal['a']]"),
        (
            {"type": "array", "items": {"anyOf": [{"type": "string", "format": "uuid"}, {"type": "integer"}]}},
            "query",
            "UUID | int | Many[UUID | str | int]",
        ),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, "body", "Mapping[str, int]"),
    ],
)
def test_annotation_of_a_parameter(schema: Schemas, location: str, annotation: str) -> None:
    assert ParameterPlanner(description()).type(schema, "Name", "here").annotation(location) == annotation


def test_body_field_with_the_name_of_a_parameter_gets_an_underscore() -> None:
    operation = {
        "operationId": "frogs.update",
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
        "requestBody": {
            "content": {
                "multipart/form-data": {
                    "schema": {"properties": {"frog[id]": {"type": "integer"}, "frog[class]": {"type": "string"}}}
                }
            }
        },
    }
    plans, media = ParameterPlanner(description()).plan_parameters("/frogs/{id}", operation, "PUT /frogs/{id}")
    assert media == ("multipart/form-data",)
    assert [(each.name, each.keyword, each.within) for each in plans] == [
        ("id", "id", ()),
        ("id", "id_", ("frog",)),
        ("class", "class_", ("frog",)),
    ]

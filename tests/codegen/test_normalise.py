"""Normalising: foreign schemas adopted, constraints where they belong; and what callers may give for a parameter."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.distil import DescriptionError
from codegen.normalise import flattened, resolved, without_null
from codegen.parameters import ParameterPlanner

Schemas = dict[str, Any]


def description(**schemas: Any) -> dict[str, Any]:
    return {"paths": {}, "components": {"schemas": schemas, "parameters": {}}}


def test_a_schema_of_another_description_is_adopted_with_all_it_refers_to() -> None:
    other = description(
        Frog={
            "properties": {"pond": {"$ref": "#/components/schemas/Pond"}, "user": {"$ref": "#/components/schemas/User"}}
        },
        Pond={"properties": {"lily": {"$ref": "#/components/schemas/Lily"}}},
        Lily={"type": "object"},
        User={"title": "theirs"},
        Unused={"type": "object"},
    )
    own = description(User={"title": "ours"}, Answer={"$ref": "v2.yaml#/components/schemas/Frog"})
    schemas = resolved(own, {"v2.yaml": other})["components"]["schemas"]
    assert list(schemas) == ["Answer", "Frog", "Lily", "Pond", "User"]
    assert schemas["Answer"] == {"$ref": "#/components/schemas/Frog"}
    assert schemas["User"] == {"title": "ours"}


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("v3.yaml#/components/schemas/Frog", "v3.yaml is not one of v2.yaml"),
        ("v2.yaml#/components/schemas/Toad", "#/components/schemas/Toad: this reference leads nowhere"),
        ("#/components/schemas/Toad", "Answer: #/components/schemas/Toad: this reference leads nowhere"),
    ],
)
def test_a_reference_that_leads_nowhere_is_an_error(reference: str, message: str) -> None:
    with pytest.raises(DescriptionError, match=message):
        resolved(description(Answer={"$ref": reference}), {"v2.yaml": description()})


def test_the_constraints_of_a_list_move_to_its_items() -> None:
    schema = {"type": "array", "enum": ["a"], "minimum": 1, "minItems": 2, "items": {"type": "string", "minimum": 0}}
    assert resolved(description(A=schema), {})["components"]["schemas"]["A"] == {
        "type": "array",
        "minItems": 2,
        "items": {"type": "string", "enum": ["a"], "minimum": 0},
    }


def test_what_is_given_stays_as_it_is() -> None:
    own = description(A={"type": "array", "enum": ["a"], "items": {}})
    resolved(own, {})
    assert own == description(A={"type": "array", "enum": ["a"], "items": {}})


def test_all_of_is_joined() -> None:
    whole = description(Base={"properties": {"a": {}}, "required": ["a"]})
    joined = flattened(whole, {"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"b": {}}}]})
    assert joined == {"type": "object", "properties": {"a": {}, "b": {}}, "required": ["a"]}


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
def test_null_is_taken_away(schema: Schemas, expected: Schemas) -> None:
    assert without_null(schema) == expected


@pytest.mark.parametrize(
    ("schema", "place", "annotation"),
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
def test_what_callers_may_give(schema: Schemas, place: str, annotation: str) -> None:
    assert ParameterPlanner(description()).type(schema, "Name", "here").annotation(place) == annotation


def test_a_body_field_that_has_the_name_of_another_parameter_gets_an_underscore() -> None:
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
    plans, media = ParameterPlanner(description()).of_operation("/frogs/{id}", operation, "PUT /frogs/{id}")
    assert media == ("multipart/form-data",)
    assert [(each.name, each.keyword, each.within) for each in plans] == [
        ("id", "id", ()),
        ("id", "id_", ("frog",)),
        ("class", "class_", ("frog",)),
    ]

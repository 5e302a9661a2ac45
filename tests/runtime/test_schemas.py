"""A validator can be made of a schema that names definitions and does not have them."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter
from pydantic_core import SchemaError, SchemaValidator

from inat_typed.runtime.narrowing import is_array, is_object
from inat_typed.runtime.schemas import defined
from inat_typed.runtime.validators import STRICTLY, lean_validator
from inat_typed.v1 import Comment, DateDetails, Observation, ObservationTaxon, User


def without(schema: Any, ref: str) -> Any:
    """*schema*, a definition of which is only named."""
    if is_array(schema):
        return [without(each, ref) for each in schema]
    if not is_object(schema):
        return schema
    if schema.get("ref") == ref:
        return {"type": "definition-ref", "schema_ref": ref}
    opaque = ("cls", "config", "default", "metadata")
    made = {key: each if key in opaque else without(each, ref) for key, each in schema.items()}
    if made.get("type") == "definitions":
        made["definitions"] = [each for each in made["definitions"] if each.get("schema_ref") != ref]
    return made


@pytest.mark.parametrize("model", [DateDetails, ObservationTaxon, User, Comment])
def test_what_is_missing_is_found(model: Any) -> None:
    model.model_rebuild()
    ref = f"{model.__module__}.{model.__name__}:{id(model)}"
    schema = without(TypeAdapter(list[Observation]).core_schema, ref)
    with pytest.raises(SchemaError, match="was never filled"):
        SchemaValidator(schema, _use_prebuilt=False)
    content = (
        b'[{"id": 1, "observed_on_details": {"day": 2}, "user": {"id": 3}, "comments": [{"id": 4, "user": {"id": 3}}]}]'
    )
    (found,) = lean_validator(schema).validate_json(content, **STRICTLY)
    assert found == TypeAdapter(list[Observation]).validate_json(content)[0]


def test_what_stands_in_a_place_is_no_definition_and_can_be_one() -> None:
    DateDetails.model_rebuild()
    ref = f"{DateDetails.__module__}.{DateDetails.__name__}:{id(DateDetails)}"
    there = {**TypeAdapter(DateDetails).core_schema, "ref": ref}
    schema: Any = {
        "type": "tuple",
        "items_schema": [there, {"type": "definition-ref", "schema_ref": ref}],
    }
    with pytest.raises(SchemaError, match="was never filled"):
        SchemaValidator(schema, _use_prebuilt=False)
    found = lean_validator(schema).validate_json(b'[{"day": 1}, {"day": 2}]', **STRICTLY)
    assert [each.day for each in found] == [1, 2]


@pytest.mark.parametrize("name", ["metadata", "config", "type", "default"])
def test_fields_may_have_the_names_of_parts(name: str) -> None:
    fields: Any = {
        name: {"type": "typed-dict-field", "schema": {"type": "definition-ref", "schema_ref": "odd:1"}},
        "other": {"type": "typed-dict-field", "schema": {"type": "int", "ref": "odd:1"}},
    }
    validator = SchemaValidator(defined({"type": "typed-dict", "fields": fields}))
    assert validator.validate_python({name: "1", "other": 2}) == {name: 1, "other": 2}


def test_what_stands_in_a_place_need_not_be_a_model() -> None:
    schema: Any = {
        "type": "tuple",
        "items_schema": [{"type": "int", "ref": "odd:1"}, {"type": "definition-ref", "schema_ref": "odd:1"}],
    }
    assert SchemaValidator(defined(schema)).validate_json(b"[1, 2]") == (1, 2)


def test_a_schema_that_has_them_is_left_as_it_is() -> None:
    schema = TypeAdapter(list[Observation]).core_schema
    assert defined(schema) is schema


def test_what_is_no_model_stays_missing() -> None:
    for ref in ("nowhere.Name:1", "inat_typed.v1.models.taxa.DateDetails:1", "odd", "json.loads:1"):
        schema: Any = {"type": "definition-ref", "schema_ref": ref}
        assert defined(schema) is schema

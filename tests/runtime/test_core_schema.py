"""Compact validators can be built from schemas that lack definitions they refer to."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter
from pydantic_core import SchemaError, SchemaValidator

from inat_typed.runtime.decoding.compact.core_schema import with_definitions
from inat_typed.runtime.decoding.compact.validators import compact_validator
from inat_typed.runtime.decoding.strict import STRICT
from inat_typed.runtime.support.json_guards import is_array, is_object
from inat_typed.v1 import Comment, DateDetails, Observation, ObservationTaxon, User


def without(schema: Any, ref: str) -> Any:
    """Return *schema* without the definition *ref*, which it still refers to."""
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
def test_missing_definitions_are_found(model: Any) -> None:
    model.model_rebuild()
    ref = f"{model.__module__}.{model.__name__}:{id(model)}"
    schema = without(TypeAdapter(list[Observation]).core_schema, ref)
    with pytest.raises(SchemaError, match="was never filled"):
        SchemaValidator(schema, _use_prebuilt=False)
    content = (
        b'[{"id": 1, "observed_on_details": {"day": 2}, "user": {"id": 3}, "comments": [{"id": 4, "user": {"id": 3}}]}]'
    )
    (found,) = compact_validator(schema).validate_json(content, **STRICT)
    assert found == TypeAdapter(list[Observation]).validate_json(content)[0]


def test_inlined_schemas_are_used_as_definitions() -> None:
    DateDetails.model_rebuild()
    ref = f"{DateDetails.__module__}.{DateDetails.__name__}:{id(DateDetails)}"
    there = {**TypeAdapter(DateDetails).core_schema, "ref": ref}
    schema: Any = {
        "type": "tuple",
        "items_schema": [there, {"type": "definition-ref", "schema_ref": ref}],
    }
    with pytest.raises(SchemaError, match="was never filled"):
        SchemaValidator(schema, _use_prebuilt=False)
    found = compact_validator(schema).validate_json(b'[{"day": 1}, {"day": 2}]', **STRICT)
    assert [each.day for each in found] == [1, 2]


@pytest.mark.parametrize("name", ["metadata", "config", "type", "default"])
def test_fields_may_have_the_names_of_schema_keys(name: str) -> None:
    fields: Any = {
        name: {"type": "typed-dict-field", "schema": {"type": "definition-ref", "schema_ref": "odd:1"}},
        "other": {"type": "typed-dict-field", "schema": {"type": "int", "ref": "odd:1"}},
    }
    validator = SchemaValidator(with_definitions({"type": "typed-dict", "fields": fields}))
    assert validator.validate_python({name: "1", "other": 2}) == {name: 1, "other": 2}


def test_inlined_schemas_need_not_be_models() -> None:
    schema: Any = {
        "type": "tuple",
        "items_schema": [{"type": "int", "ref": "odd:1"}, {"type": "definition-ref", "schema_ref": "odd:1"}],
    }
    assert SchemaValidator(with_definitions(schema)).validate_json(b"[1, 2]") == (1, 2)


def test_a_complete_schema_is_not_changed() -> None:
    schema = TypeAdapter(list[Observation]).core_schema
    assert with_definitions(schema) is schema


def test_references_to_other_objects_stay_missing() -> None:
    for ref in ("nowhere.Name:1", "inat_typed.v1.models.taxa.DateDetails:1", "odd", "json.loads:1"):
        schema: Any = {"type": "definition-ref", "schema_ref": ref}
        assert with_definitions(schema) is schema

"""Parse only those fields of a response that pagination needs: ids, keys and totals."""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic_core import SchemaValidator, ValidationError, core_schema

from inat_typed.runtime.core.errors import DecodeError
from inat_typed.runtime.decoding.json_text import parse_json, preview
from inat_typed.runtime.pagination.batch import KEY_FIELDS, NESTED_FIELDS


def read_record_keys(content: bytes) -> Any:
    """Return the JSON of a page or a list, reduced to totals and the identifying fields of each record.

    Raises:
        DecodeError: *content* is not JSON, or is nested too deeply.
    """
    try:
        return _validator().validate_json(content)
    except ValidationError:
        try:
            return parse_json(content)
        except RecursionError:
            raise DecodeError(f"the response is nested too deeply; it begins with {preview(content)}") from None


@cache
def _validator() -> SchemaValidator:
    any_value = core_schema.any_schema()
    own_fields: dict[str, core_schema.CoreSchema] = dict.fromkeys((*KEY_FIELDS, "type"), any_value)
    nested = core_schema.nullable_schema(_object_schema(own_fields))
    record = _object_schema({**own_fields, **dict.fromkeys(NESTED_FIELDS, nested)})
    page = _object_schema(
        {"results": core_schema.list_schema(record), "total_results": any_value, "per_page": any_value}
    )
    return SchemaValidator(core_schema.union_schema([page, core_schema.list_schema(record)], mode="left_to_right"))


def _object_schema(fields: dict[str, core_schema.CoreSchema]) -> core_schema.CoreSchema:
    """Return the schema of an object with optional *fields*. Other fields are ignored."""
    return core_schema.typed_dict_schema(
        {name: core_schema.typed_dict_field(schema, required=False) for name, schema in fields.items()},
        extra_behavior="ignore",
    )

"""By what the records of an answer are told from others, read out of it without the rest."""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic_core import SchemaValidator, ValidationError, core_schema

from inat_typed.runtime.errors import DecodeError
from inat_typed.runtime.lenient import beginning, parsed
from inat_typed.runtime.paging.batch import INNER, NAMES


def keys(content: bytes) -> Any:
    """The JSON of a page or a list, of whose records there is no more than walks go by.

    Raises:
        DecodeError: It is not JSON, or nested too deeply.
    """
    try:
        return _reader().validate_json(content)
    except ValidationError:
        try:
            return parsed(content)
        except RecursionError:
            raise DecodeError(f"the answer is too deeply nested; it begins with {beginning(content)}") from None


@cache
def _reader() -> SchemaValidator:
    anything = core_schema.any_schema()
    inner = _some(dict.fromkeys((*NAMES, "type"), anything))
    record = _some({**dict.fromkeys((*NAMES, "type"), anything), **{name: _or_none(inner) for name in INNER}})
    page = _some({"results": core_schema.list_schema(record), "total_results": anything, "per_page": anything})
    return SchemaValidator(core_schema.union_schema([page, core_schema.list_schema(record)], mode="left_to_right"))


def _or_none(schema: core_schema.CoreSchema) -> core_schema.CoreSchema:
    return core_schema.nullable_schema(schema)


def _some(fields: dict[str, core_schema.CoreSchema]) -> core_schema.CoreSchema:
    """An object with some of these fields."""
    return core_schema.typed_dict_schema(
        {name: core_schema.typed_dict_field(each, required=False) for name, each in fields.items()},
        extra_behavior="ignore",
    )

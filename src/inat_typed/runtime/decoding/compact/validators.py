"""Validators that create compact instances.

In a core schema, each model whose instances may be compact is replaced by a typed dictionary of its fields and a
function that makes an instance of the dictionary.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from pydantic_core import SchemaError, SchemaValidator

from inat_typed.runtime.decoding.compact.compact_model import CompactModel, prepare_class
from inat_typed.runtime.decoding.compact.core_schema import Schema, extra_behavior, transform, with_definitions
from inat_typed.runtime.decoding.compact.deduplicate import Deduplicator
from inat_typed.runtime.decoding.compact.pydantic_internals import EXTRA, INSTANCE_DICT, make_validator
from inat_typed.runtime.decoding.strict import STRICT

_FIELD_TYPES = frozenset({"model-field", "typed-dict-field", "dataclass-field"})


def compact_decoder(schema: Any, *, missing_as_none: bool = False) -> Callable[[bytes], Any]:
    """Return a function that decodes JSON by *schema*, to compact instances. See ``compact.build``."""
    if missing_as_none:
        validator = compact_validator(transform(with_definitions(schema), _with_none_if_missing))
        return lambda content: validator.validate_json(content, **STRICT)
    validator = compact_validator(schema)
    deduplicator = Deduplicator(schema, compact_validator)

    def decode(content: bytes) -> Any:
        deduplicated = deduplicator.decode(content)
        return validator.validate_json(content, **STRICT) if deduplicated is None else deduplicated

    return decode


def compact_validator(schema: Any) -> SchemaValidator:
    """Return a validator that accepts what *schema* accepts and creates compact instances."""
    try:
        return make_validator(transform(schema, _compact))
    except SchemaError:  # a definition is missing, which is rare; to search for it takes long
        return make_validator(transform(with_definitions(schema), _compact))


def _with_none_if_missing(schema: Schema) -> Schema:
    """Return *schema* with the default ``None`` if it is a required field that may be ``None``."""
    if schema["type"] not in _FIELD_TYPES or schema["schema"]["type"] != "nullable" or not schema.get("required", True):
        return schema
    optional = {**schema, "schema": {"type": "default", "schema": schema["schema"], "default": None}}
    return {**optional, "required": False} if "required" in schema else optional


def _compact(schema: Schema) -> Any:
    schema.pop("serialization", None)
    schema.pop("metadata", None)
    return _compact_model(schema) if schema["type"] == "model" and _may_be_compact(schema) else schema


def _may_be_compact(schema: Schema) -> bool:
    """Return whether an instance of a model depends on its fields alone, without code or state of its own."""
    fields, extra = schema["schema"], extra_behavior(schema)
    return (
        issubclass(schema["cls"], CompactModel)
        and fields["type"] == "model-fields"
        and not any(schema.get(key) for key in ("custom_init", "post_init", "root_model", "frozen"))
        and all(
            _may_be_missing(field["schema"]) and (extra == "ignore" or _has_same_name_in_json(name, field))
            for name, field in fields["fields"].items()
        )
    )


def _has_same_name_in_json(name: str, field: Schema) -> bool:
    """Return whether a field has no alias: else a JSON member with the name of the field would be an extra field."""
    return bool(field.get("validation_alias", name) == name)


def _may_be_missing(schema: Schema) -> bool:
    """Return whether the class can store the default of a field: one value that all instances may share."""
    if schema["type"] != "default":
        return True
    return "default" in schema and not schema.get("validate_default") and _is_hashable(schema["default"])


def _is_hashable(value: object) -> bool:
    try:
        hash(value)
    except TypeError:
        return False
    return True


def _compact_model(schema: Schema) -> Schema:
    cls, fields = schema["cls"], schema["schema"]["fields"]
    prepare_class(cls)
    has_extra: list[bool] = []
    typed_dict: Schema = {
        "type": "typed-dict",
        "fields": {name: _typed_dict_field(field) for name, field in fields.items()},
        "extra_behavior": extra_behavior(schema),
        "config": schema.get("config", {}),
    }
    if extra_behavior(schema) == "allow":
        extras = schema["schema"].get("extras_schema", {"type": "any"})
        typed_dict["extras_schema"] = _then(extras, _note_extra(has_extra))
    compact = _then(typed_dict, _instance_maker(cls, frozenset(fields), has_extra))
    return {**compact, "ref": schema["ref"]} if "ref" in schema else compact


def _typed_dict_field(field: Schema) -> Schema:
    inner, alias = field["schema"], field.get("validation_alias")
    is_optional = inner["type"] == "default"
    schema = {
        "type": "typed-dict-field",
        "schema": inner["schema"] if is_optional else inner,
        "required": not is_optional,
    }
    return schema if alias is None else {**schema, "validation_alias": alias}


def _then(schema: Schema, function: Callable[[Any], Any]) -> Schema:
    return {"type": "function-after", "function": {"type": "no-info", "function": function}, "schema": schema}


def _note_extra(has_extra: list[bool]) -> Callable[[Any], Any]:
    """Return a validator that fills *has_extra* when the first extra field of a model occurs."""

    def note(value: Any) -> Any:
        if not has_extra:
            has_extra.append(True)
        return value

    return note


def _instance_maker(
    cls: type[CompactModel], fields: frozenset[str], has_extra: list[bool]
) -> Callable[[dict[str, Any]], CompactModel]:
    """Return a function that makes an instance. It is called for each object of a response: it has to be fast."""
    new = cast("Callable[[type[CompactModel]], CompactModel]", object.__new__)
    set_values = INSTANCE_DICT.__set__

    def make(values: dict[str, Any]) -> CompactModel:
        model = new(cls)
        set_values(model, values)
        if has_extra and (extra := {name: values[name] for name in values if name not in fields}):
            for name in extra:
                del values[name]
            EXTRA.__set__(model, extra)
        return model

    return make

"""Validators that make lean models."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from pydantic import BaseModel
from pydantic_core import CoreSchema, SchemaError, SchemaValidator

from inat_typed.runtime.lean import EXTRA, VALUES, Copy, LeanModel, Making, copied
from inat_typed.runtime.schemas import Schema, changed, defined

ModelT = TypeVar("ModelT", bound=BaseModel)

STRICTLY: Any = {"strict": True, "by_alias": True, "by_name": False}
"""No guessing: ``17`` is no date and ``true`` is no number, so that a dump gives back what came."""


def lean_validator(schema: CoreSchema) -> SchemaValidator:
    """What validates as *schema* says, and makes lean instances of the models of answers in it."""
    try:
        return _validator(schema)
    except SchemaError:
        return _validator(defined(schema))  # seldom needed, and the first call waits


def _validator(schema: CoreSchema) -> SchemaValidator:
    return SchemaValidator(changed(schema, _lean), _use_prebuilt=False)  # or those of complete models would be taken


def _lean(schema: Schema) -> Any:
    """*schema*, lean if it is a model; without what only serializers want."""
    schema.pop("serialization", None)
    schema.pop("metadata", None)
    return _made_by_us(schema) if schema["type"] == "model" and _may_be_lean(schema) else schema


def _may_be_lean(schema: Schema) -> bool:
    """Whether nothing but its fields goes into a model, and what it does with others is known here."""
    inner, rest = schema["schema"], others(schema)
    return (
        issubclass(schema["cls"], LeanModel)
        and inner["type"] == "model-fields"
        and not any(schema.get(key) for key in ("custom_init", "post_init", "root_model", "frozen"))
        and all(
            _may_be_left_out(field["schema"]) and (rest == "ignore" or _is_named(name, field))
            for name, field in inner["fields"].items()
        )
    )


def others(schema: Schema) -> str:
    """What a model does with fields that are not declared: ``allow``, ``ignore``, ``forbid``."""
    own = schema["schema"].get("extra_behavior")
    return own or schema.get("config", {}).get("extra_fields_behavior") or "ignore"


def _is_named(name: str, field: Schema) -> bool:
    """Whether a field has the name that the API gives it: what came under another would be an unknown field."""
    return bool(field.get("validation_alias", name) == name)


def _may_be_left_out(inner: Schema) -> bool:
    """Whether a field that does not come can be told later, by its default alone."""
    if inner["type"] != "default":
        return True
    return "default" in inner and not inner.get("validate_default") and _is_hashable(inner["default"])


def _is_hashable(value: object) -> bool:
    """Whether *value* may be shared: pydantic copies the others."""
    try:
        hash(value)
    except TypeError:
        return False
    return True


def _made_by_us(schema: Schema) -> Schema:
    """For a model: a dictionary of the fields that came, made into an instance."""
    cls = schema["cls"]
    odd = cls.__making__.odd if "__making__" in vars(cls) else list[bool]()
    values: Schema = {
        "type": "typed-dict",
        "fields": {name: _field(field) for name, field in schema["schema"]["fields"].items()},
        "extra_behavior": others(schema),
        "config": schema.get("config", {}),
    }
    if others(schema) == "allow":
        values["extras_schema"] = _after(schema["schema"].get("extras_schema", {"type": "any"}), _marking(odd))
    cls.__making__ = Making(cls, _changeable(values["fields"]), odd)
    made = _after(values, _making(cls, odd))
    return {**made, "ref": schema["ref"]} if "ref" in schema else made


def _field(field: Schema) -> Schema:
    inner, alias = field["schema"], field.get("validation_alias")
    optional = inner["type"] == "default"
    found = {"type": "typed-dict-field", "schema": inner["schema"] if optional else inner, "required": not optional}
    return found if alias is None else {**found, "validation_alias": alias}


def _after(schema: Schema, function: Callable[[Any], Any]) -> Schema:
    return {"type": "function-after", "function": {"type": "no-info", "function": function}, "schema": schema}


class _Unknown:
    """The value of a field that is not declared."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


def _marking(odd: list[bool]) -> Callable[[Any], _Unknown]:
    """Marks values of unknown fields, and notes in *odd* that there are some."""

    def mark(value: Any) -> _Unknown:
        if not odd:
            odd.append(True)
        return _Unknown(value)

    return mark


def _making(cls: type[ModelT], odd: list[bool]) -> Callable[[dict[str, Any]], ModelT]:
    """Makes instances. It is called for every object of an answer: what is not needed for each is done before."""
    new = cast("Callable[[type[ModelT]], ModelT]", object.__new__)
    put = VALUES.__set__

    def make(values: dict[str, Any]) -> ModelT:
        model = new(cls)
        put(model, values)
        if odd:
            _separate(model, values)
        return model

    return make


def _separate(model: BaseModel, values: dict[str, Any]) -> None:
    """Keep unknown fields apart, as pydantic does: one by the name of a method would hide it."""
    extra = {name: value.value for name, value in values.items() if type(value) is _Unknown}
    for name in extra:
        del values[name]
    if extra:
        EXTRA.__set__(model, extra)


def _changeable(fields: Schema) -> dict[str, Copy]:
    """Those of *fields*, as a schema has them, whose values can be changed, and what copies such a value."""
    return {name: copy for name, field in fields.items() if (copy := _copy(field["schema"])) is not None}


def _copy(schema: Schema) -> Copy | None:
    """What copies a value of *schema* other than ``None``; ``None`` if it cannot be changed."""
    kind = schema["type"]
    if kind in _CONSTANT:
        return None
    if kind in ("default", "nullable"):
        return _copy(schema["schema"])
    if kind == "union":
        return copied if any(map(_copy, _choices(schema))) else None
    if kind == "list" and "items_schema" in schema:
        return list[Any].copy if _copy(schema["items_schema"]) is None else _copied_elements
    return copied


_CONSTANT = frozenset({"bool", "date", "datetime", "float", "int", "literal", "none", "str", "uuid"})


def _choices(schema: Schema) -> list[Schema]:
    """Those of a union, without the labels that some have."""
    return [each[0] if isinstance(each, tuple) else each for each in schema["choices"]]


def _copied_elements(values: list[Any]) -> list[Any]:
    return [copied(each) for each in values]

"""Models that hold what came, and nothing else until somebody asks for more.

An instance as pydantic makes it carries, besides its values, the defaults of all that did not come, the set of the
names that did, and a dictionary for unknown fields: two thirds of its memory, and, where memory is new, half of the
time it takes. ``validator`` gives a validator that makes instances of ``LeanModel`` out of their values alone.
Attributes read as ever; the rest is made by ``complete`` when something asks for it: a dump, a comparison, a copy,
``model_fields_set``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeVar, cast

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, SchemaValidator

from inat_typed.runtime.definitions import defined, is_names
from inat_typed.runtime.forking import renew_in_children
from inat_typed.runtime.narrowing import is_array, is_object

ModelT = TypeVar("ModelT", bound=BaseModel)
Schema = dict[str, Any]

_SLOTS: Mapping[str, Any] = vars(BaseModel)
VALUES = _SLOTS["__dict__"]
_FIELDS_SET = _SLOTS["__pydantic_fields_set__"]
_EXTRA = _SLOTS["__pydantic_extra__"]
_PRIVATE = _SLOTS["__pydantic_private__"]
LEFT_OUT = {each.__name__: each for each in (_FIELDS_SET, _EXTRA, _PRIVATE)}
"""What an instance lacks until it is completed."""


def is_lean(model: BaseModel) -> bool:
    """Whether *model* holds nothing but what came."""
    try:
        _FIELDS_SET.__get__(model)
    except AttributeError:
        return True
    return False


def came(model: BaseModel) -> dict[str, Any]:
    """The declared fields that came and their values; *model* is not completed for it."""
    values: dict[str, Any] = VALUES.__get__(model)
    if is_lean(model):
        return values
    return {name: value for name, value in values.items() if name in model.model_fields_set}


def unknown(model: BaseModel) -> dict[str, Any]:
    """The fields that are not declared, and their values; *model* is not completed for it."""
    try:
        return _EXTRA.__get__(model) or {}
    except AttributeError:
        return {}


class _Completion:
    """Gives instances what pydantic would have given them: one at a time, for several threads may ask for the same."""

    def __init__(self) -> None:
        self._lock = RLock()
        renew_in_children(self)

    def __call__(self, model: BaseModel) -> None:
        with self._lock:
            if not is_lean(model):
                return
            values: dict[str, Any] = VALUES.__get__(model)
            fields = type(model).model_fields.items()
            VALUES.__set__(model, {name: values.get(name, _default(field)) for name, field in fields})
            _EXTRA.__set__(model, unknown(model) if type(model).model_config.get("extra") == "allow" else None)
            _PRIVATE.__set__(model, None)
            _FIELDS_SET.__set__(model, {*values, *unknown(model)})  # last: from here on it is lean no more

    def after_fork(self) -> None:
        """Whoever held the lock, it was the parent."""
        self._lock = RLock()


complete: _Completion = _Completion()


def _default(field: FieldInfo) -> Any:
    """What a field reads as that did not come."""
    return None if field.is_required() else field.default


class LeanModel(BaseModel):
    """A model whose instances may be lean."""

    if not TYPE_CHECKING:  # checkers know the attributes of a model better

        def __getattr__(self, name: str) -> Any:
            """What a lean instance does not hold: the inner parts of pydantic's, and fields that did not come."""
            if name in LEFT_OUT:
                complete(self)
                return LEFT_OUT[name].__get__(self)
            field = type(self).__pydantic_fields__.get(name)
            if field is not None and is_lean(self):
                return _default(field)
            return super().__getattr__(name)

        def _whole(self) -> dict[str, Any]:
            complete(self)
            return VALUES.__get__(self)

        __dict__ = property(_whole, VALUES.__set__)


def validator(schema: CoreSchema) -> SchemaValidator:
    """What validates as *schema* says, and makes lean instances of the models of answers in it."""
    return SchemaValidator(_lean(defined(schema)), _use_prebuilt=False)  # or those of complete models would be taken


def _lean(schema: Any) -> Any:
    """*schema*, its models made lean; without what only serializers want."""
    if is_array(schema):
        return [_lean(each) for each in schema]
    if not is_object(schema):
        return schema
    if is_names(schema):
        return {name: _lean(each) for name, each in schema.items()}
    inner = {key: each if key in _OPAQUE else _lean(each) for key, each in schema.items() if key not in _UNUSED}
    return _made_by_us(inner) if schema["type"] == "model" and _may_be_lean(schema) else inner


_OPAQUE = frozenset({"cls", "config", "default", "ref", "schema_ref"})
_UNUSED = frozenset({"serialization", "metadata"})


def _may_be_lean(schema: Schema) -> bool:
    """Whether nothing but its fields goes into a model, and what it does with others is known here."""
    inner, others = schema["schema"], _others(schema)
    return (
        issubclass(schema["cls"], LeanModel)
        and inner["type"] == "model-fields"
        and not any(schema.get(key) for key in ("custom_init", "post_init", "root_model", "frozen"))
        and all(
            _may_be_left_out(field["schema"]) and (others == "ignore" or _is_named(name, field))
            for name, field in inner["fields"].items()
        )
    )


def _others(schema: Schema) -> str:
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
    odd: list[bool] = []
    values: Schema = {
        "type": "typed-dict",
        "fields": {name: _field(field) for name, field in schema["schema"]["fields"].items()},
        "extra_behavior": _others(schema),
        "config": schema.get("config", {}),
    }
    if _others(schema) == "allow":
        values["extras_schema"] = _after({"type": "any"}, _marking(odd))
    made = _after(values, _making(schema["cls"], odd))
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
        _EXTRA.__set__(model, extra)

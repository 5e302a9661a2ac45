"""The fields of classes: of the models of the API, and of classes that may be projections of them."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Annotated, Any, TypeGuard, get_args, get_origin, get_type_hints

from pydantic import BaseModel, BeforeValidator, RootModel
from pydantic.errors import PydanticUserError
from pydantic.fields import FieldInfo

from inat_typed.runtime.core.errors import ProjectionError
from inat_typed.runtime.decoding.model import Model
from inat_typed.runtime.projection.type_matching import unwrap

_CONVERTING_MODES = ("before", "plain", "wrap")
"""Modes of field validators that see the JSON value first, which may be of any type."""


@dataclass(frozen=True, slots=True)
class RecordField:
    """A field of a class."""

    name: str
    api_name: str
    type: Any


@cache
def api_fields(model: type[Model]) -> Mapping[str, Any]:
    """Return the types of the fields of a model of the API, by their names in the API."""
    types: dict[str, Any] = {}
    for cls in reversed(model.__mro__):
        if cls is not Model and issubclass(cls, Model):
            annotations = inspect.get_annotations(cls, eval_str=True)
            types |= {name: annotations[name] for name in cls.model_fields if name in annotations}
    return MappingProxyType({(model.model_fields[name].alias or name): kind for name, kind in types.items()})


def is_record_class(kind: Any) -> bool:
    """Return whether *kind* is a class with fields: a pydantic model, a ``TypedDict`` or a dataclass."""
    if not isinstance(kind, type):
        return False
    if issubclass(kind, BaseModel):
        return RootModel not in kind.__mro__
    return _is_typed_dict_or_dataclass(kind)


def _is_typed_dict_or_dataclass(kind: Any) -> bool:
    is_typed_dict = dict in kind.__mro__ and hasattr(kind, "__required_keys__")
    return is_typed_dict or dataclasses.is_dataclass(kind)


def is_response_model(kind: Any) -> TypeGuard[type[Model]]:
    """Return whether *kind* is a model of the API."""
    return isinstance(kind, type) and issubclass(kind, Model)


def record_fields(kind: type[Any]) -> list[RecordField]:
    """Return the fields of a class that are decoded: no computed fields, private attributes or class variables.

    Raises:
        ProjectionError: An annotation cannot be evaluated, an alias is not one name, or extra fields are forbidden.
    """
    try:
        fields = list(_model_fields(kind) if issubclass(kind, BaseModel) else _annotated_fields(kind))
    except (NameError, PydanticUserError) as error:
        raise ProjectionError(f"{kind.__name__}: {str(error).splitlines()[0]}") from None
    if _forbids_extra_fields(kind):
        raise ProjectionError(
            f"{kind.__name__}: extra='forbid' is not valid: the service sends some fields always; expected 'ignore'"
        )
    return fields


def _model_fields(kind: type[BaseModel]) -> Iterator[RecordField]:
    if not kind.__pydantic_fields_complete__:
        kind.model_rebuild()
    converted = {
        name
        for each in kind.__pydantic_decorators__.field_validators.values()
        if each.info.mode in _CONVERTING_MODES
        for name in each.info.fields
    }
    for name, info in kind.model_fields.items():
        yield _field(kind, name, info, converts=bool({name, "*"} & converted))


def _annotated_fields(kind: type[Any]) -> Iterator[RecordField]:
    types = get_type_hints(kind, include_extras=True)
    infos: Mapping[str, FieldInfo] = getattr(kind, "__pydantic_fields__", {})
    if dataclasses.is_dataclass(kind):
        types = {each.name: types[each.name] for each in dataclasses.fields(kind) if each.init}
    for name, plain in types.items():
        yield _field(kind, name, infos.get(name) or FieldInfo.from_annotation(unwrap(plain)))


def _field(kind: type[Any], name: str, info: FieldInfo, *, converts: bool = False) -> RecordField:
    alias = info.validation_alias or info.alias
    if not (alias is None or isinstance(alias, str)):
        raise ProjectionError(f"{kind.__name__}.{name}: the alias {alias!r} is not valid; expected the name of a field")
    metadata = [*info.metadata, *([BeforeValidator(_unchanged)] if converts else [])]
    plain: Any = info.annotation
    for each in metadata:
        plain = Annotated[plain, each]
    return RecordField(name, alias or name, plain)


def _unchanged(value: Any) -> Any:
    return value


def _forbids_extra_fields(kind: Any) -> bool:
    config: Mapping[str, Any] = getattr(kind, "model_config", None) or getattr(kind, "__pydantic_config__", None) or {}
    return config.get("extra") == "forbid"


def nested_model(kind: Any) -> type[Model] | None:
    """Return the model of the API in the type of a field, alone or in a list; ``None`` if there is none."""
    if is_response_model(kind):
        return kind
    members = get_args(kind)[:1] if get_origin(kind) is Annotated else get_args(kind)
    return next((found for each in members if (found := nested_model(each)) is not None), None)

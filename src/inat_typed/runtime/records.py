"""What classes say of their fields: the models of answers, and the classes that may be projections of them."""

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

from inat_typed.runtime.errors import ProjectionError
from inat_typed.runtime.holding import unwrapped
from inat_typed.runtime.model import Model

_FIRST = ("before", "plain", "wrap")


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a class: its name in Python, the API's name of it, its type."""

    name: str
    api: str
    type: Any


@cache
def sent_fields(model: type[Model]) -> Mapping[str, Any]:
    """The API's names of the fields of a model of answers -> their types."""
    types: dict[str, Any] = {}
    for each in reversed(model.__mro__):
        if each is not Model and issubclass(each, Model):
            own = inspect.get_annotations(each, eval_str=True)
            types |= {name: own[name] for name in each.model_fields if name in own}
    return MappingProxyType({(model.model_fields[name].alias or name): kind for name, kind in types.items()})


def is_record(kind: Any) -> bool:
    """Whether *kind* is a class with fields: a pydantic model, a ``TypedDict``, a dataclass."""
    if not isinstance(kind, type):
        return False
    if issubclass(kind, BaseModel):
        return RootModel not in kind.__mro__
    return _is_other_record(kind)


def _is_other_record(kind: Any) -> bool:
    is_typed_dict = dict in kind.__mro__ and hasattr(kind, "__required_keys__")
    return is_typed_dict or dataclasses.is_dataclass(kind)


def is_answered(kind: Any) -> TypeGuard[type[Model]]:
    """Whether *kind* is a model of answers."""
    return isinstance(kind, type) and issubclass(kind, Model)


def fields(kind: type[Any]) -> list[Field]:
    """The fields of a class that come with an answer: no computed ones, no private ones, no class variables.

    Raises:
        ProjectionError: They cannot be told.
    """
    try:
        found = list(_of_model(kind) if issubclass(kind, BaseModel) else _of_other(kind))
    except (NameError, PydanticUserError) as error:
        raise ProjectionError(f"{kind.__name__}: {str(error).splitlines()[0]}") from None
    if _forbids(kind):
        raise ProjectionError(
            f"{kind.__name__}: extra='forbid' cannot be, for the service always sends some fields more; write 'ignore'"
        )
    return found


def _of_model(kind: type[BaseModel]) -> Iterator[Field]:
    if not kind.__pydantic_fields_complete__:
        kind.model_rebuild()
    converted = {
        name
        for each in kind.__pydantic_decorators__.field_validators.values()
        if each.info.mode in _FIRST
        for name in each.info.fields
    }
    for name, info in kind.model_fields.items():
        yield _field(kind, name, info, converts=bool({name, "*"} & converted))


def _of_other(kind: type[Any]) -> Iterator[Field]:
    types = get_type_hints(kind, include_extras=True)
    infos: Mapping[str, FieldInfo] = getattr(kind, "__pydantic_fields__", {})
    if dataclasses.is_dataclass(kind):
        types = {each.name: types[each.name] for each in dataclasses.fields(kind) if each.init}
    for name, plain in types.items():
        yield _field(kind, name, infos.get(name) or FieldInfo.from_annotation(unwrapped(plain)))


def _field(kind: type[Any], name: str, info: FieldInfo, *, converts: bool = False) -> Field:
    alias = info.validation_alias or info.alias
    if not (alias is None or isinstance(alias, str)):
        raise ProjectionError(f"{kind.__name__}.{name}: its alias has to be one name, that of the API's field")
    extras = [*info.metadata, *([BeforeValidator(_unchanged)] if converts else [])]
    plain: Any = info.annotation
    for each in extras:
        plain = Annotated[plain, each]
    return Field(name, alias or name, plain)


def _unchanged(value: Any) -> Any:
    return value


def _forbids(kind: Any) -> bool:
    config: Mapping[str, Any] = getattr(kind, "model_config", None) or getattr(kind, "__pydantic_config__", None) or {}
    return config.get("extra") == "forbid"


def inside(kind: Any) -> type[Model] | None:
    """The model of answers that a field's type holds, alone or in a list."""
    if is_answered(kind):
        return kind
    members = get_args(kind)[:1] if get_origin(kind) is Annotated else get_args(kind)
    return next((found for each in members if (found := inside(each)) is not None), None)

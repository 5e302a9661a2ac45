"""msgspec structs with the fields of the generated models. Unlike the models, they drop unknown fields."""

from __future__ import annotations

import sys
import types
from importlib import import_module
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

_MODULE = "tests.bench.generated_structs"


def struct_decoder(page: type[BaseModel]) -> Any:
    """Return a msgspec decoder that decodes a page to structs."""
    msgspec: Any = import_module("msgspec")
    module = sys.modules[_MODULE] = types.ModuleType(_MODULE)  # msgspec resolves forward references in it
    for model in _referenced_models(page):
        fields = [(name, _annotation(field.annotation), None) for name, field in model.model_fields.items()]
        setattr(module, _name(model), msgspec.defstruct(_name(model), fields, module=_MODULE))
    vars(module).update(Any=Any, **import_module("builtins").__dict__)
    for name in ("datetime", "date"):
        setattr(module, name, getattr(import_module("datetime"), name))
    vars(module)["UUID"] = import_module("uuid").UUID
    return msgspec.json.Decoder(getattr(module, _name(page)))


def _name(model: type[BaseModel]) -> str:
    return model.__name__.replace("[", "_").replace("]", "")


def _referenced_models(page: type[BaseModel]) -> list[type[BaseModel]]:
    found = [page]
    for model in found:
        model.model_rebuild()
        hints = [field.annotation for field in model.model_fields.values()]
        found += {each: None for hint in hints for each in _models(hint) if each not in found}
    return found


def _models(hint: Any) -> list[type[BaseModel]]:
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return [hint]
    return [each for argument in get_args(hint) for each in _models(argument)]


def _annotation(hint: Any) -> str:
    """Return a type hint as a string, because structs refer to others that are not defined yet."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return "str"  # an enumeration to which the service may add values
    if origin in (Union, types.UnionType):
        nested = [each for each in arguments if get_origin(each) or _models(each)]
        return "Any" if len(nested) > 1 else " | ".join(map(_annotation, arguments))
    if origin:
        return f"{origin.__name__}[{', '.join(map(_annotation, arguments))}]"
    if hint is type(None) or hint is None:
        return "None"
    if hint is Any:
        return "Any"
    return _name(hint) if issubclass(hint, BaseModel) else str(hint.__name__)

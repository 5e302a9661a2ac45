"""Looking at all objects that are nested in a page: some may be made only then."""

from __future__ import annotations

from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

from inat_typed.runtime.lean import came
from inat_typed.runtime.narrowing import is_array


def touched(value: Any) -> Any:
    """*value*, each model in which was looked at, all the way down."""
    if is_array(value):
        for each in value:
            touched(each)
    elif isinstance(value, BaseModel):
        values = came(value)
        for name in _nested(type(value)):
            if name in values:
                touched(values[name])
    return value


@cache
def _nested(kind: type[BaseModel]) -> list[str]:
    """The fields that hold models."""
    return [name for name, field in kind.model_fields.items() if _holds_models(field.annotation)]


def _holds_models(annotation: Any) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return True
    return any(map(_holds_models, get_args(annotation)))

"""Functions that read decoded observations: as table rows, or every nested object once."""

from __future__ import annotations

from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

from inat_typed.runtime.support.json_guards import is_array


def read_as_table(observations: Any) -> tuple[Any, list[tuple[Any, ...]]]:
    """Return *observations*, so that they stay in memory, and a table row for each."""
    return observations, [
        (
            each.id,
            each.observed_on,
            each.taxon and (each.taxon.id, each.taxon.name, each.taxon.rank),
            each.user and each.user.login,
            [photo.url for photo in each.photos or ()],
            [identification.taxon and identification.taxon.name for identification in each.identifications or ()],
        )
        for each in observations
    ]


def read_nested(value: Any) -> Any:
    """Read each model in *value* once, and return *value*."""
    if is_array(value):
        for each in value:
            read_nested(each)
    elif isinstance(value, BaseModel):
        for name in _model_fields(type(value)):
            nested = getattr(value, name)
            if nested is not None:
                read_nested(nested)
    return value


@cache
def _model_fields(model: type[BaseModel]) -> list[str]:
    """Return the names of the fields that hold models."""
    return [name for name, field in model.model_fields.items() if _holds_models(field.annotation)]


def _holds_models(annotation: Any) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return True
    return any(map(_holds_models, get_args(annotation)))

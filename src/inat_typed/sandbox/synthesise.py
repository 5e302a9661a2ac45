"""An answer for any operation, out of the model that it answers: the sandbox knows every operation at once."""

from __future__ import annotations

import types
from collections.abc import Callable
from datetime import date, datetime
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin
from uuid import UUID

from pydantic import BaseModel

from inat_typed.runtime.answer import target
from inat_typed.runtime.narrowing import is_object
from inat_typed.runtime.operation import AnyOperation
from inat_typed.runtime.page import Page
from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.rison import kind_fields
from inat_typed.sandbox.world import World

_DEEPEST = 3
_PLAIN: dict[Any, Any] = {
    int: 1,
    float: 1.5,
    str: "made up",
    bool: True,
    datetime: "2026-05-01T12:00:00+00:00",
    date: "2026-05-01",
    UUID: "00000000-0000-4000-8000-000000000001",
    Any: None,
    type(None): None,
}


class Synthesiser:
    """Makes JSON that fits an operation's answer: records of the world where it knows them, else one value a field."""

    def __init__(self, world: World) -> None:
        self._known: dict[str, Callable[[], Record | None]] = {
            "User": lambda: world.show_user(1),
            "Taxon": lambda: world.show_taxon(48662),
            "ShowTaxon": lambda: world.show_taxon(48662),
            "ObservationTaxon": lambda: world.show_taxon(48662),
            "Place": lambda: world.data.places[9_001],
            "ShowPlace": lambda: world.data.places[9_001],
            "Project": lambda: world.data.projects[8_001],
            "ObservationField": lambda: world.data.observation_fields[0],
            "Site": lambda: world.data.sites[0],
        }

    def element(self, operation: AnyOperation, given: dict[str, Any]) -> Any:
        """One record of an answer."""
        kind = target(operation.answer)
        if operation.answer.kind == "page":
            (kind,) = get_args(kind_fields(kind)["results"])
        return self._with(self.value(kind), given)

    def answer(self, operation: AnyOperation, given: dict[str, Any]) -> Any:
        """The JSON of a whole answer; what the caller gave shows in it where the names are the same."""
        answer = operation.answer
        kind = target(answer)
        if answer.kind == "json":
            return {}
        if answer.kind == "list":
            return [self._with(self.value(get_args(kind)[0]), given)]
        if isinstance(kind, type) and issubclass(kind, Page):
            return self._page(kind)
        return self._with(self.value(kind), given)

    def _page(self, kind: Any) -> Record:
        fields = kind_fields(kind)
        (element,) = get_args(fields["results"])
        page: Record = {"total_results": 1, "page": 1, "per_page": 30, "results": [self.value(element)]}
        return page | {name: self.value(each) for name, each in fields.items() if name not in (*page, "total_bounds")}

    @staticmethod
    def _with(made: Any, given: dict[str, Any]) -> Any:
        if not is_object(made):
            return made
        return made | {
            name: value
            for name, value in given.items()
            if name in made and type(value) is type(made[name]) and name not in ("id", "uuid")
        }

    def value(self, kind: Any, depth: int = 0) -> Any:
        """A value of a type."""
        origin = get_origin(kind)
        if origin is Annotated:
            return self.value(get_args(kind)[0], depth)
        if origin in (Union, types.UnionType):
            return self.value(get_args(kind)[0], depth)
        if origin is Literal:
            return get_args(kind)[0]
        if origin is list:
            return [] if depth >= _DEEPEST else [self.value(get_args(kind)[0], depth + 1)]
        if origin is dict or kind is dict:
            return {}
        if isinstance(kind, TypeVar):
            return None
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            return self._record(kind, depth)
        return _PLAIN.get(kind)

    def _record(self, kind: type[BaseModel], depth: int) -> Any:
        if known := self._known.get(kind.__name__):
            return known()
        return {
            name: self.value(each, depth + 1)
            for name, each in kind_fields(kind).items()
            if depth < _DEEPEST or not _is_nested(each)
        }


def _is_nested(kind: Any) -> bool:
    members = get_args(kind) or (kind,)
    return any(isinstance(each, type) and issubclass(each, BaseModel) for each in members) or get_origin(kind) is list

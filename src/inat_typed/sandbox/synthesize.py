"""Synthesizes results for operations without a handler, from the types that they return."""

from __future__ import annotations

import types
from collections.abc import Callable
from datetime import date, datetime
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin
from uuid import UUID

from pydantic import BaseModel

from inat_typed.runtime.decoding.page import Page
from inat_typed.runtime.decoding.result_type import result_type
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.runtime.support.json_guards import is_object
from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.field_selection import model_fields
from inat_typed.sandbox.serialize import taxon_json, user_json
from inat_typed.sandbox.state import SandboxState

_MAX_DEPTH = 3
_PLAIN: dict[Any, Any] = {
    int: 1,
    float: 1.5,
    str: "synthetic",
    bool: True,
    datetime: "2026-05-01T12:00:00+00:00",
    date: "2026-05-01",
    UUID: "00000000-0000-4000-8000-000000000001",
    Any: None,
    type(None): None,
}


class Synthesizer:
    """Makes JSON for the return type of an operation: known records where there are any, else one value per field."""

    def __init__(self, state: SandboxState) -> None:
        self._known_records: dict[str, Callable[[], Record | None]] = {
            "User": lambda: user_json(state, 1),
            "Taxon": lambda: taxon_json(state, 48662),
            "ShowTaxon": lambda: taxon_json(state, 48662),
            "ObservationTaxon": lambda: taxon_json(state, 48662),
            "Place": lambda: state.data.places[9_001],
            "ShowPlace": lambda: state.data.places[9_001],
            "Project": lambda: state.data.projects[8_001],
            "ObservationField": lambda: state.data.observation_fields[0],
            "Site": lambda: state.data.sites[0],
        }

    def record(self, operation: AnyOperation, arguments: dict[str, Any]) -> Any:
        """Return one record of a result; fields that the request sets have its values."""
        kind = result_type(operation.returns)
        if operation.returns.kind == "page":
            (kind,) = get_args(model_fields(kind)["results"])
        return self._with_arguments(self.value(kind), arguments)

    def result(self, operation: AnyOperation, arguments: dict[str, Any]) -> Any:
        """Return a whole result; fields that the request sets have its values."""
        returns = operation.returns
        kind = result_type(returns)
        if returns.kind == "json":
            return {}
        if returns.kind == "list":
            return [self._with_arguments(self.value(get_args(kind)[0]), arguments)]
        if isinstance(kind, type) and issubclass(kind, Page):
            return self._page(kind)
        return self._with_arguments(self.value(kind), arguments)

    def _page(self, kind: Any) -> Record:
        fields = model_fields(kind)
        (element,) = get_args(fields["results"])
        page: Record = {"total_results": 1, "page": 1, "per_page": 30, "results": [self.value(element)]}
        return page | {name: self.value(each) for name, each in fields.items() if name not in (*page, "total_bounds")}

    @staticmethod
    def _with_arguments(record: Any, arguments: dict[str, Any]) -> Any:
        if not is_object(record):
            return record
        return record | {
            name: value
            for name, value in arguments.items()
            if name in record and type(value) is type(record[name]) and name not in ("id", "uuid")
        }

    def value(self, kind: Any, depth: int = 0) -> Any:
        """Return a value of a type."""
        origin = get_origin(kind)
        if origin is Annotated:
            return self.value(get_args(kind)[0], depth)
        if origin in (Union, types.UnionType):
            return self.value(get_args(kind)[0], depth)
        if origin is Literal:
            return get_args(kind)[0]
        if origin is list:
            return [] if depth >= _MAX_DEPTH else [self.value(get_args(kind)[0], depth + 1)]
        if origin is dict or kind is dict:
            return {}
        if isinstance(kind, TypeVar):
            return None
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            return self._record(kind, depth)
        return _PLAIN.get(kind)

    def _record(self, kind: type[BaseModel], depth: int) -> Any:
        if known := self._known_records.get(kind.__name__):
            return known()
        return {
            name: self.value(each, depth + 1)
            for name, each in model_fields(kind).items()
            if depth < _MAX_DEPTH or not _is_nested(each)
        }


def _is_nested(kind: Any) -> bool:
    members = get_args(kind) or (kind,)
    return any(isinstance(each, type) and issubclass(each, BaseModel) for each in members) or get_origin(kind) is list

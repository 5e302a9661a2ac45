"""Any projection of a model has the values that the model has in the same fields."""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Mapping
from functools import cache
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from pydantic import BaseModel, create_model
from typing_extensions import TypedDict

from inat_typed import INaturalist, Projection, v1, v2
from inat_typed.runtime.decoding.model import Model
from inat_typed.runtime.projection.introspection import api_fields, is_record_class, is_response_model
from inat_typed.runtime.projection.planner import plan_fields
from inat_typed.runtime.projection.type_matching import list_item_types, union_members
from inat_typed.runtime.support.json_guards import is_object
from inat_typed.sandbox import Sandbox
from inat_typed.sandbox.field_selection import parse_fields

pytestmark = pytest.mark.usefixtures("each_decoder")

NUMBERS = count(1)


def _projection(fields: dict[str, Any], model: type[Model]) -> type[Any]:
    return types.new_class(
        f"Made{next(NUMBERS)}",
        (Projection,),
        {"of": model},
        lambda body: body.update(__annotations__=fields, __module__=__name__),
    )


def _plain(fields: dict[str, Any], _: type[Model]) -> type[Any]:
    definitions: dict[str, Any] = {name: (kind, ...) for name, kind in fields.items()}
    made: type[BaseModel] = create_model(f"Made{next(NUMBERS)}", **definitions)
    return made


def _typed_dict(fields: dict[str, Any], _: type[Model]) -> type[Any]:
    make: Any = TypedDict
    made: type[Any] = make(f"Made{next(NUMBERS)}", fields)
    return made


def _dataclass(fields: dict[str, Any], _: type[Model]) -> type[Any]:
    return dataclasses.make_dataclass(f"Made{next(NUMBERS)}", list(fields.items()))


MAKERS = (_projection, _plain, _typed_dict, _dataclass)


@st.composite
def projections(draw: st.DrawFn, model: type[Model], depth: int) -> type[Any]:
    """Generate a class of any kind with some fields of *model*, and nested ones."""
    known = api_fields(model)
    flat = [name for name, kind in known.items() if not _models(kind)]
    names = draw(st.lists(st.sampled_from(list(known) if depth else flat), min_size=1, max_size=8, unique=True))
    fields = {name: draw(_kinds(known[name], depth)) for name in names}
    made: type[Any] = draw(st.sampled_from(MAKERS))(fields, model)
    return made


@st.composite
def _kinds(draw: st.DrawFn, sent: Any, depth: int) -> Any:
    """Generate a type for a field: a projection where the field has a model, else the same type."""
    if not _models(sent):
        return sent
    kind: Any = None
    for each in union_members(sent):
        if is_response_model(each):
            kind = draw(projections(each, depth - 1)) | kind
        elif (inner := list_item_types(each)) is not None:
            kind = list.__class_getitem__(draw(_kinds(inner[0], depth))) | kind
    return kind


def _models(kind: Any) -> bool:
    return any(
        is_response_model(each) or any(map(_models, list_item_types(each) or ())) for each in union_members(kind)
    )


def same(kind: Any, found: Any, whole: Any) -> bool:
    """Return whether *found*, decoded to *kind*, has the values of *whole* and nothing else."""
    if found is None or whole is None:
        return found is None and whole is None
    kinds = [each for each in union_members(kind) if each is not type(None)]
    if len(kinds) == 1 and is_record_class(kinds[0]):
        (record,) = kinds
        values = _values(found)
        types = _types(record)
        return set(values) == set(types) and all(
            same(each, values[name], getattr(whole, name)) for name, each in types.items()
        )
    if len(kinds) == 1 and (inner := list_item_types(kinds[0])) is not None:
        return len(found) == len(whole) and all(
            same(inner[0], one, other) for one, other in zip(found, whole, strict=True)
        )
    return bool(found == whole) and type(found) is type(whole)


def _values(record: object) -> Mapping[str, Any]:
    return record if is_object(record) else vars(record)


def _types(record: Any) -> dict[str, Any]:
    if issubclass(record, BaseModel):
        return {name: info.annotation for name, info in record.model_fields.items()}
    return dict(record.__annotations__)


APIS: dict[str, Any] = {"v1": v1.Observation, "v2": v2.Observation}


@cache
def whole(api: str) -> Any:
    """Return observations with all fields."""
    with INaturalist(transport=Sandbox()) as inat:
        return getattr(inat, api).observations.search(per_page=10, order_by="id")


@pytest.mark.parametrize("api", APIS)
@given(st.data())
@settings(max_examples=80, suppress_health_check=[HealthCheck.data_too_large, HealthCheck.too_slow])
def test_a_projection_has_the_values_of_the_model(api: str, data: st.DataObject) -> None:
    projection = data.draw(projections(APIS[api], 2))
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat:
        page = getattr(inat, api).observations.search(fields=projection, per_page=10, order_by="id")
    assert len(page) == 10
    for found, full in zip(page, whole(api), strict=True):
        assert same(projection, found, full), (projection, found, full)
    tree = plan_fields(projection, APIS[api])
    assert page.requested == (tree if api == "v2" else None)
    if api == "v2":
        assert parse_fields(sandbox.requests[-1].params["fields"]) == tree

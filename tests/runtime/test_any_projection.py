"""Any projection that can be made of a model is answered, and holds what the whole answer holds there."""

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
from inat_typed.runtime.holding import alternatives, elements
from inat_typed.runtime.model import Model
from inat_typed.runtime.narrowing import is_object
from inat_typed.runtime.plan import of_projection
from inat_typed.runtime.records import is_answered, is_record, sent_fields
from inat_typed.sandbox import Sandbox, rison

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
    """A class of any kind with some of the fields of *model*, of those inside them, and so on."""
    known = sent_fields(model)
    flat = [name for name, kind in known.items() if not _models(kind)]
    names = draw(st.lists(st.sampled_from(list(known) if depth else flat), min_size=1, max_size=8, unique=True))
    fields = {name: draw(_kinds(known[name], depth)) for name in names}
    made: type[Any] = draw(st.sampled_from(MAKERS))(fields, model)
    return made


@st.composite
def _kinds(draw: st.DrawFn, sent: Any, depth: int) -> Any:
    """A type that holds what is sent: the same, but for models, of which there is a projection."""
    if not _models(sent):
        return sent
    kind: Any = None
    for each in alternatives(sent):
        if is_answered(each):
            kind = draw(projections(each, depth - 1)) | kind
        elif (inner := elements(each)) is not None:
            kind = list.__class_getitem__(draw(_kinds(inner[0], depth))) | kind
    return kind


def _models(kind: Any) -> bool:
    return any(is_answered(each) or any(map(_models, elements(each) or ())) for each in alternatives(kind))


def same(kind: Any, found: Any, whole: Any) -> bool:
    """Whether *found*, read into *kind*, is what *whole* has there, and nothing else."""
    if found is None or whole is None:
        return found is None and whole is None
    kinds = [each for each in alternatives(kind) if each is not type(None)]
    if len(kinds) == 1 and is_record(kinds[0]):
        (record,) = kinds
        values = _values(found)
        types = _types(record)
        return set(values) == set(types) and all(
            same(each, values[name], getattr(whole, name)) for name, each in types.items()
        )
    if len(kinds) == 1 and (inner := elements(kinds[0])) is not None:
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
    """Observations with all their fields."""
    with INaturalist(transport=Sandbox()) as inat:
        return getattr(inat, api).observations.search(per_page=10, order_by="id")


@pytest.mark.parametrize("api", APIS)
@given(st.data())
@settings(max_examples=80, suppress_health_check=[HealthCheck.data_too_large, HealthCheck.too_slow])
def test_it_is_the_whole_answer_restricted_to_it(api: str, data: st.DataObject) -> None:
    projection = data.draw(projections(APIS[api], 2))
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat:
        page = getattr(inat, api).observations.search(fields=projection, per_page=10, order_by="id")
    assert len(page) == 10
    for found, full in zip(page, whole(api), strict=True):
        assert same(projection, found, full), (projection, found, full)
    tree = of_projection(projection, APIS[api])
    assert page.requested == (tree if api == "v2" else None)
    if api == "v2":
        assert rison.plan(sandbox.requests[-1].params["fields"]) == tree

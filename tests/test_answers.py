"""Whatever the descriptions say that the service answers is decoded without a warning, and given back as it came."""

from __future__ import annotations

import json
import warnings
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from pydantic import TypeAdapter

from codegen.__main__ import ROOT, descriptions
from codegen.distil import Json
from codegen.normalise import operations
from inat_typed import v1, v2, web
from inat_typed.runtime.answer import target
from inat_typed.runtime.decode import decode
from inat_typed.runtime.operation import AnyOperation
from tests.dates import normalised
from tests.instances import Instances

OPERATIONS = [
    each
    for module in (v1, v2, web)
    for each in module.OPERATIONS.values()
    if each.answer.kind not in ("nothing", "bytes")
]


@cache
def schemas() -> dict[tuple[str, str, str], tuple[Instances, Json]]:
    """By API, path and method: what is answered."""
    found: dict[tuple[str, str, str], tuple[Instances, Json]] = {}
    for api, description in descriptions(ROOT / "specs").items():
        instances = Instances(description)
        for path, method, operation in operations(description):
            success = next(answer for status, answer in operation["responses"].items() if status.startswith("2"))
            schema = success.get("content", {}).get("application/json", {}).get("schema")
            if schema is not None:
                found[api, path, method.upper()] = instances, schema
    return found


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: f"{each.api}.{each.id}")
@settings(
    max_examples=10,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)
@given(data=st.data())
def test_an_answer_as_described_decodes_and_dumps_as_it_came(operation: AnyOperation, data: st.DataObject) -> None:
    instances, schema = schemas()[operation.api, operation.path, operation.method]
    content = data.draw(instances.of(schema))
    kind = target(operation.answer)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        answer = decode(kind, json.dumps(content).encode())
    adapter: TypeAdapter[Any] = TypeAdapter(kind)
    dumped = adapter.dump_python(answer, mode="json", exclude_unset=True, by_alias=True)
    assert normalised(dumped) == normalised(content)

"""Responses that match the descriptions are decoded without a warning, and dumped unchanged."""

from __future__ import annotations

import json
import warnings
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from pydantic import TypeAdapter

from codegen.generate import ROOT, load_descriptions
from codegen.normalise import iter_operations
from codegen.openapi import Json
from inat_typed import v1, v2, web
from inat_typed.runtime.decoding.decoder import decode
from inat_typed.runtime.decoding.result_type import result_type
from inat_typed.runtime.request.operation import AnyOperation
from tests.dates import normalised
from tests.instances import Instances

RESOURCES: dict[str, list[AnyOperation]] = {}
for module in (v1, v2, web):
    for each in module.OPERATIONS.values():
        if each.returns.kind not in ("nothing", "bytes"):
            RESOURCES.setdefault(f"{each.api}.{each.id.partition('.')[0]}", []).append(each)


@cache
def response_schemas() -> dict[tuple[str, str, str], tuple[Instances, Json]]:
    """Return the schema of the successful response by API, path and method."""
    found: dict[tuple[str, str, str], tuple[Instances, Json]] = {}
    for api, description in load_descriptions(ROOT / "specs").items():
        instances = Instances(description)
        for path, method, operation in iter_operations(description):
            success = next(response for status, response in operation["responses"].items() if status.startswith("2"))
            schema = success.get("content", {}).get("application/json", {}).get("schema")
            if schema is not None:
                found[api, path, method.upper()] = instances, schema
    return found


def assert_round_trip(operation: AnyOperation) -> None:
    """Assert that responses of *operation* made from its description decode and dump unchanged."""
    instances, schema = response_schemas()[operation.api, operation.path, operation.method]
    kind = result_type(operation.returns)
    adapter: TypeAdapter[Any] = TypeAdapter(kind)

    @settings(
        max_examples=10,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
    )
    @given(content=instances.of(schema))
    def check(content: Any) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            result = decode(kind, json.dumps(content).encode())
        dumped = adapter.dump_python(result, mode="json", exclude_unset=True, by_alias=True)
        assert normalised(dumped) == normalised(content)

    check()


@pytest.mark.parametrize("resource", RESOURCES)
def test_described_responses_decode_and_dump_unchanged(resource: str) -> None:
    for operation in RESOURCES[resource]:
        try:
            assert_round_trip(operation)
        except Exception as error:
            error.add_note(f"operation: {operation.api}.{operation.id}")
            raise

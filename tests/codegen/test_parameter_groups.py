"""Parameter groups: operations whose parameters differ from those of the group."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from codegen.openapi import DescriptionError
from tests.codegen.conftest import Pond

NAMES = [f"q{number}" for number in range(20)]
PARAMETERS = [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in NAMES]
PATHS = {"/newts": "newts.search", "/toads": "toads.search", "/swans": "swans.search"}


@pytest.fixture
def filters(pond: Pond) -> Pond:
    """A pond in which three operations share 20 parameters, all of them in the group ``Filters``."""

    def add_operations(facts: dict[str, Any]) -> None:
        for path in PATHS:
            responses = copy.deepcopy(facts["paths"]["/frogs"]["get"]["responses"])
            facts["paths"][path] = {"get": {"parameters": copy.deepcopy(PARAMETERS), "responses": responses}}

    pond.edit(add_operations)
    for path, identifier in PATHS.items():
        pond.name(path, "get", identifier)
    update = {"x-parameter-groups": {"Filters": NAMES}}
    pond.overlay(lambda overlay: overlay["actions"].append({"target": "$", "update": update}))
    return pond


def edit_toads(pond: Pond, change: Callable[[list[dict[str, Any]]], object]) -> None:
    pond.edit(lambda facts: change(facts["paths"]["/toads"]["get"]["parameters"]))


def test_operation_with_another_type_writes_only_its_difference(filters: Pond) -> None:
    edit_toads(filters, lambda parameters: parameters[7]["schema"].update(type="string"))
    files = filters.generated()
    assert "class Filters(_BaseFilters, total=False):" in files["params.py"]
    assert "class NewtsSearchParams(Filters, CallOptions, total=False):" in files["params.py"]
    assert "class ToadsSearchParams(_BaseFilters, CallOptions, total=False):" in files["params.py"]
    assert files["params.py"].count("    q7: int\n") == 1
    assert files["params.py"].count("    q7: str\n") == 1
    assert files["params.py"].count("    q8: int\n") == 1
    assert files["operations.py"].count('*without(_FILTERS, "q7")') == 1
    assert files["documentation.py"].count('**without(_FILTERS, "q7")') == 1


def test_order_of_operations_does_not_matter(filters: Pond) -> None:
    """The first operation by name deviates: the group still has the variant of the others."""
    filters.edit(lambda facts: facts["paths"]["/newts"]["get"]["parameters"][7]["schema"].update(type="string"))
    params = filters.generated()["params.py"]
    assert "class NewtsSearchParams(_BaseFilters, CallOptions, total=False):" in params
    assert "class ToadsSearchParams(Filters, CallOptions, total=False):" in params


def test_operation_without_one_parameter_uses_the_group(filters: Pond) -> None:
    edit_toads(filters, lambda parameters: parameters.pop(7))
    files = filters.generated()
    assert files["params.py"].count("    q7: int\n") == 1
    assert files["operations.py"].count('*without(_FILTERS, "q7")') == 1
    assert "q7" not in files["params.py"].partition("class ToadsSearchParams(")[2]


def test_operation_without_many_parameters_does_not_use_the_group(filters: Pond) -> None:
    def remove_three(parameters: list[dict[str, Any]]) -> None:
        del parameters[5:8]

    edit_toads(filters, remove_three)
    params = filters.generated()["params.py"]
    assert "class ToadsSearchParams(CallOptions, total=False):" in params
    assert "class Filters(TypedDict, total=False):" in params


def test_member_that_no_operation_has_is_rejected(filters: Pond) -> None:
    filters.overlay(lambda overlay: overlay["actions"][-1]["update"]["x-parameter-groups"]["Filters"].append("q99"))
    with pytest.raises(DescriptionError, match="x-parameter-groups: Filters: no operation has a parameter 'q99'"):
        filters.generated()

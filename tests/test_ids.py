"""Parameters that name records: what their types and docstrings admit is what is accepted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest

from codegen.generate import ROOT, load_descriptions
from codegen.parameters import ParameterPlan
from codegen.plan import plan_api
from inat_typed import ArgumentTypeError, ArgumentValueError, INaturalist, v1, v2, web
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.runtime.request.validate import validate_arguments
from tests import samples

TABLES = {"v1": v1.OPERATIONS, "v2": v2.OPERATIONS, "web": web.OPERATIONS}
SOME_UUID = UUID("4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f")
NOT_RECORDS = {"client_id", "metric", "x", "y", "zoom"}
"""Parameters that look like IDs but name no records."""


def id_parameters(api: str) -> Iterator[tuple[AnyOperation, ParameterPlan]]:
    """Yield the parameters of paths and queries that name records, with their operations."""
    for operation in plan_api(api, load_descriptions(ROOT / "specs")[api]).operations:
        for each in operation.parameters:
            is_id = each.location == "path" or re.search(r"(^|_)(id|uuid)$", each.name) or "uuid" in each.type.kinds
            is_other = each.type.choices or each.type.kinds == ("boolean",)
            if is_id and each.location != "body" and each.name not in NOT_RECORDS and not is_other:
                yield TABLES[api][operation.id], each


def is_accepted(operation: AnyOperation, keyword: str, value: Any) -> bool:
    parameter = operation.by_keyword[keyword]
    given = [value] if parameter.type.is_list and parameter.location != "path" else value
    try:
        validate_arguments(operation, samples.arguments(operation, required_only=True) | {keyword: given})
    except (ArgumentTypeError, ArgumentValueError):
        return False
    return True


def promises(parameter: ParameterPlan) -> Iterator[tuple[object, bool, bool]]:
    """Yield sample values, whether the docstring of *parameter* names their kind, and whether its type admits it."""
    words = set(re.findall(r"\w+", parameter.doc.partition(". ")[0]))
    types = set(re.findall(r"\w+", parameter.annotation))
    yield 48662, not words.isdisjoint({"ID", "IDs"}), "int" in types
    yield SOME_UUID, not words.isdisjoint({"UUID", "UUIDs"}), "UUID" in types
    texts = (
        {"login", "logins", "slug", "slugs"} if parameter.type.words else {"login", "logins", "slug", "slugs", "any"}
    )
    is_text = not words.isdisjoint(texts)
    yield "a-slug", is_text, is_text if "UUID" in types else "str" in types  # the text of a UUID is a str as well


@pytest.mark.parametrize("api", TABLES)
def test_ids_are_what_docstrings_and_types_say(api: str) -> None:
    wrong: list[str] = []
    for operation, parameter in id_parameters(api):
        for value, documented, typed in promises(parameter):
            accepted = is_accepted(operation, parameter.keyword, value)
            if not accepted == documented == typed:
                name = f"{api}.{operation.id}: {parameter.keyword}"
                wrong.append(f"{name}: {value!r}: {accepted=} {documented=} {typed=}")
    assert wrong == []


@pytest.mark.parametrize("resource", ["observations", "taxa", "identifications"])
def test_v1_finds_records_by_integer_id_alone(resource: str) -> None:
    operation = v1.OPERATIONS[f"{resource}.get"]
    assert is_accepted(operation, "id", [1, 2])
    assert not is_accepted(operation, "id", [SOME_UUID])
    assert not is_accepted(operation, "id", str(SOME_UUID))


@pytest.mark.parametrize(
    ("operation", "value"),
    [("projects.get", ["my-project", 3]), ("places.get", "new-york"), ("users.get", "kueda"), ("users.get", 1)],
)
def test_v1_finds_projects_and_places_by_slug_and_users_by_login(operation: str, value: object) -> None:
    assert is_accepted(v1.OPERATIONS[operation], "id", value)


@pytest.mark.parametrize("value", ["any", ["any"], SOME_UUID, str(SOME_UUID), 1, [1, 2], [SOME_UUID]])
def test_v1_takes_places_or_one_uuid_or_any(value: object) -> None:
    search: Any = INaturalist(dry_run=True).v1.observations.search
    assert search(place_id=value).results == []


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ([1, "any"], "'any' cannot be combined with other values; pass it alone"),
        ([SOME_UUID, SOME_UUID], f"'{SOME_UUID}' cannot be combined with other values; pass it alone"),
        ("anywhere", "expected a list of an int, a UUID or its text or 'any'"),
    ],
)
def test_v1_refuses_other_combinations_of_places(value: object, message: str) -> None:
    with pytest.raises(ArgumentValueError, match=re.escape(message)):
        validate_arguments(v1.OPERATIONS["observations.search"], {"place_id": value})


@pytest.mark.parametrize("value", [True, False, "any"])
def test_v1_takes_current_identifications_or_any(value: bool | str) -> None:
    assert is_accepted(v1.OPERATIONS["identifications.search"], "current", value)

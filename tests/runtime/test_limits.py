"""Requests that are too long are refused before anything is sent."""

from __future__ import annotations

import re
from typing import Any

import pytest

from inat_typed import ArgumentTypeError, ArgumentValueError, INaturalist, PaginationWarning, v1, v2
from inat_typed.runtime.request.limits import MAX_SENT_URL_LENGTH
from inat_typed.sandbox import Sandbox
from tests.runtime.calls import client_of
from tests.test_operations import method_of

UUID_TEXT = "4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f"


@pytest.mark.parametrize(
    ("operation", "limit"),
    [("v1.observations.get", 30), ("v1.taxa.get", 30), ("v1.projects.get", 100), ("v2.observations.get", 200)],
)
def test_too_many_ids_are_refused_with_the_method_that_takes_any_number(operation: str, limit: int) -> None:
    api, _, name = operation.partition(".")
    inat = INaturalist(dry_run=True)
    method: Any = method_of(inat, {"v1": v1, "v2": v2}[api].OPERATIONS[name])
    one: Any = UUID_TEXT if api == "v2" else 1
    method([one] * limit)
    message = f"{name}: {'uuid' if api == 'v2' else 'id'} has {limit + 1} IDs; one call accepts at most {limit}"
    advice = f"inat.paginate(inat.{operation}, [...]) takes any number"
    with pytest.raises(ArgumentValueError, match=f"{re.escape(message)}.*{re.escape(advice)}"):
        method([one] * (limit + 1))


def test_a_larger_page_takes_more_ids() -> None:
    get = INaturalist(dry_run=True).v1.observations.get
    get(list(range(200)), per_page=200)
    with pytest.raises(ArgumentValueError, match=re.escape("at most 30 (200 with per_page=200)")):
        get(list(range(31)))
    with pytest.raises(ArgumentValueError, match="at most 200"):
        get(list(range(201)), per_page=200)


def test_a_pagination_takes_any_number_of_ids() -> None:
    inat = client_of(Sandbox())
    known = [each.id for each in inat.v1.observations.search(per_page=40).results]
    with pytest.warns(PaginationWarning, match="and 295 more"):
        found = inat.paginate(inat.v1.observations.get, [*known, *range(9_000_000, 9_000_300)]).all()
    assert sorted(each.id for each in found) == sorted(known)


@pytest.mark.parametrize(
    ("operation", "keyword", "advice"),
    [
        ("observations.search", "id", "inat.paginate(inat.v1.observations.get, [...]), which takes any number"),
        ("observations.search", "taxon_id", "inat.v2.observations.search, which takes any number"),
        ("observations.taxonomy", "taxon_id", "has 2,500 values: pass them in several calls"),
        ("taxa.search", "id", "inat.paginate(inat.v1.taxa.get, [...]), which takes any number"),
    ],
)
def test_a_url_that_servers_refuse_is_not_sent(operation: str, keyword: str, advice: str) -> None:
    method: Any = method_of(INaturalist(dry_run=True), v1.OPERATIONS[operation])
    method(**{keyword: list(range(100_000, 100_500))})
    start = re.escape(f"{operation}: the URL would have ")
    with pytest.raises(ArgumentValueError, match=f"{start}.*more than {MAX_SENT_URL_LENGTH:,}.*{re.escape(advice)}"):
        method(**{keyword: list(range(100_000, 102_500))})


def test_suggested_operations_take_the_same_lists_at_any_length() -> None:
    suggesting = [each for each in v1.OPERATIONS.values() if each.long_lists]
    assert suggesting
    for operation in suggesting:
        suggested = v2.OPERATIONS[operation.long_lists.removeprefix("v2.")]
        assert suggested.method_override
        lists = {each.keyword for each in operation.in_location("query") if each.type.is_list and not each.type.choices}
        assert lists - set(suggested.by_keyword) <= {"id", "ofv_datatype"}
        resource, _, name = operation.id.partition(".")
        if name == "search" and operation.parameter("id"):
            pagination = v1.OPERATIONS[f"{resource}.get"].pagination
            assert pagination is not None
            assert pagination.max_ids


def test_v2_says_what_takes_integer_ids() -> None:
    inat: Any = INaturalist(dry_run=True)
    advice = re.escape("inat.v2.observations.search(id=[...]) takes integer IDs")
    with pytest.raises(ArgumentTypeError, match=f"uuid: 100031 is not valid; .*{advice}"):
        inat.v2.observations.get(100031)
    inat.v2.observations.search(id=[100031])


def test_v2_names_methods_of_v1_that_take_integer_ids() -> None:
    hinted = {
        operation.id: hints["uuid"]
        for operation in v2.OPERATIONS.values()
        if "uuid" in (hints := dict(operation.hints))
    }
    assert {"observations.get", "observations.fave", "comments.update", "identifications.delete"} <= set(hinted)
    for name, hint in hinted.items():
        if "inat.v1" in hint:
            assert next(v1.OPERATIONS[name].in_location("path")).type.kinds == ("integer",)

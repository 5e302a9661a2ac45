"""Page sizes, order, id cursors, the result window and caching headers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from inat_typed import INaturalist, PermissionDeniedError, ServerError, v1, v2
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.sandbox import Sandbox
from tests.sandbox.http import all_observations, assert_error, get, results, send_request, total_results

SANDBOX = Sandbox()
PAGED = [
    each
    for table in (v1.OPERATIONS, v2.OPERATIONS)
    for each in table.values()
    if each.pagination and each.returns.kind == "page" and not each.id.endswith(".get")
    if (per_page := each.parameter("per_page")) and per_page.type.minimum != 1
]
LARGEST = {
    ("observations", 30, 200): ["v1.observations.search", "v2.observations.search"],
    ("identifications", 30, 200): ["v1.identifications.search"],
    ("taxa", 30, 500): ["v1.taxa.search", "v2.taxa.search"],
    ("taxa/autocomplete", 10, 30): ["v1.taxa.autocomplete", "v2.taxa.autocomplete"],
    ("places/autocomplete", 10, 20): ["v1.places.autocomplete"],
    ("places/containing", 20, 100): ["v1.places.containing"],
    ("projects", 10, 300): ["v1.projects.search", "v2.projects.search"],
    ("projects/8001/members", 30, 100): ["v1.projects.members", "v2.projects.members"],
    ("search", 30, 100): ["v1.search.search", "v2.search.search"],
    ("users/autocomplete", 5, 100): ["v1.users.autocomplete", "v2.users.autocomplete"],
    ("observations/updates", 20, 200): ["v1.observations.updates", "v2.observations.updates"],
    ("observations/species_counts", 500, 500): ["v1.observations.species_counts", "v2.observations.species_counts"],
    ("observations/observers", 500, 500): ["v1.observations.observers", "v2.observations.observers"],
    ("observations/identifiers", 500, 500): ["v1.observations.identifiers", "v2.observations.identifiers"],
}


@pytest.mark.parametrize(
    ("name", "path", "default", "largest"),
    [(name, path, default, largest) for (path, default, largest), names in LARGEST.items() for name in names],
)
def test_page_sizes(name: str, path: str, default: int, largest: int) -> None:
    operation = {"v1": v1, "v2": v2}[name[:2]].OPERATIONS[name[3:]]
    needed = {each.name: "o" for each in operation.in_location("query") if each.required}

    def page(**params: int) -> Any:
        response = send_request(SANDBOX, "GET", f"/{name[:2]}/{path}", jwt=SANDBOX.jwt(), params=needed | params)
        assert response.status_code == 200, response.text
        return response.json()

    first_page = page()
    assert first_page["per_page"] == default
    assert len(first_page["results"]) == min(default, first_page["total_results"])
    if not operation.parameter("per_page"):
        return
    assert page(per_page=10_000)["per_page"] == largest
    assert len(page(per_page=1)["results"]) == min(1, first_page["total_results"])
    empty_page = page(per_page=0)
    assert empty_page["results"] == []
    assert empty_page["total_results"] == first_page["total_results"]


def test_every_paginated_operation_accepts_per_page() -> None:
    for operation in PAGED:
        assert_empty_page(operation)


def assert_empty_page(operation: AnyOperation) -> None:
    path = f"/{operation.api}{operation.path}".replace("{id}", "8001" if "projects" in operation.path else "48662")
    params = {each.name: "o" for each in operation.in_location("query") if each.required}
    response = send_request(SANDBOX, "GET", path, jwt=SANDBOX.jwt(), params=params | {"per_page": "0"})
    assert response.status_code == 200, response.text
    assert (response.json()["per_page"], response.json()["results"]) == (0, []), f"{operation.api}.{operation.id}"


@pytest.mark.parametrize("api", ["v1", "v2"])
@pytest.mark.parametrize("per_page", [7, 50, 200])
def test_pages_follow_each_other(api: str, per_page: int) -> None:
    last = -(-300 // per_page)
    pages = [results(get(SANDBOX, f"/{api}/observations", per_page=per_page, page=page)) for page in range(1, last + 2)]
    uuids = [each["uuid"] for page in pages for each in page]
    assert uuids == [each["uuid"] for each in all_observations(SANDBOX)]
    assert pages[-1] == []


KEYS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "created_at": lambda each: each["created_at"],
    "id": lambda each: each["id"],
    "observed_on": lambda each: each["observed_on"],
    "updated_at": lambda each: each["updated_at"],
    "species_guess": lambda each: each["species_guess"].lower(),
    "votes": lambda each: each["faves_count"],
}


@pytest.mark.parametrize("api", ["v1", "v2"])
@pytest.mark.parametrize("order_by", sorted(KEYS))
@pytest.mark.parametrize("order", ["asc", "desc", None])
def test_order(api: str, order_by: str, order: str | None) -> None:
    params = {"order_by": order_by, "per_page": 200} | ({"order": order} if order else {})
    if api == "v2":
        params["fields"] = "all"
    found = results(get(SANDBOX, f"/{api}/observations", **params))
    keys = [KEYS[order_by](each) for each in found]
    assert keys == sorted(keys, reverse=order != "asc")


def test_newest_first_by_default() -> None:
    created = [each["created_at"] for each in all_observations(SANDBOX)]
    assert created == sorted(created, reverse=True)


@pytest.mark.parametrize(
    ("path", "size"),
    [("/v1/observations", 40), ("/v2/observations", 40), ("/v1/identifications", 90), ("/v2/taxa", 20)],
)
def test_id_above_reaches_every_record_once(path: str, size: int) -> None:
    params: dict[str, Any] = {"per_page": size} | ({"fields": "id"} if "v2" in path else {})
    if path != "/v2/taxa":  # taxa are in the order of their ids wherever id_above is given
        params |= {"order_by": "id", "order": "asc"}
    total = total_results(get(SANDBOX, path, per_page=0))
    seen: list[int] = []
    while True:
        response = get(SANDBOX, path, **params, id_above=seen[-1] if seen else 0)
        assert total_results(response) == total - len(seen)
        found = [each["id"] for each in results(response)]
        if not found:
            break
        seen += found
    assert len(seen) == total
    assert seen == sorted(set(seen))


@pytest.mark.parametrize("path", ["/v1/observations", "/v1/identifications"])
def test_id_below_reaches_every_record_once(path: str) -> None:
    seen = [10**12]
    while found := results(get(SANDBOX, path, order_by="id", per_page=150, id_below=seen[-1])):
        seen += [each["id"] for each in found]
    assert len(seen) - 1 == total_results(get(SANDBOX, path, per_page=0))
    assert seen == sorted(set(seen), reverse=True)


@pytest.mark.parametrize("path", ["observations", "taxa"])
def test_the_result_window(path: str) -> None:
    for api, status in (("v1", 403), ("v2", 500)):
        assert results(get(SANDBOX, f"/{api}/{path}", per_page=200, page=50)) == []
        refused = get(SANDBOX, f"/{api}/{path}", per_page=200, page=51)
        assert_error(refused, status, api, "Result window is too large")


def test_the_result_window_uses_the_effective_page_size() -> None:
    """``per_page=1000`` means 200, so that page 50 is still within the window."""
    assert results(get(SANDBOX, "/v1/observations", per_page=1_000, page=50)) == []
    with INaturalist(transport=SANDBOX) as inat:
        with pytest.raises(PermissionDeniedError, match="window"):
            inat.v1.observations.search(per_page=200, extra_params={"page": 51})
        with pytest.raises(ServerError, match="window"):
            inat.v2.observations.search(per_page=200, extra_params={"page": 51})


@pytest.mark.parametrize(
    ("path", "params", "expected"),
    [
        ("/v1/observations", {}, "public, max-age=300"),
        ("/v2/taxa/autocomplete", {"q": "mon"}, "public, max-age=120"),
        ("/v1/observations", {"ttl": 7}, "public, max-age=7"),
        ("/v2/observations", {"ttl": -1}, "no-cache"),
    ],
)
def test_max_age(path: str, params: dict[str, Any], expected: str) -> None:
    assert get(SANDBOX, path, **params).headers["cache-control"] == expected


def test_conditional_requests() -> None:
    sandbox = Sandbox()
    path, person = "/v2/observations", {"Authorization": sandbox.jwt()}
    first = get(sandbox, path, per_page=2)
    etag = first.headers["etag"]
    again = send_request(sandbox, "GET", path, params={"per_page": 2}, headers={"If-None-Match": etag})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
    assert again.headers["cache-control"] == first.headers["cache-control"]
    send_request(sandbox, "POST", path, json={"observation": {"species_guess": "Monarch"}}, headers=person)
    assert (
        send_request(sandbox, "GET", path, params={"per_page": 2}, headers={"If-None-Match": etag}).status_code == 200
    )
    assert "etag" not in get(sandbox, "/v2/observations/0").headers


def test_authenticated_responses_are_not_public() -> None:
    response = send_request(SANDBOX, "GET", "/v2/observations", jwt=SANDBOX.jwt(), params={"ttl": 60})
    assert "public" not in response.headers["cache-control"]

"""Requests that the sandbox rejects, and the format of the errors."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given, settings, strategies as st

from inat_typed import INaturalist, NotFoundError, ServerError, UnprocessableError, v1, v2, web
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.sandbox import Sandbox, SandboxWarning
from tests.sandbox.http import assert_error, get, post_as_get, results, send_request

APIS = ["v1", "v2"]
OPERATIONS = [each for table in (v1.OPERATIONS, v2.OPERATIONS, web.OPERATIONS) for each in table.values()]
SHARED = Sandbox()
"""For requests that change nothing."""

UNKNOWN_ID = 987_654_321


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("taxon_id", UNKNOWN_ID),
        ("taxon_id", f"48662,{UNKNOWN_ID}"),
        ("place_id", UNKNOWN_ID),
        ("user_id", UNKNOWN_ID),
        ("user_id", "unknown-user"),
        ("user_login", "unknown-user"),
        ("project_id", UNKNOWN_ID),
        ("project_id", "no-such-project"),
    ],
)
@pytest.mark.parametrize("path", ["observations", "observations/species_counts", "observations/histogram"])
def test_filter_by_an_unknown_record(api: str, path: str, name: str, value: object) -> None:
    assert_error(get(SHARED, f"/{api}/{path}", **{name: value}), 422, api, "Unknown ")


@pytest.mark.parametrize(("name", "value"), [("taxon_id", UNKNOWN_ID), ("user_id", UNKNOWN_ID)])
def test_identifications_filtered_by_an_unknown_record(name: str, value: int) -> None:
    assert_error(get(SHARED, "/v1/identifications", **{name: value}), 422, "v1", "Unknown ")


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("quality_grade", "reserch"),
        ("taxon_id", "monarch"),
        ("taxon_id", "1_0"),
        ("month", "13"),
        ("day", "0"),
        ("per_page", "many"),
        ("per_page", "-1"),
        ("page", "-1"),
        ("page", "1.5"),
        ("captive", "yes"),
        ("lat", "nan"),
        ("lat", "1_0"),
        ("created_d1", "yesterday"),
        ("observed_on", "2024-02-30"),
        ("observed_on", "2024-02-03garbage"),
        ("order", "up"),
        ("order_by", "beauty"),
        ("d1", "2024-13-01"),
        ("updated_since", "soon"),
    ],
)
def test_invalid_value(api: str, name: str, value: str) -> None:
    assert_error(get(SHARED, f"/{api}/observations", **{name: value}), 422, api, f"{name}: ")


def test_v2_excludes_observations_by_uuid_only() -> None:
    assert_error(get(SHARED, "/v2/observations", not_id=100_001), 422, "v2")
    assert get(SHARED, "/v1/observations", not_id=100_001).status_code == 200


VALUE = {"observation_field_id": 7_001, "value": "milkweed"}


@pytest.mark.parametrize(
    ("attributes", "status"),
    [
        (VALUE, 200),
        ([VALUE], 422),
        ({"0": VALUE}, 422),
        ({"observation_field_id": 7_001}, 422),
        ({**VALUE, "id": 1}, 422),
    ],
)
def test_v2_takes_the_value_of_one_observation_field(attributes: Any, status: int) -> None:
    sandbox = Sandbox()
    response = send_request(
        sandbox,
        "POST",
        "/v2/observations",
        headers={"Authorization": sandbox.jwt()},
        json={"fields": "all", "observation": {"observation_field_values_attributes": attributes}},
    )
    assert response.status_code == status
    if status == 200:
        assert [each["value"] for each in results(response)[0]["ofvs"]] == ["milkweed"]


def test_v1_takes_a_list_of_values_of_observation_fields() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
        value = {"observation_field_id": 7_001, "value": "milkweed"}
        created = inat.v1.observations.create(observation_field_values_attributes=[value])  # type: ignore[list-item]
    assert [each.value for each in created.ofvs or ()] == ["milkweed"]


def test_v2_takes_no_name_of_a_taxon() -> None:
    sandbox = Sandbox()
    body = {"observation": {"taxon_name": "Danaus plexippus"}}
    headers = {"Authorization": sandbox.jwt()}
    assert_error(send_request(sandbox, "POST", "/v2/observations", headers=headers, json=body), 422, "v2")


def test_every_invalid_value_is_named() -> None:
    response = get(SHARED, "/v2/observations", month="13", captive="yes", quality_grade="fine")
    assert {each["path"] for each in response.json()["errors"]} == {"month", "captive", "quality_grade"}


def test_unknown_query_parameters_are_rejected() -> None:
    """The real v2 ignores unknown parameters; a test double should catch a misspelt filter."""
    for operation in OPERATIONS:
        if operation.method == "GET" and operation.api != "v1":
            assert_unknown_parameter_is_rejected(operation)


def test_v1_ignores_unknown_query_parameters_with_a_warning() -> None:
    """v1 ignores unknown parameters; the warning makes a test fail that treats warnings as errors."""
    expected = get(SHARED, "/v1/observations", taxon_id="48662").json()
    with pytest.warns(SandboxWarning, match="v1.observations.search has no parameter 'taxn_id'"):
        response = get(SHARED, "/v1/observations", taxon_id="48662", taxn_id="1")
    assert response.json() == expected


def test_v1_ignores_unknown_fields_of_a_body_with_a_warning() -> None:
    sandbox = Sandbox()
    headers = {"Authorization": sandbox.jwt()}
    body = {"observation": {"species_guess": "Monarch", "colour": "orange"}}
    with pytest.warns(SandboxWarning, match="v1.observations.create has no parameter 'observation.colour'"):
        response = send_request(sandbox, "POST", "/v1/observations", headers=headers, json=body)
    assert response.status_code == 200
    assert response.json()["species_guess"] == "Monarch"


def assert_unknown_parameter_is_rejected(operation: AnyOperation) -> None:
    sandbox = SHARED
    path = f"/{operation.api}" * (operation.api != "web") + _filled(operation)
    headers = {"Authorization": sandbox.jwt()}
    response = send_request(sandbox, "GET", path, headers=headers, params={"taxn_id": "1"})
    if operation.id.startswith("oauth"):
        assert response.status_code == 400
    else:
        assert_error(response, 422, operation.api, "taxn_id")


def _filled(operation: AnyOperation) -> str:
    path = operation.path
    for each in operation.in_location("path"):
        value = {"integer": "1", "number": "1", "uuid": "4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f"}
        sample = each.type.choices[0] if each.type.choices else value.get(each.type.kinds[0], "sample")
        path = path.replace(f"{{{each.name}}}", str(sample))
    return path


def test_the_client_raises_the_message_of_the_service() -> None:
    with INaturalist(transport=Sandbox()) as inat, pytest.raises(UnprocessableError, match="taxn_id"):
        inat.v2.observations.search(extra_params={"taxn_id": "1"})


@pytest.mark.parametrize("body", [{"taxn_id": 1}, {"month": 13}, {"captive": "yes"}, {"per_page": True}])
def test_a_body_is_validated_like_a_query(body: dict[str, Any]) -> None:
    assert_error(post_as_get(SHARED, "/v2/observations", body), 422, "v2", next(iter(body)))


@pytest.mark.parametrize(("body", "text"), [({}, "empty"), ([], "object"), ("all", "object")])
def test_the_body_of_an_overridden_read_must_have_parameters(body: object, text: str) -> None:
    assert_error(post_as_get(SHARED, "/v2/observations", body), 422, "v2", text)


def test_a_body_that_is_not_json() -> None:
    response = send_request(
        SHARED, "POST", "/v2/observations", headers={"X-HTTP-Method-Override": "GET"}, content=b"{half"
    )
    assert_error(response, 400, "v2")


@pytest.mark.parametrize(
    "path",
    [
        "/v1",
        "/v2/",
        "/v2/observation",
        "/v1/observations/1/2/3",
        "/nowhere",
        "/v3/observations",
        "/v2/observations/%FF",
    ],
)
def test_an_unknown_path(path: str) -> None:
    api = path[1:3] if path.startswith(("/v1", "/v2")) else "web"
    response = send_request(SHARED, "GET", path)
    assert_error(response, response.status_code, api)
    assert response.status_code == 404 or "%" in path


@pytest.mark.parametrize(
    ("method", "path"), [("DELETE", "/v2/observations"), ("PUT", "/v1/taxa"), ("PATCH", "/v2/taxa")]
)
def test_unknown_method_of_a_path(method: str, path: str) -> None:
    assert_error(send_request(SHARED, method, path), 404, path[1:3])


def test_method_override_is_for_reads_that_support_it() -> None:
    """Without the header this is a create, which requires authentication."""
    assert_error(send_request(SHARED, "POST", "/v2/observations", json={"observation": {}}), 401, "v2")
    assert results(post_as_get(SHARED, "/v2/observations", {"per_page": 1}))
    assert_error(
        send_request(SHARED, "POST", "/v1/taxa", headers={"X-HTTP-Method-Override": "GET"}, json={"q": "a"}), 404, "v1"
    )


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/v1/observations/1", 200),
        ("/v1/taxa/5", 200),
        ("/v1/users/987654321", 404),
        ("/v2/observations/4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f", 404),
        ("/v2/taxa/5", 404),
        ("/v2/users/987654321", 404),
        ("/v2/places/4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f", 404),
        ("/v2/projects/987654321", 404),
    ],
)
def test_unknown_ids(path: str, status: int) -> None:
    response = get(SHARED, path)
    assert response.status_code == status
    if path.startswith("/v1/users"):
        assert_error(response, 404, "v1", "Unknown user")
    else:
        assert response.json()["total_results"] == 0
        assert response.json()["results"] == []


def test_unknown_ids_in_the_client() -> None:
    with INaturalist(transport=Sandbox()) as inat:
        for get_taxa in (inat.v1.taxa.get, inat.v2.taxa.get):
            with pytest.raises(NotFoundError):
                get_taxa([5])
            assert [each.id for each in get_taxa([5, 48662])] == [48662]


@pytest.mark.parametrize(
    ("path", "limit"), [("/v1/observations", 30), ("/v1/taxa", 30), ("/v1/projects", 100), ("/v1/places", 500)]
)
def test_too_many_ids(path: str, limit: int) -> None:
    ids = [str(each) for each in range(1, limit + 2)]
    assert get(SHARED, f"{path}/{','.join(ids[:limit])}").status_code == 200
    assert_error(get(SHARED, f"{path}/{','.join(ids)}"), 422, "v1", "Too many IDs")


def test_v1_accepts_200_observation_ids_with_per_page_200() -> None:
    ids = [str(100_000 + each) for each in range(1, 202)]
    response = get(SHARED, f"/v1/observations/{','.join(ids[:200])}", per_page=200)
    assert len(results(response)) == 200
    assert_error(get(SHARED, f"/v1/observations/{','.join(ids)}", per_page=200), 422, "v1", "Too many IDs")


def test_v2_returns_the_first_200_observations() -> None:
    uuids = [
        each["uuid"] for page in (1, 2) for each in results(get(SHARED, "/v2/observations", per_page=200, page=page))
    ]
    response = get(SHARED, f"/v2/observations/{','.join(uuids[:201])}")
    assert [each["uuid"] for each in results(response)] == uuids[:200]


@pytest.mark.parametrize("api", APIS)
def test_authentication_is_required(api: str) -> None:
    table = {"v1": v1.OPERATIONS, "v2": v2.OPERATIONS}[api]
    for each in table.values():
        if each.auth in ("required", "application"):
            assert_error(send_request(SHARED, each.method, f"/{api}{_filled(each)}"), 401, api)


def test_errors_in_the_client() -> None:
    with INaturalist(transport=Sandbox()) as inat:
        with pytest.raises(ServerError, match="Result window is too large"):
            inat.v2.observations.search(per_page=200, extra_params={"page": 51})
        with pytest.raises(UnprocessableError, match="Unknown taxon_id 987654321"):
            inat.v1.observations.search(taxon_id=[UNKNOWN_ID])


TEXTS = st.text(max_size=12) | st.sampled_from(["²", "٣", "-1", "1e9", "9" * 5000, "nan", "all", "((", "{", "\x00"])
PARAMETERS = {each.name for operation in OPERATIONS for each in operation.in_location("query")}


@given(
    operation=st.sampled_from([each for each in OPERATIONS if each.method == "GET"]),
    path_value=TEXTS.filter(lambda each: each not in ("", ".", "..") and "/" not in each),
    params=st.dictionaries(st.sampled_from(sorted(PARAMETERS)), TEXTS, max_size=3),
)
def test_any_read_has_a_response(operation: AnyOperation, path_value: str, params: dict[str, str]) -> None:
    known = {each.name for each in operation.in_location("query")}
    path = operation.path
    for each in operation.in_location("path"):
        path = path.replace(f"{{{each.name}}}", str(httpx.QueryParams({"": path_value}))[1:].replace("+", "%20"))
    prefix = "" if operation.api == "web" else f"/{operation.api}"
    response = send_request(
        SHARED, "GET", prefix + path, jwt=SHARED.jwt(), params={name: params[name] for name in params if name in known}
    )
    assert response.status_code in (200, 204, 302, 400, 404, 422, 501) or (response.status_code, operation.api) in {
        (403, "v1"),
        (500, "v2"),
    }


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(params=st.dictionaries(st.sampled_from(sorted({*PARAMETERS, "fields"})), JSON, min_size=1, max_size=4))
def test_any_body_of_a_read_has_a_response(params: dict[str, Any]) -> None:
    known = {each.name for each in v2.OPERATIONS["observations.search"].in_location("query")}
    response = post_as_get(SHARED, "/v2/observations", {name: params[name] for name in params if name in known})
    assert response.status_code in (200, 422, 501) or "window" in response.text


VALID: dict[str, st.SearchStrategy[Any]] = {
    "integer": st.sampled_from([1, 7_001, 48662, UNKNOWN_ID]),
    "number": st.floats(-90, 90),
    "boolean": st.booleans(),
    "uuid": st.sampled_from([one["uuid"] for one in results(get(SHARED, "/v2/observations", per_page=3))]),
    "string": st.sampled_from(["", "observer-01", "2026-05-01", "Observation", "cc0"]),
}
WRITES = [each for each in OPERATIONS if each.writes and each.body]


def draw_body(draw: st.DataObject, operation: AnyOperation) -> dict[str, Any]:
    """Return some fields of a body, limit with values of the valid type."""
    body: dict[str, Any] = {}
    fields = list(operation.in_location("body"))
    chosen = draw.draw(st.lists(st.sampled_from(fields), max_size=2)) if fields else []
    for each in [*chosen, *(one for one in fields if one.required)]:
        parent = body
        for name in each.within:
            parent = parent.setdefault(name, dict[str, Any]())
        valid = VALID.get(each.type.kinds[0], JSON)
        parent[each.name] = draw.draw(st.one_of(valid, valid, valid, JSON))
    return body


@pytest.mark.parametrize("operation", WRITES, ids=lambda each: f"{each.api}.{each.id}")
@settings(max_examples=15)
@given(draw=st.data())
def test_any_body_of_a_write_has_a_response(operation: AnyOperation, draw: st.DataObject) -> None:
    sandbox, body = Sandbox(), draw_body(draw, operation)
    path = f"/{operation.api}" * (operation.api != "web") + _filled(operation)
    response = send_request(sandbox, operation.method, path, jwt=sandbox.jwt(), json=body)
    assert response.status_code in (200, 204, 302, 400, 401, 403, 404, 422)

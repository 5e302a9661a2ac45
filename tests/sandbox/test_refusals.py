"""What the sandbox does not answer, and how each API says so."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given, settings, strategies as st

from inat_typed import INaturalist, NotFoundError, ServerError, UnprocessableError, v1, v2, web
from inat_typed.runtime.operation import AnyOperation
from inat_typed.sandbox import Sandbox
from tests.sandbox.asking import ask, assert_refused, get, post_as_get, results

APIS = ["v1", "v2"]
OPERATIONS = [each for table in (v1.OPERATIONS, v2.OPERATIONS, web.OPERATIONS) for each in table.values()]
SHARED = Sandbox()
"""For requests that change nothing."""

NOBODY = 987_654_321


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("taxon_id", NOBODY),
        ("taxon_id", f"48662,{NOBODY}"),
        ("place_id", NOBODY),
        ("user_id", NOBODY),
        ("user_id", "nobody-at-all"),
        ("user_login", "nobody-at-all"),
        ("project_id", NOBODY),
        ("project_id", "no-such-project"),
    ],
)
@pytest.mark.parametrize("path", ["observations", "observations/species_counts", "observations/histogram"])
def test_a_filter_by_something_unknown(api: str, path: str, name: str, value: object) -> None:
    assert_refused(get(SHARED, f"/{api}/{path}", **{name: value}), 422, api, "Unknown ")


@pytest.mark.parametrize(("name", "value"), [("taxon_id", NOBODY), ("user_id", NOBODY)])
def test_identifications_of_something_unknown(name: str, value: int) -> None:
    assert_refused(get(SHARED, "/v1/identifications", **{name: value}), 422, "v1", "Unknown ")


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
def test_a_bad_value(api: str, name: str, value: str) -> None:
    assert_refused(get(SHARED, f"/{api}/observations", **{name: value}), 422, api, f"{name}: ")


def test_every_bad_value_is_named() -> None:
    answer = get(SHARED, "/v2/observations", month="13", captive="yes", quality_grade="fine")
    assert {each["path"] for each in answer.json()["errors"]} == {"month", "captive", "quality_grade"}


@pytest.mark.parametrize("operation", [each for each in OPERATIONS if each.method == "GET"], ids=lambda each: each.id)
def test_an_unknown_query_parameter(operation: AnyOperation) -> None:
    """The real v2 ignores it; a test double that does hides a misspelt filter."""
    sandbox = SHARED
    path = f"/{operation.api}" * (operation.api != "web") + _filled(operation)
    headers = {"Authorization": sandbox.jwt()}
    answer = ask(sandbox, "GET", path, headers=headers, params={"taxn_id": "1"})
    if operation.id.startswith("oauth"):
        assert answer.status_code == 400
    else:
        assert_refused(answer, 422, operation.api, "taxn_id")


def _filled(operation: AnyOperation) -> str:
    path = operation.path
    for each in operation.of_place("path"):
        value = {"integer": "1", "number": "1", "uuid": "4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f"}
        sample = each.type.choices[0] if each.type.choices else value.get(each.type.kinds[0], "sample")
        path = path.replace(f"{{{each.name}}}", str(sample))
    return path


def test_our_client_tells_what_the_sandbox_said() -> None:
    with INaturalist(transport=Sandbox()) as inat, pytest.raises(UnprocessableError, match="taxn_id"):
        inat.v2.observations.search(extra_params={"taxn_id": "1"})


@pytest.mark.parametrize("body", [{"taxn_id": 1}, {"month": 13}, {"captive": "yes"}, {"per_page": True}])
def test_a_body_is_checked_like_an_address(body: dict[str, Any]) -> None:
    assert_refused(post_as_get(SHARED, "/v2/observations", body), 422, "v2", next(iter(body)))


@pytest.mark.parametrize(("body", "words"), [({}, "empty"), ([], "object"), ("all", "object")])
def test_the_body_of_an_overridden_read_holds_parameters(body: object, words: str) -> None:
    assert_refused(post_as_get(SHARED, "/v2/observations", body), 422, "v2", words)


def test_a_body_that_is_not_json() -> None:
    answer = ask(SHARED, "POST", "/v2/observations", headers={"X-HTTP-Method-Override": "GET"}, content=b"{half")
    assert_refused(answer, 400, "v2")


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
    answer = ask(SHARED, "GET", path)
    assert_refused(answer, answer.status_code, api)
    assert answer.status_code == 404 or "%" in path


@pytest.mark.parametrize(
    ("method", "path"), [("DELETE", "/v2/observations"), ("PUT", "/v1/taxa"), ("PATCH", "/v2/taxa")]
)
def test_a_method_that_a_path_does_not_know(method: str, path: str) -> None:
    assert_refused(ask(SHARED, method, path), 404, path[1:3])


def test_the_override_is_for_reads_that_know_it() -> None:
    """The header decides: without it this is a create, which needs signing in."""
    assert_refused(ask(SHARED, "POST", "/v2/observations", json={"observation": {}}), 401, "v2")
    assert results(post_as_get(SHARED, "/v2/observations", {"per_page": 1}))
    assert_refused(
        ask(SHARED, "POST", "/v1/taxa", headers={"X-HTTP-Method-Override": "GET"}, json={"q": "a"}), 404, "v1"
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
def test_nothing_found_by_id(path: str, status: int) -> None:
    answer = get(SHARED, path)
    assert answer.status_code == status
    if path.startswith("/v1/users"):
        assert_refused(answer, 404, "v1", "Unknown user")
    else:
        assert answer.json()["total_results"] == 0
        assert answer.json()["results"] == []


def test_nothing_found_is_an_error_for_one_id_and_fewer_results_for_several() -> None:
    with INaturalist(transport=Sandbox()) as inat:
        for get_taxa in (inat.v1.taxa.get, inat.v2.taxa.get):
            with pytest.raises(NotFoundError):
                get_taxa([5])
            assert [each.id for each in get_taxa([5, 48662])] == [48662]


@pytest.mark.parametrize(
    ("path", "most"), [("/v1/observations", 30), ("/v1/taxa", 30), ("/v1/projects", 100), ("/v1/places", 500)]
)
def test_too_many_ids(path: str, most: int) -> None:
    ids = [str(each) for each in range(1, most + 2)]
    assert get(SHARED, f"{path}/{','.join(ids[:most])}").status_code == 200
    assert_refused(get(SHARED, f"{path}/{','.join(ids)}"), 422, "v1", "Too many IDs")


def test_v1_fetches_200_observations_where_200_a_page_are_asked_for() -> None:
    ids = [str(100_000 + each) for each in range(1, 202)]
    answer = get(SHARED, f"/v1/observations/{','.join(ids[:200])}", per_page=200)
    assert len(results(answer)) == 200
    assert_refused(get(SHARED, f"/v1/observations/{','.join(ids)}", per_page=200), 422, "v1", "Too many IDs")


def test_v2_cuts_the_list_of_observations_at_200_silently() -> None:
    uuids = [
        each["uuid"] for page in (1, 2) for each in results(get(SHARED, "/v2/observations", per_page=200, page=page))
    ]
    answer = get(SHARED, f"/v2/observations/{','.join(uuids[:201])}")
    assert [each["uuid"] for each in results(answer)] == uuids[:200]


@pytest.mark.parametrize("api", APIS)
def test_what_needs_signing_in(api: str) -> None:
    table = {"v1": v1.OPERATIONS, "v2": v2.OPERATIONS}[api]
    for each in table.values():
        if each.auth in ("required", "application"):
            assert_refused(ask(SHARED, each.method, f"/{api}{_filled(each)}"), 401, api)


def test_errors_reach_the_caller_as_ours() -> None:
    with INaturalist(transport=Sandbox()) as inat:
        with pytest.raises(ServerError, match="Result window is too large"):
            inat.v2.observations.search(page=51, per_page=200)
        with pytest.raises(UnprocessableError, match="Unknown taxon_id 987654321"):
            inat.v1.observations.search(taxon_id=[NOBODY])


TEXTS = st.text(max_size=12) | st.sampled_from(["²", "٣", "-1", "1e9", "9" * 5000, "nan", "all", "((", "{", "\x00"])
PARAMETERS = {each.name for operation in OPERATIONS for each in operation.of_place("query")}


@given(
    operation=st.sampled_from([each for each in OPERATIONS if each.method == "GET"]),
    path_value=TEXTS.filter(lambda each: each not in ("", ".", "..") and "/" not in each),
    params=st.dictionaries(st.sampled_from(sorted(PARAMETERS)), TEXTS, max_size=3),
)
def test_whatever_is_asked_is_answered(operation: AnyOperation, path_value: str, params: dict[str, str]) -> None:
    known = {each.name for each in operation.of_place("query")}
    path = operation.path
    for each in operation.of_place("path"):
        path = path.replace(f"{{{each.name}}}", str(httpx.QueryParams({"": path_value}))[1:].replace("+", "%20"))
    prefix = "" if operation.api == "web" else f"/{operation.api}"
    answer = ask(
        SHARED, "GET", prefix + path, jwt=SHARED.jwt(), params={name: params[name] for name in params if name in known}
    )
    assert answer.status_code in (200, 204, 302, 400, 404, 422) or (answer.status_code, operation.api) in {
        (403, "v1"),
        (500, "v2"),
    }


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(params=st.dictionaries(st.sampled_from(sorted({*PARAMETERS, "fields"})), JSON, min_size=1, max_size=4))
def test_whatever_a_body_holds_is_answered(params: dict[str, Any]) -> None:
    known = {each.name for each in v2.OPERATIONS["observations.search"].of_place("query")}
    answer = post_as_get(SHARED, "/v2/observations", {name: params[name] for name in params if name in known})
    assert answer.status_code in (200, 422) or "window" in answer.text


RIGHT: dict[str, st.SearchStrategy[Any]] = {
    "integer": st.sampled_from([1, 7_001, 48662, NOBODY]),
    "number": st.floats(-90, 90),
    "boolean": st.booleans(),
    "uuid": st.sampled_from([one["uuid"] for one in results(get(SHARED, "/v2/observations", per_page=3))]),
    "string": st.sampled_from(["", "observer-01", "2026-05-01", "Observation", "cc0"]),
}
WRITES = [each for each in OPERATIONS if each.writes and each.body]


def body_of(draw: st.DataObject, operation: AnyOperation) -> dict[str, Any]:
    """Some of the fields of a body, with values of the right type or of any."""
    body: dict[str, Any] = {}
    fields = list(operation.of_place("body"))
    chosen = draw.draw(st.lists(st.sampled_from(fields), max_size=2)) if fields else []
    for each in [*chosen, *(one for one in fields if one.required)]:
        around = body
        for name in each.within:
            around = around.setdefault(name, dict[str, Any]())
        right = RIGHT.get(each.type.kinds[0], JSON)
        around[each.name] = draw.draw(st.one_of(right, right, right, JSON))
    return body


@pytest.mark.parametrize("operation", WRITES, ids=lambda each: f"{each.api}.{each.id}")
@settings(max_examples=15)
@given(draw=st.data())
def test_whatever_is_written_is_answered(operation: AnyOperation, draw: st.DataObject) -> None:
    sandbox, body = Sandbox(), body_of(draw, operation)
    path = f"/{operation.api}" * (operation.api != "web") + _filled(operation)
    answer = ask(sandbox, operation.method, path, jwt=sandbox.jwt(), json=body)
    assert answer.status_code in (200, 204, 302, 400, 401, 403, 404, 422)

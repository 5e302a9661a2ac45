"""Observation filters, compared with a plain filter over all observations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from inat_typed import INaturalist, v2
from inat_typed.sandbox import Sandbox
from tests.sandbox.http import all_observations, get, results, total_results

SANDBOX = Sandbox()
"""Only read, never written to."""

Observation = dict[str, Any]
ALL: list[Observation] = all_observations(SANDBOX)
TAXA: dict[int, Observation] = {each["id"]: each for each in results(get(SANDBOX, "/v1/taxa", per_page=500))}
LEVELS: dict[str, int] = {each["rank"]: each["rank_level"] for each in TAXA.values()} | {
    "subspecies": 5, "hybrid": 10, "tribe": 25, "suborder": 37, "superclass": 53,
}  # fmt: skip
PLACES = {each["id"]: each for each in results(get(SANDBOX, "/v2/places", fields="all"))}
PROJECTS = {each["id"]: each for each in results(get(SANDBOX, "/v2/projects", fields="all"))}


def some(*values: Any) -> st.SearchStrategy[list[Any]]:
    return st.lists(st.sampled_from(values), min_size=1, max_size=3, unique=True)


def day_of(each: Observation, name: str) -> date:
    return datetime.fromisoformat(each[name]).date()


def words(each: Observation) -> str:
    said = (each["species_guess"], each["description"], each["place_guess"], each["taxon"]["name"], *each["tags"])
    return "\n".join(one for one in said if one).lower()


IDS = [each["id"] for each in ALL]
DAYS = st.dates(min(day_of(each, "time_observed_at") for each in ALL), max(day_of(each, "created_at") for each in ALL))
LICENSES = ("cc-by", "cc-by-nc", "cc0", "cc-by-nd")

FILTERS: dict[str, tuple[st.SearchStrategy[Any], Callable[[Observation, Any], bool]]] = {
    "taxon_id": (some(*TAXA), lambda each, ids: bool(set(each["taxon"]["ancestor_ids"]) & set(ids))),
    "without_taxon_id": (some(*TAXA), lambda each, ids: not set(each["taxon"]["ancestor_ids"]) & set(ids)),
    "taxon_name": (
        st.sampled_from(["Danaus plexippus", "monarch", "Aves", "INSECTS", "Unknown name"]),
        lambda each, name: any(
            name.lower() in (TAXA[one]["name"].lower(), (TAXA[one]["preferred_common_name"] or "").lower())
            for one in each["taxon"]["ancestor_ids"]
        ),
    ),
    "iconic_taxa": (
        some("Aves", "Insecta", "Plantae", "Fungi", "unknown"),
        lambda each, names: (each["taxon"]["iconic_taxon_name"] or "unknown") in names,
    ),
    "rank": (some("species", "genus", "family"), lambda each, ranks: each["taxon"]["rank"] in ranks),
    "hrank": (st.sampled_from(sorted(LEVELS)), lambda each, rank: each["taxon"]["rank_level"] <= LEVELS[rank]),
    "lrank": (st.sampled_from(sorted(LEVELS)), lambda each, rank: each["taxon"]["rank_level"] >= LEVELS[rank]),
    "user_id": (
        some(1, 2, 3, "observer-04", "observer-05"),
        lambda each, people: each["user"]["id"] in people or each["user"]["login"] in people,
    ),
    "user_login": (some("observer-06", "observer-07"), lambda each, logins: each["user"]["login"] in logins),
    "place_id": (
        some(*PLACES, *(each["uuid"] for each in PLACES.values())),
        lambda each, keys: any(one in keys or PLACES[one]["uuid"] in keys for one in each["place_ids"]),
    ),
    "project_id": (
        some(*PROJECTS, *(each["slug"] for each in PROJECTS.values())),
        lambda each, keys: any(one in keys or PROJECTS[one]["slug"] in keys for one in each["project_ids"]),
    ),
    "quality_grade": (some("research", "needs_id", "casual"), lambda each, grades: each["quality_grade"] in grades),
    "license": (some(*LICENSES), lambda each, licenses: each["license_code"] in licenses),
    "photo_license": (
        some(*LICENSES),
        lambda each, licenses: any(one["license_code"] in licenses for one in each["photos"]),
    ),
    "licensed": (st.booleans(), lambda each, wanted: bool(each["license_code"]) == wanted),
    "geoprivacy": (
        some("open", "obscured", "private", "obscured_private"),
        lambda each, kinds: (
            (each["geoprivacy"] or "open") in kinds or (each["geoprivacy"] and "obscured_private" in kinds)
        ),
    ),
    "photos": (st.booleans(), lambda each, wanted: bool(each["photos"]) == wanted),
    "sounds": (st.booleans(), lambda each, wanted: bool(each["sounds"]) == wanted),
    "captive": (st.booleans(), lambda each, wanted: each["captive"] == wanted),
    "identified": (st.booleans(), lambda each, wanted: bool(each["taxon"]) == wanted),
    "verifiable": (st.booleans(), lambda each, wanted: (each["quality_grade"] != "casual") == wanted),
    "d1": (DAYS, lambda each, day: day_of(each, "time_observed_at") >= day),
    "d2": (DAYS, lambda each, day: day_of(each, "time_observed_at") <= day),
    "created_d1": (DAYS, lambda each, day: day_of(each, "created_at") >= day),
    "created_d2": (DAYS, lambda each, day: day_of(each, "created_at") <= day),
    "updated_since": (DAYS, lambda each, day: day_of(each, "updated_at") >= day),
    "observed_on": (DAYS, lambda each, day: each["observed_on"] == day.isoformat()),
    "created_on": (DAYS, lambda each, day: day_of(each, "created_at") == day),
    "year": (some(2022, 2023, 2024, 2025), lambda each, years: each["observed_on_details"]["year"] in years),
    "month": (some(*range(1, 13)), lambda each, months: each["observed_on_details"]["month"] in months),
    "day": (some(*range(1, 32)), lambda each, days: each["observed_on_details"]["day"] in days),
    "hour": (some(*range(24)), lambda each, hours: each["observed_on_details"]["hour"] in hours),
    "created_month": (some(*range(1, 13)), lambda each, months: each["created_at_details"]["month"] in months),
    "id": (some(*IDS, *(each["uuid"] for each in ALL)), lambda each, keys: bool({each["id"], each["uuid"]} & {*keys})),
    "not_id": (some(*(each["uuid"] for each in ALL)), lambda each, keys: each["uuid"] not in keys),
    "id_above": (st.sampled_from(IDS), lambda each, bound: each["id"] > bound),
    "id_below": (st.sampled_from(IDS), lambda each, bound: each["id"] < bound),
    "q": (st.sampled_from(["monarch", "DANAUS", "Marsh", "no match"]), lambda each, q: q.lower() in words(each)),
}


def wire(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


COMBINATIONS = st.lists(st.sampled_from(sorted(FILTERS)), max_size=3, unique=True).flatmap(
    lambda names: st.fixed_dictionaries({name: FILTERS[name][0] for name in names})
)


def matching(combination: dict[str, Any]) -> list[Observation]:
    return [each for each in ALL if all(FILTERS[name][1](each, value) for name, value in combination.items())]


def assert_agrees(api: str, combination: dict[str, Any]) -> None:
    arguments = {name: wire(value) for name, value in combination.items()}
    expected = sorted(each["id"] for each in matching(combination))
    response = get(
        SANDBOX, f"/{api}/observations", **arguments, per_page=200, order_by="id", order="asc", only_id="true"
    )
    if api == "v2":
        uuids = {each["id"]: each["uuid"] for each in ALL}
        assert [each["uuid"] for each in results(response)] == [uuids[each] for each in expected[:200]]
    else:
        assert [each["id"] for each in results(response)] == expected[:200]
    assert total_results(response) == len(expected)


@given(COMBINATIONS)
def test_searches_match_a_plain_filter(combination: dict[str, Any]) -> None:
    assert_agrees("v2", combination)


@pytest.mark.parametrize("name", sorted(FILTERS))
@settings(max_examples=20)
@given(st.data())
def test_each_filter_alone(name: str, data: st.DataObject) -> None:
    value = data.draw(FILTERS[name][0])
    assert_agrees("v2", {name: value})
    if name not in ("quality_grade", "not_id"):  # v1 accepts one grade, and numbers only
        assert_agrees("v1", {name: value})


@given(COMBINATIONS)
def test_summaries_count_the_same_observations(combination: dict[str, Any]) -> None:
    arguments = {name: wire(value) for name, value in combination.items()}
    found = matching(combination)

    def counted(path: str, count: str = "count") -> int:
        return sum(each[count] for each in results(get(SANDBOX, f"/v1/observations/{path}", **arguments)))

    if "quality_grade" in arguments and "," in arguments["quality_grade"]:
        arguments["quality_grade"] = arguments["quality_grade"].partition(",")[0]
        found = [each for each in found if each["quality_grade"] == arguments["quality_grade"]]
    if "not_id" in arguments:
        return
    assert counted("species_counts") == len(found)
    assert counted("observers", "observation_count") == len(found)
    assert counted("quality_grades") == len(found)
    months: dict[str, int] = get(SANDBOX, "/v1/observations/histogram", **arguments).json()["results"]["month_of_year"]
    assert Counter({int(month): count for month, count in months.items() if count}) == Counter(
        each["observed_on_details"]["month"] for each in found
    )


def test_bounding_box_and_radius() -> None:
    found = results(get(SANDBOX, "/v1/observations", swlat=44.2, nelat=44.8, swlng=-93.5, nelng=-92.9, per_page=200))
    assert {tuple(each["place_ids"]) for each in found} == {(9_001,)}
    near = results(get(SANDBOX, "/v1/observations", lat=44.5, lng=-93.2, radius=36, per_page=200))
    assert {each["id"] for each in near} == {each["id"] for each in found}
    assert total_results(get(SANDBOX, "/v1/observations", lat=44.5, lng=-93.2, radius=5)) < len(near)


def test_d2_with_a_time_excludes_the_rest_of_the_day() -> None:
    first = min(ALL, key=lambda each: each["time_observed_at"])
    moment = datetime.fromisoformat(first["time_observed_at"])
    with INaturalist(transport=SANDBOX) as inat:
        assert [each.id for each in inat.v2.observations.search(d2=moment)] == [first["id"]]
        assert not inat.v2.observations.search(d2=moment - timedelta(seconds=1))


def test_filters_of_the_client() -> None:
    with INaturalist(transport=SANDBOX) as inat:
        page = inat.v2.observations.search(
            taxon_name="Danaus plexippus", quality_grade=["research"], d1=date(2024, 1, 1), geo=True, per_page=5
        )
    expected = [
        each
        for each in ALL
        if each["taxon"]["name"] == "Danaus plexippus"
        and each["quality_grade"] == "research"
        and each["observed_on"] >= "2024-01-01"
    ]
    assert page.total_results == len(expected)
    assert len(page) == min(5, len(expected))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("none", [each["id"] for each in ALL if each["license_code"] is None]),
        ("any", [each["id"] for each in ALL if each["license_code"]]),
        ("CC-BY", [each["id"] for each in ALL if each["license_code"] == "cc-by"]),
    ],
)
def test_license_filters_of_the_web_host(name: str, expected: list[int]) -> None:
    pages = [get(SANDBOX, "/observations.json", license=name, per_page=200, page=page).json() for page in (1, 2)]
    found = [each for page in pages for each in page]
    assert len(found) == len(expected)
    assert {each["id"] for each in found} == set(expected)


@pytest.mark.parametrize(
    ("path", "params", "expected"),
    [
        ("/v1/taxa", {"q": "monarch"}, {"Danaus plexippus"}),
        ("/v2/taxa", {"taxon_id": "48663", "fields": "name"}, {"Danaus", "Danaus plexippus", "Danaus gilippus"}),
        ("/v2/taxa", {"parent_id": "48663", "fields": "name"}, {"Danaus plexippus", "Danaus gilippus"}),
        ("/v2/taxa", {"rank": "kingdom", "fields": "name"}, {"Animalia", "Plantae", "Fungi"}),
        ("/v1/taxa/autocomplete", {"q": "danaus p"}, {"Danaus plexippus"}),
        ("/v1/places/autocomplete", {"q": "heron"}, {"Heron Marsh"}),
        ("/v1/places/containing", {"swlat": 44.4, "nelat": 44.6, "swlng": -93.3, "nelng": -93.1}, {"Heron Marsh"}),
    ],
)
def test_searches_of_other_resources(path: str, params: dict[str, Any], expected: set[str]) -> None:
    assert {each["name"] for each in results(get(SANDBOX, path, **params))} == expected


def test_the_data_set() -> None:
    assert len(ALL) == 300
    assert len({each["user"]["id"] for each in ALL}) == 20
    assert 80 <= len(TAXA) <= 100
    ranks = v2.OPERATIONS["observations.search"].parameter("rank")
    assert ranks
    for each in TAXA.values():
        assert each["rank"] in ranks.type.choices
        assert each["ancestor_ids"][-1] == each["id"]
        assert set(each["ancestor_ids"]) <= set(TAXA)
        levels = [TAXA[one]["rank_level"] for one in each["ancestor_ids"]]
        assert levels == sorted(levels, reverse=True)
        assert len(set(levels)) == len(levels)

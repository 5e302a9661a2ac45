"""Filters by the observation itself: its observer, place, coordinates, media, licence, votes and identifications."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.filters.common import (
    Filters,
    MakePredicate,
    Predicate,
    as_list,
    check_known,
    flag,
    negated,
    state_flag,
    user_ids_of,
)
from inat_typed.sandbox.state import SandboxState


def _users(state: SandboxState, value: Any) -> Predicate:
    accepted = user_ids_of(state, value)
    return lambda each: each["user_id"] in accepted


def _places(state: SandboxState, value: Any) -> Predicate:
    if as_list(value) == ["any"]:
        return lambda each: each["place_ids"] != []
    by_uuid = {each["uuid"]: key for key, each in state.data.places.items()}
    accepted = set(
        check_known("place_id", [by_uuid.get(str(each), each) for each in as_list(value)], state.data.places)
    )
    return lambda each: bool(accepted & set(each["place_ids"]))


def _projects(state: SandboxState, value: Any) -> Predicate:
    by_slug = {each["slug"]: key for key, each in state.data.projects.items()}
    arguments = [int(each) if str(each).isdecimal() else by_slug.get(each, each) for each in as_list(value)]
    accepted = set(check_known("project_id", arguments, state.data.projects))
    return lambda each: bool(accepted & set(each["project_ids"]))


def _field(name: str) -> Callable[[SandboxState, Any], Predicate]:
    def make(_state: SandboxState, value: Any) -> Predicate:
        accepted = {str(each).lower() for each in as_list(value)}
        return lambda each: str(each[name] or "").lower() in accepted

    return make


def _license(_state: SandboxState, value: Any) -> Predicate:
    """Match a license by name in either case; the web host also accepts ``none`` and ``any``."""
    accepted = {str(each).lower() for each in as_list(value)}
    return lambda each: (
        (each["license_code"] or "none") in accepted or ("any" in accepted and each["license_code"] is not None)
    )


def _geoprivacy(_state: SandboxState, value: Any) -> Predicate:
    accepted = set(as_list(value)) | ({"obscured", "private"} if "obscured_private" in as_list(value) else set[str]())
    return lambda each: (each["geoprivacy"] or "open") in accepted


def _ids(_state: SandboxState, value: Any) -> Predicate:
    accepted = {str(each).lower() for each in as_list(value)}
    return lambda each: bool({str(each["id"]), each["uuid"]} & accepted)


def _has_media(kind: str) -> Callable[[SandboxState, Any], Predicate]:
    def make(_state: SandboxState, value: Any) -> Predicate:
        accepted = {str(each).lower() for each in as_list(value)}
        return lambda each: any(
            (one["license_code"] or "none") in accepted or ("any" in accepted and one["license_code"])
            for one in each[kind]
        )

    return make


def _obscuration(state: SandboxState, value: Any) -> Predicate:
    """Match by the geoprivacy of the observation or of its taxon, whichever is stricter."""

    def strictest(each: Record) -> str:
        status = state.data.conservation_statuses.get(each["taxon_id"]) or {}
        found = {each["geoprivacy"], status.get("geoprivacy")}
        return next((one for one in ("private", "obscured") if one in found), "none")

    accepted = set(as_list(value))
    return lambda each: strictest(each) in accepted


def _searched_text(each: Record, state: SandboxState, place: str) -> list[str | None]:
    taxon = state.data.taxa.get(each["taxon_id"]) or {}
    names = [each["species_guess"], taxon.get("name"), taxon.get("preferred_common_name")]
    texts: dict[str, list[str | None]] = {
        "names": names,
        "tags": each["tags"],
        "description": [each["description"]],
        "place": [each["place_guess"]],
    }
    return texts.get(place) or [text for one in texts.values() for text in one]


def text_filter(state: SandboxState, text: Any, search_on: str) -> Predicate:
    """Return a filter by ``q``; *search_on* limits it to names, tags, descriptions or places."""
    searched = str(text).lower()
    return lambda each: any(searched in (one or "").lower() for one in _searched_text(each, state, search_on))


def _accuracy(*, above: bool, unknown: bool = False) -> MakePredicate:
    def make(_state: SandboxState, value: Any) -> Predicate:
        def test(each: Record) -> bool:
            accuracy = each["positional_accuracy"]
            if accuracy is None:
                return unknown
            return bool(accuracy > value if above else accuracy < value)

        return test

    return make


def _vote(metric: str) -> MakePredicate:
    """Match observations that more users voted against than for a metric of the data quality assessment."""

    def read(state: SandboxState, each: Record) -> bool:
        subject = ("observations", each["uuid"])
        votes = (vote for key, vote in state.quality_votes.items() if key[:2] == (subject, metric))
        scoped = (vote for vote in each["votes"] if vote.get("vote_scope") == metric)
        agreeing = [bool(vote["agree"]) for vote in votes] + [bool(vote["vote_flag"]) for vote in scoped]
        return agreeing.count(False) > agreeing.count(True)

    return state_flag(read)


def _agreement(_state: SandboxState, value: Any) -> Predicate:
    def test(each: Record) -> bool:
        current = [one for one in each["identifications"] if one["current"] and one["user_id"] != each["user_id"]]
        agreeing = [one["taxon_id"] == each["taxon_id"] for one in current].count(True)
        if value == "some_agree":
            return agreeing > 0
        if value == "most_agree":
            return agreeing * 2 > len(current)
        return agreeing * 2 < len(current)

    return test


def _disagree(each: Record) -> bool:
    return len({one["taxon_id"] for one in each["identifications"] if one["current"]}) > 1


def _identified_by(state: SandboxState, value: Any) -> Predicate:
    accepted = user_ids_of(state, value)
    return lambda each: any(one["user_id"] in accepted for one in each["identifications"])


def _identified_by_curator(state: SandboxState, value: Any) -> Predicate:
    curators = {user for project in state.data.projects.values() for user in project["user_ids"]}
    return lambda each: any(one["user_id"] in curators for one in each["identifications"]) == value


def _sites(state: SandboxState, value: Any) -> Predicate:
    accepted = set(check_known("site_id", value, {site["id"] for site in state.data.sites}))
    return lambda each: state.data.users[each["user_id"]]["site_id"] in accepted


def box_filters(arguments: dict[str, Any]) -> list[Predicate]:
    """Return the filters by a box and by a circle, which need several parameters."""
    predicates: list[Predicate] = []
    bounds = {
        "swlat": ("latitude", 1),
        "nelat": ("latitude", -1),
        "swlng": ("longitude", 1),
        "nelng": ("longitude", -1),
    }
    for name, (axis, sign) in bounds.items():
        if arguments.get(name) is not None:
            predicates.append(_beyond(axis, sign, float(arguments[name])))
    if arguments.get("lat") is not None and arguments.get("lng") is not None:
        predicates.append(
            _within(float(arguments["lat"]), float(arguments["lng"]), float(arguments.get("radius") or 10))
        )
    return predicates


def _beyond(axis: str, sign: int, bound: float) -> Predicate:
    return lambda each: each[axis] is not None and sign * each[axis] >= sign * bound


def _within(lat: float, lng: float, kilometres: float) -> Predicate:
    def test(each: Record) -> bool:
        if each["latitude"] is None:
            return False
        north = math.radians(each["latitude"] - lat)
        east = math.radians(each["longitude"] - lng) * math.cos(math.radians(lat))
        return 6371 * math.hypot(north, east) <= kilometres

    return test


_NOT_CASUAL = ("needs_id", "research")

RECORD_FILTERS: Filters = {
    "id": _ids,
    "not_id": negated(_ids),
    "id_above": lambda _state, value: lambda each: each["id"] > value,
    "id_below": lambda _state, value: lambda each: each["id"] < value,
    "user_id": _users,
    "user_login": _users,
    "ident_user_id": _identified_by,
    "pcid": _identified_by_curator,
    "place_id": _places,
    "project_id": _projects,
    "not_in_project": negated(_projects),
    "site_id": _sites,
    "quality_grade": _field("quality_grade"),
    "verifiable": flag(lambda each: each["quality_grade"] in _NOT_CASUAL),
    "not_casual_excluding_captive": flag(lambda each: each["quality_grade"] in _NOT_CASUAL or each["captive"]),
    "captive": flag(lambda each: each["captive"]),
    "geo": flag(lambda each: each["latitude"] is not None),
    "mappable": flag(lambda each: each["latitude"] is not None),
    "geoprivacy": _geoprivacy,
    "obscuration": _obscuration,
    "acc": flag(lambda each: each["positional_accuracy"] is not None),
    "acc_above": _accuracy(above=True),
    "acc_below": _accuracy(above=False),
    "acc_below_or_unknown": _accuracy(above=False, unknown=True),
    "license": _license,
    "licensed": flag(lambda each: bool(each["license_code"])),
    "photos": flag(lambda each: bool(each["photos"])),
    "photo_license": _has_media("photos"),
    "photo_licensed": flag(lambda each: any(photo["license_code"] for photo in each["photos"])),
    "sounds": flag(lambda each: bool(each["sounds"])),
    "sound_license": _has_media("sounds"),
    "popular": flag(lambda each: bool(each["faves"])),
    "identifications": _agreement,
    "disagreements": flag(_disagree),
    "id_please": flag(lambda _each: False),  # nobody can set it any more
    **{
        f"fails_dqa_{metric}": _vote(metric)
        for metric in ("accurate", "date", "evidence", "location", "needs_id", "recent", "subject", "wild")
    },
}

"""The main filters of an observation search."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from inat_typed.runtime.support.json_guards import is_array
from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.responses import ApiError
from inat_typed.sandbox.state import SandboxState
from inat_typed.sandbox.taxonomy import RANK_LEVELS

Predicate = Callable[[Record], bool]


def matching(state: SandboxState, arguments: dict[str, Any]) -> list[Record]:
    """Return the observations that match; filters that the sandbox does not implement are ignored.

    Raises:
        ApiError: A filter names an unknown taxon, place, user or project (422).
    """
    predicates = [
        make(state, arguments[name]) for name, make in _FILTERS.items() if arguments.get(name) not in (None, [])
    ]
    predicates += _box(arguments)
    return [each for each in state.data.observations.values() if all(accepts(each) for accepts in predicates)]


def _as_list(value: Any) -> list[Any]:
    return value if is_array(value) else [value]


def _check_known(kind: str, value: Any, known: Any) -> list[Any]:
    values = _as_list(value)
    for each in values:
        if each not in known:
            raise ApiError(422, f"Unknown {kind} {each}")
    return values


def taxa_below(state: SandboxState, value: Any) -> set[int]:
    """Return the ids of the taxa that *value* names, and of their descendants.

    Raises:
        ApiError: A taxon does not exist (422).
    """
    return set(state.descendants(set(_check_known("taxon_id", value, state.data.taxa))))


def user_ids_of(state: SandboxState, value: Any) -> set[int]:
    """Return the ids of the users that *value* names by id or login.

    Raises:
        ApiError: A user does not exist (422).
    """
    found = {each: state.user(str(each)) for each in _as_list(value)}
    if unknown := [each for each, user in found.items() if user is None]:
        raise ApiError(422, f"Unknown user_id {unknown[0]}")
    return {user["id"] for user in found.values() if user}


def _taxa(state: SandboxState, value: Any) -> Predicate:
    accepted = taxa_below(state, value)
    return lambda each: each["taxon_id"] in accepted


def _without_taxa(state: SandboxState, value: Any) -> Predicate:
    excluded = set(state.descendants(set(_as_list(value))))
    return lambda each: each["taxon_id"] not in excluded


def _taxon_name(state: SandboxState, value: Any) -> Predicate:
    names = {str(each).lower() for each in _as_list(value)}
    found = {
        key
        for key, taxon in state.data.taxa.items()
        if names & {taxon["name"].lower(), (taxon["preferred_common_name"] or "").lower()}
    }
    accepted = set(state.descendants(found))
    return lambda each: each["taxon_id"] in accepted


def _iconic(state: SandboxState, value: Any) -> Predicate:
    accepted = {None if each == "unknown" else each for each in _as_list(value)}
    return lambda each: (state.data.taxa.get(each["taxon_id"]) or {}).get("iconic_taxon_name") in accepted


def _rank(state: SandboxState, value: Any) -> Predicate:
    accepted = set(_as_list(value))
    return lambda each: (state.data.taxa.get(each["taxon_id"]) or {}).get("rank") in accepted


def _rank_bound(state: SandboxState, value: Any, *, highest: bool) -> Predicate:
    levels = [RANK_LEVELS[each] for each in _as_list(value)]
    bound = max(levels) if highest else min(levels)

    def test(each: Record) -> bool:
        level = (state.data.taxa.get(each["taxon_id"]) or {}).get("rank_level")
        return level is not None and (level <= bound if highest else level >= bound)

    return test


def _users(state: SandboxState, value: Any) -> Predicate:
    accepted = user_ids_of(state, value)
    return lambda each: each["user_id"] in accepted


def _places(state: SandboxState, value: Any) -> Predicate:
    if _as_list(value) == ["any"]:
        return lambda each: each["place_ids"] != []
    by_uuid = {each["uuid"]: key for key, each in state.data.places.items()}
    accepted = set(
        _check_known("place_id", [by_uuid.get(str(each), each) for each in _as_list(value)], state.data.places)
    )
    return lambda each: bool(accepted & set(each["place_ids"]))


def _projects(state: SandboxState, value: Any) -> Predicate:
    by_slug = {each["slug"]: key for key, each in state.data.projects.items()}
    arguments = [int(each) if str(each).isdigit() else by_slug.get(each, each) for each in _as_list(value)]
    accepted = set(_check_known("project_id", arguments, state.data.projects))
    return lambda each: bool(accepted & set(each["project_ids"]))


def _field(name: str) -> Callable[[SandboxState, Any], Predicate]:
    def make(_state: SandboxState, value: Any) -> Predicate:
        accepted = {str(each).lower() for each in _as_list(value)}
        return lambda each: str(each[name] or "").lower() in accepted

    return make


def _license(_state: SandboxState, value: Any) -> Predicate:
    """Match a license by name in either case; the web host also accepts ``none`` and ``any``."""
    accepted = {str(each).lower() for each in _as_list(value)}
    return lambda each: (
        (each["license_code"] or "none") in accepted or ("any" in accepted and each["license_code"] is not None)
    )


def _geoprivacy(_state: SandboxState, value: Any) -> Predicate:
    accepted = set(_as_list(value)) | ({"obscured", "private"} if "obscured_private" in _as_list(value) else set[str]())
    return lambda each: (each["geoprivacy"] or "open") in accepted


def _flag(read: Predicate) -> Callable[[SandboxState, Any], Predicate]:
    return lambda _state, value: lambda each: value == "any" or read(each) == value


def _moment(value: Any, *, end: bool = False) -> datetime:
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            raise ApiError(422, "the request is not valid", (("updated_since", "must be date-time"),)) from None
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=UTC)
    last = (23, 59, 59) if end else (0, 0, 0)
    return datetime(value.year, value.month, value.day, *last, tzinfo=UTC)


def _since(name: str) -> Callable[[SandboxState, Any], Predicate]:
    def make(_state: SandboxState, value: Any) -> Predicate:
        bound = _moment(value)
        return lambda each: each[name] is not None and each[name] >= bound

    return make


def _until(name: str) -> Callable[[SandboxState, Any], Predicate]:
    """Match values up to a time; a date, or its midnight, includes the whole day."""

    def make(_state: SandboxState, value: Any) -> Predicate:
        whole_day = not isinstance(value, datetime) or (value.hour, value.minute, value.second) == (0, 0, 0)
        bound = _moment(value.date() if isinstance(value, datetime) and whole_day else value, end=whole_day)
        return lambda each: each[name] is not None and each[name] <= bound

    return make


def _on(name: str) -> Callable[[SandboxState, Any], Predicate]:
    def make(_state: SandboxState, value: Any) -> Predicate:
        day = value.date() if isinstance(value, datetime) else value
        return lambda each: each[name] is not None and isinstance(day, date) and each[name].date() == day

    return make


def _part(name: str, part: str) -> Callable[[SandboxState, Any], Predicate]:
    return lambda _state, value: lambda each: each[name] is not None and getattr(each[name], part) in _as_list(value)


def _ids(_state: SandboxState, value: Any) -> Predicate:
    accepted = {str(each).lower() for each in _as_list(value)}
    return lambda each: bool({str(each["id"]), each["uuid"]} & accepted)


def _not_ids(state: SandboxState, value: Any) -> Predicate:
    excluded = _ids(state, value)
    return lambda each: not excluded(each)


def _text(state: SandboxState, value: Any) -> Predicate:
    words = str(value).lower()

    def test(each: Record) -> bool:
        taxon = state.data.taxa.get(each["taxon_id"]) or {}
        texts = [each["species_guess"], each["description"], each["place_guess"], taxon.get("name"), *each["tags"]]
        return any(words in (one or "").lower() for one in texts)

    return test


def _has_media(kind: str) -> Callable[[SandboxState, Any], Predicate]:
    def make(_state: SandboxState, value: Any) -> Predicate:
        accepted = {str(each).lower() for each in _as_list(value)}
        return lambda each: any(
            (one["license_code"] or "none") in accepted or ("any" in accepted and one["license_code"])
            for one in each[kind]
        )

    return make


_FILTERS: dict[str, Callable[[SandboxState, Any], Predicate]] = {
    "taxon_id": _taxa,
    "without_taxon_id": _without_taxa,
    "taxon_name": _taxon_name,
    "iconic_taxa": _iconic,
    "rank": _rank,
    "hrank": lambda state, value: _rank_bound(state, value, highest=True),
    "lrank": lambda state, value: _rank_bound(state, value, highest=False),
    "user_id": _users,
    "user_login": _users,
    "place_id": _places,
    "project_id": _projects,
    "quality_grade": _field("quality_grade"),
    "license": _license,
    "geoprivacy": _geoprivacy,
    "photo_license": _has_media("photos"),
    "sound_license": _has_media("sounds"),
    "photos": _flag(lambda each: bool(each["photos"])),
    "sounds": _flag(lambda each: bool(each["sounds"])),
    "licensed": _flag(lambda each: bool(each["license_code"])),
    "captive": _flag(lambda each: each["captive"]),
    "identified": _flag(lambda each: each["taxon_id"] is not None),
    "geo": _flag(lambda each: each["latitude"] is not None),
    "mappable": _flag(lambda each: each["latitude"] is not None),
    "verifiable": _flag(lambda each: each["quality_grade"] != "casual"),
    "d1": _since("observed_at"),
    "d2": _until("observed_at"),
    "created_d1": _since("created"),
    "created_d2": _until("created"),
    "updated_since": _since("updated"),
    "observed_on": _on("observed_at"),
    "on": _on("observed_at"),
    "created_on": _on("created"),
    "year": _part("observed_at", "year"),
    "month": _part("observed_at", "month"),
    "day": _part("observed_at", "day"),
    "hour": _part("observed_at", "hour"),
    "created_year": _part("created", "year"),
    "created_month": _part("created", "month"),
    "id": _ids,
    "not_id": _not_ids,
    "id_above": lambda _state, value: lambda each: each["id"] > value,
    "id_below": lambda _state, value: lambda each: each["id"] < value,
    "q": _text,
}


def _box(arguments: dict[str, Any]) -> list[Predicate]:
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

"""Which observations match the main filters of an observation search."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from inat_typed.runtime.narrowing import is_array
from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.refusals import Refused
from inat_typed.sandbox.taxonomy import RANK_LEVELS
from inat_typed.sandbox.world import World

Test = Callable[[Record], bool]


def matching(world: World, given: dict[str, Any]) -> list[Record]:
    """The observations that match; filters that the sandbox does not know let everything through.

    Raises:
        Refused: A filter names a taxon, place, person or project that there is none of.
    """
    tests = [make(world, given[name]) for name, make in _FILTERS.items() if given.get(name) not in (None, [])]
    tests += _box(given)
    return [each for each in world.data.observations.values() if all(test(each) for test in tests)]


def _several(value: Any) -> list[Any]:
    return value if is_array(value) else [value]


def _known(kind: str, value: Any, known: Any) -> list[Any]:
    values = _several(value)
    for each in values:
        if each not in known:
            raise Refused(422, f"Unknown {kind} {each}")
    return values


def taxa_below(world: World, value: Any) -> set[int]:
    """The taxa that *value* names, and their descendants.

    Raises:
        Refused: There is no such taxon.
    """
    return set(world.below(set(_known("taxon_id", value, world.data.taxa))))


def people(world: World, value: Any) -> set[int]:
    """The people that *value* names by id or login.

    Raises:
        Refused: There is no such person.
    """
    found = {each: world.user(str(each)) for each in _several(value)}
    if unknown := [each for each, user in found.items() if user is None]:
        raise Refused(422, f"Unknown user_id {unknown[0]}")
    return {user["id"] for user in found.values() if user}


def _taxa(world: World, value: Any) -> Test:
    wanted = taxa_below(world, value)
    return lambda each: each["taxon_id"] in wanted


def _without_taxa(world: World, value: Any) -> Test:
    unwanted = set(world.below(set(_several(value))))
    return lambda each: each["taxon_id"] not in unwanted


def _taxon_name(world: World, value: Any) -> Test:
    names = {str(each).lower() for each in _several(value)}
    found = {
        key
        for key, taxon in world.data.taxa.items()
        if names & {taxon["name"].lower(), (taxon["preferred_common_name"] or "").lower()}
    }
    wanted = set(world.below(found))
    return lambda each: each["taxon_id"] in wanted


def _iconic(world: World, value: Any) -> Test:
    wanted = {None if each == "unknown" else each for each in _several(value)}
    return lambda each: (world.data.taxa.get(each["taxon_id"]) or {}).get("iconic_taxon_name") in wanted


def _rank(world: World, value: Any) -> Test:
    wanted = set(_several(value))
    return lambda each: (world.data.taxa.get(each["taxon_id"]) or {}).get("rank") in wanted


def _rank_bound(world: World, value: Any, *, highest: bool) -> Test:
    levels = [RANK_LEVELS[each] for each in _several(value)]
    bound = max(levels) if highest else min(levels)

    def test(each: Record) -> bool:
        level = (world.data.taxa.get(each["taxon_id"]) or {}).get("rank_level")
        return level is not None and (level <= bound if highest else level >= bound)

    return test


def _users(world: World, value: Any) -> Test:
    wanted = people(world, value)
    return lambda each: each["user_id"] in wanted


def _places(world: World, value: Any) -> Test:
    by_uuid = {each["uuid"]: key for key, each in world.data.places.items()}
    wanted = set(_known("place_id", [by_uuid.get(str(each), each) for each in _several(value)], world.data.places))
    return lambda each: bool(wanted & set(each["place_ids"]))


def _projects(world: World, value: Any) -> Test:
    by_slug = {each["slug"]: key for key, each in world.data.projects.items()}
    given = [int(each) if str(each).isdigit() else by_slug.get(each, each) for each in _several(value)]
    wanted = set(_known("project_id", given, world.data.projects))
    return lambda each: bool(wanted & set(each["project_ids"]))


def _field(name: str) -> Callable[[World, Any], Test]:
    def make(_world: World, value: Any) -> Test:
        wanted = {str(each).lower() for each in _several(value)}
        return lambda each: str(each[name] or "").lower() in wanted

    return make


def _licence(_world: World, value: Any) -> Test:
    """By name in either case; the web host says ``none`` and ``any`` too."""
    wanted = {str(each).lower() for each in _several(value)}
    return lambda each: (
        (each["license_code"] or "none") in wanted or ("any" in wanted and each["license_code"] is not None)
    )


def _geoprivacy(_world: World, value: Any) -> Test:
    wanted = set(_several(value)) | ({"obscured", "private"} if "obscured_private" in _several(value) else set[str]())
    return lambda each: (each["geoprivacy"] or "open") in wanted


def _flag(read: Test) -> Callable[[World, Any], Test]:
    return lambda _world, value: lambda each: value == "any" or read(each) == value


def _moment(value: Any, *, end: bool = False) -> datetime:
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            raise Refused(422, "the request is not valid", (("updated_since", "must be date-time"),)) from None
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=UTC)
    last = (23, 59, 59) if end else (0, 0, 0)
    return datetime(value.year, value.month, value.day, *last, tzinfo=UTC)


def _since(name: str) -> Callable[[World, Any], Test]:
    def make(_world: World, value: Any) -> Test:
        bound = _moment(value)
        return lambda each: each[name] is not None and each[name] >= bound

    return make


def _until(name: str) -> Callable[[World, Any], Test]:
    """Up to a moment; a day, or its midnight, means the whole day."""

    def make(_world: World, value: Any) -> Test:
        whole_day = not isinstance(value, datetime) or (value.hour, value.minute, value.second) == (0, 0, 0)
        bound = _moment(value.date() if isinstance(value, datetime) and whole_day else value, end=whole_day)
        return lambda each: each[name] is not None and each[name] <= bound

    return make


def _on(name: str) -> Callable[[World, Any], Test]:
    def make(_world: World, value: Any) -> Test:
        day = value.date() if isinstance(value, datetime) else value
        return lambda each: each[name] is not None and isinstance(day, date) and each[name].date() == day

    return make


def _part(name: str, part: str) -> Callable[[World, Any], Test]:
    return lambda _world, value: lambda each: each[name] is not None and getattr(each[name], part) in _several(value)


def _ids(_world: World, value: Any) -> Test:
    wanted = {str(each).lower() for each in _several(value)}
    return lambda each: bool({str(each["id"]), each["uuid"]} & wanted)


def _not_ids(world: World, value: Any) -> Test:
    unwanted = _ids(world, value)
    return lambda each: not unwanted(each)


def _text(world: World, value: Any) -> Test:
    words = str(value).lower()

    def test(each: Record) -> bool:
        taxon = world.data.taxa.get(each["taxon_id"]) or {}
        said = [each["species_guess"], each["description"], each["place_guess"], taxon.get("name"), *each["tags"]]
        return any(words in (one or "").lower() for one in said)

    return test


def _has_media(kind: str) -> Callable[[World, Any], Test]:
    def make(_world: World, value: Any) -> Test:
        wanted = {str(each).lower() for each in _several(value)}
        return lambda each: any(
            (one["license_code"] or "none") in wanted or ("any" in wanted and one["license_code"]) for one in each[kind]
        )

    return make


_FILTERS: dict[str, Callable[[World, Any], Test]] = {
    "taxon_id": _taxa,
    "without_taxon_id": _without_taxa,
    "taxon_name": _taxon_name,
    "iconic_taxa": _iconic,
    "rank": _rank,
    "hrank": lambda world, value: _rank_bound(world, value, highest=True),
    "lrank": lambda world, value: _rank_bound(world, value, highest=False),
    "user_id": _users,
    "user_login": _users,
    "place_id": _places,
    "project_id": _projects,
    "quality_grade": _field("quality_grade"),
    "license": _licence,
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
    "id_above": lambda _world, value: lambda each: each["id"] > value,
    "id_below": lambda _world, value: lambda each: each["id"] < value,
    "q": _text,
}


def _box(given: dict[str, Any]) -> list[Test]:
    tests: list[Test] = []
    bounds = {
        "swlat": ("latitude", 1),
        "nelat": ("latitude", -1),
        "swlng": ("longitude", 1),
        "nelng": ("longitude", -1),
    }
    for name, (axis, sign) in bounds.items():
        if given.get(name) is not None:
            tests.append(_beyond(axis, sign, float(given[name])))
    if given.get("lat") is not None and given.get("lng") is not None:
        tests.append(_within(float(given["lat"]), float(given["lng"]), float(given.get("radius") or 10)))
    return tests


def _beyond(axis: str, sign: int, bound: float) -> Test:
    return lambda each: each[axis] is not None and sign * each[axis] >= sign * bound


def _within(lat: float, lng: float, kilometres: float) -> Test:
    def test(each: Record) -> bool:
        if each["latitude"] is None:
            return False
        north = math.radians(each["latitude"] - lat)
        east = math.radians(each["longitude"] - lng) * math.cos(math.radians(lat))
        return 6371 * math.hypot(north, east) <= kilometres

    return test

"""What the sandbox answers to the operations that it knows by name; all others are synthesised.

A handler takes a ``Call`` and answers ``Results`` (a page is made of them), or the JSON itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from inat_typed.runtime.narrowing import is_array
from inat_typed.runtime.operation import AnyOperation
from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.filters import matching, people, taxa_below
from inat_typed.sandbox.received import Values
from inat_typed.sandbox.refusals import Refused
from inat_typed.sandbox.world import World, corners

WINDOW = 10_000


@dataclass(slots=True)
class Call:
    """One request, understood."""

    world: World
    operation: AnyOperation
    values: Values
    user_id: int | None

    @property
    def given(self) -> dict[str, Any]:
        """The parameters by keyword."""
        return self.values.given

    @property
    def me(self) -> int:
        """Who is signed in."""
        if self.user_id is None:
            raise Refused(401, "Unauthorized")
        return self.user_id

    def path_ids(self, name: str = "id") -> list[str]:
        """The ids or UUIDs in the path."""
        value = self.given.get(name, self.given.get("uuid"))
        return [str(each) for each in _many(value)]


@dataclass(slots=True)
class Results:
    """Records of which a page is made; ``is_paged`` says that they are all, and a page is to be cut out."""

    records: list[Any]
    is_paged: bool = True
    found_by_id: bool = False
    show: Callable[[Any], Any] | None = None
    """Makes what is sent of a record; called for the records of the page alone."""

    def shown(self, first: int = 0, last: int | None = None) -> list[Any]:
        """The records from *first* up to *last*, as they are sent."""
        part = self.records[first:last]
        return [self.show(each) for each in part] if self.show else part


Handler = Callable[[Call], Any]
HANDLERS: dict[str, Handler] = {}


def handles(*ids: str) -> Callable[[Handler], Handler]:
    """Register a handler for operations, by ``resource.method``."""

    def register(handler: Handler) -> Handler:
        HANDLERS.update(dict.fromkeys(ids, handler))
        return handler

    return register


def owned(call: Call, record: Record | None) -> Record:
    """*record*, if there is one and it is the signed-in person's own.

    Raises:
        Refused: There is none (404), or it is somebody else's (403).
    """
    if record is None:
        raise Refused(404, "Not found")
    if record["user_id"] != call.me:
        raise Refused(403, "You don't have permission to do that")
    return record


def _too_many(call: Call, keys: list[str]) -> None:
    limit = call.operation.paging.ids if call.operation.paging else None
    if call.operation.id == "observations.get" and call.given.get("per_page") == 200:
        limit = 200
    if limit and len(keys) > limit and not (call.operation.api == "v2" and call.operation.id == "observations.get"):
        raise Refused(422, "Too many IDs")


@handles("observations.search")
def _observations(call: Call) -> Results:
    found = sort(matching(call.world, call.given), call.given)
    if call.given.get("only_id"):
        return Results(found, show=lambda each: {"id": each["id"], "uuid": each["uuid"]})
    return Results(found, show=lambda each: call.world.show_observation(each, call.user_id))


def sort(observations: list[Record], given: dict[str, Any]) -> list[Record]:
    """In the order that was asked for, newest first if none was."""
    keys: dict[str, Callable[[Record], Any]] = {
        "id": lambda each: each["id"],
        "observed_on": lambda each: (each["observed_at"] is not None, each["observed_at"], each["id"]),
        "updated_at": lambda each: (each["updated"], each["id"]),
        "votes": lambda each: (len(each["faves"]), each["id"]),
        "species_guess": lambda each: ((each["species_guess"] or "").lower(), each["id"]),
    }
    chosen = keys.get(given.get("order_by", ""), lambda each: (each["created"], each["id"]))
    return sorted(observations, key=chosen, reverse=given.get("order", "desc") == "desc")


@handles("observations.get")
def _observation(call: Call) -> Results:
    keys = call.path_ids()
    _too_many(call, keys)
    found = (call.world.observation(each) for each in keys[:200])
    records = [call.world.show_observation(each, call.user_id) for each in found if each]
    return Results(records, is_paged=False, found_by_id=True)


@handles("observations.species_counts")
def _species_counts(call: Call) -> Results:
    counts = Counter(each["taxon_id"] for each in matching(call.world, call.given) if each["taxon_id"])
    return Results([{"count": count, "taxon": call.world.show_taxon(key)} for key, count in counts.most_common()])


@handles("observations.taxonomy")
def _taxonomy(call: Call) -> Record:
    found = matching(call.world, call.given)
    direct = Counter(each["taxon_id"] for each in found if each["taxon_id"])
    below = Counter(above for each in direct.elements() for above in call.world.data.taxa[each]["ancestor_ids"])
    shown = ("id", "name", "rank", "rank_level", "is_active", "parent_id")
    nodes = [
        {name: call.world.data.taxa[key][name] for name in shown if call.world.data.taxa[key][name] is not None}
        | {"direct_obs_count": direct[key], "descendant_obs_count": count}
        | ({"count": direct[key]} if direct[key] else {})
        for key, count in sorted(below.items())
    ]
    without = sum(1 for each in found if not each["taxon_id"])
    return {"count_without_taxon": without, "size": len(nodes), "results": nodes}


@handles("observations.observers")
def _observers(call: Call) -> Results:
    found = matching(call.world, call.given)
    counts = Counter(each["user_id"] for each in found)
    species = {user: {each["taxon_id"] for each in found if each["user_id"] == user} for user in counts}
    return Results(
        [
            {
                "user_id": user,
                "observation_count": count,
                "species_count": len(species[user]),
                "user": call.world.show_user(user),
            }
            for user, count in counts.most_common(500)
        ]
    )


@handles("observations.identifiers")
def _identifiers(call: Call) -> Results:
    return _people(call, _identifications(call))


@handles("identifications.identifiers")
def _people_who_identified(call: Call) -> Results:
    return _people(call, _identifications(call, only_ids=True))


def _people(call: Call, identifications: Iterable[Record]) -> Results:
    counts = Counter(each["user_id"] for each in identifications)
    return Results(
        [
            {"user_id": user, "count": count, "user": call.world.show_user(user)}
            for user, count in counts.most_common(500)
        ]
    )


def _identifications(call: Call, *, only_ids: bool = False) -> list[Record]:
    wanted = {key: value for key, value in call.given.items() if not only_ids or key in ("taxon_id", "quality_grade")}
    return [one for each in matching(call.world, wanted) for one in each["identifications"]]


@handles("observations.histogram")
def _histogram(call: Call) -> Record:
    interval = call.given.get("interval", "month_of_year")
    moments = [each["observed_at"] for each in matching(call.world, call.given) if each["observed_at"]]
    formats = {"year": "%Y-01-01", "month": "%Y-%m-01", "day": "%Y-%m-%d", "hour": "%Y-%m-%dT%H:00:00Z"}
    if interval in ("month_of_year", "week_of_year"):
        parts = [each.month if interval == "month_of_year" else each.isocalendar().week for each in moments]
        counts = Counter(map(str, parts))
        last = 12 if interval == "month_of_year" else 53
        series: dict[str, int] = {str(number): counts[str(number)] for number in range(1, last + 1)}
    else:
        if interval == "week":
            moments = [each - timedelta(days=each.weekday()) for each in moments]
        series = dict(sorted(Counter(f"{each:{formats.get(interval, '%Y-%m-%d')}}" for each in moments).items()))
    return {"total_results": len(series), "page": 1, "per_page": len(series), "results": {interval: series}}


@handles("observations.quality_grades")
def _grades(call: Call) -> Results:
    counts = Counter(each["quality_grade"] for each in matching(call.world, call.given))
    return Results([{"quality_grade": key, "count": count} for key, count in counts.most_common()])


@handles("observations.iconic_taxa_counts")
def _iconic_counts(call: Call) -> Results:
    counts = Counter(
        call.world.data.taxa[each["taxon_id"]]["iconic_taxon_id"]
        for each in matching(call.world, call.given)
        if each["taxon_id"]
    )
    return Results(
        [{"count": count, "taxon": call.world.show_taxon(key)} for key, count in counts.most_common() if key]
    )


@handles("taxa.search", "taxa.autocomplete")
def _taxa(call: Call) -> Results:
    given = call.given
    text = str(given.get("q") or "").lower()
    tests: list[Callable[[Record], bool]] = []
    if text:
        tests.append(lambda each: any(
            word.startswith(text) or text in word
            for word in (each["name"].lower(), (each["preferred_common_name"] or "").lower())
        ))  # fmt: skip
    if ids := given.get("id"):
        tests.append(lambda each: each["id"] in ids)
    if below := given.get("taxon_id"):
        tests.append(lambda each: bool(set(_many(below)) & set(each["ancestor_ids"])))
    if parents := given.get("parent_id"):
        tests.append(lambda each: each["parent_id"] in _many(parents))
    if ranks := given.get("rank"):
        tests.append(lambda each: each["rank"] in _many(ranks))
    if given.get("is_active") is False:
        tests.append(lambda each: not each["is_active"])
    for name, sign in (("id_above", 1), ("id_below", -1)):
        if name in given:
            tests.append(_beyond_id(sign, given[name]))
    found = [each for each in call.world.data.taxa.values() if all(test(each) for test in tests)]
    if given.get("order_by") == "id" or "id_above" in given:
        found.sort(key=lambda each: each["id"], reverse=given.get("order") == "desc")
    else:
        found.sort(key=lambda each: (-each["observations_count"], each["id"]))
    return Results(found, show=lambda each: each | {"matched_term": each["name"]})


def _beyond_id(sign: int, bound: int) -> Callable[[Record], bool]:
    return lambda each: sign * each["id"] > sign * bound


def _many(value: Any) -> list[Any]:
    return value if is_array(value) else [value]


@handles("taxa.get")
def _taxon(call: Call) -> Results:
    keys = call.path_ids()
    _too_many(call, keys)
    found = [call.world.show_taxon(int(each), whole=True) for each in keys if each.isdigit()]
    return Results([each for each in found if each], is_paged=False, found_by_id=True)


@handles("taxa.iconic")
def _iconic_taxa(call: Call) -> Results:
    ids = {each["iconic_taxon_id"] for each in call.world.data.taxa.values()} - {None}
    return Results([call.world.data.taxa[each] for each in sorted(ids)])


@handles("users.get", "users.autocomplete", "users.search", "users.me")
def _users(call: Call) -> Any:
    world = call.world
    if call.operation.id == "users.me":
        return Results([world.show_user(call.me)], is_paged=False)
    if call.operation.id == "users.get":
        found = world.user(call.path_ids()[0])
        if found is None and call.operation.api == "v1":
            raise Refused(404, "Unknown user")
        return Results([world.show_user(found["id"])] if found else [], is_paged=False, found_by_id=True)
    text = str(call.given.get("q") or "").lower()
    return Results([world.show_user(key) for key, each in world.data.users.items() if each["login"].startswith(text)])


@handles("places.containing")
def _places_around(call: Call) -> Results:
    return Results([each for each in call.world.data.places.values() if _overlaps(each, call.given)])


def _overlaps(place: Record, box: dict[str, Any]) -> bool:
    west, south, east, north = corners(place)
    return not (
        (box.get("nelat") is not None and south > box["nelat"])
        or (box.get("swlat") is not None and north < box["swlat"])
        or (box.get("nelng") is not None and west > box["nelng"])
        or (box.get("swlng") is not None and east < box["swlng"])
    )


@handles("places.search", "places.autocomplete")
def _places(call: Call) -> Results:
    text = str(call.given.get("q") or "").lower()
    return Results([each for each in call.world.data.places.values() if text in each["name"].lower()])


@handles("places.get")
def _place(call: Call) -> Results:
    keys = call.path_ids()
    _too_many(call, keys)
    places = call.world.data.places.values()
    return Results(
        [each for each in places if {str(each["id"]), each["uuid"], each["slug"]} & set(keys)],
        is_paged=False,
        found_by_id=True,
    )


@handles("places.nearby")
def _nearby(call: Call) -> Record:
    places = list(call.world.data.places.values())
    return {"total_results": len(places), "page": 1, "per_page": 10, "results": {"standard": places, "community": []}}


@handles("projects.search", "projects.autocomplete")
def _projects(call: Call) -> Results:
    text = str(call.given.get("q") or "").lower()
    return Results([each for each in call.world.data.projects.values() if text in each["title"].lower()])


@handles("projects.get")
def _project(call: Call) -> Results:
    keys = call.path_ids()
    _too_many(call, keys)
    projects = call.world.data.projects.values()
    return Results(
        [each for each in projects if {str(each["id"]), each["slug"]} & set(keys)], is_paged=False, found_by_id=True
    )


@handles("projects.members")
def _members(call: Call) -> Results:
    project = call.world.data.projects.get(int(call.path_ids()[0])) if call.path_ids()[0].isdigit() else None
    if project is None:
        raise Refused(404, "Unknown project")
    joined = {user for key, user in call.world.memberships if key == project["id"]}
    people = sorted({*project["user_ids"], *joined})
    return Results(
        [
            {"id": 1_000 + user, "project_id": project["id"], "user_id": user, "user": call.world.show_user(user)}
            for user in people
        ]
    )


@handles("identifications.search")
def _search_identifications(call: Call) -> Results:
    observations = matching(call.world, {})
    found = [one for each in observations for one in each["identifications"]]
    for name in ("user_id", "user_login"):
        if users := call.given.get(name):
            wanted = people(call.world, users)
            found = [each for each in found if each["user_id"] in wanted]
    if taxa := call.given.get("taxon_id"):
        below = taxa_below(call.world, taxa)
        found = [each for each in found if each["taxon_id"] in below]
    for name, sign in (("id_above", 1), ("id_below", -1)):
        if name in call.given:
            found = [each for each in found if _beyond_id(sign, call.given[name])(each)]
    by_id = call.given.get("order_by") == "id"
    found.sort(
        key=lambda each: each["id"] if by_id else (each["created"], each["id"]),
        reverse=call.given.get("order", "desc") == "desc",
    )
    return Results(found, show=call.world.show_identification)


@handles("identifications.get")
def _identification(call: Call) -> Results:
    found = [call.world.inner("identifications", key) for key in call.path_ids()]
    return Results(
        [call.world.show_identification(each[1]) for each in found if each],
        is_paged=False,
        found_by_id=True,
    )


@handles("controlled_terms.search", "controlled_terms.for_taxon")
def _terms(call: Call) -> Results:
    return Results(call.world.data.controlled_terms, is_paged=False)


@handles("search.search")
def _search(call: Call) -> Results:
    text = str(call.given.get("q") or "").lower()
    data = call.world.data
    kinds: list[tuple[str, Iterable[Record], str]] = [
        ("Taxon", data.taxa.values(), "name"),
        ("Place", data.places.values(), "name"),
        ("Project", data.projects.values(), "title"),
        ("User", data.users.values(), "login"),
    ]
    wanted = {str(each).lower() for each in _many(call.given.get("sources") or [])}
    return Results(
        [
            {"score": 1.0, "type": kind, "matches": [each[name]], "record": each, kind.lower(): each}
            for kind, records, name in kinds
            if not wanted or wanted & {kind.lower(), f"{kind.lower()}s", "taxa" if kind == "Taxon" else ""}
            for each in records
            if text in each[name].lower()
        ]
    )


@handles("ping.get")
def _ping(_call: Call) -> Record:
    return {"status": "available"}


@handles("points.grid_json", "grid.grid_json", "heatmap.grid_json", "colored_heatmap.grid_json")
def _grid(call: Call) -> Record:
    first = next(iter(matching(call.world, {k: v for k, v in call.given.items() if k not in ("x", "y", "zoom")})), None)
    data = {"1": {"id": first["id"]}} if first else {}
    return {"grid": [" " * 64] * 64, "keys": ["", *data], "data": data}

"""Records that somebody puts into a sandbox: what they say stands, and what they do not say is made up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.model import Model
from inat_typed.runtime.narrowing import is_array, is_object
from inat_typed.sandbox.dataset import Record, stamp
from inat_typed.sandbox.taxonomy import RANK_LEVELS, TaxonEntry
from inat_typed.sandbox.world import World

_AS_SAID = (
    "species_guess", "observed_on_string", "place_guess", "quality_grade", "license_code", "captive", "geoprivacy",
    "description", "positional_accuracy", "place_ids", "project_ids", "tags", "reviewed_by",
)  # fmt: skip
"""What an observation is stored with as it is said. The rest of what is shown follows, unless it is said too."""

_ME = 1
"""Who observed what nobody is said to have: the one whom ``Sandbox.access_token()`` signs in."""


def add(world: World, record: object) -> Record:
    """Put a record, a model of v1 or v2, into *world*; gives it as its owner is shown it.

    Raises:
        ArgumentTypeError: There is no way to add such a thing.
        ArgumentValueError: It has the id of another, or is part of something that is not there.
    """
    kind = type(record).__name__.removeprefix("Show")  # v1 has wider models for what is fetched by its id
    if not isinstance(record, Model) or kind not in _KINDS:
        raise ArgumentTypeError(f"Sandbox.add takes {', '.join(_KINDS)} of v1 or v2, not {kind}")
    return _KINDS[kind](world, record.model_dump(mode="json", exclude_unset=True, by_alias=True))


def _observation(world: World, said: Record) -> Record:
    identifier = _free_id("Observation", said, world.data.observations)
    if said.get("uuid") and world.observation(said["uuid"]):
        raise ArgumentValueError(f"Observation: there is one with the uuid {said['uuid']} already")
    user_id, taxon_id = _person(world, said), _taxon_of(world, said)
    latitude, longitude = _coordinates(said)
    record = world.data.new_observation(
        identifier=identifier or world.new_id(),
        uuid=said.pop("uuid", None),
        user_id=user_id,
        taxon_id=taxon_id,
        moment=_moment(said),
        created=_time(said.pop("created_at", None)) or world.now,
        latitude=latitude,
        longitude=longitude,
        place_ids=world.places_around(latitude, longitude),
        quality_grade="needs_id",
    )
    record["updated"] = _time(said.pop("updated_at", None)) or record["created"]
    record |= {name: said.pop(name) for name in _AS_SAID if name in said}
    _fill(world, record, said)
    record["said"] = said
    world.data.observations[record["id"]] = record
    world.data.users[user_id]["observations_count"] += 1
    return world.show_observation(record, user_id)


def _fill(world: World, record: Record, said: Record) -> None:
    """What is inside an observation: pictures, sounds, what people said of it."""
    data = world.data
    for kind, make in (("photo", data.photo), ("sound", data.sound)):
        held = (each.get(kind) or each for each in _records(said.pop(f"observation_{kind}s", [])))
        given = _records(said.pop(f"{kind}s")) if f"{kind}s" in said else held
        record[f"{kind}s"] = [make(each.get("id") or world.new_id()) | each for each in given]
    if "identifications" in said:
        record["identifications"] = [
            _made_identification(world, each, record["id"]) for each in _records(said.pop("identifications"))
        ]
    record["comments"] = [_made_comment(world, each, record["id"]) for each in _records(said.pop("comments", []))]
    for kind in ("annotations", "ofvs", "faves"):
        record[kind] = [
            {"id": world.new_id(), "uuid": data.uuid(), "user_id": record["user_id"]} | each
            for each in _records(said.pop(kind, []))
        ]


def _identification(world: World, said: Record) -> Record:
    observation = _on(world, "Identification", "observation_id", said)
    record = _made_identification(world, said, observation["id"])
    observation["identifications"].append(record)
    return world.show_identification(record)


def _made_identification(world: World, said: Record, observation_id: int) -> Record:
    created = _time(said.get("created_at")) or world.now
    record = world.data.identification(_person(world, said), _taxon_of(world, said), observation_id, created)
    return record | {name: said[name] for name in ("id", "uuid", "body", "current", "category") if name in said}


def _comment(world: World, said: Record) -> Record:
    observation = _on(world, "Comment", "parent_id", said)
    record = _made_comment(world, said, observation["id"])
    observation["comments"].append(record)
    return world.show_comment(record)


def _made_comment(world: World, said: Record, observation_id: int) -> Record:
    return {
        "id": said.get("id") or world.new_id(),
        "uuid": said.get("uuid") or world.data.uuid(),
        "user_id": _person(world, said),
        "body": said.get("body") or "",
        "parent_id": observation_id,
        "parent_type": "Observation",
        "created": _time(said.get("created_at")) or world.now,
    }


def _on(world: World, kind: str, name: str, said: Record) -> Record:
    found = world.observation(str(said.pop(name, "")))
    if found is None:
        raise ArgumentValueError(
            f"{kind}: {name} is the id of an observation that is there, such as one that you added"
        )
    return found


def _taxon(world: World, said: Record) -> Record:
    taxa = world.data.taxa
    identifier = _free_id("Taxon", said, taxa) or world.new_id()
    above: list[int] = said.pop("ancestor_ids", None) or []
    parent_id: int | None = said.pop("parent_id", None) or next(
        (each for each in above[::-1] if each != identifier), None
    )
    if parent_id is not None and parent_id not in taxa:
        raise ArgumentValueError(f"Taxon: there is no taxon {parent_id} for it to be below; add that first")
    rank = said.pop("rank", None) or "species"
    if rank not in RANK_LEVELS:
        raise ArgumentValueError(f"Taxon: {rank!r} is no rank; there are {', '.join(RANK_LEVELS)}")
    lineage = tuple(taxa[parent_id]["ancestor_ids"]) if parent_id is not None else ()
    name, common_name = said.pop("name", None) or f"Taxon {identifier}", said.pop("preferred_common_name", None) or ""
    entry = TaxonEntry(identifier, name, rank, common_name, (*lineage, identifier))
    for relatives in ("ancestors", "children"):
        said.pop(relatives, None)  # they follow from where it stands
    taxa[identifier] = world.data.taxon(entry) | said
    return world.show_taxon(identifier, whole=True) or {}


def _user(world: World, said: Record) -> Record:
    users = world.data.users
    identifier = _free_id("User", said, users) or world.new_id()
    login = said.get("login") or f"somebody-{identifier}"
    if world.user(login):
        raise ArgumentValueError(f"User: there is somebody called {login!r} already")
    users[identifier] = world.data.user(identifier, login) | said
    return world.show_user(identifier)


def _place(world: World, said: Record) -> Record:
    places = world.data.places
    identifier = _free_id("Place", said, places) or world.new_id()
    shape = said.pop("bounding_box_geojson", None) or said.get("geometry_geojson")
    name = said.get("name") or f"Place {identifier}"
    if shape:
        points = list(_points(shape.get("coordinates")))
        west, east = min(each[0] for each in points), max(each[0] for each in points)
        south, north = min(each[1] for each in points), max(each[1] for each in points)
    else:
        latitude, longitude = _coordinates(said)
        if latitude is None or longitude is None:
            raise ArgumentValueError("Place: location, 'latitude,longitude', says where it is, or a shape does")
        south, north, west, east = latitude - 0.1, latitude + 0.1, longitude - 0.1, longitude + 0.1
    places[identifier] = world.data.place(identifier, name, (south, north), (west, east)) | said
    return places[identifier]


def _points(coordinates: Any) -> Iterator[list[float]]:
    """The points of a shape, however deep they are."""
    if is_array(coordinates):
        if coordinates and not is_array(coordinates[0]):
            yield [float(each) for each in coordinates]
        else:
            for each in coordinates:
                yield from _points(each)


def _project(world: World, said: Record) -> Record:
    projects = world.data.projects
    identifier = _free_id("Project", said, projects) or world.new_id()
    owner = _person(world, said)
    made = world.data.project(identifier, said.get("title") or f"Project {identifier}", owner)
    projects[identifier] = made | said
    return projects[identifier]


def _observation_field(world: World, said: Record) -> Record:
    fields = world.data.observation_fields
    identifier = _free_id("ObservationField", said, [each["id"] for each in fields]) or world.new_id()
    name, datatype = said.get("name") or f"Field {identifier}", said.get("datatype") or "text"
    fields.append(world.data.observation_field(identifier, name, datatype) | said)
    return fields[-1]


_KINDS: dict[str, Callable[[World, Record], Record]] = {
    "Observation": _observation,
    "Taxon": _taxon,
    "User": _user,
    "Place": _place,
    "Project": _project,
    "Identification": _identification,
    "Comment": _comment,
    "ObservationField": _observation_field,
}


def _free_id(kind: str, said: Record, known: Iterable[int]) -> int | None:
    """The id that is said, which nothing else has."""
    identifier: int | None = said.pop("id", None)
    if identifier is not None and identifier in known:
        raise ArgumentValueError(f"{kind}: there is one with the id {identifier} already")
    return identifier


def _person(world: World, said: Record) -> int:
    """Whose something is: found by id or login, else added."""
    user_id, given = said.pop("user_id", None), dict(said.pop("user", None) or {})
    if user_id is not None:
        given.setdefault("id", user_id)
    if not given:
        return _ME
    known = world.user(str(given["id"])) if given.get("id") else world.user(str(given.get("login")))
    identifier: int = (known or _user(world, given))["id"]
    return identifier


def _taxon_of(world: World, said: Record) -> int | None:
    """What something shows: found by id or name, else added."""
    taxon_id, given = said.pop("taxon_id", None), dict(said.pop("taxon", None) or {})
    if taxon_id is not None:
        given.setdefault("id", taxon_id)
    if not given:
        return None
    name = str(given.get("name")).lower()
    by_name = (each for each in world.data.taxa.values() if each["name"].lower() == name)
    known = world.data.taxa.get(given["id"]) if given.get("id") else next(by_name, None)
    identifier: int = (known or _taxon(world, given))["id"]
    return identifier


def _coordinates(said: Record) -> tuple[float | None, float | None]:
    """Latitude and longitude, out of any of the places where they may be said; true ones before blurred ones."""
    private, public = said.pop("private_location", None), said.get("location")
    points = [said.pop("private_geojson", None), said.pop("geojson", None)]
    pair = [said.pop("latitude", None), said.pop("longitude", None)]
    said.pop("location", None)
    for location in (private, public):
        if location:
            pair = str(location).split(",")
    for shape in points:
        if is_object(shape) and pair[0] is None:
            pair = list(shape["coordinates"])[::-1]
    try:
        latitude, longitude = (None if each is None else float(each) for each in pair)
    except (TypeError, ValueError):
        raise ArgumentValueError(f"location takes 'latitude,longitude', not {private or public!r}") from None
    return latitude, longitude


def _moment(said: Record) -> datetime | None:
    """When something was seen: to the second, or on a day."""
    second, day = _time(said.pop("time_observed_at", None)), _time(said.pop("observed_on", None))
    return second or (day.replace(hour=12) if day else _time(said.get("observed_on_string"), lenient=True))


def _time(text: Any, *, lenient: bool = False) -> datetime | None:
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        if lenient:
            return None
        raise ArgumentValueError(
            f"{text!r} is no time, such as {stamp(datetime(2026, 5, 1, 12, tzinfo=UTC))!r}"
        ) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _records(value: Any) -> Iterator[Record]:
    given: list[Record] = value or []
    return (dict(each) for each in given)

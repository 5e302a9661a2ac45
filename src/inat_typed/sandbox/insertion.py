"""Adds records to a sandbox; fields that are not set get synthetic values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.decoding.model import Model
from inat_typed.runtime.support.json_guards import is_array, is_object
from inat_typed.runtime.support.suggestions import did_you_mean
from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.observed_times import ObservedTime, parse_observed_time
from inat_typed.sandbox.serialize import (
    comment_json,
    identification_json,
    observation_json,
    taxon_json,
    user_json,
)
from inat_typed.sandbox.state import SandboxState
from inat_typed.sandbox.taxonomy import RANK_LEVELS, TaxonEntry

_STORED_FIELDS = (
    "species_guess", "observed_on_string", "place_guess", "quality_grade", "license_code", "captive", "geoprivacy",
    "description", "positional_accuracy", "place_ids", "project_ids", "tags", "reviewed_by",
)  # fmt: skip
"""Fields that are stored as they are. The others are derived, unless they are set."""

_MAIN_RANKS = ("stateofmatter", "kingdom", "phylum", "class", "order", "family", "genus")
"""Ranks of ancestors of which only the id is known, from the root on."""

_DEFAULT_USER_ID = 1
"""Owner of records without a user: ``Sandbox.login``."""


def insert_record(state: SandboxState, record: object) -> Record:
    """Add *record*, a model of v1 or v2, and return its JSON as its owner sees it.

    Raises:
        ArgumentTypeError: Records of this type cannot be added.
        ArgumentValueError: The id is taken, or the observation or parent does not exist.
    """
    kind = type(record).__name__.removeprefix("Show")  # v1 has separate models for records fetched by id
    if not isinstance(record, Model) or kind not in _KINDS:
        raise ArgumentTypeError(f"Sandbox.add: {kind} is not valid; expected one of {', '.join(_KINDS)} of v1 or v2")
    return _KINDS[kind](state, record.model_dump(mode="json", exclude_unset=True, by_alias=True))


def _observation(state: SandboxState, fields: Record) -> Record:
    record_id = _free_id("Observation", fields, state.data.observations)
    if fields.get("uuid") and state.observation(fields["uuid"]):
        raise ArgumentValueError(f"Observation: the uuid {fields['uuid']} is taken")
    user_id, taxon_id = _user_id(state, fields), _taxon_id(state, fields)
    latitude, longitude = _coordinates(fields)
    observed = _observed_time(fields)
    record = state.data.new_observation(
        record_id=record_id or state.new_id(),
        uuid=fields.pop("uuid", None),
        user_id=user_id,
        taxon_id=taxon_id,
        observed_at=observed.moment if observed else None,
        created=_time(fields.pop("created_at", None)) or state.now,
        latitude=latitude,
        longitude=longitude,
        place_ids=state.places_containing(latitude, longitude),
        quality_grade="needs_id",
    )
    record["updated"] = _time(fields.pop("updated_at", None)) or record["created"]
    record["has_time"] = observed is not None and observed.has_time
    record |= {name: fields.pop(name) for name in _STORED_FIELDS if name in fields}
    _add_nested_records(state, record, fields)
    record["overrides"] = fields
    state.data.observations[record["id"]] = record
    state.data.users[user_id]["observations_count"] += 1
    return observation_json(state, record, user_id)


def _add_nested_records(state: SandboxState, record: Record, fields: Record) -> None:
    """Add the photos, sounds, identifications, comments and other records of an observation."""
    data = state.data
    for kind, make in (("photo", data.photo), ("sound", data.sound)):
        attached = (each.get(kind) or each for each in _records(fields.pop(f"observation_{kind}s", [])))
        media = _records(fields.pop(f"{kind}s")) if f"{kind}s" in fields else attached
        record[f"{kind}s"] = [make(each.get("id") or state.new_id()) | each for each in media]
    if "identifications" in fields:
        record["identifications"] = [
            _new_identification(state, each, record["id"]) for each in _records(fields.pop("identifications"))
        ]
    record["comments"] = [_new_comment(state, each, record["id"]) for each in _records(fields.pop("comments", []))]
    for kind in ("annotations", "ofvs", "faves"):
        record[kind] = [
            {"id": state.new_id(), "uuid": data.uuid(), "user_id": record["user_id"]} | each
            for each in _records(fields.pop(kind, []))
        ]


def _identification(state: SandboxState, fields: Record) -> Record:
    observation = _find_observation(state, "Identification", "observation_id", fields)
    record = _new_identification(state, fields, observation["id"])
    observation["identifications"].append(record)
    return identification_json(state, record)


def _new_identification(state: SandboxState, fields: Record, observation_id: int) -> Record:
    created = _time(fields.get("created_at")) or state.now
    record = state.data.identification(_user_id(state, fields), _taxon_id(state, fields), observation_id, created)
    return record | {name: fields[name] for name in ("id", "uuid", "body", "current", "category") if name in fields}


def _comment(state: SandboxState, fields: Record) -> Record:
    observation = _find_observation(state, "Comment", "parent_id", fields)
    record = _new_comment(state, fields, observation["id"])
    observation["comments"].append(record)
    return comment_json(state, record)


def _new_comment(state: SandboxState, fields: Record, observation_id: int) -> Record:
    return {
        "id": fields.get("id") or state.new_id(),
        "uuid": fields.get("uuid") or state.data.uuid(),
        "user_id": _user_id(state, fields),
        "body": fields.get("body") or "",
        "parent_id": observation_id,
        "parent_type": "Observation",
        "created": _time(fields.get("created_at")) or state.now,
    }


def _find_observation(state: SandboxState, kind: str, parameter: str, fields: Record) -> Record:
    found = state.observation(str(fields.pop(parameter, "")))
    if found is None:
        raise ArgumentValueError(
            f"{kind}: {parameter} must be the id of an existing observation, such as one that you added"
        )
    return found


def _taxon(state: SandboxState, fields: Record) -> Record:
    taxa = state.data.taxa
    record_id = _free_id("Taxon", fields, taxa) or state.new_id()
    ancestor_ids: list[int] = fields.pop("ancestor_ids", None) or _ids_in(fields.get("ancestry"))
    _add_missing_ancestors(state, [each for each in ancestor_ids if each != record_id], fields.get("ancestors"))
    parent_id: int | None = fields.pop("parent_id", None) or next(
        (each for each in ancestor_ids[::-1] if each != record_id), None
    )
    if parent_id is not None and parent_id not in taxa:
        raise ArgumentValueError(f"Taxon: the parent {parent_id} does not exist; add it first")
    rank = fields.pop("rank", None) or "species"
    if rank not in RANK_LEVELS:
        raise ArgumentValueError(
            f"Taxon: rank {rank!r} is not valid; expected one of {', '.join(RANK_LEVELS)}."
            f"{did_you_mean(rank, RANK_LEVELS)}"
        )
    lineage = tuple(taxa[parent_id]["ancestor_ids"]) if parent_id is not None else ()
    name, common_name = (
        fields.pop("name", None) or f"Taxon {record_id}",
        fields.pop("preferred_common_name", None) or "",
    )
    entry = TaxonEntry(record_id, name, rank, common_name, (*lineage, record_id))
    for derived in ("ancestors", "children"):
        fields.pop(derived, None)
    taxa[record_id] = state.data.taxon(entry) | fields
    return taxon_json(state, record_id, full=True) or {}


def _ids_in(ancestry: Any) -> list[int]:
    """Return the ids in an ancestry, such as ``48460/1/2``."""
    return [int(each) for each in str(ancestry or "").split("/") if each.isdecimal()]


def _add_missing_ancestors(state: SandboxState, ancestor_ids: list[int], described: Any) -> None:
    """Add the ancestors that the sandbox does not know, from the root on: as described, or with a made-up name."""
    by_id = {each["id"]: each for each in _records(described) if each.get("id")}
    lineage: tuple[int, ...] = ()
    for depth, taxon_id in enumerate(ancestor_ids):
        if taxon_id not in state.data.taxa:
            given = by_id.get(taxon_id, {})
            rank = given.get("rank")
            name, common_name = given.get("name") or f"Taxon {taxon_id}", given.get("preferred_common_name") or ""
            known_rank = rank if rank in RANK_LEVELS else _MAIN_RANKS[min(depth, len(_MAIN_RANKS) - 1)]
            entry = TaxonEntry(taxon_id, name, known_rank, common_name, (*lineage, taxon_id))
            state.data.taxa[taxon_id] = state.data.taxon(entry)
        lineage = tuple(state.data.taxa[taxon_id]["ancestor_ids"])


def _user(state: SandboxState, fields: Record) -> Record:
    users = state.data.users
    record_id = _free_id("User", fields, users) or state.new_id()
    login = fields.get("login") or f"user-{record_id}"
    if state.user(login):
        raise ArgumentValueError(f"User: the login {login!r} is taken")
    users[record_id] = state.data.user(record_id, login) | fields
    return user_json(state, record_id)


def _place(state: SandboxState, fields: Record) -> Record:
    places = state.data.places
    record_id = _free_id("Place", fields, places) or state.new_id()
    geometry = fields.pop("bounding_box_geojson", None) or fields.get("geometry_geojson")
    name = fields.get("name") or f"Place {record_id}"
    if geometry:
        points = list(_points(geometry.get("coordinates")))
        west, east = min(each[0] for each in points), max(each[0] for each in points)
        south, north = min(each[1] for each in points), max(each[1] for each in points)
    else:
        latitude, longitude = _coordinates(fields)
        if latitude is None or longitude is None:
            raise ArgumentValueError(
                "Place: missing coordinates; set location to 'latitude,longitude', or geometry_geojson"
            )
        south, north, west, east = latitude - 0.1, latitude + 0.1, longitude - 0.1, longitude + 0.1
    places[record_id] = state.data.place(record_id, name, (south, north), (west, east)) | fields
    return places[record_id]


def _points(coordinates: Any) -> Iterator[list[float]]:
    """Yield the points of a GeoJSON geometry, at any depth."""
    if is_array(coordinates):
        if coordinates and not is_array(coordinates[0]):
            yield [float(each) for each in coordinates]
        else:
            for each in coordinates:
                yield from _points(each)


def _project(state: SandboxState, fields: Record) -> Record:
    projects = state.data.projects
    record_id = _free_id("Project", fields, projects) or state.new_id()
    owner = _user_id(state, fields)
    project = state.data.project(record_id, fields.get("title") or f"Project {record_id}", owner)
    projects[record_id] = project | fields
    return projects[record_id]


def _observation_field(state: SandboxState, fields: Record) -> Record:
    existing = state.data.observation_fields
    record_id = _free_id("ObservationField", fields, [each["id"] for each in existing]) or state.new_id()
    name, datatype = fields.get("name") or f"Field {record_id}", fields.get("datatype") or "text"
    existing.append(state.data.observation_field(record_id, name, datatype) | fields)
    return existing[-1]


_KINDS: dict[str, Callable[[SandboxState, Record], Record]] = {
    "Observation": _observation,
    "Taxon": _taxon,
    "User": _user,
    "Place": _place,
    "Project": _project,
    "Identification": _identification,
    "Comment": _comment,
    "ObservationField": _observation_field,
}


def _free_id(kind: str, fields: Record, known: Iterable[int]) -> int | None:
    """Remove and return the id of a new record; ``None`` if it has none.

    Raises:
        ArgumentValueError: The id is taken.
    """
    record_id: int | None = fields.pop("id", None)
    if record_id is not None and record_id in known:
        raise ArgumentValueError(f"{kind}: the id {record_id} is taken")
    return record_id


def _user_id(state: SandboxState, fields: Record) -> int:
    """Return the id of the record's user, who is looked up by id or login, or added."""
    user_id, given = fields.pop("user_id", None), dict(fields.pop("user", None) or {})
    if user_id is not None:
        given.setdefault("id", user_id)
    if not given:
        return _DEFAULT_USER_ID
    known = state.user(str(given["id"])) if given.get("id") else state.user(str(given.get("login")))
    record_id: int = (known or _user(state, given))["id"]
    return record_id


def _taxon_id(state: SandboxState, fields: Record) -> int | None:
    """Return the id of the record's taxon, which is looked up by id or name, or added."""
    taxon_id, given = fields.pop("taxon_id", None), dict(fields.pop("taxon", None) or {})
    if taxon_id is not None:
        given.setdefault("id", taxon_id)
    if not given:
        return None
    known = state.data.taxa.get(given["id"]) if given.get("id") else _taxon_named(state, str(given.get("name")))
    record_id: int = (known or _taxon(state, given))["id"]
    return record_id


def _taxon_named(state: SandboxState, name: str) -> Record | None:
    """Return the only taxon with this scientific name, or ``None``.

    Raises:
        ArgumentValueError: Several taxa have this name.
    """
    found = [each for each in state.data.taxa.values() if each["name"].lower() == name.lower()]
    if len(found) > 1:
        listed = ", ".join(f"{each['id']} ({each['name']}, {each['rank']})" for each in found)
        raise ArgumentValueError(f"taxon: {name!r} is the name of several taxa; pass the id of one: {listed}")
    return found[0] if found else None


def _coordinates(fields: Record) -> tuple[float | None, float | None]:
    """Return latitude and longitude from whichever fields are set; exact coordinates take precedence."""
    private, public = fields.pop("private_location", None), fields.get("location")
    points = [fields.pop("private_geojson", None), fields.pop("geojson", None)]
    pair = [fields.pop("latitude", None), fields.pop("longitude", None)]
    fields.pop("location", None)
    for location in (private, public):
        if location:
            pair = list(location) if is_array(location) else str(location).split(",")
    for point in points:
        if is_object(point) and pair[0] is None:
            pair = list(point["coordinates"])[::-1]
    try:
        latitude, longitude = (None if each is None else float(each) for each in pair)
    except (TypeError, ValueError):
        raise ArgumentValueError(
            f"location: {private or public!r} is not valid; expected 'latitude,longitude'"
        ) from None
    return latitude, longitude


def _observed_time(fields: Record) -> ObservedTime | None:
    """Return the time of the observation from the first field that has one: the moment, the day, the text."""
    moment, day = _time(fields.pop("time_observed_at", None)), _time(fields.pop("observed_on", None))
    if moment:
        return ObservedTime(moment, has_time=True)
    if day:
        return ObservedTime(day, has_time=False)
    return parse_observed_time(fields.get("observed_on_string"), fields.get("observed_time_zone"))


def _time(text: Any) -> datetime | None:
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        raise ArgumentValueError(
            f"time: {text!r} is not valid; expected ISO 8601, such as '2026-05-01T12:00:00+00:00'"
        ) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _records(value: Any) -> Iterator[Record]:
    records: list[Record] = value or []
    return (dict(each) for each in records)

"""Writes: kept in memory, with their authors' rights. ``HANDLERS`` are those of reads and writes together."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.handlers import HANDLERS as HANDLERS, Call, Results, handles, owned
from inat_typed.sandbox.refusals import Refused

_FIELDS = (
    "species_guess", "taxon_id", "description", "latitude", "longitude", "place_guess", "positional_accuracy",
    "geoprivacy", "time_zone", "observed_on_string",
)  # fmt: skip


@handles("observations.create")
def _create(call: Call) -> Any:
    given, world, me = call.given, call.world, call.me
    if (uuid := given.get("uuid")) and (known := world.observation(uuid)):
        return _saved(call, owned(call, known))
    taxon_id = _known_taxon(call)
    record = world.data.new_observation(
        identifier=world.new_id(),
        uuid=uuid,
        user_id=me,
        taxon_id=taxon_id,
        moment=_moment(given.get("observed_on_string")),
        created=world.now,
        latitude=given.get("latitude"),
        longitude=given.get("longitude"),
        place_ids=[],
        quality_grade="casual",
        license_code=given.get("license"),
        captive=bool(given.get("captive_flag")),
    )
    _apply(call, record)
    world.data.observations[record["id"]] = record
    world.data.users[me]["observations_count"] += 1
    return _saved(call, record)


@handles("observations.update")
def _update(call: Call) -> Any:
    record = owned(call, call.world.observation(call.path_ids()[0]))
    _known_taxon(call)
    _apply(call, record)
    if "observed_on_string" in call.given:
        record["observed_at"] = _moment(call.given["observed_on_string"])
    if not call.given.get("ignore_photos"):
        record["photos"] = []  # the service drops the photos that an update does not mention
    record["updated"] = call.world.now
    return _saved(call, record)


@handles("observations.delete")
def _delete(call: Call) -> None:
    record = owned(call, call.world.observation(call.path_ids()[0]))
    del call.world.data.observations[record["id"]]
    call.world.data.users[call.me]["observations_count"] -= 1


def _known_taxon(call: Call) -> int | None:
    taxon_id: int | None = call.given.get("taxon_id")
    if taxon_id is not None and taxon_id not in call.world.data.taxa:
        raise Refused(422, f"Unknown taxon_id {taxon_id}")
    return taxon_id


def _apply(call: Call, record: Record) -> None:
    given = call.given
    record |= {name: given[name] for name in _FIELDS if name in given}
    if (accuracy := given.get("positional_accuracy")) is not None:
        record["positional_accuracy"] = int(accuracy)  # metres, whole ones
    if {"latitude", "longitude"} & given.keys():
        record["place_ids"] = call.world.places_around(record["latitude"], record["longitude"])
    if "captive_flag" in given:
        record["captive"] = given["captive_flag"]
    if "license" in given:
        record["license_code"] = given["license"]
    if "tag_list" in given:
        record["tags"] = [each.strip() for each in str(given["tag_list"]).split(",") if each.strip()]


def _moment(text: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _saved(call: Call, record: Record) -> Any:
    if call.operation.api == "v1":
        return [call.world.show_saved(record, call.user_id)]
    return Results([call.world.show_observation(record, call.user_id)], is_paged=False)


def _observation_of(call: Call, name: str = "observation_id") -> Record:
    found = call.world.observation(str(call.given.get(name, "")))
    if found is None:
        raise Refused(422, "Unknown observation")
    return found


def _answered(call: Call, record: Record) -> Any:
    """A created record: bare in v1, in a list of results in v2."""
    return record if call.operation.api == "v1" else Results([record], is_paged=False)


@handles("observation_photos.create", "observation_sounds.create")
def _attach(call: Call) -> Any:
    kind = "photo" if call.operation.id.startswith("observation_photos") else "sound"
    observation = owned(call, _observation_of(call))
    uuid = call.given.get("uuid")
    media = next((each for each in observation[f"{kind}s"] if uuid and each["uuid"] == uuid), None)
    if media is None:
        media = _uploaded(call, kind)
        if uuid:
            media["uuid"] = uuid
        observation[f"{kind}s"].append(media)
    record = {"id": media["id"], "uuid": media["uuid"], kind: media, f"{kind}_id": media["id"]}
    position = {"position": len(observation["photos"]) - 1} if kind == "photo" else {}
    return _answered(call, record | position)


def _uploaded(call: Call, kind: str) -> Record:
    stored = call.world.photos if kind == "photo" else call.world.sounds
    if (identifier := call.given.get(f"{kind}_id")) is not None:
        if identifier not in stored:
            raise Refused(422, f"Unknown {kind}_id {identifier}")
        return stored[identifier]
    if "file" not in call.values.files:
        raise Refused(422, "the request is not valid", (("file", "must have required property 'file'"),))
    name, _content = call.values.files["file"]
    make = call.world.data.photo if kind == "photo" else call.world.data.sound
    media = make(call.world.new_id(), name)
    media["original_filename"] = name
    stored[media["id"]] = media
    return media


@handles("photos.create", "sounds.create")
def _upload(call: Call) -> Any:
    call.me  # noqa: B018 - signed in, or refused
    return _answered(call, _uploaded(call, call.operation.id.partition("s.")[0]))


@handles("observation_photos.delete", "observation_sounds.delete")
def _detach(call: Call) -> None:
    kind = "photos" if call.operation.id.startswith("observation_photos") else "sounds"
    found = call.world.inner(kind, call.path_ids()[0])
    observation = owned(call, found[0] if found else None)
    observation[kind] = [each for each in observation[kind] if found and each is not found[1]]


@handles("comments.create")
def _comment(call: Call) -> Any:
    observation = _observation_of(call, "parent_id")
    record = {
        "id": call.world.new_id(),
        "uuid": call.given.get("uuid") or call.world.data.uuid(),
        "user_id": call.me,
        "body": call.given.get("body", ""),
        "parent_id": observation["id"],
        "parent_type": "Observation",
        "created": call.world.now,
    }
    observation["comments"].append(record)
    return _answered(call, call.world.show_comment(record))


@handles("identifications.create")
def _identify(call: Call) -> Any:
    observation, world = _observation_of(call), call.world
    if call.given.get("taxon_id") not in world.data.taxa:
        raise Refused(422, f"Unknown taxon_id {call.given.get('taxon_id')}")
    record = world.data.identification(call.me, call.given["taxon_id"], observation["id"], world.now)
    record["body"] = call.given.get("body")
    for each in observation["identifications"]:
        each["current"] = each["current"] and each["user_id"] != call.me
    observation["identifications"].append(record)
    return _answered(call, world.show_identification(record))


@handles("comments.update", "identifications.update")
def _edit(call: Call) -> Any:
    kind = call.operation.id.partition(".")[0]
    found = call.world.inner(kind, call.path_ids()[0])
    record = owned(call, found[1] if found else None)
    record |= {name: call.given[name] for name in ("body", "current", "taxon_id") if name in call.given}
    show = call.world.show_comment if kind == "comments" else call.world.show_identification
    return _answered(call, show(record))


@handles("comments.delete", "identifications.delete")
def _remove(call: Call) -> None:
    kind = call.operation.id.partition(".")[0]
    found = call.world.inner(kind, call.path_ids()[0])
    record = owned(call, found[1] if found else None)
    if found:
        found[0][kind] = [each for each in found[0][kind] if each is not record]


@handles("observations.fave", "observations.unfave")
def _fave(call: Call) -> None:
    for key in call.path_ids():
        observation = call.world.observation(key)
        if observation is None:
            raise Refused(404, "Not found")
        observation["faves"] = [each for each in observation["faves"] if each["user_id"] != call.me]
        if call.operation.id == "observations.fave":
            vote = {"id": call.world.new_id(), "user_id": call.me, "vote_flag": True, "vote_scope": None}
            user = call.world.show_user(call.me)
            observation["faves"].append(vote | {"user": user, "created_at": call.world.now.isoformat()})


@handles("observations.review", "observations.unreview")
def _review(call: Call) -> None:
    for key in call.path_ids():
        observation = call.world.observation(key)
        if observation is None:
            raise Refused(404, "Not found")
        others = [each for each in observation["reviewed_by"] if each != call.me]
        observation["reviewed_by"] = others + ([call.me] if call.operation.id == "observations.review" else [])


@handles("projects.join", "projects.leave")
def _membership(call: Call) -> None:
    key = call.path_ids()[0]
    if not key.isdigit() or int(key) not in call.world.data.projects:
        raise Refused(404, "Unknown project")
    place = (int(key), call.me)
    if call.operation.id == "projects.join":
        call.world.memberships.add(place)
    else:
        call.world.memberships.discard(place)


@handles("project_observations.create")
def _enter(call: Call) -> Any:
    observation, projects = _observation_of(call), call.world.data.projects
    wanted = call.given.get("project_id")
    if wanted not in projects:
        raise Refused(422, f"Unknown project_id {wanted}")
    entries = call.world.records.setdefault("project_observations", {})
    if any(each["observation_id"] == observation["id"] and each["project_id"] == wanted for each in entries.values()):
        raise Refused(422, "Observation already added to this project")
    record: Record = {
        "id": call.world.new_id(),
        "uuid": call.world.data.uuid(),
        "observation_id": observation["id"],
        "project_id": wanted,
        "project": projects[wanted],
        "user_id": call.me,
        "user": call.world.show_user(call.me),
        "preferences": {"allows_curator_coordinate_access": False},
    }
    entries[record["id"]] = record
    observation["project_ids"] = sorted({*observation["project_ids"], wanted})
    return _answered(call, record)


@handles("observation_field_values.create", "observation_field_values.update")
def _field_value(call: Call) -> Any:
    observation, fields = _observation_of(call), call.world.data.observation_fields
    wanted = call.given.get("observation_field_id")
    field = next((each for each in fields if each["id"] == wanted), None)
    if field is None:
        raise Refused(422, f"Unknown observation_field_id {wanted}")
    known = next((each for each in observation["ofvs"] if each["field_id"] == field["id"]), None)
    record: Record = known or {"id": call.world.new_id(), "uuid": call.world.data.uuid()}
    record |= {
        "name": field["name"],
        "datatype": field["datatype"],
        "field_id": field["id"],
        "observation_field": field,
        "value": str(call.given.get("value", "")),
        "user_id": call.me,
        "user": call.world.show_user(call.me),
    }
    if known is None:
        observation["ofvs"].append(record)
    return _answered(call, record)


@handles("observation_field_values.delete")
def _no_field_value(call: Call) -> None:
    found = call.world.inner("ofvs", call.path_ids()[0])
    record = owned(call, found[1] if found else None)
    if found:
        found[0]["ofvs"] = [each for each in found[0]["ofvs"] if each is not record]


@handles("annotations.create")
def _annotate(call: Call) -> Any:
    observation, world = _observation_of(call, "resource_id"), call.world
    attribute, value = call.given.get("controlled_attribute_id"), call.given.get("controlled_value_id")
    term = next((each for each in world.data.controlled_terms if each["id"] == attribute), None)
    label = next((each for each in (term or {}).get("values", ()) if each["id"] == value), None)
    if term is None or label is None:
        raise Refused(422, f"Unknown controlled_attribute_id {attribute} or controlled_value_id {value}")
    record: Record = {
        "id": world.new_id(),
        "uuid": world.data.uuid(),
        "user_id": call.me,
        "user": world.show_user(call.me),
        "controlled_attribute_id": attribute,
        "controlled_attribute": {name: each for name, each in term.items() if name != "values"},
        "controlled_value_id": value,
        "controlled_value": label,
        "concatenated_attr_val": f"{attribute}|{value}",
        "vote_score": 0,
        "votes": [],
    }
    observation["annotations"].append(record)
    return _answered(call, record)


@handles("annotations.delete")
def _no_annotation(call: Call) -> None:
    found = call.world.inner("annotations", call.path_ids()[0])
    record = owned(call, found[1] if found else None)
    if found:
        found[0]["annotations"] = [each for each in found[0]["annotations"] if each is not record]


@handles("users.update")
def _update_user(call: Call) -> Any:
    if call.path_ids()[0] not in (str(call.me), call.world.data.users[call.me]["login"]):
        raise Refused(403, "You don't have permission to do that")
    call.world.data.users[call.me] |= {name: call.given[name] for name in ("name", "login") if name in call.given}
    return call.world.show_user(call.me)

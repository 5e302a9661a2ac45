"""JSON of the records, as the APIs return it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from inat_typed.sandbox.dataset import Record, format_timestamp
from inat_typed.sandbox.state import SandboxState

_OBSCURED_ACCURACY = 28_000
"""Metres."""

_OBSCURING = ("obscured", "private")
_STORED_FIELDS = (
    "id", "uuid", "species_guess", "observed_on_string", "place_ids", "place_guess", "quality_grade", "license_code",
    "captive", "geoprivacy", "project_ids", "photos", "sounds", "annotations", "ofvs", "tags", "description",
    "positional_accuracy", "reviewed_by",
)  # fmt: skip
_CONSTANT_FIELDS: Record = {
    "time_zone_offset": "+00:00",
    "num_identification_disagreements": 0,
    "identifications_most_disagree": False,
    "flags": [],
    "outlinks": [],
    "taxon_geoprivacy": None,
    "oauth_application_id": None,
    "owners_identification_from_vision": False,
    "out_of_range": None,
    "map_scale": None,
    "id_please": False,
    "spam": False,
    "site_id": 1,
}


def user_json(state: SandboxState, user_id: int) -> Record:
    """Return a user."""
    user = state.data.users[user_id]
    return user | {"login_autocomplete": user["login"], "login_exact": user["login"]}


def taxon_json(state: SandboxState, taxon_id: int | None, *, full: bool = False) -> Record | None:
    """Return a taxon; with *full*, including its ancestors and children."""
    taxon = state.data.taxa.get(taxon_id or 0)
    if taxon is None or not full:
        return taxon
    children = [each for each in state.data.taxa.values() if each["parent_id"] == taxon["id"]]
    ancestors = [state.data.taxa[each] for each in taxon["ancestor_ids"][:-1]]
    return taxon | {"ancestors": ancestors, "children": children, "conservation_statuses": [], "taxon_photos": []}


def identification_json(state: SandboxState, record: Record) -> Record:
    """Return an identification; its taxon has ancestors, unlike the taxon of an observation."""
    taxon = taxon_json(state, record["taxon_id"])
    ancestors = [state.data.taxa[each] for each in taxon["ancestor_ids"][:-1]] if taxon else []
    return {
        "id": record["id"],
        "uuid": record["uuid"],
        "user": user_json(state, record["user_id"]),
        "user_id": record["user_id"],
        "taxon": taxon and taxon | {"ancestors": ancestors},
        "taxon_id": record["taxon_id"],
        "observation_id": record["observation_id"],
        "created_at": format_timestamp(record["created"]),
        "created_at_details": _date_parts(record["created"]),
        "body": record["body"],
        "current": record["current"],
        "category": record["category"],
        "disagreement": None,
        "hidden": False,
        "own_observation": state.data.observations[record["observation_id"]]["user_id"] == record["user_id"],
        "previous_observation_taxon_id": None,
        "spam": False,
        "vision": False,
        "flags": [],
        "moderator_actions": [],
        "taxon_change": None,
    }


def comment_json(state: SandboxState, record: Record) -> Record:
    """Return a comment."""
    stored = {key: value for key, value in record.items() if key != "created"}
    return stored | {
        "created_at": format_timestamp(record["created"]),
        "created_at_details": _date_parts(record["created"]),
        "user": user_json(state, record["user_id"]),
        "hidden": False,
        "flags": [],
        "moderator_actions": [],
    }


def vote_json(state: SandboxState, user_id: int, *, agree: bool = True, scope: str | None = None) -> Record:
    """Return a new vote of a user."""
    return {
        "id": state.new_id(),
        "user_id": user_id,
        "user": user_json(state, user_id),
        "vote_flag": agree,
        "vote_scope": scope,
        "created_at": state.now.isoformat(),
    }


def quality_votes(state: SandboxState, subject: tuple[str, ...]) -> list[Record]:
    """Return the votes on the quality metrics of *subject*."""
    return [each for (voted_on, _, _), each in state.quality_votes.items() if voted_on == subject]


def observation_json(state: SandboxState, record: Record, viewer: int | None) -> Record:
    """Return an observation as *viewer* may see it: only its owner sees obscured coordinates."""
    is_obscured = record["geoprivacy"] in _OBSCURING
    observation: Record = {name: record[name] for name in _STORED_FIELDS} | {
        **_CONSTANT_FIELDS,
        **_times_json(record),
        "taxon": taxon_json(state, record["taxon_id"]),
        "community_taxon_id": record["taxon_id"],
        "user": user_json(state, record["user_id"]),
        **_identifications_json(state, record),
        "comments": [comment_json(state, each) for each in record["comments"]],
        "comments_count": len(record["comments"]),
        "faves": record["faves"],
        "faves_count": len(record["faves"]),
        "votes": record["votes"],
        "cached_votes_total": sum(1 if each["vote_flag"] else -1 for each in record["votes"]),
        "quality_metrics": quality_votes(state, ("observations", record["uuid"])),
        "mappable": record["latitude"] is not None,
        "obscured": is_obscured,
        "public_positional_accuracy": _OBSCURED_ACCURACY if is_obscured else record["positional_accuracy"],
        "uri": f"https://www.inaturalist.org/observations/{record['id']}",
        **_media_json(record),
        "project_observations": [
            each
            for each in state.records.get("project_observations", {}).values()
            if each.get("observation_id") == record["id"]
        ],
    }
    overrides: Record = record.get("overrides", {})
    return observation | _location_json(record, is_owner=record["user_id"] == viewer) | overrides


def _times_json(record: Record) -> Record:
    observed_at: datetime | None = record["observed_at"]
    return {
        "created_at": format_timestamp(record["created"]),
        "created_at_details": _date_parts(record["created"]),
        "updated_at": format_timestamp(record["updated"]),
        "observed_on": observed_at.date().isoformat() if observed_at else None,
        "observed_on_details": _date_parts(observed_at) if observed_at else None,
        "time_observed_at": format_timestamp(observed_at) if observed_at and record["has_time"] else None,
        "created_time_zone": record["time_zone"],
        "observed_time_zone": record["time_zone"],
    }


def _identifications_json(state: SandboxState, record: Record) -> Record:
    count = len(record["identifications"])
    return {
        "identifications": [identification_json(state, each) for each in record["identifications"]],
        "identifications_count": max(0, count - 1),
        "num_identification_agreements": max(0, count - 1),
        "identifications_most_agree": count > 1,
        "identifications_some_agree": count > 1,
        "ident_taxon_ids": state.data.taxa[record["taxon_id"]]["ancestor_ids"] if record["taxon_id"] else [],
    }


def _media_json(record: Record) -> Record:
    return {
        "observation_photos": [
            observation_media_json(photo, "photo") | {"position": position}
            for position, photo in enumerate(record["photos"])
        ],
        "observation_sounds": [observation_media_json(sound, "sound") for sound in record["sounds"]],
    }


def observation_media_json(media: Record, kind: str) -> Record:
    """Return the record that attaches a photo or sound to an observation; *kind* is ``"photo"`` or ``"sound"``."""
    return {"id": media["id"], "uuid": media["uuid"], kind: media, f"{kind}_id": media["id"]}


def saved_observation_json(state: SandboxState, record: Record, viewer: int | None) -> Record:
    """Return an observation as the web host returns it."""
    coordinates = public_coordinates(record)
    observation = {
        "id": record["id"],
        "uuid": record["uuid"],
        "user_id": record["user_id"],
        "user_login": state.data.users[record["user_id"]]["login"],
        "taxon_id": record["taxon_id"],
        "species_guess": record["species_guess"],
        "description": record["description"],
        **{name: _times_json(record)[name] for name in ("observed_on", "time_observed_at", "created_at", "updated_at")},
        "observed_on_string": record["observed_on_string"],
        "latitude": _text(coordinates[0]) if coordinates else None,
        "longitude": _text(coordinates[1]) if coordinates else None,
        "place_guess": record["place_guess"],
        "positional_accuracy": record["positional_accuracy"],
        "geoprivacy": record["geoprivacy"],
        "quality_grade": record["quality_grade"],
        "captive": record["captive"],
        "uri": f"https://www.inaturalist.org/observations/{record['id']}",
        "observation_photos_count": len(record["photos"]),
        "observation_sounds_count": len(record["sounds"]),
    }
    if record["geoprivacy"] in _OBSCURING and record["user_id"] == viewer:
        observation |= {
            "private_latitude": _text(record["latitude"]),
            "private_longitude": _text(record["longitude"]),
        }
    return observation


def public_coordinates(record: Record) -> tuple[float, float] | None:
    """Return the coordinates that everybody may see: rounded if obscured, ``None`` if private or missing."""
    latitude, longitude = record["latitude"], record["longitude"]
    if latitude is None or longitude is None or record["geoprivacy"] == "private":
        return None
    return (round(latitude, 1), round(longitude, 1)) if record["geoprivacy"] == "obscured" else (latitude, longitude)


def _location_json(record: Record, *, is_owner: bool) -> Record:
    coordinates, exact = public_coordinates(record), (record["latitude"], record["longitude"])
    location: Record = {
        "location": f"{coordinates[0]},{coordinates[1]}" if coordinates else None,
        "geojson": _geojson_point(*coordinates) if coordinates else None,
    }
    if is_owner and record["geoprivacy"] in _OBSCURING and None not in exact:
        location |= {"private_location": f"{exact[0]},{exact[1]}", "private_geojson": _geojson_point(*exact)}
    return location


def _text(number: float | None) -> str | None:
    return None if number is None else str(number)


def _geojson_point(latitude: float, longitude: float) -> Record:
    return {"type": "Point", "coordinates": [longitude, latitude]}


def _date_parts(moment: datetime) -> dict[str, Any]:
    return {
        "date": moment.date().isoformat(),
        "year": moment.year,
        "month": moment.month,
        "week": moment.isocalendar().week,
        "day": moment.day,
        "hour": moment.hour,
    }

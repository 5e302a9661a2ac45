"""One sandbox's world: the made-up records and what callers made of them, shown as the API shows them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from threading import RLock
from typing import Any

from inat_typed.sandbox.dataset import Dataset, Record, stamp

_OBSCURED_ACCURACY = 28_000
_NUMBER = re.compile(r"[0-9]{1,18}")


class World:
    """All records; whoever reads or writes holds ``lock``."""

    def __init__(self) -> None:
        self.lock: AbstractContextManager[object] = RLock()
        self.data: Dataset = Dataset()
        self.now: datetime = datetime(2026, 5, 1, 12, tzinfo=UTC)
        self.photos: dict[int, Record] = {}
        self.sounds: dict[int, Record] = {}
        self.records: dict[str, dict[int, Record]] = {}
        self.memberships: set[tuple[int, int]] = set()
        self._next_id = 2_000_000

    def clear(self) -> None:
        """Take out all observations and all that was made; people, taxa, places and projects stay."""
        for kept in (self.data.observations, self.photos, self.sounds, self.records):
            kept.clear()
        self.memberships.clear()
        for each in (*self.data.users.values(), *self.data.taxa.values()):
            each |= {name: 0 for name in ("observations_count", "identifications_count") if name in each}

    def new_id(self) -> int:
        """An id that nothing has."""
        self._next_id += 1
        return self._next_id

    def observation(self, key: str) -> Record | None:
        """The observation with this id or UUID."""
        if _NUMBER.fullmatch(key):
            return self.data.observations.get(int(key))
        return next((each for each in self.data.observations.values() if each["uuid"] == key.lower()), None)

    def places_around(self, latitude: float | None, longitude: float | None) -> list[int]:
        """The places that a point lies in."""
        if latitude is None or longitude is None:
            return []
        boxes = {key: corners(each) for key, each in self.data.places.items()}
        return [key for key, (w, s, e, n) in boxes.items() if w <= longitude <= e and s <= latitude <= n]

    def user(self, key: str) -> Record | None:
        """The person with this id or login."""
        if _NUMBER.fullmatch(key):
            return self.data.users.get(int(key))
        return next((each for each in self.data.users.values() if each["login"] == key), None)

    def inner(self, kind: str, key: str) -> tuple[Record, Record] | None:
        """A record inside an observation (a comment, an identification ...) with its observation."""
        for observation in self.data.observations.values():
            for each in observation[kind]:
                if key in (str(each.get("id")), each.get("uuid")):
                    return observation, each
        return None

    def show_user(self, user_id: int) -> Record:
        """A person as other records hold them."""
        user = self.data.users[user_id]
        return user | {"login_autocomplete": user["login"], "login_exact": user["login"]}

    def show_taxon(self, taxon_id: int | None, *, whole: bool = False) -> Record | None:
        """A taxon; whole ones have their ancestors and children."""
        taxon = self.data.taxa.get(taxon_id or 0)
        if taxon is None or not whole:
            return taxon
        children = [each for each in self.data.taxa.values() if each["parent_id"] == taxon["id"]]
        ancestors = [self.data.taxa[each] for each in taxon["ancestor_ids"][:-1]]
        return taxon | {"ancestors": ancestors, "children": children, "conservation_statuses": [], "taxon_photos": []}

    def show_identification(self, each: Record) -> Record:
        """An identification; its taxon is sent with its ancestors, as that of an observation is not."""
        taxon = self.show_taxon(each["taxon_id"])
        ancestors = [self.data.taxa[above] for above in taxon["ancestor_ids"][:-1]] if taxon else []
        return {
            "id": each["id"],
            "uuid": each["uuid"],
            "user": self.show_user(each["user_id"]),
            "user_id": each["user_id"],
            "taxon": taxon and taxon | {"ancestors": ancestors},
            "taxon_id": each["taxon_id"],
            "observation_id": each["observation_id"],
            "created_at": stamp(each["created"]),
            "created_at_details": details(each["created"]),
            "body": each["body"],
            "current": each["current"],
            "category": each["category"],
            "disagreement": None,
            "hidden": False,
            "own_observation": self.data.observations[each["observation_id"]]["user_id"] == each["user_id"],
            "previous_observation_taxon_id": None,
            "spam": False,
            "vision": False,
            "flags": [],
            "moderator_actions": [],
            "taxon_change": None,
        }

    def show_comment(self, each: Record) -> Record:
        """A comment."""
        shown = {key: value for key, value in each.items() if key != "created"}
        return shown | {
            "created_at": stamp(each["created"]),
            "created_at_details": details(each["created"]),
            "user": self.show_user(each["user_id"]),
            "hidden": False,
            "flags": [],
            "moderator_actions": [],
        }

    def show_observation(self, each: Record, viewer: int | None) -> Record:
        """An observation as *viewer* may see it: obscured coordinates are for their owner alone."""
        moment, hidden = each["observed_at"], each["geoprivacy"] in _HIDDEN
        shown: Record = {
            key: each[key]
            for key in (
                "id", "uuid", "species_guess", "observed_on_string", "place_ids", "place_guess", "quality_grade",
                "license_code", "captive", "geoprivacy", "project_ids", "photos", "sounds", "annotations", "ofvs",
                "tags", "description", "positional_accuracy", "reviewed_by",
            )
        }  # fmt: skip
        shown |= {
            "created_at": stamp(each["created"]),
            "created_at_details": details(each["created"]),
            "updated_at": stamp(each["updated"]),
            "observed_on": moment.date().isoformat() if moment else None,
            "observed_on_details": details(moment) if moment else None,
            "time_observed_at": stamp(moment) if moment else None,
            "created_time_zone": each["time_zone"],
            "observed_time_zone": each["time_zone"],
            "time_zone_offset": "+00:00",
            "taxon": self.show_taxon(each["taxon_id"]),
            "community_taxon_id": each["taxon_id"],
            "user": self.show_user(each["user_id"]),
            "identifications": [self.show_identification(one) for one in each["identifications"]],
            "identifications_count": max(0, len(each["identifications"]) - 1),
            "num_identification_agreements": max(0, len(each["identifications"]) - 1),
            "num_identification_disagreements": 0,
            "identifications_most_agree": len(each["identifications"]) > 1,
            "identifications_most_disagree": False,
            "identifications_some_agree": len(each["identifications"]) > 1,
            "ident_taxon_ids": self.data.taxa[each["taxon_id"]]["ancestor_ids"] if each["taxon_id"] else [],
            "comments": [self.show_comment(one) for one in each["comments"]],
            "comments_count": len(each["comments"]),
            "faves": each["faves"],
            "faves_count": len(each["faves"]),
            "votes": [],
            "flags": [],
            "outlinks": [],
            "quality_metrics": [],
            "cached_votes_total": 0,
            "mappable": each["latitude"] is not None,
            "obscured": hidden,
            "public_positional_accuracy": _OBSCURED_ACCURACY if hidden else each["positional_accuracy"],
            "taxon_geoprivacy": None,
            "oauth_application_id": None,
            "owners_identification_from_vision": False,
            "out_of_range": None,
            "map_scale": None,
            "id_please": False,
            "spam": False,
            "site_id": 1,
            "uri": f"https://www.inaturalist.org/observations/{each['id']}",
            "observation_photos": [
                _entry(photo, "photo") | {"position": position} for position, photo in enumerate(each["photos"])
            ],
            "observation_sounds": [_entry(sound, "sound") for sound in each["sounds"]],
            "project_observations": [
                entry
                for entry in self.records.get("project_observations", {}).values()
                if entry.get("observation_id") == each["id"]
            ],
        }
        said: Record = each.get("said", {})
        return shown | _where(each, own=each["user_id"] == viewer) | said

    def show_saved(self, each: Record, viewer: int | None) -> Record:
        """An observation as the web application shows it, and as v1 answers a create or an update."""
        moment = each["observed_at"]
        seen = public_coordinates(each)
        own = each["geoprivacy"] in _HIDDEN and each["user_id"] == viewer
        private = {"private_latitude": _text(each["latitude"]), "private_longitude": _text(each["longitude"])}
        return {
            "id": each["id"],
            "uuid": each["uuid"],
            "user_id": each["user_id"],
            "user_login": self.data.users[each["user_id"]]["login"],
            "taxon_id": each["taxon_id"],
            "species_guess": each["species_guess"],
            "description": each["description"],
            "observed_on": moment.date().isoformat() if moment else None,
            "observed_on_string": each["observed_on_string"],
            "time_observed_at": stamp(moment) if moment else None,
            "created_at": stamp(each["created"]),
            "updated_at": stamp(each["updated"]),
            "latitude": _text(seen[0]) if seen else None,
            "longitude": _text(seen[1]) if seen else None,
            "place_guess": each["place_guess"],
            "positional_accuracy": each["positional_accuracy"],
            "geoprivacy": each["geoprivacy"],
            "quality_grade": each["quality_grade"],
            "captive": each["captive"],
            "uri": f"https://www.inaturalist.org/observations/{each['id']}",
            "observation_photos_count": len(each["photos"]),
            "observation_sounds_count": len(each["sounds"]),
        } | (private if own else {})

    def below(self, taxon_ids: set[int]) -> Iterator[int]:
        """The taxa and their descendants."""
        return (key for key, taxon in self.data.taxa.items() if taxon_ids & set(taxon["ancestor_ids"]))


def _entry(media: Record, kind: str) -> Record:
    """A photo or sound as a part of an observation."""
    return {"id": media["id"], "uuid": media["uuid"], kind: media, f"{kind}_id": media["id"]}


_HIDDEN = ("obscured", "private")


def public_coordinates(each: Record) -> tuple[float, float] | None:
    """Where everybody may see that an observation is: blurred if it is obscured, nowhere if it is private."""
    latitude, longitude = each["latitude"], each["longitude"]
    if latitude is None or longitude is None or each["geoprivacy"] == "private":
        return None
    return (round(latitude, 1), round(longitude, 1)) if each["geoprivacy"] == "obscured" else (latitude, longitude)


def _where(each: Record, *, own: bool) -> Record:
    seen, true = public_coordinates(each), (each["latitude"], each["longitude"])
    shown: Record = {
        "location": f"{seen[0]},{seen[1]}" if seen else None,
        "geojson": point(*seen) if seen else None,
    }
    if own and each["geoprivacy"] in _HIDDEN and None not in true:
        shown |= {"private_location": f"{true[0]},{true[1]}", "private_geojson": point(*true)}
    return shown


def _text(number: float | None) -> str | None:
    return None if number is None else str(number)


def corners(place: Record) -> tuple[float, float, float, float]:
    """West, south, east and north of a place."""
    (ring,) = place["bounding_box_geojson"]["coordinates"]
    return ring[0][0], ring[0][1], ring[2][0], ring[2][1]


def point(latitude: float, longitude: float) -> Record:
    """A point in GeoJSON."""
    return {"type": "Point", "coordinates": [longitude, latitude]}


def details(moment: datetime) -> dict[str, Any]:
    """The parts of a point in time, as the service has them."""
    return {
        "date": moment.date().isoformat(),
        "year": moment.year,
        "month": moment.month,
        "week": moment.isocalendar().week,
        "day": moment.day,
        "hour": moment.hour,
    }

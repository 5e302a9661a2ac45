"""The synthetic data set that every sandbox starts with: deterministic, in the formats of the service."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cache
from random import Random
from typing import Any
from uuid import UUID

from inat_typed.sandbox import dataset_details as details
from inat_typed.sandbox.taxonomy import RANK_LEVELS, TaxonEntry, taxonomy_entries

Record = dict[str, Any]

SEED = 20_260_501
PEOPLE, OBSERVATIONS = 20, 300
_FIRST_DAY = date(2023, 1, 1)
_DAYS = 1_000
_HALF_WIDTH = 0.3
"""Half the width of a place, in degrees."""
_LICENSES = (None, "cc-by", "cc-by-nc", "cc0")
_PLACES = (
    (9_001, "Heron Marsh", 44.5, -93.2),
    (9_002, "Otter Valley", 45.1, -92.6),
    (9_003, "Fern Ridge", 43.9, -94.0),
    (9_004, "Quiet Bay", 44.0, -92.0),
    (9_005, "Stone Meadows", 45.6, -93.9),
)
_PROJECTS = ((8_001, "Pollinators of Heron Marsh"), (8_002, "Birds of Otter Valley"), (8_003, "Night Moths"))
_LIFE_STAGES = ("Adult", "Teneral", "Pupa", "Nymph", "Larva", "Egg")


def format_timestamp(moment: datetime) -> str:
    """Return a time as the service formats it."""
    return moment.isoformat(timespec="seconds")


def new_dataset() -> Dataset:
    """Return a data set of its own for a sandbox. A copy takes a sixth of the time of building it."""
    dataset: Dataset = pickle.loads(_pickled_dataset())  # noqa: S301 - our own data
    return dataset


@cache
def _pickled_dataset() -> bytes:
    return pickle.dumps(Dataset())


class Dataset:
    """Records by type and id, in the format in which other records contain them."""

    def __init__(self) -> None:
        self._random = Random(SEED)  # noqa: S311 - synthetic data, no secret
        self.entries: dict[int, TaxonEntry] = {each.id: each for each in taxonomy_entries()}
        self.users: dict[int, Record] = {
            number: self.user(number, f"observer-{number:02}") for number in range(1, PEOPLE + 1)
        }
        self.taxa: dict[int, Record] = {each.id: self.taxon(each) for each in self.entries.values()}
        self.places: dict[int, Record] = {
            key: self.place(key, name, (lat - _HALF_WIDTH, lat + _HALF_WIDTH), (lng - _HALF_WIDTH, lng + _HALF_WIDTH))
            for key, name, lat, lng in _PLACES
        }
        self.projects: dict[int, Record] = {key: self.project(key, title, 1 + key % PEOPLE) for key, title in _PROJECTS}
        self.controlled_terms: list[Record] = [self._life_stage(), *details.further_terms()]
        self.conservation_statuses: Mapping[int, Record] = details.CONSERVATION_STATUSES
        self.establishment_means: Mapping[tuple[int | None, int], str] = details.ESTABLISHMENT_MEANS
        self.observation_fields: list[Record] = [self.observation_field(7_001, "Host plant", "text")]
        self.observation_fields.append(self.observation_field(7_002, "Number of individuals", "numeric"))
        self.sites: list[Record] = [{"id": 1, "name": "Sandbox", "url": "https://sandbox.example"}]
        species = [each for each in self.entries.values() if each.rank in ("species", "genus")]
        self.observations: dict[int, Record] = {
            each["id"]: each for each in (self._observation(number, species) for number in range(1, OBSERVATIONS + 1))
        }
        self._add_details()
        self._set_counts()

    def uuid(self) -> str:
        """Return a new UUID, the same in every run."""
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def user(self, number: int, login: str) -> Record:
        """Return a user."""
        return {
            "id": number,
            "login": login,
            "name": None if number % 3 == 0 else f"Observer {number}",
            "created_at": format_timestamp(datetime(2019, 1, 1 + (number - 1) % 28, 9, tzinfo=UTC)),
            "icon": None,
            "icon_url": None,
            "identifications_count": 0,
            "journal_posts_count": 0,
            "observations_count": 0,
            "species_count": 0,
            "activity_count": 0,
            "orcid": None,
            "roles": [],
            "site_id": 1,
            "spam": False,
            "suspended": False,
        }

    def taxon(self, entry: TaxonEntry) -> Record:
        """Return a taxon."""
        iconic = self.entries[entry.iconic_id].name if entry.iconic_id else None
        return {
            "id": entry.id,
            "name": entry.name,
            "rank": entry.rank,
            "rank_level": RANK_LEVELS[entry.rank],
            "ancestor_ids": list(entry.ancestor_ids),
            "ancestry": "/".join(map(str, entry.ancestor_ids[:-1])) or None,
            "parent_id": entry.parent_id,
            "iconic_taxon_id": entry.iconic_id,
            "iconic_taxon_name": iconic,
            "is_active": True,
            "extinct": False,
            "preferred_common_name": entry.common_name or None,
            "observations_count": 0,
            "complete_species_count": None,
            "taxon_changes_count": 0,
            "taxon_schemes_count": 0,
            "atlas_id": None,
            "current_synonymous_taxon_ids": None,
            "flag_counts": {"resolved": 0, "unresolved": 0},
            "wikipedia_url": f"https://en.wikipedia.org/wiki/{entry.name.replace(' ', '_')}",
            "default_photo": None,
        }

    def place(
        self, record_id: int, name: str, latitudes: tuple[float, float], longitudes: tuple[float, float]
    ) -> Record:
        """Return a place with these bounds: south and north, west and east."""
        (south, north), (west, east) = latitudes, longitudes
        ring = [[west, south], [east, south], [east, north], [west, north]]
        box = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
        return {
            "id": record_id,
            "uuid": self.uuid(),
            "name": name,
            "display_name": name,
            "slug": name.lower().replace(" ", "-"),
            "admin_level": None,
            "place_type": 100,
            "ancestor_place_ids": [record_id],
            "bbox_area": (north - south) * (east - west),
            "location": f"{round((south + north) / 2, 6)},{round((west + east) / 2, 6)}",
            "bounding_box_geojson": box,
            "geometry_geojson": box,
        }

    def project(self, record_id: int, title: str, owner: int) -> Record:
        """Return a project."""
        return {
            "id": record_id,
            "title": title,
            "description": f"Synthetic project: {title}.",
            "slug": title.lower().replace(" ", "-"),
            "project_type": "collection",
            "icon": "https://sandbox.example/icon.png",
            "user_id": owner,
            "user_ids": [owner],
            "created_at": format_timestamp(datetime(2022, 3, 1, tzinfo=UTC)),
            "updated_at": format_timestamp(datetime(2022, 3, 1, tzinfo=UTC)),
            "location": None,
            "place_id": None,
        }

    def _life_stage(self) -> Record:
        values = [
            {"id": 2 + number, "label": label, "ontology_uri": "", "uri": "", "blocking": False, "multivalued": False}
            for number, label in enumerate(_LIFE_STAGES)
        ]
        for each in values:
            each["uuid"] = self.uuid()
        return {"id": 1, "uuid": self.uuid(), "label": "Life Stage", "multivalued": False, "values": values}

    def observation_field(self, record_id: int, name: str, datatype: str) -> Record:
        """Return an observation field."""
        return {
            "id": record_id,
            "uuid": self.uuid(),
            "name": name,
            "datatype": datatype,
            "description": f"Synthetic field: {name}.",
            "allowed_values": None,
            "values_count": 0,
            "users_count": 0,
            "user_id": 1,
        }

    def _observation(self, number: int, species: list[TaxonEntry]) -> Record:
        random = self._random
        observer = random.randint(1, PEOPLE)
        entry = self.entries[48662] if number % 12 == 0 else random.choice(species)
        day = _FIRST_DAY + timedelta(days=random.randrange(_DAYS))
        moment = datetime(day.year, day.month, day.day, random.randrange(6, 21), random.randrange(60), tzinfo=UTC)
        record_id, _, lat, lng = random.choice(_PLACES)
        grade = random.choice(("research", "research", "needs_id", "casual"))
        return self.new_observation(
            record_id=100_000 + number,
            user_id=observer,
            taxon_id=entry.id,
            observed_at=moment,
            created=moment + timedelta(hours=random.randrange(1, 200)),
            latitude=round(lat + random.uniform(-0.25, 0.25), 5),
            longitude=round(lng + random.uniform(-0.25, 0.25), 5),
            place_ids=[record_id],
            quality_grade=grade,
            license_code=random.choice(_LICENSES),
            captive=grade == "casual" and number % 2 == 0,
            geoprivacy="obscured" if number % 17 == 0 else None,
            project_ids=[8_001 + number % 3] if number % 5 == 0 else [],
            photos=[self.photo(500_000 + number)] if number % 10 else [],
            sounds=[] if number % 10 else [self.sound(600_000 + number)],
            other_identifiers=[1 + (observer + step) % PEOPLE for step in range(1, 1 + number % 3)],
        )

    def photo(self, record_id: int, name: str = "photo.jpg") -> Record:
        """Return a photo."""
        return {
            "id": record_id,
            "uuid": self.uuid(),
            "url": f"https://sandbox.example/photos/{record_id}/square.{name.rpartition('.')[2]}",
            **details.license_of(record_id),
            "original_dimensions": {"height": 1536, "width": 2048},
            "flags": [],
            "hidden": False,
            "moderator_actions": [],
        }

    def sound(self, record_id: int, name: str = "sound.wav") -> Record:
        """Return a sound."""
        return {
            "id": record_id,
            "uuid": self.uuid(),
            "file_url": f"https://sandbox.example/sounds/{record_id}.{name.rpartition('.')[2]}",
            "file_content_type": "audio/x-wav",
            **details.license_of(record_id),
            "flags": [],
            "hidden": False,
        }

    def new_observation(
        self,
        *,
        record_id: int,
        user_id: int,
        taxon_id: int | None,
        observed_at: datetime | None,
        created: datetime,
        latitude: float | None,
        longitude: float | None,
        place_ids: list[int],
        quality_grade: str,
        license_code: str | None = None,
        captive: bool = False,
        geoprivacy: str | None = None,
        project_ids: list[int] | None = None,
        photos: list[Record] | None = None,
        sounds: list[Record] | None = None,
        other_identifiers: list[int] | None = None,
        uuid: str | None = None,
    ) -> Record:
        """Return an observation as it is stored: with the ids of its user, taxon and places."""
        identifiers = [user_id, *(other_identifiers or [])] if taxon_id else []
        return {
            "id": record_id,
            "uuid": uuid or self.uuid(),
            "user_id": user_id,
            "taxon_id": taxon_id,
            "species_guess": self.taxa[taxon_id]["preferred_common_name"] if taxon_id else None,
            "observed_at": observed_at,
            "has_time": observed_at is not None,
            "observed_on_string": observed_at.strftime("%Y-%m-%d %H:%M") if observed_at else None,
            "created": created,
            "updated": created,
            "latitude": latitude,
            "longitude": longitude,
            "positional_accuracy": 15 if latitude is not None else None,
            "place_ids": place_ids,
            "place_guess": next((self.places[each]["name"] for each in place_ids), None),
            "quality_grade": quality_grade,
            "license_code": license_code,
            "captive": captive,
            "geoprivacy": geoprivacy,
            "project_ids": project_ids or [],
            "photos": photos or [],
            "sounds": sounds or [],
            "identifications": [self.identification(each, taxon_id, record_id, created) for each in identifiers],
            "comments": [],
            "annotations": [],
            "ofvs": [],
            "faves": [],
            "votes": [],
            "tags": [],
            "description": None,
            "time_zone": "UTC",
            "reviewed_by": identifiers,
        }

    def identification(self, user_id: int, taxon_id: int | None, observation_id: int, created: datetime) -> Record:
        """Return an identification as it is stored."""
        return {
            "id": 700_000 + self._random.getrandbits(28),
            "uuid": self.uuid(),
            "user_id": user_id,
            "taxon_id": taxon_id,
            "observation_id": observation_id,
            "created": created,
            "body": None,
            "current": True,
            "category": "improving",
        }

    def _add_details(self) -> None:
        """Annotate some observations, and give some a field value, or another accuracy."""
        for number, each in enumerate(self.observations.values()):
            user_id = each["user_id"]
            if number % 8 == 1:
                term = self.controlled_terms[number // 8 % len(self.controlled_terms)]
                value = term["values"][number // 8 % len(term["values"])]
                each["annotations"].append(details.annotation(number, user_id, term, value))
            if number % 9 == 2:
                field, value = self.observation_fields[number % 2], ("milkweed" if number % 2 == 0 else "3")
                each["ofvs"].append(details.field_value(number, user_id, field, value))
            if number % 11 == 3:
                each["positional_accuracy"] = None if number % 2 else 150

    def _set_counts(self) -> None:
        for each in self.observations.values():
            self.users[each["user_id"]]["observations_count"] += 1
            for ancestor in self.taxa[each["taxon_id"]]["ancestor_ids"]:
                self.taxa[ancestor]["observations_count"] += 1
            for identification in each["identifications"]:
                self.users[identification["user_id"]]["identifications_count"] += 1

"""The records of one sandbox: its data set, and what callers changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from threading import RLock

from inat_typed.sandbox.dataset import Dataset, Record, new_dataset

_ID = re.compile(r"[0-9]{1,18}")


class SandboxState:
    """All records of one sandbox. Hold ``lock`` while you read or write."""

    def __init__(self) -> None:
        self.lock: AbstractContextManager[object] = RLock()
        self.data: Dataset = new_dataset()
        self.now: datetime = datetime(2026, 5, 1, 12, tzinfo=UTC)
        self.photos: dict[int, Record] = {}
        self.sounds: dict[int, Record] = {}
        self.records: dict[str, dict[int, Record]] = {}
        """Records of the resources that ``handlers.stored_records`` stores, by resource and id."""

        self.memberships: set[tuple[int, int]] = set()
        """Project and user of each membership."""

        self.subscriptions: dict[tuple[str, int, int], Record] = {}
        """Subscriptions by type of the resource, its id, and user."""

        self.quality_votes: dict[tuple[tuple[str, ...], str, int], Record] = {}
        """Votes on quality metrics by subject, metric and user."""

        self.blocked_users: set[tuple[int, int]] = set()
        """User, and the user whom they block."""

        self.muted_users: set[tuple[int, int]] = set()
        """User, and the user whom they mute."""

        self._next_id = 2_000_000

    def clear(self) -> None:
        """Delete all observations and everything written; users, taxa, places and projects stay."""
        for records in (self.data.observations, self.photos, self.sounds, self.records, self.memberships,
                        self.subscriptions, self.quality_votes, self.blocked_users, self.muted_users):  # fmt: skip
            records.clear()
        for each in (*self.data.users.values(), *self.data.taxa.values()):
            each |= {name: 0 for name in ("observations_count", "identifications_count") if name in each}

    def new_id(self) -> int:
        """Return an unused id."""
        self._next_id += 1
        return self._next_id

    def observation(self, key: str) -> Record | None:
        """Return the observation with this id or UUID."""
        if _ID.fullmatch(key):
            return self.data.observations.get(int(key))
        return next((each for each in self.data.observations.values() if each["uuid"] == key.lower()), None)

    def places_containing(self, latitude: float | None, longitude: float | None) -> list[int]:
        """Return the ids of the places that contain a point."""
        if latitude is None or longitude is None:
            return []
        boxes = {key: place_bounds(each) for key, each in self.data.places.items()}
        return [key for key, (w, s, e, n) in boxes.items() if w <= longitude <= e and s <= latitude <= n]

    def user(self, key: str) -> Record | None:
        """Return the user with this id or login."""
        if _ID.fullmatch(key):
            return self.data.users.get(int(key))
        return next((each for each in self.data.users.values() if each["login"] == key), None)

    def find_nested(self, kind: str, key: str) -> tuple[Record, Record] | None:
        """Return a record inside an observation, such as a comment, with its observation.

        Args:
            kind: Field of the observation: ``"comments"``, ``"identifications"`` ...
            key: Id or UUID of the record.
        """
        for observation in self.data.observations.values():
            for each in observation[kind]:
                if key in (str(each.get("id")), each.get("uuid")):
                    return observation, each
        return None

    def descendants(self, taxon_ids: set[int]) -> Iterator[int]:
        """Yield the ids of the taxa and of their descendants."""
        return (key for key, taxon in self.data.taxa.items() if taxon_ids & set(taxon["ancestor_ids"]))


def place_bounds(place: Record) -> tuple[float, float, float, float]:
    """Return west, south, east and north of a place."""
    (ring,) = place["bounding_box_geojson"]["coordinates"]
    return ring[0][0], ring[0][1], ring[2][0], ring[2][1]

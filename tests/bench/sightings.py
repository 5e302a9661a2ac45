"""Projections with about forty of the hundreds of fields of an observation, for both APIs."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from inat_typed import Projection, v1, v2


class _Taxon(Projection):
    id: int
    name: str | None
    preferred_common_name: str | None
    rank: str | None
    iconic_taxon_name: str | None
    ancestor_ids: list[int] | None
    threatened: bool | None


class _User(Projection):
    id: int
    login: str | None
    name: str | None


class _Photo(Projection):
    id: int
    url: str | None
    license_code: str | None
    attribution: str | None


class _Identification(Projection):
    id: int
    current: bool | None
    category: str | None
    created_at: datetime | None
    taxon: _Taxon | None
    user: _User | None


class _Sighting(Projection):
    observed_on: date | None
    time_observed_at: datetime | None
    created_at: datetime | None
    quality_grade: str | None
    license_code: str | None
    captive: bool | None
    obscured: bool | None
    geoprivacy: str | None
    positional_accuracy: int | None
    location: str | None
    place_guess: str | None
    place_ids: list[int] | None
    description: str | None
    uri: str | None
    identifications_count: int | None
    num_identification_agreements: int | None
    taxon: _Taxon | None
    user: _User | None
    photos: list[_Photo] | None
    identifications: list[_Identification] | None


class SightingV1(_Sighting, of=v1.Observation):
    id: int


class SightingV2(_Sighting, of=v2.Observation):
    uuid: UUID


SIGHTINGS: dict[str, type[Any]] = {"v1": SightingV1, "v2": SightingV2}

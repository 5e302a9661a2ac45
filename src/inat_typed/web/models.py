# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from inat_typed.runtime.model import ABSENT, Model, Open


class ApiToken(Model):
    api_token: str = ABSENT


class CommonName(Model):
    name: str | None = None


class IconicTaxon(Model):
    ancestry: str | None = None
    id: int = ABSENT
    name: str | None = None
    rank: str | None = None
    rank_level: int | float | None = None


class OAuthToken(Model):
    access_token: str = ABSENT
    created_at: int | None = None
    scope: str | None = None
    token_type: str = ABSENT


class Photo(Model):
    attribution: str | None = None
    created_at: datetime | None = None
    id: int = ABSENT
    large_url: str | None = None
    license: int | None = None
    license_code: str | None = None
    license_name: str | None = None
    license_url: str | None = None
    medium_url: str | None = None
    native_original_image_url: str | None = None
    native_page_url: str | None = None
    native_photo_id: str | None = None
    native_realname: str | None = None
    native_username: str | None = None
    small_url: str | None = None
    square_url: str | None = None
    subtype: str | None = None
    thumb_url: str | None = None
    type: str | None = None
    updated_at: datetime | None = None
    user_id: int | None = None
    uuid: UUID | None = None


class Taxon(Model):
    ancestry: str | None = None
    common_name: CommonName | None = None
    id: int = ABSENT
    name: str | None = None
    rank: str | None = None


class User(Model):
    login: str = ABSENT
    user_icon_url: str | None = None


class Observation(Model):
    cached_votes_total: int | None = None
    captive: bool | None = None
    comments_count: int | None = None
    community_taxon_id: int | None = None
    created_at: datetime | None = None
    created_at_utc: datetime | None = None
    delta: bool | None = None
    description: str | None = None
    faves_count: int | None = None
    geoprivacy: str | None = None
    iconic_taxon: IconicTaxon | None = None
    iconic_taxon_id: int | None = None
    iconic_taxon_name: str | None = None
    id: int = ABSENT
    id_please: bool | None = None
    identifications_count: int | None = None
    last_indexed_at: datetime | None = None
    latitude: str | None = None
    license: str | None = None
    location_is_exact: bool | None = None
    longitude: str | None = None
    map_scale: int | None = None
    mappable: bool | None = None
    num_identification_agreements: int | None = None
    num_identification_disagreements: int | None = None
    oauth_application_id: int | None = None
    observation_photos_count: int | None = None
    observation_sounds_count: int | None = None
    observed_on: date | None = None
    observed_on_string: str | None = None
    out_of_range: bool | None = None
    owners_identification_from_vision: bool | None = None
    photos: list[Photo] | None = None
    place_guess: str | None = None
    positional_accuracy: int | None = None
    positioning_device: str | None = None
    positioning_method: str | None = None
    private_latitude: str | None = None
    private_longitude: str | None = None
    private_place_guess: str | None = None
    private_positional_accuracy: int | None = None
    public_positional_accuracy: int | None = None
    quality_grade: str | None = None
    short_description: str | None = None
    site_id: int | None = None
    species_guess: str | None = None
    tag_list: list[str] | None = None
    taxon: Taxon | None = None
    taxon_geoprivacy: str | None = None
    taxon_id: int | None = None
    time_observed_at: datetime | None = None
    time_observed_at_utc: datetime | None = None
    time_zone: str | None = None
    timeframe: str | None = None
    updated_at: datetime | None = None
    updated_at_utc: datetime | None = None
    uri: str | None = None
    user: User | None = None
    user_id: int | None = None
    user_login: str | None = None
    uuid: UUID | None = None
    zic_time_zone: str | None = None


class ObservationField(Model):
    allowed_values: str | None = None
    created_at: datetime | None = None
    datatype: Annotated[Literal["date", "datetime", "dna", "numeric", "taxon", "text", "time"] | str, Open] | None = (
        None
    )
    description: str | None = None
    id: int = ABSENT
    name: str | None = None
    updated_at: datetime | None = None
    user_id: int | None = None
    users_count: int | None = None
    uuid: UUID | None = None
    values_count: int | None = None

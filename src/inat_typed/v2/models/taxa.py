# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.

from datetime import date as date_aliased, datetime
from typing import Annotated, Literal
from uuid import UUID

from inat_typed.records.shown import ShownPicture, ShownTaxon
from inat_typed.runtime.model import ABSENT, Model, Open


class ConservationStatusPlace(Model):
    ancestry: str | None = None
    display_name: str | None = None
    id: int | None = None
    name: str | None = None


class ConservationStatus(Model):
    authority: str | None = None
    description: str | None = None
    geoprivacy: str | None = None
    id: int = ABSENT
    iucn: int | None = None
    iucn_status: str | None = None
    iucn_status_code: str | None = None
    place: ConservationStatusPlace | None = None
    place_id: int | None = None
    source_id: int | None = None
    status: str | None = None
    status_name: str | None = None
    taxon_id: int | None = None
    url: str | None = None
    user_id: int | None = None


class DateDetails(Model):
    date: date_aliased = ABSENT
    day: int = ABSENT
    hour: int = ABSENT
    month: int = ABSENT
    week: int = ABSENT
    year: int = ABSENT


class EstablishmentMeansPlace(Model):
    ancestry: str | None = None
    display_name: str | None = None
    id: int | None = None
    name: str | None = None


class EstablishmentMeans(Model):
    establishment_means: str | None = None
    id: int | None = None
    place: EstablishmentMeansPlace | None = None


class Site(Model):
    icon_url: str | None = None
    id: int = ABSENT
    locale: str | None = None
    name: str | None = None
    place_id: int | None = None
    site_name_short: str | None = None
    url: str | None = None


class UserPreferences(Model):
    prefers_community_taxa: bool | None = None
    prefers_observation_fields_by: Annotated[Literal["anyone", "curators", "observer"] | str, Open] | None = None
    prefers_project_addition_by: Annotated[Literal["any", "joined", "none"] | str, Open] | None = None


class User(Model):
    annotated_observations_count: int | None = None
    created_at: datetime | None = None
    description: str | None = None
    faved_project_ids: list[int] | None = None
    icon: str | None = None
    icon_url: str | None = None
    id: int = ABSENT
    identifications_count: int | None = None
    journal_posts_count: int | None = None
    last_active: date_aliased | None = None
    login: str | None = None
    monthly_supporter: bool | None = None
    name: str | None = None
    observations_count: int | None = None
    orcid: str | None = None
    preferences: UserPreferences | None = None
    roles: list[str] | None = None
    site: Site | None = None
    site_id: int | None = None
    spam: bool | None = None
    species_count: int | None = None
    suspended: bool | None = None
    updated_at: datetime | None = None
    uuid: UUID | None = None


class Flag(Model):
    comment: str | None = None
    created_at: datetime | None = None
    created_at_utc: datetime | None = None
    flag: str | None = None
    flaggable_content: str | None = None
    flaggable_id: int | None = None
    flaggable_type: str | None = None
    flaggable_user_id: int | None = None
    id: int = ABSENT
    resolved: bool | None = None
    resolved_at: datetime | None = None
    resolver_id: int | None = None
    updated_at: datetime | None = None
    updated_at_utc: datetime | None = None
    user: User | None = None
    user_id: int | None = None
    uuid: UUID | None = None


class FlagCounts(Model):
    resolved: int | None = None
    unresolved: int | None = None


class List(Model):
    id: int = ABSENT
    title: str | None = None


class ModeratorAction(Model):
    action: str | None = None
    created_at: datetime | None = None
    created_at_details: DateDetails | None = None
    id: int = ABSENT
    private: bool | None = None
    reason: str | None = None
    user: User | None = None


class PhotoOriginalDimensions(Model):
    height: int | None = None
    width: int | None = None


class Photo(ShownPicture, Model):
    attribution: str | None = None
    attribution_name: str | None = None
    flags: list[Flag] | None = None
    hidden: bool | None = None
    id: int = ABSENT
    large_url: str | None = None
    license_code: str | None = None
    medium_url: str | None = None
    moderator_actions: list[ModeratorAction] | None = None
    native_page_url: str | None = None
    native_photo_id: str | None = None
    original_dimensions: PhotoOriginalDimensions | None = None
    original_filename: str | None = None
    original_url: str | None = None
    small_url: str | None = None
    square_url: str | None = None
    type: str | None = None
    url: str | None = None


class PointGeoJson(Model):
    coordinates: list[float] = ABSENT
    type: str = ABSENT


class PolygonGeoJson(Model):
    coordinates: list[list[list[list[float]]]] | list[list[list[float]]] = ABSENT
    type: str = ABSENT


class Place(Model):
    admin_level: int | None = None
    ancestor_place_ids: list[int] | None = None
    bbox_area: float | None = None
    bounding_box_geojson: PolygonGeoJson | None = None
    display_name: str | None = None
    display_name_autocomplete: str | None = None
    geometry_geojson: PolygonGeoJson | None = None
    id: int = ABSENT
    location: str | None = None
    matched_term: str | None = None
    name: str | None = None
    observations_count: int | None = None
    place_type: int | None = None
    point_geojson: PointGeoJson | None = None
    slug: str | None = None
    universal_search_rank: int | None = None
    user: User | None = None
    uuid: UUID | None = None
    without_check_list: bool | None = None


class PreferredCommonName(Model):
    name: str | None = None


class TaxonListing(Model):
    establishment_means: str | None = None
    id: int | None = None
    list: List | None = None
    place: Place | None = None
    taxon: "Taxon | None" = None
    taxon_id: int | None = None


class TaxonPhoto(Model):
    photo: Photo | None = None
    taxon: "Taxon | None" = None
    taxon_id: int | None = None


class Taxon(ShownTaxon, Model):
    ancestor_ids: list[int] | None = None
    ancestors: "list[Taxon] | None" = None
    ancestry: str | None = None
    atlas_id: int | None = None
    children: "list[Taxon] | None" = None
    complete_rank: str | None = None
    complete_species_count: int | None = None
    conservation_status: ConservationStatus | None = None
    conservation_statuses: list[ConservationStatus] | None = None
    created_at: datetime | None = None
    current_synonymous_taxon_ids: list[int] | None = None
    default_photo: Photo | None = None
    endemic: bool | None = None
    english_common_name: str | None = None
    establishment_means: EstablishmentMeans | None = None
    extinct: bool | None = None
    flag_counts: FlagCounts | None = None
    iconic_taxon_id: int | None = None
    iconic_taxon_name: str | None = None
    id: int = ABSENT
    introduced: bool | None = None
    is_active: bool | None = None
    listed_taxa: list[TaxonListing] | None = None
    listed_taxa_count: int | None = None
    matched_term: str | None = None
    min_species_ancestry: str | None = None
    min_species_taxon_id: int | None = None
    name: str | None = None
    native: bool | None = None
    observations_count: int | None = None
    parent_id: int | None = None
    photos_locked: bool | None = None
    preferred_common_name: str | None = None
    preferred_common_names: list[PreferredCommonName] | None = None
    preferred_establishment_means: str | None = None
    provisional: bool | None = None
    rank: str | None = None
    rank_level: int | float | None = None
    representative_photo: Photo | None = None
    statuses: list[ConservationStatus] | None = None
    taxon_changes_count: int | None = None
    taxon_photos: list[TaxonPhoto] | None = None
    taxon_schemes_count: int | None = None
    threatened: bool | None = None
    universal_search_rank: int | None = None
    uuid: UUID | None = None
    vision: bool | None = None
    wikipedia_summary: str | None = None
    wikipedia_url: str | None = None

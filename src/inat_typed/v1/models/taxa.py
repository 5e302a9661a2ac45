# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.

from datetime import date as date_aliased, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from inat_typed.records.shown import ShownPicture, ShownTaxon
from inat_typed.runtime.model import ABSENT, Model, Open


class CorePlace(Model):
    display_name: str | None = None
    id: int = ABSENT
    name: str | None = None
    admin_level: int | None = None
    ancestor_place_ids: list[int] | None = None
    ancestry: str | None = None


class User(Model):
    created_at: datetime | None = None
    icon: str | None = None
    icon_url: str | None = None
    id: int = ABSENT
    identifications_count: int | None = None
    journal_posts_count: int | None = None
    login: str | None = None
    name: str | None = None
    observations_count: int | None = None
    orcid: str | None = None
    roles: list[Annotated[Literal["admin", "app owner", "curator"] | str, Open]] | None = None
    site_id: int | None = None
    spam: bool | None = None
    species_count: int | None = None
    suspended: bool | None = None
    activity_count: int | None = None
    annotated_observations_count: int | None = None
    login_autocomplete: str | None = None
    login_exact: str | None = None
    name_autocomplete: str | None = None
    preferences: dict[str, Any] | None = None
    universal_search_rank: int | None = None


class ConservationStatus(Model):
    place: CorePlace | None = None
    place_id: int | None = None
    status: str | None = None
    authority: str | None = None
    created_at: datetime | None = None
    description: str | None = None
    geoprivacy: str | None = None
    id: int | None = None
    iucn: int | None = None
    source_id: int | None = None
    taxon_id: int | None = None
    taxon_name: str | None = None
    taxon_rank: str | None = None
    updated_at: datetime | None = None
    updater: User | None = None
    updater_id: int | None = None
    url: str | None = None
    user: User | None = None
    user_id: int | None = None


class DateDetails(Model):
    date: date_aliased | None = None
    day: int | None = None
    hour: int | None = None
    month: int | None = None
    week: int | None = None
    year: int | None = None


class EstablishmentMeans(Model):
    establishment_means: str | None = None
    place: CorePlace | None = None
    id: int | None = None


class Flag(Model):
    comment: str | None = None
    created_at: datetime | None = None
    flag: str | None = None
    id: int | None = None
    resolved: bool | None = None
    user: User | None = None


class FlagCounts(Model):
    resolved: int | None = None
    unresolved: int | None = None


class List(Model):
    id: int = ABSENT
    title: str | None = None


class ModeratorAction(Model):
    action: Annotated[Literal["hide", "rename", "unhide", "suspend", "unsuspend"] | str, Open] | None = None
    created_at: datetime | None = None
    created_at_details: DateDetails | None = None
    id: int | None = None
    reason: str | None = None
    user: User | None = None


class PhotoDimensions(Model):
    height: int | None = None
    width: int | None = None


class Photo(ShownPicture, Model):
    attribution: str | None = None
    id: int = ABSENT
    license_code: str | None = None
    url: str | None = None
    flags: list[Flag] | None = None
    hidden: bool | None = None
    moderator_actions: list[ModeratorAction] | None = None
    original_dimensions: PhotoDimensions | None = None


class PointGeoJson(Model):
    coordinates: list[float | str] | None = None
    type: str | None = None


class PolygonGeoJson(Model):
    type: str | None = None
    coordinates: list[list[list[float]]] | list[list[list[list[float]]]] | None = None


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


class ShowPlace(CorePlace):
    admin_level: int | None = None
    ancestor_place_ids: list[int] | None = None
    bbox_area: float | None = None
    geometry_geojson: PolygonGeoJson | None = None
    location: str | None = None
    name: str | None = None
    place_type: int | None = None
    bounding_box_geojson: PolygonGeoJson | None = None
    slug: str | None = None
    uuid: UUID | None = None


class TaxonListing(Model):
    establishment_means: str | None = None
    id: int | None = None
    list: List | None = None
    place: Place | None = None
    taxon: "Taxon | None" = None
    taxon_id: int | None = None


class TaxonPhoto(Photo):
    medium_url: str | None = None
    square_url: str | None = None
    attribution_name: str | None = None
    flags: list[Flag] | None = None
    original_dimensions: PhotoDimensions | None = None


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

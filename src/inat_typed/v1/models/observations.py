# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.

from datetime import date as date_aliased, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from inat_typed.records.media import Recording
from inat_typed.records.shown import ShownObservation, ShownTaxon
from inat_typed.runtime.model import ABSENT, Model, Open
from inat_typed.v1.models.taxa import (
    ConservationStatus,
    CorePlace,
    DateDetails,
    EstablishmentMeans,
    Flag,
    FlagCounts,
    ModeratorAction,
    Photo,
    Place,
    PointGeoJson,
    TaxonPhoto,
    User,
)


class ControlledTermLabel(Model):
    definition: str | None = None
    id: int | None = None
    label: str | None = None
    locale: str | None = None
    valid_within_clade: int | None = None


class ControlledTerm(Model):
    blocking: bool | None = None
    excepted_taxon_ids: list[int] | None = None
    id: int = ABSENT
    is_value: bool | None = None
    label: str | None = None
    labels: list[ControlledTermLabel] | None = None
    multivalued: bool | None = None
    ontology_uri: str | None = None
    taxon_ids: list[int] | None = None
    uri: str | None = None
    uuid: UUID | None = None
    valid_within_clade: int | None = None
    values: "list[ControlledTerm] | None" = None


class Vote(Model):
    created_at: datetime | None = None
    id: int | None = None
    user_id: int | None = None
    vote_flag: bool | None = None
    vote_scope: str | None = None
    user: User | None = None


class Annotation(Model):
    concatenated_attr_val: str | None = None
    controlled_attribute_id: int | None = None
    controlled_value_id: int | None = None
    user: User | None = None
    user_id: int | None = None
    uuid: str | None = None
    vote_score: int | None = None
    votes: list[Vote] | None = None
    controlled_attribute: ControlledTerm | None = None
    controlled_value: ControlledTerm | None = None


class Application(Model):
    icon: str | None = None
    id: int = ABSENT
    name: str | None = None
    url: str | None = None


class Color(Model):
    id: int | None = None
    value: str | None = None


class Comment(Model):
    body: str | None = None
    created_at: datetime | None = None
    created_at_details: DateDetails | None = None
    flags: list[Flag] | None = None
    hidden: bool | None = None
    id: int = ABSENT
    moderator_actions: list[ModeratorAction] | None = None
    user: User | None = None
    uuid: str | None = None


class CoreTaxon(ShownTaxon, Model):
    iconic_taxon_id: int | None = None
    iconic_taxon_name: str | None = None
    id: int = ABSENT
    is_active: bool | None = None
    name: str | None = None
    preferred_common_name: str | None = None
    rank: str | None = None
    rank_level: int | float | None = None


class AutocompleteTaxon(CoreTaxon):
    default_photo: TaxonPhoto | None = None
    matched_term: str | None = None
    observations_count: int | None = None
    ancestor_ids: list[int] | None = None
    ancestry: str | None = None
    atlas_id: int | None = None
    complete_rank: str | None = None
    complete_species_count: int | None = None
    created_at: datetime | None = None
    current_synonymous_taxon_ids: list[int] | None = None
    extinct: bool | None = None
    flag_counts: FlagCounts | None = None
    parent_id: int | None = None
    photos_locked: bool | None = None
    provisional: bool | None = None
    taxon_changes_count: int | None = None
    taxon_schemes_count: int | None = None
    wikipedia_summary: str | None = None
    wikipedia_url: str | None = None
    universal_search_rank: int | None = None


class Fave(Model):
    created_at: datetime | None = None
    id: int | None = None
    user: User | None = None
    votable_id: int | None = None
    user_id: int | None = None
    vote_flag: bool | None = None
    vote_scope: str | None = None


class ObservationField(Model):
    allowed_values: str | None = None
    datatype: str | None = None
    description: str | None = None
    description_autocomplete: str | None = None
    id: int = ABSENT
    name: str | None = None
    name_autocomplete: str | None = None
    users_count: int | None = None
    uuid: UUID | None = None
    values_count: int | None = None


class RawConservationStatus(Model):
    authority: str | None = None
    geoprivacy: str | None = None
    iucn: int | None = None
    source_id: int | None = None
    status: str | None = None
    status_name: str | None = None
    place_id: int | None = None
    user_id: int | None = None


class ListedTaxon(Model):
    comments_count: int | None = None
    created_at: datetime | None = None
    description: str | None = None
    establishment_means: Annotated[Literal["native", "endemic", "introduced"] | str, Open] | None = None
    establishment_means_description: str | None = None
    establishment_means_label: str | None = None
    id: int = ABSENT
    manually_added: bool | None = None
    observations_count: int | None = None
    occurrence_status_level: int | None = None
    place: Place | None = None
    primary_listing: bool | None = None
    updated_at: datetime | None = None


class NameOfTaxon(Model):
    is_valid: bool | None = None
    lexicon: str | None = None
    locale: str | None = None
    name: str | None = None
    position: int | None = None
    place_taxon_names: list[Any] | None = None


class TaxonConservationStatus(RawConservationStatus):
    place: CorePlace | None = None
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


class TaxonPhotoEntry(Model):
    photo: TaxonPhoto | None = None
    taxon: "ShowTaxon | None" = None
    taxon_id: int | None = None


class ShowTaxon(CoreTaxon):
    ancestor_ids: list[int] | None = None
    colors: list[Color] | None = None
    conservation_status: ConservationStatus | None = None
    conservation_statuses: list[TaxonConservationStatus] | None = None
    default_photo: TaxonPhoto | None = None
    establishment_means: EstablishmentMeans | None = None
    observations_count: int | None = None
    preferred_establishment_means: str | None = None
    ancestry: str | None = None
    atlas_id: int | None = None
    complete_rank: str | None = None
    complete_species_count: int | None = None
    created_at: datetime | None = None
    current_synonymous_taxon_ids: list[int] | None = None
    extinct: bool | None = None
    flag_counts: FlagCounts | None = None
    parent_id: int | None = None
    photos_locked: bool | None = None
    provisional: bool | None = None
    taxon_changes_count: int | None = None
    taxon_schemes_count: int | None = None
    wikipedia_summary: str | None = None
    wikipedia_url: str | None = None
    universal_search_rank: int | None = None
    ancestors: "list[ShowTaxon] | None" = None
    children: "list[ShowTaxon] | None" = None
    listed_taxa: list[ListedTaxon] | None = None
    listed_taxa_count: int | None = None
    matched_term: str | None = None
    taxon_photos: list[TaxonPhotoEntry] | None = None
    vision: bool | None = None
    names: list[NameOfTaxon] | None = None


class ObservationTaxon(CoreTaxon):
    ancestor_ids: list[int] | None = None
    ancestry: str | None = None
    conservation_status: RawConservationStatus | None = None
    endemic: bool | None = None
    establishment_means: EstablishmentMeans | None = None
    introduced: bool | None = None
    native: bool | None = None
    threatened: bool | None = None
    atlas_id: int | None = None
    complete_rank: str | None = None
    complete_species_count: int | None = None
    created_at: datetime | None = None
    current_synonymous_taxon_ids: list[int] | None = None
    extinct: bool | None = None
    flag_counts: FlagCounts | None = None
    parent_id: int | None = None
    photos_locked: bool | None = None
    provisional: bool | None = None
    taxon_changes_count: int | None = None
    taxon_schemes_count: int | None = None
    wikipedia_summary: str | None = None
    wikipedia_url: str | None = None
    observations_count: int | None = None
    universal_search_rank: int | None = None
    ancestors: list[ShowTaxon] | None = None
    min_species_ancestry: str | None = None
    min_species_taxon_id: int | None = None
    default_photo: TaxonPhoto | None = None


class FieldValue(Model):
    name: str | None = None
    value: str | None = None
    datatype: str | None = None
    field_id: int | None = None
    id: int | None = None
    name_ci: str | None = None
    observation_field: ObservationField | None = None
    taxon: ObservationTaxon | None = None
    taxon_id: int | str | None = None
    updater_id: int | None = None
    user: User | None = None
    user_id: int | None = None
    uuid: UUID | None = None
    value_ci: str | None = None


class IdentificationTaxonChange(Model):
    id: int | None = None
    type: str | None = None


class Identification(Model):
    body: str | None = None
    category: Annotated[Literal["improving", "leading", "maverick", "supporting"] | str, Open] | None = None
    created_at: datetime | None = None
    created_at_details: DateDetails | None = None
    current: bool | None = None
    disagreement: bool | None = None
    flags: list[Flag] | None = None
    hidden: bool | None = None
    id: int = ABSENT
    moderator_actions: list[ModeratorAction] | None = None
    observation_id: int | None = None
    own_observation: bool | None = None
    previous_observation_taxon: ObservationTaxon | None = None
    previous_observation_taxon_id: int | None = None
    spam: bool | None = None
    taxon: ObservationTaxon | None = None
    taxon_change: IdentificationTaxonChange | None = None
    updated_at: datetime | None = None
    user: User | None = None
    uuid: str | None = None
    vision: bool | None = None
    taxon_id: int | None = None


class NonOwnerIdentification(Model):
    body: str | None = None
    created_at: datetime | None = None
    created_at_details: DateDetails | None = None
    id: int | None = None
    user: User | None = None
    category: str | None = None
    current: bool | None = None
    disagreement: bool | None = None
    flags: list[Flag] | None = None
    hidden: bool | None = None
    moderator_actions: list[ModeratorAction] | None = None
    own_observation: bool | None = None
    previous_observation_taxon: ObservationTaxon | None = None
    previous_observation_taxon_id: int | None = None
    spam: bool | None = None
    taxon: ObservationTaxon | None = None
    taxon_change: dict[str, Any] | None = None
    taxon_id: int | None = None
    uuid: UUID | None = None
    vision: bool | None = None


class ObservationPhoto(Model):
    id: int | None = None
    photo: Photo | None = None
    position: int | None = None
    uuid: str | None = None
    photo_id: int | None = None


class Outlink(Model):
    id: int | None = None
    source: str | None = None
    url: str | None = None


class ProjectAdministrator(Model):
    id: int | None = None
    project_id: int | None = None
    role: str | None = None
    user: User | None = None
    user_id: int | None = None


class Project(Model):
    description: str | None = None
    id: int = ABSENT
    slug: str | None = None
    title: str | None = None
    admins: list[ProjectAdministrator] | None = None
    banner_color: str | None = None
    created_at: datetime | None = None
    flags: list[Flag] | None = None
    header_image_contain: bool | None = None
    header_image_file_name: str | None = None
    header_image_url: str | None = None
    hide_title: bool | None = None
    icon: str | None = None
    icon_file_name: str | None = None
    is_new_style_project: bool | None = None
    is_umbrella: bool | None = None
    latitude: str | None = None
    location: str | None = None
    longitude: str | None = None
    observation_requirements_updated_at: datetime | None = None
    place_id: int | None = None
    prefers_user_trust: bool | None = None
    project_observation_fields: list[Any] | None = None
    project_observation_rules: list[Any] | None = None
    project_type: str | None = None
    rule_preferences: list[Any] | None = None
    search_parameters: list[Any] | None = None
    site_features: list[Any] | None = None
    terms: str | None = None
    updated_at: datetime | None = None
    user: User | None = None
    user_id: int | None = None
    user_ids: list[int] | None = None


class ProjectObservation(Model):
    curator_identification_id: int | None = None
    id: int | None = None
    observation_id: int | None = None
    prefers_curator_coordinate_access: bool | None = None
    project_id: int | None = None
    tracking_code: str | None = None
    preferences: dict[str, Any] | None = None
    project: Project | None = None
    user: User | None = None
    user_id: int | None = None
    uuid: UUID | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    created_at_utc: datetime | None = None
    updated_at_utc: datetime | None = None


class QualityMetric(Model):
    agree: bool | None = None
    id: int | None = None
    metric: str | None = None
    user_id: int | None = None


class Sound(Recording, Model):
    attribution: str | None = None
    file_content_type: str | None = None
    file_url: str | None = None
    flags: list[Flag] | None = None
    hidden: bool | None = None
    id: int | None = None
    license_code: str | None = None
    moderator_actions: list[ModeratorAction] | None = None


class Observation(ShownObservation, Model):
    annotations: list[Annotation] | None = None
    cached_votes_total: int | None = None
    captive: bool | None = None
    comments: list[Comment] | None = None
    comments_count: int | None = None
    community_taxon_id: int | None = None
    created_at: datetime | None = None
    created_at_details: DateDetails | None = None
    created_time_zone: str | None = None
    description: str | None = None
    faves: list[Fave] | None = None
    faves_count: int | None = None
    flags: list[Flag] | None = None
    geojson: PointGeoJson | None = None
    geoprivacy: str | None = None
    id: int = ABSENT
    id_please: bool | None = None
    ident_taxon_ids: list[int] | None = None
    identification_disagreements_count: int | None = None
    identifications: list[Identification] | None = None
    identifications_count: int | None = None
    identifications_most_agree: bool | None = None
    identifications_most_disagree: bool | None = None
    identifications_some_agree: bool | None = None
    license_code: str | None = None
    location: str | None = None
    map_scale: int | None = None
    mappable: bool | None = None
    non_owner_ids: list[NonOwnerIdentification] | None = None
    num_identification_agreements: int | None = None
    num_identification_disagreements: int | None = None
    oauth_application_id: int | None = None
    obscured: bool | None = None
    observation_photos: list[ObservationPhoto] | None = None
    observed_on: date_aliased | None = None
    observed_on_details: DateDetails | None = None
    observed_on_string: str | None = None
    observed_time_zone: str | None = None
    ofvs: list[FieldValue] | None = None
    out_of_range: bool | None = None
    outlinks: list[Outlink] | None = None
    owners_identification_from_vision: bool | None = None
    photos: list[Photo] | None = None
    place_guess: str | None = None
    place_ids: list[int] | None = None
    positional_accuracy: int | None = None
    preferences: dict[str, Any] | None = None
    private_geojson: PointGeoJson | None = None
    private_location: str | None = None
    private_place_guess: str | None = None
    private_place_ids: list[int] | None = None
    project_ids: list[int] | None = None
    project_ids_with_curator_id: list[int] | None = None
    project_ids_without_curator_id: list[int] | None = None
    project_observations: list[ProjectObservation] | None = None
    public_positional_accuracy: int | None = None
    quality_grade: str | None = None
    quality_metrics: list[QualityMetric] | None = None
    reviewed_by: list[int] | None = None
    site_id: int | None = None
    sounds: list[Sound] | None = None
    spam: bool | None = None
    species_guess: str | None = None
    tags: list[str] | None = None
    taxon: ObservationTaxon | None = None
    taxon_geoprivacy: str | None = None
    time_observed_at: datetime | None = None
    time_zone_offset: str | None = None
    updated_at: datetime | None = None
    uri: str | None = None
    user: User | None = None
    uuid: str | None = None
    verifiable: bool | None = None
    votes: list[Vote] | None = None
    application: Application | None = None
    community_taxon: ObservationTaxon | None = None
    context_geoprivacy: str | None = None
    context_taxon_geoprivacy: str | None = None
    context_user_geoprivacy: str | None = None
    viewer_trusted_by_observer: bool | None = None


class ShowObservation(Observation):
    faves: list[Fave] | None = None
    identifications: list[Identification] | None = None
    field_change_times: list[Any] | None = None

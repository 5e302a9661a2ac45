# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.

from datetime import date as date_aliased, datetime
from typing import Any
from uuid import UUID

from inat_typed.records.media import Recording
from inat_typed.records.shown import ShownObservation
from inat_typed.runtime.model import ABSENT, Model
from inat_typed.v2.models.taxa import (
    DateDetails,
    Flag,
    ModeratorAction,
    Photo,
    Place,
    PointGeoJson,
    Taxon,
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
    user: User | None = None
    user_id: int | None = None
    vote_flag: bool | None = None
    vote_scope: str | None = None


class Annotation(Model):
    concatenated_attr_val: str | None = None
    controlled_attribute: ControlledTerm | None = None
    controlled_attribute_id: int | None = None
    controlled_value: ControlledTerm | None = None
    controlled_value_id: int | None = None
    user: User | None = None
    user_id: int | None = None
    uuid: UUID = ABSENT
    vote_score: int | None = None
    votes: list[Vote] | None = None


class Application(Model):
    icon: str | None = None
    id: int = ABSENT
    name: str | None = None
    url: str | None = None


class Comment(Model):
    body: str | None = None
    created_at: datetime | None = None
    created_at_details: DateDetails | None = None
    created_at_utc: datetime | None = None
    flags: list[Flag] | None = None
    hidden: bool | None = None
    html: str | None = None
    id: int | None = None
    moderator_actions: list[ModeratorAction] | None = None
    parent_id: int | None = None
    parent_type: str | None = None
    updated_at: datetime | None = None
    updated_at_details: datetime | None = None
    user: User | None = None
    user_id: int | None = None
    uuid: UUID = ABSENT


class Nominator(Model):
    icon: str | None = None
    id: int | None = None
    login: str | None = None
    name: str | None = None


class IdentificationExemplar(Model):
    cached_votes_total: int | None = None
    id: int = ABSENT
    nominated_at: datetime | None = None
    nominated_by_user: Nominator | None = None
    votes: list[Vote] | None = None


class TaxonChange(Model):
    id: int = ABSENT
    type: str = ABSENT


class Identification(Model):
    body: str | None = None
    category: str | None = None
    created_at: datetime | None = None
    created_at_details: DateDetails | None = None
    current: bool | None = None
    disagreement: bool | None = None
    exemplar_identification: IdentificationExemplar | None = None
    flags: list[Flag] | None = None
    hidden: bool | None = None
    id: int = ABSENT
    moderator_actions: list[ModeratorAction] | None = None
    observation_id: int | None = None
    own_observation: bool | None = None
    previous_observation_taxon: Taxon | None = None
    previous_observation_taxon_id: int | None = None
    spam: bool | None = None
    taxon: Taxon | None = None
    taxon_change: TaxonChange | None = None
    taxon_change_id: int | None = None
    taxon_change_type: str | None = None
    taxon_id: int | None = None
    updated_at: datetime | None = None
    user: User | None = None
    user_id: int | None = None
    uuid: UUID | None = None
    vision: bool | None = None


class NonTraditionalProjectUser(Model):
    prefers_curator_coordinate_access_for: str | None = None
    role: str | None = None


class ProjectAdmin(Model):
    id: int | None = None
    project_id: int | None = None
    role: str | None = None
    user: User | None = None
    user_id: int | None = None


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


class ProjectObservationField(Model):
    id: int = ABSENT
    observation_field: ObservationField | None = None
    position: int | None = None
    required: bool | None = None


class ProjectObservationRule(Model):
    id: int = ABSENT
    operand_id: int | None = None
    operand_type: str | None = None
    operator: str | None = None
    place: Place | None = None
    project: "Project | None" = None
    taxon: Taxon | None = None
    user: User | None = None


class ProjectRulePreference(Model):
    field: str | None = None
    value: Any | None = None


class ProjectSearchParameter(Model):
    field: str | None = None
    value: Any | None = None
    value_bool: bool | None = None
    value_date: list[str] | None = None
    value_keyword: str | list[str] | None = None
    value_number: int | float | list[int | float] | None = None


class ProjectSiteFeature(Model):
    featured_at: datetime | None = None
    noteworthy: bool | None = None
    site_id: int | None = None


class Project(Model):
    admins: list[ProjectAdmin] | None = None
    banner_color: str | None = None
    created_at: datetime | None = None
    delegated_project_id: int | None = None
    description: str | None = None
    flags: list[Flag] | None = None
    header_image_contain: bool | None = None
    header_image_file_name: str | None = None
    header_image_url: str | None = None
    hide_leaderboard: bool | None = None
    hide_title: bool | None = None
    hide_umbrella_map_flags: bool | None = None
    icon: str | None = None
    icon_file_name: str | None = None
    id: int = ABSENT
    is_delegated_umbrella: bool | None = None
    is_umbrella: bool | None = None
    latitude: str | None = None
    location: str | None = None
    longitude: str | None = None
    membership_model: str | None = None
    observation_requirements_updated_at: datetime | None = None
    place_id: int | None = None
    prefers_user_trust: bool | None = None
    project_observation_fields: list[ProjectObservationField] | None = None
    project_observation_rules: list[ProjectObservationRule] | None = None
    project_type: str | None = None
    rule_preferences: list[ProjectRulePreference] | None = None
    search_parameters: list[ProjectSearchParameter] | None = None
    site_features: list[ProjectSiteFeature] | None = None
    slug: str | None = None
    terms: str | None = None
    title: str | None = None
    umbrella_project_list_sort: str | None = None
    updated_at: datetime | None = None
    user: User | None = None
    user_id: int | None = None
    user_ids: list[int] | None = None


class NonTraditionalProject(Model):
    current_user_is_member: bool | None = None
    project: Project | None = None
    projectUser: NonTraditionalProjectUser | None = None


class ObservationFieldValue(Model):
    datatype: str | None = None
    field_id: int | None = None
    id: int | None = None
    name: str | None = None
    name_ci: str | None = None
    observation_field: ObservationField | None = None
    taxon: Taxon | None = None
    taxon_id: str | None = None
    user: User | None = None
    user_id: int | None = None
    uuid: UUID | None = None
    value: str | None = None
    value_ci: str | None = None


class ObservationPhoto(Model):
    id: int = ABSENT
    photo: Photo | None = None
    position: int | None = None
    uuid: UUID | None = None


class ObservationPreferences(Model):
    auto_obscuration: bool | None = None
    prefers_community_taxon: bool | None = None


class Sound(Recording, Model):
    attribution: str | None = None
    file_content_type: str | None = None
    file_url: str | None = None
    flags: list[Flag] | None = None
    hidden: bool | None = None
    id: int = ABSENT
    license_code: str | None = None
    moderator_actions: list[ModeratorAction] | None = None
    native_sound_id: str | None = None
    original_filename: str | None = None


class ObservationSound(Model):
    id: int = ABSENT
    position: int | None = None
    sound: Sound | None = None
    uuid: UUID | None = None


class Outlink(Model):
    source: str | None = None
    url: str | None = None


class ProjectObservationPreferences(Model):
    allows_curator_coordinate_access: bool | None = None


class ProjectUser(Model):
    created_at: datetime | None = None
    created_at_utc: datetime | None = None
    id: int = ABSENT
    observations_count: int | None = None
    prefers_curator_coordinate_access_for: str | None = None
    project_id: int | None = None
    role: str | None = None
    taxa_count: int | None = None
    updated_at: datetime | None = None
    updated_at_utc: datetime | None = None
    user_id: int | None = None


class ProjectObservation(Model):
    current_user_is_member: bool | None = None
    id: int = ABSENT
    preferences: ProjectObservationPreferences | None = None
    project: Project | None = None
    project_id: int | None = None
    project_user: ProjectUser | None = None
    user: User | None = None
    user_id: int | None = None
    uuid: UUID = ABSENT


class QualityMetric(Model):
    agree: bool | None = None
    id: int = ABSENT
    metric: str | None = None
    user: User | None = None
    user_id: int | None = None


class Observation(ShownObservation, Model):
    annotations: list[Annotation] | None = None
    application: Application | None = None
    cached_votes_total: int | None = None
    captive: bool | None = None
    comments: list[Comment] | None = None
    comments_count: int | None = None
    community_taxon: Taxon | None = None
    community_taxon_id: int | None = None
    context_geoprivacy: str | None = None
    context_taxon_geoprivacy: str | None = None
    context_user_geoprivacy: str | None = None
    created_at: datetime | None = None
    created_at_details: DateDetails | None = None
    created_time_zone: str | None = None
    description: str | None = None
    faves: list[Vote] | None = None
    faves_count: int | None = None
    flags: list[Flag] | None = None
    geojson: PointGeoJson | None = None
    geoprivacy: str | None = None
    id: int | None = None
    id_please: bool | None = None
    ident_taxon_ids: list[int] | None = None
    identifications: list[Identification] | None = None
    identifications_count: int | None = None
    identifications_most_agree: bool | None = None
    identifications_most_disagree: bool | None = None
    identifications_some_agree: bool | None = None
    license_code: str | None = None
    location: str | None = None
    map_scale: int | None = None
    mappable: bool | None = None
    non_owner_ids: list[Identification] | None = None
    non_traditional_projects: list[NonTraditionalProject] | None = None
    num_identification_agreements: int | None = None
    num_identification_disagreements: int | None = None
    oauth_application_id: int | None = None
    obscured: bool | None = None
    observation_photos: list[ObservationPhoto] | None = None
    observation_sounds: list[ObservationSound] | None = None
    observed_on: date_aliased | None = None
    observed_on_details: DateDetails | None = None
    observed_on_string: str | None = None
    observed_time_zone: str | None = None
    ofvs: list[ObservationFieldValue] | None = None
    out_of_range: bool | None = None
    outlinks: list[Outlink] | None = None
    owners_identification_from_vision: bool | None = None
    photos: list[Photo] | None = None
    place_guess: str | None = None
    place_ids: list[int] | None = None
    positional_accuracy: int | None = None
    preferences: ObservationPreferences | None = None
    private_geojson: PointGeoJson | None = None
    private_location: str | None = None
    private_place_guess: str | None = None
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
    taxon: Taxon | None = None
    taxon_geoprivacy: str | None = None
    time_observed_at: datetime | None = None
    time_zone_offset: str | None = None
    updated_at: datetime | None = None
    uri: str | None = None
    user: User | None = None
    uuid: UUID = ABSENT
    viewer_trusted_by_observer: bool | None = None
    votes: list[Vote] | None = None

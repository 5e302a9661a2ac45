# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.

from __future__ import annotations

from datetime import date as date_aliased, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from inat_typed.records.histogram import Bars
from inat_typed.records.media import Recording
from inat_typed.records.shown import ShownCount, ShownObservation, ShownPicture, ShownTaxon
from inat_typed.runtime.model import ABSENT, Model, Open
from inat_typed.runtime.page import Page


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


class Announcement(Model):
    body: str | None = None
    clients: list[str] | None = None
    dismissible: bool | None = None
    end: datetime | None = None
    id: int = ABSENT
    locales: list[str] | None = None
    placement: str | None = None
    start: datetime | None = None


class Application(Model):
    icon: str | None = None
    id: int = ABSENT
    name: str | None = None
    url: str | None = None


class BaseResponse(Model):
    page: int | None = None
    per_page: int | None = None
    total_results: int = ABSENT


class Checklist(Model):
    id: int = ABSENT
    source: ChecklistSource | None = None
    title: str | None = None


class ChecklistComprehensiveness(Model):
    list: Checklist | None = None


class ChecklistSource(Model):
    in_text: str | None = None
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


class CommonAncestor(Model):
    score: float | None = None
    taxon: Taxon = ABSENT


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
    values: list[ControlledTerm] | None = None


class ControlledTermLabel(Model):
    definition: str | None = None
    id: int | None = None
    label: str | None = None
    locale: str | None = None
    valid_within_clade: int | None = None


class CorePlace(Model):
    display_name: str | None = None
    id: int = ABSENT
    name: str | None = None
    admin_level: int | None = None
    ancestor_place_ids: list[int] | None = None
    ancestry: str | None = None


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


class Fave(Model):
    created_at: datetime | None = None
    id: int | None = None
    user: User | None = None
    votable_id: int | None = None
    user_id: int | None = None
    vote_flag: bool | None = None
    vote_scope: str | None = None


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


class Histogram(Bars, Model):
    page: int = ABSENT
    per_page: int = ABSENT
    results: HistogramCounts = ABSENT
    total_results: int = ABSENT


class HistogramCounts(Model):
    day: dict[str, int] | None = None
    hour: dict[str, int] | None = None
    month: dict[str, int] | None = None
    month_of_year: dict[str, int] | None = None
    week: dict[str, int] | None = None
    week_of_year: dict[str, int] | None = None
    year: dict[str, int] | None = None


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


class IdentificationCategoryCount(Model):
    category: str = ABSENT
    count: int = ABSENT


class IdentificationTaxonChange(Model):
    id: int | None = None
    type: str | None = None


class List(Model):
    id: int = ABSENT
    title: str | None = None


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


class Message(Model):
    body: str | None = None
    from_user: User | None = None
    id: int | None = None
    subject: str | None = None
    thread_flags: list[dict[str, Any]] | None = None
    thread_id: int | None = None
    thread_messages_count: int | None = None
    to_user: User | None = None
    user_id: int | None = None


class ModeratorAction(Model):
    action: Annotated[Literal["hide", "rename", "unhide", "suspend", "unsuspend"] | str, Open] | None = None
    created_at: datetime | None = None
    created_at_details: DateDetails | None = None
    id: int | None = None
    reason: str | None = None
    user: User | None = None


class NameOfTaxon(Model):
    is_valid: bool | None = None
    lexicon: str | None = None
    locale: str | None = None
    name: str | None = None
    position: int | None = None
    place_taxon_names: list[Any] | None = None


class NearbyPlacesResponse(BaseResponse):
    results: NearbyPlacesResponseResults = ABSENT


class NearbyPlacesResponseResults(Model):
    community: list[ShowPlace] | None = None
    standard: list[ShowPlace] | None = None


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


class NotificationCounts(Model):
    messages_count: int = ABSENT
    updates_count: int = ABSENT


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
    id: int | None = None
    photo: Photo | None = None
    position: int | None = None
    uuid: str | None = None
    photo_id: int | None = None


class ObservationSound(Model):
    id: int = ABSENT
    position: int | None = None
    sound: Sound | None = None
    uuid: UUID | None = None


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


class ObserverCount(Model):
    observation_count: int | None = None
    species_count: int | None = None
    user: User | None = None
    user_id: int | None = None


class Outlink(Model):
    id: int | None = None
    source: str | None = None
    url: str | None = None


class Photo(ShownPicture, Model):
    attribution: str | None = None
    id: int = ABSENT
    license_code: str | None = None
    url: str | None = None
    flags: list[Flag] | None = None
    hidden: bool | None = None
    moderator_actions: list[ModeratorAction] | None = None
    original_dimensions: PhotoDimensions | None = None


class PhotoDimensions(Model):
    height: int | None = None
    width: int | None = None


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


class PointGeoJson(Model):
    coordinates: list[float | str] | None = None
    type: str | None = None


class PolygonGeoJson(Model):
    type: str | None = None
    coordinates: list[list[list[float]]] | list[list[list[list[float]]]] | None = None


class PopularFieldValue(Model):
    count: int = ABSENT
    month_of_year: dict[str, int] | None = None
    week_of_year: dict[str, int] | None = None
    controlled_attribute: ControlledTerm | None = None
    controlled_value: ControlledTerm | None = None


class Post(Model):
    body: str | None = None
    created_at: datetime | None = None
    distance: float | None = None
    id: int = ABSENT
    latitude: float | None = None
    longitude: float | None = None
    parent_id: int | None = None
    parent_type: Annotated[Literal["Project", "Site", "User"] | str, Open] | None = None
    place_id: int | None = None
    published_at: datetime | None = None
    radius: float | None = None
    start_time: datetime | None = None
    stop_time: datetime | None = None
    title: str | None = None
    type: str | None = None
    updated_at: datetime | None = None
    user: User | None = None
    uuid: UUID | None = None
    parent: PostParent | None = None


class PostParent(Model):
    icon_url: str | None = None
    id: int = ABSENT
    name: str | None = None
    title: str | None = None


class PreferredCommonName(Model):
    name: str | None = None


class PrivateUser(Model):
    activity_count: int | None = None
    annotated_observations_count: int | None = None
    blocked_user_ids: list[int] | None = None
    confirmation_sent_at: datetime | None = None
    confirmed_at: datetime | None = None
    created_at: datetime | None = None
    data_transfer_consent: bool | None = None
    description: str | None = None
    email: str | None = None
    faved_project_ids: list[int] | None = None
    icon: str | None = None
    icon_url: str | None = None
    id: int = ABSENT
    identifications_count: int | None = None
    journal_posts_count: int | None = None
    last_active: date_aliased | None = None
    locale: str | None = None
    login: str | None = None
    monthly_supporter: bool | None = None
    muted_user_ids: list[int] | None = None
    name: str | None = None
    observations_count: int | None = None
    orcid: str | None = None
    pi_consent: bool | None = None
    place_id: int | None = None
    preferences: PrivateUserPreferences | None = None
    preferred_observation_fields_by: str | None = None
    preferred_observation_license: str | None = None
    preferred_photo_license: str | None = None
    preferred_project_addition_by: str | None = None
    preferred_sound_license: str | None = None
    prefers_automatic_taxonomic_changes: bool | None = None
    prefers_comment_email_notification: bool | None = None
    prefers_common_names: bool | None = None
    prefers_community_taxa: bool | None = None
    prefers_identification_email_notification: bool | None = None
    prefers_infraspecies_identification_notifications: bool | None = None
    prefers_mention_email_notification: bool | None = None
    prefers_message_email_notification: bool | None = None
    prefers_monthly_supporter_badge: bool | None = None
    prefers_no_email: bool | None = None
    prefers_no_tracking: bool | None = None
    prefers_non_disagreeing_identification_notifications: bool | None = None
    prefers_project_added_your_observation_email_notification: bool | None = None
    prefers_project_curator_change_email_notification: bool | None = None
    prefers_project_journal_post_email_notification: bool | None = None
    prefers_receive_mentions: bool | None = None
    prefers_redundant_identification_notifications: bool | None = None
    prefers_scientific_name_first: bool | None = None
    prefers_taxon_change_email_notification: bool | None = None
    prefers_taxon_or_place_observation_email_notification: bool | None = None
    prefers_user_observation_email_notification: bool | None = None
    privileges: list[str] | None = None
    roles: list[str] | None = None
    search_place_id: int | None = None
    site: Site | None = None
    site_id: int | None = None
    spam: bool | None = None
    species_count: int | None = None
    suspended: bool | None = None
    taxon_name_priorities: list[TaxonNamePriority] | None = None
    time_zone: str | None = None
    unconfirmed_email: str | None = None
    universal_search_rank: int | None = None
    updated_at: datetime | None = None
    uuid: UUID | None = None


class PrivateUserPreferences(Model):
    prefers_common_names: bool | None = None
    prefers_community_taxa: bool | None = None
    prefers_observation_fields_by: str | None = None
    prefers_project_addition_by: str | None = None
    prefers_scientific_name_first: bool | None = None


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


class ProjectAdministrator(Model):
    id: int | None = None
    project_id: int | None = None
    role: str | None = None
    user: User | None = None
    user_id: int | None = None


class ProjectMember(Model):
    created_at: datetime | None = None
    id: int | None = None
    observations_count: int | None = None
    project_id: int | None = None
    role: Annotated[Literal["curator", "manager"] | str, Open] | None = None
    taxa_count: int | None = None
    updated_at: datetime | None = None
    user: User | None = None


class ProjectMembership(Model):
    created_at: datetime | None = None
    id: int = ABSENT
    prefers_curator_coordinate_access_for: str | None = None
    prefers_updates: bool | None = None
    project_id: int | None = None
    role: str | None = None
    updated_at: datetime | None = None


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


class QualityGradeCount(Model):
    count: int = ABSENT
    quality_grade: str = ABSENT


class QualityMetric(Model):
    agree: bool | None = None
    id: int | None = None
    metric: str | None = None
    user_id: int | None = None


class RawConservationStatus(Model):
    authority: str | None = None
    geoprivacy: str | None = None
    iucn: int | None = None
    source_id: int | None = None
    status: str | None = None
    status_name: str | None = None
    place_id: int | None = None
    user_id: int | None = None


class RecentTaxon(Model):
    identification: Identification = ABSENT
    taxon: Taxon = ABSENT


class Relationship(Model):
    created_at: datetime | None = None
    following: bool | None = None
    friend_user: User | None = None
    id: int = ABSENT
    reciprocal_trust: bool | None = None
    trust: bool | None = None
    updated_at: datetime | None = None
    user: User | None = None


class SavedObservation(Model):
    id: int = ABSENT
    uuid: UUID = ABSENT
    observed_on: date_aliased | None = None
    observed_on_string: str | None = None
    time_observed_at: datetime | None = None
    time_observed_at_utc: datetime | None = None
    created_at: datetime | None = None
    created_at_utc: datetime | None = None
    updated_at: datetime | None = None
    updated_at_utc: datetime | None = None
    last_indexed_at: datetime | None = None
    description: str | None = None
    latitude: str | None = None
    longitude: str | None = None
    private_latitude: str | None = None
    private_longitude: str | None = None
    map_scale: int | None = None
    timeframe: str | None = None
    species_guess: str | None = None
    user_id: int | None = None
    user_login: str | None = None
    taxon_id: int | None = None
    place_guess: str | None = None
    private_place_guess: str | None = None
    id_please: bool | None = None
    iconic_taxon_id: int | None = None
    iconic_taxon_name: str | None = None
    num_identification_agreements: int | None = None
    num_identification_disagreements: int | None = None
    time_zone: str | None = None
    zic_time_zone: str | None = None
    location_is_exact: bool | None = None
    delta: bool | None = None
    positional_accuracy: int | None = None
    private_positional_accuracy: int | None = None
    public_positional_accuracy: int | None = None
    geoprivacy: str | None = None
    quality_grade: Annotated[Literal["casual", "needs_id", "research"] | str, Open] | None = None
    positioning_method: str | None = None
    positioning_device: str | None = None
    out_of_range: bool | None = None
    license: str | None = None
    uri: str | None = None
    observation_photos_count: int | None = None
    observation_sounds_count: int | None = None
    comments_count: int | None = None
    identifications_count: int | None = None
    faves_count: int | None = None
    oauth_application_id: int | None = None
    captive: bool | None = None
    community_taxon_id: int | None = None
    site_id: int | None = None
    old_uuid: str | None = None
    mappable: bool | None = None
    cached_votes_total: int | None = None
    owners_identification_from_vision: bool | None = None


class SearchHit(Model):
    score: float = ABSENT
    type: Annotated[Literal["Place", "Project", "Taxon", "User"] | str, Open] = ABSENT
    matches: list[str] | None = None
    record: Any = ABSENT


class ShowObservation(Observation):
    faves: list[Fave] | None = None
    identifications: list[Identification] | None = None
    field_change_times: list[Any] | None = None


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
    ancestors: list[ShowTaxon] | None = None
    children: list[ShowTaxon] | None = None
    listed_taxa: list[ListedTaxon] | None = None
    listed_taxa_count: int | None = None
    matched_term: str | None = None
    taxon_photos: list[TaxonPhotoEntry] | None = None
    vision: bool | None = None
    names: list[NameOfTaxon] | None = None


class Site(Model):
    icon_url: str | None = None
    id: int = ABSENT
    locale: str | None = None
    name: str | None = None
    place_id: int | None = None
    site_name_short: str | None = None
    url: str | None = None


class Sound(Recording, Model):
    attribution: str | None = None
    file_content_type: str | None = None
    file_url: str | None = None
    flags: list[Flag] | None = None
    hidden: bool | None = None
    id: int | None = None
    license_code: str | None = None
    moderator_actions: list[ModeratorAction] | None = None


class SpeciesCount(ShownCount, Model):
    count: int | None = None
    taxon: ShowTaxon | None = None


class Subscription(Model):
    created_at: datetime | None = None
    id: int = ABSENT
    resource_id: int | None = None
    resource_type: str | None = None
    taxon_id: int | None = None
    updated_at: datetime | None = None
    user_id: int | None = None


class Taxon(ShownTaxon, Model):
    ancestor_ids: list[int] | None = None
    ancestors: list[Taxon] | None = None
    ancestry: str | None = None
    atlas_id: int | None = None
    children: list[Taxon] | None = None
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


class TaxonCount(ShownCount, Model):
    count: int = ABSENT
    taxon: Taxon = ABSENT


class TaxonListing(Model):
    establishment_means: str | None = None
    id: int | None = None
    list: List | None = None
    place: Place | None = None
    taxon: Taxon | None = None
    taxon_id: int | None = None


class TaxonMapLayers(Model):
    gbif_id: int | None = None
    id: int = ABSENT
    listed_places: bool | None = None
    ranges: bool | None = None


class TaxonNamePriority(Model):
    id: int = ABSENT
    lexicon: str | None = ABSENT
    place: TaxonNamePriorityPlace | None = None
    place_id: int | None = None
    position: int | None = ABSENT
    user_id: int = ABSENT


class TaxonNamePriorityPlace(Model):
    display_name: str | None = None
    id: int = ABSENT
    name: str | None = None
    uuid: UUID | None = None


class TaxonPhoto(Photo):
    medium_url: str | None = None
    square_url: str | None = None
    attribution_name: str | None = None
    flags: list[Flag] | None = None
    original_dimensions: PhotoDimensions | None = None


class TaxonPhotoEntry(Model):
    photo: TaxonPhoto | None = None
    taxon: ShowTaxon | None = None
    taxon_id: int | None = None


class TaxonSuggestion(Model):
    score: float = ABSENT
    source_details: TaxonSuggestionDetails | None = None
    source_type: str = ABSENT
    taxon: Taxon = ABSENT


class TaxonSuggestionDetails(Model):
    combined_score: float | None = None
    frequency_score: float | None = None
    listed_taxon: ListedTaxon | None = None
    observations_count: int | None = None
    vision_score: float | None = None


class TaxonSuggestionQuery(Model):
    featured_observation_id: UUID | None = None
    fields: Any | None = None
    image_url: str | None = None
    include_representative_photos: bool | str | None = None
    lat: float | None = None
    limit: float | None = None
    lng: float | None = None
    locale: str | None = None
    months: str | None = None
    observation_id: UUID | None = None
    observed_on: date_aliased | None = None
    order_by: Annotated[Literal["taxonomy", "default", "sciname"] | str, Open] | None = None
    place_id: int | None = None
    place_lat: float | None = None
    place_lng: float | None = None
    source: (
        Annotated[
            Literal[
                "captive_observations",
                "checklist",
                "misidentifications",
                "observations",
                "rg_observations",
                "visual",
            ]
            | str,
            Open,
        ]
        | None
    ) = None
    taxon_id: int | None = None


class TaxonSummary(Model):
    conservation_status: ConservationStatus | None = None
    listed_taxon: ListedTaxon | None = None
    wikipedia_summary: str | None = None


class TaxonomyNode(ShownTaxon, Model):
    count: int | None = None
    descendant_obs_count: int | None = None
    direct_obs_count: int | None = None
    id: int = ABSENT
    is_active: bool | None = None
    name: str | None = None
    parent_id: int | None = None
    rank: str | None = None
    rank_level: int | float | None = None


class UTFGridResponse(Model):
    data: dict[str, Any] | None = None
    grid: list[str] | None = None
    keys: list[str] | None = None


class UmbrellaProjectStats(Model):
    observation_count: int = ABSENT
    observers_count: int = ABSENT
    project: Project = ABSENT
    species_count: int = ABSENT


class UnannotatedCount(Model):
    count: int | None = None
    month_of_year: dict[str, int] | None = None
    week_of_year: dict[str, int] | None = None


class UnreadMessages(Model):
    count: int | None = None


class Update(Model):
    comment: Comment | None = None
    comment_id: int | None = None
    created_at: datetime | None = None
    id: int = ABSENT
    identification: Identification | None = None
    identification_id: int | None = None
    notification: str | None = None
    notifier_id: int | None = None
    notifier_type: str | None = None
    resource_id: int | None = None
    resource_owner_id: int | None = None
    resource_type: str | None = None
    resource_uuid: UUID | None = None
    viewed: bool | None = None


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


class UserCount(Model):
    count: int | None = None
    user: User | None = None
    user_id: int | None = None


class Vote(Model):
    created_at: datetime | None = None
    id: int | None = None
    user_id: int | None = None
    vote_flag: bool | None = None
    vote_scope: str | None = None
    user: User | None = None


class IdentificationsRecentTaxaPage(Page[RecentTaxon]):
    all_results_available: bool | None = None


class MessagesThreadPagePage(Page[Message]):
    flaggable_message_id: int | None = None
    reply_to_user: User | None = None
    thread_id: int | None = None


class ObservationsPopularFieldValuesPage(Page[PopularFieldValue]):
    unannotated: dict[str, UnannotatedCount] | None = None


class ObservationsTaxonomyPage(Page[TaxonomyNode]):
    count_without_taxon: int | None = None
    size: int | None = None


class TaxaSuggestPage(Page[TaxonSuggestion]):
    common_ancestor: CommonAncestor | None = None
    comprehensiveness: ChecklistComprehensiveness | None = None
    query: TaxonSuggestionQuery | None = None
    queryPlace: Place | None = None
    queryTaxon: Taxon | None = None

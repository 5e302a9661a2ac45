# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.

from datetime import date as date_aliased, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from inat_typed.records.histogram import Bars
from inat_typed.records.shown import ShownCount, ShownTaxon
from inat_typed.runtime.model import ABSENT, Model, Open
from inat_typed.runtime.page import Page
from inat_typed.v1.models.observations import (
    Comment,
    ControlledTerm,
    Identification,
    ListedTaxon,
    ObservationField,
    Project,
    ShowTaxon,
    Sound,
)
from inat_typed.v1.models.taxa import (
    ConservationStatus,
    Place,
    ShowPlace,
    Taxon,
    User,
)


class Announcement(Model):
    body: str | None = None
    clients: list[str] | None = None
    dismissible: bool | None = None
    end: datetime | None = None
    id: int = ABSENT
    locales: list[str] | None = None
    placement: str | None = None
    start: datetime | None = None


class BaseResponse(Model):
    page: int | None = None
    per_page: int | None = None
    total_results: int = ABSENT


class ChecklistSource(Model):
    in_text: str | None = None
    url: str | None = None


class Checklist(Model):
    id: int = ABSENT
    source: ChecklistSource | None = None
    title: str | None = None


class ChecklistComprehensiveness(Model):
    list: Checklist | None = None


class CommonAncestor(Model):
    score: float | None = None
    taxon: Taxon = ABSENT


class HistogramCounts(Model):
    day: dict[str, int] | None = None
    hour: dict[str, int] | None = None
    month: dict[str, int] | None = None
    month_of_year: dict[str, int] | None = None
    week: dict[str, int] | None = None
    week_of_year: dict[str, int] | None = None
    year: dict[str, int] | None = None


class Histogram(Bars, Model):
    page: int = ABSENT
    per_page: int = ABSENT
    results: HistogramCounts = ABSENT
    total_results: int = ABSENT


class IdentificationCategoryCount(Model):
    category: str = ABSENT
    count: int = ABSENT


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


class NearbyPlacesResponseResults(Model):
    community: list[ShowPlace] | None = None
    standard: list[ShowPlace] | None = None


class NearbyPlacesResponse(BaseResponse):
    results: NearbyPlacesResponseResults = ABSENT


class NotificationCounts(Model):
    messages_count: int = ABSENT
    updates_count: int = ABSENT


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


class ObservationSound(Model):
    id: int = ABSENT
    position: int | None = None
    sound: Sound | None = None
    uuid: UUID | None = None


class ObserverCount(Model):
    observation_count: int | None = None
    species_count: int | None = None
    user: User | None = None
    user_id: int | None = None


class PopularFieldValue(Model):
    count: int = ABSENT
    month_of_year: dict[str, int] | None = None
    week_of_year: dict[str, int] | None = None
    controlled_attribute: ControlledTerm | None = None
    controlled_value: ControlledTerm | None = None


class PostParent(Model):
    icon_url: str | None = None
    id: int = ABSENT
    name: str | None = None
    title: str | None = None


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


class PrivateUserPreferences(Model):
    prefers_common_names: bool | None = None
    prefers_community_taxa: bool | None = None
    prefers_observation_fields_by: str | None = None
    prefers_project_addition_by: str | None = None
    prefers_scientific_name_first: bool | None = None


class Site(Model):
    icon_url: str | None = None
    id: int = ABSENT
    locale: str | None = None
    name: str | None = None
    place_id: int | None = None
    site_name_short: str | None = None
    url: str | None = None


class TaxonNamePriorityPlace(Model):
    display_name: str | None = None
    id: int = ABSENT
    name: str | None = None
    uuid: UUID | None = None


class TaxonNamePriority(Model):
    id: int = ABSENT
    lexicon: str | None = ABSENT
    place: TaxonNamePriorityPlace | None = None
    place_id: int | None = None
    position: int | None = ABSENT
    user_id: int = ABSENT


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


class TaxonCount(ShownCount, Model):
    count: int = ABSENT
    taxon: Taxon = ABSENT


class TaxonMapLayers(Model):
    gbif_id: int | None = None
    id: int = ABSENT
    listed_places: bool | None = None
    ranges: bool | None = None


class TaxonSuggestionDetails(Model):
    combined_score: float | None = None
    frequency_score: float | None = None
    listed_taxon: ListedTaxon | None = None
    observations_count: int | None = None
    vision_score: float | None = None


class TaxonSuggestion(Model):
    score: float = ABSENT
    source_details: TaxonSuggestionDetails | None = None
    source_type: str = ABSENT
    taxon: Taxon = ABSENT


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


class UserCount(Model):
    count: int | None = None
    user: User | None = None
    user_id: int | None = None


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

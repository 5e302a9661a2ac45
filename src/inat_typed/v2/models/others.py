# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.

from datetime import date as date_aliased, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from inat_typed.records.histogram import Bars
from inat_typed.records.shown import ShownCount
from inat_typed.runtime.model import ABSENT, Model, Open
from inat_typed.runtime.page import Page
from inat_typed.v2.models.observations import (
    Annotation,
    Comment,
    ControlledTerm,
    Identification,
    IdentificationExemplar,
    Nominator,
    Observation,
    Project,
    TaxonChange,
    Vote,
)
from inat_typed.v2.models.taxa import (
    ConservationStatus,
    DateDetails,
    Flag,
    ModeratorAction,
    Photo,
    Place,
    Site,
    Taxon,
    User,
)


class TermLabel(Model):
    id: int = ABSENT
    label: str | None = None


class AnnotationCount(Model):
    controlled_attribute: TermLabel | None = None
    controlled_value: TermLabel | None = None
    count: int = ABSENT


class Announcement(Model):
    body: str | None = None
    clients: list[str] | None = None
    dismissible: bool | None = None
    end: datetime | None = None
    id: int = ABSENT
    locales: list[str] | None = None
    placement: str | None = None
    start: datetime | None = None


class BuildInfo(Model):
    build_date: str | None = None
    git_branch: str | None = None
    git_commit: str | None = None
    image_tag: str | None = None


class AppBuildInfo(Model):
    api: BuildInfo | None = None
    rails: BuildInfo | None = None
    vision: BuildInfo | None = None


class OAuthApplication(Model):
    id: int = ABSENT
    name: str | None = None
    official: bool | None = None


class AuthorizedApplication(Model):
    application: OAuthApplication = ABSENT
    created_at: datetime | None = None
    scopes: list[Annotated[Literal["login", "write", "account_delete"] | str, Open]] | None = None


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


class ComputerVisionSuggestion(Model):
    combined_score: float = ABSENT
    frequency_score: Annotated[Literal[0, 1] | int, Open] | None = None
    taxon: Taxon = ABSENT
    vision_score: float | None = None


class EmailAvailability(Model):
    available: bool | None = None


class ExemplarIdentificationObservation(Model):
    annotations: list[Annotation] | None = None
    discussion_count: int | None = None
    id: int | None = None
    photos: list[Photo] | None = None


class ExemplarIdentificationIdentification(Model):
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
    observation: ExemplarIdentificationObservation | None = None
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


class ExemplarIdentification(Model):
    cached_votes_total: int | None = None
    id: int = ABSENT
    identification: ExemplarIdentificationIdentification | None = None
    nominated_at: datetime | None = None
    nominated_by_user: Nominator | None = None
    votes: list[Vote] | None = None


class ExemplarIdentificationCounts(Model):
    downvoted: int | None = None
    no_votes: int | None = None
    not_nominated: int | None = None
    upvoted: int | None = None


class GeoipLocation(Model):
    area: int | None = None
    city: str | None = None
    country: str | None = None
    eu: str | None = None
    ip: str = ABSENT
    ll: list[float] | None = None
    metro: int | None = None
    range: str | list[int] | None = None
    region: str | None = None
    timezone: str | None = None


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


class IdSummaryReference(Model):
    created_at: datetime | None = None
    id: int = ABSENT
    id_summary_id: int = ABSENT
    reference_content: str | None = None
    reference_date: datetime | None = None
    reference_observation_id: int | None = None
    reference_source: str | None = None
    reference_uuid: str | None = None
    updated_at: datetime | None = None
    user_id: int | None = None
    user_login: str | None = None


class IdSummary(Model):
    created_at: datetime | None = None
    id: int = ABSENT
    photo_tip: str | None = None
    references: list[IdSummaryReference] | None = None
    score: float | None = None
    summary: str | None = None
    taxon_id_summary_id: int = ABSENT
    updated_at: datetime | None = None
    visual_key_group: str | None = None


class IdentificationCategoryCount(Model):
    category: str = ABSENT
    count: int = ABSENT


class IdentifierCount(Model):
    count: int = ABSENT
    user: User = ABSENT
    user_id: int | None = None


class LanguageSearchMatch(Model):
    observation: Observation | None = None
    photo_id: int = ABSENT
    score: float = ABSENT


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


class Locale(Model):
    language_in_locale: str | None = None
    locale: str = ABSENT


class Message(Model):
    body: str | None = None
    comments_count: int | None = None
    created_at: datetime | None = None
    from_user: User | None = None
    id: int = ABSENT
    read_at: datetime | None = None
    subject: str | None = None
    thread_id: int | None = None
    to_user: User | None = None
    updated_at: datetime | None = None
    user_id: int | None = None


class StandardAndCommunityPlaces(Model):
    community: list[Place] | None = None
    standard: list[Place] | None = None


class NearbyPlaces(Model):
    page: int = ABSENT
    per_page: int = ABSENT
    results: StandardAndCommunityPlaces = ABSENT
    total_results: int = ABSENT


class NotificationCounts(Model):
    messages_count: int = ABSENT
    updates_count: int = ABSENT


class ObserverCount(Model):
    observation_count: int = ABSENT
    species_count: int = ABSENT
    user: User = ABSENT


class Ping(Model):
    status: str = ABSENT


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
    id: int = ABSENT
    observations_count: int = ABSENT
    project_id: int | None = None
    role: str | None = None
    taxa_count: int | None = None
    updated_at: datetime | None = None
    user: User = ABSENT


class ProjectMembership(Model):
    created_at: datetime | None = None
    id: int = ABSENT
    prefers_curator_coordinate_access_for: str | None = None
    prefers_updates: bool | None = None
    project_id: int | None = None
    role: str | None = None
    updated_at: datetime | None = None


class ProviderAuthorization(Model):
    created_at: datetime | None = None
    id: int = ABSENT
    provider_name: (
        Annotated[
            Literal[
                "apple",
                "facebook",
                "flickr",
                "google_oauth2",
                "open_id",
                "orcid",
                "soundcloud",
                "twitter",
            ]
            | str,
            Open,
        ]
        | None
    ) = None
    provider_uid: str | None = None
    scope: str | None = None
    updated_at: datetime | None = None
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


class SavedLocation(Model):
    created_at: datetime | None = None
    geoprivacy: Annotated[Literal["open", "obscured", "private"] | str, Open] | None = None
    id: int = ABSENT
    latitude: float | None = None
    longitude: float | None = None
    positional_accuracy: int | None = None
    title: str | None = None
    updated_at: datetime | None = None
    user_id: int | None = None


class SearchResult(Model):
    matches: list[str] | None = None
    place: Place | None = None
    project: Project | None = None
    score: float | None = None
    taxon: Taxon | None = None
    type: Annotated[Literal["place", "project", "taxon", "user"] | str, Open] = ABSENT
    user: User | None = None


class SpeciesCount(ShownCount, Model):
    count: int = ABSENT
    taxon: Taxon = ABSENT


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


class TaxonIdSummary(Model):
    active: bool = ABSENT
    created_at: datetime = ABSENT
    id: int = ABSENT
    id_summaries: list[IdSummary] | None = None
    language: str | None = None
    run_description: str | None = None
    run_generated_at: datetime | None = None
    run_name: str | None = None
    taxon_common_name: str | None = None
    taxon_group: str | None = None
    taxon_id: int = ABSENT
    taxon_name: str = ABSENT
    taxon_photo_attribution: str | None = None
    taxon_photo_id: int | None = None
    taxon_photo_observation_id: int | None = None
    updated_at: datetime = ABSENT
    uuid: UUID = ABSENT


class TaxonMapLayers(Model):
    gbif_id: int | None = ABSENT
    geomodel: bool = ABSENT
    id: int = ABSENT
    listed_places: bool = ABSENT
    ranges: bool = ABSENT


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


class UmbrellaProjectStats(Model):
    observation_count: int = ABSENT
    observers_count: int = ABSENT
    project: Project = ABSENT
    species_count: int = ABSENT


class UnannotatedCount(Model):
    count: int | None = None
    month_of_year: dict[str, int] | None = None
    week_of_year: dict[str, int] | None = None


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


class UtfGrid(Model):
    data: dict[str, Any] = ABSENT
    grid: list[str] = ABSENT
    keys: list[str] = ABSENT


class ComputervisionPage(Page[ComputerVisionSuggestion]):
    common_ancestor: CommonAncestor | None = None
    experimental: str | None = None


class ExemplarIdentificationsPage(Page[ExemplarIdentification]):
    category_controlled_terms: list[AnnotationCount] | None = None
    category_counts: ExemplarIdentificationCounts | None = None


class IdentificationsRecentTaxaPage(Page[RecentTaxon]):
    all_results_available: bool | None = None


class MessagesThreadPage(Page[Message]):
    flaggable_message_id: int | None = None
    reply_to_user: User | None = None
    thread_id: int | None = None


class ObservationsPopularFieldValuesPage(Page[PopularFieldValue]):
    unannotated: dict[str, UnannotatedCount] | None = None


class TaxaSuggestPage(Page[TaxonSuggestion]):
    common_ancestor: CommonAncestor | None = None
    comprehensiveness: ChecklistComprehensiveness | None = None
    query: TaxonSuggestionQuery | None = None
    queryPlace: Place | None = None
    queryTaxon: Taxon | None = None

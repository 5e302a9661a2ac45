# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""What ``fields=`` takes as a mapping, a model each: ``{"taxon": {"name": True}}``. For type checkers and editors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from inat_typed.runtime.types import Nested


class AnnotationFields(TypedDict, total=False):
    """Fields of ``Annotation``."""

    concatenated_attr_val: bool
    controlled_attribute: Nested[ControlledTermFields]
    controlled_attribute_id: bool
    controlled_value: Nested[ControlledTermFields]
    controlled_value_id: bool
    user: Nested[UserFields]
    user_id: bool
    uuid: bool
    vote_score: bool
    votes: Nested[VoteFields]


class AnnouncementFields(TypedDict, total=False):
    """Fields of ``Announcement``."""

    body: bool
    clients: bool
    dismissible: bool
    end: bool
    id: bool
    locales: bool
    placement: bool
    start: bool


class ApplicationFields(TypedDict, total=False):
    """Fields of ``Application``."""

    icon: bool
    id: bool
    name: bool
    url: bool


class AuthorizedApplicationFields(TypedDict, total=False):
    """Fields of ``AuthorizedApplication``."""

    application: Nested[OAuthApplicationFields]
    created_at: bool
    scopes: bool


class CommentFields(TypedDict, total=False):
    """Fields of ``Comment``."""

    body: bool
    created_at: bool
    created_at_details: Nested[DateDetailsFields]
    created_at_utc: bool
    flags: Nested[FlagFields]
    hidden: bool
    html: bool
    id: bool
    moderator_actions: Nested[ModeratorActionFields]
    parent_id: bool
    parent_type: bool
    updated_at: bool
    updated_at_details: bool
    user: Nested[UserFields]
    user_id: bool
    uuid: bool


class ComputerVisionSuggestionFields(TypedDict, total=False):
    """Fields of ``ComputerVisionSuggestion``."""

    combined_score: bool
    frequency_score: bool
    taxon: Nested[TaxonFields]
    vision_score: bool


class ConservationStatusFields(TypedDict, total=False):
    """Fields of ``ConservationStatus``."""

    authority: bool
    description: bool
    geoprivacy: bool
    id: bool
    iucn: bool
    iucn_status: bool
    iucn_status_code: bool
    place: Nested[ConservationStatusPlaceFields]
    place_id: bool
    source_id: bool
    status: bool
    status_name: bool
    taxon_id: bool
    url: bool
    user_id: bool


class ConservationStatusPlaceFields(TypedDict, total=False):
    """Fields of ``ConservationStatusPlace``."""

    ancestry: bool
    display_name: bool
    id: bool
    name: bool


class ControlledTermFields(TypedDict, total=False):
    """Fields of ``ControlledTerm``."""

    blocking: bool
    excepted_taxon_ids: bool
    id: bool
    is_value: bool
    label: bool
    labels: Nested[ControlledTermLabelFields]
    multivalued: bool
    ontology_uri: bool
    taxon_ids: bool
    uri: bool
    uuid: bool
    valid_within_clade: bool
    values: Nested[ControlledTermFields]


class ControlledTermLabelFields(TypedDict, total=False):
    """Fields of ``ControlledTermLabel``."""

    definition: bool
    id: bool
    label: bool
    locale: bool
    valid_within_clade: bool


class DateDetailsFields(TypedDict, total=False):
    """Fields of ``DateDetails``."""

    date: bool
    day: bool
    hour: bool
    month: bool
    week: bool
    year: bool


class EmailAvailabilityFields(TypedDict, total=False):
    """Fields of ``EmailAvailability``."""

    available: bool


class EstablishmentMeansFields(TypedDict, total=False):
    """Fields of ``EstablishmentMeans``."""

    establishment_means: bool
    id: bool
    place: Nested[EstablishmentMeansPlaceFields]


class EstablishmentMeansPlaceFields(TypedDict, total=False):
    """Fields of ``EstablishmentMeansPlace``."""

    ancestry: bool
    display_name: bool
    id: bool
    name: bool


class ExemplarIdentificationFields(TypedDict, total=False):
    """Fields of ``ExemplarIdentification``."""

    cached_votes_total: bool
    id: bool
    identification: Nested[ExemplarIdentificationIdentificationFields]
    nominated_at: bool
    nominated_by_user: Nested[NominatorFields]
    votes: Nested[VoteFields]


class ExemplarIdentificationIdentificationFields(TypedDict, total=False):
    """Fields of ``ExemplarIdentificationIdentification``."""

    body: bool
    category: bool
    created_at: bool
    created_at_details: Nested[DateDetailsFields]
    current: bool
    disagreement: bool
    exemplar_identification: Nested[IdentificationExemplarFields]
    flags: Nested[FlagFields]
    hidden: bool
    id: bool
    moderator_actions: Nested[ModeratorActionFields]
    observation: Nested[ExemplarIdentificationObservationFields]
    observation_id: bool
    own_observation: bool
    previous_observation_taxon: Nested[TaxonFields]
    previous_observation_taxon_id: bool
    spam: bool
    taxon: Nested[TaxonFields]
    taxon_change: Nested[TaxonChangeFields]
    taxon_change_id: bool
    taxon_change_type: bool
    taxon_id: bool
    updated_at: bool
    user: Nested[UserFields]
    user_id: bool
    uuid: bool
    vision: bool


class ExemplarIdentificationObservationFields(TypedDict, total=False):
    """Fields of ``ExemplarIdentificationObservation``."""

    annotations: Nested[AnnotationFields]
    discussion_count: bool
    id: bool
    photos: Nested[PhotoFields]


class FlagFields(TypedDict, total=False):
    """Fields of ``Flag``."""

    comment: bool
    created_at: bool
    created_at_utc: bool
    flag: bool
    flaggable_content: bool
    flaggable_id: bool
    flaggable_type: bool
    flaggable_user_id: bool
    id: bool
    resolved: bool
    resolved_at: bool
    resolver_id: bool
    updated_at: bool
    updated_at_utc: bool
    user: Nested[UserFields]
    user_id: bool
    uuid: bool


class FlagCountsFields(TypedDict, total=False):
    """Fields of ``FlagCounts``."""

    resolved: bool
    unresolved: bool


class GeoipLocationFields(TypedDict, total=False):
    """Fields of ``GeoipLocation``."""

    area: bool
    city: bool
    country: bool
    eu: bool
    ip: bool
    ll: bool
    metro: bool
    range: bool
    region: bool
    timezone: bool


class HistogramFields(TypedDict, total=False):
    """Fields of ``Histogram``."""

    page: bool
    per_page: bool
    results: Nested[HistogramCountsFields]
    total_results: bool


class HistogramCountsFields(TypedDict, total=False):
    """Fields of ``HistogramCounts``."""

    day: Nested[Mapping[str, bool]]
    hour: Nested[Mapping[str, bool]]
    month: Nested[Mapping[str, bool]]
    month_of_year: Nested[Mapping[str, bool]]
    week: Nested[Mapping[str, bool]]
    week_of_year: Nested[Mapping[str, bool]]
    year: Nested[Mapping[str, bool]]


class IdSummaryFields(TypedDict, total=False):
    """Fields of ``IdSummary``."""

    created_at: bool
    id: bool
    photo_tip: bool
    references: Nested[IdSummaryReferenceFields]
    score: bool
    summary: bool
    taxon_id_summary_id: bool
    updated_at: bool
    visual_key_group: bool


class IdSummaryReferenceFields(TypedDict, total=False):
    """Fields of ``IdSummaryReference``."""

    created_at: bool
    id: bool
    id_summary_id: bool
    reference_content: bool
    reference_date: bool
    reference_observation_id: bool
    reference_source: bool
    reference_uuid: bool
    updated_at: bool
    user_id: bool
    user_login: bool


class IdentificationFields(TypedDict, total=False):
    """Fields of ``Identification``."""

    body: bool
    category: bool
    created_at: bool
    created_at_details: Nested[DateDetailsFields]
    current: bool
    disagreement: bool
    exemplar_identification: Nested[IdentificationExemplarFields]
    flags: Nested[FlagFields]
    hidden: bool
    id: bool
    moderator_actions: Nested[ModeratorActionFields]
    observation_id: bool
    own_observation: bool
    previous_observation_taxon: Nested[TaxonFields]
    previous_observation_taxon_id: bool
    spam: bool
    taxon: Nested[TaxonFields]
    taxon_change: Nested[TaxonChangeFields]
    taxon_change_id: bool
    taxon_change_type: bool
    taxon_id: bool
    updated_at: bool
    user: Nested[UserFields]
    user_id: bool
    uuid: bool
    vision: bool


class IdentificationCategoryCountFields(TypedDict, total=False):
    """Fields of ``IdentificationCategoryCount``."""

    category: bool
    count: bool


class IdentificationExemplarFields(TypedDict, total=False):
    """Fields of ``IdentificationExemplar``."""

    cached_votes_total: bool
    id: bool
    nominated_at: bool
    nominated_by_user: Nested[NominatorFields]
    votes: Nested[VoteFields]


class IdentifierCountFields(TypedDict, total=False):
    """Fields of ``IdentifierCount``."""

    count: bool
    user: Nested[UserFields]
    user_id: bool


class LanguageSearchMatchFields(TypedDict, total=False):
    """Fields of ``LanguageSearchMatch``."""

    observation: Nested[ObservationFields]
    photo_id: bool
    score: bool


class ListFields(TypedDict, total=False):
    """Fields of ``List``."""

    id: bool
    title: bool


class ListedTaxonFields(TypedDict, total=False):
    """Fields of ``ListedTaxon``."""

    comments_count: bool
    created_at: bool
    description: bool
    establishment_means: bool
    establishment_means_description: bool
    establishment_means_label: bool
    id: bool
    manually_added: bool
    observations_count: bool
    occurrence_status_level: bool
    place: Nested[PlaceFields]
    primary_listing: bool
    updated_at: bool


class LocaleFields(TypedDict, total=False):
    """Fields of ``Locale``."""

    language_in_locale: bool
    locale: bool


class MessageFields(TypedDict, total=False):
    """Fields of ``Message``."""

    body: bool
    comments_count: bool
    created_at: bool
    from_user: Nested[UserFields]
    id: bool
    read_at: bool
    subject: bool
    thread_id: bool
    to_user: Nested[UserFields]
    updated_at: bool
    user_id: bool


class ModeratorActionFields(TypedDict, total=False):
    """Fields of ``ModeratorAction``."""

    action: bool
    created_at: bool
    created_at_details: Nested[DateDetailsFields]
    id: bool
    private: bool
    reason: bool
    user: Nested[UserFields]


class NearbyPlacesFields(TypedDict, total=False):
    """Fields of ``NearbyPlaces``."""

    page: bool
    per_page: bool
    results: Nested[StandardAndCommunityPlacesFields]
    total_results: bool


class NominatorFields(TypedDict, total=False):
    """Fields of ``Nominator``."""

    icon: bool
    id: bool
    login: bool
    name: bool


class NonTraditionalProjectFields(TypedDict, total=False):
    """Fields of ``NonTraditionalProject``."""

    current_user_is_member: bool
    project: Nested[ProjectFields]
    projectUser: Nested[NonTraditionalProjectUserFields]


class NonTraditionalProjectUserFields(TypedDict, total=False):
    """Fields of ``NonTraditionalProjectUser``."""

    prefers_curator_coordinate_access_for: bool
    role: bool


class NotificationCountsFields(TypedDict, total=False):
    """Fields of ``NotificationCounts``."""

    messages_count: bool
    updates_count: bool


class OAuthApplicationFields(TypedDict, total=False):
    """Fields of ``OAuthApplication``."""

    id: bool
    name: bool
    official: bool


class ObservationFields(TypedDict, total=False):
    """Fields of ``Observation``."""

    annotations: Nested[AnnotationFields]
    application: Nested[ApplicationFields]
    cached_votes_total: bool
    captive: bool
    comments: Nested[CommentFields]
    comments_count: bool
    community_taxon: Nested[TaxonFields]
    community_taxon_id: bool
    context_geoprivacy: bool
    context_taxon_geoprivacy: bool
    context_user_geoprivacy: bool
    created_at: bool
    created_at_details: Nested[DateDetailsFields]
    created_time_zone: bool
    description: bool
    faves: Nested[VoteFields]
    faves_count: bool
    flags: Nested[FlagFields]
    geojson: Nested[PointGeoJsonFields]
    geoprivacy: bool
    id: bool
    id_please: bool
    ident_taxon_ids: bool
    identifications: Nested[IdentificationFields]
    identifications_count: bool
    identifications_most_agree: bool
    identifications_most_disagree: bool
    identifications_some_agree: bool
    license_code: bool
    location: bool
    map_scale: bool
    mappable: bool
    non_owner_ids: Nested[IdentificationFields]
    non_traditional_projects: Nested[NonTraditionalProjectFields]
    num_identification_agreements: bool
    num_identification_disagreements: bool
    oauth_application_id: bool
    obscured: bool
    observation_photos: Nested[ObservationPhotoFields]
    observation_sounds: Nested[ObservationSoundFields]
    observed_on: bool
    observed_on_details: Nested[DateDetailsFields]
    observed_on_string: bool
    observed_time_zone: bool
    ofvs: Nested[ObservationFieldValueFields]
    out_of_range: bool
    outlinks: Nested[OutlinkFields]
    owners_identification_from_vision: bool
    photos: Nested[PhotoFields]
    place_guess: bool
    place_ids: bool
    positional_accuracy: bool
    preferences: Nested[ObservationPreferencesFields]
    private_geojson: Nested[PointGeoJsonFields]
    private_location: bool
    private_place_guess: bool
    project_ids: bool
    project_ids_with_curator_id: bool
    project_ids_without_curator_id: bool
    project_observations: Nested[ProjectObservationFields]
    public_positional_accuracy: bool
    quality_grade: bool
    quality_metrics: Nested[QualityMetricFields]
    reviewed_by: bool
    site_id: bool
    sounds: Nested[SoundFields]
    spam: bool
    species_guess: bool
    tags: bool
    taxon: Nested[TaxonFields]
    taxon_geoprivacy: bool
    time_observed_at: bool
    time_zone_offset: bool
    updated_at: bool
    uri: bool
    user: Nested[UserFields]
    uuid: bool
    viewer_trusted_by_observer: bool
    votes: Nested[VoteFields]


class ObservationFieldFields(TypedDict, total=False):
    """Fields of ``ObservationField``."""

    allowed_values: bool
    datatype: bool
    description: bool
    description_autocomplete: bool
    id: bool
    name: bool
    name_autocomplete: bool
    users_count: bool
    uuid: bool
    values_count: bool


class ObservationFieldValueFields(TypedDict, total=False):
    """Fields of ``ObservationFieldValue``."""

    datatype: bool
    field_id: bool
    id: bool
    name: bool
    name_ci: bool
    observation_field: Nested[ObservationFieldFields]
    taxon: Nested[TaxonFields]
    taxon_id: bool
    user: Nested[UserFields]
    user_id: bool
    uuid: bool
    value: bool
    value_ci: bool


class ObservationPhotoFields(TypedDict, total=False):
    """Fields of ``ObservationPhoto``."""

    id: bool
    photo: Nested[PhotoFields]
    position: bool
    uuid: bool


class ObservationPreferencesFields(TypedDict, total=False):
    """Fields of ``ObservationPreferences``."""

    auto_obscuration: bool
    prefers_community_taxon: bool


class ObservationSoundFields(TypedDict, total=False):
    """Fields of ``ObservationSound``."""

    id: bool
    position: bool
    sound: Nested[SoundFields]
    uuid: bool


class ObserverCountFields(TypedDict, total=False):
    """Fields of ``ObserverCount``."""

    observation_count: bool
    species_count: bool
    user: Nested[UserFields]


class OutlinkFields(TypedDict, total=False):
    """Fields of ``Outlink``."""

    source: bool
    url: bool


class PhotoFields(TypedDict, total=False):
    """Fields of ``Photo``."""

    attribution: bool
    attribution_name: bool
    flags: Nested[FlagFields]
    hidden: bool
    id: bool
    large_url: bool
    license_code: bool
    medium_url: bool
    moderator_actions: Nested[ModeratorActionFields]
    native_page_url: bool
    native_photo_id: bool
    original_dimensions: Nested[PhotoOriginalDimensionsFields]
    original_filename: bool
    original_url: bool
    small_url: bool
    square_url: bool
    type: bool
    url: bool


class PhotoOriginalDimensionsFields(TypedDict, total=False):
    """Fields of ``PhotoOriginalDimensions``."""

    height: bool
    width: bool


class PlaceFields(TypedDict, total=False):
    """Fields of ``Place``."""

    admin_level: bool
    ancestor_place_ids: bool
    bbox_area: bool
    bounding_box_geojson: Nested[PolygonGeoJsonFields]
    display_name: bool
    display_name_autocomplete: bool
    geometry_geojson: Nested[PolygonGeoJsonFields]
    id: bool
    location: bool
    matched_term: bool
    name: bool
    observations_count: bool
    place_type: bool
    point_geojson: Nested[PointGeoJsonFields]
    slug: bool
    universal_search_rank: bool
    user: Nested[UserFields]
    uuid: bool
    without_check_list: bool


class PointGeoJsonFields(TypedDict, total=False):
    """Fields of ``PointGeoJson``."""

    coordinates: bool
    type: bool


class PolygonGeoJsonFields(TypedDict, total=False):
    """Fields of ``PolygonGeoJson``."""

    coordinates: bool
    type: bool


class PopularFieldValueFields(TypedDict, total=False):
    """Fields of ``PopularFieldValue``."""

    count: bool
    month_of_year: Nested[Mapping[str, bool]]
    week_of_year: Nested[Mapping[str, bool]]
    controlled_attribute: Nested[ControlledTermFields]
    controlled_value: Nested[ControlledTermFields]


class PostFields(TypedDict, total=False):
    """Fields of ``Post``."""

    body: bool
    created_at: bool
    distance: bool
    id: bool
    latitude: bool
    longitude: bool
    parent_id: bool
    parent_type: bool
    place_id: bool
    published_at: bool
    radius: bool
    start_time: bool
    stop_time: bool
    title: bool
    type: bool
    updated_at: bool
    user: Nested[UserFields]
    uuid: bool
    parent: Nested[PostParentFields]


class PostParentFields(TypedDict, total=False):
    """Fields of ``PostParent``."""

    icon_url: bool
    id: bool
    name: bool
    title: bool


class PreferredCommonNameFields(TypedDict, total=False):
    """Fields of ``PreferredCommonName``."""

    name: bool


class PrivateUserFields(TypedDict, total=False):
    """Fields of ``PrivateUser``."""

    activity_count: bool
    annotated_observations_count: bool
    blocked_user_ids: bool
    confirmation_sent_at: bool
    confirmed_at: bool
    created_at: bool
    data_transfer_consent: bool
    description: bool
    email: bool
    faved_project_ids: bool
    icon: bool
    icon_url: bool
    id: bool
    identifications_count: bool
    journal_posts_count: bool
    last_active: bool
    locale: bool
    login: bool
    monthly_supporter: bool
    muted_user_ids: bool
    name: bool
    observations_count: bool
    orcid: bool
    pi_consent: bool
    place_id: bool
    preferences: Nested[PrivateUserPreferencesFields]
    preferred_observation_fields_by: bool
    preferred_observation_license: bool
    preferred_photo_license: bool
    preferred_project_addition_by: bool
    preferred_sound_license: bool
    prefers_automatic_taxonomic_changes: bool
    prefers_comment_email_notification: bool
    prefers_common_names: bool
    prefers_community_taxa: bool
    prefers_identification_email_notification: bool
    prefers_infraspecies_identification_notifications: bool
    prefers_mention_email_notification: bool
    prefers_message_email_notification: bool
    prefers_monthly_supporter_badge: bool
    prefers_no_email: bool
    prefers_no_tracking: bool
    prefers_non_disagreeing_identification_notifications: bool
    prefers_project_added_your_observation_email_notification: bool
    prefers_project_curator_change_email_notification: bool
    prefers_project_journal_post_email_notification: bool
    prefers_receive_mentions: bool
    prefers_redundant_identification_notifications: bool
    prefers_scientific_name_first: bool
    prefers_taxon_change_email_notification: bool
    prefers_taxon_or_place_observation_email_notification: bool
    prefers_user_observation_email_notification: bool
    privileges: bool
    roles: bool
    search_place_id: bool
    site: Nested[SiteFields]
    site_id: bool
    spam: bool
    species_count: bool
    suspended: bool
    taxon_name_priorities: Nested[TaxonNamePriorityFields]
    time_zone: bool
    unconfirmed_email: bool
    universal_search_rank: bool
    updated_at: bool
    uuid: bool


class PrivateUserPreferencesFields(TypedDict, total=False):
    """Fields of ``PrivateUserPreferences``."""

    prefers_common_names: bool
    prefers_community_taxa: bool
    prefers_observation_fields_by: bool
    prefers_project_addition_by: bool
    prefers_scientific_name_first: bool


class ProjectFields(TypedDict, total=False):
    """Fields of ``Project``."""

    admins: Nested[ProjectAdminFields]
    banner_color: bool
    created_at: bool
    delegated_project_id: bool
    description: bool
    flags: Nested[FlagFields]
    header_image_contain: bool
    header_image_file_name: bool
    header_image_url: bool
    hide_leaderboard: bool
    hide_title: bool
    hide_umbrella_map_flags: bool
    icon: bool
    icon_file_name: bool
    id: bool
    is_delegated_umbrella: bool
    is_umbrella: bool
    latitude: bool
    location: bool
    longitude: bool
    membership_model: bool
    observation_requirements_updated_at: bool
    place_id: bool
    prefers_user_trust: bool
    project_observation_fields: Nested[ProjectObservationFieldFields]
    project_observation_rules: Nested[ProjectObservationRuleFields]
    project_type: bool
    rule_preferences: Nested[ProjectRulePreferenceFields]
    search_parameters: Nested[ProjectSearchParameterFields]
    site_features: Nested[ProjectSiteFeatureFields]
    slug: bool
    terms: bool
    title: bool
    umbrella_project_list_sort: bool
    updated_at: bool
    user: Nested[UserFields]
    user_id: bool
    user_ids: bool


class ProjectAdminFields(TypedDict, total=False):
    """Fields of ``ProjectAdmin``."""

    id: bool
    project_id: bool
    role: bool
    user: Nested[UserFields]
    user_id: bool


class ProjectMemberFields(TypedDict, total=False):
    """Fields of ``ProjectMember``."""

    created_at: bool
    id: bool
    observations_count: bool
    project_id: bool
    role: bool
    taxa_count: bool
    updated_at: bool
    user: Nested[UserFields]


class ProjectMembershipFields(TypedDict, total=False):
    """Fields of ``ProjectMembership``."""

    created_at: bool
    id: bool
    prefers_curator_coordinate_access_for: bool
    prefers_updates: bool
    project_id: bool
    role: bool
    updated_at: bool


class ProjectObservationFields(TypedDict, total=False):
    """Fields of ``ProjectObservation``."""

    current_user_is_member: bool
    id: bool
    preferences: Nested[ProjectObservationPreferencesFields]
    project: Nested[ProjectFields]
    project_id: bool
    project_user: Nested[ProjectUserFields]
    user: Nested[UserFields]
    user_id: bool
    uuid: bool


class ProjectObservationFieldFields(TypedDict, total=False):
    """Fields of ``ProjectObservationField``."""

    id: bool
    observation_field: Nested[ObservationFieldFields]
    position: bool
    required: bool


class ProjectObservationPreferencesFields(TypedDict, total=False):
    """Fields of ``ProjectObservationPreferences``."""

    allows_curator_coordinate_access: bool


class ProjectObservationRuleFields(TypedDict, total=False):
    """Fields of ``ProjectObservationRule``."""

    id: bool
    operand_id: bool
    operand_type: bool
    operator: bool
    place: Nested[PlaceFields]
    project: Nested[ProjectFields]
    taxon: Nested[TaxonFields]
    user: Nested[UserFields]


class ProjectRulePreferenceFields(TypedDict, total=False):
    """Fields of ``ProjectRulePreference``."""

    field: bool
    value: Nested[Mapping[str, bool]]


class ProjectSearchParameterFields(TypedDict, total=False):
    """Fields of ``ProjectSearchParameter``."""

    field: bool
    value: Nested[Mapping[str, bool]]
    value_bool: bool
    value_date: bool
    value_keyword: bool
    value_number: bool


class ProjectSiteFeatureFields(TypedDict, total=False):
    """Fields of ``ProjectSiteFeature``."""

    featured_at: bool
    noteworthy: bool
    site_id: bool


class ProjectUserFields(TypedDict, total=False):
    """Fields of ``ProjectUser``."""

    created_at: bool
    created_at_utc: bool
    id: bool
    observations_count: bool
    prefers_curator_coordinate_access_for: bool
    project_id: bool
    role: bool
    taxa_count: bool
    updated_at: bool
    updated_at_utc: bool
    user_id: bool


class ProviderAuthorizationFields(TypedDict, total=False):
    """Fields of ``ProviderAuthorization``."""

    created_at: bool
    id: bool
    provider_name: bool
    provider_uid: bool
    scope: bool
    updated_at: bool
    user_id: bool


class QualityGradeCountFields(TypedDict, total=False):
    """Fields of ``QualityGradeCount``."""

    count: bool
    quality_grade: bool


class QualityMetricFields(TypedDict, total=False):
    """Fields of ``QualityMetric``."""

    agree: bool
    id: bool
    metric: bool
    user: Nested[UserFields]
    user_id: bool


class RecentTaxonFields(TypedDict, total=False):
    """Fields of ``RecentTaxon``."""

    identification: Nested[IdentificationFields]
    taxon: Nested[TaxonFields]


class RelationshipFields(TypedDict, total=False):
    """Fields of ``Relationship``."""

    created_at: bool
    following: bool
    friend_user: Nested[UserFields]
    id: bool
    reciprocal_trust: bool
    trust: bool
    updated_at: bool
    user: Nested[UserFields]


class SavedLocationFields(TypedDict, total=False):
    """Fields of ``SavedLocation``."""

    created_at: bool
    geoprivacy: bool
    id: bool
    latitude: bool
    longitude: bool
    positional_accuracy: bool
    title: bool
    updated_at: bool
    user_id: bool


class SearchResultFields(TypedDict, total=False):
    """Fields of ``SearchResult``."""

    matches: bool
    place: Nested[PlaceFields]
    project: Nested[ProjectFields]
    score: bool
    taxon: Nested[TaxonFields]
    type: bool
    user: Nested[UserFields]


class SiteFields(TypedDict, total=False):
    """Fields of ``Site``."""

    icon_url: bool
    id: bool
    locale: bool
    name: bool
    place_id: bool
    site_name_short: bool
    url: bool


class SoundFields(TypedDict, total=False):
    """Fields of ``Sound``."""

    attribution: bool
    file_content_type: bool
    file_url: bool
    flags: Nested[FlagFields]
    hidden: bool
    id: bool
    license_code: bool
    moderator_actions: Nested[ModeratorActionFields]
    native_sound_id: bool
    original_filename: bool


class SpeciesCountFields(TypedDict, total=False):
    """Fields of ``SpeciesCount``."""

    count: bool
    taxon: Nested[TaxonFields]


class StandardAndCommunityPlacesFields(TypedDict, total=False):
    """Fields of ``StandardAndCommunityPlaces``."""

    community: Nested[PlaceFields]
    standard: Nested[PlaceFields]


class SubscriptionFields(TypedDict, total=False):
    """Fields of ``Subscription``."""

    created_at: bool
    id: bool
    resource_id: bool
    resource_type: bool
    taxon_id: bool
    updated_at: bool
    user_id: bool


class TaxonFields(TypedDict, total=False):
    """Fields of ``Taxon``."""

    ancestor_ids: bool
    ancestors: Nested[TaxonFields]
    ancestry: bool
    atlas_id: bool
    children: Nested[TaxonFields]
    complete_rank: bool
    complete_species_count: bool
    conservation_status: Nested[ConservationStatusFields]
    conservation_statuses: Nested[ConservationStatusFields]
    created_at: bool
    current_synonymous_taxon_ids: bool
    default_photo: Nested[PhotoFields]
    endemic: bool
    english_common_name: bool
    establishment_means: Nested[EstablishmentMeansFields]
    extinct: bool
    flag_counts: Nested[FlagCountsFields]
    iconic_taxon_id: bool
    iconic_taxon_name: bool
    id: bool
    introduced: bool
    is_active: bool
    listed_taxa: Nested[TaxonListingFields]
    listed_taxa_count: bool
    matched_term: bool
    min_species_ancestry: bool
    min_species_taxon_id: bool
    name: bool
    native: bool
    observations_count: bool
    parent_id: bool
    photos_locked: bool
    preferred_common_name: bool
    preferred_common_names: Nested[PreferredCommonNameFields]
    preferred_establishment_means: bool
    provisional: bool
    rank: bool
    rank_level: bool
    representative_photo: Nested[PhotoFields]
    statuses: Nested[ConservationStatusFields]
    taxon_changes_count: bool
    taxon_photos: Nested[TaxonPhotoFields]
    taxon_schemes_count: bool
    threatened: bool
    universal_search_rank: bool
    uuid: bool
    vision: bool
    wikipedia_summary: bool
    wikipedia_url: bool


class TaxonChangeFields(TypedDict, total=False):
    """Fields of ``TaxonChange``."""

    id: bool
    type: bool


class TaxonCountFields(TypedDict, total=False):
    """Fields of ``TaxonCount``."""

    count: bool
    taxon: Nested[TaxonFields]


class TaxonIdSummaryFields(TypedDict, total=False):
    """Fields of ``TaxonIdSummary``."""

    active: bool
    created_at: bool
    id: bool
    id_summaries: Nested[IdSummaryFields]
    language: bool
    run_description: bool
    run_generated_at: bool
    run_name: bool
    taxon_common_name: bool
    taxon_group: bool
    taxon_id: bool
    taxon_name: bool
    taxon_photo_attribution: bool
    taxon_photo_id: bool
    taxon_photo_observation_id: bool
    updated_at: bool
    uuid: bool


class TaxonListingFields(TypedDict, total=False):
    """Fields of ``TaxonListing``."""

    establishment_means: bool
    id: bool
    list: Nested[ListFields]
    place: Nested[PlaceFields]
    taxon: Nested[TaxonFields]
    taxon_id: bool


class TaxonMapLayersFields(TypedDict, total=False):
    """Fields of ``TaxonMapLayers``."""

    gbif_id: bool
    geomodel: bool
    id: bool
    listed_places: bool
    ranges: bool


class TaxonNamePriorityFields(TypedDict, total=False):
    """Fields of ``TaxonNamePriority``."""

    id: bool
    lexicon: bool
    place: Nested[TaxonNamePriorityPlaceFields]
    place_id: bool
    position: bool
    user_id: bool


class TaxonNamePriorityPlaceFields(TypedDict, total=False):
    """Fields of ``TaxonNamePriorityPlace``."""

    display_name: bool
    id: bool
    name: bool
    uuid: bool


class TaxonPhotoFields(TypedDict, total=False):
    """Fields of ``TaxonPhoto``."""

    photo: Nested[PhotoFields]
    taxon: Nested[TaxonFields]
    taxon_id: bool


class TaxonSuggestionFields(TypedDict, total=False):
    """Fields of ``TaxonSuggestion``."""

    score: bool
    source_details: Nested[TaxonSuggestionDetailsFields]
    source_type: bool
    taxon: Nested[TaxonFields]


class TaxonSuggestionDetailsFields(TypedDict, total=False):
    """Fields of ``TaxonSuggestionDetails``."""

    combined_score: bool
    frequency_score: bool
    listed_taxon: Nested[ListedTaxonFields]
    observations_count: bool
    vision_score: bool


class UmbrellaProjectStatsFields(TypedDict, total=False):
    """Fields of ``UmbrellaProjectStats``."""

    observation_count: bool
    observers_count: bool
    project: Nested[ProjectFields]
    species_count: bool


class UpdateFields(TypedDict, total=False):
    """Fields of ``Update``."""

    comment: Nested[CommentFields]
    comment_id: bool
    created_at: bool
    id: bool
    identification: Nested[IdentificationFields]
    identification_id: bool
    notification: bool
    notifier_id: bool
    notifier_type: bool
    resource_id: bool
    resource_owner_id: bool
    resource_type: bool
    resource_uuid: bool
    viewed: bool


class UserFields(TypedDict, total=False):
    """Fields of ``User``."""

    annotated_observations_count: bool
    created_at: bool
    description: bool
    faved_project_ids: bool
    icon: bool
    icon_url: bool
    id: bool
    identifications_count: bool
    journal_posts_count: bool
    last_active: bool
    login: bool
    monthly_supporter: bool
    name: bool
    observations_count: bool
    orcid: bool
    preferences: Nested[UserPreferencesFields]
    roles: bool
    site: Nested[SiteFields]
    site_id: bool
    spam: bool
    species_count: bool
    suspended: bool
    updated_at: bool
    uuid: bool


class UserPreferencesFields(TypedDict, total=False):
    """Fields of ``UserPreferences``."""

    prefers_community_taxa: bool
    prefers_observation_fields_by: bool
    prefers_project_addition_by: bool


class VoteFields(TypedDict, total=False):
    """Fields of ``Vote``."""

    created_at: bool
    id: bool
    user: Nested[UserFields]
    user_id: bool
    vote_flag: bool
    vote_scope: bool

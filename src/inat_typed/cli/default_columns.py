"""Default columns of tables in a terminal, by record type."""

from __future__ import annotations

from typing import Any

from inat_typed.cli.fields import has_field

_USER_COUNT = ("count", "user.login", "user.name")
_PLACE = ("id", "name", "display_name", "place_type", "admin_level")
_TAXON = ("id", "name", "preferred_common_name", "rank", "observations_count")

_COLUMNS: dict[str, tuple[str, ...]] = {
    "Announcement": ("id", "start", "end", "placement", "body"),
    "Annotation": ("uuid", "controlled_attribute.label", "controlled_value.label", "vote_score", "user.login"),
    "AuthorizedApplication": ("application.id", "application.name", "scopes", "created_at"),
    "Comment": ("id", "created_at", "user.login", "body"),
    "ComputerVisionSuggestion": (
        "combined_score",
        "taxon.name",
        "taxon.preferred_common_name",
        "vision_score",
        "frequency_score",
        "taxon.id",
    ),
    "ControlledTerm": ("id", "label", "multivalued"),
    "CorePlace": _PLACE,
    "CoreTaxon": _TAXON,
    "ExemplarIdentification": ("id", "nominated_at", "nominated_by_user.login", "cached_votes_total"),
    "Flag": ("id", "flag", "created_at", "resolved", "user.login"),
    "Identification": ("id", "created_at", "user.login", "taxon.name", "category", "current"),
    "IdentificationCategoryCount": ("count", "category"),
    "IdentifierCount": _USER_COUNT,
    "LanguageSearchMatch": ("score", "observation.id", "observation.taxon.name", "photo_id"),
    "Locale": ("locale", "language_in_locale"),
    "Message": ("id", "from_user.login", "to_user.login", "subject", "created_at"),
    "Observation": (
        "id",
        "observed_on",
        "taxon.name",
        "taxon.preferred_common_name",
        "user.login",
        "place_guess",
        "quality_grade",
    ),
    "ObservationField": ("id", "name", "datatype", "description"),
    "ObservationFieldValue": ("uuid", "name", "value", "field_id", "user.login"),
    "ObservationPhoto": ("id", "position", "photo.license_code", "photo.url"),
    "ObservationSound": ("id", "position", "sound.license_code", "sound.file_url"),
    "ObserverCount": ("observation_count", "species_count", "user.login", "user.name"),
    "Photo": ("id", "license_code", "attribution", "url"),
    "Place": _PLACE,
    "PopularFieldValue": ("count", "controlled_attribute.label", "controlled_value.label"),
    "Post": ("id", "published_at", "title", "user.login"),
    "Project": ("id", "slug", "title", "project_type"),
    "ProjectMember": ("user.login", "role", "observations_count", "taxa_count", "created_at"),
    "ProjectMembership": ("id", "project_id", "role", "prefers_updates", "created_at"),
    "ProjectObservation": ("id", "project_id", "user_id", "uuid"),
    "ProjectUser": ("id", "project_id", "user_id", "role", "observations_count", "taxa_count"),
    "ProviderAuthorization": ("id", "provider_name", "provider_uid", "created_at"),
    "QualityGradeCount": ("count", "quality_grade"),
    "QualityMetric": ("id", "metric", "agree", "user_id"),
    "RecentTaxon": ("taxon.name", "taxon.preferred_common_name", "taxon.rank", "identification.created_at", "taxon.id"),
    "Relationship": ("id", "friend_user.login", "following", "trust", "reciprocal_trust"),
    "SavedLocation": ("id", "title", "latitude", "longitude", "positional_accuracy", "geoprivacy"),
    "SearchHit": ("type", "score", "matches"),
    "SearchResult": ("type", "score", "matches"),
    "Site": ("id", "name", "url", "locale"),
    "Sound": ("id", "license_code", "attribution", "file_url"),
    "SpeciesCount": ("count", "taxon.name", "taxon.preferred_common_name", "taxon.rank", "taxon.id"),
    "Subscription": ("id", "resource_type", "resource_id", "taxon_id", "created_at"),
    "Taxon": _TAXON,
    "TaxonCount": ("count", "taxon.name", "taxon.rank", "taxon.id"),
    "TaxonIdSummary": ("id", "taxon_name", "taxon_common_name", "language", "active"),
    "TaxonNamePriority": ("id", "position", "lexicon", "place.name"),
    "TaxonSuggestion": ("score", "taxon.name", "taxon.preferred_common_name", "taxon.rank", "taxon.id"),
    "TaxonomyNode": ("descendant_obs_count", "name", "rank", "id", "parent_id"),
    "UmbrellaProjectStats": ("project.title", "observation_count", "species_count", "observers_count"),
    "Update": ("id", "created_at", "notification", "resource_type", "resource_id", "viewed"),
    "User": ("id", "login", "name", "observations_count", "identifications_count"),
    "UserCount": _USER_COUNT,
}
"""Columns by the name of the record class. On a narrow terminal, columns at the end are left out."""


def default_columns(model: type[Any]) -> tuple[str, ...]:
    """Return the default columns for *model*, or for the nearest base class that has some; empty if none has."""
    names = next((_COLUMNS[base.__name__] for base in model.__mro__ if base.__name__ in _COLUMNS), ())
    return tuple(name for name in names if has_field(model, name))

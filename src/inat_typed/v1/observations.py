# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.observations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        DateTime,
        JsonValue,
        Many,
        ProjectionT,
    )
    from inat_typed.v1.models import (
        Histogram,
        IdentificationCategoryCount,
        Observation,
        ObservationsPopularFieldValuesPage,
        ObservationsTaxonomyPage,
        ObserverCount,
        QualityGradeCount,
        QualityMetric,
        SavedObservation,
        ShowObservation,
        SpeciesCount,
        Subscription,
        TaxonCount,
        TaxonSummary,
        UmbrellaProjectStats,
        Update,
        UserCount,
    )
    from inat_typed.v1.params import (
        ObservationsCreateParams,
        ObservationsHistogramParams,
        ObservationsIconicTaxaCountsParams,
        ObservationsIconicTaxaSpeciesCountsParams,
        ObservationsIdentificationCategoriesParams,
        ObservationsIdentifiersParams,
        ObservationsObserversParams,
        ObservationsPopularFieldValuesParams,
        ObservationsQualityGradesParams,
        ObservationsSearchParams,
        ObservationsSimilarSpeciesParams,
        ObservationsSpeciesCountsParams,
        ObservationsTaxaCountsByMonthParams,
        ObservationsTaxaParams,
        ObservationsTaxonomyParams,
        ObservationsTreeTaxaParams,
        ObservationsUmbrellaProjectStatsParams,
        ObservationsUpdateParams,
    )


class ObservationsResource(Resource):
    """The operations of ``observations``."""

    def create(
        self,
        **params: Unpack[ObservationsCreateParams],
    ) -> list[SavedObservation]:
        """Creates an observation.

        Answers a list with the observation as the web application has it. With a ``uuid`` the call may be
        repeated: the second one with that ``uuid`` makes no second record. Photos and sounds are added
        afterwards, with ``observation_photos.create`` and ``observation_sounds.create``.

        ``POST /observations``. Needs signing in.

        Args:
            params: What ``ObservationsCreateParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_CREATE, {**params})

    def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes an observation.

        ``DELETE /observations/{id}``. Needs signing in.

        Args:
            id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_DELETE, {"id": id, **options})

    def delete_quality(
        self,
        id: int,
        metric: Literal["date", "location", "wild"],
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Takes back the signed-in user's vote on a question of observations' data quality.

        ``DELETE /observations/{id}/quality/{metric}``. Needs signing in.

        Args:
            id: Id of the observation.
            metric: Question of the data quality assessment. Is the date right (``date``), is it evidence of
                an organism (``evidence``), is the location right (``location``), can the identification be
                improved (``needs_id``), is the evidence recent (``recent``), is the organism wild (``wild``),
                is there a single subject (``subject``), do the media show what was there (``accurate``)?
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_DELETE_QUALITY, {"id": id, "metric": metric, **options})

    def deleted(
        self,
        *,
        since: DateTime,
        **options: Unpack[CallOptions],
    ) -> Page[int]:
        """Ids of observations that the signed-in user has deleted since a date.

        ``GET /observations/deleted``. Needs signing in.

        Args:
            since: Deletions on or after this date.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_DELETED, {"since": since, **options})

    def fave(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Marks observations as favourites of the signed-in user.

        ``POST /observations/{id}/fave``. Needs signing in.

        Args:
            id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_FAVE, {"id": id, **options})

    @overload
    def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ShowObservation]: ...
    @overload
    def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT],
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT] | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ShowObservation]:
        """One or several observations in full.

        At most 30 ids, or 200 with ``per_page=200``; more are refused. Absent ones are left out.

        ``GET /observations/{id}``. Signing in is optional: it shows what only you may see.

        Args:
            id: Ids of the observations, at most 30, or 200 with ``per_page=200``.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        One call takes 30 ids at most, 200 with ``per_page=200``.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_GET, {"id": id, "per_page": per_page, "fields": fields, **options})

    @overload
    def histogram(
        self,
        **params: Unpack[ObservationsHistogramParams],
    ) -> Histogram: ...
    @overload
    def histogram(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsHistogramParams],
    ) -> ProjectionT: ...
    def histogram(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsHistogramParams],
    ) -> ProjectionT | Histogram:
        """Numbers of matching observations by time.

        Takes the filters of observation search. ``results`` is an object keyed by the interval, with counts as
        its values.

        ``GET /observations/histogram``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsHistogramParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_HISTOGRAM, {"fields": fields, **params})

    @overload
    def iconic_taxa_counts(
        self,
        **params: Unpack[ObservationsIconicTaxaCountsParams],
    ) -> Page[TaxonCount]: ...
    @overload
    def iconic_taxa_counts(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsIconicTaxaCountsParams],
    ) -> Page[ProjectionT]: ...
    def iconic_taxa_counts(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsIconicTaxaCountsParams],
    ) -> Page[ProjectionT] | Page[TaxonCount]:
        """Numbers of matching observations by iconic taxon.

        Takes the filters of observation search.

        ``GET /observations/iconic_taxa_counts``. Signing in is optional: it shows what only you may see. Not in
        the API's published description: it may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsIconicTaxaCountsParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_ICONIC_TAXA_COUNTS, {"fields": fields, **params})

    @overload
    def iconic_taxa_species_counts(
        self,
        **params: Unpack[ObservationsIconicTaxaSpeciesCountsParams],
    ) -> Page[SpeciesCount]: ...
    @overload
    def iconic_taxa_species_counts(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsIconicTaxaSpeciesCountsParams],
    ) -> Page[ProjectionT]: ...
    def iconic_taxa_species_counts(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsIconicTaxaSpeciesCountsParams],
    ) -> Page[ProjectionT] | Page[SpeciesCount]:
        """Numbers of observed species by iconic taxon.

        Takes the filters of observation search.

        ``GET /observations/iconic_taxa_species_counts``. Signing in is optional: it shows what only you may
        see. Not in the API's published description: it may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsIconicTaxaSpeciesCountsParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_ICONIC_TAXA_SPECIES_COUNTS, {"fields": fields, **params})

    @overload
    def identification_categories(
        self,
        **params: Unpack[ObservationsIdentificationCategoriesParams],
    ) -> Page[IdentificationCategoryCount]: ...
    @overload
    def identification_categories(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsIdentificationCategoriesParams],
    ) -> Page[ProjectionT]: ...
    def identification_categories(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsIdentificationCategoriesParams],
    ) -> Page[ProjectionT] | Page[IdentificationCategoryCount]:
        """Numbers of identifications of matching observations by category, such as improving or leading.

        Takes the filters of observation search.

        ``GET /observations/identification_categories``. Signing in is optional: it shows what only you may see.
        Not in the API's published description: it may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsIdentificationCategoriesParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_IDENTIFICATION_CATEGORIES, {"fields": fields, **params})

    @overload
    def identifiers(
        self,
        **params: Unpack[ObservationsIdentifiersParams],
    ) -> Page[UserCount]: ...
    @overload
    def identifiers(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsIdentifiersParams],
    ) -> Page[ProjectionT]: ...
    def identifiers(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsIdentifiersParams],
    ) -> Page[ProjectionT] | Page[UserCount]:
        """People who identified matching observations, with counts, most active first.

        Takes the filters of observation search. Answers the first 500 people; there is nothing beyond them.

        ``GET /observations/identifiers``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsIdentifiersParams`` names, as keywords.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_IDENTIFIERS, {"fields": fields, **params})

    @overload
    def observers(
        self,
        **params: Unpack[ObservationsObserversParams],
    ) -> Page[ObserverCount]: ...
    @overload
    def observers(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsObserversParams],
    ) -> Page[ProjectionT]: ...
    def observers(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsObserversParams],
    ) -> Page[ProjectionT] | Page[ObserverCount]:
        """People who made matching observations, with counts, most active first.

        Takes the filters of observation search. Answers the first 500 people; there is nothing beyond them.

        ``GET /observations/observers``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsObserversParams`` names, as keywords.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_OBSERVERS, {"fields": fields, **params})

    @overload
    def popular_field_values(
        self,
        **params: Unpack[ObservationsPopularFieldValuesParams],
    ) -> ObservationsPopularFieldValuesPage: ...
    @overload
    def popular_field_values(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsPopularFieldValuesParams],
    ) -> Page[ProjectionT]: ...
    def popular_field_values(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsPopularFieldValuesParams],
    ) -> Page[ProjectionT] | ObservationsPopularFieldValuesPage:
        """Annotation values of matching observations, with counts by time of year.

        Takes the filters of observation search.

        ``GET /observations/popular_field_values``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsPopularFieldValuesParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_POPULAR_FIELD_VALUES, {"fields": fields, **params})

    @overload
    def quality_grades(
        self,
        **params: Unpack[ObservationsQualityGradesParams],
    ) -> Page[QualityGradeCount]: ...
    @overload
    def quality_grades(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsQualityGradesParams],
    ) -> Page[ProjectionT]: ...
    def quality_grades(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsQualityGradesParams],
    ) -> Page[ProjectionT] | Page[QualityGradeCount]:
        """Numbers of matching observations by quality grade.

        Takes the filters of observation search.

        ``GET /observations/quality_grades``. Signing in is optional: it shows what only you may see. Not in the
        API's published description: it may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsQualityGradesParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_QUALITY_GRADES, {"fields": fields, **params})

    @overload
    def quality_metrics(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Page[QualityMetric]: ...
    @overload
    def quality_metrics(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def quality_metrics(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[QualityMetric]:
        """Votes that people cast on questions of observations' data quality.

        ``GET /observations/{id}/quality_metrics``. Signing in is optional: it shows what only you may see. Not
        in the API's published description: it may change or go without notice.

        Args:
            id: Id of the observation.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_QUALITY_METRICS, {"id": id, "fields": fields, **options})

    def review(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Marks observations as reviewed by the signed-in user.

        ``POST /observations/{id}/review``. Needs signing in.

        Args:
            id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_REVIEW, {"id": id, **options})

    @overload
    def search(
        self,
        **params: Unpack[ObservationsSearchParams],
    ) -> Page[Observation]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsSearchParams],
    ) -> Page[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsSearchParams],
    ) -> Page[ProjectionT] | Page[Observation]:
        """Observations that match the filters, newest first.

        30 come on a page, 200 at most. Pages reach the first 10,000 results. To go further, sort with
        ``order_by="id"`` and move ``id_above`` (ascending) or ``id_below`` (descending) along;
        ``total_results`` then counts what is left.

        ``GET /observations``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsSearchParams`` names, as keywords.

        A page holds 30 results, 200 at most. Pages reach 10,000 results. Beyond that, order by id and move
        ``id_above`` or ``id_below``.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_SEARCH, {"fields": fields, **params})

    def set_quality(
        self,
        id: int,
        metric: Literal["date", "location", "wild"],
        *,
        agree: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Casts the signed-in user's vote on a question of observations' data quality.

        ``POST /observations/{id}/quality/{metric}``. Needs signing in.

        Args:
            id: Id of the observation.
            metric: Question of the data quality assessment. Is the date right (``date``), is it evidence of
                an organism (``evidence``), is the location right (``location``), can the identification be
                improved (``needs_id``), is the evidence recent (``recent``), is the organism wild (``wild``),
                is there a single subject (``subject``), do the media show what was there (``accurate``)?
            agree: True votes yes, False votes no.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_SET_QUALITY, {"id": id, "metric": metric, "agree": agree, **options})

    @overload
    def similar_species(
        self,
        **params: Unpack[ObservationsSimilarSpeciesParams],
    ) -> Page[TaxonCount]: ...
    @overload
    def similar_species(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsSimilarSpeciesParams],
    ) -> Page[ProjectionT]: ...
    def similar_species(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsSimilarSpeciesParams],
    ) -> Page[ProjectionT] | Page[TaxonCount]:
        """Species often confused with those of matching observations, most frequent first.

        Takes the filters of observation search.

        ``GET /observations/similar_species``. Signing in is optional: it shows what only you may see. Not in
        the API's published description: it may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsSimilarSpeciesParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_SIMILAR_SPECIES, {"fields": fields, **params})

    @overload
    def species_counts(
        self,
        **params: Unpack[ObservationsSpeciesCountsParams],
    ) -> Page[SpeciesCount]: ...
    @overload
    def species_counts(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsSpeciesCountsParams],
    ) -> Page[ProjectionT]: ...
    def species_counts(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsSpeciesCountsParams],
    ) -> Page[ProjectionT] | Page[SpeciesCount]:
        """Observed species and other leaf taxa, with numbers of observations, most observed first.

        Takes the filters of observation search. Leaf taxa are those without a descendant among the
        observations. Up to 500 come on a page, which is also the default; more pages work.

        ``GET /observations/species_counts``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsSpeciesCountsParams`` names, as keywords.

        A page holds 500 results, 500 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_SPECIES_COUNTS, {"fields": fields, **params})

    @overload
    def subscriptions(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Page[Subscription]: ...
    @overload
    def subscriptions(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def subscriptions(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Subscription]:
        """Subscriptions of the signed-in user to an observation.

        ``GET /observations/{id}/subscriptions``. Needs signing in.

        Args:
            id: Id of the observation.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_SUBSCRIPTIONS, {"id": id, "fields": fields, **options})

    def taxa(
        self,
        **params: Unpack[ObservationsTaxaParams],
    ) -> JsonValue:
        """Taxa of matching observations.

        Takes the filters of observation search.

        ``GET /observations/taxa``. Signing in is optional: it shows what only you may see. Not in the API's
        published description: it may change or go without notice.

        Args:
            params: What ``ObservationsTaxaParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_TAXA, {**params})

    def taxa_counts_by_month(
        self,
        **params: Unpack[ObservationsTaxaCountsByMonthParams],
    ) -> JsonValue:
        """Numbers of matching observations of each taxon by month.

        Takes the filters of observation search.

        ``GET /observations/taxa_counts_by_month``. Signing in is optional: it shows what only you may see. Not
        in the API's published description: it may change or go without notice.

        Args:
            params: What ``ObservationsTaxaCountsByMonthParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_TAXA_COUNTS_BY_MONTH, {**params})

    @overload
    def taxon_summary(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> TaxonSummary: ...
    @overload
    def taxon_summary(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    def taxon_summary(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | TaxonSummary:
        """Conservation status, establishment and short text on an observation's taxon at its place.

        ``GET /observations/{id}/taxon_summary``. No signing in.

        Args:
            id: Id of the observation.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_TAXON_SUMMARY, {"id": id, "fields": fields, **options})

    @overload
    def taxonomy(
        self,
        **params: Unpack[ObservationsTaxonomyParams],
    ) -> ObservationsTaxonomyPage: ...
    @overload
    def taxonomy(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsTaxonomyParams],
    ) -> Page[ProjectionT]: ...
    def taxonomy(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsTaxonomyParams],
    ) -> Page[ProjectionT] | ObservationsTaxonomyPage:
        """Taxa of matching observations with all their ancestors, and numbers of observations.

        Takes the filters of observation search. ``count_without_taxon`` counts observations without a taxon.

        ``GET /observations/taxonomy``. Signing in is optional: it shows what only you may see. Not in the API's
        published description: it may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsTaxonomyParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_TAXONOMY, {"fields": fields, **params})

    def tree_taxa(
        self,
        **params: Unpack[ObservationsTreeTaxaParams],
    ) -> JsonValue:
        """Taxa of matching observations with all their ancestors, as a tree.

        Takes the filters of observation search.

        ``GET /observations/tree_taxa``. Signing in is optional: it shows what only you may see. Not in the
        API's published description: it may change or go without notice.

        Args:
            params: What ``ObservationsTreeTaxaParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_TREE_TAXA, {**params})

    @overload
    def umbrella_project_stats(
        self,
        **params: Unpack[ObservationsUmbrellaProjectStatsParams],
    ) -> Page[UmbrellaProjectStats]: ...
    @overload
    def umbrella_project_stats(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsUmbrellaProjectStatsParams],
    ) -> Page[ProjectionT]: ...
    def umbrella_project_stats(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsUmbrellaProjectStatsParams],
    ) -> Page[ProjectionT] | Page[UmbrellaProjectStats]:
        """Numbers of observations, species and observers for each project below an umbrella project.

        Takes the filters of observation search. Give the umbrella project as ``project_id``.

        ``GET /observations/umbrella_project_stats``. Signing in is optional: it shows what only you may see.
        Not in the API's published description: it may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsUmbrellaProjectStatsParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_UMBRELLA_PROJECT_STATS, {"fields": fields, **params})

    def unfave(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Takes observations off the signed-in user's favourites.

        ``DELETE /observations/{id}/unfave``. Needs signing in.

        Args:
            id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_UNFAVE, {"id": id, **options})

    def unreview(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Marks observations as not reviewed by the signed-in user.

        ``DELETE /observations/{id}/review``. Needs signing in.

        Args:
            id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_UNREVIEW, {"id": id, **options})

    def update(
        self,
        id: int,
        **params: Unpack[ObservationsUpdateParams],
    ) -> list[SavedObservation]:
        """Changes an observation.

        Keeps the photos as they are. With ``ignore_photos=False`` the service deletes those that the request
        does not mention. Answers a list with the observation as the web application has it.

        ``PUT /observations/{id}``. Needs signing in.

        Args:
            id: Id of the observation.
            params: What ``ObservationsUpdateParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_UPDATE, {"id": id, **params})

    @overload
    def updates(
        self,
        *,
        created_after: DateTime | None = None,
        observations_by: Literal["owner", "following"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        viewed: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Update]: ...
    @overload
    def updates(
        self,
        *,
        fields: type[ProjectionT],
        created_after: DateTime | None = None,
        observations_by: Literal["owner", "following"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        viewed: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def updates(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        created_after: DateTime | None = None,
        observations_by: Literal["owner", "following"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        viewed: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Update]:
        """News on observations that the signed-in user made or follows, such as comments.

        20 come on a page, 200 at most.

        ``GET /observations/updates``. Needs signing in.

        Args:
            created_after: Updates that came about after this time.
            observations_by: Whose observations the updates are on, the user's own, or others' that they
                follow.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of updates on a page; 20 unless given, 200 at most.
            viewed: False for updates that the user has not seen yet, True for all.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 20 results, 200 at most. Pages reach 10,000 results.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATIONS_UPDATES,
            {
                "created_after": created_after,
                "observations_by": observations_by,
                "page": page,
                "per_page": per_page,
                "viewed": viewed,
                "fields": fields,
                **options,
            },
        )

    def viewed_updates(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Marks the news about observations as seen by the signed-in user.

        ``PUT /observations/{id}/viewed_updates``. Needs signing in.

        Args:
            id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_VIEWED_UPDATES, {"id": id, **options})


class AsyncObservationsResource(AsyncResource):
    """The operations of ``observations``, asynchronous."""

    async def create(
        self,
        **params: Unpack[ObservationsCreateParams],
    ) -> list[SavedObservation]:
        """Creates an observation.

        Answers a list with the observation as the web application has it. With a ``uuid`` the call may be
        repeated: the second one with that ``uuid`` makes no second record. Photos and sounds are added
        afterwards, with ``observation_photos.create`` and ``observation_sounds.create``.

        ``POST /observations``. Needs signing in.

        Args:
            params: What ``ObservationsCreateParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_CREATE, {**params})

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes an observation.

        ``DELETE /observations/{id}``. Needs signing in.

        Args:
            id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_DELETE, {"id": id, **options})

    async def delete_quality(
        self,
        id: int,
        metric: Literal["date", "location", "wild"],
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Takes back the signed-in user's vote on a question of observations' data quality.

        ``DELETE /observations/{id}/quality/{metric}``. Needs signing in.

        Args:
            id: Id of the observation.
            metric: Question of the data quality assessment. Is the date right (``date``), is it evidence of
                an organism (``evidence``), is the location right (``location``), can the identification be
                improved (``needs_id``), is the evidence recent (``recent``), is the organism wild (``wild``),
                is there a single subject (``subject``), do the media show what was there (``accurate``)?
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_DELETE_QUALITY, {"id": id, "metric": metric, **options})

    async def deleted(
        self,
        *,
        since: DateTime,
        **options: Unpack[CallOptions],
    ) -> Page[int]:
        """Ids of observations that the signed-in user has deleted since a date.

        ``GET /observations/deleted``. Needs signing in.

        Args:
            since: Deletions on or after this date.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_DELETED, {"since": since, **options})

    async def fave(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Marks observations as favourites of the signed-in user.

        ``POST /observations/{id}/fave``. Needs signing in.

        Args:
            id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_FAVE, {"id": id, **options})

    @overload
    async def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ShowObservation]: ...
    @overload
    async def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT],
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT] | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ShowObservation]:
        """One or several observations in full.

        At most 30 ids, or 200 with ``per_page=200``; more are refused. Absent ones are left out.

        ``GET /observations/{id}``. Signing in is optional: it shows what only you may see.

        Args:
            id: Ids of the observations, at most 30, or 200 with ``per_page=200``.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        One call takes 30 ids at most, 200 with ``per_page=200``.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATIONS_GET, {"id": id, "per_page": per_page, "fields": fields, **options}
        )

    @overload
    async def histogram(
        self,
        **params: Unpack[ObservationsHistogramParams],
    ) -> Histogram: ...
    @overload
    async def histogram(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsHistogramParams],
    ) -> ProjectionT: ...
    async def histogram(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsHistogramParams],
    ) -> ProjectionT | Histogram:
        """Numbers of matching observations by time.

        Takes the filters of observation search. ``results`` is an object keyed by the interval, with counts as
        its values.

        ``GET /observations/histogram``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsHistogramParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_HISTOGRAM, {"fields": fields, **params})

    @overload
    async def iconic_taxa_counts(
        self,
        **params: Unpack[ObservationsIconicTaxaCountsParams],
    ) -> Page[TaxonCount]: ...
    @overload
    async def iconic_taxa_counts(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsIconicTaxaCountsParams],
    ) -> Page[ProjectionT]: ...
    async def iconic_taxa_counts(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsIconicTaxaCountsParams],
    ) -> Page[ProjectionT] | Page[TaxonCount]:
        """Numbers of matching observations by iconic taxon.

        Takes the filters of observation search.

        ``GET /observations/iconic_taxa_counts``. Signing in is optional: it shows what only you may see. Not in
        the API's published description: it may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsIconicTaxaCountsParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_ICONIC_TAXA_COUNTS, {"fields": fields, **params})

    @overload
    async def iconic_taxa_species_counts(
        self,
        **params: Unpack[ObservationsIconicTaxaSpeciesCountsParams],
    ) -> Page[SpeciesCount]: ...
    @overload
    async def iconic_taxa_species_counts(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsIconicTaxaSpeciesCountsParams],
    ) -> Page[ProjectionT]: ...
    async def iconic_taxa_species_counts(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsIconicTaxaSpeciesCountsParams],
    ) -> Page[ProjectionT] | Page[SpeciesCount]:
        """Numbers of observed species by iconic taxon.

        Takes the filters of observation search.

        ``GET /observations/iconic_taxa_species_counts``. Signing in is optional: it shows what only you may
        see. Not in the API's published description: it may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsIconicTaxaSpeciesCountsParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_ICONIC_TAXA_SPECIES_COUNTS, {"fields": fields, **params})

    @overload
    async def identification_categories(
        self,
        **params: Unpack[ObservationsIdentificationCategoriesParams],
    ) -> Page[IdentificationCategoryCount]: ...
    @overload
    async def identification_categories(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsIdentificationCategoriesParams],
    ) -> Page[ProjectionT]: ...
    async def identification_categories(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsIdentificationCategoriesParams],
    ) -> Page[ProjectionT] | Page[IdentificationCategoryCount]:
        """Numbers of identifications of matching observations by category, such as improving or leading.

        Takes the filters of observation search.

        ``GET /observations/identification_categories``. Signing in is optional: it shows what only you may see.
        Not in the API's published description: it may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsIdentificationCategoriesParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_IDENTIFICATION_CATEGORIES, {"fields": fields, **params})

    @overload
    async def identifiers(
        self,
        **params: Unpack[ObservationsIdentifiersParams],
    ) -> Page[UserCount]: ...
    @overload
    async def identifiers(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsIdentifiersParams],
    ) -> Page[ProjectionT]: ...
    async def identifiers(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsIdentifiersParams],
    ) -> Page[ProjectionT] | Page[UserCount]:
        """People who identified matching observations, with counts, most active first.

        Takes the filters of observation search. Answers the first 500 people; there is nothing beyond them.

        ``GET /observations/identifiers``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsIdentifiersParams`` names, as keywords.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_IDENTIFIERS, {"fields": fields, **params})

    @overload
    async def observers(
        self,
        **params: Unpack[ObservationsObserversParams],
    ) -> Page[ObserverCount]: ...
    @overload
    async def observers(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsObserversParams],
    ) -> Page[ProjectionT]: ...
    async def observers(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsObserversParams],
    ) -> Page[ProjectionT] | Page[ObserverCount]:
        """People who made matching observations, with counts, most active first.

        Takes the filters of observation search. Answers the first 500 people; there is nothing beyond them.

        ``GET /observations/observers``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsObserversParams`` names, as keywords.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_OBSERVERS, {"fields": fields, **params})

    @overload
    async def popular_field_values(
        self,
        **params: Unpack[ObservationsPopularFieldValuesParams],
    ) -> ObservationsPopularFieldValuesPage: ...
    @overload
    async def popular_field_values(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsPopularFieldValuesParams],
    ) -> Page[ProjectionT]: ...
    async def popular_field_values(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsPopularFieldValuesParams],
    ) -> Page[ProjectionT] | ObservationsPopularFieldValuesPage:
        """Annotation values of matching observations, with counts by time of year.

        Takes the filters of observation search.

        ``GET /observations/popular_field_values``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsPopularFieldValuesParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_POPULAR_FIELD_VALUES, {"fields": fields, **params})

    @overload
    async def quality_grades(
        self,
        **params: Unpack[ObservationsQualityGradesParams],
    ) -> Page[QualityGradeCount]: ...
    @overload
    async def quality_grades(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsQualityGradesParams],
    ) -> Page[ProjectionT]: ...
    async def quality_grades(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsQualityGradesParams],
    ) -> Page[ProjectionT] | Page[QualityGradeCount]:
        """Numbers of matching observations by quality grade.

        Takes the filters of observation search.

        ``GET /observations/quality_grades``. Signing in is optional: it shows what only you may see. Not in the
        API's published description: it may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsQualityGradesParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_QUALITY_GRADES, {"fields": fields, **params})

    @overload
    async def quality_metrics(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Page[QualityMetric]: ...
    @overload
    async def quality_metrics(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def quality_metrics(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[QualityMetric]:
        """Votes that people cast on questions of observations' data quality.

        ``GET /observations/{id}/quality_metrics``. Signing in is optional: it shows what only you may see. Not
        in the API's published description: it may change or go without notice.

        Args:
            id: Id of the observation.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_QUALITY_METRICS, {"id": id, "fields": fields, **options})

    async def review(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Marks observations as reviewed by the signed-in user.

        ``POST /observations/{id}/review``. Needs signing in.

        Args:
            id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_REVIEW, {"id": id, **options})

    @overload
    async def search(
        self,
        **params: Unpack[ObservationsSearchParams],
    ) -> Page[Observation]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsSearchParams],
    ) -> Page[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsSearchParams],
    ) -> Page[ProjectionT] | Page[Observation]:
        """Observations that match the filters, newest first.

        30 come on a page, 200 at most. Pages reach the first 10,000 results. To go further, sort with
        ``order_by="id"`` and move ``id_above`` (ascending) or ``id_below`` (descending) along;
        ``total_results`` then counts what is left.

        ``GET /observations``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsSearchParams`` names, as keywords.

        A page holds 30 results, 200 at most. Pages reach 10,000 results. Beyond that, order by id and move
        ``id_above`` or ``id_below``.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_SEARCH, {"fields": fields, **params})

    async def set_quality(
        self,
        id: int,
        metric: Literal["date", "location", "wild"],
        *,
        agree: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Casts the signed-in user's vote on a question of observations' data quality.

        ``POST /observations/{id}/quality/{metric}``. Needs signing in.

        Args:
            id: Id of the observation.
            metric: Question of the data quality assessment. Is the date right (``date``), is it evidence of
                an organism (``evidence``), is the location right (``location``), can the identification be
                improved (``needs_id``), is the evidence recent (``recent``), is the organism wild (``wild``),
                is there a single subject (``subject``), do the media show what was there (``accurate``)?
            agree: True votes yes, False votes no.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATIONS_SET_QUALITY, {"id": id, "metric": metric, "agree": agree, **options}
        )

    @overload
    async def similar_species(
        self,
        **params: Unpack[ObservationsSimilarSpeciesParams],
    ) -> Page[TaxonCount]: ...
    @overload
    async def similar_species(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsSimilarSpeciesParams],
    ) -> Page[ProjectionT]: ...
    async def similar_species(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsSimilarSpeciesParams],
    ) -> Page[ProjectionT] | Page[TaxonCount]:
        """Species often confused with those of matching observations, most frequent first.

        Takes the filters of observation search.

        ``GET /observations/similar_species``. Signing in is optional: it shows what only you may see. Not in
        the API's published description: it may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsSimilarSpeciesParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_SIMILAR_SPECIES, {"fields": fields, **params})

    @overload
    async def species_counts(
        self,
        **params: Unpack[ObservationsSpeciesCountsParams],
    ) -> Page[SpeciesCount]: ...
    @overload
    async def species_counts(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsSpeciesCountsParams],
    ) -> Page[ProjectionT]: ...
    async def species_counts(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsSpeciesCountsParams],
    ) -> Page[ProjectionT] | Page[SpeciesCount]:
        """Observed species and other leaf taxa, with numbers of observations, most observed first.

        Takes the filters of observation search. Leaf taxa are those without a descendant among the
        observations. Up to 500 come on a page, which is also the default; more pages work.

        ``GET /observations/species_counts``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsSpeciesCountsParams`` names, as keywords.

        A page holds 500 results, 500 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_SPECIES_COUNTS, {"fields": fields, **params})

    @overload
    async def subscriptions(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Page[Subscription]: ...
    @overload
    async def subscriptions(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def subscriptions(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Subscription]:
        """Subscriptions of the signed-in user to an observation.

        ``GET /observations/{id}/subscriptions``. Needs signing in.

        Args:
            id: Id of the observation.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_SUBSCRIPTIONS, {"id": id, "fields": fields, **options})

    async def taxa(
        self,
        **params: Unpack[ObservationsTaxaParams],
    ) -> JsonValue:
        """Taxa of matching observations.

        Takes the filters of observation search.

        ``GET /observations/taxa``. Signing in is optional: it shows what only you may see. Not in the API's
        published description: it may change or go without notice.

        Args:
            params: What ``ObservationsTaxaParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_TAXA, {**params})

    async def taxa_counts_by_month(
        self,
        **params: Unpack[ObservationsTaxaCountsByMonthParams],
    ) -> JsonValue:
        """Numbers of matching observations of each taxon by month.

        Takes the filters of observation search.

        ``GET /observations/taxa_counts_by_month``. Signing in is optional: it shows what only you may see. Not
        in the API's published description: it may change or go without notice.

        Args:
            params: What ``ObservationsTaxaCountsByMonthParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_TAXA_COUNTS_BY_MONTH, {**params})

    @overload
    async def taxon_summary(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> TaxonSummary: ...
    @overload
    async def taxon_summary(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    async def taxon_summary(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | TaxonSummary:
        """Conservation status, establishment and short text on an observation's taxon at its place.

        ``GET /observations/{id}/taxon_summary``. No signing in.

        Args:
            id: Id of the observation.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_TAXON_SUMMARY, {"id": id, "fields": fields, **options})

    @overload
    async def taxonomy(
        self,
        **params: Unpack[ObservationsTaxonomyParams],
    ) -> ObservationsTaxonomyPage: ...
    @overload
    async def taxonomy(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsTaxonomyParams],
    ) -> Page[ProjectionT]: ...
    async def taxonomy(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsTaxonomyParams],
    ) -> Page[ProjectionT] | ObservationsTaxonomyPage:
        """Taxa of matching observations with all their ancestors, and numbers of observations.

        Takes the filters of observation search. ``count_without_taxon`` counts observations without a taxon.

        ``GET /observations/taxonomy``. Signing in is optional: it shows what only you may see. Not in the API's
        published description: it may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsTaxonomyParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_TAXONOMY, {"fields": fields, **params})

    async def tree_taxa(
        self,
        **params: Unpack[ObservationsTreeTaxaParams],
    ) -> JsonValue:
        """Taxa of matching observations with all their ancestors, as a tree.

        Takes the filters of observation search.

        ``GET /observations/tree_taxa``. Signing in is optional: it shows what only you may see. Not in the
        API's published description: it may change or go without notice.

        Args:
            params: What ``ObservationsTreeTaxaParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_TREE_TAXA, {**params})

    @overload
    async def umbrella_project_stats(
        self,
        **params: Unpack[ObservationsUmbrellaProjectStatsParams],
    ) -> Page[UmbrellaProjectStats]: ...
    @overload
    async def umbrella_project_stats(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsUmbrellaProjectStatsParams],
    ) -> Page[ProjectionT]: ...
    async def umbrella_project_stats(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsUmbrellaProjectStatsParams],
    ) -> Page[ProjectionT] | Page[UmbrellaProjectStats]:
        """Numbers of observations, species and observers for each project below an umbrella project.

        Takes the filters of observation search. Give the umbrella project as ``project_id``.

        ``GET /observations/umbrella_project_stats``. Signing in is optional: it shows what only you may see.
        Not in the API's published description: it may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsUmbrellaProjectStatsParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_UMBRELLA_PROJECT_STATS, {"fields": fields, **params})

    async def unfave(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Takes observations off the signed-in user's favourites.

        ``DELETE /observations/{id}/unfave``. Needs signing in.

        Args:
            id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_UNFAVE, {"id": id, **options})

    async def unreview(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Marks observations as not reviewed by the signed-in user.

        ``DELETE /observations/{id}/review``. Needs signing in.

        Args:
            id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_UNREVIEW, {"id": id, **options})

    async def update(
        self,
        id: int,
        **params: Unpack[ObservationsUpdateParams],
    ) -> list[SavedObservation]:
        """Changes an observation.

        Keeps the photos as they are. With ``ignore_photos=False`` the service deletes those that the request
        does not mention. Answers a list with the observation as the web application has it.

        ``PUT /observations/{id}``. Needs signing in.

        Args:
            id: Id of the observation.
            params: What ``ObservationsUpdateParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_UPDATE, {"id": id, **params})

    @overload
    async def updates(
        self,
        *,
        created_after: DateTime | None = None,
        observations_by: Literal["owner", "following"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        viewed: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Update]: ...
    @overload
    async def updates(
        self,
        *,
        fields: type[ProjectionT],
        created_after: DateTime | None = None,
        observations_by: Literal["owner", "following"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        viewed: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def updates(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        created_after: DateTime | None = None,
        observations_by: Literal["owner", "following"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        viewed: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Update]:
        """News on observations that the signed-in user made or follows, such as comments.

        20 come on a page, 200 at most.

        ``GET /observations/updates``. Needs signing in.

        Args:
            created_after: Updates that came about after this time.
            observations_by: Whose observations the updates are on, the user's own, or others' that they
                follow.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of updates on a page; 20 unless given, 200 at most.
            viewed: False for updates that the user has not seen yet, True for all.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 20 results, 200 at most. Pages reach 10,000 results.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATIONS_UPDATES,
            {
                "created_after": created_after,
                "observations_by": observations_by,
                "page": page,
                "per_page": per_page,
                "viewed": viewed,
                "fields": fields,
                **options,
            },
        )

    async def viewed_updates(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Marks the news about observations as seen by the signed-in user.

        ``PUT /observations/{id}/viewed_updates``. Needs signing in.

        Args:
            id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_VIEWED_UPDATES, {"id": id, **options})

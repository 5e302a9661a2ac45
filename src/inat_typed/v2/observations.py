# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.observations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        Date,
        DateTime,
        Fields,
        FieldsOf,
        Many,
        ProjectionT,
    )
    from inat_typed.v2.fields import (
        HistogramFields,
        IdentificationCategoryCountFields,
        IdentifierCountFields,
        ObservationFields,
        ObserverCountFields,
        PopularFieldValueFields,
        QualityGradeCountFields,
        QualityMetricFields,
        SpeciesCountFields,
        SubscriptionFields,
        TaxonCountFields,
        UmbrellaProjectStatsFields,
        UpdateFields,
    )
    from inat_typed.v2.models import (
        Histogram,
        IdentificationCategoryCount,
        IdentifierCount,
        Observation,
        ObservationsPopularFieldValuesPage,
        ObserverCount,
        QualityGradeCount,
        QualityMetric,
        SpeciesCount,
        Subscription,
        TaxonCount,
        TaxonSummary,
        UmbrellaProjectStats,
        Update,
    )
    from inat_typed.v2.params import (
        ObservationsCreateParams,
        ObservationsHistogramParams,
        ObservationsIconicTaxaCountsParams,
        ObservationsIconicTaxaSpeciesCountsParams,
        ObservationsIdentifiersParams,
        ObservationsObserversParams,
        ObservationsPopularFieldValuesParams,
        ObservationsSearchParams,
        ObservationsSpeciesCountsParams,
        ObservationsUmbrellaProjectStatsParams,
        ObservationsUpdateParams,
    )


class ObservationsResource(Resource):
    """The operations of ``observations``."""

    @overload
    def create(
        self,
        *,
        fields: FieldsOf[ObservationFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsCreateParams],
    ) -> Page[Observation]: ...
    @overload
    def create(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsCreateParams],
    ) -> Page[ProjectionT]: ...
    def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsCreateParams],
    ) -> Page[ProjectionT] | Page[Observation]:
        """Creates an observation.

        With a ``uuid`` the call may be repeated: the same user's second one with that ``uuid`` makes no second
        record. Photos and sounds are added afterwards, with ``observation_photos.create`` and
        ``observation_sounds.create``.

        ``POST /observations``. Needs signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsCreateParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_CREATE, {"fields": fields, "except_": except_, **params})

    def delete(
        self,
        uuid: UUID | str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes an observation.

        ``DELETE /observations/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_DELETE, {"uuid": uuid, **options})

    def delete_quality(
        self,
        uuid: UUID | str | Many[UUID | str],
        metric: Literal["date", "evidence", "location", "needs_id", "recent", "wild", "subject", "accurate"],
        **options: Unpack[CallOptions],
    ) -> None:
        """Takes back the signed-in user's vote on a question of observations' data quality.

        ``DELETE /observations/{uuid}/quality/{metric}``. Needs signing in.

        Args:
            uuid: UUIDs of the observations.
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
        return self._call(operations.OBSERVATIONS_DELETE_QUALITY, {"uuid": uuid, "metric": metric, **options})

    def deleted(
        self,
        *,
        since: Date,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[int]:
        """Ids of observations that the signed-in user has deleted since a date.

        ``GET /observations/deleted``. Needs signing in.

        Args:
            since: Deletions on or after this date.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_DELETED, {"since": since, "fields": fields, **options})

    def fave(
        self,
        uuid: UUID | str | Many[UUID | str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Marks observations as favourites of the signed-in user.

        ``POST /observations/{uuid}/fave``. Needs signing in.

        Args:
            uuid: UUIDs of the observations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_FAVE, {"uuid": uuid, **options})

    @overload
    def get(
        self,
        uuid: UUID | str | Many[UUID | str],
        *,
        fields: FieldsOf[ObservationFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Observation]: ...
    @overload
    def get(
        self,
        uuid: UUID | str | Many[UUID | str],
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def get(
        self,
        uuid: UUID | str | Many[UUID | str],
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Observation]:
        """One or several observations in full.

        Takes UUIDs only; integer ids are refused. At most 200 are answered; the service drops the rest of a
        longer list without a word. Absent ones are left out; if none is found, the answer is 404.

        ``GET /observations/{uuid}``. Signing in is optional: it shows what only you may see.

        Args:
            uuid: UUIDs of the observations, at most 200; integer ids are refused.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        One call takes 200 ids at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_GET, {"uuid": uuid, "fields": fields, "except_": except_, **options})

    @overload
    def histogram(
        self,
        *,
        fields: FieldsOf[HistogramFields] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[HistogramFields] | None = None,
        **params: Unpack[ObservationsHistogramParams],
    ) -> ProjectionT | Histogram:
        """Numbers of matching observations by time.

        Takes the filters of observation search. ``results`` is an object keyed by the interval, with counts as
        its values.

        ``GET /observations/histogram``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields. Or: Fields that results hold, as names (with dots
                for nesting), a nested mapping, or ``all``. An empty value asks for the server's minimum. Names
                that do not exist are silently dropped.
            params: What ``ObservationsHistogramParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_HISTOGRAM, {"fields": fields, **params})

    @overload
    def iconic_taxa_counts(
        self,
        *,
        fields: FieldsOf[TaxonCountFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[TaxonCountFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsIconicTaxaCountsParams],
    ) -> Page[ProjectionT] | Page[TaxonCount]:
        """Numbers of matching observations by iconic taxon.

        Takes the filters of observation search.

        ``GET /observations/iconic_taxa_counts``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsIconicTaxaCountsParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_ICONIC_TAXA_COUNTS, {"fields": fields, "except_": except_, **params})

    @overload
    def iconic_taxa_species_counts(
        self,
        *,
        fields: FieldsOf[SpeciesCountFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[SpeciesCountFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsIconicTaxaSpeciesCountsParams],
    ) -> Page[ProjectionT] | Page[SpeciesCount]:
        """Numbers of observed species by iconic taxon.

        Takes the filters of observation search.

        ``GET /observations/iconic_taxa_species_counts``. Signing in is optional: it shows what only you may
        see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsIconicTaxaSpeciesCountsParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATIONS_ICONIC_TAXA_SPECIES_COUNTS, {"fields": fields, "except_": except_, **params}
        )

    @overload
    def identification_categories(
        self,
        *,
        fields: FieldsOf[IdentificationCategoryCountFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[IdentificationCategoryCount]: ...
    @overload
    def identification_categories(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def identification_categories(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[IdentificationCategoryCountFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[IdentificationCategoryCount]:
        """Numbers of identifications by category, such as improving or leading.

        ``GET /observations/identification_categories``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATIONS_IDENTIFICATION_CATEGORIES, {"fields": fields, "except_": except_, **options}
        )

    @overload
    def identifiers(
        self,
        *,
        fields: FieldsOf[IdentifierCountFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsIdentifiersParams],
    ) -> Page[IdentifierCount]: ...
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
        fields: type[ProjectionT] | FieldsOf[IdentifierCountFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsIdentifiersParams],
    ) -> Page[ProjectionT] | Page[IdentifierCount]:
        """People who identified matching observations, with counts, most active first.

        Takes the filters of observation search. Answers the first 500 people; there is nothing beyond them.

        ``GET /observations/identifiers``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsIdentifiersParams`` names, as keywords.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_IDENTIFIERS, {"fields": fields, "except_": except_, **params})

    @overload
    def observers(
        self,
        *,
        fields: FieldsOf[ObserverCountFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[ObserverCountFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsObserversParams],
    ) -> Page[ProjectionT] | Page[ObserverCount]:
        """People who made matching observations, with counts, most active first.

        Takes the filters of observation search. Answers the first 500 people; there is nothing beyond them.

        ``GET /observations/observers``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsObserversParams`` names, as keywords.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_OBSERVERS, {"fields": fields, "except_": except_, **params})

    @overload
    def popular_field_values(
        self,
        *,
        fields: FieldsOf[PopularFieldValueFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[PopularFieldValueFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsPopularFieldValuesParams],
    ) -> Page[ProjectionT] | ObservationsPopularFieldValuesPage:
        """Annotation values of matching observations, with counts by time of year.

        Takes the filters of observation search.

        ``GET /observations/popular_field_values``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsPopularFieldValuesParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATIONS_POPULAR_FIELD_VALUES, {"fields": fields, "except_": except_, **params}
        )

    @overload
    def quality_grades(
        self,
        *,
        fields: FieldsOf[QualityGradeCountFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[QualityGradeCount]: ...
    @overload
    def quality_grades(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def quality_grades(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[QualityGradeCountFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[QualityGradeCount]:
        """Numbers of observations by quality grade.

        ``GET /observations/quality_grades``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_QUALITY_GRADES, {"fields": fields, "except_": except_, **options})

    @overload
    def quality_metrics(
        self,
        uuid: UUID | str | Many[UUID | str],
        *,
        fields: FieldsOf[QualityMetricFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[QualityMetric]: ...
    @overload
    def quality_metrics(
        self,
        uuid: UUID | str | Many[UUID | str],
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def quality_metrics(
        self,
        uuid: UUID | str | Many[UUID | str],
        *,
        fields: type[ProjectionT] | FieldsOf[QualityMetricFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[QualityMetric]:
        """Votes that people cast on questions of observations' data quality.

        ``GET /observations/{uuid}/quality_metrics``. Signing in is optional: it shows what only you may see.

        Args:
            uuid: UUIDs of the observations.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATIONS_QUALITY_METRICS, {"uuid": uuid, "fields": fields, "except_": except_, **options}
        )

    def review(
        self,
        uuid: UUID | str | Many[UUID | str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Marks observations as reviewed by the signed-in user.

        ``POST /observations/{uuid}/review``. Needs signing in.

        Args:
            uuid: UUIDs of the observations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_REVIEW, {"uuid": uuid, **options})

    @overload
    def search(
        self,
        *,
        fields: FieldsOf[ObservationFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[ObservationFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsSearchParams],
    ) -> Page[ProjectionT] | Page[Observation]:
        """Observations that match the filters, newest first.

        30 come on a page, 200 at most. Pages reach the first 10,000 results. To go further, sort with
        ``order_by="id"`` and move ``id_above`` (ascending) or ``id_below`` (descending) along;
        ``total_results`` then counts what is left.

        ``GET /observations``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsSearchParams`` names, as keywords.

        A page holds 30 results, 200 at most. Pages reach 10,000 results. Beyond that, order by id and move
        ``id_above`` or ``id_below``.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_SEARCH, {"fields": fields, "except_": except_, **params})

    def set_quality(
        self,
        uuid: UUID | str | Many[UUID | str],
        metric: Literal["date", "evidence", "location", "needs_id", "recent", "wild", "subject", "accurate"],
        *,
        agree: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Casts the signed-in user's vote on a question of observations' data quality.

        ``POST /observations/{uuid}/quality/{metric}``. Needs signing in.

        Args:
            uuid: UUIDs of the observations.
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
        return self._call(
            operations.OBSERVATIONS_SET_QUALITY, {"uuid": uuid, "metric": metric, "agree": agree, **options}
        )

    @overload
    def species_counts(
        self,
        *,
        fields: FieldsOf[SpeciesCountFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[SpeciesCountFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsSpeciesCountsParams],
    ) -> Page[ProjectionT] | Page[SpeciesCount]:
        """Observed species and other leaf taxa, with numbers of observations, most observed first.

        Takes the filters of observation search. Leaf taxa are those without a descendant among the
        observations. Up to 500 come on a page, which is also the default; more pages work.

        ``GET /observations/species_counts``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsSpeciesCountsParams`` names, as keywords.

        A page holds 500 results, 500 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_SPECIES_COUNTS, {"fields": fields, "except_": except_, **params})

    def subscribe(
        self,
        uuid: UUID | str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Turns the signed-in user's subscription to an observation on, or off if it is on.

        ``observations.subscriptions`` tells whether there is one.

        ``PUT /observations/{uuid}/subscription``. Needs signing in.

        Args:
            uuid: UUID of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_SUBSCRIBE, {"uuid": uuid, **options})

    @overload
    def subscriptions(
        self,
        uuid: UUID | str,
        *,
        fields: FieldsOf[SubscriptionFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Subscription]: ...
    @overload
    def subscriptions(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def subscriptions(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | FieldsOf[SubscriptionFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Subscription]:
        """Subscriptions of the signed-in user to an observation.

        ``GET /observations/{uuid}/subscriptions``. Needs signing in.

        Args:
            uuid: UUID of the observation.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATIONS_SUBSCRIPTIONS, {"uuid": uuid, "fields": fields, "except_": except_, **options}
        )

    @overload
    def taxon_summary(
        self,
        uuid: UUID | str,
        *,
        community: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TaxonSummary: ...
    @overload
    def taxon_summary(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        community: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    def taxon_summary(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | None = None,
        community: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | TaxonSummary:
        """Conservation status, establishment and short text on an observation's taxon at its place.

        ``GET /observations/{uuid}/taxon_summary``. Signing in is optional: it shows what only you may see.

        Args:
            uuid: UUID of the observation.
            community: True tells about the community's taxon in place of the observation's own.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATIONS_TAXON_SUMMARY, {"uuid": uuid, "community": community, "fields": fields, **options}
        )

    @overload
    def umbrella_project_stats(
        self,
        *,
        fields: FieldsOf[UmbrellaProjectStatsFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[UmbrellaProjectStatsFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsUmbrellaProjectStatsParams],
    ) -> Page[ProjectionT] | Page[UmbrellaProjectStats]:
        """Numbers of observations, species and observers for each project below an umbrella project.

        Takes the filters of observation search. Give the umbrella project as ``project_id``.

        ``GET /observations/umbrella_project_stats``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsUmbrellaProjectStatsParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATIONS_UMBRELLA_PROJECT_STATS, {"fields": fields, "except_": except_, **params}
        )

    def unfave(
        self,
        uuid: UUID | str | Many[UUID | str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Takes observations off the signed-in user's favourites.

        ``DELETE /observations/{uuid}/fave``. Needs signing in.

        Args:
            uuid: UUIDs of the observations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_UNFAVE, {"uuid": uuid, **options})

    def unreview(
        self,
        uuid: UUID | str | Many[UUID | str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Marks observations as not reviewed by the signed-in user.

        ``DELETE /observations/{uuid}/review``. Needs signing in.

        Args:
            uuid: UUIDs of the observations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_UNREVIEW, {"uuid": uuid, **options})

    @overload
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: FieldsOf[ObservationFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsUpdateParams],
    ) -> Page[Observation]: ...
    @overload
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsUpdateParams],
    ) -> Page[ProjectionT]: ...
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsUpdateParams],
    ) -> Page[ProjectionT] | Page[Observation]:
        """Changes an observation.

        Keeps the photos as they are. With ``ignore_photos=False`` the service deletes those that the request
        does not mention.

        ``PUT /observations/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the observation.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsUpdateParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATIONS_UPDATE, {"uuid": uuid, "fields": fields, "except_": except_, **params}
        )

    @overload
    def updates(
        self,
        *,
        fields: FieldsOf[UpdateFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[UpdateFields] | None = None,
        except_: Many[str] | None = None,
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
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
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
                "except_": except_,
                **options,
            },
        )

    def viewed_updates(
        self,
        uuid: UUID | str | Many[UUID | str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Marks the news about observations as seen by the signed-in user.

        ``PUT /observations/{uuid}/viewed_updates``. Needs signing in.

        Args:
            uuid: UUIDs of the observations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_VIEWED_UPDATES, {"uuid": uuid, **options})


class AsyncObservationsResource(AsyncResource):
    """The operations of ``observations``, asynchronous."""

    @overload
    async def create(
        self,
        *,
        fields: FieldsOf[ObservationFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsCreateParams],
    ) -> Page[Observation]: ...
    @overload
    async def create(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsCreateParams],
    ) -> Page[ProjectionT]: ...
    async def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsCreateParams],
    ) -> Page[ProjectionT] | Page[Observation]:
        """Creates an observation.

        With a ``uuid`` the call may be repeated: the same user's second one with that ``uuid`` makes no second
        record. Photos and sounds are added afterwards, with ``observation_photos.create`` and
        ``observation_sounds.create``.

        ``POST /observations``. Needs signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsCreateParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_CREATE, {"fields": fields, "except_": except_, **params})

    async def delete(
        self,
        uuid: UUID | str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes an observation.

        ``DELETE /observations/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_DELETE, {"uuid": uuid, **options})

    async def delete_quality(
        self,
        uuid: UUID | str | Many[UUID | str],
        metric: Literal["date", "evidence", "location", "needs_id", "recent", "wild", "subject", "accurate"],
        **options: Unpack[CallOptions],
    ) -> None:
        """Takes back the signed-in user's vote on a question of observations' data quality.

        ``DELETE /observations/{uuid}/quality/{metric}``. Needs signing in.

        Args:
            uuid: UUIDs of the observations.
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
        return await self._call(operations.OBSERVATIONS_DELETE_QUALITY, {"uuid": uuid, "metric": metric, **options})

    async def deleted(
        self,
        *,
        since: Date,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[int]:
        """Ids of observations that the signed-in user has deleted since a date.

        ``GET /observations/deleted``. Needs signing in.

        Args:
            since: Deletions on or after this date.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_DELETED, {"since": since, "fields": fields, **options})

    async def fave(
        self,
        uuid: UUID | str | Many[UUID | str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Marks observations as favourites of the signed-in user.

        ``POST /observations/{uuid}/fave``. Needs signing in.

        Args:
            uuid: UUIDs of the observations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_FAVE, {"uuid": uuid, **options})

    @overload
    async def get(
        self,
        uuid: UUID | str | Many[UUID | str],
        *,
        fields: FieldsOf[ObservationFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Observation]: ...
    @overload
    async def get(
        self,
        uuid: UUID | str | Many[UUID | str],
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def get(
        self,
        uuid: UUID | str | Many[UUID | str],
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Observation]:
        """One or several observations in full.

        Takes UUIDs only; integer ids are refused. At most 200 are answered; the service drops the rest of a
        longer list without a word. Absent ones are left out; if none is found, the answer is 404.

        ``GET /observations/{uuid}``. Signing in is optional: it shows what only you may see.

        Args:
            uuid: UUIDs of the observations, at most 200; integer ids are refused.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        One call takes 200 ids at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATIONS_GET, {"uuid": uuid, "fields": fields, "except_": except_, **options}
        )

    @overload
    async def histogram(
        self,
        *,
        fields: FieldsOf[HistogramFields] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[HistogramFields] | None = None,
        **params: Unpack[ObservationsHistogramParams],
    ) -> ProjectionT | Histogram:
        """Numbers of matching observations by time.

        Takes the filters of observation search. ``results`` is an object keyed by the interval, with counts as
        its values.

        ``GET /observations/histogram``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields. Or: Fields that results hold, as names (with dots
                for nesting), a nested mapping, or ``all``. An empty value asks for the server's minimum. Names
                that do not exist are silently dropped.
            params: What ``ObservationsHistogramParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_HISTOGRAM, {"fields": fields, **params})

    @overload
    async def iconic_taxa_counts(
        self,
        *,
        fields: FieldsOf[TaxonCountFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[TaxonCountFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsIconicTaxaCountsParams],
    ) -> Page[ProjectionT] | Page[TaxonCount]:
        """Numbers of matching observations by iconic taxon.

        Takes the filters of observation search.

        ``GET /observations/iconic_taxa_counts``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsIconicTaxaCountsParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATIONS_ICONIC_TAXA_COUNTS, {"fields": fields, "except_": except_, **params}
        )

    @overload
    async def iconic_taxa_species_counts(
        self,
        *,
        fields: FieldsOf[SpeciesCountFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[SpeciesCountFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsIconicTaxaSpeciesCountsParams],
    ) -> Page[ProjectionT] | Page[SpeciesCount]:
        """Numbers of observed species by iconic taxon.

        Takes the filters of observation search.

        ``GET /observations/iconic_taxa_species_counts``. Signing in is optional: it shows what only you may
        see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsIconicTaxaSpeciesCountsParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATIONS_ICONIC_TAXA_SPECIES_COUNTS, {"fields": fields, "except_": except_, **params}
        )

    @overload
    async def identification_categories(
        self,
        *,
        fields: FieldsOf[IdentificationCategoryCountFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[IdentificationCategoryCount]: ...
    @overload
    async def identification_categories(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def identification_categories(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[IdentificationCategoryCountFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[IdentificationCategoryCount]:
        """Numbers of identifications by category, such as improving or leading.

        ``GET /observations/identification_categories``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATIONS_IDENTIFICATION_CATEGORIES, {"fields": fields, "except_": except_, **options}
        )

    @overload
    async def identifiers(
        self,
        *,
        fields: FieldsOf[IdentifierCountFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsIdentifiersParams],
    ) -> Page[IdentifierCount]: ...
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
        fields: type[ProjectionT] | FieldsOf[IdentifierCountFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsIdentifiersParams],
    ) -> Page[ProjectionT] | Page[IdentifierCount]:
        """People who identified matching observations, with counts, most active first.

        Takes the filters of observation search. Answers the first 500 people; there is nothing beyond them.

        ``GET /observations/identifiers``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsIdentifiersParams`` names, as keywords.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_IDENTIFIERS, {"fields": fields, "except_": except_, **params})

    @overload
    async def observers(
        self,
        *,
        fields: FieldsOf[ObserverCountFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[ObserverCountFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsObserversParams],
    ) -> Page[ProjectionT] | Page[ObserverCount]:
        """People who made matching observations, with counts, most active first.

        Takes the filters of observation search. Answers the first 500 people; there is nothing beyond them.

        ``GET /observations/observers``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsObserversParams`` names, as keywords.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_OBSERVERS, {"fields": fields, "except_": except_, **params})

    @overload
    async def popular_field_values(
        self,
        *,
        fields: FieldsOf[PopularFieldValueFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[PopularFieldValueFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsPopularFieldValuesParams],
    ) -> Page[ProjectionT] | ObservationsPopularFieldValuesPage:
        """Annotation values of matching observations, with counts by time of year.

        Takes the filters of observation search.

        ``GET /observations/popular_field_values``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsPopularFieldValuesParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATIONS_POPULAR_FIELD_VALUES, {"fields": fields, "except_": except_, **params}
        )

    @overload
    async def quality_grades(
        self,
        *,
        fields: FieldsOf[QualityGradeCountFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[QualityGradeCount]: ...
    @overload
    async def quality_grades(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def quality_grades(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[QualityGradeCountFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[QualityGradeCount]:
        """Numbers of observations by quality grade.

        ``GET /observations/quality_grades``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATIONS_QUALITY_GRADES, {"fields": fields, "except_": except_, **options}
        )

    @overload
    async def quality_metrics(
        self,
        uuid: UUID | str | Many[UUID | str],
        *,
        fields: FieldsOf[QualityMetricFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[QualityMetric]: ...
    @overload
    async def quality_metrics(
        self,
        uuid: UUID | str | Many[UUID | str],
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def quality_metrics(
        self,
        uuid: UUID | str | Many[UUID | str],
        *,
        fields: type[ProjectionT] | FieldsOf[QualityMetricFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[QualityMetric]:
        """Votes that people cast on questions of observations' data quality.

        ``GET /observations/{uuid}/quality_metrics``. Signing in is optional: it shows what only you may see.

        Args:
            uuid: UUIDs of the observations.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATIONS_QUALITY_METRICS, {"uuid": uuid, "fields": fields, "except_": except_, **options}
        )

    async def review(
        self,
        uuid: UUID | str | Many[UUID | str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Marks observations as reviewed by the signed-in user.

        ``POST /observations/{uuid}/review``. Needs signing in.

        Args:
            uuid: UUIDs of the observations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_REVIEW, {"uuid": uuid, **options})

    @overload
    async def search(
        self,
        *,
        fields: FieldsOf[ObservationFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[ObservationFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsSearchParams],
    ) -> Page[ProjectionT] | Page[Observation]:
        """Observations that match the filters, newest first.

        30 come on a page, 200 at most. Pages reach the first 10,000 results. To go further, sort with
        ``order_by="id"`` and move ``id_above`` (ascending) or ``id_below`` (descending) along;
        ``total_results`` then counts what is left.

        ``GET /observations``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsSearchParams`` names, as keywords.

        A page holds 30 results, 200 at most. Pages reach 10,000 results. Beyond that, order by id and move
        ``id_above`` or ``id_below``.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_SEARCH, {"fields": fields, "except_": except_, **params})

    async def set_quality(
        self,
        uuid: UUID | str | Many[UUID | str],
        metric: Literal["date", "evidence", "location", "needs_id", "recent", "wild", "subject", "accurate"],
        *,
        agree: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Casts the signed-in user's vote on a question of observations' data quality.

        ``POST /observations/{uuid}/quality/{metric}``. Needs signing in.

        Args:
            uuid: UUIDs of the observations.
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
            operations.OBSERVATIONS_SET_QUALITY, {"uuid": uuid, "metric": metric, "agree": agree, **options}
        )

    @overload
    async def species_counts(
        self,
        *,
        fields: FieldsOf[SpeciesCountFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[SpeciesCountFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsSpeciesCountsParams],
    ) -> Page[ProjectionT] | Page[SpeciesCount]:
        """Observed species and other leaf taxa, with numbers of observations, most observed first.

        Takes the filters of observation search. Leaf taxa are those without a descendant among the
        observations. Up to 500 come on a page, which is also the default; more pages work.

        ``GET /observations/species_counts``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsSpeciesCountsParams`` names, as keywords.

        A page holds 500 results, 500 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATIONS_SPECIES_COUNTS, {"fields": fields, "except_": except_, **params}
        )

    async def subscribe(
        self,
        uuid: UUID | str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Turns the signed-in user's subscription to an observation on, or off if it is on.

        ``observations.subscriptions`` tells whether there is one.

        ``PUT /observations/{uuid}/subscription``. Needs signing in.

        Args:
            uuid: UUID of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_SUBSCRIBE, {"uuid": uuid, **options})

    @overload
    async def subscriptions(
        self,
        uuid: UUID | str,
        *,
        fields: FieldsOf[SubscriptionFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Subscription]: ...
    @overload
    async def subscriptions(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def subscriptions(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | FieldsOf[SubscriptionFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Subscription]:
        """Subscriptions of the signed-in user to an observation.

        ``GET /observations/{uuid}/subscriptions``. Needs signing in.

        Args:
            uuid: UUID of the observation.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATIONS_SUBSCRIPTIONS, {"uuid": uuid, "fields": fields, "except_": except_, **options}
        )

    @overload
    async def taxon_summary(
        self,
        uuid: UUID | str,
        *,
        community: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TaxonSummary: ...
    @overload
    async def taxon_summary(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        community: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    async def taxon_summary(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | None = None,
        community: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | TaxonSummary:
        """Conservation status, establishment and short text on an observation's taxon at its place.

        ``GET /observations/{uuid}/taxon_summary``. Signing in is optional: it shows what only you may see.

        Args:
            uuid: UUID of the observation.
            community: True tells about the community's taxon in place of the observation's own.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATIONS_TAXON_SUMMARY, {"uuid": uuid, "community": community, "fields": fields, **options}
        )

    @overload
    async def umbrella_project_stats(
        self,
        *,
        fields: FieldsOf[UmbrellaProjectStatsFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[UmbrellaProjectStatsFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsUmbrellaProjectStatsParams],
    ) -> Page[ProjectionT] | Page[UmbrellaProjectStats]:
        """Numbers of observations, species and observers for each project below an umbrella project.

        Takes the filters of observation search. Give the umbrella project as ``project_id``.

        ``GET /observations/umbrella_project_stats``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsUmbrellaProjectStatsParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATIONS_UMBRELLA_PROJECT_STATS, {"fields": fields, "except_": except_, **params}
        )

    async def unfave(
        self,
        uuid: UUID | str | Many[UUID | str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Takes observations off the signed-in user's favourites.

        ``DELETE /observations/{uuid}/fave``. Needs signing in.

        Args:
            uuid: UUIDs of the observations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_UNFAVE, {"uuid": uuid, **options})

    async def unreview(
        self,
        uuid: UUID | str | Many[UUID | str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Marks observations as not reviewed by the signed-in user.

        ``DELETE /observations/{uuid}/review``. Needs signing in.

        Args:
            uuid: UUIDs of the observations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_UNREVIEW, {"uuid": uuid, **options})

    @overload
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: FieldsOf[ObservationFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsUpdateParams],
    ) -> Page[Observation]: ...
    @overload
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsUpdateParams],
    ) -> Page[ProjectionT]: ...
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ObservationsUpdateParams],
    ) -> Page[ProjectionT] | Page[Observation]:
        """Changes an observation.

        Keeps the photos as they are. With ``ignore_photos=False`` the service deletes those that the request
        does not mention.

        ``PUT /observations/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the observation.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ObservationsUpdateParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATIONS_UPDATE, {"uuid": uuid, "fields": fields, "except_": except_, **params}
        )

    @overload
    async def updates(
        self,
        *,
        fields: FieldsOf[UpdateFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[UpdateFields] | None = None,
        except_: Many[str] | None = None,
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
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
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
                "except_": except_,
                **options,
            },
        )

    async def viewed_updates(
        self,
        uuid: UUID | str | Many[UUID | str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Marks the news about observations as seen by the signed-in user.

        ``PUT /observations/{uuid}/viewed_updates``. Needs signing in.

        Args:
            uuid: UUIDs of the observations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_VIEWED_UPDATES, {"uuid": uuid, **options})

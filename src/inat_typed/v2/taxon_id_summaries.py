# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.taxon_id_summaries``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        FieldsOf,
        Many,
        ProjectionT,
    )
    from inat_typed.v2.fields import (
        TaxonIdSummaryFields,
    )
    from inat_typed.v2.models import (
        QualityMetric,
        TaxonIdSummary,
    )
    from inat_typed.v2.params import (
        TaxonIdSummariesSearchParams,
    )


class TaxonIdSummariesResource(Resource):
    """The operations of ``taxon_id_summaries``."""

    def delete_quality(
        self,
        uuid: UUID | str,
        id: int,
        metric: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Takes back the signed-in user's vote on a statement in an identification summary.

        ``DELETE /taxon_id_summaries/{uuid}/id_summaries/{id}/quality/{metric}``. Needs signing in. Not in the
        API's published description: it may change or go without notice.

        Args:
            uuid: UUID of the taxon's summary.
            id: Id of the statement in the summary.
            metric: Name of the quality that is voted on.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.TAXON_ID_SUMMARIES_DELETE_QUALITY, {"uuid": uuid, "id": id, "metric": metric, **options}
        )

    def delete_reference_quality(
        self,
        uuid: UUID | str,
        id: int,
        reference_id: int,
        metric: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Takes back the signed-in user's vote on a reference of a statement.

        ``DELETE /taxon_id_summaries/{uuid}/id_summaries/{id}/references/{reference_id}/quality/{metric}``.
        Needs signing in. Not in the API's published description: it may change or go without notice.

        Args:
            uuid: UUID of the taxon's summary.
            id: Id of the statement in the summary.
            reference_id: Id of the reference.
            metric: Name of the quality that is voted on.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.TAXON_ID_SUMMARIES_DELETE_REFERENCE_QUALITY,
            {"uuid": uuid, "id": id, "reference_id": reference_id, "metric": metric, **options},
        )

    @overload
    def get(
        self,
        uuid: UUID | str | Many[UUID | str],
        *,
        fields: FieldsOf[TaxonIdSummaryFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonIdSummary]: ...
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
        fields: type[ProjectionT] | FieldsOf[TaxonIdSummaryFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[TaxonIdSummary]:
        """One or several identification summaries in full.

        ``GET /taxon_id_summaries/{uuid}``. Signing in is optional: it shows what only you may see. Not in the
        API's published description: it may change or go without notice.

        Args:
            uuid: UUIDs of the summaries.
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
            operations.TAXON_ID_SUMMARIES_GET, {"uuid": uuid, "fields": fields, "except_": except_, **options}
        )

    @overload
    def quality_metrics(
        self,
        uuid: UUID | str,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Page[QualityMetric]: ...
    @overload
    def quality_metrics(
        self,
        uuid: UUID | str,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def quality_metrics(
        self,
        uuid: UUID | str,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[QualityMetric]:
        """Votes that people cast on the quality of a statement in an identification summary.

        ``GET /taxon_id_summaries/{uuid}/id_summaries/{id}/quality_metrics``. Signing in is optional: it shows
        what only you may see. Not in the API's published description: it may change or go without notice.

        Args:
            uuid: UUID of the taxon's summary.
            id: Id of the statement in the summary.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.TAXON_ID_SUMMARIES_QUALITY_METRICS, {"uuid": uuid, "id": id, "fields": fields, **options}
        )

    @overload
    def reference_quality_metrics(
        self,
        uuid: UUID | str,
        id: int,
        reference_id: int,
        **options: Unpack[CallOptions],
    ) -> Page[QualityMetric]: ...
    @overload
    def reference_quality_metrics(
        self,
        uuid: UUID | str,
        id: int,
        reference_id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def reference_quality_metrics(
        self,
        uuid: UUID | str,
        id: int,
        reference_id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[QualityMetric]:
        """Votes that people cast on the quality of a reference of a statement in an identification summary.

        ``GET /taxon_id_summaries/{uuid}/id_summaries/{id}/references/{reference_id}/quality_metrics``. Signing
        in is optional: it shows what only you may see. Not in the API's published description: it may change or
        go without notice.

        Args:
            uuid: UUID of the taxon's summary.
            id: Id of the statement in the summary.
            reference_id: Id of the reference.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.TAXON_ID_SUMMARIES_REFERENCE_QUALITY_METRICS,
            {"uuid": uuid, "id": id, "reference_id": reference_id, "fields": fields, **options},
        )

    @overload
    def search(
        self,
        *,
        fields: FieldsOf[TaxonIdSummaryFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[TaxonIdSummariesSearchParams],
    ) -> Page[TaxonIdSummary]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[TaxonIdSummariesSearchParams],
    ) -> Page[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[TaxonIdSummaryFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[TaxonIdSummariesSearchParams],
    ) -> Page[ProjectionT] | Page[TaxonIdSummary]:
        """Summaries of how to identify taxa, made from people's remarks.

        ``GET /taxon_id_summaries``. No signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``TaxonIdSummariesSearchParams`` names, as keywords.

        A page holds 30 results, None at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXON_ID_SUMMARIES_SEARCH, {"fields": fields, "except_": except_, **params})

    def set_quality(
        self,
        uuid: UUID | str,
        id: int,
        metric: str,
        *,
        agree: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Casts the signed-in user's vote on a statement in an identification summary.

        ``POST /taxon_id_summaries/{uuid}/id_summaries/{id}/quality/{metric}``. Needs signing in. Not in the
        API's published description: it may change or go without notice.

        Args:
            uuid: UUID of the taxon's summary.
            id: Id of the statement in the summary.
            metric: Name of the quality that is voted on.
            agree: True votes yes, False votes no.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.TAXON_ID_SUMMARIES_SET_QUALITY,
            {"uuid": uuid, "id": id, "metric": metric, "agree": agree, **options},
        )

    def set_reference_quality(
        self,
        uuid: UUID | str,
        id: int,
        reference_id: int,
        metric: str,
        *,
        agree: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Casts the signed-in user's vote on a reference of a statement.

        ``POST /taxon_id_summaries/{uuid}/id_summaries/{id}/references/{reference_id}/quality/{metric}``. Needs
        signing in. Not in the API's published description: it may change or go without notice.

        Args:
            uuid: UUID of the taxon's summary.
            id: Id of the statement in the summary.
            reference_id: Id of the reference.
            metric: Name of the quality that is voted on.
            agree: True votes yes, False votes no.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.TAXON_ID_SUMMARIES_SET_REFERENCE_QUALITY,
            {"uuid": uuid, "id": id, "reference_id": reference_id, "metric": metric, "agree": agree, **options},
        )


class AsyncTaxonIdSummariesResource(AsyncResource):
    """The operations of ``taxon_id_summaries``, asynchronous."""

    async def delete_quality(
        self,
        uuid: UUID | str,
        id: int,
        metric: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Takes back the signed-in user's vote on a statement in an identification summary.

        ``DELETE /taxon_id_summaries/{uuid}/id_summaries/{id}/quality/{metric}``. Needs signing in. Not in the
        API's published description: it may change or go without notice.

        Args:
            uuid: UUID of the taxon's summary.
            id: Id of the statement in the summary.
            metric: Name of the quality that is voted on.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXON_ID_SUMMARIES_DELETE_QUALITY, {"uuid": uuid, "id": id, "metric": metric, **options}
        )

    async def delete_reference_quality(
        self,
        uuid: UUID | str,
        id: int,
        reference_id: int,
        metric: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Takes back the signed-in user's vote on a reference of a statement.

        ``DELETE /taxon_id_summaries/{uuid}/id_summaries/{id}/references/{reference_id}/quality/{metric}``.
        Needs signing in. Not in the API's published description: it may change or go without notice.

        Args:
            uuid: UUID of the taxon's summary.
            id: Id of the statement in the summary.
            reference_id: Id of the reference.
            metric: Name of the quality that is voted on.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXON_ID_SUMMARIES_DELETE_REFERENCE_QUALITY,
            {"uuid": uuid, "id": id, "reference_id": reference_id, "metric": metric, **options},
        )

    @overload
    async def get(
        self,
        uuid: UUID | str | Many[UUID | str],
        *,
        fields: FieldsOf[TaxonIdSummaryFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonIdSummary]: ...
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
        fields: type[ProjectionT] | FieldsOf[TaxonIdSummaryFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[TaxonIdSummary]:
        """One or several identification summaries in full.

        ``GET /taxon_id_summaries/{uuid}``. Signing in is optional: it shows what only you may see. Not in the
        API's published description: it may change or go without notice.

        Args:
            uuid: UUIDs of the summaries.
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
            operations.TAXON_ID_SUMMARIES_GET, {"uuid": uuid, "fields": fields, "except_": except_, **options}
        )

    @overload
    async def quality_metrics(
        self,
        uuid: UUID | str,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Page[QualityMetric]: ...
    @overload
    async def quality_metrics(
        self,
        uuid: UUID | str,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def quality_metrics(
        self,
        uuid: UUID | str,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[QualityMetric]:
        """Votes that people cast on the quality of a statement in an identification summary.

        ``GET /taxon_id_summaries/{uuid}/id_summaries/{id}/quality_metrics``. Signing in is optional: it shows
        what only you may see. Not in the API's published description: it may change or go without notice.

        Args:
            uuid: UUID of the taxon's summary.
            id: Id of the statement in the summary.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXON_ID_SUMMARIES_QUALITY_METRICS, {"uuid": uuid, "id": id, "fields": fields, **options}
        )

    @overload
    async def reference_quality_metrics(
        self,
        uuid: UUID | str,
        id: int,
        reference_id: int,
        **options: Unpack[CallOptions],
    ) -> Page[QualityMetric]: ...
    @overload
    async def reference_quality_metrics(
        self,
        uuid: UUID | str,
        id: int,
        reference_id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def reference_quality_metrics(
        self,
        uuid: UUID | str,
        id: int,
        reference_id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[QualityMetric]:
        """Votes that people cast on the quality of a reference of a statement in an identification summary.

        ``GET /taxon_id_summaries/{uuid}/id_summaries/{id}/references/{reference_id}/quality_metrics``. Signing
        in is optional: it shows what only you may see. Not in the API's published description: it may change or
        go without notice.

        Args:
            uuid: UUID of the taxon's summary.
            id: Id of the statement in the summary.
            reference_id: Id of the reference.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXON_ID_SUMMARIES_REFERENCE_QUALITY_METRICS,
            {"uuid": uuid, "id": id, "reference_id": reference_id, "fields": fields, **options},
        )

    @overload
    async def search(
        self,
        *,
        fields: FieldsOf[TaxonIdSummaryFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[TaxonIdSummariesSearchParams],
    ) -> Page[TaxonIdSummary]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[TaxonIdSummariesSearchParams],
    ) -> Page[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[TaxonIdSummaryFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[TaxonIdSummariesSearchParams],
    ) -> Page[ProjectionT] | Page[TaxonIdSummary]:
        """Summaries of how to identify taxa, made from people's remarks.

        ``GET /taxon_id_summaries``. No signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``TaxonIdSummariesSearchParams`` names, as keywords.

        A page holds 30 results, None at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXON_ID_SUMMARIES_SEARCH, {"fields": fields, "except_": except_, **params})

    async def set_quality(
        self,
        uuid: UUID | str,
        id: int,
        metric: str,
        *,
        agree: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Casts the signed-in user's vote on a statement in an identification summary.

        ``POST /taxon_id_summaries/{uuid}/id_summaries/{id}/quality/{metric}``. Needs signing in. Not in the
        API's published description: it may change or go without notice.

        Args:
            uuid: UUID of the taxon's summary.
            id: Id of the statement in the summary.
            metric: Name of the quality that is voted on.
            agree: True votes yes, False votes no.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXON_ID_SUMMARIES_SET_QUALITY,
            {"uuid": uuid, "id": id, "metric": metric, "agree": agree, **options},
        )

    async def set_reference_quality(
        self,
        uuid: UUID | str,
        id: int,
        reference_id: int,
        metric: str,
        *,
        agree: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Casts the signed-in user's vote on a reference of a statement.

        ``POST /taxon_id_summaries/{uuid}/id_summaries/{id}/references/{reference_id}/quality/{metric}``. Needs
        signing in. Not in the API's published description: it may change or go without notice.

        Args:
            uuid: UUID of the taxon's summary.
            id: Id of the statement in the summary.
            reference_id: Id of the reference.
            metric: Name of the quality that is voted on.
            agree: True votes yes, False votes no.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXON_ID_SUMMARIES_SET_REFERENCE_QUALITY,
            {"uuid": uuid, "id": id, "reference_id": reference_id, "metric": metric, "agree": agree, **options},
        )

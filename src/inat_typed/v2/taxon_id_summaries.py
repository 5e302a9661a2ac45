# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.taxon_id_summaries``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import CallOptions, Fields, Many
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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.TAXON_ID_SUMMARIES_DELETE_REFERENCE_QUALITY,
            {"uuid": uuid, "id": id, "reference_id": reference_id, "metric": metric, **options},
        )

    def get(
        self,
        uuid: UUID | str | Many[UUID | str],
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonIdSummary]:
        """One or several identification summaries in full.

        ``GET /taxon_id_summaries/{uuid}``. Signing in is optional: it shows what only you may see. Not in the
        API's published description: it may change or go without notice.

        Args:
            uuid: UUIDs of the summaries.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXON_ID_SUMMARIES_GET, {"uuid": uuid, "fields": fields, **options})

    def quality_metrics(
        self,
        uuid: UUID | str,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Page[QualityMetric]:
        """Votes that people cast on the quality of a statement in an identification summary.

        ``GET /taxon_id_summaries/{uuid}/id_summaries/{id}/quality_metrics``. Signing in is optional: it shows
        what only you may see. Not in the API's published description: it may change or go without notice.

        Args:
            uuid: UUID of the taxon's summary.
            id: Id of the statement in the summary.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXON_ID_SUMMARIES_QUALITY_METRICS, {"uuid": uuid, "id": id, **options})

    def reference_quality_metrics(
        self,
        uuid: UUID | str,
        id: int,
        reference_id: int,
        **options: Unpack[CallOptions],
    ) -> Page[QualityMetric]:
        """Votes that people cast on the quality of a reference of a statement in an identification summary.

        ``GET /taxon_id_summaries/{uuid}/id_summaries/{id}/references/{reference_id}/quality_metrics``. Signing
        in is optional: it shows what only you may see. Not in the API's published description: it may change or
        go without notice.

        Args:
            uuid: UUID of the taxon's summary.
            id: Id of the statement in the summary.
            reference_id: Id of the reference.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.TAXON_ID_SUMMARIES_REFERENCE_QUALITY_METRICS,
            {"uuid": uuid, "id": id, "reference_id": reference_id, **options},
        )

    def search(
        self,
        **params: Unpack[TaxonIdSummariesSearchParams],
    ) -> Page[TaxonIdSummary]:
        """Summaries of how to identify taxa, made from people's remarks.

        ``GET /taxon_id_summaries``. No signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            params: What ``TaxonIdSummariesSearchParams`` names, as keywords.

        A page holds 30 results, None at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXON_ID_SUMMARIES_SEARCH, {**params})

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXON_ID_SUMMARIES_DELETE_REFERENCE_QUALITY,
            {"uuid": uuid, "id": id, "reference_id": reference_id, "metric": metric, **options},
        )

    async def get(
        self,
        uuid: UUID | str | Many[UUID | str],
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonIdSummary]:
        """One or several identification summaries in full.

        ``GET /taxon_id_summaries/{uuid}``. Signing in is optional: it shows what only you may see. Not in the
        API's published description: it may change or go without notice.

        Args:
            uuid: UUIDs of the summaries.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXON_ID_SUMMARIES_GET, {"uuid": uuid, "fields": fields, **options})

    async def quality_metrics(
        self,
        uuid: UUID | str,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Page[QualityMetric]:
        """Votes that people cast on the quality of a statement in an identification summary.

        ``GET /taxon_id_summaries/{uuid}/id_summaries/{id}/quality_metrics``. Signing in is optional: it shows
        what only you may see. Not in the API's published description: it may change or go without notice.

        Args:
            uuid: UUID of the taxon's summary.
            id: Id of the statement in the summary.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXON_ID_SUMMARIES_QUALITY_METRICS, {"uuid": uuid, "id": id, **options})

    async def reference_quality_metrics(
        self,
        uuid: UUID | str,
        id: int,
        reference_id: int,
        **options: Unpack[CallOptions],
    ) -> Page[QualityMetric]:
        """Votes that people cast on the quality of a reference of a statement in an identification summary.

        ``GET /taxon_id_summaries/{uuid}/id_summaries/{id}/references/{reference_id}/quality_metrics``. Signing
        in is optional: it shows what only you may see. Not in the API's published description: it may change or
        go without notice.

        Args:
            uuid: UUID of the taxon's summary.
            id: Id of the statement in the summary.
            reference_id: Id of the reference.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXON_ID_SUMMARIES_REFERENCE_QUALITY_METRICS,
            {"uuid": uuid, "id": id, "reference_id": reference_id, **options},
        )

    async def search(
        self,
        **params: Unpack[TaxonIdSummariesSearchParams],
    ) -> Page[TaxonIdSummary]:
        """Summaries of how to identify taxa, made from people's remarks.

        ``GET /taxon_id_summaries``. No signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            params: What ``TaxonIdSummariesSearchParams`` names, as keywords.

        A page holds 30 results, None at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXON_ID_SUMMARIES_SEARCH, {**params})

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXON_ID_SUMMARIES_SET_REFERENCE_QUALITY,
            {"uuid": uuid, "id": id, "reference_id": reference_id, "metric": metric, "agree": agree, **options},
        )

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.identifications``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import CallOptions, Fields, Many
    from inat_typed.v2.models import (
        Identification,
        IdentificationsRecentTaxaPage,
        IdentifierCount,
        TaxonCount,
    )


class IdentificationsResource(Resource):
    """The operations of ``identifications``."""

    def create(
        self,
        *,
        observation_id: UUID | str,
        taxon_id: int,
        fields: Fields | None = None,
        body: str | None = None,
        disagreement: bool | None = None,
        nominate: bool | None = None,
        vision: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Identification]:
        """Creates an identification: says which taxon an observation shows.

        ``POST /identifications``. Needs signing in.

        Args:
            observation_id: UUID of the observation.
            taxon_id: Id of the taxon that the observation shows.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            body: Remark that explains the identification.
            disagreement: Whether the identification disagrees with the more exact taxon that was there
                before.
            nominate: True puts the remark forward as an exemplary explanation.
            vision: Whether the taxon was taken from computer vision.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.IDENTIFICATIONS_CREATE,
            {
                "observation_id": observation_id,
                "taxon_id": taxon_id,
                "fields": fields,
                "body": body,
                "disagreement": disagreement,
                "nominate": nominate,
                "vision": vision,
                **options,
            },
        )

    def delete(
        self,
        uuid: UUID | str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes an identification.

        ``identifications.update`` with ``current=False`` withdraws it and keeps it visible.

        ``DELETE /identifications/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the identification.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_DELETE, {"uuid": uuid, **options})

    def identifiers(
        self,
        *,
        fields: Fields | None = None,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        taxon_id: int | Many[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[IdentifierCount]:
        """People with the most identifications that match, most active first.

        ``GET /identifications/identifiers``. No signing in.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            quality_grade: Quality grades of the observation.
            taxon_id: Ids of taxa identified; descendants count too.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.IDENTIFICATIONS_IDENTIFIERS,
            {
                "fields": fields,
                "page": page,
                "per_page": per_page,
                "quality_grade": quality_grade,
                "taxon_id": taxon_id,
                **options,
            },
        )

    def recent_taxa(
        self,
        *,
        taxon_id: int | Many[int],
        category: Many[str] | None = None,
        fields: Fields | None = None,
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        rank: str | None = None,
        verifiable: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> IdentificationsRecentTaxaPage:
        """Taxa below the given ones that were newly identified, with the identification.

        ``GET /identifications/recent_taxa``. No signing in.

        Args:
            taxon_id: Ids of taxa; answers taxa below them.
            category: Categories of the identification, such as ``improving`` or ``leading``.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            locale: Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in
                user.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            quality_grade: Quality grades of the observation.
            rank: Rank of the taxon identified.
            verifiable: True for observations of the grades ``needs_id`` and ``research``, False for casual
                ones.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        A page holds 10 results, 500 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.IDENTIFICATIONS_RECENT_TAXA,
            {
                "taxon_id": taxon_id,
                "category": category,
                "fields": fields,
                "locale": locale,
                "page": page,
                "per_page": per_page,
                "quality_grade": quality_grade,
                "rank": rank,
                "verifiable": verifiable,
                **options,
            },
        )

    def similar_species(
        self,
        *,
        taxon_id: int,
        fields: Fields | None = None,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonCount]:
        """Species often confused with a taxon in identifications, most frequent first.

        ``GET /identifications/similar_species``. No signing in.

        Args:
            taxon_id: Id of the taxon that others are confused with.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            quality_grade: Quality grades of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.IDENTIFICATIONS_SIMILAR_SPECIES,
            {
                "taxon_id": taxon_id,
                "fields": fields,
                "page": page,
                "per_page": per_page,
                "quality_grade": quality_grade,
                **options,
            },
        )

    def update(
        self,
        uuid: UUID | str,
        *,
        fields: Fields | None = None,
        body: str | None = None,
        current: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Identification]:
        """Changes an identification, or withdraws or restores it.

        Set ``current`` to withdraw or restore it. Needs signing in, although the published description calls
        that optional.

        ``PUT /identifications/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the identification.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            body: Remark that explains the identification.
            current: False withdraws the identification; True restores it, and withdraws the user's other
                ones of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.IDENTIFICATIONS_UPDATE,
            {"uuid": uuid, "fields": fields, "body": body, "current": current, **options},
        )


class AsyncIdentificationsResource(AsyncResource):
    """The operations of ``identifications``, asynchronous."""

    async def create(
        self,
        *,
        observation_id: UUID | str,
        taxon_id: int,
        fields: Fields | None = None,
        body: str | None = None,
        disagreement: bool | None = None,
        nominate: bool | None = None,
        vision: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Identification]:
        """Creates an identification: says which taxon an observation shows.

        ``POST /identifications``. Needs signing in.

        Args:
            observation_id: UUID of the observation.
            taxon_id: Id of the taxon that the observation shows.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            body: Remark that explains the identification.
            disagreement: Whether the identification disagrees with the more exact taxon that was there
                before.
            nominate: True puts the remark forward as an exemplary explanation.
            vision: Whether the taxon was taken from computer vision.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.IDENTIFICATIONS_CREATE,
            {
                "observation_id": observation_id,
                "taxon_id": taxon_id,
                "fields": fields,
                "body": body,
                "disagreement": disagreement,
                "nominate": nominate,
                "vision": vision,
                **options,
            },
        )

    async def delete(
        self,
        uuid: UUID | str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes an identification.

        ``identifications.update`` with ``current=False`` withdraws it and keeps it visible.

        ``DELETE /identifications/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the identification.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_DELETE, {"uuid": uuid, **options})

    async def identifiers(
        self,
        *,
        fields: Fields | None = None,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        taxon_id: int | Many[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[IdentifierCount]:
        """People with the most identifications that match, most active first.

        ``GET /identifications/identifiers``. No signing in.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            quality_grade: Quality grades of the observation.
            taxon_id: Ids of taxa identified; descendants count too.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.IDENTIFICATIONS_IDENTIFIERS,
            {
                "fields": fields,
                "page": page,
                "per_page": per_page,
                "quality_grade": quality_grade,
                "taxon_id": taxon_id,
                **options,
            },
        )

    async def recent_taxa(
        self,
        *,
        taxon_id: int | Many[int],
        category: Many[str] | None = None,
        fields: Fields | None = None,
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        rank: str | None = None,
        verifiable: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> IdentificationsRecentTaxaPage:
        """Taxa below the given ones that were newly identified, with the identification.

        ``GET /identifications/recent_taxa``. No signing in.

        Args:
            taxon_id: Ids of taxa; answers taxa below them.
            category: Categories of the identification, such as ``improving`` or ``leading``.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            locale: Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in
                user.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            quality_grade: Quality grades of the observation.
            rank: Rank of the taxon identified.
            verifiable: True for observations of the grades ``needs_id`` and ``research``, False for casual
                ones.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        A page holds 10 results, 500 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.IDENTIFICATIONS_RECENT_TAXA,
            {
                "taxon_id": taxon_id,
                "category": category,
                "fields": fields,
                "locale": locale,
                "page": page,
                "per_page": per_page,
                "quality_grade": quality_grade,
                "rank": rank,
                "verifiable": verifiable,
                **options,
            },
        )

    async def similar_species(
        self,
        *,
        taxon_id: int,
        fields: Fields | None = None,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonCount]:
        """Species often confused with a taxon in identifications, most frequent first.

        ``GET /identifications/similar_species``. No signing in.

        Args:
            taxon_id: Id of the taxon that others are confused with.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            quality_grade: Quality grades of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.IDENTIFICATIONS_SIMILAR_SPECIES,
            {
                "taxon_id": taxon_id,
                "fields": fields,
                "page": page,
                "per_page": per_page,
                "quality_grade": quality_grade,
                **options,
            },
        )

    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: Fields | None = None,
        body: str | None = None,
        current: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Identification]:
        """Changes an identification, or withdraws or restores it.

        Set ``current`` to withdraw or restore it. Needs signing in, although the published description calls
        that optional.

        ``PUT /identifications/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the identification.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            body: Remark that explains the identification.
            current: False withdraws the identification; True restores it, and withdraws the user's other
                ones of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.IDENTIFICATIONS_UPDATE,
            {"uuid": uuid, "fields": fields, "body": body, "current": current, **options},
        )

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.identifications``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

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
        IdentificationFields,
        IdentifierCountFields,
        RecentTaxonFields,
        TaxonCountFields,
    )
    from inat_typed.v2.models import (
        Identification,
        IdentificationsRecentTaxaPage,
        IdentifierCount,
        TaxonCount,
    )


class IdentificationsResource(Resource):
    """The operations of ``identifications``."""

    @overload
    def create(
        self,
        *,
        fields: FieldsOf[IdentificationFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        taxon_id: int,
        body: str | None = None,
        disagreement: bool | None = None,
        nominate: bool | None = None,
        vision: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Identification]: ...
    @overload
    def create(
        self,
        *,
        fields: type[ProjectionT],
        observation_id: UUID | str,
        taxon_id: int,
        body: str | None = None,
        disagreement: bool | None = None,
        nominate: bool | None = None,
        vision: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[IdentificationFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        taxon_id: int,
        body: str | None = None,
        disagreement: bool | None = None,
        nominate: bool | None = None,
        vision: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Identification]:
        """Creates an identification: says which taxon an observation shows.

        ``POST /identifications``. Needs signing in.

        Args:
            observation_id: UUID of the observation.
            taxon_id: Id of the taxon that the observation shows.
            body: Remark that explains the identification.
            disagreement: Whether the identification disagrees with the more exact taxon that was there
                before.
            nominate: True puts the remark forward as an exemplary explanation.
            vision: Whether the taxon was taken from computer vision.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.IDENTIFICATIONS_CREATE,
            {
                "observation_id": observation_id,
                "taxon_id": taxon_id,
                "body": body,
                "disagreement": disagreement,
                "nominate": nominate,
                "vision": vision,
                "fields": fields,
                "except_": except_,
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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_DELETE, {"uuid": uuid, **options})

    @overload
    def identifiers(
        self,
        *,
        fields: FieldsOf[IdentifierCountFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        taxon_id: int | Many[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[IdentifierCount]: ...
    @overload
    def identifiers(
        self,
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        taxon_id: int | Many[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def identifiers(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[IdentifierCountFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        taxon_id: int | Many[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[IdentifierCount]:
        """People with the most identifications that match, most active first.

        ``GET /identifications/identifiers``. No signing in.

        Args:
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            quality_grade: Quality grades of the observation.
            taxon_id: Ids of taxa identified; descendants count too.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.IDENTIFICATIONS_IDENTIFIERS,
            {
                "page": page,
                "per_page": per_page,
                "quality_grade": quality_grade,
                "taxon_id": taxon_id,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    def recent_taxa(
        self,
        *,
        fields: FieldsOf[RecentTaxonFields] | None = None,
        except_: Many[str] | None = None,
        taxon_id: int | Many[int],
        category: Many[str] | None = None,
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        rank: str | None = None,
        verifiable: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> IdentificationsRecentTaxaPage: ...
    @overload
    def recent_taxa(
        self,
        *,
        fields: type[ProjectionT],
        taxon_id: int | Many[int],
        category: Many[str] | None = None,
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        rank: str | None = None,
        verifiable: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def recent_taxa(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[RecentTaxonFields] | None = None,
        except_: Many[str] | None = None,
        taxon_id: int | Many[int],
        category: Many[str] | None = None,
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        rank: str | None = None,
        verifiable: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | IdentificationsRecentTaxaPage:
        """Taxa below the given ones that were newly identified, with the identification.

        ``GET /identifications/recent_taxa``. No signing in.

        Args:
            taxon_id: Ids of taxa; answers taxa below them.
            category: Categories of the identification, such as ``improving`` or ``leading``.
            locale: Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in
                user.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            quality_grade: Quality grades of the observation.
            rank: Rank of the taxon identified.
            verifiable: True for observations of the grades ``needs_id`` and ``research``, False for casual
                ones.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 10 results, 500 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.IDENTIFICATIONS_RECENT_TAXA,
            {
                "taxon_id": taxon_id,
                "category": category,
                "locale": locale,
                "page": page,
                "per_page": per_page,
                "quality_grade": quality_grade,
                "rank": rank,
                "verifiable": verifiable,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    def similar_species(
        self,
        *,
        fields: FieldsOf[TaxonCountFields] | None = None,
        except_: Many[str] | None = None,
        taxon_id: int,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonCount]: ...
    @overload
    def similar_species(
        self,
        *,
        fields: type[ProjectionT],
        taxon_id: int,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def similar_species(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[TaxonCountFields] | None = None,
        except_: Many[str] | None = None,
        taxon_id: int,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[TaxonCount]:
        """Species often confused with a taxon in identifications, most frequent first.

        ``GET /identifications/similar_species``. No signing in.

        Args:
            taxon_id: Id of the taxon that others are confused with.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            quality_grade: Quality grades of the observation.
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
            operations.IDENTIFICATIONS_SIMILAR_SPECIES,
            {
                "taxon_id": taxon_id,
                "page": page,
                "per_page": per_page,
                "quality_grade": quality_grade,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: FieldsOf[IdentificationFields] | None = None,
        except_: Many[str] | None = None,
        body: str | None = None,
        current: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Identification]: ...
    @overload
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        body: str | None = None,
        current: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | FieldsOf[IdentificationFields] | None = None,
        except_: Many[str] | None = None,
        body: str | None = None,
        current: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Identification]:
        """Changes an identification, or withdraws or restores it.

        Set ``current`` to withdraw or restore it. Needs signing in, although the published description calls
        that optional.

        ``PUT /identifications/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the identification.
            body: Remark that explains the identification.
            current: False withdraws the identification; True restores it, and withdraws the user's other
                ones of the observation.
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
            operations.IDENTIFICATIONS_UPDATE,
            {"uuid": uuid, "body": body, "current": current, "fields": fields, "except_": except_, **options},
        )


class AsyncIdentificationsResource(AsyncResource):
    """The operations of ``identifications``, asynchronous."""

    @overload
    async def create(
        self,
        *,
        fields: FieldsOf[IdentificationFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        taxon_id: int,
        body: str | None = None,
        disagreement: bool | None = None,
        nominate: bool | None = None,
        vision: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Identification]: ...
    @overload
    async def create(
        self,
        *,
        fields: type[ProjectionT],
        observation_id: UUID | str,
        taxon_id: int,
        body: str | None = None,
        disagreement: bool | None = None,
        nominate: bool | None = None,
        vision: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[IdentificationFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        taxon_id: int,
        body: str | None = None,
        disagreement: bool | None = None,
        nominate: bool | None = None,
        vision: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Identification]:
        """Creates an identification: says which taxon an observation shows.

        ``POST /identifications``. Needs signing in.

        Args:
            observation_id: UUID of the observation.
            taxon_id: Id of the taxon that the observation shows.
            body: Remark that explains the identification.
            disagreement: Whether the identification disagrees with the more exact taxon that was there
                before.
            nominate: True puts the remark forward as an exemplary explanation.
            vision: Whether the taxon was taken from computer vision.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.IDENTIFICATIONS_CREATE,
            {
                "observation_id": observation_id,
                "taxon_id": taxon_id,
                "body": body,
                "disagreement": disagreement,
                "nominate": nominate,
                "vision": vision,
                "fields": fields,
                "except_": except_,
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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_DELETE, {"uuid": uuid, **options})

    @overload
    async def identifiers(
        self,
        *,
        fields: FieldsOf[IdentifierCountFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        taxon_id: int | Many[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[IdentifierCount]: ...
    @overload
    async def identifiers(
        self,
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        taxon_id: int | Many[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def identifiers(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[IdentifierCountFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        taxon_id: int | Many[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[IdentifierCount]:
        """People with the most identifications that match, most active first.

        ``GET /identifications/identifiers``. No signing in.

        Args:
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            quality_grade: Quality grades of the observation.
            taxon_id: Ids of taxa identified; descendants count too.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.IDENTIFICATIONS_IDENTIFIERS,
            {
                "page": page,
                "per_page": per_page,
                "quality_grade": quality_grade,
                "taxon_id": taxon_id,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    async def recent_taxa(
        self,
        *,
        fields: FieldsOf[RecentTaxonFields] | None = None,
        except_: Many[str] | None = None,
        taxon_id: int | Many[int],
        category: Many[str] | None = None,
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        rank: str | None = None,
        verifiable: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> IdentificationsRecentTaxaPage: ...
    @overload
    async def recent_taxa(
        self,
        *,
        fields: type[ProjectionT],
        taxon_id: int | Many[int],
        category: Many[str] | None = None,
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        rank: str | None = None,
        verifiable: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def recent_taxa(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[RecentTaxonFields] | None = None,
        except_: Many[str] | None = None,
        taxon_id: int | Many[int],
        category: Many[str] | None = None,
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        rank: str | None = None,
        verifiable: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | IdentificationsRecentTaxaPage:
        """Taxa below the given ones that were newly identified, with the identification.

        ``GET /identifications/recent_taxa``. No signing in.

        Args:
            taxon_id: Ids of taxa; answers taxa below them.
            category: Categories of the identification, such as ``improving`` or ``leading``.
            locale: Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in
                user.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            quality_grade: Quality grades of the observation.
            rank: Rank of the taxon identified.
            verifiable: True for observations of the grades ``needs_id`` and ``research``, False for casual
                ones.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 10 results, 500 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.IDENTIFICATIONS_RECENT_TAXA,
            {
                "taxon_id": taxon_id,
                "category": category,
                "locale": locale,
                "page": page,
                "per_page": per_page,
                "quality_grade": quality_grade,
                "rank": rank,
                "verifiable": verifiable,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    async def similar_species(
        self,
        *,
        fields: FieldsOf[TaxonCountFields] | None = None,
        except_: Many[str] | None = None,
        taxon_id: int,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonCount]: ...
    @overload
    async def similar_species(
        self,
        *,
        fields: type[ProjectionT],
        taxon_id: int,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def similar_species(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[TaxonCountFields] | None = None,
        except_: Many[str] | None = None,
        taxon_id: int,
        page: int | None = None,
        per_page: int | None = None,
        quality_grade: Many[Literal["research", "needs_id", "casual"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[TaxonCount]:
        """Species often confused with a taxon in identifications, most frequent first.

        ``GET /identifications/similar_species``. No signing in.

        Args:
            taxon_id: Id of the taxon that others are confused with.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            quality_grade: Quality grades of the observation.
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
            operations.IDENTIFICATIONS_SIMILAR_SPECIES,
            {
                "taxon_id": taxon_id,
                "page": page,
                "per_page": per_page,
                "quality_grade": quality_grade,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: FieldsOf[IdentificationFields] | None = None,
        except_: Many[str] | None = None,
        body: str | None = None,
        current: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Identification]: ...
    @overload
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        body: str | None = None,
        current: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | FieldsOf[IdentificationFields] | None = None,
        except_: Many[str] | None = None,
        body: str | None = None,
        current: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Identification]:
        """Changes an identification, or withdraws or restores it.

        Set ``current`` to withdraw or restore it. Needs signing in, although the published description calls
        that optional.

        ``PUT /identifications/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the identification.
            body: Remark that explains the identification.
            current: False withdraws the identification; True restores it, and withdraws the user's other
                ones of the observation.
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
            operations.IDENTIFICATIONS_UPDATE,
            {"uuid": uuid, "body": body, "current": current, "fields": fields, "except_": except_, **options},
        )

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.identifications``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        Many,
        ProjectionT,
    )
    from inat_typed.v1.models import (
        Identification,
        IdentificationCategoryCount,
        IdentificationsRecentTaxaPage,
        SpeciesCount,
        TaxonCount,
        UserCount,
    )
    from inat_typed.v1.params import (
        IdentificationsCategoriesParams,
        IdentificationsIdentifiersParams,
        IdentificationsObserversParams,
        IdentificationsRecentTaxaParams,
        IdentificationsRecentTaxaRevisitedParams,
        IdentificationsSearchParams,
        IdentificationsSimilarSpeciesParams,
        IdentificationsSpeciesCountsParams,
    )


class IdentificationsResource(Resource):
    """The operations of ``identifications``."""

    @overload
    def categories(
        self,
        **params: Unpack[IdentificationsCategoriesParams],
    ) -> Page[IdentificationCategoryCount]: ...
    @overload
    def categories(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[IdentificationsCategoriesParams],
    ) -> Page[ProjectionT]: ...
    def categories(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[IdentificationsCategoriesParams],
    ) -> Page[ProjectionT] | Page[IdentificationCategoryCount]:
        """Numbers of matching identifications by category, such as improving or leading.

        ``GET /identifications/categories``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``IdentificationsCategoriesParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_CATEGORIES, {"fields": fields, **params})

    def create(
        self,
        *,
        body: str | None = None,
        current: bool | None = None,
        observation_id: int | None = None,
        taxon_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Identification:
        """Creates an identification: says which taxon an observation shows.

        ``POST /identifications``. Needs signing in.

        Args:
            body: Text that goes with the identification.
            current: False withdraws the identification; True restores it, and withdraws the user's other
                ones of the observation.
            observation_id: Id of the observation.
            taxon_id: Id of the taxon that the observation shows.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.IDENTIFICATIONS_CREATE,
            {"body": body, "current": current, "observation_id": observation_id, "taxon_id": taxon_id, **options},
        )

    def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes an identification.

        ``identifications.update`` with ``current=False`` withdraws it and keeps it visible.

        ``DELETE /identifications/{id}``. Needs signing in.

        Args:
            id: Id of the identification.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_DELETE, {"id": id, **options})

    @overload
    def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        **options: Unpack[CallOptions],
    ) -> Page[Identification]: ...
    @overload
    def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Identification]:
        """One or several identifications in full.

        Absent ones are left out.

        ``GET /identifications/{id}``. No signing in.

        Args:
            id: Ids of the identifications.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_GET, {"id": id, "fields": fields, **options})

    @overload
    def identifiers(
        self,
        **params: Unpack[IdentificationsIdentifiersParams],
    ) -> Page[UserCount]: ...
    @overload
    def identifiers(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[IdentificationsIdentifiersParams],
    ) -> Page[ProjectionT]: ...
    def identifiers(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[IdentificationsIdentifiersParams],
    ) -> Page[ProjectionT] | Page[UserCount]:
        """People who made matching identifications, with counts, most active first.

        Answers the first 500 people; there is nothing beyond them.

        ``GET /identifications/identifiers``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``IdentificationsIdentifiersParams`` names, as keywords.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_IDENTIFIERS, {"fields": fields, **params})

    @overload
    def observers(
        self,
        **params: Unpack[IdentificationsObserversParams],
    ) -> Page[UserCount]: ...
    @overload
    def observers(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[IdentificationsObserversParams],
    ) -> Page[ProjectionT]: ...
    def observers(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[IdentificationsObserversParams],
    ) -> Page[ProjectionT] | Page[UserCount]:
        """People whose observations were identified by matching identifications, with counts, most first.

        Answers the first 500 people; there is nothing beyond them.

        ``GET /identifications/observers``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``IdentificationsObserversParams`` names, as keywords.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_OBSERVERS, {"fields": fields, **params})

    @overload
    def recent_taxa(
        self,
        **params: Unpack[IdentificationsRecentTaxaParams],
    ) -> IdentificationsRecentTaxaPage: ...
    @overload
    def recent_taxa(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[IdentificationsRecentTaxaParams],
    ) -> Page[ProjectionT]: ...
    def recent_taxa(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[IdentificationsRecentTaxaParams],
    ) -> Page[ProjectionT] | IdentificationsRecentTaxaPage:
        """Taxa that were newly identified by matching identifications, with the identification.

        ``GET /identifications/recent_taxa``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``IdentificationsRecentTaxaParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_RECENT_TAXA, {"fields": fields, **params})

    @overload
    def recent_taxa_revisited(
        self,
        **params: Unpack[IdentificationsRecentTaxaRevisitedParams],
    ) -> IdentificationsRecentTaxaPage: ...
    @overload
    def recent_taxa_revisited(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[IdentificationsRecentTaxaRevisitedParams],
    ) -> Page[ProjectionT]: ...
    def recent_taxa_revisited(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[IdentificationsRecentTaxaRevisitedParams],
    ) -> Page[ProjectionT] | IdentificationsRecentTaxaPage:
        """Taxa that were newly identified by matching identifications, found in another way than ``recent_taxa``
        does.

        ``GET /identifications/recent_taxa_revisited``. No signing in. Not in the API's published description:
        it may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``IdentificationsRecentTaxaRevisitedParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_RECENT_TAXA_REVISITED, {"fields": fields, **params})

    @overload
    def search(
        self,
        **params: Unpack[IdentificationsSearchParams],
    ) -> Page[Identification]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[IdentificationsSearchParams],
    ) -> Page[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[IdentificationsSearchParams],
    ) -> Page[ProjectionT] | Page[Identification]:
        """Identifications that match the filters, newest first.

        30 come on a page, 200 at most. Pages reach the first 10,000 results. To go further, sort with
        ``order_by="id"`` and move ``id_above`` or ``id_below`` along; ``total_results`` then counts what is
        left.

        ``GET /identifications``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``IdentificationsSearchParams`` names, as keywords.

        A page holds 30 results, 200 at most. Pages reach 10,000 results. Beyond that, order by id and move
        ``id_above`` or ``id_below``.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_SEARCH, {"fields": fields, **params})

    @overload
    def similar_species(
        self,
        **params: Unpack[IdentificationsSimilarSpeciesParams],
    ) -> Page[TaxonCount]: ...
    @overload
    def similar_species(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[IdentificationsSimilarSpeciesParams],
    ) -> Page[ProjectionT]: ...
    def similar_species(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[IdentificationsSimilarSpeciesParams],
    ) -> Page[ProjectionT] | Page[TaxonCount]:
        """Species often confused with a taxon in identifications, most frequent first.

        Takes the filters of observation search.

        ``GET /identifications/similar_species``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``IdentificationsSimilarSpeciesParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_SIMILAR_SPECIES, {"fields": fields, **params})

    @overload
    def species_counts(
        self,
        **params: Unpack[IdentificationsSpeciesCountsParams],
    ) -> Page[SpeciesCount]: ...
    @overload
    def species_counts(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[IdentificationsSpeciesCountsParams],
    ) -> Page[ProjectionT]: ...
    def species_counts(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[IdentificationsSpeciesCountsParams],
    ) -> Page[ProjectionT] | Page[SpeciesCount]:
        """Taxa of matching identifications, with counts, most identified first.

        Up to 500 come on a page, which is also the default; more pages work.

        ``GET /identifications/species_counts``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``IdentificationsSpeciesCountsParams`` names, as keywords.

        A page holds 500 results, 500 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_SPECIES_COUNTS, {"fields": fields, **params})

    def update(
        self,
        id: int,
        *,
        body: str | None = None,
        current: bool | None = None,
        observation_id: int | None = None,
        taxon_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Identification:
        """Changes an identification, or withdraws or restores it.

        Set ``current`` to withdraw or restore it.

        ``PUT /identifications/{id}``. Needs signing in.

        Args:
            id: Id of the identification.
            body: Text that goes with the identification.
            current: False withdraws the identification; True restores it, and withdraws the user's other
                ones of the observation.
            observation_id: Id of the observation.
            taxon_id: Id of the taxon that the observation shows.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.IDENTIFICATIONS_UPDATE,
            {
                "id": id,
                "body": body,
                "current": current,
                "observation_id": observation_id,
                "taxon_id": taxon_id,
                **options,
            },
        )


class AsyncIdentificationsResource(AsyncResource):
    """The operations of ``identifications``, asynchronous."""

    @overload
    async def categories(
        self,
        **params: Unpack[IdentificationsCategoriesParams],
    ) -> Page[IdentificationCategoryCount]: ...
    @overload
    async def categories(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[IdentificationsCategoriesParams],
    ) -> Page[ProjectionT]: ...
    async def categories(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[IdentificationsCategoriesParams],
    ) -> Page[ProjectionT] | Page[IdentificationCategoryCount]:
        """Numbers of matching identifications by category, such as improving or leading.

        ``GET /identifications/categories``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``IdentificationsCategoriesParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_CATEGORIES, {"fields": fields, **params})

    async def create(
        self,
        *,
        body: str | None = None,
        current: bool | None = None,
        observation_id: int | None = None,
        taxon_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Identification:
        """Creates an identification: says which taxon an observation shows.

        ``POST /identifications``. Needs signing in.

        Args:
            body: Text that goes with the identification.
            current: False withdraws the identification; True restores it, and withdraws the user's other
                ones of the observation.
            observation_id: Id of the observation.
            taxon_id: Id of the taxon that the observation shows.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.IDENTIFICATIONS_CREATE,
            {"body": body, "current": current, "observation_id": observation_id, "taxon_id": taxon_id, **options},
        )

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes an identification.

        ``identifications.update`` with ``current=False`` withdraws it and keeps it visible.

        ``DELETE /identifications/{id}``. Needs signing in.

        Args:
            id: Id of the identification.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_DELETE, {"id": id, **options})

    @overload
    async def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        **options: Unpack[CallOptions],
    ) -> Page[Identification]: ...
    @overload
    async def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Identification]:
        """One or several identifications in full.

        Absent ones are left out.

        ``GET /identifications/{id}``. No signing in.

        Args:
            id: Ids of the identifications.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_GET, {"id": id, "fields": fields, **options})

    @overload
    async def identifiers(
        self,
        **params: Unpack[IdentificationsIdentifiersParams],
    ) -> Page[UserCount]: ...
    @overload
    async def identifiers(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[IdentificationsIdentifiersParams],
    ) -> Page[ProjectionT]: ...
    async def identifiers(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[IdentificationsIdentifiersParams],
    ) -> Page[ProjectionT] | Page[UserCount]:
        """People who made matching identifications, with counts, most active first.

        Answers the first 500 people; there is nothing beyond them.

        ``GET /identifications/identifiers``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``IdentificationsIdentifiersParams`` names, as keywords.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_IDENTIFIERS, {"fields": fields, **params})

    @overload
    async def observers(
        self,
        **params: Unpack[IdentificationsObserversParams],
    ) -> Page[UserCount]: ...
    @overload
    async def observers(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[IdentificationsObserversParams],
    ) -> Page[ProjectionT]: ...
    async def observers(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[IdentificationsObserversParams],
    ) -> Page[ProjectionT] | Page[UserCount]:
        """People whose observations were identified by matching identifications, with counts, most first.

        Answers the first 500 people; there is nothing beyond them.

        ``GET /identifications/observers``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``IdentificationsObserversParams`` names, as keywords.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_OBSERVERS, {"fields": fields, **params})

    @overload
    async def recent_taxa(
        self,
        **params: Unpack[IdentificationsRecentTaxaParams],
    ) -> IdentificationsRecentTaxaPage: ...
    @overload
    async def recent_taxa(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[IdentificationsRecentTaxaParams],
    ) -> Page[ProjectionT]: ...
    async def recent_taxa(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[IdentificationsRecentTaxaParams],
    ) -> Page[ProjectionT] | IdentificationsRecentTaxaPage:
        """Taxa that were newly identified by matching identifications, with the identification.

        ``GET /identifications/recent_taxa``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``IdentificationsRecentTaxaParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_RECENT_TAXA, {"fields": fields, **params})

    @overload
    async def recent_taxa_revisited(
        self,
        **params: Unpack[IdentificationsRecentTaxaRevisitedParams],
    ) -> IdentificationsRecentTaxaPage: ...
    @overload
    async def recent_taxa_revisited(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[IdentificationsRecentTaxaRevisitedParams],
    ) -> Page[ProjectionT]: ...
    async def recent_taxa_revisited(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[IdentificationsRecentTaxaRevisitedParams],
    ) -> Page[ProjectionT] | IdentificationsRecentTaxaPage:
        """Taxa that were newly identified by matching identifications, found in another way than ``recent_taxa``
        does.

        ``GET /identifications/recent_taxa_revisited``. No signing in. Not in the API's published description:
        it may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``IdentificationsRecentTaxaRevisitedParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_RECENT_TAXA_REVISITED, {"fields": fields, **params})

    @overload
    async def search(
        self,
        **params: Unpack[IdentificationsSearchParams],
    ) -> Page[Identification]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[IdentificationsSearchParams],
    ) -> Page[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[IdentificationsSearchParams],
    ) -> Page[ProjectionT] | Page[Identification]:
        """Identifications that match the filters, newest first.

        30 come on a page, 200 at most. Pages reach the first 10,000 results. To go further, sort with
        ``order_by="id"`` and move ``id_above`` or ``id_below`` along; ``total_results`` then counts what is
        left.

        ``GET /identifications``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``IdentificationsSearchParams`` names, as keywords.

        A page holds 30 results, 200 at most. Pages reach 10,000 results. Beyond that, order by id and move
        ``id_above`` or ``id_below``.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_SEARCH, {"fields": fields, **params})

    @overload
    async def similar_species(
        self,
        **params: Unpack[IdentificationsSimilarSpeciesParams],
    ) -> Page[TaxonCount]: ...
    @overload
    async def similar_species(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[IdentificationsSimilarSpeciesParams],
    ) -> Page[ProjectionT]: ...
    async def similar_species(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[IdentificationsSimilarSpeciesParams],
    ) -> Page[ProjectionT] | Page[TaxonCount]:
        """Species often confused with a taxon in identifications, most frequent first.

        Takes the filters of observation search.

        ``GET /identifications/similar_species``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``IdentificationsSimilarSpeciesParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_SIMILAR_SPECIES, {"fields": fields, **params})

    @overload
    async def species_counts(
        self,
        **params: Unpack[IdentificationsSpeciesCountsParams],
    ) -> Page[SpeciesCount]: ...
    @overload
    async def species_counts(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[IdentificationsSpeciesCountsParams],
    ) -> Page[ProjectionT]: ...
    async def species_counts(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[IdentificationsSpeciesCountsParams],
    ) -> Page[ProjectionT] | Page[SpeciesCount]:
        """Taxa of matching identifications, with counts, most identified first.

        Up to 500 come on a page, which is also the default; more pages work.

        ``GET /identifications/species_counts``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``IdentificationsSpeciesCountsParams`` names, as keywords.

        A page holds 500 results, 500 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_SPECIES_COUNTS, {"fields": fields, **params})

    async def update(
        self,
        id: int,
        *,
        body: str | None = None,
        current: bool | None = None,
        observation_id: int | None = None,
        taxon_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Identification:
        """Changes an identification, or withdraws or restores it.

        Set ``current`` to withdraw or restore it.

        ``PUT /identifications/{id}``. Needs signing in.

        Args:
            id: Id of the identification.
            body: Text that goes with the identification.
            current: False withdraws the identification; True restores it, and withdraws the user's other
                ones of the observation.
            observation_id: Id of the observation.
            taxon_id: Id of the taxon that the observation shows.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.IDENTIFICATIONS_UPDATE,
            {
                "id": id,
                "body": body,
                "current": current,
                "observation_id": observation_id,
                "taxon_id": taxon_id,
                **options,
            },
        )

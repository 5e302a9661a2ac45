# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.identifications``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import CallOptions, Many
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

    def categories(
        self,
        **params: Unpack[IdentificationsCategoriesParams],
    ) -> Page[IdentificationCategoryCount]:
        """Numbers of matching identifications by category, such as improving or leading.

        ``GET /identifications/categories``. No signing in.

        Args:
            params: What ``IdentificationsCategoriesParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_CATEGORIES, {**params})

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_DELETE, {"id": id, **options})

    def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        **options: Unpack[CallOptions],
    ) -> Page[Identification]:
        """One or several identifications in full.

        Absent ones are left out.

        ``GET /identifications/{id}``. No signing in.

        Args:
            id: Ids of the identifications.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_GET, {"id": id, **options})

    def identifiers(
        self,
        **params: Unpack[IdentificationsIdentifiersParams],
    ) -> Page[UserCount]:
        """People who made matching identifications, with counts, most active first.

        Answers the first 500 people; there is nothing beyond them.

        ``GET /identifications/identifiers``. No signing in.

        Args:
            params: What ``IdentificationsIdentifiersParams`` names, as keywords.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_IDENTIFIERS, {**params})

    def observers(
        self,
        **params: Unpack[IdentificationsObserversParams],
    ) -> Page[UserCount]:
        """People whose observations were identified by matching identifications, with counts, most first.

        Answers the first 500 people; there is nothing beyond them.

        ``GET /identifications/observers``. No signing in.

        Args:
            params: What ``IdentificationsObserversParams`` names, as keywords.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_OBSERVERS, {**params})

    def recent_taxa(
        self,
        **params: Unpack[IdentificationsRecentTaxaParams],
    ) -> IdentificationsRecentTaxaPage:
        """Taxa that were newly identified by matching identifications, with the identification.

        ``GET /identifications/recent_taxa``. No signing in.

        Args:
            params: What ``IdentificationsRecentTaxaParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_RECENT_TAXA, {**params})

    def recent_taxa_revisited(
        self,
        **params: Unpack[IdentificationsRecentTaxaRevisitedParams],
    ) -> IdentificationsRecentTaxaPage:
        """Taxa that were newly identified by matching identifications, found in another way than ``recent_taxa``
        does.

        ``GET /identifications/recent_taxa_revisited``. No signing in. Not in the API's published description:
        it may change or go without notice.

        Args:
            params: What ``IdentificationsRecentTaxaRevisitedParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_RECENT_TAXA_REVISITED, {**params})

    def search(
        self,
        **params: Unpack[IdentificationsSearchParams],
    ) -> Page[Identification]:
        """Identifications that match the filters, newest first.

        30 come on a page, 200 at most. Pages reach the first 10,000 results. To go further, sort with
        ``order_by="id"`` and move ``id_above`` or ``id_below`` along; ``total_results`` then counts what is
        left.

        ``GET /identifications``. No signing in.

        Args:
            params: What ``IdentificationsSearchParams`` names, as keywords.

        A page holds 30 results, 200 at most. Pages reach 10,000 results. Beyond that, order by id and move
        ``id_above`` or ``id_below``.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_SEARCH, {**params})

    def similar_species(
        self,
        **params: Unpack[IdentificationsSimilarSpeciesParams],
    ) -> Page[TaxonCount]:
        """Species often confused with a taxon in identifications, most frequent first.

        Takes the filters of observation search.

        ``GET /identifications/similar_species``. No signing in.

        Args:
            params: What ``IdentificationsSimilarSpeciesParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_SIMILAR_SPECIES, {**params})

    def species_counts(
        self,
        **params: Unpack[IdentificationsSpeciesCountsParams],
    ) -> Page[SpeciesCount]:
        """Taxa of matching identifications, with counts, most identified first.

        Up to 500 come on a page, which is also the default; more pages work.

        ``GET /identifications/species_counts``. No signing in.

        Args:
            params: What ``IdentificationsSpeciesCountsParams`` names, as keywords.

        A page holds 500 results, 500 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.IDENTIFICATIONS_SPECIES_COUNTS, {**params})

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

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

    async def categories(
        self,
        **params: Unpack[IdentificationsCategoriesParams],
    ) -> Page[IdentificationCategoryCount]:
        """Numbers of matching identifications by category, such as improving or leading.

        ``GET /identifications/categories``. No signing in.

        Args:
            params: What ``IdentificationsCategoriesParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_CATEGORIES, {**params})

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_DELETE, {"id": id, **options})

    async def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        **options: Unpack[CallOptions],
    ) -> Page[Identification]:
        """One or several identifications in full.

        Absent ones are left out.

        ``GET /identifications/{id}``. No signing in.

        Args:
            id: Ids of the identifications.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_GET, {"id": id, **options})

    async def identifiers(
        self,
        **params: Unpack[IdentificationsIdentifiersParams],
    ) -> Page[UserCount]:
        """People who made matching identifications, with counts, most active first.

        Answers the first 500 people; there is nothing beyond them.

        ``GET /identifications/identifiers``. No signing in.

        Args:
            params: What ``IdentificationsIdentifiersParams`` names, as keywords.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_IDENTIFIERS, {**params})

    async def observers(
        self,
        **params: Unpack[IdentificationsObserversParams],
    ) -> Page[UserCount]:
        """People whose observations were identified by matching identifications, with counts, most first.

        Answers the first 500 people; there is nothing beyond them.

        ``GET /identifications/observers``. No signing in.

        Args:
            params: What ``IdentificationsObserversParams`` names, as keywords.

        A page holds 500 results, 500 at most. Pages reach 500 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_OBSERVERS, {**params})

    async def recent_taxa(
        self,
        **params: Unpack[IdentificationsRecentTaxaParams],
    ) -> IdentificationsRecentTaxaPage:
        """Taxa that were newly identified by matching identifications, with the identification.

        ``GET /identifications/recent_taxa``. No signing in.

        Args:
            params: What ``IdentificationsRecentTaxaParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_RECENT_TAXA, {**params})

    async def recent_taxa_revisited(
        self,
        **params: Unpack[IdentificationsRecentTaxaRevisitedParams],
    ) -> IdentificationsRecentTaxaPage:
        """Taxa that were newly identified by matching identifications, found in another way than ``recent_taxa``
        does.

        ``GET /identifications/recent_taxa_revisited``. No signing in. Not in the API's published description:
        it may change or go without notice.

        Args:
            params: What ``IdentificationsRecentTaxaRevisitedParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_RECENT_TAXA_REVISITED, {**params})

    async def search(
        self,
        **params: Unpack[IdentificationsSearchParams],
    ) -> Page[Identification]:
        """Identifications that match the filters, newest first.

        30 come on a page, 200 at most. Pages reach the first 10,000 results. To go further, sort with
        ``order_by="id"`` and move ``id_above`` or ``id_below`` along; ``total_results`` then counts what is
        left.

        ``GET /identifications``. No signing in.

        Args:
            params: What ``IdentificationsSearchParams`` names, as keywords.

        A page holds 30 results, 200 at most. Pages reach 10,000 results. Beyond that, order by id and move
        ``id_above`` or ``id_below``.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_SEARCH, {**params})

    async def similar_species(
        self,
        **params: Unpack[IdentificationsSimilarSpeciesParams],
    ) -> Page[TaxonCount]:
        """Species often confused with a taxon in identifications, most frequent first.

        Takes the filters of observation search.

        ``GET /identifications/similar_species``. No signing in.

        Args:
            params: What ``IdentificationsSimilarSpeciesParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_SIMILAR_SPECIES, {**params})

    async def species_counts(
        self,
        **params: Unpack[IdentificationsSpeciesCountsParams],
    ) -> Page[SpeciesCount]:
        """Taxa of matching identifications, with counts, most identified first.

        Up to 500 come on a page, which is also the default; more pages work.

        ``GET /identifications/species_counts``. No signing in.

        Args:
            params: What ``IdentificationsSpeciesCountsParams`` names, as keywords.

        A page holds 500 results, 500 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.IDENTIFICATIONS_SPECIES_COUNTS, {**params})

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

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

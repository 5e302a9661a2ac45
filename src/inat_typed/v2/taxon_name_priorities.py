# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.taxon_name_priorities``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import CallOptions, Fields
    from inat_typed.v2.models import (
        TaxonNamePriority,
    )


class TaxonNamePrioritiesResource(Resource):
    """The operations of ``taxon_name_priorities``."""

    def create(
        self,
        *,
        lexicon: str,
        fields: Fields | None = None,
        place_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonNamePriority]:
        """Adds a preference for the taxon names that the signed-in user is shown.

        ``POST /taxon_name_priorities``. Needs signing in.

        Args:
            lexicon: Lexicon (language) of the names, such as ``spanish``; None for the default one.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            place_id: Id of the place whose regional names are shown; None for none.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.TAXON_NAME_PRIORITIES_CREATE,
            {"lexicon": lexicon, "fields": fields, "place_id": place_id, **options},
        )

    def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a preference for taxon names.

        ``DELETE /taxon_name_priorities/{id}``. Needs signing in.

        Args:
            id: Id of the preference.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXON_NAME_PRIORITIES_DELETE, {"id": id, **options})

    def update(
        self,
        id: int,
        *,
        position: int,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonNamePriority]:
        """Moves a preference for taxon names up or down.

        ``PUT /taxon_name_priorities/{id}``. Needs signing in.

        Args:
            id: Id of the preference.
            position: Place among the user's preferences.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.TAXON_NAME_PRIORITIES_UPDATE, {"id": id, "position": position, "fields": fields, **options}
        )


class AsyncTaxonNamePrioritiesResource(AsyncResource):
    """The operations of ``taxon_name_priorities``, asynchronous."""

    async def create(
        self,
        *,
        lexicon: str,
        fields: Fields | None = None,
        place_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonNamePriority]:
        """Adds a preference for the taxon names that the signed-in user is shown.

        ``POST /taxon_name_priorities``. Needs signing in.

        Args:
            lexicon: Lexicon (language) of the names, such as ``spanish``; None for the default one.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            place_id: Id of the place whose regional names are shown; None for none.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXON_NAME_PRIORITIES_CREATE,
            {"lexicon": lexicon, "fields": fields, "place_id": place_id, **options},
        )

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a preference for taxon names.

        ``DELETE /taxon_name_priorities/{id}``. Needs signing in.

        Args:
            id: Id of the preference.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXON_NAME_PRIORITIES_DELETE, {"id": id, **options})

    async def update(
        self,
        id: int,
        *,
        position: int,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonNamePriority]:
        """Moves a preference for taxon names up or down.

        ``PUT /taxon_name_priorities/{id}``. Needs signing in.

        Args:
            id: Id of the preference.
            position: Place among the user's preferences.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXON_NAME_PRIORITIES_UPDATE, {"id": id, "position": position, "fields": fields, **options}
        )

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.exemplar_identifications``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import CallOptions
    from inat_typed.v2.models import (
        ExemplarIdentificationsPage,
    )
    from inat_typed.v2.params import (
        ExemplarIdentificationsSearchParams,
    )


class ExemplarIdentificationsResource(Resource):
    """The operations of ``exemplar_identifications``."""

    def search(
        self,
        **params: Unpack[ExemplarIdentificationsSearchParams],
    ) -> ExemplarIdentificationsPage:
        """Identifications whose remarks were put forward as exemplary explanations.

        ``GET /exemplar_identifications``. Signing in is optional: it shows what only you may see. Not in the
        API's published description: it may change or go without notice.

        Args:
            params: What ``ExemplarIdentificationsSearchParams`` names, as keywords.

        Pages reach 10,000 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.EXEMPLAR_IDENTIFICATIONS_SEARCH, {**params})

    def unvote(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Takes back the signed-in user's vote on an exemplary identification.

        ``DELETE /exemplar_identifications/{id}/vote``. Needs signing in. Not in the API's published
        description: it may change or go without notice.

        Args:
            id: Id of the exemplary identification.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.EXEMPLAR_IDENTIFICATIONS_UNVOTE, {"id": id, **options})

    def vote(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Casts the signed-in user's vote for an exemplary identification.

        ``POST /exemplar_identifications/{id}/vote``. Needs signing in. Not in the API's published description:
        it may change or go without notice.

        Args:
            id: Id of the exemplary identification.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.EXEMPLAR_IDENTIFICATIONS_VOTE, {"id": id, **options})


class AsyncExemplarIdentificationsResource(AsyncResource):
    """The operations of ``exemplar_identifications``, asynchronous."""

    async def search(
        self,
        **params: Unpack[ExemplarIdentificationsSearchParams],
    ) -> ExemplarIdentificationsPage:
        """Identifications whose remarks were put forward as exemplary explanations.

        ``GET /exemplar_identifications``. Signing in is optional: it shows what only you may see. Not in the
        API's published description: it may change or go without notice.

        Args:
            params: What ``ExemplarIdentificationsSearchParams`` names, as keywords.

        Pages reach 10,000 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.EXEMPLAR_IDENTIFICATIONS_SEARCH, {**params})

    async def unvote(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Takes back the signed-in user's vote on an exemplary identification.

        ``DELETE /exemplar_identifications/{id}/vote``. Needs signing in. Not in the API's published
        description: it may change or go without notice.

        Args:
            id: Id of the exemplary identification.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.EXEMPLAR_IDENTIFICATIONS_UNVOTE, {"id": id, **options})

    async def vote(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Casts the signed-in user's vote for an exemplary identification.

        ``POST /exemplar_identifications/{id}/vote``. Needs signing in. Not in the API's published description:
        it may change or go without notice.

        Args:
            id: Id of the exemplary identification.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.EXEMPLAR_IDENTIFICATIONS_VOTE, {"id": id, **options})

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.provider_authorizations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import CallOptions, Fields
    from inat_typed.v2.models import (
        ProviderAuthorization,
    )


class ProviderAuthorizationsResource(Resource):
    """The operations of ``provider_authorizations``."""

    def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Unlinks an account with another service from the signed-in user's.

        ``DELETE /provider_authorizations/{id}``. Needs signing in.

        Args:
            id: Id of the link to the other account.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PROVIDER_AUTHORIZATIONS_DELETE, {"id": id, **options})

    def search(
        self,
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProviderAuthorization]:
        """Accounts with other services that the signed-in user has linked to theirs.

        ``GET /provider_authorizations``. Needs signing in.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PROVIDER_AUTHORIZATIONS_SEARCH, {"fields": fields, **options})


class AsyncProviderAuthorizationsResource(AsyncResource):
    """The operations of ``provider_authorizations``, asynchronous."""

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Unlinks an account with another service from the signed-in user's.

        ``DELETE /provider_authorizations/{id}``. Needs signing in.

        Args:
            id: Id of the link to the other account.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PROVIDER_AUTHORIZATIONS_DELETE, {"id": id, **options})

    async def search(
        self,
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProviderAuthorization]:
        """Accounts with other services that the signed-in user has linked to theirs.

        ``GET /provider_authorizations``. Needs signing in.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PROVIDER_AUTHORIZATIONS_SEARCH, {"fields": fields, **options})

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.authorized_applications``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import CallOptions, Fields
    from inat_typed.v2.models import (
        AuthorizedApplication,
    )


class AuthorizedApplicationsResource(Resource):
    """The operations of ``authorized_applications``."""

    def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Revokes an application's access to the signed-in user's account.

        ``DELETE /authorized_applications/{id}``. Needs signing in.

        Args:
            id: Id of the application.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.AUTHORIZED_APPLICATIONS_DELETE, {"id": id, **options})

    def search(
        self,
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[AuthorizedApplication]:
        """Applications that the signed-in user has granted access to their account.

        ``GET /authorized_applications``. Needs signing in.

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
        return self._call(operations.AUTHORIZED_APPLICATIONS_SEARCH, {"fields": fields, **options})


class AsyncAuthorizedApplicationsResource(AsyncResource):
    """The operations of ``authorized_applications``, asynchronous."""

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Revokes an application's access to the signed-in user's account.

        ``DELETE /authorized_applications/{id}``. Needs signing in.

        Args:
            id: Id of the application.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.AUTHORIZED_APPLICATIONS_DELETE, {"id": id, **options})

    async def search(
        self,
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[AuthorizedApplication]:
        """Applications that the signed-in user has granted access to their account.

        ``GET /authorized_applications``. Needs signing in.

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
        return await self._call(operations.AUTHORIZED_APPLICATIONS_SEARCH, {"fields": fields, **options})

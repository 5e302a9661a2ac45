# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.web.users``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.web import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import (
        CallOptions,
        ProjectionT,
    )
    from inat_typed.web.models import (
        ApiToken,
    )


class UsersResource(Resource):
    """The operations of ``users``."""

    @overload
    def api_token(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiToken: ...
    @overload
    def api_token(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    def api_token(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | ApiToken:
        """Gets a JSON web token for v1 and v2, for the bearer of an OAuth token.

        The web token expires after 24 hours. Clients that were given credentials renew it by themselves.

        ``GET /users/api_token``. Needs an OAuth token.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_API_TOKEN, {"fields": fields, **options})


class AsyncUsersResource(AsyncResource):
    """The operations of ``users``, asynchronous."""

    @overload
    async def api_token(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiToken: ...
    @overload
    async def api_token(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    async def api_token(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | ApiToken:
        """Gets a JSON web token for v1 and v2, for the bearer of an OAuth token.

        The web token expires after 24 hours. Clients that were given credentials renew it by themselves.

        ``GET /users/api_token``. Needs an OAuth token.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_API_TOKEN, {"fields": fields, **options})

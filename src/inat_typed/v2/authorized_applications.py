# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.authorized_applications``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        FieldsOf,
        Many,
        ProjectionT,
    )
    from inat_typed.v2.fields import (
        AuthorizedApplicationFields,
    )
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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.AUTHORIZED_APPLICATIONS_DELETE, {"id": id, **options})

    @overload
    def search(
        self,
        *,
        fields: FieldsOf[AuthorizedApplicationFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[AuthorizedApplication]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[AuthorizedApplicationFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[AuthorizedApplication]:
        """Applications that the signed-in user has granted access to their account.

        ``GET /authorized_applications``. Needs signing in.

        Args:
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
        return self._call(operations.AUTHORIZED_APPLICATIONS_SEARCH, {"fields": fields, "except_": except_, **options})


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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.AUTHORIZED_APPLICATIONS_DELETE, {"id": id, **options})

    @overload
    async def search(
        self,
        *,
        fields: FieldsOf[AuthorizedApplicationFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[AuthorizedApplication]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[AuthorizedApplicationFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[AuthorizedApplication]:
        """Applications that the signed-in user has granted access to their account.

        ``GET /authorized_applications``. Needs signing in.

        Args:
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
            operations.AUTHORIZED_APPLICATIONS_SEARCH, {"fields": fields, "except_": except_, **options}
        )

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.provider_authorizations``."""

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
        ProviderAuthorizationFields,
    )
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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PROVIDER_AUTHORIZATIONS_DELETE, {"id": id, **options})

    @overload
    def search(
        self,
        *,
        fields: FieldsOf[ProviderAuthorizationFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProviderAuthorization]: ...
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
        fields: type[ProjectionT] | FieldsOf[ProviderAuthorizationFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ProviderAuthorization]:
        """Accounts with other services that the signed-in user has linked to theirs.

        ``GET /provider_authorizations``. Needs signing in.

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
        return self._call(operations.PROVIDER_AUTHORIZATIONS_SEARCH, {"fields": fields, "except_": except_, **options})


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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PROVIDER_AUTHORIZATIONS_DELETE, {"id": id, **options})

    @overload
    async def search(
        self,
        *,
        fields: FieldsOf[ProviderAuthorizationFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProviderAuthorization]: ...
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
        fields: type[ProjectionT] | FieldsOf[ProviderAuthorizationFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ProviderAuthorization]:
        """Accounts with other services that the signed-in user has linked to theirs.

        ``GET /provider_authorizations``. Needs signing in.

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
            operations.PROVIDER_AUTHORIZATIONS_SEARCH, {"fields": fields, "except_": except_, **options}
        )

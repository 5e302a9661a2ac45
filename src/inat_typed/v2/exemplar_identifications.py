# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.exemplar_identifications``."""

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
        ExemplarIdentificationFields,
    )
    from inat_typed.v2.models import (
        ExemplarIdentificationsPage,
    )
    from inat_typed.v2.params import (
        ExemplarIdentificationsSearchParams,
    )


class ExemplarIdentificationsResource(Resource):
    """The operations of ``exemplar_identifications``."""

    @overload
    def search(
        self,
        *,
        fields: FieldsOf[ExemplarIdentificationFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ExemplarIdentificationsSearchParams],
    ) -> ExemplarIdentificationsPage: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ExemplarIdentificationsSearchParams],
    ) -> Page[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[ExemplarIdentificationFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ExemplarIdentificationsSearchParams],
    ) -> Page[ProjectionT] | ExemplarIdentificationsPage:
        """Identifications whose remarks were put forward as exemplary explanations.

        ``GET /exemplar_identifications``. Signing in is optional: it shows what only you may see. Not in the
        API's published description: it may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ExemplarIdentificationsSearchParams`` names, as keywords.

        Pages reach 10,000 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.EXEMPLAR_IDENTIFICATIONS_SEARCH, {"fields": fields, "except_": except_, **params})

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.EXEMPLAR_IDENTIFICATIONS_VOTE, {"id": id, **options})


class AsyncExemplarIdentificationsResource(AsyncResource):
    """The operations of ``exemplar_identifications``, asynchronous."""

    @overload
    async def search(
        self,
        *,
        fields: FieldsOf[ExemplarIdentificationFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ExemplarIdentificationsSearchParams],
    ) -> ExemplarIdentificationsPage: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ExemplarIdentificationsSearchParams],
    ) -> Page[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[ExemplarIdentificationFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ExemplarIdentificationsSearchParams],
    ) -> Page[ProjectionT] | ExemplarIdentificationsPage:
        """Identifications whose remarks were put forward as exemplary explanations.

        ``GET /exemplar_identifications``. Signing in is optional: it shows what only you may see. Not in the
        API's published description: it may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ExemplarIdentificationsSearchParams`` names, as keywords.

        Pages reach 10,000 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.EXEMPLAR_IDENTIFICATIONS_SEARCH, {"fields": fields, "except_": except_, **params}
        )

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.EXEMPLAR_IDENTIFICATIONS_VOTE, {"id": id, **options})

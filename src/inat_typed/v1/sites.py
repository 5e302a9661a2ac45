# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.sites``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        ProjectionT,
    )
    from inat_typed.v1.models import (
        Site,
    )


class SitesResource(Resource):
    """The operations of ``sites``."""

    @overload
    def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Page[Site]: ...
    @overload
    def get(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def get(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Site]:
        """One site of the iNaturalist network.

        ``GET /sites/{id}``. No signing in. Not in the API's published description: it may change or go without
        notice.

        Args:
            id: Id of the site.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.SITES_GET, {"id": id, "fields": fields, **options})

    @overload
    def search(
        self,
        **options: Unpack[CallOptions],
    ) -> Page[Site]: ...
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
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Site]:
        """Sites of the iNaturalist network.

        ``GET /sites``. No signing in. Not in the API's published description: it may change or go without
        notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.SITES_SEARCH, {"fields": fields, **options})


class AsyncSitesResource(AsyncResource):
    """The operations of ``sites``, asynchronous."""

    @overload
    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Page[Site]: ...
    @overload
    async def get(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def get(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Site]:
        """One site of the iNaturalist network.

        ``GET /sites/{id}``. No signing in. Not in the API's published description: it may change or go without
        notice.

        Args:
            id: Id of the site.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.SITES_GET, {"id": id, "fields": fields, **options})

    @overload
    async def search(
        self,
        **options: Unpack[CallOptions],
    ) -> Page[Site]: ...
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
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Site]:
        """Sites of the iNaturalist network.

        ``GET /sites``. No signing in. Not in the API's published description: it may change or go without
        notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.SITES_SEARCH, {"fields": fields, **options})

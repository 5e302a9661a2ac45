# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.build_info``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import (
        CallOptions,
        ProjectionT,
    )
    from inat_typed.v2.models import (
        BuildInfo,
    )


class BuildInfoResource(Resource):
    """The operations of ``build_info``."""

    @overload
    def get(
        self,
        **options: Unpack[CallOptions],
    ) -> BuildInfo: ...
    @overload
    def get(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    def get(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | BuildInfo:
        """Build of the API that is running.

        ``GET /build_info``. Needs signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.BUILD_INFO_GET, {"fields": fields, **options})


class AsyncBuildInfoResource(AsyncResource):
    """The operations of ``build_info``, asynchronous."""

    @overload
    async def get(
        self,
        **options: Unpack[CallOptions],
    ) -> BuildInfo: ...
    @overload
    async def get(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    async def get(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | BuildInfo:
        """Build of the API that is running.

        ``GET /build_info``. Needs signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.BUILD_INFO_GET, {"fields": fields, **options})

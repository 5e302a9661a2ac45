# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.photos``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import (
        CallOptions,
        File,
        JsonValue,
        UploadOptions,
    )
    from inat_typed.v1.models import (
        Photo,
    )


class PhotosResource(Resource):
    """The operations of ``photos``."""

    def create(
        self,
        *,
        file: File | None = None,
        **options: Unpack[UploadOptions],
    ) -> Photo:
        """Uploads a photo that is not yet part of an observation.

        Files may have up to 20 MB.

        ``POST /photos``. Needs signing in.

        Args:
            file: File to upload, up to 20 MB. Its name and media type are kept.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PHOTOS_CREATE, {"file": file, **options})

    def update(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Changes a photo of the signed-in user.

        ``PUT /photos/{id}``. Needs signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            id: Id of the photo.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PHOTOS_UPDATE, {"id": id, **options})


class AsyncPhotosResource(AsyncResource):
    """The operations of ``photos``, asynchronous."""

    async def create(
        self,
        *,
        file: File | None = None,
        **options: Unpack[UploadOptions],
    ) -> Photo:
        """Uploads a photo that is not yet part of an observation.

        Files may have up to 20 MB.

        ``POST /photos``. Needs signing in.

        Args:
            file: File to upload, up to 20 MB. Its name and media type are kept.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PHOTOS_CREATE, {"file": file, **options})

    async def update(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Changes a photo of the signed-in user.

        ``PUT /photos/{id}``. Needs signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            id: Id of the photo.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PHOTOS_UPDATE, {"id": id, **options})

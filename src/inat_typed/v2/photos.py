# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.photos``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import CallOptions, Fields, File, UploadOptions
    from inat_typed.v2.models import (
        Photo,
    )


class PhotosResource(Resource):
    """The operations of ``photos``."""

    def create(
        self,
        *,
        file: File,
        fields: Fields | None = None,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[Photo]:
        """Uploads a photo that is not yet part of an observation.

        Files may have up to 20 MB. ``observation_photos.create`` with ``photo_id`` puts the photo on an
        observation.

        ``POST /photos``. Needs signing in.

        Args:
            file: File to upload, up to 20 MB. Its name and media type are kept.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            uuid: UUID chosen by the client for the photo.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PHOTOS_CREATE, {"file": file, "fields": fields, "uuid": uuid, **options})

    def update(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Page[Photo]:
        """Changes a photo of the signed-in user.

        ``PUT /photos/{id}``. Needs signing in.

        Args:
            id: Id of the photo.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

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
        file: File,
        fields: Fields | None = None,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[Photo]:
        """Uploads a photo that is not yet part of an observation.

        Files may have up to 20 MB. ``observation_photos.create`` with ``photo_id`` puts the photo on an
        observation.

        ``POST /photos``. Needs signing in.

        Args:
            file: File to upload, up to 20 MB. Its name and media type are kept.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            uuid: UUID chosen by the client for the photo.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PHOTOS_CREATE, {"file": file, "fields": fields, "uuid": uuid, **options})

    async def update(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Page[Photo]:
        """Changes a photo of the signed-in user.

        ``PUT /photos/{id}``. Needs signing in.

        Args:
            id: Id of the photo.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PHOTOS_UPDATE, {"id": id, **options})

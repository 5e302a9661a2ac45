# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.photos``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        FieldsOf,
        File,
        Many,
        ProjectionT,
        UploadOptions,
    )
    from inat_typed.v2.fields import (
        PhotoFields,
    )
    from inat_typed.v2.models import (
        Photo,
    )


class PhotosResource(Resource):
    """The operations of ``photos``."""

    @overload
    def create(
        self,
        *,
        fields: FieldsOf[PhotoFields] | None = None,
        except_: Many[str] | None = None,
        file: File,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[Photo]: ...
    @overload
    def create(
        self,
        *,
        fields: type[ProjectionT],
        file: File,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ProjectionT]: ...
    def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[PhotoFields] | None = None,
        except_: Many[str] | None = None,
        file: File,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ProjectionT] | Page[Photo]:
        """Uploads a photo that is not yet part of an observation.

        Files may have up to 20 MB. ``observation_photos.create`` with ``photo_id`` puts the photo on an
        observation.

        ``POST /photos``. Needs signing in.

        Args:
            file: File to upload, up to 20 MB. Its name and media type are kept.
            uuid: UUID chosen by the client for the photo.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.PHOTOS_CREATE, {"file": file, "uuid": uuid, "fields": fields, "except_": except_, **options}
        )

    def update(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Page[Photo]:
        """Changes a photo of the signed-in user.

        ``PUT /photos/{id}``. Needs signing in.

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

    @overload
    async def create(
        self,
        *,
        fields: FieldsOf[PhotoFields] | None = None,
        except_: Many[str] | None = None,
        file: File,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[Photo]: ...
    @overload
    async def create(
        self,
        *,
        fields: type[ProjectionT],
        file: File,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ProjectionT]: ...
    async def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[PhotoFields] | None = None,
        except_: Many[str] | None = None,
        file: File,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ProjectionT] | Page[Photo]:
        """Uploads a photo that is not yet part of an observation.

        Files may have up to 20 MB. ``observation_photos.create`` with ``photo_id`` puts the photo on an
        observation.

        ``POST /photos``. Needs signing in.

        Args:
            file: File to upload, up to 20 MB. Its name and media type are kept.
            uuid: UUID chosen by the client for the photo.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PHOTOS_CREATE, {"file": file, "uuid": uuid, "fields": fields, "except_": except_, **options}
        )

    async def update(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Page[Photo]:
        """Changes a photo of the signed-in user.

        ``PUT /photos/{id}``. Needs signing in.

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

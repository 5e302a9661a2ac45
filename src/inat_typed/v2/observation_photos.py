# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.observation_photos``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import CallOptions, Fields, File, UploadOptions
    from inat_typed.v2.models import (
        ObservationPhoto,
    )


class ObservationPhotosResource(Resource):
    """The operations of ``observation_photos``."""

    def create(
        self,
        *,
        observation_id: UUID | str,
        fields: Fields | None = None,
        photo_id: int | None = None,
        position: int | None = None,
        uuid: UUID | str | None = None,
        file: File | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ObservationPhoto]:
        """Adds a photo to an observation: a new file, or a photo uploaded before.

        Give ``file`` to upload, or ``photo_id`` of a photo from ``photos.create``. Files may have up to 20 MB.
        With a ``uuid`` the call may be repeated: the same user's second one with that ``uuid`` makes no second
        record.

        ``POST /observation_photos``. Needs signing in.

        Args:
            observation_id: UUID of the observation.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            photo_id: Id of a photo uploaded before.
            position: Place of the photo in the observation, from 0.
            uuid: UUID chosen by the client, which makes the call repeatable; the same user's second one
                makes no second record.
            file: File to upload, up to 20 MB. Its name and media type are kept.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATION_PHOTOS_CREATE,
            {
                "observation_id": observation_id,
                "fields": fields,
                "photo_id": photo_id,
                "position": position,
                "uuid": uuid,
                "file": file,
                **options,
            },
        )

    def delete(
        self,
        uuid: UUID | str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Removes a photo from an observation.

        ``DELETE /observation_photos/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the photo on its observation, which is not the photo's own id.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATION_PHOTOS_DELETE, {"uuid": uuid, **options})

    def update(
        self,
        uuid: UUID | str,
        *,
        observation_id: UUID | str,
        fields: Fields | None = None,
        position: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationPhoto]:
        """Changes a photo's place in the order of an observation's photos.

        ``PUT /observation_photos/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the photo on its observation, which is not the photo's own id.
            observation_id: UUID of the observation.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            position: Place of the photo in the observation, from 0.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATION_PHOTOS_UPDATE,
            {"uuid": uuid, "observation_id": observation_id, "fields": fields, "position": position, **options},
        )


class AsyncObservationPhotosResource(AsyncResource):
    """The operations of ``observation_photos``, asynchronous."""

    async def create(
        self,
        *,
        observation_id: UUID | str,
        fields: Fields | None = None,
        photo_id: int | None = None,
        position: int | None = None,
        uuid: UUID | str | None = None,
        file: File | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ObservationPhoto]:
        """Adds a photo to an observation: a new file, or a photo uploaded before.

        Give ``file`` to upload, or ``photo_id`` of a photo from ``photos.create``. Files may have up to 20 MB.
        With a ``uuid`` the call may be repeated: the same user's second one with that ``uuid`` makes no second
        record.

        ``POST /observation_photos``. Needs signing in.

        Args:
            observation_id: UUID of the observation.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            photo_id: Id of a photo uploaded before.
            position: Place of the photo in the observation, from 0.
            uuid: UUID chosen by the client, which makes the call repeatable; the same user's second one
                makes no second record.
            file: File to upload, up to 20 MB. Its name and media type are kept.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATION_PHOTOS_CREATE,
            {
                "observation_id": observation_id,
                "fields": fields,
                "photo_id": photo_id,
                "position": position,
                "uuid": uuid,
                "file": file,
                **options,
            },
        )

    async def delete(
        self,
        uuid: UUID | str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Removes a photo from an observation.

        ``DELETE /observation_photos/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the photo on its observation, which is not the photo's own id.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATION_PHOTOS_DELETE, {"uuid": uuid, **options})

    async def update(
        self,
        uuid: UUID | str,
        *,
        observation_id: UUID | str,
        fields: Fields | None = None,
        position: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationPhoto]:
        """Changes a photo's place in the order of an observation's photos.

        ``PUT /observation_photos/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the photo on its observation, which is not the photo's own id.
            observation_id: UUID of the observation.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            position: Place of the photo in the observation, from 0.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATION_PHOTOS_UPDATE,
            {"uuid": uuid, "observation_id": observation_id, "fields": fields, "position": position, **options},
        )

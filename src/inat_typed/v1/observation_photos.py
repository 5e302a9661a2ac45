# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.observation_photos``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import (
        CallOptions,
        File,
        UploadOptions,
    )
    from inat_typed.v1.models import (
        ObservationPhoto,
    )


class ObservationPhotosResource(Resource):
    """The operations of ``observation_photos``."""

    def create(
        self,
        *,
        file: File | None = None,
        observation_id: int | None = None,
        uuid: str | None = None,
        **options: Unpack[UploadOptions],
    ) -> ObservationPhoto:
        """Uploads a photo and adds it to an observation.

        Files may have up to 20 MB. With a ``uuid`` the call may be repeated: the second one with that ``uuid``
        makes no second record.

        ``POST /observation_photos``. Needs signing in.

        Args:
            file: File to upload, up to 20 MB. Its name and media type are kept.
            observation_id: Id of the observation.
            uuid: UUID chosen by the client, which makes the call repeatable: the same user's second one
                makes no second record.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATION_PHOTOS_CREATE,
            {"file": file, "observation_id": observation_id, "uuid": uuid, **options},
        )

    def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Removes a photo from an observation.

        ``DELETE /observation_photos/{id}``. Needs signing in.

        Args:
            id: Id of the observation photo.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATION_PHOTOS_DELETE, {"id": id, **options})

    def update(
        self,
        id: int,
        *,
        file: File | None = None,
        position: int | None = None,
        **options: Unpack[UploadOptions],
    ) -> ObservationPhoto:
        """Changes a photo's place in the order of an observation's photos, or its file.

        ``PUT /observation_photos/{id}``. Needs signing in.

        Args:
            id: Id of the observation photo.
            file: File to upload, up to 20 MB. Its name and media type are kept.
            position: Place of the photo in the observation, from 0.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATION_PHOTOS_UPDATE, {"id": id, "file": file, "position": position, **options}
        )


class AsyncObservationPhotosResource(AsyncResource):
    """The operations of ``observation_photos``, asynchronous."""

    async def create(
        self,
        *,
        file: File | None = None,
        observation_id: int | None = None,
        uuid: str | None = None,
        **options: Unpack[UploadOptions],
    ) -> ObservationPhoto:
        """Uploads a photo and adds it to an observation.

        Files may have up to 20 MB. With a ``uuid`` the call may be repeated: the second one with that ``uuid``
        makes no second record.

        ``POST /observation_photos``. Needs signing in.

        Args:
            file: File to upload, up to 20 MB. Its name and media type are kept.
            observation_id: Id of the observation.
            uuid: UUID chosen by the client, which makes the call repeatable: the same user's second one
                makes no second record.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATION_PHOTOS_CREATE,
            {"file": file, "observation_id": observation_id, "uuid": uuid, **options},
        )

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Removes a photo from an observation.

        ``DELETE /observation_photos/{id}``. Needs signing in.

        Args:
            id: Id of the observation photo.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATION_PHOTOS_DELETE, {"id": id, **options})

    async def update(
        self,
        id: int,
        *,
        file: File | None = None,
        position: int | None = None,
        **options: Unpack[UploadOptions],
    ) -> ObservationPhoto:
        """Changes a photo's place in the order of an observation's photos, or its file.

        ``PUT /observation_photos/{id}``. Needs signing in.

        Args:
            id: Id of the observation photo.
            file: File to upload, up to 20 MB. Its name and media type are kept.
            position: Place of the photo in the observation, from 0.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATION_PHOTOS_UPDATE, {"id": id, "file": file, "position": position, **options}
        )

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.observation_photos``."""

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
        ObservationPhotoFields,
    )
    from inat_typed.v2.models import (
        ObservationPhoto,
    )


class ObservationPhotosResource(Resource):
    """The operations of ``observation_photos``."""

    @overload
    def create(
        self,
        *,
        fields: FieldsOf[ObservationPhotoFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        photo_id: int | None = None,
        position: int | None = None,
        uuid: UUID | str | None = None,
        file: File | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ObservationPhoto]: ...
    @overload
    def create(
        self,
        *,
        fields: type[ProjectionT],
        observation_id: UUID | str,
        photo_id: int | None = None,
        position: int | None = None,
        uuid: UUID | str | None = None,
        file: File | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ProjectionT]: ...
    def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationPhotoFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        photo_id: int | None = None,
        position: int | None = None,
        uuid: UUID | str | None = None,
        file: File | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ProjectionT] | Page[ObservationPhoto]:
        """Adds a photo to an observation: a new file, or a photo uploaded before.

        Give ``file`` to upload, or ``photo_id`` of a photo from ``photos.create``. Files may have up to 20 MB.
        With a ``uuid`` the call may be repeated: the same user's second one with that ``uuid`` makes no second
        record.

        ``POST /observation_photos``. Needs signing in.

        Args:
            observation_id: UUID of the observation.
            photo_id: Id of a photo uploaded before.
            position: Place of the photo in the observation, from 0.
            uuid: UUID chosen by the client, which makes the call repeatable; the same user's second one
                makes no second record.
            file: File to upload, up to 20 MB. Its name and media type are kept.
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
            operations.OBSERVATION_PHOTOS_CREATE,
            {
                "observation_id": observation_id,
                "photo_id": photo_id,
                "position": position,
                "uuid": uuid,
                "file": file,
                "fields": fields,
                "except_": except_,
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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATION_PHOTOS_DELETE, {"uuid": uuid, **options})

    @overload
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: FieldsOf[ObservationPhotoFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        position: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationPhoto]: ...
    @overload
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        observation_id: UUID | str,
        position: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationPhotoFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        position: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ObservationPhoto]:
        """Changes a photo's place in the order of an observation's photos.

        ``PUT /observation_photos/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the photo on its observation, which is not the photo's own id.
            observation_id: UUID of the observation.
            position: Place of the photo in the observation, from 0.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATION_PHOTOS_UPDATE,
            {
                "uuid": uuid,
                "observation_id": observation_id,
                "position": position,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )


class AsyncObservationPhotosResource(AsyncResource):
    """The operations of ``observation_photos``, asynchronous."""

    @overload
    async def create(
        self,
        *,
        fields: FieldsOf[ObservationPhotoFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        photo_id: int | None = None,
        position: int | None = None,
        uuid: UUID | str | None = None,
        file: File | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ObservationPhoto]: ...
    @overload
    async def create(
        self,
        *,
        fields: type[ProjectionT],
        observation_id: UUID | str,
        photo_id: int | None = None,
        position: int | None = None,
        uuid: UUID | str | None = None,
        file: File | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ProjectionT]: ...
    async def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationPhotoFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        photo_id: int | None = None,
        position: int | None = None,
        uuid: UUID | str | None = None,
        file: File | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ProjectionT] | Page[ObservationPhoto]:
        """Adds a photo to an observation: a new file, or a photo uploaded before.

        Give ``file`` to upload, or ``photo_id`` of a photo from ``photos.create``. Files may have up to 20 MB.
        With a ``uuid`` the call may be repeated: the same user's second one with that ``uuid`` makes no second
        record.

        ``POST /observation_photos``. Needs signing in.

        Args:
            observation_id: UUID of the observation.
            photo_id: Id of a photo uploaded before.
            position: Place of the photo in the observation, from 0.
            uuid: UUID chosen by the client, which makes the call repeatable; the same user's second one
                makes no second record.
            file: File to upload, up to 20 MB. Its name and media type are kept.
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
            operations.OBSERVATION_PHOTOS_CREATE,
            {
                "observation_id": observation_id,
                "photo_id": photo_id,
                "position": position,
                "uuid": uuid,
                "file": file,
                "fields": fields,
                "except_": except_,
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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATION_PHOTOS_DELETE, {"uuid": uuid, **options})

    @overload
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: FieldsOf[ObservationPhotoFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        position: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationPhoto]: ...
    @overload
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        observation_id: UUID | str,
        position: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationPhotoFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        position: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ObservationPhoto]:
        """Changes a photo's place in the order of an observation's photos.

        ``PUT /observation_photos/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the photo on its observation, which is not the photo's own id.
            observation_id: UUID of the observation.
            position: Place of the photo in the observation, from 0.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATION_PHOTOS_UPDATE,
            {
                "uuid": uuid,
                "observation_id": observation_id,
                "position": position,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

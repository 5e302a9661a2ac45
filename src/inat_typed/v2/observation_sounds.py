# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.observation_sounds``."""

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
        ObservationSoundFields,
    )
    from inat_typed.v2.models import (
        ObservationSound,
    )


class ObservationSoundsResource(Resource):
    """The operations of ``observation_sounds``."""

    @overload
    def create(
        self,
        *,
        fields: FieldsOf[ObservationSoundFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        sound_id: int | None = None,
        file: File | None = None,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ObservationSound]: ...
    @overload
    def create(
        self,
        *,
        fields: type[ProjectionT],
        observation_id: UUID | str,
        sound_id: int | None = None,
        file: File | None = None,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ProjectionT]: ...
    def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationSoundFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        sound_id: int | None = None,
        file: File | None = None,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ProjectionT] | Page[ObservationSound]:
        """Adds a sound to an observation: a new file, or a sound uploaded before.

        Give ``file`` to upload, or ``sound_id`` of a sound from ``sounds.create``. Files may have up to 20 MB.
        With a ``file`` and a ``uuid`` the call may be repeated: the same user's second one with that ``uuid``
        makes no second record.

        ``POST /observation_sounds``. Needs signing in.

        Args:
            observation_id: UUID of the observation.
            sound_id: Id of a sound uploaded before.
            file: File to upload, up to 20 MB. Its name and media type are kept.
            uuid: UUID chosen by the client, which makes the call repeatable; the same user's second one
                makes no second record.
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
            operations.OBSERVATION_SOUNDS_CREATE,
            {
                "observation_id": observation_id,
                "sound_id": sound_id,
                "file": file,
                "uuid": uuid,
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
        """Removes a sound from an observation.

        ``DELETE /observation_sounds/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the sound on its observation, which is not the sound's own id.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATION_SOUNDS_DELETE, {"uuid": uuid, **options})

    @overload
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: FieldsOf[ObservationSoundFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationSound]: ...
    @overload
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        observation_id: UUID | str,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationSoundFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ObservationSound]:
        """Changes a sound of an observation.

        ``PUT /observation_sounds/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the sound on its observation, which is not the sound's own id.
            observation_id: UUID of the observation.
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
            operations.OBSERVATION_SOUNDS_UPDATE,
            {"uuid": uuid, "observation_id": observation_id, "fields": fields, "except_": except_, **options},
        )


class AsyncObservationSoundsResource(AsyncResource):
    """The operations of ``observation_sounds``, asynchronous."""

    @overload
    async def create(
        self,
        *,
        fields: FieldsOf[ObservationSoundFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        sound_id: int | None = None,
        file: File | None = None,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ObservationSound]: ...
    @overload
    async def create(
        self,
        *,
        fields: type[ProjectionT],
        observation_id: UUID | str,
        sound_id: int | None = None,
        file: File | None = None,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ProjectionT]: ...
    async def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationSoundFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        sound_id: int | None = None,
        file: File | None = None,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ProjectionT] | Page[ObservationSound]:
        """Adds a sound to an observation: a new file, or a sound uploaded before.

        Give ``file`` to upload, or ``sound_id`` of a sound from ``sounds.create``. Files may have up to 20 MB.
        With a ``file`` and a ``uuid`` the call may be repeated: the same user's second one with that ``uuid``
        makes no second record.

        ``POST /observation_sounds``. Needs signing in.

        Args:
            observation_id: UUID of the observation.
            sound_id: Id of a sound uploaded before.
            file: File to upload, up to 20 MB. Its name and media type are kept.
            uuid: UUID chosen by the client, which makes the call repeatable; the same user's second one
                makes no second record.
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
            operations.OBSERVATION_SOUNDS_CREATE,
            {
                "observation_id": observation_id,
                "sound_id": sound_id,
                "file": file,
                "uuid": uuid,
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
        """Removes a sound from an observation.

        ``DELETE /observation_sounds/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the sound on its observation, which is not the sound's own id.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATION_SOUNDS_DELETE, {"uuid": uuid, **options})

    @overload
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: FieldsOf[ObservationSoundFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationSound]: ...
    @overload
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        observation_id: UUID | str,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationSoundFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ObservationSound]:
        """Changes a sound of an observation.

        ``PUT /observation_sounds/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the sound on its observation, which is not the sound's own id.
            observation_id: UUID of the observation.
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
            operations.OBSERVATION_SOUNDS_UPDATE,
            {"uuid": uuid, "observation_id": observation_id, "fields": fields, "except_": except_, **options},
        )

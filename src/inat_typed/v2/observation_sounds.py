# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.observation_sounds``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import CallOptions, Fields, File, UploadOptions
    from inat_typed.v2.models import (
        ObservationSound,
    )


class ObservationSoundsResource(Resource):
    """The operations of ``observation_sounds``."""

    def create(
        self,
        *,
        observation_id: UUID | str,
        fields: Fields | None = None,
        sound_id: int | None = None,
        file: File | None = None,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ObservationSound]:
        """Adds a sound to an observation: a new file, or a sound uploaded before.

        Give ``file`` to upload, or ``sound_id`` of a sound from ``sounds.create``. Files may have up to 20 MB.
        With a ``file`` and a ``uuid`` the call may be repeated: the same user's second one with that ``uuid``
        makes no second record.

        ``POST /observation_sounds``. Needs signing in.

        Args:
            observation_id: UUID of the observation.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            sound_id: Id of a sound uploaded before.
            file: File to upload, up to 20 MB. Its name and media type are kept.
            uuid: UUID chosen by the client, which makes the call repeatable; the same user's second one
                makes no second record.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATION_SOUNDS_CREATE,
            {
                "observation_id": observation_id,
                "fields": fields,
                "sound_id": sound_id,
                "file": file,
                "uuid": uuid,
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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATION_SOUNDS_DELETE, {"uuid": uuid, **options})

    def update(
        self,
        uuid: UUID | str,
        *,
        observation_id: UUID | str,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationSound]:
        """Changes a sound of an observation.

        ``PUT /observation_sounds/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the sound on its observation, which is not the sound's own id.
            observation_id: UUID of the observation.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATION_SOUNDS_UPDATE,
            {"uuid": uuid, "observation_id": observation_id, "fields": fields, **options},
        )


class AsyncObservationSoundsResource(AsyncResource):
    """The operations of ``observation_sounds``, asynchronous."""

    async def create(
        self,
        *,
        observation_id: UUID | str,
        fields: Fields | None = None,
        sound_id: int | None = None,
        file: File | None = None,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ObservationSound]:
        """Adds a sound to an observation: a new file, or a sound uploaded before.

        Give ``file`` to upload, or ``sound_id`` of a sound from ``sounds.create``. Files may have up to 20 MB.
        With a ``file`` and a ``uuid`` the call may be repeated: the same user's second one with that ``uuid``
        makes no second record.

        ``POST /observation_sounds``. Needs signing in.

        Args:
            observation_id: UUID of the observation.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            sound_id: Id of a sound uploaded before.
            file: File to upload, up to 20 MB. Its name and media type are kept.
            uuid: UUID chosen by the client, which makes the call repeatable; the same user's second one
                makes no second record.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATION_SOUNDS_CREATE,
            {
                "observation_id": observation_id,
                "fields": fields,
                "sound_id": sound_id,
                "file": file,
                "uuid": uuid,
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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATION_SOUNDS_DELETE, {"uuid": uuid, **options})

    async def update(
        self,
        uuid: UUID | str,
        *,
        observation_id: UUID | str,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationSound]:
        """Changes a sound of an observation.

        ``PUT /observation_sounds/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the sound on its observation, which is not the sound's own id.
            observation_id: UUID of the observation.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATION_SOUNDS_UPDATE,
            {"uuid": uuid, "observation_id": observation_id, "fields": fields, **options},
        )

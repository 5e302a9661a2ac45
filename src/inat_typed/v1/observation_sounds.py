# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.observation_sounds``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.types import (
        CallOptions,
        File,
        UploadOptions,
    )
    from inat_typed.v1.models import (
        ObservationSound,
    )


class ObservationSoundsResource(Resource):
    """The operations of ``observation_sounds``."""

    def create(
        self,
        *,
        observation_id: int | None = None,
        uuid: UUID | str | None = None,
        file: File | None = None,
        **options: Unpack[UploadOptions],
    ) -> ObservationSound:
        """Uploads a sound and adds it to an observation.

        Files may have up to 20 MB. With a ``uuid`` the call may be repeated: the second one with that ``uuid``
        makes no second record.

        ``POST /observation_sounds``. Needs signing in. Not in the API's published description: it may change or
        go without notice.

        Args:
            observation_id: Id of the observation.
            uuid: UUID chosen by the client, which makes the call repeatable: the same user's second one
                makes no second record.
            file: File to upload, up to 20 MB. Its name and media type are kept.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATION_SOUNDS_CREATE,
            {"observation_id": observation_id, "uuid": uuid, "file": file, **options},
        )

    def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Removes a sound from an observation.

        ``DELETE /observation_sounds/{id}``. Needs signing in. Not in the API's published description: it may
        change or go without notice.

        Args:
            id: Id of the observation sound.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATION_SOUNDS_DELETE, {"id": id, **options})


class AsyncObservationSoundsResource(AsyncResource):
    """The operations of ``observation_sounds``, asynchronous."""

    async def create(
        self,
        *,
        observation_id: int | None = None,
        uuid: UUID | str | None = None,
        file: File | None = None,
        **options: Unpack[UploadOptions],
    ) -> ObservationSound:
        """Uploads a sound and adds it to an observation.

        Files may have up to 20 MB. With a ``uuid`` the call may be repeated: the second one with that ``uuid``
        makes no second record.

        ``POST /observation_sounds``. Needs signing in. Not in the API's published description: it may change or
        go without notice.

        Args:
            observation_id: Id of the observation.
            uuid: UUID chosen by the client, which makes the call repeatable: the same user's second one
                makes no second record.
            file: File to upload, up to 20 MB. Its name and media type are kept.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATION_SOUNDS_CREATE,
            {"observation_id": observation_id, "uuid": uuid, "file": file, **options},
        )

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Removes a sound from an observation.

        ``DELETE /observation_sounds/{id}``. Needs signing in. Not in the API's published description: it may
        change or go without notice.

        Args:
            id: Id of the observation sound.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATION_SOUNDS_DELETE, {"id": id, **options})

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.sounds``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.types import (
        File,
        UploadOptions,
    )
    from inat_typed.v1.models import (
        Sound,
    )


class SoundsResource(Resource):
    """The operations of ``sounds``."""

    def create(
        self,
        *,
        file: File | None = None,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Sound:
        """Uploads a sound that is not yet part of an observation.

        Files may have up to 20 MB.

        ``POST /sounds``. Needs signing in. Not in the API's published description: it may change or go without
        notice.

        Args:
            file: File to upload, up to 20 MB. Its name and media type are kept.
            uuid: UUID chosen by the client, which makes the call repeatable: the same user's second one
                makes no second record.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.SOUNDS_CREATE, {"file": file, "uuid": uuid, **options})


class AsyncSoundsResource(AsyncResource):
    """The operations of ``sounds``, asynchronous."""

    async def create(
        self,
        *,
        file: File | None = None,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Sound:
        """Uploads a sound that is not yet part of an observation.

        Files may have up to 20 MB.

        ``POST /sounds``. Needs signing in. Not in the API's published description: it may change or go without
        notice.

        Args:
            file: File to upload, up to 20 MB. Its name and media type are kept.
            uuid: UUID chosen by the client, which makes the call repeatable: the same user's second one
                makes no second record.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.SOUNDS_CREATE, {"file": file, "uuid": uuid, **options})

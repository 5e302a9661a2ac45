# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.sounds``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        FieldsOf,
        File,
        Many,
        ProjectionT,
        UploadOptions,
    )
    from inat_typed.v2.fields import (
        SoundFields,
    )
    from inat_typed.v2.models import (
        Sound,
    )


class SoundsResource(Resource):
    """The operations of ``sounds``."""

    @overload
    def create(
        self,
        *,
        fields: FieldsOf[SoundFields] | None = None,
        except_: Many[str] | None = None,
        file: File,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[Sound]: ...
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
        fields: type[ProjectionT] | FieldsOf[SoundFields] | None = None,
        except_: Many[str] | None = None,
        file: File,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ProjectionT] | Page[Sound]:
        """Uploads a sound that is not yet part of an observation.

        Files may have up to 20 MB. ``observation_sounds.create`` with ``sound_id`` puts the sound on an
        observation.

        ``POST /sounds``. Needs signing in.

        Args:
            file: File to upload, up to 20 MB. Its name and media type are kept.
            uuid: UUID chosen by the client for the sound.
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
            operations.SOUNDS_CREATE, {"file": file, "uuid": uuid, "fields": fields, "except_": except_, **options}
        )


class AsyncSoundsResource(AsyncResource):
    """The operations of ``sounds``, asynchronous."""

    @overload
    async def create(
        self,
        *,
        fields: FieldsOf[SoundFields] | None = None,
        except_: Many[str] | None = None,
        file: File,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[Sound]: ...
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
        fields: type[ProjectionT] | FieldsOf[SoundFields] | None = None,
        except_: Many[str] | None = None,
        file: File,
        uuid: UUID | str | None = None,
        **options: Unpack[UploadOptions],
    ) -> Page[ProjectionT] | Page[Sound]:
        """Uploads a sound that is not yet part of an observation.

        Files may have up to 20 MB. ``observation_sounds.create`` with ``sound_id`` puts the sound on an
        observation.

        ``POST /sounds``. Needs signing in.

        Args:
            file: File to upload, up to 20 MB. Its name and media type are kept.
            uuid: UUID chosen by the client for the sound.
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
            operations.SOUNDS_CREATE, {"file": file, "uuid": uuid, "fields": fields, "except_": except_, **options}
        )

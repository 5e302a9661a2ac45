# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.flags``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import (
        CallOptions,
    )
    from inat_typed.v1.models import (
        Flag,
    )


class FlagsResource(Resource):
    """The operations of ``flags``."""

    def create(
        self,
        *,
        flag: Literal["spam", "inappropriate", "other"] | None = None,
        flaggable_id: int | None = None,
        flaggable_type: Literal["Comment", "Identification", "Message", "Observation", "Post", "Taxon"] | None = None,
        flag_explanation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Flag:
        """Flags a record for the attention of curators.

        ``POST /flags``. Needs signing in.

        Args:
            flag: Reason, ``spam``, ``inappropriate`` or ``other``.
            flaggable_id: Id of the flagged record.
            flaggable_type: Kind of the flagged record, such as ``Observation``, ``Comment`` or ``Taxon``.
            flag_explanation: Explanation, for the reason ``other``.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.FLAGS_CREATE,
            {
                "flag": flag,
                "flaggable_id": flaggable_id,
                "flaggable_type": flaggable_type,
                "flag_explanation": flag_explanation,
                **options,
            },
        )

    def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a flag.

        ``DELETE /flags/{id}``. Needs signing in.

        Args:
            id: Id of the flag.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.FLAGS_DELETE, {"id": id, **options})

    def update(
        self,
        id: int,
        *,
        resolved: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Flag:
        """Changes a flag, usually to resolve it.

        ``PUT /flags/{id}``. Needs signing in.

        Args:
            id: Id of the flag.
            resolved: Whether the flag is resolved.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.FLAGS_UPDATE, {"id": id, "resolved": resolved, **options})


class AsyncFlagsResource(AsyncResource):
    """The operations of ``flags``, asynchronous."""

    async def create(
        self,
        *,
        flag: Literal["spam", "inappropriate", "other"] | None = None,
        flaggable_id: int | None = None,
        flaggable_type: Literal["Comment", "Identification", "Message", "Observation", "Post", "Taxon"] | None = None,
        flag_explanation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Flag:
        """Flags a record for the attention of curators.

        ``POST /flags``. Needs signing in.

        Args:
            flag: Reason, ``spam``, ``inappropriate`` or ``other``.
            flaggable_id: Id of the flagged record.
            flaggable_type: Kind of the flagged record, such as ``Observation``, ``Comment`` or ``Taxon``.
            flag_explanation: Explanation, for the reason ``other``.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.FLAGS_CREATE,
            {
                "flag": flag,
                "flaggable_id": flaggable_id,
                "flaggable_type": flaggable_type,
                "flag_explanation": flag_explanation,
                **options,
            },
        )

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a flag.

        ``DELETE /flags/{id}``. Needs signing in.

        Args:
            id: Id of the flag.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.FLAGS_DELETE, {"id": id, **options})

    async def update(
        self,
        id: int,
        *,
        resolved: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Flag:
        """Changes a flag, usually to resolve it.

        ``PUT /flags/{id}``. Needs signing in.

        Args:
            id: Id of the flag.
            resolved: Whether the flag is resolved.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.FLAGS_UPDATE, {"id": id, "resolved": resolved, **options})

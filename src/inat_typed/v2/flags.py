# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.flags``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import CallOptions, Fields
    from inat_typed.v2.models import (
        Flag,
    )


class FlagsResource(Resource):
    """The operations of ``flags``."""

    def create(
        self,
        *,
        flag: str,
        flaggable_id: int,
        flaggable_type: str,
        fields: Fields | None = None,
        flag_explanation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Flag]:
        """Flags a record for the attention of curators.

        ``POST /flags``. Needs signing in.

        Args:
            flag: Reason, ``spam``, ``inappropriate`` or ``other``.
            flaggable_id: Id of the flagged record.
            flaggable_type: Kind of the flagged record, such as ``Observation``, ``Comment`` or ``Taxon``.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            flag_explanation: Explanation, for the reason ``other``.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

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
                "fields": fields,
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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

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
        fields: Fields | None = None,
        resolved: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Flag]:
        """Changes a flag, usually to resolve it.

        ``PUT /flags/{id}``. Needs signing in.

        Args:
            id: Id of the flag.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            resolved: Whether the flag is resolved.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.FLAGS_UPDATE, {"id": id, "fields": fields, "resolved": resolved, **options})


class AsyncFlagsResource(AsyncResource):
    """The operations of ``flags``, asynchronous."""

    async def create(
        self,
        *,
        flag: str,
        flaggable_id: int,
        flaggable_type: str,
        fields: Fields | None = None,
        flag_explanation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Flag]:
        """Flags a record for the attention of curators.

        ``POST /flags``. Needs signing in.

        Args:
            flag: Reason, ``spam``, ``inappropriate`` or ``other``.
            flaggable_id: Id of the flagged record.
            flaggable_type: Kind of the flagged record, such as ``Observation``, ``Comment`` or ``Taxon``.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            flag_explanation: Explanation, for the reason ``other``.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

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
                "fields": fields,
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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

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
        fields: Fields | None = None,
        resolved: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Flag]:
        """Changes a flag, usually to resolve it.

        ``PUT /flags/{id}``. Needs signing in.

        Args:
            id: Id of the flag.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            resolved: Whether the flag is resolved.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.FLAGS_UPDATE, {"id": id, "fields": fields, "resolved": resolved, **options})

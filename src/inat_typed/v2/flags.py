# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.flags``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        FieldsOf,
        Many,
        ProjectionT,
    )
    from inat_typed.v2.fields import (
        FlagFields,
    )
    from inat_typed.v2.models import (
        Flag,
    )


class FlagsResource(Resource):
    """The operations of ``flags``."""

    @overload
    def create(
        self,
        *,
        fields: FieldsOf[FlagFields] | None = None,
        except_: Many[str] | None = None,
        flag: str,
        flaggable_id: int,
        flaggable_type: str,
        flag_explanation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Flag]: ...
    @overload
    def create(
        self,
        *,
        fields: type[ProjectionT],
        flag: str,
        flaggable_id: int,
        flaggable_type: str,
        flag_explanation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[FlagFields] | None = None,
        except_: Many[str] | None = None,
        flag: str,
        flaggable_id: int,
        flaggable_type: str,
        flag_explanation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Flag]:
        """Flags a record for the attention of curators.

        ``POST /flags``. Needs signing in.

        Args:
            flag: Reason, ``spam``, ``inappropriate`` or ``other``.
            flaggable_id: Id of the flagged record.
            flaggable_type: Kind of the flagged record, such as ``Observation``, ``Comment`` or ``Taxon``.
            flag_explanation: Explanation, for the reason ``other``.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
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
                "fields": fields,
                "except_": except_,
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

    @overload
    def update(
        self,
        id: int,
        *,
        fields: FieldsOf[FlagFields] | None = None,
        except_: Many[str] | None = None,
        resolved: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Flag]: ...
    @overload
    def update(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        resolved: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def update(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | FieldsOf[FlagFields] | None = None,
        except_: Many[str] | None = None,
        resolved: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Flag]:
        """Changes a flag, usually to resolve it.

        ``PUT /flags/{id}``. Needs signing in.

        Args:
            id: Id of the flag.
            resolved: Whether the flag is resolved.
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
            operations.FLAGS_UPDATE, {"id": id, "resolved": resolved, "fields": fields, "except_": except_, **options}
        )


class AsyncFlagsResource(AsyncResource):
    """The operations of ``flags``, asynchronous."""

    @overload
    async def create(
        self,
        *,
        fields: FieldsOf[FlagFields] | None = None,
        except_: Many[str] | None = None,
        flag: str,
        flaggable_id: int,
        flaggable_type: str,
        flag_explanation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Flag]: ...
    @overload
    async def create(
        self,
        *,
        fields: type[ProjectionT],
        flag: str,
        flaggable_id: int,
        flaggable_type: str,
        flag_explanation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[FlagFields] | None = None,
        except_: Many[str] | None = None,
        flag: str,
        flaggable_id: int,
        flaggable_type: str,
        flag_explanation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Flag]:
        """Flags a record for the attention of curators.

        ``POST /flags``. Needs signing in.

        Args:
            flag: Reason, ``spam``, ``inappropriate`` or ``other``.
            flaggable_id: Id of the flagged record.
            flaggable_type: Kind of the flagged record, such as ``Observation``, ``Comment`` or ``Taxon``.
            flag_explanation: Explanation, for the reason ``other``.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
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
                "fields": fields,
                "except_": except_,
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

    @overload
    async def update(
        self,
        id: int,
        *,
        fields: FieldsOf[FlagFields] | None = None,
        except_: Many[str] | None = None,
        resolved: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Flag]: ...
    @overload
    async def update(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        resolved: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def update(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | FieldsOf[FlagFields] | None = None,
        except_: Many[str] | None = None,
        resolved: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Flag]:
        """Changes a flag, usually to resolve it.

        ``PUT /flags/{id}``. Needs signing in.

        Args:
            id: Id of the flag.
            resolved: Whether the flag is resolved.
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
            operations.FLAGS_UPDATE, {"id": id, "resolved": resolved, "fields": fields, "except_": except_, **options}
        )

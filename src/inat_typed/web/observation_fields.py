# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.web.observation_fields``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.web import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import (
        CallOptions,
        ProjectionT,
    )
    from inat_typed.web.models import (
        ObservationField,
    )


class ObservationFieldsResource(Resource):
    """The operations of ``observation_fields``."""

    @overload
    def search(
        self,
        *,
        order: Literal["asc", "desc"] | None = None,
        order_by: Literal["created_at", "name", "users_count", "values_count"] | None = None,
        page: int | None = None,
        q: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[ObservationField]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        order: Literal["asc", "desc"] | None = None,
        order_by: Literal["created_at", "name", "users_count", "values_count"] | None = None,
        page: int | None = None,
        q: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        order: Literal["asc", "desc"] | None = None,
        order_by: Literal["created_at", "name", "users_count", "values_count"] | None = None,
        page: int | None = None,
        q: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[ProjectionT] | list[ObservationField]:
        """Observation fields whose names hold the given text.

        The answer is a list without a total. Beyond the last page it is empty.

        ``GET /observation_fields.json``. No signing in.

        Args:
            order: Direction of the order, ``desc`` where nothing is given.
            order_by: What to order by; the time at which the field was made where nothing is given.
            page: Number of the page, from 1.
            q: Text that the name must hold, in upper or lower case.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATION_FIELDS_SEARCH,
            {"order": order, "order_by": order_by, "page": page, "q": q, "fields": fields, **options},
        )


class AsyncObservationFieldsResource(AsyncResource):
    """The operations of ``observation_fields``, asynchronous."""

    @overload
    async def search(
        self,
        *,
        order: Literal["asc", "desc"] | None = None,
        order_by: Literal["created_at", "name", "users_count", "values_count"] | None = None,
        page: int | None = None,
        q: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[ObservationField]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        order: Literal["asc", "desc"] | None = None,
        order_by: Literal["created_at", "name", "users_count", "values_count"] | None = None,
        page: int | None = None,
        q: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        order: Literal["asc", "desc"] | None = None,
        order_by: Literal["created_at", "name", "users_count", "values_count"] | None = None,
        page: int | None = None,
        q: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[ProjectionT] | list[ObservationField]:
        """Observation fields whose names hold the given text.

        The answer is a list without a total. Beyond the last page it is empty.

        ``GET /observation_fields.json``. No signing in.

        Args:
            order: Direction of the order, ``desc`` where nothing is given.
            order_by: What to order by; the time at which the field was made where nothing is given.
            page: Number of the page, from 1.
            q: Text that the name must hold, in upper or lower case.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATION_FIELDS_SEARCH,
            {"order": order, "order_by": order_by, "page": page, "q": q, "fields": fields, **options},
        )

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.observation_fields``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        ProjectionT,
    )
    from inat_typed.v1.models import (
        ObservationField,
    )


class ObservationFieldsResource(Resource):
    """The operations of ``observation_fields``."""

    @overload
    def autocomplete(
        self,
        *,
        q: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationField]: ...
    @overload
    def autocomplete(
        self,
        *,
        fields: type[ProjectionT],
        q: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def autocomplete(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        q: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ObservationField]:
        """Observation fields with a name that begins with a text.

        ``GET /observation_fields/autocomplete``. No signing in. Not in the API's published description: it may
        change or go without notice.

        Args:
            q: Beginning of the name of an observation field.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATION_FIELDS_AUTOCOMPLETE,
            {"q": q, "page": page, "per_page": per_page, "fields": fields, **options},
        )


class AsyncObservationFieldsResource(AsyncResource):
    """The operations of ``observation_fields``, asynchronous."""

    @overload
    async def autocomplete(
        self,
        *,
        q: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationField]: ...
    @overload
    async def autocomplete(
        self,
        *,
        fields: type[ProjectionT],
        q: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def autocomplete(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        q: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ObservationField]:
        """Observation fields with a name that begins with a text.

        ``GET /observation_fields/autocomplete``. No signing in. Not in the API's published description: it may
        change or go without notice.

        Args:
            q: Beginning of the name of an observation field.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATION_FIELDS_AUTOCOMPLETE,
            {"q": q, "page": page, "per_page": per_page, "fields": fields, **options},
        )

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.saved_locations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

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
        SavedLocationFields,
    )
    from inat_typed.v2.models import (
        SavedLocation,
    )


class SavedLocationsResource(Resource):
    """The operations of ``saved_locations``."""

    @overload
    def create(
        self,
        *,
        fields: FieldsOf[SavedLocationFields] | None = None,
        except_: Many[str] | None = None,
        geoprivacy: Literal["open", "obscured", "private"] | None = None,
        latitude: float | None = None,
        longitude: float | None = None,
        positional_accuracy: int | None = None,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[SavedLocation]: ...
    @overload
    def create(
        self,
        *,
        fields: type[ProjectionT],
        geoprivacy: Literal["open", "obscured", "private"] | None = None,
        latitude: float | None = None,
        longitude: float | None = None,
        positional_accuracy: int | None = None,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[SavedLocationFields] | None = None,
        except_: Many[str] | None = None,
        geoprivacy: Literal["open", "obscured", "private"] | None = None,
        latitude: float | None = None,
        longitude: float | None = None,
        positional_accuracy: int | None = None,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[SavedLocation]:
        """Saves a location for the signed-in user to use again.

        ``POST /saved_locations``. Needs signing in.

        Args:
            geoprivacy: Geoprivacy of observations made there.
            latitude: Latitude in decimal degrees, WGS 84.
            longitude: Longitude in decimal degrees, WGS 84.
            positional_accuracy: Accuracy of the coordinates, as a radius in metres around them.
            title: Name of the location.
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
            operations.SAVED_LOCATIONS_CREATE,
            {
                "geoprivacy": geoprivacy,
                "latitude": latitude,
                "longitude": longitude,
                "positional_accuracy": positional_accuracy,
                "title": title,
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
        """Deletes a saved location.

        ``DELETE /saved_locations/{id}``. Needs signing in.

        Args:
            id: Id of the saved location.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.SAVED_LOCATIONS_DELETE, {"id": id, **options})

    @overload
    def search(
        self,
        *,
        fields: FieldsOf[SavedLocationFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        q: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[SavedLocation]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        q: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[SavedLocationFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        q: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[SavedLocation]:
        """Locations that the signed-in user has saved.

        ``GET /saved_locations``. Needs signing in.

        Args:
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            q: Words of the title.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
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
            operations.SAVED_LOCATIONS_SEARCH,
            {"page": page, "q": q, "per_page": per_page, "fields": fields, "except_": except_, **options},
        )


class AsyncSavedLocationsResource(AsyncResource):
    """The operations of ``saved_locations``, asynchronous."""

    @overload
    async def create(
        self,
        *,
        fields: FieldsOf[SavedLocationFields] | None = None,
        except_: Many[str] | None = None,
        geoprivacy: Literal["open", "obscured", "private"] | None = None,
        latitude: float | None = None,
        longitude: float | None = None,
        positional_accuracy: int | None = None,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[SavedLocation]: ...
    @overload
    async def create(
        self,
        *,
        fields: type[ProjectionT],
        geoprivacy: Literal["open", "obscured", "private"] | None = None,
        latitude: float | None = None,
        longitude: float | None = None,
        positional_accuracy: int | None = None,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[SavedLocationFields] | None = None,
        except_: Many[str] | None = None,
        geoprivacy: Literal["open", "obscured", "private"] | None = None,
        latitude: float | None = None,
        longitude: float | None = None,
        positional_accuracy: int | None = None,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[SavedLocation]:
        """Saves a location for the signed-in user to use again.

        ``POST /saved_locations``. Needs signing in.

        Args:
            geoprivacy: Geoprivacy of observations made there.
            latitude: Latitude in decimal degrees, WGS 84.
            longitude: Longitude in decimal degrees, WGS 84.
            positional_accuracy: Accuracy of the coordinates, as a radius in metres around them.
            title: Name of the location.
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
            operations.SAVED_LOCATIONS_CREATE,
            {
                "geoprivacy": geoprivacy,
                "latitude": latitude,
                "longitude": longitude,
                "positional_accuracy": positional_accuracy,
                "title": title,
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
        """Deletes a saved location.

        ``DELETE /saved_locations/{id}``. Needs signing in.

        Args:
            id: Id of the saved location.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.SAVED_LOCATIONS_DELETE, {"id": id, **options})

    @overload
    async def search(
        self,
        *,
        fields: FieldsOf[SavedLocationFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        q: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[SavedLocation]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        q: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[SavedLocationFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        q: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[SavedLocation]:
        """Locations that the signed-in user has saved.

        ``GET /saved_locations``. Needs signing in.

        Args:
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            q: Words of the title.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
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
            operations.SAVED_LOCATIONS_SEARCH,
            {"page": page, "q": q, "per_page": per_page, "fields": fields, "except_": except_, **options},
        )

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.pond.frogs``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from inat_typed.pond import operations
from inat_typed.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from inat_typed.pond.fields import (
        FrogFields,
    )
    from inat_typed.pond.models import (
        Frog,
    )
    from inat_typed.pond.params import (
        FrogsCreateSpot,
    )
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        FieldsOf,
        Many,
        ProjectionT,
    )


class FrogsResource(Resource):
    """The operations of ``frogs``."""

    def create(
        self,
        *,
        name: str,
        spots: Many[FrogsCreateSpot] | None = None,
        **options: Unpack[CallOptions],
    ) -> Frog:
        """Creates a frog.

        ``POST /frogs``. Needs signing in.

        Args:
            name: Its name.
            spots: Its spots.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.FROGS_CREATE, {"name": name, "spots": spots, **options})

    def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a frog.

        ``DELETE /frogs/{id}``. Needs signing in.

        Args:
            id: Id of the frog.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.FROGS_DELETE, {"id": id, **options})

    @overload
    def get(
        self,
        id: int | Many[int],
        **options: Unpack[CallOptions],
    ) -> Page[Frog]: ...
    @overload
    def get(
        self,
        id: int | Many[int],
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def get(
        self,
        id: int | Many[int],
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Frog]:
        """Frogs by id.

        ``GET /frogs/{id}``. No signing in.

        Args:
            id: Id of the frog.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.FROGS_GET, {"id": id, "fields": fields, **options})

    def photo(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """A frog's photo.

        ``GET /frogs/{id}/photo.png``. No signing in.

        Args:
            id: Id of the frog.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.FROGS_PHOTO, {"id": id, **options})

    @overload
    def search(
        self,
        *,
        fields: FieldsOf[FrogFields] | None = None,
        except_: Many[str] | None = None,
        colour: Many[Literal["green", "brown"]] | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Frog]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        colour: Many[Literal["green", "brown"]] | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[FrogFields] | None = None,
        except_: Many[str] | None = None,
        colour: Many[Literal["green", "brown"]] | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Frog]:
        """Frogs that match.

        ``GET /frogs``. No signing in.

        Args:
            colour: Its colour.
            page: Which page.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Which fields.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.FROGS_SEARCH, {"colour": colour, "page": page, "fields": fields, "except_": except_, **options}
        )


class AsyncFrogsResource(AsyncResource):
    """The operations of ``frogs``, asynchronous."""

    async def create(
        self,
        *,
        name: str,
        spots: Many[FrogsCreateSpot] | None = None,
        **options: Unpack[CallOptions],
    ) -> Frog:
        """Creates a frog.

        ``POST /frogs``. Needs signing in.

        Args:
            name: Its name.
            spots: Its spots.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.FROGS_CREATE, {"name": name, "spots": spots, **options})

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a frog.

        ``DELETE /frogs/{id}``. Needs signing in.

        Args:
            id: Id of the frog.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.FROGS_DELETE, {"id": id, **options})

    @overload
    async def get(
        self,
        id: int | Many[int],
        **options: Unpack[CallOptions],
    ) -> Page[Frog]: ...
    @overload
    async def get(
        self,
        id: int | Many[int],
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def get(
        self,
        id: int | Many[int],
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Frog]:
        """Frogs by id.

        ``GET /frogs/{id}``. No signing in.

        Args:
            id: Id of the frog.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.FROGS_GET, {"id": id, "fields": fields, **options})

    async def photo(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """A frog's photo.

        ``GET /frogs/{id}/photo.png``. No signing in.

        Args:
            id: Id of the frog.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.FROGS_PHOTO, {"id": id, **options})

    @overload
    async def search(
        self,
        *,
        fields: FieldsOf[FrogFields] | None = None,
        except_: Many[str] | None = None,
        colour: Many[Literal["green", "brown"]] | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Frog]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        colour: Many[Literal["green", "brown"]] | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[FrogFields] | None = None,
        except_: Many[str] | None = None,
        colour: Many[Literal["green", "brown"]] | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Frog]:
        """Frogs that match.

        ``GET /frogs``. No signing in.

        Args:
            colour: Its colour.
            page: Which page.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Which fields.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.FROGS_SEARCH, {"colour": colour, "page": page, "fields": fields, "except_": except_, **options}
        )

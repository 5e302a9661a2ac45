# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.announcements``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        ProjectionT,
    )
    from inat_typed.v1.models import (
        Announcement,
    )


class AnnouncementsResource(Resource):
    """The operations of ``announcements``."""

    def dismiss(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Dismisses an announcement, so that it is not shown to the user again.

        ``PUT /announcements/{id}/dismiss``. Needs signing in. Not in the API's published description: it may
        change or go without notice.

        Args:
            id: Id of the announcement.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.ANNOUNCEMENTS_DISMISS, {"id": id, **options})

    @overload
    def search(
        self,
        *,
        client: Literal["inat-ios", "inat-android", "seek", "inatrn"] | None = None,
        locale: str | None = None,
        placement: Literal["users/dashboard#sidebar", "users/dashboard", "welcome/index", "mobile/home", "mobile"]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Announcement]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        client: Literal["inat-ios", "inat-android", "seek", "inatrn"] | None = None,
        locale: str | None = None,
        placement: Literal["users/dashboard#sidebar", "users/dashboard", "welcome/index", "mobile/home", "mobile"]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        client: Literal["inat-ios", "inat-android", "seek", "inatrn"] | None = None,
        locale: str | None = None,
        placement: Literal["users/dashboard#sidebar", "users/dashboard", "welcome/index", "mobile/home", "mobile"]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Announcement]:
        """Announcements that are shown at present.

        ``GET /announcements``. Signing in is optional: it shows what only you may see. Not in the API's
        published description: it may change or go without notice.

        Args:
            client: Application that the announcement is meant for.
            locale: Locale of the announcement; unless given, that of the signed-in user.
            placement: Where the announcement is shown; ``mobile`` for all spots of mobile applications.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.ANNOUNCEMENTS_SEARCH,
            {"client": client, "locale": locale, "placement": placement, "fields": fields, **options},
        )


class AsyncAnnouncementsResource(AsyncResource):
    """The operations of ``announcements``, asynchronous."""

    async def dismiss(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Dismisses an announcement, so that it is not shown to the user again.

        ``PUT /announcements/{id}/dismiss``. Needs signing in. Not in the API's published description: it may
        change or go without notice.

        Args:
            id: Id of the announcement.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.ANNOUNCEMENTS_DISMISS, {"id": id, **options})

    @overload
    async def search(
        self,
        *,
        client: Literal["inat-ios", "inat-android", "seek", "inatrn"] | None = None,
        locale: str | None = None,
        placement: Literal["users/dashboard#sidebar", "users/dashboard", "welcome/index", "mobile/home", "mobile"]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Announcement]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        client: Literal["inat-ios", "inat-android", "seek", "inatrn"] | None = None,
        locale: str | None = None,
        placement: Literal["users/dashboard#sidebar", "users/dashboard", "welcome/index", "mobile/home", "mobile"]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        client: Literal["inat-ios", "inat-android", "seek", "inatrn"] | None = None,
        locale: str | None = None,
        placement: Literal["users/dashboard#sidebar", "users/dashboard", "welcome/index", "mobile/home", "mobile"]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Announcement]:
        """Announcements that are shown at present.

        ``GET /announcements``. Signing in is optional: it shows what only you may see. Not in the API's
        published description: it may change or go without notice.

        Args:
            client: Application that the announcement is meant for.
            locale: Locale of the announcement; unless given, that of the signed-in user.
            placement: Where the announcement is shown; ``mobile`` for all spots of mobile applications.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.ANNOUNCEMENTS_SEARCH,
            {"client": client, "locale": locale, "placement": placement, "fields": fields, **options},
        )

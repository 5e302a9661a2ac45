# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.relationships``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        Fields,
        ProjectionT,
    )
    from inat_typed.v1.models import (
        Relationship,
    )


class RelationshipsResource(Resource):
    """The operations of ``relationships``."""

    def create(
        self,
        *,
        friend_id: int,
        fields: Fields | None = None,
        following: bool | None = None,
        trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Relationship:
        """Makes the signed-in user follow or trust somebody.

        ``POST /relationships``. Needs signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            friend_id: Id of the other person.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            following: Whether the user follows the person.
            trust: Whether the person may see the true coordinates of the user's observations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.RELATIONSHIPS_CREATE,
            {"friend_id": friend_id, "fields": fields, "following": following, "trust": trust, **options},
        )

    def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Makes the signed-in user neither follow nor trust somebody any more.

        ``DELETE /relationships/{id}``. Needs signing in. Not in the API's published description: it may change
        or go without notice.

        Args:
            id: Id of the relationship.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.RELATIONSHIPS_DELETE, {"id": id, **options})

    @overload
    def search(
        self,
        *,
        following: Literal["yes", "no", "any"] | None = None,
        order: Literal["desc", "asc"] | None = None,
        order_by: Literal["friendships.id", "users.login"] | None = None,
        q: str | None = None,
        trusted: Literal["yes", "no", "any"] | None = None,
        user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Relationship]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        following: Literal["yes", "no", "any"] | None = None,
        order: Literal["desc", "asc"] | None = None,
        order_by: Literal["friendships.id", "users.login"] | None = None,
        q: str | None = None,
        trusted: Literal["yes", "no", "any"] | None = None,
        user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        following: Literal["yes", "no", "any"] | None = None,
        order: Literal["desc", "asc"] | None = None,
        order_by: Literal["friendships.id", "users.login"] | None = None,
        q: str | None = None,
        trusted: Literal["yes", "no", "any"] | None = None,
        user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Relationship]:
        """People whom the signed-in user follows or trusts.

        ``GET /relationships``. Needs signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            following: Whether the relationship is one of following.
            order: Direction of sorting.
            order_by: What to sort by.
            q: Part of the other person's login.
            trusted: Whether the relationship is one of trust.
            user_id: Id of the other person.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.RELATIONSHIPS_SEARCH,
            {
                "following": following,
                "order": order,
                "order_by": order_by,
                "q": q,
                "trusted": trusted,
                "user_id": user_id,
                "fields": fields,
                **options,
            },
        )

    def update(
        self,
        id: int,
        *,
        fields: Fields | None = None,
        following: bool | None = None,
        trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Relationship:
        """Changes whether the signed-in user follows or trusts somebody.

        ``PUT /relationships/{id}``. Needs signing in. Not in the API's published description: it may change or
        go without notice.

        Args:
            id: Id of the relationship.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            following: Whether the user follows the person.
            trust: Whether the person may see the true coordinates of the user's observations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.RELATIONSHIPS_UPDATE,
            {"id": id, "fields": fields, "following": following, "trust": trust, **options},
        )


class AsyncRelationshipsResource(AsyncResource):
    """The operations of ``relationships``, asynchronous."""

    async def create(
        self,
        *,
        friend_id: int,
        fields: Fields | None = None,
        following: bool | None = None,
        trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Relationship:
        """Makes the signed-in user follow or trust somebody.

        ``POST /relationships``. Needs signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            friend_id: Id of the other person.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            following: Whether the user follows the person.
            trust: Whether the person may see the true coordinates of the user's observations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.RELATIONSHIPS_CREATE,
            {"friend_id": friend_id, "fields": fields, "following": following, "trust": trust, **options},
        )

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Makes the signed-in user neither follow nor trust somebody any more.

        ``DELETE /relationships/{id}``. Needs signing in. Not in the API's published description: it may change
        or go without notice.

        Args:
            id: Id of the relationship.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.RELATIONSHIPS_DELETE, {"id": id, **options})

    @overload
    async def search(
        self,
        *,
        following: Literal["yes", "no", "any"] | None = None,
        order: Literal["desc", "asc"] | None = None,
        order_by: Literal["friendships.id", "users.login"] | None = None,
        q: str | None = None,
        trusted: Literal["yes", "no", "any"] | None = None,
        user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Relationship]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        following: Literal["yes", "no", "any"] | None = None,
        order: Literal["desc", "asc"] | None = None,
        order_by: Literal["friendships.id", "users.login"] | None = None,
        q: str | None = None,
        trusted: Literal["yes", "no", "any"] | None = None,
        user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        following: Literal["yes", "no", "any"] | None = None,
        order: Literal["desc", "asc"] | None = None,
        order_by: Literal["friendships.id", "users.login"] | None = None,
        q: str | None = None,
        trusted: Literal["yes", "no", "any"] | None = None,
        user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Relationship]:
        """People whom the signed-in user follows or trusts.

        ``GET /relationships``. Needs signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            following: Whether the relationship is one of following.
            order: Direction of sorting.
            order_by: What to sort by.
            q: Part of the other person's login.
            trusted: Whether the relationship is one of trust.
            user_id: Id of the other person.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.RELATIONSHIPS_SEARCH,
            {
                "following": following,
                "order": order,
                "order_by": order_by,
                "q": q,
                "trusted": trusted,
                "user_id": user_id,
                "fields": fields,
                **options,
            },
        )

    async def update(
        self,
        id: int,
        *,
        fields: Fields | None = None,
        following: bool | None = None,
        trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Relationship:
        """Changes whether the signed-in user follows or trusts somebody.

        ``PUT /relationships/{id}``. Needs signing in. Not in the API's published description: it may change or
        go without notice.

        Args:
            id: Id of the relationship.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            following: Whether the user follows the person.
            trust: Whether the person may see the true coordinates of the user's observations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.RELATIONSHIPS_UPDATE,
            {"id": id, "fields": fields, "following": following, "trust": trust, **options},
        )

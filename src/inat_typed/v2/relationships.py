# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.relationships``."""

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
        RelationshipFields,
    )
    from inat_typed.v2.models import (
        Relationship,
    )


class RelationshipsResource(Resource):
    """The operations of ``relationships``."""

    @overload
    def create(
        self,
        *,
        fields: FieldsOf[RelationshipFields] | None = None,
        except_: Many[str] | None = None,
        friend_id: int,
        following: bool | None = None,
        trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Relationship]: ...
    @overload
    def create(
        self,
        *,
        fields: type[ProjectionT],
        friend_id: int,
        following: bool | None = None,
        trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[RelationshipFields] | None = None,
        except_: Many[str] | None = None,
        friend_id: int,
        following: bool | None = None,
        trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Relationship]:
        """Makes the signed-in user follow or trust somebody.

        ``POST /relationships``. Needs signing in.

        Args:
            friend_id: Id of the other person.
            following: Whether the user follows the person.
            trust: Whether the person may see the true coordinates of the user's observations.
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
            operations.RELATIONSHIPS_CREATE,
            {
                "friend_id": friend_id,
                "following": following,
                "trust": trust,
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
        """Makes the signed-in user neither follow nor trust somebody any more.

        ``DELETE /relationships/{id}``. Needs signing in.

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
        fields: FieldsOf[RelationshipFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[RelationshipFields] | None = None,
        except_: Many[str] | None = None,
        following: Literal["yes", "no", "any"] | None = None,
        order: Literal["desc", "asc"] | None = None,
        order_by: Literal["friendships.id", "users.login"] | None = None,
        q: str | None = None,
        trusted: Literal["yes", "no", "any"] | None = None,
        user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Relationship]:
        """People whom the signed-in user follows or trusts.

        ``GET /relationships``. Needs signing in.

        Args:
            following: Whether the relationship is one of following.
            order: Direction of sorting.
            order_by: What to sort by.
            q: Part of the other person's login.
            trusted: Whether the relationship is one of trust.
            user_id: Id of the other person.
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
            operations.RELATIONSHIPS_SEARCH,
            {
                "following": following,
                "order": order,
                "order_by": order_by,
                "q": q,
                "trusted": trusted,
                "user_id": user_id,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    def update(
        self,
        id: int,
        *,
        fields: FieldsOf[RelationshipFields] | None = None,
        except_: Many[str] | None = None,
        following: bool | None = None,
        trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Relationship]: ...
    @overload
    def update(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        following: bool | None = None,
        trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def update(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | FieldsOf[RelationshipFields] | None = None,
        except_: Many[str] | None = None,
        following: bool | None = None,
        trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Relationship]:
        """Changes whether the signed-in user follows or trusts somebody.

        ``PUT /relationships/{id}``. Needs signing in.

        Args:
            id: Id of the relationship.
            following: Whether the user follows the person.
            trust: Whether the person may see the true coordinates of the user's observations.
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
            operations.RELATIONSHIPS_UPDATE,
            {"id": id, "following": following, "trust": trust, "fields": fields, "except_": except_, **options},
        )


class AsyncRelationshipsResource(AsyncResource):
    """The operations of ``relationships``, asynchronous."""

    @overload
    async def create(
        self,
        *,
        fields: FieldsOf[RelationshipFields] | None = None,
        except_: Many[str] | None = None,
        friend_id: int,
        following: bool | None = None,
        trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Relationship]: ...
    @overload
    async def create(
        self,
        *,
        fields: type[ProjectionT],
        friend_id: int,
        following: bool | None = None,
        trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[RelationshipFields] | None = None,
        except_: Many[str] | None = None,
        friend_id: int,
        following: bool | None = None,
        trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Relationship]:
        """Makes the signed-in user follow or trust somebody.

        ``POST /relationships``. Needs signing in.

        Args:
            friend_id: Id of the other person.
            following: Whether the user follows the person.
            trust: Whether the person may see the true coordinates of the user's observations.
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
            operations.RELATIONSHIPS_CREATE,
            {
                "friend_id": friend_id,
                "following": following,
                "trust": trust,
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
        """Makes the signed-in user neither follow nor trust somebody any more.

        ``DELETE /relationships/{id}``. Needs signing in.

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
        fields: FieldsOf[RelationshipFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[RelationshipFields] | None = None,
        except_: Many[str] | None = None,
        following: Literal["yes", "no", "any"] | None = None,
        order: Literal["desc", "asc"] | None = None,
        order_by: Literal["friendships.id", "users.login"] | None = None,
        q: str | None = None,
        trusted: Literal["yes", "no", "any"] | None = None,
        user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Relationship]:
        """People whom the signed-in user follows or trusts.

        ``GET /relationships``. Needs signing in.

        Args:
            following: Whether the relationship is one of following.
            order: Direction of sorting.
            order_by: What to sort by.
            q: Part of the other person's login.
            trusted: Whether the relationship is one of trust.
            user_id: Id of the other person.
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
            operations.RELATIONSHIPS_SEARCH,
            {
                "following": following,
                "order": order,
                "order_by": order_by,
                "q": q,
                "trusted": trusted,
                "user_id": user_id,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    async def update(
        self,
        id: int,
        *,
        fields: FieldsOf[RelationshipFields] | None = None,
        except_: Many[str] | None = None,
        following: bool | None = None,
        trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Relationship]: ...
    @overload
    async def update(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        following: bool | None = None,
        trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def update(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | FieldsOf[RelationshipFields] | None = None,
        except_: Many[str] | None = None,
        following: bool | None = None,
        trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Relationship]:
        """Changes whether the signed-in user follows or trusts somebody.

        ``PUT /relationships/{id}``. Needs signing in.

        Args:
            id: Id of the relationship.
            following: Whether the user follows the person.
            trust: Whether the person may see the true coordinates of the user's observations.
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
            operations.RELATIONSHIPS_UPDATE,
            {"id": id, "following": following, "trust": trust, "fields": fields, "except_": except_, **options},
        )

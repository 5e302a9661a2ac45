# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.comments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        FieldsOf,
        Many,
        ProjectionT,
    )
    from inat_typed.v2.fields import (
        CommentFields,
    )
    from inat_typed.v2.models import (
        Comment,
    )


class CommentsResource(Resource):
    """The operations of ``comments``."""

    @overload
    def create(
        self,
        *,
        fields: FieldsOf[CommentFields] | None = None,
        except_: Many[str] | None = None,
        body: str,
        parent_id: UUID | str,
        parent_type: Literal["Observation", "Post"],
        **options: Unpack[CallOptions],
    ) -> Page[Comment]: ...
    @overload
    def create(
        self,
        *,
        fields: type[ProjectionT],
        body: str,
        parent_id: UUID | str,
        parent_type: Literal["Observation", "Post"],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[CommentFields] | None = None,
        except_: Many[str] | None = None,
        body: str,
        parent_id: UUID | str,
        parent_type: Literal["Observation", "Post"],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Comment]:
        """Creates a comment on an observation or a journal post.

        ``POST /comments``. Needs signing in.

        Args:
            body: Text of the comment.
            parent_id: UUID of what the comment is on.
            parent_type: Kind of what the comment is on.
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
            operations.COMMENTS_CREATE,
            {
                "body": body,
                "parent_id": parent_id,
                "parent_type": parent_type,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    def delete(
        self,
        uuid: UUID | str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a comment.

        ``DELETE /comments/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the comment.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.COMMENTS_DELETE, {"uuid": uuid, **options})

    @overload
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: FieldsOf[CommentFields] | None = None,
        except_: Many[str] | None = None,
        body: str,
        **options: Unpack[CallOptions],
    ) -> Page[Comment]: ...
    @overload
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        body: str,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | FieldsOf[CommentFields] | None = None,
        except_: Many[str] | None = None,
        body: str,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Comment]:
        """Changes the text of a comment.

        ``PUT /comments/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the comment.
            body: Text of the comment.
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
            operations.COMMENTS_UPDATE, {"uuid": uuid, "body": body, "fields": fields, "except_": except_, **options}
        )


class AsyncCommentsResource(AsyncResource):
    """The operations of ``comments``, asynchronous."""

    @overload
    async def create(
        self,
        *,
        fields: FieldsOf[CommentFields] | None = None,
        except_: Many[str] | None = None,
        body: str,
        parent_id: UUID | str,
        parent_type: Literal["Observation", "Post"],
        **options: Unpack[CallOptions],
    ) -> Page[Comment]: ...
    @overload
    async def create(
        self,
        *,
        fields: type[ProjectionT],
        body: str,
        parent_id: UUID | str,
        parent_type: Literal["Observation", "Post"],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[CommentFields] | None = None,
        except_: Many[str] | None = None,
        body: str,
        parent_id: UUID | str,
        parent_type: Literal["Observation", "Post"],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Comment]:
        """Creates a comment on an observation or a journal post.

        ``POST /comments``. Needs signing in.

        Args:
            body: Text of the comment.
            parent_id: UUID of what the comment is on.
            parent_type: Kind of what the comment is on.
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
            operations.COMMENTS_CREATE,
            {
                "body": body,
                "parent_id": parent_id,
                "parent_type": parent_type,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    async def delete(
        self,
        uuid: UUID | str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a comment.

        ``DELETE /comments/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the comment.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.COMMENTS_DELETE, {"uuid": uuid, **options})

    @overload
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: FieldsOf[CommentFields] | None = None,
        except_: Many[str] | None = None,
        body: str,
        **options: Unpack[CallOptions],
    ) -> Page[Comment]: ...
    @overload
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        body: str,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | FieldsOf[CommentFields] | None = None,
        except_: Many[str] | None = None,
        body: str,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Comment]:
        """Changes the text of a comment.

        ``PUT /comments/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the comment.
            body: Text of the comment.
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
            operations.COMMENTS_UPDATE, {"uuid": uuid, "body": body, "fields": fields, "except_": except_, **options}
        )

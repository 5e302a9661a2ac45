# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.comments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import CallOptions, Fields
    from inat_typed.v2.models import (
        Comment,
    )


class CommentsResource(Resource):
    """The operations of ``comments``."""

    def create(
        self,
        *,
        body: str,
        parent_id: UUID | str,
        parent_type: Literal["Observation", "Post"],
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Comment]:
        """Creates a comment on an observation or a journal post.

        ``POST /comments``. Needs signing in.

        Args:
            body: Text of the comment.
            parent_id: UUID of what the comment is on.
            parent_type: Kind of what the comment is on.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.COMMENTS_CREATE,
            {"body": body, "parent_id": parent_id, "parent_type": parent_type, "fields": fields, **options},
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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.COMMENTS_DELETE, {"uuid": uuid, **options})

    def update(
        self,
        uuid: UUID | str,
        *,
        body: str,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Comment]:
        """Changes the text of a comment.

        ``PUT /comments/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the comment.
            body: Text of the comment.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.COMMENTS_UPDATE, {"uuid": uuid, "body": body, "fields": fields, **options})


class AsyncCommentsResource(AsyncResource):
    """The operations of ``comments``, asynchronous."""

    async def create(
        self,
        *,
        body: str,
        parent_id: UUID | str,
        parent_type: Literal["Observation", "Post"],
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Comment]:
        """Creates a comment on an observation or a journal post.

        ``POST /comments``. Needs signing in.

        Args:
            body: Text of the comment.
            parent_id: UUID of what the comment is on.
            parent_type: Kind of what the comment is on.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.COMMENTS_CREATE,
            {"body": body, "parent_id": parent_id, "parent_type": parent_type, "fields": fields, **options},
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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.COMMENTS_DELETE, {"uuid": uuid, **options})

    async def update(
        self,
        uuid: UUID | str,
        *,
        body: str,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Comment]:
        """Changes the text of a comment.

        ``PUT /comments/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the comment.
            body: Text of the comment.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.COMMENTS_UPDATE, {"uuid": uuid, "body": body, "fields": fields, **options})

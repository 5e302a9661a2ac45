# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.comments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import (
        CallOptions,
    )
    from inat_typed.v1.models import (
        Comment,
    )


class CommentsResource(Resource):
    """The operations of ``comments``."""

    def create(
        self,
        *,
        body: str | None = None,
        parent_id: int | None = None,
        parent_type: Literal[
            "Observation", "ListedTaxon", "AssessmentSection", "ObservationField", "Post", "TaxonChange"
        ]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> Comment:
        """Creates a comment on an observation or a journal post.

        ``POST /comments``. Needs signing in.

        Args:
            body: Text of the comment.
            parent_id: Id of what is commented on.
            parent_type: Kind of what the comment is on.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.COMMENTS_CREATE, {"body": body, "parent_id": parent_id, "parent_type": parent_type, **options}
        )

    def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a comment.

        ``DELETE /comments/{id}``. Needs signing in.

        Args:
            id: Id of the comment.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.COMMENTS_DELETE, {"id": id, **options})

    def update(
        self,
        id: int,
        *,
        body: str | None = None,
        parent_id: int | None = None,
        parent_type: Literal[
            "Observation", "ListedTaxon", "AssessmentSection", "ObservationField", "Post", "TaxonChange"
        ]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> Comment:
        """Changes the text of a comment.

        ``PUT /comments/{id}``. Needs signing in.

        Args:
            id: Id of the comment.
            body: Text of the comment.
            parent_id: Id of the parent.
            parent_type: Kind of what the comment is on.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.COMMENTS_UPDATE,
            {"id": id, "body": body, "parent_id": parent_id, "parent_type": parent_type, **options},
        )


class AsyncCommentsResource(AsyncResource):
    """The operations of ``comments``, asynchronous."""

    async def create(
        self,
        *,
        body: str | None = None,
        parent_id: int | None = None,
        parent_type: Literal[
            "Observation", "ListedTaxon", "AssessmentSection", "ObservationField", "Post", "TaxonChange"
        ]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> Comment:
        """Creates a comment on an observation or a journal post.

        ``POST /comments``. Needs signing in.

        Args:
            body: Text of the comment.
            parent_id: Id of what is commented on.
            parent_type: Kind of what the comment is on.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.COMMENTS_CREATE, {"body": body, "parent_id": parent_id, "parent_type": parent_type, **options}
        )

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a comment.

        ``DELETE /comments/{id}``. Needs signing in.

        Args:
            id: Id of the comment.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.COMMENTS_DELETE, {"id": id, **options})

    async def update(
        self,
        id: int,
        *,
        body: str | None = None,
        parent_id: int | None = None,
        parent_type: Literal[
            "Observation", "ListedTaxon", "AssessmentSection", "ObservationField", "Post", "TaxonChange"
        ]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> Comment:
        """Changes the text of a comment.

        ``PUT /comments/{id}``. Needs signing in.

        Args:
            id: Id of the comment.
            body: Text of the comment.
            parent_id: Id of the parent.
            parent_type: Kind of what the comment is on.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.COMMENTS_UPDATE,
            {"id": id, "body": body, "parent_id": parent_id, "parent_type": parent_type, **options},
        )

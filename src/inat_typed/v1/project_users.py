# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.project_users``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import (
        CallOptions,
    )
    from inat_typed.v1.models import (
        ProjectUser,
    )


class ProjectUsersResource(Resource):
    """The operations of ``project_users``."""

    def update(
        self,
        id: int,
        *,
        prefers_curator_coordinate_access_for: Literal["none", "any", "taxon"] | None = None,
        prefers_updates: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectUser:
        """Changes the preferences of a project membership.

        Answers the membership alone, not a list of results.

        ``PUT /project_users/{id}``. Needs signing in. Not in the API's published description: it may change or
        go without notice.

        Args:
            id: Id of the project membership.
            prefers_curator_coordinate_access_for: For which of the user's observations curators may see
                true coordinates, ``none``, ``any``, or those obscured for the taxon's sake alone (``taxon``).
            prefers_updates: Whether to be told about the project's news.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.PROJECT_USERS_UPDATE,
            {
                "id": id,
                "prefers_curator_coordinate_access_for": prefers_curator_coordinate_access_for,
                "prefers_updates": prefers_updates,
                **options,
            },
        )


class AsyncProjectUsersResource(AsyncResource):
    """The operations of ``project_users``, asynchronous."""

    async def update(
        self,
        id: int,
        *,
        prefers_curator_coordinate_access_for: Literal["none", "any", "taxon"] | None = None,
        prefers_updates: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectUser:
        """Changes the preferences of a project membership.

        Answers the membership alone, not a list of results.

        ``PUT /project_users/{id}``. Needs signing in. Not in the API's published description: it may change or
        go without notice.

        Args:
            id: Id of the project membership.
            prefers_curator_coordinate_access_for: For which of the user's observations curators may see
                true coordinates, ``none``, ``any``, or those obscured for the taxon's sake alone (``taxon``).
            prefers_updates: Whether to be told about the project's news.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PROJECT_USERS_UPDATE,
            {
                "id": id,
                "prefers_curator_coordinate_access_for": prefers_curator_coordinate_access_for,
                "prefers_updates": prefers_updates,
                **options,
            },
        )

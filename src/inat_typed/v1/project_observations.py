# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.project_observations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import (
        CallOptions,
    )
    from inat_typed.v1.models import (
        ProjectObservation,
    )


class ProjectObservationsResource(Resource):
    """The operations of ``project_observations``."""

    def create(
        self,
        *,
        observation_id: int | None = None,
        project_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectObservation:
        """Adds an observation to a traditional project.

        ``POST /project_observations``. Needs signing in.

        Args:
            observation_id: Id of the observation.
            project_id: Id of the project.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.PROJECT_OBSERVATIONS_CREATE,
            {"observation_id": observation_id, "project_id": project_id, **options},
        )

    def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Takes an observation out of a project.

        ``DELETE /project_observations/{id}``. Needs signing in.

        Args:
            id: Id of the project observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PROJECT_OBSERVATIONS_DELETE, {"id": id, **options})

    def update(
        self,
        id: int,
        *,
        observation_id: int | None = None,
        prefers_curator_coordinate_access: bool | None = None,
        project_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectObservation:
        """Changes how an observation takes part in a project.

        ``PUT /project_observations/{id}``. Needs signing in.

        Args:
            id: Id of the project observation.
            observation_id: Id of the observation.
            prefers_curator_coordinate_access: Whether curators of the project may see the true coordinates.
            project_id: Ids or slugs of projects that the observation belongs to.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.PROJECT_OBSERVATIONS_UPDATE,
            {
                "id": id,
                "observation_id": observation_id,
                "prefers_curator_coordinate_access": prefers_curator_coordinate_access,
                "project_id": project_id,
                **options,
            },
        )


class AsyncProjectObservationsResource(AsyncResource):
    """The operations of ``project_observations``, asynchronous."""

    async def create(
        self,
        *,
        observation_id: int | None = None,
        project_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectObservation:
        """Adds an observation to a traditional project.

        ``POST /project_observations``. Needs signing in.

        Args:
            observation_id: Id of the observation.
            project_id: Id of the project.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PROJECT_OBSERVATIONS_CREATE,
            {"observation_id": observation_id, "project_id": project_id, **options},
        )

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Takes an observation out of a project.

        ``DELETE /project_observations/{id}``. Needs signing in.

        Args:
            id: Id of the project observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PROJECT_OBSERVATIONS_DELETE, {"id": id, **options})

    async def update(
        self,
        id: int,
        *,
        observation_id: int | None = None,
        prefers_curator_coordinate_access: bool | None = None,
        project_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectObservation:
        """Changes how an observation takes part in a project.

        ``PUT /project_observations/{id}``. Needs signing in.

        Args:
            id: Id of the project observation.
            observation_id: Id of the observation.
            prefers_curator_coordinate_access: Whether curators of the project may see the true coordinates.
            project_id: Ids or slugs of projects that the observation belongs to.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PROJECT_OBSERVATIONS_UPDATE,
            {
                "id": id,
                "observation_id": observation_id,
                "prefers_curator_coordinate_access": prefers_curator_coordinate_access,
                "project_id": project_id,
                **options,
            },
        )

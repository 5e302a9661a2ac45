# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.project_observations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

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
        ProjectObservationFields,
    )
    from inat_typed.v2.models import (
        ProjectObservation,
    )


class ProjectObservationsResource(Resource):
    """The operations of ``project_observations``."""

    @overload
    def create(
        self,
        *,
        fields: FieldsOf[ProjectObservationFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        project_id: int,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectObservation]: ...
    @overload
    def create(
        self,
        *,
        fields: type[ProjectionT],
        observation_id: UUID | str,
        project_id: int,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[ProjectObservationFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        project_id: int,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ProjectObservation]:
        """Adds an observation to a traditional project.

        ``POST /project_observations``. Needs signing in.

        Args:
            observation_id: UUID of the observation.
            project_id: Id of the project.
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
            operations.PROJECT_OBSERVATIONS_CREATE,
            {
                "observation_id": observation_id,
                "project_id": project_id,
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
        """Takes an observation out of a project.

        ``DELETE /project_observations/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the observation's entry in the project.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PROJECT_OBSERVATIONS_DELETE, {"uuid": uuid, **options})

    @overload
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: FieldsOf[ProjectObservationFields] | None = None,
        except_: Many[str] | None = None,
        prefers_curator_coordinate_access: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectObservation]: ...
    @overload
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        prefers_curator_coordinate_access: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | FieldsOf[ProjectObservationFields] | None = None,
        except_: Many[str] | None = None,
        prefers_curator_coordinate_access: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ProjectObservation]:
        """Changes how an observation takes part in a project.

        ``PUT /project_observations/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the observation's entry in the project.
            prefers_curator_coordinate_access: Whether curators of the project may see the true coordinates.
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
            operations.PROJECT_OBSERVATIONS_UPDATE,
            {
                "uuid": uuid,
                "prefers_curator_coordinate_access": prefers_curator_coordinate_access,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )


class AsyncProjectObservationsResource(AsyncResource):
    """The operations of ``project_observations``, asynchronous."""

    @overload
    async def create(
        self,
        *,
        fields: FieldsOf[ProjectObservationFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        project_id: int,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectObservation]: ...
    @overload
    async def create(
        self,
        *,
        fields: type[ProjectionT],
        observation_id: UUID | str,
        project_id: int,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[ProjectObservationFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        project_id: int,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ProjectObservation]:
        """Adds an observation to a traditional project.

        ``POST /project_observations``. Needs signing in.

        Args:
            observation_id: UUID of the observation.
            project_id: Id of the project.
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
            operations.PROJECT_OBSERVATIONS_CREATE,
            {
                "observation_id": observation_id,
                "project_id": project_id,
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
        """Takes an observation out of a project.

        ``DELETE /project_observations/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the observation's entry in the project.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PROJECT_OBSERVATIONS_DELETE, {"uuid": uuid, **options})

    @overload
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: FieldsOf[ProjectObservationFields] | None = None,
        except_: Many[str] | None = None,
        prefers_curator_coordinate_access: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectObservation]: ...
    @overload
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        prefers_curator_coordinate_access: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | FieldsOf[ProjectObservationFields] | None = None,
        except_: Many[str] | None = None,
        prefers_curator_coordinate_access: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ProjectObservation]:
        """Changes how an observation takes part in a project.

        ``PUT /project_observations/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the observation's entry in the project.
            prefers_curator_coordinate_access: Whether curators of the project may see the true coordinates.
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
            operations.PROJECT_OBSERVATIONS_UPDATE,
            {
                "uuid": uuid,
                "prefers_curator_coordinate_access": prefers_curator_coordinate_access,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

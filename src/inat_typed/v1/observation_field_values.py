# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.observation_field_values``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import (
        CallOptions,
    )
    from inat_typed.v1.models import (
        ObservationFieldValue,
    )


class ObservationFieldValuesResource(Resource):
    """The operations of ``observation_field_values``."""

    def create(
        self,
        *,
        observation_field_id: int | None = None,
        observation_id: int | None = None,
        value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ObservationFieldValue:
        """Gives an observation a value for an observation field.

        ``POST /observation_field_values``. Needs signing in.

        Args:
            observation_field_id: Id of the observation field.
            observation_id: Id of the observation.
            value: Value; of the observation field's datatype.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATION_FIELD_VALUES_CREATE,
            {"observation_field_id": observation_field_id, "observation_id": observation_id, "value": value, **options},
        )

    def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Removes an observation field's value from an observation.

        ``DELETE /observation_field_values/{id}``. Needs signing in.

        Args:
            id: Id of the observation field value.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATION_FIELD_VALUES_DELETE, {"id": id, **options})

    def update(
        self,
        id: int,
        *,
        observation_field_id: int | None = None,
        observation_id: int | None = None,
        value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ObservationFieldValue:
        """Changes the value of an observation field on an observation.

        ``PUT /observation_field_values/{id}``. Needs signing in.

        Args:
            id: Id of the observation field value.
            observation_field_id: Id of the observation field.
            observation_id: Id of the observation.
            value: Value; of the observation field's datatype.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OBSERVATION_FIELD_VALUES_UPDATE,
            {
                "id": id,
                "observation_field_id": observation_field_id,
                "observation_id": observation_id,
                "value": value,
                **options,
            },
        )


class AsyncObservationFieldValuesResource(AsyncResource):
    """The operations of ``observation_field_values``, asynchronous."""

    async def create(
        self,
        *,
        observation_field_id: int | None = None,
        observation_id: int | None = None,
        value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ObservationFieldValue:
        """Gives an observation a value for an observation field.

        ``POST /observation_field_values``. Needs signing in.

        Args:
            observation_field_id: Id of the observation field.
            observation_id: Id of the observation.
            value: Value; of the observation field's datatype.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATION_FIELD_VALUES_CREATE,
            {"observation_field_id": observation_field_id, "observation_id": observation_id, "value": value, **options},
        )

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Removes an observation field's value from an observation.

        ``DELETE /observation_field_values/{id}``. Needs signing in.

        Args:
            id: Id of the observation field value.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATION_FIELD_VALUES_DELETE, {"id": id, **options})

    async def update(
        self,
        id: int,
        *,
        observation_field_id: int | None = None,
        observation_id: int | None = None,
        value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ObservationFieldValue:
        """Changes the value of an observation field on an observation.

        ``PUT /observation_field_values/{id}``. Needs signing in.

        Args:
            id: Id of the observation field value.
            observation_field_id: Id of the observation field.
            observation_id: Id of the observation.
            value: Value; of the observation field's datatype.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OBSERVATION_FIELD_VALUES_UPDATE,
            {
                "id": id,
                "observation_field_id": observation_field_id,
                "observation_id": observation_id,
                "value": value,
                **options,
            },
        )

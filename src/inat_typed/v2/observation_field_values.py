# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.observation_field_values``."""

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
        ObservationFieldValueFields,
    )
    from inat_typed.v2.models import (
        ObservationFieldValue,
    )


class ObservationFieldValuesResource(Resource):
    """The operations of ``observation_field_values``."""

    @overload
    def create(
        self,
        *,
        fields: FieldsOf[ObservationFieldValueFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        observation_field_id: int | None = None,
        value: str | float | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationFieldValue]: ...
    @overload
    def create(
        self,
        *,
        fields: type[ProjectionT],
        observation_id: UUID | str,
        observation_field_id: int | None = None,
        value: str | float | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationFieldValueFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        observation_field_id: int | None = None,
        value: str | float | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ObservationFieldValue]:
        """Gives an observation a value for an observation field.

        ``POST /observation_field_values``. Needs signing in.

        Args:
            observation_id: UUID of the observation.
            observation_field_id: Id of the observation field.
            value: Value; of the observation field's datatype.
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
            operations.OBSERVATION_FIELD_VALUES_CREATE,
            {
                "observation_id": observation_id,
                "observation_field_id": observation_field_id,
                "value": value,
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
        """Removes an observation field's value from an observation.

        ``DELETE /observation_field_values/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the observation field's value on the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATION_FIELD_VALUES_DELETE, {"uuid": uuid, **options})

    @overload
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: FieldsOf[ObservationFieldValueFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        observation_field_id: int | None = None,
        value: str | float | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationFieldValue]: ...
    @overload
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        observation_id: UUID | str,
        observation_field_id: int | None = None,
        value: str | float | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationFieldValueFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        observation_field_id: int | None = None,
        value: str | float | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ObservationFieldValue]:
        """Changes the value of an observation field on an observation.

        Needs signing in, although the published description calls that optional.

        ``PUT /observation_field_values/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the observation field's value on the observation.
            observation_id: UUID of the observation.
            observation_field_id: Id of the observation field.
            value: Value; of the observation field's datatype.
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
            operations.OBSERVATION_FIELD_VALUES_UPDATE,
            {
                "uuid": uuid,
                "observation_id": observation_id,
                "observation_field_id": observation_field_id,
                "value": value,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )


class AsyncObservationFieldValuesResource(AsyncResource):
    """The operations of ``observation_field_values``, asynchronous."""

    @overload
    async def create(
        self,
        *,
        fields: FieldsOf[ObservationFieldValueFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        observation_field_id: int | None = None,
        value: str | float | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationFieldValue]: ...
    @overload
    async def create(
        self,
        *,
        fields: type[ProjectionT],
        observation_id: UUID | str,
        observation_field_id: int | None = None,
        value: str | float | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationFieldValueFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        observation_field_id: int | None = None,
        value: str | float | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ObservationFieldValue]:
        """Gives an observation a value for an observation field.

        ``POST /observation_field_values``. Needs signing in.

        Args:
            observation_id: UUID of the observation.
            observation_field_id: Id of the observation field.
            value: Value; of the observation field's datatype.
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
            operations.OBSERVATION_FIELD_VALUES_CREATE,
            {
                "observation_id": observation_id,
                "observation_field_id": observation_field_id,
                "value": value,
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
        """Removes an observation field's value from an observation.

        ``DELETE /observation_field_values/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the observation field's value on the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATION_FIELD_VALUES_DELETE, {"uuid": uuid, **options})

    @overload
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: FieldsOf[ObservationFieldValueFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        observation_field_id: int | None = None,
        value: str | float | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationFieldValue]: ...
    @overload
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        observation_id: UUID | str,
        observation_field_id: int | None = None,
        value: str | float | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def update(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationFieldValueFields] | None = None,
        except_: Many[str] | None = None,
        observation_id: UUID | str,
        observation_field_id: int | None = None,
        value: str | float | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ObservationFieldValue]:
        """Changes the value of an observation field on an observation.

        Needs signing in, although the published description calls that optional.

        ``PUT /observation_field_values/{uuid}``. Needs signing in.

        Args:
            uuid: UUID of the observation field's value on the observation.
            observation_id: UUID of the observation.
            observation_field_id: Id of the observation field.
            value: Value; of the observation field's datatype.
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
            operations.OBSERVATION_FIELD_VALUES_UPDATE,
            {
                "uuid": uuid,
                "observation_id": observation_id,
                "observation_field_id": observation_field_id,
                "value": value,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.subscriptions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import (
        CallOptions,
        JsonValue,
    )


class SubscriptionsResource(Resource):
    """The operations of ``subscriptions``."""

    def subscribe_observation(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Subscribes the signed-in user to an observation, or ends the subscription.

        ``POST /subscriptions/observation/{id}/subscribe``. Needs signing in.

        Args:
            id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.SUBSCRIPTIONS_SUBSCRIBE_OBSERVATION, {"id": id, **options})

    def subscribe_project(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Subscribes the signed-in user to a project, or ends the subscription.

        ``POST /subscriptions/project/{id}/subscribe``. Needs signing in.

        Args:
            id: Id of the project.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.SUBSCRIPTIONS_SUBSCRIBE_PROJECT, {"id": id, **options})

    def toggle_observation(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """The same as ``subscribe_observation``, under the address that other clients use.

        ``POST /subscriptions/Observation/{id}/subscribe``. Needs signing in. Not in the API's published
        description: it may change or go without notice.

        Args:
            id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.SUBSCRIPTIONS_TOGGLE_OBSERVATION, {"id": id, **options})

    def toggle_project(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """The same as ``subscribe_project``, under the address that other clients use.

        ``POST /subscriptions/Project/{id}/subscribe``. Needs signing in. Not in the API's published
        description: it may change or go without notice.

        Args:
            id: Id of the project.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.SUBSCRIPTIONS_TOGGLE_PROJECT, {"id": id, **options})


class AsyncSubscriptionsResource(AsyncResource):
    """The operations of ``subscriptions``, asynchronous."""

    async def subscribe_observation(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Subscribes the signed-in user to an observation, or ends the subscription.

        ``POST /subscriptions/observation/{id}/subscribe``. Needs signing in.

        Args:
            id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.SUBSCRIPTIONS_SUBSCRIBE_OBSERVATION, {"id": id, **options})

    async def subscribe_project(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Subscribes the signed-in user to a project, or ends the subscription.

        ``POST /subscriptions/project/{id}/subscribe``. Needs signing in.

        Args:
            id: Id of the project.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.SUBSCRIPTIONS_SUBSCRIBE_PROJECT, {"id": id, **options})

    async def toggle_observation(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """The same as ``subscribe_observation``, under the address that other clients use.

        ``POST /subscriptions/Observation/{id}/subscribe``. Needs signing in. Not in the API's published
        description: it may change or go without notice.

        Args:
            id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.SUBSCRIPTIONS_TOGGLE_OBSERVATION, {"id": id, **options})

    async def toggle_project(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """The same as ``subscribe_project``, under the address that other clients use.

        ``POST /subscriptions/Project/{id}/subscribe``. Needs signing in. Not in the API's published
        description: it may change or go without notice.

        Args:
            id: Id of the project.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.SUBSCRIPTIONS_TOGGLE_PROJECT, {"id": id, **options})

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.annotations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        Many,
    )
    from inat_typed.v2.models import (
        Annotation,
    )


class AnnotationsResource(Resource):
    """The operations of ``annotations``."""

    def create(
        self,
        *,
        controlled_attribute_id: int,
        controlled_value_id: int,
        resource_id: UUID | str,
        resource_type: str,
        **options: Unpack[CallOptions],
    ) -> Page[Annotation]:
        """Adds an annotation, such as a life stage, to an observation.

        The attribute and its value are controlled terms; ``controlled_terms.for_taxon`` tells which fit a
        taxon.

        ``POST /annotations``. Needs signing in.

        Args:
            controlled_attribute_id: Id of the controlled term that is the attribute.
            controlled_value_id: Id of the controlled term that is the value.
            resource_id: UUID of the annotated record.
            resource_type: Kind of the annotated record, ``Observation``.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.ANNOTATIONS_CREATE,
            {
                "controlled_attribute_id": controlled_attribute_id,
                "controlled_value_id": controlled_value_id,
                "resource_id": resource_id,
                "resource_type": resource_type,
                **options,
            },
        )

    def delete(
        self,
        uuid: UUID | str | Many[UUID | str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes an annotation.

        ``DELETE /annotations/{uuid}``. Needs signing in.

        Args:
            uuid: UUIDs of the annotations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.ANNOTATIONS_DELETE, {"uuid": uuid, **options})

    def unvote(
        self,
        uuid: UUID | str | Many[UUID | str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Takes back the signed-in user's vote on an annotation.

        ``DELETE /annotations/{uuid}/vote``. Needs signing in.

        Args:
            uuid: UUIDs of the annotations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.ANNOTATIONS_UNVOTE, {"uuid": uuid, **options})

    def vote(
        self,
        uuid: UUID | str | Many[UUID | str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Casts the signed-in user's vote for an annotation.

        ``POST /annotations/{uuid}/vote``. Needs signing in.

        Args:
            uuid: UUIDs of the annotations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.ANNOTATIONS_VOTE, {"uuid": uuid, **options})


class AsyncAnnotationsResource(AsyncResource):
    """The operations of ``annotations``, asynchronous."""

    async def create(
        self,
        *,
        controlled_attribute_id: int,
        controlled_value_id: int,
        resource_id: UUID | str,
        resource_type: str,
        **options: Unpack[CallOptions],
    ) -> Page[Annotation]:
        """Adds an annotation, such as a life stage, to an observation.

        The attribute and its value are controlled terms; ``controlled_terms.for_taxon`` tells which fit a
        taxon.

        ``POST /annotations``. Needs signing in.

        Args:
            controlled_attribute_id: Id of the controlled term that is the attribute.
            controlled_value_id: Id of the controlled term that is the value.
            resource_id: UUID of the annotated record.
            resource_type: Kind of the annotated record, ``Observation``.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.ANNOTATIONS_CREATE,
            {
                "controlled_attribute_id": controlled_attribute_id,
                "controlled_value_id": controlled_value_id,
                "resource_id": resource_id,
                "resource_type": resource_type,
                **options,
            },
        )

    async def delete(
        self,
        uuid: UUID | str | Many[UUID | str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes an annotation.

        ``DELETE /annotations/{uuid}``. Needs signing in.

        Args:
            uuid: UUIDs of the annotations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.ANNOTATIONS_DELETE, {"uuid": uuid, **options})

    async def unvote(
        self,
        uuid: UUID | str | Many[UUID | str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Takes back the signed-in user's vote on an annotation.

        ``DELETE /annotations/{uuid}/vote``. Needs signing in.

        Args:
            uuid: UUIDs of the annotations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.ANNOTATIONS_UNVOTE, {"uuid": uuid, **options})

    async def vote(
        self,
        uuid: UUID | str | Many[UUID | str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Casts the signed-in user's vote for an annotation.

        ``POST /annotations/{uuid}/vote``. Needs signing in.

        Args:
            uuid: UUIDs of the annotations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.ANNOTATIONS_VOTE, {"uuid": uuid, **options})

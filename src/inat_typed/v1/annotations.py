# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.annotations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import (
        CallOptions,
    )
    from inat_typed.v1.models import (
        Annotation,
    )


class AnnotationsResource(Resource):
    """The operations of ``annotations``."""

    def create(
        self,
        *,
        controlled_attribute_id: int | None = None,
        controlled_value_id: int | None = None,
        resource_id: int | None = None,
        resource_type: Literal["Observation"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Annotation:
        """Adds an annotation, such as a life stage, to an observation.

        The attribute and its value are controlled terms; ``controlled_terms.for_taxon`` tells which fit a
        taxon.

        ``POST /annotations``. Needs signing in.

        Args:
            controlled_attribute_id: Id of the controlled term that is the attribute.
            controlled_value_id: Id of the controlled term that is the value.
            resource_id: Id of the annotated observation.
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
        id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes an annotation.

        ``DELETE /annotations/{id}``. Needs signing in.

        Args:
            id: Id of the annotation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.ANNOTATIONS_DELETE, {"id": id, **options})


class AsyncAnnotationsResource(AsyncResource):
    """The operations of ``annotations``, asynchronous."""

    async def create(
        self,
        *,
        controlled_attribute_id: int | None = None,
        controlled_value_id: int | None = None,
        resource_id: int | None = None,
        resource_type: Literal["Observation"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Annotation:
        """Adds an annotation, such as a life stage, to an observation.

        The attribute and its value are controlled terms; ``controlled_terms.for_taxon`` tells which fit a
        taxon.

        ``POST /annotations``. Needs signing in.

        Args:
            controlled_attribute_id: Id of the controlled term that is the attribute.
            controlled_value_id: Id of the controlled term that is the value.
            resource_id: Id of the annotated observation.
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
        id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes an annotation.

        ``DELETE /annotations/{id}``. Needs signing in.

        Args:
            id: Id of the annotation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.ANNOTATIONS_DELETE, {"id": id, **options})

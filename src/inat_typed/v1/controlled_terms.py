# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.controlled_terms``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        ProjectionT,
    )
    from inat_typed.v1.models import (
        ControlledTerm,
    )


class ControlledTermsResource(Resource):
    """The operations of ``controlled_terms``."""

    @overload
    def for_taxon(
        self,
        *,
        taxon_id: int,
        **options: Unpack[CallOptions],
    ) -> Page[ControlledTerm]: ...
    @overload
    def for_taxon(
        self,
        *,
        fields: type[ProjectionT],
        taxon_id: int,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def for_taxon(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        taxon_id: int,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ControlledTerm]:
        """Controlled terms that can be used to annotate observations of a taxon.

        ``GET /controlled_terms/for_taxon``. No signing in.

        Args:
            taxon_id: Ids of the taxa.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.CONTROLLED_TERMS_FOR_TAXON, {"taxon_id": taxon_id, "fields": fields, **options})

    @overload
    def search(
        self,
        **options: Unpack[CallOptions],
    ) -> Page[ControlledTerm]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ControlledTerm]:
        """All controlled terms: the attributes of annotations and their values.

        ``GET /controlled_terms``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.CONTROLLED_TERMS_SEARCH, {"fields": fields, **options})


class AsyncControlledTermsResource(AsyncResource):
    """The operations of ``controlled_terms``, asynchronous."""

    @overload
    async def for_taxon(
        self,
        *,
        taxon_id: int,
        **options: Unpack[CallOptions],
    ) -> Page[ControlledTerm]: ...
    @overload
    async def for_taxon(
        self,
        *,
        fields: type[ProjectionT],
        taxon_id: int,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def for_taxon(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        taxon_id: int,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ControlledTerm]:
        """Controlled terms that can be used to annotate observations of a taxon.

        ``GET /controlled_terms/for_taxon``. No signing in.

        Args:
            taxon_id: Ids of the taxa.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.CONTROLLED_TERMS_FOR_TAXON, {"taxon_id": taxon_id, "fields": fields, **options}
        )

    @overload
    async def search(
        self,
        **options: Unpack[CallOptions],
    ) -> Page[ControlledTerm]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ControlledTerm]:
        """All controlled terms: the attributes of annotations and their values.

        ``GET /controlled_terms``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.CONTROLLED_TERMS_SEARCH, {"fields": fields, **options})

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.controlled_terms``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        FieldsOf,
        Many,
        ProjectionT,
    )
    from inat_typed.v2.fields import (
        ControlledTermFields,
    )
    from inat_typed.v2.models import (
        ControlledTerm,
    )


class ControlledTermsResource(Resource):
    """The operations of ``controlled_terms``."""

    @overload
    def for_taxon(
        self,
        taxon_id: int | Many[int],
        *,
        fields: FieldsOf[ControlledTermFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ControlledTerm]: ...
    @overload
    def for_taxon(
        self,
        taxon_id: int | Many[int],
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def for_taxon(
        self,
        taxon_id: int | Many[int],
        *,
        fields: type[ProjectionT] | FieldsOf[ControlledTermFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ControlledTerm]:
        """Controlled terms that can be used to annotate observations of a taxon.

        ``GET /controlled_terms/for_taxon/{taxon_id}``. Signing in is optional: it shows what only you may see.

        Args:
            taxon_id: Ids of the taxa.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.CONTROLLED_TERMS_FOR_TAXON,
            {"taxon_id": taxon_id, "fields": fields, "except_": except_, **options},
        )

    @overload
    def search(
        self,
        *,
        fields: FieldsOf[ControlledTermFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[ControlledTermFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ControlledTerm]:
        """All controlled terms: the attributes of annotations and their values.

        ``GET /controlled_terms``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.CONTROLLED_TERMS_SEARCH, {"fields": fields, "except_": except_, **options})


class AsyncControlledTermsResource(AsyncResource):
    """The operations of ``controlled_terms``, asynchronous."""

    @overload
    async def for_taxon(
        self,
        taxon_id: int | Many[int],
        *,
        fields: FieldsOf[ControlledTermFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ControlledTerm]: ...
    @overload
    async def for_taxon(
        self,
        taxon_id: int | Many[int],
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def for_taxon(
        self,
        taxon_id: int | Many[int],
        *,
        fields: type[ProjectionT] | FieldsOf[ControlledTermFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ControlledTerm]:
        """Controlled terms that can be used to annotate observations of a taxon.

        ``GET /controlled_terms/for_taxon/{taxon_id}``. Signing in is optional: it shows what only you may see.

        Args:
            taxon_id: Ids of the taxa.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.CONTROLLED_TERMS_FOR_TAXON,
            {"taxon_id": taxon_id, "fields": fields, "except_": except_, **options},
        )

    @overload
    async def search(
        self,
        *,
        fields: FieldsOf[ControlledTermFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[ControlledTermFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ControlledTerm]:
        """All controlled terms: the attributes of annotations and their values.

        ``GET /controlled_terms``. Signing in is optional: it shows what only you may see.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.CONTROLLED_TERMS_SEARCH, {"fields": fields, "except_": except_, **options})

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.taxon_name_priorities``."""

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
        TaxonNamePriorityFields,
    )
    from inat_typed.v2.models import (
        TaxonNamePriority,
    )


class TaxonNamePrioritiesResource(Resource):
    """The operations of ``taxon_name_priorities``."""

    @overload
    def create(
        self,
        *,
        fields: FieldsOf[TaxonNamePriorityFields] | None = None,
        except_: Many[str] | None = None,
        lexicon: str,
        place_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonNamePriority]: ...
    @overload
    def create(
        self,
        *,
        fields: type[ProjectionT],
        lexicon: str,
        place_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[TaxonNamePriorityFields] | None = None,
        except_: Many[str] | None = None,
        lexicon: str,
        place_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[TaxonNamePriority]:
        """Adds a preference for the taxon names that the signed-in user is shown.

        ``POST /taxon_name_priorities``. Needs signing in.

        Args:
            lexicon: Lexicon (language) of the names, such as ``spanish``; None for the default one.
            place_id: Id of the place whose regional names are shown; None for none.
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
            operations.TAXON_NAME_PRIORITIES_CREATE,
            {"lexicon": lexicon, "place_id": place_id, "fields": fields, "except_": except_, **options},
        )

    def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a preference for taxon names.

        ``DELETE /taxon_name_priorities/{id}``. Needs signing in.

        Args:
            id: Id of the preference.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXON_NAME_PRIORITIES_DELETE, {"id": id, **options})

    @overload
    def update(
        self,
        id: int,
        *,
        fields: FieldsOf[TaxonNamePriorityFields] | None = None,
        except_: Many[str] | None = None,
        position: int,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonNamePriority]: ...
    @overload
    def update(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        position: int,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def update(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | FieldsOf[TaxonNamePriorityFields] | None = None,
        except_: Many[str] | None = None,
        position: int,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[TaxonNamePriority]:
        """Moves a preference for taxon names up or down.

        ``PUT /taxon_name_priorities/{id}``. Needs signing in.

        Args:
            id: Id of the preference.
            position: Place among the user's preferences.
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
            operations.TAXON_NAME_PRIORITIES_UPDATE,
            {"id": id, "position": position, "fields": fields, "except_": except_, **options},
        )


class AsyncTaxonNamePrioritiesResource(AsyncResource):
    """The operations of ``taxon_name_priorities``, asynchronous."""

    @overload
    async def create(
        self,
        *,
        fields: FieldsOf[TaxonNamePriorityFields] | None = None,
        except_: Many[str] | None = None,
        lexicon: str,
        place_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonNamePriority]: ...
    @overload
    async def create(
        self,
        *,
        fields: type[ProjectionT],
        lexicon: str,
        place_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[TaxonNamePriorityFields] | None = None,
        except_: Many[str] | None = None,
        lexicon: str,
        place_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[TaxonNamePriority]:
        """Adds a preference for the taxon names that the signed-in user is shown.

        ``POST /taxon_name_priorities``. Needs signing in.

        Args:
            lexicon: Lexicon (language) of the names, such as ``spanish``; None for the default one.
            place_id: Id of the place whose regional names are shown; None for none.
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
            operations.TAXON_NAME_PRIORITIES_CREATE,
            {"lexicon": lexicon, "place_id": place_id, "fields": fields, "except_": except_, **options},
        )

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a preference for taxon names.

        ``DELETE /taxon_name_priorities/{id}``. Needs signing in.

        Args:
            id: Id of the preference.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXON_NAME_PRIORITIES_DELETE, {"id": id, **options})

    @overload
    async def update(
        self,
        id: int,
        *,
        fields: FieldsOf[TaxonNamePriorityFields] | None = None,
        except_: Many[str] | None = None,
        position: int,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonNamePriority]: ...
    @overload
    async def update(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        position: int,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def update(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | FieldsOf[TaxonNamePriorityFields] | None = None,
        except_: Many[str] | None = None,
        position: int,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[TaxonNamePriority]:
        """Moves a preference for taxon names up or down.

        ``PUT /taxon_name_priorities/{id}``. Needs signing in.

        Args:
            id: Id of the preference.
            position: Place among the user's preferences.
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
            operations.TAXON_NAME_PRIORITIES_UPDATE,
            {"id": id, "position": position, "fields": fields, "except_": except_, **options},
        )

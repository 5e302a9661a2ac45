# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.search``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

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
        SearchResultFields,
    )
    from inat_typed.v2.models import (
        SearchResult,
    )


class SearchResource(Resource):
    """The operations of ``search``."""

    @overload
    def search(
        self,
        *,
        fields: FieldsOf[SearchResultFields] | None = None,
        except_: Many[str] | None = None,
        include_taxon_ancestors: bool | None = None,
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        place_id: int | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        sources: Many[Literal["places", "projects", "taxa", "users"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[SearchResult]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        include_taxon_ancestors: bool | None = None,
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        place_id: int | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        sources: Many[Literal["places", "projects", "taxa", "users"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[SearchResultFields] | None = None,
        except_: Many[str] | None = None,
        include_taxon_ancestors: bool | None = None,
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        place_id: int | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        sources: Many[Literal["places", "projects", "taxa", "users"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[SearchResult]:
        """Places, projects, taxa and people that match a text, best match first.

        Each result wraps what was found: its score, type, matching words and record. 30 come on a page, 100 at
        most.

        ``GET /search``. Signing in is optional: it shows what only you may see.

        Args:
            include_taxon_ancestors: True includes the ancestors of taxa.
            locale: Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in
                user.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page; 30 unless given, 100 at most.
            place_id: Id of a place; results must lie in it.
            preferred_place_id: Id of a place whose regional common names are preferred.
            q: Words to find in names and titles.
            sources: Kinds of records to search; all of them unless given.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 30 results, 100 at most. Pages reach 10,000 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.SEARCH_SEARCH,
            {
                "include_taxon_ancestors": include_taxon_ancestors,
                "locale": locale,
                "page": page,
                "per_page": per_page,
                "place_id": place_id,
                "preferred_place_id": preferred_place_id,
                "q": q,
                "sources": sources,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )


class AsyncSearchResource(AsyncResource):
    """The operations of ``search``, asynchronous."""

    @overload
    async def search(
        self,
        *,
        fields: FieldsOf[SearchResultFields] | None = None,
        except_: Many[str] | None = None,
        include_taxon_ancestors: bool | None = None,
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        place_id: int | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        sources: Many[Literal["places", "projects", "taxa", "users"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[SearchResult]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        include_taxon_ancestors: bool | None = None,
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        place_id: int | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        sources: Many[Literal["places", "projects", "taxa", "users"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[SearchResultFields] | None = None,
        except_: Many[str] | None = None,
        include_taxon_ancestors: bool | None = None,
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        place_id: int | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        sources: Many[Literal["places", "projects", "taxa", "users"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[SearchResult]:
        """Places, projects, taxa and people that match a text, best match first.

        Each result wraps what was found: its score, type, matching words and record. 30 come on a page, 100 at
        most.

        ``GET /search``. Signing in is optional: it shows what only you may see.

        Args:
            include_taxon_ancestors: True includes the ancestors of taxa.
            locale: Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in
                user.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page; 30 unless given, 100 at most.
            place_id: Id of a place; results must lie in it.
            preferred_place_id: Id of a place whose regional common names are preferred.
            q: Words to find in names and titles.
            sources: Kinds of records to search; all of them unless given.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 30 results, 100 at most. Pages reach 10,000 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.SEARCH_SEARCH,
            {
                "include_taxon_ancestors": include_taxon_ancestors,
                "locale": locale,
                "page": page,
                "per_page": per_page,
                "place_id": place_id,
                "preferred_place_id": preferred_place_id,
                "q": q,
                "sources": sources,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

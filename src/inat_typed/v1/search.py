# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.search``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        Many,
        ProjectionT,
    )
    from inat_typed.v1.models import (
        SearchHit,
    )


class SearchResource(Resource):
    """The operations of ``search``."""

    @overload
    def search(
        self,
        *,
        include_taxon_ancestors: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        place_id: UUID | int | Many[UUID | str | int] | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        sources: Many[Literal["places", "projects", "taxa", "users"]] | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[SearchHit]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        include_taxon_ancestors: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        place_id: UUID | int | Many[UUID | str | int] | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        sources: Many[Literal["places", "projects", "taxa", "users"]] | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        include_taxon_ancestors: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        place_id: UUID | int | Many[UUID | str | int] | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        sources: Many[Literal["places", "projects", "taxa", "users"]] | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[SearchHit]:
        """Places, projects, taxa and people that match a text, best match first.

        Each result wraps what was found: its score, type, matching words and record. 30 come on a page, 100 at
        most.

        ``GET /search``. No signing in.

        Args:
            include_taxon_ancestors: True includes the ancestors of taxa.
            locale: Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in
                user.
            per_page: Number of results on a page; 30 unless given, 100 at most.
            place_id: Id of a place; results must lie in it.
            preferred_place_id: Id of a place whose regional common names are preferred.
            q: Words to find in names and titles.
            sources: Kinds of records to search; all of them unless given.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
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
                "per_page": per_page,
                "place_id": place_id,
                "preferred_place_id": preferred_place_id,
                "q": q,
                "sources": sources,
                "page": page,
                "fields": fields,
                **options,
            },
        )


class AsyncSearchResource(AsyncResource):
    """The operations of ``search``, asynchronous."""

    @overload
    async def search(
        self,
        *,
        include_taxon_ancestors: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        place_id: UUID | int | Many[UUID | str | int] | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        sources: Many[Literal["places", "projects", "taxa", "users"]] | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[SearchHit]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        include_taxon_ancestors: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        place_id: UUID | int | Many[UUID | str | int] | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        sources: Many[Literal["places", "projects", "taxa", "users"]] | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        include_taxon_ancestors: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        place_id: UUID | int | Many[UUID | str | int] | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        sources: Many[Literal["places", "projects", "taxa", "users"]] | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[SearchHit]:
        """Places, projects, taxa and people that match a text, best match first.

        Each result wraps what was found: its score, type, matching words and record. 30 come on a page, 100 at
        most.

        ``GET /search``. No signing in.

        Args:
            include_taxon_ancestors: True includes the ancestors of taxa.
            locale: Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in
                user.
            per_page: Number of results on a page; 30 unless given, 100 at most.
            place_id: Id of a place; results must lie in it.
            preferred_place_id: Id of a place whose regional common names are preferred.
            q: Words to find in names and titles.
            sources: Kinds of records to search; all of them unless given.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
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
                "per_page": per_page,
                "place_id": place_id,
                "preferred_place_id": preferred_place_id,
                "q": q,
                "sources": sources,
                "page": page,
                "fields": fields,
                **options,
            },
        )

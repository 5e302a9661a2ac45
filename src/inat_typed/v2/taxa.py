# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.taxa``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import CallOptions, Fields, Many
    from inat_typed.v2.models import (
        TaxaSuggestPage,
        Taxon,
        TaxonMapLayers,
    )
    from inat_typed.v2.params import (
        TaxaSuggestForImageParams,
        TaxaSuggestParams,
    )


class TaxaResource(Resource):
    """The operations of ``taxa``."""

    def autocomplete(
        self,
        *,
        fields: Fields | None = None,
        iconic: bool | None = None,
        is_active: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Taxon]:
        """Taxa with a name that begins with a text, most observed first.

        10 are answered, 30 at most.

        ``GET /taxa/autocomplete``. Signing in is optional: it shows what only you may see.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            iconic: True for iconic taxa, False for others.
            is_active: True for taxa in use today, False for taxa that were merged, split or otherwise
                retired.
            locale: Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in
                user.
            per_page: Number of taxa; 10 unless given, 30 at most.
            preferred_place_id: Id of a place whose regional common names are preferred.
            q: Beginning of a scientific or common name.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        A page holds 10 results, 30 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.TAXA_AUTOCOMPLETE,
            {
                "fields": fields,
                "iconic": iconic,
                "is_active": is_active,
                "locale": locale,
                "per_page": per_page,
                "preferred_place_id": preferred_place_id,
                "q": q,
                "page": page,
                **options,
            },
        )

    def get(
        self,
        id: int | Many[int],
        *,
        fields: Fields | None = None,
        rank_level: float | Many[float] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Taxon]:
        """One or several taxa in full.

        At most 30 ids; more are refused.

        ``GET /taxa/{id}``. Signing in is optional: it shows what only you may see.

        Args:
            id: Ids of the taxa, at most 30.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            rank_level: Numeric ranks of the taxon, such as 70 kingdom, 60 phylum, 50 class, 40 order, 30
                family, 20 genus, 10 species, 5 subspecies.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        One call takes 30 ids at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXA_GET, {"id": id, "fields": fields, "rank_level": rank_level, **options})

    def iconic(
        self,
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Taxon]:
        """The iconic taxa: the broad groups, such as birds or plants.

        ``GET /taxa/iconic``. Signing in is optional: it shows what only you may see.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXA_ICONIC, {"fields": fields, **options})

    def map_layers(
        self,
        id: int,
        *,
        fields: Fields | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonMapLayers]:
        """Which map layers, such as range and geomodel, exist for a taxon.

        ``GET /taxa/{id}/map_layers``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the taxon.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.TAXA_MAP_LAYERS, {"id": id, "fields": fields, "page": page, "per_page": per_page, **options}
        )

    def search(
        self,
        *,
        fields: Fields | None = None,
        iconic: bool | None = None,
        id_above: int | None = None,
        id_below: int | None = None,
        is_active: bool | None = None,
        locale: str | None = None,
        parent_id: int | None = None,
        per_page: int | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        rank: Many[
            Literal[
                "kingdom",
                "phylum",
                "subphylum",
                "superclass",
                "class",
                "subclass",
                "superorder",
                "order",
                "suborder",
                "infraorder",
                "superfamily",
                "epifamily",
                "family",
                "subfamily",
                "supertribe",
                "tribe",
                "subtribe",
                "genus",
                "genushybrid",
                "species",
                "hybrid",
                "subspecies",
                "variety",
                "form",
            ]
        ]
        | None = None,
        rank_level: float | Many[float] | None = None,
        taxon_id: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Taxon]:
        """Taxa that match the filters, most observed first.

        30 come on a page, 500 at most. Pages reach the first 10,000 results, and ``total_results`` stops at
        10,000; to go further, move ``id_above`` along.

        ``GET /taxa``. No signing in.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            iconic: True for iconic taxa, False for others.
            id_above: Ids greater than this one; reaches results beyond the first 10,000.
            id_below: Ids smaller than this one. The service does not heed it for taxa.
            is_active: True for taxa in use today, False for taxa that were merged, split or otherwise
                retired.
            locale: Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in
                user.
            parent_id: Id of the taxon directly above.
            per_page: Number of taxa on a page; 30 unless given, 500 at most.
            preferred_place_id: Id of a place whose regional common names are preferred.
            q: Beginning of a scientific or common name.
            rank: Ranks of the taxon.
            rank_level: Numeric ranks of the taxon, such as 70 kingdom, 60 phylum, 50 class, 40 order, 30
                family, 20 genus, 10 species, 5 subspecies.
            taxon_id: Id of a taxon; answers it and its descendants.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        A page holds 30 results, 500 at most. Pages reach 10,000 results. Beyond that, order by id and move
        ``id_above``.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.TAXA_SEARCH,
            {
                "fields": fields,
                "iconic": iconic,
                "id_above": id_above,
                "id_below": id_below,
                "is_active": is_active,
                "locale": locale,
                "parent_id": parent_id,
                "per_page": per_page,
                "preferred_place_id": preferred_place_id,
                "q": q,
                "rank": rank,
                "rank_level": rank_level,
                "taxon_id": taxon_id,
                "page": page,
                **options,
            },
        )

    def suggest(
        self,
        **params: Unpack[TaxaSuggestParams],
    ) -> TaxaSuggestPage:
        """Taxa that could be what was observed, by place, season, checklist or image.

        ``suggest_for_image`` does the same for an image file.

        ``GET /taxa/suggest``. Needs signing in.

        Args:
            params: What ``TaxaSuggestParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXA_SUGGEST, {**params})

    def suggest_for_image(
        self,
        **params: Unpack[TaxaSuggestForImageParams],
    ) -> TaxaSuggestPage:
        """Taxa that could be what an image shows, most likely first.

        Sends the image and changes nothing. Images may have up to 20 MB.

        ``POST /taxa/suggest``. Needs signing in.

        Args:
            params: What ``TaxaSuggestForImageParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXA_SUGGEST_FOR_IMAGE, {**params})

    def wanted(
        self,
        id: int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Taxon]:
        """Taxa below a taxon that nobody has observed yet.

        ``GET /taxa/{id}/wanted``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the taxon.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        A page holds 30 results, 500 at most. Pages reach 10,000 results.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXA_WANTED, {"id": id, "page": page, "per_page": per_page, **options})


class AsyncTaxaResource(AsyncResource):
    """The operations of ``taxa``, asynchronous."""

    async def autocomplete(
        self,
        *,
        fields: Fields | None = None,
        iconic: bool | None = None,
        is_active: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Taxon]:
        """Taxa with a name that begins with a text, most observed first.

        10 are answered, 30 at most.

        ``GET /taxa/autocomplete``. Signing in is optional: it shows what only you may see.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            iconic: True for iconic taxa, False for others.
            is_active: True for taxa in use today, False for taxa that were merged, split or otherwise
                retired.
            locale: Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in
                user.
            per_page: Number of taxa; 10 unless given, 30 at most.
            preferred_place_id: Id of a place whose regional common names are preferred.
            q: Beginning of a scientific or common name.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        A page holds 10 results, 30 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXA_AUTOCOMPLETE,
            {
                "fields": fields,
                "iconic": iconic,
                "is_active": is_active,
                "locale": locale,
                "per_page": per_page,
                "preferred_place_id": preferred_place_id,
                "q": q,
                "page": page,
                **options,
            },
        )

    async def get(
        self,
        id: int | Many[int],
        *,
        fields: Fields | None = None,
        rank_level: float | Many[float] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Taxon]:
        """One or several taxa in full.

        At most 30 ids; more are refused.

        ``GET /taxa/{id}``. Signing in is optional: it shows what only you may see.

        Args:
            id: Ids of the taxa, at most 30.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            rank_level: Numeric ranks of the taxon, such as 70 kingdom, 60 phylum, 50 class, 40 order, 30
                family, 20 genus, 10 species, 5 subspecies.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        One call takes 30 ids at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXA_GET, {"id": id, "fields": fields, "rank_level": rank_level, **options})

    async def iconic(
        self,
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Taxon]:
        """The iconic taxa: the broad groups, such as birds or plants.

        ``GET /taxa/iconic``. Signing in is optional: it shows what only you may see.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXA_ICONIC, {"fields": fields, **options})

    async def map_layers(
        self,
        id: int,
        *,
        fields: Fields | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonMapLayers]:
        """Which map layers, such as range and geomodel, exist for a taxon.

        ``GET /taxa/{id}/map_layers``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the taxon.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXA_MAP_LAYERS, {"id": id, "fields": fields, "page": page, "per_page": per_page, **options}
        )

    async def search(
        self,
        *,
        fields: Fields | None = None,
        iconic: bool | None = None,
        id_above: int | None = None,
        id_below: int | None = None,
        is_active: bool | None = None,
        locale: str | None = None,
        parent_id: int | None = None,
        per_page: int | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        rank: Many[
            Literal[
                "kingdom",
                "phylum",
                "subphylum",
                "superclass",
                "class",
                "subclass",
                "superorder",
                "order",
                "suborder",
                "infraorder",
                "superfamily",
                "epifamily",
                "family",
                "subfamily",
                "supertribe",
                "tribe",
                "subtribe",
                "genus",
                "genushybrid",
                "species",
                "hybrid",
                "subspecies",
                "variety",
                "form",
            ]
        ]
        | None = None,
        rank_level: float | Many[float] | None = None,
        taxon_id: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Taxon]:
        """Taxa that match the filters, most observed first.

        30 come on a page, 500 at most. Pages reach the first 10,000 results, and ``total_results`` stops at
        10,000; to go further, move ``id_above`` along.

        ``GET /taxa``. No signing in.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            iconic: True for iconic taxa, False for others.
            id_above: Ids greater than this one; reaches results beyond the first 10,000.
            id_below: Ids smaller than this one. The service does not heed it for taxa.
            is_active: True for taxa in use today, False for taxa that were merged, split or otherwise
                retired.
            locale: Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in
                user.
            parent_id: Id of the taxon directly above.
            per_page: Number of taxa on a page; 30 unless given, 500 at most.
            preferred_place_id: Id of a place whose regional common names are preferred.
            q: Beginning of a scientific or common name.
            rank: Ranks of the taxon.
            rank_level: Numeric ranks of the taxon, such as 70 kingdom, 60 phylum, 50 class, 40 order, 30
                family, 20 genus, 10 species, 5 subspecies.
            taxon_id: Id of a taxon; answers it and its descendants.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        A page holds 30 results, 500 at most. Pages reach 10,000 results. Beyond that, order by id and move
        ``id_above``.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXA_SEARCH,
            {
                "fields": fields,
                "iconic": iconic,
                "id_above": id_above,
                "id_below": id_below,
                "is_active": is_active,
                "locale": locale,
                "parent_id": parent_id,
                "per_page": per_page,
                "preferred_place_id": preferred_place_id,
                "q": q,
                "rank": rank,
                "rank_level": rank_level,
                "taxon_id": taxon_id,
                "page": page,
                **options,
            },
        )

    async def suggest(
        self,
        **params: Unpack[TaxaSuggestParams],
    ) -> TaxaSuggestPage:
        """Taxa that could be what was observed, by place, season, checklist or image.

        ``suggest_for_image`` does the same for an image file.

        ``GET /taxa/suggest``. Needs signing in.

        Args:
            params: What ``TaxaSuggestParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXA_SUGGEST, {**params})

    async def suggest_for_image(
        self,
        **params: Unpack[TaxaSuggestForImageParams],
    ) -> TaxaSuggestPage:
        """Taxa that could be what an image shows, most likely first.

        Sends the image and changes nothing. Images may have up to 20 MB.

        ``POST /taxa/suggest``. Needs signing in.

        Args:
            params: What ``TaxaSuggestForImageParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXA_SUGGEST_FOR_IMAGE, {**params})

    async def wanted(
        self,
        id: int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Taxon]:
        """Taxa below a taxon that nobody has observed yet.

        ``GET /taxa/{id}/wanted``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the taxon.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        A page holds 30 results, 500 at most. Pages reach 10,000 results.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXA_WANTED, {"id": id, "page": page, "per_page": per_page, **options})

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.taxa``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        JsonValue,
        Many,
        ProjectionT,
    )
    from inat_typed.v1.models import (
        AutocompleteTaxon,
        ShowTaxon,
        TaxaSuggestPage,
        Taxon,
        TaxonMapLayers,
    )
    from inat_typed.v1.params import (
        TaxaLifelistMetadataParams,
        TaxaSearchParams,
        TaxaSuggestParams,
    )


class TaxaResource(Resource):
    """The operations of ``taxa``."""

    @overload
    def autocomplete(
        self,
        *,
        q: str,
        all_names: bool | None = None,
        is_active: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        preferred_place_id: int | None = None,
        rank: Many[
            Literal[
                "stateofmatter",
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
        rank_level: float | None = None,
        taxon_id: int | Many[int] | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[AutocompleteTaxon]: ...
    @overload
    def autocomplete(
        self,
        *,
        fields: type[ProjectionT],
        q: str,
        all_names: bool | None = None,
        is_active: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        preferred_place_id: int | None = None,
        rank: Many[
            Literal[
                "stateofmatter",
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
        rank_level: float | None = None,
        taxon_id: int | Many[int] | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def autocomplete(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        q: str,
        all_names: bool | None = None,
        is_active: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        preferred_place_id: int | None = None,
        rank: Many[
            Literal[
                "stateofmatter",
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
        rank_level: float | None = None,
        taxon_id: int | Many[int] | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[AutocompleteTaxon]:
        """Taxa with a name that begins with a text, most observed first.

        10 are answered, 30 at most.

        ``GET /taxa/autocomplete``. No signing in.

        Args:
            q: Beginning of a scientific or common name.
            all_names: True to answer every name of each taxon, in all languages.
            is_active: True for taxa in use today, False for taxa that were merged, split or otherwise
                retired.
            locale: Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in
                user.
            per_page: Number of taxa; 10 unless given, 30 at most.
            preferred_place_id: Id of a place whose regional common names are preferred.
            rank: Ranks of the taxon.
            rank_level: Numeric ranks of the taxon, such as 70 kingdom, 60 phylum, 50 class, 40 order, 30
                family, 20 genus, 10 species, 5 subspecies.
            taxon_id: Ids of taxa; descendants count too.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 10 results, 30 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.TAXA_AUTOCOMPLETE,
            {
                "q": q,
                "all_names": all_names,
                "is_active": is_active,
                "locale": locale,
                "per_page": per_page,
                "preferred_place_id": preferred_place_id,
                "rank": rank,
                "rank_level": rank_level,
                "taxon_id": taxon_id,
                "page": page,
                "fields": fields,
                **options,
            },
        )

    @overload
    def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        rank_level: float | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ShowTaxon]: ...
    @overload
    def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT],
        rank_level: float | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT] | None = None,
        rank_level: float | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ShowTaxon]:
        """One or several taxa in full.

        At most 30 ids; more are refused.

        ``GET /taxa/{id}``. No signing in.

        Args:
            id: Ids of the taxa, at most 30.
            rank_level: Numeric ranks of the taxon, such as 70 kingdom, 60 phylum, 50 class, 40 order, 30
                family, 20 genus, 10 species, 5 subspecies.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        One call takes 30 ids at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXA_GET, {"id": id, "rank_level": rank_level, "fields": fields, **options})

    @overload
    def iconic(
        self,
        **options: Unpack[CallOptions],
    ) -> Page[Taxon]: ...
    @overload
    def iconic(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def iconic(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Taxon]:
        """The iconic taxa: the broad groups, such as birds or plants.

        ``GET /taxa/iconic``. No signing in. Not in the API's published description: it may change or go without
        notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXA_ICONIC, {"fields": fields, **options})

    def lifelist_metadata(
        self,
        **params: Unpack[TaxaLifelistMetadataParams],
    ) -> JsonValue:
        """What the life list of matching observations needs besides its taxa.

        Takes the filters of observation search.

        ``GET /taxa/lifelist_metadata``. Signing in is optional: it shows what only you may see. Not in the
        API's published description: it may change or go without notice.

        Args:
            params: What ``TaxaLifelistMetadataParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXA_LIFELIST_METADATA, {**params})

    @overload
    def map_layers(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> TaxonMapLayers: ...
    @overload
    def map_layers(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    def map_layers(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | TaxonMapLayers:
        """Which map layers, such as range and geomodel, exist for a taxon.

        ``GET /taxa/{id}/map_layers``. No signing in. Not in the API's published description: it may change or
        go without notice.

        Args:
            id: Id of the taxon.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXA_MAP_LAYERS, {"id": id, "fields": fields, **options})

    def nearby(
        self,
        *,
        nelat: float | None = None,
        nelng: float | None = None,
        swlat: float | None = None,
        swlng: float | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Taxa observed in an area of the map.

        ``GET /taxa/nearby``. No signing in. Not in the API's published description: it may change or go without
        notice.

        Args:
            nelat: Latitude of the north-east corner of a box, in decimal degrees; with the three other
                corner values.
            nelng: Longitude of the north-east corner of a box, in decimal degrees; with the three other
                corner values.
            swlat: Latitude of the south-west corner of a box, in decimal degrees; with the three other
                corner values.
            swlng: Longitude of the south-west corner of a box, in decimal degrees; with the three other
                corner values.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.TAXA_NEARBY,
            {
                "nelat": nelat,
                "nelng": nelng,
                "swlat": swlat,
                "swlng": swlng,
                "page": page,
                "per_page": per_page,
                **options,
            },
        )

    @overload
    def search(
        self,
        **params: Unpack[TaxaSearchParams],
    ) -> Page[ShowTaxon]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[TaxaSearchParams],
    ) -> Page[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[TaxaSearchParams],
    ) -> Page[ProjectionT] | Page[ShowTaxon]:
        """Taxa that match the filters, most observed first.

        30 come on a page, 500 at most. Pages reach the first 10,000 results, and ``total_results`` stops at
        10,000; to go further, move ``id_above`` along.

        ``GET /taxa``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``TaxaSearchParams`` names, as keywords.

        A page holds 30 results, 500 at most. Pages reach 10,000 results. Beyond that, order by id and move
        ``id_above``.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXA_SEARCH, {"fields": fields, **params})

    @overload
    def suggest(
        self,
        **params: Unpack[TaxaSuggestParams],
    ) -> TaxaSuggestPage: ...
    @overload
    def suggest(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[TaxaSuggestParams],
    ) -> Page[ProjectionT]: ...
    def suggest(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[TaxaSuggestParams],
    ) -> Page[ProjectionT] | TaxaSuggestPage:
        """Taxa that could be what was observed, by place, season, checklist or image.

        ``GET /taxa/suggest``. Needs signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``TaxaSuggestParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXA_SUGGEST, {"fields": fields, **params})

    @overload
    def wanted(
        self,
        id: int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Taxon]: ...
    @overload
    def wanted(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def wanted(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Taxon]:
        """Taxa below a taxon that nobody has observed yet.

        ``GET /taxa/{id}/wanted``. No signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            id: Id of the taxon.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.TAXA_WANTED, {"id": id, "page": page, "per_page": per_page, "fields": fields, **options}
        )


class AsyncTaxaResource(AsyncResource):
    """The operations of ``taxa``, asynchronous."""

    @overload
    async def autocomplete(
        self,
        *,
        q: str,
        all_names: bool | None = None,
        is_active: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        preferred_place_id: int | None = None,
        rank: Many[
            Literal[
                "stateofmatter",
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
        rank_level: float | None = None,
        taxon_id: int | Many[int] | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[AutocompleteTaxon]: ...
    @overload
    async def autocomplete(
        self,
        *,
        fields: type[ProjectionT],
        q: str,
        all_names: bool | None = None,
        is_active: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        preferred_place_id: int | None = None,
        rank: Many[
            Literal[
                "stateofmatter",
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
        rank_level: float | None = None,
        taxon_id: int | Many[int] | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def autocomplete(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        q: str,
        all_names: bool | None = None,
        is_active: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        preferred_place_id: int | None = None,
        rank: Many[
            Literal[
                "stateofmatter",
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
        rank_level: float | None = None,
        taxon_id: int | Many[int] | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[AutocompleteTaxon]:
        """Taxa with a name that begins with a text, most observed first.

        10 are answered, 30 at most.

        ``GET /taxa/autocomplete``. No signing in.

        Args:
            q: Beginning of a scientific or common name.
            all_names: True to answer every name of each taxon, in all languages.
            is_active: True for taxa in use today, False for taxa that were merged, split or otherwise
                retired.
            locale: Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in
                user.
            per_page: Number of taxa; 10 unless given, 30 at most.
            preferred_place_id: Id of a place whose regional common names are preferred.
            rank: Ranks of the taxon.
            rank_level: Numeric ranks of the taxon, such as 70 kingdom, 60 phylum, 50 class, 40 order, 30
                family, 20 genus, 10 species, 5 subspecies.
            taxon_id: Ids of taxa; descendants count too.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 10 results, 30 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXA_AUTOCOMPLETE,
            {
                "q": q,
                "all_names": all_names,
                "is_active": is_active,
                "locale": locale,
                "per_page": per_page,
                "preferred_place_id": preferred_place_id,
                "rank": rank,
                "rank_level": rank_level,
                "taxon_id": taxon_id,
                "page": page,
                "fields": fields,
                **options,
            },
        )

    @overload
    async def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        rank_level: float | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ShowTaxon]: ...
    @overload
    async def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT],
        rank_level: float | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT] | None = None,
        rank_level: float | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ShowTaxon]:
        """One or several taxa in full.

        At most 30 ids; more are refused.

        ``GET /taxa/{id}``. No signing in.

        Args:
            id: Ids of the taxa, at most 30.
            rank_level: Numeric ranks of the taxon, such as 70 kingdom, 60 phylum, 50 class, 40 order, 30
                family, 20 genus, 10 species, 5 subspecies.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        One call takes 30 ids at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXA_GET, {"id": id, "rank_level": rank_level, "fields": fields, **options})

    @overload
    async def iconic(
        self,
        **options: Unpack[CallOptions],
    ) -> Page[Taxon]: ...
    @overload
    async def iconic(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def iconic(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Taxon]:
        """The iconic taxa: the broad groups, such as birds or plants.

        ``GET /taxa/iconic``. No signing in. Not in the API's published description: it may change or go without
        notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXA_ICONIC, {"fields": fields, **options})

    async def lifelist_metadata(
        self,
        **params: Unpack[TaxaLifelistMetadataParams],
    ) -> JsonValue:
        """What the life list of matching observations needs besides its taxa.

        Takes the filters of observation search.

        ``GET /taxa/lifelist_metadata``. Signing in is optional: it shows what only you may see. Not in the
        API's published description: it may change or go without notice.

        Args:
            params: What ``TaxaLifelistMetadataParams`` names, as keywords.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXA_LIFELIST_METADATA, {**params})

    @overload
    async def map_layers(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> TaxonMapLayers: ...
    @overload
    async def map_layers(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    async def map_layers(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | TaxonMapLayers:
        """Which map layers, such as range and geomodel, exist for a taxon.

        ``GET /taxa/{id}/map_layers``. No signing in. Not in the API's published description: it may change or
        go without notice.

        Args:
            id: Id of the taxon.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXA_MAP_LAYERS, {"id": id, "fields": fields, **options})

    async def nearby(
        self,
        *,
        nelat: float | None = None,
        nelng: float | None = None,
        swlat: float | None = None,
        swlng: float | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Taxa observed in an area of the map.

        ``GET /taxa/nearby``. No signing in. Not in the API's published description: it may change or go without
        notice.

        Args:
            nelat: Latitude of the north-east corner of a box, in decimal degrees; with the three other
                corner values.
            nelng: Longitude of the north-east corner of a box, in decimal degrees; with the three other
                corner values.
            swlat: Latitude of the south-west corner of a box, in decimal degrees; with the three other
                corner values.
            swlng: Longitude of the south-west corner of a box, in decimal degrees; with the three other
                corner values.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXA_NEARBY,
            {
                "nelat": nelat,
                "nelng": nelng,
                "swlat": swlat,
                "swlng": swlng,
                "page": page,
                "per_page": per_page,
                **options,
            },
        )

    @overload
    async def search(
        self,
        **params: Unpack[TaxaSearchParams],
    ) -> Page[ShowTaxon]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[TaxaSearchParams],
    ) -> Page[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[TaxaSearchParams],
    ) -> Page[ProjectionT] | Page[ShowTaxon]:
        """Taxa that match the filters, most observed first.

        30 come on a page, 500 at most. Pages reach the first 10,000 results, and ``total_results`` stops at
        10,000; to go further, move ``id_above`` along.

        ``GET /taxa``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``TaxaSearchParams`` names, as keywords.

        A page holds 30 results, 500 at most. Pages reach 10,000 results. Beyond that, order by id and move
        ``id_above``.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXA_SEARCH, {"fields": fields, **params})

    @overload
    async def suggest(
        self,
        **params: Unpack[TaxaSuggestParams],
    ) -> TaxaSuggestPage: ...
    @overload
    async def suggest(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[TaxaSuggestParams],
    ) -> Page[ProjectionT]: ...
    async def suggest(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[TaxaSuggestParams],
    ) -> Page[ProjectionT] | TaxaSuggestPage:
        """Taxa that could be what was observed, by place, season, checklist or image.

        ``GET /taxa/suggest``. Needs signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``TaxaSuggestParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXA_SUGGEST, {"fields": fields, **params})

    @overload
    async def wanted(
        self,
        id: int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Taxon]: ...
    @overload
    async def wanted(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def wanted(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Taxon]:
        """Taxa below a taxon that nobody has observed yet.

        ``GET /taxa/{id}/wanted``. No signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            id: Id of the taxon.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXA_WANTED, {"id": id, "page": page, "per_page": per_page, "fields": fields, **options}
        )

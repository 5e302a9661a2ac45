# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.taxa``."""

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
        TaxonFields,
        TaxonMapLayersFields,
        TaxonSuggestionFields,
    )
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

    @overload
    def autocomplete(
        self,
        *,
        fields: FieldsOf[TaxonFields] | None = None,
        except_: Many[str] | None = None,
        iconic: bool | None = None,
        is_active: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Taxon]: ...
    @overload
    def autocomplete(
        self,
        *,
        fields: type[ProjectionT],
        iconic: bool | None = None,
        is_active: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def autocomplete(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[TaxonFields] | None = None,
        except_: Many[str] | None = None,
        iconic: bool | None = None,
        is_active: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Taxon]:
        """Taxa with a name that begins with a text, most observed first.

        10 are answered, 30 at most.

        ``GET /taxa/autocomplete``. Signing in is optional: it shows what only you may see.

        Args:
            iconic: True for iconic taxa, False for others.
            is_active: True for taxa in use today, False for taxa that were merged, split or otherwise
                retired.
            locale: Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in
                user.
            per_page: Number of taxa; 10 unless given, 30 at most.
            preferred_place_id: Id of a place whose regional common names are preferred.
            q: Beginning of a scientific or common name.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 10 results, 30 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.TAXA_AUTOCOMPLETE,
            {
                "iconic": iconic,
                "is_active": is_active,
                "locale": locale,
                "per_page": per_page,
                "preferred_place_id": preferred_place_id,
                "q": q,
                "page": page,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    def get(
        self,
        id: int | Many[int],
        *,
        fields: FieldsOf[TaxonFields] | None = None,
        except_: Many[str] | None = None,
        rank_level: float | Many[float] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Taxon]: ...
    @overload
    def get(
        self,
        id: int | Many[int],
        *,
        fields: type[ProjectionT],
        rank_level: float | Many[float] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def get(
        self,
        id: int | Many[int],
        *,
        fields: type[ProjectionT] | FieldsOf[TaxonFields] | None = None,
        except_: Many[str] | None = None,
        rank_level: float | Many[float] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Taxon]:
        """One or several taxa in full.

        At most 30 ids; more are refused.

        ``GET /taxa/{id}``. Signing in is optional: it shows what only you may see.

        Args:
            id: Ids of the taxa, at most 30.
            rank_level: Numeric ranks of the taxon, such as 70 kingdom, 60 phylum, 50 class, 40 order, 30
                family, 20 genus, 10 species, 5 subspecies.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        One call takes 30 ids at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.TAXA_GET, {"id": id, "rank_level": rank_level, "fields": fields, "except_": except_, **options}
        )

    @overload
    def iconic(
        self,
        *,
        fields: FieldsOf[TaxonFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[TaxonFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Taxon]:
        """The iconic taxa: the broad groups, such as birds or plants.

        ``GET /taxa/iconic``. Signing in is optional: it shows what only you may see.

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
        return self._call(operations.TAXA_ICONIC, {"fields": fields, "except_": except_, **options})

    @overload
    def map_layers(
        self,
        id: int,
        *,
        fields: FieldsOf[TaxonMapLayersFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonMapLayers]: ...
    @overload
    def map_layers(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def map_layers(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | FieldsOf[TaxonMapLayersFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[TaxonMapLayers]:
        """Which map layers, such as range and geomodel, exist for a taxon.

        ``GET /taxa/{id}/map_layers``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the taxon.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
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
            operations.TAXA_MAP_LAYERS,
            {"id": id, "page": page, "per_page": per_page, "fields": fields, "except_": except_, **options},
        )

    @overload
    def search(
        self,
        *,
        fields: FieldsOf[TaxonFields] | None = None,
        except_: Many[str] | None = None,
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
    ) -> Page[Taxon]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
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
    ) -> Page[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[TaxonFields] | None = None,
        except_: Many[str] | None = None,
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
    ) -> Page[ProjectionT] | Page[Taxon]:
        """Taxa that match the filters, most observed first.

        30 come on a page, 500 at most. Pages reach the first 10,000 results, and ``total_results`` stops at
        10,000; to go further, move ``id_above`` along.

        ``GET /taxa``. No signing in.

        Args:
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
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 30 results, 500 at most. Pages reach 10,000 results. Beyond that, order by id and move
        ``id_above``.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.TAXA_SEARCH,
            {
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
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    def suggest(
        self,
        *,
        fields: FieldsOf[TaxonSuggestionFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[TaxonSuggestionFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[TaxaSuggestParams],
    ) -> Page[ProjectionT] | TaxaSuggestPage:
        """Taxa that could be what was observed, by place, season, checklist or image.

        ``suggest_for_image`` does the same for an image file.

        ``GET /taxa/suggest``. Needs signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``TaxaSuggestParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXA_SUGGEST, {"fields": fields, "except_": except_, **params})

    @overload
    def suggest_for_image(
        self,
        *,
        fields: FieldsOf[TaxonSuggestionFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[TaxaSuggestForImageParams],
    ) -> TaxaSuggestPage: ...
    @overload
    def suggest_for_image(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[TaxaSuggestForImageParams],
    ) -> Page[ProjectionT]: ...
    def suggest_for_image(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[TaxonSuggestionFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[TaxaSuggestForImageParams],
    ) -> Page[ProjectionT] | TaxaSuggestPage:
        """Taxa that could be what an image shows, most likely first.

        Sends the image and changes nothing. Images may have up to 20 MB.

        ``POST /taxa/suggest``. Needs signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``TaxaSuggestForImageParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXA_SUGGEST_FOR_IMAGE, {"fields": fields, "except_": except_, **params})

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

        ``GET /taxa/{id}/wanted``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the taxon.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 30 results, 500 at most. Pages reach 10,000 results.

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
        fields: FieldsOf[TaxonFields] | None = None,
        except_: Many[str] | None = None,
        iconic: bool | None = None,
        is_active: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Taxon]: ...
    @overload
    async def autocomplete(
        self,
        *,
        fields: type[ProjectionT],
        iconic: bool | None = None,
        is_active: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def autocomplete(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[TaxonFields] | None = None,
        except_: Many[str] | None = None,
        iconic: bool | None = None,
        is_active: bool | None = None,
        locale: str | None = None,
        per_page: int | None = None,
        preferred_place_id: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Taxon]:
        """Taxa with a name that begins with a text, most observed first.

        10 are answered, 30 at most.

        ``GET /taxa/autocomplete``. Signing in is optional: it shows what only you may see.

        Args:
            iconic: True for iconic taxa, False for others.
            is_active: True for taxa in use today, False for taxa that were merged, split or otherwise
                retired.
            locale: Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in
                user.
            per_page: Number of taxa; 10 unless given, 30 at most.
            preferred_place_id: Id of a place whose regional common names are preferred.
            q: Beginning of a scientific or common name.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 10 results, 30 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXA_AUTOCOMPLETE,
            {
                "iconic": iconic,
                "is_active": is_active,
                "locale": locale,
                "per_page": per_page,
                "preferred_place_id": preferred_place_id,
                "q": q,
                "page": page,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    async def get(
        self,
        id: int | Many[int],
        *,
        fields: FieldsOf[TaxonFields] | None = None,
        except_: Many[str] | None = None,
        rank_level: float | Many[float] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Taxon]: ...
    @overload
    async def get(
        self,
        id: int | Many[int],
        *,
        fields: type[ProjectionT],
        rank_level: float | Many[float] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def get(
        self,
        id: int | Many[int],
        *,
        fields: type[ProjectionT] | FieldsOf[TaxonFields] | None = None,
        except_: Many[str] | None = None,
        rank_level: float | Many[float] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Taxon]:
        """One or several taxa in full.

        At most 30 ids; more are refused.

        ``GET /taxa/{id}``. Signing in is optional: it shows what only you may see.

        Args:
            id: Ids of the taxa, at most 30.
            rank_level: Numeric ranks of the taxon, such as 70 kingdom, 60 phylum, 50 class, 40 order, 30
                family, 20 genus, 10 species, 5 subspecies.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        One call takes 30 ids at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXA_GET, {"id": id, "rank_level": rank_level, "fields": fields, "except_": except_, **options}
        )

    @overload
    async def iconic(
        self,
        *,
        fields: FieldsOf[TaxonFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[TaxonFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Taxon]:
        """The iconic taxa: the broad groups, such as birds or plants.

        ``GET /taxa/iconic``. Signing in is optional: it shows what only you may see.

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
        return await self._call(operations.TAXA_ICONIC, {"fields": fields, "except_": except_, **options})

    @overload
    async def map_layers(
        self,
        id: int,
        *,
        fields: FieldsOf[TaxonMapLayersFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[TaxonMapLayers]: ...
    @overload
    async def map_layers(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def map_layers(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | FieldsOf[TaxonMapLayersFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[TaxonMapLayers]:
        """Which map layers, such as range and geomodel, exist for a taxon.

        ``GET /taxa/{id}/map_layers``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the taxon.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
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
            operations.TAXA_MAP_LAYERS,
            {"id": id, "page": page, "per_page": per_page, "fields": fields, "except_": except_, **options},
        )

    @overload
    async def search(
        self,
        *,
        fields: FieldsOf[TaxonFields] | None = None,
        except_: Many[str] | None = None,
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
    ) -> Page[Taxon]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
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
    ) -> Page[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[TaxonFields] | None = None,
        except_: Many[str] | None = None,
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
    ) -> Page[ProjectionT] | Page[Taxon]:
        """Taxa that match the filters, most observed first.

        30 come on a page, 500 at most. Pages reach the first 10,000 results, and ``total_results`` stops at
        10,000; to go further, move ``id_above`` along.

        ``GET /taxa``. No signing in.

        Args:
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
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 30 results, 500 at most. Pages reach 10,000 results. Beyond that, order by id and move
        ``id_above``.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXA_SEARCH,
            {
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
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    async def suggest(
        self,
        *,
        fields: FieldsOf[TaxonSuggestionFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[TaxonSuggestionFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[TaxaSuggestParams],
    ) -> Page[ProjectionT] | TaxaSuggestPage:
        """Taxa that could be what was observed, by place, season, checklist or image.

        ``suggest_for_image`` does the same for an image file.

        ``GET /taxa/suggest``. Needs signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``TaxaSuggestParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXA_SUGGEST, {"fields": fields, "except_": except_, **params})

    @overload
    async def suggest_for_image(
        self,
        *,
        fields: FieldsOf[TaxonSuggestionFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[TaxaSuggestForImageParams],
    ) -> TaxaSuggestPage: ...
    @overload
    async def suggest_for_image(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[TaxaSuggestForImageParams],
    ) -> Page[ProjectionT]: ...
    async def suggest_for_image(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[TaxonSuggestionFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[TaxaSuggestForImageParams],
    ) -> Page[ProjectionT] | TaxaSuggestPage:
        """Taxa that could be what an image shows, most likely first.

        Sends the image and changes nothing. Images may have up to 20 MB.

        ``POST /taxa/suggest``. Needs signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``TaxaSuggestForImageParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXA_SUGGEST_FOR_IMAGE, {"fields": fields, "except_": except_, **params})

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

        ``GET /taxa/{id}/wanted``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the taxon.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 30 results, 500 at most. Pages reach 10,000 results.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.TAXA_WANTED, {"id": id, "page": page, "per_page": per_page, "fields": fields, **options}
        )

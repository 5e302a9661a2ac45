# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.places``."""

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
        NearbyPlacesResponse,
        ShowPlace,
    )


class PlacesResource(Resource):
    """The operations of ``places``."""

    @overload
    def autocomplete(
        self,
        *,
        q: str,
        order_by: Literal["area"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ShowPlace]: ...
    @overload
    def autocomplete(
        self,
        *,
        fields: type[ProjectionT],
        q: str,
        order_by: Literal["area"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def autocomplete(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        q: str,
        order_by: Literal["area"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ShowPlace]:
        """Places with a name that begins with a text.

        10 are answered, 20 at most.

        ``GET /places/autocomplete``. No signing in.

        Args:
            q: Beginning of the name of a place.
            order_by: ``area`` puts the larger of equals first.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 10 results, 20 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PLACES_AUTOCOMPLETE, {"q": q, "order_by": order_by, "fields": fields, **options})

    @overload
    def containing(
        self,
        *,
        nelat: float | None = None,
        nelng: float | None = None,
        swlat: float | None = None,
        swlng: float | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ShowPlace]: ...
    @overload
    def containing(
        self,
        *,
        fields: type[ProjectionT],
        nelat: float | None = None,
        nelng: float | None = None,
        swlat: float | None = None,
        swlng: float | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def containing(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        nelat: float | None = None,
        nelng: float | None = None,
        swlat: float | None = None,
        swlng: float | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ShowPlace]:
        """Places that contain an area of the map.

        20 come on a page, 100 at most.

        ``GET /places/containing``. No signing in. Not in the API's published description: it may change or go
        without notice.

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
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 20 results, 100 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.PLACES_CONTAINING,
            {
                "nelat": nelat,
                "nelng": nelng,
                "swlat": swlat,
                "swlng": swlng,
                "page": page,
                "per_page": per_page,
                "fields": fields,
                **options,
            },
        )

    @overload
    def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        admin_level: Many[Literal[-10, 0, 10, 20, 30, 100]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ShowPlace]: ...
    @overload
    def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT],
        admin_level: Many[Literal[-10, 0, 10, 20, 30, 100]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT] | None = None,
        admin_level: Many[Literal[-10, 0, 10, 20, 30, 100]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ShowPlace]:
        """One or several places in full.

        At most 500 ids or slugs; more are refused.

        ``GET /places/{id}``. No signing in.

        Args:
            id: Ids or slugs of the places, at most 500.
            admin_level: Administrative levels of the places: 0 country, 10 state, 20 county, 30 town, 100
                park.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        One call takes 500 ids at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PLACES_GET, {"id": id, "admin_level": admin_level, "fields": fields, **options})

    @overload
    def nearby(
        self,
        *,
        nelat: float,
        nelng: float,
        swlat: float,
        swlng: float,
        name: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> NearbyPlacesResponse: ...
    @overload
    def nearby(
        self,
        *,
        fields: type[ProjectionT],
        nelat: float,
        nelng: float,
        swlat: float,
        swlng: float,
        name: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    def nearby(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        nelat: float,
        nelng: float,
        swlat: float,
        swlng: float,
        name: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | NearbyPlacesResponse:
        """Standard and community places near an area of the map.

        ``nelat``, ``nelng``, ``swlat`` and ``swlng`` give the area. ``results`` is an object with the lists
        ``standard`` and ``community``, of 10 places each, 20 at most.

        ``GET /places/nearby``. No signing in.

        Args:
            nelat: Latitude of the north-east corner of a box, in decimal degrees; with the three other
                corner values.
            nelng: Longitude of the north-east corner of a box, in decimal degrees; with the three other
                corner values.
            swlat: Latitude of the south-west corner of a box, in decimal degrees; with the three other
                corner values.
            swlng: Longitude of the south-west corner of a box, in decimal degrees; with the three other
                corner values.
            name: Name to show in place of the login.
            per_page: Number of places in each list; 10 unless given, 20 at most.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 10 results, 20 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.PLACES_NEARBY,
            {
                "nelat": nelat,
                "nelng": nelng,
                "swlat": swlat,
                "swlng": swlng,
                "name": name,
                "per_page": per_page,
                "page": page,
                "fields": fields,
                **options,
            },
        )

    def png(
        self,
        place_id: int,
        zoom: int,
        x: int,
        y: int,
        *,
        ttl: int | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Map tile of a place's boundary.

        Tiles follow the XYZ scheme of web maps; the answer is a PNG image.

        ``GET /places/{place_id}/{zoom}/{x}/{y}.png``. No signing in.

        Args:
            place_id: Id of the place.
            zoom: Zoom level, 0 (the world in one tile) to 21.
            x: Column of the tile, from 0 in the west; below 2 to the power of ``zoom``.
            y: Row of the tile, from 0 in the north; below 2 to the power of ``zoom``.
            ttl: Seconds that caches may keep the answer; -1 for not at all.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.PLACES_PNG, {"place_id": place_id, "zoom": zoom, "x": x, "y": y, "ttl": ttl, **options}
        )


class AsyncPlacesResource(AsyncResource):
    """The operations of ``places``, asynchronous."""

    @overload
    async def autocomplete(
        self,
        *,
        q: str,
        order_by: Literal["area"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ShowPlace]: ...
    @overload
    async def autocomplete(
        self,
        *,
        fields: type[ProjectionT],
        q: str,
        order_by: Literal["area"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def autocomplete(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        q: str,
        order_by: Literal["area"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ShowPlace]:
        """Places with a name that begins with a text.

        10 are answered, 20 at most.

        ``GET /places/autocomplete``. No signing in.

        Args:
            q: Beginning of the name of a place.
            order_by: ``area`` puts the larger of equals first.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 10 results, 20 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PLACES_AUTOCOMPLETE, {"q": q, "order_by": order_by, "fields": fields, **options}
        )

    @overload
    async def containing(
        self,
        *,
        nelat: float | None = None,
        nelng: float | None = None,
        swlat: float | None = None,
        swlng: float | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ShowPlace]: ...
    @overload
    async def containing(
        self,
        *,
        fields: type[ProjectionT],
        nelat: float | None = None,
        nelng: float | None = None,
        swlat: float | None = None,
        swlng: float | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def containing(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        nelat: float | None = None,
        nelng: float | None = None,
        swlat: float | None = None,
        swlng: float | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ShowPlace]:
        """Places that contain an area of the map.

        20 come on a page, 100 at most.

        ``GET /places/containing``. No signing in. Not in the API's published description: it may change or go
        without notice.

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
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 20 results, 100 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PLACES_CONTAINING,
            {
                "nelat": nelat,
                "nelng": nelng,
                "swlat": swlat,
                "swlng": swlng,
                "page": page,
                "per_page": per_page,
                "fields": fields,
                **options,
            },
        )

    @overload
    async def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        admin_level: Many[Literal[-10, 0, 10, 20, 30, 100]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ShowPlace]: ...
    @overload
    async def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT],
        admin_level: Many[Literal[-10, 0, 10, 20, 30, 100]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT] | None = None,
        admin_level: Many[Literal[-10, 0, 10, 20, 30, 100]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ShowPlace]:
        """One or several places in full.

        At most 500 ids or slugs; more are refused.

        ``GET /places/{id}``. No signing in.

        Args:
            id: Ids or slugs of the places, at most 500.
            admin_level: Administrative levels of the places: 0 country, 10 state, 20 county, 30 town, 100
                park.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        One call takes 500 ids at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PLACES_GET, {"id": id, "admin_level": admin_level, "fields": fields, **options}
        )

    @overload
    async def nearby(
        self,
        *,
        nelat: float,
        nelng: float,
        swlat: float,
        swlng: float,
        name: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> NearbyPlacesResponse: ...
    @overload
    async def nearby(
        self,
        *,
        fields: type[ProjectionT],
        nelat: float,
        nelng: float,
        swlat: float,
        swlng: float,
        name: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    async def nearby(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        nelat: float,
        nelng: float,
        swlat: float,
        swlng: float,
        name: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | NearbyPlacesResponse:
        """Standard and community places near an area of the map.

        ``nelat``, ``nelng``, ``swlat`` and ``swlng`` give the area. ``results`` is an object with the lists
        ``standard`` and ``community``, of 10 places each, 20 at most.

        ``GET /places/nearby``. No signing in.

        Args:
            nelat: Latitude of the north-east corner of a box, in decimal degrees; with the three other
                corner values.
            nelng: Longitude of the north-east corner of a box, in decimal degrees; with the three other
                corner values.
            swlat: Latitude of the south-west corner of a box, in decimal degrees; with the three other
                corner values.
            swlng: Longitude of the south-west corner of a box, in decimal degrees; with the three other
                corner values.
            name: Name to show in place of the login.
            per_page: Number of places in each list; 10 unless given, 20 at most.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 10 results, 20 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PLACES_NEARBY,
            {
                "nelat": nelat,
                "nelng": nelng,
                "swlat": swlat,
                "swlng": swlng,
                "name": name,
                "per_page": per_page,
                "page": page,
                "fields": fields,
                **options,
            },
        )

    async def png(
        self,
        place_id: int,
        zoom: int,
        x: int,
        y: int,
        *,
        ttl: int | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Map tile of a place's boundary.

        Tiles follow the XYZ scheme of web maps; the answer is a PNG image.

        ``GET /places/{place_id}/{zoom}/{x}/{y}.png``. No signing in.

        Args:
            place_id: Id of the place.
            zoom: Zoom level, 0 (the world in one tile) to 21.
            x: Column of the tile, from 0 in the west; below 2 to the power of ``zoom``.
            y: Row of the tile, from 0 in the north; below 2 to the power of ``zoom``.
            ttl: Seconds that caches may keep the answer; -1 for not at all.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PLACES_PNG, {"place_id": place_id, "zoom": zoom, "x": x, "y": y, "ttl": ttl, **options}
        )

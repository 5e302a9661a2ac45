# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.places``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import CallOptions, Fields, Many
    from inat_typed.v2.models import (
        NearbyPlaces,
        Place,
    )
    from inat_typed.v2.params import (
        PlacesPngParams,
    )


class PlacesResource(Resource):
    """The operations of ``places``."""

    def get(
        self,
        uuid: int | str | Many[int | str],
        *,
        fields: Fields | None = None,
        lat: float | None = None,
        lng: float | None = None,
        order_by: Literal["admin_and_distance"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Place]:
        """One or several places in full.

        Takes UUIDs and integer ids, at most 500; more are refused.

        ``GET /places/{uuid}``. No signing in.

        Args:
            uuid: UUIDs or integer ids of the places.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            lat: Latitude, in decimal degrees, of the point to sort by distance from.
            lng: Longitude, in decimal degrees, of the point to sort by distance from.
            order_by: ``admin_and_distance`` sorts by administrative level, then by distance from ``lat``
                and ``lng``, which it needs.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        One call takes 500 ids at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.PLACES_GET,
            {"uuid": uuid, "fields": fields, "lat": lat, "lng": lng, "order_by": order_by, **options},
        )

    def nearby(
        self,
        *,
        nelat: float,
        nelng: float,
        swlat: float,
        swlng: float,
        fields: Fields | None = None,
        lat: float | None = None,
        lng: float | None = None,
        name: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> NearbyPlaces:
        """Standard and community places near an area of the map.

        ``nelat``, ``nelng``, ``swlat`` and ``swlng`` give the area. ``results`` is an object with the lists
        ``standard`` and ``community``, of 10 places each, 20 at most.

        ``GET /places/nearby``. Signing in is optional: it shows what only you may see.

        Args:
            nelat: Latitude of the north-east corner of a box, in decimal degrees; with the three other
                corner values.
            nelng: Longitude of the north-east corner of a box, in decimal degrees; with the three other
                corner values.
            swlat: Latitude of the south-west corner of a box, in decimal degrees; with the three other
                corner values.
            swlng: Longitude of the south-west corner of a box, in decimal degrees; with the three other
                corner values.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            lat: Latitude, in decimal degrees, of the point that standard places are sorted by distance
                from.
            lng: Longitude, in decimal degrees, of the point that standard places are sorted by distance
                from.
            name: Name to show in place of the login.
            per_page: Number of places in each list; 10 unless given, 20 at most.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

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
                "fields": fields,
                "lat": lat,
                "lng": lng,
                "name": name,
                "per_page": per_page,
                **options,
            },
        )

    def png(
        self,
        id: int | str,
        zoom: int,
        x: int,
        y: int,
        **params: Unpack[PlacesPngParams],
    ) -> bytes:
        """Map tile of a place's boundary.

        Tiles follow the XYZ scheme of web maps; the answer is a PNG image.

        ``GET /places/{id}/{zoom}/{x}/{y}.png``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the place.
            zoom: Zoom level, 0 (the world in one tile) to 21.
            x: Column of the tile, from 0 in the west; below 2 to the power of ``zoom``.
            y: Row of the tile, from 0 in the north; below 2 to the power of ``zoom``.
            params: What ``PlacesPngParams`` names, as keywords.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PLACES_PNG, {"id": id, "zoom": zoom, "x": x, "y": y, **params})

    def search(
        self,
        *,
        fields: Fields | None = None,
        geo: bool | None = None,
        order_by: Literal["area"] | None = None,
        per_page: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Place]:
        """Places whose names match.

        10 are answered, 20 at most.

        ``GET /places``. No signing in.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            geo: True for places with a boundary.
            order_by: ``area`` puts the larger of equals first.
            per_page: Number of places; 10 unless given, 20 at most.
            q: Beginning of a name, or words of it.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        A page holds 10 results, 20 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.PLACES_SEARCH,
            {"fields": fields, "geo": geo, "order_by": order_by, "per_page": per_page, "q": q, "page": page, **options},
        )


class AsyncPlacesResource(AsyncResource):
    """The operations of ``places``, asynchronous."""

    async def get(
        self,
        uuid: int | str | Many[int | str],
        *,
        fields: Fields | None = None,
        lat: float | None = None,
        lng: float | None = None,
        order_by: Literal["admin_and_distance"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Place]:
        """One or several places in full.

        Takes UUIDs and integer ids, at most 500; more are refused.

        ``GET /places/{uuid}``. No signing in.

        Args:
            uuid: UUIDs or integer ids of the places.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            lat: Latitude, in decimal degrees, of the point to sort by distance from.
            lng: Longitude, in decimal degrees, of the point to sort by distance from.
            order_by: ``admin_and_distance`` sorts by administrative level, then by distance from ``lat``
                and ``lng``, which it needs.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        One call takes 500 ids at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PLACES_GET,
            {"uuid": uuid, "fields": fields, "lat": lat, "lng": lng, "order_by": order_by, **options},
        )

    async def nearby(
        self,
        *,
        nelat: float,
        nelng: float,
        swlat: float,
        swlng: float,
        fields: Fields | None = None,
        lat: float | None = None,
        lng: float | None = None,
        name: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> NearbyPlaces:
        """Standard and community places near an area of the map.

        ``nelat``, ``nelng``, ``swlat`` and ``swlng`` give the area. ``results`` is an object with the lists
        ``standard`` and ``community``, of 10 places each, 20 at most.

        ``GET /places/nearby``. Signing in is optional: it shows what only you may see.

        Args:
            nelat: Latitude of the north-east corner of a box, in decimal degrees; with the three other
                corner values.
            nelng: Longitude of the north-east corner of a box, in decimal degrees; with the three other
                corner values.
            swlat: Latitude of the south-west corner of a box, in decimal degrees; with the three other
                corner values.
            swlng: Longitude of the south-west corner of a box, in decimal degrees; with the three other
                corner values.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            lat: Latitude, in decimal degrees, of the point that standard places are sorted by distance
                from.
            lng: Longitude, in decimal degrees, of the point that standard places are sorted by distance
                from.
            name: Name to show in place of the login.
            per_page: Number of places in each list; 10 unless given, 20 at most.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

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
                "fields": fields,
                "lat": lat,
                "lng": lng,
                "name": name,
                "per_page": per_page,
                **options,
            },
        )

    async def png(
        self,
        id: int | str,
        zoom: int,
        x: int,
        y: int,
        **params: Unpack[PlacesPngParams],
    ) -> bytes:
        """Map tile of a place's boundary.

        Tiles follow the XYZ scheme of web maps; the answer is a PNG image.

        ``GET /places/{id}/{zoom}/{x}/{y}.png``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the place.
            zoom: Zoom level, 0 (the world in one tile) to 21.
            x: Column of the tile, from 0 in the west; below 2 to the power of ``zoom``.
            y: Row of the tile, from 0 in the north; below 2 to the power of ``zoom``.
            params: What ``PlacesPngParams`` names, as keywords.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PLACES_PNG, {"id": id, "zoom": zoom, "x": x, "y": y, **params})

    async def search(
        self,
        *,
        fields: Fields | None = None,
        geo: bool | None = None,
        order_by: Literal["area"] | None = None,
        per_page: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Place]:
        """Places whose names match.

        10 are answered, 20 at most.

        ``GET /places``. No signing in.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            geo: True for places with a boundary.
            order_by: ``area`` puts the larger of equals first.
            per_page: Number of places; 10 unless given, 20 at most.
            q: Beginning of a name, or words of it.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        A page holds 10 results, 20 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PLACES_SEARCH,
            {"fields": fields, "geo": geo, "order_by": order_by, "per_page": per_page, "q": q, "page": page, **options},
        )

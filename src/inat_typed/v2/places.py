# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.places``."""

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
        NearbyPlacesFields,
        PlaceFields,
    )
    from inat_typed.v2.models import (
        NearbyPlaces,
        Place,
    )
    from inat_typed.v2.params import (
        PlacesPngParams,
    )


class PlacesResource(Resource):
    """The operations of ``places``."""

    @overload
    def get(
        self,
        uuid: int | str | Many[int | str],
        *,
        fields: FieldsOf[PlaceFields] | None = None,
        except_: Many[str] | None = None,
        lat: float | None = None,
        lng: float | None = None,
        order_by: Literal["admin_and_distance"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Place]: ...
    @overload
    def get(
        self,
        uuid: int | str | Many[int | str],
        *,
        fields: type[ProjectionT],
        lat: float | None = None,
        lng: float | None = None,
        order_by: Literal["admin_and_distance"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def get(
        self,
        uuid: int | str | Many[int | str],
        *,
        fields: type[ProjectionT] | FieldsOf[PlaceFields] | None = None,
        except_: Many[str] | None = None,
        lat: float | None = None,
        lng: float | None = None,
        order_by: Literal["admin_and_distance"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Place]:
        """One or several places in full.

        Takes UUIDs and integer ids, at most 500; more are refused.

        ``GET /places/{uuid}``. No signing in.

        Args:
            uuid: UUIDs or integer ids of the places.
            lat: Latitude, in decimal degrees, of the point to sort by distance from.
            lng: Longitude, in decimal degrees, of the point to sort by distance from.
            order_by: ``admin_and_distance`` sorts by administrative level, then by distance from ``lat``
                and ``lng``, which it needs.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        One call takes 500 ids at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.PLACES_GET,
            {
                "uuid": uuid,
                "lat": lat,
                "lng": lng,
                "order_by": order_by,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    def nearby(
        self,
        *,
        fields: FieldsOf[NearbyPlacesFields] | None = None,
        nelat: float,
        nelng: float,
        swlat: float,
        swlng: float,
        lat: float | None = None,
        lng: float | None = None,
        name: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> NearbyPlaces: ...
    @overload
    def nearby(
        self,
        *,
        fields: type[ProjectionT],
        nelat: float,
        nelng: float,
        swlat: float,
        swlng: float,
        lat: float | None = None,
        lng: float | None = None,
        name: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    def nearby(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[NearbyPlacesFields] | None = None,
        nelat: float,
        nelng: float,
        swlat: float,
        swlng: float,
        lat: float | None = None,
        lng: float | None = None,
        name: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | NearbyPlaces:
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
            lat: Latitude, in decimal degrees, of the point that standard places are sorted by distance
                from.
            lng: Longitude, in decimal degrees, of the point that standard places are sorted by distance
                from.
            name: Name to show in place of the login.
            per_page: Number of places in each list; 10 unless given, 20 at most.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields. Or: Fields that results hold, as names (with dots
                for nesting), a nested mapping, or ``all``. An empty value asks for the server's minimum. Names
                that do not exist are silently dropped.
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
                "lat": lat,
                "lng": lng,
                "name": name,
                "per_page": per_page,
                "fields": fields,
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

    @overload
    def search(
        self,
        *,
        fields: FieldsOf[PlaceFields] | None = None,
        except_: Many[str] | None = None,
        geo: bool | None = None,
        order_by: Literal["area"] | None = None,
        per_page: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Place]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        geo: bool | None = None,
        order_by: Literal["area"] | None = None,
        per_page: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[PlaceFields] | None = None,
        except_: Many[str] | None = None,
        geo: bool | None = None,
        order_by: Literal["area"] | None = None,
        per_page: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Place]:
        """Places whose names match.

        10 are answered, 20 at most.

        ``GET /places``. No signing in.

        Args:
            geo: True for places with a boundary.
            order_by: ``area`` puts the larger of equals first.
            per_page: Number of places; 10 unless given, 20 at most.
            q: Beginning of a name, or words of it.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 10 results, 20 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.PLACES_SEARCH,
            {
                "geo": geo,
                "order_by": order_by,
                "per_page": per_page,
                "q": q,
                "page": page,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )


class AsyncPlacesResource(AsyncResource):
    """The operations of ``places``, asynchronous."""

    @overload
    async def get(
        self,
        uuid: int | str | Many[int | str],
        *,
        fields: FieldsOf[PlaceFields] | None = None,
        except_: Many[str] | None = None,
        lat: float | None = None,
        lng: float | None = None,
        order_by: Literal["admin_and_distance"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Place]: ...
    @overload
    async def get(
        self,
        uuid: int | str | Many[int | str],
        *,
        fields: type[ProjectionT],
        lat: float | None = None,
        lng: float | None = None,
        order_by: Literal["admin_and_distance"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def get(
        self,
        uuid: int | str | Many[int | str],
        *,
        fields: type[ProjectionT] | FieldsOf[PlaceFields] | None = None,
        except_: Many[str] | None = None,
        lat: float | None = None,
        lng: float | None = None,
        order_by: Literal["admin_and_distance"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Place]:
        """One or several places in full.

        Takes UUIDs and integer ids, at most 500; more are refused.

        ``GET /places/{uuid}``. No signing in.

        Args:
            uuid: UUIDs or integer ids of the places.
            lat: Latitude, in decimal degrees, of the point to sort by distance from.
            lng: Longitude, in decimal degrees, of the point to sort by distance from.
            order_by: ``admin_and_distance`` sorts by administrative level, then by distance from ``lat``
                and ``lng``, which it needs.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        One call takes 500 ids at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PLACES_GET,
            {
                "uuid": uuid,
                "lat": lat,
                "lng": lng,
                "order_by": order_by,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    async def nearby(
        self,
        *,
        fields: FieldsOf[NearbyPlacesFields] | None = None,
        nelat: float,
        nelng: float,
        swlat: float,
        swlng: float,
        lat: float | None = None,
        lng: float | None = None,
        name: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> NearbyPlaces: ...
    @overload
    async def nearby(
        self,
        *,
        fields: type[ProjectionT],
        nelat: float,
        nelng: float,
        swlat: float,
        swlng: float,
        lat: float | None = None,
        lng: float | None = None,
        name: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    async def nearby(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[NearbyPlacesFields] | None = None,
        nelat: float,
        nelng: float,
        swlat: float,
        swlng: float,
        lat: float | None = None,
        lng: float | None = None,
        name: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | NearbyPlaces:
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
            lat: Latitude, in decimal degrees, of the point that standard places are sorted by distance
                from.
            lng: Longitude, in decimal degrees, of the point that standard places are sorted by distance
                from.
            name: Name to show in place of the login.
            per_page: Number of places in each list; 10 unless given, 20 at most.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields. Or: Fields that results hold, as names (with dots
                for nesting), a nested mapping, or ``all``. An empty value asks for the server's minimum. Names
                that do not exist are silently dropped.
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
                "lat": lat,
                "lng": lng,
                "name": name,
                "per_page": per_page,
                "fields": fields,
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

    @overload
    async def search(
        self,
        *,
        fields: FieldsOf[PlaceFields] | None = None,
        except_: Many[str] | None = None,
        geo: bool | None = None,
        order_by: Literal["area"] | None = None,
        per_page: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Place]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        geo: bool | None = None,
        order_by: Literal["area"] | None = None,
        per_page: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[PlaceFields] | None = None,
        except_: Many[str] | None = None,
        geo: bool | None = None,
        order_by: Literal["area"] | None = None,
        per_page: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Place]:
        """Places whose names match.

        10 are answered, 20 at most.

        ``GET /places``. No signing in.

        Args:
            geo: True for places with a boundary.
            order_by: ``area`` puts the larger of equals first.
            per_page: Number of places; 10 unless given, 20 at most.
            q: Beginning of a name, or words of it.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 10 results, 20 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PLACES_SEARCH,
            {
                "geo": geo,
                "order_by": order_by,
                "per_page": per_page,
                "q": q,
                "page": page,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

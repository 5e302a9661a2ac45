# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.points``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import (
        ProjectionT,
    )
    from inat_typed.v1.models import (
        UTFGridResponse,
    )
    from inat_typed.v1.params import (
        PointsGridJsonParams,
        PointsPngParams,
    )


class PointsResource(Resource):
    """The operations of ``points``."""

    @overload
    def grid_json(
        self,
        zoom: int,
        x: int,
        y: int,
        **params: Unpack[PointsGridJsonParams],
    ) -> UTFGridResponse: ...
    @overload
    def grid_json(
        self,
        zoom: int,
        x: int,
        y: int,
        *,
        fields: type[ProjectionT],
        **params: Unpack[PointsGridJsonParams],
    ) -> ProjectionT: ...
    def grid_json(
        self,
        zoom: int,
        x: int,
        y: int,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[PointsGridJsonParams],
    ) -> ProjectionT | UTFGridResponse:
        """UTFGrid of the tile that shows matching observations as points.

        Takes the filters of observation search. Tells which observation lies under each cell of the map tile
        with the same coordinates, for interactive maps.

        ``GET /points/{zoom}/{x}/{y}.grid.json``. No signing in.

        Args:
            zoom: Zoom level, 0 (the world in one tile) to 21.
            x: Column of the tile, from 0 in the west; below 2 to the power of ``zoom``.
            y: Row of the tile, from 0 in the north; below 2 to the power of ``zoom``.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``PointsGridJsonParams`` names, as keywords.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.POINTS_GRID_JSON, {"zoom": zoom, "x": x, "y": y, "fields": fields, **params})

    def png(
        self,
        zoom: int,
        x: int,
        y: int,
        **params: Unpack[PointsPngParams],
    ) -> bytes:
        """Map tile that shows matching observations as points.

        Takes the filters of observation search. Tiles follow the XYZ scheme of web maps; the answer is a PNG
        image.

        ``GET /points/{zoom}/{x}/{y}.png``. No signing in.

        Args:
            zoom: Zoom level, 0 (the world in one tile) to 21.
            x: Column of the tile, from 0 in the west; below 2 to the power of ``zoom``.
            y: Row of the tile, from 0 in the north; below 2 to the power of ``zoom``.
            params: What ``PointsPngParams`` names, as keywords.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.POINTS_PNG, {"zoom": zoom, "x": x, "y": y, **params})


class AsyncPointsResource(AsyncResource):
    """The operations of ``points``, asynchronous."""

    @overload
    async def grid_json(
        self,
        zoom: int,
        x: int,
        y: int,
        **params: Unpack[PointsGridJsonParams],
    ) -> UTFGridResponse: ...
    @overload
    async def grid_json(
        self,
        zoom: int,
        x: int,
        y: int,
        *,
        fields: type[ProjectionT],
        **params: Unpack[PointsGridJsonParams],
    ) -> ProjectionT: ...
    async def grid_json(
        self,
        zoom: int,
        x: int,
        y: int,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[PointsGridJsonParams],
    ) -> ProjectionT | UTFGridResponse:
        """UTFGrid of the tile that shows matching observations as points.

        Takes the filters of observation search. Tells which observation lies under each cell of the map tile
        with the same coordinates, for interactive maps.

        ``GET /points/{zoom}/{x}/{y}.grid.json``. No signing in.

        Args:
            zoom: Zoom level, 0 (the world in one tile) to 21.
            x: Column of the tile, from 0 in the west; below 2 to the power of ``zoom``.
            y: Row of the tile, from 0 in the north; below 2 to the power of ``zoom``.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``PointsGridJsonParams`` names, as keywords.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.POINTS_GRID_JSON, {"zoom": zoom, "x": x, "y": y, "fields": fields, **params})

    async def png(
        self,
        zoom: int,
        x: int,
        y: int,
        **params: Unpack[PointsPngParams],
    ) -> bytes:
        """Map tile that shows matching observations as points.

        Takes the filters of observation search. Tiles follow the XYZ scheme of web maps; the answer is a PNG
        image.

        ``GET /points/{zoom}/{x}/{y}.png``. No signing in.

        Args:
            zoom: Zoom level, 0 (the world in one tile) to 21.
            x: Column of the tile, from 0 in the west; below 2 to the power of ``zoom``.
            y: Row of the tile, from 0 in the north; below 2 to the power of ``zoom``.
            params: What ``PointsPngParams`` names, as keywords.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.POINTS_PNG, {"zoom": zoom, "x": x, "y": y, **params})

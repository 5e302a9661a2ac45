# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.geomodel_taxon_range``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import (
        CallOptions,
    )


class GeomodelTaxonRangeResource(Resource):
    """The operations of ``geomodel_taxon_range``."""

    def png(
        self,
        id: int | str,
        zoom: int,
        x: int,
        y: int,
        *,
        tile_size: Literal[256, 512] | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Map tile of a taxon's range in the cells of the geomodel.

        Tiles follow the XYZ scheme of web maps; the answer is a PNG image.

        ``GET /geomodel_taxon_range/{id}/{zoom}/{x}/{y}.png``. Signing in is optional: it shows what only you
        may see.

        Args:
            id: Id of the taxon.
            zoom: Zoom level, 0 (the world in one tile) to 21.
            x: Column of the tile, from 0 in the west; below 2 to the power of ``zoom``.
            y: Row of the tile, from 0 in the north; below 2 to the power of ``zoom``.
            tile_size: Width and height of the tile in pixels.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.GEOMODEL_TAXON_RANGE_PNG,
            {"id": id, "zoom": zoom, "x": x, "y": y, "tile_size": tile_size, **options},
        )


class AsyncGeomodelTaxonRangeResource(AsyncResource):
    """The operations of ``geomodel_taxon_range``, asynchronous."""

    async def png(
        self,
        id: int | str,
        zoom: int,
        x: int,
        y: int,
        *,
        tile_size: Literal[256, 512] | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Map tile of a taxon's range in the cells of the geomodel.

        Tiles follow the XYZ scheme of web maps; the answer is a PNG image.

        ``GET /geomodel_taxon_range/{id}/{zoom}/{x}/{y}.png``. Signing in is optional: it shows what only you
        may see.

        Args:
            id: Id of the taxon.
            zoom: Zoom level, 0 (the world in one tile) to 21.
            x: Column of the tile, from 0 in the west; below 2 to the power of ``zoom``.
            y: Row of the tile, from 0 in the north; below 2 to the power of ``zoom``.
            tile_size: Width and height of the tile in pixels.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.GEOMODEL_TAXON_RANGE_PNG,
            {"id": id, "zoom": zoom, "x": x, "y": y, "tile_size": tile_size, **options},
        )

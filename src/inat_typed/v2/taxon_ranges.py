# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.taxon_ranges``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from inat_typed.v2.params import (
        TaxonRangesPngParams,
    )


class TaxonRangesResource(Resource):
    """The operations of ``taxon_ranges``."""

    def png(
        self,
        id: int | str,
        zoom: int,
        x: int,
        y: int,
        **params: Unpack[TaxonRangesPngParams],
    ) -> bytes:
        """Map tile of a taxon's range.

        Tiles follow the XYZ scheme of web maps; the answer is a PNG image.

        ``GET /taxon_ranges/{id}/{zoom}/{x}/{y}.png``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the taxon.
            zoom: Zoom level, 0 (the world in one tile) to 21.
            x: Column of the tile, from 0 in the west; below 2 to the power of ``zoom``.
            y: Row of the tile, from 0 in the north; below 2 to the power of ``zoom``.
            params: What ``TaxonRangesPngParams`` names, as keywords.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXON_RANGES_PNG, {"id": id, "zoom": zoom, "x": x, "y": y, **params})


class AsyncTaxonRangesResource(AsyncResource):
    """The operations of ``taxon_ranges``, asynchronous."""

    async def png(
        self,
        id: int | str,
        zoom: int,
        x: int,
        y: int,
        **params: Unpack[TaxonRangesPngParams],
    ) -> bytes:
        """Map tile of a taxon's range.

        Tiles follow the XYZ scheme of web maps; the answer is a PNG image.

        ``GET /taxon_ranges/{id}/{zoom}/{x}/{y}.png``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the taxon.
            zoom: Zoom level, 0 (the world in one tile) to 21.
            x: Column of the tile, from 0 in the west; below 2 to the power of ``zoom``.
            y: Row of the tile, from 0 in the north; below 2 to the power of ``zoom``.
            params: What ``TaxonRangesPngParams`` names, as keywords.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXON_RANGES_PNG, {"id": id, "zoom": zoom, "x": x, "y": y, **params})

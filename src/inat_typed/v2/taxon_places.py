# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.taxon_places``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from inat_typed.v2.params import (
        TaxonPlacesPngParams,
    )


class TaxonPlacesResource(Resource):
    """The operations of ``taxon_places``."""

    def png(
        self,
        id: int | str,
        zoom: int,
        x: int,
        y: int,
        **params: Unpack[TaxonPlacesPngParams],
    ) -> bytes:
        """Map tile of the places where a taxon is known to occur.

        Tiles follow the XYZ scheme of web maps; the answer is a PNG image.

        ``GET /taxon_places/{id}/{zoom}/{x}/{y}.png``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the taxon.
            zoom: Zoom level, 0 (the world in one tile) to 21.
            x: Column of the tile, from 0 in the west; below 2 to the power of ``zoom``.
            y: Row of the tile, from 0 in the north; below 2 to the power of ``zoom``.
            params: What ``TaxonPlacesPngParams`` names, as keywords.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.TAXON_PLACES_PNG, {"id": id, "zoom": zoom, "x": x, "y": y, **params})


class AsyncTaxonPlacesResource(AsyncResource):
    """The operations of ``taxon_places``, asynchronous."""

    async def png(
        self,
        id: int | str,
        zoom: int,
        x: int,
        y: int,
        **params: Unpack[TaxonPlacesPngParams],
    ) -> bytes:
        """Map tile of the places where a taxon is known to occur.

        Tiles follow the XYZ scheme of web maps; the answer is a PNG image.

        ``GET /taxon_places/{id}/{zoom}/{x}/{y}.png``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the taxon.
            zoom: Zoom level, 0 (the world in one tile) to 21.
            x: Column of the tile, from 0 in the west; below 2 to the power of ``zoom``.
            y: Row of the tile, from 0 in the north; below 2 to the power of ``zoom``.
            params: What ``TaxonPlacesPngParams`` names, as keywords.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.TAXON_PLACES_PNG, {"id": id, "zoom": zoom, "x": x, "y": y, **params})

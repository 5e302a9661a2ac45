# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.taxon_places``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import (
        CallOptions,
    )


class TaxonPlacesResource(Resource):
    """The operations of ``taxon_places``."""

    def png(
        self,
        taxon_id: int,
        zoom: int,
        x: int,
        y: int,
        *,
        ttl: int | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Map tile of the places where a taxon is known to occur.

        Tiles follow the XYZ scheme of web maps; the answer is a PNG image.

        ``GET /taxon_places/{taxon_id}/{zoom}/{x}/{y}.png``. No signing in.

        Args:
            taxon_id: Id of the taxon.
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
            operations.TAXON_PLACES_PNG, {"taxon_id": taxon_id, "zoom": zoom, "x": x, "y": y, "ttl": ttl, **options}
        )


class AsyncTaxonPlacesResource(AsyncResource):
    """The operations of ``taxon_places``, asynchronous."""

    async def png(
        self,
        taxon_id: int,
        zoom: int,
        x: int,
        y: int,
        *,
        ttl: int | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Map tile of the places where a taxon is known to occur.

        Tiles follow the XYZ scheme of web maps; the answer is a PNG image.

        ``GET /taxon_places/{taxon_id}/{zoom}/{x}/{y}.png``. No signing in.

        Args:
            taxon_id: Id of the taxon.
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
            operations.TAXON_PLACES_PNG, {"taxon_id": taxon_id, "zoom": zoom, "x": x, "y": y, "ttl": ttl, **options}
        )

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.web.observations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.web import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import (
        ProjectionT,
    )
    from inat_typed.web.models import (
        Observation,
    )
    from inat_typed.web.params import (
        ObservationsAtomParams,
        ObservationsCsvParams,
        ObservationsDwcParams,
        ObservationsKmlParams,
        ObservationsSearchParams,
    )


class ObservationsResource(Resource):
    """The operations of ``observations``."""

    def atom(
        self,
        **params: Unpack[ObservationsAtomParams],
    ) -> bytes:
        """Observations as an Atom feed.

        ``GET /observations.atom``. No signing in.

        Args:
            params: What ``ObservationsAtomParams`` names, as keywords.

        A page holds 30 results, 200 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_ATOM, {**params})

    def csv(
        self,
        **params: Unpack[ObservationsCsvParams],
    ) -> bytes:
        """Observations as a table of comma-separated values.

        One page of it at a time. Whoever is not signed in may see 100 pages.

        ``GET /observations.csv``. No signing in.

        Args:
            params: What ``ObservationsCsvParams`` names, as keywords.

        A page holds 30 results, 200 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_CSV, {**params})

    def dwc(
        self,
        **params: Unpack[ObservationsDwcParams],
    ) -> bytes:
        """Observations as Darwin Core records in XML.

        ``GET /observations.dwc``. No signing in.

        Args:
            params: What ``ObservationsDwcParams`` names, as keywords.

        A page holds 30 results, 200 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_DWC, {**params})

    def kml(
        self,
        **params: Unpack[ObservationsKmlParams],
    ) -> bytes:
        """Observations as KML placemarks, for maps and globes.

        ``GET /observations.kml``. No signing in.

        Args:
            params: What ``ObservationsKmlParams`` names, as keywords.

        A page holds 30 results, 200 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_KML, {**params})

    @overload
    def search(
        self,
        **params: Unpack[ObservationsSearchParams],
    ) -> list[Observation]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsSearchParams],
    ) -> list[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsSearchParams],
    ) -> list[ProjectionT] | list[Observation]:
        """Observations in the older format of the web application.

        The answer is a list without a total. ``v2.observations.search`` tells more about each observation and
        is faster. Whoever is not signed in may see 100 pages.

        ``GET /observations.json``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsSearchParams`` names, as keywords.

        A page holds 30 results, 200 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.OBSERVATIONS_SEARCH, {"fields": fields, **params})


class AsyncObservationsResource(AsyncResource):
    """The operations of ``observations``, asynchronous."""

    async def atom(
        self,
        **params: Unpack[ObservationsAtomParams],
    ) -> bytes:
        """Observations as an Atom feed.

        ``GET /observations.atom``. No signing in.

        Args:
            params: What ``ObservationsAtomParams`` names, as keywords.

        A page holds 30 results, 200 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_ATOM, {**params})

    async def csv(
        self,
        **params: Unpack[ObservationsCsvParams],
    ) -> bytes:
        """Observations as a table of comma-separated values.

        One page of it at a time. Whoever is not signed in may see 100 pages.

        ``GET /observations.csv``. No signing in.

        Args:
            params: What ``ObservationsCsvParams`` names, as keywords.

        A page holds 30 results, 200 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_CSV, {**params})

    async def dwc(
        self,
        **params: Unpack[ObservationsDwcParams],
    ) -> bytes:
        """Observations as Darwin Core records in XML.

        ``GET /observations.dwc``. No signing in.

        Args:
            params: What ``ObservationsDwcParams`` names, as keywords.

        A page holds 30 results, 200 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_DWC, {**params})

    async def kml(
        self,
        **params: Unpack[ObservationsKmlParams],
    ) -> bytes:
        """Observations as KML placemarks, for maps and globes.

        ``GET /observations.kml``. No signing in.

        Args:
            params: What ``ObservationsKmlParams`` names, as keywords.

        A page holds 30 results, 200 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_KML, {**params})

    @overload
    async def search(
        self,
        **params: Unpack[ObservationsSearchParams],
    ) -> list[Observation]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ObservationsSearchParams],
    ) -> list[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ObservationsSearchParams],
    ) -> list[ProjectionT] | list[Observation]:
        """Observations in the older format of the web application.

        The answer is a list without a total. ``v2.observations.search`` tells more about each observation and
        is faster. Whoever is not signed in may see 100 pages.

        ``GET /observations.json``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ObservationsSearchParams`` names, as keywords.

        A page holds 30 results, 200 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.OBSERVATIONS_SEARCH, {"fields": fields, **params})

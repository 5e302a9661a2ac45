# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.geoip_lookup``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

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
        GeoipLocationFields,
    )
    from inat_typed.v2.models import (
        GeoipLocation,
    )


class GeoipLookupResource(Resource):
    """The operations of ``geoip_lookup``."""

    @overload
    def get(
        self,
        *,
        fields: FieldsOf[GeoipLocationFields] | None = None,
        except_: Many[str] | None = None,
        ip: str,
        **options: Unpack[CallOptions],
    ) -> Page[GeoipLocation]: ...
    @overload
    def get(
        self,
        *,
        fields: type[ProjectionT],
        ip: str,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def get(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[GeoipLocationFields] | None = None,
        except_: Many[str] | None = None,
        ip: str,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[GeoipLocation]:
        """Approximate location of an IP address.

        ``GET /geoip_lookup``. Needs signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            ip: IP address.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.GEOIP_LOOKUP_GET, {"ip": ip, "fields": fields, "except_": except_, **options})


class AsyncGeoipLookupResource(AsyncResource):
    """The operations of ``geoip_lookup``, asynchronous."""

    @overload
    async def get(
        self,
        *,
        fields: FieldsOf[GeoipLocationFields] | None = None,
        except_: Many[str] | None = None,
        ip: str,
        **options: Unpack[CallOptions],
    ) -> Page[GeoipLocation]: ...
    @overload
    async def get(
        self,
        *,
        fields: type[ProjectionT],
        ip: str,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def get(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[GeoipLocationFields] | None = None,
        except_: Many[str] | None = None,
        ip: str,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[GeoipLocation]:
        """Approximate location of an IP address.

        ``GET /geoip_lookup``. Needs signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            ip: IP address.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.GEOIP_LOOKUP_GET, {"ip": ip, "fields": fields, "except_": except_, **options}
        )

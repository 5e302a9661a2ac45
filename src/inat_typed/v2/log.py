# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.log``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import (
        CallOptions,
        DateTime,
    )


class LogResource(Resource):
    """The operations of ``log``."""

    def create(
        self,
        *,
        backtrace: str | None = None,
        context: str | None = None,
        error_type: str | None = None,
        extra: Mapping[str, str | float | bool] | None = None,
        level: Literal["info", "debug", "error", "warn"] | None = None,
        message: str | None = None,
        timestamp: DateTime | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Reports an event in a client application to the service's log.

        Meant for iNaturalist's own applications.

        ``POST /log``. Needs signing in. Not in the API's published description: it may change or go without
        notice.

        Args:
            backtrace: Backtrace of the error.
            context: Part of the application in which it happened.
            error_type: Class of the error.
            extra: Anything else worth knowing.
            level: Severity.
            message: What happened.
            timestamp: When it happened.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.LOG_CREATE,
            {
                "backtrace": backtrace,
                "context": context,
                "error_type": error_type,
                "extra": extra,
                "level": level,
                "message": message,
                "timestamp": timestamp,
                **options,
            },
        )


class AsyncLogResource(AsyncResource):
    """The operations of ``log``, asynchronous."""

    async def create(
        self,
        *,
        backtrace: str | None = None,
        context: str | None = None,
        error_type: str | None = None,
        extra: Mapping[str, str | float | bool] | None = None,
        level: Literal["info", "debug", "error", "warn"] | None = None,
        message: str | None = None,
        timestamp: DateTime | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Reports an event in a client application to the service's log.

        Meant for iNaturalist's own applications.

        ``POST /log``. Needs signing in. Not in the API's published description: it may change or go without
        notice.

        Args:
            backtrace: Backtrace of the error.
            context: Part of the application in which it happened.
            error_type: Class of the error.
            extra: Anything else worth knowing.
            level: Severity.
            message: What happened.
            timestamp: When it happened.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.LOG_CREATE,
            {
                "backtrace": backtrace,
                "context": context,
                "error_type": error_type,
                "extra": extra,
                "level": level,
                "message": message,
                "timestamp": timestamp,
                **options,
            },
        )

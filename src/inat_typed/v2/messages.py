# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.messages``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import CallOptions, Fields
    from inat_typed.v2.models import (
        Message,
        MessagesThreadPage,
    )


class MessagesResource(Resource):
    """The operations of ``messages``."""

    def create(
        self,
        *,
        body: str,
        fields: Fields | None = None,
        subject: str | None = None,
        thread_id: int | None = None,
        to_user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Message]:
        """Sends a private message to another user.

        ``POST /messages``. Needs signing in.

        Args:
            body: Text of the message.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            subject: Subject of the message.
            thread_id: Id of the thread to answer in; none begins a new one.
            to_user_id: Id of the recipient.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.MESSAGES_CREATE,
            {
                "body": body,
                "fields": fields,
                "subject": subject,
                "thread_id": thread_id,
                "to_user_id": to_user_id,
                **options,
            },
        )

    def get(
        self,
        id: int,
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> MessagesThreadPage:
        """Messages of the thread that a message belongs to.

        ``GET /messages/{id}``. Needs signing in.

        Args:
            id: Id of a message of the thread.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.MESSAGES_GET, {"id": id, "fields": fields, **options})

    def search(
        self,
        *,
        fields: Fields | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Message]:
        """Private messages of the signed-in user.

        ``GET /messages``. Needs signing in.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.MESSAGES_SEARCH, {"fields": fields, "page": page, "per_page": per_page, **options})


class AsyncMessagesResource(AsyncResource):
    """The operations of ``messages``, asynchronous."""

    async def create(
        self,
        *,
        body: str,
        fields: Fields | None = None,
        subject: str | None = None,
        thread_id: int | None = None,
        to_user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Message]:
        """Sends a private message to another user.

        ``POST /messages``. Needs signing in.

        Args:
            body: Text of the message.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            subject: Subject of the message.
            thread_id: Id of the thread to answer in; none begins a new one.
            to_user_id: Id of the recipient.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.MESSAGES_CREATE,
            {
                "body": body,
                "fields": fields,
                "subject": subject,
                "thread_id": thread_id,
                "to_user_id": to_user_id,
                **options,
            },
        )

    async def get(
        self,
        id: int,
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> MessagesThreadPage:
        """Messages of the thread that a message belongs to.

        ``GET /messages/{id}``. Needs signing in.

        Args:
            id: Id of a message of the thread.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.MESSAGES_GET, {"id": id, "fields": fields, **options})

    async def search(
        self,
        *,
        fields: Fields | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Message]:
        """Private messages of the signed-in user.

        ``GET /messages``. Needs signing in.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.MESSAGES_SEARCH, {"fields": fields, "page": page, "per_page": per_page, **options}
        )

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.messages``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        ProjectionT,
    )
    from inat_typed.v1.models import (
        Message,
        MessagesThreadPagePage,
        UnreadMessages,
    )


class MessagesResource(Resource):
    """The operations of ``messages``."""

    def create(
        self,
        *,
        body: str | None = None,
        subject: str | None = None,
        thread_id: int | None = None,
        to_user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Message:
        """Sends a private message to another user.

        ``POST /messages``. Needs signing in.

        Args:
            body: Text of the message.
            subject: Subject of the message.
            thread_id: Id of the thread to answer in; none begins a new one.
            to_user_id: Id of the recipient.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.MESSAGES_CREATE,
            {"body": body, "subject": subject, "thread_id": thread_id, "to_user_id": to_user_id, **options},
        )

    def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes the thread of a message for the signed-in user.

        ``DELETE /messages/{id}``. Needs signing in.

        Args:
            id: Id of the message.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.MESSAGES_DELETE, {"id": id, **options})

    @overload
    def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> MessagesThreadPagePage: ...
    @overload
    def get(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def get(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | MessagesThreadPagePage:
        """Messages of the thread that a message belongs to.

        ``GET /messages/{id}``. Needs signing in.

        Args:
            id: Id of the message.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.MESSAGES_GET, {"id": id, "fields": fields, **options})

    @overload
    def search(
        self,
        *,
        box: Literal["inbox", "sent", "any"] | None = None,
        page: int | None = None,
        q: str | None = None,
        threads: bool | None = None,
        user_id: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Message]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        box: Literal["inbox", "sent", "any"] | None = None,
        page: int | None = None,
        q: str | None = None,
        threads: bool | None = None,
        user_id: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        box: Literal["inbox", "sent", "any"] | None = None,
        page: int | None = None,
        q: str | None = None,
        threads: bool | None = None,
        user_id: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Message]:
        """Private messages of the signed-in user.

        ``GET /messages``. Needs signing in.

        Args:
            box: Which messages: received ones (``inbox``), sent ones (``sent``) or both (``any``).
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            q: Words to find in the messages.
            threads: True to answer the latest message of each thread alone.
            user_id: Id or login of the other person.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.MESSAGES_SEARCH,
            {
                "box": box,
                "page": page,
                "q": q,
                "threads": threads,
                "user_id": user_id,
                "per_page": per_page,
                "fields": fields,
                **options,
            },
        )

    @overload
    def unread(
        self,
        **options: Unpack[CallOptions],
    ) -> UnreadMessages: ...
    @overload
    def unread(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    def unread(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | UnreadMessages:
        """Number of unread messages of the signed-in user.

        ``GET /messages/unread``. Needs signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.MESSAGES_UNREAD, {"fields": fields, **options})


class AsyncMessagesResource(AsyncResource):
    """The operations of ``messages``, asynchronous."""

    async def create(
        self,
        *,
        body: str | None = None,
        subject: str | None = None,
        thread_id: int | None = None,
        to_user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Message:
        """Sends a private message to another user.

        ``POST /messages``. Needs signing in.

        Args:
            body: Text of the message.
            subject: Subject of the message.
            thread_id: Id of the thread to answer in; none begins a new one.
            to_user_id: Id of the recipient.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.MESSAGES_CREATE,
            {"body": body, "subject": subject, "thread_id": thread_id, "to_user_id": to_user_id, **options},
        )

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes the thread of a message for the signed-in user.

        ``DELETE /messages/{id}``. Needs signing in.

        Args:
            id: Id of the message.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.MESSAGES_DELETE, {"id": id, **options})

    @overload
    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> MessagesThreadPagePage: ...
    @overload
    async def get(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def get(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | MessagesThreadPagePage:
        """Messages of the thread that a message belongs to.

        ``GET /messages/{id}``. Needs signing in.

        Args:
            id: Id of the message.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.MESSAGES_GET, {"id": id, "fields": fields, **options})

    @overload
    async def search(
        self,
        *,
        box: Literal["inbox", "sent", "any"] | None = None,
        page: int | None = None,
        q: str | None = None,
        threads: bool | None = None,
        user_id: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Message]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        box: Literal["inbox", "sent", "any"] | None = None,
        page: int | None = None,
        q: str | None = None,
        threads: bool | None = None,
        user_id: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        box: Literal["inbox", "sent", "any"] | None = None,
        page: int | None = None,
        q: str | None = None,
        threads: bool | None = None,
        user_id: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Message]:
        """Private messages of the signed-in user.

        ``GET /messages``. Needs signing in.

        Args:
            box: Which messages: received ones (``inbox``), sent ones (``sent``) or both (``any``).
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            q: Words to find in the messages.
            threads: True to answer the latest message of each thread alone.
            user_id: Id or login of the other person.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.MESSAGES_SEARCH,
            {
                "box": box,
                "page": page,
                "q": q,
                "threads": threads,
                "user_id": user_id,
                "per_page": per_page,
                "fields": fields,
                **options,
            },
        )

    @overload
    async def unread(
        self,
        **options: Unpack[CallOptions],
    ) -> UnreadMessages: ...
    @overload
    async def unread(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    async def unread(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | UnreadMessages:
        """Number of unread messages of the signed-in user.

        ``GET /messages/unread``. Needs signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.MESSAGES_UNREAD, {"fields": fields, **options})

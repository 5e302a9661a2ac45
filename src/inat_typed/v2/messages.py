# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.messages``."""

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
        MessageFields,
    )
    from inat_typed.v2.models import (
        Message,
        MessagesThreadPage,
    )


class MessagesResource(Resource):
    """The operations of ``messages``."""

    @overload
    def create(
        self,
        *,
        fields: FieldsOf[MessageFields] | None = None,
        except_: Many[str] | None = None,
        body: str,
        subject: str | None = None,
        thread_id: int | None = None,
        to_user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Message]: ...
    @overload
    def create(
        self,
        *,
        fields: type[ProjectionT],
        body: str,
        subject: str | None = None,
        thread_id: int | None = None,
        to_user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[MessageFields] | None = None,
        except_: Many[str] | None = None,
        body: str,
        subject: str | None = None,
        thread_id: int | None = None,
        to_user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Message]:
        """Sends a private message to another user.

        ``POST /messages``. Needs signing in.

        Args:
            body: Text of the message.
            subject: Subject of the message.
            thread_id: Id of the thread to answer in; none begins a new one.
            to_user_id: Id of the recipient.
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
        return self._call(
            operations.MESSAGES_CREATE,
            {
                "body": body,
                "subject": subject,
                "thread_id": thread_id,
                "to_user_id": to_user_id,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    def get(
        self,
        id: int,
        *,
        fields: FieldsOf[MessageFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> MessagesThreadPage: ...
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
        fields: type[ProjectionT] | FieldsOf[MessageFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | MessagesThreadPage:
        """Messages of the thread that a message belongs to.

        ``GET /messages/{id}``. Needs signing in.

        Args:
            id: Id of a message of the thread.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.MESSAGES_GET, {"id": id, "fields": fields, "except_": except_, **options})

    @overload
    def search(
        self,
        *,
        fields: FieldsOf[MessageFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Message]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[MessageFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Message]:
        """Private messages of the signed-in user.

        ``GET /messages``. Needs signing in.

        Args:
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
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
        return self._call(
            operations.MESSAGES_SEARCH,
            {"page": page, "per_page": per_page, "fields": fields, "except_": except_, **options},
        )


class AsyncMessagesResource(AsyncResource):
    """The operations of ``messages``, asynchronous."""

    @overload
    async def create(
        self,
        *,
        fields: FieldsOf[MessageFields] | None = None,
        except_: Many[str] | None = None,
        body: str,
        subject: str | None = None,
        thread_id: int | None = None,
        to_user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Message]: ...
    @overload
    async def create(
        self,
        *,
        fields: type[ProjectionT],
        body: str,
        subject: str | None = None,
        thread_id: int | None = None,
        to_user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def create(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[MessageFields] | None = None,
        except_: Many[str] | None = None,
        body: str,
        subject: str | None = None,
        thread_id: int | None = None,
        to_user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Message]:
        """Sends a private message to another user.

        ``POST /messages``. Needs signing in.

        Args:
            body: Text of the message.
            subject: Subject of the message.
            thread_id: Id of the thread to answer in; none begins a new one.
            to_user_id: Id of the recipient.
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
            operations.MESSAGES_CREATE,
            {
                "body": body,
                "subject": subject,
                "thread_id": thread_id,
                "to_user_id": to_user_id,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    async def get(
        self,
        id: int,
        *,
        fields: FieldsOf[MessageFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> MessagesThreadPage: ...
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
        fields: type[ProjectionT] | FieldsOf[MessageFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | MessagesThreadPage:
        """Messages of the thread that a message belongs to.

        ``GET /messages/{id}``. Needs signing in.

        Args:
            id: Id of a message of the thread.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.MESSAGES_GET, {"id": id, "fields": fields, "except_": except_, **options})

    @overload
    async def search(
        self,
        *,
        fields: FieldsOf[MessageFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Message]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[MessageFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Message]:
        """Private messages of the signed-in user.

        ``GET /messages``. Needs signing in.

        Args:
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
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
            operations.MESSAGES_SEARCH,
            {"page": page, "per_page": per_page, "fields": fields, "except_": except_, **options},
        )

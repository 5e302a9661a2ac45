# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.users``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import CallOptions, Fields, Many
    from inat_typed.v2.models import (
        EmailAvailability,
        NotificationCounts,
        ObservationField,
        Post,
        PrivateUser,
        Project,
        User,
    )
    from inat_typed.v2.params import (
        UsersUpdateParams,
    )


class UsersResource(Resource):
    """The operations of ``users``."""

    def autocomplete(
        self,
        *,
        fields: Fields | None = None,
        include_suspended: bool | None = None,
        per_page: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[User]:
        """People with a name or login that begins with a text.

        5 are answered, 100 at most.

        ``GET /users/autocomplete``. Signing in is optional: it shows what only you may see.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            include_suspended: True includes people whose accounts are suspended.
            per_page: Number of people; 5 unless given, 100 at most.
            q: Beginning of a name or login.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        A page holds 5 results, 100 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.USERS_AUTOCOMPLETE,
            {
                "fields": fields,
                "include_suspended": include_suspended,
                "per_page": per_page,
                "q": q,
                "page": page,
                **options,
            },
        )

    def block(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Blocks a person from contact with the signed-in user.

        ``POST /users/{id}/block``. Needs signing in.

        Args:
            id: Id of the person.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_BLOCK, {"id": id, **options})

    def email_available(
        self,
        *,
        email: str,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> EmailAvailability:
        """Whether an e-mail address is free for a new account.

        Needs an application token, which official applications alone are given.

        ``GET /users/email_available``. Needs an application's token, which official applications alone are
        given.

        Args:
            email: E-mail address to check.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_EMAIL_AVAILABLE, {"email": email, "fields": fields, **options})

    def get(
        self,
        id: int | str,
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[User]:
        """One person.

        ``GET /users/{id}``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id or login of the person.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_GET, {"id": id, "fields": fields, **options})

    def me(
        self,
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[PrivateUser]:
        """The signed-in user, with private settings.

        ``GET /users/me``. Needs signing in.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_ME, {"fields": fields, **options})

    def mute(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Stops notifications to the signed-in user about what a person does.

        ``POST /users/{id}/mute``. Needs signing in.

        Args:
            id: Id of the person.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_MUTE, {"id": id, **options})

    def notification_counts(
        self,
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> NotificationCounts:
        """Numbers of unread messages and updates of the signed-in user.

        ``GET /users/notification_counts``. Needs signing in.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_NOTIFICATION_COUNTS, {"fields": fields, **options})

    def posts(
        self,
        id: int | str | Many[int | str],
        *,
        fields: Fields | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Post]:
        """Journal posts of people.

        ``GET /users/{id}/posts``. Signing in is optional: it shows what only you may see.

        Args:
            id: Ids of the people.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.USERS_POSTS, {"id": id, "fields": fields, "page": page, "per_page": per_page, **options}
        )

    def projects(
        self,
        id: int,
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Project]:
        """Projects that a person has joined.

        ``GET /users/{id}/projects``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the person.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_PROJECTS, {"id": id, "fields": fields, **options})

    def recent_observation_fields(
        self,
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationField]:
        """Observation fields that the signed-in user has used lately.

        ``GET /users/recent_observation_fields``. Needs signing in.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_RECENT_OBSERVATION_FIELDS, {"fields": fields, **options})

    def resend_confirmation(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Sends the signed-in user the message that confirms their e-mail address once more.

        ``POST /users/resend_confirmation``. Needs signing in.

        Args:
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_RESEND_CONFIRMATION, {**options})

    def reset_password(
        self,
        *,
        email: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Sends somebody the message to set a new password.

        Needs an application token, which official applications alone are given.

        ``POST /users/reset_password``. Needs an application's token, which official applications alone are
        given.

        Args:
            email: E-mail address of the account.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_RESET_PASSWORD, {"email": email, **options})

    def search(
        self,
        *,
        fields: Fields | None = None,
        followed_by: int | str | UUID | None = None,
        following: int | str | UUID | None = None,
        orcid: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[User]:
        """People by whom they follow, who follows them, or their ORCID.

        ``GET /users``. No signing in.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            followed_by: Id, login or UUID of a person; answers the people whom they follow.
            following: Id, login or UUID of a person; answers the people who follow them.
            orcid: ORCID of the person, with its hyphens.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of people on a page; 200 at most.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        A page holds 200 at most. Pages reach 10,000 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.USERS_SEARCH,
            {
                "fields": fields,
                "followed_by": followed_by,
                "following": following,
                "orcid": orcid,
                "page": page,
                "per_page": per_page,
                **options,
            },
        )

    def unblock(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Ends the blocking of a person.

        ``DELETE /users/{id}/block``. Needs signing in.

        Args:
            id: Id of the person.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_UNBLOCK, {"id": id, **options})

    def unmute(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Allows notifications about a person again.

        ``DELETE /users/{id}/mute``. Needs signing in.

        Args:
            id: Id of the person.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_UNMUTE, {"id": id, **options})

    def update(
        self,
        id: int | str,
        **params: Unpack[UsersUpdateParams],
    ) -> User:
        """Changes the signed-in user's profile and settings.

        Answers the user alone, not a list of results. A new ``icon`` may have up to 20 MB.

        ``PUT /users/{id}``. Needs signing in.

        Args:
            id: Id of the user.
            params: What ``UsersUpdateParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_UPDATE, {"id": id, **params})

    def update_session(
        self,
        *,
        prefers_hide_obs_show_identifiers: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Changes display settings of the signed-in user that belong to the web site.

        ``PUT /users/update_session``. Needs signing in.

        Args:
            prefers_hide_obs_show_identifiers: True hides the list of identifiers on observation pages.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.USERS_UPDATE_SESSION,
            {"prefers_hide_obs_show_identifiers": prefers_hide_obs_show_identifiers, **options},
        )


class AsyncUsersResource(AsyncResource):
    """The operations of ``users``, asynchronous."""

    async def autocomplete(
        self,
        *,
        fields: Fields | None = None,
        include_suspended: bool | None = None,
        per_page: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[User]:
        """People with a name or login that begins with a text.

        5 are answered, 100 at most.

        ``GET /users/autocomplete``. Signing in is optional: it shows what only you may see.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            include_suspended: True includes people whose accounts are suspended.
            per_page: Number of people; 5 unless given, 100 at most.
            q: Beginning of a name or login.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        A page holds 5 results, 100 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.USERS_AUTOCOMPLETE,
            {
                "fields": fields,
                "include_suspended": include_suspended,
                "per_page": per_page,
                "q": q,
                "page": page,
                **options,
            },
        )

    async def block(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Blocks a person from contact with the signed-in user.

        ``POST /users/{id}/block``. Needs signing in.

        Args:
            id: Id of the person.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_BLOCK, {"id": id, **options})

    async def email_available(
        self,
        *,
        email: str,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> EmailAvailability:
        """Whether an e-mail address is free for a new account.

        Needs an application token, which official applications alone are given.

        ``GET /users/email_available``. Needs an application's token, which official applications alone are
        given.

        Args:
            email: E-mail address to check.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_EMAIL_AVAILABLE, {"email": email, "fields": fields, **options})

    async def get(
        self,
        id: int | str,
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[User]:
        """One person.

        ``GET /users/{id}``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id or login of the person.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_GET, {"id": id, "fields": fields, **options})

    async def me(
        self,
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[PrivateUser]:
        """The signed-in user, with private settings.

        ``GET /users/me``. Needs signing in.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_ME, {"fields": fields, **options})

    async def mute(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Stops notifications to the signed-in user about what a person does.

        ``POST /users/{id}/mute``. Needs signing in.

        Args:
            id: Id of the person.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_MUTE, {"id": id, **options})

    async def notification_counts(
        self,
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> NotificationCounts:
        """Numbers of unread messages and updates of the signed-in user.

        ``GET /users/notification_counts``. Needs signing in.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_NOTIFICATION_COUNTS, {"fields": fields, **options})

    async def posts(
        self,
        id: int | str | Many[int | str],
        *,
        fields: Fields | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Post]:
        """Journal posts of people.

        ``GET /users/{id}/posts``. Signing in is optional: it shows what only you may see.

        Args:
            id: Ids of the people.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.USERS_POSTS, {"id": id, "fields": fields, "page": page, "per_page": per_page, **options}
        )

    async def projects(
        self,
        id: int,
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Project]:
        """Projects that a person has joined.

        ``GET /users/{id}/projects``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the person.
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_PROJECTS, {"id": id, "fields": fields, **options})

    async def recent_observation_fields(
        self,
        *,
        fields: Fields | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationField]:
        """Observation fields that the signed-in user has used lately.

        ``GET /users/recent_observation_fields``. Needs signing in.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_RECENT_OBSERVATION_FIELDS, {"fields": fields, **options})

    async def resend_confirmation(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Sends the signed-in user the message that confirms their e-mail address once more.

        ``POST /users/resend_confirmation``. Needs signing in.

        Args:
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_RESEND_CONFIRMATION, {**options})

    async def reset_password(
        self,
        *,
        email: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Sends somebody the message to set a new password.

        Needs an application token, which official applications alone are given.

        ``POST /users/reset_password``. Needs an application's token, which official applications alone are
        given.

        Args:
            email: E-mail address of the account.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_RESET_PASSWORD, {"email": email, **options})

    async def search(
        self,
        *,
        fields: Fields | None = None,
        followed_by: int | str | UUID | None = None,
        following: int | str | UUID | None = None,
        orcid: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[User]:
        """People by whom they follow, who follows them, or their ORCID.

        ``GET /users``. No signing in.

        Args:
            fields: Fields that results hold, as names (with dots for nesting), a nested mapping, or
                ``all``. An empty value asks for the server's minimum. Names that do not exist are silently
                dropped.
            followed_by: Id, login or UUID of a person; answers the people whom they follow.
            following: Id, login or UUID of a person; answers the people who follow them.
            orcid: ORCID of the person, with its hyphens.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of people on a page; 200 at most.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        A page holds 200 at most. Pages reach 10,000 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.USERS_SEARCH,
            {
                "fields": fields,
                "followed_by": followed_by,
                "following": following,
                "orcid": orcid,
                "page": page,
                "per_page": per_page,
                **options,
            },
        )

    async def unblock(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Ends the blocking of a person.

        ``DELETE /users/{id}/block``. Needs signing in.

        Args:
            id: Id of the person.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_UNBLOCK, {"id": id, **options})

    async def unmute(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Allows notifications about a person again.

        ``DELETE /users/{id}/mute``. Needs signing in.

        Args:
            id: Id of the person.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_UNMUTE, {"id": id, **options})

    async def update(
        self,
        id: int | str,
        **params: Unpack[UsersUpdateParams],
    ) -> User:
        """Changes the signed-in user's profile and settings.

        Answers the user alone, not a list of results. A new ``icon`` may have up to 20 MB.

        ``PUT /users/{id}``. Needs signing in.

        Args:
            id: Id of the user.
            params: What ``UsersUpdateParams`` names, as keywords.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_UPDATE, {"id": id, **params})

    async def update_session(
        self,
        *,
        prefers_hide_obs_show_identifiers: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Changes display settings of the signed-in user that belong to the web site.

        ``PUT /users/update_session``. Needs signing in.

        Args:
            prefers_hide_obs_show_identifiers: True hides the list of identifiers on observation pages.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``extra_headers``,
                ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.USERS_UPDATE_SESSION,
            {"prefers_hide_obs_show_identifiers": prefers_hide_obs_show_identifiers, **options},
        )

# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.users``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        FieldsOf,
        Many,
        ProjectionT,
    )
    from inat_typed.v2.fields import (
        EmailAvailabilityFields,
        NotificationCountsFields,
        ObservationFieldFields,
        PostFields,
        PrivateUserFields,
        ProjectFields,
        UserFields,
    )
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

    @overload
    def autocomplete(
        self,
        *,
        fields: FieldsOf[UserFields] | None = None,
        except_: Many[str] | None = None,
        include_suspended: bool | None = None,
        per_page: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[User]: ...
    @overload
    def autocomplete(
        self,
        *,
        fields: type[ProjectionT],
        include_suspended: bool | None = None,
        per_page: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def autocomplete(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[UserFields] | None = None,
        except_: Many[str] | None = None,
        include_suspended: bool | None = None,
        per_page: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[User]:
        """People with a name or login that begins with a text.

        5 are answered, 100 at most.

        ``GET /users/autocomplete``. Signing in is optional: it shows what only you may see.

        Args:
            include_suspended: True includes people whose accounts are suspended.
            per_page: Number of people; 5 unless given, 100 at most.
            q: Beginning of a name or login.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 5 results, 100 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.USERS_AUTOCOMPLETE,
            {
                "include_suspended": include_suspended,
                "per_page": per_page,
                "q": q,
                "page": page,
                "fields": fields,
                "except_": except_,
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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_BLOCK, {"id": id, **options})

    @overload
    def email_available(
        self,
        *,
        fields: FieldsOf[EmailAvailabilityFields] | None = None,
        email: str,
        **options: Unpack[CallOptions],
    ) -> EmailAvailability: ...
    @overload
    def email_available(
        self,
        *,
        fields: type[ProjectionT],
        email: str,
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    def email_available(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[EmailAvailabilityFields] | None = None,
        email: str,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | EmailAvailability:
        """Whether an e-mail address is free for a new account.

        Needs an application token, which official applications alone are given.

        ``GET /users/email_available``. Needs an application's token, which official applications alone are
        given.

        Args:
            email: E-mail address to check.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields. Or: Fields that results hold, as names (with dots
                for nesting), a nested mapping, or ``all``. An empty value asks for the server's minimum. Names
                that do not exist are silently dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_EMAIL_AVAILABLE, {"email": email, "fields": fields, **options})

    @overload
    def get(
        self,
        id: int | str,
        *,
        fields: FieldsOf[UserFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[User]: ...
    @overload
    def get(
        self,
        id: int | str,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def get(
        self,
        id: int | str,
        *,
        fields: type[ProjectionT] | FieldsOf[UserFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[User]:
        """One person.

        ``GET /users/{id}``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id or login of the person.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_GET, {"id": id, "fields": fields, "except_": except_, **options})

    @overload
    def me(
        self,
        *,
        fields: FieldsOf[PrivateUserFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[PrivateUser]: ...
    @overload
    def me(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def me(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[PrivateUserFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[PrivateUser]:
        """The signed-in user, with private settings.

        ``GET /users/me``. Needs signing in.

        Args:
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
        return self._call(operations.USERS_ME, {"fields": fields, "except_": except_, **options})

    def mute(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Stops notifications to the signed-in user about what a person does.

        ``POST /users/{id}/mute``. Needs signing in.

        Args:
            id: Id of the person.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_MUTE, {"id": id, **options})

    @overload
    def notification_counts(
        self,
        *,
        fields: FieldsOf[NotificationCountsFields] | None = None,
        **options: Unpack[CallOptions],
    ) -> NotificationCounts: ...
    @overload
    def notification_counts(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    def notification_counts(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[NotificationCountsFields] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | NotificationCounts:
        """Numbers of unread messages and updates of the signed-in user.

        ``GET /users/notification_counts``. Needs signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields. Or: Fields that results hold, as names (with dots
                for nesting), a nested mapping, or ``all``. An empty value asks for the server's minimum. Names
                that do not exist are silently dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_NOTIFICATION_COUNTS, {"fields": fields, **options})

    @overload
    def posts(
        self,
        id: int | str | Many[int | str],
        *,
        fields: FieldsOf[PostFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Post]: ...
    @overload
    def posts(
        self,
        id: int | str | Many[int | str],
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def posts(
        self,
        id: int | str | Many[int | str],
        *,
        fields: type[ProjectionT] | FieldsOf[PostFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Post]:
        """Journal posts of people.

        ``GET /users/{id}/posts``. Signing in is optional: it shows what only you may see.

        Args:
            id: Ids of the people.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.USERS_POSTS,
            {"id": id, "page": page, "per_page": per_page, "fields": fields, "except_": except_, **options},
        )

    @overload
    def projects(
        self,
        id: int,
        *,
        fields: FieldsOf[ProjectFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Project]: ...
    @overload
    def projects(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def projects(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | FieldsOf[ProjectFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Project]:
        """Projects that a person has joined.

        ``GET /users/{id}/projects``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the person.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_PROJECTS, {"id": id, "fields": fields, "except_": except_, **options})

    @overload
    def recent_observation_fields(
        self,
        *,
        fields: FieldsOf[ObservationFieldFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationField]: ...
    @overload
    def recent_observation_fields(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def recent_observation_fields(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationFieldFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ObservationField]:
        """Observation fields that the signed-in user has used lately.

        ``GET /users/recent_observation_fields``. Needs signing in.

        Args:
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
        return self._call(operations.USERS_RECENT_OBSERVATION_FIELDS, {"fields": fields, "except_": except_, **options})

    def resend_confirmation(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Sends the signed-in user the message that confirms their e-mail address once more.

        ``POST /users/resend_confirmation``. Needs signing in.

        Args:
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_RESET_PASSWORD, {"email": email, **options})

    @overload
    def search(
        self,
        *,
        fields: FieldsOf[UserFields] | None = None,
        except_: Many[str] | None = None,
        followed_by: int | str | UUID | None = None,
        following: int | str | UUID | None = None,
        orcid: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[User]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        followed_by: int | str | UUID | None = None,
        following: int | str | UUID | None = None,
        orcid: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[UserFields] | None = None,
        except_: Many[str] | None = None,
        followed_by: int | str | UUID | None = None,
        following: int | str | UUID | None = None,
        orcid: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[User]:
        """People by whom they follow, who follows them, or their ORCID.

        ``GET /users``. No signing in.

        Args:
            followed_by: Id, login or UUID of a person; answers the people whom they follow.
            following: Id, login or UUID of a person; answers the people who follow them.
            orcid: ORCID of the person, with its hyphens.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of people on a page; 200 at most.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 200 at most. Pages reach 10,000 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.USERS_SEARCH,
            {
                "followed_by": followed_by,
                "following": following,
                "orcid": orcid,
                "page": page,
                "per_page": per_page,
                "fields": fields,
                "except_": except_,
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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

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

    @overload
    async def autocomplete(
        self,
        *,
        fields: FieldsOf[UserFields] | None = None,
        except_: Many[str] | None = None,
        include_suspended: bool | None = None,
        per_page: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[User]: ...
    @overload
    async def autocomplete(
        self,
        *,
        fields: type[ProjectionT],
        include_suspended: bool | None = None,
        per_page: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def autocomplete(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[UserFields] | None = None,
        except_: Many[str] | None = None,
        include_suspended: bool | None = None,
        per_page: int | None = None,
        q: str | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[User]:
        """People with a name or login that begins with a text.

        5 are answered, 100 at most.

        ``GET /users/autocomplete``. Signing in is optional: it shows what only you may see.

        Args:
            include_suspended: True includes people whose accounts are suspended.
            per_page: Number of people; 5 unless given, 100 at most.
            q: Beginning of a name or login.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 5 results, 100 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.USERS_AUTOCOMPLETE,
            {
                "include_suspended": include_suspended,
                "per_page": per_page,
                "q": q,
                "page": page,
                "fields": fields,
                "except_": except_,
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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_BLOCK, {"id": id, **options})

    @overload
    async def email_available(
        self,
        *,
        fields: FieldsOf[EmailAvailabilityFields] | None = None,
        email: str,
        **options: Unpack[CallOptions],
    ) -> EmailAvailability: ...
    @overload
    async def email_available(
        self,
        *,
        fields: type[ProjectionT],
        email: str,
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    async def email_available(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[EmailAvailabilityFields] | None = None,
        email: str,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | EmailAvailability:
        """Whether an e-mail address is free for a new account.

        Needs an application token, which official applications alone are given.

        ``GET /users/email_available``. Needs an application's token, which official applications alone are
        given.

        Args:
            email: E-mail address to check.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields. Or: Fields that results hold, as names (with dots
                for nesting), a nested mapping, or ``all``. An empty value asks for the server's minimum. Names
                that do not exist are silently dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_EMAIL_AVAILABLE, {"email": email, "fields": fields, **options})

    @overload
    async def get(
        self,
        id: int | str,
        *,
        fields: FieldsOf[UserFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[User]: ...
    @overload
    async def get(
        self,
        id: int | str,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def get(
        self,
        id: int | str,
        *,
        fields: type[ProjectionT] | FieldsOf[UserFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[User]:
        """One person.

        ``GET /users/{id}``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id or login of the person.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_GET, {"id": id, "fields": fields, "except_": except_, **options})

    @overload
    async def me(
        self,
        *,
        fields: FieldsOf[PrivateUserFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[PrivateUser]: ...
    @overload
    async def me(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def me(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[PrivateUserFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[PrivateUser]:
        """The signed-in user, with private settings.

        ``GET /users/me``. Needs signing in.

        Args:
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
        return await self._call(operations.USERS_ME, {"fields": fields, "except_": except_, **options})

    async def mute(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Stops notifications to the signed-in user about what a person does.

        ``POST /users/{id}/mute``. Needs signing in.

        Args:
            id: Id of the person.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_MUTE, {"id": id, **options})

    @overload
    async def notification_counts(
        self,
        *,
        fields: FieldsOf[NotificationCountsFields] | None = None,
        **options: Unpack[CallOptions],
    ) -> NotificationCounts: ...
    @overload
    async def notification_counts(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    async def notification_counts(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[NotificationCountsFields] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | NotificationCounts:
        """Numbers of unread messages and updates of the signed-in user.

        ``GET /users/notification_counts``. Needs signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields. Or: Fields that results hold, as names (with dots
                for nesting), a nested mapping, or ``all``. An empty value asks for the server's minimum. Names
                that do not exist are silently dropped.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_NOTIFICATION_COUNTS, {"fields": fields, **options})

    @overload
    async def posts(
        self,
        id: int | str | Many[int | str],
        *,
        fields: FieldsOf[PostFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Post]: ...
    @overload
    async def posts(
        self,
        id: int | str | Many[int | str],
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def posts(
        self,
        id: int | str | Many[int | str],
        *,
        fields: type[ProjectionT] | FieldsOf[PostFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Post]:
        """Journal posts of people.

        ``GET /users/{id}/posts``. Signing in is optional: it shows what only you may see.

        Args:
            id: Ids of the people.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.USERS_POSTS,
            {"id": id, "page": page, "per_page": per_page, "fields": fields, "except_": except_, **options},
        )

    @overload
    async def projects(
        self,
        id: int,
        *,
        fields: FieldsOf[ProjectFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Project]: ...
    @overload
    async def projects(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def projects(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | FieldsOf[ProjectFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Project]:
        """Projects that a person has joined.

        ``GET /users/{id}/projects``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the person.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_PROJECTS, {"id": id, "fields": fields, "except_": except_, **options})

    @overload
    async def recent_observation_fields(
        self,
        *,
        fields: FieldsOf[ObservationFieldFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationField]: ...
    @overload
    async def recent_observation_fields(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def recent_observation_fields(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[ObservationFieldFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ObservationField]:
        """Observation fields that the signed-in user has used lately.

        ``GET /users/recent_observation_fields``. Needs signing in.

        Args:
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
            operations.USERS_RECENT_OBSERVATION_FIELDS, {"fields": fields, "except_": except_, **options}
        )

    async def resend_confirmation(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Sends the signed-in user the message that confirms their e-mail address once more.

        ``POST /users/resend_confirmation``. Needs signing in.

        Args:
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_RESET_PASSWORD, {"email": email, **options})

    @overload
    async def search(
        self,
        *,
        fields: FieldsOf[UserFields] | None = None,
        except_: Many[str] | None = None,
        followed_by: int | str | UUID | None = None,
        following: int | str | UUID | None = None,
        orcid: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[User]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        followed_by: int | str | UUID | None = None,
        following: int | str | UUID | None = None,
        orcid: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[UserFields] | None = None,
        except_: Many[str] | None = None,
        followed_by: int | str | UUID | None = None,
        following: int | str | UUID | None = None,
        orcid: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[User]:
        """People by whom they follow, who follows them, or their ORCID.

        ``GET /users``. No signing in.

        Args:
            followed_by: Id, login or UUID of a person; answers the people whom they follow.
            following: Id, login or UUID of a person; answers the people who follow them.
            orcid: ORCID of the person, with its hyphens.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of people on a page; 200 at most.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 200 at most. Pages reach 10,000 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.USERS_SEARCH,
            {
                "followed_by": followed_by,
                "following": following,
                "orcid": orcid,
                "page": page,
                "per_page": per_page,
                "fields": fields,
                "except_": except_,
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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

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
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.USERS_UPDATE_SESSION,
            {"prefers_hide_obs_show_identifiers": prefers_hide_obs_show_identifiers, **options},
        )
